//! Receives webhooks and forwards them.

use std::{
    io::{self, ErrorKind, Write},
    sync::Arc,
};

use clap::Args;
use http::{HeaderMap, HeaderName, HeaderValue};
use paypal_generated::DateTime;
use serde_json::Value;
use tokio::sync::Notify;

use crate::error::{Error, Result};
use crate::process::stop_signal;
use crate::session::Session;
use crate::terminal::{Format, Terminal, row};
use crate::webhook::{
    feed::Start,
    forward::{Delivered, Forwarder, Order, Route, header},
    listener::{Listener, Report},
    local::LocalPayPal,
    pattern::EventPattern,
};

/// Receives webhooks and forwards them to a local program.
///
/// With a local PayPal (`paypal sandbox`), the listener is a webhook: what the local PayPal sends
/// is forwarded byte for byte with all its headers, so that your program can verify the signature,
/// and what your program answers is the result of the delivery. With PayPal itself, the list of
/// events is read every 10 seconds: those events come late and have no signature.
///
/// Ctrl-C removes the webhook and ends the command with the status 0, and so does the end of the
/// program that reads standard output.
#[derive(Debug, Args)]
pub(super) struct Listen {
    /// Where events go: a URL, a port, or EVENT=URL for some events, as in
    /// `PAYMENT.*=localhost:3000/payments`. May be given several times; without it, events are only
    /// shown.
    #[arg(short, long, value_name = "[EVENT=]URL", value_parser = |text: &str| text.parse::<Route>().map_err(words))]
    forward: Vec<Route>,
    /// A header that is added to what is forwarded.
    #[arg(long, value_name = "NAME:VALUE", value_parser = |text: &str| header(text).map_err(words))]
    header: Vec<(HeaderName, HeaderValue)>,
    /// The events to receive, such as `PAYMENT.*,CHECKOUT.ORDER.APPROVED`; all by default.
    #[arg(long, value_name = "EVENTS", value_delimiter = ',', value_parser = |text: &str| text.parse::<EventPattern>().map_err(words))]
    events: Vec<EventPattern>,
    /// Begins with the events after this one, or since this time.
    #[arg(long, value_name = "EVENT_ID|TIME", value_parser = |text: &str| text.parse::<Start>().map_err(words))]
    from: Option<Start>,
    /// A webhook that exists and whose id your program knows: it leads to the listener until the
    /// end. By default the listener makes a webhook, whose id it prints.
    #[arg(long, value_name = "WEBHOOK_ID")]
    webhook: Option<String>,
    /// Whether an event waits for the answer to the one before.
    #[arg(long, value_enum, default_value_t = Order::Strict)]
    order: Order,
    /// How often in a row PayPal may fail to answer before the listener gives up, with the
    /// status 8.
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..))]
    max_failures: u32,
}

/// Returns an error as clap shows it, on one line.
pub(super) fn words(error: Error) -> String {
    match error.help_line() {
        Some(help) => format!("{error}; {help}"),
        None => error.to_string(),
    }
}

pub(super) async fn run(options: Listen, session: &Session) -> Result<()> {
    let stopped = stop_signal();
    let account = session.account()?;
    let local = LocalPayPal::find(&account, &session.process).await?;
    let headers: HeaderMap = options.header.into_iter().collect();
    let terminal = session.terminal;
    for route in &options.forward {
        terminal.note(format!("forwards {} to {}", route.pattern, route.shown_url()));
    }
    if options.forward.is_empty() {
        terminal.note("shows events; --forward URL sends them to a program");
    }
    let closed = Arc::new(Notify::new());
    let stop = {
        let closed = Arc::clone(&closed);
        async move {
            tokio::select! {
                () = stopped => {}
                () = closed.notified() => {}
            }
        }
    };
    let listener = Listener {
        client: session.client()?,
        forwarder: Forwarder::new(options.forward, headers, options.order)?,
        types: options.events,
        from: options.from,
        max_failures: options.max_failures,
        report: Arc::new(move |report| tell(terminal, &report, &closed)),
    };
    match local.filter(LocalPayPal::is_here) {
        Some(local) => listener.listen(&local, options.webhook.as_deref(), stop).await,
        None if options.webhook.is_some() => {
            Err(Error::usage("--webhook needs a local PayPal, since no other can deliver to this computer"))
        }
        None => {
            let url = account.environment.base_url();
            terminal.note(format!("reads the list of events of {url} every 10 seconds"));
            terminal.note("these bodies are fetched again: they are not signed, and can be late");
            listener.poll(Start::At(DateTime::from(session.process.now())), stop).await
        }
    }
}

/// Tells something. `closed` is told when nobody reads standard output any more.
fn tell(terminal: Terminal, report: &Report, closed: &Notify) {
    let delivered = match report {
        Report::Note(text) => return terminal.note(text),
        Report::Delivered(delivered) => delivered,
    };
    let text = match terminal.format(Format::Table) {
        Format::Table => line(delivered),
        Format::Json => format!("{:#}", delivered.to_json()),
        Format::Ndjson => delivered.to_json().to_string(),
    };
    // The terminal would end the process at once, with the webhook left.
    let mut out = io::stdout().lock();
    match writeln!(out, "{text}").and_then(|()| out.flush()) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::BrokenPipe => closed.notify_one(),
        // What cannot be shown was delivered all the same.
        Err(error) => terminal.note(format!("cannot write to standard output: {error}")),
    }
}

/// Returns a delivery for people, on one line.
fn line(delivered: &Delivered) -> String {
    let resource: Value = serde_json::from_slice(&delivered.body).unwrap_or_default();
    let id = ["/resource/id", "/resource/invoice/id", "/resource/dispute_id"];
    let id = id.iter().find_map(|pointer| resource.pointer(pointer)?.as_str()).unwrap_or("-");
    let mut words = vec![delivered.event_type.clone(), id.to_owned(), delivered.event_id.clone()];
    for one in &delivered.forwarded {
        let answer = match &one.answer {
            Ok(status) => status.to_string(),
            Err(error) => error.clone(),
        };
        words.push(format!("-> {} {answer} ({} ms)", one.url, one.milliseconds));
    }
    row(&words)
}
