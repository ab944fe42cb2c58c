//! Starts a sandbox as the options want it, and runs it until it is told to stop.

use std::{
    env,
    error::Error,
    fmt,
    io::{self, ErrorKind},
    path::Path,
    time::Duration,
};

use paypal_generated::DateTime;
use serde_json::json;

use super::{Options, options::ClockOption};
use crate::{Fault, Password, Sandbox, SandboxBuilder, SandboxEnvironment};

/// The variable that has the password of pages and controls.
const PASSWORD: &str = "PAYPAL_SANDBOX_PASSWORD";

/// Why a sandbox did not start.
#[derive(Debug)]
pub struct StartError {
    words: String,
    is_usage: bool,
}

impl StartError {
    fn usage(words: impl Into<String>) -> Self {
        Self { words: words.into(), is_usage: true }
    }

    /// Returns whether an option or the content of a file is wrong, for which programs end with the
    /// status 2.
    pub fn is_usage(&self) -> bool {
        self.is_usage
    }
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words)
    }
}

impl Error for StartError {}

impl From<io::Error> for StartError {
    fn from(error: io::Error) -> Self {
        Self { words: error.to_string(), is_usage: false }
    }
}

/// A sandbox that was started by options.
#[derive(Debug)]
pub struct Running {
    sandbox: Sandbox,
    clock: String,
    new_password: Option<Password>,
    stop: Stop,
}

impl Options {
    /// Starts the sandbox, on `default_port` if the options have no port. From then on, Ctrl-C and
    /// SIGTERM do not end the process; they end [`Running::until_stopped`].
    ///
    /// # Errors
    ///
    /// If the options contradict each other, if a file can't be read, if the port can't be opened,
    /// or if the process can't wait for signals.
    pub async fn start(&self, default_port: u16) -> Result<Running, StartError> {
        if !self.host.is_loopback() && !self.allow_remote {
            let words = format!(
                "other computers can reach the address {}: add --allow-remote to permit that, or listen on 127.0.0.1",
                self.host
            );
            return Err(StartError::usage(words));
        }
        let port = self.port.unwrap_or(default_port);
        let mut builder = self.builder()?.port(port);
        let mut new_password = None;
        if self.allow_remote {
            let (password, is_new) = password(self.password_file.as_deref())?;
            builder = builder.allow_remote(password.clone());
            new_password = is_new.then_some(password);
        }
        let sandbox = builder.start().await.map_err(|error| match error.kind() {
            ErrorKind::AddrInUse => StartError {
                words: format!("the port {port} is in use; choose another with --port, or 0 for a free one"),
                is_usage: false,
            },
            _ => error.into(),
        })?;
        let clock = match sandbox.environment("") {
            Some(environment) => self.set_clock(&environment),
            None => "real".to_owned(),
        };
        Ok(Running { sandbox, clock, new_password, stop: Stop::new()? })
    }

    fn builder(&self) -> Result<SandboxBuilder, StartError> {
        let mut builder = Sandbox::builder()
            .host(self.host)
            .logged_requests(self.max_requests_logged)
            .reporting_lag(Duration::from_secs(self.reporting_lag))
            .reporting_limit(self.result_cap)
            .misbehaving_reports(self.misbehaving_reports)
            .webhook_timeout(Duration::from_secs(self.webhook_timeout))
            .webhook_time_of_sandbox(self.webhook_time_of_sandbox);
        if let Some(path) = &self.data {
            builder = builder.data_file(path);
        }
        if let Some(times) = &self.webhook_schedule {
            builder = builder.webhook_schedule(times.iter().copied());
        }
        if let Some(file) = &self.faults {
            let faults = read_faults(file)
                .map_err(|error| StartError::usage(format!("{}: {error}", file.display())))?;
            builder = builder.faults(faults);
        }
        if let Some(seed) = self.seed {
            builder = builder.seed(seed);
        }
        Ok(builder)
    }

    /// Sets the clock of an environment, unless it goes on as it was. Returns its description.
    fn set_clock(&self, environment: &SandboxEnvironment<'_>) -> String {
        match self.clock {
            _ if environment.is_used() => describe(environment),
            ClockOption::Real => "real".to_owned(),
            ClockOption::Rate(rate) => {
                environment.set_rate(rate);
                format!("rate:{rate}")
            }
            ClockOption::Fixed(time) => {
                environment.set_time(time);
                environment.set_rate(0);
                format!("fixed:{}", DateTime::from(time))
            }
        }
    }
}

impl Running {
    /// Returns the sandbox.
    pub fn sandbox(&self) -> &Sandbox {
        &self.sandbox
    }

    /// Returns the line of JSON that programs print as soon as the sandbox accepts requests.
    pub fn ready_line(&self) -> String {
        json!({ "url": self.sandbox.base_url(), "clock": self.clock }).to_string()
    }

    /// Returns the password of pages and controls, if it was made for this run.
    pub fn new_password(&self) -> Option<&Password> {
        self.new_password.as_ref()
    }

    /// Waits for Ctrl-C, or for the signal by which a service manager ends a program, and then
    /// stops the sandbox. A signal counts that came since the start.
    pub async fn until_stopped(mut self) {
        self.stop.wait().await;
        self.sandbox.shutdown().await;
    }
}

/// Reads the fault rules of a file. The error names the place of what is wrong.
fn read_faults(file: &Path) -> Result<Vec<Fault>, Box<dyn Error>> {
    Ok(Fault::list_from_json(&std::fs::read_to_string(file)?)?)
}

/// Describes a clock that goes on as it was.
fn describe(environment: &SandboxEnvironment<'_>) -> String {
    match environment.rate() {
        0 => format!("fixed:{}", DateTime::from(environment.now())),
        1 => "real".to_owned(),
        rate => format!("rate:{rate}"),
    }
}

/// Keeps the signals that stop the sandbox, also those that come before anybody waits for them.
#[derive(Debug)]
struct Stop {
    #[cfg(unix)]
    signals: [tokio::signal::unix::Signal; 2],
    #[cfg(windows)]
    pressed: tokio::signal::windows::CtrlC,
}

impl Stop {
    #[cfg(unix)]
    fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};

        Ok(Self { signals: [signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?] })
    }

    #[cfg(windows)]
    fn new() -> io::Result<Self> {
        Ok(Self { pressed: tokio::signal::windows::ctrl_c()? })
    }

    #[cfg(unix)]
    async fn wait(&mut self) {
        let [interrupt, terminate] = &mut self.signals;
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    }

    #[cfg(windows)]
    async fn wait(&mut self) {
        self.pressed.recv().await;
    }
}

/// Returns the password of pages and controls, and whether it is a new one.
fn password(file: Option<&Path>) -> io::Result<(Password, bool)> {
    let given = match (file, env::var(PASSWORD)) {
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
