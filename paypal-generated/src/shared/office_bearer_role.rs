// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `office_bearer_role`.

use paypal_runtime::model::UnknownValue;

/// The office that a person holds.
///
/// The values of `office_bearer_role` of PayPal's Partner Referrals and Partner Referrals v1 APIs, sent and
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OfficeBearerRole {
    /// `CEO`: The person leads the business from day to day as its chief executive officer.
    Ceo,
    /// `CHAIRMAN`: The person leads the board of the organization.
    Chairman,
    /// `DIRECTOR`: The person is a member of the board that runs the company.
    Director,
    /// `SECRETARY`: The person keeps the records and does the formal duties of the organization.
    Secretary,
    /// `TREASURER`: The person looks after the money of the organization.
    Treasurer,
    /// `TRUSTEE`: The person manages property for others, for example in a trust or charity.
    Trustee,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { OfficeBearerRole {
    0 Ceo = "CEO",
    1 Chairman = "CHAIRMAN",
    2 Director = "DIRECTOR",
    3 Secretary = "SECRETARY",
    4 Treasurer = "TREASURER",
    5 Trustee = "TRUSTEE",
} }
