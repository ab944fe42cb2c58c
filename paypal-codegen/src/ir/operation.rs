//! Describes operations with their parameters, bodies and outcomes.

use super::{
    Alias, Constraints, ErrorBody, ErrorType, OperationServer, PaginationSpec, Paging, RustName, Statuses,
    TypeRef,
};
use crate::source::Span;

/// An operation: a method of its API's service type.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The `operationId`.
    pub id: String,
    /// The HTTP method in capitals.
    pub method: String,
    /// The path template, which may end with a query: `/charges?action=refund`.
    pub path: String,
    /// The name of the Rust method.
    pub name: RustName,
    /// The Rust type of the call.
    pub call: RustName,
    /// The Rust type of the outcome, an enum with a variant for each success status, if their
    /// payloads differ.
    pub outcome: RustName,
    /// The Rust type of the error bodies, an enum with a variant for each type, if there are
    /// several.
    pub error: RustName,
    /// The method name that an overlay sets.
    pub wanted_name: Option<String>,
    /// The former names of the method.
    pub aliases: Vec<Alias>,
    /// The former names of the types of the call and of the outcome, each with the present name;
    /// empty until the pass `names` has run.
    pub type_aliases: Vec<(Alias, String)>,
    /// The parameters, without the headers that are left out.
    pub parameters: Vec<Parameter>,
    /// Header parameters of the spec that the method does not have, each with the reason.
    pub left_out: Vec<LeftOut>,
    /// The request body.
    pub body: Option<Body>,
    /// The media types of the `Accept` header; empty if it is JSON alone.
    pub accept: Vec<String>,
    /// How the request is sent without a body.
    pub empty_body: EmptyBody,
    /// Whether the operation supports `PayPal-Request-Id`.
    pub request_id: RequestIdUse,
    /// The payload of a success response.
    pub success: Success,
    /// Every success status with its payload, in the order of the spec.
    pub outcomes: Vec<Outcome>,
    /// The bodies of the error responses that the spec describes, in its order.
    pub errors: Vec<ErrorBody>,
    /// The statuses of the other error responses that the spec describes: those without a body, and
    /// those whose body has no type. Empty if the error bodies have no types at all.
    pub untyped_errors: Vec<Statuses>,
    /// The alternative sets of scopes. One set suffices; all scopes in it are required.
    pub scopes: Vec<Vec<String>>,
    /// The alternative sets of security schemes, by name. One set suffices; a call sends all
    /// credentials of it. Empty if the operation needs no credentials.
    pub security: Vec<Vec<String>>,
    /// The server of the operation for each server of the API; empty if it is the same.
    pub servers: Vec<OperationServer>,
    /// The documented issue codes by status.
    pub issues: Vec<(String, Vec<String>)>,
    /// The issues by which a refusal says that the effect of this operation exists already.
    pub already_done: Vec<String>,
    /// The value of `x-pagination`. Its names are not checked yet.
    pub pagination: Option<PaginationSpec>,
    /// The pagination, which a pass has checked against the parameters and the response.
    pub paging: Option<Paging>,
    /// Whether the spec deprecates it.
    pub deprecated: bool,
    /// A description from an overlay.
    pub description: Option<String>,
    /// The JSON pointer.
    pub pointer: String,
    /// The position of the operation in the source file.
    pub span: Span,
}

impl Operation {
    /// Returns the parameters that are arguments of the method, in their order.
    pub fn arguments(&self) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(|parameter| parameter.is_argument())
    }

    /// Returns the type of the error bodies.
    pub fn error_type(&self) -> ErrorType<'_> {
        ErrorType::of(&self.errors)
    }

    /// Returns the path template without the names of its parameters.
    pub fn route(&self) -> String {
        route(&self.path)
    }

    /// Returns the types of the parameters, of the body and of the responses, for a change.
    pub fn types_mut(&mut self) -> Vec<&mut TypeRef> {
        let mut types: Vec<&mut TypeRef> = self.parameters.iter_mut().map(|it| &mut it.ty).collect();
        types.extend(self.body.as_mut().and_then(|body| body.kind.ty_mut()));
        types.extend(self.outcomes.iter_mut().filter_map(|outcome| outcome.payload.as_mut()));
        types.extend(self.errors.iter_mut().filter_map(|error| error.content.ty_mut()));
        match &mut self.success {
            Success::Same(ty) => types.extend(ty),
            Success::Several(list) => {
                types.extend(list.iter_mut().filter_map(|(outcome, _)| outcome.payload.as_mut()));
            }
        }
        types
    }
}

/// Returns a path template without the names of its parameters.
pub fn route(path: &str) -> String {
    let mut parts = path.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |route, part| route + "{}" + part.split_once('}').map_or("", |(_, rest)| rest))
}

/// A header parameter of the spec that the method does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The name on the wire.
    pub wire: String,
    /// Whether the spec requires it.
    pub required: bool,
    /// The reason why the method does not have it.
    pub why: &'static str,
    /// The JSON pointer.
    pub pointer: String,
}

/// The location of a parameter, OpenAPI's `in`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// A header.
    Header,
    /// A cookie.
    Cookie,
}

impl Place {
    /// Returns OpenAPI's word for the location.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The name on the wire.
    pub wire: String,
    /// The name of the Rust argument or setter.
    pub name: RustName,
    /// The Rust name that an overlay sets.
    pub wanted_name: Option<String>,
    /// The location of the parameter.
    pub place: Place,
    /// Whether the spec requires the parameter. A required parameter is an argument of the method.
    pub required: bool,
    /// The type of the value.
    pub ty: TypeRef,
    /// The narrower type that the spec has, if the lock pins a wider one.
    pub narrowed: Option<String>,
    /// Whether the lock alone makes the parameter an argument: the spec no longer requires it.
    pub kept_argument: bool,
    /// The serialization style.
    pub style: Style,
    /// OpenAPI's `allowReserved`: whether characters with a meaning in a URL are sent without
    /// percent-encoding.
    pub reserved: bool,
    /// The documented limits.
    pub constraints: Constraints,
    /// Whether the spec deprecates it.
    pub deprecated: bool,
    /// A description from an overlay.
    pub description: Option<String>,
    /// The JSON pointer.
    pub pointer: String,
}

impl Parameter {
    /// Returns whether the parameter is an argument of the method. Otherwise it has a setter.
    pub fn is_argument(&self) -> bool {
        self.required || self.place == Place::Path
    }

    /// Returns the place and the name on the wire: `path id`.
    pub fn key(&self) -> String {
        format!("{} {}", self.place.as_str(), self.wire)
    }
}

/// The serialization style of a parameter. `explode` is OpenAPI's keyword.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// Plain text; the items of a list are separated by commas.
    #[default]
    Plain,
    /// JSON text.
    Json,
    /// `simple`, in a path or a header: values separated by commas.
    Simple {
        /// Whether the keys of an object are followed by `=` instead of a comma.
        explode: bool,
    },
    /// `label`, in a path: `.a.b`.
    Label {
        /// Whether each item or property is written separately.
        explode: bool,
    },
    /// `matrix`, in a path: `;name=a`.
    Matrix {
        /// Whether each item or property is written separately.
        explode: bool,
    },
    /// `form`, in a query or a cookie: `name=a&name=b`, or `name=a,b`.
    Form {
        /// Whether each item or property is written separately.
        explode: bool,
    },
    /// `spaceDelimited`, in a query: `name=a b`.
    SpaceDelimited,
    /// `pipeDelimited`, in a query: `name=a|b`.
    PipeDelimited,
    /// `deepObject`, in a query: `name[key]=value`, and `name[0]=value` for a list.
    DeepObject,
}

/// How a property of a form or a part of a multipart body is written, if `encoding` says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// In a form: like a query parameter of this style.
    Style(Style),
    /// In a form: as JSON.
    Json,
    /// In a multipart body: with this content type.
    ContentType(String),
}

/// A request body.
#[derive(Clone, Debug)]
pub struct Body {
    /// Whether the body is required.
    pub required: bool,
    /// Whether the lock alone makes the body an argument: the spec no longer requires it.
    pub kept_argument: bool,
    /// The kind of the body.
    pub kind: BodyKind,
    /// The value of `Content-Type`, if it differs from the default of the kind.
    pub content_type: Option<String>,
    /// The media types the spec lists.
    pub media_types: Vec<String>,
    /// The encodings of properties or parts that differ from the default.
    pub encodings: Vec<(String, Encoding)>,
}

/// The kind of a request body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BodyKind {
    /// JSON.
    Json(TypeRef),
    /// A form: `application/x-www-form-urlencoded`.
    Form(TypeRef),
    /// Bytes of the first media type the spec lists.
    Bytes,
    /// `multipart/form-data` whose parts the spec does not describe: the caller passes the parts.
    Parts,
    /// `multipart/form-data` with a part for each field of an object, a part for each item of a
    /// list of scalars, and the files.
    FormData {
        /// The type of the object.
        fields: TypeRef,
        /// The file parts.
        files: Vec<FilePart>,
    },
    /// `multipart/form-data` with one JSON part, and the files.
    Multipart {
        /// The name and the type of the JSON part.
        json: Option<(String, TypeRef)>,
        /// The file parts.
        files: Vec<FilePart>,
        /// Whether the JSON is sent as a plain JSON body if there is no file.
        json_alone: bool,
    },
}

impl BodyKind {
    /// Returns the type of the value that the caller passes; `None` for bytes, parts and files
    /// alone.
    pub fn ty(&self) -> Option<&TypeRef> {
        match self {
            Self::Json(ty) | Self::Form(ty) | Self::FormData { fields: ty, .. } => Some(ty),
            Self::Multipart { json, .. } => json.as_ref().map(|(_, ty)| ty),
            Self::Bytes | Self::Parts => None,
        }
    }

    /// Returns the same type for a change.
    pub fn ty_mut(&mut self) -> Option<&mut TypeRef> {
        match self {
            Self::Json(ty) | Self::Form(ty) | Self::FormData { fields: ty, .. } => Some(ty),
            Self::Multipart { json, .. } => json.as_mut().map(|(_, ty)| ty),
            Self::Bytes | Self::Parts => None,
        }
    }
}

/// A part of a multipart body that is a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilePart {
    /// The name on the wire.
    pub wire: String,
    /// The name of the Rust method that adds a file.
    pub name: RustName,
}

/// How a request of an operation without a body is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EmptyBody {
    /// No body and no `Content-Type`.
    #[default]
    Nothing,
    /// No body, but `Content-Type: application/json`.
    ContentType,
    /// An empty JSON object: `{}`.
    Json,
}

/// Whether an operation supports `PayPal-Request-Id`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RequestIdUse {
    /// The operation does not support it.
    #[default]
    Unsupported,
    /// The operation does not support it, but only reads, by an overlay's `x-retry: safe`.
    ReadOnly,
    /// The operation supports it.
    Supported {
        /// The maximum length of an id, in characters.
        max_length: Option<u16>,
        /// The time for which PayPal keeps an id.
        lifetime: Option<String>,
    },
}

/// A success status and its payload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The status code.
    pub status: u16,
    /// The payload; `None` where the body is empty.
    pub payload: Option<TypeRef>,
}

/// The payload of a success response.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Success {
    /// Every status has this payload; `None` if the body is empty.
    Same(Option<TypeRef>),
    /// The payload depends on the status: an enum with a variant for each status.
    Several(Vec<(Outcome, String)>),
}
