//! Writes parameters: a required one is an argument of the operation's method, an optional one a
//! method of the request builder.

use super::constraints;
use super::context::Context;
use super::docs::{Docs, code, prose, sentence};
use super::imports::Imports;
use super::text::Text;
use crate::ir::{Parameter, Place, Scalar, Style, TypeRef};

/// Returns the Rust type of a parameter's value.
pub(super) fn ty(context: &Context<'_>, parameter: &Parameter, imports: &mut Imports) -> String {
    if is_prefer(parameter) {
        imports.add("Prefer");
        return "Prefer".to_owned();
    }
    match &parameter.ty {
        TypeRef::Scalar(Scalar::String) => "&str".to_owned(),
        // A time or date: the caller passes text, or a value of a time library.
        TypeRef::Scalar(scalar) if scalar.is_text() => {
            imports.ty(&parameter.ty);
            format!("impl Into<{}>", context.rust(&parameter.ty, ""))
        }
        TypeRef::Any => {
            imports.add("Value");
            "&Value".to_owned()
        }
        TypeRef::Map(_) => {
            imports.ty(&parameter.ty);
            format!("&{}", context.rust(&parameter.ty, "types::"))
        }
        TypeRef::List(element) => match element.as_ref() {
            TypeRef::Scalar(Scalar::String) => "&[&str]".to_owned(),
            element => {
                imports.ty(element);
                format!("&[{}]", context.rust(element, "types::"))
            }
        },
        ty => {
            imports.ty(ty);
            context.rust(ty, "types::")
        }
    }
}

/// Returns whether the parameter is the header `Prefer`, which has a type of its own.
pub(super) fn is_prefer(parameter: &Parameter) -> bool {
    parameter.place == Place::Header && parameter.wire.eq_ignore_ascii_case("Prefer")
}

/// Returns the step that passes a parameter to the call: `.query("page", page)`.
pub(super) fn step(parameter: &Parameter, value: &str, imports: &mut Imports) -> String {
    if parameter.style != Style::Plain || parameter.reserved {
        return styled(parameter, value, imports);
    }
    let value = match &parameter.ty {
        TypeRef::List(element) if **element == TypeRef::Scalar(Scalar::String) => {
            format!("{value}.join(\",\")")
        }
        TypeRef::List(_) => {
            format!("{value}.iter().map(ToString::to_string).collect::<Vec<_>>().join(\",\")")
        }
        // Text is sent unchanged; a value of a time library is formatted.
        TypeRef::Scalar(scalar) if scalar.is_text() && scalar.info().in_runtime => {
            format!("Into::<{}>::into({value})", scalar.info().rust)
        }
        _ => value.to_owned(),
    };
    format!(".{}({:?}, {value})", parameter.place.as_str(), parameter.wire)
}

/// Returns the step of a parameter that is not plain text, or that has a style.
fn styled(parameter: &Parameter, value: &str, imports: &mut Imports) -> String {
    imports.add("StyledValue");
    imports.add("Style");
    let parts = match (&parameter.ty, parameter.style) {
        (TypeRef::Scalar(Scalar::String), Style::Json) => format!("StyledValue::json(&{value}.to_owned())"),
        // Text is sent unchanged; a value of a time library is formatted.
        (TypeRef::Scalar(scalar), Style::Json) if scalar.is_text() => {
            format!("StyledValue::json(&Into::<{}>::into({value}))", scalar.info().rust)
        }
        (TypeRef::List(element), Style::Json) if **element == TypeRef::Scalar(Scalar::String) => {
            format!("StyledValue::json(&{value}.iter().map(ToString::to_string).collect::<Vec<_>>())")
        }
        (TypeRef::List(_), Style::Json) => format!("StyledValue::json(&{value}.to_vec())"),
        (ty, Style::Json) if is_whole(ty) => format!("StyledValue::json({value})"),
        (_, Style::Json) => format!("StyledValue::json(&{value})"),
        (TypeRef::List(element), _) if matches!(**element, TypeRef::Scalar(_)) => {
            format!("StyledValue::list({value})")
        }
        (TypeRef::List(_), _) => format!("StyledValue::items({value})"),
        (ty, _) if is_whole(ty) => format!("StyledValue::of({value})"),
        (TypeRef::Named(_) | TypeRef::Nullable(_) | TypeRef::Boxed(_), _) => {
            format!("StyledValue::of(&{value})")
        }
        (TypeRef::Scalar(scalar), _) if scalar.is_text() && scalar.info().in_runtime => {
            format!("StyledValue::text(Into::<{}>::into({value}))", scalar.info().rust)
        }
        _ => format!("StyledValue::text({value})"),
    };
    let reserved = if parameter.reserved { ".allow_reserved()" } else { "" };
    let style = match parameter.style {
        Style::Plain | Style::Json if matches!(parameter.place, Place::Query | Place::Cookie) => {
            "Form { explode: false }".to_owned()
        }
        Style::Plain | Style::Json => "Simple { explode: false }".to_owned(),
        other => format!("{other:?}"),
    };
    format!(".{}_as(Style::{style}, {:?}, {parts}{reserved})", parameter.place.as_str(), parameter.wire)
}

/// Returns whether the parameter is an object, which is passed by reference.
fn is_whole(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Map(_) | TypeRef::Any)
}

/// Writes the method of the request builder for an optional parameter.
pub(super) fn method(context: &Context<'_>, parameter: &Parameter, imports: &mut Imports, text: &mut Text) {
    let name = &parameter.name;
    let ty = ty(context, parameter, imports);
    text.docs("    ", &docs(parameter));
    text.line(format!("    pub fn {name}(mut self, {name}: {ty}) -> Self {{"));
    text.line(format!("        self.call = self.call{};", step(parameter, name, imports)));
    text.line("        self");
    text.line("    }");
}

fn docs(parameter: &Parameter) -> Docs {
    let mut docs = Docs::new();
    if let Some(description) = &parameter.description {
        docs.push(sentence(&prose(description)));
    }
    let place = match parameter.place {
        Place::Path => "path parameter",
        Place::Query => "query parameter",
        Place::Header => "header",
        Place::Cookie => "cookie",
    };
    let mut facts = Vec::new();
    if parameter.deprecated {
        facts.push("**Deprecated.**".to_owned());
    }
    facts.push(format!("Sets the {place} {}.", code(&parameter.wire)));
    if !is_prefer(parameter) {
        facts.extend(constraints::limits(&constraints::beyond(&parameter.ty, &parameter.constraints)));
    }
    docs.sentences(&facts);
    docs
}
