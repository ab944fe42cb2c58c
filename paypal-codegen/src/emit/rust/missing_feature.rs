//! Writes what stands in place of an item whose feature is off, so that the compiler names the
//! feature.
//!
//! The compiler names the feature of a missing module or type by itself, but not that of a missing
//! method or variant. So each of these has a function of its name that can't be used: it requires a
//! trait that nothing implements. The message of the trait names the feature. A pattern with the
//! name of a variant leads to such a function too, and is refused in the same way.

use super::context::Context;
use super::docs::{Docs, codes};
use super::event;
use super::module::Module;
use super::text::{Text, literal};
use crate::ir::Api;
use crate::name;

/// The items that a crate lacks if none of these features is on.
#[derive(Default)]
struct Missing<'a> {
    features: Vec<String>,
    api: Option<&'a Api>,
    /// The variants of `events::Event`.
    events: Vec<&'a str>,
    /// The variants of `events::Resource`.
    resources: Vec<&'a str>,
}

/// Returns the module `missing_feature`.
pub(super) fn missing_feature(context: &Context<'_>) -> Module {
    let docs = Docs::of(
        "Lets the compiler name the feature of a method or a variant whose feature is off. Nothing here can be used.",
    );
    let mut module = Module::new("missing_feature", "specs/", docs);
    module.public = true;
    module.hidden = true;
    module.items.push(BASE.to_owned());
    for missing in missing(context) {
        module.items.push(stand_ins(&missing));
    }
    module
}

const BASE: &str = "\
/// Implements the trait of no feature. Its lifetime lets a function require such a trait.
pub struct Off<'a>(std::marker::PhantomData<&'a ()>);

/// What every trait here has: the result of a function that can't be called.
pub trait Never {
    /// Returns the result.
    fn never<T>() -> T;
}
";

/// Returns the missing items for each set of features.
fn missing<'a>(context: &Context<'a>) -> Vec<Missing<'a>> {
    let mut all: Vec<Missing<'_>> = Vec::new();
    for api in &context.program.apis {
        all.push(Missing { features: vec![api.feature.clone()], api: Some(api), ..Missing::default() });
    }
    for (resource, _, features) in event::resources(context) {
        let variants = resource.events.iter().map(|variant| variant.name.as_str());
        match all.iter_mut().find(|missing| missing.features == features) {
            Some(missing) => {
                missing.resources.push(&resource.name);
                missing.events.extend(variants);
            }
            None => {
                let (events, resources) = (variants.collect(), vec![resource.name.as_str()]);
                all.push(Missing { features, api: None, events, resources });
            }
        }
    }
    all
}

/// Returns the trait of a set of features, and the functions that require it.
fn stand_ins(missing: &Missing<'_>) -> String {
    let conditions: Vec<String> = missing.features.iter().map(|it| format!("feature = {it:?}")).collect();
    let off = match conditions.as_slice() {
        [only] => format!("not({only})"),
        several => format!("not(any({}))", several.join(", ")),
    };
    let names = missing.features.iter().filter_map(|feature| name::part_name(feature));
    let required = names.collect::<Vec<_>>().join("Or");
    let features = codes(&missing.features, "or");
    let first = missing.features.first().map(String::as_str).unwrap_or_default();
    let mut text = Text::new();
    text.line(format!("#[cfg({off})]"));
    text.line("#[diagnostic::on_unimplemented(");
    text.line(format!("    message = \"this needs the feature {features} of `paypal-generated`\","));
    text.line(format!("    label = \"exists only with the feature {features}\","));
    let note = format!("enable it in Cargo.toml: paypal-generated = {{{{ .., features = [{first:?}] }}}}");
    text.line(format!("    note = {}", literal(&note)));
    text.line(")]");
    text.line(format!("/// Stands for the feature {features}."));
    text.line(format!("pub trait {required}: Never {{}}"));
    if let Some(api) = missing.api {
        text.line("");
        text.line(format!("#[cfg({off})]"));
        text.line("impl crate::Client {");
        text.line("    #[doc(hidden)]");
        text.line(format!("    pub fn {}<T>(&self) -> T where for<'a> Off<'a>: {required} {{", api.name));
        text.line("        Off::never()");
        text.line("    }");
        text.line("}");
    }
    for (ty, variants) in [("Event", &missing.events), ("Resource", &missing.resources)] {
        if variants.is_empty() {
            continue;
        }
        text.line("");
        text.line(format!("#[cfg(all(feature = \"webhook-verification\", {off}))]"));
        text.line("#[allow(non_snake_case, reason = \"these are names of variants\")]");
        text.line(format!("impl crate::events::{ty} {{"));
        for variant in variants {
            text.line("    #[doc(hidden)]");
            text.line(format!("    pub fn {variant}() where for<'a> Off<'a>: {required} {{}}"));
        }
        text.line("}");
    }
    text.finish()
}
