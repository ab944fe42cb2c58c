//! Finds the cause of each change. Changes with one cause are one finding.

use std::collections::HashMap;

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
    /// The members of a type.
    Members {
        /// The kind of the changes.
        kind: ChangeKind,
        /// The type, or the API of issue codes.
        owner: String,
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
    members: &HashMap<(ChangeKind, String), usize>,
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
        ChangeKind::FieldAdded | ChangeKind::FieldRemoved => {
            let is_alone = members.get(&(kind, owner(&change.rust))).is_none_or(|count| *count < 2);
            match is_alone {
                true => named(change),
                false => Cause::Members { kind, owner: owner(&change.rust) },
            }
        }
        ChangeKind::ValueAdded | ChangeKind::ValueRemoved => {
            Cause::Members { kind, owner: owner(&change.rust) }
        }
        ChangeKind::IssueAdded | ChangeKind::IssueRemoved => {
            Cause::Members { kind, owner: change.api.clone() }
        }
        ChangeKind::Limit | ChangeKind::Pattern | ChangeKind::Format => Cause::Limits {
            name: if change.why_refused.is_some() { last(&change.rust).to_owned() } else { String::new() },
            limits: match change.why_refused {
                Some(_) => limits.get(change.rust.as_str()).cloned().unwrap_or_default(),
                None => format!("{}: {}", kind.as_str(), values(change)),
            },
        },
        ChangeKind::ApiAdded
        | ChangeKind::ApiRemoved
        | ChangeKind::OperationAdded
        | ChangeKind::OperationRemoved
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
        text.push_str(&values(change));
    }
    limits
}

/// Counts the added and the removed properties of each type.
fn members(diff: &Diff) -> HashMap<(ChangeKind, String), usize> {
    let mut counts = HashMap::new();
    for change in &diff.changes {
        *counts.entry((change.kind, owner(&change.rust))).or_default() += 1;
    }
    counts
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
fn owner(path: &str) -> String {
    let end = path.rfind(['.', ':']).unwrap_or(path.len());
    path.get(..end).unwrap_or(path).trim_end_matches(':').to_owned()
}
