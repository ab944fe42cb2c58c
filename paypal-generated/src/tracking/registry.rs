// Written by `paypal-codegen generate` from specs/tracking.yaml. Do not edit.

//! The operations and components of PayPal's Shipment Tracking API as data.

use paypal_runtime::{
    Date, DateTime, EmptyBody, Method, RequestIdUse, model::kind_of,
    registry::{BodyEntry, ComponentEntry, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::types;

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "tracking",
        id: "trackers-batch.post",
        method: Method::Post,
        path: "/v1/shipping/trackers-batch",
        rust_path: "paypal_generated::tracking::Tracking::add_batch",
        parameters: &[],
        request: Some(BodyEntry { component: Some("tracker_collection"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("batch_tracker_collection"))],
        request_id: RequestIdUse::Unsupported,
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/shipping/trackers/readwrite"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "tracking",
        id: "trackers.post",
        method: Method::Post,
        path: "/v1/shipping/trackers",
        rust_path: "paypal_generated::tracking::Tracking::add",
        parameters: &[],
        request: Some(BodyEntry { component: Some("tracker_collection"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("tracker_identifier_collection"))],
        request_id: RequestIdUse::Unsupported,
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/shipping/trackers/readwrite"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "tracking",
        id: "trackers-batch.get",
        method: Method::Get,
        path: "/v1/shipping/trackers",
        rust_path: "paypal_generated::tracking::Tracking::find",
        parameters: &[
            ParameterEntry { name: "transaction_id", place: ParameterPlace::Query, required: true, kind: kind_of::<String>() },
            ParameterEntry { name: "tracking_number", place: ParameterPlace::Query, required: false, kind: kind_of::<String>() },
            ParameterEntry { name: "account_id", place: ParameterPlace::Query, required: false, kind: kind_of::<String>() },
        ],
        request: None,
        responses: &[(200, Some("tracker"))],
        request_id: RequestIdUse::Unsupported,
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/shipping/trackers/read"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "tracking",
        id: "trackers.put",
        method: Method::Put,
        path: "/v1/shipping/trackers/{id}",
        rust_path: "paypal_generated::tracking::Tracking::update",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>() },
        ],
        request: Some(BodyEntry { component: Some("tracker"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/shipping/trackers/readwrite"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "tracking",
        id: "trackers.get",
        method: Method::Get,
        path: "/v1/shipping/trackers/{id}",
        rust_path: "paypal_generated::tracking::Tracking::get",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>() },
            ParameterEntry { name: "account_id", place: ParameterPlace::Query, required: false, kind: kind_of::<String>() },
        ],
        request: None,
        responses: &[(200, Some("tracker"))],
        request_id: RequestIdUse::Unsupported,
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/shipping/trackers/read"]],
        issues: &[],
        already_done: &[],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<types::TrackingNumberType>("tracking", "tracking_number_type", true, true),
    ComponentEntry::of::<types::TrackingStatus>("tracking", "tracking_status", true, true),
    ComponentEntry::of::<Date>("tracking", "date_no_time", true, true),
    ComponentEntry::of::<types::Carrier>("tracking", "carrier", true, true),
    ComponentEntry::of::<DateTime>("tracking", "date_time", true, true),
    ComponentEntry::of::<types::LinkDescription>("tracking", "link_description", true, true),
    ComponentEntry::of::<types::Tracker>("tracking", "tracker", true, true),
    ComponentEntry::of::<types::TrackerCollection>("tracking", "tracker_collection", true, false),
    ComponentEntry::of::<types::ErrorDetails>("tracking", "error_details-2", false, true),
    ComponentEntry::of::<types::ErrorModel>("tracking", "error", false, true),
    ComponentEntry::of::<types::TrackerIdentifier>("tracking", "tracker_identifier", false, true),
    ComponentEntry::of::<types::BatchTrackerCollection>("tracking", "batch_tracker_collection", false, true),
    ComponentEntry::of::<types::TrackerIdentifierCollection>("tracking", "tracker_identifier_collection", false, true),
];
