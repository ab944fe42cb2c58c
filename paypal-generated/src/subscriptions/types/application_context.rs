// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `application_context` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{PayeePaymentMethodPreference, StandardEntryClassCode};

/// The source of the shipping address: the customer's PayPal account, the merchant's request, or none for
/// goods that are not shipped.
///
/// The values of `application_context.shipping_preference` of PayPal's Subscriptions API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingPreference {
    /// `GET_FROM_FILE`: The payer picks a delivery address from their PayPal account. Read the address from
    /// the order before you ship.
    GetFromFile,
    /// `NO_SHIPPING`: PayPal's pages show no delivery address. Choose this for downloads, services and other
    /// sales without a parcel.
    NoShipping,
    /// `SET_PROVIDED_ADDRESS`: The payer sees the address from your request and cannot edit it. If your
    /// request has no address, the payer may pick one.
    SetProvidedAddress,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ShippingPreference {
    0 GetFromFile = "GET_FROM_FILE",
    1 NoShipping = "NO_SHIPPING",
    2 SetProvidedAddress = "SET_PROVIDED_ADDRESS",
} }

/// The last button of the approval page: after `SUBSCRIBE_NOW` PayPal activates the subscription, after
/// `CONTINUE` the merchant has to call `subscriptions().activate`.
///
/// The values of `application_context.user_action` of PayPal's Subscriptions API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserAction {
    /// `CONTINUE`: The button only approves, and the payer returns to your page for the last step. Choose it
    /// while the total can still change.
    Continue,
    /// `SUBSCRIBE_NOW`: The button starts the subscription: PayPal activates it as soon as the subscriber
    /// agrees. You make no separate call.
    SubscribeNow,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { UserAction {
    0 Continue = "CONTINUE",
    1 SubscribeNow = "SUBSCRIBE_NOW",
} }

/// The customer's choice of payment method, and the merchant's requirements.
///
/// The object `application_context.payment_method` of PayPal's Subscriptions API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// The payment method that the payer has chosen on your page.
    ///
    /// At least 1 character. Pattern: `^[0-9A-Z_]+$`. Default: `"PAYPAL"`.
    pub payer_selected: Option<String>,
    /// The funding that you accept.
    ///
    /// Default: `"UNRESTRICTED"`.
    pub payee_preferred: Option<PayeePaymentMethodPreference>,
    /// The customer's consent to an ACH debit, as a NACHA code: `WEB` on the internet, `TEL` by phone, `PPD`
    /// as a person or `CCD` as a company in writing. PayPal's files of 2025-07 no longer describe this; it
    /// may still work.
    ///
    /// Default: `"WEB"`.
    pub standard_entry_class_code: Option<StandardEntryClassCode>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentMethod {
    /// Creates an empty `PaymentMethod`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentMethod {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentMethod = "application_context.payment_method" {
    0 payer_selected: optional String = "payer_selected",
    1 payee_preferred: optional PayeePaymentMethodPreference = "payee_preferred",
    2 standard_entry_class_code: optional StandardEntryClassCode = "standard_entry_class_code",
} }

/// The appearance and behavior of PayPal's approval pages, and their return addresses.
///
/// The `application_context` object of PayPal's Subscriptions API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplicationContext {
    /// The name of your shop that the subscriber sees, in place of that of your PayPal account.
    ///
    /// 1 to 127 characters.
    pub brand_name: Option<String>,
    /// The language and country of the pages, for example `de-DE`.
    ///
    /// 2 to 10 characters. Pattern: `^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$`.
    pub locale: Option<String>,
    /// The source of the shipping address: the customer's PayPal account, the merchant's request, or none for
    /// goods that are not shipped.
    ///
    /// Default: `"GET_FROM_FILE"`.
    pub shipping_preference: Option<ShippingPreference>,
    /// The last button of the approval page: after `SUBSCRIBE_NOW` PayPal activates the subscription, after
    /// `CONTINUE` the merchant has to call `subscriptions().activate`.
    ///
    /// Default: `"SUBSCRIBE_NOW"`.
    pub user_action: Option<UserAction>,
    /// The customer's choice of payment method, and the merchant's requirements.
    pub payment_method: Option<PaymentMethod>,
    /// The page that the customer returns to after approval.
    ///
    /// 10 to 4000 characters. Format: `uri`.
    pub return_url: String,
    /// The page that the customer returns to after cancelling.
    ///
    /// 10 to 4000 characters. Format: `uri`.
    pub cancel_url: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ApplicationContext {
    /// Creates an `ApplicationContext` from its required fields.
    pub fn new(return_url: impl Into<String>, cancel_url: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.return_url = return_url.into();
        new.cancel_url = cancel_url.into();
        new
    }
}

paypal_runtime::model! { ApplicationContext = "application_context" {
    0 brand_name: optional String = "brand_name",
    1 locale: optional String = "locale",
    2 shipping_preference: optional ShippingPreference = "shipping_preference",
    3 user_action: optional UserAction = "user_action",
    4 payment_method: optional PaymentMethod = "payment_method",
    5 return_url: required String = "return_url",
    6 cancel_url: required String = "cancel_url",
} }
