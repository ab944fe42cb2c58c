//! What the commands that send a request have in common: showing it instead, asking before it, and
//! printing the answer.

use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use paypal_generated::{Client, Credentials, Environment, HeaderMap, Request, Value};

use crate::connection::{Destination, Provider, environment};
use crate::error::{Error, ErrorKind, Result};
use crate::operation::{Answer, Content, Part, layout, shell, show};
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
    pub(super) fn show(&self, request: &Request, parts: &[Part], terminal: Terminal) -> Result<()> {
        if self.curl {
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

    /// Prints an answer; `items` is the property of a list.
    pub(super) fn print(&self, answer: &Answer, items: Option<&str>, terminal: Terminal) -> Result<()> {
        self.note_response(answer.status, &answer.headers, terminal);
        self.note_deviations(&answer.deviations, terminal);
        match &answer.content {
            Content::Nothing => {
                let debug_id = answer.debug_id.as_deref().map(|id| format!("; debug id {id}"));
                let debug_id = debug_id.unwrap_or_default();
                terminal.note(format!("note: done, without an answer (status {}{debug_id})", answer.status));
                Ok(())
            }
            Content::File(file) => {
                self.check_file_output()?;
                Output::of(self, terminal)?.bytes(file.bytes())
            }
            Content::Json(_) if self.output.is_some() => Output::of(self, terminal)?.bytes(&answer.body),
            Content::Json(value) => terminal.line(formatted(value, &answer.body, items, terminal)),
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

/// Where data goes: standard output, or a file.
pub(super) enum Output {
    Terminal(Terminal),
    File(File, PathBuf),
}

impl Output {
    /// Opens the file, if the user named one.
    pub(super) fn of(sending: &Sending, terminal: Terminal) -> Result<Self> {
        let Some(path) = &sending.output else { return Ok(Self::Terminal(terminal)) };
        let file = File::create(path).map_err(|error| Error::file(path, &error))?;
        Ok(Self::File(file, path.clone()))
    }

    /// Writes a line.
    pub(super) fn line(&mut self, text: &str) -> Result<()> {
        self.bytes(&[text.as_bytes(), b"\n"].concat())
    }

    /// Writes bytes as they are.
    pub(super) fn bytes(&mut self, bytes: &[u8]) -> Result<()> {
        match self {
            Self::Terminal(terminal) => terminal.bytes(bytes),
            Self::File(file, path) => {
                file.write_all(bytes).map_err(|error| Error::file(Path::new(path), &error))
            }
        }
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
        Err(error) if error.kind() == ErrorKind::NotFound && session.connection.is_none() => {
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

/// The user agent of every request of the command.
pub(super) const USER_AGENT: &str = concat!("paypal-cli/", env!("CARGO_PKG_VERSION"));

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

/// Asks before a request that moves money, if the connection is live.
///
/// # Errors
///
/// Fails if the answer is no, and with the option `--yes` if questions may not be asked.
pub(super) fn ask_before(client: &Client, command: &str, session: &Session) -> Result<()> {
    if !client.environment().is_live() {
        return Ok(());
    }
    session
        .terminal
        .confirm(&format!("{command} can move real money, because the connection is live. Send it?"))
}

/// Waits for the answer to a request that changes something, until the user stops it.
///
/// # Errors
///
/// Fails like the request. If it is stopped, its outcome is unknown, because it may have arrived.
pub(super) async fn unless_stopped<T>(sent: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::select! {
        biased;
        result = sent => result,
        _ = tokio::signal::ctrl_c() => {
            Err(Error::new(ErrorKind::OutcomeUnknown, "stopped while the request was on its way"))
        }
    }
}

/// Returns the command line of this process, with a request id.
pub(super) fn repeated(request_id: &str) -> String {
    let mut words: Vec<String> = std::iter::once("paypal".to_owned())
        .chain(std::env::args_os().skip(1).map(|word| word.to_string_lossy().into_owned()))
        .collect();
    let has_id = words.iter().any(|word| word == "--request-id" || word.starts_with("--request-id="));
    if !has_id {
        let end = words.iter().position(|word| word == "--").unwrap_or(words.len());
        words.splice(end..end, ["--request-id".to_owned(), request_id.to_owned()]);
    }
    let reads_input = words.iter().any(|word| matches!(word.as_str(), "-" | "--data=-"));
    let line = shell::line(words);
    if reads_input { format!("{line} # with the same standard input") } else { line }
}
