//! Runs a local PayPal, and does what people do at one that runs.

mod control;
mod faults;

use std::io::{self, IsTerminal};

use clap::Args;
use paypal_sandbox::cli::Options;

use crate::error::{Error, Result};
use crate::session::Session;

/// The port of a local PayPal, unless the options say otherwise.
const PORT: u16 = 8080;

/// Runs a local PayPal: real HTTP on loopback, real state, no money. Any client id and secret is
/// accepted.
///
/// Prints one line of JSON, `{"url": …, "clock": …}`, as soon as it accepts requests, and runs
/// until Ctrl-C, which ends it with the status 0. The commands below act on one that runs: that of
/// the connection.
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_value_name = "CONTROL")]
pub(super) struct Sandbox {
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    control: Option<control::Control>,
}

impl Sandbox {
    /// Returns the subcommand's own arguments in the matches; `None` if a local PayPal is started.
    pub(super) fn is_server(matches: &clap::ArgMatches) -> bool {
        matches.subcommand_name().is_none()
    }
}

pub(super) async fn run(sandbox: Sandbox, session: &Session) -> Result<()> {
    match sandbox.control {
        Some(control) => control::run(control, session).await,
        None => serve(&sandbox.options, session).await,
    }
}

async fn serve(options: &Options, session: &Session) -> Result<()> {
    let running = options.start(PORT).await.map_err(|error| {
        if error.is_usage() { Error::usage(error.to_string()) } else { Error::failed(error.to_string()) }
    })?;
    if let Some(password) = running.new_password() {
        let words = "the password of pages and of /_sandbox, with any user name:";
        session.terminal.note(format!("{words} {}", password.text()));
    }
    session.terminal.line(running.ready_line())?;
    if io::stderr().is_terminal() {
        let url = running.sandbox().base_url();
        session.terminal.note(format!("look inside:  open {url}/ in a browser"));
        session.terminal.note(format!(
            "connect:      paypal connection create local --provider paypal --destination local --host {url} --client-id any"
        ));
        session.terminal.note(format!(
            "or set:       PAYPAL_CLIENT_ID=any PAYPAL_CLIENT_SECRET=any PAYPAL_DESTINATION={url}"
        ));
    }
    running.until_stopped().await.map_err(|error| Error::failed(format!("cannot wait for Ctrl-C: {error}")))
}
