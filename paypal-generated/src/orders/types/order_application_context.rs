// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `order_application_context` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{PaymentMethod, ShippingPreference, StoredPaymentSource, UserAction};

/// The first page that a payer without a session sees: log-in, card entry (`BILLING`), or PayPal's choice.
///
/// The values of `order_application_context.landing_page` of PayPal's Orders API, sent.
///
/// **Deprecated.**
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderApplicationContextLandingPage {
    /// `LOGIN`: The payer first sees the page to log in. Choose it if most of your buyers have a PayPal
    /// account.
    Login,
    /// `BILLING`: The payer first sees a form for card data. Choose it if most of your buyers have no PayPal
    /// account.
    Billing,
    /// `NO_PREFERENCE`: PayPal picks the log-in or the card form, depending on what it knows about the payer.
    NoPreference,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { OrderApplicationContextLandingPage {
    0 Login = "LOGIN",
    1 Billing = "BILLING",
    2 NoPreference = "NO_PREFERENCE",
} }

/// Page settings for a whole order: brand, language, return address of the payer; superseded by the
/// experience context of each payment source.
///
/// The `order_application_context` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderApplicationContext {
    /// The name of your shop that the payer sees, in place of that of your PayPal account.
    ///
    /// 1 to 127 characters.
    pub brand_name: Option<String>,
    /// The language and country of the pages, for example `de-DE`.
    ///
    /// 2 to 10 characters. Pattern: `^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$`.
    pub locale: Option<String>,
    /// The first page that a payer without a session sees: log-in, card entry (`BILLING`), or PayPal's
    /// choice.
    ///
    /// **Deprecated.** Default: `"NO_PREFERENCE"`.
    pub landing_page: Option<OrderApplicationContextLandingPage>,
    /// The source of the delivery address: the payer's account, none at all, or the one in the purchase unit,
    /// which then cannot be changed.
    ///
    /// **Deprecated.** Default: `"GET_FROM_FILE"`.
    pub shipping_preference: Option<ShippingPreference>,
    /// The label and meaning of PayPal's last button: with `PAY_NOW` the amount is final, with `CONTINUE`
    /// your site shows the final amount first.
    ///
    /// Default: `"CONTINUE"`.
    pub user_action: Option<UserAction>,
    /// The kinds of funding that you accept. Use `experience_context` of the payment source instead.
    pub payment_method: Option<PaymentMethod>,
    /// The page that the payer returns to after approval.
    ///
    /// Format: `uri`.
    pub return_url: Option<String>,
    /// The page that the payer returns to after cancelling.
    ///
    /// Format: `uri`.
    pub cancel_url: Option<String>,
    /// Superseded: declare the use of stored cards in `payment_source.card.stored_credential`.
    ///
    /// **Deprecated.**
    pub stored_payment_source: Option<StoredPaymentSource>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl OrderApplicationContext {
    /// Creates an empty `OrderApplicationContext`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for OrderApplicationContext {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { OrderApplicationContext = "order_application_context" {
    0 brand_name: optional String = "brand_name",
    1 locale: optional String = "locale",
    2 landing_page: optional OrderApplicationContextLandingPage = "landing_page",
    3 shipping_preference: optional ShippingPreference = "shipping_preference",
    4 user_action: optional UserAction = "user_action",
    5 payment_method: optional PaymentMethod = "payment_method",
    6 return_url: optional String = "return_url",
    7 cancel_url: optional String = "cancel_url",
    8 stored_payment_source: optional StoredPaymentSource = "stored_payment_source",
} }
