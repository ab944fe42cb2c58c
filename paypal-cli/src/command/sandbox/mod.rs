//! Runs a local PayPal, and does what people do at one that runs.

mod control;
mod faults;

use std::io::{self, IsTerminal};

use clap::{ArgMatches, Args, Command, FromArgMatches, parser::ValueSource};
use paypal_sandbox::cli::Options;

use crate::error::{Error, Result};
use crate::session::Session;

/// The port of a local PayPal, unless the options say otherwise.
const PORT: u16 = 8080;

/// Runs a local PayPal: real HTTP on loopback, real state, no money.
///
/// Any client id and secret will do.
///
/// Prints one line of JSON, `{"url": …, "clock": …}`, as soon as it accepts requests, and runs
/// until Ctrl-C, which ends it with the status 0. The commands below act on one that runs: that of
/// the connection.
#[derive(Debug, Args)]
#[command(subcommand_value_name = "CONTROL")]
pub(super) struct Sandbox {
    #[command(flatten)]
    server: Server,
    #[command(subcommand)]
    control: Option<control::Control>,
}

/// The options of a new local PayPal, and which of them were given. The commands that act on one
/// that runs take none of them, but do take the options of every command.
#[derive(Debug)]
struct Server {
    options: Options,
    given: Vec<String>,
}

impl FromArgMatches for Server {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let command = Options::augment_args(Command::new(""));
        let given = command
            .get_arguments()
            .filter(|argument| {
                matches.value_source(argument.get_id().as_str()) == Some(ValueSource::CommandLine)
            })
            .filter_map(|argument| argument.get_long().map(|long| format!("--{long}")))
            .collect();
        Ok(Self { options: Options::from_arg_matches(matches)?, given })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

impl Args for Server {
    fn augment_args(command: Command) -> Command {
        Options::augment_args(command)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Options::augment_args_for_update(command)
    }
}

/// Returns whether a local PayPal is started, which ends by Ctrl-C.
pub(super) fn is_server(matches: &ArgMatches) -> bool {
    matches.subcommand_name().is_none()
}

pub(super) async fn run(sandbox: Sandbox, session: &Session) -> Result<()> {
    let Some(control) = sandbox.control else { return serve(&sandbox.server.options, session).await };
    if let Some(option) = sandbox.server.given.first() {
        return Err(Error::usage(format!(
            "{option} is an option of a new local PayPal, which this command does not start"
        )));
    }
    control::run(control, session).await
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
        session.terminal.note("              (any client id and secret will do; the secret is asked for)");
        session.terminal.note(format!(
            "or set:       PAYPAL_CLIENT_ID=any PAYPAL_CLIENT_SECRET=any PAYPAL_DESTINATION={url}"
        ));
    }
    running.until_stopped().await;
    Ok(())
}
