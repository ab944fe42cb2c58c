// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `venmo_wallet_response` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AddressPortable, PhoneNumber, ReturnFlow, VenmoWalletAttributesResponse, WalletName};

/// The Venmo account that paid, with its user name and the buyer's contact details.
///
/// The `venmo_wallet_response` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct VenmoWalletResponse {
    /// The e-mail address of the payer's Venmo account.
    ///
    /// 3 to 254 characters.
    pub email_address: Option<String>,
    /// The id of the buyer's Venmo account, which never changes.
    ///
    /// 13 characters. Pattern: `^[2-9A-HJ-NP-Z]{13}$`.
    pub account_id: Option<String>,
    /// The name that the buyer chose in Venmo, also called the Venmo handle.
    ///
    /// 1 to 50 characters. Pattern: `^[-a-zA-Z0-9_]*$`.
    pub user_name: Option<String>,
    /// The name on a wallet account, in parts or in full.
    pub name: Option<WalletName>,
    /// The payer's phone number in national form.
    pub phone_number: Option<PhoneNumber>,
    /// A postal address with fields for the address formats of all countries; only the two-letter country
    /// code is required.
    pub address: Option<AddressPortable>,
    /// The saved Venmo account, if you asked PayPal to save it.
    pub attributes: Option<VenmoWalletAttributesResponse>,
    /// The way the payer returns from the Venmo app.
    pub return_flow: Option<ReturnFlow>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl VenmoWalletResponse {
    /// Creates an empty `VenmoWalletResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for VenmoWalletResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { VenmoWalletResponse = "venmo_wallet_response" {
    0 email_address: optional String = "email_address",
    1 account_id: optional String = "account_id" read_only,
    2 user_name: optional String = "user_name",
    3 name: optional WalletName = "name",
    4 phone_number: optional PhoneNumber = "phone_number",
    5 address: optional AddressPortable = "address",
    6 attributes: optional VenmoWalletAttributesResponse = "attributes",
    7 return_flow: optional ReturnFlow = "return_flow",
} }
