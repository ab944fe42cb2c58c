// Written by `paypal-codegen generate` from specs/tracking.yaml. Do not edit.

//! The types of PayPal's Shipment Tracking API.

mod batch_tracker_collection;
mod carrier;
mod tracker;
mod tracker_collection;
mod tracker_identifier;
mod tracker_identifier_collection;
mod tracking_number_type;
mod tracking_status;

pub use crate::shared::{ErrorDetails, ErrorModel, LinkDescription, LinkDescriptionMethod};

pub use batch_tracker_collection::BatchTrackerCollection;
pub use carrier::Carrier;
pub use tracker::{Tracker, TrackerShipmentDirection, TrackerShipmentUploader};
pub use tracker_collection::TrackerCollection;
pub use tracker_identifier::TrackerIdentifier;
pub use tracker_identifier_collection::TrackerIdentifierCollection;
pub use tracking_number_type::TrackingNumberType;
pub use tracking_status::TrackingStatus;
