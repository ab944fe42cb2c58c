//! Writes the migration notes of callbacks.

use super::words::{code, type_of};
use crate::diff::{Change, ChangeKind};

/// Says how an endpoint must change. An answer is described as `200, Verdict` or as
/// `200, without a body`.
pub(super) fn note(change: &Change, before: &str, after: &str) -> String {
    match change.kind {
        ChangeKind::CallbackRemoved => {
            "PayPal no longer describes the callback; remove the endpoint that uses the helper once PayPal no longer calls it".to_owned()
        }
        ChangeKind::CallbackRenamed => format!("write `{after}` instead of `{before}`"),
        ChangeKind::CallbackRequest if after.is_empty() => {
            "PayPal no longer describes the request; read its body without the helper".to_owned()
        }
        ChangeKind::CallbackRequest => {
            format!("`decode` returns {} instead of {}", code(after), code(before))
        }
        ChangeKind::CallbackAnswer if after.is_empty() => {
            let status = before.split(',').next().unwrap_or_default();
            format!("PayPal no longer describes the answer {status}; use another function of the helper")
        }
        ChangeKind::CallbackAnswer => match (type_of(before), type_of(after)) {
            (was, "without a body") => format!("remove the argument {}", code(was)),
            ("without a body", is) => format!("pass {} as an argument", code(is)),
            (was, is) => format!("pass {} instead of {}", code(is), code(was)),
        },
        ChangeKind::BecameCallback => {
            format!("PayPal calls this operation: remove the call, and answer it at an endpoint that uses `{after}`")
        }
        ChangeKind::BecameOperation => {
            format!("PayPal does not call this operation: remove the endpoint, and call `{after}` where you need the operation")
        }
        _ => change.why.clone(),
    }
}
