//! A struct: the item, its constructor, its field table.

use super::constraints;
use super::context::Context;
use super::docs::{Docs, code, join, prose, sentence};
use super::text::{Text, bare, literal};
use crate::ir::{Field, MoneyAccess, Placement, Presence, Role, Struct, TypeDef, TypeRef};

/// Methods that a setter of the same name would hide or clash with.
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

/// The text of a struct.
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

/// What the type is beyond its fields, a line for a macro.
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
        text.docs("    ", &constraints::field(context, field));
        let ty = context.rust(&field.ty, "");
        let ty = if field.presence == Presence::Required { ty } else { format!("Option<{ty}>") };
        text.line(format!("    pub {}: {ty},", field.name));
    }
    text.line("    /// What was received beyond the declared fields, and what is to be sent beyond them.");
    text.line("    pub extra: Extra,");
    text.line("}");
}

/// The documentation of a type.
pub(super) fn docs(context: &Context<'_>, definition: &TypeDef, what: &str) -> Docs {
    let mut docs = Docs::new();
    let name = code(&definition.origin.label());
    let titles: Vec<String> = if definition.placement == Placement::Shared {
        let title = |index: &usize| context.program.apis.get(*index).map(|api| api.title.clone());
        context.members(definition).iter().filter_map(title).collect()
    } else {
        context.api_of(definition).map(|api| api.title.clone()).into_iter().collect()
    };
    let whose = context.options.provider_possessive();
    let apis = match titles.as_slice() {
        [] => format!("{whose} API"),
        [only] => format!("{whose} {only} API"),
        few @ ([_, _] | [_, _, _]) => format!("{whose} {} APIs", join(few, "and")),
        many => format!("{} of PayPal's APIs", many.len()),
    };
    let kind = match (what, !definition.origin.is_part()) {
        ("object", true) => format!("The {name} object"),
        ("object", false) => format!("The object {name}"),
        ("union", _) => format!("What {name} may be: one of several"),
        _ => format!("The values of {name}"),
    };
    let travels = match (definition.usage.request, definition.usage.response) {
        (true, true) => ", sent and received",
        (true, false) => ", sent",
        (false, true) => ", received",
        (false, false) => "",
    };
    if let Some(description) = &definition.description {
        docs.push(sentence(&prose(description)));
    }
    docs.push(format!("{kind} of {apis}{travels}."));
    if definition.deprecated {
        docs.push("**Deprecated.**");
    }
    docs
}

/// The fields that are arguments of the constructor, in its order.
pub(super) fn constructed(object: &Struct) -> Vec<&Field> {
    let takes =
        |presence| object.fields.iter().filter(move |field| !field.read_only && field.presence == presence);
    takes(Presence::Required).chain(takes(Presence::Expected)).collect()
}

fn constructor(context: &Context<'_>, definition: &TypeDef, object: &Struct, text: &mut Text) {
    let fields = constructed(object);
    text.line(format!("impl {} {{", definition.name));
    let what = if fields.is_empty() { "One with nothing in it." } else { "One with what is required." };
    text.line(format!("    /// {what}"));
    if fields.len() > 7 {
        text.line("    #[allow(clippy::too_many_arguments)]");
    }
    let arguments: Vec<String> =
        fields.iter().map(|field| format!("{}: {}", field.name, argument(context, &field.ty).0)).collect();
    text.list("    ", "pub fn new(", &arguments, ") -> Self {");
    let blank = format!("<Self as {}::model::Model>::empty()", context.runtime());
    if fields.is_empty() {
        text.line(format!("        {blank}"));
    } else {
        // A property may be named `new`: the value then has another name.
        let free = |name: &&str| !fields.iter().any(|field| field.name == **name);
        let value_name = ["new", "made", "blank"].into_iter().find(free).unwrap_or("new");
        text.line(format!("        let mut {value_name} = {blank};"));
        for field in &fields {
            let value = argument(context, &field.ty).1.replace("value", &field.name);
            let value = if field.presence == Presence::Expected { format!("Some({value})") } else { value };
            text.line(format!("        {value_name}.{} = {value};", field.name));
        }
        text.line(format!("        {value_name}"));
    }
    text.line("    }");
    for field in object.fields.iter().filter(|field| !field.read_only && clashes(field)) {
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

/// The type by which a caller gives a value, and what becomes of `value`.
pub(super) fn argument(context: &Context<'_>, ty: &TypeRef) -> (String, String) {
    match ty {
        ty if ty.is_text() => (format!("impl Into<{}>", context.rust(ty, "")), "value.into()".to_owned()),
        TypeRef::Nullable(_) => (format!("impl Into<{}>", context.rust(ty, "")), "value.into()".to_owned()),
        TypeRef::Boxed(inner) => (context.rust(inner, ""), "Box::new(value)".to_owned()),
        ty => (context.rust(ty, ""), "value".to_owned()),
    }
}

fn clashes(field: &Field) -> bool {
    NO_SETTER.contains(&bare(&field.name))
}

/// The setter of a field whose name a method of its own has.
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
        } else if clashes(field) {
            row.push_str(" no_setter");
        }
        // The lock may pin a shape that the spec has left since.
        match (field.required, field.presence) {
            (false, Presence::Required | Presence::Expected) => row.push_str(" not_required"),
            (true, Presence::Optional) => row.push_str(" now_required"),
            _ => {}
        }
        if field.sensitive {
            row.push_str(" sensitive");
        }
        if field.nullable && !matches!(field.ty, TypeRef::Nullable(_)) {
            row.push_str(" nullable");
        }
        row.push(',');
        text.line(row);
    }
    text.line("} }");
}
