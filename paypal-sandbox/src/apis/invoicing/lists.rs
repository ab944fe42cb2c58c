//! Lists and searches of the invoices of v2.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::{invoice::Invoice, payment::Payment};
use crate::{
    apis::{
        Answer, Exchange,
        paging::{self, Page},
    },
    error::Failure,
    money,
    world::{time::Time, work::Work},
};

/// The largest number of a page, and the usual and the largest size.
const MOST_PAGES: usize = 1000;
const USUAL_SIZE: usize = 20;
const MOST_ITEMS: usize = 100;

/// The parts of an invoice that a search shows only on request.
const COLLECTIONS: [&str; 3] = ["items", "payments", "refunds"];

/// Lists the invoices of a merchant, the oldest first, so that a new invoice moves no other invoice
/// to another page.
pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let is_brief = exchange.query.get("fields").is_some_and(|fields| fields.eq_ignore_ascii_case("none"));
    let hidden: &[&str] = if is_brief { &["items", "configuration"] } else { &[] };
    page(exchange, own(exchange), hidden, ("GET", "/v2/invoicing/invoices"))
}

/// Lists the invoices that match all criteria of the body.
pub(super) fn search(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let criteria = exchange.body;
    let fields: Vec<&str> = criteria
        .get("fields")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let hidden: Vec<&str> = COLLECTIONS
        .into_iter()
        .filter(|name| !fields.iter().any(|field| field.eq_ignore_ascii_case(name)))
        .collect();
    let found = own(exchange).into_iter().filter(|invoice| matches(criteria, invoice)).collect();
    page(exchange, found, &hidden, ("POST", "/v2/invoicing/search-invoices"))
}

/// The invoices of the merchant for which the caller acts.
pub(crate) fn own(exchange: &Exchange<'_>) -> Vec<Invoice> {
    let all = exchange.rows.all::<Invoice>().into_iter();
    all.filter(|invoice| invoice.merchant == exchange.merchant()).collect()
}

/// Builds the page of the list that the query asks for.
fn page(
    exchange: &Exchange<'_>,
    all: Vec<Invoice>,
    hidden: &[&str],
    (method, path): (&str, &str),
) -> Result<Answer, Failure> {
    paging::integer(exchange, "page", 1, (1, MOST_PAGES))?;
    let page = Page::read(exchange, USUAL_SIZE, MOST_ITEMS, all.len())?;
    let items: Vec<Value> =
        page.take(all).iter().map(|invoice| show(&exchange.work, invoice, hidden)).collect();
    let mut body = Map::new();
    page.write_totals(exchange, &mut body);
    body.insert("items".to_owned(), Value::Array(items));
    let mut links = page.links(exchange, path, "previous");
    for link in links.iter_mut().filter_map(|link| link.get_mut("method")) {
        *link = Value::from(method);
    }
    body.insert("links".to_owned(), Value::Array(links));
    Ok(Answer::Json(200, Value::Object(body)))
}

fn show(work: &Work<'_>, invoice: &Invoice, hidden: &[&str]) -> Value {
    let mut shown = invoice.to_json(work);
    if let Value::Object(shown) = &mut shown {
        shown.retain(|name, _| !hidden.contains(&name.as_str()));
    }
    shown
}

/// Whether an invoice matches all criteria. Texts match without regard to case: those of the
/// recipient by their beginning, the others by any part.
pub(crate) fn matches(criteria: &Value, invoice: &Invoice) -> bool {
    let text = |name: &str| criteria.get(name).and_then(Value::as_str);
    let recipient = |name: &str, pointer: &str| {
        text(name).is_none_or(|wanted| {
            let recipients = invoice.sent.get("primary_recipients").and_then(Value::as_array);
            recipients.into_iter().flatten().any(|recipient| {
                let found = recipient.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
                found.to_lowercase().starts_with(&wanted.to_lowercase())
            })
        })
    };
    let part = |name: &str, found: &str| {
        text(name).is_none_or(|wanted| found.to_lowercase().contains(&wanted.to_lowercase()))
    };
    let status = criteria.get("status").and_then(Value::as_array);
    let is_paid_in = |range: &Value| {
        let is_in = |payment: &Payment| is_in_times(range, payment.time);
        invoice.payments.iter().any(is_in)
    };
    recipient("recipient_email", "/billing_info/email_address")
        && recipient("recipient_first_name", "/billing_info/name/given_name")
        && recipient("recipient_last_name", "/billing_info/name/surname")
        && recipient("recipient_business_name", "/billing_info/business_name")
        && part("invoice_number", &invoice.number)
        && part("reference", invoice.text("/detail/reference").unwrap_or_default())
        && part("memo", invoice.text("/detail/memo").unwrap_or_default())
        && text("currency_code").is_none_or(|wanted| wanted == invoice.total.currency)
        && status.is_none_or(|all| all.iter().any(|one| one.as_str() == Some(invoice.status.as_str())))
        && criteria.get("total_amount_range").is_none_or(|range| has_total(range, invoice))
        && criteria.get("invoice_date_range").is_none_or(|range| is_in_dates(range, &invoice.invoice_date))
        && criteria.get("due_date_range").is_none_or(|range| {
            invoice.due_date.as_ref().is_some_and(|date| is_in_dates(range, date))
        })
        && criteria.get("payment_date_range").is_none_or(is_paid_in)
        && criteria.get("creation_date_range").is_none_or(|range| is_in_times(range, invoice.created))
        // Only the website of PayPal archives invoices, so no invoice here is archived.
        && criteria.get("archived").and_then(Value::as_bool) != Some(true)
}

fn has_total(range: &Value, invoice: &Invoice) -> bool {
    let limit = |name: &str| -> Option<Decimal> {
        let amount = range.get(name)?;
        let is_same = amount.get("currency_code").and_then(Value::as_str) == Some(&invoice.total.currency);
        is_same.then(|| money::parse(amount.get("value")?.as_str()?))?
    };
    let total = invoice.total.amount;
    limit("lower_amount").is_some_and(|least| total >= least)
        && limit("upper_amount").is_some_and(|most| total <= most)
}

fn is_in_dates(range: &Value, date: &str) -> bool {
    let limit = |name: &str| range.get(name).and_then(Value::as_str);
    limit("start").is_none_or(|start| date >= start) && limit("end").is_none_or(|end| date <= end)
}

fn is_in_times(range: &Value, time: Time) -> bool {
    let limit = |name: &str| range.get(name).and_then(Value::as_str).and_then(Time::parse);
    // Times are shown without their milliseconds.
    let shown = Time::of_millis(time.millis() / 1000 * 1000);
    limit("start").is_none_or(|start| shown >= start) && limit("end").is_none_or(|end| shown <= end)
}
