//! `api!` in a crate that is not ours: types, calls and setters are there, and a request can be looked at.

use paypal_runtime::{Client, Credentials, Environment};

paypal_macros::api! {
    captures,
    spec = "tests/fixtures/inline_named_like_component.yaml",
}

#[test]
fn a_spec_becomes_a_module() {
    let environment = Environment::custom("http://127.0.0.1:1").unwrap();
    let client = Client::builder(Credentials::new("id", "secret")).environment(environment).build().unwrap();
    let capture = captures::Capture::new().status(captures::CaptureStatusValue::Completed);
    let call = captures::Captures::new(&client).all_create(&captures::All::new().capture(capture));
    let request = call.request().unwrap();
    assert_eq!(request.url().path(), "/v1/all");
    assert_eq!(request.body().map(|body| &body[..]), Some(&br#"{"capture":{"status":"COMPLETED"}}"#[..]));
}
