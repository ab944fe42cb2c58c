//! Makes the values of columns from what PayPal sent, by the table of columns.

use crate::{
    error::{Error, Result},
    row::{Cell, Column, ColumnKind, Json, Schema},
};

/// The column of the whole JSON, which every stream has.
pub(super) const RAW: &str = "raw";
/// The column of the hash of a row, which every stream has.
pub(super) const ROW_HASH: &str = "row_hash";

/// The fields of a stream: its columns, and what is known besides.
pub(crate) struct Fields {
    pub(crate) schema: &'static Schema,
    /// The JSON pointers of personal data of payers, which lead into the elements of lists too.
    pub(crate) personal: &'static [&'static str],
    /// The JSON pointers of what is known and is only in the column `raw`.
    pub(crate) others: &'static [&'static str],
}

impl Fields {
    /// Returns the JSON pointers of what is not written.
    pub(crate) fn hidden(&self, has_payer: bool) -> &'static [&'static str] {
        if has_payer { &[] } else { self.personal }
    }

    /// Returns the JSON pointers of values that no column has and that are not known.
    pub(crate) fn unknown(&self, json: &Json<'_>) -> Vec<String> {
        let mut found = Vec::new();
        json.pointers("", &mut found);
        let columns = self.schema.columns.iter().filter_map(|column| column.pointer);
        let known: Vec<&str> = columns.chain(self.others.iter().copied()).collect();
        let is_at_or_below = |pointer: &str, known: &str| {
            pointer.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        found.retain(|pointer| !known.iter().any(|known| is_at_or_below(pointer, known)));
        found
    }
}

/// What a row is made of.
pub(super) struct Mapping<'a> {
    pub(super) fields: &'static Fields,
    pub(super) json: &'a Json<'a>,
    /// Whether personal data is written.
    pub(super) has_payer: bool,
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
        let columns = self.fields.schema.written(self.has_payer);
        let cell = |column: &'static Column| match (column.pointer, column.name) {
            (Some(pointer), _) => self.cell(column, pointer),
            (None, RAW) => Ok(Cell::Text(self.json.without(self.hidden()))),
            (None, ROW_HASH) => Ok(Cell::Text(hash.to_owned())),
            (None, name) => Ok(derived(name)),
        };
        columns.map(cell).collect()
    }

    fn hidden(&self) -> &'static [&'static str] {
        self.fields.hidden(self.has_payer)
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
