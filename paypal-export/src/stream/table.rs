//! Tables of columns, and the rows of streams that have an id and a time.

use super::{
    RowOptions,
    mapping::{Fields, Mapping},
};
use crate::{
    error::{Error, Result},
    row::{Cell, Column, ColumnKind, Json, Order, Row, Time},
};

/// The column that says whether PayPal no longer has the row. Every stream with one file has it.
pub(crate) const IS_DELETED: &str = "is_deleted";

/// A text at a JSON pointer.
pub(super) const fn text(name: &'static str, pointer: &'static str, about: &'static str) -> Column {
    Column::new(name, ColumnKind::Text, pointer, about)
}

/// An exact number at a JSON pointer.
pub(super) const fn decimal(name: &'static str, pointer: &'static str, about: &'static str) -> Column {
    Column::new(name, ColumnKind::Decimal, pointer, about)
}

/// A time at a JSON pointer. The text of the time is in a column of its own: [`raw_time`].
pub(super) const fn time(name: &'static str, pointer: &'static str, about: &'static str) -> Column {
    Column::new(name, ColumnKind::Time, pointer, about)
}

/// The text of a time.
pub(super) const fn raw_time(name: &'static str, pointer: &'static str) -> Column {
    Column::new(name, ColumnKind::Text, pointer, "The same time as PayPal sent it.")
}

/// Yes or no at a JSON pointer.
pub(super) const fn boolean(name: &'static str, pointer: &'static str, about: &'static str) -> Column {
    Column::new(name, ColumnKind::Boolean, pointer, about)
}

/// A whole number at a JSON pointer.
pub(super) const fn integer(name: &'static str, pointer: &'static str, about: &'static str) -> Column {
    Column::new(name, ColumnKind::Integer, pointer, about)
}

/// JSON at a JSON pointer.
pub(super) const fn json(name: &'static str, pointer: &'static str, about: &'static str) -> Column {
    Column::new(name, ColumnKind::Json, pointer, about)
}

/// The column of [`IS_DELETED`].
pub(super) const fn is_deleted() -> Column {
    Column::derived(
        IS_DELETED,
        ColumnKind::Boolean,
        "Whether PayPal no longer has it; the other columns are as they were received last.",
    )
}

/// The column of the whole JSON.
pub(super) const fn raw() -> Column {
    Column::derived(super::mapping::RAW, ColumnKind::Json, "Everything that PayPal sent for the row.")
}

/// The column of the hash of a row.
pub(super) const fn row_hash() -> Column {
    Column::derived(super::mapping::ROW_HASH, ColumnKind::Text, "The SHA-256 of `raw` with sorted fields.")
}

/// What makes the rows of a stream.
pub(super) struct Table {
    pub(super) fields: &'static Fields,
    /// What a row is, such as `invoice`.
    pub(super) noun: &'static str,
    /// The JSON pointer of the id.
    pub(super) id: &'static str,
    /// The JSON pointer of the time by which rows are sorted.
    pub(super) time: &'static str,
}

impl Table {
    /// Returns the second since 1970 of a row's time.
    ///
    /// # Errors
    ///
    /// Fails if the row has no time.
    pub(super) fn second(&self, json: &Json<'_>) -> Result<i64> {
        self.time(json).map(Time::seconds).ok_or_else(|| {
            let id = json.text(self.id).unwrap_or("without an id");
            Error::failed(format!("{} {id} has no time at {}", self.noun, self.time))
                .help("the time decides in which file the row is; tell the makers of this program")
        })
    }

    /// Makes a row, which is identified by its id. `derived` makes the values of columns without a
    /// JSON pointer.
    ///
    /// # Errors
    ///
    /// Fails if the row has no id, or an amount that is no number.
    pub(super) fn row(
        &self,
        json: &Json<'_>,
        options: RowOptions,
        is_open: bool,
        derived: impl Fn(&str) -> Cell,
    ) -> Result<Row> {
        let id = json.text(self.id).ok_or_else(|| {
            Error::failed(format!("PayPal sent a row without the id of the {}", self.noun))
                .help("tell the makers of this program")
        })?;
        let name = format!("{} {id}", self.noun);
        let mapping = Mapping { fields: self.fields, json, has_payer: options.has_payer, name: &name };
        let hash = mapping.hash();
        let cells = mapping.cells(&hash, |name| match name {
            IS_DELETED => Cell::Boolean(false),
            name => derived(name),
        })?;
        let time = self.time(json).map_or(0, Time::microseconds);
        Ok(Row {
            order: Order { time, texts: vec![id.to_owned()] },
            key: id.to_owned(),
            hash,
            cells,
            is_open,
        })
    }

    fn time(&self, json: &Json<'_>) -> Option<Time> {
        json.text(self.time)?.parse().ok()
    }
}

/// Makes a text of a value that may be missing.
pub(super) fn cell(text: Option<&str>) -> Cell {
    text.map_or(Cell::Null, |text| Cell::Text(text.to_owned()))
}

/// Returns the first text that is there, at a JSON pointer, of the elements of a list.
pub(super) fn first<'a>(json: &'a Json<'_>, list: &str, pointer: &str) -> Option<&'a str> {
    json.elements(list).iter().find_map(|element| element.text(pointer))
}

/// Makes a JSON list of the texts at a JSON pointer of the elements of a list; null if there are
/// none.
pub(super) fn texts(json: &Json<'_>, list: &str, pointer: &str) -> Cell {
    let texts: Vec<&str> = json.elements(list).iter().filter_map(|element| element.text(pointer)).collect();
    if texts.is_empty() { Cell::Null } else { Cell::Text(serde_json::Value::from(texts).to_string()) }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;
    use serde_json::{Map, Value, json};

    use super::*;
    use crate::stream::{Source, Stream};

    const SECRET: &str = "anna@example.com";

    fn personal(stream: Stream) -> &'static [&'static str] {
        match stream.source() {
            Source::Days(source) => source.fields().personal,
            Source::Whole(source) => source.fields().personal,
        }
    }

    fn row(stream: Stream, json: &str, has_payer: bool) -> Result<Row> {
        let value: paypal_generated::Value = json.parse().unwrap();
        let json = Json::read(&value);
        let options = RowOptions { has_payer, ..RowOptions::default() };
        match stream.source() {
            Source::Days(source) => source.row(&json, options),
            Source::Whole(source) => source.row(&json, options),
        }
    }

    /// Sets a value at a JSON pointer, and makes the objects on the way.
    fn set(json: &mut Value, pointer: &str, value: Value) {
        let steps: Vec<&str> = pointer.split('/').skip(1).collect();
        let (last, way) = steps.split_last().unwrap();
        let parent = way.iter().fold(json, |json, step| {
            if !json[*step].is_object() {
                json[*step] = Value::Object(Map::new());
            }
            &mut json[*step]
        });
        parent[*last] = value;
    }

    fn is_below(pointer: &str, of: &str) -> bool {
        pointer.strip_prefix(of).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    #[test]
    fn every_column_is_described_once() {
        for stream in Stream::ALL {
            let columns = stream.schema().columns;
            assert_eq!(stream.schema().stream, stream.name());
            let names: BTreeSet<_> = columns.iter().map(|column| column.name).collect();
            assert_eq!(names.len(), columns.len(), "{stream}");
            // Columns that are added later stand after these: an earlier column keeps its place.
            assert!(["raw", "row_hash"].iter().all(|name| names.contains(name)), "{stream}");
            let is_whole = matches!(stream.source(), Source::Whole(_));
            assert_eq!(is_whole, names.contains(IS_DELETED), "{stream}");
            for column in columns {
                let name = column.name;
                assert!(column.about.ends_with('.'), "{stream} {name}");
                assert!(
                    name.bytes()
                        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
                );
                // A time, and an amount, is not without what it was received with.
                if column.kind == ColumnKind::Time {
                    assert!(names.contains(format!("{name}_raw").as_str()), "{stream} {name}");
                }
                if let Some(amount) = name.strip_suffix("_value") {
                    assert_eq!(column.kind, ColumnKind::Decimal, "{stream} {name}");
                    assert!(names.contains(format!("{amount}_currency").as_str()), "{stream} {name}");
                }
                if name.ends_with("_id") || name == "id" {
                    assert_eq!(column.kind, ColumnKind::Text, "{stream} {name}");
                }
            }
        }
    }

    #[test]
    fn a_column_is_personal_just_if_its_value_is() {
        for stream in Stream::ALL {
            for column in stream.schema().columns {
                let Some(pointer) = column.pointer else { continue };
                let is_personal = personal(stream).iter().any(|personal| is_below(pointer, personal));
                assert_eq!(is_personal, column.is_personal, "{stream} {}", column.name);
                // A column of JSON has nothing personal inside.
                let has_personal = personal(stream).iter().any(|personal| is_below(personal, pointer));
                assert!(!has_personal || column.is_personal, "{stream} {}", column.name);
            }
        }
    }

    /// A row that has a value at each pointer, and a secret in everything that is personal.
    fn full(stream: Stream) -> Value {
        let mut json = json!({});
        for column in stream.schema().columns {
            let Some(pointer) = column.pointer else { continue };
            let value = match column.kind {
                ColumnKind::Text => json!("0042"),
                ColumnKind::Decimal => json!("12.30"),
                ColumnKind::Time => continue,
                ColumnKind::Boolean => json!(true),
                ColumnKind::Integer => json!(7),
                ColumnKind::Json => json!([1]),
            };
            set(&mut json, pointer, value);
        }
        for column in stream.schema().columns.iter().filter(|column| column.kind == ColumnKind::Time) {
            set(&mut json, column.pointer.unwrap(), json!("2026-01-31T12:00:00Z"));
        }
        for pointer in personal(stream) {
            let name = json!({ "full_name": SECRET, "name": SECRET });
            let buyer = json!({ "buyer": name, "billing_info": { "email_address": SECRET, "name": name } });
            set(&mut json, pointer, json!([buyer]));
        }
        json
    }

    #[test]
    fn nothing_personal_is_written_unless_it_is_asked_for() {
        for stream in Stream::ALL {
            let json = full(stream).to_string();
            let hidden = row(stream, &json, false).unwrap();
            assert!(!format!("{hidden:?}").contains(SECRET), "{stream}");
            assert_eq!(hidden.cells.len(), stream.schema().written(false).count(), "{stream}");
            let shown = row(stream, &json, true).unwrap();
            assert_eq!(shown.cells.len(), stream.schema().columns.len(), "{stream}");
            assert_eq!(format!("{shown:?}").contains(SECRET), !personal(stream).is_empty(), "{stream}");
            // What is hidden does not change a row.
            let mut other = full(stream);
            for pointer in personal(stream) {
                set(&mut other, pointer, json!("other"));
            }
            let other = row(stream, &other.to_string(), false).unwrap();
            assert_eq!(other.hash, hidden.hash, "{stream}");
        }
    }

    #[test]
    fn nothing_personal_is_written_of_what_becomes_a_list() {
        for stream in Stream::ALL {
            for pointer in personal(stream) {
                // Each object on the way is in a list: `[{"errors": [{"details": …}]}]`.
                let steps = pointer.split('/').skip(1).collect::<Vec<_>>().into_iter().rev();
                let json = steps.fold(json!(SECRET), |inner, step| json!([{ "kept": 1, step: inner }]));
                let value: paypal_generated::Value = json.to_string().parse().unwrap();
                let json = Json::read(&value);
                for text in [json.without(personal(stream)), json.canonical(personal(stream))] {
                    assert!(!text.contains(SECRET) && text.contains("kept"), "{stream} {pointer}: {text}");
                }
            }
        }
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            "[0-9.eE+-]{0,12}|[a-zA-Z0-9:/-]{0,20}|.{0,4}".prop_map(Value::from),
        ];
        leaf.prop_recursive(3, 20, 4, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::vec(("[a-z_]{1,6}", inner), 0..4)
                    .prop_map(|entries| Value::Object(entries.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn a_row_of_anything_is_a_row_or_an_error(
            stream in prop::sample::select(Stream::ALL.to_vec()),
            changes in prop::collection::vec((any::<prop::sample::Index>(), any_json()), 0..6),
            has_payer in any::<bool>(),
        ) {
            let mut json = full(stream);
            let pointers: Vec<_> = stream.schema().columns.iter().filter_map(|column| column.pointer).collect();
            for (index, value) in changes {
                set(&mut json, index.get::<&str>(&pointers), value);
            }
            if let Ok(row) = row(stream, &json.to_string(), has_payer) {
                prop_assert_eq!(row.cells.len(), stream.schema().written(has_payer).count());
            }
        }
    }
}
