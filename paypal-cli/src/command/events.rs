//! The commands of `paypal events`.

use clap::{Args, Subcommand, ValueEnum};
use paypal_generated::{
    DateTime,
    events::EventType,
    model::{StringEnum, ValueKind, encode},
    webhooks::{Event, EventResend},
};
use serde_json::{Value, json};

use super::listen::words;
use crate::error::{Error, Result};
use crate::session::Session;
use crate::terminal::{self, Format, table};
use crate::webhook::{
    feed::{Feed, POLL, Start},
    local::LocalPayPal,
    pattern::{EventPattern, known_type},
    resource,
    trigger::scene,
};

/// How often in a row PayPal may fail to answer, as for `paypal listen`.
const MAX_FAILURES: u32 = 10;

/// The commands.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Lists events, the latest first.
    List(List),
    /// Shows an event.
    Show {
        /// The id of the event.
        #[arg(value_name = "EVENT_ID")]
        id: String,
    },
    /// Lets PayPal deliver an event again.
    Resend {
        /// The id of the event.
        #[arg(value_name = "EVENT_ID")]
        id: String,
        /// The webhook that gets it; all that are subscribed to its type by default.
        #[arg(long, value_name = "WEBHOOK_ID")]
        webhook: Vec<String>,
    },
    /// Lists the types of events.
    Types,
    /// Shows events as they come.
    Tail(Tail),
}

/// The options of the list.
#[derive(Debug, Args)]
pub(super) struct List {
    /// Only events since this time.
    #[arg(long, value_name = "TIME", value_parser = time)]
    from: Option<DateTime>,
    /// Only events until this time.
    #[arg(long, value_name = "TIME", value_parser = time)]
    to: Option<DateTime>,
    /// Only events of this type.
    #[arg(long = "type", value_name = "EVENT", value_parser = |text: &str| known_type(text).map_err(words))]
    event_type: Option<&'static str>,
    /// Only events that mention this transaction, such as a capture.
    #[arg(long, value_name = "ID")]
    transaction: Option<String>,
    /// How many pages are read.
    #[arg(long, value_enum, default_value_t = Pages::One)]
    pages: Pages,
}

/// How many pages are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Pages {
    /// The first page.
    One,
    /// All pages.
    All,
}

/// The options of the command that follows the events.
#[derive(Debug, Args)]
pub(super) struct Tail {
    /// Begins with the events after this one, or since this time; now by default.
    #[arg(long, value_name = "EVENT_ID|TIME", value_parser = |text: &str| text.parse::<Start>().map_err(words))]
    from: Option<Start>,
    /// Only events of this type, such as `PAYMENT.*`. May be given several times.
    #[arg(long = "type", value_name = "EVENT", value_parser = |text: &str| text.parse::<EventPattern>().map_err(words))]
    types: Vec<EventPattern>,
}

fn time(text: &str) -> Result<DateTime, String> {
    let time = DateTime::from(text).to_system_time();
    time.map(DateTime::from).map_err(|_| "write a time such as 2026-03-01T09:00:00Z".to_owned())
}

pub(super) async fn run(command: Command, session: &Session) -> Result<()> {
    match command {
        Command::List(options) => list(options, session).await,
        Command::Show { id } => {
            let event = session.client()?.webhooks().get_event(&id).await?;
            session.terminal.json(&to_json(&event)?)
        }
        Command::Resend { id, webhook } => {
            let client = session.client()?;
            let mut call = client.webhooks().resend_event(&id);
            if !webhook.is_empty() {
                call = call.body(&EventResend::new().webhook_ids(webhook));
            }
            session.terminal.json(&to_json(&call.await?)?)
        }
        Command::Types => types(session),
        Command::Tail(options) => tail(options, session).await,
    }
}

async fn list(options: List, session: &Session) -> Result<()> {
    let client = session.client()?;
    let mut call = client.webhooks().list_events();
    if let Some(from) = options.from {
        call = call.start_time(from);
    }
    if let Some(to) = options.to {
        call = call.end_time(to);
    }
    if let Some(name) = options.event_type {
        call = call.event_type(name);
    }
    if let Some(id) = &options.transaction {
        call = call.transaction_id(id);
    }
    let format = session.terminal.format(Format::Table);
    let mut pages = call.pages();
    let mut events = Vec::new();
    while let Some(page) = pages.next().await {
        for event in page?.into_value().events.unwrap_or_default() {
            match format {
                Format::Ndjson => session.terminal.json(&to_json(&event)?)?,
                Format::Json | Format::Table => events.push(event),
            }
        }
        if options.pages == Pages::One {
            break;
        }
    }
    match format {
        Format::Ndjson => Ok(()),
        Format::Json => {
            let events: Result<Vec<Value>> = events.iter().map(to_json).collect();
            session.terminal.json(&Value::from(events?))
        }
        Format::Table => {
            let header = ["TIME", "EVENT", "ID", "SUMMARY"];
            session.terminal.line(table(&header, events.iter().map(row)))
        }
    }
}

fn row(event: &Event) -> Vec<String> {
    vec![
        event.create_time.as_ref().map(DateTime::to_string).unwrap_or_default(),
        event.event_type.clone().unwrap_or_default(),
        event.id.clone().unwrap_or_default(),
        event.summary.clone().unwrap_or_default(),
    ]
}

fn to_json(event: &Event) -> Result<Value> {
    let bytes = encode(event).map_err(|error| Error::failed(error.to_string()))?;
    serde_json::from_slice(&bytes).map_err(|error| Error::failed(error.to_string()))
}

fn types(session: &Session) -> Result<()> {
    let mut rows = EventType::VALUES.iter().map(|name| {
        let component = match resource::component(name) {
            Some(ValueKind::Object(table)) => Some(table().component),
            _ => None,
        };
        (*name, component, if scene(name).is_some() { "played" } else { "simulated" })
    });
    let to_json =
        |(name, component, how)| json!({ "event_type": name, "resource": component, "trigger": how });
    match session.terminal.format(Format::Table) {
        Format::Table => {
            let rows = rows.map(|(name, component, how)| vec![name, component.unwrap_or_default(), how]);
            session.terminal.line(table(&["EVENT", "RESOURCE", "TRIGGER"], rows))
        }
        Format::Ndjson => rows.try_for_each(|row| session.terminal.json(&to_json(row))),
        Format::Json => session.terminal.json(&rows.map(to_json).collect()),
    }
}

/// Shows events as they come. A local PayPal tells at once that there is one; PayPal itself is
/// asked every ten seconds.
async fn tail(options: Tail, session: &Session) -> Result<()> {
    let local = LocalPayPal::find(&session.account()?, &session.process).await?;
    let mut stream = match &local {
        Some(local) => Some(local.stream("events/stream").await?),
        None => None,
    };
    let now = match &local {
        Some(local) => local.get("clock").await?.get("now").and_then(Value::as_str).map(DateTime::from),
        None => None,
    };
    let now = now.unwrap_or_else(|| DateTime::from(session.process.now()));
    let start = options.from.unwrap_or(Start::At(now));
    let mut feed = Feed::new(session.client()?, options.types, start);
    let mut failures = 0;
    loop {
        let events = match feed.next().await {
            Ok(events) => events,
            // A local PayPal that is away ends its stream too.
            Err(error) if stream.is_none() && failures < MAX_FAILURES => {
                failures += 1;
                let words = format!("PayPal does not answer ({failures} of {MAX_FAILURES}): {error}");
                session.terminal.note(words);
                tokio::time::sleep(POLL * failures.min(6)).await;
                continue;
            }
            Err(error) => return Err(error),
        };
        failures = 0;
        for event in events {
            match session.terminal.format(Format::Table) {
                Format::Table => session.terminal.line(terminal::row(&row(&event)))?,
                Format::Json | Format::Ndjson => session.terminal.json(&to_json(&event)?)?,
            }
        }
        match &mut stream {
            None => tokio::time::sleep(POLL).await,
            Some(stream) => {
                if stream.next().await.is_none() {
                    return Err(Error::failed("the local PayPal ended"));
                }
            }
        }
    }
}
