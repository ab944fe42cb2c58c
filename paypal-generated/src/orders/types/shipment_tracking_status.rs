// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `shipment_tracking_status` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The state of the parcel, from a printed label to delivery, return or failure. PayPal's files of 2025-07 no
/// longer describe this; it may still work.
///
/// The values of `shipment_tracking_status` of PayPal's Orders API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShipmentTrackingStatus {
    /// `CANCELLED`
    Cancelled,
    /// `DELIVERED`
    Delivered,
    /// `LOCAL_PICKUP`
    LocalPickup,
    /// `ON_HOLD`
    OnHold,
    /// `SHIPPED`
    Shipped,
    /// `SHIPMENT_CREATED`
    ShipmentCreated,
    /// `DROPPED_OFF`
    DroppedOff,
    /// `IN_TRANSIT`
    InTransit,
    /// `RETURNED`
    Returned,
    /// `LABEL_PRINTED`
    LabelPrinted,
    /// `ERROR`
    Error,
    /// `UNCONFIRMED`
    Unconfirmed,
    /// `PICKUP_FAILED`
    PickupFailed,
    /// `DELIVERY_DELAYED`
    DeliveryDelayed,
    /// `DELIVERY_SCHEDULED`
    DeliveryScheduled,
    /// `DELIVERY_FAILED`
    DeliveryFailed,
    /// `INRETURN`
    Inreturn,
    /// `IN_PROCESS`
    InProcess,
    /// `NEW`
    New,
    /// `VOID`
    Void,
    /// `PROCESSED`
    Processed,
    /// `NOT_SHIPPED`
    NotShipped,
    /// `COMPLETED`
    Completed,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ShipmentTrackingStatus {
    0 Cancelled = "CANCELLED",
    1 Delivered = "DELIVERED",
    2 LocalPickup = "LOCAL_PICKUP",
    3 OnHold = "ON_HOLD",
    4 Shipped = "SHIPPED",
    5 ShipmentCreated = "SHIPMENT_CREATED",
    6 DroppedOff = "DROPPED_OFF",
    7 InTransit = "IN_TRANSIT",
    8 Returned = "RETURNED",
    9 LabelPrinted = "LABEL_PRINTED",
    10 Error = "ERROR",
    11 Unconfirmed = "UNCONFIRMED",
    12 PickupFailed = "PICKUP_FAILED",
    13 DeliveryDelayed = "DELIVERY_DELAYED",
    14 DeliveryScheduled = "DELIVERY_SCHEDULED",
    15 DeliveryFailed = "DELIVERY_FAILED",
    16 Inreturn = "INRETURN",
    17 InProcess = "IN_PROCESS",
    18 New = "NEW",
    19 Void = "VOID",
    20 Processed = "PROCESSED",
    21 NotShipped = "NOT_SHIPPED",
    22 Completed = "COMPLETED",
} }
