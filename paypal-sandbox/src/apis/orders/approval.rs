//! The page on which a payer approves an order, and the control that does the same.

use serde_json::json;

use super::{complete, order::Order, status::Status, test_values};
use crate::{
    apis::{Answer, Exchange},
    error::Failure,
    page::{escape, page, with_query},
    world::{account::BUYER, work::Work},
};

/// The path of the page. The query parameter `token` is the order id.
pub(super) const PATH: &str = "/checkoutnow";

/// Approves an order in the name of a buyer: an id or email address, or the first buyer. Returns
/// whether the order was waiting for an approval.
pub(crate) fn approve(work: &mut Work<'_>, order_id: &str, buyer: Option<&str>) -> bool {
    fund(work, order_id, buyer, None)
}

/// Approves an order, and notes with which money it will be paid. It also completes an order whose
/// instruction says so.
fn fund(work: &mut Work<'_>, order_id: &str, buyer: Option<&str>, funding: Option<String>) -> bool {
    let Some(mut order) = work.rows.find::<Order>(order_id) else { return false };
    let Some(buyer) = work.account(buyer.unwrap_or(BUYER)) else { return false };
    if !order.approve(&buyer, work.now) {
        return false;
    }
    work.client_id.clone_from(&order.client_id);
    order.funding = funding;
    work.rows.put(&order);
    order.emit(work, "CHECKOUT.ORDER.APPROVED", "The payer approved the order.");
    complete::pay_if_instructed(work, &mut order);
    true
}

/// Approves an order, as the payer does: `{"buyer": "ID or email", "funding": "ECHECK"}`.
pub(super) fn control(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let id = exchange.path.get("id");
    let buyer = exchange.buyer()?;
    if !exchange.rows.has::<Order>(id) {
        return Err(Failure::not_found("id", id));
    }
    let id = id.to_owned();
    let funding = exchange.text("/funding");
    if funding.as_deref().is_some_and(|funding| !test_values::is_funding(funding)) {
        return Err(Failure::malformed_at("INVALID_PARAMETER_VALUE", "/funding"));
    }
    if !fund(&mut exchange.work, &id, buyer.as_deref(), funding) {
        return Err(Failure::refused("ORDER_CANNOT_BE_CONFIRMED"));
    }
    let status = exchange.rows.find::<Order>(&id).map(|order| order.status.as_str());
    Ok(Answer::Json(200, json!({ "id": id, "status": status })))
}

/// Shows an order. Approves it if the query has `approve`; cancels if the query has `cancel`.
pub(super) fn show(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let is_approved = exchange.query.get("approve").is_some();
    visit(exchange, is_approved)
}

/// Approves an order by its form.
pub(super) fn submit(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    visit(exchange, true)
}

fn visit(exchange: &mut Exchange<'_>, approved: bool) -> Result<Answer, Failure> {
    let id = exchange.query.get("token").unwrap_or_default().to_owned();
    let Some(order) = exchange.rows.find::<Order>(&id) else {
        return Ok(page(404, "No such order", "<p>There is no order with this token.</p>"));
    };
    let (return_url, cancel_url) = (order.return_url.clone(), order.cancel_url.clone());
    if exchange.query.get("cancel").is_some() {
        return Ok(match cancel_url {
            Some(url) => Answer::Redirect(with_query(&url, &format!("token={id}"))),
            None => page(200, "Cancelled", "<p>The order was not approved.</p>"),
        });
    }
    if order.is_expired(exchange.now) {
        return Ok(page(410, "Too late", "<p>The order has expired.</p>"));
    }
    if !approved {
        return Ok(form(&exchange.work, &order));
    }
    let buyer = exchange.buyer()?;
    if !approve(&mut exchange.work, &id, buyer.as_deref()) {
        return Ok(page(409, "Nothing to approve", "<p>The order does not wait for an approval.</p>"));
    }
    let payer = exchange.rows.find::<Order>(&id).and_then(|order| order.payer_id).unwrap_or_default();
    Ok(match return_url {
        Some(url) => Answer::Redirect(with_query(&url, &format!("token={id}&PayerID={payer}"))),
        None => page(200, "Approved", "<p>The order is approved. You may close this page.</p>"),
    })
}

fn form(work: &Work<'_>, order: &Order) -> Answer {
    let total =
        order.total().map_or_else(String::new, |total| format!("{} {}", total.text(), total.currency));
    let mut body = String::from("<ul>");
    for unit in &order.units {
        let title = unit.text("description").or_else(|| unit.text("reference_id")).unwrap_or_default();
        let amount = unit.amount().map_or_else(String::new, |amount| amount.text());
        body.push_str(&format!("<li>{} {}</li>", escape(&title), escape(&amount)));
    }
    body.push_str(&format!("</ul><p>Total: <strong>{}</strong></p>", escape(&total)));
    if order.is_waiting() {
        let action = escape(&work.page(&format!("{PATH}?token={}", order.id)));
        body.push_str(&format!(
            "<form method=\"post\" action=\"{action}\"><button>Approve</button></form>\
             <p><a href=\"{action}&amp;cancel\">Cancel</a></p>"
        ));
    } else {
        body.push_str(&format!("<p>The order is {}.</p>", describe(order.status)));
    }
    page(200, "Approve the payment", &body)
}

fn describe(status: Status) -> &'static str {
    match status {
        Status::Approved => "approved",
        Status::Completed => "paid",
        Status::Voided => "voided",
        Status::Created | Status::PayerActionRequired | Status::PendingApproval => "waiting",
    }
}
