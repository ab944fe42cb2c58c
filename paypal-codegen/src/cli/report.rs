//! Implements `paypal-codegen report`.

use std::io::Write as _;
use std::path::PathBuf;

use clap::Args;

use crate::diagnostic::Diagnostics;
use crate::{pipeline, report};

/// Account for every operation, parameter, component, property and enum value; fail if one is lost.
#[derive(Debug, Args)]
pub(super) struct Report {
    /// Print one JSON object with all lines.
    #[arg(long)]
    json: bool,
    /// Also list each item that is merged or left out.
    #[arg(long, conflicts_with = "json")]
    all: bool,
    /// The folder of the specs.
    #[arg(long, default_value = "specs")]
    specs: PathBuf,
}

impl Report {
    pub(super) fn run(self) -> Result<(), Diagnostics> {
        let loaded = pipeline::load(&self.specs)?;
        let documents: Vec<_> = loaded.documents.iter().map(|(api, document)| (api, document)).collect();
        let mut report = report::report(&documents, &loaded.program);
        report.add_kept_parts(&self.specs, &loaded.program)?;
        let text = if self.json { format!("{:#}\n", report.to_json()) } else { report.to_text(self.all) };
        // Writing fails when the reader closes the pipe, as in `report | head`. That is not an
        // error.
        let _ = std::io::stdout().lock().write_all(text.as_bytes());
        report.problems.or(())
    }
}
