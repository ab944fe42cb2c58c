//! What all formats have in common is tested for each of them.

use std::io::{Read as _, Seek as _, Write as _};

use proptest::{collection::vec, option, prelude::*};

use super::*;
use crate::row::{Amount, Order, Time};

const fn column(name: &'static str, kind: ColumnKind) -> Column {
    Column::derived(name, kind, "")
}

pub(super) static COLUMNS: [Column; 7] = [
    column("id", ColumnKind::Text),
    column("gross", ColumnKind::Decimal),
    column("time", ColumnKind::Time),
    column("is_final", ColumnKind::Boolean),
    column("count", ColumnKind::Integer),
    column("note", ColumnKind::Text),
    column("raw", ColumnKind::Json),
];

/// The columns that version 1 of the schema had; version 2 has all.
const EARLIER: usize = 5;

pub(super) fn formats() -> Vec<Format> {
    vec![
        Format::Ndjson,
        Format::Csv { is_excel_safe: false },
        Format::Csv { is_excel_safe: true },
        #[cfg(feature = "parquet")]
        Format::Parquet { is_compressed: true },
        #[cfg(feature = "parquet")]
        Format::Parquet { is_compressed: false },
    ]
}

pub(super) fn columns(columns: &'static [Column]) -> Columns {
    Columns { stream: "things", version: 2, columns: columns.iter().collect() }
}

pub(super) fn row(cells: Vec<Cell>) -> Row {
    let order = Order { time: 0, texts: Vec::new() };
    Row { order, key: String::new(), hash: String::new(), cells, is_open: false }
}

/// Writes rows, and returns the bytes of the file.
pub(super) fn write(format: Format, columns: &Columns, rows: &[Vec<Cell>]) -> Result<Vec<u8>> {
    let mut writer = format.writer(tempfile::tempfile().unwrap(), columns)?;
    for cells in rows {
        writer.write(&row(cells.clone()))?;
    }
    let mut file = writer.finish()?;
    let mut bytes = Vec::new();
    file.rewind().unwrap();
    file.read_to_end(&mut bytes).unwrap();
    Ok(bytes)
}

/// Reads the rows of a file with these bytes.
pub(super) fn read(format: Format, columns: &Columns, bytes: &[u8]) -> Result<Vec<Vec<Cell>>> {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    file.rewind().unwrap();
    format.read(file, columns)?.collect()
}

pub(super) fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

pub(super) fn amount(text: &str) -> Cell {
    Cell::Decimal(text.parse().unwrap())
}

pub(super) fn time(text: &str) -> Cell {
    Cell::Time(text.parse().unwrap())
}

/// A row without values, which has an id.
fn bare(id: &str) -> Vec<Cell> {
    let mut cells = vec![Cell::Null; COLUMNS.len()];
    cells[0] = text(id);
    cells
}

fn full() -> Vec<Cell> {
    vec![
        text("0123"),
        amount("-12.30"),
        time("2026-01-31T12:00:00.25Z"),
        Cell::Boolean(true),
        Cell::Integer(-7),
        text("a \"b\",\nc"),
        text("{\"e\":\"é\"}"),
    ]
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        // What formats or spreadsheets treat in a special way.
        "['\"=+\\-@,;\\\\\t\r\n\0 a0\u{2028}\u{feff}＝]{0,6}",
        "0[0-9]{1,20}",
        "[0-9]{1,3}E[0-9]{1,20}",
        Just(String::new()),
        Just("null".to_owned()),
        Just("NaN".to_owned()),
        Just("true".to_owned()),
    ]
}

fn any_cell(kind: ColumnKind) -> BoxedStrategy<Cell> {
    const LARGEST: i128 = 10_i128.pow(38) - 1;
    let first = jiff::Timestamp::MIN.as_microsecond();
    let last = jiff::Timestamp::MAX.as_second() * 1_000_000;
    let cell = match kind {
        ColumnKind::Text | ColumnKind::Json => any_text().prop_map(Cell::Text).boxed(),
        ColumnKind::Decimal => {
            prop_oneof![-LARGEST..=LARGEST, Just(LARGEST), Just(-LARGEST), Just(0), Just(1)]
                .prop_map(|units| Cell::Decimal(Amount::of_units(units).unwrap()))
                .boxed()
        }
        ColumnKind::Time => prop_oneof![first..=last, Just(first), Just(last), Just(0), Just(-1)]
            .prop_map(|time| Cell::Time(Time::of_microseconds(time).unwrap()))
            .boxed(),
        ColumnKind::Boolean => any::<bool>().prop_map(Cell::Boolean).boxed(),
        ColumnKind::Integer => {
            prop_oneof![any::<i64>(), Just(i64::MIN), Just(i64::MAX)].prop_map(Cell::Integer).boxed()
        }
    };
    option::weighted(0.8, cell).prop_map(|cell| cell.unwrap_or(Cell::Null)).boxed()
}

fn any_rows() -> impl Strategy<Value = Vec<Vec<Cell>>> {
    let cells: Vec<_> = COLUMNS.iter().map(|column| any_cell(column.kind)).collect();
    vec(cells, 0..20)
}

proptest! {
    #[test]
    fn rows_are_read_back_as_they_were_written(rows in any_rows()) {
        let columns = columns(&COLUMNS);
        for format in formats() {
            let bytes = write(format, &columns, &rows).unwrap();
            prop_assert_eq!(&write(format, &columns, &rows).unwrap(), &bytes, "{:?}", format);
            prop_assert_eq!(&read(format, &columns, &bytes).unwrap(), &rows, "{:?}", format);
        }
    }

    #[test]
    fn columns_of_a_later_version_are_read_as_null(rows in any_rows()) {
        let earlier = columns(&COLUMNS[..EARLIER]);
        let old: Vec<_> = rows.iter().map(|row| row[..EARLIER].to_vec()).collect();
        let with_nulls = rows.into_iter().map(|mut row| {
            row[EARLIER..].fill(Cell::Null);
            row
        });
        let with_nulls: Vec<_> = with_nulls.collect();
        for format in formats() {
            let bytes = write(format, &earlier, &old).unwrap();
            prop_assert_eq!(&read(format, &columns(&COLUMNS), &bytes).unwrap(), &with_nulls, "{:?}", format);
        }
    }

    #[test]
    fn any_bytes_are_read_or_are_an_error(bytes in vec(any::<u8>(), 0..200)) {
        for format in formats() {
            drop(read(format, &columns(&COLUMNS), &bytes));
        }
    }

    #[test]
    fn a_changed_byte_is_read_or_is_an_error(rows in any_rows(), place in any::<prop::sample::Index>(), byte: u8) {
        let columns = columns(&COLUMNS);
        for format in formats() {
            let mut bytes = write(format, &columns, &rows).unwrap();
            if !bytes.is_empty() {
                let place = place.index(bytes.len());
                bytes[place] = byte;
            }
            drop(read(format, &columns, &bytes));
        }
    }
}

#[test]
fn a_format_is_read_from_its_name() {
    let names: Vec<_> = formats().into_iter().map(Format::name).collect();
    let expected = ["ndjson", "csv", "csv-excel-safe", "parquet", "parquet"];
    assert_eq!(names, expected[..names.len()]);
    for (format, name) in formats().into_iter().zip(names) {
        // Whether a Parquet file is compressed is in the file itself.
        let read: Format = name.parse().unwrap();
        assert_eq!(read.name(), name);
        assert_eq!(read.ending(), format.ending());
    }
    for name in ["", "CSV", "json", "csv "] {
        assert!(name.parse::<Format>().is_err(), "{name}");
    }
}

#[test]
fn rows_of_many_batches_are_read_back_in_their_order() {
    let columns = columns(&COLUMNS);
    let rows: Vec<_> = (0..5000)
        .map(|number| {
            let mut cells = full();
            cells[0] = text(&format!("{number:017}"));
            cells[4] = Cell::Integer(number);
            cells
        })
        .collect();
    for format in formats() {
        let bytes = write(format, &columns, &rows).unwrap();
        assert!(write(format, &columns, &rows).unwrap() == bytes, "{format:?}");
        assert!(read(format, &columns, &bytes).unwrap() == rows, "{format:?}");
    }
}

#[test]
fn ids_that_look_like_numbers_stay_texts() {
    let ids = [
        "0123",
        "35E87645934406417",
        "1e5",
        "-0",
        "+1",
        "0x10",
        "NaN",
        "Infinity",
        "true",
        "null",
        "1.50",
        "",
    ];
    let rows: Vec<_> = ids.iter().map(|id| bare(id)).collect();
    for format in formats() {
        let bytes = write(format, &columns(&COLUMNS), &rows).unwrap();
        assert_eq!(read(format, &columns(&COLUMNS), &bytes).unwrap(), rows, "{format:?}");
    }
}

#[test]
fn texts_of_amounts_keep_their_digits_in_text_files() {
    let columns = columns(&COLUMNS);
    let bytes = write(Format::Ndjson, &columns, &[full(), bare("é\u{1}")]).unwrap();
    assert_eq!(
        String::from_utf8(bytes).unwrap(),
        concat!(
            r#"{"id":"0123","gross":"-12.30","time":"2026-01-31T12:00:00.25Z","is_final":true,"count":-7,"#,
            r#""note":"a \"b\",\nc","raw":"{\"e\":\"é\"}"}"#,
            "\n",
            r#"{"id":"é\u0001","gross":null,"time":null,"is_final":null,"count":null,"note":null,"raw":null}"#,
            "\n",
        )
    );
    let mut empty = bare("1");
    empty[5] = text("");
    let bytes = write(Format::Csv { is_excel_safe: false }, &columns, &[full(), empty]).unwrap();
    assert_eq!(
        String::from_utf8(bytes).unwrap(),
        concat!(
            "id,gross,time,is_final,count,note,raw\n",
            r#""0123",-12.30,2026-01-31T12:00:00.25Z,true,-7,"a ""b"","#,
            "\n",
            r#"c","{""e"":""é""}""#,
            "\n",
            r#""1",,,,,"","#,
            "\n",
        )
    );
}

#[test]
fn texts_that_spreadsheets_take_for_formulas_get_an_apostrophe() {
    static COLUMNS: [Column; 2] = [column("id", ColumnKind::Text), column("gross", ColumnKind::Decimal)];
    let columns = columns(&COLUMNS);
    let texts =
        ["=1+1", "+1", "-1", "@a", "\tb", "\rc", "＝1", "'=1", "''=1", "'s-Gravenhage", "a=1", "'", ""];
    let rows: Vec<_> = texts.iter().map(|id| vec![text(id), amount("-1.00")]).collect();
    let safe = Format::Csv { is_excel_safe: true };
    let bytes = write(safe, &columns, &rows).unwrap();
    let lines = String::from_utf8(bytes.clone()).unwrap();
    let cells: Vec<_> = lines.split('\n').skip(1).filter(|line| !line.is_empty()).collect();
    let expected = [
        "'=1+1",
        "'+1",
        "'-1",
        "'@a",
        "'\tb",
        "'\rc",
        "'＝1",
        "''=1",
        "'''=1",
        "'s-Gravenhage",
        "a=1",
        "'",
        "",
    ];
    assert_eq!(cells, expected.map(|text| format!("\"{text}\",-1.00")));
    assert_eq!(read(safe, &columns, &bytes).unwrap(), rows);
    // Without the option, texts stay as they are.
    let plain = Format::Csv { is_excel_safe: false };
    let bytes = write(plain, &columns, &rows).unwrap();
    assert!(String::from_utf8(bytes.clone()).unwrap().contains("\n\"=1+1\",-1.00\n\"+1\""));
    assert_eq!(read(plain, &columns, &bytes).unwrap(), rows);
}

#[test]
fn other_columns_are_refused() {
    static RENAMED: [Column; 2] = [column("id", ColumnKind::Text), column("net", ColumnKind::Decimal)];
    static TWO: [Column; 2] = [column("id", ColumnKind::Text), column("gross", ColumnKind::Decimal)];
    let rows = [vec![text("1"), amount("1")]];
    for format in formats() {
        let bytes = write(format, &columns(&RENAMED), &rows).unwrap();
        let error = read(format, &columns(&COLUMNS), &bytes).unwrap_err();
        let expected = r#"a file of things has the column "net" in place of "gross""#;
        assert_eq!(error.message(), expected, "{format:?}");
        assert!(error.help_line().is_some());
        let bytes = write(format, &columns(&COLUMNS), &[full()]).unwrap();
        let error = read(format, &columns(&TWO), &bytes).unwrap_err();
        let expected = r#"a file of things has the column "time", which this program does not know"#;
        assert_eq!(error.message(), expected, "{format:?}");
    }
}

#[test]
fn columns_of_another_type_are_refused() {
    static TEXTS: [Column; 2] = [column("id", ColumnKind::Text), column("gross", ColumnKind::Text)];
    let rows = [vec![text("1"), text("abc")]];
    for format in formats() {
        let bytes = write(format, &columns(&TEXTS), &rows).unwrap();
        let error = read(format, &columns(&COLUMNS), &bytes).unwrap_err();
        assert!(error.message().contains(r#""gross""#), "{error}");
        assert!(error.message().contains("decimal(38,9)"), "{error}");
    }
}

#[test]
fn values_that_do_not_fit_their_columns_are_not_written() {
    let columns = columns(&COLUMNS);
    for format in formats() {
        let mut cells = full();
        cells[1] = text("12.30");
        let error = write(format, &columns, &[cells]).unwrap_err();
        assert!(
            error.message().contains(r#"a value of "gross" is not of the type decimal(38,9)"#),
            "{error}"
        );
        let error = write(format, &columns, &[vec![text("1")]]).unwrap_err();
        assert_eq!(error.message(), "a row has 1 values for 7 columns");
    }
}

#[test]
fn files_are_read_row_by_row() {
    for (format, good, bad) in [
        (Format::Ndjson, "{\"id\":\"1\"}\n", "{\"id\":"),
        (Format::Csv { is_excel_safe: false }, "id,gross\n\"1\",\n", "\"2\"\n"),
    ] {
        let mut file = tempfile::tempfile().unwrap();
        write!(file, "{good}{bad}").unwrap();
        file.rewind().unwrap();
        let mut rows = format.read(file, &columns(&COLUMNS)).unwrap();
        assert_eq!(rows.next().unwrap().unwrap(), bare("1"));
        let error = rows.next().unwrap().unwrap_err();
        assert!(error.message().contains(" 2 "), "{error}");
    }
}

#[test]
fn files_without_rows_are_read() {
    for format in formats() {
        let bytes = write(format, &columns(&COLUMNS), &[]).unwrap();
        assert_eq!(read(format, &columns(&COLUMNS), &bytes).unwrap(), Vec::<Vec<Cell>>::new());
    }
}

#[test]
fn a_csv_file_with_crlf_or_without_the_last_line_end_is_read() {
    let columns = columns(&COLUMNS);
    for file in ["id,gross\r\n\"1\",\r\n", "\u{feff}id,gross\n1,", "id,gross\n\"1\",\n\n"] {
        let rows = read(Format::Csv { is_excel_safe: false }, &columns, file.as_bytes()).unwrap();
        assert_eq!(rows, [bare("1")], "{file:?}");
    }
    let error = read(Format::Csv { is_excel_safe: false }, &columns, b"").unwrap_err();
    assert_eq!(error.message(), "the CSV file has no header");
}
