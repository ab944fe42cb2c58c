//! Benchmark of decoding and encoding: this SDK against hand-written structs with `serde_derive`
//! and against `serde_json::Value`, in one run. Prints times, ratios and allocations; `-- --json`
//! prints one JSON object. Run with `cargo bench --package paypal-benches --bench decode`.

use std::alloc::System;
use std::hint::black_box;
use std::time::Instant;

use paypal_benches::{bodies, twins};
use paypal_generated::disputes::Dispute;
use paypal_generated::orders::Order;
use paypal_generated::runtime::model::{self, Model};
use paypal_generated::transactions::SearchResponse;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// Each round runs every contender once, so that a disturbance affects all of them. The best round
/// counts.
const ROUNDS: usize = 200;
/// The number of bytes that each contender reads per round.
const BYTES_A_ROUND: usize = 1 << 20;

/// The results of the contenders for one body.
struct Row {
    name: &'static str,
    bytes: usize,
    micros: Vec<f64>,
    allocations: Vec<usize>,
}

fn main() {
    let (order, unknown) = (bodies::order(), bodies::with_unknown_fields(bodies::order()));
    let (page, dispute) = (bodies::transactions(), bodies::dispute());
    let decoded = [
        decode::<Order, twins::order::Order>("an order", &order, 0),
        decode::<Order, twins::order::Order>("an order with 10 unknown fields", &unknown, 10),
        decode::<SearchResponse, twins::transactions::Page>("a page of 100 transactions", &page, 0),
        decode::<Dispute, twins::dispute::Dispute>("a dispute", &dispute, 0),
    ];
    let encoded = [
        encode::<Order, twins::order::Order>("an order", &order),
        encode::<SearchResponse, twins::transactions::Page>("a page of 100 transactions", &page),
        encode::<Dispute, twins::dispute::Dispute>("a dispute", &dispute),
    ];
    if std::env::args().any(|argument| argument == "--json") {
        println!("{}", json!({"decode": as_json(&decoded), "encode": as_json(&encoded)}));
    } else {
        table("decode", &decoded);
        table("encode", &encoded);
    }
}

fn decode<Ours: Model, Twin: DeserializeOwned>(name: &'static str, body: &Value, deviations: usize) -> Row {
    let text = body.to_string();
    let bytes = text.as_bytes();
    let decoded = model::decode::<Ours>(bytes).expect("JSON");
    let again: Value = serde_json::from_slice(&model::encode(&decoded.value).expect("JSON")).expect("JSON");
    assert_eq!(&again, body, "nothing is lost");
    let differences = model::deviations::<Ours>(bytes);
    assert_eq!(differences.len(), deviations, "{name}: {differences:?}");
    serde_json::from_slice::<Twin>(bytes).expect("the twin reads it");
    race(
        name,
        bytes.len(),
        &mut [
            &mut || drop(black_box(model::decode::<Ours>(bytes))),
            &mut || drop(black_box(serde_json::from_slice::<Twin>(bytes))),
            &mut || drop(black_box(serde_json::from_slice::<Value>(bytes))),
        ],
    )
}

fn encode<Ours: Model, Twin: DeserializeOwned + Serialize>(name: &'static str, body: &Value) -> Row {
    let text = body.to_string();
    let ours = model::decode::<Ours>(text.as_bytes()).expect("JSON").value;
    let twin: Twin = serde_json::from_str(&text).expect("the twin reads it");
    race(
        name,
        text.len(),
        &mut [
            &mut || drop(black_box(model::encode(&ours))),
            &mut || drop(black_box(serde_json::to_vec(&twin))),
            &mut || drop(black_box(serde_json::to_vec(body))),
        ],
    )
}

/// Measures the best time of a call in microseconds, and its allocations, for each contender.
fn race(name: &'static str, bytes: usize, contenders: &mut [&mut dyn FnMut()]) -> Row {
    let calls = (BYTES_A_ROUND / bytes).max(1);
    let mut micros = vec![f64::MAX; contenders.len()];
    for _ in 0..ROUNDS {
        for (contender, best) in contenders.iter_mut().zip(&mut micros) {
            let start = Instant::now();
            (0..calls).for_each(|_| contender());
            *best = best.min(start.elapsed().as_secs_f64() / calls as f64 * 1e6);
        }
    }
    let count = |contender: &mut &mut dyn FnMut()| {
        let region = Region::new(ALLOCATOR);
        contender();
        let change = region.change();
        change.allocations + change.reallocations
    };
    let allocations = contenders.iter_mut().map(count).collect();
    Row { name, bytes, micros, allocations }
}

fn table(what: &str, rows: &[Row]) {
    println!(
        "{:<32}{:>8}{:>9}{:>9}{:>9}{:>13}{:>12}   allocations",
        format!("{what}, µs"),
        "bytes",
        "ours",
        "derive",
        "Value",
        "ours/derive",
        "ours/Value"
    );
    for Row { name, bytes, micros, allocations } in rows {
        let (ours, derive, value) = (micros[0], micros[1], micros[2]);
        println!(
            "{name:<32}{bytes:>8}{ours:>9.2}{derive:>9.2}{value:>9.2}{:>13.3}{:>12.3}   {} / {} / {}",
            ours / derive,
            ours / value,
            allocations[0],
            allocations[1],
            allocations[2]
        );
    }
    println!();
}

fn as_json(rows: &[Row]) -> Value {
    let row = |row: &Row| {
        json!({
            "body": row.name, "bytes": row.bytes, "ours_us": row.micros[0], "derive_us": row.micros[1],
            "value_us": row.micros[2], "ours_over_derive": row.micros[0] / row.micros[1],
            "ours_over_value": row.micros[0] / row.micros[2],
            "allocations": {"ours": row.allocations[0], "derive": row.allocations[1], "value": row.allocations[2]},
        })
    };
    rows.iter().map(row).collect()
}
