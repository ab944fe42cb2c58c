//! Writes the summary of a review: at most ten lines.

use super::actions;
use super::count::count;
use super::finding::Finding;
use super::input::Input;
use super::layout;
use super::task::{Task, Weight};
use super::warnings::WarningGroup;

/// Returns the lines that apply.
pub(super) fn lines(
    input: &Input<'_>,
    findings: &[Finding],
    tasks: &[Task],
    warnings: &[WarningGroup],
) -> Vec<String> {
    let mut lines = vec![first(input)];
    let with = |is_it: &dyn Fn(&Finding) -> bool| findings.iter().filter(|it| is_it(it)).collect::<Vec<_>>();
    let breaks = with(&|it| it.breaks());
    let refused = with(&|it| it.why_refused.is_some() && !it.is_folded);
    if !findings.is_empty() {
        lines.push(format!(
            "{}; code breaks with {}, calls may fail with {}",
            count(findings.len(), "finding", "findings"),
            breaks.len(),
            refused.len()
        ));
    }
    let acknowledged = with(&|it| it.is_acknowledged);
    if !acknowledged.is_empty() {
        let new = findings.len().saturating_sub(acknowledged.len());
        lines.push(format!("{} acknowledged and not shown; {new} are new", acknowledged.len()));
    }
    if !tasks.is_empty() {
        let weights = layout::by_weight(tasks).into_iter().map(|(weight, tasks)| {
            let items: usize = tasks.iter().map(|task| task.count).sum();
            let number = if weight == Weight::Words { items } else { tasks.len() };
            format!("{} ({number})", weight.title())
        });
        lines.push(format!("to do: {}", weights.collect::<Vec<_>>().join(", ")));
    }
    let folded = with(&|it| it.is_folded);
    if !folded.is_empty() {
        let kinds = layout::kinds(&folded, input.diff);
        lines.push(format!(
            "{} that say nothing: {kinds}",
            count(layout::changes(&folded), "change", "changes")
        ));
    }
    lines.extend(of_actions(input));
    if !input.dropped.is_empty() {
        lines.push(format!("APIs without a file, kept and marked as legacy: {}", input.dropped.join(", ")));
    }
    if !input.taken_over.is_empty() {
        let apis = input.taken_over.join(", ");
        lines.push(format!("PayPal's documents replace the specs of our own of these APIs: {apis}"));
    }
    if !input.kept_parts.is_empty() {
        let parts = count(input.kept_parts.len(), "part stays", "parts stay");
        lines.push(format!("{parts} although PayPal no longer describes them"));
    }
    if !warnings.is_empty() {
        let all: usize = warnings.iter().map(|group| group.all.len()).sum();
        let kinds = count(warnings.len(), "kind", "kinds");
        lines.push(format!("{} of {kinds}", count(all, "warning", "warnings")));
    }
    lines
}

/// Counts the overlay actions that new files affect.
fn of_actions(input: &Input<'_>) -> Option<String> {
    let of_overlays: Vec<_> = input.actions.iter().filter(|action| !action.is_event()).collect();
    let again = input.matching_again;
    let again = (again > 0).then(|| format!("{again} work again"));
    let to_do = actions::states(&of_overlays);
    let to_do = (!to_do.is_empty()).then(|| format!("to look at: {to_do}"));
    let parts: Vec<String> = to_do.into_iter().chain(again).collect();
    (!parts.is_empty()).then(|| format!("overlay actions {}", parts.join("; ")))
}

fn first(input: &Input<'_>) -> String {
    let (diff, release) = (input.diff.summary(), input.release.summary());
    match input.changed_files {
        Some(files) => format!("{diff}; {} changed; {release}", count(files, "file", "files")),
        None => format!("{diff}; {release}"),
    }
}
