//! Decides which rows count on the day of their settlement.
//!
//! The file of a pending payment is that of its initiation; its money moves when it is settled. The
//! report does not say which rows were pending: the time of a row's last change may have other
//! reasons. So the balances decide. A choice costs 1 for each day and currency whose balances do
//! not agree, and 1 for each place where the running balance breaks. The cheapest choice wins;
//! among equal ones, that whose rows follow each other most often in the running balance, and then
//! that with the fewest rows on a later day. The search is exact for days with few such rows, tries
//! small sets for others, and gives the same result each time.

mod search;
#[cfg(test)]
mod tests;

use std::{collections::BTreeMap, iter::Sum};

use super::subsets::Change;
use search::State;

/// The days and currencies, and the rows of which it is not known when they count.
#[derive(Clone, Debug, Default)]
pub(super) struct Puzzle {
    pub(super) nodes: Vec<Node>,
    pub(super) rows: Vec<Undecided>,
}

/// A currency on a day.
#[derive(Clone, Debug, Default)]
pub(super) struct Node {
    /// What the balances say and the rows that surely count do not; `None` if it cannot be checked.
    pub(super) total: Option<i128>,
    pub(super) available: Option<i128>,
    /// The running balance of the rows that surely count: how often a balance comes after a row
    /// less how often it comes before one. `None` if it is not known.
    pub(super) chain: Option<BTreeMap<i128, i32>>,
    /// How many undecided rows with a balance count here.
    links: i64,
}

/// What a choice costs: the lower, the better.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Cost {
    problems: u64,
    /// How many rows do not follow another one, less those that do.
    loose: i64,
}

impl Sum for Cost {
    fn sum<I: Iterator<Item = Self>>(costs: I) -> Self {
        costs.fold(Self::default(), |sum, cost| Self {
            problems: sum.problems + cost.problems,
            loose: sum.loose + cost.loose,
        })
    }
}

/// A row of which it is not known when it counts, with its movement of each currency.
#[derive(Clone, Debug, Default)]
pub(super) struct Undecided {
    pub(super) parts: Vec<Part>,
}

/// What a row moves of a currency.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// The place of the node of its initiation; `None` if that day is not checked.
    pub(super) early: Option<usize>,
    /// The place of the node of its settlement.
    pub(super) late: Option<usize>,
    pub(super) total: i128,
    pub(super) available: i128,
    /// The balance before and after the row.
    pub(super) link: Option<(i128, i128)>,
}

/// Which rows count on the later day, and how many problems are left: days and currencies that do
/// not agree, and breaks of the running balance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Solution {
    pub(super) is_late: Vec<bool>,
    pub(super) problems: u64,
    /// What is left of each node.
    pub(super) left: Vec<Left>,
}

/// What a choice leaves of a node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Left {
    /// Whether the balances agree.
    pub(super) is_right: bool,
    /// Whether the running balance breaks.
    pub(super) breaks: bool,
}

impl Node {
    pub(super) fn new(
        total: Option<i128>,
        available: Option<i128>,
        chain: Option<BTreeMap<i128, i32>>,
    ) -> Self {
        Self { total, available, chain, links: 0 }
    }

    /// What the balances and the rows differ by. A balance that is not known never differs.
    fn difference(&self) -> Change {
        (self.total.unwrap_or(0), self.available.unwrap_or(0))
    }

    fn cost(&self) -> Cost {
        let breaks = self.breaks();
        let problems = u64::from(breaks) + u64::from(self.difference() != (0, 0));
        Cost { problems, loose: i64::from(breaks) - self.links }
    }

    /// Returns how many places of the running balance break.
    fn breaks(&self) -> u32 {
        let counts = self.chain.iter().flat_map(BTreeMap::values);
        counts.filter(|count| **count > 0).map(|count| count.unsigned_abs()).sum()
    }

    fn left(&self) -> Left {
        Left { is_right: self.difference() == (0, 0), breaks: self.breaks() > 0 }
    }

    /// Counts a part here, or no longer.
    fn count(&mut self, part: &Part, is_added: bool) {
        let sign = if is_added { 1 } else { -1 };
        for (left, amount) in [(&mut self.total, part.total), (&mut self.available, part.available)] {
            *left = left.map(|left| left.saturating_sub(amount.saturating_mul(sign)));
        }
        if let (Some(chain), Some((before, after))) = (&mut self.chain, part.link) {
            let sign = if is_added { 1 } else { -1 };
            add(chain, after, sign);
            add(chain, before, -sign);
            self.links += i64::from(sign);
        }
    }
}

/// Adds to the count of a balance.
pub(super) fn add(chain: &mut BTreeMap<i128, i32>, balance: i128, count: i32) {
    let entry = chain.entry(balance).or_default();
    *entry += count;
    if *entry == 0 {
        chain.remove(&balance);
    }
}

impl Puzzle {
    /// Decides for all rows.
    pub(super) fn solve(&self) -> Solution {
        let none = State::new(self);
        let starts: [fn(&mut State<'_>); 3] = [|_| {}, |state| state.flip_all(), |state| state.go_forward()];
        let mut best: Option<(Rank, State<'_>)> = None;
        for start in starts {
            let mut state = none.clone();
            start(&mut state);
            state.improve();
            state.return_idle();
            let rank = state.rank();
            if best.as_ref().is_none_or(|(least, _)| rank < *least) {
                best = Some((rank, state));
            }
            if rank.0.problems == 0 {
                break;
            }
        }
        let ((cost, _), state) = best.unwrap_or_else(|| (none.rank(), none));
        let left = state.nodes.iter().map(Node::left).collect();
        Solution { is_late: state.is_late, problems: cost.problems, left }
    }
}

/// What a choice costs, and how many rows count later.
type Rank = (Cost, usize);
