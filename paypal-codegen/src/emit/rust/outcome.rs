//! Writes the response of an operation whose type depends on the status, as an enum.

use super::context::Context;
use super::docs::Docs;
use super::imports::Imports;
use super::text::{Text, bare};
use crate::ir::{Api, Operation, Outcome, TypeRef};

/// A variant of the enum: its statuses, its payload and its name.
struct Arm<'a> {
    statuses: Vec<u16>,
    payload: Option<&'a TypeRef>,
    name: &'a str,
}

impl Arm<'_> {
    fn pattern(&self) -> String {
        self.statuses.iter().map(u16::to_string).collect::<Vec<_>>().join(" | ")
    }
}

/// Returns the items of an outcome.
pub(super) fn outcome(
    context: &Context<'_>,
    api: &Api,
    operation: &Operation,
    several: &[(Outcome, String)],
    imports: &mut Imports,
) -> String {
    for name in ["model::DecodeError", "model::Decoded", "model::Deviation", "model::Payload"] {
        imports.add(name);
    }
    if several.iter().any(|(outcome, _)| outcome.payload.is_none()) {
        imports.add("model::DeviationKinds");
    }
    let mut arms: Vec<Arm<'_>> = Vec::new();
    for (outcome, name) in several {
        if let Some(payload) = &outcome.payload {
            imports.ty(payload);
        }
        match arms.iter_mut().find(|arm| arm.name == name) {
            Some(arm) => arm.statuses.push(outcome.status),
            None => {
                arms.push(Arm { statuses: vec![outcome.status], payload: outcome.payload.as_ref(), name });
            }
        }
    }
    let mut text = Text::new();
    let service = format!("{}::{}", api.service, bare(&operation.name));
    text.docs("", &Docs::of(format!("Response of [`{service}`]: the status selects the variant.")));
    text.line("#[derive(Clone, Debug)]");
    text.line("#[allow(clippy::large_enum_variant)]");
    text.line("#[non_exhaustive]");
    text.line(format!("pub enum {} {{", operation.outcome));
    for arm in &arms {
        let nothing = if arm.payload.is_none() { ", without a body" } else { "" };
        text.line(format!("    /// Status {}{nothing}.", arm.pattern().replace('|', "or")));
        match arm.payload {
            Some(ty) => text.line(format!("    {}({}),", arm.name, context.rust(ty, "types::"))),
            None => text.line(format!("    {},", arm.name)),
        }
    }
    text.line("}");
    text.line("");
    payload(context, operation, &arms, &mut text);
    text.finish()
}

fn payload(context: &Context<'_>, operation: &Operation, arms: &[Arm<'_>], text: &mut Text) {
    let runtime = context.runtime();
    let decode = |arm: &Arm<'_>| match arm.payload {
        Some(ty) if ty.is_raw() => {
            let ty = context.rust(ty, "");
            format!("Ok(<{ty} as Payload>::decode(status, body, memory_limit)?.map(Self::{}))", arm.name)
        }
        Some(_) => {
            format!("Ok({runtime}::model::decode_within(body, memory_limit)?.map(Self::{}))", arm.name)
        }
        None => format!("Ok(Decoded::new(Self::{}, DeviationKinds::NONE))", arm.name),
    };
    let deviations = |arm: &Arm<'_>| match arm.payload {
        Some(ty) if ty.is_raw() => {
            format!("<{} as Payload>::deviations(status, body)", context.rust(ty, ""))
        }
        Some(ty) => format!("{runtime}::model::deviations::<{}>(body)", context.rust(ty, "types::")),
        None => "Vec::new()".to_owned(),
    };
    text.line(format!("impl Payload for {} {{", operation.outcome));
    text.line(
        "    fn decode(status: u16, body: &[u8], memory_limit: usize) -> Result<Decoded<Self>, DecodeError> {",
    );
    choose(arms, &decode, text);
    text.line("    }");
    text.line("");
    text.line("    fn deviations(status: u16, body: &[u8]) -> Vec<Deviation> {");
    choose(arms, &deviations, text);
    text.line("    }");
    text.line("}");
}

/// Writes a `match` of the status. For a status that the spec does not list, the variant depends on
/// whether there is a body.
fn choose(arms: &[Arm<'_>], give: &dyn Fn(&Arm<'_>) -> String, text: &mut Text) {
    let empty = arms.iter().find(|arm| arm.payload.is_none());
    let full = arms.iter().find(|arm| arm.payload.is_some());
    let last = full.or(empty);
    let is_last = |arm: &Arm<'_>| last.is_some_and(|last| last.name == arm.name);
    text.line("        match status {");
    for arm in arms.iter().filter(|arm| empty.is_some() || !is_last(arm)) {
        text.line(format!("            {} => {},", arm.pattern(), give(arm)));
    }
    if let (Some(empty), Some(_)) = (empty, full) {
        text.line(format!("            _ if body.trim_ascii().is_empty() => {},", give(empty)));
    }
    if let Some(last) = last {
        text.line(format!("            _ => {},", give(last)));
    }
    text.line("        }");
}
