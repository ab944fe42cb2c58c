//! Turns diagnostics into compile errors: at the tokens that cause them, or else at the spec.

use proc_macro2::{Span, TokenStream as Tokens};
use quote::quote_spanned;
use syn::Error;

use crate::input::Input;
use crate::parse::Key;
use paypal_codegen::diagnostic::{Diagnostic, Diagnostics, Severity, code};
use paypal_codegen::document::Pointer;
use paypal_codegen::embed::{LeftOut, OPTIONS};

/// Returns one compile error for each place: one per wrong option, and one for all problems of the
/// files.
pub(crate) fn report(input: &Input, problems: &Diagnostics) -> Error {
    let errors = problems.sorted().into_iter().filter(|problem| problem.severity == Severity::Error);
    let (options, files): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
        errors.partition(|problem| problem.file() == Some(OPTIONS));
    let mut all: Vec<Error> = (options.into_iter())
        .map(|problem| {
            let span = option(input, problem.pointer.as_deref().unwrap_or_default());
            Error::new(
                span,
                with_help(format!("{}[{}]: {}", problem.severity, problem.code, problem.message), problem),
            )
        })
        .collect();
    if !files.is_empty() {
        let lines: Vec<String> =
            files.iter().map(|problem| with_help(problem.to_string(), problem)).collect();
        all.push(Error::new(input.spec.literal().span(), lines.join("\n")));
    }
    let first = Error::new(input.module.span(), "the spec can't be used");
    all.into_iter()
        .reduce(|mut all, error| {
            all.combine(error);
            all
        })
        .unwrap_or(first)
}

/// Returns compiler warnings, at the spec: one for each operation that is left out, and one that
/// counts them.
pub(crate) fn left_out(input: &Input, warnings: &Diagnostics, summary: Option<&LeftOut>) -> Tokens {
    let left_out = warnings.sorted().into_iter().filter(|warning| warning.code == code::LEFT_OUT);
    let notes = left_out.map(|warning| with_help(warning.to_string(), warning));
    let summary = summary.filter(|summary| summary.operations > 0);
    let notes = notes.chain(summary.map(LeftOut::to_string));
    let span = input.spec.literal().span();
    let warn = |note: String| {
        quote_spanned! {span=>
            const _: () = {
                #[deprecated(note = #note)]
                const LEFT_OUT: () = ();
                LEFT_OUT
            };
        }
    };
    notes.map(warn).collect()
}

fn with_help(text: String, problem: &Diagnostic) -> String {
    match &problem.help {
        Some(help) => format!("{text}\n  help: {help}"),
        None => text,
    }
}

/// Returns the span of the option at a pointer, such as `/types/money`.
fn option(input: &Input, pointer: &str) -> Span {
    let tokens: Vec<_> = Pointer::tokens(pointer).collect();
    let (last, kind) = (tokens.last().map(|it| &**it).unwrap_or_default(), tokens.get(1).map(|it| &**it));
    let literal = |list: &[syn::LitStr]| list.iter().find(|it| it.value() == last).map(syn::LitStr::span);
    let keys = |keys: Vec<&Key>| keys.into_iter().rev().find(|key| key.text() == last).map(Key::span);
    let found = match tokens.first().map(|it| &**it) {
        Some("include") => match kind {
            Some("operations") => literal(&input.operations),
            Some("tags") => literal(&input.tags),
            _ => literal(&input.paths),
        },
        Some("names") => keys(input.names.iter().map(|pair| &pair.0).collect()),
        Some("types") => keys(input.types.iter().map(|pair| &pair.0).collect()),
        Some("attributes") => keys(input.attributes.iter().map(|pair| &pair.0).collect()),
        _ => None,
    };
    found.unwrap_or_else(|| input.module.span())
}
