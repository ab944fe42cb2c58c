//! The books: for each checked day and currency the balances, and the sums of the rows.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    codes::Effect,
    entry::{Balance, Entry, Money, minus, plus},
    settle::{self, Part, Puzzle, Solution, Undecided},
};
use crate::{day::Day, error::Result, row::Amount};

/// From this many days on whose running balance alone breaks, most of all days, it is not used.
const MOST_BREAKS: usize = 5;

/// A currency on a day.
pub(super) type Place = (Day, String);

/// How the rows are read: what the balances do not say is found out by what agrees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    /// Whether the money of payouts in process has left the account.
    pub(super) payouts_leave: bool,
    /// Whether `ending_balance` is the total balance; otherwise it is the available one.
    pub(super) ending_is_total: bool,
}

impl Reading {
    /// All readings, the preferred one first.
    pub(super) const ALL: [Self; 4] = [
        Self { payouts_leave: false, ending_is_total: false },
        Self { payouts_leave: false, ending_is_total: true },
        Self { payouts_leave: true, ending_is_total: false },
        Self { payouts_leave: true, ending_is_total: true },
    ];

    /// Whether a row moves money into the account or out of it.
    pub(super) fn moves_total(self, effect: Effect) -> bool {
        effect == Effect::Money || (effect == Effect::PayoutHold && self.payouts_leave)
    }

    /// Returns the balance that `ending_balance` is.
    pub(super) fn ending(self, balance: Balance) -> Option<Amount> {
        if self.ending_is_total { balance.total } else { balance.available }
    }

    /// Returns the balance before and after a row, and the currency of both; `None` if the row does
    /// not say it.
    pub(super) fn link(self, entry: &Entry) -> Option<(String, Amount, Amount)> {
        let ending = entry.ending.as_ref()?;
        let counts = !self.ending_is_total || self.moves_total(entry.effect);
        let moved = entry.net(&ending.currency).filter(|_| counts).unwrap_or(Amount::zero());
        Some((ending.currency.clone(), minus(ending.amount, moved).ok()?, ending.amount))
    }
}

/// The books of a currency on a day.
#[derive(Clone, Debug)]
pub(super) struct Page {
    pub(super) opening: Balance,
    pub(super) closing: Balance,
    /// The sums of the rows that surely count on this day, by their effect.
    sums: Sums,
    /// The running balance for each reading, as [`settle::Node`] has it.
    chains: [BTreeMap<i128, i32>; 4],
    /// Whether rows move this currency without saying the balance after them.
    pub(super) has_gaps: bool,
    pub(super) rows: u64,
}

#[derive(Clone, Copy, Debug)]
struct Sums {
    money: Amount,
    holds: Amount,
    payout_holds: Amount,
}

impl Page {
    fn new(opening: Balance, closing: Balance) -> Self {
        let zero = Amount::zero();
        let mut chains = [const { BTreeMap::new() }; 4];
        for (chain, reading) in chains.iter_mut().zip(Reading::ALL) {
            if let (Some(opening), Some(closing)) = (reading.ending(opening), reading.ending(closing)) {
                settle::add(chain, opening.units(), 1);
                settle::add(chain, closing.units(), -1);
            }
        }
        let sums = Sums { money: zero, holds: zero, payout_holds: zero };
        Self { opening, closing, sums, chains, has_gaps: false, rows: 0 }
    }

    fn add(&mut self, amount: Amount, effect: Effect) -> Result<()> {
        let sum = match effect {
            Effect::Nothing => return Ok(()),
            Effect::Money => &mut self.sums.money,
            Effect::Hold => &mut self.sums.holds,
            Effect::PayoutHold => &mut self.sums.payout_holds,
        };
        *sum = plus(*sum, amount)?;
        self.rows += 1;
        Ok(())
    }

    /// Returns what the rows move of the total balance.
    pub(super) fn total(&self, reading: Reading) -> Result<Amount> {
        let Sums { money, payout_holds, .. } = self.sums;
        if reading.payouts_leave { plus(money, payout_holds) } else { Ok(money) }
    }

    /// Returns what the rows move of the available balance.
    pub(super) fn available(&self) -> Result<Amount> {
        plus(plus(self.sums.money, self.sums.holds)?, self.sums.payout_holds)
    }

    /// Returns what the total and the available balance differ by; `None` for one that is not
    /// known.
    pub(super) fn differences(&self, reading: Reading) -> Result<[Option<Amount>; 2]> {
        let difference = |opening: Option<Amount>, closing: Option<Amount>, moved: Amount| {
            opening.zip(closing).map(|(opening, closing)| minus(minus(closing, opening)?, moved)).transpose()
        };
        let (opening, closing) = (self.opening, self.closing);
        Ok([
            difference(opening.total, closing.total, self.total(reading)?)?,
            difference(opening.available, closing.available, self.available()?)?,
        ])
    }

    fn has_chain(&self, reading: Reading) -> bool {
        !self.has_gaps && reading.ending(self.opening).is_some() && reading.ending(self.closing).is_some()
    }

    fn chain(&self, reading: Reading) -> BTreeMap<i128, i32> {
        let position = Reading::ALL.iter().position(|other| *other == reading);
        position.and_then(|position| self.chains.get(position)).cloned().unwrap_or_default()
    }
}

/// The books of an account.
#[derive(Debug, Default)]
pub(super) struct Books {
    /// The days that are checked.
    days: BTreeSet<Day>,
    pub(super) pages: BTreeMap<Place, Page>,
    /// The rows that changed on a later day than that of their file, with that day.
    pub(super) undecided: Vec<(Entry, Day)>,
    /// The rows that are pending.
    pub(super) pending: Vec<Entry>,
    has_payout_holds: bool,
    /// The currencies whose running balance is not used.
    pub(super) unreliable: BTreeSet<String>,
}

impl Books {
    /// Returns how many days are checked.
    pub(super) fn days(&self) -> usize {
        self.days.len()
    }

    /// Begins a day.
    pub(super) fn begin(
        &mut self,
        day: Day,
        opening: &BTreeMap<String, Balance>,
        closing: &BTreeMap<String, Balance>,
    ) {
        self.days.insert(day);
        // A currency without a row has no money.
        let of = |balances: &BTreeMap<String, Balance>, currency: &str| {
            balances.get(currency).copied().unwrap_or(Balance::zero())
        };
        for currency in opening.keys().chain(closing.keys()) {
            let page = || Page::new(of(opening, currency), of(closing, currency));
            self.pages.entry((day, currency.clone())).or_insert_with(page);
        }
    }

    fn page(&mut self, day: Day, currency: &str) -> Option<&mut Page> {
        if !self.days.contains(&day) {
            return None;
        }
        let place = (day, currency.to_owned());
        Some(self.pages.entry(place).or_insert_with(|| Page::new(Balance::zero(), Balance::zero())))
    }

    /// Adds a row that counts on a day, if the day is checked.
    pub(super) fn count(&mut self, entry: &Entry, day: Day) -> Result<()> {
        self.has_payout_holds |= entry.effect == Effect::PayoutHold;
        let moves = entry.moves()?;
        for Money { currency, amount } in &moves {
            if let Some(page) = self.page(day, currency) {
                page.add(*amount, entry.effect)?;
                let has_link = entry.ending.as_ref().is_some_and(|ending| ending.currency == *currency);
                page.has_gaps |= !has_link && !amount.is_zero();
            }
        }
        for (index, reading) in Reading::ALL.into_iter().enumerate() {
            let Some((currency, before, after)) = reading.link(entry) else { continue };
            let Some(chain) = self.page(day, &currency).and_then(|page| page.chains.get_mut(index)) else {
                continue;
            };
            settle::add(chain, after.units(), 1);
            settle::add(chain, before.units(), -1);
        }
        Ok(())
    }

    /// Decides which rows count on the day of their settlement, and how rows are read, and counts
    /// those rows. Returns the reading, and for each of the undecided rows whether it counts later.
    pub(super) fn decide(&mut self) -> Result<(Reading, Vec<bool>)> {
        for (entry, later) in std::mem::take(&mut self.undecided) {
            self.has_payout_holds |= entry.effect == Effect::PayoutHold;
            for money in entry.moves()? {
                for day in [entry.day, later] {
                    self.page(day, &money.currency);
                }
            }
            self.undecided.push((entry, later));
        }
        let mut found = self.solve()?;
        self.unreliable = self.unreliable(&found.1);
        if !self.unreliable.is_empty() {
            found = self.solve()?;
        }
        let (reading, Solution { is_late, .. }) = found;
        let undecided = std::mem::take(&mut self.undecided);
        for ((entry, later), is_late) in undecided.iter().zip(&is_late) {
            self.count(entry, if *is_late { *later } else { entry.day })?;
        }
        self.undecided = undecided;
        Ok((reading, is_late))
    }

    /// Returns the reading that leaves the fewest problems, and its solution.
    fn solve(&self) -> Result<(Reading, Solution)> {
        let [first, others @ ..] = Reading::ALL;
        let mut best = (first, self.puzzle(first)?.solve());
        for reading in others.into_iter().filter(|reading| !reading.payouts_leave || self.has_payout_holds) {
            let solution = self.puzzle(reading)?.solve();
            if solution.problems < best.1.problems {
                best = (reading, solution);
            }
        }
        Ok(best)
    }

    /// Returns the currencies whose running balance breaks on most days without a difference: it is
    /// then something else than a balance of the account. If that is so on most days of all
    /// currencies together, it is so for each.
    fn unreliable(&self, solution: &Solution) -> BTreeSet<String> {
        let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for (((_, currency), page), left) in self.pages.iter().zip(&solution.left) {
            let (broken, all) = counts.entry(currency).or_default();
            if left.is_right && page.rows > 0 {
                *broken += usize::from(left.breaks);
                *all += 1;
            }
        }
        let is_most = |(broken, all): (usize, usize)| broken >= MOST_BREAKS && broken * 2 > all;
        let sum = counts.values().fold((0, 0), |sum, count| (sum.0 + count.0, sum.1 + count.1));
        let found = counts.into_iter().filter(|(_, count)| is_most(*count) || is_most(sum));
        found.map(|(currency, _)| currency.to_owned()).collect()
    }

    /// Whether the running balance of a page can be checked.
    pub(super) fn has_chain(&self, currency: &str, page: &Page, reading: Reading) -> bool {
        page.has_chain(reading) && !self.unreliable.contains(currency)
    }

    /// Whether the running balance of a page breaks.
    pub(super) fn breaks(&self, currency: &str, page: &Page, reading: Reading) -> bool {
        self.has_chain(currency, page, reading) && page.chain(reading).values().any(|count| *count > 0)
    }

    fn puzzle(&self, reading: Reading) -> Result<Puzzle> {
        let mut places: BTreeMap<(Day, &str), usize> = BTreeMap::new();
        let mut nodes = Vec::new();
        for ((day, currency), page) in &self.pages {
            let [total, available] = page.differences(reading)?.map(|amount| amount.map(Amount::units));
            let chain = self.has_chain(currency, page, reading).then(|| page.chain(reading));
            places.insert((*day, currency), nodes.len());
            nodes.push(settle::Node::new(total, available, chain));
        }
        let mut rows = Vec::new();
        for (entry, later) in &self.undecided {
            let link = reading.link(entry);
            let mut parts = Vec::new();
            for Money { currency, amount } in entry.moves()? {
                let place = |day: Day| places.get(&(day, currency.as_str())).copied();
                let (early, late) = (place(entry.day), place(*later));
                let total = if reading.moves_total(entry.effect) { amount.units() } else { 0 };
                let link = link.as_ref().filter(|(of, ..)| *of == currency);
                let link = link.map(|(_, before, after)| (before.units(), after.units()));
                if link.is_none() && !amount.is_zero() {
                    // The running balance has a gap wherever the row counts.
                    for place in early.into_iter().chain(late) {
                        if let Some(node) = nodes.get_mut(place) {
                            node.chain = None;
                        }
                    }
                }
                parts.push(Part { early, late, total, available: amount.units(), link });
            }
            rows.push(Undecided { parts });
        }
        Ok(Puzzle { nodes, rows })
    }
}
