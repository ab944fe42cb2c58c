// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! Defines the types of `experience_context` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{AppSwitchContext, VaultInstruction, VaultUserAction};

/// The source of the shipping address: `GET_FROM_FILE` uses the address in the payer's account.
///
/// The values of `experience_context.shipping_preference` of PayPal's Payment Method Tokens API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingPreference {
    /// `GET_FROM_FILE`: The payer picks a delivery address from their PayPal account. Read the address from
    /// the order before you ship.
    GetFromFile,
    /// `NO_SHIPPING`: PayPal's pages show no delivery address. Choose this for downloads, services and other
    /// sales without a parcel.
    NoShipping,
    /// `SET_PROVIDED_ADDRESS`: The payer sees the address from your request and cannot edit it. If your
    /// request has no address, the payer may pick one.
    SetProvidedAddress,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ShippingPreference {
    0 GetFromFile = "GET_FROM_FILE",
    1 NoShipping = "NO_SHIPPING",
    2 SetProvidedAddress = "SET_PROVIDED_ADDRESS",
} }

/// The settings of PayPal's pages while a payer approves saving an account, and their return addresses.
///
/// The `experience_context` object of PayPal's Payment Method Tokens API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ExperienceContext {
    /// The name of your shop that the payer sees, in place of that of your PayPal account.
    ///
    /// 1 to 300 characters.
    pub brand_name: Option<String>,
    /// The language and country of the pages, for example `de-DE`.
    ///
    /// 2 to 10 characters. Pattern: `^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$`.
    pub locale: Option<String>,
    /// The page that the payer returns to after approval.
    ///
    /// 1 to 4000 characters. Format: `uri`.
    pub return_url: Option<String>,
    /// The page that the payer returns to after cancelling.
    ///
    /// 1 to 4000 characters. Format: `uri`.
    pub cancel_url: Option<String>,
    /// Lets the buyer approve in PayPal's app instead of a browser page.
    pub app_switch_context: Option<AppSwitchContext>,
    /// The label of the last button on PayPal's pages.
    pub user_action: Option<VaultUserAction>,
    /// The source of the shipping address: `GET_FROM_FILE` uses the address in the payer's account.
    ///
    /// Default: `"GET_FROM_FILE"`.
    pub shipping_preference: Option<ShippingPreference>,
    /// The time when the source is saved; by default, when the payment token is created.
    ///
    /// Default: `"ON_CREATE_PAYMENT_TOKENS"`.
    pub vault_instruction: Option<VaultInstruction>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ExperienceContext {
    /// Creates an empty `ExperienceContext`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ExperienceContext {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ExperienceContext = "experience_context" {
    0 brand_name: optional String = "brand_name",
    1 locale: optional String = "locale",
    2 return_url: optional String = "return_url",
    3 cancel_url: optional String = "cancel_url",
    4 app_switch_context: optional AppSwitchContext = "app_switch_context",
    5 user_action: optional VaultUserAction = "user_action",
    6 shipping_preference: optional ShippingPreference = "shipping_preference",
    7 vault_instruction: optional VaultInstruction = "vault_instruction",
} }
