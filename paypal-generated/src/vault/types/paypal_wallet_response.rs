// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `paypal_wallet_response` and its inline schemas.

use paypal_runtime::{Date, model::Extra};
use super::{
    AddressPortable, Name, Phone, PhoneWithType, ShippingDetail, TaxInfo, UsagePattern, VaultCustomerType,
    VaultUsageType,
};

/// A saved PayPal account, with its holder's details.
///
/// The `paypal_wallet_response` object of PayPal's Payment Method Tokens API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaypalWalletResponse {
    /// The purpose of later payments, shown to the payer during approval.
    ///
    /// 1 to 128 characters.
    pub description: Option<String>,
    /// The delivery of goods: the recipient, the address, and whether the goods are shipped or picked up.
    pub shipping: Option<ShippingDetail>,
    /// Whether the same payer may have several tokens at the same merchant.
    ///
    /// Default: `false`.
    pub permit_multiple_payment_tokens: Option<bool>,
    /// The e-mail address of the payer.
    ///
    /// 3 to 254 characters.
    pub email_address: Option<String>,
    /// The payer's PayPal account number, 13 characters, set by PayPal; unlike the e-mail address it stays
    /// the same.
    ///
    /// 13 characters. Pattern: `^[2-9A-HJ-NP-Z]{13}$`.
    pub payer_id: Option<String>,
    /// The first and last name of the owner of the PayPal or Venmo account.
    pub name: Option<Name>,
    /// The payer's phone number, with its kind. PayPal gives it only if the merchant's account has "Contact
    /// Telephone Number" switched on.
    pub phone: Option<PhoneWithType>,
    /// The payer's date of birth; this library redacts it in `Debug` output. PayPal's files of 2025-07 no
    /// longer describe this; it may still work.
    ///
    /// Never shown by `Debug`.
    pub birth_date: Option<Date>,
    /// The payer's tax number. PayPal's files of 2025-07 no longer describe this; it may still work.
    pub tax_info: Option<TaxInfo>,
    /// A postal address for any country; only `country_code` is required.
    pub address: Option<AddressPortable>,
    /// The id of the PayPal account.
    ///
    /// 13 characters. Pattern: `^[2-9A-HJ-NP-Z]{13}$`.
    pub account_id: Option<String>,
    /// The payer's phone number.
    pub phone_number: Option<Phone>,
    /// The pattern of later charges: immediate, deferred, recurring, at a threshold, subscription,
    /// unscheduled or in installments, each prepaid or postpaid.
    pub usage_pattern: Option<UsagePattern>,
    /// The party that charges the saved account: one `MERCHANT`, or a `PLATFORM` on behalf of many.
    pub usage_type: Option<VaultUsageType>,
    /// Whether the payer is a `CONSUMER` or a `BUSINESS`.
    pub customer_type: Option<VaultCustomerType>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaypalWalletResponse {
    /// Creates an empty `PaypalWalletResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaypalWalletResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaypalWalletResponse = "paypal_wallet_response" {
    0 description: optional String = "description",
    1 shipping: optional ShippingDetail = "shipping",
    2 permit_multiple_payment_tokens: optional bool = "permit_multiple_payment_tokens",
    3 email_address: optional String = "email_address",
    4 payer_id: optional String = "payer_id" read_only,
    5 name: optional Name = "name",
    6 phone: optional PhoneWithType = "phone",
    7 birth_date: optional Date = "birth_date" sensitive,
    8 tax_info: optional TaxInfo = "tax_info",
    9 address: optional AddressPortable = "address",
    10 account_id: optional String = "account_id" read_only,
    11 phone_number: optional Phone = "phone_number" read_only,
    12 usage_pattern: optional UsagePattern = "usage_pattern",
    13 usage_type: optional VaultUsageType = "usage_type",
    14 customer_type: optional VaultCustomerType = "customer_type",
} }
