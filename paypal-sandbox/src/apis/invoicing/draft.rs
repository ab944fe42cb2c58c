//! Makes invoices and changes their contents.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use super::{amount, event, invoice::Invoice, number, sending, status::Status, template::Template};
use crate::{
    error::{Detail, Failure, Problems},
    money,
    world::{
        time::{DAY, Time},
        work::Work,
    },
};

/// What the fields of a request say about an invoice.
struct Contents {
    sent: Map<String, Value>,
    number: Option<String>,
    invoice_date: String,
    due_date: Option<String>,
    amounts: amount::Amounts,
}

/// Makes a draft of the fields of a request, in the form of v2. `v1` is the request if it is one of
/// v1.
pub(crate) fn create(
    work: &mut Work<'_>,
    merchant: &str,
    sent: Map<String, Value>,
    v1: Option<Value>,
) -> Result<Invoice, Failure> {
    let contents = read(work, merchant, sent, None)?;
    let number = match contents.number {
        Some(number) => number,
        None => number::unused(work, merchant),
    };
    let invoice = Invoice {
        id: number::take_id(work, merchant),
        merchant: merchant.to_owned(),
        client_id: work.client_id.clone(),
        v1,
        number,
        status: Status::Draft,
        unpaid_status: Status::Draft,
        sent: contents.sent,
        invoice_date: contents.invoice_date,
        due_date: contents.due_date,
        total: contents.amounts.total,
        breakdown: contents.amounts.breakdown,
        gratuity: Decimal::ZERO,
        payments: Vec::new(),
        refunds: Vec::new(),
        created: work.now,
        updated: work.now,
        first_sent: None,
        last_sent: None,
        cancelled: None,
        emails_recipient: true,
        send_job: None,
        reminder_job: None,
        has_no_reminders: false,
    };
    number::claim(work, &invoice);
    work.rows.put(&invoice);
    event::emit(work, "INVOICING.INVOICE.CREATED", &invoice);
    Ok(invoice)
}

/// Replaces the contents of an invoice. A scheduled one gets the job of its new date; a sent one is
/// sent again if `emails` is set.
pub(crate) fn update(
    work: &mut Work<'_>,
    mut invoice: Invoice,
    sent: Map<String, Value>,
    v1: Option<Value>,
    emails: bool,
) -> Result<Invoice, Failure> {
    if !matches!(invoice.status, Status::Draft | Status::Scheduled | Status::Sent | Status::Unpaid) {
        let words = "Only an invoice without payments that is not cancelled can be changed.";
        return Err(Detail::new("INVALID_INVOICE_STATUS").description(words).into());
    }
    let contents = read(work, &invoice.merchant, sent, Some(&invoice))?;
    if let Some(number) = contents.number.filter(|number| *number != invoice.number) {
        number::release(work, &invoice);
        invoice.number = number;
        number::claim(work, &invoice);
    }
    invoice.sent = contents.sent;
    invoice.v1 = v1;
    invoice.invoice_date = contents.invoice_date;
    invoice.due_date = contents.due_date;
    invoice.total = contents.amounts.total;
    invoice.breakdown = contents.amounts.breakdown;
    invoice.updated = work.now;
    if invoice.status == Status::Scheduled {
        sending::reschedule(work, &mut invoice);
    } else if emails && invoice.status == Status::Sent {
        invoice.last_sent = Some(work.now);
    }
    super::remind_later(work, &mut invoice);
    work.rows.put(&invoice);
    event::emit(work, "INVOICING.INVOICE.UPDATED", &invoice);
    Ok(invoice)
}

/// Reads and checks the fields of a request. `old` is the invoice that they change.
fn read(
    work: &Work<'_>,
    merchant: &str,
    mut sent: Map<String, Value>,
    old: Option<&Invoice>,
) -> Result<Contents, Failure> {
    let mut problems = Problems::default();
    let text = |sent: &Map<String, Value>, pointer: &str| {
        sent.get("detail")?.pointer(pointer)?.as_str().map(str::to_owned)
    };
    let number = text(&sent, "/invoice_number");
    if let Some(number) = &number
        && number::is_used(work, merchant, number)
        && old.is_none_or(|old| old.number != *number)
    {
        let detail = Detail::new("DUPLICATE_INVOICE_NUMBER").at("/detail/invoice_number");
        problems.refused(detail.value(number.as_str()));
    }
    let invoicer = sent.get("invoicer").and_then(|invoicer| invoicer.get("email_address")?.as_str());
    if let Some(email) = invoicer
        && work.account(email).is_none()
    {
        problems.refused(Detail::new("USER_NOT_FOUND").at("/invoicer/email_address").value(email));
    }
    let template_id = sent.get("configuration").and_then(|one| one.get("template_id")?.as_str());
    if let Some(id) = template_id
        && Template::find(work, merchant, id).is_none()
        && old.is_none_or(|old| old.text("/configuration/template_id") != Some(id))
    {
        let detail = Detail::new("INVALID_RESOURCE_ID").at("/configuration/template_id");
        problems.refused(detail.value(id));
    }
    let today = || old.map_or_else(|| work.now.date(), |old| old.invoice_date.clone());
    let invoice_date = match text(&sent, "/invoice_date") {
        Some(date) => calendar_date(&date, "/detail/invoice_date", &mut problems),
        None => today(),
    };
    let due_date = due_date(&mut sent, &invoice_date, &mut problems);
    let amounts = amount::compute(&mut sent, &mut problems);
    problems.into_result()?;
    let mut amounts = amounts.ok_or_else(|| Failure::new(400, Vec::new()))?;
    sent.values_mut().for_each(money::normalise);
    money::normalise(&mut amounts.breakdown);
    Ok(Contents { sent, number, invoice_date, due_date, amounts })
}

/// Cuts a date such as `2027-01-01 PST`, as v1 writes it, to its day of the calendar.
fn calendar_date(text: &str, at: &str, problems: &mut Problems) -> String {
    let date = text.get(..10).unwrap_or(text);
    if Time::parse(date).is_none() {
        problems.malformed(Detail::new("INVALID_PARAMETER_SYNTAX").at(at).value(text));
    }
    date.to_owned()
}

/// Computes the due date by the payment term; `None` if there is no term or no due date. A due date
/// without a rule gets the rule `DUE_ON_DATE_SPECIFIED`.
fn due_date(sent: &mut Map<String, Value>, invoice_date: &str, problems: &mut Problems) -> Option<String> {
    let term = sent.get_mut("detail")?.get_mut("payment_term")?.as_object_mut()?;
    let at = "/detail/payment_term/due_date";
    let stated = term.get("due_date").and_then(Value::as_str);
    let stated = stated.map(|date| calendar_date(date, at, problems));
    let rule = term.entry("term_type").or_insert_with(|| {
        Value::from(if stated.is_some() { "DUE_ON_DATE_SPECIFIED" } else { "DUE_ON_RECEIPT" })
    });
    let days = match rule.as_str()? {
        "NO_DUE_DATE" => return None,
        "DUE_ON_DATE_SPECIFIED" => {
            match &stated {
                None => problems.malformed(Detail::new("MISSING_REQUIRED_PARAMETER").at(at)),
                Some(date) if date.as_str() < invoice_date => {
                    let words = "The due date is before the invoice date.";
                    let detail = Detail::new("INVALID_PARAMETER_SYNTAX").at(at).value(date.as_str());
                    problems.malformed(detail.description(words));
                }
                Some(_) => {}
            }
            return stated;
        }
        "DUE_ON_RECEIPT" => 0,
        rule => rule.strip_prefix("NET_")?.parse().ok()?,
    };
    Some((Time::parse(invoice_date)? + DAY * days).date())
}
