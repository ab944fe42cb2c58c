// Written by `paypal-codegen generate` from specs/tracking.yaml. Do not edit.

//! The operations and components of PayPal's Shipment Tracking API as data.

use paypal_runtime::{
    Date, DateTime, EmptyBody, Method, RequestIdUse, model::kind_of,
    registry::{BodyEntry, ComponentEntry, Limits, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::{operations, types};

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "tracking",
        id: "trackers-batch.post",
        method: Method::Post,
        path: "/v1/shipping/trackers-batch",
        rust_path: "paypal_generated::tracking::Tracking::add_batch",
        operation: &operations::trackers_batch::ADD_BATCH,
        description: "Adds up to 20 trackers, each checked separately. Status 200 does not mean that all were accepted: `errors` lists the refused trackers, `tracker_identifiers` the others. The operation has no request id, so search with `tracking().find` after a timeout before you add anything again.",
        parameters: &[],
        request: Some(BodyEntry { component: Some("tracker_collection"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("batch_tracker_collection"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
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
        operation: &operations::trackers::ADD,
        description: "Adds tracking to payments and returns the identifiers of the new trackers. It takes the same list as `tracking().add_batch`, 20 entries at most, but reports no error per entry. Each needs a `transaction_id` and a `status`; without `carrier` and number, the buyer cannot follow the parcel.",
        parameters: &[],
        request: Some(BodyEntry { component: Some("tracker_collection"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("tracker_identifier_collection"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
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
        operation: &operations::trackers_batch::FIND,
        description: "Finds the tracker of a transaction. If a payment was shipped in several parcels, `tracking_number` selects one of them. Partners who read a merchant's shipment also pass the merchant's `account_id` of 13 characters; the read scope is sufficient.",
        parameters: &[
            ParameterEntry { name: "transaction_id", place: ParameterPlace::Query, required: true, kind: kind_of::<String>(), description: "The payment of the tracker: the id of its capture.", limits: &[] },
            ParameterEntry { name: "tracking_number", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "The carrier's number of the parcel, if a transaction was shipped in several.", limits: &[] },
            ParameterEntry { name: "account_id", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "The merchant who owns the tracker, if it is not the caller.", limits: &[("", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$"))] },
        ],
        request: None,
        responses: &[(200, Some("tracker"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/shipping/trackers/read", "https://uri.paypal.com/services/shipping/trackers/readwrite"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "tracking",
        id: "trackers.put",
        method: Method::Put,
        path: "/v1/shipping/trackers/{id}",
        rust_path: "paypal_generated::tracking::Tracking::update",
        operation: &operations::trackers::UPDATE,
        description: "Replaces a tracker, for instance when a parcel's status changes. Send the whole object, not only the changes; `CANCELLED` as `status` cancels it. The id is the transaction id and the tracking number joined by a hyphen, and the response is an empty 204.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The transaction id and the tracking number, joined by a hyphen.", limits: &[("", Limits::NONE.min_length(1).max_length(100).pattern("^[a-zA-Z0-9-_]*$"))] },
        ],
        request: Some(BodyEntry { component: Some("tracker"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
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
        operation: &operations::trackers::GET,
        description: "Fetches one tracker by its id, which is in the links from the call that added it. `tracking_number_validated` states whether PayPal could confirm its number; if only the transaction is known, use `tracking().find`.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The transaction id and the tracking number, joined by a hyphen.", limits: &[("", Limits::NONE.min_length(1).max_length(100).pattern("^[a-zA-Z0-9-_]*$"))] },
            ParameterEntry { name: "account_id", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "The merchant who owns the tracker, if it is not the caller.", limits: &[("", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$"))] },
        ],
        request: None,
        responses: &[(200, Some("tracker"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/shipping/trackers/read", "https://uri.paypal.com/services/shipping/trackers/readwrite"]],
        issues: &[],
        already_done: &[],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<types::BatchTrackerCollection>("tracking", "batch_tracker_collection", false, true).with_limits(BATCH_TRACKER_COLLECTION_LIMITS),
    ComponentEntry::of::<Vec<types::LinkDescription>>("tracking", "batch_tracker_collection_definitions-link_description_list", false, true).with_limits(BATCH_TRACKER_COLLECTION_DEFINITIONS_LINK_DESCRIPTION_LIST_LIMITS),
    ComponentEntry::of::<types::Carrier>("tracking", "carrier", true, true).with_limits(CARRIER_LIMITS),
    ComponentEntry::of::<Date>("tracking", "date_no_time", true, true).with_limits(DATE_NO_TIME_LIMITS),
    ComponentEntry::of::<DateTime>("tracking", "date_time", true, true).with_limits(DATE_TIME_LIMITS),
    ComponentEntry::of::<Vec<types::LinkDescription>>("tracking", "definitions-link_description_list", false, true).with_limits(DEFINITIONS_LINK_DESCRIPTION_LIST_LIMITS),
    ComponentEntry::of::<Vec<types::TrackerIdentifier>>("tracking", "definitions-tracker_identifier_list", false, true).with_limits(DEFINITIONS_TRACKER_IDENTIFIER_LIST_LIMITS),
    ComponentEntry::of::<types::ErrorModel>("tracking", "error", false, true),
    ComponentEntry::of::<Vec<types::LinkDescription>>("tracking", "error_definitions-link_description_list", false, true),
    ComponentEntry::of::<types::ErrorDetails>("tracking", "error_details-2", false, true).with_limits(ERROR_DETAILS_2_LIMITS),
    ComponentEntry::of::<Vec<types::ErrorDetails>>("tracking", "error_details_list", false, true),
    ComponentEntry::of::<Vec<types::ErrorModel>>("tracking", "error_list", false, true).with_limits(DEFINITIONS_TRACKER_IDENTIFIER_LIST_LIMITS),
    ComponentEntry::of::<types::LinkDescription>("tracking", "link_description", true, true),
    ComponentEntry::of::<Vec<types::LinkDescription>>("tracking", "link_description_list", true, true).with_limits(LINK_DESCRIPTION_LIST_LIMITS),
    ComponentEntry::of::<types::Tracker>("tracking", "tracker", true, true).with_limits(TRACKER_LIMITS),
    ComponentEntry::of::<types::TrackerCollection>("tracking", "tracker_collection", true, false).with_limits(TRACKER_COLLECTION_LIMITS),
    ComponentEntry::of::<types::TrackerIdentifier>("tracking", "tracker_identifier", false, true).with_limits(TRACKER_IDENTIFIER_LIMITS),
    ComponentEntry::of::<types::TrackerIdentifierCollection>("tracking", "tracker_identifier_collection", false, true).with_limits(TRACKER_IDENTIFIER_COLLECTION_LIMITS),
    ComponentEntry::of::<Vec<types::LinkDescription>>("tracking", "tracker_identifier_collection_definitions-link_description_list", false, true).with_limits(BATCH_TRACKER_COLLECTION_DEFINITIONS_LINK_DESCRIPTION_LIST_LIMITS),
    ComponentEntry::of::<Vec<types::TrackerIdentifier>>("tracking", "tracker_identifier_list", false, true).with_limits(DEFINITIONS_TRACKER_IDENTIFIER_LIST_LIMITS),
    ComponentEntry::of::<Vec<types::Tracker>>("tracking", "tracker_list", true, false).with_limits(TRACKER_LIST_LIMITS),
    ComponentEntry::of::<types::TrackingNumberType>("tracking", "tracking_number_type", true, true).with_limits(TRACKING_NUMBER_TYPE_LIMITS),
    ComponentEntry::of::<types::TrackingStatus>("tracking", "tracking_status", true, true).with_limits(TRACKING_STATUS_LIMITS),
];

const BATCH_TRACKER_COLLECTION_LIMITS: &[(&str, Limits)] = &[
    ("tracker_identifiers", Limits::NONE.min_items(1).max_items(100)),
    ("errors", Limits::NONE.min_items(1).max_items(100)),
    ("links", Limits::NONE.min_items(1).max_items(1)),
];

const BATCH_TRACKER_COLLECTION_DEFINITIONS_LINK_DESCRIPTION_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(1)),
];

const CARRIER_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(64).pattern("^.*$")),
];

const DATE_NO_TIME_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
];

const DATE_TIME_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const DEFINITIONS_LINK_DESCRIPTION_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(4)),
];

const DEFINITIONS_TRACKER_IDENTIFIER_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(100)),
];

const ERROR_DETAILS_2_LIMITS: &[(&str, Limits)] = &[
    ("links", Limits::NONE.min_items(1).max_items(4)),
];

const LINK_DESCRIPTION_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(2)),
];

const TRACKER_LIMITS: &[(&str, Limits)] = &[
    ("transaction_id", Limits::NONE.min_length(1).max_length(50).pattern("^[a-zA-Z0-9]*$")),
    ("tracking_number", Limits::NONE.min_length(1).max_length(64).pattern("^.*$")),
    ("tracking_number_type", Limits::NONE.min_length(1).max_length(64).pattern("^[0-9A-Z_]+$")),
    ("status", Limits::NONE.min_length(1).max_length(64).pattern("^[A-Z_]+$")),
    ("shipment_date", Limits::NONE.min_length(10).max_length(10).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])$")),
    ("carrier", Limits::NONE.min_length(1).max_length(64).pattern("^.*$")),
    ("carrier_name_other", Limits::NONE.min_length(1).max_length(64).pattern("^.*$")),
    ("postage_payment_id", Limits::NONE.min_length(1).max_length(64).pattern("^.*$")),
    ("quantity", Limits::NONE.minimum("1").maximum("22")),
    ("last_updated_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("shipment_direction", Limits::NONE.min_length(1).max_length(50).pattern("^[A-Z]*$")),
    ("shipment_uploader", Limits::NONE.min_length(1).max_length(50).pattern("^[A-Z]*$")),
    ("account_id", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$")),
    ("tracking_url", Limits::NONE.min_length(1).max_length(250).pattern("^.*$")),
    ("links", Limits::NONE.min_items(1).max_items(2)),
];

const TRACKER_COLLECTION_LIMITS: &[(&str, Limits)] = &[
    ("trackers", Limits::NONE.min_items(1).max_items(20)),
    ("links", Limits::NONE.min_items(1).max_items(2)),
];

const TRACKER_IDENTIFIER_LIMITS: &[(&str, Limits)] = &[
    ("transaction_id", Limits::NONE.min_length(1).max_length(50).pattern("^[a-zA-Z0-9]*$")),
    ("tracking_number", Limits::NONE.min_length(1).max_length(64).pattern("^.*$")),
    ("links", Limits::NONE.min_items(1).max_items(2)),
];

const TRACKER_IDENTIFIER_COLLECTION_LIMITS: &[(&str, Limits)] = &[
    ("tracker_identifiers", Limits::NONE.min_items(1).max_items(100)),
    ("links", Limits::NONE.min_items(1).max_items(1)),
];

const TRACKER_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(20)),
];

const TRACKING_NUMBER_TYPE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(64).pattern("^[0-9A-Z_]+$")),
];

const TRACKING_STATUS_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(64).pattern("^[A-Z_]+$")),
];
