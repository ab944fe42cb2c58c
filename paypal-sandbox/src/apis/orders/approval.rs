//! The page on which a payer approves an order, and the controls that do the same.

use serde_json::{Value, json};

use super::{complete, order::Order, status::Status};
use crate::{
    apis::{
        Answer, Exchange,
        approval::{self, Asks, Choice, Request, State},
    },
    error::Failure,
    world::{account::BUYER, work::Work},
};

/// The path of the page. The query parameter `token` is the order id.
pub(super) const PATH: &str = "/checkoutnow";

/// Approves an order in the name of a buyer: an id or email address, or the first buyer. Returns
/// whether the order was waiting for an approval.
pub(crate) fn approve(work: &mut Work<'_>, order_id: &str, buyer: Option<&str>) -> bool {
    let choice = Choice { buyer: buyer.map(str::to_owned), ..Choice::default() };
    act(work, order_id, &choice).is_some()
}

/// Approves an order, and notes with which money it will be paid. It also completes an order whose
/// instruction says so. Returns the parameters of the return to the shop.
fn act(work: &mut Work<'_>, order_id: &str, choice: &Choice) -> Option<String> {
    let mut order = work.rows.find::<Order>(order_id)?;
    let buyer = work.account(choice.buyer.as_deref().unwrap_or(BUYER))?;
    let is_authenticated = !choice.is_authentication_failed;
    if !order.approve(&buyer, choice.funding.clone(), is_authenticated, work.now) {
        return None;
    }
    work.client_id.clone_from(&order.client_id);
    work.rows.put(&order);
    order.emit(work, "CHECKOUT.ORDER.APPROVED", "The payer approved the order.");
    complete::pay_if_instructed(work, &mut order);
    // A card has no payer id.
    let payer = order.payer_id.map_or_else(String::new, |payer| format!("&PayerID={payer}"));
    Some(format!("token={order_id}{payer}"))
}

/// Approves an order, as the payer does:
/// `{"buyer": "ID or email", "funding": "ECHECK", "three_d_secure": "FAILED"}`.
pub(super) fn control(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let order = named(exchange)?;
    let choice = Choice::read(exchange, &["buyer", "funding", "three_d_secure"])?;
    if exchange.body.get("three_d_secure").is_some() && card(&order).is_none() {
        return Err(Failure::refused_at("INCOMPATIBLE_PARAMETER_VALUE", "/three_d_secure"));
    }
    answer(exchange, order, &choice)
}

/// Declines the money of the payer: the authentication of a card fails, or the capture will be
/// refused: `{"buyer": "ID or email"}`.
pub(super) fn decline(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let order = named(exchange)?;
    let mut choice = Choice::read(exchange, &["buyer"])?;
    if card(&order).is_some() {
        choice.is_authentication_failed = true;
    } else {
        choice.funding = Some("DECLINED".to_owned());
    }
    answer(exchange, order, &choice)
}

/// Sends the payer back to the shop. The order waits on.
pub(super) fn cancel(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let order = named(exchange)?;
    approval::cancel(&request(&exchange.work, &order), "ORDER_CANNOT_BE_CONFIRMED")
}

fn answer(exchange: &mut Exchange<'_>, order: Order, choice: &Choice) -> Result<Answer, Failure> {
    let request = request(&exchange.work, &order);
    let query = act(&mut exchange.work, &order.id, choice);
    let query = query.ok_or_else(|| Failure::refused("ORDER_CANNOT_BE_CONFIRMED"))?;
    let status = exchange.rows.find::<Order>(&order.id).map(|order| order.status.as_str());
    let redirect_url = request.approved_url(&query);
    Ok(Answer::Json(200, json!({ "id": order.id, "status": status, "redirect_url": redirect_url })))
}

fn named(exchange: &Exchange<'_>) -> Result<Order, Failure> {
    let id = exchange.path.get("id");
    exchange.rows.find::<Order>(id).ok_or_else(|| Failure::not_found("id", id))
}

/// Shows the page of an order.
pub(super) fn show(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(visit(exchange, false))
}

/// Takes the form of the page.
pub(super) fn submit(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(visit(exchange, true))
}

fn visit(exchange: &mut Exchange<'_>, is_submitted: bool) -> Answer {
    let id = exchange.query.get("token").unwrap_or_default().to_owned();
    let order = exchange.rows.find::<Order>(&id);
    let request = order.map(|order| request(&exchange.work, &order));
    approval::visit(exchange, request, is_submitted, |work, choice| act(work, &id, choice))
}

fn request(work: &Work<'_>, order: &Order) -> Request {
    let parts = order.units.iter().map(|unit| {
        let title = unit.text("description").or_else(|| unit.text("reference_id")).unwrap_or_default();
        (title, unit.amount().map_or_else(String::new, |amount| amount.shown()))
    });
    let state = match order.status {
        _ if order.is_expired(work.now) => State::Expired,
        _ if order.is_waiting() => State::Waiting,
        Status::Completed => State::Done("The order is paid."),
        Status::Voided => State::Done("The order is voided."),
        _ => State::Done("The order is approved."),
    };
    Request {
        id: order.id.clone(),
        title: "Approve the payment",
        words: format!("{} asks you to pay.", work.shop_name(&order.merchant)),
        parts: parts.collect(),
        total: order.total().map(|total| total.shown()),
        path: format!("{PATH}?token={}", order.id),
        state,
        asks: card(order).map_or(Asks::Funding, Asks::Authentication),
        return_url: order.return_url.clone(),
        cancel_url: order.cancel_url.clone(),
        cancelled: format!("token={}", order.id),
    }
}

/// The card whose holder has to authenticate, as people know it.
fn card(order: &Order) -> Option<String> {
    let card = order.payment_source.as_ref()?.get("card")?;
    let text = |name: &str| card.get(name).and_then(Value::as_str).unwrap_or_default();
    Some(format!("{} card {}", text("brand"), text("last_digits")).trim().to_owned())
}
