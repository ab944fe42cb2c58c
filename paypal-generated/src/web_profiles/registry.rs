// Written by `paypal-codegen generate` from specs/web_profiles.yaml. Do not edit.

//! The operations and components of PayPal's Payment Experience Web Profiles API as data.

use paypal_runtime::{
    EmptyBody, Method, RequestIdUse, model::kind_of,
    registry::{BodyEntry, ComponentEntry, Limits, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::{operations, types};

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "web_profiles",
        id: "web-profile.create",
        method: Method::Post,
        path: "/v1/payment-experience/web-profiles",
        rust_path: "paypal_generated::web_profiles::WebProfiles::create",
        operation: &operations::CREATE,
        description: "Creates a profile under a name of up to 50 characters. Payments then refer to the returned 22-character identifier as `experience_profile_id`. The mandatory request id identifies a repeated call for 3 hours.",
        parameters: &[],
        request: Some(BodyEntry { component: Some("web_profile"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("web_profile")), (201, Some("web_profile"))],
        request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("3 hours") },
        accept: &[],
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
        operation: &operations::LIST,
        description: "Lists the account's profiles, 20 at most and without further pages. If the account has more, the others are missing: keep the ids that you use, and read them with `web_profiles().get`.",
        parameters: &[],
        request: None,
        responses: &[(200, Some("[web_profile]"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
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
        operation: &operations::UPDATE,
        description: "Replaces every setting of a profile. Omitted sections are deleted: start with the result of `web_profiles().get`, change it, and send it in full. To change one setting, `web_profiles().patch` is safer.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the profile, `XP-…`.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("web_profile"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
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
        operation: &operations::PATCH,
        description: "Edits single settings by JSON Patch, a list of operations with `op` and `path`. The response is status 204 without the profile; unlike `web_profiles().update`, it keeps all settings that no operation changes.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the profile, `XP-…`.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("[patch]"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
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
        operation: &operations::GET,
        description: "Fetches the settings of one profile. Use it as the starting point for `web_profiles().update`, which requires all settings, or to see whether a profile is `temporary`.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the profile, `XP-…`.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("web_profile"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
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
        operation: &operations::DELETE,
        description: "Deletes a profile that no payment should use any more. First remove its id from every configured `experience_profile_id`. Profiles made with `temporary` need not be deleted; they expire after three hours.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the profile, `XP-…`.", limits: &[] },
        ],
        request: None,
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
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
