//! Writes the cause of a finding as a sentence.

use std::collections::BTreeSet;

use super::cause::{Cause, last, owner, scopes, values};
use crate::diff::{Change, ChangeKind};

/// The number of members that a sentence names.
const NAMED: usize = 4;

/// Returns the cause of changes in plain words, without a full stop.
pub(super) fn of(cause: &Cause, changes: &[&Change]) -> String {
    match cause {
        Cause::Inlined { component } => inlined(component, changes),
        Cause::Hoisted { before, after } => {
            let json = same_json(changes);
            format!(
                "the inline type `{before}` is the component `{after}` now{json}{}",
                times(typed(changes))
            )
        }
        Cause::Replaced { before, after } => {
            let json = same_json(changes);
            let count = typed(changes).max(1);
            match count {
                1 => format!("`{}` is `{after}` instead of `{before}`{json}", first(changes)),
                _ => format!("`{before}` is `{after}` at {count} places{json}"),
            }
        }
        Cause::Members { kind, .. } => members(*kind, changes),
        Cause::Named { kind, name, .. } => named(*kind, name, changes),
        Cause::Limits { name, limits } if name.is_empty() => {
            format!("{limits}, at {}", places(changes.len()))
        }
        Cause::Limits { limits, .. } => {
            let mut paths: Vec<&str> = changes.iter().map(|change| change.rust.as_str()).collect();
            paths.dedup();
            match paths.as_slice() {
                [one] => format!("`{one}`: {limits}"),
                all => format!("`{}` at {}: {limits}", last(first(changes)), places(all.len())),
            }
        }
        Cause::Type { kind, root } => types(*kind, root, changes),
        Cause::Noise { kind } => match kind {
            ChangeKind::TypeAdded => "aliases of lists are new".to_owned(),
            ChangeKind::Pattern => "patterns that match every text".to_owned(),
            ChangeKind::Limit => "limits that allow every value".to_owned(),
            _ => "names of formats without a rule".to_owned(),
        },
    }
}

fn inlined(component: &str, changes: &[&Change]) -> String {
    let mut named = changes.iter().filter_map(|change| change.types.as_ref()?.before.as_ref());
    let rust = named.next().map_or(component, |before| last(&before.rust));
    let count = typed(changes);
    let alike = changes.iter().filter(|it| it.types.as_ref().is_some_and(|it| it.same_json)).count();
    let json = match alike {
        0 => "; the JSON of each differs".to_owned(),
        all if all == count => "; the JSON is the same".to_owned(),
        some => format!("; the JSON is the same at {some}"),
    };
    format!("`{rust}` (`{component}`) was inlined at {}{json}", places(count))
}

/// Returns the number of places whose type has changed.
fn typed(changes: &[&Change]) -> usize {
    changes.iter().filter(|change| change.types.is_some()).count()
}

fn same_json(changes: &[&Change]) -> &'static str {
    let is_same = changes.iter().filter_map(|change| change.types.as_ref()).all(|types| types.same_json);
    if is_same && typed(changes) > 0 { ", with the same JSON" } else { "" }
}

fn times(count: usize) -> String {
    if count < 2 { String::new() } else { format!(", at {}", places(count)) }
}

fn places(count: usize) -> String {
    if count == 1 { "1 place".to_owned() } else { format!("{count} places") }
}

fn first<'a>(changes: &[&'a Change]) -> &'a str {
    changes.first().map_or("", |change| change.rust.as_str())
}

/// Lists the last names of the changed items.
fn names(changes: &[&Change]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for change in changes {
        let name = last(&change.rust);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let more = names.len().saturating_sub(NAMED);
    let mut text = names.iter().take(NAMED).map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    if more > 0 {
        text.push_str(&format!(" and {more} more"));
    }
    text
}

fn members(kind: ChangeKind, changes: &[&Change]) -> String {
    let names = names(changes);
    let owners: BTreeSet<String> = changes.iter().map(|change| owner(&change.rust)).collect();
    let of = match owners.len() {
        0..=3 => owners.iter().map(|owner| format!("`{owner}`")).collect::<Vec<_>>().join(", "),
        several => format!("{several} types"),
    };
    let verb = if owners.len() == 1 { "has" } else { "have" };
    match kind {
        ChangeKind::FieldRemoved => format!("PayPal no longer describes properties of {of}: {names}"),
        ChangeKind::FieldAdded => format!("{of} {verb} new properties: {names}"),
        ChangeKind::ValueRemoved => format!("PayPal no longer lists values of {of}: {names}"),
        ChangeKind::ValueAdded => format!("{of} {verb} new values: {names}"),
        ChangeKind::IssueRemoved => format!("{of} no longer documents issue codes: {names}"),
        ChangeKind::IssueAdded => format!("{of} documents new issue codes: {names}"),
        _ => format!("{}: {of}: {names}", kind.as_str()),
    }
}

fn named(kind: ChangeKind, name: &str, changes: &[&Change]) -> String {
    let count = changes.len();
    let values = changes.first().map(|change| values(change)).unwrap_or_default();
    let at = match count {
        1 => format!("`{}`", first(changes)),
        _ => format!("`{name}` at {}", places(count)),
    };
    match kind {
        ChangeKind::FieldRequired | ChangeKind::ParameterRequired | ChangeKind::BodyRequired => {
            let word = values.split(" → ").map(|side| side.split(", ").next().unwrap_or_default());
            match word.collect::<Vec<_>>().as_slice() {
                [was, is] if was != is => format!("{at} is {is} now"),
                _ => format!("{at} has another type: {values}"),
            }
        }
        ChangeKind::BodyAdded => format!("{at} takes a body now ({values})"),
        ChangeKind::BodyRemoved => format!("{at} takes no body any more"),
        ChangeKind::ParameterAdded => format!("the parameter {at} is new ({values})"),
        ChangeKind::ParameterRemoved => {
            format!("PayPal no longer describes the parameter {at}")
        }
        ChangeKind::OperationAdded => format!("the operation {at} is new ({values})"),
        ChangeKind::OperationRemoved => format!("PayPal no longer describes the operation {at} ({values})"),
        ChangeKind::CallbackAdded => {
            format!("the callback {at} is new: PayPal calls it, and no client does ({values})")
        }
        ChangeKind::CallbackRemoved => format!("PayPal no longer describes the callback {at} ({values})"),
        ChangeKind::BecameCallback => format!("the operation {at} is a callback now: {values}"),
        ChangeKind::BecameOperation => format!("the callback {at} is an operation of clients now: {values}"),
        ChangeKind::ApiAdded => format!("the API `{name}` is new"),
        ChangeKind::ApiRemoved => format!("the API `{name}` is gone"),
        ChangeKind::Description | ChangeKind::Deprecated | ChangeKind::StatusAdded => {
            format!("{}, at {}", kind.as_str(), places(count))
        }
        ChangeKind::Scopes => {
            let delta = changes.first().map(|change| scopes(change)).unwrap_or_default();
            match changes {
                [one] => format!("`{}` needs other scopes: {delta}", one.rust),
                _ => format!("{count} operations need other scopes: {delta}"),
            }
        }
        ChangeKind::Sensitive => match values.ends_with("shown") {
            true => format!("`Debug` shows {at}, which it hid before"),
            false => format!("`Debug` hides {at}, which it showed before"),
        },
        _ if values.is_empty() => format!("{}: {at}", kind.as_str()),
        _ => format!("{}: {at}: {values}", kind.as_str()),
    }
}

fn types(kind: ChangeKind, root: &str, changes: &[&Change]) -> String {
    let (names, count) = (names(changes), changes.len());
    match kind {
        ChangeKind::TypeMoved if changes.iter().any(|it| it.rust.starts_with("shared::")) => {
            format!("`{root}` is one type for several APIs now")
        }
        ChangeKind::TypeMoved => {
            let apis: Vec<&str> = changes.iter().map(|change| change.api.as_str()).collect();
            let own = if count == 1 { "has a type of its own" } else { "have types of their own" };
            format!("`{root}` is no longer shared: {} {own}", apis.join(", "))
        }
        ChangeKind::TypeAdded => format!("`{root}` has {count} new types: {names}"),
        _ if count == 1 => format!("the type `{}` is gone", first(changes)),
        _ => {
            let label = root.rsplit("::").next();
            let is_root = |change: &&&Change| change.before.as_deref() == label;
            let rust = changes.iter().find(is_root).map_or_else(|| first(changes), |change| &change.rust);
            format!("the type `{rust}` is gone, with those inside it: {names}")
        }
    }
}
