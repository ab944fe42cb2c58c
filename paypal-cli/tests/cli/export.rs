//! What `paypal export` and `paypal reconcile` do with a local PayPal.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::{Duration, SystemTime};

use paypal_generated::catalog_products::{ProductRequest, ProductType};
use paypal_sandbox::{Application, Fault, ReportTampering, Sandbox, SeededTransactions};
use serde_json::Value;

use super::support::{Home, Printed, background::Background, clock::sandbox_of_2026};

const BALANCES: &str = "https://uri.paypal.com/services/reporting/balances/read";
const SEARCH: &str = "https://uri.paypal.com/services/reporting/search/read";
/// The days with transactions. They are long past, so that every day is complete.
const DAYS: [&str; 4] = ["--from", "2025-01-01", "--to", "2025-01-11"];

/// A local PayPal with transactions of ten days, and a home that is connected to it.
async fn seeded(count: usize) -> (Sandbox, Home) {
    let sandbox = sandbox_of_2026().start().await.unwrap();
    seed(&sandbox, count, 10);
    let home = Home::new().connected_to(sandbox.base_url());
    (sandbox, home)
}

fn seed(sandbox: &Sandbox, count: usize, days: u64) {
    let from = SystemTime::UNIX_EPOCH + Duration::from_secs(1_735_689_600);
    let to = from + Duration::from_secs(days * 86_400);
    let transactions = SeededTransactions::new(count).from(from).to(to).seed(7);
    sandbox.environment("").unwrap().seed_transactions(transactions).unwrap();
}

/// Exports transactions of the days into a folder of the home.
fn export(home: &Home, folder: &str, more: &[&str]) -> Printed {
    let out = path(home, folder);
    let out = out.to_str().unwrap();
    home.run(&[&["export", "transactions", "--out", out], &DAYS[..], more].concat())
}

fn path(home: &Home, folder: &str) -> PathBuf {
    home.path().join(folder)
}

/// Returns the files below a folder, sorted.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found
}

/// Returns the files with rows below a folder, each with its contents.
fn data(folder: &Path) -> Vec<(PathBuf, String)> {
    let files = files(folder).into_iter().filter(|path| path.file_stem().is_some_and(|stem| stem == "data"));
    files.map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

fn ids(text: &str) -> Vec<String> {
    let id = |line: &str| {
        serde_json::from_str::<Value>(line).unwrap()["transaction_id"].as_str().unwrap().to_owned()
    };
    text.lines().map(id).collect()
}

fn report(printed: &Printed) -> Value {
    printed.json()["streams"][0].clone()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_stream_is_exported_and_read_once() {
    let (sandbox, home) = seeded(200).await;
    let paypal = sandbox.client().unwrap();
    paypal.catalog_products().create(&ProductRequest::new("Tea", ProductType::Service)).await.unwrap();
    let out = path(&home, "all");
    let report_file = path(&home, "report.json");
    let words = ["export", "all", "--out", out.to_str().unwrap(), "--report", report_file.to_str().unwrap()];
    let first = home.run(&[&words[..], &DAYS].concat());
    assert_eq!(first.code, 0, "{first:?}");
    let streams = [
        "transactions",
        "balances",
        "disputes",
        "invoices",
        "products",
        "plans",
        "payout-items",
        "subscriptions",
    ];
    let lines: Vec<&str> = first.out.lines().skip(1).collect();
    let names: Vec<&str> = lines.iter().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(names, streams);
    let written: Value = serde_json::from_str(&fs::read_to_string(&report_file).unwrap()).unwrap();
    assert_eq!(written["from"], "2025-01-01");
    let transactions = &written["streams"][0];
    assert_eq!((&transactions["days"], &transactions["complete_until"]), (&10.into(), &"2025-01-11".into()));
    assert_eq!(transactions["unknown_fields"], serde_json::json!({}), "{transactions}");
    let rows: usize = data(&out.join("transactions")).iter().map(|(_, text)| text.lines().count()).sum();
    assert_eq!(transactions["rows"], rows);
    assert!(rows >= 200, "{rows}");
    assert_eq!(data(&out.join("balances")).len(), 10);
    assert!(fs::read_to_string(out.join("products/data.ndjson")).unwrap().contains("Tea"));

    // The same command again finds every day complete, and changes no file.
    let before = data(&out);
    sandbox.clear_requests();
    let second = home.run(
        &[
            &["export", "transactions", "balances", "--out", out.to_str().unwrap(), "--report", "-"],
            &DAYS[..],
        ]
        .concat(),
    );
    let second = second.json();
    for stream in second["streams"].as_array().unwrap() {
        assert_eq!((&stream["days"], &stream["skipped_days"]), (&0.into(), &10.into()), "{stream}");
    }
    assert_eq!(sandbox.count("search.get"), 0);
    assert_eq!(data(&out), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_formats_have_the_same_rows() {
    let (_sandbox, home) = seeded(100).await;
    let rows = |folder: &str, more: &[&str]| {
        let printed = export(&home, folder, &[more, &["--report", "-"]].concat());
        report(&printed)["rows"].as_u64().unwrap()
    };
    let count = rows("ndjson", &[]);
    assert_eq!(rows("csv", &["--format", "csv", "--excel-safe"]), count);
    let csv = data(&path(&home, "csv"));
    assert!(csv.iter().all(|(_, text)| text.starts_with("transaction_id,")), "{csv:?}");
    assert!(csv.iter().any(|(_, text)| text.contains("\"'@SUM")), "no formula was masked");
    let parquet =
        export(&home, "parquet", &["--format", "parquet", "--compression", "none", "--report", "-"]);
    if cfg!(feature = "parquet") {
        assert_eq!(report(&parquet)["rows"], count);
        assert!(path(&home, "parquet/transactions/date=2025-01-01/data.parquet").is_file());
    } else {
        parquet.fails(2, "--features parquet");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn standard_output_has_the_rows_of_one_stream() {
    let (_sandbox, home) = seeded(300).await;
    export(&home, "files", &[]);
    let expected: String =
        data(&path(&home, "files/transactions")).into_iter().map(|(_, text)| text).collect();
    let printed = home.run(&[&["export", "transactions", "--out", "-"], &DAYS[..]].concat());
    assert_eq!((printed.code, printed.out.as_str()), (0, expected.as_str()), "{}", printed.err);
    assert!(printed.err.contains("complete until 2025-01-11"), "{}", printed.err);

    let csv = home.run(&[&["export", "transactions", "--out", "-", "--format", "csv"], &DAYS[..]].concat());
    assert_eq!(csv.code, 0, "{csv:?}");
    let headers = csv.out.lines().filter(|line| line.starts_with("transaction_id,")).count();
    assert_eq!((headers, csv.out.starts_with("transaction_id,")), (1, true));
    assert!(csv.out.lines().count() > expected.lines().count());
    // Without rows, there are still columns.
    let days = ["--from", "2024-01-01", "--to", "2024-01-03"];
    let none = home.run(&[&["export", "transactions", "--out", "-", "--format", "csv"], &days[..]].concat());
    assert_eq!((none.code, none.out.lines().count()), (0, 1), "{none:?}");
    assert_eq!(none.out.lines().next(), csv.out.lines().next());

    // A reader that has enough ends the command without an error.
    let mut command = home.command([&["export", "transactions", "--out", "-"], &DAYS[..]].concat());
    let mut child =
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{output:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_machines_share_an_export() {
    let (_sandbox, home) = seeded(200).await;
    export(&home, "whole", &[]);
    let days = |shard: &str| {
        report(&export(&home, "shared", &["--shard", shard, "--report", "-"]))["days"].as_u64().unwrap()
    };
    let parts = [days("1/2"), days("2/2")];
    assert!(parts.iter().all(|days| *days > 0) && parts.iter().sum::<u64>() == 10, "{parts:?}");
    let rows = |folder: &str| -> Vec<(PathBuf, String)> {
        let folder = path(&home, folder);
        data(&folder)
            .into_iter()
            .map(|(path, text)| (path.strip_prefix(&folder).unwrap().to_owned(), text))
            .collect()
    };
    assert_eq!(rows("shared"), rows("whole"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_export_of_something_else_is_refused() {
    let (_sandbox, home) = seeded(20).await;
    assert_eq!(export(&home, "out", &[]).code, 0);
    let before = data(&path(&home, "out"));
    let table: [(&[&str], &str); 4] = [
        (&["--tz", "Europe/Berlin"], "another time zone: UTC, not Europe/Berlin"),
        (&["--scope", "balance"], "another scope: all, not balance"),
        (&["--with-payer"], "another personal data of payers: no, not yes"),
        (&["--format", "csv"], "another format: ndjson, not csv"),
    ];
    for (more, message) in table {
        let printed = export(&home, "out", more);
        printed.fails(5, message);
        printed.fails(5, "or export into another folder");
        assert_eq!(printed.out, "", "{printed:?}");
    }
    let other = sandbox_of_2026().start().await.unwrap();
    let home = home.connected_to(other.base_url());
    export(&home, "out", &[]).fails(5, "another environment");
    assert_eq!(data(&path(&home, "out")), before);
    let json = export(&home, "out", &["--tz", "Asia/Tokyo", "--report", "-"]);
    let last = json.err.lines().last().unwrap();
    assert_eq!(serde_json::from_str::<Value>(last).unwrap()["error"]["kind"], "precondition", "{json:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_frozen_day_that_changes_is_an_error() {
    let (sandbox, home) = seeded(100).await;
    assert_eq!(export(&home, "out", &[]).code, 0);
    let folder = path(&home, "out");
    let before = data(&folder);
    let (file, rows) = &before[4];
    let id = &ids(rows)[0];
    let environment = sandbox.environment("").unwrap();
    assert!(environment.tamper(id, ReportTampering::AmountBy(5)));
    let frozen = export(&home, "out", &["--restart", "--frozen-before", "2025-02-01"]);
    frozen.fails(9, "2025-01-05 is frozen and has changed: 0 late rows, 1 changed, 0 gone");
    frozen.fails(9, "help: the files are as they were, the rows that differ are in transactions/_changes");
    let changes = folder.join("transactions/_changes/date=2025-01-05/data.ndjson");
    assert_eq!(ids(&fs::read_to_string(&changes).unwrap()), [id.as_str()]);
    assert_eq!(&fs::read_to_string(file).unwrap(), rows);
    let json = export(&home, "out", &["--restart", "--frozen-before", "2025-02-01", "--report", "-"]);
    assert_eq!(json.code, 9, "{json:?}");
    let report: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(report["streams"][0]["frozen_days"][0]["day"], "2025-01-05");
    let last: Value = serde_json::from_str(json.err.lines().last().unwrap()).unwrap();
    assert_eq!(last["error"]["kind"], "difference");

    // It counts more than the failure of another stream, which is told all the same.
    let refused = Fault::before().path("/v2/invoicing/search-invoices").status(403);
    environment.add_fault(refused).unwrap();
    let both = export(&home, "out", &["invoices", "--restart", "--frozen-before", "2025-02-01"]);
    both.fails(9, "error: invoices: ");
    both.fails(9, "error: transactions: 2025-01-05 is frozen and has changed");
    environment.set_faults([]).unwrap();

    // A day that is not frozen is written again, and that is told.
    let open = export(&home, "out", &["--restart", "--frozen-before", "2025-01-05"]);
    assert_eq!(open.code, 0, "{open:?}");
    assert!(open.err.contains("2025-01-05 was complete and has changed: 0 late rows, 1 changed"), "{open:?}");
    assert_ne!(&fs::read_to_string(file).unwrap(), rows);
}

#[tokio::test(flavor = "multi_thread")]
async fn files_are_private_and_have_no_secret_and_no_payer() {
    let (_sandbox, home) = seeded(100).await;
    assert_eq!(export(&home, "out", &[]).code, 0);
    assert_eq!(export(&home, "payers", &["--with-payer"]).code, 0);
    let is_in = |folder: &str, text: &str| {
        files(&path(&home, folder)).iter().any(|file| fs::read_to_string(file).unwrap().contains(text))
    };
    for text in ["test-secret", "@sandbox.example.com", "Client"] {
        assert!(!is_in("out", text), "{text}");
    }
    assert!(is_in("payers", "@sandbox.example.com"));
    assert!(!is_in("payers", "test-secret"));
    #[cfg(unix)]
    for file in files(&path(&home, "payers")) {
        use std::os::unix::fs::PermissionsExt;

        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&file), mode(file.parent().unwrap())), (0o600, 0o700), "{}", file.display());
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn ctrl_c_keeps_what_is_complete_and_the_same_command_goes_on() {
    let sandbox = sandbox_of_2026().start().await.unwrap();
    seed(&sandbox, 400, 70);
    let home = Home::new().connected_to(sandbox.base_url());
    let out = path(&home, "out");
    let words = [
        "export",
        "transactions",
        "--from",
        "2025-01-01",
        "--to",
        "2025-03-12",
        "--out",
        out.to_str().unwrap(),
    ];
    let environment = sandbox.environment("").unwrap();
    let limited = Fault::before().operation("search.get").status(429).retry_after(120).nth(2);
    environment.add_fault(limited).unwrap();
    let mut running = Background::start(home.command(words));
    assert_eq!(running.wait_for_note("PayPal limits the requests: goes on in "), "120 s");
    running.signal("-INT");
    assert_eq!(running.end(), Some(130));
    running.wait_for_note("stopped; what is complete stays, and the same command goes on from here");
    let names: Vec<String> =
        files(&out).iter().map(|file| file.file_name().unwrap().to_string_lossy().into_owned()).collect();
    assert!(!names.iter().any(|name| name.starts_with(".tmp")), "{names:?}");
    let complete = data(&out);
    assert!((1..70).contains(&complete.len()), "{}", complete.len());

    environment.set_faults([]).unwrap();
    let resumed = home.run(&[&words[..], &["--report", "-"]].concat());
    let resumed = report(&resumed);
    assert!(resumed["skipped_days"].as_u64().unwrap() >= complete.len() as u64, "{resumed}");
    let all = data(&out);
    assert!(complete.iter().all(|file| all.contains(file)));
    let mut straight = words;
    let other = path(&home, "straight");
    straight[7] = other.to_str().unwrap();
    assert_eq!(home.run(&straight).code, 0);
    let texts = |files: Vec<(PathBuf, String)>| files.into_iter().map(|(_, text)| text).collect::<Vec<_>>();
    assert_eq!(texts(all), texts(data(&other)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_limit_of_paypal_has_an_exit_code() {
    let (sandbox, home) = seeded(20).await;
    let limited = Fault::before().operation("search.get").status(429).retry_after(120);
    sandbox.environment("").unwrap().add_fault(limited).unwrap();
    let printed = export(&home, "out", &["--max-wait", "1m"]);
    printed.fails(6, "help: the longest wait of 60 s has passed; run the export again later");
    assert!(printed.err.contains("error: transactions: transactions search"), "{printed:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn streams_without_a_permission_do_not_keep_the_others() {
    let application = Application::new("test-client", "test-secret").scopes([BALANCES, SEARCH]);
    let sandbox = sandbox_of_2026().application(application).start().await.unwrap();
    let home = Home::new().connected_to(sandbox.base_url());
    let out = path(&home, "out");
    let words = ["export", "transactions", "invoices", "subscriptions", "--out", out.to_str().unwrap()];
    let printed = home.run(&[&words[..], &DAYS].concat());
    printed.fails(1, "error: invoices: ");
    printed.fails(1, "nine hours");
    let line =
        |name: &str| printed.out.lines().find(|line| line.trim().starts_with(name)).unwrap().to_owned();
    assert!(line("transactions").contains("2025-01-11"), "{printed:?}");
    assert!(line("invoices").contains("failed"), "{printed:?}");
    assert!(!line("subscriptions").is_empty(), "{printed:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_export_is_reconciled() {
    let (sandbox, home) = seeded(300).await;
    let out = path(&home, "out");
    let out = out.to_str().unwrap();
    home.run(&["reconcile", "--out", out]).fails(4, "there is no folder");
    let words =
        ["export", "transactions", "balances", "--out", out, "--from", "2025-01-01", "--to", "2025-01-12"];
    assert_eq!(home.run(&words).code, 0);
    let clean = home.run(&["reconcile", "--out", out]);
    assert_eq!(clean.code, 0, "{clean:?}");
    assert!(clean.out.contains("CURRENCY") && clean.err.contains("10 days checked"), "{clean:?}");

    let day = path(&home, "out/transactions/date=2025-01-05/data.ndjson");
    let payment = fs::read_to_string(day).unwrap().lines().find_map(|line| {
        let row: Value = serde_json::from_str(line).unwrap();
        let is_payment = row["transaction_event_code"] == "T0006" && row["transaction_status"] == "S";
        // A payment may be as low as its fee.
        let is_payment = is_payment && !row["net_amount"].as_str().unwrap().starts_with("0.");
        is_payment.then(|| row["transaction_id"].as_str().unwrap().to_owned())
    });
    assert!(sandbox.environment("").unwrap().tamper(&payment.unwrap(), ReportTampering::Hide));
    let again = home.run(&[&words[..], &["--restart"]].concat());
    assert_eq!(again.code, 0, "{again:?}");
    assert!(again.err.contains("0 late rows, 0 changed, 1 gone"), "{again:?}");
    let broken = home.run(&["reconcile", "--out", out]);
    broken.fails(9, "1 balance");
    assert!(broken.out.contains("2025-01-05"), "{broken:?}");
    let json = home.run(&[
        "reconcile",
        "--out",
        out,
        "--from",
        "2025-01-02",
        "--to",
        "2025-01-11",
        "--format",
        "json",
    ]);
    assert_eq!(json.code, 9, "{json:?}");
    let report: Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(report["differences"][0]["day"], "2025-01-05", "{report}");
    assert!(!report["differences"][0]["candidates"].as_array().unwrap().is_empty(), "{report}");
    // Of days without an export nothing can be said.
    home.run(&["reconcile", "--out", out, "--from", "2024-01-01", "--to", "2024-01-03"])
        .fails(5, "no day could be checked");
}

#[test]
fn the_columns_of_a_stream_are_shown() {
    let home = Home::new();
    let all = home.run(&["export", "schema"]);
    let streams: BTreeSet<&str> =
        all.out.lines().skip(1).filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(streams.len(), 8, "{all:?}");
    let one = home.run(&["export", "schema", "transactions", "--format", "json"]).json();
    assert_eq!(one["schema_version"], 1);
    let columns = one["columns"].as_array().unwrap();
    let column = |name: &str| columns.iter().find(|column| column["name"] == name).unwrap();
    assert_eq!(column("transaction_id")["type"], "text");
    assert_eq!(column("transaction_amount")["type"], "decimal(38,9)");
    assert_eq!(column("payer_email")["personal"], true);
    assert!(columns.iter().all(|column| column["description"].as_str().is_some_and(|text| !text.is_empty())));
    let lines = home.run(&["export", "schema", "--format", "ndjson"]);
    assert!(lines.out.lines().all(|line| serde_json::from_str::<Value>(line).unwrap()["stream"].is_string()));
    home.run(&["export", "schema", "nothing"]).fails(2, "payout-items");
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_options_are_refused_with_help_before_anything_is_sent() {
    let (sandbox, home) = seeded(1).await;
    sandbox.clear_requests();
    let begin = ["export", "transactions", "--from", "2025-01-01"];
    let table: [(&[&str], &str); 20] = [
        (&["--out", "x", "--from", "2025-1-1"], "a day is written like 2026-01-31"),
        (&["--out", "x", "--to", "2025-01-01"], "help: the end does not belong to the range"),
        (&["--out", "x", "--tz", "Mars"], "a time zone is written like Europe/Berlin"),
        (&["--out", "x", "--shard", "5/4"], "parts are written like 1/4 to 4/4"),
        (&["--out", "x", "--lookback", "3"], "a time is a number with a unit"),
        (&["--out", "x", "--max-wait", "-1s"], "unexpected argument"),
        (&["--out", "x", "--pace", "0/min"], "a pace is written like 45/min"),
        (&["--out", "x", "--format", "json"], "ndjson, csv, parquet"),
        (&["--out", "x", "--excel-safe"], "help: use --format csv"),
        (&["--out", "x", "--compression", "none"], "help: use --format parquet"),
        (&["--out", ""], "help: name a folder"),
        (&["--out", "-", "--format", "parquet"], "help: use --format ndjson or csv"),
        (&["--out", "-", "--report", "-"], "use --report FILE"),
        (&["--out", "-", "--restart"], "help: name a folder: --out FOLDER"),
        (&["--out", "-", "balances"], "help: name one stream, or a folder"),
        (&["--out", "s3://:password@bucket/x"], "help: "),
        (&["--out", "x", "nothing"], "payout-items"),
        (
            &["--out", "x", "--shared-limit", "redis://:hunter2@redis/0"],
            "help: put the URL into the variable PAYPAL_SHARED_LIMIT",
        ),
        (&["--out", "x", "schema", "transactions"], "do not belong to `paypal export schema`"),
        (&[], "--out"),
    ];
    for (more, message) in table {
        let words =
            if more.contains(&"--from") { [&begin[..2], more].concat() } else { [&begin[..], more].concat() };
        let printed = home.run(&words);
        printed.fails(2, message);
        assert_eq!(printed.out, "", "{printed:?}");
        assert!(!printed.err.contains("hunter2") && !printed.err.contains("password@"), "{printed:?}");
    }
    home.run(&["export"]).fails(2, "--from <DAY>");
    if !cfg!(feature = "object-storage") {
        let words = [&begin[..], &["--out", "gs://bucket/x"]].concat();
        home.run(&words).fails(2, "help: build it with that: cargo install --path paypal-cli --features gcp");
    }
    if !cfg!(feature = "redis") {
        let words = [&begin[..], &["--out", "x", "--shared-limit", "redis://127.0.0.1"]].concat();
        home.run(&words).fails(2, "--features redis");
    }
    assert!(sandbox.requests().is_empty(), "{:?}", sandbox.requests());
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_terminal_shows_a_bar_and_a_pipe_shows_lines() {
    let (_sandbox, home) = seeded(100).await;
    let lines = export(&home, "lines", &[]);
    assert!(lines.err.contains("transactions: 10 days, "), "{lines:?}");
    let out = path(&home, "bar");
    let words = [&["export", "transactions", "--out", out.to_str().unwrap()], &DAYS[..]].concat();
    let dumb = home.on_terminal(&words).ends();
    assert!(dumb.1.contains("transactions: 10 days, ") && !dumb.1.contains("10/10"), "{dumb:?}");
    let home = home.with("TERM", "xterm");
    fs::remove_dir_all(&out).unwrap();
    let mut terminal = home.on_terminal(&words);
    terminal.sees("10/10 days");
    let (code, rest) = terminal.ends();
    assert_eq!(code, 0, "{rest}");
    assert!(rest.contains("COMPLETE UNTIL"), "{rest}");
    let quiet = path(&home, "quiet");
    let words =
        [&["export", "transactions", "--no-input", "--out", quiet.to_str().unwrap()], &DAYS[..]].concat();
    let (code, shown) = home.on_terminal(&words).ends();
    assert!(code == 0 && shown.contains("transactions: 10 days, ") && !shown.contains("10/10"), "{shown}");
}
