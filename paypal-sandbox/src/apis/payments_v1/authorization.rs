//! Authorizations: money that is reserved for captures.

use std::time::Duration;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    booking::{self, Origin},
    capture::{self, Capture},
    order,
    payment::Kind,
    sale::PROTECTION,
};
use crate::{
    apis::{
        Answer, Exchange, Resource, object,
        v1::{Amount, refused, validated},
    },
    error::{Failure, Problems},
    money::Money,
    store::Row,
    world::{
        time::{DAY, Time},
        work::Work,
    },
};

/// How long an authorization can be captured, and how long the money is certain.
pub(super) const LIFE: Duration = Duration::from_secs(29 * 86_400);
const HONOR_DAYS: u32 = 3;
/// The kind of the job that lets an authorization expire.
pub(super) const LAPSE: &str = "v1.authorization.lapse";

/// An authorization.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Authorization {
    pub(crate) id: String,
    pub(crate) origin: Origin,
    /// The order of which this is an authorization.
    pub(crate) order: Option<String>,
    /// The original authorization, which has the state, if this one renews it.
    pub(crate) renews: Option<String>,
    pub(crate) is_renewed: bool,
    pub(crate) amount: Amount,
    /// The amount of the original authorization, which a renewal keeps: it sets the limit.
    pub(crate) original: Money,
    #[serde(with = "crate::money::decimal")]
    pub(crate) captured: Decimal,
    /// No further capture is possible, even if an amount is left (`is_final_capture`).
    pub(crate) is_closed: bool,
    pub(crate) is_voided: bool,
    /// The end of the original authorization, which a renewal keeps: PayPal promises the money for
    /// 3 days of an authorization and 3 days of its renewal, both within the same 29 days.
    pub(crate) valid_until: Time,
    pub(crate) created: Time,
    pub(crate) updated: Time,
}

impl Row for Authorization {
    const TABLE: &'static str = "v1-authorizations";
    fn key(&self) -> &str {
        &self.id
    }
}

impl Authorization {
    /// Makes an authorization, of an order if one is given. Returns its id.
    pub(super) fn make(
        work: &mut Work<'_>,
        origin: Origin,
        order: Option<String>,
        amount: Amount,
        valid_until: Time,
    ) -> String {
        let authorization = Self {
            id: work.ids.transaction(),
            origin,
            order,
            renews: None,
            is_renewed: false,
            original: amount.money.clone(),
            amount,
            captured: Decimal::ZERO,
            is_closed: false,
            is_voided: false,
            valid_until,
            created: work.now,
            updated: work.now,
        };
        work.schedule(valid_until, LAPSE, &authorization.id);
        authorization.publish(work);
        authorization.id
    }

    fn publish(&self, work: &mut Work<'_>) {
        work.rows.put(self);
        booking::relate(work, &self.origin, Kind::Authorization, &self.id);
        let shown = self.to_json(work);
        booking::emit(work, "PAYMENT.AUTHORIZATION.CREATED", "authorization", shown, &self.origin.merchant);
    }

    fn is_captured(&self) -> bool {
        self.is_closed || self.captured >= self.amount.money.amount
    }

    fn state(&self, now: Time) -> &'static str {
        if self.is_voided {
            "voided"
        } else if self.is_captured() {
            "captured"
        } else if now >= self.valid_until {
            "expired"
        } else if self.captured > Decimal::ZERO {
            "partially_captured"
        } else {
            "authorized"
        }
    }

    /// Returns the original authorization, which has the state.
    fn root(&self, work: &Work<'_>) -> Self {
        let root = self.renews.as_ref().and_then(|id| work.rows.find(id));
        root.unwrap_or_else(|| self.clone())
    }

    pub(super) fn to_json(&self, work: &Work<'_>) -> Value {
        let root = self.root(work);
        let state = root.state(work.now);
        let path = format!("/v1/payments/authorization/{}", self.id);
        let mut links = vec![work.link("self", "GET", &path)];
        if matches!(state, "authorized" | "partially_captured") {
            links.push(work.link("capture", "POST", &format!("{path}/capture")));
            if self.renews.is_none() {
                links.push(work.link("void", "POST", &format!("{path}/void")));
            }
            if self.renews.is_none() && !self.is_renewed {
                links.push(work.link("reauthorize", "POST", &format!("{path}/reauthorize")));
            }
        }
        links.extend(self.origin.link(work));
        let mut shown = object(json!({
            "id": self.id, "state": state, "amount": self.amount.to_json(),
            "payment_mode": "INSTANT_TRANSFER", "protection_eligibility": "ELIGIBLE",
            "protection_eligibility_type": PROTECTION,
        }));
        self.origin.write(&mut shown);
        if state == "authorized" {
            shown.insert("reason_code".to_owned(), Value::from("AUTHORIZATION"));
            shown.insert("pending_reason".to_owned(), Value::from("AUTHORIZATION"));
        }
        shown.extend(object(json!({
            "valid_until": root.valid_until.text(), "create_time": self.created.text(),
            "update_time": root.updated.max(self.updated).text(), "links": links,
        })));
        Value::Object(shown)
    }
}

/// The most that can be captured of an authorized amount: 115 %, but at most 75 more.
pub(super) fn limit(amount: &Money) -> Decimal {
    amount.amount + (amount.amount * Decimal::new(15, 2)).min(Decimal::from(75))
}

/// Reads the amount of a request to capture, authorize or reauthorize.
pub(super) fn requested(exchange: &Exchange<'_>, currency: &str) -> Result<Amount, Failure> {
    let mut problems = Problems::default();
    let amount = Amount::check(exchange.body.get("amount"), "/amount", &mut problems);
    validated(problems)?;
    match amount {
        Some(amount) if amount.money.currency == currency => Ok(amount),
        _ => Err(refused(400, "CURRENCY_MISMATCH")),
    }
}

fn named(exchange: &Exchange<'_>) -> Result<Authorization, Failure> {
    exchange.named("authorization_id", |one: &Authorization| &one.origin.merchant)
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(Answer::Whole(Resource::of(&named(exchange)?)))
}

/// Refuses what needs an authorization with money left.
fn usable(root: &Authorization, now: Time) -> Result<(), Failure> {
    match root.state(now) {
        "voided" => Err(refused(400, "AUTHORIZATION_VOIDED")),
        "captured" => Err(refused(400, "AUTHORIZATION_ALREADY_COMPLETED")),
        "expired" => Err(refused(400, "AUTHORIZATION_EXPIRED")),
        _ => Ok(()),
    }
}

/// Captures all or a part of an authorization.
pub(super) fn capture(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let named = named(exchange)?;
    let mut root = named.root(&exchange.work);
    usable(&root, exchange.now)?;
    let amount = requested(exchange, &root.amount.money.currency)?;
    let is_within = root.captured + amount.money.amount <= limit(&root.original);
    if !is_within || !order::permits_capture(&exchange.work, &root, amount.money.amount) {
        return Err(refused(400, "CAPTURE_AMOUNT_LIMIT_EXCEEDED"));
    }
    root.captured += amount.money.amount;
    root.is_closed |= capture::is_final(exchange);
    root.updated = exchange.now;
    exchange.rows.put(&root);
    Capture::make(exchange, named.origin, (Kind::Authorization, &named.id), amount)
}

/// Voids an authorization: releases what was not captured.
pub(super) fn void(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let authorization = named(exchange)?;
    if authorization.renews.is_some() {
        return Err(refused(400, "AUTHORIZATION_CANNOT_BE_VOIDED"));
    }
    usable(&authorization, exchange.now)?;
    let answer = Answer::Whole(Resource::of(&authorization));
    release(&mut exchange.work, &authorization.id);
    Ok(answer)
}

/// Voids an authorization if it has money left.
pub(super) fn release(work: &mut Work<'_>, id: &str) {
    let Some(mut authorization) = work.rows.find::<Authorization>(id) else { return };
    if usable(&authorization, work.now).is_err() {
        return;
    }
    authorization.is_voided = true;
    authorization.updated = work.now;
    work.rows.put(&authorization);
    voided(work, &authorization);
}

fn voided(work: &mut Work<'_>, authorization: &Authorization) {
    let shown = authorization.to_json(work);
    let merchant = &authorization.origin.merchant;
    booking::emit(work, "PAYMENT.AUTHORIZATION.VOIDED", "authorization", shown, merchant);
}

/// Renews an authorization once, after its honor period.
pub(super) fn reauthorize(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut old = named(exchange)?;
    if old.renews.is_some() {
        return Err(refused(400, "CANNOT_REAUTH_CHILD_AUTHORIZATION"));
    }
    usable(&old, exchange.now)?;
    if old.is_renewed {
        return Err(refused(400, "TOO_MANY_REAUTHORIZATIONS"));
    }
    if exchange.now < old.created + DAY * HONOR_DAYS {
        return Err(refused(400, "CANNOT_REAUTH_INSIDE_HONOR_PERIOD"));
    }
    let amount = requested(exchange, &old.amount.money.currency)?;
    let is_within = (old.captured..=limit(&old.original)).contains(&amount.money.amount);
    if !is_within || !order::permits_amount(&exchange.work, &old, amount.money.amount) {
        return Err(refused(400, "AUTHORIZATION_AMOUNT_LIMIT_EXCEEDED"));
    }
    let renewal = Authorization {
        id: exchange.ids.transaction(),
        renews: Some(old.id.clone()),
        amount: amount.clone(),
        created: exchange.now,
        updated: exchange.now,
        ..old.clone()
    };
    old.amount = amount;
    old.is_renewed = true;
    old.updated = exchange.now;
    exchange.rows.put(&old);
    let answer = Answer::Resource(201, Resource::of(&renewal));
    renewal.publish(&mut exchange.work);
    Ok(answer)
}

/// Lets an authorization expire: what was not captured is released.
pub(super) fn lapse(work: &mut Work<'_>, id: &str) {
    let Some(mut authorization) = work.rows.find::<Authorization>(id) else { return };
    if authorization.state(work.now) != "expired" {
        return;
    }
    authorization.updated = work.now;
    work.rows.put(&authorization);
    voided(work, &authorization);
}
