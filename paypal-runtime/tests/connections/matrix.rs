//! Runs each fault at each endpoint, over each protocol, for each kind of operation, and compares
//! the results with `fault-matrix.md`. `UPDATE=1` writes that file:
//!
//! ```text
//! UPDATE=1 cargo test -p paypal-runtime --test connections fault_matrix
//! ```

use std::{
    fmt::Write,
    sync::{Arc, LazyLock},
    time::{Duration, Instant},
};

use h2::Reason;
use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, ReqwestTransport};
use tokio::{sync::Semaphore, task::JoinSet};
use tokio_rustls::rustls::{
    ClientConfig, RootCertStore,
    crypto::aws_lc_rs,
    pki_types::{CertificateDer, pem::PemObject},
};

use crate::server::{
    Behavior::{self, *},
    GOOD,
    Protocol::{self, Http1, Http2},
    Server, certificate,
};

const fn operation(method: Method, id: &'static str, request_id: RequestIdUse) -> Operation {
    Operation {
        api: "test",
        id,
        method,
        path: "/call",
        request_id,
        empty_body: EmptyBody::Nothing,
        already_done: &[],
        advice: &[],
        rust_path: "test().call",
    }
}

const WITH_ID: RequestIdUse = RequestIdUse::Supported { max_length: None, lifetime: None };
static OPERATIONS: [Operation; 4] = [
    operation(Method::Get, "GET", RequestIdUse::Unsupported),
    operation(Method::Post, "POST with id", WITH_ID),
    operation(Method::Post, "POST without id", RequestIdUse::Unsupported),
    operation(Method::Delete, "DELETE", RequestIdUse::Unsupported),
];

/// The number of cells that run at the same time: few enough that a busy machine does not make a
/// fast answer late.
const AT_ONCE: usize = 16;

#[derive(Clone)]
enum Fault {
    Refused,
    Serves(Behavior),
}

fn faults() -> Vec<(&'static str, Fault, &'static [Protocol])> {
    let both: &[Protocol] = &[Http1, Http2];
    let http2: &[Protocol] = &[Http2];
    let json = "Content-Type: application/json\r\n";
    let html = "<html><body>Please wait</body></html>";
    let challenge = Answer(
        401,
        json,
        r#"{"error":"invalid_token","error_description":"Token signature verification failed"}"#,
    );
    let failed = Answer(401, json, r#"{"name":"AUTHENTICATION_FAILURE","message":"Authentication failed"}"#);
    let unavailable = Answer(503, json, r#"{"name":"SERVICE_UNAVAILABLE"}"#);
    let limited = Answer(429, json, r#"{"name":"RATE_LIMIT_REACHED"}"#);
    vec![
        ("refused", Fault::Refused, both),
        ("silent", Fault::Serves(Silent), both),
        ("silent, but answers PINGs", Fault::Serves(SilentButAnswersPings), http2),
        ("slow (0.1 s)", Fault::Serves(Slow(Duration::from_millis(100))), both),
        ("reset before the work", Fault::Serves(ResetBefore), both),
        ("reset after the work", Fault::Serves(ResetAfter), both),
        ("truncated body", Fault::Serves(Truncated), both),
        ("401 `invalid_token`", Fault::Serves(challenge), both),
        ("401 `AUTHENTICATION_FAILURE`", Fault::Serves(failed), both),
        ("401 without a body", Fault::Serves(Answer(401, "", "")), both),
        ("429", Fault::Serves(limited), both),
        ("429 with `Retry-After: 60`", Fault::Serves(Answer(429, "Retry-After: 60\r\n", "")), both),
        ("503", Fault::Serves(unavailable), both),
        ("200 with HTML", Fault::Serves(Answer(200, "Content-Type: text/html\r\n", html)), both),
        ("503 with HTML", Fault::Serves(Answer(503, "Content-Type: text/html\r\n", html)), both),
        ("307 redirect", Fault::Serves(Answer(307, "Location: https://127.0.0.1:1/\r\n", "")), both),
        ("GOAWAY below the stream", Fault::Serves(GoAwayBefore), http2),
        ("GOAWAY that includes the stream, then an answer", Fault::Serves(GoAwayAndAnswer), http2),
        ("GOAWAY that includes the stream, then closed", Fault::Serves(GoAwayAndClose), http2),
        ("RST_STREAM REFUSED_STREAM", Fault::Serves(Reset(Reason::REFUSED_STREAM)), http2),
        ("RST_STREAM CANCEL", Fault::Serves(Reset(Reason::CANCEL)), http2),
        ("RST_STREAM NO_ERROR", Fault::Serves(Reset(Reason::NO_ERROR)), http2),
        ("RST_STREAM INTERNAL_ERROR", Fault::Serves(Reset(Reason::INTERNAL_ERROR)), http2),
        ("RST_STREAM ENHANCE_YOUR_CALM", Fault::Serves(Reset(Reason::ENHANCE_YOUR_CALM)), http2),
    ]
}

/// The result of one cell. All but the time is compared.
#[derive(Clone)]
struct Cell {
    sees: String,
    requests: String,
    time: Duration,
}

/// Returns a transport like the default one. All cells share the root certificates, because reading
/// the platform's takes 60 ms for each client.
fn transport() -> ReqwestTransport {
    static TLS: LazyLock<ClientConfig> = LazyLock::new(|| {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_slice(certificate().as_bytes()).unwrap()).unwrap();
        let mut config = ClientConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        config
    });
    ReqwestTransport::from_factory(|| {
        reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .no_proxy()
            .http2_keep_alive_interval(Duration::from_millis(200))
            .http2_keep_alive_timeout(Duration::from_millis(250))
            .tls_backend_preconfigured(TLS.clone())
            .build()
    })
    .unwrap()
}

async fn run(at_token: bool, fault: Fault, protocol: Protocol, operation: &'static Operation) -> Cell {
    let behavior = match &fault {
        Fault::Refused => GOOD,
        Fault::Serves(behavior) => behavior.clone(),
    };
    let mut server = Server::start(protocol, move |seen| {
        // The first call gets the token when the API refuses connections.
        if seen.is_token_request == at_token { behavior.clone() } else { GOOD }
    })
    .await;
    let paypal = server
        .client()
        .transport(transport())
        .attempt_timeout(Duration::from_millis(900))
        .deadline(Duration::from_secs(5))
        .randomness(|| 0.5)
        .build()
        .unwrap();
    if matches!(fault, Fault::Refused) {
        if !at_token {
            Call::new(&paypal, &OPERATIONS[0]).send::<()>().await.unwrap();
            server.clear_log();
        }
        server.refuse().await;
    }
    let begun = Instant::now();
    let result = Call::new(&paypal, operation).send::<()>().await;
    let time = begun.elapsed();
    let sees = match result {
        Ok(response) => format!("{}, {} attempts", response.status(), response.attempts()),
        Err(error) => {
            let status = error.status().map(|status| format!(" {status}")).unwrap_or_default();
            let outcome = if error.outcome_unknown() { "unknown" } else { "not done" };
            let attempts = error.attempts();
            format!("{:?}{status}, {outcome}, {attempts} attempts", error.kind())
        }
    };
    let log = server.log();
    let requests = format!("{} + {}", log.count(true), log.count(false));
    Cell { sees: sees.replace("1 attempts", "1 attempt"), requests, time }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fault_matrix() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/fault-matrix.md");
    let mut cells = run_all(&places(), AT_ONCE).await;
    if std::env::var_os("UPDATE").is_some() {
        return std::fs::write(path, table(&cells)).unwrap();
    }
    let expected = without_times(&std::fs::read_to_string(path).unwrap());
    // A busy machine can make an answer late, so rows that differ run again, one cell at a time. A
    // change of behavior is found in each run.
    for _ in 0..2 {
        let again = differing(&cells, &expected);
        cells.retain(|(place, _)| !again.contains(place));
        cells.extend(run_all(&again, 1).await);
        cells.sort_by_key(|(place, _)| *place);
    }
    let found = without_times(&table(&cells));
    if found == expected {
        return;
    }
    for (found, expected) in found.lines().zip(expected.lines()) {
        assert_eq!(found, expected, "`UPDATE=1` writes the new table");
    }
    panic!("rows are missing or new: `UPDATE=1` writes the new table");
}

/// Returns the places of all cells.
fn places() -> Vec<Place> {
    let mut places = Vec::new();
    for at_api in [false, true] {
        for (row, (_, _, protocols)) in faults().into_iter().enumerate() {
            for column in 0..protocols.len() {
                places.extend((0..OPERATIONS.len()).map(|number| (at_api, row, column, number)));
            }
        }
    }
    places
}

/// Runs these cells, so many at the same time.
async fn run_all(places: &[Place], at_once: usize) -> Vec<(Place, Cell)> {
    let (permits, faults) = (Arc::new(Semaphore::new(at_once)), faults());
    let mut cells = JoinSet::new();
    for place in places.iter().copied() {
        let (at_api, row, column, number) = place;
        let (_, fault, protocols) = &faults[row];
        let (fault, protocol, permits) = (fault.clone(), protocols[column], Arc::clone(&permits));
        cells.spawn(async move {
            let _permit = permits.acquire_owned().await.unwrap();
            (place, run(!at_api, fault, protocol, &OPERATIONS[number]).await)
        });
    }
    let mut cells = cells.join_all().await;
    cells.sort_by_key(|(place, _)| *place);
    cells
}

/// Returns the places of the cells whose rows are not in the expected table.
fn differing(cells: &[(Place, Cell)], expected: &str) -> Vec<Place> {
    let sections: Vec<_> = expected.split("\n## ").skip(1).collect();
    let mut places = Vec::new();
    for group in groups(cells) {
        let section = sections.get(usize::from(group[0].0.0)).copied().unwrap_or_default();
        if !section.contains(&without_times(&rows(group))) {
            places.extend(group.iter().map(|(place, _)| *place));
        }
    }
    places
}

/// Whether the API fails, the fault, the protocol and the operation.
type Place = (bool, usize, usize, usize);

/// Returns the cells of each fault and protocol at one endpoint.
fn groups(cells: &[(Place, Cell)]) -> impl Iterator<Item = &[(Place, Cell)]> {
    let of = |(place, _): &(Place, Cell)| (place.0, place.1, place.2);
    cells.chunk_by(move |left, right| of(left) == of(right))
}

/// Writes the rows of all cells.
fn table(cells: &[(Place, Cell)]) -> String {
    let mut text = INTRODUCTION.to_owned();
    for at_api in [false, true] {
        let title = if at_api { "The API fails" } else { "The token endpoint fails" };
        let _ = write!(text, "\n## {title}\n\n{HEADER}");
        text.extend(groups(cells).filter(|group| group[0].0.0 == at_api).map(rows));
    }
    text
}

/// Writes a row for one fault and protocol; operations with equal results share a row.
fn rows(group: &[(Place, Cell)]) -> String {
    let (_, row, column, _) = group[0].0;
    let (name, _, protocols) = &faults()[row];
    let protocol = if protocols[column] == Http1 { "HTTP/1.1" } else { "HTTP/2" };
    let mut merged: Vec<(Vec<&str>, Cell)> = Vec::new();
    for ((.., number), cell) in group {
        let id = OPERATIONS[*number].id;
        let equal = merged
            .iter_mut()
            .find(|(_, other)| (&other.sees, &other.requests) == (&cell.sees, &cell.requests));
        match equal {
            Some((ids, other)) => {
                ids.push(id);
                other.time = other.time.max(cell.time);
            }
            None => merged.push((vec![id], cell.clone())),
        }
    }
    let mut text = String::new();
    for (ids, Cell { sees, requests, time }) in merged {
        let ids = if ids.len() == OPERATIONS.len() { "all".to_owned() } else { ids.join(", ") };
        let time = match time.as_secs_f64() {
            time if time < 1.0 => "< 1 s".to_owned(),
            time => format!("{time:.0} s"),
        };
        let _ = writeln!(text, "| {name} | {protocol} | {ids} | {sees} | {requests} | {time} |");
    }
    text
}

const INTRODUCTION: &str = "\
# Fault matrix

The test `fault_matrix` wrote this table. It runs each fault over TLS on loopback, with 3 attempts at
most, 0.9 s per attempt, 5 s per call, and a check by PING after 0.2 s of silence (0.25 s for its
answer).
\"Not done\" means `outcome_unknown()` is false. \"Requests\" are the token requests and the calls that
reached the server. The time is that of the slowest operation, rounded, and is not compared.
";
const HEADER: &str = "\
| fault | protocol | operations | the caller sees | requests | time |
|---|---|---|---|---|---|
";

/// Removes the last column.
fn without_times(table: &str) -> String {
    let lines =
        table.lines().map(|line| match line.strip_suffix(" |").and_then(|line| line.rsplit_once(" | ")) {
            Some((columns, _)) => columns,
            None => line,
        });
    lines.collect::<Vec<_>>().join("\n")
}
