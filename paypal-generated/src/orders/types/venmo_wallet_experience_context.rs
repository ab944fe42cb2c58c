// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `venmo_wallet_experience_context` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{CallbackConfiguration, ShippingPreference, UserAction};

/// Brand name and delivery rule for the Venmo app.
///
/// The `venmo_wallet_experience_context` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct VenmoWalletExperienceContext {
    /// The name of your shop that the payer sees, in place of that of your PayPal account.
    ///
    /// 1 to 127 characters.
    pub brand_name: Option<String>,
    /// The delivery address in Venmo: the buyer chooses one, Venmo shows none, or it uses the given address.
    ///
    /// Default: `"GET_FROM_FILE"`.
    pub shipping_preference: Option<ShippingPreference>,
    /// The URL that PayPal calls when the payer changes the address or the delivery option; not allowed with
    /// the shipping preference `NO_SHIPPING` or `SET_PROVIDED_ADDRESS`.
    pub order_update_callback_config: Option<CallbackConfiguration>,
    /// The last button of the approval: `PAY_NOW`, or `CONTINUE` if the final amount is not known yet.
    pub user_action: Option<UserAction>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl VenmoWalletExperienceContext {
    /// Creates an empty `VenmoWalletExperienceContext`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for VenmoWalletExperienceContext {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { VenmoWalletExperienceContext = "venmo_wallet_experience_context" {
    0 brand_name: optional String = "brand_name",
    1 shipping_preference: optional ShippingPreference = "shipping_preference",
    2 order_update_callback_config: optional CallbackConfiguration = "order_update_callback_config",
    3 user_action: optional UserAction = "user_action",
} }
