//! Refuses an update that would show a secret.

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::identity::Identity;
use crate::ir::Program;

/// Returns an error for each property that `Debug` hides in the old program and would show in the
/// new one. A person confirms that it is no secret by `x-sensitive: false`.
pub(super) fn shown(identity: &Identity, old: &Program, new: &Program) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    for (definition, field) in identity.shown(old, new) {
        let message = format!("`Debug` would show `{}`, which is hidden so far", field.wire);
        let api = new.apis.get(definition.api);
        diagnostics.push(
            Diagnostic::error(code::SECRET_SHOWN, message)
                .in_file(api.map_or("", |api| &api.file))
                .pointer(&field.pointer)
                .help(
                    "set `x-sensitive: true` at the property by an overlay; if it is no secret, set `x-sensitive: false`",
                ),
        );
    }
    diagnostics
}
