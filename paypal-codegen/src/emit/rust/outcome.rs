//! Writes the response of an operation whose type depends on the status, as an enum.

use super::context::Context;
use super::docs::Docs;
use super::imports::Imports;
use super::payload;
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
    payload::import(imports);
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
    decoding(context, operation, &arms, &mut text);
    text.finish()
}

fn decoding(context: &Context<'_>, operation: &Operation, arms: &[Arm<'_>], text: &mut Text) {
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
    payload::payload(&operation.outcome, &choose(arms, &decode), &choose(arms, &deviations), text);
}

/// Returns the arms of a `match` of the status. For a status that the spec does not list, the
/// variant depends on whether there is a body.
fn choose(arms: &[Arm<'_>], give: &dyn Fn(&Arm<'_>) -> String) -> Vec<String> {
    let empty = arms.iter().find(|arm| arm.payload.is_none());
    let full = arms.iter().find(|arm| arm.payload.is_some());
    let last = full.or(empty);
    let is_last = |arm: &Arm<'_>| last.is_some_and(|last| last.name == arm.name);
    let listed = arms.iter().filter(|arm| empty.is_some() || !is_last(arm));
    let mut lines: Vec<String> = listed.map(|arm| format!("{} => {}", arm.pattern(), give(arm))).collect();
    if let (Some(empty), Some(_)) = (empty, full) {
        lines.push(format!("_ if body.trim_ascii().is_empty() => {}", give(empty)));
    }
    lines.extend(last.map(|last| format!("_ => {}", give(last))));
    lines
}
