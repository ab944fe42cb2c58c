//! Checks every bug of the census, sections 1.2, 1.5, 2.9, 2.10 and 10: it is in the imported
//! document and fixed by the overlay, or absent in the base, or still there and harmless, with the
//! reason. In a newer generation another verdict may hold: reviewing it is work for people.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use paypal_codegen::apis;
use paypal_codegen::front::{self, Input, Prepared};
use paypal_test_support::todo;
use serde_json::Value;

use Verdict::{Absent, DoesNotMatter, Fixed};

enum Verdict {
    /// The bug is in the imported document, and the overlay fixes it.
    Fixed,
    /// The bug is absent in the base, and no overlay introduces it.
    Absent,
    /// The bug is present with the overlay too, for this reason.
    DoesNotMatter(&'static str),
}

/// Section, API, description of the bug, verdict, and whether a document has the bug.
type Row = (&'static str, &'static str, &'static str, Verdict, fn(&Value) -> bool);

const BYTES: &str = "the call gives back nothing typed; the bytes are in the response of `send`";
const ANY: &str = "nothing certain is known of it; any JSON is sent and received";
const RUNTIME: &str = "no document can say it; the runtime does it";

fn specs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("specs")
}

fn at<'a>(document: &'a Value, pointer: &str) -> &'a Value {
    document.pointer(pointer).unwrap_or(&Value::Null)
}

fn schema<'a>(document: &'a Value, path: &str) -> &'a Value {
    at(document, &format!("/components/schemas/{path}"))
}

fn lists(document: &Value, path: &str, value: &str) -> bool {
    at(document, path).as_array().is_some_and(|items| items.iter().any(|item| item == value))
}

fn response<'a>(document: &'a Value, id: &str, status: &str) -> &'a Value {
    let mut operations = at(document, "/paths")
        .as_object()
        .unwrap()
        .values()
        .flat_map(|path| path.as_object().unwrap().values());
    operations
        .find(|operation| operation["operationId"] == id)
        .map_or(&Value::Null, |operation| &operation["responses"][status])
}

fn empty(document: &Value, name: &str) -> bool {
    schema(document, name).as_object().is_some_and(|schema| schema.is_empty())
}

/// Whether a parameter of that name is declared anywhere.
fn has_parameter(document: &Value, name: &str) -> bool {
    at(document, "/components/parameters")
        .as_object()
        .is_some_and(|all| all.values().any(|one| one["name"] == name))
}

fn bodiless(document: &Value, id: &str, status: &str) -> bool {
    let response = response(document, id, status);
    response.is_object() && response.get("content").is_none()
}

/// Counts the operations whose body is declared and not marked as required.
fn optional_bodies(document: &Value) -> usize {
    let operations = at(document, "/paths")
        .as_object()
        .unwrap()
        .values()
        .flat_map(|path| path.as_object().unwrap().values());
    operations
        .filter_map(|operation| operation.get("requestBody"))
        .map(|body| match body["$ref"].as_str() {
            Some(target) => at(document, target.trim_start_matches('#')),
            None => body,
        })
        .filter(|body| body["required"] != true)
        .count()
}

const REQUIRED_REFERENCE: &str = "/components/schemas/network_transaction_reference/required";
const LINK_METHOD: &str = "/components/schemas/link_description/properties/method/enum";

#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("1.2", "partner_referrals_v1", "the seller found has no body", Fixed, |d| bodiless(d, "merchant-integration.find", "201")),
    ("1.2", "invoicing", "the QR code has no body", Fixed, |d| bodiless(d, "invoices.generate-qr-code", "200")),
    ("1.2", "invoicing_v1", "a scheduled invoice has no body", DoesNotMatter(BYTES), |d| bodiless(d, "invoice.schedule", "202")),
    ("1.2", "invoicing_v1", "a sent invoice has no body", DoesNotMatter(BYTES), |d| bodiless(d, "invoice.send", "202")),
    ("1.2", "invoicing_v1", "a reminder has no body", DoesNotMatter(BYTES), |d| bodiless(d, "invoice.remind", "202")),
    ("1.2", "invoicing_v1", "a recorded payment has no body", DoesNotMatter(BYTES), |d| bodiless(d, "invoice.record-payment", "200")),
    ("1.2", "invoicing_v1", "a recorded refund has no body", DoesNotMatter(BYTES), |d| bodiless(d, "invoice.record-refund", "200")),
    ("1.2", "subscriptions", "an accepted capture has no body", DoesNotMatter("there is none: the outcome is an arm of its own"), |d| bodiless(d, "subscriptions.capture", "202")),
    ("1.5", "subscriptions", "limits of numbers on the string plan_ids", Absent, |d| at(d, "/components/parameters/plan_ids/schema/maximum").is_number()),
    ("1.5", "subscriptions", "plans.list.statuses closes a comma list", Absent, |d| has_parameter(d, "statuses")),
    ("1.5", "subscriptions", "a time defaults to a sentence", Absent, |d| !schema(d, "subscription_request_post/properties/start_time/default").is_null()),
    ("1.5", "disputes", "dispute_flows, an array in a query", Absent, |d| has_parameter(d, "dispute_flows")),
    ("1.5", "disputes", "create_time_after, required", Absent, |d| has_parameter(d, "create_time_after")),
    ("1.5", "disputes", "search_text, required", Absent, |d| has_parameter(d, "search_text")),
    ("1.5", "disputes", "start_time defaults to a sentence", Absent, |d| !at(d, "/components/parameters/start_time/schema/default").is_null()),
    ("1.5", "disputes", "next_page_token defaults to a sentence", Absent, |d| !at(d, "/components/parameters/next_page_token/schema/default").is_null()),
    ("1.5", "disputes", "the values of dispute_state beside its schema", Fixed, |d| at(d, "/components/parameters/dispute_state/enum").is_array()),
    ("1.5", "invoicing", "a default of a query", DoesNotMatter("defaults are documented, and never sent unless asked for"), |d| at(d, "/components/parameters/page/schema/default") == 1),
    ("2.9", "orders", "crypto is empty", DoesNotMatter(ANY), |d| empty(d, "crypto")),
    ("2.9", "orders", "crypto_request is empty", DoesNotMatter(ANY), |d| empty(d, "crypto_request")),
    ("2.9", "orders", "frequency is empty", Fixed, |d| empty(d, "frequency")),
    ("2.9", "orders", "google_pay_attributes is empty", DoesNotMatter(ANY), |d| empty(d, "google_pay_attributes")),
    ("2.9", "orders", "most_recent_error is empty", DoesNotMatter(ANY), |d| empty(d, "most_recent_error")),
    ("2.9", "orders", "processing_instruction is empty", Fixed, |d| empty(d, "processing_instruction")),
    ("2.9", "vault", "frequency is empty", Fixed, |d| empty(d, "frequency")),
    ("2.9", "vault", "network_token_entity is empty", DoesNotMatter(ANY), |d| empty(d, "network_token_entity")),
    ("2.9", "vault", "network_transaction_reference_request is empty", DoesNotMatter(ANY), |d| empty(d, "network_transaction_reference_request")),
    ("2.9", "vault", "product_override is empty", DoesNotMatter(ANY), |d| empty(d, "product_override")),
    ("2.9", "subscriptions", "merchant_inventory is empty", DoesNotMatter(ANY), |d| empty(d, "merchant_inventory")),
    ("2.9", "disputes", "item_product_details is empty", DoesNotMatter(ANY), |d| empty(d, "item_product_details")),
    ("2.9", "disputes", "item_service_details is empty", DoesNotMatter(ANY), |d| empty(d, "item_service_details")),
    ("2.9", "disputes", "item_booking_details is empty", DoesNotMatter(ANY), |d| empty(d, "item_booking_details")),
    ("2.9", "disputes", "item_digital_download_details is empty", DoesNotMatter(ANY), |d| empty(d, "item_digital_download_details")),
    ("2.9", "disputes", "item_cancellation_details is empty", DoesNotMatter(ANY), |d| empty(d, "item_cancellation_details")),
    ("2.9", "disputes", "item_agreed_refund_details is empty", DoesNotMatter(ANY), |d| empty(d, "item_agreed_refund_details")),
    ("2.9", "disputes", "payment_processor is empty", DoesNotMatter(ANY), |d| empty(d, "payment_processor")),
    ("2.9", "disputes", "buyer_escalation_reason is empty", DoesNotMatter(ANY), |d| empty(d, "buyer_escalation_reason")),
    ("2.9", "partner_referrals", "dependent_process is empty", DoesNotMatter(ANY), |d| empty(d, "dependent_process")),
    ("2.9", "partner_referrals_v1", "primary_currency_code has no type", Fixed, |d| schema(d, "user/properties/primary_currency_code").as_object().is_some_and(|schema| schema.is_empty())),
    ("2.10", "partner_referrals_v1", "business.business_type is a string with items", Fixed, |d| schema(d, "business/properties/business_type/items").is_object()),
    ("2.10", "partner_referrals_v1", "business_details.business_type is a string with items", Fixed, |d| schema(d, "business_details/properties/business_type/items").is_object()),
    ("2.10", "partner_referrals_v1", "business.purpose_code has items and no type", Fixed, |d| schema(d, "business/properties/purpose_code/type") != "array"),
    ("2.10", "partner_referrals_v1", "business_details.purpose_code has items and no type", Fixed, |d| schema(d, "business_details/properties/purpose_code/type") != "array"),
    ("2.10", "partner_referrals", "business_entity.purpose_code has items and no type", Fixed, |d| schema(d, "business_entity/allOf/2/properties/purpose_code/type") != "array"),
    ("2.10", "partner_referrals_v1", "website_urls is a list with limits of strings", Fixed, |d| schema(d, "business/properties/website_urls/maxLength").is_number()),
    ("2.10", "partner_referrals_v1", "agreement_types has values without a type", Fixed, |d| schema(d, "partner/properties/agreement_types/items/type").is_null()),
    ("2.10", "payouts", "items is a list with limits of strings", Absent, |d| schema(d, "create_payout_request/properties/items/maxLength").is_number()),
    ("2.10", "invoicing", "invoices is an object with minItems", Fixed, |d| schema(d, "invoices/minItems").is_number()),
    ("2.10", "invoicing", "templates is an object with minItems", Fixed, |d| schema(d, "templates/minItems").is_number()),
    ("2.10", "invoicing_v1", "invoices is an object with minItems", Fixed, |d| schema(d, "invoices/minItems").is_number()),
    ("2.10", "invoicing_v1", "templates is an object with minItems", Fixed, |d| schema(d, "templates/minItems").is_number()),
    ("2.10", "invoicing", "emails is one address", Fixed, |d| schema(d, "templates/properties/emails/type") != "array"),
    ("2.10", "payments_v1", "payer_id is at least 256 and at most 1 long", Fixed, |d| schema(d, "credit_card_token/properties/payer_id/minLength") == 256),
    ("2.10", "payments", "final_capture defaults to a string", Absent, |d| schema(d, "capture_request/allOf/1/properties/final_capture/default").is_string()),
    ("2.10", "vault", "ach_debit_verification_status lists no value", Absent, |d| schema(d, "ach_debit_verification_status/enum").is_array()),
    ("2.10", "webhooks", "client_id looks ahead", Fixed, |d| schema(d, "webhooks_lookup/properties/client_id/pattern").is_string()),
    ("2.10", "webhooks", "transmission_id looks ahead", Fixed, |d| schema(d, "verify_webhook_signature/properties/transmission_id/pattern").is_string()),
    ("2.10", "webhooks", "transmission_sig looks ahead", Fixed, |d| schema(d, "verify_webhook_signature/properties/transmission_sig/pattern").is_string()),
    ("2.10", "subscriptions", "read-only and required", DoesNotMatter("what is read-only is no argument of a constructor"), |d| lists(d, "/components/schemas/cycle_execution/required", "tenure_type")),
    ("2.10", "payments_v1", "read-only and required", Fixed, |d| lists(d, "/components/schemas/sale/required", "parent_payment")),
    ("2.5", "orders", "GUEST_CHECKOUT is longer than allowed", Fixed, |d| schema(d, "paypal_wallet_experience_context/properties/landing_page/maxLength") == 13),
    ("2.5", "disputes", "a carrier is listed twice", Fixed, |d| schema(d, "tracking_info/properties/carrier_name/enum").as_array().into_iter().flatten().filter(|value| *value == "DHL_HK").count() == 2),
    ("10", "orders", "network_transaction_reference.id is required", Fixed, |d| lists(d, REQUIRED_REFERENCE, "id")),
    ("10", "payments", "network_transaction_reference.id is required", Fixed, |d| lists(d, REQUIRED_REFERENCE, "id")),
    ("10", "payments_v1", "item.quantity comes as a number", DoesNotMatter("a number for a string is repaired"), |d| schema(d, "item/properties/quantity/type") == "string"),
    ("10", "payments_v1", "links have no REDIRECT", Fixed, |d| !lists(d, LINK_METHOD, "REDIRECT")),
    ("10", "vault", "links have no encType", Fixed, |d| schema(d, "link_description/properties/encType").is_null()),
    ("10", "orders", "shipping lacks the kinds of pickup", Absent, |d| !lists(d, "/components/schemas/shipping_detail/properties/type/enum", "PICKUP_FROM_PERSON")),
    ("10", "orders", "orders have no PENDING_APPROVAL", Fixed, |d| !lists(d, "/components/schemas/order_status/enum", "PENDING_APPROVAL")),
    ("10", "orders", "an order without a status fails", Absent, |d| lists(d, "/components/schemas/order/allOf/1/required", "status")),
    ("10", "payouts", "payouts have no REFUNDED", Absent, |d| !lists(d, "/components/schemas/transaction_enum/enum", "REFUNDED")),
    ("10", "payments", "captures have no PARTIALLY_REFUNDED", Absent, |d| !lists(d, "/components/schemas/capture_status/properties/status/enum", "PARTIALLY_REFUNDED")),
    ("10", "subscriptions", "total_required=1 is refused", DoesNotMatter("a boolean goes out as true or false"), |d| at(d, "/components/parameters/total_required/schema/type") == "boolean"),
    ("10", "subscriptions", "transactions want times in Z", DoesNotMatter(RUNTIME), |d| !at(d, "/components/parameters/start_time/schema").is_null()),
    ("10", "invoicing_v1", "address.phone comes as an object", DoesNotMatter("one thread of 2014; what comes is kept raw"), |d| schema(d, "address/properties/phone/type") == "string"),
    ("10", "invoicing_v1", "a date comes with a zone", DoesNotMatter("dates are kept as the text they came as"), |d| schema(d, "search/properties/start_invoice_date/format") == "date"),
    ("10", "webhooks", "an event is changed before it is verified", DoesNotMatter(RUNTIME), |d| schema(d, "verify_webhook_signature/properties/webhook_event/$ref").is_string()),
    ("10", "partner_referrals_v1", "Content-type is a parameter", DoesNotMatter("such a parameter is left out by the generator"), |d| has_parameter(d, "Content-type")),
    ("10", "orders", "bodies are not marked as required", Fixed, |d| optional_bodies(d) > 2),
    ("10", "payments", "bodies are not marked as required", DoesNotMatter("its three bodies may be left out"), |d| optional_bodies(d) == 3),
    ("10", "subscriptions", "bodies are not marked as required", Fixed, |d| optional_bodies(d) > 1),
    ("10", "payouts", "bodies are not marked as required", Fixed, |d| optional_bodies(d) > 0),
    ("10", "disputes", "bodies are not marked as required", Fixed, |d| optional_bodies(d) > 1),
    ("10", "tracking", "bodies are not marked as required", Fixed, |d| optional_bodies(d) > 0),
    ("10", "web_profiles", "bodies are not marked as required", Fixed, |d| optional_bodies(d) > 0),
    ("10", "webhooks", "bodies are not marked as required", Fixed, |d| optional_bodies(d) > 1),
    ("10", "payments_v1", "bodies are not marked as required", Fixed, |d| optional_bodies(d) > 2),
    ("10", "invoicing_v1", "bodies are not marked as required", Fixed, |d| optional_bodies(d) > 3),
    ("10", "catalog_products", "bodies are not marked as required", Fixed, |d| optional_bodies(d) > 0),
];

#[test]
fn todo_every_bug_of_the_census_is_fixed_absent_or_harmless() {
    let documents: BTreeMap<String, (Value, Value)> = apis::read(&specs())
        .unwrap()
        .into_iter()
        .map(|api| {
            let text = fs::read_to_string(api.spec(&specs())).unwrap();
            let overlaid = front::prepare(Input::in_specs(&specs(), api.clone()))
                .and_then(Prepared::checked)
                .unwrap_or_else(|problems| panic!("{problems}"));
            (api.api, (serde_yaml::from_str(&text).unwrap(), overlaid.document.to_json()))
        })
        .collect();
    let mut todos = Vec::new();
    for (section, api, bug, verdict, holds) in ROWS {
        let (imported, overlaid) = &documents[*api];
        let expected = match verdict {
            Fixed => (true, false),
            Absent => (false, false),
            DoesNotMatter(reason) => {
                assert!(reason.len() > 10, "{api}: {bug}");
                (true, true)
            }
        };
        if (holds(imported), holds(overlaid)) != expected {
            todos.push(format!(
                "{section} {api}: {bug}: in the imported document {}, with the overlay {}",
                holds(imported),
                holds(overlaid)
            ));
        }
    }
    todo::list(todos);
}

/// An empty component that a later release adds must be reviewed.
#[test]
fn todo_every_empty_component_is_in_the_table() {
    let mut todos = Vec::new();
    for api in apis::read(&specs()).unwrap() {
        let text = fs::read_to_string(api.spec(&specs())).unwrap();
        let document: Value = serde_yaml::from_str(&text).unwrap();
        for (name, schema) in document["components"]["schemas"].as_object().unwrap() {
            let listed = ROWS
                .iter()
                .any(|row| row.0 == "2.9" && row.1 == api.api && row.2.starts_with(&format!("{name} ")));
            if schema.as_object().unwrap().is_empty() && !listed {
                todos.push(format!("{}: {name} is empty", api.api));
            }
        }
    }
    todo::list(todos);
}

#[test]
fn todo_every_overlay_action_matches() {
    todo::list(todo::recorded().into_iter().map(|action| {
        let now =
            if action.now.is_empty() { String::new() } else { format!(", now {}", action.now.join(", ")) };
        format!("{}: {}: {}{now}", action.list, action.api, action.target)
    }));
}

/// A warning of an action that `update` recorded in `upstream.lock` is listed above. Another one
/// says, for example, that PayPal has made the action superfluous.
#[test]
fn todo_every_overlay_applies_without_a_warning() {
    let (recorded, mut todos) = (todo::recorded(), Vec::new());
    for api in apis::read(&specs()).unwrap() {
        let path = specs().join(format!("overlays/{}.yaml", api.api));
        let overlay: Value = serde_yaml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        for problem in prepared(&api).diagnostics {
            let action = problem.pointer.as_deref().and_then(|pointer| overlay.pointer(pointer));
            let target = action.and_then(|action| action["target"].as_str()).unwrap_or_default();
            if !recorded.iter().any(|it| it.api == api.api && it.target == target) {
                todos.push(problem.to_string());
            }
        }
    }
    todo::list(todos);
}

#[test]
fn every_overlay_leaves_an_openapi_document() {
    for api in apis::read(&specs()).unwrap() {
        let document = prepared(&api).document.to_json();
        serde_json::from_value::<openapiv3::OpenAPI>(document)
            .unwrap_or_else(|error| panic!("{}: {error}", api.api));
    }
}

fn prepared(api: &apis::Api) -> Prepared {
    front::prepare(Input::in_specs(&specs(), api.clone()))
        .and_then(Prepared::checked)
        .unwrap_or_else(|problems| panic!("{problems}"))
}
