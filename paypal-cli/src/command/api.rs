//! A command for each API of the registry, with a command for each of its operations.
//!
//! Operations and their options are added when they are needed: clap calls the function of a
//! deferred command after it has found the command's name on the command line.

use clap::{ArgMatches, Command};
use paypal_generated::model::ValueKind;
use paypal_generated::registry::{self, ApiEntry, OperationEntry};
use paypal_generated::runtime::{Pages, RequestIdUse};
use paypal_generated::{Call, Value};

use super::output::Output;
use super::sending::{Sending, ask_before, done_but, has_secrets, planned_client, repeated, unless_stopped};
use crate::connection::is_known_host;
use crate::error::{Error, ErrorKind, Result};
use crate::operation::{self, Answer, Body, Content, Effect, List, Prepared};
use crate::session::Session;
use crate::terminal::Format;

/// The place of the APIs in help: after the other commands.
const AFTER_COMMANDS: usize = 1000;

/// Returns the commands of the APIs.
pub(super) fn commands() -> Vec<Command> {
    registry::APIS.iter().map(command).collect()
}

/// Runs the command of an API; `None` if the command is another one.
pub(super) async fn run(matches: &ArgMatches, session: &Session) -> Option<Result<()>> {
    let (api, matches) = matches.subcommand()?;
    let api = registry::APIS.iter().find(|entry| operation::api_name(entry.name) == api)?;
    let (name, matches) = matches.subcommand()?;
    match operation::find(api.name, name) {
        Ok(operation) => Some(call(operation, matches, session).await),
        Err(error) => Some(Err(error)),
    }
}

fn command(api: &ApiEntry) -> Command {
    let count = api.operations.len();
    let name = operation::api_name(api.name);
    let snake = (name != api.name).then_some(api.name);
    let noun = if count == 1 { "operation" } else { "operations" };
    Command::new(name.clone())
        .about(format!("{}: {count} {noun}", api.title))
        .aliases(snake)
        .display_name(format!("paypal-{name}"))
        .display_order(AFTER_COMMANDS)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .defer(with_operations)
}

fn with_operations(command: Command) -> Command {
    let Ok(api) = operation::find_api(command.get_name()) else { return command };
    let operations = api.operations.iter().map(|entry| {
        let outline = operation::outline(entry).display_name(display_name(entry)).defer(with_options);
        let name = outline.get_name().to_owned();
        let snake = name.replace('-', "_");
        let aliases = [snake, entry.id.to_owned()].into_iter().filter(|alias| *alias != name);
        outline.aliases(aliases.collect::<Vec<_>>())
    });
    command.subcommands(operations.collect::<Vec<_>>())
}

fn with_options(command: Command) -> Command {
    let name = command.get_display_name().unwrap_or_default();
    match registry::operations().find(|entry| display_name(entry) == name) {
        Some(operation) => operation::with_options(command, operation),
        None => command,
    }
}

/// Returns the name by which a deferred command finds its operation again; also that of its manual
/// page.
fn display_name(entry: &OperationEntry) -> String {
    operation::command_name(entry).replace(' ', "-")
}

/// Calls an operation with the arguments of the command line.
async fn call(operation: &'static OperationEntry, matches: &ArgMatches, session: &Session) -> Result<()> {
    let sending = Sending::of(matches);
    let mut arguments = operation::arguments(operation, matches)?;
    if sending.shows_only() {
        let prepared = arguments.call(&planned_client(session)?, operation)?;
        return sending.show(&prepared.call.request()?, &prepared.parts, session);
    }
    let pages = pages(operation, matches)?;
    if operation::is_file(operation) {
        sending.check_file_output()?;
    }
    let client = session.client()?;
    // The clock of a local PayPal may be ahead.
    let is_paypal = client.environment().base_url().parse().is_ok_and(|url| is_known_host(&url).is_some());
    if pages.is_some()
        && is_paypal
        && let Some(end) = arguments.until(session.process.now(), operation)?
    {
        session.terminal.note(format!("note: the time ends now, at {end}"));
    }
    let Prepared { call, .. } = arguments.call(&client, operation)?;
    let request = call.request()?;
    let output = sending.open_output(session.terminal)?;
    if operation::effect(operation) == Effect::MovesMoney {
        ask_before(&client, &operation::command_name(operation), session)?;
    }
    if let Some((list, most)) = pages {
        return print_pages(call, operation, list, most, &sending, output, session).await;
    }
    let items = operation::list(operation)?.map(|list| list.items);
    let sent = operation::send(call, operation);
    if operation.operation.is_safe() {
        return sending.print(&sent.await?, items, output, session.terminal);
    }
    let id = request.header("PayPal-Request-Id").filter(|_| operation.request_id.is_supported());
    if let (None, Some(id)) = (&arguments.request_id, id) {
        session.terminal.note_request_id(id);
    }
    let answer = unless_stopped(sent).await.map_err(|error| {
        let kind = Body::of(operation).map_or(ValueKind::Any, |body| body.kind);
        repeatable(error, operation, id, has_secrets(&request, kind, matches), session)
    })?;
    if arguments.prefer.is_none() && operation::takes_prefer(operation) && is_minimal(&answer) {
        session.terminal.note("note: this is the short answer; --prefer representation asks for all of it");
    }
    sending.print(&answer, items, output, session.terminal).map_err(|error| done_but(error, &answer, id))
}

/// Returns whether an answer only names what was done.
fn is_minimal(answer: &Answer) -> bool {
    let Content::Json(value) = &answer.content else { return false };
    value.view().entries().all(|(name, _)| matches!(&*name, "id" | "status" | "links"))
}

/// Returns the list of an operation, and how many of its pages are wanted; `None` if the answer is
/// printed as it is.
fn pages(operation: &'static OperationEntry, matches: &ArgMatches) -> Result<Option<(List, usize)>> {
    let Some(list) = operation::list(operation)? else { return Ok(None) };
    let most =
        match matches.get_one::<String>("pages").map(String::as_str) {
            None | Some("one") => return Ok(None),
            Some("all") => usize::MAX,
            Some(number) => number.parse().ok().filter(|number| *number > 0).ok_or_else(|| {
                Error::usage(format!("--pages {number:?} is neither one, all nor a number"))
            })?,
        };
    Ok(Some((list, most)))
}

/// Prints the items of a list as their pages come.
async fn print_pages(
    call: Call,
    operation: &'static OperationEntry,
    list: List,
    most: usize,
    sending: &Sending,
    mut output: Output,
    session: &Session,
) -> Result<()> {
    let terminal = session.terminal;
    let format = terminal.format(Format::Ndjson);
    let mut failure = None;
    let mut pages = Pages::<Value>::new(call, list.paging);
    let (mut items, mut count, mut left) = (Vec::new(), 0_usize, most);
    while let Some(page) = pages.next().await {
        let page = match page {
            Ok(page) => page,
            Err(error) => {
                failure = Some(Error::from(error));
                break;
            }
        };
        let response = page.response();
        sending.note_response(response.status(), response.headers(), terminal);
        let deviations = operation::deviations(operation, response.status(), response.body());
        sending.note_deviations(&deviations, terminal);
        for item in operation::layout::list_of(page.value(), Some(list.items)).unwrap_or_default() {
            match format {
                Format::Ndjson => output.line(&operation::layout::one_line(item.text()))?,
                Format::Json => {
                    let before = if count == 0 { "[" } else { "," };
                    output.line(&format!("{before}{}", operation::layout::indent(item.text())))?;
                }
                Format::Table => items.push(item.to_value()),
            }
            count += 1;
        }
        left = left.saturating_sub(1);
        if left == 0 {
            break;
        }
    }
    // The items that were read before a failure are printed too.
    match format {
        Format::Json if count > 0 => output.line("]")?,
        Format::Json if failure.is_none() => output.line("[]")?,
        Format::Table if count > 0 => {
            let items: Vec<_> = items.iter().map(Value::view).collect();
            output.line(&operation::layout::items_table(&items))?;
        }
        Format::Json | Format::Ndjson | Format::Table => {}
    }
    if let Some(error) = failure {
        return Err(match count {
            0 => error,
            _ if output.is_new_file() => error.help("no file was written, because the list has more items"),
            _ => error.help(format!("{count} items were read before")),
        });
    }
    output.finish()?;
    if let Some(coverage) = pages.coverage().filter(|coverage| coverage.is_shortened()) {
        let until = coverage.answered_end().map_or("an earlier time", |end| end.as_str());
        terminal.note(format!("note: PayPal has answered only until {until}; ask for the rest later"));
    }
    Ok(())
}

/// Adds the command that repeats a call, if its outcome is unknown.
fn repeatable(
    error: Error,
    operation: &OperationEntry,
    request_id: Option<&str>,
    has_secrets: bool,
    session: &Session,
) -> Error {
    if error.kind() != ErrorKind::OutcomeUnknown {
        return error;
    }
    match request_id {
        Some(id) => {
            let command = repeated(id, has_secrets, session);
            let time = match operation.request_id {
                RequestIdUse::Supported { lifetime: Some("forever"), .. } => "at any time".to_owned(),
                RequestIdUse::Supported { lifetime: Some(time), .. } => format!("within {time}"),
                _ => "soon".to_owned(),
            };
            error.with_request_id(request_id).retryable(true).help(format!(
                "PayPal may have done it. Ask again {time}, and PayPal does it at most once: {command}"
            ))
        }
        None if operation.operation.is_repeatable() => {
            error.help("PayPal may have done it; the same request again changes nothing more").retryable(true)
        }
        None => {
            error.help("PayPal may have done it, and accepts no request id for it: look before you repeat it")
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::error::ErrorKind as ClapErrorKind;

    use super::*;

    fn without_spaces(text: &str) -> String {
        text.split_whitespace().collect()
    }

    #[test]
    fn the_help_of_each_operation_names_each_parameter_with_its_meaning() {
        let mut parameters = 0;
        for entry in registry::operations() {
            let words: Vec<String> = operation::command_name(entry).split(' ').map(str::to_owned).collect();
            let words = words.into_iter().chain(["--help".to_owned()]);
            let error = super::super::root().try_get_matches_from(words).unwrap_err();
            assert_eq!(error.kind(), ClapErrorKind::DisplayHelp, "{} {}: {error}", entry.api, entry.id);
            let help = without_spaces(&error.render().to_string());
            let mut names = |name: &str, parts: &[&str]| {
                parameters += 1;
                for part in parts {
                    assert!(
                        help.contains(&without_spaces(part)),
                        "{} {} {name}: {part}",
                        entry.api,
                        entry.id
                    );
                }
            };
            for flag in operation::flags(entry) {
                let name = flag.parameter.name;
                names(name, &[&flag.shown(), &flag.meaning, &format!("`{name}`]")]);
                names(name, flag.known_values());
            }
            for parameter in entry.parameters {
                let Some(option) = operation::own_option(parameter) else { continue };
                let meaning = operation::in_commands(entry.api, parameter.description);
                names(parameter.name, &[&format!("--{option}"), &meaning]);
            }
            let meaning = operation::in_commands(entry.api, entry.description);
            names("the operation", &[&meaning, entry.path, entry.method.as_str(), entry.id]);
        }
        assert!(parameters > 300);
    }

    #[test]
    fn operations_are_called_by_all_names_and_with_global_options() {
        for words in [
            ["paypal", "orders", "add-tracker", "ID1", "--format", "table"],
            ["paypal", "orders", "add_tracker", "ID1", "--format", "table"],
            ["paypal", "orders", "orders.track.create", "ID1", "--format", "table"],
            ["paypal", "call", "orders", "add-tracker", "ID1", "--format=table"],
        ] {
            let matches = super::super::root().try_get_matches_from(words).unwrap();
            assert_eq!(matches.get_one::<Format>("format"), Some(&Format::Table));
        }
        let words = ["paypal", "-c", "shop", "catalog_products", "get", "P", "--dry-run"];
        let matches = super::super::root().try_get_matches_from(words).unwrap();
        assert_eq!(matches.get_one::<String>("connection").unwrap(), "shop");
    }

    /// A parameter with the name of such an option would get a prefix.
    #[test]
    fn the_options_of_all_operations_are_reserved_names() {
        let mut root = super::super::documented();
        root.build();
        let orders = root.find_subcommand("orders").unwrap();
        for name in ["create", "capture", "get"] {
            for arg in orders.find_subcommand(name).unwrap().get_arguments() {
                if arg.get_id().as_str().starts_with("parameter ") {
                    continue;
                }
                let long = arg.get_long().unwrap();
                assert!(operation::OWN_OPTIONS.contains(&long), "--{long} is not in OWN_OPTIONS");
            }
        }
    }

    #[test]
    fn a_mistyped_operation_is_refused_with_the_nearest() {
        let error = super::super::root().try_get_matches_from(["paypal", "orders", "captrue"]).unwrap_err();
        assert!(error.to_string().contains("'capture'"), "{error}");
        let error = super::super::root().try_get_matches_from(["paypal", "order", "capture"]).unwrap_err();
        assert!(error.to_string().contains("'orders'"), "{error}");
    }
}
