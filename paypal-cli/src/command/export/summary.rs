//! What an export tells at its end: a table for people, and a report as JSON.

use std::time::Duration;

use paypal_export::{ChangedDay, Day, Report, Stream};
use serde_json::{Value, json};

use crate::error::{Error, ErrorKind};
use crate::terminal::table;

/// The most fields or days that are named.
const MOST: usize = 5;

/// The result of a stream: what was done, or why it ended.
pub(super) struct Outcome {
    pub(super) stream: Stream,
    pub(super) result: Result<Report, Error>,
}

impl Outcome {
    /// Returns the report of a stream that was read.
    fn report(&self) -> Option<&Report> {
        self.result.as_ref().ok()
    }

    /// Returns the stream's report as JSON, or its error.
    fn to_json(&self) -> Value {
        match &self.result {
            // A report has texts and numbers alone.
            Ok(report) => serde_json::to_value(report).unwrap_or_default(),
            Err(error) => {
                let mut value = error.to_json();
                if let Some(fields) = value.as_object_mut() {
                    fields.insert("stream".to_owned(), self.stream.name().into());
                }
                value
            }
        }
    }
}

/// Returns the table of streams.
pub(super) fn to_table(outcomes: &[Outcome]) -> String {
    let header = [
        "STREAM",
        "ROWS",
        "DAYS",
        "SKIPPED",
        "LATE",
        "CHANGED",
        "GONE",
        "REQUESTS",
        "WAITS",
        "WAITED",
        "COMPLETE UNTIL",
    ];
    let rows = outcomes.iter().map(|outcome| match outcome.report() {
        Some(report) => {
            let numbers = [
                report.rows,
                report.days,
                report.skipped_days,
                report.late_rows,
                report.changed_rows,
                report.gone_rows,
                report.requests,
                report.waits,
            ];
            let mut cells = vec![outcome.stream.name().to_owned()];
            cells.extend(numbers.map(|number| number.to_string()));
            cells.extend([shown(report.waited), until(report.complete_until)]);
            cells
        }
        None => vec![outcome.stream.name().to_owned(), "failed".to_owned()],
    });
    table(&header, rows)
}

/// Returns what was done for a stream on one line.
pub(super) fn to_line(report: &Report) -> String {
    let until = report.complete_until.map(|day| format!(", complete until {day}")).unwrap_or_default();
    format!("{}: {} rows, {} requests{until}", report.stream, report.rows, report.requests)
}

/// Returns what a person should know about a stream beyond the numbers.
pub(super) fn notes(report: &Report) -> Vec<String> {
    let stream = &report.stream;
    let mut notes = Vec::new();
    for (day, text) in
        report.changed_days.iter().filter(|day| !is_frozen(report, day)).map(with_text).take(MOST)
    {
        notes.push(format!("{stream}: {day} was complete and has changed: {text}"));
    }
    let changed = report.changed_days.iter().filter(|day| !is_frozen(report, day)).count();
    if changed > MOST {
        notes.push(format!("{stream}: {} more days have changed; --report FILE names them", changed - MOST));
    }
    for (pointer, rows) in report.unknown_fields.iter().take(MOST) {
        notes.push(format!("{stream}: {rows} rows have the new field {pointer}; it is in the column raw"));
    }
    let unknown = report.unknown_fields.len();
    if unknown > MOST {
        notes.push(format!("{stream}: {} more new fields; --report FILE names them", unknown - MOST));
    }
    notes.extend(report.notes.iter().map(|note| format!("{stream}: {note}")));
    notes
}

/// Returns the error with which an export ends whose frozen days have changed.
pub(super) fn frozen(outcomes: &[Outcome]) -> Option<Error> {
    let reports = || outcomes.iter().filter_map(Outcome::report);
    let mut days =
        reports().flat_map(|report| report.frozen_days.iter().map(|day| (&report.stream, with_text(day))));
    let (stream, (day, text)) = days.next()?;
    let others = match days.count() {
        0 => String::new(),
        more => format!(", and {more} more frozen days have changed"),
    };
    let message = format!("{stream}: {day} is frozen and has changed: {text}{others}");
    Some(Error::new(ErrorKind::Difference, message).help(format!(
        "the files are as they were, the rows that differ are in {stream}/_changes; to take them over, set an earlier --frozen-before"
    )))
}

fn is_frozen(report: &Report, day: &ChangedDay) -> bool {
    report.frozen_days.iter().any(|frozen| frozen.day == day.day)
}

fn with_text(day: &ChangedDay) -> (Day, String) {
    (day.day, format!("{} late rows, {} changed, {} gone", day.late, day.changed, day.gone))
}

fn shown(time: Duration) -> String {
    let seconds = time.as_secs();
    match (seconds / 3600, seconds / 60 % 60, seconds % 60) {
        (0, 0, seconds) => format!("{seconds} s"),
        (0, minutes, seconds) => format!("{minutes} min {seconds} s"),
        (hours, minutes, _) => format!("{hours} h {minutes} min"),
    }
}

fn until(day: Option<Day>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// Returns the JSON of a whole run.
pub(super) fn report(outcomes: &[Outcome], range: &paypal_export::DayRange) -> Value {
    let streams: Vec<Value> = outcomes.iter().map(Outcome::to_json).collect();
    json!({ "from": range.from(), "to": range.to(), "streams": streams })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_shown_in_its_greatest_units() {
        let table = [(0, "0 s"), (59, "59 s"), (61, "1 min 1 s"), (3661, "1 h 1 min")];
        for (seconds, text) in table {
            assert_eq!(shown(Duration::from_secs(seconds)), text);
        }
    }
}
