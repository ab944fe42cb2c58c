//! The command line of an operation: its options.

use clap::{Arg, ArgAction, Command};
use paypal_generated::registry::OperationEntry;

use super::body::Body;
use super::find::operation_name;
use super::help::details;
use super::paging::list;
use super::parameter::{Flag, flags, own_option};
use super::words::{first_sentence, in_commands};

/// Returns the command of an operation, with all options but the global ones.
pub fn command(operation: &'static OperationEntry) -> Command {
    with_options(outline(operation), operation)
}

/// Returns the command of an operation without its options.
pub(crate) fn outline(operation: &'static OperationEntry) -> Command {
    let description = in_commands(operation.api, operation.description);
    Command::new(operation_name(operation)).about(first_sentence(&description).to_owned())
}

/// Adds the options of an operation.
pub(crate) fn with_options(command: Command, operation: &'static OperationEntry) -> Command {
    let description = in_commands(operation.api, operation.description);
    let parameters = flags(operation).into_iter().map(|flag| parameter(&flag));
    command
        // They would hide the parameters, which come after them.
        .mut_args(|arg| if arg.is_global_set() { arg.hide_long_help(true) } else { arg })
        .long_about(description)
        .after_long_help(details(operation))
        .args(parameters.collect::<Vec<_>>())
        .args(body_options(operation))
        .args(request_options(operation))
        .args(output_options(operation))
}

fn parameter(flag: &Flag) -> Arg {
    let parameter = flag.parameter;
    let mut help = flag.meaning.clone();
    let known = flag.known_values();
    if !known.is_empty() {
        help.push_str(&format!(" Known values: {}.", known.join(", ")));
    }
    if flag.is_secret() {
        help.push_str(" It is a secret, so it is read from a file or from standard input.");
    }
    let sent = match flag.is_positional() {
        true => format!("path parameter `{}`", parameter.name),
        false => format!("{} `{}`", place(flag), parameter.name),
    };
    let arg = Arg::new(id(flag)).help(format!("{} [{sent}]", help.trim())).help_heading("Parameters");
    if flag.is_positional() {
        return arg.value_name(flag.shown()).required(true);
    }
    let arg = arg.long(flag.name.clone()).value_name(flag.placeholder()).required(parameter.required);
    match parameter.kind {
        paypal_generated::model::ValueKind::Boolean => {
            arg.num_args(0..=1).require_equals(true).default_missing_value("true")
        }
        _ if flag.is_list() => arg.action(ArgAction::Append),
        _ => arg,
    }
}

fn place(flag: &Flag) -> &'static str {
    match flag.parameter.place {
        paypal_generated::registry::ParameterPlace::Header => "header",
        paypal_generated::registry::ParameterPlace::Cookie => "cookie",
        _ => "query parameter",
    }
}

/// Returns the id of the option of a parameter.
pub(super) fn id(flag: &Flag) -> String {
    format!("parameter {}", flag.parameter.name)
}

fn option(name: &'static str, value: &'static str, help: impl Into<String>, heading: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help.into()).help_heading(heading)
}

fn switch(name: &'static str, help: &'static str, heading: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help).help_heading(heading)
}

fn body_options(operation: &'static OperationEntry) -> Vec<Arg> {
    const HEADING: &str = "Body";
    let Some(body) = Body::of(operation) else { return Vec::new() };
    let mut options = vec![
        option("data", "JSON|@FILE|-", "The body: JSON, a file with JSON, or - for standard input.", HEADING),
        option(
            "set",
            "PATH=VALUE",
            "Sets a value in the body, as often as needed: purchase_units.0.amount.value=10.00. Its type \
             is that of the field; PATH:=JSON sets any JSON.",
            HEADING,
        )
        .action(ArgAction::Append),
    ];
    if !body.files().is_empty() {
        let parts = body.files().join(", ");
        let help = format!("Sends a file as a part of the body: {parts}.");
        options.push(option("file", "PART=PATH", help, HEADING).action(ArgAction::Append));
    }
    options
}

fn request_options(operation: &OperationEntry) -> Vec<Arg> {
    const HEADING: &str = "Request";
    let described = |name: &str| {
        let parameter = operation.parameters.iter().find(|parameter| own_option(parameter) == Some(name))?;
        Some(format!("{} [header `{}`]", in_commands(operation.api, parameter.description), parameter.name))
    };
    let takes_id = operation.request_id.is_supported();
    let prefer = described("prefer");
    let can_mock = matches!(operation.api, "orders" | "payments");
    vec![
        option(
            "request-id",
            "ID",
            "The id of the request, in place of a random one: sent again with the same id, PayPal does it \
             once. [header `PayPal-Request-Id`]",
            HEADING,
        )
        .hide(!takes_id),
        option("prefer", "HOW", prefer.clone().unwrap_or_default(), HEADING)
            .value_parser(["minimal", "representation"])
            .hide(prefer.is_none()),
        option(
            "on-behalf-of",
            "PAYER_ID",
            described("on-behalf-of").unwrap_or_else(|| {
                "The merchant for whom the call is made. [header `PayPal-Auth-Assertion`]".to_owned()
            }),
            HEADING,
        ),
        option(
            "mock",
            "ISSUE",
            "Asks the sandbox to fail with this issue, such as INSTRUMENT_DECLINED. [header \
             `PayPal-Mock-Response`]",
            HEADING,
        )
        .hide(!can_mock),
        option("header", "NAME: VALUE", "Sets a header, as often as needed.", HEADING)
            .action(ArgAction::Append),
        switch("no-check", "Sends values without checking them.", HEADING),
    ]
}

fn output_options(operation: &OperationEntry) -> Vec<Arg> {
    const HEADING: &str = "Output";
    let mut options = Vec::new();
    if operation.pagination.is_some() {
        let help = "The pages of the list: one page as PayPal sends it (one), the items of all pages (all), \
                    or those of a number of pages. Items are printed as they come, one JSON value per line.";
        let windows = list(operation).ok().flatten().and_then(|list| list.range);
        let help = match windows {
            Some((from, to)) => format!(
                "{help} With `all`, the time from `{from}` to `{to}` may have any length; one page refuses a \
                 time that is longer than PayPal allows."
            ),
            None => help.to_owned(),
        };
        options.push(option("pages", "one|all|N", help, HEADING));
    }
    options.extend(sending_options(HEADING));
    options
}

/// Returns the options that every command that sends a request has.
pub(crate) fn sending_options(heading: &'static str) -> [Arg; 4] {
    [
        option("output", "FILE", "Writes the answer to a file, as PayPal sent it.", heading),
        switch("include", "Shows the status and the headers of the answer on standard error.", heading),
        switch("dry-run", "Shows the request and sends nothing.", heading),
        switch("curl", "Shows the request as a curl command and sends nothing.", heading),
    ]
}
