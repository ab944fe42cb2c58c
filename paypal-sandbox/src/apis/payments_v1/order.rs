//! Orders of payments with the intent `order`: the payer agreed to pay, and the merchant authorizes
//! and captures later.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    authorization::{self, Authorization, LIFE, limit, requested},
    booking::{self, Origin},
    capture::{self, Capture},
    payment::Kind,
    sale::PROTECTION,
};
use crate::{
    apis::{
        Answer, Exchange, Resource, object,
        v1::{Amount, refused},
    },
    error::Failure,
    store::Row,
    world::{time::Time, work::Work},
};

/// An order.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Order {
    pub(crate) id: String,
    pub(crate) origin: Origin,
    pub(crate) amount: Amount,
    /// The authorizations of the order.
    pub(crate) authorizations: Vec<String>,
    /// What was captured without an authorization.
    #[serde(with = "crate::money::decimal")]
    pub(crate) captured: Decimal,
    /// No further capture is possible (`is_final_capture`).
    pub(crate) is_closed: bool,
    pub(crate) is_voided: bool,
    pub(crate) created: Time,
    pub(crate) updated: Time,
}

impl Row for Order {
    const TABLE: &'static str = "v1-orders";
    fn key(&self) -> &str {
        &self.id
    }
}

impl Order {
    /// Makes an order. Returns its id.
    pub(super) fn make(work: &mut Work<'_>, origin: Origin, amount: Amount) {
        let order = Self {
            id: work.ids.prefixed("O"),
            origin,
            amount,
            authorizations: Vec::new(),
            captured: Decimal::ZERO,
            is_closed: false,
            is_voided: false,
            created: work.now,
            updated: work.now,
        };
        work.rows.put(&order);
        booking::relate(work, &order.origin, Kind::Order, &order.id);
        let shown = order.to_json(work);
        booking::emit(work, "PAYMENT.ORDER.CREATED", "order", shown, &order.origin.merchant);
    }

    /// Returns what is authorized and not void, and what was captured in all.
    fn sums(&self, work: &Work<'_>) -> (Decimal, Decimal) {
        let rows = self.authorizations.iter().filter_map(|id| work.rows.find::<Authorization>(id));
        rows.fold((Decimal::ZERO, self.captured), |(authorized, captured), one| {
            (authorized + used(work, &one), captured + one.captured)
        })
    }

    fn state(&self, work: &Work<'_>) -> &'static str {
        let (authorized, captured) = self.sums(work);
        if self.is_voided {
            "VOIDED"
        } else if self.is_closed || captured >= self.amount.money.amount {
            "COMPLETED"
        } else if captured > Decimal::ZERO {
            "CAPTURED"
        } else if authorized > Decimal::ZERO {
            "AUTHORIZED"
        } else {
            "PENDING"
        }
    }

    pub(super) fn to_json(&self, work: &Work<'_>) -> Value {
        let state = self.state(work);
        let path = format!("/v1/payments/orders/{}", self.id);
        let mut links = vec![work.link("self", "GET", &path)];
        if !matches!(state, "VOIDED" | "COMPLETED") {
            links.push(work.link("capture", "POST", &format!("{path}/capture")));
            links.push(work.link("void", "POST", &format!("{path}/do-void")));
            links.push(work.link("authorization", "POST", &format!("{path}/authorize")));
        }
        links.extend(self.origin.link(work));
        let mut shown = object(json!({
            "id": self.id, "state": state, "amount": self.amount.to_json(),
            "payment_mode": "INSTANT_TRANSFER", "protection_eligibility": "ELIGIBLE",
            "protection_eligibility_type": PROTECTION,
        }));
        self.origin.write(&mut shown);
        if state == "PENDING" {
            shown.insert("reason_code".to_owned(), Value::from("ORDER"));
            shown.insert("pending_reason".to_owned(), Value::from("order"));
        }
        shown.extend(object(json!({
            "create_time": self.created.text(), "update_time": self.updated.text(), "links": links,
        })));
        Value::Object(shown)
    }
}

/// Returns what an authorization takes of its order.
fn used(work: &Work<'_>, one: &Authorization) -> Decimal {
    // What a void authorization captured before stays paid.
    let is_open = !one.is_voided && !one.is_closed && work.now < one.valid_until;
    if is_open { one.amount.money.amount.max(one.captured) } else { one.captured }
}

/// Finds the order of an authorization.
fn of(work: &Work<'_>, authorization: &Authorization) -> Option<Order> {
    work.rows.find(authorization.order.as_ref()?)
}

/// Whether the captures of an order stay within its limit if more of an authorization is captured.
pub(super) fn permits_capture(work: &Work<'_>, authorization: &Authorization, more: Decimal) -> bool {
    of(work, authorization).is_none_or(|order| order.sums(work).1 + more <= limit(&order.amount.money))
}

/// Whether an order stays within its limit if one of its authorizations gets another amount.
pub(super) fn permits_amount(work: &Work<'_>, authorization: &Authorization, amount: Decimal) -> bool {
    of(work, authorization).is_none_or(|order| {
        let others = order.captured + order.sums(work).0 - used(work, authorization);
        others + amount <= limit(&order.amount.money)
    })
}

fn named(exchange: &Exchange<'_>) -> Result<Order, Failure> {
    exchange.named("order_id", |order: &Order| &order.origin.merchant)
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(Answer::Whole(Resource::of(&named(exchange)?)))
}

/// Refuses what needs an order that is neither void nor completed.
fn open(exchange: &Exchange<'_>) -> Result<Order, Failure> {
    let order = named(exchange)?;
    match order.state(&exchange.work) {
        "VOIDED" => Err(refused(400, "ORDER_VOIDED")),
        "COMPLETED" => Err(refused(400, "ORDER_ALREADY_COMPLETED")),
        _ => Ok(order),
    }
}

/// Authorizes all or a part of an order.
pub(super) fn authorize(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut order = open(exchange)?;
    let amount = requested(exchange, &order.amount.money.currency)?;
    let (authorized, _) = order.sums(&exchange.work);
    if order.captured + authorized + amount.money.amount > limit(&order.amount.money) {
        return Err(refused(400, "AUTHORIZATION_AMOUNT_LIMIT_EXCEEDED"));
    }
    let (origin, parent, until) = (order.origin.clone(), order.id.clone(), exchange.now + LIFE);
    let id = Authorization::make(&mut exchange.work, origin, Some(parent), amount, until);
    order.authorizations.push(id.clone());
    order.updated = exchange.now;
    exchange.rows.put(&order);
    Ok(Answer::Resource(201, Resource { table: Authorization::TABLE.to_owned(), id }))
}

/// Captures all or a part of an order without an authorization.
pub(super) fn capture(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut order = open(exchange)?;
    let amount = requested(exchange, &order.amount.money.currency)?;
    let (authorized, _) = order.sums(&exchange.work);
    if order.captured + authorized + amount.money.amount > limit(&order.amount.money) {
        return Err(refused(400, "CAPTURE_AMOUNT_LIMIT_EXCEEDED"));
    }
    order.captured += amount.money.amount;
    order.is_closed |= capture::is_final(exchange);
    order.updated = exchange.now;
    exchange.rows.put(&order);
    Capture::make(exchange, order.origin, (Kind::Order, &order.id), amount)
}

/// Voids an order of which nothing is captured, with its authorizations.
pub(super) fn void(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut order = open(exchange)?;
    let (_, captured) = order.sums(&exchange.work);
    if !captured.is_zero() {
        return Err(refused(400, "ORDER_CANNOT_BE_VOIDED"));
    }
    for id in &order.authorizations {
        authorization::release(&mut exchange.work, id);
    }
    order.is_voided = true;
    order.updated = exchange.now;
    exchange.rows.put(&order);
    let answer = Answer::Whole(Resource::of(&order));
    let shown = order.to_json(&exchange.work);
    booking::emit(&mut exchange.work, "PAYMENT.ORDER.CANCELLED", "order", shown, &order.origin.merchant);
    Ok(answer)
}
