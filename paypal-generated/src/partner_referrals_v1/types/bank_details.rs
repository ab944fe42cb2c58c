// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `bank_details` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{Address, Identifier};

/// The kind of bank account: checking or savings.
///
/// The values of `bank_details.account_type` of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BankDetailsAccountType {
    /// `CHECKING`
    Checking,
    /// `SAVINGS`
    Savings,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { BankDetailsAccountType {
    0 Checking = "CHECKING",
    1 Savings = "SAVINGS",
} }

/// The seller's bank account.
///
/// The `bank_details` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BankDetails {
    /// The seller's own name of the bank account.
    pub nick_name: Option<String>,
    /// The number of the bank account; this library redacts it in `Debug` output.
    ///
    /// Pattern: `\d+`. Never shown by `Debug`.
    pub account_number: String,
    /// The kind of bank account: checking or savings.
    pub account_type: BankDetailsAccountType,
    /// The currency of the bank account.
    ///
    /// Pattern: `^([A-Z]){3}$`.
    pub currency_code: Option<String>,
    /// The numbers that identify the bank and the account.
    ///
    /// At least 1 element.
    pub identifiers: Option<Vec<Identifier>>,
    /// The address of the bank's branch.
    pub branch_location: Option<Address>,
    /// Whether the seller has agreed to debits.
    pub mandate_agreed: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BankDetails {
    /// Creates a `BankDetails` from its required fields.
    pub fn new(account_number: impl Into<String>, account_type: BankDetailsAccountType) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.account_number = account_number.into();
        new.account_type = account_type;
        new
    }
}

paypal_runtime::model! { BankDetails = "bank_details" {
    0 nick_name: optional String = "nick_name",
    1 account_number: required String = "account_number" sensitive,
    2 account_type: required BankDetailsAccountType = "account_type",
    3 currency_code: optional String = "currency_code",
    4 identifiers: optional [Identifier] = "identifiers",
    5 branch_location: optional Address = "branch_location",
    6 mandate_agreed: optional bool = "mandate_agreed",
} }
