//! Invoices as rows, and how Invoicing v2 shows them.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{
    payment::{self, Payment, Refund},
    status::Status,
};
use crate::{
    apis::object,
    money::Money,
    states::{INVOICE, StateMachine},
    store::Row,
    world::{account::Account, time::Time, work::Work},
};

/// An invoice. Both versions of the API share the rows; the fields of a request are stored in the
/// form of v2.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Invoice {
    pub(crate) id: String,
    pub(crate) merchant: String,
    /// The client that made the invoice. Its webhooks get the events that the recipient causes.
    #[serde(default)]
    pub(crate) client_id: String,
    /// The request of v1 that made or changed the invoice last. Events have the form of v1 then.
    pub(crate) v1: Option<Value>,
    pub(crate) number: String,
    pub(crate) status: Status,
    /// The status without payments and refunds.
    pub(crate) unpaid_status: Status,
    /// The fields of the request. `to_json` overwrites amounts and metadata.
    pub(crate) sent: Map<String, Value>,
    pub(crate) invoice_date: String,
    pub(crate) due_date: Option<String>,
    pub(crate) total: Money,
    /// The parts of the total.
    pub(crate) breakdown: Value,
    /// The tip of the recipient.
    #[serde(with = "crate::money::decimal")]
    pub(crate) gratuity: Decimal,
    pub(crate) payments: Vec<Payment>,
    pub(crate) refunds: Vec<Refund>,
    pub(crate) created: Time,
    pub(crate) updated: Time,
    pub(crate) first_sent: Option<Time>,
    pub(crate) last_sent: Option<Time>,
    pub(crate) cancelled: Option<Time>,
    /// Whether the recipient gets an email when a scheduled invoice is sent.
    pub(crate) emails_recipient: bool,
    /// The job that sends the invoice.
    pub(crate) send_job: Option<String>,
    /// The job that sends the next automatic reminder.
    pub(crate) reminder_job: Option<String>,
    /// Whether automatic reminders were cancelled for this invoice.
    pub(crate) has_no_reminders: bool,
}

/// The links to what may be done: relation, method, and path below the invoice.
const LINKS: [(&str, &str, &str); 8] = [
    ("send", "POST", "/send"),
    ("replace", "PUT", ""),
    ("delete", "DELETE", ""),
    ("remind", "POST", "/remind"),
    ("cancel", "POST", "/cancel"),
    ("record-payment", "POST", "/payments"),
    ("record-refund", "POST", "/refunds"),
    ("qr-code", "POST", "/generate-qr-code"),
];

impl Row for Invoice {
    const TABLE: &'static str = "invoices";
    const STATES: Option<&'static StateMachine> = Some(&INVOICE);
    fn key(&self) -> &str {
        &self.id
    }
    fn state(&self) -> &'static str {
        self.status.as_str()
    }
}

/// Shows an invoice by its id.
pub(super) fn view(work: &Work<'_>, id: &str) -> Option<Value> {
    work.rows.find::<Invoice>(id).map(|invoice| invoice.to_json(work))
}

impl Invoice {
    /// The sum of the payments.
    pub(crate) fn paid(&self) -> Decimal {
        self.payments.iter().map(|payment| payment.amount).sum()
    }

    /// The sum of the refunds, without tips.
    pub(crate) fn refunded(&self) -> Decimal {
        self.refunds.iter().map(|refund| refund.amount).sum()
    }

    /// The amount that is not paid.
    pub(crate) fn due(&self) -> Money {
        self.total.with(self.total.amount - self.paid())
    }

    /// Computes the status from the payments and refunds.
    pub(crate) fn settle(&mut self) {
        let (paid, refunded) = (self.paid(), self.refunded());
        let by_paypal = self.payments.iter().any(|payment| payment.is_paypal);
        let refunded_by_paypal = self.refunds.iter().any(|refund| refund.of.is_some());
        self.status = if !refunded.is_zero() {
            match (refunded >= paid, refunded_by_paypal) {
                (true, true) => Status::Refunded,
                (true, false) => Status::MarkedAsRefunded,
                (false, _) => Status::PartiallyRefunded,
            }
        } else if self.payments.is_empty() {
            self.unpaid_status
        } else if paid < self.total.amount {
            Status::PartiallyPaid
        } else if by_paypal {
            Status::Paid
        } else {
            Status::MarkedAsPaid
        };
    }

    /// A field of the request, such as `/detail/memo`.
    pub(crate) fn text(&self, pointer: &str) -> Option<&str> {
        let (first, rest) = pointer.strip_prefix('/')?.split_once('/')?;
        self.sent.get(first)?.pointer(&format!("/{rest}"))?.as_str()
    }

    /// Whether the recipient may add a tip.
    pub(crate) fn takes_tips(&self) -> bool {
        let allows = self.sent.get("configuration").and_then(|one| one.get("allow_tip")?.as_bool());
        allows.unwrap_or(false)
    }

    /// Whether the recipient may pay a part.
    pub(crate) fn takes_parts(&self) -> bool {
        self.partial_payment().and_then(|part| part.get("allow_partial_payment")?.as_bool()).unwrap_or(false)
    }

    /// The least amount of a payment; zero without such a limit.
    pub(crate) fn least_payment(&self) -> Decimal {
        let least = self.partial_payment().and_then(|part| Money::read(part.get("minimum_amount_due")?));
        least.map_or(Decimal::ZERO, |least| least.amount)
    }

    fn partial_payment(&self) -> Option<&Value> {
        self.sent.get("configuration")?.get("partial_payment")
    }

    /// The invoice as v2 shows it.
    pub(crate) fn to_json(&self, work: &Work<'_>) -> Value {
        let mut invoice = object(json!({ "id": self.id, "status": self.status.as_str() }));
        invoice.extend(self.sent.clone());
        let mut detail = self.sent.get("detail").and_then(Value::as_object).cloned().unwrap_or_default();
        detail.insert("invoice_number".to_owned(), Value::from(self.number.as_str()));
        detail.insert("invoice_date".to_owned(), Value::from(self.invoice_date.as_str()));
        if let Some(due_date) = &self.due_date
            && let Some(term) = detail.get_mut("payment_term").and_then(Value::as_object_mut)
        {
            term.insert("due_date".to_owned(), Value::from(due_date.as_str()));
        }
        detail.insert("metadata".to_owned(), self.metadata(work));
        invoice.insert("detail".to_owned(), Value::Object(detail));
        let account = work.rows.find::<Account>(&self.merchant);
        let mut invoicer = Map::new();
        if let Some(account) = &account {
            invoicer.insert("email_address".to_owned(), Value::from(account.email.as_str()));
            if let Some(business) = &account.business {
                invoicer.insert("business_name".to_owned(), Value::from(business.as_str()));
            }
        }
        invoicer.extend(self.sent.get("invoicer").and_then(Value::as_object).cloned().unwrap_or_default());
        invoice.insert("invoicer".to_owned(), Value::Object(invoicer));
        let mut amount = object(self.total.to_json());
        amount.insert("breakdown".to_owned(), self.breakdown.clone());
        invoice.insert("amount".to_owned(), Value::Object(amount));
        invoice.insert("due_amount".to_owned(), self.due().to_json());
        if !self.gratuity.is_zero() {
            invoice.insert("gratuity".to_owned(), self.total.with(self.gratuity).to_json());
        }
        if !self.payments.is_empty() {
            let list: Vec<Value> = self.payments.iter().map(|one| one.to_json(&self.total)).collect();
            let paid = self.total.with(self.paid()).to_json();
            invoice.insert("payments".to_owned(), json!({ "paid_amount": paid, "transactions": list }));
        }
        if !self.refunds.is_empty() {
            let list: Vec<Value> = self.refunds.iter().map(|one| one.to_json(&self.total)).collect();
            let tips: Decimal = self.refunds.iter().map(|refund| refund.tip).sum();
            let refunded = self.total.with(self.refunded() + tips).to_json();
            invoice.insert("refunds".to_owned(), json!({ "refund_amount": refunded, "transactions": list }));
        }
        invoice.insert("links".to_owned(), Value::Array(self.links(work)));
        Value::Object(invoice)
    }

    fn metadata(&self, work: &Work<'_>) -> Value {
        let mut metadata = object(json!({
            "create_time": self.created.text(), "last_update_time": self.updated.text(),
            "created_by_flow": "REGULAR_SINGLE",
            "recipient_view_url": self.recipient_view(work),
            "invoicer_view_url": work.page(&format!("/invoice/details/{}", self.id)),
        }));
        let email = work.rows.find::<Account>(&self.merchant).map(|account| account.email);
        let mut by = |key: &str, is_set: bool| {
            if let (Some(email), true) = (&email, is_set) {
                metadata.insert(key.to_owned(), Value::from(email.as_str()));
            }
        };
        by("created_by", true);
        by("last_updated_by", true);
        by("last_sent_by", self.last_sent.is_some());
        by("cancelled_by", self.cancelled.is_some());
        for (key, time) in [
            ("first_sent_time", self.first_sent),
            ("last_sent_time", self.last_sent),
            ("cancel_time", self.cancelled),
        ] {
            if let Some(time) = time {
                metadata.insert(key.to_owned(), Value::from(time.text()));
            }
        }
        Value::Object(metadata)
    }

    /// The URL of the page that the recipient sees.
    pub(crate) fn recipient_view(&self, work: &Work<'_>) -> String {
        work.page(&payment::PAGE.replace("{id}", &self.id))
    }

    fn links(&self, work: &Work<'_>) -> Vec<Value> {
        let path = format!("/v2/invoicing/invoices/{}", self.id);
        let mut links = vec![work.link("self", "GET", &path)];
        for rel in self.status.actions() {
            if let Some((_, method, below)) = LINKS.iter().find(|(name, _, _)| name == rel) {
                links.push(work.link(rel, method, &format!("{path}{below}")));
            }
        }
        if !self.status.is_unsent() {
            links.push(work.page_link("payer-view", &payment::PAGE.replace("{id}", &self.id)));
        }
        links
    }
}
