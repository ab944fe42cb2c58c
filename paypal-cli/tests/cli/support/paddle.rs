//! A local Paddle: the API root and the list of event types, with Paddle's errors.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// An API key of Paddle's sandbox, in Paddle's format.
pub const SANDBOX_KEY: &str = "pdl_sdbx_apikey_01gtgztp8f4kek3yd4g1wrksa3_q6TGTJyvoIz7LDtXT65bX7_AQO";
/// An API key of Paddle's live system, in Paddle's format.
pub const LIVE_KEY: &str = "pdl_live_apikey_01gtgztp8f4kek3yd4g1wrksa3_q6TGTJyvoIz7LDtXT65bX7_AQO";

/// A server that runs until it is dropped.
pub struct Paddle {
    url: String,
    shared: Arc<Shared>,
    task: tokio::task::JoinHandle<()>,
}

#[derive(Default)]
struct Shared {
    /// The keys that are accepted.
    keys: Vec<String>,
    /// The paths that were asked for, with the value of `Paddle-Version`.
    requests: Mutex<Vec<(String, String)>>,
    /// Whether the API root does not exist, as at gateways that are older than it.
    has_no_root: bool,
    /// Whether every request gets a 429.
    is_busy: bool,
}

/// What the server does.
#[derive(Default)]
pub struct Paddling {
    pub has_no_root: bool,
    pub is_busy: bool,
}

impl Paddle {
    /// Starts a server that accepts both keys of this file.
    pub async fn start() -> Self {
        Self::start_as(Paddling::default()).await
    }

    pub async fn start_as(paddling: Paddling) -> Self {
        let shared = Arc::new(Shared {
            keys: vec![SANDBOX_KEY.to_owned(), LIVE_KEY.to_owned()],
            has_no_root: paddling.has_no_root,
            is_busy: paddling.is_busy,
            ..Shared::default()
        });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let app = Router::new().fallback(answer).with_state(Arc::clone(&shared));
        let task = tokio::spawn(async move { axum::serve(listener, app).await.unwrap() });
        Self { url, shared, task }
    }

    pub fn url(&self) -> &str {
        &self.url
    }

    /// Returns the paths that were asked for, with the value of `Paddle-Version`.
    pub fn requests(&self) -> Vec<(String, String)> {
        self.shared.requests.lock().unwrap().clone()
    }
}

impl Drop for Paddle {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let header = |name: &str| {
        request.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
    };
    let path = request.uri().path().to_owned();
    shared.requests.lock().unwrap().push((path.clone(), header("Paddle-Version")));
    if shared.is_busy {
        let mut response = error(429, "api_error", "too_many_requests", "Too many requests.");
        response.headers_mut().insert(header::RETRY_AFTER, 41.into());
        return response;
    }
    let authorization = header("Authorization");
    let key = authorization.strip_prefix("Bearer ");
    if !key.is_some_and(|key| shared.keys.iter().any(|known| known == key)) {
        return error(403, "request_error", "forbidden", "You aren't permitted to perform this request.");
    }
    match path.as_str() {
        "/" if !shared.has_no_root => {
            let environment = if key == Some(LIVE_KEY) { "production" } else { "sandbox" };
            good(json!({
                "api": { "name": "Paddle API", "version": "1", "environment": environment },
                "caller": {
                    "auth_type": "api_key",
                    "account": { "id": "acc_01local" },
                    "permissions": ["transaction.read", "customer.read"],
                },
            }))
        }
        "/event-types" => good(json!([{ "name": "transaction.billed", "group": "Transaction" }])),
        _ => error(404, "request_error", "not_found", "The path does not exist."),
    }
}

fn good(data: Value) -> Response {
    reply(200, json!({ "data": data, "meta": { "request_id": "req_local_1" } }))
}

fn error(status: u16, kind: &str, code: &str, detail: &str) -> Response {
    let url = format!("https://developer.paddle.com/errors/shared/{code}");
    reply(
        status,
        json!({
            "error": { "type": kind, "code": code, "detail": detail, "documentation_url": url },
            "meta": { "request_id": "req_local_2" },
        }),
    )
}

fn reply(status: u16, body: Value) -> Response {
    let status = StatusCode::from_u16(status).unwrap();
    (status, [(header::CONTENT_TYPE, "application/json")], body.to_string()).into_response()
}
