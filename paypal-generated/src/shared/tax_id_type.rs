// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `tax_info.tax_id_type`.

use paypal_runtime::model::UnknownValue;

/// The kind of tax number: of a Brazilian person (`BR_CPF`) or company (`BR_CNPJ`).
///
/// The values of `tax_info.tax_id_type` of 5 of PayPal's APIs, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaxIdType {
    /// `BR_CPF`: The tax number of a private person in Brazil. It has 11 digits.
    BrCpf,
    /// `BR_CNPJ`: The tax number of a company in Brazil. It has 14 characters.
    BrCnpj,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { TaxIdType {
    0 BrCpf = "BR_CPF",
    1 BrCnpj = "BR_CNPJ",
} }
