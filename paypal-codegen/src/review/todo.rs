//! Writes the to-do list of a review, the heaviest tasks first. Each line names the file to edit.

use std::collections::BTreeMap;

use super::count::count;
use super::finding::Finding;
use super::idle::Idle;
use super::input::Input;
use super::target;
use crate::callback;
use crate::diff::ChangeKind;
use crate::overlay::ActionKind;

/// The weight of a task; the heaviest is first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// A secret is shown by `Debug`, or nothing hides it any more.
    Secrets,
    /// A correction or a behaviour that an overlay states is lost.
    Lost,
    /// PayPal may refuse calls that it accepted before.
    Refused,
    /// Code of users no longer compiles.
    Breaks,
    /// New APIs and operations have no name of ours, and actions that name items are idle.
    Names,
    /// Entries of `events.yaml` match nothing.
    Events,
    /// Items have no description, and actions that describe items are idle.
    Words,
}

impl Weight {
    /// All weights, the heaviest first.
    pub const ALL: [Self; 7] =
        [Self::Secrets, Self::Lost, Self::Refused, Self::Breaks, Self::Names, Self::Events, Self::Words];

    /// Returns the word for the weight in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Secrets => "secrets",
            Self::Lost => "lost",
            Self::Refused => "refused",
            Self::Breaks => "breaks",
            Self::Names => "names",
            Self::Events => "events",
            Self::Words => "words",
        }
    }

    /// Returns the heading of the tasks.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Secrets => "secrets",
            Self::Lost => "fixes and behaviour lost",
            Self::Refused => "calls that PayPal may refuse now",
            Self::Breaks => "breaks",
            Self::Names => "APIs and operations to name",
            Self::Events => "events",
            Self::Words => "words",
        }
    }
}

/// One task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// The weight.
    pub weight: Weight,
    /// The number of items that the task concerns.
    pub count: usize,
    /// The file to edit, with the line if it is known.
    pub file: String,
    /// The task in one sentence.
    pub text: String,
    /// The text to write into the file, where it can be computed.
    pub write: Option<String>,
}

/// Returns all tasks, the heaviest first.
pub(super) fn tasks(input: &Input<'_>, findings: &[Finding]) -> Vec<Task> {
    let open: Vec<&Finding> = findings.iter().filter(|it| !it.is_acknowledged && !it.is_folded).collect();
    // The operations to name come before the idle actions that name items.
    let mut tasks = names(input, &open);
    for finding in open.iter().filter(|finding| finding.is_secret) {
        let api = finding.apis.first().map_or("", String::as_str);
        let places = finding.places.join(", ");
        tasks.push(Task {
            weight: Weight::Secrets,
            count: finding.changes.len(),
            file: overlay_file(api),
            text: format!("{} ({places}): hide it with `x-sensitive: true`", finding.cause),
            write: None,
        });
    }
    for idle in input.idle.iter().filter(|idle| !idle.is_event()) {
        let weight = match idle.kind {
            _ if idle.is_secret => Weight::Secrets,
            Some(ActionKind::Fix | ActionKind::Behaviour) | None => Weight::Lost,
            Some(ActionKind::Name) => Weight::Names,
            // These are counted below.
            Some(ActionKind::Documentation) => continue,
        };
        tasks.push(idle_task(weight, idle));
    }
    tasks.extend(refused(input, &open));
    tasks.extend(breaks(&open));
    tasks.extend(input.idle.iter().filter(|idle| idle.is_event()).map(event));
    tasks.extend(words(input));
    tasks.sort_by_key(|task| task.weight);
    tasks
}

fn overlay_file(api: &str) -> String {
    format!("specs/overlays/{api}.yaml")
}

fn idle_task(weight: Weight, idle: &Idle) -> Task {
    let kind = if idle.is_secret { "secret" } else { idle.kind.map_or("action", ActionKind::as_str) };
    let line = idle.line.map(|line| format!(":{line}")).unwrap_or_default();
    let why = idle.why.as_deref().unwrap_or("matches nothing");
    let (text, write) = match idle.suggested.as_slice() {
        [] => (format!("{kind}: `{}`: {why}; correct or remove it", idle.target), None),
        [first, ..] => (
            format!("{kind}: `{}`: {why}", idle.target),
            Some(format!("target: {}", idle.suggested.join("  or  "))).filter(|_| !first.is_empty()),
        ),
    };
    Task { weight, count: 1, file: overlay_file(&idle.api) + &line, text, write }
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
    let task = |finding: &&Finding| Task {
        weight: Weight::Refused,
        count: finding.changes.len(),
        file: overlay_file(finding.apis.first().map_or("", String::as_str)),
        text: finding.cause_and_refusal(),
        write: None,
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
        tasks.push(Task {
            weight: Weight::Breaks,
            count: finding.changes.len(),
            file: overlay_file(&restored.api),
            text: format!("{}: keep the name", finding.cause),
            write: Some(format!(
                "{{ x-kind: name, target: \"{}\", update: {{ x-rust-name: {} }} }}",
                restored.target, restored.name
            )),
        });
    }
    if others > 0 {
        tasks.push(Task {
            weight: Weight::Breaks,
            count: others,
            file: "CHANGELOG.md".to_owned(),
            text: format!(
                "check the migration notes of {others} findings that break users, which follow below"
            ),
            write: None,
        });
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
            tasks.push(Task {
                weight: Weight::Names,
                count: 1,
                file: overlay_file(&change.api),
                text: format!("`{}` ({operation}) has a name made of its id", change.rust),
                write: Some(format!(
                    "{{ x-kind: name, target: \"{}\", update: {{ x-rust-name: … }} }}",
                    target::of_pointer(&change.pointer)
                )),
            });
        }
    }
    tasks.extend(callbacks(input, &is_open));
    for file in input.unlisted {
        tasks.push(Task {
            weight: Weight::Names,
            count: 1,
            file: "specs/apis.yaml".to_owned(),
            text: format!("PayPal's file `{file}` is not listed"),
            write: Some(format!("{{ api: …, source: {file}, feature: …, service: …, title: …, state: live, documentation: … }}")),
        });
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
            tasks.push(Task {
                weight: Weight::Names,
                count: 1,
                file: overlay_file(&change.api),
                text: format!("`{}` looks like a callback, which PayPal calls: confirm it", change.rust),
                write: Some(format!(
                    "{{ x-kind: behaviour, target: \"{}\", update: {{ {}: true }} }}",
                    target::of_pointer(&change.pointer),
                    callback::KEY
                )),
            });
        }
    }
    tasks
}

fn event(idle: &Idle) -> Task {
    let write = (!idle.suggested.is_empty()).then(|| format!("component: {}", idle.suggested.join("  or  ")));
    Task {
        weight: Weight::Events,
        count: 1,
        file: "specs/events.yaml".to_owned(),
        text: format!(
            "the component `{}` is gone; its events ({}) are not decoded",
            idle.target, idle.matched
        ),
        write,
    }
}

/// Counts missing descriptions and idle descriptions by API.
fn words(input: &Input<'_>) -> Vec<Task> {
    let mut apis: BTreeMap<&str, (Vec<&str>, Vec<&Idle>)> = BTreeMap::new();
    for path in input.undocumented {
        let api = path.split("::").next().unwrap_or_default();
        apis.entry(api).or_default().0.push(path);
    }
    let is_words = |idle: &&Idle| idle.kind == Some(ActionKind::Documentation) && !idle.is_secret;
    for idle in input.idle.iter().filter(is_words) {
        apis.entry(&idle.api).or_default().1.push(idle);
    }
    let task = |(api, (items, idle)): (&str, (Vec<&str>, Vec<&Idle>))| {
        let mut parts = Vec::new();
        if let Some(first) = items.first() {
            let more = if items.len() > 1 { ", …" } else { "" };
            let count = count(items.len(), "new item", "new items");
            parts.push(format!("{count} without a description (`{first}`{more})"));
        }
        if !idle.is_empty() {
            let suggested = idle.iter().filter(|idle| !idle.suggested.is_empty()).count();
            let count = count(idle.len(), "idle description", "idle descriptions");
            parts.push(format!("{count}, {suggested} with a suggested target"));
        }
        Task {
            weight: Weight::Words,
            count: items.len().saturating_add(idle.len()),
            file: overlay_file(api),
            text: parts.join("; "),
            write: None,
        }
    };
    apis.into_iter().map(task).collect()
}
