//! What to write instead of what is gone: a note for each break, made of the change.

use serde_json::json;

use crate::diff::{Change, Class, Kind};

/// How code gets from one version to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Migration {
    /// The API.
    pub api: String,
    /// The Rust path before.
    pub old: String,
    /// The Rust path now, where there is another.
    pub new: Option<String>,
    /// What to write instead.
    pub note: String,
}

impl Migration {
    /// As a line of Markdown.
    pub fn to_markdown(&self) -> String {
        let Self { old, note, .. } = self;
        match &self.new {
            Some(new) => format!("`{old}` → `{new}`: {note}"),
            None => format!("`{old}`: {note}"),
        }
    }

    /// As JSON.
    pub fn to_json(&self) -> serde_json::Value {
        json!({ "api": self.api, "old": self.old, "new": self.new, "note": self.note })
    }
}

/// The note on a change; `None` where code goes on as it is.
pub fn migration(change: &Change) -> Option<Migration> {
    // Arguments of one type that change places compile, and mean something else; a former name compiles with a warning.
    let is_noted = match change.class {
        Class::Breaking => true,
        Class::Behaviour => {
            matches!(change.kind, Kind::ArgumentOrder | Kind::OperationRenamed | Kind::TypeRenamed)
        }
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
        Kind::ApiRemoved => {
            "PayPal no longer describes the API; stay with the version before, or make a module of its old spec by `api!`".to_owned()
        }
        Kind::ApiRenamed => format!("write `{after}` instead of `{before}`"),
        Kind::OperationRemoved => {
            let (method, path) = before.split_once(' ').unwrap_or_default();
            let method = capital(method);
            format!("PayPal no longer describes it; while it is there, `client.request(Method::{method}, \"{path}\")` calls it")
        }
        Kind::OperationRenamed | Kind::TypeRenamed if change.class == Class::Behaviour => {
            "write the new name; the former one is deprecated, and stays for now".to_owned()
        }
        Kind::Alias => "write the new name: the former one, of which the compiler warned, is gone".to_owned(),
        Kind::OperationRenamed if before.contains(' ') => "call it by its new name".to_owned(),
        Kind::OperationRenamed => format!("write `operations::{after}` where you name `operations::{before}`"),
        Kind::ParameterAdded => format!("give `{last}` as an argument: it is required now"),
        Kind::ParameterRemoved => parameter_removed(change, before, last),
        Kind::ParameterRenamed => format!("chain `.{after}(…)` instead of `.{before}(…)`"),
        Kind::ParameterRequired if after == "required" => {
            format!("give `{last}` as an argument instead of chaining `.{last}(…)`")
        }
        Kind::ParameterRequired => format!("chain `.{last}(…)` instead of giving it as an argument"),
        Kind::ParameterType | Kind::BodyType => format!("give {} instead of {}", code(after), code(before)),
        Kind::ArgumentOrder => format!("give the arguments in the order `{after}`; it was `{before}`"),
        Kind::RequestId => "leave `.request_id(…)` out: PayPal takes no request id here, so a call sent twice acts twice".to_owned(),
        Kind::BodyAdded => format!("give the body as the last argument: {}", code(type_of(after))),
        Kind::BodyRemoved => "leave the body out".to_owned(),
        Kind::BodyRequired if after == "required" => "give the body as the last argument instead of chaining `.body(…)`".to_owned(),
        Kind::BodyRequired => "chain `.body(…)` instead of giving it as an argument".to_owned(),
        Kind::ResponseType => format!("the call gives {} where it gave {}", code(after), code(before)),
        Kind::StatusRemoved => format!("drop the arm for status {before}"),
        Kind::IssueRemoved => {
            let issue = before.rsplit(' ').next().unwrap_or_default();
            format!("no call documents it any more; `error.issue() == Some(\"{issue}\")` tells it still")
        }
        Kind::Paging => page(change),
        Kind::TypeRemoved => "nothing PayPal describes has it any more; drop what names it".to_owned(),
        Kind::TypeRenamed => "name the new one: it holds the same".to_owned(),
        Kind::TypeMoved if change.rust.starts_with("shared::") => {
            "types of several APIs are one now: implement your trait for it once".to_owned()
        }
        Kind::TypeMoved => "each API has a type of its own now: make one of the fields of the other".to_owned(),
        Kind::TypeShape => format!("it is now of kind {after}, where it was of kind {before}: use it as such"),
        Kind::Amount => "read and write its fields themselves".to_owned(),
        Kind::FieldAdded => format!("give `{}::new` the argument `{last}`: PayPal requires it now", owner(&change.rust)),
        Kind::FieldRemoved => {
            format!("PayPal no longer describes it; what it still sends is in `extra.get(\"{}\")`", wire(change))
        }
        Kind::FieldRenamed => format!("write `{after}` instead of `{before}`"),
        Kind::FieldType => format!("it holds {} where it held {}", code(after), code(before)),
        Kind::FieldRequired => required(change, before, after),
        Kind::ReadOnly if after == "read-only" => format!("leave `{last}` out of what you send: only PayPal sets it"),
        Kind::ReadOnly => format!("give `{}::new` the argument `{last}`", owner(&change.rust)),
        Kind::ValueRemoved => {
            let ty = owner(&change.rust);
            format!("`{ty}::from(\"{before}\")` makes it still, and `{ty}::Unknown` with that text is what reads as it")
        }
        Kind::ValueRenamed => format!("write `{after}` instead of `{before}`"),
        Kind::EventResource if after.is_empty() => {
            "such events are `Resource::Other` now: read them as they came".to_owned()
        }
        Kind::Arms if after.is_empty() => "what was it reads as another arm, or as `Unknown`".to_owned(),
        Kind::Arms | Kind::EventResource => format!("it holds {} where it held {}", code(after), code(before)),
        // What is left does not break; if it should one day, its reason says more than nothing.
        _ => change.why.clone(),
    }
}

/// A parameter that the spec no longer has can be sent all the same.
fn parameter_removed(change: &Change, before: &str, last: &str) -> String {
    let (place, rest) = before.split_once(' ').unwrap_or_default();
    let wire = rest.split(',').next().unwrap_or_default();
    let send = match place {
        "query" => format!("`.query_parameter(\"{wire}\", …)` sends it still"),
        "header" => format!("`.header(\"{wire}\", …)` sends it still"),
        _ => return format!("leave the argument `{last}` out: the path has no place for it"),
    };
    match change.rust.ends_with(')') {
        true => format!("leave the argument `{last}` out: PayPal no longer describes it; {send}"),
        false => format!("PayPal no longer describes it; {send}"),
    }
}

fn page(change: &Change) -> String {
    match &change.after {
        None => "it is one page now: await the call itself instead of `items` or `pages`".to_owned(),
        Some(_) => "the items are of another type".to_owned(),
    }
}

/// `required, String` to `optional, Option<String>`, and the like.
fn required(change: &Change, before: &str, after: &str) -> String {
    let is_option = |text: &str| type_of(text).starts_with("Option<");
    let ty = owner(&change.rust);
    let last = last(&change.rust);
    match (is_option(before), is_option(after)) {
        (false, true) => format!(
            "it is an `Option` now: read it by `as_ref()`, and set it by `.{last}(…)` instead of in `{ty}::new`"
        ),
        (true, false) => format!("it is no `Option` any more: read it as it is, and give it to `{ty}::new`"),
        _ if after.starts_with("required") => format!("give `{ty}::new` the argument `{last}`"),
        _ => format!("set it by `.{last}(…)` instead of in `{ty}::new`"),
    }
}

/// What follows `required, ` or `optional, `.
fn type_of(text: &str) -> &str {
    text.split_once(", ").map_or(text, |(_, ty)| ty)
}

fn code(text: &str) -> String {
    let is_type = !text.contains(' ') || text.contains('<');
    if is_type { format!("`{text}`") } else { text.to_owned() }
}

/// The last name of a path: `search_text` of `disputes::list(search_text)`.
fn last(path: &str) -> &str {
    path.trim_end_matches(')').rsplit(['(', '.', ':']).next().unwrap_or_default()
}

/// The type that a path leads into: `Order` of `orders::Order.status` and of `orders::Order::New`.
fn owner(path: &str) -> &str {
    path.split("::").nth(1).and_then(|rest| rest.split('.').next()).unwrap_or_default()
}

/// The name of a property on the wire.
fn wire(change: &Change) -> String {
    change.pointer.rsplit('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~")
}

/// `Get` of `GET`.
fn capital(method: &str) -> String {
    let mut characters = method.chars();
    let first: String = characters.next().into_iter().collect();
    first + &characters.as_str().to_lowercase()
}
