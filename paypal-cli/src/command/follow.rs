//! Follows a link that PayPal sent.

use clap::{Arg, ArgMatches, Args, Command, FromArgMatches};
use paypal_generated::{Bytes, Client, Link};

use super::raw;
use crate::error::{Error, ErrorKind, Result};
use crate::session::Session;

/// The options of the command.
#[derive(Debug)]
pub(super) struct Follow(ArgMatches);

impl Args for Follow {
    fn augment_args(command: Command) -> Command {
        let method = Arg::new("method").long("method").value_name("METHOD").ignore_case(true);
        raw::options(
            command
                .long_about(
                    "Follows a link that PayPal sent, such as the `capture` of an order. A link to another \
                     host than that of the connection is refused.",
                )
                .arg(Arg::new("link").value_name("LINK").required(true).help("The link, as PayPal sent it.")),
        )
        .arg(
            method
                .value_parser(["GET", "POST", "PATCH", "PUT", "DELETE"])
                .help("The link's method; GET if PayPal sent none."),
        )
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Follow {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self(matches.clone()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0 = matches.clone();
        Ok(())
    }
}

pub(super) async fn run(options: Follow, session: &Session) -> Result<()> {
    let matches = &options.0;
    let text = |name| matches.get_one::<String>(name).map_or("", String::as_str);
    let link = match text("method") {
        "" => Link::new(text("link")),
        method => Link::new(text("link")).with_method(method.to_uppercase()),
    };
    let make = |client: &Client| client.follow::<Bytes>(link.clone());
    let sent = raw::send(make, &format!("paypal follow {}", text("link")), matches, session).await;
    sent.map_err(|error| match error.kind() {
        ErrorKind::Usage if error.help_line().is_none() => {
            named(error).help("paypal get PATH asks for a path at the host of the connection")
        }
        _ => named(error),
    })
}

/// Names the command in an error that begins with the method of its request.
fn named(error: Error) -> Error {
    match error.message().split_once(": ") {
        Some(("get" | "post" | "patch" | "put" | "delete", rest)) => {
            let message = format!("follow: {rest}");
            error.with_message(message)
        }
        _ => error,
    }
}
