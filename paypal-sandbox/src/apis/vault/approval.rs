//! The page on which a payer lets a merchant save a payment source, and the controls that do the
//! same.

use serde_json::{Value, json};

use super::setup_token::{SetupToken, Status};
use crate::{
    apis::{
        Answer, Exchange,
        approval::{self, Asks, Choice, Request, State},
    },
    error::Failure,
    world::{account::BUYER, work::Work},
};

/// The path of the page. The query parameter `approval_session_id` is the id of the setup token.
pub(super) const PATH: &str = "/agreements/approve";

/// Approves a setup token in the name of a buyer. Returns the parameters of the return to the shop.
fn approve(work: &mut Work<'_>, id: &str, choice: &Choice) -> Option<String> {
    let mut token = work.rows.find::<SetupToken>(id)?;
    let buyer = work.account(choice.buyer.as_deref().unwrap_or(BUYER))?;
    if !token.is_waiting() {
        return None;
    }
    if choice.is_authentication_failed {
        // The payer may try again.
        token.fail_verification();
        work.rows.put(&token);
        return Some(parameters(id));
    }
    let usual = json!({ "number": "4111111111111111", "expiry": "2099-12", "name": buyer.full_name() });
    token.approve(&buyer, choice.card.as_ref().unwrap_or(&usual));
    work.rows.put(&token);
    if token.saves_on_approval {
        work.client_id.clone_from(&token.client_id);
        token.save(work);
    }
    Some(parameters(id))
}

fn parameters(id: &str) -> String {
    format!("approval_token_id={id}&approval_session_id={id}")
}

/// Approves a setup token, as the payer does:
/// `{"buyer": "ID or email", "card": {..}, "three_d_secure": "FAILED"}`. The card is the one that
/// the payer enters if the merchant sent none.
pub(super) fn control(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let token = named(exchange)?;
    let choice = Choice::read(exchange, &["buyer", "card", "three_d_secure"])?;
    if exchange.body.get("three_d_secure").is_some() && !asks_for_authentication(&token) {
        return Err(Failure::refused_at("INCOMPATIBLE_PARAMETER_VALUE", "/three_d_secure"));
    }
    let request = request(&exchange.work, &token);
    let query = approve(&mut exchange.work, &token.id, &choice);
    let query = query.ok_or_else(|| Failure::refused("ORDER_CANNOT_BE_CONFIRMED"))?;
    let status = exchange.rows.find::<SetupToken>(&token.id).map(|token| token.status.as_str());
    let redirect_url = request.approved_url(&query);
    Ok(Answer::Json(200, json!({ "id": token.id, "status": status, "redirect_url": redirect_url })))
}

/// Sends the payer back to the shop. The setup token waits on.
pub(super) fn cancel(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let token = named(exchange)?;
    approval::cancel(&request(&exchange.work, &token), "ORDER_CANNOT_BE_CONFIRMED")
}

fn named(exchange: &Exchange<'_>) -> Result<SetupToken, Failure> {
    let id = exchange.path.get("id");
    exchange.rows.find::<SetupToken>(id).ok_or_else(|| Failure::not_found("id", id))
}

/// Shows the page of a setup token.
pub(super) fn show(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(visit(exchange, false))
}

/// Takes the form of the page.
pub(super) fn submit(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(visit(exchange, true))
}

fn visit(exchange: &mut Exchange<'_>, is_submitted: bool) -> Answer {
    let id = exchange.query.get("approval_session_id").unwrap_or_default().to_owned();
    let token = exchange.rows.find::<SetupToken>(&id);
    let request = token.map(|token| request(&exchange.work, &token));
    approval::visit(exchange, request, is_submitted, |work, choice| approve(work, &id, choice))
}

fn asks_for_authentication(token: &SetupToken) -> bool {
    token.source.contains_key("card") && token.status == Status::PayerActionRequired
}

fn request(work: &Work<'_>, token: &SetupToken) -> Request {
    let text = |name: &str| {
        let details = token.source.values().next();
        details.and_then(|details| details.get(name)).and_then(Value::as_str).unwrap_or_default()
    };
    let card = format!("{} card {}", text("brand"), text("last_digits"));
    let is_card = token.source.contains_key("card");
    let (what, asks) = match token.source.keys().next().map(String::as_str) {
        Some("card") if asks_for_authentication(token) => ("your card", Asks::Authentication(card)),
        Some("card") => ("your card", Asks::Card),
        Some("venmo") => ("your Venmo account", Asks::Buyer),
        _ => ("your PayPal account", Asks::Buyer),
    };
    let has_failed = is_card && text("verification_status") == "FAILED";
    let failed = if has_failed { " The authentication failed before: you may try again." } else { "" };
    Request {
        id: token.id.clone(),
        title: "Save for later payments",
        words: format!(
            "{} wants to save {what} for later payments.{failed}",
            work.shop_name(&token.merchant)
        ),
        parts: Vec::new(),
        total: None,
        path: format!("{PATH}?approval_session_id={}", token.id),
        state: if token.is_waiting() { State::Waiting } else { State::Done("It is approved.") },
        asks,
        return_url: token.return_url.clone(),
        cancel_url: token.cancel_url.clone(),
        cancelled: parameters(&token.id),
    }
}
