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
    // The second belongs to the time that is asked for.
    let until = as_of + Duration::from_secs(1);
    let available = exchange.balances_before(&account.id, until);
    let withheld = exchange.balances_before(&held, until);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        apis::transactions::line::Line,
        store::MemoryStore,
        world::{ledger::Entry, work::Work},
    };

    #[test]
    fn a_pending_entry_counts_from_its_settlement_on() {
        let store = MemoryStore::default();
        let mut work = Work::empty(&store);
        work.now = Time::parse("2026-03-02T10:00:00Z").unwrap();
        let begin = work.now;
        let hour = Duration::from_secs(3600);
        let dollars = |amount: i64| Money::new("USD", Decimal::from(amount));
        work.book(Entry::new("FIRST", "T0006", "SELLER", "BUYER", &dollars(10)));
        let pending = Entry { status: 'P', ..Entry::new("LATER", "T0006", "SELLER", "BUYER", &dollars(5)) };
        work.book(pending);
        let denied = Entry { status: 'P', ..Entry::new("NEVER", "T0006", "SELLER", "BUYER", &dollars(7)) };
        work.book(denied);
        work.now = begin + hour;
        work.settle("LATER", 'S');
        work.settle("NEVER", 'D');
        work.now = begin + hour * 2;

        let of = |account: &str, at: Time| {
            let until = at + Duration::from_secs(1);
            work.balances_before(account, until).remove("USD").unwrap_or_default()
        };
        assert_eq!(of("SELLER", begin), Decimal::from(10));
        assert_eq!(of("SELLER", begin + hour), Decimal::from(15));
        assert_eq!(of("SELLER", work.now), Decimal::from(15));
        assert_eq!(of("BUYER", work.now), Decimal::from(-15));
        assert!(work.is_balanced());
    }

    #[test]
    fn an_entry_is_shown_to_both_of_its_accounts() {
        let store = MemoryStore::default();
        let mut work = Work::empty(&store);
        work.now = Time::parse("2026-03-02T10:00:00Z").unwrap();
        let mut entry =
            Entry::new("PAYOUT", "T0001", "SELLER", "OTHER", &Money::new("USD", Decimal::from(-8)));
        entry.fee = Decimal::ONE;
        entry.reference = Some("I-BW452GLLEP1G".to_owned());
        work.book(entry);
        let entry = work.entry("PAYOUT").unwrap();
        let shown = |account: &str| Line::of(entry.clone(), account).map(|line| line.info(&work));
        let (seller, other) = (shown("SELLER").unwrap(), shown("OTHER").unwrap());
        assert_eq!(seller["transaction_amount"]["value"], "-8.00");
        assert_eq!(seller["fee_amount"]["value"], "-1.00");
        assert_eq!(seller["ending_balance"]["value"], "-9.00");
        assert_eq!(seller["paypal_reference_id_type"], "SUB");
        assert_eq!(other["transaction_amount"]["value"], "8.00");
        assert_eq!(other["ending_balance"]["value"], "8.00");
        assert_eq!(other.get("fee_amount"), None);
        assert!(shown("THIRD").is_none());
    }
}
