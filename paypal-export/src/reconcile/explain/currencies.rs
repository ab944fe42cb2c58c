//! Conversions and rows in the wrong currency that explain a difference.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::{candidate::CandidateKind, codes, entry::Entry},
    MOST_ROWS, Ranked, Scene, is_negative, row,
};
use crate::row::Time;

impl Scene<'_> {
    /// A conversion takes an amount of a currency and gives one of another.
    pub(super) fn conversions(&self, found: &mut Vec<Ranked>) {
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
    pub(super) fn other_currency(&self, found: &mut Vec<Ranked>) {
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
}

fn describe(legs: &[&Entry]) -> String {
    legs.iter().take(MOST_ROWS).map(|leg| leg.id.as_str()).collect::<Vec<_>>().join(" and ")
}
