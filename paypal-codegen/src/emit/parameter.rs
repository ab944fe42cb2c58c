//! Parameters: arguments of a method where they are required, methods of its call where they are not.

use super::context::Context;
use super::docs::{Docs, code, prose, sentence};
use super::facts;
use super::operation::Needs;
use super::text::Text;
use crate::ir::{Parameter, Place, TypeRef};

/// The Rust type of a parameter's value.
pub(super) fn ty(context: &Context<'_>, parameter: &Parameter, needs: &mut Needs) -> String {
    if is_prefer(parameter) {
        needs.add("Prefer");
        return "Prefer".to_owned();
    }
    match &parameter.ty {
        TypeRef::String => "&str".to_owned(),
        TypeRef::DateTime | TypeRef::Date => {
            needs.ty(&parameter.ty);
            format!("impl Into<{}>", context.rust(&parameter.ty, ""))
        }
        TypeRef::Any => {
            needs.add("Value");
            "&Value".to_owned()
        }
        TypeRef::List(element) => match element.as_ref() {
            TypeRef::String => "&[&str]".to_owned(),
            element => {
                needs.ty(element);
                format!("&[{}]", context.rust(element, "types::"))
            }
        },
        ty => {
            needs.ty(ty);
            context.rust(ty, "types::")
        }
    }
}

/// Whether it is the header `Prefer`, which has a type of its own.
pub(super) fn is_prefer(parameter: &Parameter) -> bool {
    parameter.place == Place::Header && parameter.wire.eq_ignore_ascii_case("Prefer")
}

/// The step that gives a call a parameter: `.query("page", page)`.
pub(super) fn step(parameter: &Parameter, value: &str) -> String {
    let value = match &parameter.ty {
        TypeRef::List(element) if **element == TypeRef::String => format!("{value}.join(\",\")"),
        TypeRef::List(_) => {
            format!("{value}.iter().map(ToString::to_string).collect::<Vec<_>>().join(\",\")")
        }
        // A text of the caller's is sent as it is; a time of a library's is written out.
        TypeRef::DateTime => format!("Into::<DateTime>::into({value})"),
        TypeRef::Date => format!("Into::<Date>::into({value})"),
        _ => value.to_owned(),
    };
    format!(".{}({:?}, {value})", parameter.place.as_str(), parameter.wire)
}

/// The method of a call for an optional parameter.
pub(super) fn method(context: &Context<'_>, parameter: &Parameter, needs: &mut Needs, text: &mut Text) {
    let name = &parameter.name;
    let ty = ty(context, parameter, needs);
    text.docs("    ", &docs(parameter));
    text.line(format!("    pub fn {name}(mut self, {name}: {ty}) -> Self {{"));
    text.line(format!("        self.call = self.call{};", step(parameter, name)));
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
    };
    let mut facts = Vec::new();
    if parameter.deprecated {
        facts.push("**Deprecated.**".to_owned());
    }
    facts.push(format!("The {place} {}.", code(&parameter.wire)));
    if !is_prefer(parameter) {
        facts.extend(facts::limits(&parameter.facts));
    }
    docs.sentences(&facts);
    docs
}
