//! The command line of an operation: its options, and the arguments that they give.

use std::io::Read;
use std::path::Path;

use clap::{Arg, ArgAction, ArgMatches, Command};
use paypal_generated::registry::OperationEntry;
use paypal_generated::{File, Prefer, RequestId, Value};

use super::arguments::{Arguments, Attachment};
use super::body::Body;
use super::find::operation_name;
use super::help::details;
use super::parameter::{Flag, flags, own_option};
use super::words::{first_sentence, in_commands};
use crate::error::{Error, Result};

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
        _ => "query parameter",
    }
}

fn id(flag: &Flag) -> String {
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

/// Returns the arguments that the command line of an operation gives. Reads the files that they
/// name, and standard input for `-`.
///
/// # Errors
///
/// Fails if a file cannot be read, or if a value is not what its option takes.
pub fn arguments(operation: &'static OperationEntry, matches: &ArgMatches) -> Result<Arguments> {
    let text = |name| given(matches, name).and_then(|mut values| values.next());
    let all = |name| given(matches, name).into_iter().flatten();
    let mut arguments = Arguments { no_check: matches.get_flag("no-check"), ..Arguments::default() };
    for flag in flags(operation) {
        let values = given(matches, &id(&flag)).into_iter().flatten();
        let values: Vec<String> = match flag.is_secret() {
            true => values.map(|value| secret(&flag, value)).collect::<Result<_>>()?,
            false => values.map(str::to_owned).collect(),
        };
        if !values.is_empty() {
            arguments.parameters.insert(flag.parameter.name.to_owned(), values);
        }
    }
    arguments.headers = all("header").map(header).collect::<Result<_>>()?;
    arguments.data = text("data").map(json).transpose()?;
    arguments.sets = all("set").map(str::parse).collect::<Result<_>>()?;
    arguments.files = all("file").map(|file| attachment(operation, file)).collect::<Result<_>>()?;
    arguments.request_id = text("request-id").map(request_id).transpose()?;
    arguments.prefer = text("prefer").map(|how| match how {
        "minimal" => Prefer::Minimal,
        _ => Prefer::Representation,
    });
    arguments.on_behalf_of = text("on-behalf-of").map(str::to_owned);
    arguments.mock = text("mock").map(str::to_owned);
    Ok(arguments)
}

/// Returns the values of an option; `None` also if the command does not have it.
fn given<'a>(matches: &'a ArgMatches, name: &str) -> Option<impl Iterator<Item = &'a str> + use<'a>> {
    let values = matches.try_get_many::<String>(name).ok().flatten()?;
    Some(values.map(String::as_str))
}

/// Reads `NAME: VALUE`.
///
/// # Errors
///
/// Fails without a colon.
pub(crate) fn header(text: &str) -> Result<(String, String)> {
    let (name, value) = text
        .split_once(':')
        .ok_or_else(|| Error::usage(format!("--header {text:?} has no colon")).help("write 'NAME: VALUE'"))?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

/// Reads a request id.
///
/// # Errors
///
/// Fails if HTTP does not allow it.
pub(crate) fn request_id(text: &str) -> Result<RequestId> {
    RequestId::new(text).map_err(|error| Error::usage(format!("--request-id: {error}")))
}

/// Reads JSON from the text itself, from a file (`@FILE`), or from standard input (`-`).
///
/// # Errors
///
/// Fails if the file cannot be read, or if the text is not JSON.
pub(crate) fn json(data: &str) -> Result<Value> {
    let (text, source) = text_of(data)?;
    text.trim().parse().map_err(|error| {
        Error::usage(format!("{source} is not JSON: {error}"))
            .help("for a file write @FILE; for standard input write -")
    })
}

/// Reads a text from the argument itself, from a file (`@FILE`), or from standard input (`-`).
fn text_of(data: &str) -> Result<(String, String)> {
    match data.strip_prefix('@') {
        Some(path) => {
            let text =
                std::fs::read_to_string(path).map_err(|error| Error::usage(format!("{path}: {error}")))?;
            Ok((text, path.to_owned()))
        }
        None if data == "-" => {
            let mut text = String::new();
            std::io::stdin()
                .read_to_string(&mut text)
                .map_err(|error| Error::usage(format!("standard input: {error}")))?;
            Ok((text, "standard input".to_owned()))
        }
        None => Ok((data.to_owned(), "--data".to_owned())),
    }
}

/// Reads a secret, which must not be in the arguments of a process.
fn secret(flag: &Flag, value: &str) -> Result<String> {
    if value != "-" && !value.starts_with('@') {
        return Err(Error::usage(format!("--{} is a secret, which is no argument", flag.name))
            .help("write @FILE, or - for standard input"));
    }
    Ok(text_of(value)?.0.trim().to_owned())
}

fn attachment(operation: &'static OperationEntry, text: &str) -> Result<Attachment> {
    let names = Body::of(operation).map_or(&[][..], |body| body.files());
    let (part, path) = match (text.split_once('='), names) {
        (Some((part, path)), _) => (part, path),
        // The name is clear if there is only one.
        (None, [only]) => (*only, text),
        (None, _) => {
            return Err(Error::usage(format!("--file {text:?} names no part")).help("write PART=PATH"));
        }
    };
    let file = File::open(path, content_type(Path::new(path)))
        .map_err(|error| Error::usage(format!("{path}: {error}")))?;
    Ok(Attachment { part: part.to_owned(), path: path.into(), file })
}

/// Returns the content type of a file by its extension, for the types that PayPal takes.
fn content_type(path: &Path) -> &'static str {
    let extension = path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    match extension.as_str() {
        "pdf" => "application/pdf",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "gif" => "image/gif",
        "txt" => "text/plain",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use paypal_generated::{Client, registry};

    use super::*;
    use crate::operation::{example, find};

    fn parsed(words: &[&str]) -> Result<Arguments> {
        let operation = find("orders", "create").unwrap();
        let matches = command(operation).try_get_matches_from(words).unwrap();
        arguments(operation, &matches)
    }

    #[test]
    fn each_command_is_valid_and_its_example_makes_a_request() {
        let client = Client::sandbox("id", "secret").unwrap();
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("context.json"), "{}").unwrap();
        std::fs::write(folder.path().join("body.json"), "{}").unwrap();
        for operation in registry::operations() {
            command(operation).debug_assert();
            let inside = |word: &String| word.replace('@', &format!("@{}/", folder.path().display()));
            let words: Vec<String> = example(operation)
                .iter()
                .skip(2)
                .map(|word| match word.starts_with('@') {
                    true => inside(word),
                    false => word.clone(),
                })
                .collect();
            let matches = command(operation)
                .try_get_matches_from(&words)
                .unwrap_or_else(|error| panic!("{words:?}: {error}"));
            let made =
                arguments(operation, &matches).and_then(|arguments| arguments.call(&client, operation));
            let made = made.unwrap_or_else(|error| panic!("{words:?}: {error:?}"));
            made.call.request().unwrap();
        }
    }

    #[test]
    fn arguments_are_read_from_the_command_line() {
        let made = parsed(&[
            "create",
            "--data",
            r#"{"intent":"CAPTURE"}"#,
            "--set",
            "intent=AUTHORIZE",
            "--header",
            "X-A:  b: c ",
            "--request-id",
            "r-1",
            "--prefer",
            "representation",
            "--client-metadata-id",
            "m",
        ])
        .unwrap();
        assert_eq!(made.data.unwrap().text(), r#"{"intent":"CAPTURE"}"#);
        assert_eq!(made.sets.len(), 1);
        assert_eq!(made.headers, [("X-A".to_owned(), "b: c".to_owned())]);
        assert_eq!(made.request_id.unwrap().as_str(), "r-1");
        assert_eq!(made.prefer, Some(Prefer::Representation));
        assert_eq!(made.parameters["PayPal-Client-Metadata-Id"], ["m"]);
    }

    #[test]
    fn what_cannot_be_read_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("body.json");
        std::fs::write(&file, "{\"a\": 1.50}\n").unwrap();
        let at = format!("@{}", file.display());
        assert_eq!(parsed(&["create", "--data", &at]).unwrap().data.unwrap().text(), "{\"a\": 1.50}");
        for (option, value, why) in [
            ("--data", "@/nowhere/body.json", "/nowhere/body.json: "),
            ("--data", "{", "--data is not JSON"),
            ("--header", "no colon", "has no colon"),
            ("--set", "intent", "has no value"),
            ("--request-id", "", "--request-id"),
        ] {
            let error = parsed(&["create", option, value]).unwrap_err();
            assert!(error.message().contains(why), "{error}");
        }
    }

    #[test]
    fn a_secret_is_no_argument() {
        let operation = find("partner_referrals_v1", "get-partner").unwrap();
        let words = ["get-partner", "A", "--security-context", "{}"];
        let matches = command(operation).try_get_matches_from(words).unwrap();
        let error = arguments(operation, &matches).unwrap_err();
        assert!(error.message().contains("is a secret"), "{error}");
    }
}
