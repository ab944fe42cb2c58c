//! Looks for what may explain a difference.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    books::Reading,
    candidate::{Candidate, CandidateKind, RowRef},
    codes::{self, Effect},
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
        let is_at = |entry: &Entry, place: &Place| matches!(place, Place::Row { id, code, .. } if *id == entry.id && *code == entry.code);
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

    fn duplicates(&self, found: &mut Vec<Ranked>) {
        let rows: Vec<&Entry> = self.counted().filter(|entry| self.is_too_much(entry)).collect();
        for (is_same, rank) in [(true, 0), (false, 12)] {
            let has_twin = |entry: &&&Entry| {
                rows.iter().any(|other| {
                    !std::ptr::eq(*other, **entry)
                        && other.code == entry.code
                        && (!is_same || other.id == entry.id)
                })
            };
            let twins: Vec<&Entry> = rows.iter().filter(has_twin).copied().collect();
            if let Some(first) = twins.first() {
                let text = match is_same {
                    true => format!("{} is there {} times", row(first), twins.len()),
                    false => format!("{} rows of {} have this amount", twins.len(), first.code),
                };
                found.push(Ranked(rank, self.candidate(CandidateKind::Duplicate, self.refs(twins), text)));
                return;
            }
        }
    }

    /// A conversion takes an amount of a currency and gives one of another.
    fn conversions(&self, found: &mut Vec<Ranked>) {
        let mut groups: BTreeMap<(Option<&str>, Option<Time>), Vec<&Entry>> = BTreeMap::new();
        for entry in self.counted().filter(|entry| codes::is_conversion(&entry.code)) {
            let reference = entry.reference.as_deref();
            let time = entry.initiated.filter(|_| reference.is_none());
            groups.entry((reference, time)).or_default().push(entry);
        }
        for legs in groups.into_values() {
            let moves: Vec<_> = legs.iter().filter_map(|leg| leg.moves().ok()).flatten().collect();
            let currencies: BTreeSet<&str> = moves.iter().map(|money| money.currency.as_str()).collect();
            let Some(first) = moves.first() else { continue };
            if currencies.len() > 1 {
                continue;
            }
            let is_here = first.currency == self.currency;
            let text = match (moves.len(), is_here) {
                // The other leg would have the other sign.
                (1, false) if is_negative(first.amount) != is_negative(self.difference) => {
                    format!("the conversion {} has no leg in {}", describe(&legs), self.currency)
                }
                (1, true) if self.difference == first.amount.negated() => {
                    format!("the conversion {} has one leg alone", describe(&legs))
                }
                (2.., false) if moves.iter().any(|money| money.amount == self.difference) => format!(
                    "the conversion {} has all legs in {}: one of them belongs to {}",
                    describe(&legs),
                    first.currency,
                    self.currency
                ),
                (2.., true) if moves.iter().any(|money| money.amount == self.difference.negated()) => {
                    format!(
                        "the conversion {} has all legs in {}: one of them belongs to another currency",
                        describe(&legs),
                        self.currency
                    )
                }
                _ => continue,
            };
            let rows = legs.iter().take(MOST_ROWS).map(|leg| leg.to_ref(&first.currency)).collect();
            found.push(Ranked(3, self.candidate(CandidateKind::Conversion, rows, text)));
        }
    }

    /// A row in the wrong currency makes opposite differences in two currencies.
    fn other_currency(&self, found: &mut Vec<Ranked>) {
        let currencies =
            self.differences.keys().filter(|(day, _)| *day == self.day).map(|(_, currency)| currency);
        for other in currencies.filter(|other| *other != self.currency && self.has_opposite(self.day, other))
        {
            let belongs_here = |entry: &&Entry| entry.net(other) == Some(self.difference);
            let here: Vec<&Entry> = self.counted().filter(belongs_here).collect();
            let there: Vec<&Entry> = self.counted().filter(|entry| self.is_too_much(entry)).collect();
            let (rows, from, to) = if here.is_empty() {
                (there, self.currency, &**other)
            } else {
                (here, &**other, self.currency)
            };
            if let Some(first) = rows.first() {
                let text = format!(
                    "{} is in {from} and belongs to {to}, which has the opposite difference",
                    row(first)
                );
                let rows = rows.iter().take(MOST_ROWS).map(|entry| entry.to_ref(from)).collect();
                found.push(Ranked(4, self.candidate(CandidateKind::OtherCurrency, rows, text)));
            }
        }
    }

    fn adjacent_days(&self, found: &mut Vec<Ranked>) {
        for (day, entries) in self.adjacent {
            let is_opposite = self.has_opposite(day, self.currency);
            let words = if is_opposite { ", which has the opposite difference" } else { "" };
            let moves = |entry: &&Entry| entry.effect != Effect::Nothing && self.is_difference(entry);
            let theirs: Vec<&Entry> = entries.iter().filter(moves).collect();
            if let Some(first) = theirs.first() {
                let text = format!("{} is in the file of {day}{words}, and has this amount", row(first));
                let rank = if is_opposite { 5 } else { 11 };
                found.push(Ranked(rank, self.candidate(CandidateKind::AdjacentDay, self.refs(theirs), text)));
            }
            let own: Vec<&Entry> =
                self.counted().filter(|entry| is_opposite && self.is_too_much(entry)).collect();
            if let Some(first) = own.first() {
                let text = format!("{} belongs to {day}{words}", row(first));
                found.push(Ranked(5, self.candidate(CandidateKind::AdjacentDay, self.refs(own), text)));
            }
        }
    }

    /// Rows that are pending or denied do not count.
    fn not_counted(&self, found: &mut Vec<Ranked>) {
        let moves = |entry: &&Entry| {
            codes::effect_if_done(&entry.code) != Effect::Nothing && self.is_difference(entry)
        };
        let pending: Vec<&Entry> =
            self.pending.iter().filter(|entry| entry.day <= self.day).filter(moves).collect();
        if let Some(first) = pending.first() {
            let text = format!(
                "{} of {} is pending in the file, and may have been settled on this day: export its day again",
                row(first),
                first.day
            );
            found.push(Ranked(6, self.candidate(CandidateKind::Pending, self.refs(pending), text)));
        }
        for entry in self.changed.iter().take(MOST_ROWS) {
            let Some(amount) = entry.net(self.currency) else { continue };
            let text = format!(
                "{} of {} changed on this day: if it was settled then, {amount} counts on this day",
                row(entry),
                entry.day
            );
            let mut candidate = self.candidate(CandidateKind::Pending, self.refs([*entry]), text);
            (candidate.amount, candidate.is_exact) = (amount, amount == self.difference);
            found.push(Ranked(if candidate.is_exact { 6 } else { 21 }, candidate));
        }
        let denied: Vec<&Entry> =
            self.file.iter().filter(|entry| entry.status == codes::DENIED).filter(moves).collect();
        if let Some(first) = denied.first() {
            let text = format!("{} has this amount, and was denied", row(first));
            found.push(Ranked(8, self.candidate(CandidateKind::Denied, self.refs(denied), text)));
        }
    }

    /// With the other sign, a fee changes the balance by twice its amount.
    fn fee_signs(&self, found: &mut Vec<Ranked>) {
        let is_twice = |entry: &&Entry| {
            let fee = entry.fee.as_ref().filter(|fee| fee.currency == self.currency && !fee.amount.is_zero());
            fee.and_then(|fee| fee.amount.plus(fee.amount)) == Some(self.difference.negated())
        };
        let rows: Vec<&Entry> = self.counted().filter(is_twice).collect();
        if let Some(first) = rows.first() {
            let text = format!("the fee of {} has the wrong sign", row(first));
            found.push(Ranked(7, self.candidate(CandidateKind::FeeSign, self.refs(rows), text)));
        }
    }

    /// Holds move money between the available and the withheld part of the balance.
    fn holds(&self, found: &mut Vec<Ranked>) {
        let is_hold = |entry: &Entry| matches!(entry.effect, Effect::Hold | Effect::PayoutHold);
        let mut push = |rows: Vec<&Entry>, text: String| {
            found.push(Ranked(7, self.candidate(CandidateKind::Hold, self.refs(rows), text)));
        };
        match self.balance {
            BalanceKind::Available => {
                let missing = if is_negative(self.difference) { "hold" } else { "release" };
                let rows = self.counterparts(&is_hold);
                let of =
                    rows.first().map_or(String::new(), |other| format!(" that belongs to {}", row(other)));
                let amount = self.difference;
                push(rows, format!("the total balance agrees: a {missing} of {amount} is missing{of}"));
            }
            BalanceKind::Total => {
                let shown: Vec<&Entry> = self
                    .counted()
                    .filter(|entry| entry.effect == Effect::Money && self.is_too_much(entry))
                    .collect();
                if let Some(first) = shown.first() {
                    let text = format!(
                        "{} counts as a payment, but the total balance says it is a hold or a release",
                        row(first)
                    );
                    push(shown, text);
                }
                let hidden: Vec<&Entry> =
                    self.counted().filter(|entry| is_hold(entry) && self.is_difference(entry)).collect();
                if let Some(first) = hidden.first() {
                    let text = format!(
                        "{} counts as a hold or a release, but the money left or entered the account",
                        row(first)
                    );
                    push(hidden, text);
                }
            }
            BalanceKind::Both => {
                let rows =
                    self.counterparts(&|entry| self.reading.moves_total(entry.effect) && is_hold(entry));
                if let Some(first) = rows.first() {
                    let text = format!("the hold or release that belongs to {} is missing", row(first));
                    push(rows, text);
                }
            }
        }
    }

    /// Returns the holds and releases of this day and the adjacent ones whose other half would explain
    /// the difference and is not there.
    fn counterparts(&self, is_hold: &dyn Fn(&Entry) -> bool) -> Vec<&Entry> {
        let [(_, before), (_, after)] = &self.adjacent;
        let near = || before.iter().chain(self.file).chain(*after).filter(|entry| is_hold(entry));
        let is_alone = |entry: &&Entry| {
            !near().any(|other| other.reference == entry.reference && self.is_difference(other))
        };
        near().filter(|entry| self.is_too_much(entry)).filter(is_alone).collect()
    }

    fn extra_rows(&self, found: &mut Vec<Ranked>) {
        let followed = |entry: &&Entry| {
            let is_total = self.balance != BalanceKind::Available;
            !is_total || self.reading.moves_total(entry.effect)
        };
        let rows: Vec<&Entry> =
            self.counted().filter(|entry| self.is_too_much(entry)).filter(followed).collect();
        if let Some(first) = rows.first() {
            let text = match rows.len() {
                1 => format!("without {}, the balances agree", row(first)),
                count => format!("without one of {count} rows of this amount, the balances agree"),
            };
            found.push(Ranked(10, self.candidate(CandidateKind::ExtraRow, self.refs(rows), text)));
        }
    }
}

fn is_negative(amount: Amount) -> bool {
    amount.units() < 0
}

fn row(entry: &Entry) -> String {
    format!("row {} ({})", entry.id, entry.code)
}

fn describe(legs: &[&Entry]) -> String {
    legs.iter().take(MOST_ROWS).map(|leg| leg.id.as_str()).collect::<Vec<_>>().join(" and ")
}
