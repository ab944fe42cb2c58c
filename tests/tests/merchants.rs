//! Tests how much memory 200 clients of different accounts need beside their shared transport. The
//! benchmark `merchants` measures the time to make them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::alloc::System;

use cap::Cap;
use paypal_generated::{Client, Credentials};

#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

const MERCHANTS: usize = 200;

#[test]
fn two_hundred_merchants_share_the_memory_of_one_transport() {
    let platform = Client::sandbox("platform", "secret").unwrap();
    // The first client of another account may allocate what stays for all.
    drop(platform.with_credentials(Credentials::new("first", "secret")).unwrap());
    let before = ALLOCATOR.allocated();
    let clients: Vec<Client> = (0..MERCHANTS)
        .map(|number| platform.with_credentials(Credentials::new(format!("merchant-{number}"), "secret")))
        .collect::<Result<_, _>>()
        .unwrap();
    let memory = ALLOCATOR.allocated() - before;
    assert!(memory < 2 << 20, "{memory} bytes");
    drop(clients);
}
