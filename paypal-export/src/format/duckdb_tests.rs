//! DuckDB reads values that an export hardly has: the largest amounts, and texts with everything
//! that a format treats in a special way. It runs as `tests/duckdb.rs` says.

use std::{
    env,
    io::Write as _,
    process::{Command, Stdio},
};

use super::{
    Format,
    tests::{COLUMNS, amount, columns, text, time, write},
};
use crate::row::Cell;

/// Reads a file of a format, and writes its rows.
const SCRIPT: &str = r#"
import duckdb, json, sys
connection = duckdb.connect()
connection.execute("SET TimeZone = 'UTC'")
columns = {"id": "VARCHAR", "gross": "DECIMAL(38,9)", "time": "TIMESTAMPTZ", "is_final": "BOOLEAN",
    "count": "BIGINT", "note": "VARCHAR", "raw": "VARCHAR"}
readers = {
    "ndjson": f"read_json('%s', format = 'newline_delimited', columns = {columns})",
    "csv": f"read_csv('%s', allow_quoted_nulls = false, columns = {columns})",
    "parquet": "read_parquet('%s')",
}
fields = "id, gross::VARCHAR, epoch_us(time)::VARCHAR, is_final::VARCHAR, count::VARCHAR, note, raw"
# DuckDB reads into a table first: otherwise it takes the texts of a CSV file for `gross::VARCHAR`.
connection.execute("CREATE TABLE things AS FROM " + readers[sys.argv[1]] % sys.argv[2])
json.dump(connection.execute(f"SELECT {fields} FROM things").fetchall(), sys.stdout)
"#;

fn rows() -> Vec<Vec<Cell>> {
    let largest = "99999999999999999999999999999.999999999";
    let texts = [
        "0123",
        "35E87645934406417",
        "",
        "null",
        "NULL",
        "\"",
        "a,b",
        "a\nb",
        "a\r\nb",
        "\\",
        "\\n",
        "\\\"",
        "'",
        "é",
        "\u{1f600}",
        " a ",
        "\t",
        "NaN",
        "#",
        "//",
        "{",
        "\u{2028}",
        "\u{feff}",
    ];
    let mut rows: Vec<_> = texts
        .iter()
        .map(|value| {
            let raw = serde_json::json!({ "value": value }).to_string();
            vec![
                text(value),
                amount("0.10"),
                time("2026-01-31T12:00:00Z"),
                Cell::Null,
                Cell::Null,
                text(value),
                text(&raw),
            ]
        })
        .collect();
    for (gross, at, count) in [
        (largest, "0001-01-01T00:00:00.000001Z", i64::MAX),
        (&*format!("-{largest}"), "9999-12-30T00:00:00.999999Z", i64::MIN),
        ("0.000000001", "1969-12-31T23:59:59.999999Z", -1),
    ] {
        let note = Cell::Null;
        rows.push(vec![
            text("1"),
            amount(gross),
            time(at),
            Cell::Boolean(count < 0),
            Cell::Integer(count),
            note,
            text("{}"),
        ]);
    }
    rows
}

/// The values as the script writes them.
fn expected(rows: &[Vec<Cell>]) -> Vec<Vec<Option<String>>> {
    let value = |cell: &Cell| match cell {
        Cell::Null => None,
        Cell::Text(text) => Some(text.clone()),
        Cell::Decimal(amount) => {
            let (units, sign) = (amount.units().unsigned_abs(), if amount.units() < 0 { "-" } else { "" });
            let one = 1_000_000_000;
            Some(format!("{sign}{}.{:09}", units / one, units % one))
        }
        Cell::Time(time) => Some(time.microseconds().to_string()),
        Cell::Boolean(value) => Some(value.to_string()),
        Cell::Integer(number) => Some(number.to_string()),
    };
    rows.iter().map(|row| row.iter().map(value).collect()).collect()
}

#[test]
fn duckdb_reads_each_value_as_it_was_written() {
    let Some(python) = env::var_os("PAYPAL_DUCKDB_PYTHON") else {
        eprintln!("skipped: PAYPAL_DUCKDB_PYTHON is not set");
        return;
    };
    let rows = rows();
    for format in super::tests::formats() {
        if format == (Format::Csv { is_excel_safe: true }) {
            continue;
        }
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(&write(format, &columns(&COLUMNS), &rows).unwrap()).unwrap();
        let mut command = Command::new(&python);
        command.args(["-c", SCRIPT, format.name()]).arg(file.path()).stderr(Stdio::inherit());
        let output = command.output().unwrap();
        assert!(output.status.success(), "{format:?}");
        let found: Vec<Vec<Option<String>>> = serde_json::from_slice(&output.stdout).unwrap();
        for (found, expected) in found.iter().zip(expected(&rows)) {
            assert_eq!(found, &expected, "{format:?}");
        }
        assert_eq!(found.len(), rows.len(), "{format:?}");
    }
}
