//! Tests of webhook events: each has the resource type of `specs/events.yaml`, and events without a
//! type lose nothing.

use std::collections::{BTreeMap, BTreeSet};

use paypal_generated::events::{Event, EventType, Resource, WebhookEvent};
use paypal_generated::model::{DeviationKind, StringEnum};
use paypal_generated::registry::{self, ComponentEntry};
use paypal_test_support::todo;
use serde_json::{Value, json};

/// A row of the list. Only `serde_yaml` reads it here.
struct Row {
    name: Option<String>,
    api: String,
    component: String,
    /// The `resource_version` of each condition.
    versions: Vec<Option<u64>>,
    inside: Option<String>,
    events: Vec<String>,
}

fn rows() -> Vec<Row> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs/events.yaml");
    let list: Value = serde_yaml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let text = |row: &Value, key: &str| row[key].as_str().map(str::to_owned);
    let row = |row: &Value| Row {
        name: text(row, "name"),
        api: text(row, "api").unwrap_or_default(),
        component: text(row, "component").unwrap_or_default(),
        versions: match row["when"].as_array() {
            Some(when) => when.iter().map(|it| it["resource_version"].as_u64()).collect(),
            None => vec![row["resource_version"].as_u64()],
        },
        inside: text(row, "inside"),
        events: row["events"].as_array().unwrap().iter().map(|it| it.as_str().unwrap().to_owned()).collect(),
    };
    list.as_array().unwrap().iter().map(row).collect()
}

/// Returns the component of a row. It may be another one than the row says, or none, if `update`
/// recorded that.
fn entry(row: &Row) -> Option<&'static ComponentEntry> {
    let target = format!("{}/{}", row.api, row.component);
    let recorded = todo::recorded().into_iter().find(|it| it.api == "events" && it.target == target);
    let moved = recorded.as_ref().and_then(|it| it.now.first()?.rsplit('/').next());
    let component = moved.unwrap_or(&row.component);
    let found = registry::find_component(&row.api, component);
    assert!(found.is_some() || recorded.is_some(), "{} has no {component}", row.api);
    found
}

fn event(event_type: &str, version: Option<&str>, resource: &Value) -> WebhookEvent {
    let event = json!({ "event_type": event_type, "resource_version": version, "resource": resource });
    WebhookEvent::parse(event.to_string()).unwrap()
}

/// Returns a resource for each kind of event, shortened to the properties that distinguish it from
/// all other components.
fn resources() -> BTreeMap<&'static str, Value> {
    let money = json!({ "currency_code": "USD", "value": "30.00" });
    let total = json!({ "currency": "USD", "total": "30.00" });
    BTreeMap::from([
        (
            "Order",
            json!({ "id": "5O1", "intent": "CAPTURE", "status": "APPROVED", "purchase_units": [{ "amount": money }] }),
        ),
        (
            "Authorization",
            json!({ "id": "0AW", "status": "CREATED", "amount": money, "expiration_time": "2025-02-01T00:00:00Z", "payee": { "merchant_id": "M1" } }),
        ),
        (
            "Capture",
            json!({ "id": "423", "status": "COMPLETED", "amount": money, "final_capture": true, "seller_receivable_breakdown": { "gross_amount": money }, "supplementary_data": { "related_ids": { "order_id": "5O1" } } }),
        ),
        (
            "Refund",
            json!({ "id": "1JU", "status": "COMPLETED", "amount": money, "note_to_payer": "sorry", "seller_payable_breakdown": { "gross_amount": money, "total_refunded_amount": money } }),
        ),
        (
            "PaymentToken",
            json!({ "id": "8kk", "customer": { "id": "1" }, "payment_source": { "card": { "last_digits": "1111", "brand": "VISA" } } }),
        ),
        (
            "Plan",
            json!({ "id": "P-1", "product_id": "PROD-1", "status": "ACTIVE", "billing_cycles": [{ "tenure_type": "REGULAR", "sequence": 1, "frequency": { "interval_unit": "MONTH" } }], "payment_preferences": { "setup_fee": money } }),
        ),
        (
            "Subscription",
            json!({ "id": "I-1", "plan_id": "P-1", "status": "ACTIVE", "subscriber": { "email_address": "a@example.com" }, "billing_info": { "outstanding_balance": money, "failed_payments_count": 0 } }),
        ),
        (
            "Product",
            json!({ "id": "PROD-1", "name": "Books", "type": "PHYSICAL", "category": "SOFTWARE", "home_url": "https://example.com" }),
        ),
        (
            "Invoice",
            json!({ "id": "INV2-1", "status": "PAID", "detail": { "currency_code": "USD", "invoice_number": "7" }, "primary_recipients": [{ "billing_info": { "email_address": "a@example.com" } }], "due_amount": money }),
        ),
        (
            "InvoiceV1",
            json!({ "id": "INV2-1", "number": "0001", "status": "PAID", "merchant_info": { "email": "a@example.com", "business_name": "A shop" }, "total_amount": { "currency": "USD", "value": "30.00" } }),
        ),
        (
            "Dispute",
            json!({ "dispute_id": "PP-D-1", "reason": "MERCHANDISE_OR_SERVICE_NOT_RECEIVED", "status": "OPEN", "dispute_amount": money, "disputed_transactions": [{ "seller_transaction_id": "3BC" }], "dispute_life_cycle_stage": "INQUIRY" }),
        ),
        (
            "PayoutBatch",
            json!({ "batch_header": { "payout_batch_id": "B1", "batch_status": "SUCCESS", "sender_batch_header": { "sender_batch_id": "S1" } } }),
        ),
        (
            "PayoutItem",
            json!({ "payout_item_id": "8AE", "payout_batch_id": "B1", "transaction_status": "SUCCESS", "sender_batch_id": "S1", "payout_item": { "receiver": "a@example.com", "recipient_type": "EMAIL", "amount": { "currency": "USD", "value": "1.00" } } }),
        ),
        (
            "PaymentV1",
            json!({ "id": "PAYID-1", "intent": "sale", "state": "created", "payer": { "payment_method": "paypal" }, "transactions": [{ "amount": total }] }),
        ),
        (
            "SaleV1",
            json!({ "id": "36C", "state": "completed", "amount": total, "parent_payment": "PAYID-1", "payment_mode": "INSTANT_TRANSFER", "billing_agreement_id": "I-1", "receivable_amount": { "currency": "USD", "value": "29.00" } }),
        ),
        (
            "OrderV1",
            json!({ "id": "O-3", "state": "PENDING", "amount": total, "parent_payment": "PAYID-1", "payment_mode": "INSTANT_TRANSFER", "fmf_details": { "name": "Filter" } }),
        ),
        (
            "AuthorizationV1",
            json!({ "id": "2DC", "state": "authorized", "amount": total, "parent_payment": "PAYID-1", "valid_until": "2025-02-01T00:00:00Z" }),
        ),
        (
            "CaptureV1",
            json!({ "id": "8F1", "state": "completed", "amount": total, "parent_payment": "PAYID-1", "is_final_capture": true }),
        ),
        (
            "RefundV1",
            json!({ "id": "6YX", "state": "completed", "amount": total, "sale_id": "36C", "parent_payment": "PAYID-1" }),
        ),
    ])
}

#[test]
fn the_list_has_exactly_the_event_types_of_the_runtime() {
    let listed: BTreeSet<String> = rows().into_iter().flat_map(|row| row.events).collect();
    let known: BTreeSet<String> = EventType::VALUES.iter().map(|it| (*it).to_owned()).collect();
    assert_eq!(listed, known);
}

/// Returns the variant of `Event` for an event type with a resource: that of `EventType`, with the
/// version of the resource behind it if another entry above lists the event type as well.
fn variant(rows: &[Row], resource: &str, event_type: &str) -> String {
    let first = rows.iter().find(|row| row.events.iter().any(|it| it == event_type)).unwrap();
    let is_first = first.name.as_ref().is_none_or(|name| name == resource);
    let version = if is_first { "" } else { resource.trim_start_matches(|c| c != 'V') };
    format!("{:?}{version}", EventType::from(event_type))
}

#[test]
fn events_without_a_described_resource_keep_it() {
    for row in rows().into_iter().filter(|row| row.name.is_none()) {
        for event_type in row.events {
            let typed = Event::of(&event(&event_type, None, &json!({ "id": "a" })));
            assert_eq!(format!("{typed:?}"), format!("{:?}(..)", EventType::from(event_type.as_str())));
        }
    }
    let typed = Event::of(&event("MERCHANT.ONBOARDING.COMPLETED", None, &json!({ "merchant_id": "M1" })));
    assert!(
        matches!(typed, Event::MerchantOnboardingCompleted(raw) if raw == json!({ "merchant_id": "M1" }))
    );
}

/// The payments of a subscription: the events that a shop with subscriptions lives on.
#[test]
fn the_payment_of_a_subscription_is_typed() {
    let resource = json!({ "id": "80", "billing_agreement_id": "I-1", "amount": { "total": "9.00", "currency": "EUR" } });
    match Event::of(&event("PAYMENT.SALE.COMPLETED", None, &resource)) {
        Event::PaymentSaleCompleted(sale) => {
            assert_eq!(sale.billing_agreement_id.as_deref(), Some("I-1"));
            assert_eq!(sale.amount.total, "9.00");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_event_that_no_variant_takes_is_kept_whole() {
    let table = [
        ("PAYMENT.CAPTURE.DANCED", None, json!({ "id": "a" })),
        ("PAYMENT.CAPTURE.COMPLETED", Some("3.0"), json!({ "id": "a" })),
        ("BILLING.SUBSCRIPTION.CREATED", None, json!({ "state": "Active" })),
        ("CHECKOUT.ORDER.APPROVED", None, json!("gone")),
    ];
    for (event_type, version, resource) in table {
        let event = event(event_type, version, &resource);
        let Event::Other(whole) = Event::of(&event) else { panic!("{event_type}") };
        assert_eq!(whole.raw(), event.raw());
    }
}

/// The documentation of `events` has a row for each event type and each of its resources.
#[test]
fn the_table_of_the_documentation_names_the_feature_of_each_event() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let read = |path: &str| std::fs::read_to_string(root.join(path)).unwrap();
    let (text, specs) = (read("paypal-generated/src/events.rs"), read("specs/apis.yaml"));
    let apis: Value = serde_yaml::from_str(&specs).unwrap();
    let cells = |line: &str| line.split('|').map(|cell| cell.trim().replace('`', "")).collect::<Vec<_>>();
    let of_docs: BTreeSet<Vec<String>> = text
        .lines()
        .skip_while(|line| !line.starts_with("//! | event |"))
        .skip(2)
        .map_while(|line| line.strip_prefix("//! | "))
        .map(|line| cells(line)[..4].to_vec())
        .collect();
    let (mut expected, all) = (BTreeSet::new(), rows());
    for row in &all {
        let name = row.name.as_deref();
        if name.is_some() && entry(row).is_none() {
            continue;
        }
        let api = apis.as_array().unwrap().iter().find(|api| api["api"] == row.api.as_str());
        let own = api.map_or("", |api| api["feature"].as_str().unwrap()).to_owned();
        for event_type in &row.events {
            let variant = variant(&all, name.unwrap_or_default(), event_type);
            expected.insert((vec![event_type.clone(), variant], name.is_some(), own.clone()));
        }
    }
    let problems: Vec<_> = expected
        .iter()
        .filter(|(start, is_described, own)| {
            // A type that several APIs have exists with each of their features.
            let row = of_docs.iter().find(|row| row.starts_with(start));
            row.is_none_or(|row| {
                // A described resource links to its type: `[shared::Sale](crate::shared::Sale)`.
                let is_linked = row[2].starts_with('[') && row[2].contains("](crate::");
                let is_resource = if *is_described { is_linked } else { row[2] == "JSON" };
                !is_resource || !row[3].split(" or ").any(|feature| feature == own)
            })
        })
        .collect();
    assert!(problems.is_empty(), "{problems:#?}");
    assert_eq!(of_docs.len(), expected.len());
}

#[test]
fn every_event_decodes_its_resource() {
    let (resources, all) = (resources(), rows());
    let (mut problems, mut checked) = (Vec::new(), 0);
    for row in &all {
        let Some(name) = &row.name else { continue };
        let Some(entry) = entry(row) else { continue };
        let body = resources.get(name.as_str()).unwrap_or_else(|| panic!("no resource for {name}"));
        let expected = (entry.decode)(body.to_string().as_bytes()).unwrap().value;
        let sent = match &row.inside {
            Some(member) => json!({ member: body }),
            None => body.clone(),
        };
        let versions = row.versions.iter().map(|major| major.map(|major| format!("{major}.0")));
        let pairs = versions.flat_map(|version| row.events.iter().map(move |it| (it, version.clone())));
        for (event_type, version) in pairs {
            checked += 1;
            let resource = Resource::of(&event(event_type, version.as_deref(), &sent));
            let (shown, expected) = (format!("{resource:?}"), format!("{name}({expected:?})"));
            if shown != expected {
                problems.push(format!("{event_type}: {shown} instead of {expected}"));
            }
            let typed = format!("{:?}", Event::of(&event(event_type, version.as_deref(), &sent)));
            let expected = expected.replacen(name, &variant(&all, name, event_type), 1);
            if typed != expected {
                problems.push(format!("{event_type}: {typed} instead of {expected}"));
            }
        }
    }
    println!("checked {checked} pairs of event type and version");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    assert!(checked > 0);
}

/// The resources are written by hand after the specs, so they may have properties that PayPal no
/// longer describes.
#[test]
fn todo_resources_have_described_properties() {
    let (resources, mut todos) = (resources(), Vec::new());
    for row in rows() {
        let Some(name) = &row.name else { continue };
        let Some(entry) = entry(&row) else { continue };
        let deviations = (entry.deviations)(resources[name.as_str()].to_string().as_bytes()).into_iter();
        // The shortened resources lack required properties.
        let others = deviations.filter(|it| it.kind != DeviationKind::Missing);
        todos.extend(others.map(|it| format!("{name}: {} {}: {it:?}", row.api, row.component)));
    }
    todo::list(todos);
}

/// If a resource fitted two components, a wrong component in the list would go unnoticed.
#[test]
fn todo_no_resource_fits_two_components_of_one_api() {
    let (resources, mut todos) = (resources(), Vec::new());
    for row in rows() {
        let (Some(name), others) = (&row.name, rows()) else { continue };
        let body = resources[name.as_str()].to_string();
        for other in others.iter().filter(|other| other.name.is_some() && other.name != row.name) {
            let Some(entry) = entry(other) else { continue };
            let deviations = (entry.deviations)(body.as_bytes());
            if deviations.iter().all(|it| it.kind == DeviationKind::Missing) {
                todos.push(format!("the resource {name} fits {:?} as well", other.name));
            }
        }
    }
    todo::list(todos);
}

/// The bodies have the facts of recorded deliveries, with values of our own.
#[test]
fn recorded_events_have_the_resource_of_their_version() {
    let cases: Value = serde_json::from_str(include_str!("recorded/events.json")).unwrap();
    let mut problems = Vec::new();
    for case in cases.as_array().unwrap() {
        let mut event = case["event"].clone();
        event["resource"] = case["resource"].clone();
        let event = WebhookEvent::parse(event.to_string()).unwrap();
        let shown = format!("{:?}", Resource::of(&event));
        let expected = case["expected"].as_str().unwrap();
        if shown.split('(').next() != Some(expected) {
            problems.push(format!("{} {shown} instead of {expected}", case["about"]));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn the_resource_version_decides_between_two_apis() {
    let table = [
        ("PAYMENT.CAPTURE.COMPLETED", Some("2.0"), "Capture("),
        ("PAYMENT.CAPTURE.COMPLETED", Some("2.7"), "Capture("),
        ("PAYMENT.CAPTURE.COMPLETED", Some("1.0"), "CaptureV1("),
        ("PAYMENT.CAPTURE.COMPLETED", None, "CaptureV1("),
        ("PAYMENT.CAPTURE.COMPLETED", Some("3.0"), "Other(..)"),
        ("PAYMENT.CAPTURE.REFUNDED", Some("2.0"), "Refund("),
        ("PAYMENT.CAPTURE.REFUNDED", None, "RefundV1("),
        ("PAYMENT.CAPTURE.REVERSED", Some("2.0"), "Refund("),
        ("PAYMENT.AUTHORIZATION.CREATED", Some("2.0"), "Authorization("),
        ("PAYMENT.AUTHORIZATION.CREATED", Some("nonsense"), "AuthorizationV1("),
        ("PAYMENT.SALE.COMPLETED", None, "SaleV1("),
        ("CHECKOUT.ORDER.APPROVED", Some("2.0"), "Order("),
        ("CHECKOUT.ORDER.APPROVED", None, "Order("),
    ];
    for (event_type, version, arm) in table {
        let shown = format!("{:?}", Resource::of(&event(event_type, version, &json!({ "id": "a" }))));
        assert!(shown.starts_with(arm), "{event_type} {version:?}: {shown}");
    }
}

#[test]
fn resources_without_a_type_are_returned_unchanged() {
    let table = [
        ("PAYMENT.CAPTURE.DANCED", json!({ "id": "a", "n": [1, 2.5] })),
        ("MERCHANT.ONBOARDING.COMPLETED", json!({ "merchant_id": "M1" })),
        ("", json!({ "id": "a" })),
        ("CHECKOUT.ORDER.APPROVED", Value::Null),
        ("CHECKOUT.ORDER.APPROVED", json!("gone")),
        ("CHECKOUT.ORDER.APPROVED", json!([{ "id": "a" }])),
        ("INVOICING.INVOICE.PAID", json!({ "id": "INV2-1" })),
        ("INVOICING.INVOICE.PAID", json!({ "invoice": null })),
    ];
    for (event_type, raw) in table {
        let event = event(event_type, Some("2.0"), &raw);
        match Resource::of(&event) {
            Resource::Other(value) => assert_eq!(value, raw, "{event_type}"),
            typed => panic!("{event_type}: {typed:?}"),
        }
        assert_eq!(event.resource(), raw);
    }
    // Deviating values are repaired or kept, and the event is still returned.
    let odd = json!({ "id": 7, "status": "DANCING", "amount": [], "new": { "x": 1 } });
    let event = event("PAYMENT.CAPTURE.COMPLETED", Some("2.0"), &odd);
    match Resource::of(&event) {
        Resource::Capture(capture) => {
            assert_eq!(capture.id.as_deref(), Some("7"));
            assert_eq!(
                capture.extra.get("new"),
                Some(paypal_generated::Value::from(json!({ "x": 1 })).view())
            );
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(event.resource(), odd);
    let shown = format!("{:?}", Resource::Other(json!({ "card": "4111111111111111" }).into()));
    assert_eq!(shown, "Other(..)");
}
