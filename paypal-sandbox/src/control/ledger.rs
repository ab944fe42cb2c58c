//! The movements of money.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::present;
use crate::{environments::Core, route::Query, world::environment::World};

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
