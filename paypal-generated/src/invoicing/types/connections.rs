// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `connections` and its inline schemas.

use paypal_runtime::model::Extra;
use super::AccountingConnection;

/// A list of links to accounting platforms.
///
/// The `connections` object of PayPal's Invoicing API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountingConnections {
    /// The links, one for each accounting platform.
    ///
    /// 1 to 1000 elements.
    pub connections: Option<Vec<AccountingConnection>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AccountingConnections {
    /// Creates an empty `AccountingConnections`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AccountingConnections {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AccountingConnections = "connections" {
    0 connections: optional [AccountingConnection] = "connections",
} }
