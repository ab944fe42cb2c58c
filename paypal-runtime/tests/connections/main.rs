//! Tests connections and faults over real sockets: HTTP/1.1 and HTTP/2 over TLS on loopback.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod blocking;
mod empty_bodies;
mod healing;
mod matrix;
mod not_sent;
mod proxy;
mod runtimes;
mod server;
