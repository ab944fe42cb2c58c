//! Finds the cause of each change. Changes with one cause are one finding.

use std::collections::{BTreeSet, HashMap};

use crate::diff::{Change, ChangeKind, Diff, TypeChange};

/// The cause of changes.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Cause {
    /// A component is written out at the places that referred to it.
    Inlined {
        /// The name of the component.
        component: String,
    },
    /// A schema that was written inside another one is a component.
    Hoisted {
        /// The Rust path before.
        before: String,
        /// The Rust path after.
        after: String,
    },
    /// A type is another type at all its places.
    Replaced {
        /// The type before, without `Option` and `Vec`.
        before: String,
        /// The type after.
        after: String,
    },
    /// The same members of one type, or of several types.
    Members {
        /// The kind of the changes.
        kind: ChangeKind,
        /// The names of the members; of issue codes, the API.
        members: String,
    },
    /// One change at all items of one name.
    Named {
        /// The kind of the changes.
        kind: ChangeKind,
        /// The name of the items; empty if the name does not matter.
        name: String,
        /// The value before.
        before: Option<String>,
        /// The value after.
        after: Option<String>,
    },
    /// The same limits, patterns and formats at all items of one name.
    Limits {
        /// The name of the items; empty if PayPal refuses nothing.
        name: String,
        /// The limits before and after, as text.
        limits: String,
    },
    /// A type and the types inside it.
    Type {
        /// The kind of the changes.
        kind: ChangeKind,
        /// The type in the spec that contains the others, or the API.
        root: String,
    },
    /// Changes that say nothing.
    Noise {
        /// The kind of the changes.
        kind: ChangeKind,
    },
}

/// Returns the cause of each change, in the order of the changes.
pub(super) fn causes(diff: &Diff) -> Vec<Cause> {
    let replaced = Replaced::of(diff);
    let limits = limits(diff);
    let members = members(diff);
    diff.changes.iter().map(|change| cause(change, &replaced, &limits, &members)).collect()
}

fn cause(
    change: &Change,
    replaced: &Replaced,
    limits: &HashMap<&str, String>,
    members: &HashMap<(ChangeKind, String), String>,
) -> Cause {
    let kind = change.kind;
    if change.is_noise() {
        return Cause::Noise { kind };
    }
    if let Some(types) = &change.types {
        return of_types(change, types);
    }
    match kind {
        ChangeKind::FieldType
        | ChangeKind::ParameterType
        | ChangeKind::BodyType
        | ChangeKind::ResponseType => {
            Cause::Replaced { before: inner(change.before.as_deref()), after: inner(change.after.as_deref()) }
        }
        ChangeKind::TypeRemoved => replaced.old.get(&change.rust).cloned().unwrap_or_else(|| {
            let label = change.before.as_deref().unwrap_or_default();
            let root = label.split('.').next().unwrap_or_default();
            Cause::Type { kind, root: format!("{}::{root}", change.api) }
        }),
        ChangeKind::TypeAdded => {
            let own = || Cause::Type { kind, root: change.api.clone() };
            replaced.new.get(&change.rust).cloned().unwrap_or_else(own)
        }
        ChangeKind::TypeMoved => {
            let shared = |path: &&String| path.starts_with("shared::");
            let root = [&change.before, &change.after].into_iter().flatten().find(shared);
            Cause::Type { kind, root: root.unwrap_or(&change.rust).clone() }
        }
        ChangeKind::FieldAdded
        | ChangeKind::FieldRemoved
        | ChangeKind::ValueAdded
        | ChangeKind::ValueRemoved => {
            let names = members.get(&(kind, owner(&change.rust)));
            Cause::Members { kind, members: names.cloned().unwrap_or_default() }
        }
        ChangeKind::IssueAdded | ChangeKind::IssueRemoved => {
            Cause::Members { kind, members: change.api.clone() }
        }
        ChangeKind::Scopes => {
            Cause::Named { kind, name: scopes(change), before: None, after: Some(change.api.clone()) }
        }
        ChangeKind::Limit | ChangeKind::Pattern | ChangeKind::Format => Cause::Limits {
            name: if change.why_refused.is_some() { last(&change.rust).to_owned() } else { String::new() },
            limits: match change.why_refused {
                Some(_) => limits.get(change.rust.as_str()).cloned().unwrap_or_default(),
                None => limit(change),
            },
        },
        ChangeKind::ApiAdded
        | ChangeKind::ApiRemoved
        | ChangeKind::OperationAdded
        | ChangeKind::OperationRemoved
        | ChangeKind::CallbackAdded
        | ChangeKind::CallbackRemoved
        | ChangeKind::BecameCallback
        | ChangeKind::BecameOperation
        | ChangeKind::ArgumentOrder => {
            Cause::Named { kind, name: change.rust.clone(), before: None, after: None }
        }
        ChangeKind::Description | ChangeKind::Deprecated | ChangeKind::StatusAdded => {
            Cause::Named { kind, name: String::new(), before: None, after: None }
        }
        _ => named(change),
    }
}

fn named(change: &Change) -> Cause {
    Cause::Named {
        kind: change.kind,
        name: last(&change.rust).to_owned(),
        before: change.before.clone(),
        after: change.after.clone(),
    }
}

fn of_types(change: &Change, types: &TypeChange) -> Cause {
    match (&types.before, &types.after) {
        (Some(was), Some(is)) if !was.is_inline && is.is_inline => {
            Cause::Inlined { component: was.label.clone() }
        }
        (Some(was), Some(is)) if was.is_inline && !is.is_inline => {
            Cause::Hoisted { before: was.rust.clone(), after: is.rust.clone() }
        }
        _ => {
            Cause::Replaced { before: inner(change.before.as_deref()), after: inner(change.after.as_deref()) }
        }
    }
}

/// The causes by which types were replaced, by Rust path.
#[derive(Default)]
struct Replaced {
    old: HashMap<String, Cause>,
    new: HashMap<String, Cause>,
}

impl Replaced {
    fn of(diff: &Diff) -> Self {
        let mut replaced = Self::default();
        for change in &diff.changes {
            let Some(types) = &change.types else { continue };
            let cause = of_types(change, types);
            for (before, after) in &types.pairs {
                replaced.old.entry(before.clone()).or_insert_with(|| cause.clone());
                replaced.new.entry(after.clone()).or_insert_with(|| cause.clone());
            }
        }
        replaced
    }
}

/// Returns all limits of each place where PayPal may refuse a value, as one text.
fn limits(diff: &Diff) -> HashMap<&str, String> {
    let is_limit = |change: &&Change| {
        matches!(change.kind, ChangeKind::Limit | ChangeKind::Pattern | ChangeKind::Format)
            && change.why_refused.is_some()
    };
    let mut limits: HashMap<&str, String> = HashMap::new();
    for change in diff.changes.iter().filter(is_limit) {
        let text = limits.entry(change.rust.as_str()).or_default();
        if !text.is_empty() {
            text.push_str(", ");
        }
        text.push_str(&limit(change));
    }
    limits
}

/// Returns a limit, a pattern or a format before and after, with its keyword.
fn limit(change: &Change) -> String {
    match change.kind {
        ChangeKind::Limit => values(change),
        kind => format!("{} {}", kind.as_str(), values(change)),
    }
}

/// Returns the names of the changed members of each type, for each kind of change.
fn members(diff: &Diff) -> HashMap<(ChangeKind, String), String> {
    let mut names: HashMap<(ChangeKind, String), BTreeSet<&str>> = HashMap::new();
    for change in &diff.changes {
        names.entry((change.kind, owner(&change.rust))).or_default().insert(last(&change.rust));
    }
    let join = |names: BTreeSet<&str>| names.into_iter().collect::<Vec<_>>().join(", ");
    names.into_iter().map(|(key, names)| (key, join(names))).collect()
}

/// Returns the scopes that a change adds and removes, without the common start of their addresses.
pub(super) fn scopes(change: &Change) -> String {
    let words = |text: &Option<String>| -> BTreeSet<String> {
        let text = text.clone().unwrap_or_default().replace(", or ", " and ");
        text.split(" and ").filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let (was, is) = (words(&change.before), words(&change.after));
    let short =
        |scope: &str| scope.strip_prefix("https://uri.paypal.com/services/").unwrap_or(scope).to_owned();
    let added = is.difference(&was).map(|scope| format!("+{}", short(scope)));
    let gone = was.difference(&is).map(|scope| format!("-{}", short(scope)));
    added.chain(gone).collect::<Vec<_>>().join(", ")
}

/// Returns the old and the new value as text.
pub(super) fn values(change: &Change) -> String {
    match (&change.before, &change.after) {
        (Some(before), Some(after)) => format!("{before} → {after}"),
        (Some(before), None) => format!("{before} → none"),
        (None, Some(after)) => after.clone(),
        (None, None) => String::new(),
    }
}

/// Returns a type without the containers around it.
fn inner(text: Option<&str>) -> String {
    let mut text = text.unwrap_or("()");
    while let Some(rest) = text.strip_suffix('>') {
        let inside = ["Option<", "Vec<", "Box<", "Nullable<"].iter().find_map(|open| rest.strip_prefix(open));
        let Some(inside) = inside else { break };
        text = inside;
    }
    text.to_owned()
}

/// Returns the last name of a path: `page` of `plans::list(page)` and of `plans::list.page`.
pub(super) fn last(path: &str) -> &str {
    path.trim_end_matches(')').rsplit(['(', '.', ':']).next().unwrap_or_default()
}

/// Returns the type of a member: `orders::Order` of `orders::Order.status` and of
/// `orders::Order::New`.
pub(super) fn owner(path: &str) -> String {
    let end = path.rfind(['.', ':']).unwrap_or(path.len());
    path.get(..end).unwrap_or(path).trim_end_matches(':').to_owned()
}
