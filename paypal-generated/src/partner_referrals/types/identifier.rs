// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `identifier` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// The kind of the code.
///
/// The values of `identifier.type` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentifierType {
    /// `BANK_CODE`: The national number of the bank; the account number is sent separately.
    BankCode,
    /// `BI_CODE`: PayPal names this code but does not explain it. Use it only if PayPal asks you for it.
    BiCode,
    /// `BRANCH_CODE`: The number of the office of the bank that keeps the account, for countries where
    /// transfers need it.
    BranchCode,
    /// `ROUTING_NUMBER_1`: The main routing number of the bank. PayPal requires this identifier for every
    /// bank account.
    RoutingNumber1,
    /// `ROUTING_NUMBER_2`: A second routing number. Add it where one number is not enough to find the bank.
    RoutingNumber2,
    /// `ROUTING_NUMBER_3`: A third routing number. Add it where two numbers are not enough to find the bank.
    RoutingNumber3,
    /// `SWIFT_CODE`: The international code of the bank (BIC), which transfers from other countries use.
    SwiftCode,
    /// `INTERMEDIARY_SWIFT_CODE`: The international code (BIC) of another bank that passes the transfer on to
    /// the seller's bank.
    IntermediarySwiftCode,
    /// `BBAN`: The Basic Bank Account Number: the national part of an IBAN, without country code and check
    /// digits.
    Bban,
    /// `BBAN_ENCRYPTED`: The national account number (Basic Bank Account Number) in a form that only a key
    /// makes readable.
    BbanEncrypted,
    /// `BBAN_HMAC`: A keyed hash of the national account number. It allows comparison but does not show the
    /// number.
    BbanHmac,
    /// `AGGREGATOR_YODLEE`: The code comes from Yodlee, a service that collects bank data for other
    /// companies.
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
    /// `type` on the wire.
    pub r#type: Option<IdentifierType>,
    /// The number or code itself, for example the routing number.
    ///
    /// 1 to 125 characters. Pattern: `^[A-Za-z0-9-_.+/ =]+`. Never shown by `Debug`.
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
