//! Writes a struct: the item, its constructor and its field table.

use super::constraints;
use super::context::Context;
use super::docs::{Docs, code, join, prose, sentence};
use super::text::{Text, bare, literal};
use crate::ir::{Field, MoneyAccess, Placement, Presence, Role, Struct, TypeDef, TypeRef};

/// The methods that a setter of the same name would hide or clash with.
const NO_SETTER: &[&str] = &[
    "as_ref",
    "begin",
    "borrow",
    "borrow_mut",
    "clone",
    "clone_from",
    "clone_into",
    "default",
    "deserialize",
    "drop",
    "empty",
    "eq",
    "extra",
    "extra_mut",
    "field_mut",
    "field_ref",
    "fmt",
    "from",
    "into",
    "ne",
    "new",
    "reset",
    "serialize",
    "table",
    "to_owned",
    "to_string",
    "try_from",
    "try_into",
    "type_id",
];

/// Returns the items of a struct.
pub(super) fn model(context: &Context<'_>, definition: &TypeDef, object: &Struct) -> String {
    let mut text = Text::new();
    item(context, definition, object, &mut text);
    text.line("");
    constructor(context, definition, object, &mut text);
    text.line("");
    table(context, definition, object, &mut text);
    if let Some(role) = &object.role {
        text.line("");
        text.line(self::role(context, definition, role));
    }
    text.finish()
}

/// Returns the macro call for a type with a special role.
fn role(context: &Context<'_>, definition: &TypeDef, role: &Role) -> String {
    let (runtime, name) = (context.runtime(), &definition.name);
    match role {
        Role::Money { currency, value, access } => {
            let name = match access {
                MoneyAccess::Both => name.to_string(),
                MoneyAccess::Read => format!("received {name}"),
                MoneyAccess::ReadOptional => format!("{name} ?"),
            };
            format!("{runtime}::money! {{ {name} {currency} {value} }}")
        }
        Role::Patch { op, path, value, from } => {
            format!("{runtime}::json_patch! {{ {name} {op} {path} {value} {from} }}")
        }
    }
}

fn item(context: &Context<'_>, definition: &TypeDef, object: &Struct, text: &mut Text) {
    text.docs("", &docs(context, definition, "object"));
    text.line("#[derive(Clone)]");
    context.attributes(definition).for_each(|attribute| text.line(attribute));
    text.line("#[non_exhaustive]");
    text.line(format!("pub struct {} {{", definition.name));
    for field in &object.fields {
        text.docs("    ", &constraints::field(context, definition, field));
        let ty = context.rust(&field.ty, "");
        let ty = if field.presence == Presence::Required { ty } else { format!("Option<{ty}>") };
        text.line(format!("    pub {}: {ty},", field.name));
    }
    text.line("    /// Unknown properties: kept when decoding, sent when encoding.");
    text.line("    pub extra: Extra,");
    text.line("}");
}

/// Returns the documentation of a type. `kind` is `object`, `union` or `enum`.
pub(super) fn docs(context: &Context<'_>, definition: &TypeDef, kind: &str) -> Docs {
    let mut docs = Docs::new();
    let name = code(&definition.origin.label());
    let titles: Vec<String> = if definition.placement == Placement::Shared {
        let title = |index: &usize| context.program.apis.get(*index).map(|api| api.title.clone());
        context.members(definition).iter().filter_map(title).collect()
    } else {
        context.api_of(definition).map(|api| api.title.clone()).into_iter().collect()
    };
    let provider = context.options.provider_possessive();
    let apis = match titles.as_slice() {
        [] => format!("{provider} API"),
        [only] => format!("{provider} {only} API"),
        few @ ([_, _] | [_, _, _]) => format!("{provider} {} APIs", join(few, "and")),
        many => format!("{} of PayPal's APIs", many.len()),
    };
    let subject = match (kind, !definition.origin.is_part()) {
        ("object", true) => format!("The {name} object"),
        ("object", false) => format!("The object {name}"),
        ("union", true) => format!("The {name} union"),
        ("union", false) => format!("The union {name}"),
        _ => format!("The values of {name}"),
    };
    let direction = match (definition.usage.request, definition.usage.response) {
        (true, true) => ", sent and received",
        (true, false) => ", sent",
        (false, true) => ", received",
        (false, false) => "",
    };
    if let Some(description) = &definition.description {
        docs.push(sentence(&prose(description)));
    }
    docs.push(format!("{subject} of {apis}{direction}."));
    if definition.deprecated {
        docs.push("**Deprecated.**");
    }
    docs
}

/// Returns the fields that are arguments of the constructor, in order.
pub(super) fn constructed(object: &Struct) -> Vec<&Field> {
    let fields =
        |presence| object.fields.iter().filter(move |field| !field.read_only && field.presence == presence);
    fields(Presence::Required).chain(fields(Presence::Expected)).collect()
}

fn constructor(context: &Context<'_>, definition: &TypeDef, object: &Struct, text: &mut Text) {
    let fields = constructed(object);
    text.line(format!("impl {} {{", definition.name));
    let name = &definition.name;
    let article = article(name);
    text.line(match fields.is_empty() {
        true => format!("    /// Creates an empty `{name}`."),
        false => format!("    /// Creates {article} `{name}` from its required fields."),
    });
    if fields.len() > 7 {
        text.line("    #[allow(clippy::too_many_arguments)]");
    }
    let arguments: Vec<String> =
        fields.iter().map(|field| format!("{}: {}", field.name, argument(context, &field.ty).0)).collect();
    text.list("    ", "pub fn new(", &arguments, ") -> Self {");
    let empty = format!("<Self as {}::model::Model>::empty()", context.runtime());
    if fields.is_empty() {
        text.line(format!("        {empty}"));
    } else {
        // If a property is named `new`, the value gets another name.
        let free = |name: &&str| !fields.iter().any(|field| field.name == **name);
        let value_name = ["new", "made", "blank"].into_iter().find(free).unwrap_or("new");
        text.line(format!("        let mut {value_name} = {empty};"));
        for field in &fields {
            let value = argument(context, &field.ty).1.replace("value", &field.name);
            let value = if field.presence == Presence::Expected { format!("Some({value})") } else { value };
            text.line(format!("        {value_name}.{} = {value};", field.name));
        }
        text.line(format!("        {value_name}"));
    }
    text.line("    }");
    for field in object.fields.iter().filter(|field| !field.read_only && clashes(context, definition, field))
    {
        setter(context, field, text);
    }
    text.line("}");
    if fields.is_empty() {
        text.line("");
        text.line(format!("impl Default for {} {{", definition.name));
        text.line("    fn default() -> Self {");
        text.line("        Self::new()");
        text.line("    }");
        text.line("}");
    }
}

/// Returns the type of an argument with a value, and the expression that converts `value` to the
/// field's type.
pub(super) fn argument(context: &Context<'_>, ty: &TypeRef) -> (String, String) {
    match ty {
        ty if ty.is_text() => (format!("impl Into<{}>", context.rust(ty, "")), "value.into()".to_owned()),
        TypeRef::Nullable(_) | TypeRef::Any => {
            (format!("impl Into<{}>", context.rust(ty, "")), "value.into()".to_owned())
        }
        TypeRef::Boxed(inner) => (context.rust(inner, ""), "Box::new(value)".to_owned()),
        ty => (context.rust(ty, ""), "value".to_owned()),
    }
}

/// Returns the indefinite article before a Rust name. `U` has its vowel sound except in names such
/// as `UnitOfMeasure` and `User`.
fn article(name: &str) -> &'static str {
    let is_vowel = name.starts_with(['A', 'E', 'I', 'O', 'U']);
    let is_consonant = ["Eu", "One", "Uni", "Us", "Ut"].iter().any(|start| name.starts_with(start));
    if is_vowel && !is_consonant { "an" } else { "a" }
}

/// Returns the name of a field's setter; `None` if it has none, because only the service sets it.
pub(super) fn setter_name(context: &Context<'_>, definition: &TypeDef, field: &Field) -> Option<String> {
    let name = match clashes(context, definition, field) {
        true => format!("with_{}", bare(&field.name)),
        false => field.name.to_string(),
    };
    (!field.read_only).then_some(name)
}

/// Returns whether a setter with the name of the field would clash with another method.
fn clashes(context: &Context<'_>, definition: &TypeDef, field: &Field) -> bool {
    let name = bare(&field.name);
    let members = definition.members.iter().filter_map(|id| context.program.get(*id));
    let mut types = members.chain([definition]);
    let is_helper = |ty: &TypeDef| {
        let api = context.api_of(ty);
        api.is_some_and(|api| context.options.by_hand.has_method(&api.name, &ty.name, name))
    };
    NO_SETTER.contains(&name) || types.any(is_helper)
}

/// Writes the setter of a field whose name clashes with a method.
fn setter(context: &Context<'_>, field: &Field, text: &mut Text) {
    let (ty, value) = argument(context, &field.ty);
    let value = if field.presence == Presence::Required { value } else { format!("Some({value})") };
    text.line("");
    text.line(format!("    /// Sets {}.", code(&field.wire)));
    text.line("    #[must_use]");
    text.line(format!("    pub fn with_{}(mut self, value: {ty}) -> Self {{", bare(&field.name)));
    text.line(format!("        self.{} = {value};", field.name));
    text.line("        self");
    text.line("    }");
}

fn table(context: &Context<'_>, definition: &TypeDef, object: &Struct, text: &mut Text) {
    let mark = if object.open { " open" } else { "" };
    let component = literal(&definition.origin.label());
    let runtime = context.runtime();
    if object.fields.is_empty() {
        text.line(format!("{runtime}::model! {{ {} = {component}{mark} {{}} }}", definition.name));
        return;
    }
    text.line(format!("{runtime}::model! {{ {} = {component}{mark} {{", definition.name));
    for (index, field) in object.fields.iter().enumerate() {
        let presence = match field.presence {
            Presence::Required => "required",
            Presence::Optional => "optional",
            Presence::Expected => "expected",
        };
        let mut row = format!(
            "    {index} {}: {presence} {} = {}",
            field.name,
            context.row(&field.ty),
            literal(&field.wire)
        );
        if field.read_only {
            row.push_str(" read_only");
        } else if clashes(context, definition, field) {
            row.push_str(" no_setter");
        }
        // The lock may pin a presence that the spec has changed since.
        match (field.required, field.presence) {
            (false, Presence::Required | Presence::Expected) => row.push_str(" not_required"),
            (true, Presence::Optional) => row.push_str(" now_required"),
            _ => {}
        }
        if field.write_only {
            row.push_str(" write_only");
        }
        if field.sensitive {
            row.push_str(" sensitive");
        }
        if field.lenient {
            row.push_str(" lenient");
        }
        if field.nullable && !matches!(field.ty, TypeRef::Nullable(_)) {
            row.push_str(" nullable");
        }
        if field.wire.contains(|c: char| c < ' ' || matches!(c, '"' | '\\')) {
            row.push_str(" escaped");
        }
        row.push(',');
        text.line(row);
    }
    text.line("} }");
}
