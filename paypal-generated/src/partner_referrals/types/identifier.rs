// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `identifier` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// The kind of the code.
///
/// The values of `identifier.type` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentifierType {
    /// `BANK_CODE`
    BankCode,
    /// `BI_CODE`
    BiCode,
    /// `BRANCH_CODE`
    BranchCode,
    /// `ROUTING_NUMBER_1`
    RoutingNumber1,
    /// `ROUTING_NUMBER_2`
    RoutingNumber2,
    /// `ROUTING_NUMBER_3`
    RoutingNumber3,
    /// `SWIFT_CODE`
    SwiftCode,
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
    0 BankCode = "BANK_CODE",
    1 BiCode = "BI_CODE",
    2 BranchCode = "BRANCH_CODE",
    3 RoutingNumber1 = "ROUTING_NUMBER_1",
    4 RoutingNumber2 = "ROUTING_NUMBER_2",
    5 RoutingNumber3 = "ROUTING_NUMBER_3",
    6 SwiftCode = "SWIFT_CODE",
    7 IntermediarySwiftCode = "INTERMEDIARY_SWIFT_CODE",
    8 Bban = "BBAN",
    9 BbanEncrypted = "BBAN_ENCRYPTED",
    10 BbanHmac = "BBAN_HMAC",
    11 AggregatorYodlee = "AGGREGATOR_YODLEE",
} }

/// A routing number or other code of a bank, with its kind.
///
/// The `identifier` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Identifier {
    /// The kind of the code.
    ///
    /// Optional. `type` on the wire. 1 to 125 characters. Pattern: `^[0-9A-Z_-]+$`.
    pub r#type: Option<IdentifierType>,
    /// The value of the identifier.
    ///
    /// Optional. 1 to 125 characters. Pattern: `^[A-Za-z0-9-_.+/ =]+`. Never shown by `Debug`.
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
