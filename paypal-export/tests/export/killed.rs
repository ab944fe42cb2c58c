//! An export by a program that is killed again and again, from a local PayPal that misbehaves in
//! every way.
//!
//! `cargo xtask export` runs it with 200,000 transactions and 50 kills, and prints the figures.
//! Otherwise it is small: PAYPAL_EXPORT_ROWS and PAYPAL_EXPORT_KILLS set the numbers.

use std::{
    env,
    fs::File,
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use paypal_export::{DayRange, Export, LocalStorage, Shard, Stream};
use paypal_generated::{Client, Credentials, Environment, RetryPolicy};
use paypal_sandbox::{Fault, ReportMisbehaviour};
use serde_json::{Value, json};

use crate::local::{Jumping, Local, balances, data, day, rows, sums};

const FROM: &str = "2025-01-01T00:00:00Z";
const TO: &str = "2026-01-01T00:00:00Z";
const DAY: Duration = Duration::from_secs(86_400);
/// The variable with the options of the program that is killed.
const OPTIONS: &str = "PAYPAL_EXPORT_CHILD";
/// The most memory that an export may use, in KiB.
const MEMORY: u64 = 100 * 1024;

fn number(name: &str, default: usize) -> usize {
    env::var(name).map_or(default, |text| text.parse().unwrap())
}

/// The program that is killed: it is this test program again, told to run this test alone.
#[test]
fn child() {
    let Ok(options) = env::var(OPTIONS) else { return };
    let options: Value = serde_json::from_str(&options).unwrap();
    let text = |name: &str| options[name].as_str().unwrap();
    let client = Client::builder(Credentials::new(text("client_id"), text("client_secret")))
        .environment(Environment::custom(text("url")).unwrap())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let range = DayRange::new(day("2025-01-01"), day("2026-01-02")).unwrap();
    let export = Export::new(client, LocalStorage::new(text("folder")).unwrap(), range)
        .format(text("format").parse().unwrap())
        .shard(text("shard").parse::<Shard>().unwrap())
        // PayPal asks for minutes; here nothing waits for real.
        .clock(Jumping::default())
        .max_wait(DAY);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let report = runtime.block_on(export.run(Stream::Transactions)).unwrap();
    std::fs::write(text("report"), serde_json::to_vec(&report).unwrap()).unwrap();
}

/// Exports from a local PayPal by programs of their own.
struct Programs<'a> {
    local: &'a Local,
}

impl Programs<'_> {
    fn start(&self, folder: &str, format: &str, shard: &str) -> Child {
        let sandbox = &self.local.sandbox;
        let options = json!({
            "url": sandbox.base_url(), "client_id": sandbox.client_id(),
            "client_secret": sandbox.client_secret(), "folder": self.local.path(folder),
            "format": format, "shard": shard, "report": self.report(folder),
        });
        Command::new(env::current_exe().unwrap())
            .args(["--exact", "killed::child", "--nocapture"])
            .env(OPTIONS, options.to_string())
            .stdout(Stdio::null())
            .spawn()
            .unwrap()
    }

    fn report(&self, folder: &str) -> std::path::PathBuf {
        self.local.path(&format!("{folder}.json"))
    }

    /// Runs a program to its end. Returns its report, how long it took, and its peak memory in KiB.
    async fn run(&self, folder: &str, format: &str, shard: &str) -> (Value, Duration, u64) {
        let begun = Instant::now();
        let mut child = self.start(folder, format, shard);
        let mut peak = 0;
        let status = loop {
            peak = peak.max(memory(&child));
            if let Some(status) = child.try_wait().unwrap() {
                break status;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        };
        assert!(status.success(), "{folder}: {status}");
        let report = serde_json::from_reader(File::open(self.report(folder)).unwrap()).unwrap();
        (report, begun.elapsed(), peak)
    }

    /// Runs a program and kills it after some time, or as soon as it has written a day; `false` if
    /// it ended before.
    async fn kill(&self, folder: &str, format: &str, moment: Moment) -> bool {
        let mut child = self.start(folder, format, "1/1");
        match moment {
            Moment::After(time) => tokio::time::sleep(time).await,
            Moment::FirstDay => {
                let path = self.local.path(folder);
                while child.try_wait().unwrap().is_none() && !has_data(&path) {
                    tokio::time::sleep(Duration::from_millis(10)).await;
                }
            }
        }
        let runs = child.try_wait().unwrap().is_none();
        let _ = child.kill();
        child.wait().unwrap();
        runs
    }
}

/// When a program is killed.
#[derive(Clone, Copy)]
enum Moment {
    After(Duration),
    /// When the first day's data is written.
    FirstDay,
}

/// Returns whether a day's data is there. A running export may remove other files meanwhile.
fn has_data(folder: &Path) -> bool {
    std::fs::read_dir(folder).into_iter().flatten().flatten().any(|entry| {
        let name = entry.file_name();
        let is_hidden =
            name.as_encoded_bytes().starts_with(b"_") || name.as_encoded_bytes().starts_with(b".");
        name.as_encoded_bytes().starts_with(b"data.") || (!is_hidden && has_data(&entry.path()))
    })
}

/// The peak memory of a program in KiB; zero where the system does not tell it.
fn memory(child: &Child) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or_default()
}

/// A text for each row: its id, T-code and time, the amount, the fee and the status.
fn identity(row: &Value) -> String {
    let amount = |name: &str| {
        row[name].as_str().map_or(0, |text| text.parse::<paypal_export::Amount>().unwrap().units())
    };
    format!(
        "{} {} {} {} {}",
        row["transaction_id"].as_str().unwrap(),
        row["transaction_event_code"].as_str().unwrap(),
        row["transaction_initiated_at"].as_str().unwrap(),
        amount("transaction_amount"),
        row["transaction_status"].as_str().unwrap(),
    )
}

/// The same texts from the ledger.
async fn ledger(local: &Local) -> Vec<String> {
    let entries = local.ledger().await.entries;
    let mut found = Vec::new();
    for entry in entries {
        let text = |name: &str| entry[name].as_str().unwrap();
        let lines = entry["lines"].as_array().unwrap();
        let own = |index: usize| lines[index][0] == "MERCHANTAAAA2";
        let units = |index: usize| {
            lines[index][1].as_str().unwrap().parse::<paypal_export::Amount>().unwrap().units()
        };
        // The merchant's line is the gross amount less the fee, which has a line of its own.
        let gross = match (own(0), own(1)) {
            (true, _) => -units(1),
            (false, true) => units(1),
            _ => continue,
        };
        let time = text("time").parse::<paypal_export::Time>().unwrap();
        found.push(format!("{} {} {time} {gross} {}", text("id"), text("event_code"), text("status")));
    }
    found.sort();
    found
}

/// The moments of kills, in milliseconds: a simple sequence that any seed repeats. The more rows
/// there are, the longer a window of days takes.
fn moments(seed: u64, count: usize) -> impl Iterator<Item = u64> {
    let most = (count as u64 / 16).max(1200);
    let mut state = seed;
    std::iter::repeat_with(move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        20 + (state >> 33) % most
    })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_export_that_is_killed_again_and_again_loses_nothing_and_repeats_nothing() {
    let (count, kills) = (number("PAYPAL_EXPORT_ROWS", 1500), number("PAYPAL_EXPORT_KILLS", 4));
    let begun = Instant::now();
    let local = Local::seeded(count, FROM, TO, |builder| {
        builder
            .misbehaving_reports(true)
            .reporting_lag(Duration::from_secs(3 * 3600))
            .reporting_limit((count / 40).max(60))
            .report_misbehaviour(ReportMisbehaviour::all(11))
            .faults(Fault::unreliable_reports(11))
    })
    .await;
    println!("seeded {count} transactions in {:.1} s", begun.elapsed().as_secs_f64());
    let programs = Programs { local: &local };

    // Half of the kills happen while the newest rows are still late.
    let mut moments = moments(17, count);
    let mut days = Vec::new();
    let mut done = 0;
    for step in 0..2 {
        while done < kills * (step + 1) / 2 {
            let time = Duration::from_millis(moments.next().unwrap());
            // One kill hits an export half-way, however slow the machine is.
            let moment = if done == 0 { Moment::FirstDay } else { Moment::After(time) };
            if programs.kill("killed", "ndjson", moment).await {
                done += 1;
                let folder = local.path("killed");
                days.push(if folder.exists() { data(&folder).len() } else { 0 });
            } else {
                // It had nothing to do any more, so it begins anew.
                std::fs::remove_dir_all(local.path("killed")).unwrap();
            }
        }
        local.environment().advance(DAY * 40);
    }
    let (killed, ..) = programs.run("killed", "ndjson", "1/1").await;
    let (whole, took, peak) = programs.run("whole", "ndjson", "1/1").await;

    let exported = rows(&local.path("whole"));
    let mut found: Vec<String> = exported.iter().map(identity).collect();
    found.sort();
    let expected = ledger(&local).await;
    assert_eq!(found.len(), expected.len());
    assert!(found == expected, "a row is lost, or occurs twice");
    let balances = balances(&local);
    assert_eq!(sums(&exported), balances);
    assert!(data(&local.path("killed")) == data(&local.path("whole")), "the bytes differ");
    println!("{done} kills, then the same bytes; days with a file after each kill: {days:?}");
    println!("the last run: {killed}");
    assert!(days.iter().any(|count| (1..300).contains(count)), "no kill hit an export half-way: {days:?}");
    println!(
        "{} rows in {:.1} s: {:.0} rows a second, {} requests, {} waits, peak memory {:.1} MiB",
        exported.len(),
        took.as_secs_f64(),
        exported.len() as f64 / took.as_secs_f64(),
        whole["requests"],
        whole["waits"],
        peak as f64 / 1024.0,
    );
    assert!(peak < MEMORY, "peak memory {peak} KiB");
    drop(exported);

    for shard in ["1/4", "2/4", "3/4", "4/4"] {
        programs.run("parts", "ndjson", shard).await;
    }
    assert!(data(&local.path("parts")) == data(&local.path("whole")), "four parts differ from the whole");
    #[cfg(feature = "parquet")]
    {
        let (_, took, peak) = programs.run("parquet", "parquet", "1/1").await;
        println!("as Parquet: {:.1} s, peak memory {:.1} MiB", took.as_secs_f64(), peak as f64 / 1024.0);
        assert!(peak < MEMORY, "peak memory {peak} KiB");
        duckdb(&local.path("parquet"), &balances);
    }
}

/// Compares DuckDB's sums with the balances, if the variable PAYPAL_DUCKDB_PYTHON names a Python
/// with the module duckdb.
#[cfg(feature = "parquet")]
fn duckdb(folder: &Path, balances: &std::collections::BTreeMap<String, i128>) {
    let Ok(python) = env::var("PAYPAL_DUCKDB_PYTHON") else { return };
    let script = "import duckdb, sys\nfor row in duckdb.sql(f\"select transaction_currency, \
        sum(transaction_amount) + sum(coalesce(fee_amount, 0)) from \
        read_parquet('{sys.argv[1]}/transactions/*/data.parquet', hive_partitioning = true) \
        where transaction_status in ('S', 'V') group by 1\").fetchall(): print(*row)";
    let output = Command::new(python).args(["-c", script]).arg(folder).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let sums: std::collections::BTreeMap<String, i128> = text
        .lines()
        .map(|line| {
            let (currency, sum) = line.split_once(' ').unwrap();
            (currency.to_owned(), sum.parse::<paypal_export::Amount>().unwrap().units())
        })
        .collect();
    assert_eq!(&sums, balances);
    println!("DuckDB's sums by currency equal the balances");
}
