//! Tests of the example against a local server that answers as Paddle does.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};

use axum::extract::{Path, Query, Request, State};
use axum::http::{StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use paddle_example::billing::{
    AdjustmentAction, AdjustmentStatus, Billing, CustomerStatus, Item, NewAdjustment, NewCustomer,
    NewTransaction, TransactionStatus,
};
use paddle_example::{Destination, Integration};
use paypal_runtime::{ErrorKind, Link, RetryPolicy};
use serde_json::{Value, json};

const KEY: &str = "pdl_sdbx_the_key";

#[derive(Clone, Default)]
struct Paddle {
    customers: Arc<Mutex<Vec<Value>>>,
    transactions: Arc<Mutex<Vec<Value>>>,
    /// Method, path and `Authorization` of every request.
    seen: Arc<Mutex<Vec<String>>>,
}

fn fail(status: StatusCode, code: &str, errors: Value) -> Response {
    let error = json!({ "type": "request_error", "code": code, "detail": "In words.", "errors": errors });
    (status, Json(json!({ "error": error, "meta": { "request_id": "r-1" } }))).into_response()
}

fn found(status: StatusCode, data: Value) -> Response {
    (status, Json(json!({ "data": data, "meta": { "request_id": "r-2" } }))).into_response()
}

async fn authenticate(State(paddle): State<Paddle>, request: Request, next: Next) -> Response {
    let key = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let line = format!("{} {} {}", request.method(), request.uri(), key.unwrap_or("-"));
    paddle.seen.lock().unwrap().push(line);
    if key != Some(&format!("Bearer {KEY}")) {
        return fail(StatusCode::UNAUTHORIZED, "authentication_malformed", json!([]));
    }
    next.run(request).await
}

async fn create_customer(State(paddle): State<Paddle>, Json(new): Json<Value>) -> Response {
    let mut customers = paddle.customers.lock().unwrap();
    if customers.iter().any(|known| known["email"] == new["email"]) {
        let errors = json!([{ "field": "email", "message": "Is taken." }]);
        return fail(StatusCode::CONFLICT, "customer_already_exists", errors);
    }
    let id = format!("ctm_{}", customers.len() + 1);
    let customer = json!({ "id": id, "email": new["email"], "name": new["name"], "status": "active" });
    customers.push(customer.clone());
    found(StatusCode::CREATED, customer)
}

async fn get_customer(State(paddle): State<Paddle>, Path(id): Path<String>) -> Response {
    match paddle.customers.lock().unwrap().iter().find(|customer| customer["id"] == id) {
        Some(customer) => found(StatusCode::OK, customer.clone()),
        None => fail(StatusCode::NOT_FOUND, "not_found", json!([])),
    }
}

type Parameters = Query<std::collections::HashMap<String, String>>;

/// Builds a page in Paddle's format. `next` has a URL on the last page too.
fn page(all: &[Value], path: &str, query: &Parameters) -> Response {
    let after = query.get("after").map(String::as_str);
    let begin = all.iter().position(|it| it["id"].as_str() == after).map_or(0, |index| index + 1);
    let size: usize = query.get("per_page").map_or(50, |size| size.parse().unwrap());
    let page: Vec<Value> = all.iter().skip(begin).take(size).cloned().collect();
    let last = page.last().and_then(|it| it["id"].as_str()).unwrap_or_default();
    let pagination = json!({
        "per_page": size,
        "next": format!("https://api.paddle.com{path}?per_page={size}&after={last}"),
        "has_more": begin + page.len() < all.len(),
        "estimated_total": all.len(),
    });
    Json(json!({ "data": page, "meta": { "request_id": "r-3", "pagination": pagination } })).into_response()
}

async fn list_customers(State(paddle): State<Paddle>, query: Parameters) -> Response {
    page(&paddle.customers.lock().unwrap(), "/customers", &query)
}

async fn list_transactions(State(paddle): State<Paddle>, query: Parameters) -> Response {
    let of = |it: &&Value| query.get("customer_id").is_none_or(|id| it["customer_id"] == *id);
    let all: Vec<Value> = paddle.transactions.lock().unwrap().iter().filter(of).cloned().collect();
    page(&all, "/transactions", &query)
}

async fn create_transaction(State(paddle): State<Paddle>, Json(new): Json<Value>) -> Response {
    let mut transactions = paddle.transactions.lock().unwrap();
    let id = format!("txn_{}", transactions.len() + 1);
    let data =
        json!({ "id": id, "status": "ready", "customer_id": new["customer_id"], "items": new["items"] });
    transactions.push(data.clone());
    found(StatusCode::CREATED, data)
}

async fn create_adjustment(Json(new): Json<Value>) -> Response {
    let (action, transaction) = (&new["action"], &new["transaction_id"]);
    let data = json!({ "id": "adj_1", "action": action, "transaction_id": transaction, "status": "pending_approval" });
    found(StatusCode::CREATED, data)
}

async fn serve() -> (SocketAddr, Paddle) {
    let paddle = Paddle::default();
    let app = Router::new()
        .route("/customers", get(list_customers).post(create_customer))
        .route("/customers/{id}", get(get_customer))
        .route("/transactions", get(list_transactions).post(create_transaction))
        .route("/adjustments", post(create_adjustment))
        .layer(middleware::from_fn_with_state(paddle.clone(), authenticate))
        .with_state(paddle.clone());
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
    (address, paddle)
}

fn integration(key: &str, address: SocketAddr) -> Integration {
    Integration::new("shop", key, Destination::At(format!("http://{address}")))
}

#[tokio::test]
async fn a_customer_buys_and_is_refunded() {
    let (address, paddle) = serve().await;
    let api = Billing::new(&integration(KEY, address).client().unwrap());

    let new = NewCustomer::new("ada@example.com").name("Ada");
    let customer = api.customers_create(&new).await.unwrap().data;
    assert_eq!((customer.id.as_str(), &customer.status), ("ctm_1", &CustomerStatus::Active));
    assert_eq!(api.customers_get(&customer.id).await.unwrap().data.email, "ada@example.com");

    let new = NewTransaction::new(vec![Item::new("pri_1", 2)]).customer_id(&customer.id);
    let transaction = api.transactions_create(&new).await.unwrap().data;
    assert_eq!(transaction.status, TransactionStatus::Ready);

    let new = NewAdjustment::new(AdjustmentAction::Refund, &transaction.id, "not as described");
    let adjustment = api.adjustments_create(&new).await.unwrap().data;
    assert_eq!(adjustment.status, AdjustmentStatus::PendingApproval);
    assert_eq!(adjustment.transaction_id.as_deref(), Some("txn_1"));

    let seen = paddle.seen.lock().unwrap();
    assert_eq!(seen.len(), 4);
    assert!(seen.iter().all(|line| line.ends_with(&format!("Bearer {KEY}"))), "{seen:?}");
}

/// Returns the path and query of each `GET` request.
fn lists(paddle: &Paddle) -> Vec<String> {
    let seen = paddle.seen.lock().unwrap();
    let gets = seen.iter().filter_map(|line| line.strip_prefix("GET ")?.split_once(' '));
    gets.map(|(uri, _)| uri.to_owned()).collect()
}

#[tokio::test]
async fn cursor_pagination_returns_each_customer_once() {
    for count in [0_usize, 1, 2, 4, 5] {
        let (address, paddle) = serve().await;
        let api = Billing::new(&integration(KEY, address).client().unwrap());
        for number in 0..count {
            api.customers_create(&NewCustomer::new(format!("{number}@example.com"))).await.unwrap();
        }
        let call = || api.customers_list().per_page(2).status(CustomerStatus::Active);
        let all = call().items().into_vec().await.unwrap();
        let emails: Vec<String> = all.into_iter().map(|customer| customer.email).collect();
        let expected: Vec<String> = (0..count).map(|number| format!("{number}@example.com")).collect();
        assert_eq!(emails, expected);
        let requested = lists(&paddle);
        // The pager requests no further page once `has_more` is false.
        assert_eq!(requested.len(), count.div_ceil(2).max(1), "{requested:?}");
        assert_eq!(requested[0], "/customers?per_page=2&status=active");
        if count == 5 {
            assert_eq!(requested[2], "/customers?per_page=2&status=active&after=ctm_4");
            let mut pages = call().pages();
            let first = pages.next().await.unwrap().unwrap();
            assert_eq!((first.total_items(), first.value().data.len()), (Some(5), 2));
            let rest = call().items_from(first.cursor().unwrap()).into_vec().await.unwrap();
            assert_eq!(rest.len(), 3);
        }
    }
}

/// The URL of the next page has Paddle's host; the client sends its requests to its own
/// destination.
#[tokio::test]
async fn url_pagination_returns_each_transaction_once() {
    let (address, paddle) = serve().await;
    let api = Billing::new(&integration(KEY, address).client().unwrap());
    for number in 0..7 {
        let buyer = if number % 2 == 0 { "ctm_1" } else { "ctm_2" };
        let new = NewTransaction::new(vec![Item::new("pri_1", 1)]).customer_id(buyer);
        api.transactions_create(&new).await.unwrap();
    }
    let mut all = api.transactions_list().per_page(3).customer_id("ctm_1").items();
    let mut ids = Vec::new();
    while let Some(transaction) = all.next().await {
        ids.push(transaction.unwrap().id);
    }
    assert_eq!(ids, ["txn_1", "txn_3", "txn_5", "txn_7"]);
    assert_eq!(
        lists(&paddle),
        [
            "/transactions?per_page=3&customer_id=ctm_1",
            "/transactions?customer_id=ctm_1&per_page=3&after=txn_5"
        ]
    );
    assert_eq!(api.transactions_list().per_page(3).items().into_vec().await.unwrap().len(), 7);
    assert_eq!(lists(&paddle).len(), 2 + 3);
}

#[tokio::test]
async fn an_error_has_paddles_code_message_field_and_request_id() {
    let (address, _) = serve().await;
    let api = Billing::new(&integration(KEY, address).client().unwrap());
    let new = NewCustomer::new("ada@example.com");
    api.customers_create(&new).await.unwrap();
    let error = api.customers_create(&new).await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Api, Some(409)));
    assert_eq!((error.name(), error.message()), (Some("customer_already_exists"), Some("In words.")));
    assert_eq!((error.debug_id(), error.details()[0].field()), (Some("r-1"), Some("email")));
    assert!(error.body().starts_with(br#"{"error":{"#));

    let error = api.customers_get("ctm_9").await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.to_string(), "Billing::customers_get: 404 not_found (debug id r-1)");
}

#[tokio::test]
async fn a_wrong_key_fails_without_a_retry_and_is_not_printed() {
    let (address, paddle) = serve().await;
    let wrong = integration("pdl_sdbx_wrong", address);
    let client = wrong.client().unwrap();
    let error = Billing::new(&client).customers_get("ctm_1").await.unwrap_err();
    assert!(error.is_auth());
    assert_eq!(error.name(), Some("authentication_malformed"));
    assert_eq!(paddle.seen.lock().unwrap().len(), 1);
    let shown = format!("{wrong:?} {wrong:#?} {client:?} {error:?} {error}");
    assert!(!shown.contains("pdl_sdbx_wrong") && shown.contains("shop"), "{shown}");
}

#[tokio::test]
async fn the_key_is_sent_only_to_its_destination() {
    let ((address, _), (other, elsewhere)) = (serve().await, serve().await);
    let client = integration(KEY, address).builder().unwrap().retry(RetryPolicy::none()).build().unwrap();
    let error = client
        .follow::<paypal_runtime::Value>(Link::new(format!("http://{other}/customers")))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    assert!(elsewhere.seen.lock().unwrap().is_empty());
    client.follow::<paypal_runtime::Value>(Link::new(format!("http://{address}/customers"))).await.unwrap();
}

#[test]
fn calls_go_to_the_destination_of_the_integration() {
    for (destination, url) in [
        (Destination::Sandbox, "https://sandbox-api.paddle.com/customers/ctm_1"),
        (Destination::Live, "https://api.paddle.com/customers/ctm_1"),
    ] {
        let integration = Integration::new("shop", KEY, destination.clone());
        assert_eq!((integration.name(), integration.destination()), ("shop", &destination));
        let call = Billing::new(&integration.client().unwrap()).customers_get("ctm_1");
        assert_eq!(call.request().unwrap().url().as_str(), url);
    }
    assert!(Integration::new("shop", KEY, Destination::At("http://example.com".into())).client().is_err());
}
