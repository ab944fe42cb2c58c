//! Compares the former names of operations and types, which `x-rust-aliases` keeps.

use super::kind::{ChangeKind, Class};
use super::recorder::{At, Recorder};
use crate::ir::Alias;

/// The reason why a rename with a former name is not breaking.
pub(super) const DEPRECATED: &str = "the former name is kept, and the compiler warns of it";

pub(super) fn has_alias(aliases: &[Alias], name: &str) -> bool {
    aliases.iter().any(|alias| alias.name == name)
}

/// Records added and removed former names, except the previous name of a renamed item.
pub(super) fn aliases(
    is_renamed: bool,
    (old, was): (&[Alias], &str),
    (new, is): (&[Alias], &str),
    at: &At,
    recorder: &mut Recorder,
) {
    let path = |name: &str| format!("{}{name}", at.rust.strip_suffix(is).unwrap_or_default());
    for alias in old.iter().filter(|alias| alias.name != is && !has_alias(new, &alias.name)) {
        let values = (Some(alias.name.clone()), None);
        let why = "code that has the former name no longer compiles";
        recorder.push(ChangeKind::Alias, Class::Breaking, at.was(path(&alias.name)), values, why);
    }
    let is_known = |alias: &Alias| has_alias(old, &alias.name) || is_renamed && alias.name == was;
    for alias in new.iter().filter(|alias| !is_known(alias)) {
        let values = (None, Some(alias.name.clone()));
        let why = "the former name is kept, so existing code compiles";
        let at = At { rust: path(&alias.name), ..at.clone() };
        recorder.push(ChangeKind::Alias, Class::Addition, at, values, why);
    }
}
