//! The page on which a payer lets a merchant save a payment source, and the control that does the
//! same.

use serde_json::{Value, json};

use super::setup_token::SetupToken;
use crate::{
    apis::{Answer, Exchange},
    error::Failure,
    page::{escape, page, with_query},
    world::{account::BUYER, work::Work},
};

/// The path of the page. The query parameter `approval_session_id` is the id of the setup token.
pub(super) const PATH: &str = "/agreements/approve";

/// Approves a setup token in the name of a buyer. Returns whether it was waiting.
fn approve(work: &mut Work<'_>, id: &str, buyer: Option<&str>, entered: Option<&Value>) -> bool {
    let Some(mut token) = work.rows.find::<SetupToken>(id) else { return false };
    let Some(buyer) = work.account(buyer.unwrap_or(BUYER)) else { return false };
    if !token.is_waiting() {
        return false;
    }
    let usual = json!({ "number": "4111111111111111", "expiry": "2099-12", "name": buyer.full_name() });
    token.approve(&buyer, entered.unwrap_or(&usual));
    work.rows.put(&token);
    if token.saves_on_approval {
        work.client_id.clone_from(&token.client_id);
        token.save(work);
    }
    true
}

/// Approves a setup token, as the payer does: `{"buyer": "ID or email", "card": {..}}`. The card is
/// the one that the payer enters if the merchant sent none.
pub(super) fn control(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let id = exchange.path.get("id").to_owned();
    if !exchange.rows.has::<SetupToken>(&id) {
        return Err(Failure::not_found("id", &id));
    }
    let buyer = exchange.buyer()?;
    if !approve(&mut exchange.work, &id, buyer.as_deref(), exchange.body.get("card")) {
        return Err(Failure::refused("ORDER_CANNOT_BE_CONFIRMED"));
    }
    let status = exchange.rows.find::<SetupToken>(&id).map(|token| token.status.as_str());
    Ok(Answer::Json(200, json!({ "id": id, "status": status })))
}

/// Shows a setup token. Approves it if the query has `approve`; cancels if the query has `cancel`.
pub(super) fn show(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let is_approved = exchange.query.get("approve").is_some();
    visit(exchange, is_approved)
}

/// Approves a setup token by its form.
pub(super) fn submit(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    visit(exchange, true)
}

fn visit(exchange: &mut Exchange<'_>, approved: bool) -> Result<Answer, Failure> {
    let id = exchange.query.get("approval_session_id").unwrap_or_default().to_owned();
    let Some(token) = exchange.rows.find::<SetupToken>(&id) else {
        return Ok(page(404, "No such request", "<p>There is no setup token with this id.</p>"));
    };
    let query = format!("approval_token_id={id}&approval_session_id={id}");
    if exchange.query.get("cancel").is_some() {
        return Ok(match token.cancel_url {
            Some(url) => Answer::Redirect(with_query(&url, &query)),
            None => page(200, "Cancelled", "<p>Nothing was saved.</p>"),
        });
    }
    if !approved {
        return Ok(form(&exchange.work, &token));
    }
    let buyer = exchange.buyer()?;
    if !approve(&mut exchange.work, &id, buyer.as_deref(), None) {
        return Ok(page(409, "Nothing to approve", "<p>The setup token waits for nothing.</p>"));
    }
    Ok(match token.return_url {
        Some(url) => Answer::Redirect(with_query(&url, &query)),
        None => page(200, "Approved", "<p>The shop may charge you. You may close this page.</p>"),
    })
}

fn form(work: &Work<'_>, token: &SetupToken) -> Answer {
    let way = token.source.keys().next().map_or("payment source", String::as_str);
    let mut body = format!("<p>The shop wants to save your {}.</p>", escape(way));
    if token.is_waiting() {
        let action = escape(&work.page(&format!("{PATH}?approval_session_id={}", token.id)));
        body.push_str(&format!(
            "<form method=\"post\" action=\"{action}\"><button>Approve</button></form>\
             <p><a href=\"{action}&amp;cancel\">Cancel</a></p>"
        ));
    } else {
        body.push_str("<p>It is approved.</p>");
    }
    page(200, "Save for later payments", &body)
}
