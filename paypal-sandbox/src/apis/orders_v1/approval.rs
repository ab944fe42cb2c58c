//! The approval of orders: the page of the payer, and the control that does the same.

use serde_json::json;

use super::order::Order;
use crate::{
    apis::{
        Answer, Exchange,
        approval::{self, Request},
        v1::Amount,
    },
    error::Failure,
    world::{account::BUYER, work::Work},
};

/// The path of the page. Its query parameter `token` is the id of the order.
pub(super) const PATH: &str = "/webapps/hermes";

/// The path of the page of an order, with its query.
pub(super) fn path(id: &str) -> String {
    format!("{PATH}?token={id}")
}

/// Approves an order in the name of a buyer. Returns the id of the buyer.
fn approve(work: &mut Work<'_>, id: &str, buyer: Option<&str>) -> Option<String> {
    let mut order = work.rows.find::<Order>(id)?;
    let buyer = work.account(buyer.unwrap_or(BUYER)).filter(|buyer| buyer.is_open)?;
    if order.paid.is_some() || order.payer.is_some() || order.is_expired(work.now) {
        return None;
    }
    order.payer = Some(buyer.id.clone());
    order.approved = Some(work.now);
    order.updated = work.now;
    work.rows.put(&order);
    Some(buyer.id)
}

/// Approves an order, as the payer does: `{"buyer": "ID or email"}`.
pub(super) fn control(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let id = exchange.path.get("id").to_owned();
    if !exchange.rows.has::<Order>(&id) {
        return Err(Failure::not_found("id", &id));
    }
    let buyer = exchange.buyer()?;
    let payer = approve(&mut exchange.work, &id, buyer.as_deref());
    let payer = payer.ok_or_else(|| Failure::refused("ORDER_CANNOT_BE_CONFIRMED"))?;
    Ok(Answer::Json(200, json!({ "id": id, "payer_id": payer })))
}

/// Shows the page of an order.
pub(super) fn show(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(visit(exchange, false))
}

/// Approves an order by the form of its page.
pub(super) fn submit(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(visit(exchange, true))
}

fn visit(exchange: &mut Exchange<'_>, is_submitted: bool) -> Answer {
    let order = exchange.rows.find::<Order>(exchange.query.get("token").unwrap_or_default());
    let request = order.map(|order| request(exchange, &order));
    approval::visit(exchange, request, is_submitted, approve)
}

fn request(exchange: &Exchange<'_>, order: &Order) -> Request {
    let parts = order.units.iter().filter_map(|unit| {
        let money = Amount::read(unit.get("amount")?)?.money;
        let title = unit.get("description").or(unit.get("reference_id"))?.as_str()?.to_owned();
        Some((title, format!("{} {}", money.text(), money.currency)))
    });
    Request {
        id: order.id.clone(),
        token: order.id.clone(),
        path: path(&order.id),
        parts: parts.collect(),
        is_expired: order.is_expired(exchange.now),
        is_waiting: order.payer.is_none() && order.paid.is_none(),
        return_url: order.url("return_url"),
        cancel_url: order.url("cancel_url"),
        parameter: "orderId",
    }
}
