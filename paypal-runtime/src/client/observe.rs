//! Calls the hooks, whose panics must not lose the result of a call.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::Shared;
use crate::Hook;

/// Calls a method of every hook.
pub(super) fn observe(shared: &Shared, call: impl Fn(&dyn Hook)) {
    for hook in &shared.hooks {
        contained(|| call(&**hook));
    }
}

/// Calls a hook. If it panics, the panic ends here, because the call may have acted and its result
/// must not be lost.
pub(super) fn contained<T>(call: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(call)).ok()
}
