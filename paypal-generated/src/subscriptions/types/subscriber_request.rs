// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `subscriber_request` and its inline schemas.

use paypal_runtime::{Date, model::Extra};
use super::{AddressPortable, Name, PaymentSource, PhoneWithType, ShippingDetail, TaxInfo};

/// The customer of a new subscription; PayPal's pages are prefilled with these details.
///
/// The `subscriber_request` object of PayPal's Subscriptions API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct SubscriberRequest {
    /// The payer's e-mail address.
    ///
    /// 3 to 254 characters.
    pub email_address: Option<String>,
    /// The payer's PayPal account number, 13 characters, set by PayPal; unlike the e-mail address it stays
    /// the same.
    ///
    /// Set by PayPal. 13 characters. Pattern: `^[2-9A-HJ-NP-Z]{13}$`.
    pub payer_id: Option<String>,
    /// The first and last name of the subscriber.
    pub name: Option<Name>,
    /// The subscriber's phone number, with its kind. PayPal gives it only if the merchant's account
    /// has "Contact Telephone Number" switched on.
    pub phone: Option<PhoneWithType>,
    /// The subscriber's date of birth; this library redacts it in `Debug` output. PayPal's files of 2025-07
    /// no longer describe this; it may still work.
    ///
    /// Never shown by `Debug`.
    pub birth_date: Option<Date>,
    /// The subscriber's tax number. PayPal's files of 2025-07 no longer describe this; it may still work.
    pub tax_info: Option<TaxInfo>,
    /// The subscriber's home address. PayPal's files of 2025-07 no longer describe this; it may still work.
    pub address: Option<AddressPortable>,
    /// The name and address to which you deliver the goods.
    pub shipping_address: Option<ShippingDetail>,
    /// A card that pays in place of a PayPal account.
    pub payment_source: Option<PaymentSource>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SubscriberRequest {
    /// Creates an empty `SubscriberRequest`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for SubscriberRequest {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { SubscriberRequest = "subscriber_request" {
    0 email_address: optional String = "email_address",
    1 payer_id: optional String = "payer_id" read_only,
    2 name: optional Name = "name",
    3 phone: optional PhoneWithType = "phone",
    4 birth_date: optional Date = "birth_date" sensitive,
    5 tax_info: optional TaxInfo = "tax_info",
    6 address: optional AddressPortable = "address",
    7 shipping_address: optional ShippingDetail = "shipping_address",
    8 payment_source: optional PaymentSource = "payment_source",
} }
