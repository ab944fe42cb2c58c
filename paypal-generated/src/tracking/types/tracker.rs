// Written by `paypal-codegen generate` from specs/tracking.yaml. Do not edit.

//! Defines the types of `tracker` and its inline schemas.

use paypal_runtime::{Date, DateTime, model::{Extra, UnknownValue}};
use super::{Carrier, LinkDescription, TrackingNumberType, TrackingStatus};

/// The direction of a parcel: `FORWARD` to the buyer or `RETURN` to the seller.
///
/// The values of `tracker.shipment_direction` of PayPal's Shipment Tracking API, sent and received.
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

/// The party that entered the tracker: merchant, consumer or partner.
///
/// The values of `tracker.shipment_uploader` of PayPal's Shipment Tracking API, sent and received.
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

/// One shipment of a paid transaction: its carrier, its number, and its state.
///
/// The `tracker` object of PayPal's Shipment Tracking API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Tracker {
    /// The payment for the goods: the id of its capture.
    ///
    /// 1 to 50 characters. Pattern: `^[a-zA-Z0-9]*$`.
    pub transaction_id: String,
    /// The carrier's number of the parcel.
    ///
    /// 1 to 64 characters.
    pub tracking_number: Option<String>,
    /// The party that gave the tracking number.
    pub tracking_number_type: Option<TrackingNumberType>,
    /// The state of the parcel.
    pub status: TrackingStatus,
    /// The day on which the goods were handed to the carrier.
    pub shipment_date: Option<Date>,
    /// The carrier that ships the parcel; required if you give a tracking number.
    pub carrier: Option<Carrier>,
    /// The carrier's name, if `carrier` is `OTHER`.
    ///
    /// 1 to 64 characters.
    pub carrier_name_other: Option<String>,
    /// Identifies the payment with which the seller bought the shipping label of this parcel.
    ///
    /// Set by PayPal. 1 to 64 characters.
    pub postage_payment_id: Option<String>,
    /// Whether PayPal e-mails the buyer about the shipment.
    ///
    /// Default: `false`.
    pub notify_buyer: Option<bool>,
    /// The number of pieces that were shipped.
    ///
    /// Set by PayPal. 1 to 22.
    pub quantity: Option<i64>,
    /// Whether PayPal could verify the number with the carrier.
    ///
    /// Set by PayPal.
    pub tracking_number_validated: Option<bool>,
    /// The time when the tracking last changed.
    pub last_updated_time: Option<DateTime>,
    /// The direction of a parcel: `FORWARD` to the buyer or `RETURN` to the seller.
    pub shipment_direction: Option<ShipmentDirection>,
    /// The party that entered the tracker: merchant, consumer or partner.
    ///
    /// Set by PayPal.
    pub shipment_uploader: Option<ShipmentUploader>,
    /// The PayPal account the tracker belongs to, 13 characters, set by PayPal.
    ///
    /// Set by PayPal. 13 characters. Pattern: `^[2-9A-HJ-NP-Z]{13}$`.
    pub account_id: Option<String>,
    /// The URL of the carrier's page about the parcel.
    ///
    /// 1 to 250 characters. Format: `uri`.
    pub tracking_url: Option<String>,
    /// The possible next steps.
    ///
    /// Set by PayPal. 1 to 2 elements.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Tracker {
    /// Creates a `Tracker` from its required fields.
    pub fn new(transaction_id: impl Into<String>, status: TrackingStatus) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.transaction_id = transaction_id.into();
        new.status = status;
        new
    }
}

paypal_runtime::model! { Tracker = "tracker" {
    0 transaction_id: required String = "transaction_id",
    1 tracking_number: optional String = "tracking_number",
    2 tracking_number_type: optional TrackingNumberType = "tracking_number_type",
    3 status: required TrackingStatus = "status",
    4 shipment_date: optional Date = "shipment_date",
    5 carrier: optional Carrier = "carrier",
    6 carrier_name_other: optional String = "carrier_name_other",
    7 postage_payment_id: optional String = "postage_payment_id" read_only,
    8 notify_buyer: optional bool = "notify_buyer",
    9 quantity: optional i64 = "quantity" read_only,
    10 tracking_number_validated: optional bool = "tracking_number_validated" read_only,
    11 last_updated_time: optional DateTime = "last_updated_time",
    12 shipment_direction: optional ShipmentDirection = "shipment_direction",
    13 shipment_uploader: optional ShipmentUploader = "shipment_uploader" read_only,
    14 account_id: optional String = "account_id" read_only,
    15 tracking_url: optional String = "tracking_url",
    16 links: optional [LinkDescription] = "links" read_only,
} }
