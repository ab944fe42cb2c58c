//! Reads Paddle's error bodies.

use paypal_runtime::{ApiError, ErrorDetail, Value};

/// Reads `{"error": {"code", "detail", "errors": [{"field", "message"}]}, "meta": {"request_id"}}`.
pub(crate) fn read(body: &[u8]) -> ApiError {
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    let at = |pointer: &str| body.pointer(pointer).and_then(Value::as_str);
    let error =
        ApiError::new().name(at("/error/code")).message(at("/error/detail")).debug_id(at("/meta/request_id"));
    let fields = body.pointer("/error/errors").and_then(Value::as_array);
    fields.into_iter().flatten().fold(error, |error, field| {
        let text = |key: &str| field.get(key).and_then(Value::as_str);
        error.detail(ErrorDetail::new(None, text("field"), text("message")))
    })
}
