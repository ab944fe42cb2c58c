//! Tests how much memory a waiting call needs.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::{future::IntoFuture, mem::size_of_val};

use paypal_runtime::{
    Call, Client, Credentials, EmptyBody, Method, Operation, RawResponse, Request, RequestIdUse, Transport,
    TransportFuture, Value,
};

struct Trivial;

impl Transport for Trivial {
    fn send(&self, _: Request) -> TransportFuture {
        Box::pin(async { Ok(RawResponse::new(204)) })
    }
}

static GET: Operation = Operation {
    api: "x",
    id: "get",
    method: Method::Get,
    path: "/v1/x",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
    rust_path: "things().get",
};

/// A generated call.
#[derive(Clone)]
struct Get {
    call: Call,
}

paypal_runtime::call!(Get -> Value);

#[test]
fn the_future_of_a_call_is_at_most_two_kibibytes() {
    let client = Client::builder(Credentials::new("id", "secret")).transport(Trivial).build().unwrap();
    let call = || Call::new(&client, &GET);
    let table = [
        ("Call::send", size_of_val(&call().send::<Value>())),
        ("Call::into_value, in its box", size_of_val(&*call().into_value::<Value>())),
        ("a generated call's send", size_of_val(&Get { call: call() }.send())),
        ("an awaited generated call, in its box", size_of_val(&*Get { call: call() }.into_future())),
        ("an awaited custom call, in its box", {
            size_of_val(&*client.request::<Value>(Method::Get, "/v1/x").into_future())
        }),
    ];
    for (future, size) in table {
        println!("{future}: {size} bytes");
        assert!(size <= 2048, "{future}: {size} bytes");
    }
}
