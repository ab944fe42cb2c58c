// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `order_status` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The state of an order: `CREATED`, `PAYER_ACTION_REQUIRED`, `APPROVED`, then `COMPLETED`; `SAVED` is saved
/// for later authorizations, all units of a `VOIDED` order are voided, `PENDING_APPROVAL` is pay upon
/// invoice.
///
/// The values of `order_status` of PayPal's Orders API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderStatus {
    /// `CREATED`
    Created,
    /// `SAVED`
    Saved,
    /// `APPROVED`
    Approved,
    /// `VOIDED`
    Voided,
    /// `COMPLETED`
    Completed,
    /// `PAYER_ACTION_REQUIRED`
    PayerActionRequired,
    /// `PENDING_APPROVAL`
    PendingApproval,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { OrderStatus {
    0 Created = "CREATED",
    1 Saved = "SAVED",
    2 Approved = "APPROVED",
    3 Voided = "VOIDED",
    4 Completed = "COMPLETED",
    5 PayerActionRequired = "PAYER_ACTION_REQUIRED",
    6 PendingApproval = "PENDING_APPROVAL",
} }
