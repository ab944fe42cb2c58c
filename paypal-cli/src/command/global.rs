//! The options of every command.

use std::{ffi::OsString, path::PathBuf};

use clap::{ArgMatches, Args, ValueEnum, parser::ValueSource};

use super::export;
use crate::connection::Name;
use crate::error::{Error, Result};
use crate::seal::KeyOptions;
use crate::session;
use crate::terminal::{Format, Terminal};

/// The options of every command.
#[derive(Debug, Args)]
pub(super) struct Global {
    /// The connection to use; `paypal connection list` lists them.
    #[arg(
        short = 'c',
        long,
        global = true,
        value_name = "NAME",
        env = "PAYPAL_CONNECTION",
        help_heading = "Global options"
    )]
    connection: Option<String>,
    /// The format of data on standard output. With json and ndjson, errors are JSON too.
    #[arg(long, global = true, value_enum, help_heading = "Global options")]
    format: Option<Format>,
    /// Asks nothing: an option that is missing is an error.
    #[arg(long, global = true, help_heading = "Global options")]
    no_input: bool,
    /// Answers questions whether to go on by yes, for scripts.
    #[arg(short = 'y', long, global = true, help_heading = "Global options")]
    yes: bool,
    /// The command whose first line of output is the key of the stored secrets, such as a call of a
    /// password manager. It is run without a shell.
    #[arg(long, global = true, value_name = "COMMAND", help_heading = "Global options")]
    key_command: Option<String>,
    /// The file whose first line is the key of the stored secrets.
    #[arg(long, global = true, value_name = "FILE", help_heading = "Global options")]
    key_file: Option<PathBuf>,
}

impl Global {
    /// Returns the terminal as the options want it.
    pub(super) fn terminal(matches: &ArgMatches) -> Terminal {
        let format = match export::prints_report(matches) {
            true => Some(Format::Json),
            false => matches.get_one::<Format>("format").copied(),
        };
        Terminal::new(format, matches.get_flag("no_input"), matches.get_flag("yes"))
    }

    /// Returns the format of arguments that are not understood as a whole.
    pub(super) fn format_of(arguments: &[OsString]) -> Option<Format> {
        let mut words = arguments.iter().filter_map(|argument| argument.to_str());
        while let Some(word) = words.next() {
            let value = match word.strip_prefix("--format") {
                Some("") => words.next()?,
                Some(rest) => rest.strip_prefix('=')?,
                None => continue,
            };
            return <Format as ValueEnum>::from_str(value, true).ok();
        }
        None
    }

    /// Returns the connection of the options.
    pub(super) fn connection(matches: &ArgMatches) -> Result<Option<Name>> {
        let name = matches.get_one::<String>("connection");
        if name.is_some_and(String::is_empty) {
            // A variable that is set to nothing names no connection. An option must not lead to
            // another account.
            return match matches.value_source("connection") {
                Some(ValueSource::EnvVariable) => Ok(None),
                _ => Err(Error::usage("--connection is empty").help(
                    "a variable of your script may not be set; `paypal connection list` lists the names",
                )),
            };
        }
        name.map(|name| name.parse()).transpose()
    }

    /// Returns the places that the key of the secrets may come from.
    pub(super) fn keys(matches: &ArgMatches, terminal: Terminal) -> KeyOptions {
        let keys = KeyOptions::new()
            .command(matches.get_one::<String>("key_command").cloned())
            .file(matches.get_one::<PathBuf>("key_file").cloned());
        session::asking(keys, terminal)
    }
}
