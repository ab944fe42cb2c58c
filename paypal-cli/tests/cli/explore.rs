//! What `paypal explore` shows: objects, columns and previews.

use super::support::Home;
use paypal_generated::catalog_products::{ProductRequest, ProductType};
use paypal_sandbox::{Application, Sandbox};
use serde_json::{Value, json};

const SUBSCRIPTIONS: &str = "https://uri.paypal.com/services/subscriptions";

fn object<'a>(objects: &'a Value, name: &str) -> &'a Value {
    objects.as_array().unwrap().iter().find(|object| object["name"] == name).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn objects_say_whether_the_scopes_permit_them() {
    let sandbox = Sandbox::builder()
        .application(Application::new("test-client", "test-secret").scopes([SUBSCRIPTIONS]))
        .start()
        .await
        .unwrap();
    let home = Home::new().connected_to(sandbox.base_url());
    let objects = home.run(&["explore", "--format", "json"]).json();
    assert_eq!(object(&objects, "PayPal.Catalog_Products")["permitted"], true);
    let transactions = object(&objects, "PayPal.Transactions");
    assert_eq!(transactions["permitted"], false);
    assert_eq!(
        transactions["missing_scopes"],
        json!(["https://uri.paypal.com/services/reporting/search/read"])
    );
    let root = home.run(&["explore", "--format", "adobe"]).json();
    assert_eq!(object(&root, "PayPal.Transactions")["canPreview"], false);
    assert_eq!(object(&root, "PayPal.Transactions")["canFetchSchema"], true);
    let shown = home.run(&["explore"]);
    assert!(shown.out.contains("PayPal.Catalog_Products") && shown.err.is_empty(), "{shown:?}");

    // The columns need no permission; a preview that was asked for does.
    let shown = home.run(&["explore", "transactions"]);
    assert_eq!(shown.code, 0, "{shown:?}");
    let asked = home.run(&["explore", "transactions", "--preview", "1"]);
    asked.fails(1, "the list needs the scope https://uri.paypal.com/services/reporting/search/read");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_object_has_columns_and_rows() {
    let (sandbox, paypal) = Sandbox::with_client().await.unwrap();
    for name in ["one", "two", "three"] {
        let product = ProductRequest::new(name, ProductType::Service);
        paypal.catalog_products().create(&product).await.unwrap();
    }
    let home = Home::new()
        .with("PAYPAL_CLIENT_ID", sandbox.client_id())
        .with("PAYPAL_CLIENT_SECRET", sandbox.client_secret())
        .with("PAYPAL_DESTINATION", sandbox.base_url());
    let shown = home.run(&["explore", "products", "--preview", "2", "--format", "json"]).json();
    assert_eq!(shown["name"], "PayPal.Catalog_Products");
    assert_eq!(shown["rows"].as_array().unwrap().len(), 2);
    assert!(shown["columns"].as_array().unwrap().contains(&json!({ "name": "name", "type": "string" })));
    let options = ["explore", "PayPal.Catalog_Products", "--preview", "9", "--format", "adobe"];
    let answer = home.run(&options).json();
    let fields: Vec<&String> = answer.as_object().unwrap().keys().collect();
    assert_eq!(fields, ["format", "schema", "data"]);
    assert_eq!(answer["data"].as_array().unwrap().len(), 3);
    let rows = home.run(&["explore", "products", "--format", "ndjson"]);
    assert_eq!(rows.out.lines().count(), 3, "{rows:?}");
    let table = home.run(&["explore", "products"]);
    assert!(table.out.contains("COLUMN") && table.out.contains("three"), "{table:?}");

    // Nothing is sent without a preview.
    sandbox.clear_requests();
    let schema = home.run(&["explore", "products", "--format", "adobe"]).json();
    assert_eq!(schema.get("data"), None);
    home.run(&["explore", "products", "--preview", "0", "--format", "json"]).json();
    assert!(sandbox.requests().is_empty());

    // Every object can be read, those of a period too.
    let objects = home.run(&["explore", "--format", "json"]).json();
    for object in objects.as_array().unwrap() {
        let name = object["name"].as_str().unwrap();
        let shown = home.run(&["explore", name, "--preview", "1", "--format", "json"]);
        assert!(shown.json()["rows"].is_array(), "{name}: {shown:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_word_is_a_connection_or_an_object() {
    let sandbox =
        Sandbox::builder().application(Application::new("shop-id", "shop-secret")).start().await.unwrap();
    let home = Home::new();
    let create = ["connection", "create", "shop", "--provider", "paypal", "--destination", "local"];
    let more = ["--client-id", "shop-id", "--host", sandbox.base_url(), "--secret-stdin"];
    assert_eq!(home.run_with("shop-secret", &[create.as_slice(), &more].concat()).code, 0);
    assert!(home.run(&["explore", "shop", "--format", "json"]).json().is_array());
    for words in [["explore", "SHOP", "plans"].as_slice(), &["-c", "shop", "explore", "plans"]] {
        let shown = home.run(&[words, &["--format", "json"]].concat()).json();
        assert_eq!(shown["stream"], "plans");
    }
    home.run(&["explore", "plan"]).fails(4, "PayPal.Billing_Plans");
    home.run(&["explore", "nothing"]).fails(4, "`paypal explore` lists all objects");
    assert!(home.run(&["explore", "--help"]).out.contains("adobe"));
    home.run(&["connections", "show", "shop", "--format", "json"]).json();
    home.run(&["explore", "other", "plans"]).fails(4, "other");
    home.run(&["explore", "plans", "--format", "xml"]).fails(2, "adobe");
}
