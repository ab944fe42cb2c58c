//! Tests every pageable operation against a server with N items: each item is returned once,
//! whatever the server leaves out.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, Mutex};

use paypal_generated::model::{Field, encode};
use paypal_generated::registry::{self, OperationEntry};
use paypal_generated::{
    Client, Credentials, Decimal, Error, ErrorKind, Items, Method, RawResponse, Request, Transport,
    TransportFuture, invoicing_v1,
};
use paypal_test_support::todo;
use serde_json::{Map, Value, json};

/// The number of items per page, whether the request has a page size or not.
const SIZE: usize = 5;

/// The behaviour of the server.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Server {
    /// Returns totals.
    Totals,
    /// Returns no totals, but links if the API has any.
    Links,
    /// Returns neither totals nor links, except for those that the pagination needs.
    Silent,
    /// Reports more pages until a page is empty.
    EmptyEnd,
    /// Returns the first page again in place of the second.
    Repeats,
}

/// A PayPal server with one list.
#[derive(Clone)]
struct Fake {
    operation: &'static OperationEntry,
    count: usize,
    server: Server,
    requests: Arc<Mutex<Vec<Request>>>,
}

impl Fake {
    fn answer(&self, request: &Request) -> Value {
        let pages: Value = serde_json::from_str(self.operation.pagination.unwrap()).unwrap();
        let name = |key: &str| pages[key].as_str().unwrap_or_default().to_owned();
        let mut arguments: BTreeMap<String, String> = request.url().query_pairs().into_owned().collect();
        if pages["place"] == "body" {
            let body: Map<String, Value> = serde_json::from_slice(request.body().unwrap()).unwrap();
            arguments.extend(body.into_iter().map(|(name, value)| (name, value.to_string())));
        }
        let number = |key: &str| arguments.get(&name(key)).and_then(|value| value.parse::<usize>().ok());
        let size = number("page_size").unwrap_or(SIZE);
        let token = |key: &str| {
            arguments.get(key).map_or(0, |token| token.strip_prefix("T+&").unwrap().parse::<usize>().unwrap())
        };
        let kind = name("kind");
        let start = match kind.as_str() {
            "page" => (number("page").unwrap_or(1) - 1) * size,
            "offset" => number("page").unwrap_or(0),
            "cursor" => token("start_id"),
            _ => token("next_page_token"),
        };
        let served = if self.server == Server::Repeats && start > 0 { 0 } else { start };
        let items: Vec<Value> =
            (served..self.count.min(served + size)).map(|serial| json!({ "serial": serial })).collect();
        let end = start + size;
        let more = if self.server == Server::EmptyEnd { !items.is_empty() } else { end < self.count };
        let mut body = json!({ name("items"): items });
        if self.server == Server::Totals {
            body[name("total_items")] = json!(self.count);
            body[name("total_pages")] = json!(self.count.div_ceil(size));
        }
        if kind == "cursor" && more {
            body[name("next")] = json!(format!("T+&{end}"));
        }
        let by_link = matches!(kind.as_str(), "links" | "token");
        if by_link || self.server == Server::Links {
            let mut links = vec![json!({ "rel": "self", "href": request.url().as_str() })];
            links.push(json!({ "rel": "first", "href": "https://api.paypal.com/elsewhere" }));
            if more {
                let href = format!("https://api.paypal.com/elsewhere?next_page_token=T%2B%26{end}");
                links.push(json!({ "rel": "next", "href": href, "method": "GET" }));
            }
            body["links"] = json!(links);
        }
        body
    }
}

impl Transport for Fake {
    fn send(&self, request: Request) -> TransportFuture {
        let body = if request.url().path().ends_with("/v1/oauth2/token") {
            json!({ "access_token": "token", "token_type": "Bearer", "expires_in": 32400 })
        } else {
            self.requests.lock().unwrap().push(request.clone());
            self.answer(&request)
        };
        Box::pin(async move { Ok(RawResponse::new(200).with_body(body.to_string())) })
    }
}

/// Returns the serial numbers of all items.
async fn serials<I: Field + 'static>(items: Items<I>) -> Result<Vec<usize>, Error> {
    let items = items.into_vec().await?;
    let serial = |item: &I| {
        let item: Value = serde_json::from_slice(&encode(item).unwrap()).unwrap();
        usize::try_from(item["serial"].as_u64().unwrap()).unwrap()
    };
    Ok(items.iter().map(serial).collect())
}

/// The pageable operations, with and without a page size.
macro_rules! lists {
    ($($api:literal $id:literal => |$client:ident| $call:expr $(, $sized:ident($size:expr))?;)*) => {
        const LISTS: &[(&str, &str)] = &[$(($api, $id)),*];

        async fn list(api: &str, id: &str, client: &Client, sized: bool) -> Result<Vec<usize>, Error> {
            match (api, id) {
                $(($api, $id) => {
                    let $client = client.clone();
                    let call = $call;
                    $(if sized {
                        return serials(call.$sized($size).items()).await;
                    })?
                    let _ = sized;
                    serials(call.items()).await
                })*
                _ => panic!("{api} {id} is not in the table"),
            }
        }
    };
}

lists! {
    "catalog_products" "products.list" => |client| client.catalog_products().list(), page_size(5);
    "disputes" "disputes.list" => |client| client.disputes().list(), page_size(5);
    "invoicing" "invoices.list" => |client| client.invoicing().list_invoices(), page_size(5);
    "invoicing" "invoices.search-invoices" => |client| client.invoicing().search_invoices(), page_size(5);
    "invoicing" "templates.list" => |client| client.invoicing().list_templates(), page_size(5);
    "invoicing_v1" "invoice.get_all" => |client| client.invoicing_v1().list_invoices(), page_size(5);
    "invoicing_v1" "invoice.search" => |client| client.invoicing_v1().search_invoices().body(&invoicing_v1::Search::new()),
        body(&invoicing_v1::Search::new().page_size(Decimal::from(5)));
    "payments_v1" "payment.list" => |client| client.payments_v1().list(), count(5);
    "payment_links" "payment-resources-get-list" => |client| client.payment_links().list_payment_links(), page_size(5);
    "payouts" "payouts.get" => |client| client.payouts().get("BATCH"), page_size(5);
    "subscriptions" "plans.list" => |client| client.subscriptions().list_plans(), page_size(5);
    "subscriptions" "subscriptions.list" => |client| client.subscriptions().list(), page_size(5);
    "subscriptions" "subscriptions.transactions" => |client| client.subscriptions().list_transactions("I-1", "2024-01-01T00:00:00Z", "2024-02-01T00:00:00Z");
    "transactions" "search.get" => |client| client.transactions().search("2024-01-01T00:00:00Z", "2024-01-31T00:00:00Z"), page_size(5);
    "vault" "customer.payment-tokens.get" => |client| client.vault().list_payment_tokens("C-1"), page_size(5);
    "wallet_domains" "wallet-domains.list" => |client| client.wallet_domains().list_domains(), page_size(5);
    "webhooks" "webhooks-events.list" => |client| client.webhooks().list_events(), page_size(5);
}

/// Returns the items of a list, and the requests that were sent.
async fn run(
    (api, id): (&str, &str),
    count: usize,
    server: Server,
    sized: bool,
) -> (Result<Vec<usize>, Error>, Vec<Request>) {
    let operation = registry::find_operation(api, id).unwrap();
    let fake = Fake { operation, count, server, requests: Arc::default() };
    let client = Client::builder(Credentials::new("id", "secret")).transport(fake.clone()).build().unwrap();
    let outcome = list(api, id, &client, sized).await;
    let requests = fake.requests.lock().unwrap().clone();
    (outcome, requests)
}

#[tokio::test]
async fn each_item_is_returned_once() {
    for row in LISTS {
        for count in [0, 1, SIZE - 1, SIZE, SIZE + 1, 3 * SIZE + 2] {
            for server in [Server::Totals, Server::Links, Server::Silent, Server::EmptyEnd] {
                for sized in [true, false] {
                    let (outcome, requests) = run(*row, count, server, sized).await;
                    let case = format!("{row:?}, {count} items, {server:?}, sized: {sized}");
                    let expected: Vec<usize> = (0..count).collect();
                    assert_eq!(outcome.unwrap_or_else(|error| panic!("{case}: {error}")), expected, "{case}");
                    // At most one request more than there are pages, and none more if the server
                    // reports the end.
                    let pages = count.div_ceil(SIZE).max(1);
                    let at_most = if server == Server::Links { pages } else { pages + 1 };
                    assert!(
                        (pages..=at_most).contains(&requests.len()),
                        "{case}: {} requests",
                        requests.len()
                    );
                }
            }
        }
    }
}

/// A service that ignores the page number sends the same page for ever. If the cursor goes on, the
/// pages are different pages with equal items.
#[tokio::test]
async fn a_page_that_is_repeated_for_ever_is_an_error() {
    let mut errors = 0;
    for row in LISTS {
        let (outcome, requests) = run(*row, 3 * SIZE, Server::Repeats, true).await;
        match outcome {
            Ok(serials) => assert_eq!((serials.len(), requests.len()), (3 * SIZE, 3), "{row:?}"),
            Err(error) => {
                errors += 1;
                assert_eq!((error.kind(), error.operation_id()), (ErrorKind::Paging, Some(row.1)), "{error}");
                assert_eq!(requests.len(), 11, "{row:?}");
            }
        }
        let (outcome, _) = run(*row, SIZE, Server::Repeats, true).await;
        assert!(outcome.is_ok() || outcome.is_err_and(|error| error.kind() == ErrorKind::Paging), "{row:?}");
    }
    assert!(errors > 5, "{errors}");
}

#[tokio::test]
async fn all_requests_go_to_the_operation_with_the_callers_filters() {
    for row in LISTS {
        let (_, requests) = run(*row, 3 * SIZE + 2, Server::Links, true).await;
        let first = &requests[0];
        // Parameters that the service takes for the first page alone are no filters.
        let rules = registry::find_operation(row.0, row.1).and_then(|entry| entry.pagination).unwrap();
        let rules: serde_json::Value = serde_json::from_str(rules).unwrap();
        let first_only = rules["first_only"].as_array().cloned().unwrap_or_default();
        let is_filter = |name: &str| name != "page" && !first_only.contains(&name.into());
        for request in &requests {
            assert_eq!(request.url().host_str(), Some("api-m.sandbox.paypal.com"), "{row:?}");
            assert_eq!(request.url().path(), first.url().path(), "{row:?}");
            assert_eq!(request.method(), first.method(), "{row:?}");
            let now: BTreeMap<_, _> = request.url().query_pairs().collect();
            for (name, value) in first.url().query_pairs().filter(|(name, _)| is_filter(name)) {
                assert_eq!(now.get(&name), Some(&value), "{row:?}: {name}");
            }
        }
        assert!(matches!(first.method(), Method::Get | Method::Post));
    }
}

#[test]
fn todo_the_table_has_every_pageable_operation() {
    let ours: BTreeSet<(&str, &str)> = LISTS.iter().copied().collect();
    let registered = registry::operations().filter(|entry| entry.pagination.is_some());
    let missing = registered.filter(|entry| !ours.contains(&(entry.api, entry.id)));
    todo::list(missing.map(|entry| format!("add {} {} to the table of lists", entry.api, entry.id)));
}

#[test]
fn the_list_the_registry_and_the_code_have_the_same_pageable_operations() {
    let pageable = registry::operations().filter(|entry| entry.pagination.is_some());
    let registered: BTreeMap<_, _> = pageable
        .map(|entry| ((entry.api.to_owned(), entry.id.to_owned()), entry.pagination.unwrap().to_owned()))
        .collect();
    assert!(!registered.is_empty());

    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let program = paypal_codegen::pipeline::load(&root.join("specs")).unwrap().program;
    let listed: BTreeMap<(String, String), String> = paypal_codegen::emit::list(&program)
        .into_iter()
        .filter(|line| !line["pagination"].is_null())
        .map(|line| {
            let text = |key: &str| line[key].as_str().unwrap().to_owned();
            ((text("api"), text("operation_id")), line["pagination"].to_string())
        })
        .collect();
    assert_eq!(listed, registered);

    // Each of them has stream methods: the generated code has as many as the specs have pageable
    // operations.
    let mut folders = vec![root.join("paypal-generated/src")];
    let mut streams = 0;
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
            match entry.file_type().unwrap().is_dir() {
                true => folders.push(entry.path()),
                false => {
                    streams += std::fs::read_to_string(entry.path()).unwrap().matches("::pages!(").count()
                }
            }
        }
    }
    assert_eq!(streams, registered.len());
}

#[test]
fn streams_can_be_spawned() {
    let client = Client::sandbox("id", "secret").unwrap();
    fn spawnable<T: Send + 'static>(_: T) {}
    let mut items = client.invoicing().list_invoices().items();
    spawnable(async move { items.next().await });
    let mut pages = client.invoicing().list_invoices().pages();
    spawnable(async move { pages.next().await });
}
