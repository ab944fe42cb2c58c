//! Makes the values of columns from what PayPal sent, by the table of columns.

use crate::{
    error::{Error, Result},
    row::{Cell, Column, ColumnKind, Json, Schema},
};

/// The column of the whole JSON, which every stream has.
pub(super) const RAW: &str = "raw";
/// The column of the hash of a row, which every stream has.
pub(super) const ROW_HASH: &str = "row_hash";

/// What a row is made of.
pub(super) struct Mapping<'a> {
    pub(super) schema: &'static Schema,
    pub(super) json: &'a Json<'a>,
    /// Whether personal data is written.
    pub(super) has_payer: bool,
    /// The JSON pointers of personal data, which lead into the elements of lists too.
    pub(super) personal: &'static [&'static str],
    /// What names the row in errors.
    pub(super) name: &'a str,
}

impl Mapping<'_> {
    /// Returns the hash of everything that may be written.
    pub(super) fn hash(&self) -> String {
        crate::row::hash(&self.json.canonical(self.hidden()))
    }

    /// Makes the values of all columns that are written. `derived` makes those of columns without a
    /// JSON pointer.
    pub(super) fn cells(&self, hash: &str, derived: impl Fn(&str) -> Cell) -> Result<Vec<Cell>> {
        let columns = self.schema.written(self.has_payer);
        let cell = |column: &'static Column| match (column.pointer, column.name) {
            (Some(pointer), _) => self.cell(column, pointer),
            (None, RAW) => Ok(Cell::Text(self.json.without(self.hidden()))),
            (None, ROW_HASH) => Ok(Cell::Text(hash.to_owned())),
            (None, name) => Ok(derived(name)),
        };
        columns.map(cell).collect()
    }

    fn hidden(&self) -> &'static [&'static str] {
        if self.has_payer { &[] } else { self.personal }
    }

    fn cell(&self, column: &Column, pointer: &str) -> Result<Cell> {
        if column.kind == ColumnKind::Json {
            let found = self.json.pointer(pointer).filter(|json| !json.is_null());
            return Ok(found.map_or(Cell::Null, |json| Cell::Text(json.without(&[]))));
        }
        let Some(text) = self.json.text(pointer) else { return Ok(Cell::Null) };
        Ok(match column.kind {
            ColumnKind::Text | ColumnKind::Json => Cell::Text(text.to_owned()),
            ColumnKind::Decimal if text.is_empty() => Cell::Null,
            // An amount is never rounded, and never left out.
            ColumnKind::Decimal => Cell::Decimal(text.parse().map_err(|_| self.no_amount(pointer, text))?),
            // The text of the time is in a column of its own.
            ColumnKind::Time => text.parse().map_or(Cell::Null, Cell::Time),
            ColumnKind::Boolean => text.parse().map_or(Cell::Null, Cell::Boolean),
            ColumnKind::Integer => text.parse().map_or(Cell::Null, Cell::Integer),
        })
    }

    fn no_amount(&self, pointer: &str, text: &str) -> Error {
        let shown: String = text.chars().take(60).collect();
        Error::failed(format!("{}: {pointer} is {shown:?}, which is no amount", self.name))
            .help("an amount has at most 29 digits before the point and 9 after it")
    }
}

/// Returns the JSON pointers of values that no column has. `others` are the pointers of objects and
/// fields that are known, and are only in the column `raw`.
pub(crate) fn unknown_fields(json: &Json<'_>, schema: &Schema, others: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    json.pointers("", &mut found);
    let is_at_or_below = |pointer: &str, known: &str| {
        pointer.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let has_column = |pointer: &str| {
        schema.columns.iter().filter_map(|column| column.pointer).any(|known| is_at_or_below(pointer, known))
    };
    found
        .retain(|pointer| !has_column(pointer) && !others.iter().any(|known| is_at_or_below(pointer, known)));
    found
}
