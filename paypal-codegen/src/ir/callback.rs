//! Describes callbacks: calls that the service makes to an endpoint of its user.

use super::{Alias, Operation, RustName, TypeRef, route};
use crate::source::Span;

/// A callback. It becomes a type with functions for the user's endpoint, and no method of a client.
#[derive(Clone, Debug)]
pub struct Callback {
    /// The `operationId`.
    pub id: String,
    /// The HTTP method in capitals.
    pub method: String,
    /// The path template. The service calls the URL that its user has set, not this path.
    pub path: String,
    /// The name that the lock pins, in the form of a method: `server_callback`.
    pub name: RustName,
    /// The Rust type with the functions: `ServerCallback`.
    pub helper: RustName,
    /// The name that an overlay sets, in the form of a method.
    pub wanted_name: Option<String>,
    /// The former names.
    pub aliases: Vec<Alias>,
    /// The former names of the helper; empty until the pass `names` has run.
    pub helper_aliases: Vec<Alias>,
    /// The JSON that the service sends; `None` if the spec describes none.
    pub request: Option<TypeRef>,
    /// The answers that the spec lists, in its order.
    pub answers: Vec<Answer>,
    /// Whether the spec deprecates it.
    pub deprecated: bool,
    /// A description from an overlay.
    pub description: Option<String>,
    /// The JSON pointer.
    pub pointer: String,
    /// The position of the operation in the source file.
    pub span: Span,
}

impl Callback {
    /// Returns the Rust path of the helper in its API: `orders::callbacks::ServerCallback`.
    pub fn path_in(&self, api: &str) -> String {
        format!("{api}::callbacks::{}", self.helper)
    }

    /// Returns whether this is the same callback as one of another version of the document: it has
    /// the same id, or the same method and route.
    pub fn is_same(&self, other: &Self) -> bool {
        self.id == other.id || self.method == other.method && route(&self.path) == route(&other.path)
    }

    /// Returns whether this callback is an operation of clients in another version of the document.
    pub fn is_operation(&self, other: &Operation) -> bool {
        self.id == other.id || self.method == other.method && route(&self.path) == other.route()
    }

    /// Returns the type of the request, and those of the answers with their statuses.
    pub fn types(&self) -> impl Iterator<Item = (Option<&str>, &TypeRef)> {
        let answers = self.answers.iter();
        let answers = answers.filter_map(|it| Some((Some(it.key.as_str()), &it.body.as_ref()?.ty)));
        self.request.iter().map(|ty| (None, ty)).chain(answers)
    }

    /// Returns the same types for a change.
    pub fn types_mut(&mut self) -> impl Iterator<Item = &mut TypeRef> {
        let answers = self.answers.iter_mut();
        self.request.iter_mut().chain(answers.filter_map(|it| Some(&mut it.body.as_mut()?.ty)))
    }
}

/// An answer to a callback.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The status as the spec writes it: `200`, `4XX` or `default`.
    pub key: String,
    /// The status; `None` for several statuses, of which the user chooses one.
    pub status: Option<u16>,
    /// The Rust function that creates the answer.
    pub name: RustName,
    /// The body; `None` if it is empty.
    pub body: Option<AnswerBody>,
    /// The JSON pointer.
    pub pointer: String,
}

/// The body of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerBody {
    /// The value of `Content-Type`.
    pub content_type: String,
    /// The type of the JSON; [`TypeRef::Bytes`] for another format.
    pub ty: TypeRef,
}
