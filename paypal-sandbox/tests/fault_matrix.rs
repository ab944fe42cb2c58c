//! Runs each fault, before and after the work, for each kind of operation through the generated
//! client, and compares the results with `fault-matrix.md`. `UPDATE=1` writes that file:
//!
//! ```text
//! UPDATE=1 cargo test -p paypal-sandbox --test fault_matrix
//! ```

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::{collections::BTreeMap, fmt::Write, sync::Arc, time::Duration};

use paypal_generated::{
    Backoff, Client, Credentials, Environment, Error, RetryPolicy,
    catalog_products::{Patch, PatchOp, ProductRequest, ProductType},
    invoicing::{Invoice, InvoiceDetail},
    orders::{
        AmountWithBreakdown, CardRequest, CheckoutPaymentIntent, OrderRequest, PaymentSource,
        PurchaseUnitRequest,
    },
};
use paypal_sandbox::{Fault, FaultTransport, Sandbox, SandboxEnvironment};
use serde_json::Value;
use tokio::{sync::Semaphore, task::JoinSet};

/// The number of cells that run at the same time: few enough that a busy machine does not make a
/// fast answer late.
const AT_ONCE: u32 = 16;
/// The time limit of an attempt. Slow answers take ten times as long and more.
const ATTEMPT: Duration = Duration::from_millis(400);

/// The operations, with what is counted as their work.
const OPERATIONS: [(&str, &str, Work); 7] = [
    ("GET", "orders.get", Work::None),
    ("create with card", "orders.create", Work::Entries("T0006")),
    ("capture", "orders.capture", Work::Entries("T0006")),
    ("refund", "captures.refund", Work::Entries("T1107")),
    ("POST without id", "invoices.create", Work::Events("INVOICING.INVOICE.CREATED")),
    ("PATCH", "products.patch", Work::Events("CATALOG.PRODUCT.UPDATED")),
    ("DELETE", "invoices.delete", Work::Removal),
];
/// The operations with a request id: they act once at most.
const WITH_ID: [&str; 3] = ["create with card", "capture", "refund"];

/// What shows how often an operation was carried out.
#[derive(Clone, Copy)]
enum Work {
    None,
    /// Entries of the ledger with a code.
    Entries(&'static str),
    /// Events of a type.
    Events(&'static str),
    /// The invoice is gone.
    Removal,
}

/// A fault: its name, and how it completes a rule. The last word tells whether the rule needs an
/// answer of its own before the work.
type Row = (&'static str, fn(Fault) -> Fault, bool);

const FAULTS: [Row; 17] = [
    ("400", |rule| rule.status(400), false),
    ("401", |rule| rule.status(401), false),
    ("403", |rule| rule.status(403), false),
    ("404", |rule| rule.status(404), false),
    ("409", |rule| rule.status(409), false),
    ("422", |rule| rule.status(422), false),
    ("429", |rule| rule.status(429), false),
    ("429, `Retry-After: 90`", |rule| rule.status(429).retry_after(90), false),
    ("500", |rule| rule.status(500), false),
    ("503", |rule| rule.status(503), false),
    ("`reset`", |rule| rule.transport(FaultTransport::Reset), false),
    ("`close_before_answer`", |rule| rule.transport(FaultTransport::CloseBeforeAnswer), false),
    ("`truncate:20`", |rule| rule.transport(FaultTransport::Truncate(20)), true),
    ("`stall`", |rule| rule.transport(FaultTransport::Stall), true),
    ("`slow:20`", |rule| rule.transport(FaultTransport::Slow(20)), true),
    ("latency beyond the time limit", |rule| rule.latency(Duration::from_secs(5)), false),
    ("`revoke_token`", Fault::revoke_token, false),
];

/// The place of a cell: whether the token endpoint fails, the fault, whether it acts after the
/// work, whether it acts once, and the operation.
type Place = (bool, usize, bool, bool, usize);

/// The result of a cell.
#[derive(Clone, PartialEq, Eq)]
struct Cell {
    sees: String,
    requests: String,
    done: String,
}

fn places() -> Vec<Place> {
    let mut places = Vec::new();
    for at_token in [false, true] {
        for (fault, (name, ..)) in FAULTS.iter().enumerate() {
            // The request for a token has none that could be revoked.
            if at_token && *name == "`revoke_token`" {
                continue;
            }
            for after in [false, true] {
                for once in [false, true] {
                    for (operation, (name, ..)) in OPERATIONS.iter().enumerate() {
                        // Before the token there is no difference between operations.
                        if !at_token || *name == "capture" {
                            places.push((at_token, fault, after, once, operation));
                        }
                    }
                }
            }
        }
    }
    places
}

/// The rule of a cell.
fn rule((at_token, fault, after, once, operation): Place) -> Fault {
    let (_, complete, needs_answer) = FAULTS[fault];
    let rule = if after { Fault::after() } else { Fault::before() };
    let rule = rule.operation(if at_token { "oauth2.token" } else { OPERATIONS[operation].1 });
    let rule = if needs_answer && !after { rule.status(500) } else { rule };
    complete(if once { rule.times(1) } else { rule })
}

/// Makes what an operation needs. Returns its id.
async fn prepare(name: &str, environment: &SandboxEnvironment<'_>, paypal: &Client) -> String {
    let order = async || paypal.orders().create(&order()).await.unwrap().id.unwrap();
    match name {
        "GET" => order().await,
        "capture" => {
            let id = order().await;
            assert!(environment.approve(&id));
            id
        }
        "refund" => {
            let id = order().await;
            assert!(environment.approve(&id));
            paypal.orders().capture(&id).await.unwrap();
            let unit = paypal.orders().get(&id).await.unwrap().purchase_units.unwrap().remove(0);
            unit.payments.unwrap().captures.unwrap().remove(0).id.unwrap()
        }
        "PATCH" => {
            let product = ProductRequest::new("Tea", ProductType::Service);
            paypal.catalog_products().create(&product).await.unwrap().id.unwrap()
        }
        "DELETE" => paypal.invoicing().create_invoice(&invoice()).await.unwrap().id.unwrap(),
        _ => String::new(),
    }
}

fn order() -> OrderRequest {
    let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new("USD", "10.00"));
    OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit])
}

fn invoice() -> Invoice {
    Invoice::new(InvoiceDetail::new("USD"))
}

/// Carries out an operation. Returns the status and the number of attempts.
async fn call(name: &str, paypal: &Client, id: &str) -> Result<(u16, u32), Error> {
    macro_rules! sent {
        ($call:expr) => {
            $call.send().await.map(|response| (response.status(), response.attempts()))
        };
    }
    match name {
        "GET" => sent!(paypal.orders().get(id)),
        "create with card" => {
            let card = CardRequest::new().number("4111111111111111").expiry("2035-12");
            sent!(paypal.orders().create(&order().payment_source(PaymentSource::new().card(card))))
        }
        "capture" => sent!(paypal.orders().capture(id)),
        "refund" => sent!(paypal.payments().refund_capture(id)),
        "POST without id" => sent!(paypal.invoicing().create_invoice(&invoice())),
        "PATCH" => {
            let patch = Patch::new(PatchOp::Replace).path("/description").value("Green tea");
            sent!(paypal.catalog_products().patch(id, &[patch]))
        }
        _ => sent!(paypal.invoicing().delete_invoice(id)),
    }
}

/// What all cells share.
struct Stage {
    sandbox: Sandbox,
    paypal: Client,
    http: reqwest::Client,
}

/// Counts how often the work was done.
async fn done(stage: &Stage, work: Work, environment: &SandboxEnvironment<'_>, id: &str) -> String {
    let count = match work {
        Work::None => return "-".to_owned(),
        Work::Entries(code) => {
            let name = environment.name();
            let url = format!("{}/_sandbox/ledger?environment={name}", stage.sandbox.base_url());
            let ledger: Value = stage.http.get(url).send().await.unwrap().json().await.unwrap();
            assert_eq!(ledger["balanced"], true);
            ledger["entries"].as_array().unwrap().iter().filter(|entry| entry["event_code"] == code).count()
        }
        Work::Events(event) => environment.events().iter().filter(|one| *one == event).count(),
        Work::Removal => {
            let found = environment.client().unwrap().invoicing().get_invoice(id).await;
            usize::from(found.is_err_and(|error| error.is_not_found()))
        }
    };
    count.to_string()
}

/// Runs a cell until it gives what is expected, or the same result twice: a busy machine can make
/// an answer late, but a change of behavior is found in each run. After the first run, the cell has
/// the sandbox for itself.
async fn settle(stage: &Stage, place: Place, permits: &Semaphore, expected: Option<&Cell>) -> Cell {
    let mut seen = Vec::new();
    for number in 0..8 {
        let alone = number > 0;
        let _permit = permits.acquire_many(if alone { AT_ONCE } else { 1 }).await.unwrap();
        let cell = run(stage, place, number).await;
        if expected == Some(&cell) || seen.contains(&cell) {
            return cell;
        }
        if alone {
            seen.push(cell);
        }
    }
    panic!("the machine is too busy: a cell of `{}` never gave the same result twice", FAULTS[place.1].0);
}

/// Runs a cell in an environment of its own.
async fn run(stage: &Stage, place: Place, number: usize) -> Cell {
    let sandbox = &stage.sandbox;
    let (at_token, fault, after, once, operation) = place;
    let name = format!("{}-{fault}-{}-{}-{operation}-{number}", at_token as u8, after as u8, once as u8);
    let environment = sandbox.environment(&name).unwrap();
    let (operation, _, work) = OPERATIONS[operation];
    let id = prepare(operation, &environment, &environment.client().unwrap()).await;
    environment.clear_requests();
    environment.set_faults([rule(place)]).unwrap();
    let paypal = stage.paypal.with_credentials(Credentials::new(format!("env.{name}.x"), "y")).unwrap();
    let result = call(operation, &paypal, &id).await;
    let sees = match result {
        _ if environment.faults()[0].fired == 0 => "the rule does not fire".to_owned(),
        Ok((status, attempts)) => format!("{status}, {attempts} attempts"),
        Err(error) => {
            let status = error.status().map(|status| format!(" {status}")).unwrap_or_default();
            let outcome = if error.outcome_unknown() { "unknown" } else { "not done" };
            format!("{:?}{status}, {outcome}, {} attempts", error.kind(), error.attempts())
        }
    };
    let requests = environment.requests();
    let calls = requests.iter().filter(|request| request.operation.is_some()).count();
    let requests = format!("{} + {calls}", requests.len() - calls);
    environment.set_faults([]).unwrap();
    let done = done(stage, work, &environment, &id).await;
    assert!(!WITH_ID.contains(&operation) || done == "0" || done == "1", "{operation} acted {done} times");
    let url = format!("{}/_sandbox/environments/{name}", sandbox.base_url());
    stage.http.delete(url).send().await.unwrap();
    Cell { sees: sees.replace(" 1 attempts", " 1 attempt"), requests, done }
}

async fn run_all(expected: Expected) -> Vec<(Place, Cell)> {
    let sandbox = Sandbox::builder().seed(1).start().await.unwrap();
    let paypal = Client::builder(Credentials::new("x", "y"))
        .environment(Environment::custom(sandbox.base_url()).unwrap())
        .attempt_timeout(ATTEMPT)
        .retry(
            RetryPolicy::default()
                .attempts(3)
                .backoff(Backoff::new(Duration::from_millis(1), Duration::from_millis(1)))
                .without_budget(),
        )
        .build()
        .unwrap();
    let stage = Arc::new(Stage { sandbox, paypal, http: reqwest::Client::new() });
    let permits = Arc::new(Semaphore::new(AT_ONCE as usize));
    let (expected, mut cells) = (Arc::new(expected), JoinSet::new());
    for place in places() {
        let (stage, permits, expected) = (stage.clone(), permits.clone(), expected.clone());
        cells.spawn(async move { (place, settle(&stage, place, &permits, expected.get(&key(place))).await) });
    }
    let mut cells = cells.join_all().await;
    cells.sort_by_key(|(place, _)| *place);
    cells
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fault_matrix() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/fault-matrix.md");
    if std::env::var_os("UPDATE").is_some() {
        return std::fs::write(path, table(&run_all(Expected::new()).await)).unwrap();
    }
    let expected = std::fs::read_to_string(path).unwrap();
    let found = table(&run_all(read(&expected)).await);
    for (found, expected) in found.lines().zip(expected.lines()) {
        assert_eq!(found, expected, "`UPDATE=1` writes the new table");
    }
    assert_eq!(found, expected, "`UPDATE=1` writes the new table");
}

/// What the columns of the table say of a cell: title, fault, when, how often, operation.
type Key = [String; 5];
type Expected = BTreeMap<Key, Cell>;

fn key((at_token, fault, after, once, operation): Place) -> Key {
    let (name, _, needs_answer) = FAULTS[fault];
    [
        if at_token { "The token endpoint fails" } else { "The operation fails" }.to_owned(),
        if needs_answer && !after { format!("500, {name}") } else { name.to_owned() },
        if after { "after" } else { "before" }.to_owned(),
        if once { "once" } else { "always" }.to_owned(),
        OPERATIONS[operation].0.to_owned(),
    ]
}

/// Reads the cells of a table.
fn read(table: &str) -> Expected {
    let (mut title, mut cells) = (String::new(), Expected::new());
    for line in table.lines() {
        if let Some(text) = line.strip_prefix("## ") {
            title = text.to_owned();
        }
        let columns: Vec<String> = line.trim_matches(['|', ' ']).split(" | ").map(str::to_owned).collect();
        let [fault, when, often, operations, sees, requests, done] = &columns[..] else { continue };
        let cell = Cell { sees: sees.clone(), requests: requests.clone(), done: done.clone() };
        for often in often.split(", ") {
            for operation in operations.split(", ") {
                let key = [&title, fault, when, often, operation].map(str::to_owned);
                cells.insert(key, cell.clone());
            }
        }
    }
    cells
}

/// Writes a row for each fault and rule. Operations with equal results share a row, and so do rules
/// that act always and once if all of their results are equal.
fn table(cells: &[(Place, Cell)]) -> String {
    let mut text = INTRODUCTION.to_owned();
    let (mut title, mut groups) = (String::new(), Vec::new());
    for group in cells.chunk_by(|(left, _), (right, _)| key(*left)[..4] == key(*right)[..4]) {
        let [part, fault, when, often, _] = key(group[0].0);
        let mut merged: Vec<(Vec<&str>, &Cell)> = Vec::new();
        for ((.., operation), cell) in group {
            let operation = OPERATIONS[*operation].0;
            match merged.iter_mut().find(|(_, other)| *other == cell) {
                Some((operations, _)) => operations.push(operation),
                None => merged.push((vec![operation], cell)),
            }
        }
        let rows: Vec<String> = merged
            .into_iter()
            .map(|(operations, Cell { sees, requests, done })| {
                format!("{} | {sees} | {requests} | {done} |", operations.join(", "))
            })
            .collect();
        groups.push((part, format!("| {fault} | {when} |"), often, rows));
    }
    for pair in groups.chunks(2) {
        let [(part, start, often, rows), (_, _, other_often, others)] = pair else { continue };
        if *part != title {
            title.clone_from(part);
            let _ = write!(text, "\n## {title}\n\n{HEADER}");
        }
        let both = format!("{often}, {other_often}");
        let lines: Vec<(&str, &String)> = match rows == others {
            true => rows.iter().map(|row| (&*both, row)).collect(),
            false => {
                let others = others.iter().map(|row| (&**other_often, row));
                rows.iter().map(|row| (&**often, row)).chain(others).collect()
            }
        };
        for (often, row) in lines {
            let _ = writeln!(text, "{start} {often} | {row}");
        }
    }
    text
}

const INTRODUCTION: &str = "\
# Fault matrix of the local PayPal

The test `fault_matrix` wrote this table. It gives the sandbox a fault rule, and calls an operation
with the generated client over HTTP/1.1: 3 attempts at most, 0.4 s per attempt, waits of 1 ms.
\"Not done\" means `outcome_unknown()` is false. \"Requests\" are the token requests and the calls that
the sandbox carried out or refused; a call whose client gave up while a rule made it wait before its
work is none of them. \"Done\" is how often the work was done: payments and refunds in the ledger,
events of the invoice and the product, and whether the deleted invoice is gone.

An error of 400 to 429 says that nothing was done, which a rule that acts after the work makes
untrue: the client believes it. With a request id the work is done once at most even then.
";
const HEADER: &str = "\
| fault | when | how often | operations | the caller sees | requests | done |
|---|---|---|---|---|---|---|
";
