//! Captures of authorizations and orders.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    booking::{self, Origin, Paid},
    payment::Kind,
    refund,
};
use crate::{
    apis::{
        Answer, Exchange, Resource, object,
        v1::{self, Amount},
    },
    error::Failure,
    store::Row,
    world::work::Work,
};

/// A capture.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Capture {
    pub(crate) id: String,
    /// Whether an authorization or an order was captured.
    pub(crate) of: Kind,
    /// The id of the authorization or the order.
    pub(crate) of_id: String,
    pub(crate) is_final: bool,
    pub(crate) note_to_payer: Option<String>,
    pub(crate) paid: Paid,
}

impl Row for Capture {
    const TABLE: &'static str = "v1-captures";
    fn key(&self) -> &str {
        &self.id
    }
}

impl Capture {
    /// Makes a capture of an authorization or an order by the request of the exchange. Returns the
    /// answer.
    pub(super) fn make(
        exchange: &mut Exchange<'_>,
        mut origin: Origin,
        (of, of_id): (Kind, &str),
        amount: Amount,
    ) -> Result<Answer, Failure> {
        // A capture may repeat the invoice number of its payment.
        let number =
            exchange.text("/invoice_number").filter(|one| origin.invoice_number.as_ref() != Some(one));
        if let Some(number) = number {
            booking::note_invoice(&mut exchange.work, &origin.merchant, Some(&number))?;
            origin.invoice_number = Some(number);
        }
        let id = exchange.ids.transaction();
        let is_final = is_final(exchange);
        let note_to_payer = exchange.text("/note_to_payer");
        let work = &mut exchange.work;
        let paid = booking::take(work, &id, origin, amount);
        let capture = Self { id, of, of_id: of_id.to_owned(), is_final, note_to_payer, paid };
        work.rows.put(&capture);
        let origin = &capture.paid.origin;
        booking::relate(work, origin, Kind::Capture, &capture.id);
        let shown = capture.to_json(work);
        booking::emit(work, "PAYMENT.CAPTURE.COMPLETED", "capture", shown, &origin.merchant);
        Ok(Answer::Resource(201, Resource::of(&capture)))
    }

    pub(super) fn to_json(&self, work: &Work<'_>) -> Value {
        let path = format!("/v1/payments/capture/{}", self.id);
        let Paid { origin, amount, fee, .. } = &self.paid;
        let (kind, folder) = match self.of {
            Kind::Order => ("order", "orders"),
            _ => ("authorization", "authorization"),
        };
        let state = self.paid.state(work, &self.id);
        let mut links = vec![work.link("self", "GET", &path)];
        if state != "refunded" {
            links.push(work.link("refund", "POST", &format!("{path}/refund")));
        }
        links.push(work.link(kind, "GET", &format!("/v1/payments/{folder}/{}", self.of_id)));
        links.extend(origin.link(work));
        let mut shown = object(json!({
            "id": self.id, "amount": amount.to_json(), "is_final_capture": self.is_final,
            "state": state,
            "transaction_fee": v1::currency(fee),
            "reason_code": if state == "completed" { "NONE" } else { "REFUND" },
        }));
        origin.write(&mut shown);
        for (name, value) in [
            ("invoice_number", &origin.invoice_number),
            ("custom", &origin.custom),
            ("note_to_payer", &self.note_to_payer),
        ] {
            shown.extend(value.as_ref().map(|value| (name.to_owned(), Value::from(value.as_str()))));
        }
        shown.extend(object(json!({
            "create_time": self.paid.created.text(), "update_time": self.paid.updated.text(), "links": links,
        })));
        Value::Object(shown)
    }
}

/// Whether the request says that no further capture follows.
pub(super) fn is_final(exchange: &Exchange<'_>) -> bool {
    exchange.body.get("is_final_capture").and_then(Value::as_bool).unwrap_or(false)
}

fn named(exchange: &Exchange<'_>) -> Result<Capture, Failure> {
    exchange.named("capture_id", |capture: &Capture| &capture.paid.origin.merchant)
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(Answer::Whole(Resource::of(&named(exchange)?)))
}

/// Refunds all or a part of a capture.
pub(super) fn refund(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut capture = named(exchange)?;
    let refund = refund::refund(exchange, &mut capture.paid, (Kind::Capture, &capture.id))?;
    exchange.rows.put(&capture);
    refund.finish(&mut exchange.work)
}
