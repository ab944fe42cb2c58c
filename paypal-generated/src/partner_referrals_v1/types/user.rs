// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `user` and its inline schemas.

use paypal_runtime::{Value, model::{Extra, UnknownValue}};
use super::{AccountIdentifier, BankDetails, BusinessDetails, PartnerSpecificIdentifiers, PersonDetails};

/// The kind of customer: a consumer or a seller.
///
/// The values of `user.customer_type` of PayPal's Partner Referrals v1 API, sent and received.
///
/// **Deprecated.**
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserCustomerType {
    /// `CONSUMER`
    Consumer,
    /// `MERCHANT`
    Merchant,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { UserCustomerType {
    0 Consumer = "CONSUMER",
    1 Merchant = "MERCHANT",
} }

/// The seller's bank accounts.
///
/// The object `user.financial_instrument_data` of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct UserFinancialInstrumentData {
    /// The seller's bank accounts.
    pub bank_details: Option<Vec<BankDetails>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl UserFinancialInstrumentData {
    /// Creates an empty `UserFinancialInstrumentData`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for UserFinancialInstrumentData {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { UserFinancialInstrumentData = "user.financial_instrument_data" {
    0 bank_details: optional [BankDetails] = "bank_details",
} }

/// The seller: person, business, bank accounts, language and ids.
///
/// The `user` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct User {
    /// The kind of customer: a consumer or a seller.
    ///
    /// **Deprecated.**
    pub customer_type: Option<UserCustomerType>,
    /// The person who owns the account.
    pub person_details: Option<PersonDetails>,
    /// The seller's business.
    pub business_details: Option<BusinessDetails>,
    /// The seller's bank accounts.
    pub financial_instrument_data: Option<UserFinancialInstrumentData>,
    /// The language of the sign-up.
    ///
    /// **Deprecated.** Pattern: `^([a-z]){2}_([A-Z]){2}$`.
    pub preferred_language_code: Option<String>,
    /// The main currency of the account, as JSON.
    pub primary_currency_code: Option<Value>,
    /// The PayPal account id of the seller, if there is one already.
    pub referral_user_payer_id: Option<AccountIdentifier>,
    /// The partner's own ids of the seller.
    pub partner_specific_identifiers: Option<Vec<PartnerSpecificIdentifiers>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl User {
    /// Creates an empty `User`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for User {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { User = "user" {
    0 customer_type: optional UserCustomerType = "customer_type",
    1 person_details: optional PersonDetails = "person_details",
    2 business_details: optional BusinessDetails = "business_details",
    3 financial_instrument_data: optional UserFinancialInstrumentData = "financial_instrument_data",
    4 preferred_language_code: optional String = "preferred_language_code",
    5 primary_currency_code: optional Value = "primary_currency_code",
    6 referral_user_payer_id: optional AccountIdentifier = "referral_user_payer_id",
    7 partner_specific_identifiers: optional [PartnerSpecificIdentifiers] = "partner_specific_identifiers",
} }
