//! `PayPal-Mock-Response`: a header by which the caller requests an error.

use paypal_generated::registry::OperationEntry;
use serde_json::Value;

use crate::{
    error::{Detail, Failure},
    issue,
};

/// Returns the error that the header requests; the operation is not carried out then. Only orders
/// and payments support the header. A code that the operation does not document is ignored, and the
/// request is carried out.
pub(crate) fn requested_failure(operation: &'static OperationEntry, header: &str) -> Option<Failure> {
    if !matches!(operation.api, "orders" | "payments") {
        return None;
    }
    let code = code(header)?;
    for status in [400, 401, 403, 404, 409, 422, 429, 500, 503] {
        if issue::of_status(status).0 == code {
            return Some(Failure::new(status, Vec::new()));
        }
    }
    let (status, known) = operation.issues.iter().find_map(|(status, codes)| {
        codes.iter().find(|known| **known == code).map(|known| (status, *known))
    })?;
    Some(Failure::new(status.parse().ok()?, vec![Detail::new(known)]))
}

/// Reads the code from `{"mock_application_codes":"X"}`, from the same without braces, or from `X`.
fn code(header: &str) -> Option<String> {
    let braced =
        if header.trim_start().starts_with('"') { format!("{{{header}}}") } else { header.to_owned() };
    match serde_json::from_str::<Value>(&braced) {
        Ok(value) => {
            let codes = value.get("mock_application_codes")?;
            codes.as_str().or_else(|| codes.get(0)?.as_str()).map(str::to_owned)
        }
        Err(_) => Some(header.trim().to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::code;

    #[test]
    fn all_forms_of_the_header_are_read() {
        for header in [
            r#"{"mock_application_codes":"X"}"#,
            r#"{"mock_application_codes": ["X"]}"#,
            r#""mock_application_codes": "X""#,
            "X",
        ] {
            assert_eq!(code(header).as_deref(), Some("X"), "{header}");
        }
    }
}
