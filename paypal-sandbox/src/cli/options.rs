//! The options of the command line.

use std::{
    net::{IpAddr, Ipv4Addr},
    path::PathBuf,
    time::{Duration, SystemTime},
};

use clap::Args;
use paypal_generated::DateTime;

/// The greatest rate of a clock, as for `SandboxEnvironment::set_rate`.
const MAX_RATE: u32 = 1_000_000;

/// The options of a local PayPal.
#[derive(Clone, Debug, Args)]
pub struct Options {
    /// The address to listen on; one that other computers can reach needs `--allow-remote`.
    #[arg(long, value_name = "ADDRESS", default_value_t = IpAddr::V4(Ipv4Addr::LOCALHOST))]
    pub(super) host: IpAddr,
    /// Permits other computers to use the sandbox. Its pages and everything below `/_sandbox` need
    /// a password then: that of `--password-file`, of the variable `PAYPAL_SANDBOX_PASSWORD`, or a
    /// new one, which is printed on standard error.
    #[arg(long)]
    pub(super) allow_remote: bool,
    /// The file that has the password, on its first line.
    #[arg(long, value_name = "FILE", requires = "allow_remote")]
    pub(super) password_file: Option<PathBuf>,
    /// The port to listen on; 0 picks a free port. The default is 0 for `paypal-sandbox`, and 8080
    /// for `paypal sandbox`.
    #[arg(long)]
    pub(super) port: Option<u16>,
    /// The seed of ids, so that the same requests get the same ids.
    #[arg(long)]
    pub(super) seed: Option<u64>,
    /// Keeps everything in FILE, which is created if it does not exist, so that it is there after a
    /// restart; without this, everything is in memory.
    #[arg(long, value_name = "FILE")]
    pub(super) data: Option<PathBuf>,
    /// The clock of the default environment: `real`, `rate:N` (N seconds pass in one second), or
    /// `fixed:TIME`, which moves only when `/_sandbox/clock` is told to. Once requests were
    /// answered, the clock in the data file goes on instead.
    #[arg(long, default_value = "real")]
    pub(super) clock: ClockOption,
    /// How many seconds old a transaction is when transaction search shows it.
    #[arg(long, default_value_t = 0, value_name = "SECONDS")]
    pub(super) reporting_lag: u64,
    /// The most results of a transaction search.
    #[arg(long, default_value_t = 10_000, value_name = "RESULTS")]
    pub(super) result_cap: usize,
    /// A file with the fault rules, a list in JSON, with which each environment begins.
    #[arg(long, value_name = "FILE")]
    pub(super) faults: Option<PathBuf>,
    /// Begins with transactions that break programs which read reports.
    #[arg(long)]
    pub(super) misbehaving_reports: bool,
    /// How many requests the log of an environment holds; the oldest are removed first.
    #[arg(long, default_value_t = 10_000, value_name = "REQUESTS")]
    pub(super) max_requests_logged: usize,
    /// When a webhook is tried again that was not acknowledged: times after its first try, such as
    /// `1m,5m,2h,3d`, which are sorted. By default it is tried 24 more times, in 3 days.
    #[arg(long, value_name = "TIMES", value_delimiter = ',', value_parser = duration)]
    pub(super) webhook_schedule: Option<Vec<Duration>>,
    /// How many seconds a webhook waits for the answer of its endpoint.
    #[arg(long, default_value_t = 10, value_name = "SECONDS")]
    pub(super) webhook_timeout: u64,
    /// Signs webhooks with the time of the sandbox, in place of the real time.
    #[arg(long)]
    pub(super) webhook_time_of_sandbox: bool,
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
pub(super) enum ClockOption {
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
