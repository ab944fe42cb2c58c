//! Handlers of the shipment trackers of orders.

use serde_json::Value;

use super::{order::Order, unit::Unit};
use crate::{
    apis::{
        Answer, Exchange, Resource, object,
        payments::Capture,
        tracking::{self, Tracker},
    },
    error::{Detail, Failure},
    gate::check,
};

/// Adds a tracker to a capture of an order.
pub(super) fn create(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let order = exchange.named("id", |order: &Order| &order.merchant)?;
    let [unit] = order.units.as_slice() else { return Err(Failure::refused("MSP_NOT_SUPPORTED")) };
    let capture_id = exchange.text("/capture_id").unwrap_or_default();
    let known = unit.captures.contains(&capture_id);
    let Some(capture) = exchange.rows.find::<Capture>(&capture_id).filter(|_| known) else {
        return Err(Detail::new("CAPTURE_ID_NOT_FOUND").at("/capture_id").value(capture_id).into());
    };
    if !matches!(capture.status(), "COMPLETED" | "PARTIALLY_REFUNDED") {
        return Err(Failure::refused_at("CAPTURE_STATUS_NOT_VALID", "/capture_id"));
    }
    if exchange.body.get("tracking_number").is_some() && exchange.body.get("carrier").is_none() {
        return Err(Failure::malformed_at("MISSING_REQUIRED_PARAMETER", "/carrier"));
    }
    let items = exchange.body.get("items").map(|items| declared_items(items, unit, "/items")).transpose()?;
    let mut sent = object(check::declared("orders", "order_tracker_request", exchange.body));
    // The Shipment Tracking API has other names for some fields.
    sent.shift_remove("items");
    sent.shift_remove("capture_id");
    if let Some(notify) = sent.shift_remove("notify_payer") {
        sent.insert("notify_buyer".to_owned(), notify);
    }
    sent.insert("transaction_id".to_owned(), Value::from(capture_id.as_str()));
    sent.entry("status").or_insert_with(|| Value::from("SHIPPED"));
    let mut tracker = Tracker::new(&capture.merchant, Value::Object(sent), exchange.now);
    if exchange.rows.has::<Tracker>(&tracker.id) {
        return Err(Failure::refused_at("INVALID_TRACKING_NUMBER", "/tracking_number"));
    }
    tracker.items = items;
    tracking::add(&mut exchange.work, &tracker);
    Ok(Answer::Resource(201, Resource::of(&order)))
}

/// Changes or cancels a tracker.
pub(super) fn patch(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let order = exchange.named("id", |order: &Order| &order.merchant)?;
    let id = exchange.path.get("tracker_id").to_owned();
    let unit = order.units.iter().find_map(|unit| {
        let tracker = exchange.rows.find::<Tracker>(&id)?;
        unit.captures.iter().any(|capture| *capture == tracker.transaction_id()).then_some((unit, tracker))
    });
    let Some((unit, mut tracker)) = unit else {
        let detail = Detail::new("TRACKER_ID_NOT_FOUND").parameter("path", "tracker_id").value(id);
        return Err(Failure::new(404, vec![detail]));
    };
    if tracker.is_cancelled() {
        return Err(Failure::refused("NOT_PATCHABLE"));
    }
    for (index, operation) in exchange.body.as_array().into_iter().flatten().enumerate() {
        apply(&mut tracker, unit, operation, index)?;
    }
    tracker.updated = exchange.now;
    exchange.rows.put(&tracker);
    Ok(Answer::Empty(204))
}

/// Applies one operation of a patch.
fn apply(tracker: &mut Tracker, unit: &Unit, operation: &Value, index: usize) -> Result<(), Failure> {
    let at = |field: &str| format!("/{index}/{field}");
    let text = |name: &str| operation.get(name).and_then(Value::as_str);
    let Some(path) = text("path") else {
        return Err(Failure::refused_at("PATCH_PATH_REQUIRED", &at("path")));
    };
    if !path.starts_with('/') {
        return Err(Detail::new("INVALID_JSON_POINTER_FORMAT").at(at("path")).value(path).into());
    }
    let value = operation.get("value");
    match (path, text("op"), value) {
        ("/status" | "/notify_payer" | "/items", Some("add" | "replace"), None) => {
            Err(Failure::refused_at("PATCH_VALUE_REQUIRED", &at("value")))
        }
        ("/status", Some("replace"), Some(Value::String(status))) if status == "CANCELLED" => {
            tracker.set("status", Value::from("CANCELLED"));
            Ok(())
        }
        ("/notify_payer", Some("replace" | "add"), Some(notify @ Value::Bool(_))) => {
            tracker.set("notify_buyer", notify.clone());
            Ok(())
        }
        ("/items", Some("replace" | "add"), Some(items @ Value::Array(_))) => {
            tracker.items = Some(declared_items(items, unit, &at("value"))?);
            Ok(())
        }
        ("/status" | "/notify_payer" | "/items", Some("add" | "replace"), Some(_)) => {
            Err(Failure::malformed_at("INVALID_PARAMETER_VALUE", &at("value")))
        }
        ("/status" | "/notify_payer" | "/items", ..) => {
            Err(Failure::malformed_at("INVALID_PATCH_OPERATION", &at("op")))
        }
        _ => {
            let detail = Detail::new("FIELD_NOT_PATCHABLE").at(at("path")).value(path);
            Err(Failure::new(400, vec![detail]))
        }
    }
}

/// Keeps the declared fields of a tracker's items. The stock keeping unit of each must be one of
/// the order.
fn declared_items(items: &Value, unit: &Unit, pointer: &str) -> Result<Value, Failure> {
    let ordered = unit.sent.get("items").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let mut declared = Vec::new();
    for (index, item) in items.as_array().into_iter().flatten().enumerate() {
        let sku = item.get("sku").and_then(Value::as_str);
        let is_ordered =
            |sku: &str| ordered.iter().any(|one| one.get("sku").and_then(Value::as_str) == Some(sku));
        if let Some(sku) = sku.filter(|sku| !is_ordered(sku)) {
            let detail = Detail::new("ITEM_SKU_MISMATCH").at(format!("{pointer}/{index}/sku"));
            return Err(detail.value(sku).into());
        }
        let mut kept = object(check::declared("orders", "tracker_item", item));
        kept.retain(|_, value| !value.is_null());
        declared.push(Value::Object(kept));
    }
    Ok(Value::Array(declared))
}
