//! The balances of an account.

use std::{collections::BTreeMap, time::Duration};

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::window::{refreshed, refuse, second};
use crate::{
    apis::{Answer, Exchange},
    error::Failure,
    money::{self, Money},
    world::{ledger, time::Time},
};

/// Lists the balances of the merchant by currency, now or at an earlier time.
pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let account = exchange.merchant_account()?;
    let refreshed = refreshed(exchange);
    let asked = match exchange.query.get("as_of_time") {
        Some(text) => match Time::parse(text) {
            Some(time) => second(time),
            None => return Err(refuse(exchange, "as_of_time", "The value is not a time.")),
        },
        None => refreshed,
    };
    let as_of = asked.min(refreshed);
    let held = ledger::held(&account.id);
    let (available, withheld) = (balances(exchange, &account.id, as_of), balances(exchange, &held, as_of));
    let mut currencies: Vec<&str> = match exchange.query.get("currency_code") {
        None | Some("ALL") => available.keys().chain(withheld.keys()).map(String::as_str).collect(),
        Some(code) if money::decimals(code).is_some() => vec![code],
        Some(_) => return Err(refuse(exchange, "currency_code", "PayPal does not support this currency.")),
    };
    currencies.sort_unstable();
    currencies.dedup();
    let of = |balances: &BTreeMap<String, Decimal>, currency: &str| {
        Money::new(currency, balances.get(currency).copied().unwrap_or_default())
    };
    let shown: Vec<Value> = currencies
        .into_iter()
        .map(|currency| {
            let (available, withheld) = (of(&available, currency), of(&withheld, currency));
            json!({
                "currency": currency, "primary": currency == account.currency,
                "total_balance": available.with(available.amount + withheld.amount).to_json(),
                "available_balance": available.to_json(), "withheld_balance": withheld.to_json(),
            })
        })
        .collect();
    Ok(Answer::Json(
        200,
        json!({
            "balances": shown, "account_id": account.id, "as_of_time": as_of.text(),
            "last_refresh_time": refreshed.text(),
        }),
    ))
}

/// Returns the balances of an account at the end of a second.
fn balances(exchange: &Exchange<'_>, account: &str, as_of: Time) -> BTreeMap<String, Decimal> {
    if as_of == second(exchange.now) {
        return exchange.work.balances(account);
    }
    let mut balances = BTreeMap::new();
    let until = as_of + Duration::from_secs(1);
    for entry in exchange.entries(None, Some(until)) {
        // A pending entry moves its money only when it is settled.
        if !entry.moves_money() || entry.settled.is_some_and(|settled| settled >= until) {
            continue;
        }
        for (of, amount) in entry.lines() {
            if of == account {
                *balances.entry(entry.currency.clone()).or_default() += amount;
            }
        }
    }
    balances
}
