//! Compares the order of the arguments of a method or a constructor.

use super::change::SILENT_SWAP;
use super::kind::{ChangeKind, Class};
use super::recorder::{At, Recorder};
use crate::ir::{Program, TypeRef, TypeSyntax};

/// Records arguments that are in both versions, but in another order.
pub(super) fn moved(old: &[(String, String)], new: &[(String, String)], at: At, recorder: &mut Recorder) {
    let both = |of: &[(String, String)], other: &[(String, String)]| -> Vec<(String, String)> {
        of.iter().filter(|(name, _)| other.iter().any(|(known, _)| known == name)).cloned().collect()
    };
    let (was, is) = (both(old, new), both(new, old));
    if was.iter().map(|(name, _)| name).eq(is.iter().map(|(name, _)| name)) {
        return;
    }
    let types = |arguments: &[(String, String)]| -> Vec<String> {
        arguments.iter().map(|(_, ty)| ty.clone()).collect()
    };
    let (class, why) = match types(&was) == types(&is) {
        // The compiler does not notice it, so nothing but the version warns users.
        true => (Class::Breaking, SILENT_SWAP),
        false => (Class::Breaking, "arguments change places"),
    };
    let list = |arguments: &[(String, String)]| {
        let names: Vec<&str> = arguments.iter().map(|(name, _)| name.as_str()).collect();
        Some(names.join(", "))
    };
    recorder.push(ChangeKind::ArgumentOrder, class, at, (list(&was), list(&is)), why);
}

pub(super) fn required_word(required: bool) -> &'static str {
    if required { "required" } else { "optional" }
}

/// Writes a type with the names that its own API has.
pub(super) fn rust(program: &Program, ty: &TypeRef) -> String {
    ty.text(TypeSyntax::Rust, &|id| program.get(id).map(|it| it.name.to_string()).unwrap_or_default())
}
