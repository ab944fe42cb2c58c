//! Implements the command line: one file for each subcommand.

mod check;
mod diff;
mod explain;
mod generate;
mod import;
mod list;
mod report;
mod source;
mod spec;
mod update;

use std::io::IsTerminal as _;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

use crate::diagnostic::{Diagnostic, Diagnostics, code, machine, render};

/// Generates typed Rust from PayPal's OpenAPI documents.
#[derive(Debug, Parser)]
#[command(name = "paypal-codegen", version)]
struct Cli {
    /// The format of problems, and of the reports of `diff` and `update`.
    #[arg(long, value_enum, default_value_t, global = true)]
    format: Format,
    #[command(subcommand)]
    command: Command,
}

/// The format of problems, and of the reports of `diff` and `update`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Text for people, with the source line underlined.
    #[default]
    Text,
    /// JSON: one object per line for problems; one object in total for `diff` and `update`.
    Json,
    /// The same as text; for `diff` and `update`, Markdown tables for a pull request.
    Markdown,
    /// Workflow commands, with which GitHub annotates the lines.
    Github,
}

impl Format {
    fn write(self, diagnostics: &Diagnostics, colour: bool) -> String {
        match self {
            Self::Text | Self::Markdown => render::render(diagnostics, colour),
            Self::Json => machine::json_lines(diagnostics),
            Self::Github => machine::github(diagnostics),
        }
    }

    /// Writes problems to standard error, in colour if it is a terminal.
    fn report(self, diagnostics: &Diagnostics) {
        if !diagnostics.is_empty() {
            eprintln!("{}", self.write(diagnostics, std::io::stderr().is_terminal()));
        }
    }
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(check::Check),
    Diff(diff::Diff),
    Explain(explain::Explain),
    Generate(Box<generate::Generate>),
    Import(import::Import),
    List(list::List),
    Report(report::Report),
    Update(update::Update),
}

/// Runs the command line. Problems are printed to standard error and make the exit code 1.
pub fn run() -> ExitCode {
    let Cli { format, command } = Cli::parse();
    let result = match command {
        Command::Check(command) => return command.run(format),
        Command::Diff(command) => command.run(format),
        Command::Explain(command) => command.run(),
        Command::Generate(command) => command.run(format),
        Command::Import(command) => command.run(format),
        Command::List(command) => command.run(),
        Command::Report(command) => command.run(),
        Command::Update(command) => command.run(format),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(diagnostics) => {
            format.report(&diagnostics);
            ExitCode::FAILURE
        }
    }
}

/// Creates a folder that is deleted when the value is dropped.
fn temporary_folder() -> Result<tempfile::TempDir, Diagnostics> {
    tempfile::tempdir().map_err(|error| {
        Diagnostic::error(code::UNWRITABLE_FILE, format!("can't create a temporary folder: {error}"))
            .help("check the free space of the disk")
            .into()
    })
}
