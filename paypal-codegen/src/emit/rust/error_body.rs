//! Writes the error bodies of an operation: the enum of bodies of several types, and the sentence
//! about them in the documentation.

use std::collections::BTreeSet;

use super::context::Context;
use super::docs::{self, Docs, code};
use super::imports::Imports;
use super::payload;
use super::text::{Text, bare};
use crate::ir::{Api, ErrorContent, ErrorType, Operation, Statuses};

/// A variant of the enum: its name, its content and the statuses that have it.
struct Arm<'a> {
    name: &'a str,
    content: &'a ErrorContent,
    statuses: BTreeSet<Statuses>,
}

fn arms(operation: &Operation) -> Vec<Arm<'_>> {
    let mut arms: Vec<Arm<'_>> = Vec::new();
    for error in &operation.errors {
        match arms.iter_mut().find(|arm| arm.name == error.variant.as_str()) {
            Some(arm) => drop(arm.statuses.insert(error.statuses)),
            None => arms.push(Arm {
                name: error.variant.as_str(),
                content: &error.content,
                statuses: BTreeSet::from([error.statuses]),
            }),
        }
    }
    arms
}

/// Returns the enum of an operation whose error bodies are of several types.
pub(super) fn error_body(
    context: &Context<'_>,
    api: &Api,
    operation: &Operation,
    imports: &mut Imports,
) -> String {
    payload::import(imports);
    let arms = arms(operation);
    if arms.iter().any(|arm| *arm.content == ErrorContent::Text) {
        imports.add("model::DeviationKinds");
    }
    arms.iter().filter_map(|arm| arm.content.ty()).for_each(|ty| imports.ty(ty));
    let is_open = !arms.iter().any(|arm| arm.statuses.contains(&Statuses::Rest));
    if is_open {
        imports.add("Value");
    }
    let mut text = Text::new();
    let service = format!("{}::{}", api.service, bare(&operation.name));
    let mut about =
        Docs::of(format!("The body of an error of [`{service}`]: the status selects the variant."));
    about.push(format!(
        "[`Error::body_as`]({}::Error::body_as) returns it: `error.body_as::<{}>()`.",
        context.runtime(),
        operation.error
    ));
    text.docs("", &about);
    text.line("#[derive(Clone, Debug)]");
    text.line("#[allow(clippy::large_enum_variant)]");
    text.line("#[non_exhaustive]");
    text.line(format!("pub enum {} {{", operation.error));
    for arm in &arms {
        text.docs("    ", &Docs::of(format!("{}.", shown(&arm.statuses, operation))));
        match arm.content {
            ErrorContent::Json(ty) => {
                text.line(format!("    {}({}),", arm.name, context.rust(ty, "types::")));
            }
            ErrorContent::Text => text.line(format!("    {}(String),", arm.name)),
        }
    }
    if is_open {
        text.line("    /// A status for which the spec describes no body.");
        text.line("    Unknown(Value),");
    }
    text.line("}");
    text.line("");
    decoding(context, operation, &arms, &mut text);
    text.finish()
}

/// Returns the statuses of a variant in words: `Status 404, 409 or any other 4xx`.
fn shown(statuses: &BTreeSet<Statuses>, operation: &Operation) -> String {
    let is_listed = |digit: u8| {
        operation
            .errors
            .iter()
            .any(|it| matches!(it.statuses, Statuses::One(status) if status / 100 == u16::from(digit)))
    };
    let words: Vec<String> = (statuses.iter())
        .map(|it| match it {
            Statuses::One(status) => status.to_string(),
            Statuses::Range(digit) if is_listed(*digit) => format!("any other {digit}xx"),
            Statuses::Range(digit) => format!("{digit}xx"),
            Statuses::Rest => "any other".to_owned(),
        })
        .collect();
    match words.as_slice() {
        [only] if only == "any other" => "Any other status".to_owned(),
        _ => format!("Status {}", docs::join(&words, "or")),
    }
}

fn decoding(context: &Context<'_>, operation: &Operation, arms: &[Arm<'_>], text: &mut Text) {
    let runtime = context.runtime();
    let decoded =
        |name: &str| format!("Ok({runtime}::model::decode_within(body, memory_limit)?.map(Self::{name}))");
    let decode = |arm: &Arm<'_>| match arm.content {
        ErrorContent::Json(_) => decoded(arm.name),
        ErrorContent::Text => format!(
            "Ok(Decoded::new(Self::{}(String::from_utf8_lossy(body).into_owned()), DeviationKinds::NONE))",
            arm.name
        ),
    };
    let deviations = |arm: &Arm<'_>| match arm.content.ty() {
        Some(ty) => format!("{runtime}::model::deviations::<{}>(body)", context.rust(ty, "types::")),
        None => "Vec::new()".to_owned(),
    };
    let decode = choose(arms, &decode, &decoded("Unknown"));
    payload::payload(&operation.error, &decode, &choose(arms, &deviations, "Vec::new()"), text);
}

/// Returns the arms of a `match` of the status: the single statuses first, then the ranges, then
/// the rest.
fn choose(arms: &[Arm<'_>], give: &dyn Fn(&Arm<'_>) -> String, unknown: &str) -> Vec<String> {
    let mut singles = Vec::new();
    let mut ranges = Vec::new();
    let mut rest = unknown.to_owned();
    for arm in arms {
        let patterns = |is_single: bool| -> Vec<String> {
            (arm.statuses.iter())
                .filter_map(|it| match it {
                    Statuses::One(status) if is_single => Some(status.to_string()),
                    Statuses::Range(digit) if !is_single => Some(format!("{digit}00..={digit}99")),
                    _ => None,
                })
                .collect()
        };
        for (lines, patterns) in [(&mut singles, patterns(true)), (&mut ranges, patterns(false))] {
            if !patterns.is_empty() {
                lines.push(format!("{} => {}", patterns.join(" | "), give(arm)));
            }
        }
        if arm.statuses.contains(&Statuses::Rest) {
            rest = give(arm);
        }
    }
    singles.into_iter().chain(ranges).chain([format!("_ => {rest}")]).collect()
}

/// Returns the sentence about the error bodies in the documentation of the operation's method. `up`
/// is the relative Rust path to the API's module.
pub(super) fn sentence(context: &Context<'_>, operation: &Operation, up: &str) -> String {
    let runtime = context.runtime();
    let (subject, written, link) = match operation.error_type() {
        ErrorType::None => return String::new(),
        ErrorType::Same(ErrorContent::Text) => {
            return format!(
                "{} has a body of text: [`error.body_text()`]({runtime}::Error::body_text).",
                subject(operation)
            );
        }
        ErrorType::Same(ErrorContent::Json(ty)) => {
            let written = context.rust(ty, "");
            let link = match ty.named() {
                Some(id) => format!("[`{written}`]({up}::types::{})", context.name(id)),
                None => code(&written),
            };
            (subject(operation), written, link)
        }
        ErrorType::Several => {
            ("An error".to_owned(), operation.error.to_string(), format!("[`{}`]", operation.error))
        }
    };
    format!("{subject} has the body {link}: [`error.body_as::<{written}>()`]({runtime}::Error::body_as).")
}

/// Returns the errors of an operation whose error bodies have the same type, in words: with their
/// statuses, unless all errors have that type.
fn subject(operation: &Operation) -> String {
    let typed: BTreeSet<Statuses> = operation.errors.iter().map(|error| error.statuses).collect();
    let untyped: BTreeSet<Statuses> = operation.untyped_errors.iter().copied().collect();
    match (typed.contains(&Statuses::Rest), untyped.is_empty()) {
        (true, true) => "An error".to_owned(),
        (true, false) => format!("An error with a status other than {}", listed(&untyped, &typed)),
        (false, _) => format!("An error with the status {}", listed(&typed, &untyped)),
    }
}

/// Returns statuses in words: `404, 409 or 5xx except 503`. The exceptions are the single statuses
/// among `others`.
fn listed(statuses: &BTreeSet<Statuses>, others: &BTreeSet<Statuses>) -> String {
    let in_range = |status: u16, digit: u8| status / 100 == u16::from(digit);
    let words = statuses.iter().filter_map(|it| match *it {
        Statuses::One(status) => {
            let is_covered = |it: &Statuses| matches!(it, Statuses::Range(digit) if in_range(status, *digit));
            (!statuses.iter().any(is_covered)).then(|| status.to_string())
        }
        Statuses::Range(digit) => {
            let singles = others.iter().filter_map(|it| match it {
                Statuses::One(status) if in_range(*status, digit) => Some(status.to_string()),
                _ => None,
            });
            let singles: Vec<String> = singles.collect();
            Some(match singles.as_slice() {
                [] => format!("{digit}xx"),
                singles => format!("{digit}xx except {}", docs::join(singles, "and")),
            })
        }
        Statuses::Rest => None,
    });
    docs::join(&words.collect::<Vec<_>>(), "or")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn listed_names_single_statuses_and_ranges_with_their_exceptions() {
        use Statuses::{One, Range, Rest};
        let table: [(&[Statuses], &[Statuses], &str); 6] = [
            (&[One(404)], &[], "404"),
            (&[One(404), One(409), One(503)], &[One(400)], "404, 409 or 503"),
            (&[One(404), Range(4)], &[One(500)], "4xx"),
            (&[Range(4), Range(5)], &[One(401), One(403), One(412)], "4xx except 401, 403 and 412 or 5xx"),
            (&[One(400), Range(5)], &[Range(4), One(503)], "400 or 5xx except 503"),
            (&[One(412)], &[Rest], "412"),
        ];
        for (statuses, others, expected) in table {
            let set = |statuses: &[Statuses]| statuses.iter().copied().collect();
            assert_eq!(listed(&set(statuses), &set(others)), expected);
        }
    }
}
