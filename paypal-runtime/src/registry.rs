//! Operations and components as data, for the feature `registry` of the generated crate.
//!
//! The command line, the sandbox and conformance tests use it to find an operation or a component
//! by name, to decode and encode its bodies, and to read its field table.

use std::fmt;

use crate::model::{DecodeError, Decoded, Deviation, Field, Table, ValueKind, decode, deviations, encode};
use crate::{EmptyBody, Method, RequestIdUse};

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
    /// The parameters, in the order of the spec.
    pub parameters: &'static [ParameterEntry],
    /// The request body, if there is one.
    pub request: Option<BodyEntry>,
    /// The success statuses and the components of their bodies; `None` if a response has no body.
    pub responses: &'static [(u16, Option<&'static str>)],
    /// Whether the operation accepts a `PayPal-Request-Id`.
    pub request_id: RequestIdUse,
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
    /// The media types the spec lists.
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
