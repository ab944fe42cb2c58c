//! The command `paypal-sandbox`: prints one line of JSON with the sandbox's URL, and runs until
//! Ctrl-C or SIGTERM.

use std::{io, process::ExitCode};

use clap::Parser;
use paypal_sandbox::cli::Options;

/// Runs a local PayPal: real HTTP on loopback, real state, no money. Any client id and secret is
/// accepted.
///
/// Prints one line of JSON, `{"url": …, "clock": …}`, as soon as it accepts requests.
#[derive(Debug, Parser)]
#[command(version)]
struct Program {
    #[command(flatten)]
    options: Options,
}

#[tokio::main]
async fn main() -> io::Result<ExitCode> {
    let running = match Program::parse().options.start(0).await {
        Ok(running) => running,
        Err(error) => {
            eprintln!("error: {error}");
            return Ok(if error.is_usage() { ExitCode::from(2) } else { ExitCode::FAILURE });
        }
    };
    if let Some(password) = running.new_password() {
        eprintln!("the password of pages and of /_sandbox, with any user name: {}", password.text());
    }
    println!("{}", running.ready_line());
    running.until_stopped().await;
    Ok(ExitCode::SUCCESS)
}
