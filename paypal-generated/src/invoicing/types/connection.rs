// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `connection` and its inline schemas.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};

/// The values of `connection.last_sync_status` of PayPal's Invoicing API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionLastSyncStatus {
    /// `IN_PROGRESS`
    InProgress,
    /// `SUCCESS`
    Success,
    /// `FAILED`
    Failed,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ConnectionLastSyncStatus {
    0 InProgress = "IN_PROGRESS",
    1 Success = "SUCCESS",
    2 Failed = "FAILED",
} }

/// The `connection` object of PayPal's Invoicing API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Connection {
    /// Optional. 1 to 64 characters. Pattern: `^.*$`.
    pub platform_name: Option<String>,
    /// Optional. 20 to 64 characters. Format: `ppaas_date_time_v3`. Pattern:
    /// `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$`.
    pub last_sync_time: Option<DateTime>,
    /// Optional. 1 to 255 characters. Pattern: `^[A-Z0-9_]+$`.
    pub last_sync_status: Option<ConnectionLastSyncStatus>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Connection {
    /// Creates an empty `Connection`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Connection {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Connection = "connection" {
    0 platform_name: optional String = "platform_name",
    1 last_sync_time: optional DateTime = "last_sync_time",
    2 last_sync_status: optional ConnectionLastSyncStatus = "last_sync_status",
} }
