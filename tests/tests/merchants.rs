//! Tests what 200 clients of different accounts cost, beside their shared transport.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::alloc::System;
use std::time::{Duration, Instant};

use cap::Cap;
use paypal_generated::{Client, Credentials};

#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

const MERCHANTS: usize = 200;

#[test]
fn two_hundred_merchants_take_little_time_and_memory() {
    let platform = Client::sandbox("platform", "secret").unwrap();
    // The machine may be busy, so the best of some tries counts.
    let mut best = Duration::MAX;
    for _ in 0..5 {
        let (begun, before) = (Instant::now(), ALLOCATOR.allocated());
        let clients: Vec<Client> = (0..MERCHANTS)
            .map(|number| platform.with_credentials(Credentials::new(format!("merchant-{number}"), "secret")))
            .collect::<Result<_, _>>()
            .unwrap();
        best = best.min(begun.elapsed());
        let memory = ALLOCATOR.allocated() - before;
        assert!(memory < 2 << 20, "{memory} bytes");
        drop(clients);
    }
    assert!(best < Duration::from_millis(50), "{best:?}");
}
