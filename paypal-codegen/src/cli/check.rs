//! Implements `paypal-codegen check`.

use std::io::{IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::Format;
use crate::diagnostic::{Diagnostics, Severity};
use crate::lint;

/// Look for mistakes in OpenAPI files, without generating code. Fails if it finds an error.
#[derive(Debug, Args)]
pub(super) struct Check {
    /// OpenAPI files, in JSON or YAML.
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// The folder that contains all files that the specs refer to. Default: the folder of each
    /// spec.
    #[arg(long, value_name = "FOLDER")]
    folder: Option<PathBuf>,
    /// The lowest severity that is shown.
    #[arg(long, value_enum, default_value_t)]
    level: Level,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
enum Level {
    Error,
    Warning,
    #[default]
    Note,
}

impl Level {
    fn shows(self, severity: Severity) -> bool {
        match self {
            Self::Error => severity == Severity::Error,
            Self::Warning => severity != Severity::Note,
            Self::Note => true,
        }
    }
}

impl Check {
    /// Prints the problems to standard output. The exit code is 1 if one of them is an error.
    pub(super) fn run(self, format: Format) -> ExitCode {
        let mut found = Diagnostics::new();
        for file in &self.files {
            found.extend(lint::check(file, self.folder.as_deref()).unwrap_or_else(|problems| problems));
        }
        let count = |severity| found.clone().into_iter().filter(|it| it.severity == severity).count();
        let (errors, warnings, notes) =
            (count(Severity::Error), count(Severity::Warning), count(Severity::Note));
        let mut shown = Diagnostics::new();
        shown.extend(found.into_iter().filter(|problem| self.level.shows(problem.severity)));
        let mut out = std::io::stdout().lock();
        if !shown.is_empty() {
            // Writing fails when the reader closes the pipe, as in `check | head`. That is not an
            // error.
            let _ = writeln!(out, "{}", format.write(&shown, out.is_terminal()));
        }
        if format == Format::Text {
            eprintln!("{errors} errors, {warnings} warnings and {notes} notes in {} files", self.files.len());
        }
        if errors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}
