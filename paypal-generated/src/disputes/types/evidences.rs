// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `evidences` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AddressPortable, Evidence};

/// The JSON part of evidence and appeals: the evidence and, if goods are returned, the address for them.
///
/// The `evidences` object of PayPal's Disputes API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Evidences {
    /// The pieces of evidence.
    ///
    /// 1 to 100 elements.
    pub evidences: Option<Vec<Evidence>>,
    /// The address to which the buyer has to return the goods.
    pub return_address: Option<AddressPortable>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Evidences {
    /// Creates an empty `Evidences`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Evidences {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Evidences = "evidences" {
    0 evidences: optional [Evidence] = "evidences",
    1 return_address: optional AddressPortable = "return_address",
} }
