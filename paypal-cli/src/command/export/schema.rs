//! Shows the columns of streams.

use clap::{Args, builder::PossibleValuesParser};
use paypal_export::{Column, Schema as Columns, Stream};
use serde_json::{Value, json};

use crate::error::Result;
use crate::session::Session;
use crate::terminal::{Format, table};

/// The options of the command.
#[derive(Debug, Args)]
pub(super) struct Schema {
    /// The stream; without it, the columns of all are shown.
    #[arg(value_name = "STREAM", value_parser = PossibleValuesParser::new(Stream::ALL.map(Stream::name)))]
    stream: Option<String>,
    // The option of `paypal export` above has other values.
    /// The format of data on standard output. With json and ndjson, errors are JSON too.
    #[arg(long, value_enum, help_heading = "Global options")]
    format: Option<Format>,
}

pub(super) fn run(options: &Schema, session: &Session) -> Result<()> {
    let is_wanted = |stream: &Stream| options.stream.as_deref().is_none_or(|name| name == stream.name());
    let schemas: Vec<&Columns> = Stream::ALL.into_iter().filter(is_wanted).map(Stream::schema).collect();
    let terminal = session.terminal;
    match options.format.unwrap_or(terminal.format(Format::Table)) {
        Format::Table => {
            let all =
                schemas.iter().flat_map(|schema| schema.columns.iter().map(move |column| (schema, column)));
            let rows = all.map(|(schema, column)| {
                let personal = if column.is_personal { "personal" } else { "" };
                vec![schema.stream, column.name, column.kind.as_str(), personal, column.about]
            });
            terminal.line(table(&["STREAM", "COLUMN", "TYPE", "", "CONTENTS"], rows))
        }
        Format::Json => {
            let described: Vec<Value> = schemas.into_iter().map(described).collect();
            match <[Value; 1]>::try_from(described) {
                Ok([one]) => terminal.json(&one),
                Err(several) => terminal.json(&several.into()),
            }
        }
        Format::Ndjson => schemas
            .iter()
            .flat_map(|schema| schema.columns.iter().map(move |one| column(schema, one)))
            .try_for_each(|column| terminal.json(&column)),
    }
}

fn described(schema: &Columns) -> Value {
    let columns: Vec<Value> = schema
        .columns
        .iter()
        .map(|column| {
            json!({
                "name": column.name,
                "type": column.kind.as_str(),
                "personal": column.is_personal,
                "pointer": column.pointer,
                "description": column.about,
            })
        })
        .collect();
    json!({ "stream": schema.stream, "schema_version": schema.version, "columns": columns })
}

/// Returns a column on a line of its own, with its stream.
fn column(schema: &Columns, column: &Column) -> Value {
    json!({
        "stream": schema.stream,
        "schema_version": schema.version,
        "name": column.name,
        "type": column.kind.as_str(),
        "personal": column.is_personal,
        "pointer": column.pointer,
        "description": column.about,
    })
}
