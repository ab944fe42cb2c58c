// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! PayPal's [Disputes API](https://developer.paypal.com/api/customer-disputes/v1).
//!
//! A buyer who questions a payment opens a dispute. It begins as an inquiry between buyer and seller
//! (`INQUIRY`), can be escalated to a claim that PayPal decides (`CHARGEBACK`), and ends as `RESOLVED`, with
//! an outcome and a movement of money. The dispute's `links`, `allowed_response_options` and response due
//! dates give the possible next steps, their party and their deadline. None of these operations takes a
//! request id, so after a timeout read the dispute before you repeat a call that changes it.
//!
//! [`Disputes`] has a method for each operation.

pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use types::*;

/// The operations of PayPal's Disputes API.
#[derive(Clone, Debug)]
pub struct Disputes {
    client: paypal_runtime::Client,
}

impl Disputes {
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &impl AsRef<paypal_runtime::Client>) -> Self {
        Self { client: client.as_ref().clone() }
    }
}
