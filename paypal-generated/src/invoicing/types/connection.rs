// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `connection` and its inline schemas.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};

/// The state of a synchronization with an accounting platform.
///
/// The values of `connection.last_sync_status` of PayPal's Invoicing API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyncStatus {
    /// `IN_PROGRESS`: The exchange of data with the accounting platform is running. Read the state again
    /// later.
    InProgress,
    /// `SUCCESS`: The last exchange with the accounting platform finished without an error.
    Success,
    /// `FAILED`: The last exchange with the accounting platform did not finish. The data there may be out of
    /// date.
    Failed,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { SyncStatus {
    0 InProgress = "IN_PROGRESS",
    1 Success = "SUCCESS",
    2 Failed = "FAILED",
} }

/// A link from the merchant's PayPal account to an accounting platform, with the result of the last
/// synchronization.
///
/// The `connection` object of PayPal's Invoicing API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountingConnection {
    /// The name of the accounting program with which PayPal synchronizes the invoice.
    ///
    /// 1 to 64 characters.
    pub platform_name: Option<String>,
    /// The time of the last synchronization with the platform.
    pub last_sync_time: Option<DateTime>,
    /// The state of a synchronization with an accounting platform.
    pub last_sync_status: Option<SyncStatus>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AccountingConnection {
    /// Creates an empty `AccountingConnection`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AccountingConnection {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AccountingConnection = "connection" {
    0 platform_name: optional String = "platform_name",
    1 last_sync_time: optional DateTime = "last_sync_time",
    2 last_sync_status: optional SyncStatus = "last_sync_status",
} }
