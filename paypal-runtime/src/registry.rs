//! Operations and components as data, for the feature `registry` of the generated crate.
//!
//! The command line, the sandbox and conformance tests use it to find an operation or a component
//! by name, to decode and encode its bodies, and to read its field table.

use std::{fmt, ptr};

use crate::model::{DecodeError, Decoded, Deviation, Field, Table, ValueKind, decode, deviations, encode};
use crate::{EmptyBody, Method, Operation, RequestIdUse};

/// One API.
#[derive(Clone, Copy, Debug)]
pub struct ApiEntry {
    /// The module, such as `orders`.
    pub name: &'static str,
    /// The title of the API, for people.
    pub title: &'static str,
    /// The operations, in the order of the spec.
    pub operations: &'static [OperationEntry],
    /// The components that requests or responses contain, in the order of the spec.
    pub components: &'static [ComponentEntry],
}

impl ApiEntry {
    /// Returns the component whose values have a field table; `None` for an object that the spec
    /// describes in place. The name may differ from [`Table::component`], because several APIs
    /// share some tables.
    pub fn component_of(&self, table: &Table) -> Option<&'static ComponentEntry> {
        self.components.iter().find(|entry| entry.table.is_some_and(|other| ptr::eq(other(), table)))
    }
}

/// One operation.
#[derive(Clone, Copy, Debug)]
pub struct OperationEntry {
    /// The API's module, such as `orders`.
    pub api: &'static str,
    /// The operation's id, such as `orders.create`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path with its parameters in braces.
    pub path: &'static str,
    /// The path of the Rust method.
    pub rust_path: &'static str,
    /// The operation as the client knows it.
    pub operation: &'static Operation,
    /// What the operation is for, in Markdown; empty if no overlay describes it.
    pub description: &'static str,
    /// The parameters, in the order of the spec.
    pub parameters: &'static [ParameterEntry],
    /// The request body, if there is one.
    pub request: Option<BodyEntry>,
    /// The success statuses and the components of their bodies; `None` if a response has no body.
    pub responses: &'static [(u16, Option<&'static str>)],
    /// Whether the operation accepts a `PayPal-Request-Id`.
    pub request_id: RequestIdUse,
    /// The media types of the header `Accept`; empty if the call sends the client's own.
    pub accept: &'static [&'static str],
    /// The body that is sent if the call has none.
    pub empty_body: EmptyBody,
    /// The pagination of the results, as JSON.
    pub pagination: Option<&'static str>,
    /// The scopes the operation needs: one of these alternatives suffices, and all scopes of an
    /// alternative are needed.
    pub scopes: &'static [&'static [&'static str]],
    /// The documented issue codes, by status.
    pub issues: &'static [(&'static str, &'static [&'static str])],
    /// The issue codes that say that the effect of the call exists already.
    pub already_done: &'static [&'static str],
}

/// The part of the request that holds a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ParameterPlace {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

/// One parameter.
#[derive(Clone, Copy, Debug)]
pub struct ParameterEntry {
    /// The name on the wire.
    pub name: &'static str,
    /// The part of the request that holds it.
    pub place: ParameterPlace,
    /// Whether the parameter is required.
    pub required: bool,
    /// The type of its values; a list is sent with commas.
    pub kind: ValueKind,
    /// What the parameter is for, in Markdown; empty if no overlay describes it.
    pub description: &'static str,
    /// The limits of the value, by their place as in [`ComponentEntry::limits`].
    pub limits: &'static [(&'static str, Limits)],
}

impl ParameterEntry {
    /// Returns the limits at a place: `""` for the value, `"*"` for each element of a list.
    pub fn limits(&self, place: &str) -> Option<&'static Limits> {
        find(self.limits, place)
    }
}

/// The limits that the spec states for a value. They hold for values of their type only: the
/// lengths and the pattern for strings, the minimum and the maximum for numbers, and the numbers of
/// items for lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The least number of characters of a string.
    pub min_length: Option<u32>,
    /// The greatest number of characters of a string.
    pub max_length: Option<u32>,
    /// The regular expression (ECMAScript's) that has to match somewhere in a string.
    pub pattern: Option<&'static str>,
    /// The least number, as decimal text.
    pub minimum: Option<&'static str>,
    /// The greatest number, as decimal text.
    pub maximum: Option<&'static str>,
    /// The least number of items of a list.
    pub min_items: Option<u32>,
    /// The greatest number of items of a list.
    pub max_items: Option<u32>,
}

impl Limits {
    /// No limits. The methods add limits.
    pub const NONE: Self = Self {
        min_length: None,
        max_length: None,
        pattern: None,
        minimum: None,
        maximum: None,
        min_items: None,
        max_items: None,
    };

    /// Sets the least number of characters.
    #[must_use]
    pub const fn min_length(self, characters: u32) -> Self {
        Self { min_length: Some(characters), ..self }
    }

    /// Sets the greatest number of characters.
    #[must_use]
    pub const fn max_length(self, characters: u32) -> Self {
        Self { max_length: Some(characters), ..self }
    }

    /// Sets the regular expression.
    #[must_use]
    pub const fn pattern(self, pattern: &'static str) -> Self {
        Self { pattern: Some(pattern), ..self }
    }

    /// Sets the least number.
    #[must_use]
    pub const fn minimum(self, number: &'static str) -> Self {
        Self { minimum: Some(number), ..self }
    }

    /// Sets the greatest number.
    #[must_use]
    pub const fn maximum(self, number: &'static str) -> Self {
        Self { maximum: Some(number), ..self }
    }

    /// Sets the least number of items.
    #[must_use]
    pub const fn min_items(self, items: u32) -> Self {
        Self { min_items: Some(items), ..self }
    }

    /// Sets the greatest number of items.
    #[must_use]
    pub const fn max_items(self, items: u32) -> Self {
        Self { max_items: Some(items), ..self }
    }
}

fn find(limits: &'static [(&'static str, Limits)], place: &str) -> Option<&'static Limits> {
    limits.iter().find(|(name, _)| *name == place).map(|(_, limits)| limits)
}

/// A request body.
#[derive(Clone, Copy, Debug)]
pub struct BodyEntry {
    /// The component, `[patch]` for a list of `patch`, or a type such as `any`; `None` if there are
    /// only files.
    pub component: Option<&'static str>,
    /// For multipart: the name of the part that holds the JSON.
    pub part: Option<&'static str>,
    /// For multipart: the names of the parts that are files.
    pub files: &'static [&'static str],
    /// Whether the body is required.
    pub required: bool,
    /// The media types the spec lists; with `part`, also JSON if the JSON may be sent without
    /// parts.
    pub media_types: &'static [&'static str],
}

/// A value of any component.
pub trait AnyModel: fmt::Debug + Send {
    /// Encodes the value as JSON.
    ///
    /// # Errors
    /// Fails like [`encode`].
    fn encode(&self) -> Result<Vec<u8>, serde_json::Error>;
}

impl<T: Field + fmt::Debug + Send> AnyModel for T {
    fn encode(&self) -> Result<Vec<u8>, serde_json::Error> {
        encode(self)
    }
}

/// A function that decodes a body of one component.
pub type DecodeAny = fn(&[u8]) -> Result<Decoded<Box<dyn AnyModel>>, DecodeError>;

/// One component.
#[derive(Clone, Copy)]
pub struct ComponentEntry {
    /// The API's module, such as `orders`.
    pub api: &'static str,
    /// The component's name in the spec, such as `order`.
    pub name: &'static str,
    /// Whether a request may contain it.
    pub request: bool,
    /// Whether a response may contain it.
    pub response: bool,
    /// The type of its values.
    pub kind: ValueKind,
    /// The field table, if the component is an object.
    pub table: Option<fn() -> &'static Table>,
    /// The limits of the values, by their places, in the order of the spec.
    ///
    /// A place is `""` for the value of the component itself, and the name of a property for its
    /// value. `*` stands for each element of a list and each value of a map: `*`, `items/*`. The
    /// properties of an object that the spec describes in place follow the place of the object:
    /// `address/city`, `items/*/name`. Those of an object that is a component are in the entry of
    /// that component, which [`ApiEntry::component_of`] finds. In a name, `~0` stands for `~` and
    /// `~1` for `/`.
    pub limits: &'static [(&'static str, Limits)],
    /// Decodes a body of the component; fails only if the body is not JSON.
    pub decode: DecodeAny,
    /// Returns where a body of the component deviates from the spec.
    pub deviations: fn(&[u8]) -> Vec<Deviation>,
}

impl ComponentEntry {
    /// Returns the entry of the component whose Rust type is `T`.
    pub const fn of<T: Field + fmt::Debug + Send + 'static>(
        api: &'static str,
        name: &'static str,
        request: bool,
        response: bool,
    ) -> Self {
        let table = match T::KIND {
            ValueKind::Object(table) => Some(table),
            _ => None,
        };
        Self {
            api,
            name,
            request,
            response,
            kind: T::KIND,
            table,
            limits: &[],
            decode: decode_any::<T>,
            deviations: deviations::<T>,
        }
    }

    /// Sets the limits.
    #[must_use]
    pub const fn with_limits(self, limits: &'static [(&'static str, Limits)]) -> Self {
        Self { limits, ..self }
    }

    /// Returns the limits at a place, such as `""`, `"custom_id"` or `"items/*"`; `None` if the
    /// value has no limits.
    pub fn limits(&self, place: &str) -> Option<&'static Limits> {
        find(self.limits, place)
    }
}

impl fmt::Debug for ComponentEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ComponentEntry")
            .field("api", &self.api)
            .field("name", &self.name)
            .field("request", &self.request)
            .field("response", &self.response)
            .finish_non_exhaustive()
    }
}

fn decode_any<T: Field + fmt::Debug + Send + 'static>(
    body: &[u8],
) -> Result<Decoded<Box<dyn AnyModel>>, DecodeError> {
    Ok(decode::<T>(body)?.map(|value| Box::new(value) as Box<dyn AnyModel>))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_component_decodes_and_encodes_by_its_entry() {
        let entry = ComponentEntry::of::<Vec<String>>("orders", "names", true, true);
        assert!(entry.table.is_none());
        let decoded = (entry.decode)(br#"["a",1]"#).unwrap();
        assert!(!decoded.deviation_kinds.is_empty());
        assert_eq!(decoded.value.encode().unwrap(), br#"["a","1"]"#);
        assert_eq!((entry.deviations)(br#"["a",1]"#).len(), 1);
        assert!((entry.decode)(b"<html>").is_err());
    }

    #[test]
    fn limits_are_found_by_their_place() {
        const NAME: Limits = Limits::NONE.min_length(1).max_length(9).pattern("^a").minimum("-1.5");
        const LIST: Limits = Limits::NONE.maximum("7").min_items(2).max_items(3);
        let entry = ComponentEntry::of::<Vec<String>>("orders", "names", true, true);
        assert_eq!(entry.limits(""), None);
        let entry = entry.with_limits(const { &[("", LIST), ("*", NAME)] });
        let expected = Limits { maximum: Some("7"), min_items: Some(2), max_items: Some(3), ..Limits::NONE };
        assert_eq!(entry.limits(""), Some(&expected));
        let expected = Limits {
            min_length: Some(1),
            max_length: Some(9),
            pattern: Some("^a"),
            minimum: Some("-1.5"),
            ..Limits::NONE
        };
        assert_eq!(entry.limits("*"), Some(&expected));
        assert_eq!(entry.limits("*/*"), None);
        let parameter = ParameterEntry {
            name: "names",
            place: ParameterPlace::Query,
            required: false,
            kind: ValueKind::Text,
            description: "",
            limits: const { &[("", NAME)] },
        };
        assert_eq!((parameter.limits(""), parameter.limits("*")), (Some(&NAME), None));
    }
}
