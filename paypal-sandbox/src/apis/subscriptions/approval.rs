//! The page on which a subscriber approves a subscription or its revision, and the controls that
//! stand for the subscriber.

use serde_json::{Value, json};

use super::{
    billing,
    subscription::{Status, Subscription},
};
use crate::{
    apis::{
        Answer, Exchange,
        approval::{self, Asks, Choice, Request, State},
    },
    error::{Detail, Failure},
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
    work.client_id.clone_from(&one.client_id);
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

fn named(exchange: &Exchange<'_>) -> Result<Subscription, Failure> {
    let id = exchange.path.get("id");
    exchange.rows.find::<Subscription>(id).ok_or_else(|| Failure::not_found("id", id))
}

fn parameters(id: &str) -> String {
    format!("subscription_id={id}&ba_token={id}")
}

/// Approves, as the subscriber does: `{"buyer": "ID or email"}`.
pub(super) fn control(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut one = named(exchange)?;
    let choice = Choice::read(exchange, &["buyer"])?;
    let request = request(exchange, &mut one);
    if !approve(exchange, &mut one, choice.buyer.as_deref()) {
        return Err(Failure::refused("SUBSCRIPTION_STATUS_INVALID"));
    }
    let redirect_url = request.approved_url(&parameters(&one.id));
    Ok(Answer::Json(200, json!({ "id": one.id, "status": one.status, "redirect_url": redirect_url })))
}

/// Sends the subscriber back to the shop. The subscription waits on.
pub(super) fn cancel(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut one = named(exchange)?;
    approval::cancel(&request(exchange, &mut one), "SUBSCRIPTION_STATUS_INVALID")
}

/// Makes the next payments fail: `{"times": 2}`, by default one.
pub(super) fn fail_next(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut one = named(exchange)?;
    let times = exchange.body.get("times").map_or(Some(1), Value::as_u64);
    let times = times.and_then(|times| u32::try_from(times).ok());
    let wrong = || Failure::new(400, vec![Detail::new("INVALID_PARAMETER_SYNTAX").at("/times")]);
    one.fail_next = times.ok_or_else(wrong)?;
    exchange.rows.put(&one);
    Ok(Answer::Json(200, json!({ "id": one.id, "fail_next": one.fail_next })))
}

/// Shows the page of a subscription.
pub(super) fn show(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(visit(exchange, false))
}

/// Takes the form of the page.
pub(super) fn submit(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(visit(exchange, true))
}

fn visit(exchange: &mut Exchange<'_>, is_submitted: bool) -> Answer {
    let id = exchange.query.get("ba_token").unwrap_or_default();
    let mut found = exchange.rows.find::<Subscription>(id);
    let request = found.as_mut().map(|one| request(exchange, one));
    approval::visit(exchange, request, is_submitted, |work, choice| {
        let mut one = found?;
        approve(work, &mut one, choice.buyer.as_deref()).then(|| parameters(&one.id))
    })
}

fn request(work: &Work<'_>, one: &mut Subscription) -> Request {
    let shop = work.shop_name(&one.merchant);
    let name = one.plan(work).map_or_else(|| one.plan_id.clone(), |plan| plan.name);
    let parts = vec![("Plan".to_owned(), name), ("Quantity".to_owned(), one.quantity.clone())];
    let (path, cancelled) = (page_of(&one.id), parameters(&one.id));
    let (words, state, asks, return_url, cancel_url) = match waiting(one) {
        // Who subscribed stays the same.
        Some(revision) => (
            format!("{shop} asks you to approve a change of your subscription."),
            State::Waiting,
            Asks::Nothing,
            revision.return_url.clone(),
            revision.cancel_url.clone(),
        ),
        None => {
            let is_pending = one.status == Status::ApprovalPending;
            let done = State::Done("Nothing waits for an approval.");
            let state = if is_pending { State::Waiting } else { done };
            let words = format!("{shop} asks you to approve a subscription.");
            (words, state, Asks::Buyer, one.return_url.clone(), one.cancel_url.clone())
        }
    };
    Request {
        id: one.id.clone(),
        title: "Approve the subscription",
        words,
        parts,
        total: None,
        path,
        state,
        asks,
        return_url,
        cancel_url,
        cancelled,
    }
}
