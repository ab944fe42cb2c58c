//! Looks up each item of a document in the program.

use std::collections::HashMap;

use super::inventory::Site;
use super::unused::{SENT_BY_THE_SERVICE, UnusedPlaces};
use super::{Disposition, ItemKind, rust};
use crate::diagnostic::{Diagnostic, code};
use crate::document::Node;
use crate::ir::{
    Api, BodyKind, Callback, ComponentTarget, Operation, Program, RequestIdUse, Shape, Success, TypeDef,
    TypeRef,
};
use crate::lower::media::Format;

/// Indexes the operations and types of one API for the lookup.
pub(super) struct Reconciliation<'a> {
    program: &'a Program,
    api: Option<&'a Api>,
    unused: &'a UnusedPlaces,
    operations: HashMap<&'a str, &'a Operation>,
    callbacks: HashMap<&'a str, &'a Callback>,
    /// The types by the pointer of their schema, and of each equal schema that has the type.
    types: HashMap<&'a str, &'a TypeDef>,
    /// For each issue code, the operation and the status that document it first.
    issues: HashMap<&'a str, (&'a str, &'a str)>,
}

impl<'a> Reconciliation<'a> {
    pub(super) fn new(program: &'a Program, index: usize, unused: &'a UnusedPlaces) -> Self {
        let api = program.apis.get(index);
        let own = program.types.iter().filter(|it| it.api == index && it.members.is_empty());
        let mut issues = HashMap::new();
        for operation in api.into_iter().flat_map(|api| &api.operations) {
            for (status, code) in
                operation.issues.iter().flat_map(|(status, codes)| codes.iter().map(move |it| (status, it)))
            {
                issues.entry(code.as_str()).or_insert((operation.pointer.as_str(), status.as_str()));
            }
        }
        Self {
            program,
            api,
            unused,
            operations: (api.into_iter().flat_map(|api| &api.operations))
                .map(|it| (it.pointer.as_str(), it))
                .collect(),
            callbacks: (api.into_iter().flat_map(|api| &api.callbacks))
                .map(|it| (it.pointer.as_str(), it))
                .collect(),
            types: own.flat_map(|it| schemas(it).map(move |pointer| (pointer, it))).collect(),
            issues,
        }
    }

    /// Returns the disposition of an item; `None` if the program does not account for it.
    pub(super) fn disposition(&self, site: &Site) -> Option<Disposition> {
        match site.kind {
            ItemKind::Operation => {
                let operation = self.operations.get(site.pointer.as_str())?;
                Some(Disposition::Emitted(self.method(operation)?))
            }
            ItemKind::Callback => {
                let callback = self.callbacks.get(site.pointer.as_str())?;
                Some(Disposition::Emitted(callback.path_in(&self.api?.name)))
            }
            ItemKind::Parameter => self.parameter(site),
            ItemKind::Status => self.status(site),
            ItemKind::MediaType => self.media_type(site),
            ItemKind::Component => self.component(site),
            ItemKind::Property => self.property(site),
            ItemKind::Inherited => self.inherited(site),
            ItemKind::Value => self.value(site),
            ItemKind::Issue => self.issue(site),
        }
    }

    fn method(&self, operation: &Operation) -> Option<String> {
        let api = self.api?;
        Some(format!("{}::{}::{}", api.name, api.service, operation.name))
    }

    fn parameter(&self, site: &Site) -> Option<Disposition> {
        if self.callbacks.contains_key(site.of.as_str()) {
            return left_out(SENT_BY_THE_SERVICE);
        }
        let operation = self.operations.get(site.of.as_str())?;
        if site.overridden {
            return left_out("a later parameter with this name overrides it");
        }
        let mut parameters = operation.parameters.iter();
        if let Some(parameter) = parameters.find(|it| it.pointer == site.pointer && it.wire == site.name) {
            let call = format!("{}::operations::{}", self.api?.name, operation.call);
            return Some(Disposition::Emitted(if parameter.required {
                format!("{}({})", self.method(operation)?, parameter.name)
            } else {
                format!("{call}::{}", parameter.name)
            }));
        }
        let unused = operation.left_out.iter().find(|unused| unused.wire == site.name)?;
        if matches!(operation.request_id, RequestIdUse::Supported { .. })
            && site.name.eq_ignore_ascii_case("paypal-request-id")
        {
            let into = format!("{}::operations::{}::request_id", self.api?.name, operation.call);
            return merged(into, unused.why);
        }
        left_out(unused.why)
    }

    fn status(&self, site: &Site) -> Option<Disposition> {
        if let Some(callback) = self.callbacks.get(site.of.as_str()) {
            let answer = callback.answers.iter().find(|answer| answer.key == site.name)?;
            let helper = callback.path_in(&self.api?.name);
            return Some(Disposition::Emitted(format!("{helper}::{}", answer.name)));
        }
        let operation = self.operations.get(site.of.as_str())?;
        if site.name.eq_ignore_ascii_case("2XX") && !operation.outcomes.is_empty() {
            return left_out("single statuses are listed beside the range");
        }
        let status: u16 = site.name.parse().ok()?;
        let outcome = operation.outcomes.iter().find(|outcome| outcome.status == status)?;
        let payload =
            outcome.payload.as_ref().map_or_else(|| "()".to_owned(), |ty| rust::ty(self.program, ty));
        match &operation.success {
            Success::Several(arms) => {
                let (_, arm) = arms.iter().find(|(outcome, _)| outcome.status == status)?;
                let outcome = format!("{}::operations::{}::{arm}", self.api?.name, operation.outcome);
                Some(Disposition::Emitted(outcome))
            }
            Success::Same(_) if operation.outcomes.first() == Some(outcome) => {
                Some(Disposition::Emitted(payload))
            }
            Success::Same(_) => merged(payload, "another status has the same type"),
        }
    }

    fn media_type(&self, site: &Site) -> Option<Disposition> {
        let is_callback = self.callbacks.contains_key(site.of.as_str());
        if !is_callback {
            let operation = self.operations.get(site.of.as_str())?;
            if site.place.is_empty() {
                let body = operation.body.as_ref()?;
                if let BodyKind::Multipart { .. } | BodyKind::FormData { .. } | BodyKind::Parts = body.kind {
                    return Some(Disposition::Emitted("Multipart".to_owned()));
                }
            }
        }
        Some(match self.unused.reason(&site.pointer) {
            Some(reason) => Disposition::LeftOut { reason: reason.to_owned() },
            None => Disposition::Emitted(match Format::of(&site.name) {
                Format::Form | Format::FormData if is_callback => Format::Bytes.as_str().to_owned(),
                Format::FormData if !site.place.is_empty() => "File".to_owned(),
                format => format.as_str().to_owned(),
            }),
        })
    }

    fn component(&self, site: &Site) -> Option<Disposition> {
        let component = self.api?.components.iter().find(|it| it.pointer == site.pointer)?;
        match &component.target {
            Some(ComponentTarget::Type(id)) => {
                let definition = self.program.get(*id)?;
                self.own_or_shared(definition, rust::path(self.program, definition))
            }
            Some(ComponentTarget::Alias(ty)) => merged(
                rust::ty(self.program, ty),
                match ty {
                    TypeRef::Any => "any JSON: the document does not describe the content",
                    TypeRef::List(_) => "a list: references to the component have this type",
                    TypeRef::Map(_) => "a map: references to the component have this type",
                    TypeRef::Named(_) => "another name for that type",
                    _ => "a plain value: references to the component have this type",
                },
            ),
            None => left_out(self.unused.reason(&site.pointer)?),
        }
    }

    fn property(&self, site: &Site) -> Option<Disposition> {
        let Some(owner) = self.owner(&site.of) else { return left_out(self.reason(&site.pointer)?) };
        if !is_own(owner, &site.of) && rust::fields(owner).iter().any(|field| field.wire == site.name) {
            return merged(rust::field(self.program, owner, &site.name)?, EQUAL_SCHEMA);
        }
        if rust::fields(owner).iter().any(|field| field.pointer == site.pointer) {
            return self.own_or_shared(owner, rust::field(self.program, owner, &site.name)?);
        }
        if let Shape::Union(_) = owner.shape {
            return left_out("the schema is the base of alternatives, which have the property");
        }
        self.overridden(owner, site)
    }

    /// Returns the reason why nothing is generated for a pointer.
    fn reason(&self, pointer: &str) -> Option<&str> {
        let extra = pointer.contains("/additionalProperties/").then_some("kept as untyped JSON in `extra`");
        let other =
            pointer.contains("/allOf/").then_some("another branch of the `allOf` decides about the type");
        let is_defined = pointer.contains("/definitions/") && !pointer.contains("/properties/definitions/");
        let unused = is_defined.then_some("no reference leads to the definition");
        self.unused.reason(pointer).or(extra).or(other).or(unused)
    }

    fn inherited(&self, site: &Site) -> Option<Disposition> {
        let Some(owner) = self.owner(&site.of) else {
            if let Some(reason) = self.unused.reason(&site.of) {
                return left_out(reason);
            }
            // A schema that only refers to one base has the type of the base.
            let base = self.owner(site.pointer.rsplit_once("/properties/")?.0)?;
            return merged(
                rust::field(self.program, base, &site.name)?,
                "the schema has the type of its base",
            );
        };
        if let Some(field) = rust::fields(owner).iter().find(|field| field.pointer == site.pointer) {
            let reason = format!("inherited from the base `{}`", field.declared_by);
            return merged(rust::field(self.program, owner, &site.name)?, reason);
        }
        self.overridden(owner, site)
    }

    fn overridden(&self, owner: &TypeDef, site: &Site) -> Option<Disposition> {
        for operation in &self.api?.operations {
            if let Some(BodyKind::FormData { fields: TypeRef::Named(id), files }) =
                operation.body.as_ref().map(|body| &body.kind)
                && *id == owner.id
                && let Some(file) = files.iter().find(|file| file.wire == site.name)
            {
                let call = format!("{}::operations::{}", self.api?.name, operation.call);
                return Some(Disposition::Emitted(format!("{call}::{}", file.name)));
            }
        }
        let field = rust::fields(owner).iter().find(|field| field.wire == site.name)?;
        if ["/oneOf/", "/anyOf/"].iter().any(|keyword| site.pointer.contains(keyword)) {
            return merged(
                rust::field(self.program, owner, &site.name)?,
                "the object or another alternative has the same property",
            );
        }
        left_out(format!("the later property at {} overrides it", field.pointer))
    }

    fn value(&self, site: &Site) -> Option<Disposition> {
        if site.place == "limit" {
            return left_out("an `enum` of values other than strings is only documented as a limit");
        }
        let Some(owner) = self.types.get(site.of.as_str()) else {
            return left_out(self.reason(&site.pointer)?);
        };
        if site.overridden {
            return left_out("the value is listed twice");
        }
        let Shape::Enum(values) = &owner.shape else { return None };
        if site.name == "null" && !values.variants.iter().any(|variant| variant.wire == site.name) {
            return left_out("`nullable` covers null");
        }
        if values.excluded.contains(&site.name) {
            return left_out("another branch of the `allOf` does not allow the value");
        }
        values.variants.iter().find(|variant| variant.wire == site.name)?;
        if !is_own(owner, &site.of) {
            return merged(rust::variant(self.program, owner, &site.name)?, EQUAL_SCHEMA);
        }
        self.own_or_shared(owner, rust::variant(self.program, owner, &site.name)?)
    }

    fn issue(&self, site: &Site) -> Option<Disposition> {
        if self.callbacks.contains_key(site.of.as_str()) {
            return left_out("the user sends it in the answer to a callback");
        }
        let api = self.api?;
        let operation = self.operations.get(site.of.as_str())?;
        let (_, codes) = operation.issues.iter().find(|(status, _)| *status == site.place)?;
        codes.iter().find(|code| **code == site.name)?;
        let variant = api.issues.iter().find(|variant| variant.wire == site.name)?;
        let into = format!("{}::Issue::{}", api.name, variant.name);
        match self.issues.get(site.name.as_str()) {
            Some(first) if *first == (site.of.as_str(), site.place.as_str()) => {
                Some(Disposition::Emitted(into))
            }
            _ => merged(into, "one enum contains the issue codes of all operations"),
        }
    }

    /// Returns the type of a schema. For a base or an alternative, returns the type of the schema
    /// that contains it.
    fn owner(&self, pointer: &str) -> Option<&'a TypeDef> {
        let mut pointer = pointer;
        loop {
            if let Some(definition) = self.types.get(pointer) {
                return Some(definition);
            }
            let (head, index) = pointer.rsplit_once('/')?;
            let parent = ["/allOf", "/oneOf", "/anyOf"].iter().find_map(|keyword| head.strip_suffix(keyword));
            pointer = parent.filter(|_| index.parse::<usize>().is_ok())?;
        }
    }

    fn own_or_shared(&self, definition: &TypeDef, path: String) -> Option<Disposition> {
        if definition.representative.is_some() {
            return merged(path, "other APIs have the same type");
        }
        Some(Disposition::Emitted(path))
    }
}

const EQUAL_SCHEMA: &str = "an equal schema of the API has the same type";

/// Returns the pointers of the schemas that have a type. An enum that allows any string has also
/// the place of the alternative that lists its values.
fn schemas(definition: &TypeDef) -> impl Iterator<Item = &str> {
    let listed = match &definition.shape {
        Shape::Enum(values) => values.listed_at.as_slice(),
        _ => &[],
    };
    let is_inside =
        |at: &&str| at.strip_prefix(&definition.pointer).is_some_and(|rest| rest.starts_with('/'));
    definition.pointers().chain(listed.iter().map(String::as_str).filter(is_inside))
}

/// Returns whether a pointer leads to the schema that gave a type its fields, or into it.
fn is_own(definition: &TypeDef, pointer: &str) -> bool {
    let is_in = |schema: &str| {
        pointer.strip_prefix(schema).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    is_in(&definition.pointer) || !definition.copies.iter().any(|copy| is_in(&copy.pointer))
}

fn merged(into: String, reason: impl Into<String>) -> Option<Disposition> {
    Some(Disposition::Merged { into, reason: reason.into() })
}

fn left_out(reason: impl Into<String>) -> Option<Disposition> {
    Some(Disposition::LeftOut { reason: reason.into() })
}

/// Reports an item of a document that the program does not account for.
pub(super) fn unaccounted_site(document: &Node, site: &Site) -> Diagnostic {
    let at = document.at(&site.pointer).unwrap_or(document);
    let kind = site.kind.as_str();
    Diagnostic::error(
        code::UNACCOUNTED,
        format!("the {kind} `{}` is lost: the generated code does not have it", site.name),
    )
    .at(&at.span)
    .pointer(&site.pointer)
    .help("the generator overlooks a construct: add it to `lower`, or change the document by an overlay")
}
