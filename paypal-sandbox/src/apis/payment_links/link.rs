//! The state of payment links.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::{
    apis::object,
    money::{self, Money},
    store::Row,
    world::{time::Time, work::Work},
};

/// A link to a page on which buyers pay.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct PaymentLink {
    pub(super) id: String,
    pub(super) merchant: String,
    /// The client that made the link. Its webhooks get the events that buyers cause.
    pub(super) client_id: String,
    /// The fields of the request.
    pub(super) sent: Map<String, Value>,
    pub(super) created: Time,
    pub(super) updated: Time,
}

impl Row for PaymentLink {
    const TABLE: &'static str = "payment-links";
    fn key(&self) -> &str {
        &self.id
    }
}

impl PaymentLink {
    pub(super) fn text(&self, pointer: &str) -> Option<&str> {
        let (first, rest) = pointer.split_once('/').unwrap_or((pointer, ""));
        let value = self.sent.get(first)?;
        if rest.is_empty() { value.as_str() } else { value.pointer(&format!("/{rest}"))?.as_str() }
    }

    /// What a buyer pays for one piece: the price, its taxes and the shipping; `None` if the item
    /// has no price of its own, or if the sum is too large.
    pub(super) fn price(&self) -> Option<Money> {
        let item = self.sent.get("line_items")?.get(0)?;
        let price = Money::read(item.get("unit_amount")?)?;
        let list = |name: &str| item.get(name).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let number = |value: &Value| value.get("value")?.as_str().and_then(money::parse);
        let sum =
            |name: &str| list(name).iter().filter_map(number).try_fold(Decimal::ZERO, Decimal::checked_add);
        let tax = price.amount.checked_mul(sum("taxes")?)?.checked_div(Decimal::ONE_HUNDRED)?;
        let total = price.amount.checked_add(price.with(tax).rounded().amount)?;
        let total = price.with(total.checked_add(sum("shipping")?)?).rounded();
        (total.amount <= money::MOST).then_some(total)
    }

    pub(super) fn to_json(&self, work: &Work<'_>) -> Value {
        let path = format!("/v1/checkout/payment-resources/{}", self.id);
        let page = format!("/ncp/payment/{}", self.id);
        let mut shown = object(json!({
            "id": self.id, "status": "ACTIVE", "payment_link": work.page(&page), "reusable": "MULTIPLE",
        }));
        shown.extend(self.sent.clone());
        shown.extend(object(json!({
            "create_time": self.created.text(), "update_time": self.updated.text(),
            "links": [
                work.link("self", "GET", &path),
                work.link("replace", "PUT", &path),
                work.link("delete", "DELETE", &path),
                work.page_link("payment_link", &page),
            ],
        })));
        Value::Object(shown)
    }
}
