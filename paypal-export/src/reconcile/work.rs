//! Reads an export and compares it with its balances.

use std::collections::BTreeSet;

use super::{
    books::Books,
    codes::{self, Effect},
    entry::{Balance, Entry, Money, Named},
    files::{DayRows, Files},
    report::{DamagedFile, Missing, MissingReason, NotChecked, ReconcileReport, SettledLater},
};
use crate::{
    day::{Day, DayRange},
    error::{Error, Result},
    state::Identity,
    storage::Storage,
    stream::Stream,
};

/// How long a payment is pending at most, in days.
const PENDING_DAYS: i32 = 35;

/// A reconciliation while it runs.
pub(super) struct Work<'a> {
    files: Files<'a>,
    identity: &'a Identity,
    range: DayRange,
    pub(super) books: Books,
    not_checked: Vec<NotChecked>,
    damaged: Vec<DamagedFile>,
    /// Days before the range that were not exported.
    unknown: Vec<Day>,
}

impl<'a> Work<'a> {
    /// Begins with a range, or with all days that were exported.
    pub(super) async fn begin(
        storage: &'a dyn Storage,
        identity: &'a Identity,
        range: Option<DayRange>,
    ) -> Result<Self> {
        let files = Files::new(storage, identity)?;
        let range = match range {
            Some(range) => range,
            None => exported(&files).await?,
        };
        let (books, not_checked, damaged, unknown) = Default::default();
        Ok(Self { files, identity, range, books, not_checked, damaged, unknown })
    }

    /// Compares all days.
    pub(super) async fn run(mut self) -> Result<ReconcileReport> {
        self.read_before().await?;
        self.read_range().await?;
        let (reading, is_late) = self.books.decide()?;
        let settled: Vec<Settled> = std::mem::take(&mut self.books.undecided)
            .into_iter()
            .zip(is_late)
            .map(|((entry, later), is_late)| Settled { entry, later, is_late })
            .collect();
        let mut notes = Vec::new();
        let (differences, warnings) = self.explain(reading, &settled, &mut notes).await?;
        self.damaged.sort_by(|left, right| (left.day, &left.stream).cmp(&(right.day, &right.stream)));
        if let (false, Some(first), Some(last)) =
            (differences.is_empty(), self.unknown.first(), self.unknown.last())
        {
            let command = self.files.range_command(Stream::Transactions, *first, last.next(), false);
            notes.push(format!(
                "{} days before the range were not exported: payments that were pending then and settled \
                 in the range are not known; get them by: {command}",
                self.unknown.len()
            ));
        }
        if reading.payouts_leave {
            notes.push(
                "the balances say that the money of payouts in process has left the account".to_owned(),
            );
        }
        Ok(ReconcileReport {
            environment: self.identity.environment.clone(),
            account: self.identity.account.clone(),
            time_zone: self.identity.time_zone.clone(),
            from: self.range.from(),
            to: self.range.to(),
            days_checked: u64::try_from(self.books.days()).unwrap_or(u64::MAX),
            currencies: self.sums(reading, &differences)?,
            not_checked: self.not_checked,
            differences,
            warnings,
            damaged_files: self.damaged,
            settled_later: settled.iter().flat_map(Settled::reported).collect(),
            notes,
        })
    }

    /// Reads the rows of days before the range, which may be settled in it.
    async fn read_before(&mut self) -> Result<()> {
        let exported: BTreeSet<Day> = self.files.days(Stream::Transactions).await?.into_iter().collect();
        let before = DayRange::new(self.range.from().plus(-PENDING_DAYS), self.range.from())?;
        let mut damaged = Vec::new();
        for day in before.days() {
            if !exported.contains(&day) {
                self.unknown.push(day);
            } else if let DayRows::Found(entries) = self.transactions(day, &mut damaged).await? {
                self.take_waiting(entries)?;
            }
        }
        self.damaged.append(&mut damaged);
        Ok(())
    }

    async fn read_range(&mut self) -> Result<()> {
        let mut damaged = Vec::new();
        let mut opening = self.balances(self.range.from().previous(), &mut damaged).await?;
        for day in self.range.days() {
            let closing = self.balances(day, &mut damaged).await?;
            let entries = self.transactions(day, &mut damaged).await?;
            let missing: Vec<Missing> = [
                (Stream::Balances, day.previous(), reason(&opening)),
                (Stream::Balances, day, reason(&closing)),
                (Stream::Transactions, day, reason(&entries)),
            ]
            .into_iter()
            .filter_map(|(stream, day, reason)| Some(self.missing(stream, day, reason?)))
            .collect();
            if let (true, DayRows::Found(before), DayRows::Found(after)) =
                (missing.is_empty(), &opening, &closing)
            {
                let by_currency = |rows: &[(String, Balance)]| rows.iter().cloned().collect();
                self.books.begin(day, &by_currency(before), &by_currency(after));
            } else {
                self.not_checked.push(NotChecked { day, missing });
            }
            if let DayRows::Found(entries) = entries {
                for entry in self.take_waiting(entries)? {
                    self.books.count(&entry, day)?;
                }
            }
            opening = closing;
        }
        self.damaged.append(&mut damaged);
        Ok(())
    }

    fn missing(&self, stream: Stream, day: Day, reason: MissingReason) -> Missing {
        let command = self.files.command(stream, day, reason == MissingReason::Damaged);
        Missing { stream: stream.name().to_owned(), day, reason, command }
    }

    /// Takes the rows that are pending, and those that may be settled on a later day. Returns the
    /// others that move money.
    fn take_waiting(&mut self, entries: Vec<Entry>) -> Result<Vec<Entry>> {
        let (from, to) = (self.range.from(), self.range.to());
        let is_in_range = |day: Day| from <= day && day < to;
        let mut rest = Vec::new();
        for entry in entries {
            let later = self.later(&entry)?;
            match later {
                _ if entry.status == codes::PENDING => self.books.pending.push(entry),
                _ if entry.effect == Effect::Nothing => {}
                // What was settled before the range, or after it, does not count in it.
                Some(later) if is_in_range(entry.day) || is_in_range(later) => {
                    self.books.undecided.push((entry, later));
                }
                _ => rest.push(entry),
            }
        }
        Ok(rest)
    }

    /// Returns the day of the last change of a row, if it is later than that of its file.
    fn later(&self, entry: &Entry) -> Result<Option<Day>> {
        let Some(updated) = entry.updated else { return Ok(None) };
        let day = self.files.zone.day(updated.seconds())?;
        Ok(Some(day).filter(|day| *day > entry.day))
    }

    pub(super) async fn transactions(
        &self,
        day: Day,
        damaged: &mut Vec<DamagedFile>,
    ) -> Result<DayRows<Entry>> {
        let make = move |position: usize, row: &Named<'_>| row.entry(day, position);
        self.files.read(Stream::Transactions, day, damaged, make).await
    }

    async fn balances(&self, day: Day, damaged: &mut Vec<DamagedFile>) -> Result<DayRows<(String, Balance)>> {
        self.files.read(Stream::Balances, day, damaged, |_, row| row.balance()).await
    }
}

/// A row that changed on a later day than that of its file.
pub(super) struct Settled {
    pub(super) entry: Entry,
    pub(super) later: Day,
    /// Whether it counts on the later day.
    pub(super) is_late: bool,
}

impl Settled {
    fn reported(&self) -> Vec<SettledLater> {
        let moves = if self.is_late { self.entry.moves().unwrap_or_default() } else { Vec::new() };
        let of = |money: Money| SettledLater {
            id: self.entry.id.clone(),
            code: self.entry.code.clone(),
            currency: money.currency,
            net: money.amount,
            initiated: self.entry.day,
            settled: self.later,
        };
        moves.into_iter().map(of).collect()
    }
}

fn reason<T>(rows: &DayRows<T>) -> Option<MissingReason> {
    match rows {
        DayRows::Missing(reason) => Some(*reason),
        DayRows::Found(_) => None,
    }
}

/// Returns the days that were exported: from the first one with transactions, or the one after the
/// first one with balances.
async fn exported(files: &Files<'_>) -> Result<DayRange> {
    let transactions = files.days(Stream::Transactions).await?;
    let balances = files.days(Stream::Balances).await?;
    let first =
        transactions.iter().min().copied().into_iter().chain(balances.iter().min().map(|day| day.next()));
    let last = transactions.iter().max().into_iter().chain(balances.iter().max());
    match (first.min(), last.max()) {
        (Some(first), Some(last)) if first <= *last => DayRange::new(first, last.next()),
        _ => Err(Error::precondition("the export has no transactions and balances to compare").help(
            "export them first: paypal export transactions, and paypal export balances for a day more",
        )),
    }
}
