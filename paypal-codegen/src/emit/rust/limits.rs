//! Writes the limits of components and parameters for the registry.
//!
//! Only limits that apply to the type of the value are written: an integer has no length.

use std::collections::{HashMap, HashSet};

use super::context::Context;
use super::text::{literal, module_name};
use crate::ir::{
    Api, Component, ComponentTarget, Constraints, Field, JsonKind, Parameter, Shape, TypeId, TypeRef,
};

/// The constants of an API's registry that hold the limits of its components. Components with equal
/// limits share a constant.
#[derive(Default)]
pub(super) struct Constants {
    names: HashMap<String, String>,
    taken: HashSet<String>,
    /// The constants.
    pub(super) items: Vec<String>,
}

impl Constants {
    /// Returns the call that adds the limits to the entry of a component; nothing if it has no
    /// limits.
    pub(super) fn of(&mut self, context: &Context<'_>, api: &Api, component: &Component) -> String {
        let ty = match &component.target {
            Some(ComponentTarget::Type(id)) => TypeRef::Named(*id),
            Some(ComponentTarget::Alias(ty)) => ty.clone(),
            None => return String::new(),
        };
        let mut places = Places { context, api, open: Vec::new(), found: Vec::new() };
        places.component(&ty, &component.constraints);
        if places.found.is_empty() {
            return String::new();
        }
        let rows: String = places.found.iter().map(|row| format!("    {row},\n")).collect();
        let name = match self.names.get(&rows) {
            Some(name) => name.clone(),
            None => {
                let name = module_name(&format!("{}_limits", component.name), &mut self.taken);
                let name = name.to_ascii_uppercase();
                self.items.push(format!("const {name}: &[(&str, Limits)] = &[\n{rows}];\n"));
                self.names.insert(rows, name.clone());
                name
            }
        };
        format!(".with_limits({name})")
    }
}

/// Returns the limits of a parameter.
pub(super) fn parameter(context: &Context<'_>, api: &Api, parameter: &Parameter) -> String {
    let mut places = Places { context, api, open: Vec::new(), found: Vec::new() };
    places.value("", &parameter.ty, &parameter.constraints);
    format!("&[{}]", places.found.join(", "))
}

/// The places that have limits, and the types that are being visited.
struct Places<'a> {
    context: &'a Context<'a>,
    api: &'a Api,
    open: Vec<TypeId>,
    found: Vec<String>,
}

impl<'a> Places<'a> {
    /// Adds the places of a component.
    fn component(&mut self, ty: &TypeRef, constraints: &Constraints) {
        match self.fields(ty) {
            Some((id, fields)) => self.object("", id, fields),
            None => self.value("", ty, constraints),
        }
    }

    /// Adds a value with its elements, and the properties of an object that is no component.
    fn value(&mut self, place: &str, ty: &TypeRef, constraints: &Constraints) {
        let ty = plain(ty);
        if let Some(limits) = limits(self.kind(ty), constraints) {
            self.found.push(format!("({}, {limits})", literal(place)));
        }
        if let TypeRef::List(inner) | TypeRef::Map(inner) = ty {
            let none = Constraints::default();
            self.value(&below(place, "*"), inner, constraints.elements.as_deref().unwrap_or(&none));
        } else if let Some((id, fields)) = self.fields(ty).filter(|(id, _)| !self.has_entry(*id)) {
            self.object(place, id, fields);
        }
    }

    fn object(&mut self, place: &str, id: TypeId, fields: &[Field]) {
        if self.open.contains(&id) {
            return;
        }
        self.open.push(id);
        for field in fields {
            let name = field.wire.replace('~', "~0").replace('/', "~1");
            self.value(&below(place, &name), &field.ty, &field.constraints);
        }
        self.open.pop();
    }

    /// Returns the properties of an object with a type of its own.
    fn fields(&self, ty: &TypeRef) -> Option<(TypeId, &'a [Field])> {
        let TypeRef::Named(id) = plain(ty) else { return None };
        match &self.context.program.get(*id)?.shape {
            Shape::Struct(object) => Some((*id, &object.fields)),
            Shape::Enum(_) | Shape::Union(_) => None,
        }
    }

    /// Returns whether the registry of the API has an entry for the type.
    fn has_entry(&self, id: TypeId) -> bool {
        let emitted = |id: TypeId| self.context.program.emitted(id).map(|definition| definition.id);
        self.api.components.iter().any(|component| match &component.target {
            Some(ComponentTarget::Type(other)) => emitted(*other) == emitted(id),
            Some(ComponentTarget::Alias(ty)) => {
                matches!(plain(ty), TypeRef::Named(other) if emitted(*other) == emitted(id))
            }
            None => false,
        })
    }

    fn kind(&self, ty: &TypeRef) -> JsonKind {
        match ty {
            TypeRef::Scalar(scalar) => scalar.json_kind(),
            TypeRef::List(_) => JsonKind::List,
            TypeRef::Named(id) => match self.context.program.get(*id).map(|definition| &definition.shape) {
                Some(Shape::Enum(_)) => JsonKind::Text,
                Some(Shape::Union(_)) => JsonKind::Any,
                Some(Shape::Struct(_)) | None => JsonKind::Object,
            },
            TypeRef::Any => JsonKind::Any,
            _ => JsonKind::Object,
        }
    }
}

/// Returns a type without the wrappers that add no place.
fn plain(ty: &TypeRef) -> &TypeRef {
    match ty {
        TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => plain(inner),
        other => other,
    }
}

fn below(place: &str, name: &str) -> String {
    if place.is_empty() { name.to_owned() } else { format!("{place}/{name}") }
}

/// Returns the limits that apply to a kind of value as an expression; `None` if there are none.
fn limits(kind: JsonKind, facts: &Constraints) -> Option<String> {
    let mut calls = String::new();
    let is = |wanted: JsonKind| kind == wanted || kind == JsonKind::Any;
    let mut call = |applies: bool, method: &str, value: Option<String>| {
        if let Some(value) = value.filter(|_| applies) {
            calls.push_str(&format!(".{method}({value})"));
        }
    };
    let (text, number, list) = (is(JsonKind::Text), is(JsonKind::Number), is(JsonKind::List));
    // A minimum of zero characters or items allows everything.
    call(text, "min_length", count(&facts.min_length).filter(|least| least != "0"));
    call(text, "max_length", count(&facts.max_length));
    call(text, "pattern", facts.pattern.as_deref().map(literal));
    call(number, "minimum", decimal(&facts.minimum));
    call(number, "maximum", decimal(&facts.maximum));
    call(list, "min_items", count(&facts.min_items).filter(|least| least != "0"));
    call(list, "max_items", count(&facts.max_items));
    (!calls.is_empty()).then(|| format!("Limits::NONE{calls}"))
}

/// Returns a number that the registry can hold.
fn count(limit: &Option<String>) -> Option<String> {
    limit.as_deref()?.parse::<u32>().ok().map(|number| number.to_string())
}

/// Returns a number as the text of a literal, as the spec writes it.
fn decimal(limit: &Option<String>) -> Option<String> {
    let text = limit.as_deref()?;
    let is_finite = text.parse::<f64>().is_ok_and(f64::is_finite);
    is_finite.then(|| literal(text))
}
