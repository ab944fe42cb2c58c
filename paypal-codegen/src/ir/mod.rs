//! Defines the intermediate representation (IR) of the generated code. It has data types only:
//! `lower` and `pass` make the decisions, and `emit` follows them.

mod alias;
mod callback;
mod error_body;
mod event;
mod operation;
mod origin;
mod paging;
mod rust_name;
mod scalar;
mod security;
mod server;
mod type_ref;
mod types;

pub use alias::Alias;
pub use callback::{Answer, AnswerBody, Callback};
pub use error_body::{ErrorBody, ErrorContent, ErrorType, Statuses};
pub use event::{EventCondition, EventResource, EventVariant};
pub use operation::{
    Body, BodyKind, EmptyBody, Encoding, FilePart, LeftOut, Operation, Outcome, Parameter, Place,
    RequestIdUse, Style, Success, route,
};
pub use origin::Origin;
pub use paging::{AnsweredRange, NextPage, PageKind, PaginationSpec, Paging, Windows};
pub use rust_name::RustName;
pub use scalar::{JsonKind, Scalar, ScalarInfo};
pub use security::{CredentialPlace, SecurityKind, SecurityScheme, TokenEndpoint};
pub use server::{OperationServer, Server, ServerVariable};
pub use type_ref::{TypeId, TypeRef, TypeSyntax};
pub use types::{
    Advice, Arm, ArmTest, Component, ComponentTarget, Constraints, Copied, Field, MoneyAccess, Placement,
    Presence, Role, Rules, Shape, StringEnum, Struct, TypeDef, Union, Usage, Variant,
};

use crate::apis::State;

/// The module of the types that several APIs share.
pub const SHARED: &str = "shared";

/// All APIs that are generated together, and their types.
#[derive(Clone, Debug, Default)]
pub struct Program {
    /// The APIs, in the order of `apis.yaml`.
    pub apis: Vec<Api>,
    /// Every type of every API; a [`TypeId`] is an index.
    pub types: Vec<TypeDef>,
    /// The resources of webhook events, in the order of `events.yaml`.
    pub events: Vec<EventResource>,
    /// The types of webhook events whose resource no spec describes.
    pub undescribed_events: Vec<EventVariant>,
}

impl Program {
    /// Returns a type; `None` only for an id of another program.
    pub fn get(&self, id: TypeId) -> Option<&TypeDef> {
        self.types.get(id.0)
    }

    /// Returns the type that is emitted for `id`: the type itself, or the shared type that replaces
    /// it.
    pub fn emitted(&self, id: TypeId) -> Option<&TypeDef> {
        let definition = self.get(id)?;
        match definition.representative {
            Some(other) => self.get(other),
            None => Some(definition),
        }
    }

    /// Returns the module in which a type is emitted: that of its API, or [`SHARED`].
    pub(crate) fn module(&self, definition: &TypeDef) -> &str {
        match definition.placement {
            Placement::Shared => SHARED,
            Placement::Api => self.apis.get(definition.api).map_or("", |api| api.name.as_str()),
        }
    }
}

/// One API: a module and a service type.
#[derive(Clone, Debug)]
pub struct Api {
    /// The module: `orders`.
    pub name: String,
    /// The cargo feature: `orders-v1`.
    pub feature: String,
    /// The type that holds the methods: `Orders`.
    pub service: String,
    /// The display name.
    pub title: String,
    /// A description from an overlay.
    pub description: Option<String>,
    /// The URL of PayPal's documentation.
    pub documentation: String,
    /// Whether a newer API replaces this one.
    pub state: State,
    /// Whether the spec is our own: PayPal publishes none.
    pub own: bool,
    /// The file of the document.
    pub file: String,
    /// The servers that a client can have as its environment, the default first.
    pub servers: Vec<Server>,
    /// The security schemes that operations use, in the spec's order.
    pub security: Vec<SecurityScheme>,
    /// The operations, in the spec's order.
    pub operations: Vec<Operation>,
    /// The callbacks, in the spec's order.
    pub callbacks: Vec<Callback>,
    /// Every component schema of the document, in its order.
    pub components: Vec<Component>,
    /// The issue codes of all operations, sorted and without duplicates.
    pub issues: Vec<Variant>,
}
