// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `bank` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{AddressPortable, Identifier, Mandate};

/// The kind of bank account.
///
/// The values of `bank.account_type` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BankAccountType {
    /// `CHECKING`: The seller keeps everyday money in this account (a current account). Choose it for most
    /// business accounts.
    Checking,
    /// `SAVINGS`: The seller uses this account to keep savings. Choose it only if the bank itself calls the
    /// account so.
    Savings,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { BankAccountType {
    0 Checking = "CHECKING",
    1 Savings = "SAVINGS",
} }

/// A bank account of the seller, for withdrawals from PayPal.
///
/// The `bank` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Bank {
    /// The seller's own name of the bank account.
    ///
    /// 1 to 50 characters. Pattern: `^[0-9A-Za-z_-]+$`.
    pub nick_name: Option<String>,
    /// The number of the bank account; this library redacts it in `Debug` output.
    ///
    /// 1 to 50 characters. Pattern: `\d+`. Never shown by `Debug`.
    pub account_number: String,
    /// The kind of bank account.
    pub account_type: BankAccountType,
    /// The currency of the bank account.
    ///
    /// 3 characters.
    pub currency_code: Option<String>,
    /// The numbers that identify the bank and its branch; the country determines which ones are required.
    ///
    /// At most 20 elements.
    pub identifiers: Option<Vec<Identifier>>,
    /// A postal address in parts for any country; the administrative levels of cities and provinces are
    /// numbered.
    pub branch_location: Option<AddressPortable>,
    /// The seller's consent to debits from this bank account.
    pub mandate: Option<Mandate>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Bank {
    /// Creates a `Bank` from its required fields.
    pub fn new(account_number: impl Into<String>, account_type: BankAccountType) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.account_number = account_number.into();
        new.account_type = account_type;
        new
    }
}

paypal_runtime::model! { Bank = "bank" {
    0 nick_name: optional String = "nick_name",
    1 account_number: required String = "account_number" sensitive,
    2 account_type: required BankAccountType = "account_type",
    3 currency_code: optional String = "currency_code",
    4 identifiers: optional [Identifier] = "identifiers",
    5 branch_location: optional AddressPortable = "branch_location",
    6 mandate: optional Mandate = "mandate",
} }
