//! What the sandbox knows: orders, payments and invoices, and how each is shown.

pub(crate) mod invoice;
pub(crate) mod order;
pub(crate) mod payment;

use std::{
    collections::{BTreeMap, HashSet},
    time::SystemTime,
};

use serde_json::{Value, json};

use crate::id::Ids;
use invoice::Invoice;
use order::Order;
use payment::{Authorization, Capture, Refund};

/// Everything that was made.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) ids: Ids,
    /// The account that is paid.
    pub(crate) merchant_id: String,
    /// The account that pays.
    pub(crate) payer_id: String,
    pub(crate) orders: BTreeMap<String, Order>,
    pub(crate) authorizations: BTreeMap<String, Authorization>,
    pub(crate) captures: BTreeMap<String, Capture>,
    pub(crate) refunds: BTreeMap<String, Refund>,
    /// In the order in which they were made.
    pub(crate) invoices: Vec<Invoice>,
    /// The invoice ids of payments, and of refunds.
    pub(crate) paid_invoice_ids: HashSet<String>,
    pub(crate) refunded_invoice_ids: HashSet<String>,
}

/// A resource that an operation made or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Resource {
    Order(String),
    Authorization(String),
    Capture(String),
    Refund(String),
    Invoice(String),
}

/// How resources are shown.
#[derive(Clone, Copy, Debug)]
pub(crate) struct View<'a> {
    /// What links begin with.
    pub(crate) base_url: &'a str,
    pub(crate) state: &'a State,
}

impl State {
    pub(crate) fn new(mut ids: Ids) -> Self {
        let (merchant_id, payer_id) = (ids.account(), ids.account());
        Self {
            ids,
            merchant_id,
            payer_id,
            orders: BTreeMap::new(),
            authorizations: BTreeMap::new(),
            captures: BTreeMap::new(),
            refunds: BTreeMap::new(),
            invoices: Vec::new(),
            paid_invoice_ids: HashSet::new(),
            refunded_invoice_ids: HashSet::new(),
        }
    }

    pub(crate) fn invoice(&self, id: &str) -> Option<&Invoice> {
        self.invoices.iter().find(|invoice| invoice.id == id)
    }

    /// The payer approves an order. Tells whether there was one that waited for it.
    pub(crate) fn approve(&mut self, order_id: &str, now: SystemTime) -> bool {
        let payer_id = self.payer_id.clone();
        self.orders.get_mut(order_id).is_some_and(|order| order.approve(&payer_id, now))
    }
}

impl View<'_> {
    /// The whole resource; `None` where it is gone.
    pub(crate) fn full(self, resource: &Resource) -> Option<Value> {
        let state = self.state;
        Some(match resource {
            Resource::Order(id) => state.orders.get(id)?.to_json(self),
            Resource::Authorization(id) => state.authorizations.get(id)?.to_json(self),
            Resource::Capture(id) => state.captures.get(id)?.to_json(self),
            Resource::Refund(id) => state.refunds.get(id)?.to_json(self),
            Resource::Invoice(id) => state.invoice(id)?.to_json(self),
        })
    }

    /// Its id, status and links.
    pub(crate) fn minimal(self, resource: &Resource) -> Option<Value> {
        let mut full = self.full(resource)?;
        if let Some(object) = full.as_object_mut() {
            object.retain(|key, _| matches!(key.as_str(), "id" | "status" | "links"));
        }
        Some(full)
    }

    /// A link on this sandbox.
    pub(crate) fn link(self, rel: &str, method: &str, path: &str) -> Value {
        json!({ "href": format!("{}{path}", self.base_url), "rel": rel, "method": method })
    }
}
