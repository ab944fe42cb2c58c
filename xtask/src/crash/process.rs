//! The program under test.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use serde_json::Value;

use crate::bench::Result;

/// A program that runs. It is killed when it is dropped.
pub struct Program {
    process: Child,
    pub url: String,
    /// The time from the start of the process to the line that says that it accepts requests.
    pub took: Duration,
}

fn spawn(root: &Path, file: &Path) -> Result<Child> {
    let folder = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), Into::into);
    let mut command = Command::new(folder.join("debug/paypal-sandbox"));
    Ok(command.arg("--data").arg(file).stdout(Stdio::piped()).spawn()?)
}

impl Program {
    /// Starts the program on a data file.
    pub fn start(root: &Path, file: &Path) -> Result<Self> {
        let begun = Instant::now();
        let mut process = spawn(root, file)?;
        let output = process.stdout.take().ok_or("the program has no output")?;
        let mut program = Self { process, url: String::new(), took: Duration::ZERO };
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line)?;
        program.took = begun.elapsed();
        let ready: Value =
            serde_json::from_str(&line).map_err(|_| format!("the program printed {line:?}"))?;
        program.url = ready["url"].as_str().ok_or("the program has no URL")?.to_owned();
        Ok(program)
    }

    /// Starts the program and kills it soon.
    pub fn kill_during_start(root: &Path, file: &Path, after: Duration) -> Result<()> {
        let process = spawn(root, file)?;
        thread::sleep(after);
        Self { process, url: String::new(), took: after }.kill()
    }

    /// Kills it (SIGKILL).
    pub fn kill(mut self) -> Result<()> {
        self.process.kill()?;
        self.process.wait()?;
        Ok(())
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
