//! Operations and components as data: what the generated crate's feature `registry` is made of.
//!
//! The command line, the sandbox and conformance tests work on it: they find an operation or a component by name, decode and encode
//! bodies of it, and read its field table.

use std::fmt;

use crate::model::{DecodeError, Decoded, Deviation, Field, Table, ValueKind, decode, deviations, encode};
use crate::{EmptyBody, Method, RequestIdUse};

/// One API.
#[derive(Clone, Copy, Debug)]
pub struct ApiEntry {
    /// The module, as in `orders`.
    pub name: &'static str,
    /// The name for people.
    pub title: &'static str,
    /// The operations, in the order of the spec.
    pub operations: &'static [OperationEntry],
    /// The components that travel, in the order of the spec.
    pub components: &'static [ComponentEntry],
}

/// One operation.
#[derive(Clone, Copy, Debug)]
pub struct OperationEntry {
    /// The API's module, as in `orders`.
    pub api: &'static str,
    /// The operation's id, as in `orders.create`.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path with its parameters in braces.
    pub path: &'static str,
    /// The path of the method in Rust.
    pub rust_path: &'static str,
    /// The parameters, in the order of the spec.
    pub parameters: &'static [ParameterEntry],
    /// The body.
    pub request: Option<BodyEntry>,
    /// The success statuses and the components of their bodies; `None` where there is no body.
    pub responses: &'static [(u16, Option<&'static str>)],
    /// Whether it takes a `PayPal-Request-Id`.
    pub request_id: RequestIdUse,
    /// What is sent where there is no body.
    pub empty_body: EmptyBody,
    /// How its results are paged, as JSON.
    pub pagination: Option<&'static str>,
    /// Alternatives of which any one suffices, each a set of scopes that are all needed.
    pub scopes: &'static [&'static [&'static str]],
    /// The documented issue codes by status.
    pub issues: &'static [(&'static str, &'static [&'static str])],
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ParameterPlace {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// A header.
    Header,
}

/// One parameter.
#[derive(Clone, Copy, Debug)]
pub struct ParameterEntry {
    /// The name on the wire.
    pub name: &'static str,
    /// Where it stands.
    pub place: ParameterPlace,
    /// Whether the call can't do without.
    pub required: bool,
    /// What it holds; a list is sent with commas.
    pub kind: ValueKind,
}

/// A request body.
#[derive(Clone, Copy, Debug)]
pub struct BodyEntry {
    /// The component, `[patch]` for a list of it, or a type such as `any`; `None` where there are only files.
    pub component: Option<&'static str>,
    /// For multipart: the name of the part that holds the JSON.
    pub part: Option<&'static str>,
    /// For multipart: the names of the parts that are files.
    pub files: &'static [&'static str],
    /// Whether the call can't do without.
    pub required: bool,
    /// The media types the spec lists.
    pub media_types: &'static [&'static str],
}

/// A value of any component.
pub trait AnyModel: fmt::Debug + Send {
    /// Encodes it as JSON.
    ///
    /// # Errors
    /// As [`encode`].
    fn encode(&self) -> Result<Vec<u8>, serde_json::Error>;
}

impl<T: Field + fmt::Debug + Send> AnyModel for T {
    fn encode(&self) -> Result<Vec<u8>, serde_json::Error> {
        encode(self)
    }
}

/// Decodes a body of one component.
pub type DecodeAny = fn(&[u8]) -> Result<Decoded<Box<dyn AnyModel>>, DecodeError>;

/// One component.
#[derive(Clone, Copy)]
pub struct ComponentEntry {
    /// The API's module, as in `orders`.
    pub api: &'static str,
    /// The component's name in the spec, as in `order`.
    pub name: &'static str,
    /// Whether a request may hold it.
    pub request: bool,
    /// Whether a response may hold it.
    pub response: bool,
    /// What it holds.
    pub kind: ValueKind,
    /// For an object, its field table.
    pub table: Option<fn() -> &'static Table>,
    /// Decodes a body of it; fails only where it is not JSON.
    pub decode: DecodeAny,
    /// Walks a body of it and tells where it deviates from the spec.
    pub deviations: fn(&[u8]) -> Vec<Deviation>,
}

impl ComponentEntry {
    /// The entry of the component that became `T`.
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
            decode: decode_any::<T>,
            deviations: deviations::<T>,
        }
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
}
