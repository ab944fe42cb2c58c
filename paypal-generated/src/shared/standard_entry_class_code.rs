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
    /// `TEL`: Choose this when a private person agrees to the bank debit by phone.
    Tel,
    /// `WEB`: Choose this when a private person agrees to the bank debit on your site or in your app.
    Web,
    /// `CCD`: Choose this when a company pays from its business bank account, for example a supplier's bill.
    Ccd,
    /// `PPD`: Choose this when a private person signs an agreement for bank debits, often regular ones such
    /// as insurance.
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
