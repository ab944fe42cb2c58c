//! Benchmark of verifying a webhook delivery offline, with the certificate in the cache: the cost
//! of each delivery for an endpoint.
//!
//! Prints the CPU time for bodies of several sizes (goal: under 100 µs); `-- --json` prints one
//! JSON object. Run with `cargo bench --package paypal-benches --bench webhooks`.

use cpu_time::ProcessTime;
use paypal_generated::Environment;
use paypal_generated::runtime::webhook::{Verifier, testing::TestSigner};
use serde_json::{Value, json};

const WEBHOOK_ID: &str = "4JH86294D6297924G";
/// The number of rounds. The best round counts.
const ROUNDS: usize = 10;
const TIMES: u32 = 2_000;

fn main() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let rows = runtime.block_on(measure());
    if std::env::args().any(|argument| argument == "--json") {
        let rows: Vec<Value> =
            rows.iter().map(|(bytes, micros)| json!({ "bytes": bytes, "us": micros })).collect();
        return println!("{}", json!({ "verify_warm": rows, "goal_us": 100 }));
    }
    println!("CPU µs to verify a webhook delivery, warm cache (goal: under 100)");
    for (bytes, micros) in rows {
        println!("{:<40}{micros:>9.1}", format!("a body of {bytes} bytes"));
    }
}

async fn measure() -> Vec<(usize, f64)> {
    let signer = TestSigner::new(Environment::Sandbox, WEBHOOK_ID).expect("a signer");
    let verifier = Verifier::builder(Environment::Sandbox, WEBHOOK_ID)
        .trust_anchor(signer.trust_anchor())
        .transport(signer.transport())
        .build()
        .expect("a verifier");
    let mut rows = Vec::new();
    for padding in [0, 4 << 10, 64 << 10] {
        let padding = "x".repeat(padding);
        let body =
            format!(r#"{{"id":"WH-1","event_type":"PAYMENT.CAPTURE.COMPLETED","resource":"{padding}"}}"#);
        let headers = signer.headers(body.as_bytes()).expect("a signature");
        let mut best = f64::MAX;
        // The first round fetches the certificate.
        for round in 0..=ROUNDS {
            let begun = ProcessTime::now();
            for _ in 0..TIMES {
                verifier.verify(&headers, body.as_bytes()).await.expect("a genuine delivery");
            }
            let micros = begun.elapsed().as_secs_f64() / f64::from(TIMES) * 1e6;
            best = if round == 0 { best } else { best.min(micros) };
        }
        rows.push((body.len(), best));
    }
    rows
}
