//! Writes a string enum: the item and the table of its values.

use super::context::Context;
use super::docs::{Docs, code, prose, sentence};
use super::model;
use super::text::{Text, literal};
use crate::ir::{StringEnum, TypeDef, Variant};

/// Returns the items of an enum of the spec.
pub(super) fn string_enum(context: &Context<'_>, definition: &TypeDef, values: &StringEnum) -> String {
    let attributes: Vec<&str> = context.attributes(definition).collect();
    let docs = model::docs(context, definition, "enum");
    let mark = if values.any_text { " ANY_TEXT" } else { "" };
    open_enum(context, (&definition.name, mark), &docs, &attributes, &values.variants)
}

/// Returns the items of an open enum; `mark` is a word of the table.
pub(super) fn open_enum(
    context: &Context<'_>,
    (name, mark): (&str, &str),
    docs: &Docs,
    attributes: &[&str],
    variants: &[Variant],
) -> String {
    let mut text = Text::new();
    text.docs("", docs);
    text.line("#[derive(Clone, Debug, PartialEq, Eq, Hash)]");
    attributes.iter().for_each(|attribute| text.line(attribute));
    text.line("#[non_exhaustive]");
    text.line(format!("pub enum {name} {{"));
    for variant in variants {
        let shown = match variant.wire.trim() {
            "" if variant.wire.is_empty() => "The empty string.".to_owned(),
            "" => code(&literal(&variant.wire)),
            _ => code(&variant.wire),
        };
        text.docs("    ", &Docs::of(described(&shown, variant)));
        text.line(format!("    {},", variant.name));
    }
    text.line(match mark {
        "" => "    /// A value that the spec does not list, as received.",
        _ => "    /// Any other string, which the spec allows too.",
    });
    text.line("    Unknown(UnknownValue),");
    text.line("}");
    text.line("");
    text.line(format!("{}::string_enum! {{ {name}{mark} {{", context.runtime()));
    for (index, variant) in variants.iter().enumerate() {
        text.line(format!("    {index} {} = {},", variant.name, literal(&variant.wire)));
    }
    text.line("} }");
    text.finish()
}

/// Returns the text of a value with our sentence about it.
fn described(shown: &str, variant: &Variant) -> String {
    let advice = variant.advice.as_ref().map(|it| format!("{} {}", it.happened, it.help));
    match variant.description.clone().or(advice) {
        Some(text) => format!("{shown}: {}", sentence(&prose(&text))),
        None => shown.to_owned(),
    }
}
