//! Looks for what may explain a difference.

mod currencies;
mod holds;
mod rows;

use std::collections::BTreeMap;

use super::{
    books::Reading,
    candidate::{Candidate, CandidateKind, RowRef},
    entry::{Entry, plus},
    report::{BalanceKind, Break, Place},
};
use crate::{
    day::Day,
    row::{Amount, Time},
};

/// How many rows a candidate names at most.
const MOST_ROWS: usize = 5;

/// The differences of all days, by day and currency.
pub(super) type Differences = BTreeMap<(Day, String), Vec<(BalanceKind, Amount)>>;

/// A difference, and what is known around it.
pub(super) struct Scene<'a> {
    pub(super) day: Day,
    pub(super) currency: &'a str,
    pub(super) balance: BalanceKind,
    pub(super) difference: Amount,
    pub(super) reading: Reading,
    /// The places where the running balance of the day breaks.
    pub(super) breaks: &'a [Break],
    /// Whether the running balance of the day is known.
    pub(super) has_chain: bool,
    /// The rows that count on the day, with the time at which they do.
    pub(super) counted: &'a [(Option<Time>, &'a Entry)],
    /// All rows of the day's file.
    pub(super) file: &'a [Entry],
    /// The rows of the files of the day before and the day after.
    pub(super) adjacent: [(Day, &'a [Entry]); 2],
    /// The rows that are pending, of all days.
    pub(super) pending: &'a [Entry],
    /// The rows of earlier days that changed on this day, and count on the day of their file.
    pub(super) changed: &'a [&'a Entry],
    pub(super) differences: &'a Differences,
}

/// A candidate with its place among others: the lowest is the best.
struct Ranked(u8, Candidate);

impl Scene<'_> {
    /// Returns what may explain the difference, the best explanation first.
    pub(super) fn candidates(&self) -> Vec<Candidate> {
        let mut found = Vec::new();
        self.running_balance(&mut found);
        self.closing_balance(&mut found);
        self.duplicates(&mut found);
        self.conversions(&mut found);
        self.other_currency(&mut found);
        self.adjacent_days(&mut found);
        self.not_counted(&mut found);
        self.fee_signs(&mut found);
        self.holds(&mut found);
        self.extra_rows(&mut found);
        found.sort_by_key(|Ranked(rank, candidate)| {
            (*rank, std::cmp::Reverse(candidate.amount.units().abs()))
        });
        found.into_iter().map(|Ranked(_, candidate)| candidate).collect()
    }

    fn candidate(&self, kind: CandidateKind, rows: Vec<RowRef>, text: String) -> Candidate {
        Candidate { kind, amount: self.difference, is_exact: true, rows, place: None, text }
    }

    /// Whether an amount of a row is the difference, or what it is too much.
    fn is_difference(&self, entry: &Entry) -> bool {
        entry.net(self.currency) == Some(self.difference)
    }

    fn is_too_much(&self, entry: &Entry) -> bool {
        entry.net(self.currency) == Some(self.difference.negated())
    }

    fn refs<'e>(&self, entries: impl IntoIterator<Item = &'e Entry>) -> Vec<RowRef> {
        entries.into_iter().take(MOST_ROWS).map(|entry| entry.to_ref(self.currency)).collect()
    }

    fn counted(&self) -> impl Iterator<Item = &Entry> {
        self.counted.iter().map(|(_, entry)| *entry)
    }

    /// Whether the running balance is that of the balance that differs.
    fn is_followed(&self) -> bool {
        match self.balance {
            BalanceKind::Both => true,
            BalanceKind::Total => self.reading.ending_is_total,
            BalanceKind::Available => !self.reading.ending_is_total,
        }
    }

    fn running_balance(&self, found: &mut Vec<Ranked>) {
        if !self.is_followed() {
            return;
        }
        let sum = self.breaks.iter().try_fold(Amount::zero(), |sum, found| plus(sum, found.missing).ok());
        let explains_together = sum == Some(self.difference);
        for place in self.breaks {
            let is_exact = place.missing == self.difference;
            let missing = place.missing;
            let text = match (&place.before, &place.after) {
                (before, after) if before == after => {
                    format!("the running balance goes on as if {after} did not exist")
                }
                (before, after @ Place::Row { .. }) => format!(
                    "between {before} and {after}, {missing} is missing: a row of that amount, \
                     or the amount or fee of the latter is wrong by it"
                ),
                (before, after) => {
                    format!("between {before} and {after}, a row of {missing} is missing")
                }
            };
            let mut candidate = self.candidate(CandidateKind::RunningBalance, self.rows_at(place), text);
            (candidate.amount, candidate.is_exact) = (missing, is_exact);
            candidate.place = Some(place.clone());
            found.push(Ranked(if is_exact || explains_together { 2 } else { 20 }, candidate));
        }
    }

    fn rows_at(&self, place: &Break) -> Vec<RowRef> {
        let is_at = |entry: &Entry, place: &Place| match place {
            Place::Row { id, code, .. } => *id == entry.id && *code == entry.code,
            Place::OpeningBalance | Place::ClosingBalance => false,
        };
        let rows = self.counted().filter(|entry| is_at(entry, &place.before) || is_at(entry, &place.after));
        self.refs(rows)
    }

    /// A wrong closing balance makes a difference on its day and the opposite one on the next day.
    fn closing_balance(&self, found: &mut Vec<Ranked>) {
        for (closing, other) in [(self.day, self.day.next()), (self.day.previous(), self.day.previous())] {
            if !self.has_opposite(other, self.currency) {
                continue;
            }
            let edge = if closing == self.day { Place::ClosingBalance } else { Place::OpeningBalance };
            let place = self.breaks.iter().find(|place| {
                place.missing == self.difference && (place.before == edge || place.after == edge)
            });
            // If the running balance agrees with the balances, its break is elsewhere.
            if place.is_none() && self.is_followed() && self.has_chain {
                continue;
            }
            let words = if place.is_some() {
                "and the running balance of the rows says so too"
            } else {
                "or a row is on the wrong one of the two days"
            };
            let text = format!(
                "the closing balance of {closing} is wrong: {other} has the opposite difference, {words}"
            );
            let mut candidate = self.candidate(CandidateKind::ClosingBalance, Vec::new(), text);
            candidate.place = place.cloned();
            found.push(Ranked(if place.is_some() { 1 } else { 9 }, candidate));
        }
    }

    /// Whether a day has the opposite difference of the same balance.
    fn has_opposite(&self, day: Day, currency: &str) -> bool {
        let opposite = (self.balance, self.difference.negated());
        let differences = self.differences.get(&(day, currency.to_owned()));
        differences.is_some_and(|differences| differences.contains(&opposite))
    }
}

fn is_negative(amount: Amount) -> bool {
    amount.units() < 0
}

fn row(entry: &Entry) -> String {
    format!("row {} ({})", entry.id, entry.code)
}
