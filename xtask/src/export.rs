//! `cargo xtask export`: kills an export again and again while the local PayPal misbehaves, and
//! prints its figures.

use std::{path::Path, process::Command};

use crate::bench::Result;

/// How many transactions are exported, and how often the export is killed.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    rows: usize,
    kills: usize,
    is_release: bool,
}

impl Options {
    /// Reads the arguments; `None` if they are invalid.
    pub fn read(arguments: &[String]) -> Option<Self> {
        let mut options = Self { rows: 200_000, kills: 50, is_release: false };
        let mut arguments = arguments.iter();
        while let Some(flag) = arguments.next() {
            match flag.as_str() {
                "--release" => options.is_release = true,
                "--rows" => options.rows = arguments.next()?.parse().ok()?,
                "--kills" => options.kills = arguments.next()?.parse().ok()?,
                _ => return None,
            }
        }
        Some(options)
    }
}

/// Runs the test of `paypal-export` that does it, with these numbers.
pub fn run(options: Options) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("the workspace has no folder")?;
    let mut command = Command::new(env!("CARGO"));
    command.args(["test", "--quiet", "--package", "paypal-export", "--all-features", "--test", "export"]);
    if options.is_release {
        command.arg("--release");
    }
    let status = command
        .args(["--", "--nocapture", "killed::"])
        .env("PAYPAL_EXPORT_ROWS", options.rows.to_string())
        .env("PAYPAL_EXPORT_KILLS", options.kills.to_string())
        .current_dir(root)
        .status()?;
    if status.success() { Ok(()) } else { Err("the export lost or repeated something".into()) }
}
