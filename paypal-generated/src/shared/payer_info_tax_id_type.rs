// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `payer_info.tax_id_type`.

use paypal_runtime::model::UnknownValue;

/// The kind of Brazilian tax number: of a person (`BR_CPF`) or a company (`BR_CNPJ`).
///
/// The values of `payer_info.tax_id_type` of PayPal's Orders v1 and Payments v1 APIs, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayerInfoTaxIdType {
    /// `BR_CPF`
    BrCpf,
    /// `BR_CNPJ`
    BrCnpj,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PayerInfoTaxIdType {
    0 BrCpf = "BR_CPF",
    1 BrCnpj = "BR_CNPJ",
} }
