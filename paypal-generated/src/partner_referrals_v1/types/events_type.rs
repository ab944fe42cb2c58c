// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `events_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// An event in the life of a person or business, such as the incorporation.
///
/// The values of `events_type` of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EventsType {
    /// `BIRTH`
    Birth,
    /// `ESTABLISHED`
    Established,
    /// `INCORPORATION`
    Incorporation,
    /// `OPERATION`
    Operation,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { EventsType {
    0 Birth = "BIRTH",
    1 Established = "ESTABLISHED",
    2 Incorporation = "INCORPORATION",
    3 Operation = "OPERATION",
} }
