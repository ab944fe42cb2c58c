//! The approval of payments: the page of the payer, and the control that does the same.

use serde_json::json;

use super::payment::Payment;
use crate::{
    apis::{
        Answer, Exchange,
        approval::{self, Asks, Choice, Request, State},
        v1::refused,
    },
    error::Failure,
    world::{account::BUYER, work::Work},
};

/// The path of the page. Its query parameter `token` names the payment.
pub(super) const PATH: &str = "/cgi-bin/webscr";
/// The table of the ids of payments by their tokens.
const TOKENS: &str = "v1-payment-tokens";

/// The path of the page of a payment, with its query.
pub(super) fn path(token: &str) -> String {
    format!("{PATH}?cmd=_express-checkout&token={token}")
}

/// Notes the token of a new payment.
pub(super) fn note(work: &mut Work<'_>, payment: &Payment) {
    work.rows.set(TOKENS, &payment.token, &payment.id);
}

/// Approves a payment in the name of a buyer. Returns the id of the buyer.
fn approve(work: &mut Work<'_>, id: &str, choice: &Choice) -> Option<String> {
    let mut payment = work.rows.find::<Payment>(id)?;
    let buyer = work.account(choice.buyer.as_deref().unwrap_or(BUYER)).filter(|buyer| buyer.is_open)?;
    if payment.is_executed || payment.payer.is_some() || payment.is_expired(work.now) {
        return None;
    }
    payment.payer = Some(buyer.id.clone());
    payment.approved = Some(work.now);
    payment.updated = work.now;
    work.rows.put(&payment);
    Some(buyer.id)
}

/// Approves a payment, as the payer does: `{"buyer": "ID or email"}`.
pub(super) fn control(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let payment = named(exchange)?;
    let choice = Choice::read(exchange, &["buyer"])?;
    let payer = approve(&mut exchange.work, &payment.id, &choice);
    let payer = payer.ok_or_else(|| refused(422, "PAYMENT_STATE_INVALID"))?;
    let redirect_url = request(exchange, &payment).approved_url(&returned(&payment, &payer));
    Ok(Answer::Json(200, json!({ "id": payment.id, "payer_id": payer, "redirect_url": redirect_url })))
}

/// Sends the payer back to the shop. The payment waits on.
pub(super) fn cancel(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let payment = named(exchange)?;
    approval::cancel(&request(exchange, &payment), "PAYMENT_STATE_INVALID")
}

fn named(exchange: &Exchange<'_>) -> Result<Payment, Failure> {
    let id = exchange.path.get("id");
    exchange.rows.find::<Payment>(id).ok_or_else(|| Failure::not_found("id", id))
}

/// The parameters with which the browser of a payer who approved returns.
fn returned(payment: &Payment, payer: &str) -> String {
    format!("paymentId={}&token={}&PayerID={payer}", payment.id, payment.token)
}

/// Shows the page of a payment.
pub(super) fn show(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(visit(exchange, false))
}

/// Approves a payment by the form of its page.
pub(super) fn submit(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(visit(exchange, true))
}

fn visit(exchange: &mut Exchange<'_>, is_submitted: bool) -> Answer {
    let token = exchange.query.get("token").unwrap_or_default();
    let id = exchange.rows.get::<String>(TOKENS, token);
    let payment = id.and_then(|id| exchange.rows.find::<Payment>(&id));
    let request = payment.as_ref().map(|payment| request(exchange, payment));
    approval::visit(exchange, request, is_submitted, |work, choice| {
        let payment = payment?;
        approve(work, &payment.id, choice).map(|payer| returned(&payment, &payer))
    })
}

fn request(exchange: &Exchange<'_>, payment: &Payment) -> Request {
    let parts = (0..payment.transactions.len()).filter_map(|index| {
        let money = payment.amount(index)?.money;
        let title = payment.transactions.get(index)?.get("description").and_then(|text| text.as_str());
        Some((title.unwrap_or("Payment").to_owned(), money.shown()))
    });
    let state = match () {
        () if payment.payer.is_some() || payment.is_executed => State::Done("The payment is approved."),
        () if payment.is_expired(exchange.now) => State::Expired,
        () => State::Waiting,
    };
    Request {
        id: payment.id.clone(),
        title: "Approve the payment",
        words: format!("{} asks you to pay.", exchange.shop_name(&payment.merchant)),
        parts: parts.collect(),
        total: None,
        path: path(&payment.token),
        state,
        asks: Asks::Buyer,
        return_url: payment.url("return_url"),
        cancel_url: payment.url("cancel_url"),
        cancelled: format!("token={}", payment.token),
    }
}
