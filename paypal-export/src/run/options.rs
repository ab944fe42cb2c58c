//! The options of an export.

use std::{sync::Arc, time::Duration};

use paypal_generated::{Client, Clock, SystemClock};

use super::{
    account::Account,
    daily,
    progress::{Progress, Silent},
    report::Report,
    shard::Shard,
    whole,
};
use crate::{
    day::{Day, DayRange, Zone},
    error::Result,
    format::Columns,
    format::Format,
    source::Asking,
    state::Identity,
    storage::Storage,
    stream::{RowOptions, Scope, Source, Stream},
};

/// Exports data of an account into a storage.
///
/// ```no_run
/// use paypal_export::{DayRange, Export, Format, LocalStorage, Stream};
/// use paypal_generated::Client;
///
/// # async fn run() -> Result<(), Box<dyn std::error::Error>> {
/// let range = DayRange::new("2026-01-01".parse()?, "2026-02-01".parse()?)?;
/// let storage = LocalStorage::new("export")?;
/// let export = Export::new(Client::from_env()?, storage, range).format(Format::Ndjson);
/// let report = export.run(Stream::Transactions).await?;
/// println!("{} rows, complete until {:?}", report.rows, report.complete_until);
/// # Ok(())
/// # }
/// ```
///
/// When an export is run again, it reads the days that are missing or not complete, and those that
/// were read too early to be sure that no row comes late. A program that was killed is run again
/// the same way, and writes the same bytes.
#[derive(Clone)]
pub struct Export {
    pub(super) client: Client,
    pub(super) storage: Arc<dyn Storage>,
    pub(super) range: DayRange,
    pub(super) zone: Zone,
    pub(super) format: Format,
    pub(super) rows: RowOptions,
    pub(super) account: Option<String>,
    pub(super) batches: Vec<String>,
    pub(super) lookback: Option<Duration>,
    pub(super) max_wait: Duration,
    pub(super) shard: Shard,
    pub(super) restarts: bool,
    pub(super) frozen_before: Option<Day>,
    pub(super) progress: Arc<dyn Progress>,
    pub(super) clock: Arc<dyn Clock>,
}

impl Export {
    /// Creates an export of a range of days, in UTC and as NDJSON.
    pub fn new(client: Client, storage: impl Storage + 'static, range: DayRange) -> Self {
        Self {
            client,
            storage: Arc::new(storage),
            range,
            zone: Zone::utc(),
            format: Format::Ndjson,
            rows: RowOptions::default(),
            account: None,
            batches: Vec::new(),
            lookback: None,
            max_wait: Duration::from_secs(15 * 60),
            shard: Shard::whole(),
            restarts: false,
            frozen_before: None,
            progress: Arc::new(Silent),
            clock: Arc::new(SystemClock),
        }
    }

    /// Sets the format of the files.
    #[must_use]
    pub fn format(mut self, format: Format) -> Self {
        self.format = format;
        self
    }

    /// Sets the time zone whose days the files have.
    #[must_use]
    pub fn zone(mut self, zone: Zone) -> Self {
        self.zone = zone;
        self
    }

    /// Sets which transactions are exported.
    #[must_use]
    pub fn scope(mut self, scope: Scope) -> Self {
        self.rows.scope = scope;
        self
    }

    /// Sets whether rows have the personal data of payers: names, addresses, email addresses.
    /// Without it, a field that PayPal adds later stays in `raw`, and may be personal.
    #[must_use]
    pub fn with_payer(mut self, has_payer: bool) -> Self {
        self.rows.has_payer = has_payer;
        self
    }

    /// Sets the id of the account. By default PayPal is asked for it.
    #[must_use]
    pub fn account(mut self, id: impl Into<String>) -> Self {
        self.account = Some(id.into());
        self
    }

    /// Sets the ids of batches of payouts whose items are exported besides those that are found in
    /// transactions: PayPal has no list of batches.
    #[must_use]
    pub fn batches(mut self, ids: impl IntoIterator<Item = String>) -> Self {
        self.batches = ids.into_iter().collect();
        self
    }

    /// Sets how long after its end a day is read again, to find rows that come late. By default
    /// it is 3 days for transactions, and an hour to a day for other streams.
    #[must_use]
    pub fn lookback(mut self, lookback: Duration) -> Self {
        self.lookback = Some(lookback);
        self
    }

    /// Sets how long one call may wait in all while PayPal limits the requests; 15 minutes by
    /// default.
    #[must_use]
    pub fn max_wait(mut self, wait: Duration) -> Self {
        self.max_wait = wait;
        self
    }

    /// Sets the part of the export that this machine does.
    #[must_use]
    pub fn shard(mut self, shard: Shard) -> Self {
        self.shard = shard;
        self
    }

    /// Sets whether all days of the range are read again.
    #[must_use]
    pub fn restart(mut self, restarts: bool) -> Self {
        self.restarts = restarts;
        self
    }

    /// Sets the day before which nothing may change, such as the day after the last closed month.
    /// If a complete day before it has changed, its file stays as it is, the changed and late rows
    /// are written below `STREAM/_changes/`, and [`Report::frozen_days`] names the day.
    #[must_use]
    pub fn frozen_before(mut self, day: Day) -> Self {
        self.frozen_before = Some(day);
        self
    }

    /// Sets who learns what happens.
    #[must_use]
    pub fn progress(mut self, progress: impl Progress + 'static) -> Self {
        self.progress = Arc::new(progress);
        self
    }

    /// Sets the clock of waits.
    #[must_use]
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Exports a stream.
    ///
    /// # Errors
    ///
    /// Fails if PayPal refuses a call or limits requests for too long, if a file cannot be written,
    /// or if the storage holds another export. Everything that was written before is complete.
    pub async fn run(&self, stream: Stream) -> Result<Report> {
        let mut report = Report::default();
        self.run_into(stream, &mut report).await?;
        Ok(report)
    }

    /// Exports a stream like [`run`](Self::run). The report says what was done also if the export
    /// fails.
    ///
    /// # Errors
    ///
    /// Fails like [`run`](Self::run).
    pub async fn run_into(&self, stream: Stream, report: &mut Report) -> Result<()> {
        *report = Report { stream: stream.name().to_owned(), ..Report::default() };
        let asking =
            Asking::new(self.client.clone(), self.clock.clone(), self.max_wait, self.progress.clone());
        let result = self.read(stream, &asking, report).await;
        let counts = asking.counts();
        (report.requests, report.waits, report.waited) = (counts.requests, counts.waits, counts.waited);
        result
    }

    async fn read(&self, stream: Stream, asking: &Asking, report: &mut Report) -> Result<()> {
        let mut account = Account::find(asking).await?;
        if let Some(id) = &self.account {
            account.id.clone_from(id);
        }
        asking.set_present(account.present);
        self.storage.prepare().await?;
        self.identity(&account.id).claim(&*self.storage).await?;
        match stream.source() {
            Source::Days(source) => {
                daily::Run::new(self, asking, stream, source, &account, report).run().await
            }
            Source::Whole(source) => {
                *report = whole::run(self, asking, stream, source, &account).await?;
                Ok(())
            }
        }
    }

    fn identity(&self, account: &str) -> Identity {
        Identity::new(
            self.client.environment().base_url(),
            account,
            self.zone.name(),
            self.rows.scope.name(),
            self.format.name(),
            self.rows.has_payer,
        )
    }

    /// Returns the columns of a stream's files.
    pub(super) fn columns(&self, stream: Stream) -> Columns {
        Columns::of(stream.schema(), self.rows.has_payer)
    }
}
