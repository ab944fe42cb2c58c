//! Shows what can be read with a connection.

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Arg, ArgMatches, Args, FromArgMatches, ValueEnum};
use serde_json::{Map, Value, json};

use crate::check;
use crate::connection::{Name, Provider};
use crate::error::{Error, ErrorKind, Result};
use crate::explore::{Column, Object, adobe, find, objects};
use crate::session::Session;
use crate::terminal::{Format, table};

/// The rows of a preview that nobody asked for.
const ROWS: usize = 5;

/// The options of the command.
#[derive(Debug, Args)]
#[command(after_help = "\
Without an object, all objects are listed, with the scopes that the connection lacks for them.
With one, its columns are shown, and its first rows. Sensitive values have masks in their place.")]
pub(super) struct Explore {
    /// The connection; it may be left out.
    // The global option has the id `connection`.
    #[arg(value_name = "NAME")]
    first: Option<String>,
    /// What to look at, such as PayPal.Catalog_Products or products.
    #[arg(value_name = "OBJECT")]
    object: Option<String>,
    /// The number of rows to show, at most a page; 0 sends nothing to PayPal.
    #[arg(long, value_name = "ROWS")]
    preview: Option<usize>,
    #[command(flatten)]
    answer: Answer,
}

/// The option `--format` of this command, which has one value more than that of the others.
#[derive(Debug)]
struct Answer {
    is_adobe: bool,
}

impl Args for Answer {
    fn augment_args(command: clap::Command) -> clap::Command {
        // Elsewhere the value is a format, so it is one here too.
        let parser = PossibleValuesParser::new(["json", "table", "ndjson", "adobe"])
            .map(|word| <Format as ValueEnum>::from_str(&word, true).unwrap_or(Format::Json));
        command.arg(
            Arg::new("format")
                .long("format")
                .value_name("FORMAT")
                .value_parser(parser)
                .help("The format of data on standard output; adobe is that of Adobe's Flow Service")
                .help_heading("Global options"),
        )
    }

    fn augment_args_for_update(command: clap::Command) -> clap::Command {
        Self::augment_args(command)
    }
}

impl FromArgMatches for Answer {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let word = matches.get_raw("format").and_then(Iterator::last);
        Ok(Self { is_adobe: word.is_some_and(|word| word == "adobe") })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}

pub(super) async fn run(options: Explore, session: &Session) -> Result<()> {
    let (session, object) = options.choose(session)?;
    match object {
        Some(object) => options.object(&session, object).await,
        None => options.all(&session).await,
    }
}

impl Explore {
    /// Returns the session with the connection that was named, and the object. A single word is
    /// the name of a connection, if there is one with it, and otherwise that of an object.
    fn choose(&self, session: &Session) -> Result<(Session, Option<Object>)> {
        let session = session.clone();
        match (&self.first, &self.object) {
            (Some(name), Some(object)) => Ok((session.with_connection(name.parse()?), Some(find(object)?))),
            (None, Some(object)) => Ok((session, Some(find(object)?))),
            (None, None) => Ok((session, None)),
            (Some(word), None) => {
                let object = find(word);
                let connection = match word.parse::<Name>() {
                    Ok(name) if session.connection().is_none() || object.is_err() => {
                        session.store().find(&name)
                    }
                    _ => Err(Error::not_found(String::new())),
                };
                match (connection, object) {
                    (Ok(connection), _) => Ok((session.with_connection(connection.name), None)),
                    (Err(error), _) if error.kind() != ErrorKind::NotFound => Err(error),
                    (_, Ok(object)) => Ok((session, Some(object))),
                    (_, Err(error)) => {
                        let text = format!("{word:?} is no connection and no object");
                        let help = error.help_line().unwrap_or_default();
                        Err(Error::not_found(text).help(help))
                    }
                }
            }
        }
    }

    /// Lists the objects.
    async fn all(&self, session: &Session) -> Result<()> {
        let account = session.account()?;
        if account.provider != Provider::PayPal {
            return Err(Error::usage("this command needs a connection to PayPal"));
        }
        let report = check::check(&account, &check::Options::default()).await?;
        if !report.accepted {
            return Err(report.failure.unwrap_or_else(|| Error::failed("PayPal gave no token")));
        }
        let scopes = report.scopes;
        if self.answer.is_adobe {
            return session.terminal.json(&adobe::root(objects(), &scopes));
        }
        match session.terminal.format(Format::Table) {
            Format::Table => {
                let rows = objects().map(|object| {
                    let missing = object.missing(&scopes);
                    let readable = if missing.is_empty() { "yes" } else { "no" };
                    let missing = missing.join(" ");
                    vec![object.name.to_owned(), object.stream.to_owned(), readable.to_owned(), missing]
                });
                session.terminal.line(table(&["OBJECT", "STREAM", "READABLE", "MISSING SCOPES"], rows))
            }
            Format::Json => {
                let objects: Value = objects().map(|object| object.to_json(&scopes)).collect();
                session.terminal.json(&objects)
            }
            Format::Ndjson => {
                objects().try_for_each(|object| session.terminal.json(&object.to_json(&scopes)))
            }
        }
    }

    /// Shows an object.
    async fn object(&self, session: &Session, object: Object) -> Result<()> {
        let columns = object.columns()?;
        let rows = self.rows(session, object).await?;
        if self.answer.is_adobe {
            return session.terminal.json(&adobe::table(&columns, rows));
        }
        let described: Vec<Value> = columns.iter().map(Column::to_json).collect();
        match session.terminal.format(Format::Table) {
            Format::Table => {
                session.terminal.line(columns_table(&columns))?;
                let rows = rows.unwrap_or_default();
                if rows.is_empty() {
                    Ok(())
                } else {
                    session.terminal.line(format!("\n{}", rows_table(&rows)))
                }
            }
            Format::Json => session.terminal.json(&json!({
                "name": object.name,
                "stream": object.stream,
                "columns": described,
                "rows": rows,
            })),
            Format::Ndjson => match rows {
                Some(rows) => rows.into_iter().try_for_each(|row| session.terminal.json(&row.into())),
                None => described.iter().try_for_each(|column| session.terminal.json(column)),
            },
        }
    }

    /// Reads the rows of the preview; `None` if there is none.
    async fn rows(&self, session: &Session, object: Object) -> Result<Option<Vec<Map<String, Value>>>> {
        // As in Flow Service, only a preview that was asked for is in the answer.
        let default = if self.answer.is_adobe { 0 } else { ROWS };
        let most = self.preview.unwrap_or(default);
        if most == 0 {
            return Ok(None);
        }
        let rows = async { object.preview(&session.client()?, session.process.now(), most).await };
        match rows.await {
            Ok(rows) => Ok(Some(rows)),
            // The columns are worth something by themselves.
            Err(error) if self.preview.is_none() && error.call().is_some_and(|call| !call.is_auth()) => {
                session.terminal.note(format!("no preview: {}", error.message()));
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }
}

fn columns_table(columns: &[Column]) -> String {
    let rows = columns.iter().map(|column| {
        let masked = if column.sensitive { "masked" } else { "" };
        [column.name.as_str(), column.kind, column.format.unwrap_or_default(), masked]
    });
    table(&["COLUMN", "TYPE", "FORMAT", ""], rows.map(Vec::from))
}

/// Returns rows as a table of the columns that have a value in one of them.
fn rows_table(rows: &[Map<String, Value>]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for (name, value) in rows.iter().flatten() {
        if !value.is_null() && !names.contains(&name.as_str()) {
            names.push(name);
        }
    }
    let cells = rows.iter().map(|row| {
        let cell = |name: &&str| match row.get(*name) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text.clone(),
            Some(value) => value.to_string(),
        };
        names.iter().map(cell).collect::<Vec<_>>()
    });
    table(&names, cells)
}
