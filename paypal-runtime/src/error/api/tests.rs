//! Tests that error bodies of every known format are read.

use super::*;

/// Formats an error as: name | message | debug id | issues with fields | links
fn summary(body: &str) -> String {
    let error = ApiError::paypal(body.as_bytes());
    let or = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
    let details: Vec<_> = error
        .details
        .iter()
        .map(|d| {
            format!(
                "{} at {} = {} in {}: {}",
                or(&d.issue),
                or(&d.field),
                or(&d.value),
                or(&d.location),
                or(&d.description)
            )
        })
        .collect();
    let links: Vec<_> =
        error.links.iter().map(|link| format!("{} {}", link.rel().unwrap_or("-"), link.href())).collect();
    let [name, message, debug_id] = [&error.name, &error.message, &error.debug_id].map(or);
    format!("{name} | {message} | {debug_id} | {} | {}", details.join("; "), links.join("; "))
}

#[test]
fn every_format_of_error_body_is_read() {
    let table = [
        (
            "details, as in current APIs",
            r#"{"name":"UNPROCESSABLE_ENTITY","details":[{"field":"/purchase_units/@reference_id=='default'/amount",
                "value":"-1","location":"body","issue":"CANNOT_BE_NEGATIVE","description":"Must be zero or more."}],
                "message":"Semantic trouble.","debug_id":"b1d1f0",
                "links":[{"href":"https://developer.paypal.com/x","rel":"information_link","method":"GET"}]}"#,
            "UNPROCESSABLE_ENTITY | Semantic trouble. | b1d1f0 | CANNOT_BE_NEGATIVE at /purchase_units/@reference_id=='default'/amount = -1 in body: Must be zero or more. | information_link https://developer.paypal.com/x",
        ),
        (
            "issues, as in older specs",
            r#"{"name":"INVALID_REQUEST","message":"m","debug_id":"d","issues":[{"issue":"A"},{"issue":"B","field":"f"}]}"#,
            "INVALID_REQUEST | m | d | A at - = - in -: -; B at f = - in -: - | ",
        ),
        (
            "details that are null beside issues",
            r#"{"name":"N","details":null,"issues":[{"issue":"A"}]}"#,
            "N | - | - | A at - = - in -: - | ",
        ),
        (
            "the information link of v1",
            r#"{"name":"VALIDATION_ERROR","information_link":"https://x","details":[{"field":"a","issue":"Required"}]}"#,
            "VALIDATION_ERROR | - | - | Required at a = - in -: - | information_link https://x",
        ),
        (
            "the identity service",
            r#"{"error":"invalid_client","error_description":"Client Authentication failed"}"#,
            "invalid_client | Client Authentication failed | - |  | ",
        ),
        (
            "an error in an error",
            r#"{"error":{"name":"N","message":"m","details":[{"issue":"A"}]}}"#,
            "N | m | - | A at - = - in -: - | ",
        ),
        ("errors", r#"{"errors":[{"name":"A","message":"m"}]}"#, "- | m | - | A at - = - in -: m | "),
        (
            "one detail in place of a list",
            r#"{"name":"N","details":{"issue":"A"}}"#,
            "N | - | - | A at - = - in -: - | ",
        ),
        ("details of words", r#"{"name":"N","details":["words"]}"#, "N | - | - | - at - = - in -: words | "),
        (
            "a list of errors",
            r#"[{"name":"N","message":"m"},{"name":"O"}]"#,
            "N | m | - | O at - = - in -: - | ",
        ),
        ("a list of details", r#"[{"issue":"A","field":"f"}]"#, "- | - | - | A at f = - in -: - | "),
        ("a list of strings", r#"["words"]"#, "- | - | - | - at - = - in -: words | "),
        (
            "JSON in a string",
            r#""{\"name\":\"N\",\"details\":[{\"issue\":\"A\"}]}""#,
            "N | - | - | A at - = - in -: - | ",
        ),
        ("a message in a string", r#""Service is down""#, "- | Service is down | - |  | "),
        (
            "wrong types everywhere",
            r#"{"name":7,"message":["x"],"debug_id":true,"details":[null,1,{"issue":{},"field":3,"value":1.50},[]],"links":[1,{},{"href":"h"}]}"#,
            "- | 7 | true | - at 3 = 1.50 in -: - | - h",
        ),
        ("a byte order mark", "\u{feff}{\"name\":\"N\"}", "N | - | - |  | "),
        ("an object without anything", "{}", "- | - | - |  | "),
        ("null", "null", "- | - | - |  | "),
        ("a number", "42", "- | - | - |  | "),
        ("an empty body", "", "- | - | - |  | "),
        ("a gateway's page", "<html><body><h1>502 Bad Gateway</h1></body></html>", "- | - | - |  | "),
        ("half a body", r#"{"name":"N","deta"#, "- | - | - |  | "),
    ];
    for (case, body, expected) in table {
        assert_eq!(summary(body), expected, "{case}");
    }
}

#[test]
fn the_usual_places_of_other_services_are_read() {
    let table = [
        (
            r#"{"code":"card_declined","message":"Your card was declined."}"#,
            "card_declined | Your card was declined.",
        ),
        (r#"{"error":{"type":"card_error","code":"card_declined","message":"No."}}"#, "card_declined | No."),
        (r#"{"error":{"code":404,"message":"Gone","status":"NOT_FOUND"}}"#, "NOT_FOUND | Gone"),
        (r#"{"error":"not_found","message":"Gone"}"#, "not_found | Gone"),
        (r#"{"error":"It is gone"}"#, "- | It is gone"),
        (
            r#"{"type":"https://example.com/x","title":"No credit.","status":403,"detail":"You have 30."}"#,
            "- | You have 30.",
        ),
        (r#"{"type":"about:blank","title":"No credit."}"#, "- | No credit."),
        (
            r#"{"errors":[{"code":"taken","title":"Taken","detail":"The name is taken."}]}"#,
            "- | The name is taken.",
        ),
        (r#"{"errors":["The name is taken."]}"#, "- | The name is taken."),
        (r#"{"message":{"en":"x"},"code":7,"type":"a b"}"#, "- | -"),
        (r#"{"name":"N","code":"C","title":"T"}"#, "N | -"),
    ];
    for (body, expected) in table {
        let error = ApiError::paypal(body.as_bytes());
        let or = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
        assert_eq!(format!("{} | {}", or(&error.name), or(&error.message)), expected, "{body}");
    }
}

#[test]
fn logs_show_words_of_other_services_only() {
    let table = [
        (r#"{"message":"No customer 4111111111111111"}"#, Some("No customer …")),
        (r#"{"title":"No credit.","detail":"You have 30."}"#, Some("No credit.")),
        (r#""Service is down""#, Some("Service is down")),
        (r#"{"name":"N","message":"Words of a request"}"#, None),
        (r#"{"message":"Words of a request","debug_id":"d"}"#, None),
        (r#"{"error":"invalid_client","error_description":"Words"}"#, None),
        ("<html>", None),
    ];
    for (body, expected) in table {
        assert_eq!(ApiError::paypal(body.as_bytes()).shown.as_deref(), expected, "{body}");
    }
}

#[test]
fn invalid_utf8_and_deeply_nested_bodies_are_handled() {
    assert_eq!(ApiError::paypal(b"{\"message\":\"N\xff\"}").message.as_deref(), Some("N\u{fffd}"));
    assert_eq!(ApiError::paypal("[".repeat(100_000).as_bytes()), ApiError::default());
    assert_eq!(ApiError::paypal(r#"{"error":"#.repeat(100_000).as_bytes()), ApiError::default());
}

proptest::proptest! {
    #[test]
    fn no_error_body_causes_a_panic(body in proptest::collection::vec(proptest::num::u8::ANY, 0..200)) {
        ApiError::paypal(&body);
    }
}
