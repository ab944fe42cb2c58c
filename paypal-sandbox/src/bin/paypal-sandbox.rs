//! The command `paypal-sandbox`: prints one line of JSON with the sandbox's URL, and runs until
//! Ctrl-C or SIGTERM.

use std::{
    io::ErrorKind,
    path::PathBuf,
    process::ExitCode,
    time::{Duration, SystemTime},
};

use clap::Parser;
use paypal_generated::DateTime;
use paypal_sandbox::{Sandbox, SandboxEnvironment};
use serde_json::json;

/// Runs a local PayPal: real HTTP on loopback, real state, no money. Any client id and secret is
/// accepted.
///
/// Prints one line of JSON, `{"url": …, "clock": …}`, as soon as it accepts requests.
#[derive(Debug, Parser)]
#[command(version)]
struct Options {
    /// The port to listen on; 0 picks a free port.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// The seed of ids, so that the same requests get the same ids.
    #[arg(long)]
    seed: Option<u64>,
    /// Keeps everything in FILE, which is created if it does not exist, so that it is there after a
    /// restart; without this, everything is in memory.
    #[arg(long, value_name = "FILE")]
    data: Option<PathBuf>,
    /// The clock of the default environment: `real`, `rate:N` (N seconds pass in one second), or
    /// `fixed:TIME`, which moves only when `/_sandbox/clock` is told to. Once requests were
    /// answered, the clock in the data file goes on instead.
    #[arg(long, default_value = "real")]
    clock: ClockOption,
    /// How many seconds old a transaction is when transaction search shows it.
    #[arg(long, default_value_t = 0, value_name = "SECONDS")]
    reporting_lag: u64,
    /// The most results of a transaction search.
    #[arg(long, default_value_t = 10_000, value_name = "RESULTS")]
    result_cap: usize,
}

/// The clock of the default environment.
#[derive(Clone, Copy, Debug)]
enum ClockOption {
    Real,
    Rate(u32),
    Fixed(SystemTime),
}

impl std::str::FromStr for ClockOption {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || "the clock is `real`, `rate:N` or `fixed:2026-01-31T12:00:00Z`".to_owned();
        match text.split_once(':') {
            None if text == "real" => Ok(Self::Real),
            Some(("rate", rate)) => rate.parse().map(Self::Rate).map_err(|_| wrong()),
            Some(("fixed", time)) => {
                DateTime::from(time).to_system_time().map(Self::Fixed).map_err(|_| wrong())
            }
            _ => Err(wrong()),
        }
    }
}

#[tokio::main]
async fn main() -> std::io::Result<ExitCode> {
    let options = Options::parse();
    let mut builder = Sandbox::builder()
        .port(options.port)
        .reporting_lag(Duration::from_secs(options.reporting_lag))
        .reporting_limit(options.result_cap);
    if let Some(path) = options.data {
        builder = builder.data_file(path);
    }
    if let Some(seed) = options.seed {
        builder = builder.seed(seed);
    }
    let sandbox = match builder.start().await {
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            let port = options.port;
            eprintln!("error: the port {port} is in use; choose another with --port, or 0 for a free one");
            return Ok(ExitCode::FAILURE);
        }
        Err(error) => {
            eprintln!("error: {error}");
            return Ok(ExitCode::FAILURE);
        }
        Ok(sandbox) => sandbox,
    };
    let clock = match (options.clock, sandbox.environment("")) {
        (_, Some(environment)) if environment.is_used() => shown(&environment),
        (ClockOption::Rate(rate), Some(environment)) => {
            environment.set_rate(rate);
            format!("rate:{rate}")
        }
        (ClockOption::Fixed(time), Some(environment)) => {
            environment.set_time(time);
            environment.set_rate(0);
            format!("fixed:{}", DateTime::from(time))
        }
        _ => "real".to_owned(),
    };
    println!("{}", json!({ "url": sandbox.base_url(), "clock": clock }));
    stop().await?;
    sandbox.shutdown().await;
    Ok(ExitCode::SUCCESS)
}

/// Describes a clock that goes on as it was.
fn shown(environment: &SandboxEnvironment<'_>) -> String {
    match environment.rate() {
        0 => format!("fixed:{}", DateTime::from(environment.now())),
        1 => "real".to_owned(),
        rate => format!("rate:{rate}"),
    }
}

/// Waits for Ctrl-C, or for the signal by which a service manager ends a program.
async fn stop() -> std::io::Result<()> {
    #[cfg(unix)]
    {
        let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
        tokio::select! {
            pressed = tokio::signal::ctrl_c() => pressed,
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}
