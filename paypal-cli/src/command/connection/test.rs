//! `paypal connection test`, and the test before a connection is saved.

use clap::Args;

use super::fields;
use crate::check::{self, Options, Probe, Report};
use crate::connection::{Name, Provider};
use crate::error::{Error, Result};
use crate::session::{Account, Session};
use crate::terminal::{Format, table};

/// The options.
#[derive(Debug, Args)]
pub(in crate::command) struct Test {
    /// The connection; without it, the one that other commands use here.
    #[arg(value_parser = fields::name)]
    name: Option<Name>,
    /// If PayPal refuses the credentials, sends them to its other system too, to tell whether they
    /// belong there.
    #[arg(long)]
    probe_other: bool,
}

pub(super) async fn run(options: &Test, session: &Session) -> Result<()> {
    let account = match &options.name {
        Some(name) => session.store().account(&session.store().find(name)?)?,
        None => session.account()?,
    };
    let report = check(&account, options.probe_other).await?;
    match session.terminal.format(Format::Table) {
        Format::Table => session.terminal.line(table(&["FIELD", "VALUE"], rows(&report)))?,
        Format::Json | Format::Ndjson => session.terminal.json(&report.to_json())?,
    }
    note(session, &account, &report);
    report.failure.map_or(Ok(()), Err)
}

/// Tests an account that is not saved yet. The report goes to standard error, because the data of
/// the command is the connection.
pub(super) async fn before_saving(session: &Session, account: &Account, probe_other: bool) -> Result<()> {
    let report = check(account, probe_other).await?;
    note(session, account, &report);
    if let Some(failure) = report.failure {
        session.terminal.note("the test failed; nothing was saved");
        return Err(failure);
    }
    session.terminal.note(format!("the test passed: {}", summary(&report)));
    Ok(())
}

async fn check(account: &Account, probe_other: bool) -> Result<Report> {
    let other = if probe_other { check::other_environment(&account.environment) } else { None };
    if probe_other && other.is_none() {
        return Err(Error::usage(format!("{} has no other system", account.environment.base_url()))
            .help("leave out --probe-other"));
    }
    check::check(account, &Options { other }).await
}

/// Says what a person should know about the report.
fn note(session: &Session, account: &Account, report: &Report) {
    if !report.accepted || account.provider == Provider::Paddle {
        return;
    }
    if report.probe.is_none() {
        session.terminal.note("no read was made: the app has the scope of none that a test may make");
    }
    if !report.missing.is_empty() {
        session.terminal.note(
            "scopes are missing for some features; a permission that is added to the app takes up to 9 hours to reach its tokens",
        );
    }
}

fn summary(report: &Report) -> String {
    let scopes = report.scopes.len();
    match &report.probe {
        Some(probe) => format!("{scopes} scopes, {}", probe_text(probe)),
        None => format!("{scopes} scopes"),
    }
}

/// Returns the report as rows of a table.
fn rows(report: &Report) -> Vec<Vec<String>> {
    let row = |name: &str, value: String| vec![name.to_owned(), value];
    let token = match (report.accepted, report.expires_in) {
        (false, _) => "refused".to_owned(),
        (true, Some(seconds)) => format!("ok, expires in {seconds} s"),
        (true, None) => "ok".to_owned(),
    };
    let mut rows = vec![
        row("Environment", format!("{} ({})", report.destination, report.base_url)),
        row("Token", token),
    ];
    rows.extend(report.app_id.iter().map(|id| row("App", id.clone())));
    rows.extend(report.scopes.iter().map(|scope| row("Scope", scope.clone())));
    rows.extend(
        report
            .missing
            .iter()
            .map(|(feature, scopes)| row("Missing", format!("{feature}: {}", scopes.join(" ")))),
    );
    rows.push(row("Read", report.probe.as_ref().map_or_else(|| "none".to_owned(), probe_text)));
    rows
}

fn probe_text(probe: &Probe) -> String {
    let status = probe.status.map_or_else(|| "no answer".to_owned(), |status| status.to_string());
    match &probe.debug_id {
        Some(id) => format!("{} {status} (debug id {id})", probe.operation),
        None => format!("{} {status}", probe.operation),
    }
}
