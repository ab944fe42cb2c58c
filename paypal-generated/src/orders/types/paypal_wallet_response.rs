// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `paypal_wallet_response` and its inline schemas.

use paypal_runtime::{Date, model::{Extra, UnknownValue}};
use super::{
    AddressPortable, PaypalWalletAttributesResponse, PaypalWalletStoredCredential, PhoneNumber, PhoneType,
    TaxInfo, WalletName,
};

/// The state of the payer's account: whether PayPal has verified its owner.
///
/// The values of `paypal_wallet_response.account_status` of PayPal's Orders API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountStatus {
    /// `VERIFIED`: The payer has confirmed their financial data to PayPal, for instance a bank account.
    Verified,
    /// `UNVERIFIED`: The payer has not yet confirmed their financial data to PayPal. The payment can still
    /// succeed.
    Unverified,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { AccountStatus {
    0 Verified = "VERIFIED",
    1 Unverified = "UNVERIFIED",
} }

/// The payer's progress through the approval.
///
/// The values of `paypal_wallet_response.experience_status` of PayPal's Orders API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExperienceStatus {
    /// `NOT_STARTED`: The payer has not opened PayPal's pages yet.
    NotStarted,
    /// `IN_PROGRESS`: The payer is on PayPal's pages and has not decided yet. Wait for the result.
    InProgress,
    /// `CANCELED`: The payer left the approval without agreeing. Offer another payment method or a new
    /// attempt.
    Canceled,
    /// `APPROVED`: The payer agreed to the payment. Your server can go on with the order.
    Approved,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ExperienceStatus {
    0 NotStarted = "NOT_STARTED",
    1 InProgress = "IN_PROGRESS",
    2 Canceled = "CANCELED",
    3 Approved = "APPROVED",
} }

/// The PayPal account that pays: its id, e-mail address, owner's name, and vault entry if one was requested.
///
/// The `paypal_wallet_response` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaypalWalletResponse {
    /// The e-mail address of the owner of the PayPal account.
    ///
    /// 3 to 254 characters.
    pub email_address: Option<String>,
    /// The id that PayPal gave the payer's account.
    ///
    /// 13 characters. Pattern: `^[2-9A-HJ-NP-Z]{13}$`.
    pub account_id: Option<String>,
    /// The state of the payer's account: whether PayPal has verified its owner.
    pub account_status: Option<AccountStatus>,
    /// The name on a wallet account, in parts or in full.
    pub name: Option<WalletName>,
    /// The kind of phone.
    pub phone_type: Option<PhoneType>,
    /// The payer's phone number in national form.
    pub phone_number: Option<PhoneNumber>,
    /// The payer's date of birth; this library redacts it in `Debug` output.
    ///
    /// Never shown by `Debug`.
    pub birth_date: Option<Date>,
    /// The payer's tax number with its kind; only payers in Brazil need it.
    pub tax_info: Option<TaxInfo>,
    /// A postal address with fields for the address formats of all countries; only the two-letter country
    /// code is required.
    pub address: Option<AddressPortable>,
    /// The vault entry, and co-branded cards that funded a part of the payment.
    pub attributes: Option<PaypalWalletAttributesResponse>,
    /// The name of the company, if the payer has a business account.
    ///
    /// At most 300 characters.
    pub business_name: Option<String>,
    /// The initiator of the payment and its pattern, if the wallet is saved or will be saved.
    pub stored_credential: Option<PaypalWalletStoredCredential>,
    /// The payer's progress through the approval.
    pub experience_status: Option<ExperienceStatus>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaypalWalletResponse {
    /// Creates an empty `PaypalWalletResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaypalWalletResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaypalWalletResponse = "paypal_wallet_response" {
    0 email_address: optional String = "email_address",
    1 account_id: optional String = "account_id" read_only,
    2 account_status: optional AccountStatus = "account_status" read_only,
    3 name: optional WalletName = "name",
    4 phone_type: optional PhoneType = "phone_type",
    5 phone_number: optional PhoneNumber = "phone_number",
    6 birth_date: optional Date = "birth_date" sensitive,
    7 tax_info: optional TaxInfo = "tax_info",
    8 address: optional AddressPortable = "address",
    9 attributes: optional PaypalWalletAttributesResponse = "attributes",
    10 business_name: optional String = "business_name",
    11 stored_credential: optional PaypalWalletStoredCredential = "stored_credential",
    12 experience_status: optional ExperienceStatus = "experience_status",
} }
