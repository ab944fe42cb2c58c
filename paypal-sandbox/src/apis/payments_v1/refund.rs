//! Refunds of sales and captures.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    booking::{self, Origin, Paid},
    payment::Kind,
};
use crate::{
    apis::{
        Answer, Exchange, Resource,
        disputes::is_disputed,
        object,
        v1::{self, Amount, refused, validated},
    },
    error::{Failure, Problems},
    money::Money,
    store::Row,
    world::{
        time::{DAY, Time},
        work::Work,
    },
};

/// How long a payment can be refunded, in days.
const REFUND_DAYS: u32 = 180;

/// The view of refunds as the operations that make them answer.
pub(super) const DETAILED: &str = "v1-detailed-refunds";

/// A refund.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Refund {
    pub(crate) id: String,
    pub(crate) origin: Origin,
    /// Whether a sale or a capture was refunded.
    pub(crate) of: Kind,
    /// The id of the sale or capture.
    pub(crate) of_id: String,
    pub(crate) amount: Amount,
    /// The sum of this refund and the earlier refunds of the same payment.
    pub(crate) total: Money,
    pub(crate) reason: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) created: Time,
}

impl Row for Refund {
    const TABLE: &'static str = "v1-refunds";
    fn key(&self) -> &str {
        &self.id
    }
}

impl Refund {
    /// Shows the refund as the component `refund`.
    pub(super) fn to_json(&self, work: &Work<'_>) -> Value {
        let (kind, id) = (if self.of == Kind::Sale { "sale" } else { "capture" }, &self.of_id);
        let mut links = vec![work.link("self", "GET", &format!("/v1/payments/refund/{}", self.id))];
        links.extend(self.origin.link(work));
        links.push(work.link(kind, "GET", &format!("/v1/payments/{kind}/{id}")));
        let mut shown = object(json!({
            "id": self.id, "amount": self.amount.to_json(), "state": "completed",
        }));
        self.origin.write(&mut shown);
        shown.insert(format!("{kind}_id"), Value::from(id.as_str()));
        for (name, value) in [
            ("invoice_number", &self.origin.invoice_number),
            ("reason", &self.reason),
            ("description", &self.description),
        ] {
            shown.extend(value.as_ref().map(|value| (name.to_owned(), Value::from(value.as_str()))));
        }
        shown.extend(object(json!({
            "create_time": self.created.text(), "update_time": self.created.text(), "links": links,
        })));
        Value::Object(shown)
    }

    /// Shows the refund as the component `detailed_refund`. PayPal keeps the fee of the payment.
    pub(super) fn detailed(&self, work: &Work<'_>) -> Value {
        let mut shown = object(self.to_json(work));
        let money = &self.amount.money;
        shown.extend(object(json!({
            "refund_from_transaction_fee": v1::currency(&money.with(0.into())),
            "refund_from_received_amount": v1::currency(money),
            "total_refunded_amount": v1::currency(&self.total),
        })));
        if let Some(custom) = &self.origin.custom {
            shown.insert("custom".to_owned(), Value::from(custom.as_str()));
        }
        Value::Object(shown)
    }

    /// Books the refund, emits its event and builds the answer. The refunded sale or capture must
    /// be stored before.
    pub(super) fn finish(self, work: &mut Work<'_>) -> Result<Answer, Failure> {
        work.rows.put(&self);
        booking::give_back(work, &self.id, &self.of_id, &self.origin, &self.amount.money);
        booking::relate(work, &self.origin, Kind::Refund, &self.id);
        let event = if self.of == Kind::Sale { "PAYMENT.SALE.REFUNDED" } else { "PAYMENT.CAPTURE.REFUNDED" };
        let shown = self.to_json(work);
        booking::emit(work, event, "refund", shown, &self.origin.merchant);
        Ok(Answer::Resource(201, Resource { table: DETAILED.to_owned(), id: self.id }))
    }
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let refund = exchange.named("refund_id", |refund: &Refund| &refund.origin.merchant)?;
    Ok(Answer::Whole(Resource::of(&refund)))
}

/// Refunds the amount of the request, or all if the request has none. The caller stores the sale
/// or capture, and then finishes the refund.
pub(super) fn refund(
    exchange: &mut Exchange<'_>,
    paid: &mut Paid,
    (of, of_id): (Kind, &str),
) -> Result<Refund, Failure> {
    // Refunds and disputes paid this back before.
    let returned = exchange.work.returned(of_id);
    let left = paid.amount.money.with(paid.amount.money.amount - returned);
    if left.amount <= Decimal::ZERO {
        return Err(refused(400, "TRANSACTION_ALREADY_REFUNDED"));
    }
    if is_disputed(&exchange.work, of_id) {
        return Err(refused(400, "TRANSACTION_DISPUTED"));
    }
    if exchange.now >= paid.created + DAY * REFUND_DAYS {
        return Err(refused(400, "REFUND_TIME_LIMIT_EXCEEDED"));
    }
    let amount = match exchange.body.get("amount") {
        None if !returned.is_zero() => {
            return Err(refused(400, "FULL_REFUND_NOT_ALLOWED_AFTER_PARTIAL_REFUND"));
        }
        None => Amount::new(left.clone()),
        sent => {
            let mut problems = Problems::default();
            let amount = Amount::check(sent, "/amount", &mut problems);
            validated(problems)?;
            amount.unwrap_or_else(|| Amount::new(left.clone()))
        }
    };
    if amount.money.currency != left.currency {
        return Err(refused(400, "CURRENCY_MISMATCH"));
    }
    if amount.money.amount > left.amount {
        return Err(refused(400, "REFUND_EXCEEDED_TRANSACTION_AMOUNT"));
    }
    paid.updated = exchange.now;
    let mut origin = paid.origin.clone();
    origin.invoice_number = exchange.text("/invoice_number").or(origin.invoice_number);
    Ok(Refund {
        id: exchange.ids.transaction(),
        origin,
        of,
        of_id: of_id.to_owned(),
        total: left.with(returned + amount.money.amount),
        amount,
        reason: exchange.text("/reason"),
        description: exchange.text("/description"),
        created: exchange.now,
    })
}
