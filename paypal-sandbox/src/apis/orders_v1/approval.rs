//! The approval of orders: the page of the payer, and the control that does the same.

use serde_json::json;

use super::order::Order;
use crate::{
    apis::{
        Answer, Exchange,
        approval::{self, Asks, Choice, Request, State},
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
fn approve(work: &mut Work<'_>, id: &str, choice: &Choice) -> Option<String> {
    let mut order = work.rows.find::<Order>(id)?;
    let buyer = work.account(choice.buyer.as_deref().unwrap_or(BUYER)).filter(|buyer| buyer.is_open)?;
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
    let order = named(exchange)?;
    let choice = Choice::read(exchange, &["buyer"])?;
    let payer = approve(&mut exchange.work, &order.id, &choice);
    let payer = payer.ok_or_else(|| Failure::refused("ORDER_CANNOT_BE_CONFIRMED"))?;
    let redirect_url = request(exchange, &order).approved_url(&returned(&order.id, &payer));
    Ok(Answer::Json(200, json!({ "id": order.id, "payer_id": payer, "redirect_url": redirect_url })))
}

/// Sends the payer back to the shop. The order waits on.
pub(super) fn cancel(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let order = named(exchange)?;
    approval::cancel(&request(exchange, &order), "ORDER_CANNOT_BE_CONFIRMED")
}

fn named(exchange: &Exchange<'_>) -> Result<Order, Failure> {
    let id = exchange.path.get("id");
    exchange.rows.find::<Order>(id).ok_or_else(|| Failure::not_found("id", id))
}

/// The parameters with which the browser of a payer who approved returns.
fn returned(id: &str, payer: &str) -> String {
    format!("orderId={id}&token={id}&PayerID={payer}")
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
    let id = exchange.query.get("token").unwrap_or_default().to_owned();
    let order = exchange.rows.find::<Order>(&id);
    let request = order.map(|order| request(exchange, &order));
    approval::visit(exchange, request, is_submitted, |work, choice| {
        approve(work, &id, choice).map(|payer| returned(&id, &payer))
    })
}

fn request(exchange: &Exchange<'_>, order: &Order) -> Request {
    let parts = order.units.iter().filter_map(|unit| {
        let money = Amount::read(unit.get("amount")?)?.money;
        let title = unit.get("description").or(unit.get("reference_id"))?.as_str()?.to_owned();
        Some((title, money.shown()))
    });
    let state = match () {
        () if order.payer.is_some() || order.paid.is_some() => State::Done("The order is approved."),
        () if order.is_expired(exchange.now) => State::Expired,
        () => State::Waiting,
    };
    Request {
        id: order.id.clone(),
        title: "Approve the payment",
        words: format!("{} asks you to pay.", exchange.shop_name(&order.merchant)),
        parts: parts.collect(),
        total: None,
        path: path(&order.id),
        state,
        asks: Asks::Buyer,
        return_url: order.url("return_url"),
        cancel_url: order.url("cancel_url"),
        cancelled: format!("token={}", order.id),
    }
}
