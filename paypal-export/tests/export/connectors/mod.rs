//! The complaints of users about other connectors for PayPal. Each is set up at the local PayPal,
//! and one check is applied to the rows of two exporters: it fails for [`naive`], in the way that
//! the complaint says, and passes for [`Export`].
//!
//! | module | complaint | reported at |
//! |---|---|---|
//! | [`late`] | data that PayPal shows late is missed | [airbyte 37385] |
//! | [`too_many`] | too many results are lost silently | [airbyte 70968], [31124], [4404] |
//! | [`rate`] | the tries at a limit of requests run out | [airbyte 85153] |
//! | [`ids`] | ids are taken for numbers | [airbyte 79674] |
//! | [`disputes`] | a range of exactly 180 days is refused | [airbyte 76626] |
//! | [`reconciled`] | nobody can check the money | [airbyte 1640] |
//! | [`replayed`] | a window that is read again has its rows twice | [seatunnel 12282] |
//! | [`fees`] | fees and conversions are wrong | [firefly 23], [14], [actual 5666] |
//! | [`headers`] | headers depend on language and version | [OCA 236], [ledger-autosync 26] |
//!
//! | module | scenario | the naive exporter | ours |
//! |---|---|---|---|
//! | [`late`] | rows come hours or a day later | loses them | reads days until they are complete |
//! | [`too_many`] | a month is beyond the limit | skips it | halves it until PayPal answers |
//! | [`rate`] | five requests a minute | gives up after 31 seconds | waits for a minute |
//! | [`ids`] | `35E87645934406417`, `0123` | has null, and 123 | has texts |
//! | [`disputes`] | a moment passes | is refused for ever | asks for 179 days, names the rest |
//! | [`reconciled`] | two rows with one id | loses one silently | has both, and adds up |
//! | [`reconciled`] | PayPal hides a row | says nothing | names the day and the amount |
//! | [`replayed`] | a run fails in a window | writes rows twice | writes a day's file at once |
//! | [`fees`] | a refund gives a fee back | takes the fee off again | adds it |
//! | [`fees`] | four currencies | adds dollars to yen | has sums by currency |
//! | [`headers`] | a German computer | German names, `1,5` | the same bytes |
//!
//! [airbyte 37385]: https://github.com/airbytehq/airbyte/issues/37385
//! [airbyte 70968]: https://github.com/airbytehq/airbyte/issues/70968
//! [31124]: https://github.com/airbytehq/airbyte/issues/31124
//! [4404]: https://github.com/airbytehq/airbyte/issues/4404
//! [airbyte 85153]: https://github.com/airbytehq/airbyte/issues/85153
//! [airbyte 79674]: https://github.com/airbytehq/airbyte/issues/79674
//! [airbyte 76626]: https://github.com/airbytehq/airbyte/pull/76626
//! [airbyte 1640]: https://github.com/airbytehq/airbyte/issues/1640
//! [seatunnel 12282]: https://github.com/apache/seatunnel/issues/12282
//! [firefly 23]: https://github.com/robvankeilegom/firefly-III-paypal-importer/issues/23
//! [14]: https://github.com/robvankeilegom/firefly-III-paypal-importer/issues/14
//! [actual 5666]: https://github.com/actualbudget/actual/issues/5666
//! [OCA 236]: https://github.com/OCA/bank-statement-import/issues/236
//! [ledger-autosync 26]: https://github.com/egh/ledger-autosync/issues/26
//! [`Export`]: paypal_export::Export

mod disputes;
mod fees;
mod headers;
mod ids;
mod late;
mod naive;
mod rate;
mod reconciled;
mod replayed;
mod too_many;

use std::{
    collections::BTreeMap,
    time::{Duration, SystemTime},
};

use paypal_export::{Amount, Report, Stream, Time};
use paypal_generated::{Clock, DateTime, SleepFuture, runtime::testing::VirtualClock};
use paypal_sandbox::LedgerEntry;
use rust_decimal::Decimal;
use serde_json::Value;

use crate::local::{Local, rows};

pub const DAY: Duration = Duration::from_secs(86_400);
pub const FROM: &str = "2025-01-01T00:00:00Z";
const MERCHANT: &str = "MERCHANTAAAA2";

/// What a check found wrong.
#[derive(Debug, PartialEq, Eq)]
pub enum Problem {
    /// Movements of money that no row shows.
    Lost(Vec<Fact>),
    /// Movements of money that are shown more often than they happened.
    Repeated(Vec<Fact>),
    /// Ids of which no row has the text.
    Ids(Vec<String>),
    /// Disputes that are not there.
    Disputes(Vec<String>),
    /// What the sums of a currency lack to its balance.
    Sums(BTreeMap<String, i128>),
    /// Nothing says on which day what is wrong.
    Silence,
    /// Movements with a wrong net amount, and by how much it is too great.
    Net(Vec<(Fact, Decimal)>),
    /// Sums that are not those of a currency.
    Currencies(Vec<String>),
    /// A column that has another name on another computer.
    Header(String, String),
    /// A cell that is no number with a decimal point.
    Number(String),
}

/// A movement of money without its id: several rows may have the same id, and the naive exporter
/// spoils ids.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fact {
    pub time: Time,
    pub code: String,
    pub currency: String,
    /// The gross amount in units of 10⁻⁹.
    pub gross: i128,
}

impl Fact {
    fn of_row(row: &Value) -> Self {
        let text = |name: &str| row[name].as_str().unwrap().to_owned();
        Self {
            time: text("transaction_initiated_at").parse().unwrap(),
            code: text("transaction_event_code"),
            currency: text("transaction_currency"),
            gross: units(&row["transaction_amount"]),
        }
    }

    fn of_entry(entry: &LedgerEntry) -> Self {
        Self {
            time: DateTime::from(entry.time).as_str().parse().unwrap(),
            code: entry.event_code.clone(),
            currency: entry.currency.clone(),
            gross: amount(&entry.gross),
        }
    }
}

/// An amount in units of 10⁻⁹.
pub fn amount(text: &str) -> i128 {
    text.parse::<Amount>().unwrap().units()
}

/// An amount that is a text or a number; zero if there is none.
pub fn units(value: &Value) -> i128 {
    match value {
        Value::Null => 0,
        Value::String(text) => amount(text),
        number => amount(&number.to_string()),
    }
}

/// Checks that each movement is shown as often as it happened.
pub fn check_complete(rows: &[Value], ledger: &[LedgerEntry]) -> Result<(), Problem> {
    let mut counts: BTreeMap<Fact, (usize, usize)> = BTreeMap::new();
    for entry in ledger {
        counts.entry(Fact::of_entry(entry)).or_default().0 += 1;
    }
    for row in rows {
        // Rows of movements that are not looked at.
        if let Some((_, shown)) = counts.get_mut(&Fact::of_row(row)) {
            *shown += 1;
        }
    }
    let of = |is: fn(&(usize, usize)) -> bool| -> Vec<Fact> {
        counts.iter().filter(|(_, count)| is(count)).map(|(fact, _)| fact.clone()).collect()
    };
    let (lost, repeated) =
        (of(|(happened, shown)| shown < happened), of(|(happened, shown)| shown > happened));
    match (lost.is_empty(), repeated.is_empty()) {
        (true, true) => Ok(()),
        (false, _) => Err(Problem::Lost(lost)),
        (true, false) => Err(Problem::Repeated(repeated)),
    }
}

/// The movements of the merchant's money.
pub fn ledger(local: &Local) -> Vec<LedgerEntry> {
    local.environment().ledger(MERCHANT)
}

/// The movements of the merchant's money whose id no other one has. What becomes of two rows with
/// one id is a matter of [`reconciled`]; the other tests leave it out.
pub fn single(local: &Local) -> Vec<LedgerEntry> {
    let mut ledger = ledger(local);
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for entry in &ledger {
        *counts.entry(entry.id.clone()).or_default() += 1;
    }
    ledger.retain(|entry| counts[&entry.id] == 1);
    ledger
}

/// The balances of the merchant, in units of 10⁻⁹.
pub fn balances(local: &Local) -> BTreeMap<String, i128> {
    let balances = local.environment().balances(MERCHANT).into_iter();
    balances.map(|(currency, text)| (currency, amount(&text))).collect()
}

pub fn now(local: &Local) -> SystemTime {
    local.environment().now()
}

/// Exports the transactions of 2025 with our exporter.
pub async fn ours(local: &Local) -> (Report, Vec<Value>) {
    let report = local.export("ours", "2025-01-01", "2026-01-01").run(Stream::Transactions).await.unwrap();
    (report, rows(&local.path("ours/transactions")))
}

/// The clock of an exporter beside the clock of the local PayPal. Its waits end at once, and move
/// both clocks.
#[derive(Clone, Debug, Default)]
pub struct Passing {
    clock: VirtualClock,
    /// How much later it is at the local PayPal, whose time was set.
    ahead: Duration,
}

impl Passing {
    pub fn new(clock: VirtualClock, local: &Local) -> Self {
        let ahead = now(local).duration_since(clock.now()).unwrap();
        Self { clock, ahead }
    }
}

impl Clock for Passing {
    fn now(&self) -> SystemTime {
        self.clock.now() + self.ahead
    }

    fn sleep(&self, duration: Duration) -> SleepFuture {
        self.clock.advance(duration);
        Box::pin(std::future::ready(()))
    }
}
