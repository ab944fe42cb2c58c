//! The state of invoices.

use std::time::SystemTime;

use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

use super::{View, payment::object};
use crate::{clock::date_time, money::Money};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Status {
    Draft,
    Scheduled,
    Sent,
    Unpaid,
    PartiallyPaid,
    MarkedAsPaid,
    Cancelled,
}

impl Status {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "DRAFT",
            Self::Scheduled => "SCHEDULED",
            Self::Sent => "SENT",
            Self::Unpaid => "UNPAID",
            Self::PartiallyPaid => "PARTIALLY_PAID",
            Self::MarkedAsPaid => "MARKED_AS_PAID",
            Self::Cancelled => "CANCELLED",
        }
    }

    /// Whether the invoice was sent and an amount is due.
    pub(crate) fn is_open(self) -> bool {
        matches!(self, Self::Sent | Self::Unpaid | Self::PartiallyPaid)
    }
}

/// An invoice.
#[derive(Clone, Debug)]
pub(crate) struct Invoice {
    pub(crate) id: String,
    pub(crate) number: String,
    pub(crate) status: Status,
    /// The fields of the request. `to_json` overwrites amounts and metadata.
    pub(crate) sent: Map<String, Value>,
    pub(crate) invoice_date: String,
    pub(crate) total: Money,
    /// The parts of the total.
    pub(crate) breakdown: Value,
    /// The recorded payments.
    pub(crate) payments: Vec<Value>,
    pub(crate) paid: Decimal,
    pub(crate) created: SystemTime,
    pub(crate) updated: SystemTime,
    pub(crate) first_sent: Option<SystemTime>,
    pub(crate) last_sent: Option<SystemTime>,
    pub(crate) cancelled: Option<SystemTime>,
}

impl Invoice {
    pub(crate) fn due(&self) -> Money {
        self.total.with(self.total.amount - self.paid)
    }

    pub(crate) fn to_json(&self, view: View<'_>) -> Value {
        let mut invoice = object(json!({ "id": self.id, "status": self.status.as_str() }));
        invoice.extend(self.sent.clone());
        let mut detail = self.sent.get("detail").and_then(Value::as_object).cloned().unwrap_or_default();
        detail.insert("invoice_number".to_owned(), Value::from(self.number.as_str()));
        detail.insert("invoice_date".to_owned(), Value::from(self.invoice_date.as_str()));
        detail.insert("metadata".to_owned(), self.metadata(view));
        invoice.insert("detail".to_owned(), Value::Object(detail));
        let mut amount = object(self.total.to_json());
        amount.insert("breakdown".to_owned(), self.breakdown.clone());
        invoice.insert("amount".to_owned(), Value::Object(amount));
        invoice.insert("due_amount".to_owned(), self.due().to_json());
        if !self.payments.is_empty() {
            let paid = self.total.with(self.paid).to_json();
            invoice
                .insert("payments".to_owned(), json!({ "paid_amount": paid, "transactions": self.payments }));
        }
        invoice.insert("links".to_owned(), Value::Array(self.links(view)));
        Value::Object(invoice)
    }

    fn metadata(&self, view: View<'_>) -> Value {
        let mut metadata = object(json!({
            "create_time": date_time(self.created), "last_update_time": date_time(self.updated),
            "created_by_flow": "REGULAR_SINGLE",
            "recipient_view_url": self.recipient_view(view),
            "invoicer_view_url": format!("{}/invoice/details/{}", view.base_url, self.id),
        }));
        for (key, time) in [
            ("first_sent_time", self.first_sent),
            ("last_sent_time", self.last_sent),
            ("cancel_time", self.cancelled),
        ] {
            if let Some(time) = time {
                metadata.insert(key.to_owned(), Value::from(date_time(time)));
            }
        }
        Value::Object(metadata)
    }

    /// Returns the URL of the page that the recipient sees.
    pub(crate) fn recipient_view(&self, view: View<'_>) -> String {
        format!("{}/invoice/p/{}", view.base_url, self.id)
    }

    fn links(&self, view: View<'_>) -> Vec<Value> {
        let path = format!("/v2/invoicing/invoices/{}", self.id);
        let mut links = vec![view.link("self", "GET", &path)];
        let mut action = |rel: &str, method: &str, below: &str| {
            links.push(view.link(rel, method, &format!("{path}{below}")));
        };
        match self.status {
            Status::Draft => {
                action("send", "POST", "/send");
                action("delete", "DELETE", "");
            }
            status if status.is_open() => {
                action("cancel", "POST", "/cancel");
                action("remind", "POST", "/remind");
                action("record-payment", "POST", "/payments");
            }
            _ => {}
        }
        links
    }
}
