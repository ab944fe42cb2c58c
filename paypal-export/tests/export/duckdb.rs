//! DuckDB reads the files of an export, and its types and sums are compared with ours.
//!
//! The test runs if `PAYPAL_DUCKDB_PYTHON` is the path of a Python that has the module `duckdb`,
//! and does nothing otherwise:
//!
//! ```sh
//! python3 -m venv /tmp/venv && /tmp/venv/bin/pip install duckdb
//! export PAYPAL_DUCKDB_PYTHON=/tmp/venv/bin/python
//! cargo test -p paypal-export --all-features --test export duckdb
//! ```

use std::{
    collections::BTreeMap,
    env,
    io::{BufRead as _, BufReader, Write as _},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use crate::local::{Local, rows};
use paypal_export::{Amount, ColumnKind, Format, Stream};
use serde_json::Value;

/// Answers each line, a query as JSON, with a line that has its rows. Each value is written as
/// text.
const SCRIPT: &str = r#"
import duckdb, json, sys
connection = duckdb.connect()
connection.execute("SET TimeZone = 'UTC'")
text = lambda value: None if value is None else str(value)
for line in sys.stdin:
    rows = connection.execute(json.loads(line)).fetchall()
    print(json.dumps([[text(value) for value in row] for row in rows]), flush=True)
"#;

const AMOUNTS: [&str; 2] = ["transaction_amount", "fee_amount"];

type Answer = Vec<Vec<Option<String>>>;

struct DuckDb {
    queries: ChildStdin,
    answers: BufReader<ChildStdout>,
    python: Child,
}

impl Drop for DuckDb {
    fn drop(&mut self) {
        let _ = self.python.kill();
        let _ = self.python.wait();
    }
}

impl DuckDb {
    /// Starts DuckDB; `None` if there is none.
    fn start() -> Option<Self> {
        let mut command = Command::new(env::var_os("PAYPAL_DUCKDB_PYTHON")?);
        command.args(["-c", SCRIPT]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut python = command.spawn().expect("PAYPAL_DUCKDB_PYTHON is a Python");
        let answers = BufReader::new(python.stdout.take().unwrap());
        Some(Self { queries: python.stdin.take().unwrap(), answers, python })
    }

    fn ask(&mut self, query: &str) -> Answer {
        writeln!(self.queries, "{}", Value::from(query)).unwrap();
        let mut answer = String::new();
        self.answers.read_line(&mut answer).unwrap();
        assert!(!answer.is_empty(), "DuckDB refused: {query}");
        serde_json::from_str(&answer).unwrap()
    }

    /// Returns the names and types of a relation's columns.
    fn types(&mut self, relation: &str) -> Vec<(String, String)> {
        let rows = self.ask(&format!("DESCRIBE SELECT * FROM {relation}"));
        let text = |value: &Option<String>| value.clone().unwrap();
        rows.iter().map(|row| (text(&row[0]), text(&row[1]))).collect()
    }
}

fn type_name(kind: ColumnKind) -> &'static str {
    match kind {
        ColumnKind::Text | ColumnKind::Json => "VARCHAR",
        ColumnKind::Decimal => "DECIMAL(38,9)",
        ColumnKind::Time => "TIMESTAMP WITH TIME ZONE",
        ColumnKind::Boolean => "BOOLEAN",
        ColumnKind::Integer => "BIGINT",
    }
}

/// The names and types of the columns, and of the day, which is in the names of folders.
fn declared() -> Vec<(String, String)> {
    let columns = Stream::Transactions.schema().written(true);
    let types = columns.map(|column| (column.name.to_owned(), type_name(column.kind).to_owned()));
    types.chain([("date".to_owned(), "DATE".to_owned())]).collect()
}

/// The argument of DuckDB's readers that gives the types of columns: those of text files are a
/// guess otherwise.
fn columns() -> String {
    let columns = Stream::Transactions.schema().written(true);
    let columns: Vec<_> =
        columns.map(|column| format!("'{}': '{}'", column.name, type_name(column.kind))).collect();
    format!("columns = {{{}}}", columns.join(", "))
}

/// Counts and sums by T-code and currency, as texts of amounts.
type Sums = BTreeMap<(String, String), (i128, Vec<Amount>)>;

fn our_sums(rows: &[Value]) -> Sums {
    let mut sums = Sums::new();
    for row in rows {
        let text = |name: &str| row[name].as_str().unwrap().to_owned();
        let zero: Amount = "0".parse().unwrap();
        let key = (text("transaction_event_code"), text("transaction_currency"));
        let sum = sums.entry(key).or_insert_with(|| (0, vec![zero; AMOUNTS.len()]));
        sum.0 += 1;
        for (sum, name) in sum.1.iter_mut().zip(AMOUNTS) {
            let amount = row[name].as_str().map_or(zero, |text| text.parse().unwrap());
            *sum = sum.plus(amount).unwrap();
        }
    }
    sums
}

fn duckdb_sums(duckdb: &mut DuckDb, relation: &str) -> Sums {
    let sums = AMOUNTS.map(|name| format!("coalesce(sum({name}), 0)::DECIMAL(38, 9)::VARCHAR"));
    let query = format!(
        "SELECT transaction_event_code, transaction_currency, count(*), {} FROM {relation} GROUP BY ALL",
        sums.join(", ")
    );
    let text = |value: &Option<String>| value.clone().unwrap();
    let sums = duckdb.ask(&query).into_iter().map(|row| {
        let sums = row[3..].iter().map(|sum| text(sum).parse().unwrap()).collect();
        ((text(&row[0]), text(&row[1])), (text(&row[2]).parse().unwrap(), sums))
    });
    sums.collect()
}

#[tokio::test]
async fn duckdb_finds_the_declared_types_and_our_sums() {
    let Some(mut duckdb) = DuckDb::start() else {
        eprintln!("skipped: PAYPAL_DUCKDB_PYTHON is not set");
        return;
    };
    let local = Local::seeded(2000, "2026-01-30T00:00:00Z", "2026-02-02T00:00:00Z", |builder| builder).await;
    let formats = [
        Format::Ndjson,
        Format::Csv { is_excel_safe: false },
        Format::Parquet { is_compressed: true },
        Format::Parquet { is_compressed: false },
    ];
    let names = ["ndjson", "csv", "snappy", "plain"];
    for (format, name) in formats.into_iter().zip(names) {
        let export = local.export(name, "2026-01-30", "2026-02-02").format(format).with_payer(true);
        assert!(export.run(Stream::Transactions).await.unwrap().rows >= 2000);
    }
    let files = |name: &str, ending: &str| {
        let folder = local.path(name).join("transactions");
        format!("'{}/*/data.{ending}', hive_partitioning = true", folder.display())
    };
    let columns = columns();
    let relations = [
        format!("read_json({}, format = 'newline_delimited', {columns})", files("ndjson", "ndjson")),
        format!("read_csv({}, allow_quoted_nulls = false, {columns})", files("csv", "csv")),
        format!("read_parquet({})", files("snappy", "parquet")),
        format!("read_parquet({})", files("plain", "parquet")),
    ];
    let rows = rows(&local.path("ndjson"));
    let expected = our_sums(&rows);
    assert!(expected.len() > 3, "{expected:?}");
    for (name, relation) in names.iter().zip(&relations) {
        assert_eq!(duckdb.types(relation), declared(), "{name}");
        duckdb.ask(&format!("CREATE TABLE {name} AS FROM {relation}"));
        assert_eq!(duckdb_sums(&mut duckdb, name), expected, "{name}");
    }

    // All values are the same in all formats.
    for name in &names[1..] {
        for (left, right) in [(names[0], *name), (*name, names[0])] {
            let query = format!("SELECT count(*) FROM (FROM {left} EXCEPT ALL FROM {right})");
            assert_eq!(duckdb.ask(&query), [[Some("0".to_owned())]], "{left} without {right}");
        }
    }

    // Without types, NDJSON keeps ids and amounts as texts.
    let guessed: BTreeMap<_, _> =
        duckdb.types(&format!("read_json({})", files("ndjson", "ndjson"))).into_iter().collect();
    for name in ["transaction_id", "transaction_amount", "raw"] {
        assert_eq!(guessed[name], "VARCHAR", "{name}");
    }

    // The column raw is JSON with the exact texts of PayPal.
    let query = "SELECT count(*) FROM snappy WHERE raw ->> '$.transaction_info.transaction_id' = transaction_id \
         AND (raw ->> '$.transaction_info.transaction_amount.value')::DECIMAL(38, 9) = transaction_amount";
    assert_eq!(duckdb.ask(query), [[Some(rows.len().to_string())]]);
}
