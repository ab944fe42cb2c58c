//! Handlers of payment links.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::link::PaymentLink;
use crate::{
    apis::{Answer, Exchange, Resource, object, paging},
    error::{Detail, Failure, Problems},
    gate::check,
    money::{self, Money, Sign, normalise},
};

const PATH: &str = "/v1/checkout/payment-resources";
/// The usual and the largest size of a page.
const PAGE_SIZE: usize = 10;
const MAX_PAGE_SIZE: usize = 100;
/// The largest percentage of a tax.
const MOST_PERCENT: Decimal = Decimal::ONE_HUNDRED;

pub(super) fn create(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let link = PaymentLink {
        id: exchange.ids.prefixed("PLB"),
        merchant: exchange.merchant().to_owned(),
        client_id: exchange.client_id.clone(),
        sent: sent(exchange)?,
        created: exchange.now,
        updated: exchange.now,
    };
    exchange.rows.put(&link);
    Ok(Answer::Resource(201, Resource::of(&link)))
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(Answer::Whole(Resource::of(&named(exchange)?)))
}

pub(super) fn replace(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut link = named(exchange)?;
    link.sent = sent(exchange)?;
    link.updated = exchange.now;
    exchange.rows.put(&link);
    Ok(Answer::Empty(204))
}

pub(super) fn delete(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let link = named(exchange)?;
    exchange.rows.remove::<PaymentLink>(&link.id);
    Ok(Answer::Empty(204))
}

/// Lists the links of the merchant. A page names the next one by a token, which stays valid when
/// links are added or deleted.
pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let token = exchange.query.get("page_token");
    if token.is_some() && exchange.query.get("page_size").is_some() {
        let detail = Detail::new("INCOMPATIBLE_PARAMETER_VALUE").parameter("query", "page_size");
        return Err(Failure::new(400, vec![detail]));
    }
    let (size, after) = match token {
        Some(token) => read_token(token).ok_or_else(|| {
            let detail = Detail::new("INVALID_PARAMETER_VALUE").parameter("query", "page_token");
            Failure::new(400, vec![detail.value(token)])
        })?,
        None => {
            let size = paging::integer(exchange, "page_size", PAGE_SIZE, (1, MAX_PAGE_SIZE))?;
            (size, String::new())
        }
    };
    let mut all = exchange.rows.all::<PaymentLink>();
    all.retain(|link| link.merchant == exchange.merchant());
    let total = all.len();
    all.sort_by_key(position);
    let page: Vec<PaymentLink> =
        all.into_iter().filter(|link| position(link) > after).take(size + 1).collect();
    let shown: Vec<Value> = page.iter().take(size).map(|link| link.to_json(&exchange.work)).collect();
    let mut body = Map::new();
    body.insert("resources".to_owned(), Value::Array(shown));
    if paging::flag(exchange, "total_required") {
        body.insert("total_items".to_owned(), Value::from(total));
        body.insert("total_pages".to_owned(), Value::from(total.div_ceil(size).max(1)));
    }
    let mut links = vec![paging::with_query(exchange, "self", PATH, &[])];
    if page.len() > size
        && let Some(last) = page.get(size - 1)
    {
        let token = URL_SAFE_NO_PAD.encode(format!("{size} {}", position(last)));
        let changed = [("page_size", None), ("page_token", Some(token.as_str()))];
        links.push(paging::with_query(exchange, "next", PATH, &changed));
    }
    body.insert("links".to_owned(), Value::Array(links));
    Ok(Answer::Json(200, Value::Object(body)))
}

fn named(exchange: &Exchange<'_>) -> Result<PaymentLink, Failure> {
    exchange.named("id", |link: &PaymentLink| &link.merchant)
}

/// Where a link is in the list: it is sorted by time and id.
fn position(link: &PaymentLink) -> String {
    format!("{:016}-{}", link.created.millis(), link.id)
}

fn read_token(token: &str) -> Option<(usize, String)> {
    let text = String::from_utf8(URL_SAFE_NO_PAD.decode(token).ok()?).ok()?;
    let (size, after) = text.split_once(' ')?;
    let size = size.parse().ok().filter(|size| (1..=MAX_PAGE_SIZE).contains(size))?;
    Some((size, after.to_owned()))
}

/// Checks the fields of the request, and returns those that are stored.
fn sent(exchange: &Exchange<'_>) -> Result<Map<String, Value>, Failure> {
    let mut sent = check::declared("payment_links", "payment_resource_entity", exchange.body);
    let mut problems = Problems::default();
    let items = sent.get("line_items").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    for (index, item) in items.iter().enumerate() {
        if let Some(price) = item.get("unit_amount") {
            Money::check(price, &format!("/line_items/{index}/unit_amount"), Sign::Positive, &mut problems);
        }
        for (name, most) in [("taxes", MOST_PERCENT), ("shipping", money::MOST)] {
            let values = item.get(name).and_then(Value::as_array).into_iter().flatten();
            for (number, value) in values.enumerate() {
                let at = format!("/line_items/{index}/{name}/{number}/value");
                check_number(value.get("value"), &at, most, &mut problems);
            }
        }
    }
    problems.into_result()?;
    normalise(&mut sent);
    Ok(object(sent))
}

/// Checks a number that is a text: it is from zero to a limit.
fn check_number(value: Option<&Value>, at: &str, most: Decimal, problems: &mut Problems) {
    let Some(text) = value.and_then(Value::as_str) else { return };
    let detail = |issue: &'static str| Detail::new(issue).at(at).value(text);
    match money::parse(text) {
        None => problems.malformed(detail("INVALID_PARAMETER_SYNTAX")),
        Some(number) if number < Decimal::ZERO => problems.refused(detail("CANNOT_BE_NEGATIVE")),
        Some(number) if number > most => problems.refused(detail("MAX_VALUE_EXCEEDED")),
        Some(_) => {}
    }
}
