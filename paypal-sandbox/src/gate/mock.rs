//! `PayPal-Mock-Response`: a header by which the caller requests an error.

use paypal_generated::registry::OperationEntry;
use serde_json::Value;

use crate::{
    error::{Detail, Failure},
    issue,
};

/// The statuses whose errors can be requested by name, without an issue.
const NAMED: [u16; 9] = [400, 401, 403, 404, 409, 422, 429, 500, 503];

/// Returns the error that the header requests; the operation is not carried out then, and the rest
/// of the request is not checked. Only orders and payments support the header. A code that the
/// operation does not document is ignored, and the request is carried out.
pub(crate) fn requested_failure(operation: &'static OperationEntry, header: &str) -> Option<Failure> {
    if !matches!(operation.api, "orders" | "payments") {
        return None;
    }
    let code = code(header)?;
    let documented = operation
        .issues
        .iter()
        .find_map(|(status, codes)| codes.iter().find(|known| **known == code).map(|known| (status, *known)));
    if let Some((status, known)) = documented {
        return Some(Failure::new(status.parse().ok()?, vec![Detail::new(known)]));
    }
    let named = NAMED.into_iter().find(|status| issue::of_status(*status).0 == code)?;
    Some(Failure::new(named, Vec::new()))
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
