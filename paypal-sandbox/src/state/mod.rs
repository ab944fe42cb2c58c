//! The state of the sandbox (orders, payments and invoices), and its JSON.

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

/// All resources that requests made.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) ids: Ids,
    /// The account that receives payments.
    pub(crate) merchant_id: String,
    /// The account that pays.
    pub(crate) payer_id: String,
    pub(crate) orders: BTreeMap<String, Order>,
    pub(crate) authorizations: BTreeMap<String, Authorization>,
    pub(crate) captures: BTreeMap<String, Capture>,
    pub(crate) refunds: BTreeMap<String, Refund>,
    /// The invoices, in the order of their creation.
    pub(crate) invoices: Vec<Invoice>,
    /// The invoice ids used by payments; the next field has those used by refunds.
    pub(crate) paid_invoice_ids: HashSet<String>,
    pub(crate) refunded_invoice_ids: HashSet<String>,
}

/// A reference to a resource that an operation made or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Resource {
    Order(String),
    Authorization(String),
    Capture(String),
    Refund(String),
    Invoice(String),
}

/// Renders resources as JSON.
#[derive(Clone, Copy, Debug)]
pub(crate) struct View<'a> {
    /// The base URL of links.
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

    /// Approves an order in the name of the payer. Returns whether the order was waiting for an
    /// approval.
    pub(crate) fn approve(&mut self, order_id: &str, now: SystemTime) -> bool {
        let payer_id = self.payer_id.clone();
        self.orders.get_mut(order_id).is_some_and(|order| order.approve(&payer_id, now))
    }
}

impl View<'_> {
    /// Renders the whole resource; `None` if it was deleted.
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

    /// Renders the id, status and links of a resource.
    pub(crate) fn minimal(self, resource: &Resource) -> Option<Value> {
        let mut full = self.full(resource)?;
        if let Some(object) = full.as_object_mut() {
            object.retain(|key, _| matches!(key.as_str(), "id" | "status" | "links"));
        }
        Some(full)
    }

    /// Builds a link to a path of this sandbox.
    pub(crate) fn link(self, rel: &str, method: &str, path: &str) -> Value {
        json!({ "href": format!("{}{path}", self.base_url), "rel": rel, "method": method })
    }
}
