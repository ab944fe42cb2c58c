//! Writes a union: the item and the table of its arms.

use super::context::Context;
use super::docs::{Docs, code, join};
use super::model;
use super::text::{Text, literal};
use crate::ir::{ArmTest, TypeDef, TypeRef, Union};

/// Returns the items of a union.
pub(super) fn union(context: &Context<'_>, definition: &TypeDef, union: &Union) -> String {
    let mut text = Text::new();
    text.docs("", &model::docs(context, definition, "union"));
    text.line("#[derive(Clone, PartialEq)]");
    text.line("#[allow(clippy::large_enum_variant)]");
    context.attributes(definition).for_each(|attribute| text.line(attribute));
    text.line("#[non_exhaustive]");
    text.line(format!("pub enum {} {{", definition.name));
    for arm in &union.arms {
        let mut docs = vec![arm_docs(&arm.test)];
        docs.extend(sent_docs(&arm.test).filter(|_| definition.usage.request));
        text.docs("    ", &Docs::of(docs.join(" ")));
        text.line(format!("    {}({}),", arm.name, context.rust(&arm.ty, "")));
    }
    text.line("    /// Any other value, as received.");
    text.line("    Unknown(Value),");
    text.line("}");
    for arm in &union.arms {
        let mut from = |ty: &TypeRef, value: &str| {
            let ty = context.rust(ty, "");
            text.line("");
            text.line(format!("impl From<{ty}> for {} {{", definition.name));
            text.line(format!("    fn from(value: {ty}) -> Self {{"));
            text.line(format!("        Self::{}({value})", arm.name));
            text.line("    }");
            text.line("}");
        };
        from(&arm.ty, "value");
        // A recursive alternative is boxed, which its user need not know.
        if let TypeRef::Boxed(inner) = &arm.ty {
            from(inner, "Box::new(value)");
        }
    }
    text.line("");
    let component = literal(&definition.origin.label());
    text.line(format!("{}::union! {{ {} = {component} {{", context.runtime(), definition.name));
    for (index, arm) in union.arms.iter().enumerate() {
        text.line(format!("    {index} {}: {} = {},", arm.name, context.row(&arm.ty), row(&arm.test)));
    }
    text.line("} }");
    text.finish()
}

fn row(test: &ArmTest) -> String {
    match test {
        ArmTest::Property(name, values) => format!("property({}, &{values:?})", literal(name)),
        ArmTest::Discriminator(name, values) => format!("discriminator({}, &{values:?})", literal(name)),
        ArmTest::Keys(names) => format!("keys(&{names:?})"),
        ArmTest::Object => "object()".to_owned(),
        ArmTest::List => "list()".to_owned(),
        ArmTest::Text => "text()".to_owned(),
        ArmTest::Number => "number()".to_owned(),
        ArmTest::Boolean => "boolean()".to_owned(),
    }
}

/// Returns the documentation of an arm: the values that its test accepts.
fn arm_docs(test: &ArmTest) -> String {
    let codes = |texts: &[String], word| join(&texts.iter().map(|text| code(text)).collect::<Vec<_>>(), word);
    match test {
        ArmTest::Property(name, values) | ArmTest::Discriminator(name, values) => {
            format!("An object whose {} is {}.", code(name), codes(values, "or"))
        }
        ArmTest::Keys(names) => format!("An object with {}.", codes(names, "and")),
        ArmTest::Object => "Any other object.".to_owned(),
        ArmTest::List => "A list.".to_owned(),
        ArmTest::Text => "A string.".to_owned(),
        ArmTest::Number => "A number.".to_owned(),
        ArmTest::Boolean => "A boolean.".to_owned(),
    }
}

/// Returns the documentation of the discriminator that is sent with an arm.
fn sent_docs(test: &ArmTest) -> Option<String> {
    let ArmTest::Discriminator(name, values) = test else { return None };
    Some(match values.as_slice() {
        [only] => format!("{} is always sent as {}.", code(name), code(only)),
        [first, ..] => format!("{} is sent as {} unless it is set.", code(name), code(first)),
        [] => return None,
    })
}
