//! The state of a product.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::{
    apis::object,
    store::Row,
    world::{time::Time, work::Work},
};

/// A product that plans refer to.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Product {
    /// The merchant and the id: an id that a merchant chose is unique among its own products only.
    key: String,
    pub(crate) id: String,
    pub(crate) merchant: String,
    /// The fields that the merchant sent.
    pub(crate) sent: Map<String, Value>,
    pub(crate) created: Time,
    pub(crate) updated: Time,
}

impl Row for Product {
    const TABLE: &'static str = "products";
    fn key(&self) -> &str {
        &self.key
    }
}

impl Product {
    pub(crate) fn new(merchant: &str, id: &str, sent: Map<String, Value>, now: Time) -> Self {
        Self {
            key: key(merchant, id),
            id: id.to_owned(),
            merchant: merchant.to_owned(),
            sent,
            created: now,
            updated: now,
        }
    }

    /// Finds a product of a merchant.
    pub(crate) fn find(work: &Work<'_>, merchant: &str, id: &str) -> Option<Self> {
        work.rows.find(&key(merchant, id))
    }

    pub(crate) fn path(&self) -> String {
        format!("/v1/catalogs/products/{}", self.id)
    }

    pub(crate) fn to_json(&self, work: &Work<'_>) -> Value {
        let mut shown = self.sent.clone();
        shown.insert("id".to_owned(), Value::from(self.id.as_str()));
        shown.extend(object(json!({
            "create_time": self.created.text(),
            "update_time": self.updated.text(),
            "links": [work.link("self", "GET", &self.path()), work.link("edit", "PATCH", &self.path())],
        })));
        Value::Object(shown)
    }

    /// The product as lists show it.
    pub(crate) fn summary(&self, work: &Work<'_>) -> Value {
        let mut shown = Map::new();
        shown.insert("id".to_owned(), Value::from(self.id.as_str()));
        for name in ["name", "description"] {
            shown.extend(self.sent.get(name).map(|value| (name.to_owned(), value.clone())));
        }
        shown.extend(object(json!({
            "create_time": self.created.text(),
            "links": [work.link("self", "GET", &self.path())],
        })));
        Value::Object(shown)
    }
}

fn key(merchant: &str, id: &str) -> String {
    format!("{merchant}/{id}")
}
