//! Measures the cost of a command.

use std::path::Path;
use std::process::{Command, Stdio};

use wait4::Wait4;

use super::Result;

/// The CPU seconds and the peak memory of a command and its child processes.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    pub cpu: f64,
    pub peak_mib: f64,
}

/// Runs a command; a non-zero exit status is an error.
pub fn run(folder: &Path, program: &str, arguments: &[&str]) -> Result<Cost> {
    with_stderr(Stdio::inherit(), folder, program, arguments)
}

/// As [`run`], but hides the command's warnings.
pub fn quietly(folder: &Path, program: &str, arguments: &[&str]) -> Result<Cost> {
    with_stderr(Stdio::null(), folder, program, arguments)
}

fn with_stderr(stderr: Stdio, folder: &Path, program: &str, arguments: &[&str]) -> Result<Cost> {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(folder).env("CARGO_INCREMENTAL", "0").env_remove("CARGO_TARGET_DIR");
    match to_its_end(command.stdout(Stdio::null()).stderr(stderr))? {
        (true, cost) => Ok(cost),
        (false, _) => {
            Err(format!("`{program} {}` failed in {}", arguments.join(" "), folder.display()).into())
        }
    }
}

/// Runs a command; returns whether it succeeded, and its cost.
pub fn to_its_end(command: &mut Command) -> Result<(bool, Cost)> {
    let used = command.spawn()?.wait4()?;
    let cpu = used.rusage.utime + used.rusage.stime;
    let peak_mib = used.rusage.maxrss as f64 / (1024.0 * 1024.0);
    Ok((used.status.success(), Cost { cpu: cpu.as_secs_f64(), peak_mib }))
}
