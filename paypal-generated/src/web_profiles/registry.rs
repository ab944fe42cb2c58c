// Written by `paypal-codegen generate` from specs/web_profiles.yaml. Do not edit.

//! The operations and components of PayPal's Payment Experience Web Profiles API as data.

use paypal_runtime::{
    EmptyBody, Method, RequestIdUse, model::kind_of,
    registry::{BodyEntry, ComponentEntry, Limits, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::types;

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "web_profiles",
        id: "web-profile.create",
        method: Method::Post,
        path: "/v1/payment-experience/web-profiles",
        rust_path: "paypal_generated::web_profiles::WebProfiles::create",
        parameters: &[],
        request: Some(BodyEntry { component: Some("web_profile"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("web_profile")), (201, Some("web_profile"))],
        request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("3 hours") },
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/payment"], &["https://uri.paypal.com/services/payments/realtimepayment"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "web_profiles",
        id: "web-profile.get-list",
        method: Method::Get,
        path: "/v1/payment-experience/web-profiles",
        rust_path: "paypal_generated::web_profiles::WebProfiles::list",
        parameters: &[],
        request: None,
        responses: &[(200, Some("[web_profile]"))],
        request_id: RequestIdUse::Unsupported,
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/payment"], &["https://uri.paypal.com/services/payments/realtimepayment"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "web_profiles",
        id: "web-profile.update",
        method: Method::Put,
        path: "/v1/payment-experience/web-profiles/{id}",
        rust_path: "paypal_generated::web_profiles::WebProfiles::update",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("web_profile"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/payment"], &["https://uri.paypal.com/services/payments/realtimepayment"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "web_profiles",
        id: "web-profile.partial-update",
        method: Method::Patch,
        path: "/v1/payment-experience/web-profiles/{id}",
        rust_path: "paypal_generated::web_profiles::WebProfiles::patch",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("[patch]"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/payment"], &["https://uri.paypal.com/services/payments/realtimepayment"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "web_profiles",
        id: "web-profile.get",
        method: Method::Get,
        path: "/v1/payment-experience/web-profiles/{id}",
        rust_path: "paypal_generated::web_profiles::WebProfiles::get",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("web_profile"))],
        request_id: RequestIdUse::Unsupported,
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/payment"], &["https://uri.paypal.com/services/payments/realtimepayment"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "web_profiles",
        id: "web-profile.delete",
        method: Method::Delete,
        path: "/v1/payment-experience/web-profiles/{id}",
        rust_path: "paypal_generated::web_profiles::WebProfiles::delete",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), limits: &[] },
        ],
        request: None,
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/payment"], &["https://uri.paypal.com/services/payments/realtimepayment"]],
        issues: &[],
        already_done: &[],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<types::WebProfileFlowConfig>("web_profiles", "flow_config", true, true).with_limits(FLOW_CONFIG_LIMITS),
    ComponentEntry::of::<types::WebProfileInputFields>("web_profiles", "input_fields", true, true).with_limits(INPUT_FIELDS_LIMITS),
    ComponentEntry::of::<types::Patch>("web_profiles", "patch", true, false),
    ComponentEntry::of::<Vec<types::Patch>>("web_profiles", "patch_request", true, false),
    ComponentEntry::of::<types::WebProfilePresentation>("web_profiles", "presentation", true, true).with_limits(PRESENTATION_LIMITS),
    ComponentEntry::of::<types::WebProfile>("web_profiles", "web_profile", true, true).with_limits(WEB_PROFILE_LIMITS),
    ComponentEntry::of::<Vec<types::WebProfile>>("web_profiles", "web_profile_list", false, true).with_limits(WEB_PROFILE_LIST_LIMITS),
];

const FLOW_CONFIG_LIMITS: &[(&str, Limits)] = &[
    ("landing_page_type", Limits::NONE.min_length(1).max_length(255)),
    ("bank_txn_pending_url", Limits::NONE.min_length(1).max_length(127)),
    ("user_action", Limits::NONE.min_length(1).max_length(255)),
    ("return_uri_http_method", Limits::NONE.min_length(1).max_length(255)),
];

const INPUT_FIELDS_LIMITS: &[(&str, Limits)] = &[
    ("no_shipping", Limits::NONE.minimum("0").maximum("2")),
    ("address_override", Limits::NONE.minimum("0").maximum("1")),
];

const PRESENTATION_LIMITS: &[(&str, Limits)] = &[
    ("brand_name", Limits::NONE.min_length(1).max_length(127)),
    ("logo_image", Limits::NONE.min_length(1).max_length(127)),
    ("locale_code", Limits::NONE.min_length(2).max_length(5)),
];

const WEB_PROFILE_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(22).max_length(22)),
    ("name", Limits::NONE.min_length(1).max_length(50)),
];

const WEB_PROFILE_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(20)),
];
