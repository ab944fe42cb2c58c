//! A sandbox with seeded transactions, and what its reports should show.

use std::{
    collections::BTreeMap,
    time::{Duration, SystemTime},
};

use paypal_generated::{DateTime, runtime::testing::VirtualClock};
use paypal_sandbox::{LedgerEntry, Sandbox, SandboxBuilder, SandboxEnvironment, SeededTransactions};
use rust_decimal::Decimal;
use serde_json::Value;

use crate::reader::Reader;

pub const HOUR: Duration = Duration::from_secs(3600);
pub const DAY: Duration = Duration::from_secs(86_400);
pub const MERCHANT: &str = "MERCHANTAAAA2";
/// The size of pages.
pub const SIZE: usize = 50;

/// The time at which transactions begin: the start of 2025.
pub fn begin() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_735_689_600)
}

pub fn text(time: SystemTime) -> String {
    DateTime::from(time).into_string()
}

/// Starts a sandbox with a clock that moves only when told, and with tokens that outlive it.
pub async fn start(options: SandboxBuilder) -> Sandbox {
    options.clock(VirtualClock::manual()).token_lifetime(DAY * 1000).seed(5).start().await.unwrap()
}

/// 600 transactions of 20 days.
pub fn twenty_days() -> SeededTransactions {
    SeededTransactions::new(600).from(begin()).to(begin() + DAY * 20).seed(11)
}

/// A sandbox with 600 transactions in an environment.
pub async fn seeded(options: SandboxBuilder) -> (Sandbox, Reader) {
    let sandbox = start(options).await;
    sandbox.environment("shop").unwrap().seed_transactions(twenty_days()).unwrap();
    let reader = Reader::new(&sandbox, "shop").await;
    (sandbox, reader)
}

pub fn shop(sandbox: &Sandbox) -> SandboxEnvironment<'_> {
    sandbox.environment("shop").unwrap()
}

pub fn ids(rows: &[Value]) -> Vec<String> {
    rows.iter().map(|row| id(&row["transaction_info"]["transaction_id"])).collect()
}

/// An id, which may be a JSON number.
pub fn id(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// What tells a row from others: id, code, date and status.
pub fn keys(rows: &[Value]) -> Vec<[String; 4]> {
    let mut keys: Vec<_> = rows
        .iter()
        .map(|row| {
            let info = &row["transaction_info"];
            let text = |name: &str| info[name].as_str().unwrap().to_owned();
            [
                id(&info["transaction_id"]),
                text("transaction_event_code"),
                text("transaction_initiation_date"),
                text("transaction_status"),
            ]
        })
        .collect();
    keys.sort();
    keys
}

pub fn expected(ledger: &[LedgerEntry]) -> Vec<[String; 4]> {
    let mut keys: Vec<_> = ledger
        .iter()
        .map(|entry| [entry.id.clone(), entry.event_code.clone(), text(entry.time), entry.status.to_string()])
        .collect();
    keys.sort();
    keys
}

/// The sums of a ledger up to a time, by currency.
pub fn sums(ledger: &[LedgerEntry], until: SystemTime) -> BTreeMap<String, Decimal> {
    let mut sums: BTreeMap<String, Decimal> = BTreeMap::new();
    for entry in ledger.iter().filter(|entry| entry.settled.unwrap_or(entry.time) < until) {
        *sums.entry(entry.currency.clone()).or_default() += entry.net.parse::<Decimal>().unwrap();
    }
    sums
}

/// The sums of rows that moved money, by currency.
pub fn sums_of(rows: &[Value]) -> BTreeMap<String, Decimal> {
    let mut sums: BTreeMap<String, Decimal> = BTreeMap::new();
    for row in rows {
        let info = &row["transaction_info"];
        if info["transaction_status"] == "S" {
            let amount = &info["transaction_amount"];
            let fee = info["fee_amount"]["value"].as_str().unwrap_or("0");
            *sums.entry(amount["currency_code"].as_str().unwrap().to_owned()).or_default() +=
                id(&amount["value"]).parse::<Decimal>().unwrap() + fee.parse::<Decimal>().unwrap();
        }
    }
    sums
}
