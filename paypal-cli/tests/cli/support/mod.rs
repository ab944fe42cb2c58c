//! Runs the built command in a folder of its own.

#![allow(dead_code, reason = "each test program uses a part")]

pub mod background;
pub mod clock;
pub mod paddle;
#[cfg(unix)]
pub mod pty;
pub mod receiver;

use std::ffi::OsStr;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use serde_json::Value;

/// A home of the command: folders and variables that no other test uses.
pub struct Home {
    folder: tempfile::TempDir,
    variables: Vec<(String, String)>,
}

/// What a command printed, and its exit code.
#[derive(Debug)]
pub struct Printed {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Home {
    /// Creates a home whose secrets are encrypted by a passphrase of the test.
    pub fn new() -> Self {
        let mut builder = tempfile::Builder::new();
        // As `connection doctor` wants it.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
        let folder = builder.tempdir().unwrap();
        let home = Self { folder, variables: Vec::new() };
        home.with("PAYPAL_PASSPHRASE", "a passphrase of the tests")
    }

    /// Sets a variable.
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.variables.retain(|(other, _)| other != name);
        self.variables.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Makes the nameless connection to a local PayPal.
    pub fn connected_to(self, url: &str) -> Self {
        self.with("PAYPAL_CLIENT_ID", "test-client")
            .with("PAYPAL_CLIENT_SECRET", "test-secret")
            .with("PAYPAL_DESTINATION", url)
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Returns the command with these arguments, which sees no variable of the test's own process.
    pub fn command<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_paypal"));
        command.env_clear().env("PAYPAL_HOME", self.path()).envs(self.variables.iter().cloned());
        command.args(arguments);
        command
    }

    /// Runs the command.
    pub fn run(&self, arguments: &[&str]) -> Printed {
        self.run_with("", arguments)
    }

    /// Runs the command with this standard input.
    pub fn run_with(&self, input: &str, arguments: &[&str]) -> Printed {
        let mut child = self
            .command(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // The command may end before it has read its input.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        let output = child.wait_with_output().unwrap();
        Printed {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Printed {
    /// Returns standard output as JSON, of a command that succeeded.
    #[track_caller]
    pub fn json(&self) -> Value {
        assert_eq!(self.code, 0, "{self:?}");
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// Checks the exit code and a part of standard error.
    #[track_caller]
    pub fn fails(&self, code: i32, part: &str) {
        assert_eq!(self.code, code, "{self:?}");
        assert!(self.err.contains(part), "{part:?} is not in {self:?}");
    }
}
