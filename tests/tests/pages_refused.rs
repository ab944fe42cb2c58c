//! Tests that `x-pagination` keys that do not fit their operation are errors, with a place and a
//! help line.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;

use paypal_codegen::apis::{Api, State};
use paypal_codegen::diagnostic::Diagnostics;
use paypal_codegen::document::{self, Node};
use paypal_codegen::lock::NamesLock;
use paypal_codegen::pipeline;
use paypal_codegen::source::Span;
use serde_json::{Value, json};

/// Returns the problems of the fixture after one key of an operation's `x-pagination` is changed or
/// removed.
fn problems(path: &str, method: &str, key: &str, value: Option<Value>) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/pagination.yaml");
    let document = document::load(&file).unwrap_or_else(|error| panic!("{error}"));
    let mut json = document.to_json();
    let pages = json["paths"][path][method]["x-pagination"].as_object_mut().unwrap();
    match value {
        Some(value) => pages.insert(key.to_owned(), value),
        None => pages.remove(key),
    };
    let document = Node::from_json(&json, &document.span);
    let api = Api {
        api: "pagination".to_owned(),
        source: "pagination.json".to_owned(),
        feature: "pagination".to_owned(),
        service: "Service".to_owned(),
        title: "Fixture".to_owned(),
        state: State::Live,
        documentation: "https://example.com/reference".to_owned(),
        own: false,
        span: Span::start_of(document.span.file()),
    };
    let mut diagnostics = Diagnostics::new();
    pipeline::build(&[(&api, &document)], &NamesLock::default(), false, &mut diagnostics);
    diagnostics.to_string()
}

/// Returns valid `windows` with more keys.
fn windows(more: Value) -> Value {
    let mut windows = json!({ "from": "since", "to": "until", "max_days": 31, "too_large": "TOO_LARGE" });
    windows.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    windows
}

#[test]
fn pagination_keys_that_do_not_fit_are_refused() {
    let (gone, gone_too) = (None, None);
    let table = [
        ("/v1/pages", "get", "kind", Some(json!("pages")), "`kind` must be `page`, `offset`"),
        ("/v1/pages", "get", "kind", gone.clone(), "`kind` must be `page`, `offset`"),
        ("/v1/pages", "get", "place", Some(json!("path")), "`place` must be `query` or `body`"),
        ("/v1/pages", "get", "place", Some(json!("body")), "the operation has no JSON body"),
        ("/v1/pages", "get", "page", Some(json!("pages")), "no parameter `pages`"),
        ("/v1/pages", "get", "page", gone.clone(), "`page` is missing"),
        ("/v1/pages", "get", "first", Some(json!("one")), "`first` must be an integer, not a string"),
        ("/v1/pages", "get", "page_size", Some(json!("size")), "no parameter `size`"),
        ("/v1/pages", "get", "total", Some(json!("totals")), "no parameter `totals`"),
        ("/v1/pages", "get", "items", Some(json!("things")), "no property `things`"),
        ("/v1/pages", "get", "items", Some(json!("total_pages")), "`total_pages` is not a list"),
        ("/v1/pages", "get", "items", gone.clone(), "`items` is missing"),
        ("/v1/pages", "get", "total_pages", Some(json!("pages")), "no property `pages`"),
        ("/v1/pages", "get", "totalpages", Some(json!("pages")), "`totalpages` has no meaning"),
        ("/v1/pages", "get", "windows", Some(json!({ "from": "since" })), "`to` of `windows` is missing"),
        (
            "/v1/pages",
            "get",
            "windows",
            Some(windows(json!({ "answered_to": "until" }))),
            "`windows` needs both `answered_to` and `refreshed`, or neither",
        ),
        (
            "/v1/pages",
            "get",
            "windows",
            Some(windows(json!({ "answered_to": "until", "refreshed": "never" }))),
            "the response has no property `never`",
        ),
        ("/v1/cursors", "get", "cursor", gone.clone(), "`cursor` is missing"),
        ("/v1/cursors", "get", "next", gone, "`next` is missing"),
        ("/v1/cursors", "get", "first_only", Some(json!(["start"])), "no parameter `start`"),
        ("/v1/search", "post", "page", Some(json!("number")), "no parameter `number`"),
        ("/v1/last", "get", "last", Some(json!("key")), "an item has no property `key`"),
        ("/v1/last", "get", "last", gone_too.clone(), "`next` is missing"),
        ("/v1/last", "get", "has_more", Some(json!("/meta/more")), "no property `/meta/more`"),
        ("/v1/last", "get", "has_more", Some(json!("has_more")), "no property `has_more`"),
        ("/v1/urls", "get", "next", gone_too, "`next` is missing"),
        (
            "/v1/urls",
            "get",
            "next",
            Some(json!("/meta/pagination/next/url")),
            "no property `/meta/pagination/next/url`",
        ),
    ];
    for (path, method, key, value, expected) in table {
        let message = problems(path, method, key, value.clone());
        assert!(message.contains(expected), "{path} {key} {value:?}: {message}");
        assert!(message.contains("x-pagination"), "{message}");
    }
    assert_eq!(problems("/v1/pages", "get", "first", Some(json!(1))), "");
}
