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
    /// `CANCELLED`: The parcel will not be sent, and its tracking number is no longer valid.
    Cancelled,
    /// `DELIVERED`: The buyer has received the parcel.
    Delivered,
    /// `LOCAL_PICKUP`: The buyer collected the goods, or you brought them in person. No carrier was involved.
    LocalPickup,
    /// `ON_HOLD`: Something stops the parcel for now, such as customs, a strike or bad weather.
    OnHold,
    /// `SHIPPED`: You handed the parcel over, and it is on its way.
    Shipped,
    /// `SHIPMENT_CREATED`: The shipment is registered, but this does not prove that the carrier has the
    /// parcel.
    ShipmentCreated,
    /// `DROPPED_OFF`: You brought the parcel to the carrier's shop or box.
    DroppedOff,
    /// `IN_TRANSIT`: The carrier is moving the parcel toward the buyer.
    InTransit,
    /// `RETURNED`: The parcel is back at the sender. Decide whether to refund the buyer or to send it again.
    Returned,
    /// `LABEL_PRINTED`: The address label exists, but the carrier does not have the parcel yet.
    LabelPrinted,
    /// `ERROR`: Something went wrong with the parcel. Ask the carrier for the reason.
    Error,
    /// `UNCONFIRMED`: Nobody has confirmed the state of this parcel yet.
    Unconfirmed,
    /// `PICKUP_FAILED`: The planned pick-up did not succeed. Arrange a new one with the carrier.
    PickupFailed,
    /// `DELIVERY_DELAYED`: The parcel arrives later than planned. Tell the buyer about it.
    DeliveryDelayed,
    /// `DELIVERY_SCHEDULED`: The carrier has planned when the parcel reaches the buyer.
    DeliveryScheduled,
    /// `DELIVERY_FAILED`: The carrier could not hand over the parcel. Check the address with the buyer.
    DeliveryFailed,
    /// `INRETURN`: The parcel is travelling back to the sender.
    Inreturn,
    /// `IN_PROCESS`: Somebody is still preparing or handling the parcel.
    InProcess,
    /// `NEW`: The tracking record exists, and nothing else has happened yet.
    New,
    /// `VOID`: The shipment was cancelled, so nothing will arrive.
    Void,
    /// `PROCESSED`: The handling of the parcel is finished. This does not prove its delivery.
    Processed,
    /// `NOT_SHIPPED`: The goods have not left the sender.
    NotShipped,
    /// `COMPLETED`: A virtual product or a service was provided in full, without a parcel.
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
