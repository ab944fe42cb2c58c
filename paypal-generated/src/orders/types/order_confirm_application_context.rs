// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `order_confirm_application_context` and its inline schemas.

use paypal_runtime::model::Extra;
use super::StoredPaymentSource;

/// Settings of the pages that open after `orders().confirm_payment_source`: their appearance, their return
/// addresses, and the initiator of a payment with a stored source.
///
/// The `order_confirm_application_context` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderConfirmApplicationContext {
    /// The name of your shop that the payer sees, in place of that of your PayPal account.
    ///
    /// 1 to 127 characters.
    pub brand_name: Option<String>,
    /// The language and country of the pages, for example `de-DE`.
    ///
    /// 2 to 10 characters. Pattern: `^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$`.
    pub locale: Option<String>,
    /// The page that the payer returns to after approval.
    ///
    /// 10 to 4000 characters. Format: `uri`.
    pub return_url: Option<String>,
    /// The page that the payer returns to after cancelling.
    ///
    /// 10 to 4000 characters. Format: `uri`.
    pub cancel_url: Option<String>,
    /// The initiator of the payment and its kind of series, if the source is stored.
    pub stored_payment_source: Option<StoredPaymentSource>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl OrderConfirmApplicationContext {
    /// Creates an empty `OrderConfirmApplicationContext`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for OrderConfirmApplicationContext {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { OrderConfirmApplicationContext = "order_confirm_application_context" {
    0 brand_name: optional String = "brand_name",
    1 locale: optional String = "locale",
    2 return_url: optional String = "return_url",
    3 cancel_url: optional String = "cancel_url",
    4 stored_payment_source: optional StoredPaymentSource = "stored_payment_source",
} }
