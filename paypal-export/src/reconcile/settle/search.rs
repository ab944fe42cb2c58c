//! Looks for a cheaper choice of the rows that count later.

use super::{
    super::subsets::{self, Change},
    Cost, Node, Puzzle, Rank,
};

/// A choice, with what it leaves of each node.
#[derive(Clone)]
pub(super) struct State<'a> {
    puzzle: &'a Puzzle,
    pub(super) nodes: Vec<Node>,
    pub(super) is_late: Vec<bool>,
    /// The rows that may count in each node.
    touching: Vec<Vec<usize>>,
}

impl<'a> State<'a> {
    /// All rows count on the day of their initiation.
    pub(super) fn new(puzzle: &'a Puzzle) -> Self {
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

    pub(super) fn cost(&self) -> Cost {
        self.nodes.iter().map(Node::cost).sum()
    }

    pub(super) fn rank(&self) -> Rank {
        (self.cost(), self.is_late.iter().filter(|is_late| **is_late).count())
    }

    /// Lets all rows count on their other day.
    pub(super) fn flip_all(&mut self) {
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
    pub(super) fn improve(&mut self) {
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
    pub(super) fn return_idle(&mut self) {
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

    /// Goes through the nodes in the order of days: of the rows that were initiated on a day, so
    /// many are settled later that the day agrees.
    pub(super) fn go_forward(&mut self) {
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
