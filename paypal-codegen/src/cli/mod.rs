//! The command line: one file a subcommand.

mod generate;
mod import;
mod list;
mod report;

use std::io::IsTerminal as _;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::diagnostic::{Diagnostics, render};

/// Turns PayPal's OpenAPI documents into typed Rust.
#[derive(Debug, Parser)]
#[command(name = "paypal-codegen", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Generate(generate::Generate),
    Import(import::Import),
    List(list::List),
    Report(report::Report),
}

/// Runs the command line. Problems go to standard error and make the exit code 1.
pub fn run() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Generate(command) => command.run(),
        Command::Import(command) => command.run(),
        Command::List(command) => command.run(),
        Command::Report(command) => command.run(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(diagnostics) => {
            report(&diagnostics);
            ExitCode::FAILURE
        }
    }
}

/// Prints problems to standard error, in colour if a person reads it.
fn report(diagnostics: &Diagnostics) {
    eprintln!("{}", render::render(diagnostics, std::io::stderr().is_terminal()));
}
