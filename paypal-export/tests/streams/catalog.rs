//! Products and plans.

use paypal_export::{ErrorKind, Format, Shard, Stream};
use paypal_generated::{
    catalog_products::{Patch, ProductRequest, ProductType},
    subscriptions::{
        BillingCycle, Frequency, IntervalUnit, Money, PaymentPreferences, PlanRequest, PricingScheme,
        TenureType,
    },
};
use paypal_sandbox::Fault;
use serde_json::{Value, json};

use crate::stage::{DAY, Stage};

const PRODUCTS: Stream = Stream::Products;
const PLANS: Stream = Stream::Plans;

/// An id that many programs take for a number.
const NUMBER: &str = "35E87645934406417";

pub async fn product(stage: &Stage, name: &str, id: Option<&str>) -> String {
    let mut request = ProductRequest::new(name, ProductType::Service);
    request.id = id.map(Into::into);
    stage.paypal.catalog_products().create(&request).await.unwrap().id.unwrap()
}

async fn plan(stage: &Stage, product: &str, price: &str) -> String {
    let scheme = PricingScheme::new().fixed_price(Money::new("USD", price));
    let frequency = Frequency::new(IntervalUnit::Week);
    let cycle = BillingCycle::new(frequency, TenureType::Regular, 1).pricing_scheme(scheme).total_cycles(0);
    let plan = PlanRequest::new(product, "Basic", vec![cycle], PaymentPreferences::new());
    stage.paypal.subscriptions().create_plan(&plan).await.unwrap().id.clone().unwrap()
}

/// Removes a product from the local PayPal: PayPal itself has no operation for it.
pub fn remove(stage: &Stage, id: &str) {
    let environment = stage.sandbox.environment("").unwrap();
    let state = String::from_utf8(environment.export().unwrap()).unwrap();
    let is_kept = |line: &&str| {
        let line: Value = serde_json::from_str(line).unwrap();
        line["table"] != "products" || !line["key"].as_str().unwrap().ends_with(id)
    };
    let kept: Vec<&str> = state.lines().filter(is_kept).collect();
    assert_eq!(kept.len() + 1, state.lines().count());
    environment.import(kept.join("\n").as_bytes()).unwrap();
}

#[tokio::test]
async fn products_of_several_pages_are_there_once_and_in_their_order() {
    let stage = Stage::new().await;
    let mut made = vec![product(&stage, "Films", Some(NUMBER)).await];
    for index in 0..41 {
        stage.advance(std::time::Duration::from_secs(1));
        made.push(product(&stage, &format!("Product {index}"), None).await);
    }
    let report = stage.run("a", PRODUCTS).await;
    assert_eq!((report.rows, report.late_rows, report.days, report.complete_until), (42, 0, 0, None));
    assert_eq!(stage.sandbox.count("products.list"), 3);
    assert_eq!(stage.column("a", PRODUCTS, "id"), made);
    let row = &stage.rows("a", PRODUCTS)[0];
    assert_eq!(row["id"], NUMBER);
    assert_eq!(row["is_deleted"], false);
    assert_eq!(row["created_at"], "2025-01-01T00:00:00Z");

    // Nothing has changed: no file is written again.
    let before = stage.files("a", PRODUCTS);
    let report = stage.run("a", PRODUCTS).await;
    assert_eq!((report.rows, report.changed_rows), (42, 0));
    assert!(report.notes.iter().any(|note| note.starts_with("nothing has changed")), "{:?}", report.notes);
    assert_eq!(stage.files("a", PRODUCTS), before);
    // Another folder has the same bytes, on another day.
    stage.advance(DAY);
    stage.run("b", PRODUCTS).await;
    assert_eq!(stage.files("b", PRODUCTS), before);
    // All rows are read again by `restart`, and are the same.
    stage.export("a").restart(true).run(PRODUCTS).await.unwrap();
    assert_eq!(stage.files("a", PRODUCTS), before);
}

#[tokio::test]
async fn changed_new_and_vanished_products_are_seen_on_the_next_run() {
    let stage = Stage::new().await;
    let kept = product(&stage, "Kept", None).await;
    let gone = product(&stage, "Gone", None).await;
    stage.run("a", PRODUCTS).await;
    let new = product(&stage, "New", None).await;
    let change: Patch =
        serde_json::from_value(json!({ "op": "add", "path": "/description", "value": "Good" })).unwrap();
    stage.paypal.catalog_products().patch(&kept, &[change]).await.unwrap();
    remove(&stage, &gone);
    let report = stage.run("a", PRODUCTS).await;
    assert_eq!((report.rows, report.late_rows, report.changed_rows, report.gone_rows), (3, 1, 1, 1));
    let deleted = |name: &str| -> Vec<(String, Value, Value)> {
        let rows = stage.rows("a", PRODUCTS);
        let row = rows.iter().find(|row| row["id"] == name).unwrap();
        vec![(name.to_owned(), row["is_deleted"].clone(), row["description"].clone())]
    };
    assert_eq!(deleted(&gone), [(gone.clone(), json!(true), json!(null))]);
    assert_eq!(deleted(&kept), [(kept.clone(), json!(false), json!("Good"))]);
    assert_eq!(deleted(&new), [(new.clone(), json!(false), json!(null))]);
    // It stays in the file, and is not counted again.
    let before = stage.files("a", PRODUCTS);
    assert_eq!(stage.run("a", PRODUCTS).await.gone_rows, 0);
    assert_eq!(stage.files("a", PRODUCTS), before);
}

#[tokio::test]
async fn a_run_that_fails_half_way_writes_nothing_and_is_repeated_to_the_same_bytes() {
    let stage = Stage::new().await;
    for index in 0..25 {
        product(&stage, &format!("Product {index}"), None).await;
    }
    let environment = stage.sandbox.environment("").unwrap();
    environment.add_fault(Fault::before().operation("products.list").nth(2).status(403).times(1)).unwrap();
    let failed = stage.export("a").run(PRODUCTS).await.unwrap_err();
    assert_eq!(failed.kind(), ErrorKind::Failed);
    assert!(failed.help_line().is_some_and(|help| help.contains("permission")), "{failed}");
    assert!(stage.data("a", PRODUCTS).is_empty());
    stage.run("a", PRODUCTS).await;
    stage.run("b", PRODUCTS).await;
    assert_eq!(stage.files("a", PRODUCTS), stage.files("b", PRODUCTS));
}

#[tokio::test]
async fn a_product_that_is_added_between_two_pages_is_no_loss() {
    let stage = Stage::new().await;
    for index in 0..25 {
        product(&stage, &format!("Product {index}"), None).await;
    }
    // The second page is slow; meanwhile a product is added.
    let environment = stage.sandbox.environment("").unwrap();
    let slow =
        Fault::before().operation("products.list").nth(2).latency(std::time::Duration::from_millis(300));
    environment.add_fault(slow.times(1)).unwrap();
    let export = stage.export("a");
    let (report, _) = tokio::join!(export.run(PRODUCTS), async {
        while stage.sandbox.count("products.list") < 1 {
            tokio::time::sleep(std::time::Duration::from_millis(1)).await;
        }
        product(&stage, "Added", None).await
    });
    let report = report.unwrap();
    let rows = stage.column("a", PRODUCTS, "id");
    assert!(report.rows == 25 || report.rows == 26, "{}", report.rows);
    assert_eq!(rows.len() as u64, report.rows);
    assert_eq!(stage.run("a", PRODUCTS).await.rows, 26);
}

#[tokio::test]
async fn one_part_of_an_export_writes_a_stream_with_one_file() {
    let stage = Stage::new().await;
    product(&stage, "Films", None).await;
    let mut written = 0;
    for number in 1..=3 {
        let name = format!("part-{number}");
        let shard = Shard::new(number, 3).unwrap();
        let report = stage.export(&name).shard(shard).run(PRODUCTS).await.unwrap();
        let files = stage.data(&name, PRODUCTS).len();
        written += files;
        assert_eq!(files == 0, report.notes.iter().any(|note| note.contains("another part")), "{report:?}");
        assert_eq!(files == 0, report.rows == 0);
    }
    assert_eq!(written, 1);
}

#[tokio::test]
async fn an_empty_catalog_has_no_file() {
    let stage = Stage::new().await;
    let report = stage.run("a", PRODUCTS).await;
    assert_eq!(report.rows, 0);
    assert!(stage.data("a", PRODUCTS).is_empty());
    product(&stage, "Films", None).await;
    let report = stage.run("a", PRODUCTS).await;
    assert_eq!((report.rows, report.late_rows), (1, 1));
}

#[tokio::test]
async fn a_damaged_state_is_told_and_nothing_is_lost() {
    let stage = Stage::new().await;
    product(&stage, "Films", None).await;
    stage.run("a", PRODUCTS).await;
    let before = stage.data("a", PRODUCTS);
    let path = stage.path("a").join("products/_rows.ndjson");
    std::fs::write(&path, "{\"id\":\"A\"").unwrap();
    let failed = stage.export("a").run(PRODUCTS).await.unwrap_err();
    assert!(failed.to_string().contains("products/_rows.ndjson"), "{failed}");
    assert!(failed.help_line().is_some());
    std::fs::remove_file(&path).unwrap();
    assert!(stage.export("a").run(PRODUCTS).await.is_err());
    assert_eq!(stage.data("a", PRODUCTS), before);
}

#[tokio::test]
async fn plans_have_their_billing_cycles() {
    let stage = Stage::new().await;
    let product = product(&stage, "Films", None).await;
    let mut made = Vec::new();
    for price in 1..=22 {
        stage.advance(std::time::Duration::from_secs(1));
        made.push(plan(&stage, &product, &format!("{price}.00")).await);
    }
    let report = stage.run("a", PLANS).await;
    assert_eq!(report.rows, 22);
    assert_eq!(stage.column("a", PLANS, "id"), made);
    let row = &stage.rows("a", PLANS)[0];
    assert_eq!(row["product_id"], product.as_str());
    let cycles: Value = serde_json::from_str(row["billing_cycles"].as_str().unwrap()).unwrap();
    assert_eq!(cycles[0]["pricing_scheme"]["fixed_price"]["value"], "1.00", "{cycles}");
    let before = stage.files("a", PLANS);
    stage.paypal.subscriptions().deactivate_plan(&made[3]).await.unwrap();
    let report = stage.run("a", PLANS).await;
    assert_eq!((report.changed_rows, report.late_rows, report.gone_rows), (1, 0, 0));
    assert_ne!(stage.files("a", PLANS), before);
    assert_eq!(stage.rows("a", PLANS)[3]["status"], "INACTIVE");

    let csv = Format::Csv { is_excel_safe: false };
    stage.run_as("csv", csv, PLANS).await;
    let file = stage.data("csv", PLANS).remove("data.csv").unwrap();
    let text = String::from_utf8(file).unwrap();
    assert!(text.starts_with("id,product_id,name,status,"), "{text}");
    assert!(text.contains(product.as_str()));
}
