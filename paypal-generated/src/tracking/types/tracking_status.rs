// Written by `paypal-codegen generate` from specs/tracking.yaml. Do not edit.

//! Defines the types of `tracking_status` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The state of a shipment, from label to delivery, with possible problems; merchants mostly send `SHIPPED`
/// and `CANCELLED`.
///
/// The values of `tracking_status` of PayPal's Shipment Tracking API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TrackingStatus {
    /// `CANCELLED`: The shipment is called off. Send this with an update to withdraw a tracking number that
    /// is no longer valid.
    Cancelled,
    /// `DELIVERED`: The goods had reached the buyer before you sent the tracking number to PayPal.
    Delivered,
    /// `LOCAL_PICKUP`: The buyer collected the goods or the seller brought them, so no carrier and no
    /// tracking number are involved.
    LocalPickup,
    /// `ON_HOLD`: The parcel stands still for a time, for example because of customs, weather or a strike.
    OnHold,
    /// `SHIPPED`: The parcel has left the seller. Choose this in the normal case, when you report a new
    /// tracking number.
    Shipped,
    /// `SHIPMENT_CREATED`: The shipment is registered; this alone does not show that the carrier has the
    /// parcel.
    ShipmentCreated,
    /// `DROPPED_OFF`: The sender handed the parcel over, for example at a carrier's branch or parcel shop.
    DroppedOff,
    /// `IN_TRANSIT`: The carrier is moving the parcel toward the buyer.
    InTransit,
    /// `RETURNED`: The parcel is back at its sender, so the buyer does not have it.
    Returned,
    /// `LABEL_PRINTED`: The shipping label is ready; this alone does not show that the carrier has the
    /// parcel.
    LabelPrinted,
    /// `ERROR`: Something has gone wrong with the shipment. Check it with the carrier.
    Error,
    /// `UNCONFIRMED`: No confirmation exists for the shipment. Check the tracking number and the carrier if
    /// this state stays.
    Unconfirmed,
    /// `PICKUP_FAILED`: The carrier has not collected the parcel as planned. Arrange a new collection with
    /// the carrier.
    PickupFailed,
    /// `DELIVERY_DELAYED`: The parcel arrives later than planned. Tell the buyer early to avoid a dispute.
    DeliveryDelayed,
    /// `DELIVERY_SCHEDULED`: The arrival of the parcel at the buyer is planned, but has not happened yet.
    DeliveryScheduled,
    /// `DELIVERY_FAILED`: The carrier cannot hand the parcel to the buyer. Check the address and the next
    /// step with the carrier.
    DeliveryFailed,
    /// `INRETURN`: The parcel is on its way back to the sender and has not arrived there yet.
    Inreturn,
    /// `IN_PROCESS`: Work on the shipment is going on; it does not count as delivered.
    InProcess,
    /// `NEW`: The shipment exists, but no later state is reported for it yet.
    New,
    /// `VOID`: The shipment is no longer valid because it was cancelled. Do not expect a delivery.
    Void,
    /// `PROCESSED`: The shipment has been handled, but this state alone does not prove a delivery.
    Processed,
    /// `NOT_SHIPPED`: The goods have not been sent, so no delivery can be proved.
    NotShipped,
    /// `COMPLETED`: The buyer got a service or a digital product, so there is no parcel to track.
    Completed,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { TrackingStatus {
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
