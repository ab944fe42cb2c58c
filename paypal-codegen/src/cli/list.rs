//! Implements `paypal-codegen list`.

use std::io::Write as _;
use std::path::PathBuf;

use clap::Args;

use crate::diagnostic::Diagnostics;
use crate::{emit, pipeline};

/// List every operation.
#[derive(Debug, Args)]
pub(super) struct List {
    /// Print one JSON object per operation, each on a line.
    #[arg(long)]
    json: bool,
    /// The folder of the specs.
    #[arg(long, default_value = "specs")]
    specs: PathBuf,
}

impl List {
    pub(super) fn run(self) -> Result<(), Diagnostics> {
        let loaded = pipeline::load(&self.specs)?;
        let mut out = std::io::stdout().lock();
        for line in emit::list(&loaded.program) {
            let text =
                |key: &str| line.get(key).and_then(|value| value.as_str()).unwrap_or_default().to_owned();
            let line = if self.json {
                line.to_string()
            } else {
                format!("{:<7}{:<75}{}", text("method"), text("path"), text("rust_path"))
            };
            // Writing fails when the reader closes the pipe, as in `list | head`. That is not an
            // error.
            if writeln!(out, "{line}").is_err() {
                break;
            }
        }
        Ok(())
    }
}
