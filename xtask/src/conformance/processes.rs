//! The processes: the sandbox, and Prism for each spec. They end with their values.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::{BufRead, BufReader},
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Mutex, PoisonError},
    thread::sleep,
    time::{Duration, Instant},
};

/// The version of Prism.
const PRISM: &str = "@stoplight/prism-cli@5.14.2";
/// How long a process may take until it accepts connections.
const START: Duration = Duration::from_secs(180);

/// A process that is killed when it is dropped.
struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Installs Prism with npm, unless it is there. Returns its command.
pub fn install(folder: &Path) -> Result<PathBuf, String> {
    let command = folder.join("node_modules/@stoplight/prism-cli/dist/index.js");
    if !command.exists() {
        let status = Command::new("npm")
            .current_dir(folder)
            .args([
                "install",
                "--prefix",
                ".",
                "--no-audit",
                "--no-fund",
                "--no-save",
                "--loglevel=error",
                PRISM,
            ])
            .status()
            .map_err(|error| format!("npm (it comes with Node.js): {error}"))?;
        if !status.success() {
            return Err(format!("npm could not install {PRISM}"));
        }
    }
    Ok(command)
}

/// A running sandbox.
pub struct Sandbox {
    pub url: String,
    _process: Process,
}

impl Sandbox {
    /// Builds and starts the command `paypal-sandbox`, which prints its URL.
    pub fn start(root: &Path) -> Result<Self, String> {
        let mut child = Command::new(env!("CARGO"))
            .current_dir(root)
            .args(["run", "--quiet", "--package", "paypal-sandbox", "--", "--seed", "11"])
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("cargo run: {error}"))?;
        let output = child.stdout.take();
        let process = Process(child);
        let mut line = String::new();
        if let Some(output) = output {
            let _ = BufReader::new(output).read_line(&mut line);
        }
        let ready: serde_json::Value =
            serde_json::from_str(&line).map_err(|_| format!("paypal-sandbox printed {line:?}"))?;
        let url = ready.get("url").and_then(serde_json::Value::as_str).ok_or("paypal-sandbox has no URL")?;
        Ok(Self { url: url.to_owned(), _process: process })
    }
}

/// A running Prism.
pub struct Prism {
    pub url: String,
    port: u16,
    log: PathBuf,
    process: Process,
}

impl Prism {
    /// Starts Prism as a proxy. Beside the spec, a file has what it prints if it dies.
    pub fn start(command: &Path, spec: &Path, upstream: &str) -> Result<Self, String> {
        let log = spec.with_extension("log");
        let port = free_port().map_err(|error| format!("no free port: {error}"))?;
        let child = Command::new("node")
            .arg(command)
            .arg("proxy")
            .arg(spec)
            .arg(upstream)
            .args(["--host", "127.0.0.1", "--port", &port.to_string(), "--verboseLevel", "silent"])
            .stdout(Stdio::null())
            .stderr(File::create(&log).map_err(|error| format!("{}: {error}", log.display()))?)
            .spawn()
            .map_err(|error| format!("node: {error}"))?;
        Ok(Self { url: format!("http://127.0.0.1:{port}"), port, log, process: Process(child) })
    }

    /// Waits until it accepts connections.
    pub fn wait(&mut self) -> Result<(), String> {
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", self.port)).is_err() {
            if let Ok(Some(status)) = self.process.0.try_wait() {
                let log = fs::read_to_string(&self.log).unwrap_or_default();
                return Err(format!("it ended with {status}: {log}"));
            }
            if begun.elapsed() > START {
                return Err(format!("it accepted no connection within {START:?}"));
            }
            sleep(Duration::from_millis(100));
        }
        Ok(())
    }
}

/// Returns a port that nobody listens on, and that no earlier call has returned.
fn free_port() -> std::io::Result<u16> {
    static RETURNED: Mutex<BTreeSet<u16>> = Mutex::new(BTreeSet::new());
    loop {
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let mut returned = RETURNED.lock().unwrap_or_else(PoisonError::into_inner);
        if returned.insert(port) {
            return Ok(port);
        }
    }
}
