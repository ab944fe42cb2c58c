//! Writes the migration notes of types that are gone or that other types replace.

use super::words::code;
use crate::diff::Change;

/// The number of new types that a note names.
const NAMED: usize = 3;

/// Returns the Rust names of the old and the new type, if both describe the same JSON.
pub(super) fn same_json(change: &Change) -> Option<(&str, &str)> {
    let types = change.types.as_ref().filter(|types| types.same_json)?;
    let (before, after) = (types.before.as_ref()?, types.after.as_ref()?);
    Some((name(&before.rust), name(&after.rust)))
}

/// Says how to use a field that has another type.
pub(super) fn field(change: &Change, before: &str, after: &str) -> String {
    if let Some((old, new)) = same_json(change) {
        return format!("write `{new}` instead of `{old}`: both have the same JSON");
    }
    let (before, after) = (code(before), code(after));
    match (change.direction.is_sent(), change.direction.is_received()) {
        (true, false) => format!("set the field to {after} instead of {before}"),
        (false, true) => format!("read {after} instead of {before} from the field"),
        _ => format!("the field holds {after} instead of {before}"),
    }
}

/// Says how to do without a type that is gone.
pub(super) fn removed(change: &Change) -> String {
    let names: Vec<String> = change.instead.iter().map(|path| format!("`{}`", name(path))).collect();
    match names.as_slice() {
        [] => "PayPal no longer describes the type; remove the code that names it".to_owned(),
        [one] if change.instead == [change.rust.as_str()] => {
            format!("{one} is the name of another type now; adapt the code that names it")
        }
        [one] => format!("write {one} instead"),
        all => {
            let some = all.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
            let more = match all.len().saturating_sub(NAMED) {
                0 => String::new(),
                more => format!(" and {more} more"),
            };
            format!("each place has a type of its own now: {some}{more}")
        }
    }
}

/// Returns the last name of a path.
fn name(path: &str) -> &str {
    path.rsplit("::").next().unwrap_or(path)
}
