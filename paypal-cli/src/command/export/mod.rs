//! Exports the data of an account.

mod client;
mod format;
mod options;
mod output;
pub(super) mod place;
mod progress;
mod schema;
mod summary;

use std::sync::Arc;

use clap::{Args, Subcommand};
use paypal_export::{DayRange, Stream};

use self::{
    client::client, format::FileFormat, options::Options, output::Printer, place::Place, progress::Shown,
    summary::Outcome,
};
pub(super) use self::{format::prints_report, options::read};
use super::output::Output;
use crate::error::{Error, ErrorKind, Result};
use crate::process::stop_signal;
use crate::session::Session;
use crate::terminal::{Format, Terminal};

/// Exports the data of an account to files: exact, complete and resumable.
///
/// Each stream is a folder; streams of days have a file for each day. The same command goes on
/// where it was stopped, and later reads what is new, what has come late and what has changed. Days
/// are complete when PayPal says that its reports are.
#[derive(Debug, Args)]
#[command(
    subcommand_negates_reqs = true,
    subcommand_value_name = "COMMAND",
    after_help = "\
Examples:
  paypal export all --from 2026-01-01 --out paypal --format parquet
  paypal export transactions --from 2026-01-01 --to 2026-02-01 --out - --format csv > january.csv
  paypal export schema transactions

A summary for people goes to standard output. With `--report -` it is JSON, and errors are JSON too."
)]
pub(super) struct Export {
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Shows the columns of streams.
    Schema(schema::Schema),
}

pub(super) async fn run(export: Export, session: &Session) -> Result<()> {
    if let Some(Command::Schema(options)) = export.command {
        if export.options.is_given() {
            return Err(Error::usage("the options of an export do not belong to `paypal export schema`"));
        }
        return schema::run(&options, session);
    }
    let options = export.options;
    let run = Run::new(&options, session)?;
    let resumes = !matches!(run.place, Place::Output);
    tokio::select! {
        result = run.run() => result,
        () = stop_signal() => Err(stopped(resumes)),
    }
}

/// Returns the error of an export that was stopped. In text, only the message of it is shown.
fn stopped(resumes: bool) -> Error {
    let text = if resumes {
        "stopped; what is complete stays, and the same command goes on from here"
    } else {
        "stopped; what was printed is not everything"
    };
    Error::new(ErrorKind::Interrupted, text)
}

/// A run of the command.
struct Run<'a> {
    options: &'a Options,
    session: &'a Session,
    place: Place,
    streams: Vec<Stream>,
    range: DayRange,
    format: paypal_export::Format,
}

impl<'a> Run<'a> {
    /// Checks the options, before anything is asked for or written.
    fn new(options: &'a Options, session: &'a Session) -> Result<Self> {
        let place = Place::of(options.out()?)?;
        let streams = options.streams();
        let range = range(options.from()?, options.to(), &options.tz, session)?;
        if place == Place::Output {
            check_output(options, &streams)?;
        }
        let format = options.format()?;
        Ok(Self { options, session, place, streams, range, format })
    }

    async fn run(&self) -> Result<()> {
        let terminal = self.session.terminal;
        let file = self.options.report.as_deref().filter(|path| path.as_os_str() != "-");
        // The file has a place before anything is read.
        let file = file.map(|path| Output::open(Some(path), terminal)).transpose()?;
        let (client, shared) = client(self.options, self.session)?;
        let printer = match self.place {
            Place::Output => Some(Printer::new(self.options.format, terminal)?),
            _ => None,
        };
        let storage: Arc<dyn paypal_export::Storage> = match &printer {
            Some(printer) => Arc::new(printer.clone()),
            None => self.place.open(&self.session.process)?,
        };
        let progress = Shown::new(terminal);
        let export = self.export(client, storage, progress.clone());
        let mut outcomes = Vec::new();
        for stream in &self.streams {
            let mut report = paypal_export::Report::default();
            let error = export.run_into(*stream, &mut report).await.err().map(failed);
            progress.end();
            summary::notes(&report).iter().for_each(|note| terminal.note(note));
            let ends = error.as_ref().is_some_and(|error| !is_forbidden(error));
            outcomes.push(Outcome { report, error });
            if ends {
                break;
            }
        }
        shared.end().await;
        if let Some(printer) = &printer {
            if printer.is_closed() {
                return Err(Error::new(
                    ErrorKind::OutputClosed,
                    "the reader of standard output has closed it",
                ));
            }
            self.print_header(printer, &outcomes)?;
        }
        self.tell(&outcomes, file)?;
        end(outcomes, terminal)
    }

    fn export(
        &self,
        client: paypal_generated::Client,
        storage: Arc<dyn paypal_export::Storage>,
        progress: Shown,
    ) -> paypal_export::Export {
        let options = self.options;
        let mut export = paypal_export::Export::new(client, storage, self.range)
            .format(self.format)
            .zone(options.tz.clone())
            .scope(options.scope())
            .with_payer(options.with_payer)
            .max_wait(options.max_wait)
            .restart(options.restart)
            .batches(options.payout_batch.iter().cloned())
            .progress(progress);
        if let Some(lookback) = options.lookback {
            export = export.lookback(lookback);
        }
        if let Some(shard) = options.shard {
            export = export.shard(shard);
        }
        if let Some(day) = options.frozen_before {
            export = export.frozen_before(day);
        }
        export
    }

    /// Prints the names of columns, if no file was printed: CSV always has them.
    fn print_header(&self, printer: &Printer, outcomes: &[Outcome]) -> Result<()> {
        let is_whole = outcomes.iter().all(|outcome| outcome.error.is_none());
        if printer.has_begun() || self.options.format != FileFormat::Csv || !is_whole {
            return Ok(());
        }
        let columns = self.streams.iter().flat_map(|stream| stream.schema().written(self.options.with_payer));
        let names: Vec<&str> = columns.map(|column| column.name).collect();
        self.session.terminal.line(names.join(","))
    }

    /// Tells what was done, and writes the report.
    fn tell(&self, outcomes: &[Outcome], file: Option<Output>) -> Result<()> {
        let terminal = self.session.terminal;
        let report = summary::report(outcomes, &self.range);
        if let Some(mut file) = file {
            file.line(&format!("{report:#}"))?;
            file.finish()?;
        }
        if self.place == Place::Output {
            let done = outcomes.iter().filter(|outcome| !outcome.is_nothing());
            done.for_each(|outcome| terminal.note(summary::to_line(&outcome.report)));
            return Ok(());
        }
        match terminal.format(Format::Table) {
            // The error tells everything.
            Format::Table if outcomes.iter().all(Outcome::is_nothing) => Ok(()),
            Format::Table => terminal.line(summary::to_table(outcomes)),
            Format::Json | Format::Ndjson => terminal.json(&report),
        }
    }
}

/// Returns the days of a command: everything up to now, unless the end is given.
pub(super) fn range(
    from: paypal_export::Day,
    to: Option<paypal_export::Day>,
    zone: &paypal_export::Zone,
    session: &Session,
) -> Result<DayRange> {
    let to = match to {
        Some(to) => to,
        None => {
            let since = session.process.now().duration_since(std::time::SystemTime::UNIX_EPOCH);
            let now = since.ok().and_then(|since| i64::try_from(since.as_secs()).ok()).unwrap_or_default();
            let today = zone.day(now).map_err(failed)?;
            if from > today {
                let text = format!("--from {from} is in the future; today is {today}");
                return Err(Error::usage(text).help("with --to DAY, a local PayPal may have days to come"));
            }
            today.next()
        }
    };
    DayRange::new(from, to).map_err(failed)
}

/// Checks that the options make sense without a folder.
fn check_output(options: &Options, streams: &[Stream]) -> Result<()> {
    if streams.len() > 1 {
        return Err(
            Error::usage("standard output has the rows of one stream").help("name one stream, or a folder")
        );
    }
    if options.format == FileFormat::Parquet {
        return Err(
            Error::usage("Parquet cannot be written to standard output").help("use --format ndjson or csv")
        );
    }
    if options.report.as_deref().is_some_and(|path| path.as_os_str() == "-") {
        return Err(Error::usage("standard output has the rows already").help("use --report FILE"));
    }
    if options.restart || options.frozen_before.is_some() {
        let text = "--restart and --frozen-before need the folder of an earlier export";
        return Err(Error::usage(text).help("name a folder: --out FOLDER"));
    }
    Ok(())
}

/// Returns whether the application lacks a permission: other streams can be read all the same.
fn is_forbidden(error: &Error) -> bool {
    error.call().and_then(paypal_generated::Error::status) == Some(403)
}

/// Returns the result of the command. That frozen days have changed counts more than a failure,
/// which the next run meets again.
fn end(outcomes: Vec<Outcome>, terminal: Terminal) -> Result<()> {
    let frozen = summary::frozen(&outcomes);
    let mut failures = outcomes.into_iter().filter_map(|Outcome { report, error }| {
        error.map(|error| {
            let message = format!("{}: {}", report.stream, error.message());
            error.with_message(message)
        })
    });
    let Some(first) = failures.next() else { return frozen.map_or(Ok(()), Err) };
    let failure = match failures.count() {
        0 => first,
        more => {
            let message = format!("{}; {more} more streams failed", first.message());
            first.with_message(message)
        }
    };
    match frozen {
        Some(frozen) => {
            terminal.error(&failure);
            Err(frozen)
        }
        None => Err(failure),
    }
}

/// Returns the command's error of an error of the library.
pub(super) fn failed(error: paypal_export::Error) -> Error {
    use paypal_export::ErrorKind as Kind;

    let kind = match error.kind() {
        Kind::Usage => ErrorKind::Usage,
        Kind::Precondition => ErrorKind::Precondition,
        Kind::Limited => ErrorKind::Limited,
        _ => ErrorKind::Failed,
    };
    let (message, help) = (error.message().to_owned(), error.help_line().map(str::to_owned));
    let mut failed = match error.into_call() {
        // The failed call tells more about itself.
        Some(call) => Error::from(call),
        None => Error::new(kind, message),
    };
    if let Some(help) = help {
        failed = failed.help(help);
    }
    failed
}
