// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `tax_info`.

use paypal_runtime::model::Extra;
use super::TaxIdType;

/// A payer's tax number and its kind; used for Brazil.
///
/// The `tax_info` object of PayPal's Orders, Payment Method Tokens and Subscriptions APIs, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxInfo {
    /// The tax number; this library redacts it in `Debug` output.
    ///
    /// 1 to 14 characters. Pattern: `([a-zA-Z0-9])`. Never shown by `Debug`.
    pub tax_id: String,
    /// The kind of tax number: of a Brazilian person (`BR_CPF`) or company (`BR_CNPJ`).
    pub tax_id_type: TaxIdType,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TaxInfo {
    /// Creates a `TaxInfo` from its required fields.
    pub fn new(tax_id: impl Into<String>, tax_id_type: TaxIdType) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.tax_id = tax_id.into();
        new.tax_id_type = tax_id_type;
        new
    }
}

paypal_runtime::model! { TaxInfo = "tax_info" {
    0 tax_id: required String = "tax_id" sensitive,
    1 tax_id_type: required TaxIdType = "tax_id_type",
} }
