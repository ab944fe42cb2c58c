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
    /// `CREATED`: The order exists, but nobody has approved it. Send the payer to the approval link.
    Created,
    /// `SAVED`: The order is stored for later authorizations. It stays open until each purchase unit has its
    /// final capture.
    Saved,
    /// `APPROVED`: The payer agreed, but no money has moved. Capture or authorize the order now, before the
    /// approval ends.
    Approved,
    /// `VOIDED`: Every purchase unit was cancelled, so nothing more can be paid. Create a new order if you
    /// need one.
    Voided,
    /// `COMPLETED`: The intent was carried out. Check the status of each capture or authorization before you
    /// deliver, because it can be declined.
    Completed,
    /// `PAYER_ACTION_REQUIRED`: The payer must do one more step, such as 3-D Secure. Send them to the
    /// `payer-action` link, if there is one.
    PayerActionRequired,
    /// `PENDING_APPROVAL`: PayPal is still checking a pay-upon-invoice order. Wait for the webhook before you
    /// deliver.
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
