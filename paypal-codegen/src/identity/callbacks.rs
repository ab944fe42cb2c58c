//! Pairs callbacks, and operations that became callbacks or the reverse, with the types that they
//! exchange.

use super::walk::Walk;
use crate::ir::{Api, Callback, Operation, TypeRef};

/// Pairs the callbacks of an old and a new API.
pub(super) fn callbacks<'a>(
    old: &'a Api,
    new: &'a Api,
) -> impl Iterator<Item = (&'a Callback, &'a Callback)> {
    old.callbacks.iter().filter_map(|was| Some((was, new.callbacks.iter().find(|is| is.is_same(was))?)))
}

/// The types that an operation or a callback exchanges: that of the request, and those of the
/// responses with their statuses.
type Exchanged<'a> = Vec<(Option<String>, &'a TypeRef)>;

fn of_callback(callback: &Callback) -> Exchanged<'_> {
    callback.types().map(|(status, ty)| (status.map(str::to_owned), ty)).collect()
}

fn of_operation(operation: &Operation) -> Exchanged<'_> {
    let body = operation.body.as_ref().and_then(|body| body.kind.ty());
    let outcomes = operation.outcomes.iter();
    let outcomes = outcomes.filter_map(|it| Some((Some(it.status.to_string()), it.payload.as_ref()?)));
    body.map(|ty| (None, ty)).into_iter().chain(outcomes).collect()
}

impl Walk<'_> {
    /// Pairs the types that callbacks exchange.
    pub(super) fn callbacks(&mut self, old: &Api, new: &Api) {
        for (was, is) in callbacks(old, new) {
            self.exchanged(&of_callback(was), &of_callback(is));
        }
        for was in &old.callbacks {
            if let Some(is) = new.operations.iter().find(|is| was.is_operation(is)) {
                self.exchanged(&of_callback(was), &of_operation(is));
            }
        }
        for was in &old.operations {
            if let Some(is) = new.callbacks.iter().find(|is| is.is_operation(was)) {
                self.exchanged(&of_operation(was), &of_callback(is));
            }
        }
    }

    fn exchanged(&mut self, old: &Exchanged<'_>, new: &Exchanged<'_>) {
        for (place, was) in old {
            if let Some((_, is)) = new.iter().find(|(other, _)| other == place) {
                self.refs(was, is);
            }
        }
    }
}
