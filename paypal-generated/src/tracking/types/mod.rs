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

#[doc(inline)]
pub use crate::shared::{ErrorDetails, ErrorModel, LinkDescription, LinkDescriptionMethod};

pub use batch_tracker_collection::BatchTrackerCollection;
pub use carrier::Carrier;
pub use tracker::{ShipmentDirection, ShipmentUploader, Tracker};
pub use tracker_collection::TrackerCollection;
pub use tracker_identifier::TrackerIdentifier;
pub use tracker_identifier_collection::TrackerIdentifierCollection;
pub use tracking_number_type::TrackingNumberType;
pub use tracking_status::TrackingStatus;

/// The component `batch_tracker_collection_definitions-link_description_list`, a list.
pub type BatchTrackerCollectionDefinitionsLinkDescriptionList = Vec<LinkDescription>;

/// The component `definitions-link_description_list`, a list.
pub type DefinitionsLinkDescriptionList = Vec<LinkDescription>;

/// The component `definitions-tracker_identifier_list`, a list.
pub type DefinitionsTrackerIdentifierList = Vec<TrackerIdentifier>;

/// The component `error_definitions-link_description_list`, a list.
pub type ErrorDefinitionsLinkDescriptionList = Vec<LinkDescription>;

/// The component `error_details_list`, a list.
pub type ErrorDetailsList = Vec<ErrorDetails>;

/// The component `error_list`, a list.
pub type ErrorList = Vec<ErrorModel>;

/// The component `link_description_list`, a list.
pub type LinkDescriptionList = Vec<LinkDescription>;

/// The component `tracker_identifier_collection_definitions-link_description_list`, a list.
pub type TrackerIdentifierCollectionDefinitionsLinkDescriptionList = Vec<LinkDescription>;

/// The component `tracker_identifier_list`, a list.
pub type TrackerIdentifierList = Vec<TrackerIdentifier>;

/// The component `tracker_list`, a list.
pub type TrackerList = Vec<Tracker>;
