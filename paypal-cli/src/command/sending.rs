//! What the commands that send a request have in common: showing it instead, asking before it, and
//! printing the answer.

use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::pin::pin;

use clap::ArgMatches;
use futures_util::FutureExt;
use paypal_generated::model::ValueKind;
use paypal_generated::{Client, Credentials, Environment, HeaderMap, Request, Value};
use tokio::task::unconstrained;

use super::output::Output;
use crate::connection::{Destination, Provider, environment, needs_permission};
use crate::error::{Error, ErrorKind, Result};
use crate::explore;
use crate::operation::{Answer, Content, Part, layout, shell, show};
use crate::process::{USER_AGENT, stop_signal};
use crate::session::Session;
use crate::terminal::{Format, Terminal};

/// The most deviations that are named.
const MOST_DEVIATIONS: usize = 5;

/// The options of a command that sends a request.
#[derive(Clone, Debug)]
pub(super) struct Sending {
    output: Option<PathBuf>,
    include: bool,
    dry_run: bool,
    curl: bool,
}

impl Sending {
    /// Returns the options that the command line gives.
    pub(super) fn of(matches: &ArgMatches) -> Self {
        Self {
            output: matches.get_one::<String>("output").map(PathBuf::from),
            include: matches.get_flag("include"),
            dry_run: matches.get_flag("dry-run"),
            curl: matches.get_flag("curl"),
        }
    }

    /// Returns whether the request is only shown.
    pub(super) fn shows_only(&self) -> bool {
        self.dry_run || self.curl
    }

    /// Shows a request.
    pub(super) fn show(&self, request: &Request, parts: &[Part], session: &Session) -> Result<()> {
        let terminal = session.terminal;
        if self.curl {
            let connection = session.connection().map(|name| format!(" -c {}", shell::quote(name.as_str())));
            let connection = connection.unwrap_or_default();
            terminal.note(format!(
                "note: the command needs an access token: {}=$(paypal connection token{connection})",
                show::TOKEN_VARIABLE
            ));
            return terminal.line(show::as_curl(request, parts));
        }
        terminal.line(match terminal.format(Format::Json) {
            Format::Json => show::as_json(request, parts),
            Format::Ndjson => layout::one_line(&show::as_json(request, parts)),
            Format::Table => show::as_text(request, parts),
        })
    }

    /// Checks that a file has a place to go to, before anything is sent.
    pub(super) fn check_file_output(&self) -> Result<()> {
        if self.output.is_none() && io::stdout().is_terminal() {
            return Err(
                Error::usage("the answer is a file, which is not for a terminal").help("use --output FILE")
            );
        }
        Ok(())
    }

    /// Opens the place that the answer goes to, before anything is sent.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be written.
    pub(super) fn open_output(&self, terminal: Terminal) -> Result<Output> {
        Output::open(self.output.as_deref(), terminal)
    }

    /// Prints an answer; `items` is the property of a list.
    pub(super) fn print(
        &self,
        answer: &Answer,
        items: Option<&str>,
        mut output: Output,
        terminal: Terminal,
    ) -> Result<()> {
        self.note_response(answer.status, &answer.headers, terminal);
        self.note_deviations(&answer.deviations, terminal);
        match &answer.content {
            Content::Nothing => {
                let debug_id = answer.debug_id.as_deref().map(|id| format!("; debug id {id}"));
                let debug_id = debug_id.unwrap_or_default();
                terminal.note(format!("note: done, without an answer (status {}{debug_id})", answer.status));
                // This replaces an earlier answer in the file.
                output.finish()
            }
            Content::File(file) => {
                self.check_file_output()?;
                output.bytes(file.bytes())?;
                output.finish()
            }
            Content::Json(_) if self.output.is_some() => {
                output.bytes(&answer.body)?;
                output.finish()
            }
            Content::Json(value) => {
                let shows_items = terminal.format(Format::Json) != Format::Json;
                if shows_items && items.is_some() && has_next_page(value) {
                    terminal.note("note: the list has more items; --pages all reads them");
                }
                match formatted(value, &answer.body, items, terminal).as_str() {
                    // A list without items.
                    "" => Ok(()),
                    text => output.line(text),
                }
            }
        }
    }

    /// Shows the status and the headers of an answer, if that is wanted.
    pub(super) fn note_response(&self, status: u16, headers: &HeaderMap, terminal: Terminal) {
        if !self.include {
            return;
        }
        terminal.note(format!("HTTP {status}"));
        for (name, value) in headers {
            terminal.note(format!("{name}: {}", String::from_utf8_lossy(value.as_bytes())));
        }
    }

    /// Notes where an answer deviates from its spec.
    pub(super) fn note_deviations(&self, deviations: &[String], terminal: Terminal) {
        for deviation in deviations.iter().take(MOST_DEVIATIONS) {
            terminal.note(format!("note: the answer deviates from PayPal's spec: {deviation}"));
        }
        if let Some(more @ 1..) = deviations.len().checked_sub(MOST_DEVIATIONS) {
            terminal.note(format!("note: and {more} more deviations"));
        }
    }
}

/// Returns whether a page of a list says that there is a next one: by a link, or by the number of
/// pages.
fn has_next_page(page: &Value) -> bool {
    let view = page.view();
    let number = |name: &str| view.get(name).and_then(|number| number.as_u64());
    let links = view.get("links").into_iter().flat_map(|links| links.elements());
    links.filter_map(|link| link.get("rel")).any(|rel| rel.as_str().is_some_and(|rel| rel == "next"))
        || number("total_pages").is_some_and(|all| number("page").is_some_and(|page| page < all))
}

/// Returns JSON in the format that the user chose.
fn formatted(value: &Value, body: &[u8], items: Option<&str>, terminal: Terminal) -> String {
    let list = || layout::list_of(value, items);
    match terminal.format(Format::Json) {
        Format::Json => {
            // What PayPal sent, unless that had to be repaired.
            let sent = str::from_utf8(body).ok().filter(|text| text.trim().parse::<Value>().is_ok());
            layout::indent(sent.unwrap_or_else(|| value.text()))
        }
        Format::Ndjson => match list() {
            Some(items) => {
                items.iter().map(|item| layout::one_line(item.text())).collect::<Vec<_>>().join("\n")
            }
            None => layout::one_line(value.text()),
        },
        Format::Table => match list() {
            Some(items) => layout::items_table(&items),
            None => layout::object_table(value.view()),
        },
    }
}

/// Returns a client that knows where requests go, to show them. It has no secret, and sends
/// nothing. Without a connection, requests go to PayPal's sandbox.
///
/// # Errors
///
/// Fails if the connection that the user named does not exist.
pub(super) fn planned_client(session: &Session) -> Result<Client> {
    let (environment, client_id) = match session.stored_connection() {
        Ok(Some(stored)) if stored.provider != Provider::PayPal => {
            return Err(Error::usage("this command needs a connection to PayPal"));
        }
        Ok(Some(stored)) => {
            (environment(stored.provider, stored.destination, stored.host.as_ref())?, stored.client_id)
        }
        Ok(None) => {
            let account = session.account()?;
            (account.environment, Some(account.client_id))
        }
        Err(error) if error.kind() == ErrorKind::NotFound && session.connection().is_none() => {
            (planned_environment(session)?, None)
        }
        Err(error) => return Err(error),
    };
    let credentials = match client_id {
        Some(id) => Credentials::new(id, "a secret that is not sent"),
        // Without a client id, a request for another merchant cannot be shown.
        None => Credentials::bearer("a token that is not sent"),
    };
    Ok(Client::builder(credentials).environment(environment).user_agent(USER_AGENT).build()?)
}

/// Returns the environment that the variable `PAYPAL_DESTINATION` names; the sandbox without it.
fn planned_environment(session: &Session) -> Result<Environment> {
    match session.process.variable("PAYPAL_DESTINATION") {
        None => Ok(Environment::Sandbox),
        Some(url) if url.contains("://") => Ok(Environment::custom(url)?),
        Some(name) => {
            let destination: Destination = name.parse()?;
            environment(Provider::PayPal, destination, None)
        }
    }
}

/// Asks before a request that moves money, if the connection is live, or may be.
///
/// # Errors
///
/// Fails if the answer is no, and without the option `--yes` if questions may not be asked.
pub(super) fn ask_before(client: &Client, command: &str, session: &Session) -> Result<()> {
    match why_money_is_real(client, session)? {
        Some(why) => {
            session.terminal.confirm(&format!("{command} can move real money, because {why}. Send it?"))
        }
        None => Ok(()),
    }
}

/// Returns why a request may move real money: what the user says about the connection counts, and
/// the host to which the request goes.
fn why_money_is_real(client: &Client, session: &Session) -> Result<Option<String>> {
    let is_live = |destination| destination == Destination::Live || client.environment().is_live();
    if let Some(stored) = session.stored_connection()? {
        let why = || format!("the connection {} is live", stored.name);
        return Ok(is_live(stored.destination).then(why));
    }
    let account = session.account()?;
    if is_live(account.destination) {
        return Ok(Some("the connection of PAYPAL_CLIENT_ID is live".to_owned()));
    }
    // A variable can name a host that passes requests on to PayPal's live system.
    let url = account.environment.base_url();
    let is_foreign = url.parse().map_or(true, |url| needs_permission(Provider::PayPal, &url));
    Ok(is_foreign.then(|| format!("{url} is neither PayPal's sandbox nor this computer")))
}

/// Waits for the answer to a request that changes something, until the user stops it.
///
/// # Errors
///
/// Fails like the request. If it is stopped, its outcome is unknown, because it may have arrived;
/// but a request that was stopped before is not sent.
pub(super) async fn unless_stopped<T>(sent: impl Future<Output = Result<T>>) -> Result<T> {
    unless(stop_signal(), sent).await
}

async fn unless<T>(stopped: impl Future<Output = ()>, sent: impl Future<Output = Result<T>>) -> Result<T> {
    let mut stopped = pin!(stopped);
    if unconstrained(stopped.as_mut()).now_or_never().is_some() {
        return Err(Error::interrupted());
    }
    tokio::select! {
        biased;
        result = sent => result,
        () = stopped => {
            Err(Error::new(ErrorKind::OutcomeUnknown, "stopped while the request was on its way"))
        }
    }
}

/// Says that a call was done although its answer could not be written.
pub(super) fn done_but(error: Error, answer: &Answer, request_id: Option<&str>) -> Error {
    if error.kind() == ErrorKind::OutputClosed {
        return error;
    }
    let ids = [("request id", request_id), ("debug id", answer.debug_id.as_deref())];
    let ids = ids.iter().filter_map(|(name, id)| Some(format!(", {name} {}", (*id)?)));
    let ids: String = ids.collect();
    Error::failed(format!("PayPal did it (status {}{ids}), but: {}", answer.status, error.message()))
        .help("do not do it again: read the resource")
        .with_request_id(request_id)
}

/// Returns how to repeat the command of this process: the command line with a request id, and with
/// the name of the connection, which may have been chosen elsewhere. If the arguments contain
/// secrets, the result names only the options to add, because logs keep printed commands.
pub(super) fn repeated(request_id: &str, has_secrets: bool, session: &Session) -> String {
    let stored = session.stored_connection().ok().flatten().map(|stored| stored.name.to_string());
    if has_secrets {
        let name = stored.map(|name| format!("-c {} ", shell::quote(&name))).unwrap_or_default();
        return format!("the same command with {name}--request-id {}", shell::quote(request_id));
    }
    let words = std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()).collect();
    with_ids(words, request_id, stored.as_deref())
}

/// Returns whether the arguments of a request may have sensitive values in them, and not only the
/// name of a file that has them: headers, or a part of the body, whose type is `kind`.
pub(super) fn has_secrets(request: &Request, kind: ValueKind, matches: &ArgMatches) -> bool {
    let values = |name: &str| matches.try_get_many::<String>(name).ok().flatten().into_iter().flatten();
    if values("header").next().is_some() {
        return true;
    }
    let is_inline =
        values("set").next().is_some() || values("data").any(|data| data != "-" && !data.starts_with('@'));
    // A body that is not JSON may have secrets anywhere.
    is_inline
        && request.body().is_some_and(|body| {
            serde_json::from_slice(body).map_or(true, |body| explore::has_secrets(&body, kind))
        })
}

/// Returns whether a word is the option `--connection`, in one of its forms: `-c NAME`, `-cNAME`,
/// `-yc NAME`.
fn names_connection(word: &str) -> bool {
    if word == "--connection" || word.starts_with("--connection=") {
        return true;
    }
    let flags = word.strip_prefix('-').filter(|flags| !flags.starts_with('-')).unwrap_or_default();
    flags.trim_start_matches('y').starts_with('c')
}

fn with_ids(mut words: Vec<String>, request_id: &str, connection: Option<&str>) -> String {
    let end = words.iter().position(|word| word == "--").unwrap_or(words.len());
    let options = || words.iter().take(end);
    let has_id = options().any(|word| word == "--request-id" || word.starts_with("--request-id="));
    let has_name = options().any(|word| names_connection(word));
    let reads_input = options().any(|word| word == "-" || (word.starts_with("--") && word.ends_with("=-")));
    if !has_id {
        words.splice(end..end, ["--request-id".to_owned(), request_id.to_owned()]);
    }
    let mut start = vec!["paypal".to_owned()];
    if let Some(name) = connection.filter(|_| !has_name) {
        start.extend(["-c".to_owned(), name.to_owned()]);
    }
    let line = shell::line(start.into_iter().chain(words));
    if reads_input { format!("{line} # with the same standard input") } else { line }
}

#[cfg(test)]
mod tests {
    use std::future::{pending, poll_fn, ready};
    use std::task::Poll;

    use super::{unless, with_ids};
    use crate::error::{ErrorKind, Result};

    #[tokio::test]
    async fn a_stop_prevents_a_request_or_makes_its_outcome_unknown() {
        let unsent = async { panic!("it was sent") };
        let error = unless::<()>(ready(()), unsent).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Interrupted, "{error}");

        let mut is_first = true;
        let second = poll_fn(|context| {
            context.waker().wake_by_ref();
            if std::mem::take(&mut is_first) { Poll::Pending } else { Poll::Ready(()) }
        });
        let error = unless(second, pending::<Result<()>>()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutcomeUnknown, "{error}");
    }

    #[test]
    fn a_repeated_command_has_the_request_id_and_names_the_connection() {
        let table = [
            ("orders capture A1", Some("shop"), "-c shop orders capture A1 --request-id r-1"),
            ("orders capture A1", None, "orders capture A1 --request-id r-1"),
            ("-cother orders capture A1", Some("shop"), "-cother orders capture A1 --request-id r-1"),
            ("-yc other post /v", Some("shop"), "-yc other post /v --request-id r-1"),
            ("-y post /v", Some("shop"), "-c shop -y post /v --request-id r-1"),
            ("--connection=x post /v", Some("shop"), "--connection=x post /v --request-id r-1"),
            ("post /v --request-id=r-0 -c x", Some("shop"), "post /v --request-id=r-0 -c x"),
            ("post -- -c", Some("shop"), "-c shop post --request-id r-1 -- -c"),
            (
                "a b --security-context=-",
                None,
                "a b --security-context=- --request-id r-1 # with the same standard input",
            ),
        ];
        for (words, connection, expected) in table {
            let words = words.split(' ').map(str::to_owned).collect();
            assert_eq!(with_ids(words, "r-1", connection), format!("paypal {expected}"));
        }
    }
}
