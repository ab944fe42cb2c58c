// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! `card_experience_context` and what is written inside it.

use paypal_runtime::model::Extra;

/// The pages that the card holder returns to after a 3-D Secure challenge, whether it was passed or
/// abandoned.
///
/// The `card_experience_context` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct CardExperienceContext {
    /// Optional. 10 to 4000 characters. Format: `uri`.
    pub return_url: Option<String>,
    /// Optional. 10 to 4000 characters. Format: `uri`.
    pub cancel_url: Option<String>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl CardExperienceContext {
    /// One with nothing in it.
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
