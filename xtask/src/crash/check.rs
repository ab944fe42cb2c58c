//! What must hold after a restart.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{
    client::Client,
    load::{Order, Write, capture_id, refund},
};
use crate::bench::Result;

/// What was checked.
#[derive(Debug, Default)]
pub struct Checks {
    pub orders: usize,
    pub acknowledged: usize,
    /// Writes without an answer that were done, and those that were not.
    pub done: usize,
    pub not_done: usize,
    pub read: usize,
    pub events: usize,
    pub faults: Vec<String>,
    /// The events that earlier rounds checked.
    known: BTreeSet<String>,
}

/// How far an order is; each status comes after the one before it.
fn rank(status: &str) -> usize {
    ["", "CREATED", "APPROVED", "COMPLETED"].iter().position(|one| *one == status).unwrap_or_default()
}

/// Checks the orders of a round, the ledger and the events.
pub async fn round(client: &Client, orders: &[Order], checks: &mut Checks) {
    let mut captured = BTreeSet::new();
    for order in orders {
        checks.orders += 1;
        match check(client, order, checks).await {
            Ok(id) => captured.extend(id),
            Err(fault) => checks.faults.push(format!("{fault}: {order:?}")),
        }
    }
    if let Err(fault) = books(client, &captured, checks).await {
        checks.faults.push(fault.to_string());
    }
}

/// Sends a write again, with its request id. It must answer what it answered before, and act once.
/// Returns the id of what it made.
async fn again(
    client: &Client,
    (path, request_id, body): (&str, &str, &Value),
    write: &Write,
    id_of: fn(&Value) -> Option<String>,
    checks: &mut Checks,
) -> Result<String> {
    let (status, answer) = client.post(path, Some(request_id), body).await?;
    let id = id_of(&answer).ok_or_else(|| format!("{request_id} is answered with {status}: {answer}"))?;
    match write {
        Write::Acknowledged(before) => {
            checks.acknowledged += 1;
            if (status, &id) != (200, before) {
                return Err(format!("{request_id} made {before}, and repeated it is {status} {id}").into());
            }
        }
        Write::Sent if status == 200 => checks.done += 1,
        Write::Sent | Write::None => checks.not_done += 1,
    }
    let (status, answer) = client.post(path, Some(request_id), body).await?;
    if status != 200 || id_of(&answer).as_ref() != Some(&id) {
        return Err(format!("{request_id} made {id}, and repeated it is {status}: {answer}").into());
    }
    Ok(id)
}

/// Checks an order. Returns the id of its capture.
async fn check(client: &Client, order: &Order, checks: &mut Checks) -> Result<Option<String>> {
    if let Some(fault) = &order.fault {
        return Err(fault.as_str().into());
    }
    let id_of = |answer: &Value| answer["id"].as_str().map(str::to_owned);
    // First what is there, before a repeated request could do what was lost.
    let mut found = Value::Null;
    if let Some(id) = order.id() {
        let (status, answer) = client.get(&format!("/v2/checkout/orders/{id}")).await?;
        if status != 200 {
            return Err(format!("the order is lost: {status}").into());
        }
        found = answer;
    }
    let status = found["status"].as_str().unwrap_or_default();
    let acknowledged = match order {
        Order { capture: Write::Acknowledged(_), .. } => "COMPLETED",
        Order { approve: Write::Acknowledged(_), .. } => "APPROVED",
        Order { create: Write::Acknowledged(_), .. } => "CREATED",
        _ => "",
    };
    if rank(status) < rank(acknowledged) {
        return Err(format!("the order was {acknowledged} and is {status}").into());
    }
    if let Some(read) = &order.read {
        checks.read += 1;
        if rank(status) < rank(read) {
            return Err(format!("the order was read as {read} and is {status}").into());
        }
    }
    if let (Write::Acknowledged(id), Some(found)) = (&order.capture, capture_id(&found))
        && *id != found
    {
        return Err(format!("the capture was {id} and is {found}").into());
    }
    if let Write::Acknowledged(id) = &order.refund {
        let (status, _) = client.get(&format!("/v2/payments/refunds/{id}")).await?;
        if status != 200 {
            return Err(format!("the refund is lost: {status}").into());
        }
    }

    let (name, body) = (&order.name, order.body());
    let create = ("/v2/checkout/orders", &*format!("{name}-create"), &body);
    let order_id = again(client, create, &order.create, id_of, checks).await?;
    match (&order.approve, status) {
        (Write::Acknowledged(_), _) => checks.acknowledged += 1,
        (Write::Sent, "APPROVED" | "COMPLETED") => checks.done += 1,
        (Write::Sent, _) => {
            checks.not_done += 1;
            client.post(&format!("/_sandbox/orders/{order_id}/approve"), None, &json!({})).await?;
        }
        (Write::None, _) => return Ok(None),
    }
    if matches!(order.capture, Write::None) {
        return Ok(None);
    }
    let path = format!("/v2/checkout/orders/{order_id}/capture");
    let capture = (&*path, &*format!("{name}-capture"), &json!({}));
    let captured = again(client, capture, &order.capture, capture_id, checks).await?;
    if !matches!(order.refund, Write::None) {
        let path = format!("/v2/payments/captures/{captured}/refund");
        let repeated = (&*path, &*format!("{name}-refund"), &refund());
        let refund_id = again(client, repeated, &order.refund, id_of, checks).await?;
        let (_, order) = client.get(&format!("/v2/checkout/orders/{order_id}")).await?;
        let refunds = order["purchase_units"][0]["payments"]["refunds"].as_array().map_or(0, Vec::len);
        if refunds != 1 {
            return Err(format!("the order has {refunds} refunds instead of {refund_id} alone").into());
        }
    }
    Ok(Some(captured))
}

/// Checks the ledger and the events.
async fn books(client: &Client, captured: &BTreeSet<String>, checks: &mut Checks) -> Result<()> {
    let (status, ledger) = client.get("/_sandbox/ledger").await?;
    if status != 200 || ledger["balanced"] != true {
        return Err(format!("the ledger is not balanced: {status} {}", ledger["sums"]).into());
    }
    let list = |answer: &Value, name: &str| answer[name].as_array().cloned().unwrap_or_default();
    let events = list(&client.get("/_sandbox/events").await?.1, "events");
    let deliveries = list(&client.get("/_sandbox/deliveries").await?.1, "deliveries");
    let delivered: BTreeSet<&str> = deliveries.iter().filter_map(|one| one["event_id"].as_str()).collect();
    let mut completed: BTreeMap<String, usize> = BTreeMap::new();
    for event in &events {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let (id, kind) = (text(&event["id"]), text(&event["event_type"]));
        let resource_id = text(&event["resource"]["id"]);
        if kind == "PAYMENT.CAPTURE.COMPLETED" {
            *completed.entry(resource_id.clone()).or_default() += 1;
        }
        if !checks.known.insert(id.clone()) {
            continue;
        }
        checks.events += 1;
        let path = match event["resource_type"].as_str() {
            Some("checkout-order") => format!("/v2/checkout/orders/{resource_id}"),
            Some("capture") => format!("/v2/payments/captures/{resource_id}"),
            Some("refund") => format!("/v2/payments/refunds/{resource_id}"),
            other => return Err(format!("an event has a resource of the type {other:?}").into()),
        };
        let (status, _) = client.get(&path).await?;
        if status != 200 {
            return Err(format!("the event {id} {kind} has no resource {resource_id}: {status}").into());
        }
        if !delivered.contains(id.as_str()) {
            return Err(format!("the event {id} {kind} has no delivery").into());
        }
    }
    for id in captured {
        let count = completed.get(id).copied().unwrap_or_default();
        if count != 1 {
            return Err(format!("the capture {id} has {count} events PAYMENT.CAPTURE.COMPLETED").into());
        }
    }
    Ok(())
}
