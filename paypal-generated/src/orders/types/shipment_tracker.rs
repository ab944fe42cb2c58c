// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `shipment_tracker` and its inline schemas.

use paypal_runtime::{Date, DateTime, model::{Extra, UnknownValue}};
use super::{ShipmentCarrier, ShipmentTrackingNumberType, ShipmentTrackingStatus};

/// The direction of a parcel: to the buyer, or back to the seller.
///
/// The values of `shipment_tracker.shipment_direction` of PayPal's Orders API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShipmentDirection {
    /// `FORWARD`: The parcel travels from the seller to the buyer. This is the usual case.
    Forward,
    /// `RETURN`: The parcel travels from the buyer back to the seller, for example before a refund.
    Return,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ShipmentDirection {
    0 Forward = "FORWARD",
    1 Return = "RETURN",
} }

/// The party that reported the shipment: merchant, consumer or partner.
///
/// The values of `shipment_tracker.shipment_uploader` of PayPal's Orders API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShipmentUploader {
    /// `MERCHANT`: The seller who ships the goods and gets the money enters the tracking data.
    Merchant,
    /// `CONSUMER`: The buyer enters the tracking data, for example for a parcel that goes back to the seller.
    Consumer,
    /// `PARTNER`: A marketplace or a shipping service enters the tracking data for the seller or the buyer.
    Partner,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ShipmentUploader {
    0 Merchant = "MERCHANT",
    1 Consumer = "CONSUMER",
    2 Partner = "PARTNER",
} }

/// A shipment's tracking: transaction, number, carrier, dates and state. PayPal's files of 2025-07 no longer
/// describe this; it may still work.
///
/// The `shipment_tracker` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShipmentTracker {
    /// The PayPal transaction that was shipped, which is the capture's id.
    ///
    /// 1 to 50 characters. Pattern: `^[a-zA-Z0-9]*$`.
    pub transaction_id: String,
    /// The carrier's number of the parcel, by which the payer can follow it.
    ///
    /// 1 to 64 characters.
    pub tracking_number: Option<String>,
    /// The party that gave the tracking number.
    pub tracking_number_type: Option<ShipmentTrackingNumberType>,
    /// The state of the parcel.
    pub status: ShipmentTrackingStatus,
    /// The day on which the goods were handed to the carrier.
    pub shipment_date: Option<Date>,
    /// The carrier that ships the parcel. For a carrier with branches in several countries, choose the one of
    /// your country if it exists.
    pub carrier: Option<ShipmentCarrier>,
    /// The carrier's name as text, if the list of `carrier` does not have it.
    ///
    /// 1 to 64 characters.
    pub carrier_name_other: Option<String>,
    /// Identifies the payment with which the seller bought the shipping label of this parcel.
    ///
    /// Set by PayPal. 1 to 64 characters.
    pub postage_payment_id: Option<String>,
    /// Whether PayPal informs the buyer about the parcel.
    ///
    /// Default: `false`.
    pub notify_buyer: Option<bool>,
    /// The number of pieces that were shipped.
    ///
    /// Set by PayPal. 1 to 100.
    pub quantity: Option<i64>,
    /// Whether PayPal has checked the tracking number.
    ///
    /// Set by PayPal.
    pub tracking_number_validated: Option<bool>,
    /// The time when the tracking last changed.
    pub last_updated_time: Option<DateTime>,
    /// The direction of a parcel: to the buyer, or back to the seller.
    pub shipment_direction: Option<ShipmentDirection>,
    /// The party that reported the shipment: merchant, consumer or partner.
    ///
    /// Set by PayPal.
    pub shipment_uploader: Option<ShipmentUploader>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ShipmentTracker {
    /// Creates a `ShipmentTracker` from its required fields.
    pub fn new(transaction_id: impl Into<String>, status: ShipmentTrackingStatus) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.transaction_id = transaction_id.into();
        new.status = status;
        new
    }
}

paypal_runtime::model! { ShipmentTracker = "shipment_tracker" {
    0 transaction_id: required String = "transaction_id",
    1 tracking_number: optional String = "tracking_number",
    2 tracking_number_type: optional ShipmentTrackingNumberType = "tracking_number_type",
    3 status: required ShipmentTrackingStatus = "status",
    4 shipment_date: optional Date = "shipment_date",
    5 carrier: optional ShipmentCarrier = "carrier",
    6 carrier_name_other: optional String = "carrier_name_other",
    7 postage_payment_id: optional String = "postage_payment_id" read_only,
    8 notify_buyer: optional bool = "notify_buyer",
    9 quantity: optional i64 = "quantity" read_only,
    10 tracking_number_validated: optional bool = "tracking_number_validated" read_only,
    11 last_updated_time: optional DateTime = "last_updated_time",
    12 shipment_direction: optional ShipmentDirection = "shipment_direction",
    13 shipment_uploader: optional ShipmentUploader = "shipment_uploader" read_only,
} }
