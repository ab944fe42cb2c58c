//! The columns of a stream.

/// The columns of a stream. Columns are only added, at the end; a column never changes its type.
#[derive(Clone, Copy, Debug)]
pub struct Schema {
    /// The name of the stream, such as `transactions`.
    pub stream: &'static str,
    /// Increases when columns are added.
    pub version: u32,
    /// The columns in their order.
    pub columns: &'static [Column],
}

/// A column.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// The name, the same in every format and language.
    pub name: &'static str,
    /// The type.
    pub kind: ColumnKind,
    /// The JSON pointer to the value in what PayPal sends; `None` if it is derived.
    pub pointer: Option<&'static str>,
    /// Whether the column has personal data of payers, and is written only if that is asked for.
    pub is_personal: bool,
    /// What the column contains.
    pub about: &'static str,
}

/// The type of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnKind {
    /// UTF-8 text. Ids are always texts.
    Text,
    /// A decimal number of 38 digits, 9 of them after the point.
    Decimal,
    /// A time in UTC, to the microsecond.
    Time,
    /// Yes or no.
    Boolean,
    /// A whole number of 64 bits.
    Integer,
    /// JSON as text.
    Json,
}

impl ColumnKind {
    /// Returns the name of the type.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Decimal => "decimal(38,9)",
            Self::Time => "timestamp",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Json => "json",
        }
    }
}

impl Schema {
    /// Returns the columns that files have: those with personal data of payers only if that is
    /// asked for.
    pub fn written(&self, has_payer: bool) -> impl Iterator<Item = &'static Column> {
        self.columns.iter().filter(move |column| has_payer || !column.is_personal)
    }

    /// Returns the place of a column; `None` if there is none of this name.
    pub fn position(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }
}

impl Column {
    /// Creates a column with the value at a JSON pointer.
    pub(crate) const fn new(
        name: &'static str,
        kind: ColumnKind,
        pointer: &'static str,
        about: &'static str,
    ) -> Self {
        Self { name, kind, pointer: Some(pointer), is_personal: false, about }
    }

    /// Creates a column whose value is derived.
    pub(crate) const fn derived(name: &'static str, kind: ColumnKind, about: &'static str) -> Self {
        Self { name, kind, pointer: None, is_personal: false, about }
    }

    /// Marks the column as personal data of payers.
    pub(crate) const fn personal(mut self) -> Self {
        self.is_personal = true;
        self
    }
}
