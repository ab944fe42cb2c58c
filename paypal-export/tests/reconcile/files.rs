//! Writes the files of an export by hand, and reconciles them.

use std::{collections::BTreeMap, fs, path::Path};

use paypal_export::{Column, ColumnKind, Day, LocalStorage, ReconcileReport, Reconciliation, Stream, Time};
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use tempfile::TempDir;

use super::account::{Reported, text, time};

/// A folder with an export.
pub struct Folder(TempDir);

impl Folder {
    /// Writes what PayPal reports, as an export would.
    pub fn new(reported: &Reported) -> Self {
        let folder = Self(TempDir::new().unwrap());
        folder.write(
            "_export.json",
            &json!({
                "version": 1, "environment": "http://127.0.0.1:1", "account": "MERCHANTAAAA2",
                "time_zone": reported.zone.name(), "scope": "all", "format": "ndjson", "has_payer": false,
            })
            .to_string(),
        );
        let mut by_day: BTreeMap<Day, Vec<Value>> =
            reported.range.days().map(|day| (day, Vec::new())).collect();
        let mut rows = reported.rows.clone();
        rows.sort_by(|left, right| {
            (left.initiated, &left.id, &left.code).cmp(&(right.initiated, &right.id, &right.code))
        });
        for row in &rows {
            by_day.entry(reported.day(row)).or_default().push(row.json());
        }
        for (day, rows) in by_day {
            folder.day(reported, Stream::Transactions, day, &rows);
        }
        for (day, balances) in &reported.balances {
            let as_of = time(reported.zone.bounds(*day).unwrap().1 - 1);
            let row = |(currency, (available, withheld)): (&String, &(i64, i64))| {
                let money = |amount: i64| json!({"currency_code": currency, "value": text(amount)});
                json!({"account_id": "MERCHANTAAAA2", "as_of_time": as_of, "balance": {
                    "currency": currency, "primary": currency == "USD",
                    "total_balance": money(available + withheld),
                    "available_balance": money(*available), "withheld_balance": money(*withheld),
                }})
            };
            let rows: Vec<Value> = balances.iter().map(row).collect();
            folder.day(reported, Stream::Balances, *day, &rows);
        }
        folder
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Returns the path of a day's file.
    pub fn file(stream: Stream, day: Day) -> String {
        format!("{stream}/date={day}/data.ndjson")
    }

    pub fn record(stream: Stream, day: Day) -> String {
        format!("{stream}/_days/{day}.json")
    }

    pub fn read(&self, key: &str) -> String {
        fs::read_to_string(self.path().join(key)).unwrap()
    }

    pub fn write(&self, key: &str, text: &str) {
        let path = self.path().join(key);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub fn remove(&self, key: &str) {
        fs::remove_file(self.path().join(key)).unwrap();
    }

    fn day(&self, reported: &Reported, stream: Stream, day: Day, rows: &[Value]) {
        let mut digest = Sha256::new();
        let mut lines = String::new();
        for row in rows {
            let hash = hex(&Sha256::digest(sorted(row)));
            digest.update(&hash);
            let columns = stream.schema().written(false);
            let cells = columns.map(|column| (column.name, cell(column, row, &hash)));
            let cells: Vec<String> =
                cells.map(|(name, value)| format!("{}:{value}", Value::from(name))).collect();
            lines.push_str(&format!("{{{}}}\n", cells.join(",")));
        }
        if !rows.is_empty() {
            self.write(&Self::file(stream, day), &lines);
        }
        let record = json!({
            "schema": stream.schema().version, "rows": rows.len(), "open": 0,
            "digest": hex(&digest.finalize()),
            "read_until": reported.zone.bounds(day).unwrap().1 + 86_400,
        });
        self.write(&Self::record(stream, day), &record.to_string());
    }

    /// Reconciles all days, without those before the range of the export.
    pub async fn reconcile_all(&self) -> ReconcileReport {
        Reconciliation::new(LocalStorage::new(self.path()).unwrap()).run().await.unwrap()
    }

    pub async fn reconcile(&self, reported: &Reported) -> ReconcileReport {
        let reconciliation = Reconciliation::new(LocalStorage::new(self.path()).unwrap());
        reconciliation.range(reported.range).run().await.unwrap()
    }
}

fn cell(column: &Column, row: &Value, hash: &str) -> Value {
    let Some(pointer) = column.pointer else {
        let info = |name: &str| row.pointer(&format!("/transaction_info/{name}"));
        return match column.name {
            "raw" => Value::from(row.to_string()),
            "row_hash" => Value::from(hash),
            "event_group" => {
                let code = info("transaction_event_code").unwrap().as_str().unwrap();
                Value::from(code.chars().take(3).collect::<String>())
            }
            "net_amount" => net(&info),
            _ => Value::Null,
        };
    };
    let value = row.pointer(pointer).cloned().unwrap_or(Value::Null);
    match column.kind {
        ColumnKind::Time => {
            value.as_str().map_or(Value::Null, |text| Value::from(text.parse::<Time>().unwrap().to_string()))
        }
        ColumnKind::Boolean | ColumnKind::Text | ColumnKind::Decimal => value,
        ColumnKind::Integer | ColumnKind::Json => panic!("{} is not expected here", column.name),
    }
}

fn net<'a>(info: &impl Fn(&str) -> Option<&'a Value>) -> Value {
    let (gross, fee) = (info("transaction_amount").unwrap(), info("fee_amount"));
    let cents = |money: &Value| money["value"].as_str().unwrap().replace('.', "").parse::<i64>().unwrap();
    match fee {
        None => gross["value"].clone(),
        Some(fee) if fee["currency_code"] == gross["currency_code"] => {
            Value::from(text(cents(gross) + cents(fee)))
        }
        Some(_) => Value::Null,
    }
}

/// Writes JSON with the properties of objects in the order of their names.
fn sorted(value: &Value) -> String {
    let Value::Object(properties) = value else { return value.to_string() };
    let properties: BTreeMap<&String, &Value> = properties.iter().collect();
    let properties = properties.iter().map(|(name, value)| format!("{:?}:{}", name, sorted(value)));
    format!("{{{}}}", properties.collect::<Vec<_>>().join(","))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
