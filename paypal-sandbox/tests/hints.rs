//! Tests of errors whose texts say what to send in the place of what was sent.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use support::world;

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");
const NO_TYPE: (&str, &str) = ("content-type", "");

/// Method, path, header, body, issue, a part of the description.
type Row = (
    &'static str,
    &'static str,
    &'static [(&'static str, &'static str)],
    &'static str,
    &'static str,
    &'static str,
);

const ROWS: &[Row] = &[
    ("POST", "clock/advance", &[], "{}", "MISSING_REQUIRED_PARAMETER", "required"),
    (
        "POST",
        "clock/advance",
        &[],
        r#"{"by":"1w"}"#,
        "INVALID_PARAMETER_SYNTAX",
        "`31d`, `6h`, `10m` or `5s`",
    ),
    ("POST", "clock/advance", &[], r#"{"by":"3654d"}"#, "INVALID_PARAMETER_SYNTAX", "`3653d`"),
    ("PUT", "clock", &[], "{}", "MISSING_REQUIRED_PARAMETER", "`now` or `rate`"),
    ("PUT", "clock", &[], r#"{"rate":1000001}"#, "INVALID_PARAMETER_SYNTAX", "from 0 to 1000000"),
    ("PUT", "clock", &[FORM], "rate=1", "INVALID_PARAMETER_SYNTAX", "in JSON"),
    ("PUT", "clock", &[], r#"{"now":"tomorrow"}"#, "INVALID_PARAMETER_SYNTAX", "`2035-04-01T09:00:00Z`"),
    ("POST", "clock/advance", &[FORM], r#"{"by":"3d"}"#, "MALFORMED_REQUEST_JSON", "application/json"),
    ("POST", "faults", &[FORM], r#" {"act":{}}"#, "MALFORMED_REQUEST_JSON", "application/json"),
    ("PUT", "faults", &[FORM], r#"[{"act":{}}]"#, "MALFORMED_REQUEST_JSON", "application/json"),
    ("POST", "orders/X/approve", &[FORM], r#"{"buyer":"X"}"#, "MALFORMED_REQUEST_JSON", "application/json"),
    (
        "POST",
        "faults",
        &[],
        r#"{"act":{"truncate":20}}"#,
        "INVALID_PARAMETER_VALUE",
        r#""act": {"transport": "truncate:BYTES"}"#,
    ),
    (
        "POST",
        "faults",
        &[],
        r#"{"act":{"status":500},"nth":2}"#,
        "INVALID_PARAMETER_VALUE",
        "id, match, when, act, times, seed",
    ),
    (
        "GET",
        "clock",
        &[("paypal-sandbox-environment", "my.shop")],
        "",
        "INVALID_PARAMETER_VALUE",
        "digits, `-` and `_`",
    ),
];

#[tokio::test]
async fn errors_say_what_to_send() {
    let world = world().await;
    for (method, path, headers, body, issue, words) in ROWS {
        let answer = world.raw(method, &format!("/_sandbox/{path}"), headers, Some(body)).await;
        let detail = &answer.body["details"][0];
        assert_eq!(answer.status, 400, "{method} {path} {body}");
        assert_eq!(detail["issue"], *issue, "{method} {path} {body}");
        assert!(detail["description"].as_str().unwrap().contains(words), "{method} {path} {body}: {detail}");
    }
}

#[tokio::test]
async fn an_operation_asks_for_the_media_type_that_it_takes() {
    let world = world().await;
    let answer = world.raw("POST", "/v2/checkout/orders/X/capture", &[NO_TYPE], None).await;
    assert_eq!((answer.status, &answer.body["name"]), (415, &"UNSUPPORTED_MEDIA_TYPE".into()));
    assert!(
        answer.body["message"].as_str().unwrap().contains("Content-Type: application/json"),
        "{answer:?}"
    );
}

#[tokio::test]
async fn the_page_of_a_payer_names_the_wrong_field() {
    let world = world().await;
    let order = world.create(paypal_generated::orders::CheckoutPaymentIntent::Capture, "5.00").await;
    let page = format!("{}/checkoutnow?token={}", world.sandbox.base_url(), order.id.unwrap());
    for (form, words) in [
        ("buyer=nobody", "<p>buyer: No resource has this id.</p>"),
        ("funding=GOLD", "<p>funding: The value is not one of the permitted values of its field.</p>"),
        ("<b>=1", "<p>&lt;b&gt;: There is no such field.</p>"),
    ] {
        let request = reqwest::Client::new().post(&page).header(FORM.0, FORM.1).body(form);
        let answer = request.send().await.unwrap();
        assert_eq!(answer.status().as_u16(), 422, "{form}");
        let shown = answer.text().await.unwrap();
        assert!(shown.contains(words), "{form}: {shown}");
    }
}
