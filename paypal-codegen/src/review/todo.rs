//! Writes the to-do list of a review, the heaviest tasks first. Each line names the file to edit.

use super::finding::Finding;
use super::input::Input;
use super::task::{Task, Weight, overlay_file};
use super::{actions, target};
use crate::callback;
use crate::diff::ChangeKind;

/// Returns all tasks, the heaviest first.
pub(super) fn tasks(input: &Input<'_>, findings: &[Finding]) -> Vec<Task> {
    let open: Vec<&Finding> = findings.iter().filter(|it| !it.is_acknowledged && !it.is_folded).collect();
    // The operations to name come before the actions that name items.
    let mut tasks = names(input, &open);
    for finding in open.iter().filter(|finding| finding.is_secret) {
        let is_marked = |index: &usize| {
            let change = input.diff.changes.get(*index);
            change.is_none_or(|it| !it.shows_secret || it.kind == ChangeKind::Sensitive)
        };
        let advice = match finding.changes.iter().all(is_marked) {
            true => "hide it with `x-sensitive: true`, unless it is no secret",
            false => {
                "`Debug` shows the secrets that PayPal still sends there: describe them by an overlay, or make sure that they are gone"
            }
        };
        let text = format!("{} ({}): {advice}", finding.cause, finding.places.join(", "));
        tasks.push(Task::new(Weight::Secrets, finding.changes.len(), file_of(finding), text));
    }
    tasks.extend(actions::tasks(input));
    tasks.extend(refused(input, &open));
    tasks.extend(breaks(&open));
    tasks.extend(actions::words(input));
    tasks.sort_by_key(|task| task.weight);
    tasks
}

/// Returns the path of the overlay in which a finding can be corrected.
fn file_of(finding: &Finding) -> String {
    overlay_file(finding.apis.first().map_or("", String::as_str))
}

/// Returns the tasks for calls that PayPal may refuse, those first that concern every call.
fn refused(input: &Input<'_>, open: &[&Finding]) -> Vec<Task> {
    let severity = |finding: &&&Finding| {
        let kinds = finding.changes.iter().filter_map(|index| input.diff.changes.get(*index));
        let refused = kinds.filter(|change| change.why_refused.is_some());
        refused.map(|change| severity(change.kind)).min().unwrap_or(u8::MAX)
    };
    let mut refused: Vec<&&Finding> = open.iter().filter(|it| it.why_refused.is_some()).collect();
    refused.sort_by_key(severity);
    let task = |finding: &&Finding| {
        Task::new(Weight::Refused, finding.changes.len(), file_of(finding), finding.cause_and_refusal())
    };
    refused.into_iter().map(task).collect()
}

/// Returns the rank of a refusal: first changes that concern each call, then those that concern
/// some values.
const fn severity(kind: ChangeKind) -> u8 {
    match kind {
        ChangeKind::Route | ChangeKind::Scopes | ChangeKind::MediaTypes => 0,
        ChangeKind::FieldAdded
        | ChangeKind::FieldRequired
        | ChangeKind::ParameterAdded
        | ChangeKind::ParameterRequired
        | ChangeKind::ParameterStyle
        | ChangeKind::ParameterRenamed
        | ChangeKind::BodyAdded
        | ChangeKind::BodyRequired
        | ChangeKind::ReadOnly
        | ChangeKind::FieldRenamed => 1,
        ChangeKind::Limit | ChangeKind::ValueRemoved | ChangeKind::ValueRenamed => 2,
        _ => 3,
    }
}

/// Returns a task for each name that an overlay can restore, and one for the other breaks.
fn breaks(open: &[&Finding]) -> Vec<Task> {
    let mut tasks = Vec::new();
    let mut others = 0;
    for finding in open.iter().filter(|finding| finding.breaks()) {
        let Some(restored) = &finding.restored_name else {
            others += 1;
            continue;
        };
        let text = format!("{}: keep the name", finding.cause);
        let action = format!(
            "{{ x-kind: name, target: \"{}\", update: {{ x-rust-name: {} }} }}",
            restored.target, restored.name
        );
        let task = Task::new(Weight::Breaks, finding.changes.len(), overlay_file(&restored.api), text);
        tasks.push(task.write([action]));
    }
    if others > 0 {
        let text =
            format!("check the migration notes of {others} findings that break users, which follow below");
        tasks.push(Task::new(Weight::Breaks, others, "CHANGELOG.md", text));
    }
    tasks
}

/// Returns the tasks for operations without a name of ours, and for files that `apis.yaml` does not
/// list.
fn names(input: &Input<'_>, open: &[&Finding]) -> Vec<Task> {
    let mut tasks = Vec::new();
    let is_open = |index: &usize| open.iter().any(|finding| finding.changes.contains(index));
    for (index, change) in input.diff.changes.iter().enumerate() {
        let node = input.documents.iter().find(|(api, _)| *api == change.api);
        let operation = node.and_then(|(_, document)| document.at(&change.pointer));
        let has_name = operation.is_some_and(|operation| operation.get("x-rust-name").is_some());
        if change.kind == ChangeKind::OperationAdded && is_open(&index) && !has_name {
            let operation = change.after.as_deref().unwrap_or_default();
            let text = format!("`{}` ({operation}) has a name made of its id", change.rust);
            let action = format!(
                "{{ x-kind: name, target: \"{}\", update: {{ x-rust-name: … }} }}",
                target::of_pointer(&change.pointer)
            );
            tasks.push(Task::new(Weight::Names, 1, overlay_file(&change.api), text).write([action]));
        }
    }
    tasks.extend(callbacks(input, &is_open));
    for file in input.unlisted {
        let text = format!("PayPal's file `{file}` is not listed; add an entry, and run `update` again");
        let entry = format!(
            "{{ api: …, source: {file}, feature: …, service: …, title: …, state: live, documentation: … }}"
        );
        tasks.push(Task::new(Weight::Names, 1, "specs/apis.yaml", text).write([entry]));
    }
    tasks
}

/// Returns a task for each new callback that the rule has found, and no overlay has confirmed.
fn callbacks(input: &Input<'_>, is_open: &dyn Fn(&usize) -> bool) -> Vec<Task> {
    let mut tasks = Vec::new();
    for (_, change) in input.diff.changes.iter().enumerate().filter(|(index, _)| is_open(index)) {
        let node = input.documents.iter().find(|(api, _)| *api == change.api);
        let operation = node.and_then(|(_, document)| document.at(&change.pointer));
        let is_confirmed = operation.is_some_and(|operation| operation.get(callback::KEY).is_some());
        if matches!(change.kind, ChangeKind::CallbackAdded | ChangeKind::BecameCallback) && !is_confirmed {
            let text = format!("`{}` looks like a callback, which PayPal calls: confirm it", change.rust);
            let action = format!(
                "{{ x-kind: behaviour, target: \"{}\", update: {{ {}: true }} }}",
                target::of_pointer(&change.pointer),
                callback::KEY
            );
            tasks.push(Task::new(Weight::Names, 1, overlay_file(&change.api), text).write([action]));
        }
    }
    tasks
}
