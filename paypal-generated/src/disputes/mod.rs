// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! PayPal's [Disputes API](https://developer.paypal.com/docs/api/customer-disputes/v1/).
//!
//! A buyer who questions a payment opens a dispute. It begins as an inquiry between the two parties
//! (`INQUIRY`), can be escalated to a claim that PayPal decides (`CHARGEBACK`), and ends `RESOLVED`, with an
//! outcome and the money moved. What may be done next, by whom and until when, the dispute itself says: in
//! its `links`, its `allowed_response_options` and its response due dates. None of these operations takes a
//! request id, so after a timeout read the dispute before repeating a call that changes it.
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
    pub fn new(client: &paypal_runtime::Client) -> Self {
        Self { client: client.clone() }
    }
}
