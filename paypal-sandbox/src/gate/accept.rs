//! Checks the `Accept` header.

use paypal_generated::registry::OperationEntry;

use crate::error::Failure;

/// Refuses a caller that accepts no JSON from an operation that answers in JSON. An operation that
/// answers with a picture may be asked for one.
pub(crate) fn check(operation: &OperationEntry, header: Option<&str>) -> Result<(), Failure> {
    let answers_json = operation.responses.iter().any(|(_, component)| component.is_some());
    let Some(header) = header.filter(|_| answers_json) else { return Ok(()) };
    let is_picture = operation.id.contains("qr");
    let mut ranges = header.split(',').map(|range| range.split(';').next().unwrap_or_default().trim());
    let accepts = ranges.any(|range| {
        matches!(range, "" | "*/*" | "application/*")
            || range.eq_ignore_ascii_case("application/json")
            || (is_picture && (range.starts_with("image/") || range.starts_with("multipart/")))
    });
    if accepts { Ok(()) } else { Err(Failure::new(406, Vec::new())) }
}

#[cfg(test)]
mod tests {
    use paypal_generated::registry;

    use super::*;

    #[test]
    fn a_caller_that_takes_no_json_is_refused() {
        let operation = registry::find_operation("orders", "orders.get").unwrap();
        for (header, accepted) in [
            ("*/*", true),
            ("application/json", true),
            ("text/html, application/json;q=0.5", true),
            ("text/html", false),
            ("application/xml", false),
        ] {
            assert_eq!(check(operation, Some(header)).is_ok(), accepted, "{header}");
        }
        assert!(check(operation, None).is_ok());
    }
}
