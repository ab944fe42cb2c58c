// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `identifier` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// The kind of number that identifies a bank or an account.
///
/// The values of `identifier.type` of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentifierType {
    /// `ROUTING_NUMBER_1`
    RoutingNumber1,
    /// `ROUTING_NUMBER_2`
    RoutingNumber2,
    /// `ROUTING_NUMBER_3`
    RoutingNumber3,
    /// `BI_CODE`
    BiCode,
    /// `BANK_CODE`
    BankCode,
    /// `BRANCH_CODE`
    BranchCode,
    /// `INTERMEDIARY_SWIFT_CODE`
    IntermediarySwiftCode,
    /// `BBAN`
    Bban,
    /// `BBAN_ENCRYPTED`
    BbanEncrypted,
    /// `BBAN_HMAC`
    BbanHmac,
    /// `AGGREGATOR_YODLEE`
    AggregatorYodlee,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { IdentifierType {
    0 RoutingNumber1 = "ROUTING_NUMBER_1",
    1 RoutingNumber2 = "ROUTING_NUMBER_2",
    2 RoutingNumber3 = "ROUTING_NUMBER_3",
    3 BiCode = "BI_CODE",
    4 BankCode = "BANK_CODE",
    5 BranchCode = "BRANCH_CODE",
    6 IntermediarySwiftCode = "INTERMEDIARY_SWIFT_CODE",
    7 Bban = "BBAN",
    8 BbanEncrypted = "BBAN_ENCRYPTED",
    9 BbanHmac = "BBAN_HMAC",
    10 AggregatorYodlee = "AGGREGATOR_YODLEE",
} }

/// A number that identifies a bank or an account, with its kind.
///
/// The `identifier` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Identifier {
    /// The kind of number that identifies a bank or an account.
    ///
    /// `type` on the wire.
    pub r#type: Option<IdentifierType>,
    /// The value of the identifier.
    ///
    /// Never shown by `Debug`.
    pub value: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Identifier {
    /// Creates an empty `Identifier`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Identifier {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Identifier = "identifier" {
    0 r#type: optional IdentifierType = "type",
    1 value: optional String = "value" sensitive,
} }
