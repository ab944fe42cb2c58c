//! What a command costs.

use std::path::Path;
use std::process::{Command, Stdio};

use wait4::Wait4;

use super::Result;

/// CPU seconds and peak memory of a command and all it waited for.
#[derive(Clone, Copy, Debug)]
pub struct Cost {
    pub cpu: f64,
    pub peak_mib: f64,
}

/// Runs a command to its end; a failure is an error.
pub fn run(folder: &Path, program: &str, arguments: &[&str]) -> Result<Cost> {
    with_stderr(Stdio::inherit(), folder, program, arguments)
}

/// The same of a command whose warnings are not what it is run for.
pub fn quietly(folder: &Path, program: &str, arguments: &[&str]) -> Result<Cost> {
    with_stderr(Stdio::null(), folder, program, arguments)
}

fn with_stderr(stderr: Stdio, folder: &Path, program: &str, arguments: &[&str]) -> Result<Cost> {
    let child = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_INCREMENTAL", "0")
        .env_remove("CARGO_TARGET_DIR")
        .stdout(Stdio::null())
        .stderr(stderr)
        .spawn()?;
    let used = child.wait4()?;
    if !used.status.success() {
        return Err(format!("`{program} {}` failed in {}", arguments.join(" "), folder.display()).into());
    }
    let cpu = used.rusage.utime + used.rusage.stime;
    Ok(Cost { cpu: cpu.as_secs_f64(), peak_mib: used.rusage.maxrss as f64 / (1024.0 * 1024.0) })
}
