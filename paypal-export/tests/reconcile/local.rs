//! Exports of a local PayPal: they reconcile in every format, and what its reports show wrong is
//! found.

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use paypal_export::{
    Amount, DayRange, Export, Format, LocalStorage, ReconcileReport, Reconciliation, Stream, Zone,
};
use paypal_generated::{
    Client, Clock, Credentials, Environment, RetryPolicy, SleepFuture, runtime::testing::VirtualClock,
};
use paypal_sandbox::{LedgerEntry, ReportTampering, Sandbox, SandboxEnvironment, SeededTransactions};
use tempfile::TempDir;

use super::account::day;

const ACCOUNT: &str = "MERCHANTAAAA2";

/// A clock whose waits end at once.
#[derive(Clone, Debug, Default)]
struct Jumping(Arc<AtomicU64>);

impl Clock for Jumping {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(self.0.load(Ordering::Relaxed))
    }

    fn sleep(&self, duration: Duration) -> SleepFuture {
        self.0.fetch_add(duration.as_secs(), Ordering::Relaxed);
        Box::pin(std::future::ready(()))
    }
}

struct Local {
    sandbox: Sandbox,
    client: Client,
}

impl Local {
    /// Starts a local PayPal with transactions from January to March of 2025.
    async fn start(count: usize) -> Self {
        let sandbox = Sandbox::builder().seed(7).clock(VirtualClock::manual()).start().await.unwrap();
        let client = Client::builder(Credentials::new(sandbox.client_id(), sandbox.client_secret()))
            .environment(Environment::custom(sandbox.base_url()).unwrap())
            .retry(RetryPolicy::none())
            .build()
            .unwrap();
        let seeded = SeededTransactions::new(count).from(at("2025-01-10")).to(at("2025-03-20")).seed(5);
        let local = Self { sandbox, client };
        local.environment().seed_transactions(seeded).unwrap();
        local
    }

    fn environment(&self) -> SandboxEnvironment<'_> {
        self.sandbox.environment("").unwrap()
    }

    fn export(&self, folder: &Path, from: &str, to: &str) -> Export {
        let storage = LocalStorage::new(folder).unwrap();
        let range = DayRange::new(day(from), day(to)).unwrap();
        Export::new(self.client.clone(), storage, range).clock(Jumping::default())
    }

    /// A transaction of some kind in the middle of February.
    fn entry(&self, code: &str, is_wanted: impl Fn(&LedgerEntry) -> bool) -> LedgerEntry {
        let (from, to) = (at("2025-02-12"), at("2025-02-22"));
        let mut entries = self.environment().ledger(ACCOUNT).into_iter().filter(|entry| {
            entry.event_code == code && from <= entry.time && entry.time < to && is_wanted(entry)
        });
        entries.next().unwrap_or_else(|| panic!("there is no {code}"))
    }
}

fn at(text: &str) -> SystemTime {
    let second = Zone::utc().bounds(day(text)).unwrap().0;
    SystemTime::UNIX_EPOCH + Duration::from_secs(second.try_into().unwrap())
}

fn day_of(time: SystemTime) -> String {
    let second = time.duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
    Zone::utc().day(second.try_into().unwrap()).unwrap().to_string()
}

async fn export(export: &Export) {
    for stream in [Stream::Transactions, Stream::Balances] {
        export.run(stream).await.unwrap();
    }
}

async fn reconcile(folder: &Path, from: &str, to: &str) -> ReconcileReport {
    let range = DayRange::new(day(from), day(to)).unwrap();
    let storage = LocalStorage::new(folder).unwrap();
    Reconciliation::new(storage).range(range).run().await.unwrap()
}

/// The differences: the day, the currency and the amount of each.
fn differences(report: &ReconcileReport) -> Vec<(String, String, Amount)> {
    let found = report.differences.iter();
    found.map(|found| (found.day.to_string(), found.currency.clone(), found.difference)).collect()
}

fn amount(text: &str) -> Amount {
    text.parse().unwrap()
}

#[tokio::test]
async fn an_export_reconciles_in_every_format_and_time_zone() {
    let local = Local::start(1500).await;
    let folder = TempDir::new().unwrap();
    for (name, format, zone) in [
        ("ndjson", Format::Ndjson, "UTC"),
        ("csv", Format::Csv { is_excel_safe: true }, "Europe/Berlin"),
        #[cfg(feature = "parquet")]
        ("parquet", Format::Parquet { is_compressed: true }, "America/New_York"),
    ] {
        let path = folder.path().join(name);
        // Payments that were pending on 1 February are of January.
        let of_zone = |export: Export| export.format(format).zone(zone.parse().unwrap());
        export(&of_zone(local.export(&path, "2025-01-01", "2025-03-20"))).await;
        let report = reconcile(&path, "2025-02-01", "2025-03-19").await;
        assert!(report.is_clean() && report.is_complete() && report.warnings.is_empty(), "{name}: {report}");
        assert_eq!(report.days_checked, 46);
        assert!(report.settled_later.len() > 10, "{name}: {report}");
        assert!(report.currencies.len() > 3, "{name}: {report}");
        assert!(report.notes.is_empty(), "{name}: {report}");
    }
}

#[tokio::test]
async fn what_reports_show_wrong_is_found() {
    let local = Local::start(1500).await;
    let is_settled = |entry: &LedgerEntry| entry.status == 'S' && entry.settled.is_none();
    let has_fee = |entry: &LedgerEntry| is_settled(entry) && !amount(&entry.fee).is_zero();
    let payment = local.entry("T0006", has_fee);
    let refund = local.entry("T1107", is_settled);
    let denied = local.entry("T0006", |entry| entry.status == 'D' && entry.settled.is_none());
    let later = local.entry("T0006", |entry| entry.status == 'S' && entry.settled.is_some());
    let hold = local.entry("T1110", is_settled);
    let leg = local.entry("T0200", is_settled);
    let currency = if payment.currency == "SEK" { "NOK" } else { "SEK" };
    // The smallest unit of a currency: yen have none smaller.
    let unit = |entry: &LedgerEntry| amount(if entry.currency == "JPY" { "1" } else { "0.01" });
    let times = |amount: Amount, count: i128| Amount::of_units(amount.units() * count).unwrap();
    let net = |entry: &LedgerEntry| amount(&entry.gross).minus(amount(&entry.fee)).unwrap();
    let place = |entry: &LedgerEntry, amount: Amount| {
        let counts = entry.settled.unwrap_or(entry.time);
        (day_of(counts), entry.currency.clone(), amount)
    };
    let next = |entry: &LedgerEntry, amount: Amount| {
        (day_of(entry.time + Duration::from_secs(86_400)), entry.currency.clone(), amount)
    };
    let folder = TempDir::new().unwrap();
    let (from, to) = ("2025-02-01", "2025-03-01");
    let before = local.export(folder.path(), "2025-01-01", to);
    export(&before).await;
    assert!(reconcile(folder.path(), from, to).await.is_clean());

    for (name, entry, tampering, expected) in [
        ("a hidden payment", &payment, ReportTampering::Hide, vec![place(&payment, net(&payment))]),
        ("a hidden refund", &refund, ReportTampering::Hide, vec![place(&refund, net(&refund))]),
        ("a hidden hold", &hold, ReportTampering::Hide, vec![place(&hold, net(&hold))]),
        ("a hidden leg", &leg, ReportTampering::Hide, vec![place(&leg, net(&leg))]),
        (
            "a hidden row that was settled later",
            &later,
            ReportTampering::Hide,
            vec![place(&later, net(&later))],
        ),
        ("a fee", &payment, ReportTampering::FeeBy(-7), vec![place(&payment, times(unit(&payment), 7))]),
        ("an amount", &refund, ReportTampering::AmountBy(1), vec![place(&refund, unit(&refund).negated())]),
        ("a denied row", &denied, ReportTampering::Status('S'), vec![place(&denied, net(&denied).negated())]),
        ("a pending row", &payment, ReportTampering::Status('P'), vec![place(&payment, net(&payment))]),
        (
            "a row of the next day",
            &payment,
            ReportTampering::Later(Duration::from_secs(86_400)),
            vec![place(&payment, net(&payment)), next(&payment, net(&payment).negated())],
        ),
        (
            "another currency",
            &payment,
            ReportTampering::Currency(currency.to_owned()),
            vec![
                place(&payment, net(&payment)),
                (day_of(payment.time), currency.to_owned(), net(&payment).negated()),
            ],
        ),
    ] {
        assert!(local.environment().tamper(&entry.id, tampering), "{name}");
        let again = local.export(folder.path(), "2025-02-10", "2025-02-25").restart(true);
        export(&again).await;
        let report = reconcile(folder.path(), from, to).await;
        let mut expected = expected;
        expected.sort_by(|left, right| (&left.0, &left.1).cmp(&(&right.0, &right.1)));
        assert_eq!(differences(&report), expected, "{name}: {report}");
        let exact =
            report.differences.iter().all(|found| found.candidates.iter().any(|found| found.is_exact));
        assert!(exact, "{name}: {report}");
        assert!(report.damaged_files.is_empty(), "{name}: {report}");
        local.environment().end_tampering();
    }
    export(&local.export(folder.path(), "2025-02-10", "2025-02-25").restart(true)).await;
    assert!(reconcile(folder.path(), from, to).await.is_clean());
}
