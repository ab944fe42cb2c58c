//! The command `paypal-sandbox`: prints one line of JSON with the sandbox's URL, and runs until
//! Ctrl-C.

use std::{
    io::ErrorKind,
    process::ExitCode,
    time::{Duration, SystemTime},
};

use clap::Parser;
use paypal_generated::DateTime;
use paypal_sandbox::Sandbox;
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
    /// The clock of the default environment: `real`, `rate:N` (N seconds pass in one second), or
    /// `fixed:TIME`, which moves only when `/_sandbox/clock` is told to.
    #[arg(long, default_value = "real")]
    clock: ClockOption,
    /// How many seconds old a transaction is when transaction search shows it.
    #[arg(long, default_value_t = 0, value_name = "SECONDS")]
    reporting_lag: u64,
    /// The most results of a transaction search.
    #[arg(long, default_value_t = 10_000, value_name = "RESULTS")]
    result_cap: usize,
    /// When a webhook is tried again that was not acknowledged: times after its first try, such as
    /// `1m,5m,2h,3d`. By default there are 24, up to 3 days.
    #[arg(long, value_name = "TIMES", value_delimiter = ',', value_parser = duration)]
    webhook_schedule: Option<Vec<Duration>>,
    /// How many seconds a webhook waits for the answer of its endpoint.
    #[arg(long, default_value_t = 10, value_name = "SECONDS")]
    webhook_timeout: u64,
    /// Signs webhooks with the time of the sandbox, in place of the real time.
    #[arg(long)]
    webhook_time_of_sandbox: bool,
}

/// Reads a number with a unit: `5s`, `10m`, `6h` or `3d`.
fn duration(text: &str) -> Result<Duration, String> {
    let wrong = || "a time is a number with a unit: `5s`, `10m`, `6h` or `3d`".to_owned();
    let (number, unit) = text.split_at_checked(text.len().saturating_sub(1)).ok_or_else(wrong)?;
    let unit = match unit {
        "d" => 86_400,
        "h" => 3600,
        "m" => 60,
        "s" => 1,
        _ => return Err(wrong()),
    };
    let seconds = number.parse::<u64>().ok().and_then(|number| number.checked_mul(unit));
    seconds.map(Duration::from_secs).ok_or_else(wrong)
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
        .reporting_limit(options.result_cap)
        .webhook_timeout(Duration::from_secs(options.webhook_timeout))
        .webhook_time_of_sandbox(options.webhook_time_of_sandbox);
    if let Some(times) = options.webhook_schedule {
        builder = builder.webhook_schedule(times);
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
        started => started?,
    };
    let clock = match (options.clock, sandbox.environment("")) {
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
    tokio::signal::ctrl_c().await?;
    sandbox.shutdown().await;
    Ok(ExitCode::SUCCESS)
}
