// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! The operations and components of PayPal's Payment Methods API as data.

use paypal_runtime::{
    EmptyBody, Method, RequestIdUse, model::kind_of,
    registry::{BodyEntry, ComponentEntry, Limits, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::{operations, types};

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "payment_methods",
        id: "find-eligible-methods",
        method: Method::Post,
        path: "/v2/payments/find-eligible-methods",
        rust_path: "paypal_generated::payment_methods::PaymentMethods::find_eligible_methods",
        operation: &operations::FIND_ELIGIBLE_METHODS,
        description: "Finds the payment methods that a customer can use for a purchase. Call it before you render the checkout page, and show a button only for the methods in `eligible_methods`: a method that is absent there is not eligible. Every field of the request is optional; the country, the amount and `payment_flow` make the result more exact, and `include_vault_tokens` adds the customer's saved payment methods. The operation changes nothing, so repeat it when the amount or the country changes.",
        parameters: &[
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The merchant for whom a platform makes the call.", limits: &[("", Limits::NONE.min_length(1).max_length(10000))] },
            ParameterEntry { name: "PayPal-Client-Metadata-Id", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The id under which PayPal's risk data of the customer's device was collected.", limits: &[("", Limits::NONE.min_length(1).max_length(68))] },
        ],
        request: Some(BodyEntry { component: Some("find_eligible_methods_request"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("find_eligible_methods_response"))],
        request_id: RequestIdUse::ReadOnly,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/payments/realtimepayment"], &["https://uri.paypal.com/services/payments/payments-ready"], &["https://uri.paypal.com/services/payments/client-payments-eligibility"]],
        issues: &[],
        already_done: &[],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<String>("payment_methods", "country_code", true, true).with_limits(COUNTRY_CODE_LIMITS),
    ComponentEntry::of::<String>("payment_methods", "currency_code", true, false).with_limits(CURRENCY_CODE_LIMITS),
    ComponentEntry::of::<types::EligibilityChannel>("payment_methods", "eligibility_channel", true, false),
    ComponentEntry::of::<types::EligibilityCustomer>("payment_methods", "eligibility_customer", true, false).with_limits(ELIGIBILITY_CUSTOMER_LIMITS),
    ComponentEntry::of::<types::EligibilityPayee>("payment_methods", "eligibility_payee", true, false),
    ComponentEntry::of::<types::EligibilityPaymentFlow>("payment_methods", "eligibility_payment_flow", true, false),
    ComponentEntry::of::<types::EligibilityPhone>("payment_methods", "eligibility_phone", true, false),
    ComponentEntry::of::<types::EligibilityPreferences>("payment_methods", "eligibility_preferences", true, false),
    ComponentEntry::of::<types::EligibilityPurchaseUnit>("payment_methods", "eligibility_purchase_unit", true, false),
    ComponentEntry::of::<types::EligibleMethod>("payment_methods", "eligible_method", false, true).with_limits(ELIGIBILITY_CUSTOMER_LIMITS),
    ComponentEntry::of::<types::EligibleMethods>("payment_methods", "eligible_methods", false, true),
    ComponentEntry::of::<types::EligibleProductCode>("payment_methods", "eligible_product_code", false, true),
    ComponentEntry::of::<types::FindEligibleMethodsRequest>("payment_methods", "find_eligible_methods_request", true, false),
    ComponentEntry::of::<types::FindEligibleMethodsResponse>("payment_methods", "find_eligible_methods_response", false, true),
    ComponentEntry::of::<types::EligibilitySupplementaryData>("payment_methods", "eligibility_supplementary_data", false, true).with_limits(ELIGIBILITY_SUPPLEMENTARY_DATA_LIMITS),
    ComponentEntry::of::<types::LinkDescription>("payment_methods", "link_description", false, true),
    ComponentEntry::of::<types::Money>("payment_methods", "money", true, false).with_limits(MONEY_LIMITS),
    ComponentEntry::of::<types::PaymentSourceConstraint>("payment_methods", "payment_source_constraint", true, false),
    ComponentEntry::of::<types::PaymentSourceConstraintType>("payment_methods", "payment_source_constraint_type", true, false),
    ComponentEntry::of::<types::PaymentSourceName>("payment_methods", "payment_source_name", true, false),
    ComponentEntry::of::<types::SavedPaymentToken>("payment_methods", "saved_payment_token", false, true),
    ComponentEntry::of::<types::SavedPaymentSource>("payment_methods", "saved_payment_source", false, true),
    ComponentEntry::of::<types::SavedPaypalAccount>("payment_methods", "saved_paypal_account", false, true),
    ComponentEntry::of::<types::SavedVenmoAccount>("payment_methods", "saved_venmo_account", false, true),
];

const COUNTRY_CODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const CURRENCY_CODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(3)),
];

const ELIGIBILITY_CUSTOMER_LIMITS: &[(&str, Limits)] = &[
    ("country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const ELIGIBILITY_SUPPLEMENTARY_DATA_LIMITS: &[(&str, Limits)] = &[
    ("buyer_country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const MONEY_LIMITS: &[(&str, Limits)] = &[
    ("currency_code", Limits::NONE.min_length(3).max_length(3)),
    ("value", Limits::NONE.max_length(32).pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
];
