// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `payment_method` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{PayeePaymentMethodPreference, StandardEntryClassCode};

/// The accepted funding in the older form, and the entry class for US bank debits.
///
/// The `payment_method` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// The funding that the payee accepts.
    ///
    /// Default: `"UNRESTRICTED"`.
    pub payee_preferred: Option<PayeePaymentMethodPreference>,
    /// The NACHA class of a US bank debit: consent by phone, on the web or on paper, or a payment by a
    /// company.
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

paypal_runtime::model! { PaymentMethod = "payment_method" {
    0 payee_preferred: optional PayeePaymentMethodPreference = "payee_preferred",
    1 standard_entry_class_code: optional StandardEntryClassCode = "standard_entry_class_code",
} }
