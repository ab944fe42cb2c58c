//! Compares the JSON of two types: whether the new type accepts each value of the old one, as
//! requests need it, and whether both describe the same values.

use std::collections::HashSet;

use super::direction::Direction;
use super::limit;
use crate::ir::{Constraints, Field, Program, Scalar, Shape, StringEnum, Struct, TypeDef, TypeId, TypeRef};
use crate::report::rust;

/// A type in its program.
pub(super) type Typed<'a> = (&'a Program, &'a TypeRef);

/// Returns the reason why PayPal may refuse a value of the old type, or why existing code may not
/// read a value of the new one.
pub(super) fn refusal(old: Typed<'_>, new: Typed<'_>, direction: Direction) -> Option<String> {
    let sent = direction.is_sent().then(|| Comparison::of(Question::Accepted).types(old, new)).flatten();
    sent.or_else(|| {
        let read = || Comparison::of(Question::Read).types(old, new);
        direction.is_received().then(read).flatten()
    })
}

/// Returns whether both types describe the same JSON.
pub(super) fn is_same(old: Typed<'_>, new: Typed<'_>) -> bool {
    Comparison::of(Question::Same).types(old, new).is_none()
        && Comparison::of(Question::Same).types(new, old).is_none()
}

/// Returns the named types of the old type and those that stand in their places in the new type, as
/// Rust paths.
pub(super) fn pairs(old: Typed<'_>, new: Typed<'_>) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    walk(old, new, &mut HashSet::new(), &mut pairs);
    pairs
}

fn walk(
    old: Typed<'_>,
    new: Typed<'_>,
    seen: &mut HashSet<(TypeId, TypeId)>,
    out: &mut Vec<(String, String)>,
) {
    let (Some(was), Some(is)) = (definition(old), definition(new)) else { return };
    if !seen.insert((was.id, is.id)) {
        return;
    }
    let pair = (rust::path(old.0, was), rust::path(new.0, is));
    if pair.0 == pair.1 {
        return;
    }
    out.push(pair);
    for field in rust::fields(was) {
        if let Some(other) = rust::fields(is).iter().find(|other| other.wire == field.wire) {
            walk((old.0, &field.ty), (new.0, &other.ty), seen, out);
        }
    }
}

/// Returns the named type of a type, which may be in a list.
fn definition<'a>((program, ty): Typed<'a>) -> Option<&'a TypeDef> {
    program.get(ty.named()?)
}

/// The question that a comparison answers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Question {
    /// Does the new type accept each value of the old one?
    Accepted,
    /// Does code for the old type read each value of the new one?
    Read,
    /// Does the new type accept each value of the old one, with no property more or less?
    Same,
}

struct Comparison {
    question: Question,
    /// The pairs of types whose comparison has begun. A recursive type is compared once.
    seen: HashSet<(TypeId, TypeId)>,
}

impl Comparison {
    fn of(question: Question) -> Self {
        Self { question, seen: HashSet::new() }
    }

    fn types<'old, 'new>(
        &mut self,
        (old_program, old): Typed<'old>,
        (new_program, new): Typed<'new>,
    ) -> Option<String> {
        let of_old = |ty: &'old TypeRef| (old_program, ty);
        let of_new = |ty: &'new TypeRef| (new_program, ty);
        match (old, new) {
            (TypeRef::Boxed(old), _) => self.types(of_old(old), of_new(new)),
            (_, TypeRef::Boxed(new)) => self.types(of_old(old), of_new(new)),
            (TypeRef::Nullable(old), TypeRef::Nullable(new)) => self.types(of_old(old), of_new(new)),
            (TypeRef::Nullable(old), _) => match self.question {
                Question::Read => self.types(of_old(old), of_new(new)),
                _ => Some("it may not be null now".to_owned()),
            },
            (_, TypeRef::Nullable(new)) => self.types(of_old(old), of_new(new)),
            (TypeRef::Any, TypeRef::Any) => None,
            (TypeRef::Any, _) if self.question == Question::Read => None,
            (TypeRef::Any, _) => Some("any JSON was described before".to_owned()),
            (_, TypeRef::Any) => {
                (self.question == Question::Same).then(|| "any JSON is described".to_owned())
            }
            (TypeRef::List(old), TypeRef::List(new)) | (TypeRef::Map(old), TypeRef::Map(new)) => {
                self.types(of_old(old), of_new(new))
            }
            (TypeRef::Scalar(old), TypeRef::Scalar(new)) => self.scalars(*old, *new),
            _ => match (named(old_program, old), named(new_program, new)) {
                (Some(was), Some(is)) => self.definitions((old_program, was), (new_program, is)),
                (Some(was), None) => self.named_to_plain(was, new),
                (None, Some(is)) => self.plain_to_named(of_old(old), (new_program, is)),
                (None, None) => (old != new).then(|| different(&plain_word(old), &plain_word(new))),
            },
        }
    }

    fn scalars(&self, old: Scalar, new: Scalar) -> Option<String> {
        let (was, is) = (old.info(), new.info());
        let fits = match self.question {
            _ if old == new => true,
            Question::Read => was.openapi_type == is.openapi_type,
            Question::Accepted => {
                was.openapi_type == is.openapi_type && new == Scalar::String
                    || matches!(old, Scalar::Integer | Scalar::Unsigned) && new == Scalar::Number
            }
            Question::Same => false,
        };
        (!fits).then(|| different(was.spec_name, is.spec_name))
    }

    /// Compares a type of the program with one that is not.
    fn named_to_plain(&self, was: &TypeDef, new: &TypeRef) -> Option<String> {
        let fits = match (&was.shape, new) {
            (Shape::Enum(_), TypeRef::Scalar(Scalar::String)) => self.question != Question::Same,
            (Shape::Enum(_), TypeRef::Scalar(new)) => {
                self.question == Question::Read && new.info().openapi_type == "string"
            }
            (Shape::Union(_), _) => self.question == Question::Read,
            _ => false,
        };
        (!fits).then(|| different(shape_word(&was.shape), &plain_word(new)))
    }

    fn plain_to_named(&mut self, old: Typed<'_>, (program, is): (&Program, &TypeDef)) -> Option<String> {
        match (old.1, &is.shape) {
            (TypeRef::Scalar(scalar), Shape::Enum(values)) if scalar.info().openapi_type == "string" => {
                (self.question != Question::Read)
                    .then(|| format!("only {} values are listed now", values.variants.len()))
            }
            (_, Shape::Union(union)) if self.question == Question::Read => {
                union.arms.iter().find_map(|arm| self.types(old, (program, &arm.ty)))
            }
            (_, Shape::Union(union)) => {
                let fits = union.arms.iter().any(|arm| self.types(old, (program, &arm.ty)).is_none());
                (!fits).then(|| different(&plain_word(old.1), "a union"))
            }
            _ => Some(different(&plain_word(old.1), shape_word(&is.shape))),
        }
    }

    fn definitions(
        &mut self,
        (old, was): (&Program, &TypeDef),
        (new, is): (&Program, &TypeDef),
    ) -> Option<String> {
        if !self.seen.insert((was.id, is.id)) {
            return None;
        }
        match (&was.shape, &is.shape) {
            (Shape::Enum(was), Shape::Enum(is)) => self.values(was, is),
            (Shape::Struct(was), Shape::Struct(is)) => self.structs((old, was), (new, is)),
            // A union is open: a value that fits no alternative is read as unknown.
            (Shape::Union(_), _) if self.question == Question::Read => None,
            (Shape::Union(union), _) => {
                let target = TypeRef::Named(is.id);
                let mut arms = union.arms.iter();
                arms.find_map(|arm| self.types((old, &arm.ty), (new, &target)))
            }
            (_, Shape::Union(union)) if self.question == Question::Read => {
                let source = TypeRef::Named(was.id);
                let mut arms = union.arms.iter();
                arms.find_map(|arm| self.types((old, &source), (new, &arm.ty)))
            }
            (_, Shape::Union(union)) => {
                let source = TypeRef::Named(was.id);
                let fits = union.arms.iter().any(|arm| self.types((old, &source), (new, &arm.ty)).is_none());
                (!fits).then(|| "it fits no alternative of the union".to_owned())
            }
            (was, is) => Some(different(shape_word(was), shape_word(is))),
        }
    }

    fn values(&self, was: &StringEnum, is: &StringEnum) -> Option<String> {
        if self.question == Question::Read {
            return None;
        }
        let mut gone = was.variants.iter().filter(|old| !is.variants.iter().any(|new| new.wire == old.wire));
        gone.next().map(|value| format!("PayPal no longer lists the value `{}`", value.wire))
    }

    fn structs(&mut self, (old, was): (&Program, &Struct), (new, is): (&Program, &Struct)) -> Option<String> {
        let is_sent = self.question != Question::Read;
        for field in &is.fields {
            let before = was.fields.iter().find(|other| other.wire == field.wire);
            let is_required = field.required && !field.read_only;
            let reason = match before {
                None if self.question == Question::Same => Some("it is new".to_owned()),
                None => (is_sent && is_required).then(|| "it is required".to_owned()),
                Some(before) => self.field((old, before), (new, field)),
            };
            if let Some(reason) = reason {
                return Some(format!("`{}`: {reason}", field.wire));
            }
        }
        None
    }

    fn field(&mut self, (old, was): (&Program, &Field), (new, is): (&Program, &Field)) -> Option<String> {
        let is_sent = self.question != Question::Read && !is.read_only;
        if is_sent && is.required && !was.required {
            return Some("it is required now".to_owned());
        }
        if let Some(reason) = self.types((old, &was.ty), (new, &is.ty)) {
            return Some(reason);
        }
        is_sent.then(|| constraints(&was.constraints, &is.constraints)).flatten()
    }
}

/// Returns the reason why a value that satisfied the old limits may violate the new ones.
fn constraints(was: &Constraints, is: &Constraints) -> Option<String> {
    let limits = [
        ("minLength", &was.min_length, &is.min_length),
        ("maxLength", &was.max_length, &is.max_length),
        ("minimum", &was.minimum, &is.minimum),
        ("maximum", &was.maximum, &is.maximum),
        ("minItems", &was.min_items, &is.min_items),
        ("maxItems", &was.max_items, &is.max_items),
    ];
    let text = |word: &str, value: &Option<String>| value.as_ref().map(|value| format!("{word} {value}"));
    let tightened = limits.into_iter().find_map(|(word, was, is)| {
        (was != is).then(|| limit::tightened(text(word, was).as_deref(), text(word, is).as_deref())).flatten()
    });
    tightened.or_else(|| {
        let (old, new) = (was.pattern.as_deref(), is.pattern.as_deref());
        (old != new).then(|| limit::pattern_tightened(old, new)).flatten()
    })
}

/// Returns the type of the program that a type is, if it is one.
fn named<'a>(program: &'a Program, ty: &TypeRef) -> Option<&'a TypeDef> {
    match ty {
        TypeRef::Named(id) => program.get(*id),
        _ => None,
    }
}

fn different(was: &str, is: &str) -> String {
    format!("it is {is} now instead of {was}")
}

fn shape_word(shape: &Shape) -> &'static str {
    match shape {
        Shape::Struct(_) => "an object",
        Shape::Enum(_) => "a string",
        Shape::Union(_) => "a union",
    }
}

fn plain_word(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Scalar(scalar) => scalar.info().spec_name.to_owned(),
        TypeRef::List(_) => "a list".to_owned(),
        TypeRef::Map(_) => "a map".to_owned(),
        TypeRef::Any => "any JSON".to_owned(),
        TypeRef::Bytes | TypeRef::File => "no JSON".to_owned(),
        TypeRef::Nullable(inner) | TypeRef::Boxed(inner) => plain_word(inner),
        TypeRef::Named(_) => "an object".to_owned(),
    }
}
