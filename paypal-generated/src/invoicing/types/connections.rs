// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `connections` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Connection;

/// The `connections` object of PayPal's Invoicing API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Connections {
    /// Optional. 1 to 1000 elements.
    pub connections: Option<Vec<Connection>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Connections {
    /// Creates an empty `Connections`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Connections {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Connections = "connections" {
    0 connections: optional [Connection] = "connections",
} }
