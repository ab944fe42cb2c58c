//! The ledger: every movement of money, as lines whose sum is zero.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{
    index::{EntryKey, Index},
    time::Time,
    work::Work,
};
use crate::money::Money;

/// The table of entries, by time and number.
pub(super) const ENTRIES: &str = "ledger";
/// The table of balances, by account and currency.
pub(super) const BALANCES: &str = "balances";
/// The table of balances over time, by account, currency and time, the latest first.
pub(super) const HISTORY: &str = "balance-history";
/// The table of the keys of entries, by transaction id.
pub(super) const KEYS: &str = "ledger-keys";
/// The table of what was paid back, by the id of the payment.
const RETURNED: &str = "returned";
/// The T-codes of payments: of a subscription, an approved payment, a checkout, an invoice.
const PAYMENTS: [&str; 4] = ["T0002", "T0003", "T0006", "T0007"];
/// The T-codes of what a payment's `reference` pays back: a reversal, a refund, a chargeback, and
/// the reversal of a chargeback.
pub(super) const RETURNS: [&str; 4] = ["T1106", "T1107", "T1201", "T1202"];
/// The account that gets the fees.
pub(crate) const FEES: &str = "fees";
/// The account from which money enters and to which it leaves.
pub(crate) const BANK: &str = "bank";

/// The account that holds the money of a merchant that is disputed or not disbursed yet.
pub(crate) fn held(merchant: &str) -> String {
    format!("held:{merchant}")
}

/// A movement of money between a merchant and someone else, as reports show it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Entry {
    /// The number of the entry in its environment.
    #[serde(default)]
    pub(crate) number: u64,
    pub(crate) time: Time,
    /// The id of the capture, refund or payout item: the transaction id of reports.
    pub(crate) id: String,
    /// The T-code of reports: `T0006`.
    pub(crate) event_code: String,
    /// The client whose request or job moved the money; empty if it was a payer or the sandbox.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) client_id: String,
    /// The account whose report shows the entry.
    pub(crate) merchant: String,
    /// The other account.
    pub(crate) counterparty: String,
    pub(crate) currency: String,
    /// What the merchant gets; below zero for what it pays.
    #[serde(with = "crate::money::decimal")]
    pub(crate) gross: Decimal,
    /// What the merchant pays as a fee; below zero if a fee is returned.
    #[serde(with = "crate::money::decimal")]
    pub(crate) fee: Decimal,
    /// The status of reports: `S` for done, `P` for pending, `V` for reversed, `D` for denied.
    pub(crate) status: char,
    /// When a pending entry was settled.
    #[serde(default)]
    pub(crate) settled: Option<Time>,
    /// The balance of the merchant after the entry.
    #[serde(with = "crate::money::decimal", default)]
    pub(crate) balance: Decimal,
    /// The balance of the other account after the entry.
    #[serde(with = "crate::money::decimal", default)]
    pub(crate) other_balance: Decimal,
    /// The id to which the movement refers: the capture of a refund.
    pub(crate) reference: Option<String>,
    pub(crate) invoice_id: Option<String>,
    pub(crate) custom: Option<String>,
    pub(crate) subject: Option<String>,
}

impl Entry {
    /// Creates an entry of a movement that is done.
    pub(crate) fn new(id: &str, event_code: &str, merchant: &str, counterparty: &str, gross: &Money) -> Self {
        Self {
            number: 0,
            time: Time::from(std::time::SystemTime::UNIX_EPOCH),
            id: id.to_owned(),
            event_code: event_code.to_owned(),
            client_id: String::new(),
            merchant: merchant.to_owned(),
            counterparty: counterparty.to_owned(),
            currency: gross.currency.clone(),
            gross: gross.amount,
            fee: Decimal::ZERO,
            status: 'S',
            settled: None,
            balance: Decimal::ZERO,
            other_balance: Decimal::ZERO,
            reference: None,
            invoice_id: None,
            custom: None,
            subject: None,
        }
    }

    /// Whether the entry moves money; a pending one does not yet.
    pub(crate) fn moves_money(&self) -> bool {
        moves_money(self.status)
    }

    /// Whether the entry is a payment to a merchant whose money has come.
    pub(crate) fn is_settled_payment(&self) -> bool {
        let is_payment = PAYMENTS.contains(&self.event_code.as_str());
        is_payment && self.status == 'S' && self.gross > Decimal::ZERO
    }

    /// The lines: accounts and what each gets. Their sum is zero.
    pub(crate) fn lines(&self) -> [(&str, Decimal); 3] {
        [
            (self.merchant.as_str(), self.gross - self.fee),
            (self.counterparty.as_str(), -self.gross),
            (FEES, self.fee),
        ]
    }
}

impl Work<'_> {
    /// Books an entry at the present time, and changes the balances.
    pub(crate) fn book(&mut self, mut entry: Entry) {
        entry.number = self.rows.number(ENTRIES);
        entry.client_id.clone_from(&self.client_id);
        entry.time = self.now;
        self.move_money(&mut entry);
        self.rows.set(ENTRIES, &entry_key(&entry), &entry);
        self.rows.set(KEYS, &entry.id, &entry_key(&entry));
        if let Some(payment_id) = entry.reference.as_deref().filter(|_| entry.moves_money())
            && RETURNS.contains(&entry.event_code.as_str())
        {
            self.note_returned(payment_id, -entry.gross);
        }
    }

    /// Returns how much of a payment was paid back by refunds, reversals and chargebacks.
    pub(crate) fn returned(&self, payment_id: &str) -> Decimal {
        let text = self.rows.get::<String>(RETURNED, payment_id);
        text.and_then(|text| text.parse().ok()).unwrap_or_default()
    }

    /// Notes that an amount of a payment was paid back; below zero if it was taken again.
    pub(super) fn note_returned(&mut self, payment_id: &str, amount: Decimal) {
        let returned = self.returned(payment_id) + amount;
        self.rows.set(RETURNED, payment_id, &returned.to_string());
    }

    /// Finds the latest entry of a transaction: of a capture, a sale, a refund, a payout item or a
    /// payment of a subscription.
    pub(crate) fn entry(&self, id: &str) -> Option<Entry> {
        self.rows.get(ENTRIES, &self.rows.get::<String>(KEYS, id)?)
    }

    /// Settles a pending entry: books the money with `S`, or denies it with `D`.
    pub(crate) fn settle(&mut self, id: &str, status: char) {
        let Some(mut entry) = self.entry(id).filter(|entry| entry.status == 'P') else { return };
        entry.status = status;
        entry.settled = Some(self.now);
        self.move_money(&mut entry);
        self.rows.set(ENTRIES, &entry_key(&entry), &entry);
    }

    /// Changes the balances by an entry, and notes them in it.
    fn move_money(&mut self, entry: &mut Entry) {
        if entry.moves_money() {
            for (account, amount) in entry.lines() {
                self.add(account, &entry.currency, amount);
            }
        }
        entry.balance = self.balance(&entry.merchant, &entry.currency);
        entry.other_balance = self.balance(&entry.counterparty, &entry.currency);
    }

    fn add(&mut self, account: &str, currency: &str, amount: Decimal) {
        let key = format!("{account}/{currency}");
        let balance = self.balance(account, currency) + amount;
        self.rows.set(BALANCES, &key, &balance.to_string());
        // Nobody asks for an earlier balance of the fees, which nearly every entry changes.
        if account != FEES {
            self.rows.set(HISTORY, &format!("{key}/{}", backwards(self.now)), &balance.to_string());
        }
    }

    /// Returns the balance of an account in a currency.
    pub(crate) fn balance(&self, account: &str, currency: &str) -> Decimal {
        let text = self.rows.get::<String>(BALANCES, &format!("{account}/{currency}"));
        text.and_then(|text| text.parse().ok()).unwrap_or_default()
    }

    /// Returns the currencies in which an account had money, with its balances.
    pub(crate) fn balances(&self, account: &str) -> BTreeMap<String, Decimal> {
        let prefix = format!("{account}/");
        self.balances_after(&prefix)
            .into_iter()
            .filter_map(|(key, amount)| Some((key.strip_prefix(&prefix)?.to_owned(), amount)))
            .collect()
    }

    /// Returns the balances that an account had just before a time, by currency.
    pub(crate) fn balances_before(&self, account: &str, time: Time) -> BTreeMap<String, Decimal> {
        let currencies = self.balances(account).into_keys();
        currencies
            .filter_map(|currency| {
                let balance = self.balance_before(account, &currency, time)?;
                Some((currency, balance))
            })
            .collect()
    }

    /// Returns the balance that an account had just before a time; `None` if no money of this
    /// currency had moved by then.
    fn balance_before(&self, account: &str, currency: &str, time: Time) -> Option<Decimal> {
        let prefix = format!("{account}/{currency}/");
        let at = format!("{prefix}{}", backwards(time));
        let (key, balance) = self.rows.after::<String>(HISTORY, Some(&at))?;
        if key.starts_with(&prefix) { balance.parse().ok() } else { None }
    }

    fn all_balances(&self) -> Vec<(String, Decimal)> {
        self.balances_after("")
    }

    /// Returns the balances whose keys begin with a prefix and are longer than it.
    fn balances_after(&self, prefix: &str) -> Vec<(String, Decimal)> {
        let mut balances = Vec::new();
        let mut last = prefix.to_owned();
        while let Some((key, text)) = self.rows.after::<String>(BALANCES, Some(&last)) {
            if !key.starts_with(prefix) {
                break;
            }
            balances.push((key.clone(), text.parse().unwrap_or_default()));
            last = key;
        }
        balances
    }

    /// Returns the entries from a time on and before another, in the order of time.
    pub(crate) fn entries(&self, from: Option<Time>, until: Option<Time>) -> Vec<Entry> {
        let mut entries = Vec::new();
        let mut last = from.map(|time| format!("{:016}", time.millis()));
        while let Some((key, entry)) = self.rows.after::<Entry>(ENTRIES, last.as_deref()) {
            if until.is_some_and(|until| entry.time >= until) {
                break;
            }
            entries.push(entry);
            last = Some(key);
        }
        entries
    }

    /// Reads the entry at a place.
    pub(crate) fn entry_at(&self, key: EntryKey) -> Option<Entry> {
        self.rows.get(ENTRIES, &key_of(key))
    }

    /// Returns the places of an account's entries from a time on and before another, and whether
    /// each moves money. What this transaction changed is not among them.
    pub(crate) fn indexed(&self, account: &str, from: Time, until: Time) -> Vec<(EntryKey, bool)> {
        self.reports.with_index(self.rows.store(), |index| index.find(account, from, until))
    }

    /// Returns the time of the latest entry. What this transaction booked does not count.
    pub(crate) fn last_entry(&self) -> Option<Time> {
        self.reports.with_index(self.rows.store(), Index::last)
    }

    /// Returns the sum of all balances by currency. It is zero: money only moves.
    pub(crate) fn sums(&self) -> BTreeMap<String, Decimal> {
        let mut sums = BTreeMap::new();
        for (key, amount) in self.all_balances() {
            if let Some((_, currency)) = key.rsplit_once('/') {
                *sums.entry(currency.to_owned()).or_default() += amount;
            }
        }
        sums
    }

    /// Whether the sums are zero and the balances are those that the entries give.
    pub(crate) fn is_balanced(&self) -> bool {
        let mut expected: BTreeMap<String, Decimal> = BTreeMap::new();
        for entry in self.entries(None, None).iter().filter(|entry| entry.moves_money()) {
            for (account, amount) in entry.lines() {
                *expected.entry(format!("{account}/{}", entry.currency)).or_default() += amount;
            }
        }
        let found: BTreeMap<String, Decimal> = self.all_balances().into_iter().collect();
        found == expected && self.sums().values().all(Decimal::is_zero)
    }
}

/// Whether an entry with a status moves money.
pub(super) fn moves_money(status: char) -> bool {
    matches!(status, 'S' | 'V')
}

pub(super) fn entry_key(entry: &Entry) -> String {
    key_of((entry.time, entry.number))
}

fn key_of((time, number): EntryKey) -> String {
    format!("{:016}-{number:012}", time.millis())
}

/// Writes a time so that later times come first.
pub(super) fn backwards(time: Time) -> String {
    format!("{:020}", u64::MAX - time.millis())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::store::MemoryStore;

    #[test]
    fn the_balances_of_an_earlier_time_are_found() {
        let store = MemoryStore::default();
        let mut work = Work::empty(&store);
        let begin = Time::of_millis(1_000_000);
        let minute = Duration::from_secs(60);
        for (minutes, account, currency, amount) in [
            (1, "SELLER", "EUR", 1),
            (2, "SELLER", "USD", 10),
            (3, "SELLER2", "USD", 500),
            (4, "SELLER", "USD", 20),
            (4, "SELLER", "USD", -5),
        ] {
            work.now = begin + minute * minutes;
            let amount = Money::new(currency, Decimal::from(amount));
            work.book(Entry::new("PAYMENT", "T0006", account, "BUYER", &amount));
        }
        let of = |account: &str, time: Time| {
            let balances = work.balances_before(account, time);
            let texts = balances.into_iter().map(|(currency, amount)| format!("{amount} {currency}"));
            texts.collect::<Vec<_>>().join(", ")
        };
        for (minutes, seller, other, buyer) in [
            (1, "", "", ""),
            (2, "1 EUR", "", "-1 EUR"),
            (3, "1 EUR, 10 USD", "", "-1 EUR, -10 USD"),
            (4, "1 EUR, 10 USD", "500 USD", "-1 EUR, -510 USD"),
            (5, "1 EUR, 25 USD", "500 USD", "-1 EUR, -525 USD"),
        ] {
            let time = begin + minute * minutes;
            let found = [of("SELLER", time), of("SELLER2", time), of("BUYER", time)];
            assert_eq!(found, [seller, other, buyer], "{minutes} minutes");
        }
    }

    #[test]
    fn what_a_payment_paid_back_is_the_sum_of_its_refunds_less_their_reversals() {
        let store = MemoryStore::default();
        let mut work = Work::empty(&store);
        let entry = |id: &str, code: &str, amount: i64| {
            let mut entry =
                Entry::new(id, code, "SELLER", "BUYER", &Money::new("USD", Decimal::from(amount)));
            entry.reference = Some("SALE".to_owned());
            entry
        };
        let pending = Entry { status: 'P', ..entry("SALE", "T0006", 100) };
        assert!(!pending.is_settled_payment());
        work.book(pending);
        work.settle("SALE", 'S');
        assert!(work.entry("SALE").is_some_and(|sale| sale.is_settled_payment()));
        assert!(!entry("OPENING", "T0300", 100).is_settled_payment());
        for (code, amount, returned) in [
            ("T1107", -10, 10),
            // A hold, its end and a partner's fee pay nothing back.
            ("T1110", -90, 10),
            ("T1111", 90, 10),
            ("T0113", -3, 10),
            ("T1201", -40, 50),
            ("T1202", 40, 10),
            ("T1106", -90, 100),
        ] {
            work.book(entry(code, code, amount));
            assert_eq!(work.returned("SALE"), Decimal::from(returned), "{code}");
        }
        assert!(work.is_balanced());
    }
}
