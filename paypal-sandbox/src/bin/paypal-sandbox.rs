//! The command `paypal-sandbox`: prints one line of JSON with the sandbox's URL, and runs until
//! Ctrl-C or SIGTERM.

use std::{
    env,
    io::{self, ErrorKind},
    net::{IpAddr, Ipv4Addr},
    path::{Path, PathBuf},
    process::ExitCode,
    time::{Duration, SystemTime},
};

use clap::{CommandFactory, Parser, error::ErrorKind as UsageError};
use paypal_generated::DateTime;
use paypal_sandbox::{Fault, Password, Sandbox, SandboxEnvironment};
use serde_json::json;

/// The greatest rate of a clock, as for `SandboxEnvironment::set_rate`.
const MAX_RATE: u32 = 1_000_000;
/// The variable that has the password of pages and controls.
const PASSWORD: &str = "PAYPAL_SANDBOX_PASSWORD";

/// Runs a local PayPal: real HTTP on loopback, real state, no money. Any client id and secret is
/// accepted.
///
/// Prints one line of JSON, `{"url": …, "clock": …}`, as soon as it accepts requests.
#[derive(Debug, Parser)]
#[command(version)]
struct Options {
    /// The address to listen on; one that other computers can reach needs `--allow-remote`.
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    host: IpAddr,
    /// Permits other computers to use the sandbox. Its pages and everything below `/_sandbox` need
    /// a password then: that of `--password-file`, of the variable `PAYPAL_SANDBOX_PASSWORD`, or a
    /// new one, which is printed on standard error.
    #[arg(long)]
    allow_remote: bool,
    /// The file that has the password, on its first line.
    #[arg(long, value_name = "FILE", requires = "allow_remote")]
    password_file: Option<PathBuf>,
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
    /// A file with the fault rules, a list in JSON, with which each environment begins.
    #[arg(long, value_name = "FILE")]
    faults: Option<PathBuf>,
    /// Begins with transactions that break programs which read reports.
    #[arg(long)]
    misbehaving_reports: bool,
    /// How many requests the log of an environment holds; the oldest are removed first.
    #[arg(long, default_value_t = 10_000, value_name = "REQUESTS")]
    max_requests_logged: usize,
    /// When a webhook is tried again that was not acknowledged: times after its first try, such as
    /// `1m,5m,2h,3d`, which are sorted. By default it is tried 24 more times, in 3 days.
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
            Some(("rate", rate)) => match rate.parse() {
                Ok(rate) if rate <= MAX_RATE => Ok(Self::Rate(rate)),
                Ok(_) => Err(format!("the greatest rate of the clock is {MAX_RATE}")),
                Err(_) => Err(wrong()),
            },
            Some(("fixed", time)) => {
                DateTime::from(time).to_system_time().map(Self::Fixed).map_err(|_| wrong())
            }
            _ => Err(wrong()),
        }
    }
}

/// Reads the fault rules of a file. The error names the place of what is wrong.
fn read_faults(file: &Path) -> Result<Vec<Fault>, Box<dyn std::error::Error>> {
    Ok(Fault::list_from_json(&std::fs::read_to_string(file)?)?)
}

#[tokio::main]
async fn main() -> io::Result<ExitCode> {
    let options = Options::parse();
    if !options.host.is_loopback() && !options.allow_remote {
        let words = format!(
            "other computers can reach the address {}: add --allow-remote to permit that, or listen on 127.0.0.1",
            options.host
        );
        Options::command().error(UsageError::ArgumentConflict, words).exit();
    }
    let mut builder = Sandbox::builder()
        .host(options.host)
        .port(options.port)
        .logged_requests(options.max_requests_logged)
        .reporting_lag(Duration::from_secs(options.reporting_lag))
        .reporting_limit(options.result_cap)
        .misbehaving_reports(options.misbehaving_reports)
        .webhook_timeout(Duration::from_secs(options.webhook_timeout))
        .webhook_time_of_sandbox(options.webhook_time_of_sandbox);
    if let Some(path) = &options.data {
        builder = builder.data_file(path);
    }
    if let Some(times) = &options.webhook_schedule {
        builder = builder.webhook_schedule(times.iter().copied());
    }
    if let Some(file) = &options.faults {
        match read_faults(file) {
            Ok(faults) => builder = builder.faults(faults),
            Err(error) => {
                eprintln!("error: {}: {error}", file.display());
                return Ok(ExitCode::from(2));
            }
        }
    }
    if let Some(seed) = options.seed {
        builder = builder.seed(seed);
    }
    let password = match options.allow_remote.then(|| password(&options)).transpose() {
        Ok(password) => password,
        Err(error) => return Ok(fail(&error)),
    };
    if let Some((password, _)) = &password {
        builder = builder.allow_remote(password.clone());
    }
    let sandbox = match builder.start().await {
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            let port = options.port;
            eprintln!("error: the port {port} is in use; choose another with --port, or 0 for a free one");
            return Ok(ExitCode::FAILURE);
        }
        Err(error) => return Ok(fail(&error)),
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
    if let Some((password, true)) = &password {
        eprintln!("the password of pages and of /_sandbox, with any user name: {}", password.text());
    }
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
async fn stop() -> io::Result<()> {
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

/// Prints why the sandbox does not start.
fn fail(error: &io::Error) -> ExitCode {
    eprintln!("error: {error}");
    ExitCode::FAILURE
}

/// Returns the password of pages and controls, and whether it is a new one.
fn password(options: &Options) -> io::Result<(Password, bool)> {
    let given = match (&options.password_file, env::var(PASSWORD)) {
        (Some(file), _) => {
            let text = std::fs::read_to_string(file).map_err(|error| {
                io::Error::new(error.kind(), format!("can't read {}: {error}", file.display()))
            })?;
            Some(text.lines().next().unwrap_or_default().to_owned())
        }
        (None, Ok(text)) => Some(text),
        (None, Err(_)) => None,
    };
    Ok(given.map_or_else(|| (Password::random(), true), |text| (Password::new(text), false)))
}
