//! Derives the tasks for overlay actions, and entries of `events.yaml`, that new files affect, and
//! for items without a description.

use std::collections::BTreeMap;

use super::affected::{Affected, State};
use super::count::count;
use super::input::Input;
use super::task::{Task, Weight, overlay_file};
use crate::overlay::ActionKind;

/// Returns a task for each action and event, except the descriptions, which [`words`] counts.
pub(super) fn tasks(input: &Input<'_>) -> Vec<Task> {
    let is_counted = |action: &&Affected| !is_words(action);
    input.actions.iter().filter(is_counted).map(task).collect()
}

/// Returns whether an action only describes an item, and does not work.
fn is_words(action: &Affected) -> bool {
    action.kind == Some(ActionKind::Documentation) && !action.is_secret && action.state != State::Moved
}

fn task(action: &Affected) -> Task {
    let weight = match (action.state, action.kind) {
        (State::Moved, _) => Weight::Moved,
        _ if action.is_event() => Weight::Events,
        _ if action.is_secret => Weight::Secrets,
        (_, Some(ActionKind::Name)) => Weight::Names,
        _ => Weight::Lost,
    };
    if action.is_event() {
        return event(weight, action);
    }
    let line = action.line.map(|line| format!(":{line}")).unwrap_or_default();
    let kind = if action.is_secret { "secret" } else { action.kind.map_or("action", ActionKind::as_str) };
    let text = format!("{kind}: `{}`: {}", action.target, advice(action));
    let write = action.suggested.iter().map(|target| format!("target: {target}"));
    let task = Task::new(weight, 1, overlay_file(&action.api) + &line, text).write(write);
    Task { write_all: action.state == State::Moved, ..task }
}

/// Describes the state of an action, and the step that a person takes.
fn advice(action: &Affected) -> String {
    let why = action.why.as_deref().unwrap_or_default();
    match (action.state, action.suggested.len()) {
        (State::Unmatched, 0) => "matches nothing; correct its target, or remove it".to_owned(),
        (State::Unmatched, _) => "matches nothing; check the suggested target, or remove it".to_owned(),
        (State::SetAside, _) => format!("set aside, so not applied: {why}; correct or remove it"),
        (State::Doubtful, _) => format!("still applied, but doubtful: {why}; keep, correct or remove it"),
        (State::Moved, 0 | 1) => "applied where its target went; write the new target".to_owned(),
        (State::Moved, places) => {
            format!(
                "applied at {places} places where its target went; write an action for each that has none"
            )
        }
    }
}

fn event(weight: Weight, entry: &Affected) -> Task {
    let text = match entry.state {
        State::Moved => format!("the component `{}` has another name; write the new one", entry.target),
        _ => format!(
            "the component `{}` is gone; its events ({}) are not decoded",
            entry.target, entry.matched
        ),
    };
    // An entry names the API apart from the component.
    let component = |target: &String| target.rsplit('/').next().unwrap_or_default().to_owned();
    let write = entry.suggested.iter().map(|target| format!("component: {}", component(target)));
    Task::new(weight, 1, "specs/events.yaml", text).write(write)
}

/// Counts missing descriptions, and descriptions that do not work, by API.
pub(super) fn words(input: &Input<'_>) -> Vec<Task> {
    let mut apis: BTreeMap<&str, (Vec<&str>, Vec<&Affected>)> = BTreeMap::new();
    for path in input.undocumented {
        let api = path.split("::").next().unwrap_or_default();
        apis.entry(api).or_default().0.push(path);
    }
    for action in input.actions.iter().filter(|action| is_words(action)) {
        apis.entry(&action.api).or_default().1.push(action);
    }
    let task = |(api, (items, actions)): (&str, (Vec<&str>, Vec<&Affected>))| {
        let mut parts = Vec::new();
        if let Some(first) = items.first() {
            let more = if items.len() > 1 { ", …" } else { "" };
            let count = count(items.len(), "new item", "new items");
            parts.push(format!("{count} without a description (`{first}`{more})"));
        }
        if !actions.is_empty() {
            let suggested = actions.iter().filter(|action| !action.suggested.is_empty()).count();
            let descriptions = count(actions.len(), "description", "descriptions");
            parts.push(format!(
                "{descriptions} to correct: {}, {suggested} with a suggested target",
                states(&actions)
            ));
        }
        let number = items.len().saturating_add(actions.len());
        Task::new(Weight::Words, number, overlay_file(api), parts.join("; "))
    };
    apis.into_iter().map(task).collect()
}

/// Counts actions by state: `3 match nothing, 2 set aside`.
pub(super) fn states(actions: &[&Affected]) -> String {
    let of = |state| actions.iter().filter(|action| action.state == state).count();
    let counts = [
        (of(State::Unmatched), "match nothing"),
        (of(State::SetAside), "set aside"),
        (of(State::Doubtful), "doubtful"),
        (of(State::Moved), "moved"),
    ];
    let counts = counts.into_iter().filter(|(number, _)| *number > 0);
    counts.map(|(number, word)| format!("{number} {word}")).collect::<Vec<_>>().join(", ")
}
