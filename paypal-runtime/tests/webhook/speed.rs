//! How long a verification takes. Prints, and asserts nothing:
//! `cargo test --release -p paypal-runtime --test webhook speed -- --ignored --nocapture`.

#![allow(clippy::print_stdout, reason = "it prints")]

use std::time::Instant;

use crate::delivery::{Delivery, deliver, verifier};

#[tokio::test]
#[ignore = "prints how long it takes"]
async fn speed_of_a_verification_with_a_warm_cache() {
    const TIMES: u32 = 20_000;
    let (verifier, mut delivery) = (verifier(), Delivery::default());
    for size in [0, 4 << 10, 64 << 10] {
        let padding = "x".repeat(size);
        delivery.body =
            format!(r#"{{"id":"WH-1","event_type":"PAYMENT.CAPTURE.COMPLETED","resource":"{padding}"}}"#)
                .into();
        deliver(&verifier, &delivery).await.unwrap();
        let headers = delivery.headers();
        let mut best = f64::MAX;
        for _ in 0..5 {
            let start = Instant::now();
            for _ in 0..TIMES / 5 {
                verifier.verify(&headers, &delivery.body).await.unwrap();
            }
            best = best.min(start.elapsed().as_secs_f64() / f64::from(TIMES / 5));
        }
        println!("verify, warm cache, body of {} bytes: {:.1} µs", delivery.body.len(), best * 1e6);
    }
}
