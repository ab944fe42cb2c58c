//! Reading disputes, and changing their details.

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Value, json};

use super::{
    action::{named, party, store},
    dispute::{Dispute, Status},
};
use crate::{
    apis::{
        Answer, Exchange, object,
        paging::{integer, with_query},
        patch,
    },
    error::{Detail, Failure, Problems},
    gate::check,
    world::time::{DAY, Time},
};

const PATH: &str = "/v1/customer/disputes";
/// How far back the times of a search may lie, in days.
const MAX_AGE_DAYS: u32 = 180;
/// The fields that the seller may change.
const PATCHABLE: [&str; 2] = ["communication_details", "extensions"];

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(Answer::Json(200, named(exchange)?.to_json(exchange)))
}

/// Lists the disputes of the caller, the latest first. The token of a page is the id of the last
/// dispute before it.
pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let size = integer(exchange, "page_size", 10, (1, 50))
        .map_err(|_| refuse(exchange, "page_size", "INVALID_PAGE_SIZE"))?;
    let is_about_one = exchange.query.get("disputed_transaction_id").is_some();
    if is_about_one && exchange.query.get("start_time").is_some() {
        return Err(refuse(exchange, "start_time", "INCOMPATIBLE_PARAMETER_VALUE"));
    }
    if let Some(start) = exchange.query.get("start_time").and_then(Time::parse) {
        if start > exchange.now {
            return Err(refuse(exchange, "start_time", "DATE_CAN_NOT_BE_IN_FUTURE"));
        }
        if start + DAY * MAX_AGE_DAYS < exchange.now {
            return Err(refuse(exchange, "start_time", "INVALID_START_TIME_RANGE"));
        }
    }
    for name in ["update_time_after", "update_time_before"] {
        let time = exchange.query.get(name).and_then(Time::parse);
        if time.is_some_and(|time| time + DAY * MAX_AGE_DAYS < exchange.now) {
            return Err(refuse(exchange, name, "INVALID_DATE_RANGE"));
        }
    }
    let mut disputes = exchange.rows.all::<Dispute>();
    let caller = exchange.merchant();
    disputes.retain(|dispute| dispute.merchant == caller || dispute.buyer == caller);
    disputes.reverse();
    if let Some(token) = exchange.query.get("next_page_token") {
        let id = STANDARD.decode(token).ok().and_then(|id| String::from_utf8(id).ok());
        let at = id.and_then(|id| disputes.iter().position(|dispute| dispute.id == id));
        let at = at.ok_or_else(|| refuse(exchange, "next_page_token", "INVALID_PARAMETER_VALUE"))?;
        disputes.drain(..=at);
    }
    disputes.retain(|dispute| is_wanted(exchange, dispute));
    let page: Vec<&Dispute> = disputes.iter().take(size).collect();
    let mut links = vec![
        with_query(exchange, "self", PATH, &[]),
        with_query(exchange, "first", PATH, &[("next_page_token", None)]),
    ];
    if let Some(last) = page.last().filter(|_| disputes.len() > size) {
        let token = STANDARD.encode(&last.id);
        links.push(with_query(exchange, "next", PATH, &[("next_page_token", Some(&token))]));
    }
    let items: Vec<Value> =
        page.iter().map(|dispute| dispute.to_info(exchange, party(exchange, dispute))).collect();
    Ok(Answer::Json(200, json!({ "items": items, "links": links })))
}

/// Whether a dispute fits the filters of the query.
fn is_wanted(exchange: &Exchange<'_>, dispute: &Dispute) -> bool {
    let query = exchange.query;
    let time = |name: &str| query.get(name).and_then(Time::parse);
    let state = dispute.state(exchange, party(exchange, dispute));
    let is_about = |id: &str| dispute.payment.id == id || dispute.payment.buyer_id == id;
    time("start_time").is_none_or(|start| dispute.created >= start)
        && time("update_time_after").is_none_or(|after| dispute.updated >= after)
        && time("update_time_before").is_none_or(|before| dispute.updated <= before)
        && query.get("disputed_transaction_id").is_none_or(is_about)
        && query.get("dispute_state").is_none_or(|wanted| state == wanted)
}

fn refuse(exchange: &Exchange<'_>, name: &str, issue: &'static str) -> Failure {
    let value = exchange.query.get(name).unwrap_or_default();
    Failure::new(400, vec![Detail::new(issue).parameter("query", name).value(value)])
}

/// Changes the details that the seller may change.
pub(super) fn patch(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut dispute = named(exchange)?;
    if dispute.status == Status::Resolved {
        return Err(Failure::refused("ACTION_NOT_ALLOWED_IN_CURRENT_DISPUTE_STATE"));
    }
    let mut value = json!({});
    if let Some(fields) = value.as_object_mut() {
        for (name, old) in PATCHABLE.iter().zip([&dispute.communication_details, &dispute.extensions]) {
            fields.extend(old.clone().map(|old| ((*name).to_owned(), old)));
        }
    }
    patch::apply(&mut value, exchange.body, |path| {
        let field = path.split('/').nth(1).unwrap_or_default();
        PATCHABLE.contains(&field)
    })?;
    let mut problems = Problems::default();
    for name in PATCHABLE {
        if let Some(new) = value.get(name) {
            check::conforms("disputes", name, new, &format!("/{name}"), &mut problems);
        }
    }
    problems.into_result()?;
    let declared = |name: &str| value.get(name).map(|new| check::declared("disputes", name, new));
    dispute.extensions = declared("extensions");
    let mut old = dispute.communication_details.take().map(object).unwrap_or_default();
    let posted = old.shift_remove("time_posted");
    dispute.communication_details = declared("communication_details").map(|details| {
        let mut details = object(details);
        details.shift_remove("time_posted");
        // Details that did not change keep their time.
        let posted = posted.filter(|_| old == details);
        details.insert("time_posted".to_owned(), posted.unwrap_or_else(|| Value::from(exchange.now.text())));
        Value::Object(details)
    });
    store(&mut exchange.work, dispute);
    Ok(Answer::Empty(204))
}
