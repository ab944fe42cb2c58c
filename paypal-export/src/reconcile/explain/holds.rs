//! Holds and releases that explain a difference.

use super::{
    super::{candidate::CandidateKind, codes::Effect, entry::Entry, report::BalanceKind},
    Ranked, Scene, is_negative, row,
};

impl Scene<'_> {
    /// Holds move money between the available and the withheld part of the balance.
    pub(super) fn holds(&self, found: &mut Vec<Ranked>) {
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

    /// Returns the holds and releases of this day and the adjacent ones whose other half would
    /// explain the difference and is not there.
    fn counterparts(&self, is_hold: &dyn Fn(&Entry) -> bool) -> Vec<&Entry> {
        let [(_, before), (_, after)] = &self.adjacent;
        let near = || before.iter().chain(self.file).chain(*after).filter(|entry| is_hold(entry));
        let is_alone = |entry: &&Entry| {
            !near().any(|other| other.reference == entry.reference && self.is_difference(other))
        };
        near().filter(|entry| self.is_too_much(entry)).filter(is_alone).collect()
    }
}
