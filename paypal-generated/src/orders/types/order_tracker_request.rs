// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `order_tracker_request` and its inline schemas.

use paypal_runtime::{Date, DateTime, model::Extra};
use super::{
    ShipmentCarrier, ShipmentTrackerShipmentDirection, ShipmentTrackerShipmentUploader,
    ShipmentTrackingNumberType, ShipmentTrackingStatus, TrackerItem,
};

/// A parcel to report by `orders().add_tracker`: its capture, tracking number, carrier and contents.
///
/// The `order_tracker_request` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderTrackerRequest {
    /// PayPal's files of 2025-07 no longer describe this; it may still work.
    ///
    /// Optional. 1 to 50 characters. Pattern: `^[a-zA-Z0-9]*$`.
    pub transaction_id: String,
    /// Optional. 1 to 64 characters.
    pub tracking_number: Option<String>,
    /// PayPal's files of 2025-07 no longer describe this; it may still work.
    ///
    /// Optional. 1 to 64 characters. Pattern: `^[0-9A-Z_]+$`.
    pub tracking_number_type: Option<ShipmentTrackingNumberType>,
    /// PayPal's files of 2025-07 no longer describe this; it may still work.
    ///
    /// Optional. 1 to 64 characters. Pattern: `^[0-9A-Z_]+$`.
    pub status: ShipmentTrackingStatus,
    /// PayPal's files of 2025-07 no longer describe this; it may still work.
    ///
    /// Optional. 10 characters. Format: `ppaas_date_notime_v2`. Pattern:
    /// `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$`.
    pub shipment_date: Option<Date>,
    /// Optional. 1 to 64 characters. Pattern: `^[0-9A-Z_]+$`.
    pub carrier: Option<ShipmentCarrier>,
    /// The carrier's name as text, if the list of `carrier` does not have it.
    ///
    /// Optional. 1 to 64 characters.
    pub carrier_name_other: Option<String>,
    /// PayPal's files of 2025-07 no longer describe this; it may still work.
    ///
    /// Set by PayPal. 1 to 64 characters.
    pub postage_payment_id: Option<String>,
    /// PayPal's files of 2025-07 no longer describe this; it may still work.
    ///
    /// Optional. Default: `false`.
    pub notify_buyer: Option<bool>,
    /// PayPal's files of 2025-07 no longer describe this; it may still work.
    ///
    /// Set by PayPal. 1 to 100.
    pub quantity: Option<i64>,
    /// PayPal's files of 2025-07 no longer describe this; it may still work.
    ///
    /// Set by PayPal.
    pub tracking_number_validated: Option<bool>,
    /// PayPal's files of 2025-07 no longer describe this; it may still work.
    ///
    /// Optional. 20 to 64 characters. Format: `ppaas_date_time_v3`. Pattern:
    /// `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$`.
    pub last_updated_time: Option<DateTime>,
    /// PayPal's files of 2025-07 no longer describe this; it may still work.
    ///
    /// Optional. 1 to 50 characters. Pattern: `^[0-9A-Z_]+$`.
    pub shipment_direction: Option<ShipmentTrackerShipmentDirection>,
    /// PayPal's files of 2025-07 no longer describe this; it may still work.
    ///
    /// Set by PayPal. 1 to 50 characters. Pattern: `^[0-9A-Z_]+$`.
    pub shipment_uploader: Option<ShipmentTrackerShipmentUploader>,
    /// A capture of this order, with the status `COMPLETED`.
    ///
    /// Required. 1 to 50 characters. Pattern: `^[a-zA-Z0-9]*$`.
    pub capture_id: String,
    /// Makes PayPal inform the payer about the parcel; false by default.
    ///
    /// Optional. Default: `false`.
    pub notify_payer: Option<bool>,
    /// Optional.
    pub items: Option<Vec<TrackerItem>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl OrderTrackerRequest {
    /// Creates an `OrderTrackerRequest` from its required fields.
    pub fn new(
        transaction_id: impl Into<String>,
        status: ShipmentTrackingStatus,
        capture_id: impl Into<String>,
    ) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.transaction_id = transaction_id.into();
        new.status = status;
        new.capture_id = capture_id.into();
        new
    }
}

paypal_runtime::model! { OrderTrackerRequest = "order_tracker_request" {
    0 transaction_id: required String = "transaction_id" not_required,
    1 tracking_number: optional String = "tracking_number",
    2 tracking_number_type: optional ShipmentTrackingNumberType = "tracking_number_type",
    3 status: required ShipmentTrackingStatus = "status" not_required,
    4 shipment_date: optional Date = "shipment_date",
    5 carrier: optional ShipmentCarrier = "carrier",
    6 carrier_name_other: optional String = "carrier_name_other",
    7 postage_payment_id: optional String = "postage_payment_id" read_only,
    8 notify_buyer: optional bool = "notify_buyer",
    9 quantity: optional i64 = "quantity" read_only,
    10 tracking_number_validated: optional bool = "tracking_number_validated" read_only,
    11 last_updated_time: optional DateTime = "last_updated_time",
    12 shipment_direction: optional ShipmentTrackerShipmentDirection = "shipment_direction",
    13 shipment_uploader: optional ShipmentTrackerShipmentUploader = "shipment_uploader" read_only,
    14 capture_id: required String = "capture_id",
    15 notify_payer: optional bool = "notify_payer",
    16 items: optional [TrackerItem] = "items",
} }
