//! Connections to accounting platforms, which the control of the sandbox makes.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::invoice::Invoice;
use crate::{
    apis::{Answer, Exchange},
    error::Failure,
    store::Row,
    world::{account::MERCHANT, time::Time},
};

/// A connection of a merchant to an accounting platform.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Connection {
    /// The merchant and the platform.
    id: String,
    merchant: String,
    platform: String,
    status: String,
    synchronized: Time,
}

impl Row for Connection {
    const TABLE: &'static str = "accounting-connections";
    fn key(&self) -> &str {
        &self.id
    }
}

impl Connection {
    fn to_json(&self, status: &str) -> Value {
        json!({
            "platform_name": self.platform, "last_sync_time": self.synchronized.text(),
            "last_sync_status": status,
        })
    }
}

/// Connects a merchant to a platform, or synchronizes again:
/// `{"platform_name": "QUICKBOOKS", "merchant": "ID or email", "status": "SUCCESS"}`.
pub(super) fn synchronize(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let named = exchange.text("/merchant").unwrap_or_else(|| MERCHANT.to_owned());
    let merchant = exchange.account(&named).ok_or_else(|| Failure::not_found("merchant", &named))?.id;
    let missing = || Failure::malformed_at("MISSING_REQUIRED_PARAMETER", "/platform_name");
    let platform = exchange.text("/platform_name").ok_or_else(missing)?;
    let status = exchange.text("/status").unwrap_or_else(|| "SUCCESS".to_owned());
    if !matches!(status.as_str(), "IN_PROGRESS" | "SUCCESS" | "FAILED") {
        return Err(Failure::malformed_at("INVALID_PARAMETER_VALUE", "/status"));
    }
    let id = format!("{merchant}/{platform}");
    let connection = Connection { id, merchant, platform, status, synchronized: exchange.now };
    exchange.rows.put(&connection);
    Ok(Answer::Json(200, connection.to_json(&connection.status)))
}

fn own(exchange: &Exchange<'_>) -> Vec<Connection> {
    let all = exchange.rows.all::<Connection>().into_iter();
    all.filter(|connection| connection.merchant == exchange.merchant()).collect()
}

pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let shown = own(exchange).iter().map(|one| one.to_json(&one.status)).collect();
    Ok(Answer::Json(200, Value::Object(listed("connections", shown))))
}

/// A list with its name; nothing if it is empty, since PayPal lists at least one connection.
fn listed(name: &str, items: Vec<Value>) -> Map<String, Value> {
    let mut shown = Map::new();
    if !items.is_empty() {
        shown.insert(name.to_owned(), Value::Array(items));
    }
    shown
}

/// Shows how an invoice was synchronized. An invoice that changed since waits for the next time.
pub(super) fn of_invoice(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let invoice = exchange.named("id", |invoice: &Invoice| &invoice.merchant)?;
    let connections = own(exchange)
        .iter()
        .map(|one| {
            let is_old = one.synchronized < invoice.updated;
            one.to_json(if is_old { "IN_PROGRESS" } else { &one.status })
        })
        .collect();
    let statuses: Vec<Value> = Some(listed("connections", connections))
        .filter(|one| !one.is_empty())
        .map(Value::Object)
        .into_iter()
        .collect();
    let mut shown = listed("connection_status", statuses);
    shown.insert("id".to_owned(), Value::from(invoice.id));
    Ok(Answer::Json(200, Value::Object(shown)))
}
