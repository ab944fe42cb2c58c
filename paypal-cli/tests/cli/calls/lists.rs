//! Lists: pages, formats, and a pipe that is closed.

use std::io::Read;
use std::process::Stdio;

use paypal_generated::catalog_products::{ProductRequest, ProductType};
use paypal_sandbox::Sandbox;

use crate::support::{Home, clock::sandbox_of_2026};

/// Starts a sandbox with a number of products.
async fn shop(products: usize) -> (Sandbox, Home) {
    let (sandbox, client) = Sandbox::with_client().await.unwrap();
    for number in 0..products {
        let product = ProductRequest::new(format!("product {number}"), ProductType::Service);
        client.catalog_products().create(&product).await.unwrap();
    }
    let home = Home::new()
        .with("PAYPAL_CLIENT_ID", sandbox.client_id())
        .with("PAYPAL_CLIENT_SECRET", sandbox.client_secret())
        .with("PAYPAL_DESTINATION", sandbox.base_url());
    (sandbox, home)
}

#[tokio::test(flavor = "multi_thread")]
async fn all_pages_are_streamed_as_lines() {
    let (sandbox, home) = shop(45).await;
    let all = home.run(&["catalog-products", "list", "--pages", "all", "--page-size", "20"]);
    assert_eq!(all.code, 0, "{all:?}");
    let names: Vec<String> = all
        .out
        .lines()
        .map(|line| {
            serde_json::from_str::<serde_json::Value>(line).unwrap()["name"].as_str().unwrap().to_owned()
        })
        .collect();
    let mut numbers: Vec<usize> =
        names.iter().map(|name| name.trim_start_matches("product ").parse().unwrap()).collect();
    numbers.sort_unstable();
    assert_eq!(numbers, (0..45).collect::<Vec<_>>());
    assert_eq!(sandbox.count("products.list"), 3);
    let two = home.run(&["catalog-products", "list", "--pages=2", "--page-size=20"]);
    assert_eq!(two.out.lines().count(), 40, "{two:?}");
    let array =
        home.run(&["catalog-products", "list", "--pages=all", "--page-size=20", "--format=json"]).json();
    assert_eq!(array.as_array().unwrap().len(), 45);
    let table = home.run(&["catalog-products", "list", "--pages=all", "--page-size=20", "--format=table"]);
    assert_eq!(table.out.lines().count(), 46, "{table:?}");
    assert!(table.out.lines().next().unwrap().contains("name"), "{table:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_page_is_printed_as_it_was_sent() {
    let (_sandbox, home) = shop(3).await;
    let page = home.run(&["catalog-products", "list", "--total-required"]).json();
    assert_eq!((page["products"].as_array().unwrap().len(), &page["total_items"]), (3, &3.into()));
    let lines = home.run(&["catalog-products", "list", "--format", "ndjson"]);
    assert_eq!(lines.out.lines().count(), 3, "{lines:?}");
    let file = home.path().join("products.json");
    let file = file.display().to_string();
    let written = home.run(&["catalog-products", "list", "--output", &file]);
    assert_eq!((written.code, written.out.as_str()), (0, ""), "{written:?}");
    assert!(std::fs::read_to_string(file).unwrap().contains("product 2"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_pipe_ends_the_command_without_an_error() {
    let (_sandbox, home) = shop(45).await;
    let mut child = home
        .command(["catalog-products", "list", "--pages", "all", "--page-size", "1"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut start = [0; 1];
    child.stdout.take().unwrap().read_exact(&mut start).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_range_of_time_is_read_in_windows() {
    let sandbox = sandbox_of_2026().start().await.unwrap();
    let home = Home::new().connected_to(sandbox.base_url());
    let words = ["transactions", "search", "--start-date", "2024-01-01", "--end-date", "2024-03-31"];
    let found = home.run(&[&words[..], &["--pages", "all"]].concat());
    assert_eq!(found.code, 0, "{found:?}");
    assert_eq!(sandbox.count("search.get"), 3);
}
