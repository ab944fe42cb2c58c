//! Derives a migration note from each breaking change.

use serde_json::json;

use super::words::{body, code, last, owner, type_of};
use super::{callbacks, property, types};
use crate::diff::{Change, ChangeKind, Class};

/// A note that says how code must change for the new version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Migration {
    /// The API.
    pub api: String,
    /// The old Rust path.
    pub old: String,
    /// The new Rust path, if it differs.
    pub new: Option<String>,
    /// The instruction for the user.
    pub note: String,
}

impl Migration {
    /// Returns the note as a line of Markdown.
    pub fn to_markdown(&self) -> String {
        let Self { old, note, .. } = self;
        match &self.new {
            Some(new) => format!("`{old}` → `{new}`: {note}"),
            None => format!("`{old}`: {note}"),
        }
    }

    /// Returns the note as JSON.
    pub fn to_json(&self) -> serde_json::Value {
        json!({ "api": self.api, "old": self.old, "new": self.new, "note": self.note })
    }
}

/// Returns the note for a change; `None` if code needs no change.
pub fn migration(change: &Change) -> Option<Migration> {
    // A former name needs a note too: it compiles with a warning.
    let is_noted = match change.class {
        Class::Breaking => true,
        Class::Behaviour => matches!(
            change.kind,
            ChangeKind::OperationRenamed | ChangeKind::TypeRenamed | ChangeKind::CallbackRenamed
        ),
        _ => false,
    };
    if !is_noted {
        return None;
    }
    let old = change.was.as_ref().unwrap_or(&change.rust);
    Some(Migration {
        api: change.api.clone(),
        old: old.clone(),
        new: (*old != change.rust).then(|| change.rust.clone()),
        note: note(change),
    })
}

fn note(change: &Change) -> String {
    let before = change.before.as_deref().unwrap_or_default();
    let after = change.after.as_deref().unwrap_or_default();
    let last = last(&change.rust);
    match change.kind {
        ChangeKind::ApiRemoved => {
            "PayPal no longer describes the API; keep the previous version, or generate a module from its old spec with `api!`".to_owned()
        }
        ChangeKind::ApiRenamed => format!("write `{after}` instead of `{before}`"),
        ChangeKind::OperationRemoved => {
            let (method, path) = before.split_once(' ').unwrap_or_default();
            let method = capital(method);
            format!("PayPal no longer describes the operation; while it exists, call it with `client.request(Method::{method}, \"{path}\")`")
        }
        ChangeKind::OperationRenamed | ChangeKind::TypeRenamed | ChangeKind::CallbackRenamed
            if change.class == Class::Behaviour =>
        {
            "use the new name; the former one is deprecated, but still compiles".to_owned()
        }
        ChangeKind::Alias => "use the new name: the deprecated former name is gone".to_owned(),
        ChangeKind::OperationRenamed if before.contains(' ') => "call the method by its new name".to_owned(),
        ChangeKind::OperationRenamed => format!("write `operations::{after}` where you name `operations::{before}`"),
        ChangeKind::ParameterAdded => format!("pass `{last}` as an argument: it is required now"),
        ChangeKind::ParameterRemoved => parameter_removed(change, before, last),
        ChangeKind::ParameterRenamed => format!("call `.{after}(…)` instead of `.{before}(…)`"),
        ChangeKind::ParameterRequired if after == "required" => {
            format!("pass `{last}` as an argument instead of calling `.{last}(…)`")
        }
        ChangeKind::ParameterRequired => format!("call `.{last}(…)` instead of passing an argument"),
        ChangeKind::ParameterType | ChangeKind::BodyType => match types::same_json(change) {
            Some((old, new)) => format!("pass `{new}` instead of `{old}`: both have the same JSON"),
            None => format!("pass {} instead of {}", body(after), body(before)),
        },
        ChangeKind::ArgumentOrder => format!("pass the arguments in the order `{after}`; it was `{before}`"),
        ChangeKind::RequestId => "remove `.request_id(…)`: PayPal does not support a request id for this operation, so a repeated call has its effect twice".to_owned(),
        ChangeKind::BodyAdded => format!("pass the body as the last argument: {}", body(type_of(after))),
        ChangeKind::BodyRemoved => "remove the body".to_owned(),
        ChangeKind::BodyRequired if after == "required" => "pass the body as the last argument instead of calling `.body(…)`".to_owned(),
        ChangeKind::BodyRequired => "call `.body(…)` instead of passing an argument".to_owned(),
        ChangeKind::ResponseType => match types::same_json(change) {
            Some((old, new)) => format!("the call returns `{new}` instead of `{old}`: both have the same JSON"),
            None => format!("the call returns {} instead of {}", code(after), code(before)),
        },
        ChangeKind::StatusRemoved => format!("remove the match arm for status {before}"),
        ChangeKind::IssueRemoved => {
            let issue = before.rsplit(' ').next().unwrap_or_default();
            format!("no operation documents it any more; `error.issue() == Some(\"{issue}\")` still tests for it")
        }
        ChangeKind::Paging => page(change),
        ChangeKind::TypeRemoved => types::removed(change),
        ChangeKind::TypeRenamed => "use the new name: the type has the same structure".to_owned(),
        ChangeKind::TypeMoved if change.rust.starts_with("shared::") => {
            "several APIs share one type now: implement a trait for it only once".to_owned()
        }
        ChangeKind::TypeMoved => "each API has its own type now: build it from the fields of the other".to_owned(),
        ChangeKind::TypeShape => format!("the type is of kind {after} now instead of {before}: use it as such"),
        ChangeKind::Amount => "read and write the fields directly".to_owned(),
        ChangeKind::FieldAdded => property::added(change, last),
        ChangeKind::FieldRemoved => property::removed(change),
        ChangeKind::FieldRenamed => format!("write `{after}` instead of `{before}`"),
        ChangeKind::FieldType => types::field(change, before, after),
        ChangeKind::FieldRequired => property::required(change, before, after),
        ChangeKind::ReadOnly if after == "read-only" => property::read_only(change, last),
        ChangeKind::ReadOnly => {
            format!("{}pass `{last}` to `{}::new`", property::call_first(change), owner(&change.rust))
        }
        ChangeKind::ValueRemoved => value_removed(change, before),
        ChangeKind::ValueRenamed => format!("write `{after}` instead of `{before}`"),
        ChangeKind::EventResource if after.is_empty() => {
            "such events are `Other` now: read their JSON".to_owned()
        }
        ChangeKind::Arms if change.was.is_some() => format!("write `{after}` instead of `{before}`"),
        ChangeKind::Arms if after.is_empty() => "such values are decoded as another variant, or as `Unknown`".to_owned(),
        ChangeKind::Arms | ChangeKind::EventResource => format!("the variant holds {} instead of {}", code(after), code(before)),
        ChangeKind::CallbackRemoved
        | ChangeKind::CallbackRenamed
        | ChangeKind::CallbackRequest
        | ChangeKind::CallbackAnswer
        | ChangeKind::BecameCallback
        | ChangeKind::BecameOperation => callbacks::note(change, before, after),
        // The other kinds are never breaking. If one is, its reason is better than no note.
        _ => change.why.clone(),
    }
}

/// Says how to send a parameter that the spec no longer has.
fn parameter_removed(change: &Change, before: &str, last: &str) -> String {
    let (place, rest) = before.split_once(' ').unwrap_or_default();
    let wire = rest.split(',').next().unwrap_or_default();
    let send = match place {
        "query" => format!("`.query_parameter(\"{wire}\", …)` still sends it"),
        "header" => format!("`.header(\"{wire}\", …)` still sends it"),
        _ => return format!("remove the argument `{last}`: the path no longer has it"),
    };
    match change.rust.ends_with(')') {
        true => format!("remove the argument `{last}`: PayPal no longer describes it; {send}"),
        false => format!("PayPal no longer describes the parameter; {send}"),
    }
}

fn page(change: &Change) -> String {
    match &change.after {
        None => "the result is one page now: await the call itself instead of `items` or `pages`".to_owned(),
        Some(_) => "the items have another type".to_owned(),
    }
}

/// Says how to send and how to recognize a value that the spec no longer has.
fn value_removed(change: &Change, before: &str) -> String {
    let ty = owner(&change.rust);
    let send = format!("`{ty}::from(\"{before}\")` still creates the value");
    let read = format!("it is decoded as `{ty}::Unknown` with that text");
    match (change.direction.is_sent(), change.direction.is_received()) {
        (true, false) => send,
        (false, true) => format!("if PayPal still sends the value, {read}"),
        _ => format!("{send}, and {read}"),
    }
}

/// Capitalizes a method: `Get` for `GET`.
fn capital(method: &str) -> String {
    let mut characters = method.chars();
    let first: String = characters.next().into_iter().collect();
    first + &characters.as_str().to_lowercase()
}
