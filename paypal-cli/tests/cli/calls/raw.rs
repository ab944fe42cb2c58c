//! Requests by path and by link, answers without a body, and answers that are files.

use paypal_sandbox::Sandbox;

use crate::support::Home;

#[tokio::test(flavor = "multi_thread")]
async fn a_path_and_a_link_are_requested() {
    let sandbox = Sandbox::start().await.unwrap();
    let home = Home::new().connected_to(sandbox.base_url());
    let data =
        r#"{"intent":"CAPTURE","purchase_units":[{"amount":{"currency_code":"USD","value":"10.00"}}]}"#;
    let post =
        ["post", "/v2/checkout/orders", "--request-id", "p-1", "--header", "Prefer: return=representation"];
    let order = home.run(&[&post[..], &["--data", data]].concat()).json();
    assert_eq!(order["intent"], "CAPTURE");
    let link = |name: &str| {
        let links = order["links"].as_array().unwrap();
        links.iter().find(|link| link["rel"] == name).unwrap()["href"].as_str().unwrap().to_owned()
    };
    let followed = home.run(&["follow", &link("self")]).json();
    assert_eq!(followed["id"], order["id"]);
    assert!(sandbox.approve(order["id"].as_str().unwrap()));
    let captured = home.run(&["follow", &link("capture"), "--method", "post", "--request-id", "c-1"]);
    assert_eq!(captured.json()["status"], "COMPLETED");
    let got = home.run(&["get", "/v1/catalogs/products", "--query", "page_size=1", "--format", "ndjson"]);
    assert_eq!(got.code, 0, "{got:?}");
    let curl = home.run(&["get", "/v1/catalogs/products", "--query", "page_size=1", "--curl"]);
    assert!(curl.out.contains("/v1/catalogs/products?page_size=1"), "{curl:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_without_a_body_is_a_note() {
    let sandbox = Sandbox::start().await.unwrap();
    let home = Home::new().connected_to(sandbox.base_url());
    let invoice = home.run(&["invoicing", "create-invoice", "--set", "detail.currency_code=USD"]).json();
    let id = invoice["id"].as_str().unwrap_or_else(|| panic!("{invoice}"));
    let picture = home.path().join("code.png");
    let file = picture.display().to_string();
    let code = home.run(&["invoicing", "generate-qr-code", id, "--output", &file]);
    assert_eq!((code.code, code.out.as_str()), (0, ""), "{code:?}");
    assert!(std::fs::read(picture).unwrap().starts_with(b"\x89PNG"));
    let deleted = home.run(&["invoicing", "delete-invoice", id, "--include"]);
    assert_eq!((deleted.code, deleted.out.as_str()), (0, ""), "{deleted:?}");
    assert!(deleted.err.contains("status 204; debug id "), "{deleted:?}");
    assert!(deleted.err.contains("HTTP 204"), "{deleted:?}");
}
