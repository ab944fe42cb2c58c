//! What people do at a local PayPal: payers approve, time passes, requests are looked at.

use clap::Subcommand;
use paypal_generated::Method;
use serde_json::{Map, Value, json};

use super::faults;
use crate::error::{Error, ErrorKind, Result};
use crate::session::Session;
use crate::terminal::{Format, row, table};
use crate::webhook::local::LocalPayPal;

/// The commands that act on a local PayPal that runs.
#[derive(Debug, Subcommand)]
pub(super) enum Control {
    /// Approves in the place of the payer: an order, a subscription, a setup token or a payment; an
    /// invoice is paid.
    Approve {
        /// The id of the order, subscription, setup token, payment or invoice.
        id: String,
        /// Who approves, by the id or e-mail address of an account (`paypal sandbox accounts`).
        #[arg(long)]
        buyer: Option<String>,
        /// How an order is paid: BALANCE, CARD, ECHECK or DECLINED.
        #[arg(long)]
        funding: Option<String>,
    },
    /// Refuses in the place of the payer.
    Cancel {
        /// The id of the order, subscription, setup token or payment.
        id: String,
    },
    /// Moves the clock forward; what becomes due happens on the way.
    Advance {
        /// How far: a number with a unit, such as 31d, 6h, 10m or 5s.
        by: String,
        /// Shows the jobs of the local PayPal itself too, such as the end of a token.
        #[arg(long)]
        all: bool,
    },
    /// Shows the clock, or sets it.
    Clock {
        /// The new time, such as 2035-04-01T09:00:00Z.
        #[arg(long, value_name = "TIME")]
        now: Option<String>,
        /// How many seconds pass in each second; 0 stops the clock.
        #[arg(long, value_name = "SECONDS")]
        rate: Option<u32>,
    },
    /// Shows the requests that programs sent.
    Requests {
        /// Only those of an operation, such as orders.capture.
        #[arg(long)]
        operation: Option<String>,
        /// Only those that were answered with this status.
        #[arg(long)]
        status: Option<u16>,
        /// Only those after the request of this number.
        #[arg(long, value_name = "NUMBER")]
        after: Option<u64>,
        /// At most so many, the latest.
        #[arg(long, default_value_t = 50)]
        limit: usize,
        /// With headers and bodies; needs --format json or ndjson.
        #[arg(long)]
        details: bool,
        /// Shows the requests as they come.
        #[arg(long, conflicts_with_all = ["operation", "status", "after", "limit", "details"])]
        follow: bool,
    },
    /// Shows the deliveries of webhooks, with all tries.
    Deliveries {
        /// Only those in this state: PENDING, DELIVERED, FAILED, HELD or NOT_SENT.
        #[arg(long)]
        status: Option<String>,
        /// Only those of an event.
        #[arg(long, value_name = "EVENT_ID")]
        event: Option<String>,
        /// At most so many, the latest.
        #[arg(long, default_value_t = 50)]
        limit: usize,
    },
    /// Lists the accounts with their balances.
    Accounts,
    /// Removes everything in the environment of the connection; it begins anew.
    Reset,
    /// Makes requests fail.
    Faults {
        #[command(subcommand)]
        command: Option<faults::Faults>,
    },
}

pub(super) async fn run(control: Control, session: &Session) -> Result<()> {
    let local = LocalPayPal::need(&session.account()?, &session.process).await?;
    let terminal = session.terminal;
    match control {
        Control::Approve { id, buyer, funding } => {
            let body = given([("buyer", buyer.map(Value::from)), ("funding", funding.map(Value::from))]);
            terminal.json(&act_for_payer(&local, &id, "approve", &body).await?)
        }
        Control::Cancel { id } => terminal.json(&act_for_payer(&local, &id, "cancel", &json!({})).await?),
        Control::Advance { by, all } => {
            let answer = local.send(Method::Post, "clock/advance", Some(&json!({ "by": by }))).await;
            let mut answer = answer.map_err(|error| match error.kind() {
                ErrorKind::Usage => {
                    Error::usage(format!("the clock cannot be moved by {by:?}: {}", error.message()))
                        .help("write a number with a unit, such as paypal sandbox advance 31d")
                }
                _ => error,
            })?;
            if let Some(Value::Array(ran)) = answer.get_mut("ran").filter(|_| !all) {
                ran.retain(|job| !is_internal(job));
            }
            terminal.json(&answer)
        }
        Control::Clock { now: None, rate: None } => terminal.json(&local.get("clock").await?),
        Control::Clock { now, rate } => {
            let body = given([("now", now.map(Value::from)), ("rate", rate.map(Value::from))]);
            terminal.json(&local.send(Method::Put, "clock", Some(&body)).await?)
        }
        Control::Requests { follow: true, .. } => follow(&local, session).await,
        Control::Requests { operation, status, after, limit, details, .. } => {
            let path = with_query(
                "requests",
                &[
                    ("operation", operation),
                    ("status", status.map(|status| status.to_string())),
                    ("after", after.map(|after| after.to_string())),
                    ("limit", Some(limit.to_string())),
                    ("details", details.then(|| "true".to_owned())),
                ],
            );
            show(session, &local.get(&path).await?, "requests", REQUEST)
        }
        Control::Deliveries { status, event, limit } => {
            let path = with_query(
                "deliveries",
                &[("status", status), ("event_id", event), ("limit", Some(limit.to_string()))],
            );
            show(session, &local.get(&path).await?, "deliveries", DELIVERY)
        }
        Control::Accounts => show(session, &local.get("accounts").await?, "accounts", ACCOUNT),
        Control::Reset => {
            terminal.confirm(&format!("remove everything in this environment of {}?", local.base_url()))?;
            local.send(Method::Delete, "state", None).await?;
            terminal.note("the environment began anew");
            Ok(())
        }
        Control::Faults { command } => faults::run(command, &local, session).await,
    }
}

/// The columns of tables: the header and the pointer of the value.
type Columns = &'static [(&'static str, &'static str)];

const REQUEST: Columns = &[
    ("NUMBER", "/number"),
    ("TIME", "/time"),
    ("METHOD", "/method"),
    ("PATH", "/path"),
    ("OPERATION", "/operation"),
    ("STATUS", "/status"),
    ("ISSUE", "/issue"),
    ("FAULT", "/fault"),
];
const DELIVERY: Columns = &[
    ("ID", "/id"),
    ("EVENT", "/event_type"),
    ("EVENT_ID", "/event_id"),
    ("STATUS", "/status"),
    ("NEXT_TRY", "/next_try"),
    ("URL", "/url"),
];
const ACCOUNT: Columns = &[
    ("ID", "/id"),
    ("KIND", "/kind"),
    ("NAME", "/name"),
    ("EMAIL", "/email"),
    ("COUNTRY", "/country"),
    ("BALANCES", "/balances"),
];
/// The jobs that only tidy up.
const INTERNAL_JOBS: &[&str] = &["token.expire", "request-id.forget", "order.prune", "report.settle"];
const FAULT: Columns =
    &[("ID", "/id"), ("MATCH", "/match"), ("WHEN", "/when"), ("ACT", "/act"), ("FIRED", "/fired")];

/// Shows a list of an answer as a table, or as JSON.
fn show(session: &Session, answer: &Value, list: &str, columns: Columns) -> Result<()> {
    let items = answer.get(list).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    match session.terminal.format(Format::Table) {
        Format::Json => session.terminal.json(&Value::from(items)),
        Format::Ndjson => items.iter().try_for_each(|item| session.terminal.json(item)),
        Format::Table => {
            let header: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
            session.terminal.line(table(&header, items.iter().map(|item| cells(item, columns))))
        }
    }
}

pub(super) fn show_faults(session: &Session, answer: &Value) -> Result<()> {
    show(session, answer, "faults", FAULT)
}

fn cells(item: &Value, columns: Columns) -> Vec<String> {
    let text = |value: &Value| match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Object(amounts) if amounts.values().all(Value::is_string) => {
            let amount =
                |(name, value): (&String, &Value)| format!("{} {name}", value.as_str().unwrap_or_default());
            amounts.iter().map(amount).collect::<Vec<_>>().join(", ")
        }
        value => value.to_string(),
    };
    columns.iter().map(|(_, pointer)| item.pointer(pointer).map(text).unwrap_or_default()).collect()
}

/// Returns whether a job is one of the local PayPal itself, which no account notices.
fn is_internal(job: &Value) -> bool {
    let name = job.get("job").and_then(Value::as_str);
    name.is_some_and(|name| INTERNAL_JOBS.contains(&name))
}

async fn follow(local: &LocalPayPal, session: &Session) -> Result<()> {
    let mut stream = local.stream("requests/stream").await?;
    while let Some(request) = stream.next().await {
        match session.terminal.format(Format::Table) {
            Format::Table => session.terminal.line(row(&cells(&request, REQUEST)))?,
            Format::Json | Format::Ndjson => session.terminal.json(&request)?,
        }
    }
    Err(Error::failed("the local PayPal ended"))
}

/// Sends what a payer does. The id tells what it is the id of, or else each kind is tried.
async fn act_for_payer(local: &LocalPayPal, id: &str, action: &str, body: &Value) -> Result<Value> {
    if id.is_empty() || !id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')) {
        return Err(Error::usage(format!("{id:?} is not an id")));
    }
    let (kinds, action): (&[&str], &str) = match id {
        _ if id.starts_with("I-") => (&["subscriptions"], action),
        _ if id.starts_with("PAY-") || id.starts_with("PAYID-") => (&["payments"], action),
        _ if id.starts_with("INV2-") && action == "approve" => (&["invoices"], "pay"),
        _ => (&["orders", "vault/setup-tokens", "v1-orders"], action),
    };
    let mut refused = None;
    for kind in kinds {
        match local.send(Method::Post, &format!("{kind}/{id}/{action}"), Some(body)).await {
            Err(error) if error.kind() == ErrorKind::NotFound => refused = refused.or(Some(error)),
            answered => return answered,
        }
    }
    let words = format!("nothing with the id {id} waits for a payer");
    Err(Error::not_found(match refused {
        Some(error) => format!("{words}: {}", error.message()),
        None => words,
    }))
}

/// Returns the fields that have values.
pub(super) fn given<const N: usize>(fields: [(&str, Option<Value>); N]) -> Value {
    let fields = fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    Value::Object(fields.collect::<Map<_, _>>())
}

fn with_query(path: &str, parameters: &[(&str, Option<String>)]) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in parameters {
        if let Some(value) = value {
            query.append_pair(name, value);
        }
    }
    format!("{path}?{}", query.finish())
}
