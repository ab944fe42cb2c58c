// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `card_experience_context` and its inline schemas.

use paypal_runtime::model::Extra;

/// The pages that the card holder returns to after a 3-D Secure challenge, whether it was passed or
/// abandoned.
///
/// The `card_experience_context` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardExperienceContext {
    /// The page that the card holder returns to after a 3-D Secure challenge.
    ///
    /// 10 to 4000 characters. Format: `uri`.
    pub return_url: Option<String>,
    /// The page that the card holder returns to after giving up a 3-D Secure challenge.
    ///
    /// 10 to 4000 characters. Format: `uri`.
    pub cancel_url: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CardExperienceContext {
    /// Creates an empty `CardExperienceContext`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CardExperienceContext {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CardExperienceContext = "card_experience_context" {
    0 return_url: optional String = "return_url",
    1 cancel_url: optional String = "cancel_url",
} }
