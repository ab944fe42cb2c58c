//! Handlers of Invoicing v2.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::{Answer, Exchange, invoice_amount};
use crate::{
    check,
    clock::date,
    error::{Detail, Failure, Problems},
    money::{self, Money, Sign},
    state::{
        Resource, State, View,
        invoice::{Invoice, Status},
        payment::object,
    },
};

pub(super) fn create(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let now = exchange.now;
    let mut sent = check::declared("invoicing", "invoice", exchange.body);
    money::normalise(&mut sent);
    let mut sent = object(sent);
    let mut problems = Problems::default();
    let detail = |name: &str| {
        exchange
            .body
            .get("detail")
            .and_then(|detail| detail.get(name))
            .and_then(Value::as_str)
            .map(str::to_owned)
    };
    let number = detail("invoice_number");
    if let Some(number) = &number {
        let field =
            Detail::new("DUPLICATE_INVOICE_NUMBER").at("/detail/invoice_number").value(number.as_str());
        if exchange.state.invoices.iter().any(|invoice| invoice.number == *number) {
            problems.refused(field);
        }
    }
    let amounts = invoice_amount::compute(&mut sent, &mut problems);
    problems.into_result()?;
    let Some(amounts) = amounts else { return Err(Failure::new(400, Vec::new())) };
    let invoice = Invoice {
        id: exchange.state.ids.invoice(),
        number: number.unwrap_or_else(|| unused_number(exchange.state)),
        status: Status::Draft,
        invoice_date: detail("invoice_date").unwrap_or_else(|| date(now)),
        sent,
        total: amounts.total,
        breakdown: amounts.breakdown,
        payments: Vec::new(),
        paid: Decimal::ZERO,
        created: now,
        updated: now,
        first_sent: None,
        last_sent: None,
        cancelled: None,
    };
    let id = invoice.id.clone();
    exchange.state.invoices.push(invoice);
    Ok(Answer::Resource(201, Resource::Invoice(id)))
}

/// Lists a page of invoices, the oldest first, so that a new invoice moves no other invoice to
/// another page.
pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let page = integer(exchange, "page", 1, 1000)?;
    let size = integer(exchange, "page_size", 20, 100)?;
    let total_required = exchange.query.get("total_required") == Some("true");
    let all = exchange.state.invoices.len();
    let pages = all.div_ceil(size).max(1);
    let view = exchange.view();
    let brief = exchange.query.get("fields") == Some("none");
    let items: Vec<Value> = view
        .state
        .invoices
        .iter()
        .skip((page - 1) * size)
        .take(size)
        .map(|invoice| {
            let mut invoice = invoice.to_json(view);
            if let (true, Some(invoice)) = (brief, invoice.as_object_mut()) {
                invoice.retain(|key, _| !matches!(key.as_str(), "items" | "configuration"));
            }
            invoice
        })
        .collect();
    let link = |rel: &str, page: usize| {
        let query = format!("page={page}&page_size={size}&total_required={total_required}");
        view.link(rel, "GET", &format!("/v2/invoicing/invoices?{query}"))
    };
    let mut links = vec![link("self", page), link("first", 1)];
    if page > 1 {
        links.push(link("previous", page - 1));
    }
    if page < pages {
        links.push(link("next", page + 1));
    }
    links.push(link("last", pages));
    let mut body = object(json!({}));
    if total_required {
        body.insert("total_items".to_owned(), Value::from(all));
        body.insert("total_pages".to_owned(), Value::from(pages));
    }
    body.insert("items".to_owned(), Value::Array(items));
    body.insert("links".to_owned(), Value::Array(links));
    Ok(Answer::Json(200, Value::Object(body)))
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let id = find(exchange)?.id.clone();
    Ok(Answer::Whole(Resource::Invoice(id)))
}

pub(super) fn delete(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let invoice = find(exchange)?;
    if !matches!(invoice.status, Status::Draft | Status::Scheduled | Status::Cancelled) {
        let words = "Only a draft, a scheduled or a cancelled invoice can be deleted.";
        return Err(Detail::new("INVALID_INVOICE_STATUS").description(words).into());
    }
    let id = invoice.id.clone();
    exchange.state.invoices.retain(|invoice| invoice.id != id);
    Ok(Answer::Empty)
}

/// Sends a draft at once, or schedules it where its invoice date is in the future.
pub(super) fn send(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let (now, today) = (exchange.now, date(exchange.now));
    let to_recipient = exchange.body.get("send_to_recipient").and_then(Value::as_bool).unwrap_or(true);
    let invoice = find(exchange)?;
    if invoice.status != Status::Draft && !invoice.status.is_open() {
        let words = "An invoice in this state can't be sent.";
        return Err(Detail::new("INVALID_INVOICE_STATUS").description(words).into());
    }
    let scheduled = invoice.invoice_date > today;
    if invoice.status == Status::Draft {
        invoice.status = match (scheduled, to_recipient) {
            (true, _) => Status::Scheduled,
            (false, true) => Status::Sent,
            (false, false) => Status::Unpaid,
        };
    }
    if !scheduled {
        invoice.first_sent.get_or_insert(now);
        invoice.last_sent = Some(now);
    }
    invoice.updated = now;
    let invoice = invoice.clone();
    let view: View<'_> = exchange.view();
    if scheduled {
        let link = view.link("self", "GET", &format!("/v2/invoicing/invoices/{}", invoice.id));
        return Ok(Answer::Json(202, json!({ "links": [link] })));
    }
    let link = json!({ "href": invoice.recipient_view(view), "rel": "payer-view", "method": "GET" });
    Ok(Answer::Json(200, link))
}

pub(super) fn remind(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let now = exchange.now;
    let invoice = find(exchange)?;
    if !invoice.status.is_open() {
        return Err(Failure::refused("CANNOT_REMIND_INVOICE"));
    }
    invoice.last_sent = Some(now);
    Ok(Answer::Empty)
}

pub(super) fn cancel(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let now = exchange.now;
    let invoice = find(exchange)?;
    match invoice.status {
        Status::Draft => return Err(Failure::refused("CANNOT_CANCEL_DRAFT_INVOICE")),
        Status::Scheduled => return Err(Failure::refused("CANNOT_CANCEL_SCHEDULED_INVOICE")),
        Status::PartiallyPaid | Status::MarkedAsPaid => {
            return Err(Failure::refused("CANNOT_CANCEL_PAID_INVOICE"));
        }
        Status::Cancelled => return Err(Failure::refused("INVOICE_CANCELED_ALREADY")),
        Status::Sent | Status::Unpaid => {}
    }
    invoice.status = Status::Cancelled;
    invoice.cancelled = Some(now);
    invoice.updated = now;
    Ok(Answer::Empty)
}

/// Records a payment that was made outside of PayPal.
pub(super) fn record_payment(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let (now, today) = (exchange.now, date(exchange.now));
    let payment_id = format!("EXTR-{}", exchange.state.ids.transaction());
    let mut payment = object(check::declared("invoicing", "payment_detail", exchange.body));
    let invoice = find(exchange)?;
    if !invoice.status.is_open() && invoice.status != Status::Draft {
        return Err(Failure::refused("CANNOT_PROCESS_PAYMENTS"));
    }
    let mut amount = invoice.due();
    if let Some(sent) = payment.get("amount") {
        let mut problems = Problems::default();
        let checked = Money::check(sent, "/amount", Sign::Positive, &mut problems);
        problems.into_result()?;
        amount = checked.unwrap_or(amount);
    }
    if amount.currency != invoice.total.currency {
        return Err(Detail::new("CURRENCY_MISMATCH")
            .at("/amount/currency_code")
            .value(amount.currency)
            .into());
    }
    if amount.amount > invoice.due().amount {
        return Err(Detail::new("PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE").at("/amount/value").into());
    }
    payment.insert("type".to_owned(), Value::from("EXTERNAL"));
    payment.insert("payment_id".to_owned(), Value::from(payment_id.as_str()));
    payment.entry("payment_date").or_insert_with(|| Value::from(today));
    payment.insert("amount".to_owned(), amount.to_json());
    invoice.payments.push(Value::Object(payment));
    invoice.paid += amount.amount;
    let all = invoice.due().amount.is_zero();
    invoice.status = if all { Status::MarkedAsPaid } else { Status::PartiallyPaid };
    invoice.updated = now;
    Ok(Answer::Json(200, json!({ "payment_id": payment_id })))
}

pub(super) fn next_number(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(Answer::Json(200, json!({ "invoice_number": unused_number(exchange.state) })))
}

/// Returns the next invoice number: the latest one with its digits incremented. `INV-0100` follows
/// `INV-0099`.
fn unused_number(state: &State) -> String {
    let mut number =
        state.invoices.last().map_or_else(|| "0000".to_owned(), |invoice| invoice.number.clone());
    loop {
        let prefix = number.trim_end_matches(|character: char| character.is_ascii_digit());
        let digits = number.strip_prefix(prefix).unwrap_or_default();
        // A number without digits, or with digits that overflow, restarts the count.
        number = match digits.parse::<u64>().ok().and_then(|digits| digits.checked_add(1)) {
            Some(next) => format!("{prefix}{next:0width$}", width = digits.len()),
            None => "0001".to_owned(),
        };
        if !state.invoices.iter().any(|invoice| invoice.number == number) {
            return number;
        }
    }
}

fn find<'a>(exchange: &'a mut Exchange<'_>) -> Result<&'a mut Invoice, Failure> {
    let id = exchange.path.get("invoice_id");
    let invoice = exchange.state.invoices.iter_mut().find(|invoice| invoice.id == id);
    invoice.ok_or_else(|| Failure::not_found("invoice_id", id))
}

/// Reads a query parameter between 1 and a limit.
fn integer(exchange: &Exchange<'_>, name: &str, default: usize, limit: usize) -> Result<usize, Failure> {
    let Some(text) = exchange.query.get(name) else { return Ok(default) };
    let issue = match text.parse::<i64>() {
        Err(_) => "INVALID_PARAMETER_SYNTAX",
        Ok(number) if number < 1 => "INVALID_INTEGER_MIN_VALUE",
        Ok(number) => match usize::try_from(number) {
            Ok(number) if number <= limit => return Ok(number),
            _ => "INVALID_INTEGER_MAX_VALUE",
        },
    };
    Err(Failure::new(400, vec![Detail::new(issue).parameter("query", name).value(text)]))
}
