//! Decides which rows count on the day of their settlement.
//!
//! The file of a pending payment is that of its initiation; its money moves when it is settled. The
//! report does not say which rows were pending: the time of a row's last change may have other
//! reasons. So the balances decide. A choice costs 1 for each day and currency whose balances do not
//! agree, and 1 for each place where the running balance breaks. The cheapest choice wins; among equal
//! ones, that whose rows follow each other most often in the running balance, and then that with the
//! fewest rows on a later day. The search is exact for days with few such rows, tries small sets for
//! others, and gives the same result each time.

use std::{collections::BTreeMap, iter::Sum};

use super::subsets::{self, Change};

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
    /// The running balance of the rows that surely count: how often a balance comes after a row less
    /// how often it comes before one. `None` if it is not known.
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

/// Which rows count on the later day, and how many problems are left: days and currencies that do not
/// agree, and breaks of the running balance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Solution {
    pub(super) is_late: Vec<bool>,
    pub(super) problems: u64,
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
        let Some(chain) = &self.chain else {
            return Cost { problems: u64::from(self.difference() != (0, 0)), loose: 0 };
        };
        let breaks: u32 = chain.values().filter(|count| **count > 0).map(|count| count.unsigned_abs()).sum();
        let problems = u64::from(breaks) + u64::from(self.difference() != (0, 0));
        Cost { problems, loose: i64::from(breaks) - self.links }
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
        let mut best: Option<(Rank, Vec<bool>)> = None;
        for start in starts {
            let mut state = none.clone();
            start(&mut state);
            state.improve();
            state.return_idle();
            let rank = state.rank();
            if best.as_ref().is_none_or(|(least, _)| rank < *least) {
                best = Some((rank, state.is_late));
            }
            if rank.0.problems == 0 {
                break;
            }
        }
        let ((cost, _), is_late) = best.unwrap_or_default();
        Solution { is_late, problems: cost.problems }
    }
}

/// What a choice costs, and how many rows count later.
type Rank = (Cost, usize);

/// A choice, with what it leaves of each node.
#[derive(Clone)]
struct State<'a> {
    puzzle: &'a Puzzle,
    nodes: Vec<Node>,
    is_late: Vec<bool>,
    /// The rows that may count in each node.
    touching: Vec<Vec<usize>>,
}

impl<'a> State<'a> {
    /// All rows count on the day of their initiation.
    fn new(puzzle: &'a Puzzle) -> Self {
        let mut touching = vec![Vec::new(); puzzle.nodes.len()];
        let mut nodes = puzzle.nodes.clone();
        for (row, undecided) in puzzle.rows.iter().enumerate() {
            for part in &undecided.parts {
                for place in part.early.into_iter().chain(part.late) {
                    if let Some(rows) = touching.get_mut(place) {
                        rows.push(row);
                    }
                }
                if let Some(node) = part.early.and_then(|place| nodes.get_mut(place)) {
                    node.count(part, true);
                }
            }
        }
        Self { puzzle, nodes, is_late: vec![false; puzzle.rows.len()], touching }
    }

    fn cost(&self) -> Cost {
        self.nodes.iter().map(Node::cost).sum()
    }

    fn rank(&self) -> Rank {
        (self.cost(), self.is_late.iter().filter(|is_late| **is_late).count())
    }

    /// Lets all rows count on their other day.
    fn flip_all(&mut self) {
        (0..self.is_late.len()).for_each(|row| self.flip(row));
    }

    /// Lets a row count on the other one of its days.
    fn flip(&mut self, row: usize) {
        let puzzle = self.puzzle;
        let (Some(undecided), Some(is_late)) = (puzzle.rows.get(row), self.is_late.get_mut(row)) else {
            return;
        };
        let was_late = *is_late;
        *is_late = !was_late;
        for part in &undecided.parts {
            for (place, is_added) in [(part.early, was_late), (part.late, !was_late)] {
                if let Some(node) = place.and_then(|place| self.nodes.get_mut(place)) {
                    node.count(part, is_added);
                }
            }
        }
    }

    /// What the difference of a node changes by when a row is flipped.
    fn change(&self, row: usize, node: usize) -> Change {
        let is_late = self.is_late.get(row).copied().unwrap_or_default();
        let parts = self.puzzle.rows.get(row).into_iter().flat_map(|row| &row.parts);
        let known = self
            .nodes
            .get(node)
            .map_or((false, false), |node| (node.total.is_some(), node.available.is_some()));
        parts.fold((0, 0), |sum: Change, part| {
            let counts_here = if is_late { part.late } else { part.early } == Some(node);
            let will_count = if is_late { part.early } else { part.late } == Some(node);
            let sign = i128::from(counts_here) - i128::from(will_count);
            let times = |is_known: bool, amount: i128| if is_known { amount.saturating_mul(sign) } else { 0 };
            (
                sum.0.saturating_add(times(known.0, part.total)),
                sum.1.saturating_add(times(known.1, part.available)),
            )
        })
    }

    /// Returns what the nodes of rows cost.
    fn cost_at(&self, rows: &[usize]) -> Cost {
        let mut places: Vec<usize> = Vec::new();
        for row in rows.iter().filter_map(|row| self.puzzle.rows.get(*row)) {
            places.extend(row.parts.iter().flat_map(|part| part.early.into_iter().chain(part.late)));
        }
        places.sort_unstable();
        places.dedup();
        places.iter().filter_map(|place| self.nodes.get(*place)).map(Node::cost).sum()
    }

    /// Flips rows and keeps that if the cost is lower then.
    fn try_flip(&mut self, rows: &[usize]) -> bool {
        let before = self.cost_at(rows);
        rows.iter().for_each(|row| self.flip(*row));
        if self.cost_at(rows) < before {
            return true;
        }
        rows.iter().for_each(|row| self.flip(*row));
        false
    }

    /// Changes the choice at nodes that cost something, as long as that makes it cheaper.
    fn improve(&mut self) {
        loop {
            let mut is_better = false;
            for node in 0..self.nodes.len() {
                is_better |= self.improve_node(node);
            }
            if !is_better {
                return;
            }
        }
    }

    fn improve_node(&mut self, node: usize) -> bool {
        let is_right = |state: &Self| state.nodes.get(node).is_none_or(|node| node.cost().problems == 0);
        let rows = self.touching.get(node).cloned().unwrap_or_default();
        let mut is_better = false;
        for row in &rows {
            if is_right(self) {
                return is_better;
            }
            is_better |= self.try_flip(&[*row]);
        }
        let difference = self.nodes.get(node).map(Node::difference).unwrap_or_default();
        if difference == (0, 0) {
            return is_better;
        }
        let changes: Vec<Change> = rows.iter().map(|row| self.change(*row, node)).collect();
        subsets::find(&changes, (-difference.0, -difference.1), |set| {
            let set: Vec<usize> = set.iter().filter_map(|place| rows.get(*place)).copied().collect();
            let is_kept = self.try_flip(&set);
            is_better |= is_kept;
            is_kept
        });
        is_better
    }

    /// Lets rows count on the day of their initiation again where that costs nothing.
    fn return_idle(&mut self) {
        for row in 0..self.is_late.len() {
            if self.is_late.get(row) == Some(&true) {
                let before = self.cost_at(&[row]);
                self.flip(row);
                if self.cost_at(&[row]) > before {
                    self.flip(row);
                }
            }
        }
    }

    /// Goes through the nodes in the order of days: of the rows that were initiated on a day, so many
    /// are settled later that the day agrees.
    fn go_forward(&mut self) {
        for node in 0..self.nodes.len() {
            let difference = self.nodes.get(node).map(Node::difference).unwrap_or_default();
            if difference == (0, 0) {
                continue;
            }
            let is_initiated = |row: &usize| {
                let parts = self.puzzle.rows.get(*row).into_iter().flat_map(|row| &row.parts);
                parts.into_iter().any(|part| part.early == Some(node))
                    && self.is_late.get(*row) == Some(&false)
            };
            let rows = self.touching.get(node).into_iter().flatten().copied();
            let rows: Vec<usize> = rows.filter(is_initiated).collect();
            let changes: Vec<Change> = rows.iter().map(|row| self.change(*row, node)).collect();
            let target = (-difference.0, -difference.1);
            let mut chosen: Vec<usize> = Vec::new();
            let sum = changes.iter().fold((0_i128, 0_i128), |sum, change| {
                (sum.0.saturating_add(change.0), sum.1.saturating_add(change.1))
            });
            if sum == target {
                chosen = rows;
            } else if let Some(single) = changes.iter().position(|change| *change == target) {
                chosen.extend(rows.get(single));
            } else {
                subsets::find(&changes, target, |set| {
                    chosen = set.iter().filter_map(|place| rows.get(*place)).copied().collect();
                    true
                });
            }
            chosen.into_iter().for_each(|row| self.flip(row));
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Rows of one currency: the days of their initiation and settlement, their amount, and whether
    /// they were pending.
    type Rows = Vec<(usize, usize, i128, bool)>;

    fn puzzle(days: usize, rows: &Rows) -> Puzzle {
        let mut nodes = vec![Node::new(Some(0), Some(0), None); days];
        let place = |day: usize| Some(day).filter(|day| *day < days);
        let part = |(early, late, amount, _): &(usize, usize, i128, bool)| Part {
            early: place(*early),
            late: place(*late),
            total: *amount,
            available: *amount,
            link: None,
        };
        for row in rows {
            let day = if row.3 { row.1 } else { row.0 };
            if let Some(node) = nodes.get_mut(day) {
                node.count(&part(row), false);
            }
        }
        Puzzle { nodes, rows: rows.iter().map(|row| Undecided { parts: vec![part(row)] }).collect() }
    }

    #[test]
    fn the_balances_decide_which_rows_count_later() {
        for (name, rows) in [
            ("none", vec![(0, 1, 10, false)]),
            ("one", vec![(0, 1, 10, true)]),
            ("a chain in which the middle day agrees", vec![(0, 1, 10, true), (1, 2, 10, true)]),
            ("some of a day", vec![(0, 1, 10, true), (0, 2, 15, false), (0, 2, 33, true), (0, 1, 7, false)]),
            (
                "five of seven",
                vec![
                    (0, 1, 101, true),
                    (0, 1, 203, true),
                    (0, 2, 407, true),
                    (0, 2, 811, false),
                    (0, 3, 1613, true),
                    (0, 3, 3217, true),
                    (0, 3, 6421, false),
                ],
            ),
            ("beyond the range", vec![(2, 9, 10, true), (1, 2, 5, true)]),
        ] {
            let solution = puzzle(4, &rows).solve();
            let expected: Vec<bool> = rows.iter().map(|row| row.3).collect();
            assert_eq!(solution, Solution { is_late: expected, problems: 0 }, "{name}");
        }
    }

    #[test]
    fn an_error_stays_where_it_is() {
        let rows = vec![(0, 1, 10, true), (1, 3, 25, true), (1, 2, 40, false)];
        let mut puzzle = puzzle(4, &rows);
        let node = &mut puzzle.nodes[1];
        for amount in [&mut node.total, &mut node.available] {
            *amount = amount.map(|amount| amount + 3);
        }
        let solution = puzzle.solve();
        assert_eq!(solution, Solution { is_late: vec![true, true, false], problems: 1 });
    }

    #[test]
    fn the_running_balance_decides_where_the_sums_leave_a_choice() {
        // Two rows of one amount were pending before the range, and one of them counts in it.
        let rows = vec![(9, 0, 10, true), (9, 0, 10, false)];
        let mut puzzle = puzzle(1, &rows);
        puzzle.nodes[0].chain = Some([(100, 1), (110, -1)].into());
        puzzle.rows[0].parts[0].link = Some((40, 50));
        puzzle.rows[1].parts[0].link = Some((100, 110));
        assert_eq!(puzzle.solve(), Solution { is_late: vec![false, true], problems: 0 });
    }

    proptest! {
        #[test]
        fn right_data_has_a_choice_without_a_difference(
            rows in prop::collection::vec((0_usize..12, 1_usize..6, 1_i128..100_000, any::<bool>()), 0..40)
        ) {
            let rows: Rows = rows
                .into_iter()
                .map(|(day, later, amount, is_pending)| (day, day + later, amount, is_pending))
                .collect();
            prop_assert_eq!(puzzle(14, &rows).solve().problems, 0);
        }
    }
}
