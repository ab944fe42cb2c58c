//! Compares the personal data of each stream with the fields of PayPal's specs.

use std::collections::{BTreeMap, BTreeSet};

use paypal_generated::{
    registry,
    runtime::model::{Table, ValueKind},
};

use super::{Source, Stream};

/// What the name of a field has that may hold personal data.
const SUSPICIOUS: [&str; 20] = [
    "email",
    "phone",
    "address",
    "name",
    "note",
    "message",
    "receiver",
    "recipient",
    "buyer",
    "payer",
    "payee",
    "seller",
    "subscriber",
    "content",
    "comment",
    "subject",
    "memo",
    "birth",
    "tax_id",
    "additional_info",
];

/// The components of a stream's rows.
fn components(stream: Stream) -> &'static [(&'static str, &'static str)] {
    match stream {
        Stream::Transactions => &[("transactions", "transaction_detail")],
        Stream::Balances => &[("transactions", "balances_response")],
        Stream::Disputes => &[("disputes", "dispute"), ("disputes", "dispute_info")],
        Stream::Invoices => &[("invoicing", "invoice")],
        Stream::Products => &[("catalog_products", "product")],
        Stream::Plans => &[("subscriptions", "plan")],
        Stream::PayoutItems => &[("payouts", "payout_batch_items"), ("payouts", "payout_item")],
        Stream::Subscriptions => &[("subscriptions", "subscription")],
    }
}

/// The suspicious fields that are about no person.
fn harmless(stream: Stream) -> &'static [&'static str] {
    match stream {
        Stream::Transactions => &[
            "/cart_info/item_details/checkout_options/checkout_option_name",
            "/cart_info/item_details/item_name",
        ],
        Stream::Disputes => &["/buyer_response_due_date", "/seller_response_due_date"],
        Stream::Invoices => &[
            "/amount/breakdown/shipping/tax/name",
            "/amount/breakdown/shipping/tax/tax_note",
            "/detail/viewed_by_recipient",
            "/items/name",
            "/items/tax/name",
            "/items/tax/tax_note",
            "/refunds/transactions/recipient_transaction_id",
        ],
        Stream::Products | Stream::Plans => &["/name"],
        // PayPal's own words for an error are the same for all receivers.
        Stream::PayoutItems => &[
            "/errors/message",
            "/errors/name",
            "/payout_item/recipient_type",
            "/payout_item/recipient_wallet",
        ],
        Stream::Subscriptions => &["/plan/name"],
        _ => &[],
    }
}

/// Collects the JSON pointers of all fields; those of a list's elements are below that of the list.
fn fields(table: &'static Table, at: &str, tables: &[&'static str], found: &mut BTreeSet<String>) {
    for field in table.fields {
        let pointer = format!("{at}/{}", field.name);
        below(&field.kind, &pointer, tables, found);
        found.insert(pointer);
    }
}

fn below(kind: &ValueKind, at: &str, tables: &[&'static str], found: &mut BTreeSet<String>) {
    match kind {
        // A table within itself has no new fields.
        ValueKind::Object(table) if !tables.contains(&table().component) => {
            let inner: Vec<_> = tables.iter().copied().chain([table().component]).collect();
            fields(table(), at, &inner, found);
        }
        ValueKind::List(inner) | ValueKind::Nullable(inner) => below(inner, at, tables, found),
        ValueKind::Map(_) | ValueKind::Union(_) => panic!("{at} is of a kind that this test does not read"),
        _ => {}
    }
}

fn is_below(pointer: &str, of: &str) -> bool {
    pointer.strip_prefix(of).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[test]
fn every_field_that_may_be_personal_is_personal_or_known_to_be_harmless() {
    let mut wrong: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for stream in Stream::ALL {
        let personal = match stream.source() {
            Source::Days(source) => source.fields().personal,
            Source::Whole(source) => source.fields().personal,
        };
        let mut found = BTreeSet::new();
        for (api, name) in components(stream) {
            let component = registry::find_component(api, name).unwrap_or_else(|| panic!("{api} {name}"));
            fields(component.table.unwrap()(), "", &[], &mut found);
        }
        assert!(found.len() > 5, "{stream}: {found:?}");
        let is_harmless = |pointer: &String| harmless(stream).contains(&pointer.as_str());
        for pointer in harmless(stream) {
            assert!(found.contains(*pointer), "{stream} has no field {pointer}");
        }
        for pointer in found {
            let name = pointer.rsplit('/').next().unwrap();
            let is_suspicious = SUSPICIOUS.iter().any(|part| name.contains(part));
            let is_personal = personal.iter().any(|personal| is_below(&pointer, personal));
            // An object is judged by its fields.
            if is_suspicious && !is_personal && !is_harmless(&pointer) {
                wrong.entry(stream.name()).or_default().push(pointer);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
