// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `paypal_wallet` and its inline schemas.

use paypal_runtime::{Date, model::Extra};
use super::{
    AddressPortable, PaypalWalletAttributes, PaypalWalletExperienceContext, PaypalWalletStoredCredential,
    PhoneWithType, TaxInfo,
};

/// The name on a wallet account, in parts or in full.
///
/// The object `paypal_wallet.name` of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct WalletName {
    /// A title before the name. PayPal's files of 2025-07 no longer describe this; it may still work.
    ///
    /// At most 140 characters.
    pub prefix: Option<String>,
    /// The first name.
    ///
    /// At most 140 characters.
    pub given_name: Option<String>,
    /// The family name.
    ///
    /// At most 140 characters.
    pub surname: Option<String>,
    /// The middle name. PayPal's files of 2025-07 no longer describe this; it may still work.
    ///
    /// At most 140 characters.
    pub middle_name: Option<String>,
    /// An addition after the name, such as `Jr`. PayPal's files of 2025-07 no longer describe this; it may
    /// still work.
    ///
    /// At most 140 characters.
    pub suffix: Option<String>,
    /// The whole name as one text. PayPal's files of 2025-07 no longer describe this; it may still work.
    ///
    /// At most 300 characters.
    pub full_name: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl WalletName {
    /// Creates an empty `WalletName`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for WalletName {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { WalletName = "paypal_wallet.name" {
    0 prefix: optional String = "prefix",
    1 given_name: optional String = "given_name",
    2 surname: optional String = "surname",
    3 middle_name: optional String = "middle_name",
    4 suffix: optional String = "suffix",
    5 full_name: optional String = "full_name",
} }

/// Payment from a PayPal account: details that prefill PayPal's pages, the settings of these pages, or the id
/// of a saved wallet.
///
/// The `paypal_wallet` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaypalWallet {
    /// The id of a wallet that was saved before; the payer need not approve again.
    ///
    /// 1 to 255 characters. Pattern: `^[0-9a-zA-Z_-]+$`.
    pub vault_id: Option<String>,
    /// The e-mail address of the owner of the PayPal account.
    ///
    /// 3 to 254 characters.
    pub email_address: Option<String>,
    /// The name on a wallet account, in parts or in full.
    pub name: Option<WalletName>,
    /// The payer's phone number; it prefills PayPal's pages.
    pub phone: Option<PhoneWithType>,
    /// The payer's date of birth; this library redacts it in `Debug` output.
    ///
    /// Never shown by `Debug`.
    pub birth_date: Option<Date>,
    /// The payer's tax number with its kind; only payers in Brazil need it.
    pub tax_info: Option<TaxInfo>,
    /// A postal address with fields for the address formats of all countries; only the two-letter country
    /// code is required.
    pub address: Option<AddressPortable>,
    /// The customer who owns the wallet, and whether to save it.
    pub attributes: Option<PaypalWalletAttributes>,
    /// Return addresses and settings of PayPal's pages; use it instead of `application_context`.
    pub experience_context: Option<PaypalWalletExperienceContext>,
    /// An agreement that the payer made through the older APIs; it can be charged without another approval.
    ///
    /// 2 to 128 characters. Pattern: `^[a-zA-Z0-9-]+$`.
    pub billing_agreement_id: Option<String>,
    /// The initiator of the payment and its pattern, if the wallet is saved or will be saved.
    pub stored_credential: Option<PaypalWalletStoredCredential>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaypalWallet {
    /// Creates an empty `PaypalWallet`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaypalWallet {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaypalWallet = "paypal_wallet" {
    0 vault_id: optional String = "vault_id",
    1 email_address: optional String = "email_address",
    2 name: optional WalletName = "name",
    3 phone: optional PhoneWithType = "phone",
    4 birth_date: optional Date = "birth_date" sensitive,
    5 tax_info: optional TaxInfo = "tax_info",
    6 address: optional AddressPortable = "address",
    7 attributes: optional PaypalWalletAttributes = "attributes",
    8 experience_context: optional PaypalWalletExperienceContext = "experience_context",
    9 billing_agreement_id: optional String = "billing_agreement_id",
    10 stored_credential: optional PaypalWalletStoredCredential = "stored_credential",
} }
