//! Builds the body of an operation's example: a Rust expression with the required values.

use std::collections::BTreeSet;

use super::context::Context;
use super::model::{constructed, setter_name};
use super::text::literal;
use crate::ir::{Field, Scalar, Shape, Struct, TypeDef, TypeId, TypeRef};

/// The deepest nesting of constructors in an example.
const DEPTH: usize = 6;
/// The number of optional values that an example sets if none is required.
const OPTIONAL: usize = 2;

/// The texts of properties whose names have one of these words.
const TEXTS: &[(&str, &str)] = &[
    ("currency", "USD"),
    ("country", "US"),
    ("email", "name@example.com"),
    ("url", "https://shop.example/paypal"),
    ("href", "https://shop.example/paypal"),
    ("quantity", "1"),
    ("amount", "10.00"),
    ("value", "10.00"),
    ("price", "10.00"),
    ("total", "10.00"),
    ("locale", "en-US"),
    ("language", "en-US"),
];

/// An expression, and the types of the API that it names.
pub(super) struct Sample {
    pub(super) expression: String,
    pub(super) types: BTreeSet<String>,
}

/// Returns a value of a body's type; `None` if there is no simple one.
pub(super) fn sample(context: &Context<'_>, api: usize, ty: &TypeRef) -> Option<Sample> {
    let TypeRef::Named(id) = ty else { return None };
    let mut samples = Samples { context, api, types: BTreeSet::new() };
    let definition = context.program.emitted(*id)?;
    let Shape::Struct(object) = &definition.shape else { return None };
    let mut expression = samples.object(*id, object, 0)?;
    if constructed(object).is_empty() {
        let settable = object.fields.iter().filter(|field| !field.read_only && !field.deprecated);
        let mut left = OPTIONAL;
        for field in settable {
            let Some(setter) = setter_name(context, definition, field) else { continue };
            let known = samples.types.clone();
            match samples.value(&field.ty, &field.wire, 1) {
                Some(value) if left > 0 => {
                    expression.push_str(&format!(".{setter}({value})"));
                    left -= 1;
                }
                _ => samples.types = known,
            }
        }
    }
    Some(Sample { expression, types: samples.types })
}

struct Samples<'a> {
    context: &'a Context<'a>,
    api: usize,
    types: BTreeSet<String>,
}

impl Samples<'_> {
    /// Returns the name of a type in the module of the API, where a shared type may have another
    /// name.
    fn name(&mut self, id: TypeId) -> Option<String> {
        let program = self.context.program;
        let emitted = program.emitted(id)?.id;
        let is_same = |it: &&TypeDef| it.id == emitted || it.representative == Some(emitted);
        let own =
            program.types.iter().filter(|it| it.api == self.api && it.members.is_empty()).find(is_same)?;
        self.types.insert(own.name.to_string());
        Some(own.name.to_string())
    }

    fn object(&mut self, id: TypeId, object: &Struct, depth: usize) -> Option<String> {
        let name = self.name(id)?;
        let value = |samples: &mut Self, field: &&Field| samples.value(&field.ty, &field.wire, depth + 1);
        let arguments =
            constructed(object).iter().map(|field| value(self, field)).collect::<Option<Vec<_>>>()?;
        Some(format!("{name}::new({})", arguments.join(", ")))
    }

    fn value(&mut self, ty: &TypeRef, wire: &str, depth: usize) -> Option<String> {
        if depth > DEPTH {
            return None;
        }
        Some(match ty {
            TypeRef::Scalar(Scalar::String) => {
                let known = TEXTS.iter().find(|(word, _)| wire.contains(word));
                literal(known.map_or(wire, |(_, text)| text))
            }
            TypeRef::Scalar(Scalar::DateTime) => literal("2030-01-31T12:00:00Z"),
            TypeRef::Scalar(Scalar::Date) => literal("2030-01-31"),
            TypeRef::Scalar(Scalar::Boolean) => "true".to_owned(),
            TypeRef::Scalar(Scalar::Integer | Scalar::Unsigned) => "1".to_owned(),
            TypeRef::Scalar(Scalar::Number) => "1.into()".to_owned(),
            TypeRef::List(element) => match &**element {
                // Only an argument converts a text.
                TypeRef::Scalar(Scalar::String | Scalar::DateTime | Scalar::Date) => {
                    format!("vec![{}.into()]", self.value(element, wire, depth + 1)?)
                }
                element => format!("vec![{}]", self.value(element, wire, depth + 1)?),
            },
            TypeRef::Boxed(inner) => self.value(inner, wire, depth)?,
            TypeRef::Named(id) => {
                let definition = self.context.program.emitted(*id)?;
                match &definition.shape {
                    Shape::Struct(object) => self.object(*id, object, depth)?,
                    Shape::Enum(values) => {
                        let variant = values.variants.first()?.name.to_string();
                        format!("{}::{variant}", self.name(*id)?)
                    }
                    Shape::Union(_) => return None,
                }
            }
            TypeRef::Map(_) | TypeRef::Nullable(_) | TypeRef::Any | TypeRef::Bytes | TypeRef::File => {
                return None;
            }
        })
    }
}

/// The maximum number of columns of a line of an example.
pub(super) const COLUMNS: usize = 90;

/// Returns an expression with each argument on a line of its own where it is too long for one line.
pub(super) fn broken(expression: &str, indent: usize) -> String {
    let Some((head, arguments, rest)) = outermost(expression).filter(|_| indent + expression.len() > COLUMNS)
    else {
        return expression.to_owned();
    };
    let inner = indent + 4;
    let lines = arguments.iter().map(|argument| format!("{:inner$}{},\n", "", broken(argument, inner)));
    format!("{head}\n{}{:indent$}{rest}", lines.collect::<String>(), "")
}

/// Splits an expression at its first bracket: the text up to the bracket, the arguments inside, and
/// the text from the closing bracket on.
fn outermost(expression: &str) -> Option<(&str, Vec<&str>, &str)> {
    let open = expression.find(['(', '['])?;
    let (head, tail) = expression.split_at_checked(open + 1)?;
    let (mut depth, mut in_text, mut start) = (1_usize, false, 0);
    let mut arguments = Vec::new();
    for (at, c) in tail.char_indices() {
        match c {
            '"' => in_text = !in_text,
            '(' | '[' if !in_text => depth += 1,
            ')' | ']' if !in_text => depth -= 1,
            ',' if !in_text && depth == 1 => {
                arguments.extend(tail.get(start..at));
                start = at + 1;
            }
            _ => {}
        }
        if depth == 0 {
            arguments.extend(tail.get(start..at));
            let arguments: Vec<&str> =
                arguments.iter().map(|it| it.trim()).filter(|it| !it.is_empty()).collect();
            return Some((head, arguments, tail.get(at..)?));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_puts_each_argument_of_a_long_expression_on_a_line() {
        assert_eq!(broken("A::new(\"b, (c\", 1)", 0), "A::new(\"b, (c\", 1)");
        let long = format!("A::new(\"{}\", vec![B::new(1, 2)]).c(3)", "x".repeat(80));
        let expected = format!("A::new(\n    \"{}\",\n    vec![B::new(1, 2)],\n).c(3)", "x".repeat(80));
        assert_eq!(broken(&long, 0), expected);
    }
}
