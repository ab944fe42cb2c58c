//! The page on which a subscriber approves a subscription or its revision, and the controls that
//! stand for the subscriber.

use serde_json::{Value, json};

use super::{
    billing,
    subscription::{Status, Subscription},
};
use crate::{
    apis::{Answer, Exchange},
    error::{Detail, Failure},
    page::{escape, page, with_query},
    world::{account::BUYER, work::Work},
};

/// The path of the page. The query parameter `ba_token` is the subscription's id.
pub(super) const PATH: &str = "/webapps/billing/subscriptions";

/// The path of the page for a subscription.
pub(super) fn page_of(id: &str) -> String {
    format!("{PATH}?ba_token={id}")
}

/// Approves a subscription, or the revision of one, in the name of a buyer. Returns whether it was
/// waiting for an approval.
fn approve(work: &mut Work<'_>, one: &mut Subscription, buyer: Option<&str>) -> bool {
    if one.status == Status::ApprovalPending {
        let Some(buyer) = work.account(buyer.unwrap_or(BUYER)) else { return false };
        one.payer = Some(buyer.id);
        billing::approved(work, one);
    } else if let Some(revision) = waiting(one) {
        revision.approved = true;
        one.updated = work.now;
        let summary = "The revision of a subscription was approved.";
        one.emit(work, "BILLING.SUBSCRIPTION.UPDATED", summary);
    } else {
        return false;
    }
    work.rows.put(one);
    true
}

fn waiting(one: &mut Subscription) -> Option<&mut super::subscription::Revision> {
    one.revision.as_mut().filter(|revision| !revision.approved)
}

fn find(exchange: &Exchange<'_>) -> Result<Subscription, Failure> {
    let id = exchange.path.get("id");
    exchange.rows.find::<Subscription>(id).ok_or_else(|| Failure::not_found("id", id))
}

/// Approves, as the subscriber does: `{"buyer": "ID or email"}`.
pub(super) fn control(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut one = find(exchange)?;
    let buyer = exchange.buyer()?;
    if !approve(exchange, &mut one, buyer.as_deref()) {
        return Err(Failure::refused("SUBSCRIPTION_STATUS_INVALID"));
    }
    Ok(Answer::Json(200, json!({ "id": one.id, "status": one.status })))
}

/// Makes the next payments fail: `{"times": 2}`, by default one.
pub(super) fn fail_next(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut one = find(exchange)?;
    let times = exchange.body.get("times").map_or(Some(1), Value::as_u64);
    let times = times.and_then(|times| u32::try_from(times).ok());
    let wrong = || Failure::new(400, vec![Detail::new("INVALID_PARAMETER_SYNTAX").at("/times")]);
    one.fail_next = times.ok_or_else(wrong)?;
    exchange.rows.put(&one);
    Ok(Answer::Json(200, json!({ "id": one.id, "fail_next": one.fail_next })))
}

/// Shows a subscription. Approves it if the query has `approve`; cancels if the query has `cancel`.
pub(super) fn show(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let is_approved = exchange.query.get("approve").is_some();
    visit(exchange, is_approved)
}

/// Approves a subscription by its form.
pub(super) fn submit(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    visit(exchange, true)
}

fn visit(exchange: &mut Exchange<'_>, approved: bool) -> Result<Answer, Failure> {
    let id = exchange.query.get("ba_token").unwrap_or_default().to_owned();
    let Some(mut one) = exchange.rows.find::<Subscription>(&id) else {
        return Ok(page(404, "No such subscription", "<p>There is no subscription with this token.</p>"));
    };
    let (return_url, cancel_url) = match waiting(&mut one) {
        Some(revision) => (revision.return_url.clone(), revision.cancel_url.clone()),
        None => (one.return_url.clone(), one.cancel_url.clone()),
    };
    let query = format!("subscription_id={id}&ba_token={id}");
    if exchange.query.get("cancel").is_some() {
        return Ok(match cancel_url {
            Some(url) => Answer::Redirect(with_query(&url, &query)),
            None => page(200, "Cancelled", "<p>The subscription was not approved.</p>"),
        });
    }
    if !approved {
        return Ok(form(exchange, &mut one));
    }
    let buyer = exchange.buyer()?;
    if !approve(exchange, &mut one, buyer.as_deref()) {
        let words = "<p>The subscription does not wait for an approval.</p>";
        return Ok(page(409, "Nothing to approve", words));
    }
    Ok(match return_url {
        Some(url) => Answer::Redirect(with_query(&url, &query)),
        None => page(200, "Approved", "<p>The subscription is approved. You may close this page.</p>"),
    })
}

fn form(work: &Work<'_>, one: &mut Subscription) -> Answer {
    let name = one.plan(work).map_or_else(|| one.plan_id.clone(), |plan| plan.name);
    let mut body = format!("<p>Plan: {}, quantity {}</p>", escape(&name), escape(&one.quantity));
    if one.status == Status::ApprovalPending || waiting(one).is_some() {
        let action = escape(&work.page(&page_of(&one.id)));
        body.push_str(&format!(
            "<form method=\"post\" action=\"{action}\"><button>Approve</button></form>\
             <p><a href=\"{action}&amp;cancel\">Cancel</a></p>"
        ));
    } else {
        body.push_str("<p>Nothing waits for an approval.</p>");
    }
    page(200, "Approve the subscription", &body)
}
