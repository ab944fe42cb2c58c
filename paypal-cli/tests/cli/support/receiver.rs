//! A local program that receives webhooks.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicU16, Ordering},
    },
    time::{Duration, Instant},
};

use axum::{
    Router,
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode, Uri},
};
use paypal_generated::{
    Client,
    events::{VerifiedEvent, Verifier, WebhookError},
};
use tokio::{net::TcpListener, sync::watch};

/// A server on loopback that keeps what it gets.
#[derive(Clone)]
pub struct Receiver {
    url: String,
    got: Arc<Mutex<Vec<Got>>>,
    status: Arc<AtomicU16>,
    /// Whether answers wait until the test lets them go.
    held: Arc<watch::Sender<bool>>,
}

/// A request, as it came.
#[derive(Clone, Debug)]
pub struct Got {
    pub path: String,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Receiver {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let status = Arc::new(AtomicU16::new(200));
        let receiver = Self { url, got: Arc::default(), status, held: Arc::default() };
        let router = Router::new().fallback(receive).with_state(receiver.clone());
        tokio::spawn(async { axum::serve(listener, router).await });
        receiver
    }

    /// Returns the address of a path.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }

    /// Sets the status of the answers to all requests that come from now on. A request that a
    /// caller has seen keeps the status that was set when it came.
    pub fn answer(&self, status: u16) {
        self.status.store(status, Ordering::SeqCst);
    }

    /// Holds back all answers, until [`Receiver::release`] is called.
    pub fn hold(&self) {
        self.held.send_replace(true);
    }

    /// Sends the answers that were held back.
    pub fn release(&self) {
        self.held.send_replace(false);
    }

    pub fn got(&self) -> Vec<Got> {
        self.got.lock().unwrap().clone()
    }

    /// Waits until so many requests came.
    pub async fn wait_for(&self, count: usize) -> Vec<Got> {
        let end = Instant::now() + Duration::from_secs(30);
        loop {
            let got = self.got();
            if got.len() >= count {
                return got;
            }
            assert!(Instant::now() < end, "only {} requests came: {:#?}", got.len(), types(&got));
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }

    /// Waits for an event of a type.
    pub async fn wait_for_event(&self, event_type: &str) -> Got {
        let end = Instant::now() + Duration::from_secs(30);
        loop {
            let got = self.got();
            if let Some(one) = got.iter().find(|one| one.event()["event_type"] == event_type) {
                return one.clone();
            }
            assert!(Instant::now() < end, "{event_type} did not come: {:#?}", types(&got));
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    }
}

impl Got {
    pub fn event(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    /// Verifies the signature, as docs/local-paypal.md shows it.
    pub async fn verify(
        &self,
        paypal: &Client,
        webhook_id: &str,
        root: &str,
    ) -> Result<VerifiedEvent, WebhookError> {
        let verifier = Verifier::for_client(paypal, webhook_id).trust_anchor(root).build()?;
        verifier.verify(&self.headers, &self.body).await
    }
}

fn types(got: &[Got]) -> Vec<String> {
    got.iter().map(|one| one.event()["event_type"].to_string()).collect()
}

async fn receive(State(receiver): State<Receiver>, uri: Uri, headers: HeaderMap, body: Bytes) -> StatusCode {
    // The status is read before a test can see the request, and set the next one.
    let status = receiver.status.load(Ordering::SeqCst);
    let got = Got { path: uri.path().to_owned(), headers, body };
    receiver.got.lock().unwrap().push(got);
    receiver.held.subscribe().wait_for(|held| !held).await.unwrap();
    StatusCode::from_u16(status).unwrap()
}
