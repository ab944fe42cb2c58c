// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Defines the types of `payment_method` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{PayeePaymentMethodPreference, PaymentMethodStandardEntryClassCode};

/// The customer's choice of payment method, and the merchant's requirements.
///
/// The `payment_method` object of PayPal's Subscriptions API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// Optional. At least 1 character. Pattern: `^[0-9A-Z_]+$`. Default: `"PAYPAL"`.
    pub payer_selected: Option<String>,
    /// Optional. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`. Default: `"UNRESTRICTED"`.
    pub payee_preferred: Option<PayeePaymentMethodPreference>,
    /// The customer's consent to an ACH debit, as a NACHA code: `WEB` on the internet, `TEL` by phone, `PPD`
    /// as a person or `CCD` as a company in writing.
    ///
    /// Optional. 3 to 255 characters. Default: `"WEB"`.
    pub standard_entry_class_code: Option<PaymentMethodStandardEntryClassCode>,
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

paypal_runtime::model! { PaymentMethod = "payment_method" {
    0 payer_selected: optional String = "payer_selected",
    1 payee_preferred: optional PayeePaymentMethodPreference = "payee_preferred",
    2 standard_entry_class_code: optional PaymentMethodStandardEntryClassCode = "standard_entry_class_code",
} }
