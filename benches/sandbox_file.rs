//! Benchmark of the data file of the local PayPal with many captured orders: its length, the time
//! of a start after an end and after a kill, and the memory of the process. Run with
//! `cargo bench --package paypal-benches --bench sandbox_file`; `--orders N` takes another number.
//!
//! The sandbox runs in a process of its own: this program, started with `--serve FILE`.

use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use paypal_benches::sandbox_client::{ORDER, send, token};
use paypal_sandbox::Sandbox;
use reqwest::Client;
use tokio::runtime::Builder;

/// How many clients pay at the same time.
const AT_ONCE: usize = 64;
const ORDERS: usize = 100_000;

fn main() {
    let arguments: Vec<String> = env::args().collect();
    let after = |flag: &str| arguments.iter().skip_while(|one| *one != flag).nth(1);
    let runtime = Builder::new_multi_thread().enable_all().build().expect("a runtime");
    if let Some(file) = after("--serve") {
        return runtime.block_on(serve(Path::new(file)));
    }
    let orders = after("--orders").map_or(ORDERS, |number| number.parse().expect("a number"));
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("data");
    runtime.block_on(async {
        let (process, _) = Process::start(&file);
        let begun = Instant::now();
        fill(&process.url, orders).await;
        let took = begun.elapsed();
        let full = process.memory();
        process.kill();
        let (process, killed) = Process::start(&file);
        process.end();
        let (process, ended) = Process::start(&file);
        let begin = process.memory();
        process.end();
        let length = fs::metadata(&file).expect("the file").len();
        println!("{:<50}{orders:>12}", "captured orders");
        for (name, value, unit) in [
            ("created, approved and captured in", took.as_secs_f64(), "s"),
            ("length of the file", length as f64 / 1e6, "MB"),
            ("length of the file by order", length as f64 / orders as f64 / 1e3, "kB"),
            ("start after an end", ended.as_secs_f64() * 1e3, "ms"),
            ("start after a kill", killed.as_secs_f64() * 1e3, "ms"),
            ("memory of the process (RSS) after the orders", full, "MB"),
            ("memory of the process (RSS) after a start", begin, "MB"),
        ] {
            println!("{name:<50}{value:>12.1} {unit}");
        }
    });
}

/// Runs a sandbox on a file until the input ends. It clears its log, which is in memory anyway.
async fn serve(file: &Path) {
    let begun = Instant::now();
    let sandbox = Sandbox::builder().data_file(file).start().await.expect("a sandbox");
    println!("{} {}", sandbox.base_url(), begun.elapsed().as_micros());
    let input = tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new()));
    tokio::pin!(input);
    loop {
        tokio::select! {
            _ = &mut input => break,
            () = tokio::time::sleep(Duration::from_millis(100)) => sandbox.clear_requests(),
        }
    }
    sandbox.shutdown().await;
}

/// A process with a sandbox.
struct Process {
    child: Child,
    url: String,
}

impl Process {
    /// Starts a process. Returns it with the time that the sandbox took to accept requests.
    fn start(file: &Path) -> (Self, Duration) {
        let mut command = Command::new(env::current_exe().expect("this program"));
        command.arg("--serve").arg(file).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().expect("a process");
        let mut line = String::new();
        BufReader::new(child.stdout.take().expect("an output")).read_line(&mut line).expect("a line");
        let (url, micros) = line.trim().split_once(' ').expect("a URL and a time");
        let took = Duration::from_micros(micros.parse().expect("a time"));
        (Self { child, url: url.to_owned() }, took)
    }

    /// The memory in RAM, in MB.
    fn memory(&self) -> f64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).expect("Linux");
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("the memory");
        line.trim().trim_end_matches(" kB").trim().parse::<f64>().expect("a number") / 1e3
    }

    fn kill(mut self) {
        self.child.kill().expect("a process");
        self.child.wait().expect("an end");
    }

    fn end(mut self) {
        drop(self.child.stdin.take());
        self.child.wait().expect("an end");
    }
}

/// Creates, approves and captures orders.
async fn fill(url: &str, orders: usize) {
    let (http, token) = (Client::new(), token(url).await);
    let clients = (0..AT_ONCE).map(|number| {
        let (http, token, url) = (http.clone(), token.clone(), url.to_owned());
        tokio::spawn(async move {
            for _ in (number..orders).step_by(AT_ONCE) {
                let order = send(&http, &url, "/v2/checkout/orders", &token, ORDER).await;
                let id = order["id"].as_str().expect("an id").to_owned();
                send(&http, &url, &format!("/_sandbox/orders/{id}/approve"), &token, "{}").await;
                send(&http, &url, &format!("/v2/checkout/orders/{id}/capture"), &token, "").await;
            }
        })
    });
    for client in clients.collect::<Vec<_>>() {
        client.await.expect("a client");
    }
}
