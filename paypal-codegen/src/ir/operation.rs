//! Operations, parameters, bodies, outcomes.

use super::{Alias, Constraints, PaginationSpec, Paging, RustName, TypeRef};
use crate::source::Span;

/// An operation: a method of its API's service type.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The `operationId`.
    pub id: String,
    /// The HTTP method in capitals.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The Rust method.
    pub name: RustName,
    /// The Rust type of the call.
    pub call: RustName,
    /// For several outcomes, the Rust type that shows which came.
    pub outcome: RustName,
    /// The method name an overlay asks for.
    pub wanted_name: Option<String>,
    /// Its former names.
    pub aliases: Vec<Alias>,
    /// The former names of the types of its call and its outcome, and those types; none until names are given.
    pub type_aliases: Vec<(Alias, String)>,
    /// The parameters: path, query and header; neither `Content-Type` nor `PayPal-Request-Id`.
    pub parameters: Vec<Parameter>,
    /// Header parameters of the spec that are none of the method, and why.
    pub left_out: Vec<LeftOut>,
    /// The body.
    pub body: Option<Body>,
    /// The media types that are asked for, where that is not JSON alone; empty otherwise.
    pub accept: Vec<String>,
    /// What is sent where there is no body.
    pub empty_body: EmptyBody,
    /// Whether it takes `PayPal-Request-Id`.
    pub request_id: RequestIdUse,
    /// What a success gives.
    pub success: Success,
    /// Every success status with its payload, as the spec lists them.
    pub outcomes: Vec<Outcome>,
    /// Alternatives of which any one suffices, each a set of scopes that are all needed.
    pub scopes: Vec<Vec<String>>,
    /// The names of the security schemes of which any one suffices; empty where none is needed.
    pub security: Vec<String>,
    /// The documented issue codes by status.
    pub issues: Vec<(String, Vec<String>)>,
    /// `x-pagination`: how its results are paged, its names not checked.
    pub pagination: Option<PaginationSpec>,
    /// How its results are paged, checked by a pass against parameters and response.
    pub paging: Option<Paging>,
    /// Whether the spec deprecates it.
    pub deprecated: bool,
    /// A description from an overlay.
    pub description: Option<String>,
    /// The JSON pointer.
    pub pointer: String,
    /// Where it stands.
    pub span: Span,
}

/// A header parameter of the spec that is none of the method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The name on the wire.
    pub wire: String,
    /// Whether the spec requires it.
    pub required: bool,
    /// Why the method goes without.
    pub why: &'static str,
    /// The JSON pointer.
    pub pointer: String,
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// A header.
    Header,
}

impl Place {
    /// OpenAPI's word for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
        }
    }
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// The name on the wire.
    pub wire: String,
    /// The Rust argument or setter.
    pub name: RustName,
    /// The Rust name that an overlay gives.
    pub wanted_name: Option<String>,
    /// Where it stands.
    pub place: Place,
    /// Whether the spec requires it; then it is an argument.
    pub required: bool,
    /// Its type.
    pub ty: TypeRef,
    /// How it is written.
    pub style: Style,
    /// Whether characters that have a meaning in a URL are written as they are.
    pub reserved: bool,
    /// Its limits.
    pub constraints: Constraints,
    /// Whether the spec deprecates it.
    pub deprecated: bool,
    /// A description from an overlay.
    pub description: Option<String>,
    /// The JSON pointer.
    pub pointer: String,
}

/// How a parameter is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// As text; a list with commas.
    #[default]
    Plain,
    /// As JSON.
    Json,
    /// In a path or a header: with commas.
    Simple {
        /// Whether the keys of an object are followed by `=`.
        explode: bool,
    },
    /// In a path: `.a.b`.
    Label {
        /// Whether the parts stand by themselves.
        explode: bool,
    },
    /// In a path: `;name=a`.
    Matrix {
        /// Whether the parts stand by themselves.
        explode: bool,
    },
    /// In a query: `name=a&name=b`, or with commas.
    Form {
        /// Whether the parts stand by themselves.
        explode: bool,
    },
    /// In a query: `name=a b`.
    SpaceDelimited,
    /// In a query: `name=a|b`.
    PipeDelimited,
    /// In a query: `name[key]=value`.
    DeepObject,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct Body {
    /// Whether the call can't do without.
    pub required: bool,
    /// What it is.
    pub kind: BodyKind,
    /// What `Content-Type` says, where that is not what the kind of body says by itself.
    pub content_type: Option<String>,
    /// The media types the spec lists.
    pub media_types: Vec<String>,
}

/// What a request body is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BodyKind {
    /// JSON.
    Json(TypeRef),
    /// A form: `application/x-www-form-urlencoded`.
    Form(TypeRef),
    /// Bytes of the first media type the spec lists.
    Bytes,
    /// Parts: each field of an object one, a list of scalars as many as it has, and files.
    FormData {
        /// The object.
        fields: TypeRef,
        /// The file parts.
        files: Vec<FilePart>,
    },
    /// Parts: one of JSON, and files.
    Multipart {
        /// The name of the JSON part and its type.
        json: Option<(String, TypeRef)>,
        /// The file parts.
        files: Vec<FilePart>,
        /// Whether the JSON goes as a plain JSON body where there is no file.
        json_alone: bool,
    },
}

/// A part of a multipart body that is a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FilePart {
    /// The name on the wire.
    pub wire: String,
    /// The Rust method that adds one.
    pub name: RustName,
}

/// What is sent where the operation has no body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EmptyBody {
    /// Nothing.
    #[default]
    Nothing,
    /// No body, yet `Content-Type: application/json`.
    ContentType,
    /// `{}`.
    Json,
}

/// Whether an operation takes `PayPal-Request-Id`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum RequestIdUse {
    /// It does not.
    #[default]
    NotTaken,
    /// It does not, and an overlay says that it only reads: `x-retry: safe`.
    NotNeeded,
    /// It does.
    Taken {
        /// The longest id it takes.
        max_length: Option<u16>,
        /// How long PayPal keeps it.
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

/// What a success gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Success {
    /// Whatever the status, this payload (`None`: nothing).
    Same(Option<TypeRef>),
    /// The payload depends on the status: a type that shows which came.
    Several(Vec<(Outcome, String)>),
}
