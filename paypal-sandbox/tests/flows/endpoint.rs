//! An endpoint for webhooks: a real HTTP server on loopback, which keeps what it receives.

use std::{
    future::{Future, ready},
    sync::{Arc, Mutex},
    time::Duration,
};

use axum::{Router, body::Bytes, http::StatusCode, routing::post};
use futures_util::{FutureExt, future::BoxFuture};
use paypal_generated::{
    Client, HeaderMap,
    events::{Event, VerifiedEvent, Verifier},
};
use paypal_sandbox::Sandbox;
use tokio::{net::TcpListener, sync::watch, task::JoinSet};

/// A request that the endpoint received.
#[derive(Clone, Debug)]
pub struct Received {
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Received {
    pub fn header(&self, name: &str) -> &str {
        self.headers[name].to_str().unwrap()
    }

    /// Reads a field of the event.
    pub fn field(&self, name: &str) -> String {
        let event: serde_json::Value = serde_json::from_slice(&self.body).unwrap();
        event[name].as_str().unwrap().to_owned()
    }
}

type Answer = dyn Fn(Received) -> BoxFuture<'static, u16> + Send + Sync;

pub struct Endpoint {
    pub url: String,
    received: Arc<Mutex<Vec<Received>>>,
    count: watch::Receiver<usize>,
    answer: Arc<Mutex<Arc<Answer>>>,
    _server: JoinSet<()>,
}

impl Endpoint {
    /// Starts an endpoint that acknowledges everything.
    pub async fn start() -> Self {
        let received = Arc::new(Mutex::new(Vec::new()));
        let (counter, count) = watch::channel(0);
        let answer: Arc<Mutex<Arc<Answer>>> = Arc::new(Mutex::new(Arc::new(|_| ready(200).boxed())));
        let (log, answers) = (received.clone(), answer.clone());
        let handle = move |headers: HeaderMap, body: Bytes| {
            let one = Received { headers, body };
            // The answer is chosen before a test can see the request, and set the next one.
            let answer = answers.lock().unwrap().clone();
            log.lock().unwrap().push(one.clone());
            counter.send_modify(|count| *count += 1);
            async move { StatusCode::from_u16(answer(one).await).unwrap() }
        };
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/webhooks", listener.local_addr().unwrap());
        let app = Router::new().route("/webhooks", post(handle));
        let mut server = JoinSet::new();
        server.spawn(async move { axum::serve(listener, app).await.unwrap() });
        Self { url, received, count, answer, _server: server }
    }

    /// Sets the status with which it answers from now on.
    pub fn answer(&self, status: u16) {
        self.answer_with(move |_| ready(status));
    }

    /// Sets what it does before it answers.
    pub fn answer_with<F>(&self, answer: impl Fn(Received) -> F + Send + Sync + 'static)
    where
        F: Future<Output = u16> + Send + 'static,
    {
        *self.answer.lock().unwrap() = Arc::new(move |received| answer(received).boxed());
    }

    pub fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }

    /// A field of all events, in the order of their arrival.
    pub fn fields(&self, name: &str) -> Vec<String> {
        self.received().iter().map(|one| one.field(name)).collect()
    }

    /// Waits until it received a number of requests.
    pub async fn wait_for(&self, number: usize) {
        let mut count = self.count.clone();
        let waited = tokio::time::timeout(Duration::from_secs(20), count.wait_for(|count| *count >= number));
        waited.await.unwrap_or_else(|_| panic!("{number} requests did not come")).unwrap();
    }
}

/// Creates the verifier that a program would have, with the default tolerance.
pub fn verifier(sandbox: &Sandbox, paypal: &Client, webhook_id: &str) -> Verifier {
    Verifier::for_client(paypal, webhook_id).trust_anchor(sandbox.webhook_root().unwrap()).build().unwrap()
}

/// Verifies a request. Its event must be of a known type.
pub async fn verify(verifier: &Verifier, received: &Received) -> VerifiedEvent {
    let verified = verifier.verify(&received.headers, &received.body).await.unwrap();
    let event = Event::of(verified.event());
    assert!(!matches!(event, Event::Other(_)), "{event:?}");
    verified
}
