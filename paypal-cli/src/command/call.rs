//! Calls an operation of the registry, and lists the operations.

use clap::{Arg, ArgMatches, Args, Command, FromArgMatches};
use paypal_generated::registry::{OperationEntry, ParameterPlace};
use paypal_generated::runtime::RequestIdUse;
use serde_json::{Value, json};

use super::api;
use crate::error::{Error, Result};
use crate::operation::{self, Body, Effect, Flag};
use crate::session::Session;
use crate::terminal::{Format, table};

/// The options of the command.
#[derive(Debug)]
pub(super) struct Call(ArgMatches);

impl Args for Call {
    fn augment_args(command: Command) -> Command {
        command
            .long_about(
                "Calls an operation of an API: paypal call orders get ID. The word `call` may be left out: \
                 paypal orders get ID.",
            )
            .arg_required_else_help(true)
            .arg(Arg::new("list").long("list").value_name("WORDS").num_args(0..).help(
                "Lists the operations in which all these words occur; with --format json, with their \
                 parameters and scopes.",
            ))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Call {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self(matches.clone()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0 = matches.clone();
        Ok(())
    }
}

pub(super) async fn run(options: Call, session: &Session) -> Result<()> {
    let matches = &options.0;
    if let Some(words) = matches.get_many::<String>("list") {
        return list(&words.cloned().collect::<Vec<_>>(), session);
    }
    if matches.contains_id("list") {
        return list(&[], session);
    }
    match api::run(matches, session).await {
        Some(result) => result,
        None => Err(Error::usage("the operation is missing").help("paypal call --list lists all operations")),
    }
}

fn list(words: &[String], session: &Session) -> Result<()> {
    let found = operation::search(words);
    match session.terminal.format(Format::Table) {
        Format::Table if found.is_empty() => {
            session.terminal.note("note: no operation has all these words");
            Ok(())
        }
        Format::Table => {
            let rows = found.iter().map(|entry| {
                let description = operation::in_commands(entry.api, entry.description);
                vec![
                    operation::command_name(entry),
                    entry.method.as_str().to_owned(),
                    entry.path.to_owned(),
                    operation::first_sentence(&description).to_owned(),
                ]
            });
            session.terminal.line(table(&["command", "method", "path", "meaning"], rows))
        }
        Format::Json => session.terminal.json(&Value::Array(found.into_iter().map(describe).collect())),
        Format::Ndjson => found.into_iter().try_for_each(|entry| session.terminal.json(&describe(entry))),
    }
}

/// Describes an operation for machines.
fn describe(entry: &'static OperationEntry) -> Value {
    let request_id = match entry.request_id {
        RequestIdUse::Supported { max_length, lifetime } => {
            json!({ "max_length": max_length, "lifetime": lifetime })
        }
        RequestIdUse::Unsupported | RequestIdUse::ReadOnly => Value::Null,
    };
    let issues = entry.issues.iter().map(|(status, codes)| json!({ "status": status, "codes": codes }));
    let own = entry.parameters.iter().filter_map(|parameter| {
        let option = operation::own_option(parameter)?;
        Some(json!({
            "argument": format!("--{option}"),
            "name": parameter.name,
            "in": "header",
            "required": parameter.required,
            "type": "text",
            "meaning": operation::in_commands(entry.api, parameter.description),
        }))
    });
    let parameters = operation::flags(entry).into_iter().map(|flag| parameter(&flag)).chain(own);
    json!({
        "command": operation::command_name(entry),
        "api": entry.api,
        "id": entry.id,
        "method": entry.method.as_str(),
        "path": entry.path,
        "meaning": operation::in_commands(entry.api, entry.description),
        "effect": match operation::effect(entry) {
            Effect::Reads => "reads",
            Effect::Changes => "changes",
            Effect::MovesMoney => "moves_money",
        },
        "parameters": parameters.collect::<Vec<_>>(),
        "body": Body::of(entry).map(|body| describe_body(entry, &body)),
        "request_id": request_id,
        "has_pages": entry.pagination.is_some(),
        "is_file": operation::is_file(entry),
        "scopes": entry.scopes,
        "issues": issues.collect::<Vec<_>>(),
    })
}

fn parameter(flag: &Flag) -> Value {
    json!({
        "argument": flag.shown(),
        "name": flag.parameter.name,
        "in": match flag.parameter.place {
            ParameterPlace::Path => "path",
            ParameterPlace::Query => "query",
            ParameterPlace::Header => "header",
            ParameterPlace::Cookie => "cookie",
        },
        "required": flag.parameter.required,
        "type": operation::type_name(&flag.parameter.kind),
        "values": flag.known_values(),
        "meaning": flag.meaning,
    })
}

fn describe_body(entry: &OperationEntry, body: &Body) -> Value {
    let fields = body.fields().into_iter().map(|field| {
        json!({
            "name": field.name,
            "type": operation::type_name(&field.kind),
            "required": field.required,
        })
    });
    json!({
        "component": entry.request.and_then(|request| request.component),
        "required": body.is_required(),
        "files": body.files(),
        "fields": fields.collect::<Vec<_>>(),
    })
}
