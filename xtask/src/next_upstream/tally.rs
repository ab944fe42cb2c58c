//! Counts the results of all seeds, and prints them as a table.

use std::collections::BTreeMap;

/// The share of changes that must be reported right.
const WANTED: f64 = 99.0;

/// The results of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Count {
    right: usize,
    wrong: usize,
    /// The changes of files that were refused.
    refused: usize,
}

/// The results of all seeds.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    kinds: BTreeMap<&'static str, Count>,
    misses: Vec<String>,
    refused: Vec<String>,
    shown: Vec<String>,
    broken: Vec<String>,
    helpers: Vec<String>,
    seeds: usize,
}

impl Tally {
    /// Counts a change of accepted files; `miss` is what is wrong with its report.
    pub fn change(&mut self, seed: u64, kind: &'static str, what: &str, miss: Option<String>) {
        let count = self.kinds.entry(kind).or_default();
        match miss {
            None => count.right += 1,
            Some(miss) => {
                count.wrong += 1;
                self.misses.push(format!("seed {seed}, {kind}: {what}\n    {miss}"));
            }
        }
    }

    /// Counts a seed whose files were accepted.
    pub fn accepted(&mut self, seed: u64, shown: Vec<String>) {
        self.seeds += 1;
        self.shown.extend(shown.into_iter().map(|secret| format!("seed {seed}: {secret}")));
    }

    /// Counts a seed whose files were refused.
    pub fn refused(&mut self, seed: u64, kinds: &[&'static str], why: &str) {
        self.seeds += 1;
        for kind in kinds {
            self.kinds.entry(kind).or_default().refused += 1;
        }
        let kinds = if kinds.len() == 1 { format!(" ({})", kinds.join(", ")) } else { String::new() };
        self.refused.push(format!("seed {seed}{kinds}: {why}"));
    }

    /// Counts crates that do not compile.
    pub fn broken(&mut self, which: &str, errors: &str) {
        self.broken.push(format!("{which}:\n{errors}"));
    }

    /// Counts helpers that a person has to adapt, because PayPal has changed the type of a field.
    pub fn adapt(&mut self, helpers: Vec<String>) {
        self.helpers.extend(helpers);
    }

    /// Returns the share of the changes of accepted files that are reported right, in percent.
    fn percent(&self) -> f64 {
        let sum = |of: fn(&Count) -> usize| self.kinds.values().map(of).sum::<usize>();
        let (right, wrong) = (sum(|it| it.right), sum(|it| it.wrong));
        100.0 * right as f64 / (right + wrong).max(1) as f64
    }

    /// Whether everything is as it must be.
    pub fn is_right(&self) -> bool {
        let lists = [&self.refused, &self.shown, &self.broken];
        lists.iter().all(|list| list.is_empty()) && self.percent() >= WANTED
    }

    /// Returns the table of the kinds, the misses and a summary.
    pub fn report(&self) -> String {
        let mut text =
            format!("{:<58}{:>8}{:>8}{:>8}{:>9}\n", "kind", "applied", "right", "wrong", "refused");
        for (kind, Count { right, wrong, refused }) in &self.kinds {
            let applied = right + wrong + refused;
            text.push_str(&format!("{kind:<58}{applied:>8}{right:>8}{wrong:>8}{refused:>9}\n"));
        }
        let lists = [
            ("reported wrong", &self.misses),
            ("refused", &self.refused),
            ("secrets shown", &self.shown),
            ("does not compile", &self.broken),
            ("helpers to adapt by hand: the type of a field that they use has changed", &self.helpers),
        ];
        for (title, list) in lists.into_iter().filter(|(_, list)| !list.is_empty()) {
            text.push_str(&format!("\n{title} ({})\n", list.len()));
            list.iter().for_each(|line| text.push_str(&format!("  {line}\n")));
        }
        let sum: Count = self.kinds.values().fold(Count::default(), |sum, it| Count {
            right: sum.right + it.right,
            wrong: sum.wrong + it.wrong,
            refused: sum.refused + it.refused,
        });
        text.push_str(&format!(
            "\n{} updates, {} accepted; {} kinds; of {} changes of accepted files {} are reported right ({:.1} %); {} secrets shown; {} batches do not compile\n",
            self.seeds,
            self.seeds - self.refused.len(),
            self.kinds.len(),
            sum.right + sum.wrong,
            sum.right,
            self.percent(),
            self.shown.len(),
            self.broken.len(),
        ));
        text
    }
}

#[cfg(test)]
mod tests {
    use super::Tally;

    #[test]
    fn one_refused_seed_or_two_percent_of_misses_are_too_many() {
        let mut tally = Tally::default();
        for seed in 0..100 {
            tally.accepted(seed, Vec::new());
            tally.change(seed, "value added", "a", (seed == 7).then(|| "not reported".to_owned()));
        }
        assert!(tally.is_right());
        let mut refused = tally.clone();
        refused.refused(100, &["value added"], "E0301");
        assert!(!refused.is_right());
        tally.change(100, "value added", "a", Some("not reported".to_owned()));
        assert!(!tally.is_right());
        assert!(tally.report().contains("seed 7, value added: a\n    not reported"));
    }
}
