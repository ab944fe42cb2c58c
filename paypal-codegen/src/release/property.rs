//! Writes the migration notes of properties. A note for a request says how to send, and a note for
//! a response says how to read.

use super::words::{last, owner, type_of};
use crate::diff::Change;

/// Says what to do about a property that the spec no longer has.
pub(super) fn removed(change: &Change) -> String {
    let wire = wire(change);
    let send = format!("to send it nevertheless, call `extra.insert(\"{wire}\", …)`");
    let read = format!("if PayPal still sends it, it is in `extra.get(\"{wire}\")`");
    let instead = match (change.direction.is_sent(), change.direction.is_received()) {
        (true, false) => send,
        (true, true) => format!("{send}; {read}"),
        _ => read,
    };
    format!("{}PayPal no longer describes the property; {instead}", call_first(change))
}

/// Says how to create a type that has a new required property.
pub(super) fn added(change: &Change, last: &str) -> String {
    let ty = owner(&change.rust);
    let only = if change.direction.is_sent() { "" } else { ", where you create the type yourself" };
    format!("{}pass `{last}` to `{ty}::new`{only}: the property is required", call_first(change))
}

/// Says how to stop sending a property that only PayPal sets.
pub(super) fn read_only(change: &Change, last: &str) -> String {
    format!("{}don't send `{last}`: only PayPal sets it", call_first(change))
}

/// Handles a change such as `required, String` to `optional, Option<String>`.
pub(super) fn required(change: &Change, before: &str, after: &str) -> String {
    let is_option = |text: &str| type_of(text).starts_with("Option<");
    let ty = owner(&change.rust);
    let last = last(&change.rust);
    let note = match (is_option(before), is_option(after)) {
        (false, true) => format!(
            "the field is an `Option` now: read it with `as_ref()`, and set it with `.{last}(…)` instead of in `{ty}::new`"
        ),
        (true, false) => {
            format!("the field is no longer an `Option`: read it directly, and pass it to `{ty}::new`")
        }
        _ if after.starts_with("required") => format!("pass `{last}` to `{ty}::new`"),
        _ => format!("set it with `.{last}(…)` instead of in `{ty}::new`"),
    };
    call_first(change) + &note
}

/// Returns the new call of the constructor, if its arguments have changed, as the start of a note.
pub(super) fn call_first(change: &Change) -> String {
    let Some(constructor) = &change.constructor else { return String::new() };
    let ty = owner(change.was.as_ref().unwrap_or(&change.rust));
    let call = |arguments: &[String]| format!("`{ty}::new({})`", arguments.join(", "));
    format!("call {} instead of {}; ", call(&constructor.after), call(&constructor.before))
}

/// Returns the JSON name of a property.
fn wire(change: &Change) -> String {
    change.pointer.rsplit('/').next().unwrap_or_default().replace("~1", "/").replace("~0", "~")
}
