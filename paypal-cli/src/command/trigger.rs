//! Makes an event happen in the local PayPal.

use clap::Args;
use paypal_generated::events::EventType;
use paypal_generated::model::StringEnum;
use serde_json::{Value, json};

use super::listen::words;
use crate::connection::Destination;
use crate::error::{Error, Result};
use crate::operation::Assignment;
use crate::session::Session;
use crate::terminal::{Format, table};
use crate::webhook::{
    local::LocalPayPal,
    pattern::known_type,
    trigger::{Player, scene, simulate},
};

/// Makes an event happen in the local PayPal.
///
/// A local PayPal plays most events: it creates an order, approves and captures it, and so on. The
/// others are simulated, as PayPal's own sandbox does it: a simulated event has PayPal's example as
/// its resource, and its signature cannot be verified.
#[derive(Debug, Args)]
pub(super) struct Trigger {
    /// The type of the event, such as PAYMENT.CAPTURE.COMPLETED.
    #[arg(value_name = "EVENT", required_unless_present = "list", value_parser = |text: &str| known_type(text).map_err(words))]
    event: Option<&'static str>,
    /// A value of the event's resource, as in `--set amount.value=7.50`; PATH:=JSON is JSON. May be
    /// given several times.
    #[arg(long, value_name = "PATH=VALUE", value_parser = |text: &str| text.parse::<Assignment>().map_err(words))]
    set: Vec<Assignment>,
    /// Begins with a resource that exists, such as an order or a subscription; `--list` tells of
    /// which kind.
    #[arg(long, value_name = "ID")]
    resource: Option<String>,
    /// Simulates the event, for this webhook alone. By default, all webhooks that are subscribed to
    /// a simulated event get it.
    #[arg(long, value_name = "WEBHOOK_ID")]
    webhook: Option<String>,
    /// Lists the events that can be triggered.
    #[arg(long)]
    list: bool,
}

pub(super) async fn run(options: Trigger, session: &Session) -> Result<()> {
    let Some(event) = options.event.filter(|_| !options.list) else { return list(session) };
    let account = session.account()?;
    if account.destination == Destination::Live || account.environment.is_live() {
        return Err(Error::usage("no event is triggered at PayPal live")
            .help("choose a connection to a local PayPal or to PayPal's sandbox by --connection"));
    }
    let local = LocalPayPal::find(&account, &session.process).await?;
    let client = session.client()?;
    if let (Some(local), Some(scene)) = (local, scene(event))
        && options.webhook.is_none()
    {
        let terminal = session.terminal;
        let player = Player { client, local };
        let tell = |title: &str| terminal.note(format!("plays: {title}"));
        let played = player.play(scene, &options.set, options.resource.as_deref(), tell).await?;
        return terminal.json(&json!({
            "event_id": played.event.get("id"), "event_type": event, "how": "played", "resources": played.ids,
        }));
    }
    if !options.set.is_empty() || options.resource.is_some() {
        return Err(Error::usage(format!(
            "{event} is simulated here, with PayPal's example as its resource"
        ))
        .help("leave out --set and --resource; `paypal trigger --list` tells what a local PayPal plays"));
    }
    session.terminal.note("simulates the event: its signature cannot be verified, and no list shows it");
    for (webhook_id, simulated) in simulate(&client, event, options.webhook.as_deref()).await? {
        session.terminal.json(&json!({
            "event_id": simulated.id, "event_type": event, "how": "simulated", "webhook_id": webhook_id,
        }))?;
    }
    Ok(())
}

fn list(session: &Session) -> Result<()> {
    let mut rows = EventType::VALUES.iter().map(|name| {
        let scene = scene(name);
        let how = if scene.is_some() { "played" } else { "simulated" };
        let resource = scene.and_then(|scene| scene.resource).map(|(name, _)| name);
        let steps: Option<Vec<&str>> = scene.map(|scene| scene.steps.iter().map(|step| step.title).collect());
        (*name, how, resource, steps.unwrap_or_default())
    });
    match session.terminal.format(Format::Table) {
        Format::Table => {
            let rows = rows.map(|(name, how, resource, steps)| {
                vec![
                    name.to_owned(),
                    how.to_owned(),
                    resource.unwrap_or_default().to_owned(),
                    steps.join(", "),
                ]
            });
            session.terminal.line(table(&["EVENT", "HOW", "--resource", "STEPS"], rows))
        }
        Format::Ndjson => rows.try_for_each(|row| session.terminal.json(&to_json(row))),
        Format::Json => session.terminal.json(&rows.map(to_json).collect()),
    }
}

fn to_json((name, how, resource, steps): (&str, &str, Option<&str>, Vec<&str>)) -> Value {
    json!({ "event_type": name, "how": how, "resource": resource, "steps": steps })
}
