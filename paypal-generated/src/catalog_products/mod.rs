// Written by `paypal-codegen generate` from specs/catalog_products.yaml. Do not edit.

//! PayPal's [Catalog Products API](https://developer.paypal.com/api/catalog-products/v1).
//!
//! Describes the goods, downloads or services that are sold by subscription. A product is created once, then
//! `subscriptions().create_plan` refers to it by its id, and customers subscribe to the plan. Products can be
//! edited and listed, but not deleted.
//!
//! [`CatalogProducts`] has a method for each operation.

mod issue;
pub mod operations;
#[cfg(feature = "registry")]
pub mod registry;
mod types;

pub use issue::Issue;
pub use types::*;

/// The operations of PayPal's Catalog Products API.
#[derive(Clone, Debug)]
pub struct CatalogProducts {
    client: paypal_runtime::Client,
}

impl CatalogProducts {
    /// Creates the service of a client; both share connections and the access token.
    pub fn new(client: &impl AsRef<paypal_runtime::Client>) -> Self {
        Self { client: client.as_ref().clone() }
    }
}
