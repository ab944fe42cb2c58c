//! Sends a request to a path, also of an endpoint that no spec describes.

use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};
use paypal_generated::model::ValueKind;
use paypal_generated::{Bytes, Client, CustomCall, Method, RequestId};

use super::sending::{Sending, ask_before, done_but, has_secrets, planned_client, repeated, unless_stopped};
use crate::error::{Error, ErrorKind, Result};
use crate::operation;
use crate::session::Session;

/// The options of the command.
#[derive(Debug)]
pub(super) struct Raw(ArgMatches);

impl Args for Raw {
    fn augment_args(command: Command) -> Command {
        let query = Arg::new("query").long("query").value_name("NAME=VALUE").action(ArgAction::Append);
        options(
            command.arg(
                Arg::new("path")
                    .value_name("PATH")
                    .required(true)
                    .help("The path, such as /v2/checkout/orders/ID."),
            ),
        )
        .arg(query.help("Adds a query parameter, as often as needed; its value is encoded."))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Raw {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self(matches.clone()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0 = matches.clone();
        Ok(())
    }
}

/// Adds the options of a request whose operation is unknown.
pub(super) fn options(command: Command) -> Command {
    let header = Arg::new("header").long("header").value_name("NAME: VALUE").action(ArgAction::Append);
    command
        .arg(
            Arg::new("data")
                .long("data")
                .value_name("JSON|@FILE|-")
                .help("The body: JSON, a file with JSON, or - for standard input."),
        )
        .arg(header.help("Sets a header, as often as needed."))
        .arg(Arg::new("request-id").long("request-id").value_name("ID").help(
            "The id of the request, which says that the endpoint acts once for each id, so that the \
             request may be repeated. [header `PayPal-Request-Id`]",
        ))
        .args(operation::sending_options("Output"))
}

pub(super) async fn run(method: Method, options: Raw, session: &Session) -> Result<()> {
    let matches = &options.0;
    let path = matches.get_one::<String>("path").map_or("", String::as_str);
    let queries = matches.get_many::<String>("query").into_iter().flatten().map(|text| {
        text.split_once('=')
            .ok_or_else(|| Error::usage(format!("--query {text:?} has no value")).help("write NAME=VALUE"))
    });
    let queries: Vec<(&str, &str)> = queries.collect::<Result<_>>()?;
    let make = |client: &Client| {
        let call = client.request::<Bytes>(method, path);
        queries.iter().fold(call, |call, (name, value)| call.query_parameter(name, value))
    };
    send(make, &format!("paypal {} {path}", method.as_str().to_lowercase()), matches, session).await
}

/// Sends the request that a function makes, with the options of [`options`].
pub(super) async fn send(
    make: impl Fn(&Client) -> CustomCall<Bytes>,
    command: &str,
    matches: &ArgMatches,
    session: &Session,
) -> Result<()> {
    let sending = Sending::of(matches);
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let data = text("data").map(operation::json).transpose()?;
    let id = text("request-id").map(operation::request_id).transpose()?;
    let headers = matches.get_many::<String>("header").into_iter().flatten();
    let headers: Vec<_> = headers.map(|text| operation::header(text)).collect::<Result<_>>()?;
    let complete = |client: &Client| {
        let mut call = make(client);
        if let Some(data) = &data {
            call = call.model(data);
        }
        if let Some(id) = &id {
            call = call.request_id(id.clone());
        }
        headers.iter().fold(call, |call, (name, value)| call.header(name, value))
    };
    if sending.shows_only() {
        let request = complete(&planned_client(session)?).request()?;
        return sending.show(&request, &[], session);
    }
    let terminal = session.terminal;
    let client = session.client()?;
    let call = complete(&client);
    let request = call.request()?;
    let is_safe = request.method().is_safe();
    let output = sending.open_output(terminal)?;
    if !is_safe {
        ask_before(&client, command, session)?;
    }
    let sent = operation::send_any(call.send());
    if is_safe {
        return sending.print(&sent.await?, None, output, terminal);
    }
    let id = id.as_ref().map(RequestId::as_str);
    let answer = unless_stopped(sent).await.map_err(|error| {
        let has_secrets = has_secrets(&request, ValueKind::Any, matches);
        unknown(error, id, has_secrets, session)
    })?;
    sending.print(&answer, None, output, terminal).map_err(|error| done_but(error, &answer, id))
}

/// Says what to do about a request whose outcome is unknown.
fn unknown(error: Error, request_id: Option<&str>, has_secrets: bool, session: &Session) -> Error {
    match request_id {
        _ if error.kind() != ErrorKind::OutcomeUnknown => error,
        Some(id) => {
            let command = repeated(id, has_secrets, session);
            error.with_request_id(request_id).retryable(true).help(format!(
                "PayPal may have done it. If the endpoint acts once for each request id, this asks again safely; \
                 otherwise look first: {command}"
            ))
        }
        None => error.help("PayPal may have done it, and there was no request id: look before you repeat it"),
    }
}
