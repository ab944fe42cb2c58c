// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `payment_method.standard_entry_class_code`.

use paypal_runtime::model::UnknownValue;

/// The NACHA class of a US bank debit: consent by phone, on the web or on paper, or a payment by a company.
///
/// The values of `payment_method.standard_entry_class_code` of PayPal's Orders and Subscriptions APIs, sent
/// and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StandardEntryClassCode {
    /// `TEL`
    Tel,
    /// `WEB`
    Web,
    /// `CCD`
    Ccd,
    /// `PPD`
    Ppd,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { StandardEntryClassCode {
    0 Tel = "TEL",
    1 Web = "WEB",
    2 Ccd = "CCD",
    3 Ppd = "PPD",
} }
