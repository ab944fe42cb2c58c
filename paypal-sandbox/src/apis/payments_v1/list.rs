//! The list of payments.

use serde_json::{Value, json};

use super::payment::Payment;
use crate::{
    apis::{Answer, Exchange, paging, v1::invalid},
    error::{Detail, Failure},
    world::time::Time,
};

/// The usual and the largest number of payments of a page.
const USUAL: usize = 10;
const MOST: usize = 20;

/// Lists the payments of the merchant, the newest first. A page begins with the payment `start_id`,
/// or with the payment at `start_index`.
pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let count = paging::integer(exchange, "count", USUAL, (1, MOST))?;
    let skipped = paging::integer(exchange, "start_index", 0, (0, 1_000_000))?;
    let time = |name: &str| exchange.query.get(name).and_then(Time::parse);
    let (from, until) = (time("start_time"), time("end_time"));
    let payee = exchange.query.get("payee_id");
    let is_listed = |payment: &Payment| {
        payment.merchant == exchange.merchant()
            && !payment.is_expired(exchange.now)
            && from.is_none_or(|from| payment.created >= from)
            && until.is_none_or(|until| payment.created <= until)
            && payee.is_none_or(|payee| payment.pays(&exchange.work, payee))
    };
    let mut payments: Vec<Payment> = exchange.rows.all().into_iter().filter(is_listed).collect();
    payments.reverse();
    let first = match exchange.query.get("start_id") {
        None => 0,
        Some(id) => {
            let found = payments.iter().position(|payment| payment.id == id);
            found.ok_or_else(|| {
                let detail = Detail::new("INVALID_RESOURCE_ID").parameter("query", "start_id");
                invalid(detail.value(id))
            })?
        }
    };
    let mut rest = payments.iter().skip(first + skipped);
    let page: Vec<Value> = rest.by_ref().take(count).map(|one| one.to_json(&exchange.work)).collect();
    let mut body = json!({ "count": page.len(), "payments": page });
    if let (Some(next), Some(body)) = (rest.next(), body.as_object_mut()) {
        body.insert("next_id".to_owned(), Value::from(next.id.as_str()));
    }
    Ok(Answer::Json(200, body))
}
