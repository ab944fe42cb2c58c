//! The state of authorizations.

use std::time::Duration;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::shown::{Outcome, References, relate, seller_protection};
use crate::{
    apis::object,
    money::Money,
    states::{AUTHORIZATION, StateMachine},
    store::Row,
    world::{time::Time, work::Work},
};

/// How long an authorization can be captured.
pub(crate) const AUTHORIZATION_LIFE: Duration = Duration::from_secs(29 * 86_400);

/// An authorization: money that is reserved for a capture.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Authorization {
    pub(crate) id: String,
    /// The account that is paid.
    pub(crate) merchant: String,
    /// The account that made the order: that of the payee, or of a partner.
    pub(crate) owner: String,
    /// The account that pays.
    pub(crate) payer: String,
    pub(crate) order_id: String,
    /// The original authorization that this one renews. The original one holds the money.
    pub(crate) renews: Option<String>,
    /// The authorization that renews this one.
    pub(crate) renewed_by: Option<String>,
    pub(crate) amount: Money,
    /// The amount of the original authorization, which a renewal keeps: it sets the limit.
    #[serde(with = "crate::money::decimal")]
    pub(crate) original: Decimal,
    #[serde(with = "crate::money::decimal")]
    pub(crate) captured: Decimal,
    pub(crate) captures: u32,
    /// No further capture is possible, even if an amount is left (`final_capture`).
    pub(crate) closed: bool,
    pub(crate) voided: bool,
    /// How the authorization turned out, and how its captures will.
    pub(crate) outcome: Outcome,
    pub(crate) references: References,
    /// The end of the original authorization, which a renewal keeps: PayPal promises the money for
    /// 3 days of an authorization and 3 days of its renewal, both within the same 29 days.
    pub(crate) valid_until: Time,
    pub(crate) created: Time,
    pub(crate) updated: Time,
}

impl Row for Authorization {
    const TABLE: &'static str = "authorizations";
    const STATES: Option<&'static StateMachine> = Some(&AUTHORIZATION);
    fn key(&self) -> &str {
        &self.id
    }
    fn state(&self) -> &'static str {
        self.status()
    }
}

impl Authorization {
    pub(crate) fn is_captured(&self) -> bool {
        self.closed || self.captured >= self.amount.amount
    }

    pub(crate) fn is_denied(&self) -> bool {
        matches!(self.outcome, Outcome::Declined(_))
    }

    /// The limit of a renewal and of the sum of all captures: 15 % above the original
    /// authorization, but at most 75 above it. It is not rounded, so that no amount above it fits.
    pub(crate) fn limit(&self) -> Decimal {
        self.original + (self.original * Decimal::new(15, 2)).min(Decimal::from(75))
    }

    fn status(&self) -> &'static str {
        if self.is_denied() {
            "DENIED"
        } else if self.voided {
            "VOIDED"
        } else if self.is_captured() {
            "CAPTURED"
        } else if self.captures > 0 {
            "PARTIALLY_CAPTURED"
        } else {
            "CREATED"
        }
    }

    /// The authorization as an order shows it.
    pub(crate) fn to_json(&self, work: &Work<'_>) -> Value {
        let path = format!("/v2/payments/authorizations/{}", self.id);
        let mut links = vec![work.link("self", "GET", &path)];
        if !self.voided && !self.is_captured() && !self.is_denied() {
            let rels: &[&str] = match (&self.renews, &self.renewed_by) {
                (Some(_), _) => &["capture"],
                (None, Some(_)) => &["capture", "void"],
                (None, None) => &["capture", "void", "reauthorize"],
            };
            links.extend(rels.iter().map(|rel| work.link(rel, "POST", &format!("{path}/{rel}"))));
        }
        links.push(work.link("up", "GET", &format!("/v2/checkout/orders/{}", self.order_id)));
        let mut shown =
            object(json!({ "id": self.id, "status": self.status(), "amount": self.amount.to_json() }));
        self.references.write(&mut shown);
        if self.is_denied() {
            self.outcome.write(&mut shown);
        }
        shown.extend(object(json!({
            "seller_protection": seller_protection(&self.outcome),
            "expiration_time": self.valid_until.text(),
            "create_time": self.created.text(),
            "update_time": self.updated.text(),
            "links": links,
        })));
        Value::Object(shown)
    }

    /// The authorization as the Payments API and the events show it.
    pub(crate) fn to_payment(&self, work: &Work<'_>) -> Value {
        let mut shown = self.to_json(work);
        if let Some(object) = shown.as_object_mut() {
            object.shift_remove("processor_response");
        }
        relate(work, shown, &self.merchant, &[("order_id", &self.order_id)])
    }
}
