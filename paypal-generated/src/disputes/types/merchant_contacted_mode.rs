// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `merchant_contacted_mode` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The way in which the buyer contacted the seller.
///
/// The values of `merchant_contacted_mode` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MerchantContactedMode {
    /// `WEBSITE`: The buyer says that the contact went through the seller's own site.
    Website,
    /// `PHONE`: The buyer says that the contact was a call or a fax.
    Phone,
    /// `EMAIL`: The buyer says that the contact was an e-mail or a text message.
    Email,
    /// `WRITTEN`: The buyer says that the contact was in writing, for example a letter.
    Written,
    /// `IN_PERSON`: The buyer says that the contact was face to face.
    InPerson,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { MerchantContactedMode {
    0 Website = "WEBSITE",
    1 Phone = "PHONE",
    2 Email = "EMAIL",
    3 Written = "WRITTEN",
    4 InPerson = "IN_PERSON",
} }
