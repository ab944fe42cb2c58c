// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `purpose_code_enum`.

use paypal_runtime::model::UnknownValue;

/// A code of the Reserve Bank of India for the reason of a payment from abroad; for sellers in India.
///
/// The values of `purpose_code_enum` of PayPal's Partner Referrals and Partner Referrals v1 APIs, sent and
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PurposeCode {
    /// `P0104`
    P0104,
    /// `P0301`
    P0301,
    /// `P0801`
    P0801,
    /// `P0802`
    P0802,
    /// `P0803`
    P0803,
    /// `P0805`
    P0805,
    /// `P0806`
    P0806,
    /// `P0902`
    P0902,
    /// `P1004`
    P1004,
    /// `P1005`
    P1005,
    /// `P1006`
    P1006,
    /// `P1007`
    P1007,
    /// `P1008`
    P1008,
    /// `P1009`
    P1009,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PurposeCode {
    0 P0104 = "P0104",
    1 P0301 = "P0301",
    2 P0801 = "P0801",
    3 P0802 = "P0802",
    4 P0803 = "P0803",
    5 P0805 = "P0805",
    6 P0806 = "P0806",
    7 P0902 = "P0902",
    8 P1004 = "P1004",
    9 P1005 = "P1005",
    10 P1006 = "P1006",
    11 P1007 = "P1007",
    12 P1008 = "P1008",
    13 P1009 = "P1009",
} }
