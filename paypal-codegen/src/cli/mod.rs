//! The command line: one file a subcommand.

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

/// Turns PayPal's OpenAPI documents into typed Rust.
#[derive(Debug, Parser)]
#[command(name = "paypal-codegen", version)]
struct Cli {
    /// How problems are written.
    #[arg(long, value_enum, default_value_t, global = true)]
    format: Format,
    #[command(subcommand)]
    command: Command,
}

/// How problems are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
enum Format {
    /// For people, with the line of the source underlined.
    #[default]
    Text,
    /// One JSON object a line; of `diff`, one object.
    Json,
    /// As text; of `diff`, tables for a pull request.
    Markdown,
    /// Commands that make GitHub annotate the lines.
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

    /// Writes problems to standard error, in colour if a person reads it.
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

/// Runs the command line. Problems go to standard error and make the exit code 1.
pub fn run() -> ExitCode {
    let Cli { format, command } = Cli::parse();
    let result = match command {
        Command::Check(command) => return command.run(format),
        Command::Diff(command) => command.run(format),
        Command::Explain(command) => command.run(),
        Command::Generate(command) => command.run(format),
        Command::Import(command) => command.run(),
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

/// A folder that goes when the value does.
fn temporary_folder() -> Result<tempfile::TempDir, Diagnostics> {
    tempfile::tempdir().map_err(|error| {
        Diagnostic::error(code::UNWRITABLE_FILE, format!("no temporary folder can be made: {error}"))
            .help("is there room on the disk?")
            .into()
    })
}
