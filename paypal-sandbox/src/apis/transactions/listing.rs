//! The rows of a search: which entries a report shows, in their order, and what tests or the
//! options of the builder change in them.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{filter::Filter, line::Line, window::Window};
use crate::{
    apis::{Exchange, paging::Page},
    money,
    world::{
        index::EntryKey,
        ledger::Entry,
        reports::{List, ReportTampering},
        time::Time,
    },
};

/// The numbers of the kinds of misbehaviour.
const LATE: u64 = 1;
const SHIFT: u64 = 2;
const SHIFTED_ROW: u64 = 3;
const REPEAT: u64 = 4;

type Tampered = BTreeMap<EntryKey, Vec<ReportTampering>>;

/// The rows that fit a search.
pub(super) struct Listing {
    /// The time at which a row is shown, and its entry.
    rows: Vec<(Time, EntryKey)>,
    tampered: Tampered,
}

impl Listing {
    /// Finds the rows of a window that a filter accepts.
    pub(super) fn find(exchange: &Exchange<'_>, window: &Window, filter: &Filter<'_>) -> Self {
        let account = exchange.merchant();
        let tampered = exchange.reports.tampered();
        let mut rows = Vec::new();
        for (key, moves_money) in exchange.indexed(account, window.start, window.until()) {
            if !tampered.contains_key(&key) && filter.may_accept(moves_money) {
                rows.push((key.0, key));
            }
        }
        let mut listing = Self { rows: Vec::new(), tampered };
        if !filter.is_plain() {
            rows.retain(|(_, key)| {
                listing.line(exchange, *key).is_some_and(|l| filter.accepts(exchange, &l))
            });
        }
        // Rows that were changed may be elsewhere, and may fit another filter.
        for (key, changes) in &listing.tampered {
            let shown = changes.iter().fold(key.0, moved);
            let is_hidden = changes.contains(&ReportTampering::Hide);
            if is_hidden || shown < window.start || shown >= window.until() {
                continue;
            }
            let line = listing.line(exchange, *key);
            if line.is_some_and(|line| filter.accepts(exchange, &line)) {
                let copies = changes.iter().filter(|change| **change == ReportTampering::Double).count();
                rows.extend(vec![(shown, *key); 1 + copies]);
            }
        }
        let misbehaviour = &exchange.config.reporting.misbehaviour;
        if let Some((n, by)) = misbehaviour.late_rows {
            rows.retain(|(_, key)| {
                key.0 + by <= window.refreshed || !misbehaviour.chooses(LATE, Some(n), &[key.1])
            });
        }
        if !listing.tampered.is_empty() {
            rows.sort_unstable();
        }
        listing.rows = rows;
        listing
    }

    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// Hides a row of the first page if one is to arrive while the list is read. It arrives when
    /// another page is read.
    pub(super) fn shift(&mut self, exchange: &Exchange<'_>, list: List, page: usize) {
        let misbehaviour = &exchange.config.reporting.misbehaviour;
        let (start, end, size) = list;
        // There must still be a second page, which lets the row arrive.
        let is_shifting = self.rows.len() > size + 1
            && misbehaviour.chooses(SHIFT, misbehaviour.shifting_pages, &[start.millis(), end.millis()])
            && !exchange.reports.has_misbehaved("shift", list, 0);
        if !is_shifting {
            return;
        }
        if page > 1 {
            exchange.reports.misbehave("shift", list, 0);
            return;
        }
        let drawn = misbehaviour.draw(SHIFTED_ROW, &[start.millis(), end.millis()]);
        let index = usize::try_from(drawn % size.max(1) as u64).unwrap_or_default();
        self.rows.remove(index);
    }

    /// Takes the rows of a page. A repeated row is in the place of the first one.
    pub(super) fn page(&self, exchange: &Exchange<'_>, list: List, page: &Page) -> Vec<(Time, EntryKey)> {
        let mut rows = page.take(self.rows.iter().copied());
        let misbehaviour = &exchange.config.reporting.misbehaviour;
        let (start, end, size) = list;
        let what = [start.millis(), end.millis(), page.number as u64];
        let before = (page.number - 1).saturating_mul(size).checked_sub(1);
        if misbehaviour.chooses(REPEAT, misbehaviour.repeated_rows, &what)
            && let Some(before) = before.and_then(|before| self.rows.get(before))
            && let Some(first) = rows.first_mut()
            && exchange.reports.misbehave("repeat", list, page.number)
        {
            *first = *before;
        }
        rows
    }

    /// Reads an entry as the report of the merchant shows it.
    pub(super) fn line(&self, exchange: &Exchange<'_>, key: EntryKey) -> Option<Line> {
        let mut line = Line::of(exchange.entry_at(key)?, exchange.merchant())?;
        for change in self.tampered.get(&key).into_iter().flatten() {
            change_line(&mut line, change);
        }
        Some(line)
    }
}

/// The time at which a change shows a row.
fn moved(time: Time, change: &ReportTampering) -> Time {
    match change {
        ReportTampering::Earlier(by) => time - *by,
        ReportTampering::Later(by) => time + *by,
        _ => time,
    }
}

fn change_line(line: &mut Line, change: &ReportTampering) {
    let entry = &mut line.entry;
    let minor =
        |entry: &Entry, minor: i64| Decimal::new(minor, money::decimals(&entry.currency).unwrap_or(2));
    match change {
        // The report shows a fee with the other sign.
        ReportTampering::FeeBy(by) => line.fee -= minor(entry, *by),
        ReportTampering::AmountBy(by) => line.gross += minor(entry, *by),
        ReportTampering::Currency(currency) => entry.currency.clone_from(currency),
        ReportTampering::Status(status) => entry.status = *status,
        ReportTampering::Earlier(_) | ReportTampering::Later(_) => {
            let shown = moved(entry.time, change);
            // A row that was not settled later has one date alone.
            entry.time = shown;
        }
        ReportTampering::Hide | ReportTampering::Double => {}
    }
}
