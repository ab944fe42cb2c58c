// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `order_tracker_request` and its inline schemas.

use paypal_runtime::{Date, DateTime, model::Extra};
use super::{
    ShipmentCarrier, ShipmentDirection, ShipmentTrackingNumberType, ShipmentTrackingStatus, ShipmentUploader,
    TrackerItem,
};

/// A parcel to report by `orders().add_tracker`: its capture, tracking number, carrier and contents.
///
/// The `order_tracker_request` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderTrackerRequest {
    /// The carrier's number of the parcel, by which the payer can follow it.
    ///
    /// 1 to 64 characters.
    pub tracking_number: Option<String>,
    /// The party that gave the tracking number. PayPal's files of 2025-07 no longer describe this; it may
    /// still work.
    pub tracking_number_type: Option<ShipmentTrackingNumberType>,
    /// The day on which the goods were handed to the carrier. PayPal's files of 2025-07 no longer describe
    /// this; it may still work.
    pub shipment_date: Option<Date>,
    /// The carrier that ships the parcel. For a carrier with branches in several countries, choose the one of
    /// your country if it exists.
    pub carrier: Option<ShipmentCarrier>,
    /// The carrier's name as text, if the list of `carrier` does not have it.
    ///
    /// 1 to 64 characters.
    pub carrier_name_other: Option<String>,
    /// Identifies the payment with which the seller bought the shipping label of this parcel. PayPal's files
    /// of 2025-07 no longer describe this; it may still work.
    ///
    /// Set by PayPal. 1 to 64 characters.
    pub postage_payment_id: Option<String>,
    /// Whether PayPal informs the buyer about the parcel. PayPal's files of 2025-07 no longer describe this;
    /// it may still work.
    ///
    /// Default: `false`.
    pub notify_buyer: Option<bool>,
    /// The number of pieces that were shipped. PayPal's files of 2025-07 no longer describe this; it may
    /// still work.
    ///
    /// Set by PayPal. 1 to 100.
    pub quantity: Option<i64>,
    /// Whether PayPal has checked the tracking number. PayPal's files of 2025-07 no longer describe this; it
    /// may still work.
    ///
    /// Set by PayPal.
    pub tracking_number_validated: Option<bool>,
    /// The time when the tracking last changed. PayPal's files of 2025-07 no longer describe this; it may
    /// still work.
    pub last_updated_time: Option<DateTime>,
    /// The direction of a parcel: to the buyer, or back to the seller. PayPal's files of 2025-07 no longer
    /// describe this; it may still work.
    pub shipment_direction: Option<ShipmentDirection>,
    /// The party that reported the shipment: merchant, consumer or partner. PayPal's files of 2025-07 no
    /// longer describe this; it may still work.
    ///
    /// Set by PayPal.
    pub shipment_uploader: Option<ShipmentUploader>,
    /// A capture of this order, with the status `COMPLETED`.
    ///
    /// 1 to 50 characters. Pattern: `^[a-zA-Z0-9]*$`.
    pub capture_id: String,
    /// Makes PayPal inform the payer about the parcel; false by default.
    ///
    /// Default: `false`.
    pub notify_payer: Option<bool>,
    /// The items that this parcel contains.
    pub items: Option<Vec<TrackerItem>>,
    /// The state of the parcel. PayPal's files of 2025-07 no longer describe this; it may still work.
    pub status: Option<ShipmentTrackingStatus>,
    /// The PayPal transaction that was shipped, which is the capture's id. PayPal's files of 2025-07 no
    /// longer describe this; it may still work.
    ///
    /// 1 to 50 characters. Pattern: `^[a-zA-Z0-9]*$`.
    pub transaction_id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl OrderTrackerRequest {
    /// Creates an `OrderTrackerRequest` from its required fields.
    pub fn new(capture_id: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.capture_id = capture_id.into();
        new
    }
}

paypal_runtime::model! { OrderTrackerRequest = "order_tracker_request" {
    0 tracking_number: optional String = "tracking_number",
    1 tracking_number_type: optional ShipmentTrackingNumberType = "tracking_number_type",
    2 shipment_date: optional Date = "shipment_date",
    3 carrier: optional ShipmentCarrier = "carrier",
    4 carrier_name_other: optional String = "carrier_name_other",
    5 postage_payment_id: optional String = "postage_payment_id" read_only,
    6 notify_buyer: optional bool = "notify_buyer",
    7 quantity: optional i64 = "quantity" read_only,
    8 tracking_number_validated: optional bool = "tracking_number_validated" read_only,
    9 last_updated_time: optional DateTime = "last_updated_time",
    10 shipment_direction: optional ShipmentDirection = "shipment_direction",
    11 shipment_uploader: optional ShipmentUploader = "shipment_uploader" read_only,
    12 capture_id: required String = "capture_id",
    13 notify_payer: optional bool = "notify_payer",
    14 items: optional [TrackerItem] = "items",
    15 status: optional ShipmentTrackingStatus = "status",
    16 transaction_id: optional String = "transaction_id",
} }
