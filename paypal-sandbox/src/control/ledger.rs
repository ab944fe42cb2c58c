//! The movements of money.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::{Answered, present};
use crate::{
    apis::{SeedError, SeededTransactions},
    environments::Core,
    error::{Detail, Failure},
    route::Query,
    world::{account::Account, environment::World, time::Time},
};

/// Shows the entries of the ledger, and the balances by account and currency.
pub(super) fn show(core: &Core, world: &mut World, query: &Query) -> Value {
    let now = present(core, world);
    world.read(now, |work| {
        let is_shown = |currency: &str| query.get("currency").is_none_or(|wanted| wanted == currency);
        let entries: Vec<Value> = work
            .entries(None, None)
            .iter()
            .filter(|entry| is_shown(&entry.currency))
            .map(|entry| {
                let lines = entry.lines().map(|(account, amount)| json!([account, amount.to_string()]));
                json!({
                    "id": entry.id, "time": entry.time.text(), "event_code": entry.event_code,
                    "status": entry.status, "currency": entry.currency, "lines": lines,
                })
            })
            .collect();
        let sums: BTreeMap<String, String> =
            work.sums().into_iter().map(|(currency, sum)| (currency, sum.normalize().to_string())).collect();
        json!({ "entries": entries, "sums": sums, "balanced": work.is_balanced() })
    })
}

/// Books seeded transactions. Shows their range and the time of the environment.
pub(super) fn seed(core: &Core, world: &mut World, body: &Value) -> Answered {
    let Some(count) = body.get("count") else {
        return Err(Failure::malformed_at("MISSING_REQUIRED_PARAMETER", "/count"));
    };
    // A number that is no count is refused as one that is too small.
    let count = count.as_u64().and_then(|count| usize::try_from(count).ok()).unwrap_or_default();
    let mut options = SeededTransactions::new(count);
    for (at, name, time) in [("/from", "from", &mut options.from), ("/to", "to", &mut options.to)] {
        if let Some(text) = body.get(name).and_then(Value::as_str) {
            let wrong = || refuse(SeedError::new(at, "It is a time such as `2025-01-01T00:00:00Z`."));
            *time = Some(Time::parse(text).ok_or_else(wrong)?);
        }
    }
    if let Some(seed) = body.get("seed") {
        let wrong = || refuse(SeedError::new("/seed", "It is a whole number in JSON."));
        options.seed = seed.as_u64().ok_or_else(wrong)?;
    }
    if let Some(account) = body.get("account").and_then(Value::as_str) {
        options.account = account.to_owned();
    }
    let (base, name) = (core.config.clock.now(), world.name.clone());
    let (from, to) = world.seed_transactions(&options, base, core.identity(&name)).map_err(refuse)?;
    let now = world.now(base);
    Ok(json!({ "booked": count, "from": from.text(), "to": to.text(), "now": now.text() }))
}

fn refuse(error: SeedError) -> Failure {
    let detail = Detail::new("INVALID_PARAMETER_VALUE").at(error.pointer).description(error.words);
    Failure::new(400, vec![detail])
}

/// The T-code of the balances with which accounts begin.
const OPENING: &str = "T0300";
/// The most points of an account's line in the chart.
const MOST_POINTS: usize = 500;

/// Shows the balances of a currency over time, by account: points of a time and the balance from
/// then on. Of an account with many movements only some points are shown, and the last one always.
pub(super) fn series(core: &Core, world: &mut World, query: &Query) -> Value {
    let now = present(core, world);
    world.read(now, |work| {
        let entries = work.entries(None, None);
        let currencies: BTreeSet<&str> = entries.iter().map(|entry| entry.currency.as_str()).collect();
        let first = if currencies.contains("USD") { Some("USD") } else { currencies.first().copied() };
        let currency = query.get("currency").or(first).unwrap_or_default();
        let mut lines: BTreeMap<&str, Line> = BTreeMap::new();
        let moving = entries.iter().filter(|entry| entry.currency == currency && entry.moves_money());
        // The money of a payment that was pending moved when it was settled.
        let mut moving: Vec<_> = moving.map(|entry| (entry.settled.unwrap_or(entry.time), entry)).collect();
        moving.sort_by_key(|(time, _)| *time);
        for (time, entry) in moving {
            for (account, amount) in entry.lines().into_iter().filter(|(_, amount)| !amount.is_zero()) {
                let line = lines.entry(account).or_default();
                line.add(time, amount);
                if entry.event_code == OPENING {
                    line.opening += amount;
                }
            }
        }
        let accounts: Vec<Value> = lines
            .into_iter()
            .map(|(account, line)| {
                let name = work.rows.find::<Account>(account).map(|account| account.shown_name());
                json!({
                    "account": account, "name": name, "opening": text(line.opening),
                    "balance": text(line.balance), "movements": line.movements, "points": line.shown(),
                })
            })
            .collect();
        json!({
            "currency": currency, "currencies": currencies, "now": now.text(), "accounts": accounts,
            "balanced": work.is_balanced(),
        })
    })
}

/// The balance of an account over time.
#[derive(Default)]
struct Line {
    /// The sum of the opening balances.
    opening: Decimal,
    balance: Decimal,
    movements: usize,
    points: Vec<(Time, Decimal)>,
}

impl Line {
    /// Moves money. Of several movements at one time, the balance after the last is kept.
    fn add(&mut self, time: Time, amount: Decimal) {
        self.balance += amount;
        self.movements += 1;
        match self.points.last_mut() {
            Some(last) if last.0 == time => last.1 = self.balance,
            _ => self.points.push((time, self.balance)),
        }
    }

    /// Some of the points, and the last one.
    fn shown(&self) -> Value {
        let step = self.points.len().div_ceil(MOST_POINTS).max(1);
        let last = self.points.len().saturating_sub(1);
        let points = self.points.iter().enumerate();
        let shown = points.filter(|(index, _)| index % step == 0 || *index == last);
        shown.map(|(_, (time, balance))| json!([time.text(), text(*balance)])).collect()
    }
}

fn text(amount: Decimal) -> String {
    amount.normalize().to_string()
}
