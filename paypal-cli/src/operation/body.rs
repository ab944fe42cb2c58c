//! The body of an operation: its type, its fields, and its value from `--data` and `--set`.

use paypal_generated::Value;
use paypal_generated::model::{FieldSpec, Table, ValueKind};
use paypal_generated::registry::{self, BodyEntry, OperationEntry};

use super::assignment::Assignment;
use super::find::command_name;
use crate::error::{Error, Result};

/// The body of an operation.
#[derive(Clone, Copy, Debug)]
pub struct Body {
    operation: &'static OperationEntry,
    entry: BodyEntry,
    /// The type of the JSON.
    pub kind: ValueKind,
}

/// How a body is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// JSON.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`: the JSON is the part of this name.
    Multipart(&'static str),
}

impl Body {
    /// Returns the body of an operation; `None` if it takes none.
    pub fn of(operation: &'static OperationEntry) -> Option<Self> {
        let entry = operation.request?;
        let kind = entry.component.map_or(ValueKind::Any, |name| kind_of(operation.api, name));
        Some(Self { operation, entry, kind })
    }

    /// Returns whether the operation requires it.
    pub fn is_required(&self) -> bool {
        self.entry.required
    }

    /// Returns the names of the parts that are files.
    pub fn files(&self) -> &'static [&'static str] {
        self.entry.files
    }

    /// Returns how the body is sent, with files or without.
    pub fn encoding(&self, has_files: bool) -> Encoding {
        let takes = |media: &str| self.entry.media_types.contains(&media);
        match self.entry.part {
            Some(part) if has_files || !takes("application/json") => Encoding::Multipart(part),
            None if self.entry.media_types == ["application/x-www-form-urlencoded"] => Encoding::Form,
            _ => Encoding::Json,
        }
    }

    /// Returns the fields that a caller sets, of the body or of each element of a list.
    pub fn fields(&self) -> Vec<&'static FieldSpec> {
        let fields = table(&self.kind).map_or(&[][..], |table| table.fields);
        fields.iter().filter(|field| !field.read_only).collect()
    }

    /// Returns the JSON of `--data` with the values of `--set`.
    ///
    /// # Errors
    ///
    /// Fails if the operation requires a body and there is none, and if a value does not fit.
    pub fn value(&self, data: Option<Value>, sets: &[Assignment], is_checked: bool) -> Result<Option<Value>> {
        let value = sets
            .iter()
            .try_fold(data, |body, set| set.apply(body.as_ref(), &self.kind, is_checked).map(Some))?;
        if value.is_none() && self.entry.required && is_checked {
            return Err(self.missing());
        }
        Ok(value)
    }

    fn missing(&self) -> Error {
        let command = command_name(self.operation);
        let error = Error::usage(format!("{command} needs a body"));
        let required: Vec<&str> =
            self.fields().iter().filter(|field| field.required).map(|field| field.name).collect();
        let fields = match required.is_empty() {
            true => String::new(),
            false => format!("; it requires {}", required.join(", ")),
        };
        error.help(format!("use --set path=value, or --data with JSON, @FILE or -{fields}"))
    }
}

/// Returns the type of a component, or of a list of them: `[patch]`.
fn kind_of(api: &str, name: &str) -> ValueKind {
    let element = name.strip_prefix('[').and_then(|name| name.strip_suffix(']'));
    match registry::find_component(api, element.unwrap_or(name)) {
        Some(entry) if element.is_some() => ValueKind::List(&entry.kind),
        Some(entry) => entry.kind,
        None => ValueKind::Any,
    }
}

/// Returns the field table of an object, or of the elements of a list.
pub(crate) fn table(kind: &ValueKind) -> Option<&'static Table> {
    match kind {
        ValueKind::Object(table) => Some(table()),
        ValueKind::List(inner) | ValueKind::Nullable(inner) => table(inner),
        _ => None,
    }
}

/// Returns the type of a value in words.
pub fn type_name(kind: &ValueKind) -> String {
    match kind {
        ValueKind::Text => "text".to_owned(),
        ValueKind::Boolean => "boolean".to_owned(),
        ValueKind::Integer | ValueKind::Unsigned => "integer".to_owned(),
        ValueKind::Number => "number".to_owned(),
        ValueKind::Enum(known) if known.len() <= 6 => known.join("|"),
        ValueKind::Enum(known) => {
            format!("{}|… ({} values)", known.get(..4).unwrap_or_default().join("|"), known.len())
        }
        ValueKind::DateTime => "time".to_owned(),
        ValueKind::Date => "date".to_owned(),
        ValueKind::Object(table) => format!("object {}", table().component),
        ValueKind::List(inner) => format!("list of {}", type_name(inner)),
        ValueKind::Map(inner) => format!("map of {}", type_name(inner)),
        ValueKind::Nullable(inner) => format!("{} or null", type_name(inner)),
        ValueKind::Union(union) => format!("one of {}", union().component),
        ValueKind::Any => "any JSON".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::find;

    #[test]
    fn a_missing_body_lists_the_required_fields() {
        let body = Body::of(find("orders", "create").unwrap()).unwrap();
        let error = body.value(None, &[], true).unwrap_err();
        assert_eq!(error.message(), "paypal orders create needs a body");
        assert!(error.help_line().unwrap().ends_with("it requires intent, purchase_units"), "{error:?}");
        let body = Body::of(find("orders", "capture").unwrap()).unwrap();
        assert!(body.value(None, &[], true).unwrap().is_none());
    }

    #[test]
    fn each_body_has_a_type_that_the_registry_knows() {
        for operation in registry::operations() {
            let Some(body) = Body::of(operation) else { continue };
            assert!(!matches!(body.kind, ValueKind::Any), "{} {}", operation.api, operation.id);
        }
    }

    #[test]
    fn a_body_with_files_has_parts() {
        let encoding =
            |api, operation, files| Body::of(find(api, operation).unwrap()).unwrap().encoding(files);
        assert_eq!(encoding("disputes", "send-message", true), Encoding::Multipart("input"));
        assert_eq!(encoding("disputes", "send-message", false), Encoding::Json);
        assert_eq!(encoding("disputes", "provide-evidence", false), Encoding::Multipart("input"));
        assert_eq!(encoding("disputes", "adjudicate", false), Encoding::Json);
        assert_eq!(encoding("identity", "terminate-token", false), Encoding::Form);
        assert_eq!(encoding("orders", "create", false), Encoding::Json);
    }
}
