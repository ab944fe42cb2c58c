//! Books many entries at once. The balances are kept in memory meanwhile, and the result is the
//! same as that of [`Work::book`] and [`Work::settle`].

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{
    ledger::{BALANCES, ENTRIES, Entry, FEES, HISTORY, KEYS, RETURNS, backwards, entry_key},
    time::Time,
    work::Work,
};

/// Balances by account and currency.
type Balances = BTreeMap<String, BTreeMap<String, Decimal>>;

/// A part of a long list of entries, which is one transaction.
pub(crate) struct Bulk<'a> {
    pub(crate) work: Work<'a>,
    balances: Balances,
    /// The number of the latest entry.
    number: u64,
    /// The entries of the part, as they were booked or settled.
    entries: Vec<Entry>,
}

impl<'a> Bulk<'a> {
    pub(crate) fn new(work: Work<'a>) -> Self {
        let number = work.rows.last_number(ENTRIES);
        Self { work, balances: Balances::new(), number, entries: Vec::new() }
    }

    /// Books an entry at its own time, which is not before that of an earlier one.
    pub(crate) fn book(&mut self, mut entry: Entry) {
        self.number += 1;
        entry.number = self.number;
        self.move_money(&mut entry, None);
        let key = entry_key(&entry);
        self.work.rows.set(ENTRIES, &key, &entry);
        self.work.rows.set(KEYS, &entry.id, &key);
        if let Some(payment_id) = entry.reference.as_deref().filter(|_| entry.moves_money())
            && RETURNS.contains(&entry.event_code.as_str())
        {
            self.work.note_returned(payment_id, -entry.gross);
        }
        self.entries.push(entry);
    }

    /// Settles a pending entry at a time, if there is one.
    pub(crate) fn settle(&mut self, time: Time, id: &str, status: char) {
        let Some(mut entry) = self.work.entry(id).filter(|entry| entry.status == 'P') else { return };
        entry.status = status;
        entry.settled = Some(time);
        self.move_money(&mut entry, Some(time));
        self.work.rows.set(ENTRIES, &entry_key(&entry), &entry);
        self.entries.push(entry);
    }

    /// Ends the part: writes the balances. Returns also the entries of the part.
    pub(crate) fn finish(mut self) -> (Work<'a>, Vec<Entry>) {
        for (account, balances) in self.balances {
            for (currency, balance) in balances {
                self.work.rows.set(BALANCES, &format!("{account}/{currency}"), &balance.to_string());
            }
        }
        self.work.rows.set_number(ENTRIES, self.number);
        (self.work, self.entries)
    }

    fn move_money(&mut self, entry: &mut Entry, settled: Option<Time>) {
        let at = backwards(settled.unwrap_or(entry.time));
        if entry.moves_money() {
            for (account, amount) in entry.lines() {
                let balance = self.balance(account, &entry.currency);
                *balance += amount;
                let text = balance.to_string();
                if account != FEES {
                    let key = [account, &entry.currency, &at].join("/");
                    self.work.rows.set(HISTORY, &key, &text);
                }
            }
        }
        entry.balance = self.known(&entry.merchant, &entry.currency);
        entry.other_balance = self.known(&entry.counterparty, &entry.currency);
    }

    /// The balance of an account, which is changed now.
    fn balance(&mut self, account: &str, currency: &str) -> &mut Decimal {
        if self.balances.get(account).is_none_or(|balances| !balances.contains_key(currency)) {
            let balance = self.work.balance(account, currency);
            self.balances.entry(account.to_owned()).or_default().insert(currency.to_owned(), balance);
        }
        let balances = self.balances.entry(account.to_owned()).or_default();
        balances.entry(currency.to_owned()).or_default()
    }

    fn known(&self, account: &str, currency: &str) -> Decimal {
        let known = self.balances.get(account).and_then(|balances| balances.get(currency));
        known.copied().unwrap_or_else(|| self.work.balance(account, currency))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        apis::{SeedPlan, SeedStep},
        store::{MemoryStore, Store, Transaction},
        world::{
            account::{MERCHANT, seeded},
            time::DAY,
        },
    };

    /// All rows of a store as text.
    fn rows(store: &MemoryStore) -> Vec<String> {
        let mut rows = Vec::new();
        store.visit(&mut |table, key, row| {
            rows.push(format!("{table} {key} {}", String::from_utf8_lossy(row)));
        });
        rows
    }

    #[test]
    fn many_entries_give_the_rows_that_single_ones_give() {
        let from = Time::parse("2025-01-01T00:00:00Z").unwrap();
        let account = seeded().find(|account| account.id == MERCHANT).unwrap();
        let plan = || SeedPlan::new(&account, 400, from, from + DAY * 20, 2);

        let mut single = MemoryStore::default();
        let mut work = Work::empty(&single);
        for step in plan() {
            match step {
                SeedStep::Book(entry) => {
                    work.now = entry.time;
                    work.book(*entry);
                }
                SeedStep::Settle(time, id, status) => {
                    work.now = time;
                    work.settle(&id, status);
                }
                SeedStep::Later(..) => {}
            }
        }
        assert!(work.is_balanced());
        let changes = work.rows.into_changes().unwrap();
        single.apply(changes);

        let mut many = MemoryStore::default();
        let mut steps = plan().peekable();
        while steps.peek().is_some() {
            let mut bulk = Bulk::new(Work::empty(&many));
            for step in steps.by_ref().take(70) {
                match step {
                    SeedStep::Book(entry) => bulk.book(*entry),
                    SeedStep::Settle(time, id, status) => bulk.settle(time, &id, status),
                    SeedStep::Later(..) => {}
                }
            }
            let changes = bulk.finish().0.rows.into_changes().unwrap();
            many.apply(changes);
        }
        assert_eq!(rows(&many), rows(&single));
        assert_eq!(Transaction::new(&many).last_number(ENTRIES), 400);
    }
}
