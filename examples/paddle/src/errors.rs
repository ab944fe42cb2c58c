//! Reads Paddle's error bodies.

use paypal_runtime::{ApiError, ErrorDetail, Value, ValueRef};

/// Reads `{"error": {"code", "detail", "errors": [{"field", "message"}]}, "meta": {"request_id"}}`.
pub(crate) fn read(body: &[u8]) -> ApiError {
    let body: Value = serde_json::from_slice(body).unwrap_or_default();
    let at = |pointer: &str| body.pointer(pointer).and_then(ValueRef::as_str);
    let error = ApiError::new()
        .name(at("/error/code").as_deref())
        .message(at("/error/detail").as_deref())
        .debug_id(at("/meta/request_id").as_deref());
    let fields = body.pointer("/error/errors").into_iter().flat_map(ValueRef::elements);
    fields.fold(error, |error, field| {
        let text = |key: &str| field.get(key).and_then(ValueRef::as_str);
        error.detail(ErrorDetail::new(None, text("field").as_deref(), text("message").as_deref()))
    })
}
