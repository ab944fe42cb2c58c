//! The command line. Each command is a file with its options and a function `run`, which calls the
//! library; this file has the root.

mod api;
mod call;
mod completion;
mod connection;
mod events;
mod explore;
mod export;
mod follow;
mod global;
mod listen;
mod man;
mod output;
mod raw;
mod reconcile;
mod sandbox;
mod sending;
mod trigger;

use std::{ffi::OsString, pin::pin, process::ExitCode};

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use futures_util::FutureExt;
use tokio::task::unconstrained;

use self::global::Global;
use crate::error::{Error, Result};
use crate::process::{KeptStop, Process};
use crate::session::Session;
use crate::terminal::{Format, Terminal};

/// The end of the help of `paypal`: what scripts rely on.
const CODES_AND_VARIABLES: &str = "\
Exit codes:
  0    done
  1    PayPal refused the call, or something else failed
  2    an argument, an option or an input is wrong
  3    the credentials were refused, or there is no key for the stored secrets
  4    the connection, the operation or the resource does not exist
  5    a condition does not hold, such as an etag or a unique name
  6    PayPal limits the requests, or the connection's own limit gave no permit
  7    the outcome is unknown: the printed command repeats the request with its request id
  8    stopped at a point from which the command can go on
  9    a comparison found differences, or a frozen day of an export has changed
  130  Ctrl-C, SIGTERM, or the answer no to a question

Variables:
  PAYPAL_CONNECTION        the name of the connection to use, as --connection
  PAYPAL_CLIENT_ID, PAYPAL_CLIENT_SECRET
                           a connection without a name, together with the next one
  PAYPAL_DESTINATION       live, sandbox, or the URL of a local PayPal
  PAYPAL_ALLOW_HOST        a host other than PayPal's that may get this secret
  PAYPAL_PASSPHRASE        the passphrase of the stored secrets
  PAYPAL_KEY_COMMAND, PAYPAL_KEY_FILE
                           where the key of the stored secrets comes from
  PAYPAL_HOME              one folder for all files
  NO_COLOR                 no colors

With --format json or ndjson, each line of standard error is JSON: {\"note\": …} or {\"error\": …}.";

/// PayPal from the command line: connect an account once, call any operation, receive webhooks, and
/// run a local PayPal.
///
/// Data goes to standard output; notes and errors go to standard error.
#[derive(Debug, Parser)]
#[command(name = "paypal", version, arg_required_else_help = true, after_long_help = CODES_AND_VARIABLES)]
struct Cli {
    #[command(flatten)]
    global: Global,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Connects accounts, under names.
    #[command(subcommand, alias = "connections")]
    Connection(connection::Command),
    /// Calls an operation of an API.
    Call(call::Call),
    /// Follows a link that PayPal sent.
    Follow(follow::Follow),
    /// Sends a GET request to a path.
    Get(raw::Raw),
    /// Sends a POST request to a path.
    Post(raw::Raw),
    /// Sends a PATCH request to a path.
    Patch(raw::Raw),
    /// Sends a PUT request to a path.
    Put(raw::Raw),
    /// Sends a DELETE request to a path.
    Delete(raw::Raw),
    /// Shows what can be read with a connection.
    Explore(explore::Explore),
    // The first paragraphs of these five are in their own files, with more.
    Export(export::Export),
    Reconcile(reconcile::Reconcile),
    Listen(listen::Listen),
    Trigger(trigger::Trigger),
    /// Lists, shows and resends events.
    #[command(subcommand)]
    Events(events::Command),
    Sandbox(sandbox::Sandbox),
    /// Prints the completion script of a shell.
    Completion(completion::Completion),
    /// Prints the manual page.
    Man(man::Man),
}

/// Runs the command of the process's arguments, and returns its exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let matches = match root().try_get_matches_from(&arguments) {
        Ok(matches) => matches,
        Err(error) => return not_understood(&error, &arguments),
    };
    let terminal = Global::terminal(&matches);
    match begin(&matches, terminal) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            terminal.error(&error);
            error.exit_code()
        }
    }
}

/// Prints help, the version, or why the arguments are wrong: as JSON if they ask for JSON.
fn not_understood(error: &clap::Error, arguments: &[OsString]) -> ExitCode {
    let code = ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
    match Global::format_of(arguments) {
        Some(format @ (Format::Json | Format::Ndjson)) if error.use_stderr() => {
            let error = usage_error(&error.render().to_string());
            Terminal::new(Some(format), true, false).error(&error);
        }
        // Help and versions go to standard output, with exit code 0.
        _ => drop(error.print()),
    }
    code
}

/// Returns the error that clap describes: its first paragraph, which has the names of what is
/// missing on lines of their own, is the message, and the others are the help.
fn usage_error(text: &str) -> Error {
    let (message, help) = text.split_once("\n\n").unwrap_or((text, ""));
    let mut lines = message.lines().map(str::trim);
    let first = lines.next().unwrap_or_default().trim_start_matches("error: ");
    let names = lines.collect::<Vec<_>>().join(", ");
    let message = if names.is_empty() { first.to_owned() } else { format!("{first} {names}") };
    let help: Vec<&str> = help.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let error = Error::usage(message);
    if help.is_empty() { error } else { error.help(help.join("; ")) }
}

/// Returns the command with all subcommands: those of this folder, and one for each API, also below
/// `call`. Completion, manual pages and tests read it.
pub fn root() -> clap::Command {
    documented().mut_subcommand("call", |call| call.subcommands(api::commands()))
}

/// Returns the command for completion and manual pages, which have each operation once.
pub(crate) fn documented() -> clap::Command {
    Cli::command().subcommands(api::commands())
}

fn begin(matches: &clap::ArgMatches, terminal: Terminal) -> Result<()> {
    let (connection, keys) = (Global::connection(matches)?, Global::keys(matches, terminal));
    let session = Session::new(Process::current()?, terminal, connection, keys);
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| Error::failed(format!("cannot start: {error}")))?;
    runtime.block_on(async {
        if is_server(matches) {
            // It has handlers of its own. Another would only hide a signal from it.
            return dispatch(matches, &session).await;
        }
        let stop = KeptStop::begin();
        if ends_itself(matches) {
            return dispatch(matches, &session).await;
        }
        unless_stopped(dispatch(matches, &session), stop.wait()).await
    })
}

/// Runs a command until the process is asked to stop. If the command itself sees the stop, its own
/// error counts, because it says more.
async fn unless_stopped(
    command: impl Future<Output = Result<()>>,
    stopped: impl Future<Output = ()>,
) -> Result<()> {
    let mut command = pin!(command);
    tokio::select! {
        biased;
        result = &mut command => result,
        () = stopped => {
            // The signal may have come just after the command looked for it: it looks once more.
            let result = unconstrained(command).now_or_never();
            result.unwrap_or_else(|| Err(Error::interrupted()))
        }
    }
}

/// Returns whether the command has something to do after Ctrl-C: it waits for it itself.
fn ends_itself(matches: &clap::ArgMatches) -> bool {
    matches.subcommand_name() == Some("listen")
}

/// Returns whether the command is a local PayPal that runs until Ctrl-C.
fn is_server(matches: &clap::ArgMatches) -> bool {
    matches.subcommand().is_some_and(|(name, matches)| name == "sandbox" && sandbox::is_server(matches))
}

async fn dispatch(matches: &clap::ArgMatches, session: &Session) -> Result<()> {
    if let Some(result) = api::run(matches, session).await {
        return result;
    }
    let cli = Cli::from_arg_matches(matches).map_err(|error| Error::usage(error.to_string()))?;
    match cli.command {
        Command::Connection(command) => connection::run(command, session).await,
        Command::Call(options) => call::run(options, session).await,
        Command::Follow(options) => follow::run(options, session).await,
        Command::Get(options) => raw::run(paypal_generated::Method::Get, options, session).await,
        Command::Post(options) => raw::run(paypal_generated::Method::Post, options, session).await,
        Command::Patch(options) => raw::run(paypal_generated::Method::Patch, options, session).await,
        Command::Put(options) => raw::run(paypal_generated::Method::Put, options, session).await,
        Command::Delete(options) => raw::run(paypal_generated::Method::Delete, options, session).await,
        Command::Explore(options) => explore::run(options, session).await,
        Command::Export(options) => export::run(options, session).await,
        Command::Reconcile(options) => reconcile::run(options, session).await,
        Command::Listen(options) => listen::run(options, session).await,
        Command::Trigger(options) => trigger::run(options, session).await,
        Command::Events(command) => events::run(command, session).await,
        Command::Sandbox(options) => sandbox::run(options, session).await,
        Command::Completion(options) => completion::run(&options, session),
        Command::Man(options) => man::run(&options, session),
    }
}

#[cfg(test)]
mod tests {
    use std::{future::poll_fn, task::Poll};

    use tokio::sync::watch;

    use super::*;
    use crate::error::ErrorKind;

    /// Waits for a stop, as both the command and its caller do.
    async fn told(mut stop: watch::Receiver<bool>) {
        stop.wait_for(|is_told| *is_told).await.unwrap();
    }

    #[tokio::test]
    async fn a_command_ends_by_itself_if_the_stop_comes_after_it_looked() {
        let (sender, stop) = watch::channel(false);
        let command = async {
            let mut stopped = pin!(told(stop.clone()));
            poll_fn(|context| {
                let looked = stopped.as_mut().poll(context);
                // The signal comes between the looks of the command and its caller.
                sender.send_replace(true);
                looked
            })
            .await;
            Err(Error::new(ErrorKind::OutcomeUnknown, "stopped while the request was on its way"))
        };
        let error = unless_stopped(command, told(stop.clone())).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{error}");
    }

    #[tokio::test]
    async fn a_command_that_does_not_look_is_interrupted() {
        let (sender, stop) = watch::channel(false);
        let command = poll_fn(|_| {
            sender.send_replace(true);
            Poll::Pending
        });
        let error = unless_stopped(command, told(stop)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Interrupted, "{error}");
    }
}
