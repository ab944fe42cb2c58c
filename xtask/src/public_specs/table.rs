//! Prints the results as a table in Markdown.

use std::collections::BTreeMap;

use super::generated::{Share, counts};
use super::list::{List, Package, Spec};
use super::refusal;
use super::{Outcome, examples::Examples};
use crate::bench::{Result, version};

/// Returns what is wrong with a result.
pub(super) fn faults(spec: &Spec, outcome: &Outcome, generate_only: bool) -> Vec<String> {
    let mut faults: Vec<String> =
        outcome.unlisted.iter().map(|error| format!("{}: not a listed kind: {error}", spec.name)).collect();
    if !generate_only && outcome.generated.share != Share::Nothing && outcome.check.is_none() {
        faults.push(format!("{}: the crate does not compile", spec.name));
    }
    if let Some(examples) = outcome.examples.filter(|examples| examples.refused > 0) {
        faults.push(format!("{}: {} examples do not decode", spec.name, examples.refused));
    }
    faults
}

/// Returns the row of a spec.
pub(super) fn row(spec: &Spec, package: &Package, outcome: &Outcome) -> String {
    let generated = &outcome.generated;
    let problems: Vec<String> =
        counts(&generated.problems).iter().map(|(kind, count)| format!("{count} {kind}")).collect();
    let whole = match (generated.share, &spec.overlay) {
        (Share::Whole, None) => "whole",
        (Share::Whole, Some(_)) => "whole, with an overlay",
        (Share::Part, _) => "part",
        (Share::Nothing, _) => "nothing",
    };
    let check = |part: fn(&crate::bench::measure::Cost) -> f64, digits: usize| {
        outcome.check.as_ref().map_or_else(String::new, |cost| format!("{:.digits$}", part(cost)))
    };
    format!(
        "| {} | `{}` {} | {} | {whole} | {} of {} | {} | {} | {} | {:.2} | {} | {} |",
        spec.name,
        spec.package,
        package.version,
        outcome.openapi,
        outcome.kept,
        outcome.operations,
        outcome.types,
        if problems.is_empty() { "none".to_owned() } else { problems.join(", ") },
        outcome.examples.map_or_else(String::new, of_examples),
        generated.cost.cpu,
        check(|cost| cost.cpu, 1),
        check(|cost| cost.peak_mib, 0),
    )
}

fn of_examples(examples: Examples) -> String {
    format!("{} of {}", examples.equal, examples.total)
}

/// Returns the table with a summary and the kinds of refusals.
pub(super) fn text(list: &List, rows: &[(Outcome, String)]) -> Result<String> {
    let mut text = format!("{}, {}\n\n", version("date")?, version("rustc")?);
    for (name, package) in list.packages() {
        text.push_str(&format!("- `{name}` {}, {}\n", package.version, package.licence));
    }
    text.push_str(
        "\n| Spec | Package | OpenAPI | Generated | Operations | Types | Problems | Examples equal | CPU s: generate | check | MiB |\n\
         |---|---|---|---|---|--:|---|---|--:|--:|--:|\n",
    );
    rows.iter().for_each(|(_, row)| text.push_str(&format!("{row}\n")));
    let shares = |share| rows.iter().filter(|(outcome, _)| outcome.generated.share == share).count();
    let (operations, kept) =
        rows.iter().fold((0, 0), |(all, kept), (it, _)| (all + it.operations, kept + it.kept));
    text.push_str(&format!(
        "\n{} specs: {} whole, {} in part, {} not at all; {kept} of {operations} operations.\n",
        rows.len(),
        shares(Share::Whole),
        shares(Share::Part),
        shares(Share::Nothing),
    ));
    let mut refused: BTreeMap<&str, usize> = BTreeMap::new();
    for problem in rows.iter().flat_map(|(outcome, _)| &outcome.generated.problems) {
        if let Some(kind) = refusal::kind(problem).filter(|_| problem.severity == "error") {
            *refused.entry(kind.reason).or_default() += 1;
        }
    }
    if !refused.is_empty() {
        text.push_str("\n| Refused | Reason |\n|--:|---|\n");
        refused.iter().for_each(|(reason, count)| text.push_str(&format!("| {count} | {reason} |\n")));
    }
    Ok(text)
}
