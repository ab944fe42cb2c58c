//! Single rows that explain a difference: they are there twice, on the wrong day, or do not count.

use super::{
    super::{
        candidate::CandidateKind,
        codes::{self, Effect},
        entry::Entry,
        report::BalanceKind,
    },
    MOST_ROWS, Ranked, Scene, row,
};

impl Scene<'_> {
    pub(super) fn duplicates(&self, found: &mut Vec<Ranked>) {
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

    pub(super) fn adjacent_days(&self, found: &mut Vec<Ranked>) {
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
    pub(super) fn not_counted(&self, found: &mut Vec<Ranked>) {
        let moves = |entry: &&Entry| {
            codes::effect_if_done(&entry.code) != Effect::Nothing && self.is_difference(entry)
        };
        let pending: Vec<&Entry> =
            self.pending.iter().filter(|entry| entry.day <= self.day).filter(moves).collect();
        if let Some(first) = pending.first() {
            let text = format!(
                "{} of {} is pending in the file, and may have been settled on this day: \
                 export its day again",
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
    pub(super) fn fee_signs(&self, found: &mut Vec<Ranked>) {
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

    pub(super) fn extra_rows(&self, found: &mut Vec<Ranked>) {
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
