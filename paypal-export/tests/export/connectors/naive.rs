//! An exporter as people write one in an afternoon, with the mistakes of known connectors. The
//! tests of this module show what each mistake loses. Nothing here is an example to follow.

use std::{
    collections::HashSet,
    sync::Arc,
    time::{Duration, SystemTime},
};

use paypal_generated::{Client, Clock, DateTime, Error, runtime::Method};
use serde_json::{Value, json};

use super::{DAY, Passing};
use crate::local::Local;

/// From where the next run goes on.
#[derive(Clone, Copy, Debug)]
pub enum Cursor {
    /// From the end of the range that was asked for.
    AskedEnd,
    /// From the second after the latest row that was seen.
    LatestRow,
}

pub struct Naive {
    paypal: Client,
    clock: Arc<dyn Clock>,
    cursor: Cursor,
    /// The state file: from where the next run goes on.
    next: Option<SystemTime>,
    /// The output file. Each run appends its rows.
    pub rows: Vec<Value>,
}

impl Naive {
    pub fn new(local: &Local) -> Self {
        Self::with_client(local.client.clone())
    }

    pub fn with_client(paypal: Client) -> Self {
        let clock = Arc::new(Passing::default());
        Self { paypal, clock, cursor: Cursor::AskedEnd, next: None, rows: Vec::new() }
    }

    pub fn cursor(self, cursor: Cursor) -> Self {
        Self { cursor, ..self }
    }

    pub fn clock(self, clock: impl Clock + 'static) -> Self {
        Self { clock: Arc::new(clock), ..self }
    }

    /// Reads the transactions up to a time, from where the last run ended.
    ///
    /// Mistakes: nothing looks at `end_date` and `last_refreshed_datetime` of the answers, so what
    /// PayPal shows late is lost. The ids that were seen are in memory alone, and the state is
    /// written after a whole window, so a run that is interrupted writes rows a second time.
    pub async fn run(&mut self, from: SystemTime, to: SystemTime) -> Result<usize, String> {
        let (mut start, before) = (self.next.unwrap_or(from), self.rows.len());
        let mut seen = HashSet::new();
        while start < to {
            let end = (start + DAY * 31).min(to);
            self.window(start, end, &mut seen).await.map_err(|error| error.to_string())?;
            self.next = match self.cursor {
                Cursor::AskedEnd => Some(end),
                Cursor::LatestRow => self.latest().map(|latest| latest + Duration::from_secs(1)),
            };
            start = end;
        }
        Ok(self.rows.len() - before)
    }

    /// Reads the pages of a window.
    ///
    /// Mistakes: a window with too many results is skipped. Rows are told apart by their id, so
    /// that of two rows with one id the second is lost.
    async fn window(
        &mut self,
        start: SystemTime,
        end: SystemTime,
        seen: &mut HashSet<String>,
    ) -> Result<(), Error> {
        for page in 1.. {
            let path = format!(
                "/v1/reporting/transactions?start_date={}&end_date={}&fields=all&page_size=100&page={page}\
                 &balance_affecting_records_only=N",
                DateTime::from(start),
                DateTime::from(end)
            );
            let answer = match self.get(&path).await {
                Err(error) if error.name() == Some("RESULTSET_TOO_LARGE") => return Ok(()),
                answer => answer?,
            };
            for details in answer["transaction_details"].as_array().into_iter().flatten() {
                if seen.insert(details["transaction_info"]["transaction_id"].to_string()) {
                    self.rows.push(row(&details["transaction_info"]));
                }
            }
            if page >= answer["total_pages"].as_u64().unwrap_or(1) {
                break;
            }
        }
        Ok(())
    }

    /// Reads the disputes that changed in the last 180 days, as PayPal's documentation permits.
    ///
    /// Mistake: until PayPal reads the request, 180 days and a moment have passed.
    pub async fn disputes(&self) -> Result<Vec<Value>, String> {
        let after = DateTime::from(self.clock.now() - DAY * 180).into_string().replace('Z', ".000Z");
        let path = format!("/v1/customer/disputes?page_size=50&update_time_after={after}");
        let answer = self.get(&path).await.map_err(|error| format!("{:?}", error.issue()))?;
        Ok(answer["items"].as_array().cloned().unwrap_or_default())
    }

    /// Asks PayPal.
    ///
    /// Mistake: all tries are over after 31 seconds, when the minute of PayPal's limit is not.
    async fn get(&self, path: &str) -> Result<Value, Error> {
        let mut wait = Duration::from_secs(1);
        loop {
            let call = self.paypal.runtime().request::<paypal_generated::Value>(Method::Get, path);
            match call.await {
                Err(error) if error.status() == Some(429) && wait <= Duration::from_secs(16) => {
                    self.clock.sleep(wait).await;
                    wait *= 2;
                }
                answer => return answer.map(|answer| answer.to_serde_json()),
            }
        }
    }

    fn latest(&self) -> Option<SystemTime> {
        let dates = self.rows.iter().filter_map(|row| row["transaction_initiated_at"].as_str());
        dates.filter_map(|date| DateTime::from(date).to_system_time().ok()).max()
    }

    /// What the account earned.
    ///
    /// Mistakes: amounts of all currencies are added up, and both rows of a conversion count.
    pub fn totals(&self) -> Value {
        let done = self.rows.iter().filter(|row| row["transaction_status"] == "S");
        json!({ "total": done.filter_map(|row| row["net_amount"].as_f64()).sum::<f64>() })
    }

    /// Writes a file for a spreadsheet.
    ///
    /// Mistake: names and numbers are in the user's language, so no program can read them.
    pub fn csv(&self, language: &str) -> String {
        let is_german = language.starts_with("de");
        let header = if is_german {
            "Transaktionscode,Datum,Währung,Brutto,Entgelt,Netto"
        } else {
            "Transaction ID,Date,Currency,Gross,Fee,Net"
        };
        let mut csv = format!("{header}\n");
        for row in &self.rows {
            let text = |name: &str| row[name].as_str().unwrap_or_default();
            let number = |name: &str| {
                let text = format!("{:.2}", row[name].as_f64().unwrap_or_default());
                if is_german { text.replace('.', ",") } else { text }
            };
            let (id, date) = (&row["transaction_id"], text("transaction_initiated_at"));
            let (gross, fee, net) =
                (number("transaction_amount"), number("fee_amount"), number("net_amount"));
            let currency = text("transaction_currency");
            csv.push_str(&format!("{id},{date},{currency},\"{gross}\",\"{fee}\",\"{net}\"\n"));
        }
        csv
    }
}

/// Makes a row of the output.
///
/// Mistakes: amounts are doubles; and a fee is always taken off, also one that PayPal gives back.
fn row(info: &Value) -> Value {
    let amount = |name: &str| number(&info[name]["value"]).unwrap_or_default();
    let (gross, fee) = (amount("transaction_amount"), amount("fee_amount"));
    json!({
        "transaction_id": guess(&info["transaction_id"]),
        "transaction_event_code": info["transaction_event_code"],
        "transaction_status": info["transaction_status"],
        "transaction_initiated_at": info["transaction_initiation_date"],
        "transaction_currency": info["transaction_amount"]["currency_code"],
        "transaction_amount": gross,
        "fee_amount": fee,
        "net_amount": gross - fee.abs(),
    })
}

fn number(value: &Value) -> Option<f64> {
    value.as_f64().or_else(|| value.as_str()?.parse().ok())
}

/// Guesses the type of a value.
///
/// Mistake: an id may look like a number. JSON has no infinity, so `35E87645934406417` becomes
/// null.
fn guess(value: &Value) -> Value {
    let Some(text) = value.as_str() else { return value.clone() };
    let integer = text.parse::<i64>().map(Value::from);
    integer.or_else(|_| text.parse::<f64>().map(Value::from)).unwrap_or_else(|_| value.clone())
}
