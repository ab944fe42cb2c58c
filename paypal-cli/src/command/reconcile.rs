//! Proves an export by the balances of the account.

use clap::Args;
use paypal_export::{Day, ReconcileReport, Reconciliation, Zone, reconcile::ROW_COLUMNS};

use super::export::{failed, place::Place, range, read};
use crate::error::{Error, ErrorKind, Result};
use crate::session::Session;
use crate::terminal::{Format, table};

/// The most candidates of a difference that the table has.
const CANDIDATES: usize = 3;
/// The most days and files that are named in notes.
const MOST: usize = 5;

/// Proves an export: for each day and currency, opening balance + movements = closing balance.
///
/// Reads the files of `paypal export transactions` and `paypal export balances`, and asks PayPal
/// nothing. Ends with exit code 9 if something differs.
#[derive(Debug, Args)]
#[command(after_help = "\
Example:
  paypal export transactions balances --from 2026-01-01 --out paypal
  paypal reconcile --out paypal")]
pub(super) struct Reconcile {
    /// Where the files of the export are: the --out of `paypal export`.
    #[arg(short, long, value_name = "FOLDER|URL")]
    out: String,
    /// The first day; by default all days that were exported are checked.
    #[arg(long, value_name = "DAY", value_parser = read::<Day>)]
    from: Option<Day>,
    /// The day after the last one.
    #[arg(long, value_name = "DAY", requires = "from", value_parser = read::<Day>)]
    to: Option<Day>,
}

pub(super) async fn run(options: Reconcile, session: &Session) -> Result<()> {
    let range = options.from.map(|from| range(from, options.to, &Zone::utc(), session)).transpose()?;
    let place = Place::of(&options.out)?;
    if let Place::Folder(path) = &place
        && !path.is_dir()
    {
        return Err(Error::not_found(format!("there is no folder {}", path.display()))
            .help("name the folder of an export"));
    }
    let mut reconciliation = Reconciliation::new(place.open(&session.process)?);
    if let Some(range) = range {
        reconciliation = reconciliation.range(range);
    }
    let mut report = reconciliation.run().await.map_err(failed)?;
    name_folder(&mut report, &options.out);
    tell(&report, session)?;
    end(&report)
}

/// Adds the folder to the commands of a report, so that they can be run as they are.
fn name_folder(report: &mut ReconcileReport, out: &str) {
    let out = shlex::try_quote(out).unwrap_or_else(|_| out.into());
    let of_files = report.damaged_files.iter_mut().map(|file| &mut file.command);
    let of_days = report.not_checked.iter_mut().flat_map(|day| &mut day.missing);
    for command in of_files.chain(of_days.map(|missing| &mut missing.command)) {
        command.push_str(&format!(" --out {out}"));
    }
}

/// Prints the report.
fn tell(report: &ReconcileReport, session: &Session) -> Result<()> {
    let terminal = session.terminal;
    match terminal.format(Format::Table) {
        Format::Json => terminal.json(&serde_json::to_value(report).unwrap_or_default()),
        Format::Ndjson => report
            .differences
            .iter()
            .try_for_each(|one| terminal.json(&serde_json::to_value(one).unwrap_or_default())),
        Format::Table => {
            let sums = report.currencies.iter().map(|sums| {
                vec![
                    sums.currency.clone(),
                    sums.opening.to_string(),
                    sums.movements.to_string(),
                    sums.closing.to_string(),
                    sums.rows.to_string(),
                    sums.days_with_differences.to_string(),
                ]
            });
            let header = ["CURRENCY", "OPENING", "MOVEMENTS", "CLOSING", "ROWS", "DAYS THAT DIFFER"];
            terminal.line(table(&header, sums))?;
            if !report.differences.is_empty() {
                terminal.line(format!("\n{}", differences(report)))?;
            }
            notes(report).iter().for_each(|note| terminal.note(note));
            Ok(())
        }
    }
}

/// Returns the table of differences. What may explain one is on lines of its own, the best
/// explanation first.
fn differences(report: &ReconcileReport) -> String {
    let header: Vec<String> = ROW_COLUMNS.iter().map(|name| name.to_uppercase()).collect();
    let header: Vec<&str> = header.iter().map(String::as_str).collect();
    let rows = report.rows().into_iter().zip(&report.differences).flat_map(|(row, difference)| {
        let others = difference.candidates.iter().skip(1).take(CANDIDATES - 1).map(|candidate| {
            let mut cells = vec![String::new(); ROW_COLUMNS.len() - 1];
            cells.push(format!("or {}", candidate.text));
            cells
        });
        [Vec::from(row)].into_iter().chain(others).collect::<Vec<_>>()
    });
    table(&header, rows)
}

/// Returns what a person should know beyond the differences.
fn notes(report: &ReconcileReport) -> Vec<String> {
    let mut notes = vec![match report.days_checked {
        1 => "1 day checked".to_owned(),
        days => format!("{days} days checked"),
    }];
    if !report.not_checked.is_empty() {
        notes.push("the sums leave out the days that could not be checked".to_owned());
    }
    for file in report.damaged_files.iter().take(MOST) {
        notes.push(format!("{}: {}; {}", file.file, file.problem, file.command));
    }
    for day in report.not_checked.iter().take(MOST) {
        let missing: Vec<&str> = day.missing.iter().map(|missing| missing.command.as_str()).collect();
        notes.push(format!("{} could not be checked; {}", day.day, missing.join("; ")));
    }
    let more = report.not_checked.len().saturating_sub(MOST);
    if more > 0 {
        notes.push(format!("{more} more days could not be checked; --format json names them"));
    }
    for warning in report.warnings.iter().take(MOST) {
        notes.push(format!(
            "{} {}: the sums agree, but the running balance breaks at {} places; --format json names them",
            warning.day,
            warning.currency,
            warning.breaks.len()
        ));
    }
    notes.extend(report.notes.iter().cloned());
    notes
}

/// Returns the result of the command.
fn end(report: &ReconcileReport) -> Result<()> {
    let (differences, damaged) = (report.differences.len(), report.damaged_files.len());
    if !report.is_clean() {
        let differ = match differences {
            1 => "1 balance differs".to_owned(),
            differences => format!("{differences} balances differ"),
        };
        let files = match damaged {
            1 => "1 file is damaged".to_owned(),
            damaged => format!("{damaged} files are damaged"),
        };
        let text = match (differences, damaged) {
            (_, 0) => differ,
            (0, _) => files,
            (_, _) => format!("{differ}, and {files}"),
        };
        return Err(Error::new(ErrorKind::Difference, text));
    }
    if report.days_checked == 0 {
        let missing = report.not_checked.iter().flat_map(|day| &day.missing).next();
        let error = Error::precondition("no day could be checked");
        return Err(match missing {
            Some(missing) => error.help(format!("export what is missing first: {}", missing.command)),
            None => error.help("export transactions and balances first"),
        });
    }
    Ok(())
}
