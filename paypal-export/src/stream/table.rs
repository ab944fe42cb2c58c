//! Tables of columns, and the rows of streams that have an id and a time.

use super::{RowOptions, mapping::Mapping};
use crate::{
    error::{Error, Result},
    row::{Cell, Column, ColumnKind, Json, Order, Row, Schema, Time},
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
    pub(super) schema: &'static Schema,
    /// The JSON pointers of personal data of payers.
    pub(super) personal: &'static [&'static str],
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
        let mapping = Mapping {
            schema: self.schema,
            json,
            has_payer: options.has_payer,
            personal: self.personal,
            name: &name,
        };
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

/// Makes a JSON list of the texts at a JSON pointer of the elements of a list; null if there are none.
pub(super) fn texts(json: &Json<'_>, list: &str, pointer: &str) -> Cell {
    let texts: Vec<&str> = json.elements(list).iter().filter_map(|element| element.text(pointer)).collect();
    if texts.is_empty() { Cell::Null } else { Cell::Text(serde_json::Value::from(texts).to_string()) }
}
