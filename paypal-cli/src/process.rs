//! What a command gets from its process: variables, folders and the clock.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
    time::SystemTime,
};

use etcetera::BaseStrategy;
use paypal_generated::Clock;
use tokio::sync::watch;

use crate::error::{Error, Result};

/// The `User-Agent` of all requests of the command.
pub(crate) const USER_AGENT: &str = concat!("paypal-cli/", env!("CARGO_PKG_VERSION"));

/// The stop of the command that runs, if one runs: whether the process was asked to stop.
static STOP: Mutex<Option<watch::Receiver<bool>>> = Mutex::new(None);

/// Returns a future that waits until the process is asked to stop: by Ctrl-C, or by SIGTERM.
///
/// The call installs the handlers, so that a signal before the future's first poll is not lost. In
/// a command, a signal before the call is not lost either. It needs a Tokio runtime.
pub fn stop_signal() -> impl Future<Output = ()> + Send + 'static {
    let (signal, kept) = (signal(), kept_stop());
    async move {
        match kept {
            Some(kept) => tokio::select! {
                () = signal => {}
                () = kept => {}
            },
            None => signal.await,
        }
    }
}

/// A command that keeps in mind, until this is dropped, that the process was asked to stop.
pub(crate) struct KeptStop(watch::Receiver<bool>);

impl KeptStop {
    /// Begins to keep it in mind. It needs a Tokio runtime.
    pub(crate) fn begin() -> Self {
        let signal = signal();
        let (sender, stop) = watch::channel(false);
        // A task of its own sees the signal while the command blocks.
        tokio::spawn(async move {
            signal.await;
            sender.send_replace(true);
        });
        *STOP.lock().unwrap_or_else(PoisonError::into_inner) = Some(stop.clone());
        Self(stop)
    }

    /// Waits for the stop. When this ends, every future of [`stop_signal`] ends at its next poll,
    /// whenever it was made.
    pub(crate) fn wait(&self) -> impl Future<Output = ()> + Send + 'static {
        wait(self.0.clone())
    }
}

impl Drop for KeptStop {
    fn drop(&mut self) {
        *STOP.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// Returns a future that waits until the command that runs is stopped; `None` if none runs: a
/// program that uses this library has signals of its own.
pub(crate) fn kept_stop() -> Option<impl Future<Output = ()> + Send + 'static> {
    STOP.lock().unwrap_or_else(PoisonError::into_inner).clone().map(wait)
}

async fn wait(mut stop: watch::Receiver<bool>) {
    // Without its sender, whose runtime has ended, the stop does not come.
    if stop.wait_for(|is_stopped| *is_stopped).await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// Returns a future that waits for a signal that comes after the call.
fn signal() -> impl Future<Output = ()> + Send + 'static {
    #[cfg(unix)]
    let signals = {
        use tokio::signal::unix::{SignalKind, signal};

        [SignalKind::interrupt(), SignalKind::terminate()].map(|kind| signal(kind).ok())
    };
    #[cfg(windows)]
    let pressed = tokio::signal::windows::ctrl_c().ok();
    async move {
        #[cfg(unix)]
        {
            let [mut interrupt, mut terminate] = signals;
            tokio::select! {
                () = received(interrupt.as_mut()) => {}
                () = received(terminate.as_mut()) => {}
            }
        }
        // Without a handler, Ctrl-C ends the process by itself.
        #[cfg(windows)]
        match pressed {
            Some(mut pressed) => drop(pressed.recv().await),
            None => std::future::pending().await,
        }
    }
}

/// Waits for a signal. Without a handler, the signal ends the process by itself.
#[cfg(unix)]
async fn received(signal: Option<&mut tokio::signal::unix::Signal>) {
    match signal {
        Some(signal) => drop(signal.recv().await),
        None => std::future::pending().await,
    }
}

/// The variables, folders and clock of a command, and the folder that it works in. A test makes its
/// own; [`Process::current`] is that of the running process.
#[derive(Clone)]
pub struct Process {
    variables: BTreeMap<String, String>,
    folders: Folders,
    clock: Arc<dyn Clock>,
    current_folder: Option<PathBuf>,
}

/// The folders of the files of `paypal`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folders {
    /// What a person may edit: connections, without secrets. `$XDG_CONFIG_HOME/paypal` on Linux.
    pub config: PathBuf,
    /// The encrypted secrets. `$XDG_DATA_HOME/paypal` on Linux.
    pub data: PathBuf,
    /// What can be got again: encrypted access tokens. `$XDG_CACHE_HOME/paypal` on Linux.
    pub cache: PathBuf,
}

impl Folders {
    /// Returns folders below one folder, as `PAYPAL_HOME` sets them.
    pub fn below(home: impl Into<PathBuf>) -> Self {
        let home = home.into();
        Self { config: home.clone(), data: home.clone(), cache: home.join("cache") }
    }
}

impl Process {
    /// Returns the variables and folders of the running process, with the system's clock. The
    /// variable `PAYPAL_HOME` puts all folders below one.
    ///
    /// # Errors
    ///
    /// Fails if the user has no home folder, and if a variable of `paypal` is not UTF-8.
    pub fn current() -> Result<Self> {
        let mut variables = BTreeMap::new();
        for (name, value) in std::env::vars_os() {
            let Ok(name) = name.into_string() else { continue };
            match value.into_string() {
                Ok(value) => drop(variables.insert(name, value)),
                // Without its value, another connection or another key would be used.
                Err(_) if name.starts_with("PAYPAL_") && name != "PAYPAL_HOME" => {
                    return Err(Error::usage(format!("the variable {name} is not UTF-8")));
                }
                Err(_) => {}
            }
        }
        let folders = match std::env::var_os("PAYPAL_HOME").filter(|home| !home.is_empty()) {
            Some(home) => Folders::below(home),
            None => {
                let strategy = etcetera::choose_base_strategy().map_err(|_| {
                    Error::failed("the user has no home folder")
                        .help("set PAYPAL_HOME to the folder for the files of `paypal`")
                })?;
                Folders {
                    config: strategy.config_dir().join("paypal"),
                    data: strategy.data_dir().join("paypal"),
                    cache: strategy.cache_dir().join("paypal"),
                }
            }
        };
        let current_folder = std::env::current_dir().ok();
        Ok(Self { variables, folders, clock: Arc::new(paypal_generated::SystemClock), current_folder })
    }

    /// Creates a process with the given variables, folders and clock.
    pub fn new(
        variables: impl IntoIterator<Item = (String, String)>,
        folders: Folders,
        clock: impl Clock + 'static,
    ) -> Self {
        let variables = variables.into_iter().collect();
        Self { variables, folders, clock: Arc::new(clock), current_folder: None }
    }

    /// Sets the folder that the process works in.
    #[must_use]
    pub fn with_current_folder(mut self, folder: impl Into<PathBuf>) -> Self {
        self.current_folder = Some(folder.into());
        self
    }

    /// Returns the folder that the process works in. [`Process::new`] sets none.
    pub fn current_folder(&self) -> Option<&Path> {
        self.current_folder.as_deref()
    }

    /// Returns a variable, unless it is not set or empty.
    pub fn variable(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// Returns all variables.
    pub fn variables(&self) -> impl Iterator<Item = (&str, &str)> {
        self.variables.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Returns whether a variable is set, even if it is empty.
    pub fn is_set(&self, name: &str) -> bool {
        self.variables.contains_key(name)
    }

    /// Returns the folders.
    pub fn folders(&self) -> &Folders {
        &self.folders
    }

    /// Returns the clock.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    /// Returns the time.
    pub fn now(&self) -> SystemTime {
        self.clock.now()
    }
}
