//! The state of purchase units.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::{
    apis::{
        payments::{Authorization, Capture, Refund},
        tracking,
    },
    money::Money,
    world::{account::Account, work::Work},
};

/// A purchase unit: the request's fields and the payments made for it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Unit {
    /// The fields of the request, with a reference id.
    pub(crate) sent: Map<String, Value>,
    pub(crate) authorizations: Vec<String>,
    pub(crate) captures: Vec<String>,
    pub(crate) refunds: Vec<String>,
}

impl Unit {
    pub(crate) fn new(sent: Map<String, Value>) -> Self {
        Self { sent, authorizations: Vec::new(), captures: Vec::new(), refunds: Vec::new() }
    }

    pub(crate) fn amount(&self) -> Option<Money> {
        Money::read(self.sent.get("amount")?)
    }

    pub(crate) fn text(&self, key: &str) -> Option<String> {
        self.sent.get(key)?.as_str().map(str::to_owned)
    }

    /// The platform fees of the request.
    pub(crate) fn platform_fees(&self) -> &[Value] {
        let fees =
            self.sent.get("payment_instruction").and_then(|instruction| instruction.get("platform_fees"));
        fees.and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    /// Whether the money of the payee is held at first.
    pub(crate) fn is_delayed(&self) -> bool {
        let instruction = self.sent.get("payment_instruction");
        let mode = instruction.and_then(|instruction| instruction.get("disbursement_mode"));
        mode.and_then(Value::as_str) == Some("DELAYED")
    }

    /// The account that is paid: the payee that the request names, or the merchant of the order.
    pub(crate) fn payee(&self, work: &Work<'_>, merchant: &str) -> Option<Account> {
        let payee = self.sent.get("payee");
        let text = |name: &str| payee.and_then(|payee| payee.get(name)).and_then(Value::as_str);
        work.account(text("merchant_id").or(text("email_address")).unwrap_or(merchant))
    }

    pub(super) fn to_json(&self, work: &Work<'_>, order_id: &str, merchant: &str) -> Value {
        let mut unit = self.sent.clone();
        if let Some(payee) = self.payee(work, merchant) {
            let shown = unit.entry("payee").or_insert_with(|| json!({}));
            if let Some(shown) = shown.as_object_mut() {
                shown.insert("email_address".to_owned(), Value::from(payee.email));
                shown.insert("merchant_id".to_owned(), Value::from(payee.id));
            }
        }
        let trackers: Vec<Value> = self
            .captures
            .iter()
            .flat_map(|id| tracking::of_transaction(work, id))
            .map(|tracker| tracker.in_order(work, order_id))
            .collect();
        if !trackers.is_empty()
            && let Some(shipping) = unit.entry("shipping").or_insert_with(|| json!({})).as_object_mut()
        {
            shipping.insert("trackers".to_owned(), Value::Array(trackers));
        }
        let payments = self.payments(work);
        if !payments.is_empty() {
            unit.insert("payments".to_owned(), Value::Object(payments));
        }
        Value::Object(unit)
    }

    fn payments(&self, work: &Work<'_>) -> Map<String, Value> {
        let find = |ids: &[String], show: &dyn Fn(&str) -> Option<Value>| -> Vec<Value> {
            ids.iter().filter_map(|id| show(id)).collect()
        };
        let authorizations = find(&self.authorizations, &|id| {
            work.rows.find::<Authorization>(id).map(|one| one.to_json(work))
        });
        let captures = find(&self.captures, &|id| work.rows.find::<Capture>(id).map(|one| one.to_json(work)));
        let refunds = find(&self.refunds, &|id| work.rows.find::<Refund>(id).map(|one| one.to_json(work)));
        let lists = [("authorizations", authorizations), ("captures", captures), ("refunds", refunds)];
        lists
            .into_iter()
            .filter(|(_, list)| !list.is_empty())
            .map(|(key, list)| (key.to_owned(), Value::Array(list)))
            .collect()
    }
}
