// Written by `paypal-codegen generate` from specs/own/referenced_payouts.yaml. Do not edit.

//! Defines the types of `payout_directive_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The form of a directive's destination; the id of a funding instrument is the only one.
///
/// The values of `payout_directive_type` of PayPal's Referenced Payouts API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayoutDirectiveType {
    /// `FINANCIAL_INSTRUMENT_ID`: The destination is given as the id of a bank account or another funding
    /// instrument at PayPal.
    FinancialInstrumentId,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PayoutDirectiveType {
    0 FinancialInstrumentId = "FINANCIAL_INSTRUMENT_ID",
} }
