//! Makes requests at a local PayPal fail.

use clap::{Args, Subcommand, ValueEnum};
use paypal_generated::Method;
use serde_json::{Value, json};

use super::control::{given, show_faults};
use crate::error::{Error, Result};
use crate::session::Session;
use crate::webhook::local::LocalPayPal;

/// The commands of `paypal sandbox faults`; without one, the rules are listed.
#[derive(Debug, Subcommand)]
pub(super) enum Faults {
    /// Lists the rules, and how often each fired.
    List,
    /// Adds a rule.
    Add(Box<Add>),
    /// Removes a rule.
    Remove {
        /// The id of the rule.
        id: String,
    },
    /// Removes all rules.
    Clear,
}

/// The options of a rule. What is given must all hold for a request.
#[derive(Debug, Args)]
pub(super) struct Add {
    /// A whole rule in JSON, in place of the options.
    #[arg(long, value_name = "JSON", exclusive = true)]
    data: Option<String>,
    /// The operation, such as orders.capture.
    #[arg(long)]
    operation: Option<String>,
    /// Only the nth of these requests.
    #[arg(long, value_name = "N")]
    nth: Option<u64>,
    /// How often the rule fires at most.
    #[arg(long, value_name = "N")]
    times: Option<u64>,
    /// Whether the request fails before its work, or after its work is done and stored.
    #[arg(long, value_enum, default_value_t = When::Before)]
    when: When,
    /// The status of the error.
    #[arg(long)]
    status: Option<u16>,
    /// An issue that the operation documents.
    #[arg(long)]
    issue: Option<String>,
    /// The header Retry-After, in seconds.
    #[arg(long, value_name = "SECONDS")]
    retry_after: Option<u64>,
    /// A wait, such as 250ms or 2s.
    #[arg(long, value_name = "TIME")]
    latency: Option<String>,
    /// What happens to the answer: reset, close_before_answer, truncate:BYTES, stall or slow:BYTES.
    #[arg(long, value_name = "FAULT")]
    transport: Option<String>,
}

/// When a rule acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum When {
    /// Before the work.
    Before,
    /// After the work.
    After,
}

pub(super) async fn run(command: Option<Faults>, local: &LocalPayPal, session: &Session) -> Result<()> {
    match command.unwrap_or(Faults::List) {
        Faults::List => show_faults(session, &local.get("faults").await?),
        Faults::Add(add) => {
            let added = local.send(Method::Post, "faults", Some(&add.rule()?)).await?;
            session.terminal.json(&added)
        }
        Faults::Remove { id } => {
            let id = percent_encoding::utf8_percent_encode(&id, percent_encoding::NON_ALPHANUMERIC);
            local.send(Method::Delete, &format!("faults/{id}"), None).await?;
            session.terminal.note("the rule was removed");
            Ok(())
        }
        Faults::Clear => {
            local.send(Method::Delete, "faults", None).await?;
            session.terminal.note("all rules were removed");
            Ok(())
        }
    }
}

impl Add {
    fn rule(self) -> Result<Value> {
        if let Some(text) = self.data {
            return serde_json::from_str(&text).map_err(|error| Error::usage(format!("--data: {error}")));
        }
        let matched =
            given([("operation", self.operation.map(Value::from)), ("nth", self.nth.map(Value::from))]);
        let act = given([
            ("status", self.status.map(Value::from)),
            ("issue", self.issue.map(Value::from)),
            ("retry_after", self.retry_after.map(Value::from)),
            ("latency", self.latency.map(Value::from)),
            ("transport", self.transport.map(Value::from)),
        ]);
        let when = if self.when == When::After { "after" } else { "before" };
        let mut rule = json!({ "match": matched, "when": when, "act": act });
        if let (Some(fields), Some(times)) = (rule.as_object_mut(), self.times) {
            fields.insert("times".to_owned(), Value::from(times));
        }
        Ok(rule)
    }
}
