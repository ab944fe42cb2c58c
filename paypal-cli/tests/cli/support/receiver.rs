//! A local program that receives webhooks.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicU16, AtomicU64, Ordering},
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
use tokio::net::TcpListener;

/// A server on loopback that keeps what it gets.
#[derive(Clone)]
pub struct Receiver {
    url: String,
    got: Arc<Mutex<Vec<Got>>>,
    status: Arc<AtomicU16>,
    /// How many milliseconds an answer takes.
    delay: Arc<AtomicU64>,
}

/// A request, as it came.
#[derive(Clone, Debug)]
pub struct Got {
    pub path: String,
    pub time: Instant,
    pub headers: HeaderMap,
    pub body: Bytes,
}

impl Receiver {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let receiver =
            Self { url, got: Arc::default(), status: Arc::new(AtomicU16::new(200)), delay: Arc::default() };
        let router = Router::new().fallback(receive).with_state(receiver.clone());
        tokio::spawn(async { axum::serve(listener, router).await });
        receiver
    }

    /// Returns the address of a path.
    pub fn url(&self, path: &str) -> String {
        format!("{}{path}", self.url)
    }

    /// Sets the status of all answers from now on.
    pub fn answer(&self, status: u16) {
        self.status.store(status, Ordering::SeqCst);
    }

    /// Sets how long all answers take from now on.
    pub fn take(&self, time: Duration) {
        self.delay.store(u64::try_from(time.as_millis()).unwrap(), Ordering::SeqCst);
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
    let got = Got { path: uri.path().to_owned(), time: Instant::now(), headers, body };
    receiver.got.lock().unwrap().push(got);
    tokio::time::sleep(Duration::from_millis(receiver.delay.load(Ordering::SeqCst))).await;
    StatusCode::from_u16(receiver.status.load(Ordering::SeqCst)).unwrap()
}
