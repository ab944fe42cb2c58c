//! JSON Patch of the transactions of a payment.

use serde_json::{Map, Value, json};

use crate::apis::v1::validated;
use crate::{
    apis::patch,
    error::{Failure, Problems},
    gate::check,
};

/// The fields of a transaction that can be patched.
const PATCHABLE: [&str; 5] = ["amount", "item_list", "invoice_number", "custom", "description"];

/// Applies patches to the transactions of a payment. Returns the patched transactions, which the
/// caller checks.
pub(super) fn apply(transactions: &[Value], patches: &Value) -> Result<Value, Failure> {
    let mut document = json!({ "transactions": transactions });
    for_each(&mut document, |transaction| {
        // Callers add `/transactions/0/item_list/shipping_address` also if there is no list.
        transaction.entry("item_list").or_insert_with(|| json!({}));
    });
    patch::apply(&mut document, patches, is_patchable)?;
    for_each(&mut document, |transaction| {
        if transaction.get("item_list").and_then(Value::as_object).is_some_and(Map::is_empty) {
            transaction.shift_remove("item_list");
        }
    });
    let mut problems = Problems::default();
    let patched = document.get("transactions").cloned().unwrap_or_default();
    check::conforms("payments_v1", "[transaction]", &patched, "/transactions", &mut problems);
    validated(problems)?;
    Ok(patched)
}

fn for_each(document: &mut Value, change: impl Fn(&mut Map<String, Value>)) {
    let transactions = document.get_mut("transactions").and_then(Value::as_array_mut);
    transactions.into_iter().flatten().filter_map(Value::as_object_mut).for_each(change);
}

/// Whether a path names a field of a transaction that can be patched.
fn is_patchable(path: &str) -> bool {
    let mut segments = path.split('/').skip(1);
    segments.next() == Some("transactions")
        && segments.next().is_some_and(|index| index.parse::<usize>().is_ok())
        && segments.next().is_some_and(|field| PATCHABLE.contains(&field))
}
