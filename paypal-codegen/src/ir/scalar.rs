//! Defines the scalar types, and the only table of their OpenAPI and Rust types.
//!
//! To add a scalar format, add a variant to [`Scalar`] and a row to [`Scalar::info`]. The runtime
//! needs a type that implements its `Field`.

/// A string, a boolean or a number. A `format` with a Rust type of its own is a scalar of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scalar {
    /// A string.
    String,
    /// A point in time, as a string.
    DateTime,
    /// A day, as a string.
    Date,
    /// A boolean.
    Boolean,
    /// An integer of 64 bits.
    Integer,
    /// An integer of 64 bits without a sign.
    Unsigned,
    /// A decimal number.
    Number,
}

/// One row of the table of scalars.
#[derive(Clone, Copy, Debug)]
pub struct ScalarInfo {
    /// OpenAPI's `type`.
    pub openapi_type: &'static str,
    /// The values of `format`. A `*` at the end of a value allows any text after it. Empty for the
    /// default scalar of the type.
    pub formats: &'static [&'static str],
    /// The word for the scalar in the registry, in `list` and in reports.
    pub spec_name: &'static str,
    /// The Rust type.
    pub rust: &'static str,
    /// Whether the Rust type is defined by the runtime, so that generated code has to import it.
    pub in_runtime: bool,
    /// The name of a union's variant that holds the scalar.
    pub variant: &'static str,
}

impl Scalar {
    /// All scalars.
    pub const ALL: [Self; 7] = [
        Self::String,
        Self::DateTime,
        Self::Date,
        Self::Boolean,
        Self::Integer,
        Self::Unsigned,
        Self::Number,
    ];

    /// Returns the row of a scalar.
    pub const fn info(self) -> ScalarInfo {
        match self {
            Self::String => ScalarInfo {
                openapi_type: "string",
                formats: &[],
                spec_name: "string",
                rust: "String",
                in_runtime: false,
                variant: "Text",
            },
            Self::DateTime => ScalarInfo {
                openapi_type: "string",
                formats: &["date-time", "ppaas_date_time_v*"],
                spec_name: "date-time",
                rust: "DateTime",
                in_runtime: true,
                variant: "DateTime",
            },
            Self::Date => ScalarInfo {
                openapi_type: "string",
                formats: &["date", "ppaas_date_notime_v*"],
                spec_name: "date",
                rust: "Date",
                in_runtime: true,
                variant: "Date",
            },
            Self::Boolean => ScalarInfo {
                openapi_type: "boolean",
                formats: &[],
                spec_name: "boolean",
                rust: "bool",
                in_runtime: false,
                variant: "Boolean",
            },
            Self::Integer => ScalarInfo {
                openapi_type: "integer",
                formats: &[],
                spec_name: "integer",
                rust: "i64",
                in_runtime: false,
                variant: "Integer",
            },
            Self::Unsigned => ScalarInfo {
                openapi_type: "integer",
                formats: &["uint64", "uint", "ulong", "unsigned", "unsigned64", "unsigned-int64"],
                spec_name: "unsigned integer",
                rust: "u64",
                in_runtime: false,
                variant: "Unsigned",
            },
            Self::Number => ScalarInfo {
                openapi_type: "number",
                formats: &[],
                spec_name: "number",
                rust: "Decimal",
                in_runtime: true,
                variant: "Number",
            },
        }
    }

    /// Returns the Rust types of the runtime that scalars have, which generated code imports.
    pub fn imported() -> impl Iterator<Item = &'static str> {
        Self::ALL.into_iter().map(Self::info).filter(|info| info.in_runtime).map(|info| info.rust)
    }

    /// Returns the scalar for a `type` and a `format`; `None` if the type is not a scalar.
    pub fn of(openapi_type: &str, format: &str) -> Option<Self> {
        let is_format = |pattern: &&str| match pattern.strip_suffix('*') {
            Some(start) => format.starts_with(start),
            None => format == *pattern,
        };
        let of_type = || Self::ALL.into_iter().filter(|scalar| scalar.info().openapi_type == openapi_type);
        of_type()
            .find(|scalar| scalar.info().formats.iter().any(&is_format))
            .or_else(|| of_type().find(|scalar| scalar.info().formats.is_empty()))
    }

    /// Returns whether the scalar is a string in JSON.
    pub fn is_text(self) -> bool {
        self.info().openapi_type == "string"
    }

    /// Returns the kind of JSON value that the scalar is.
    pub fn json_kind(self) -> JsonKind {
        match self.info().openapi_type {
            "string" => JsonKind::Text,
            "boolean" => JsonKind::Boolean,
            _ => JsonKind::Number,
        }
    }
}

/// The kinds of JSON value that a type can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonKind {
    /// A string.
    Text,
    /// `true` or `false`.
    Boolean,
    /// A number.
    Number,
    /// A list.
    List,
    /// An object.
    Object,
    /// A value of any kind.
    Any,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn format_decides_which_string_it_is() {
        let table = [
            ("string", "", Some(Scalar::String)),
            ("string", "uuid", Some(Scalar::String)),
            ("string", "date-time", Some(Scalar::DateTime)),
            ("string", "ppaas_date_time_v3", Some(Scalar::DateTime)),
            ("string", "date", Some(Scalar::Date)),
            ("string", "ppaas_date_notime_v2", Some(Scalar::Date)),
            ("integer", "int64", Some(Scalar::Integer)),
            ("integer", "uint64", Some(Scalar::Unsigned)),
            ("integer", "uint32", Some(Scalar::Integer)),
            ("number", "date", Some(Scalar::Number)),
            ("boolean", "", Some(Scalar::Boolean)),
            ("object", "", None),
        ];
        for (openapi_type, format, expected) in table {
            assert_eq!(Scalar::of(openapi_type, format), expected, "{openapi_type} {format}");
        }
    }
}
