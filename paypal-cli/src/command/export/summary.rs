//! What an export tells at its end: a table for people, and a report as JSON.

use std::time::Duration;

use paypal_export::{ChangedDay, Report};
use serde_json::{Value, json};

use crate::error::{Error, ErrorKind};
use crate::terminal::table;

/// The most fields or days that are named.
pub(super) const MOST: usize = 5;

/// The result of a stream: what was done, and why it ended, if it failed.
pub(super) struct Outcome {
    pub(super) report: Report,
    pub(super) error: Option<Error>,
}

impl Outcome {
    /// Returns whether the stream failed before anything was done.
    pub(super) fn is_nothing(&self) -> bool {
        self.error.is_some() && self.report.days == 0
    }

    /// Returns the stream's report as JSON, with its error.
    fn to_json(&self) -> Value {
        // A report has texts and numbers alone.
        let mut value = serde_json::to_value(&self.report).unwrap_or_default();
        let error = self.error.as_ref().map(Error::to_json);
        let error = error.and_then(|mut error| error.get_mut("error").map(Value::take));
        if let (Some(fields), Some(error)) = (value.as_object_mut(), error) {
            fields.insert("error".to_owned(), error);
        }
        value
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
    let rows = outcomes.iter().map(|Outcome { report, error }| {
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
        let end = match (error, report.complete_until) {
            (Some(_), _) => "failed".to_owned(),
            (None, day) => day.map(|day| day.to_string()).unwrap_or_default(),
        };
        let mut cells = vec![report.stream.clone()];
        cells.extend(numbers.map(|number| number.to_string()));
        cells.extend([shown(report.waited), end]);
        cells
    });
    table(&header, rows)
}

/// Returns what was done for a stream on one line.
pub(super) fn to_line(report: &Report) -> String {
    let until = report.complete_until.map(|day| format!(", complete until {day}")).unwrap_or_default();
    format!("{}: {} rows, {} requests{until}", report.stream, report.rows, report.requests)
}

/// Returns what a person should know about a stream beyond the numbers, at its end. The first days
/// that have changed were told before.
pub(super) fn notes(report: &Report) -> Vec<String> {
    let stream = &report.stream;
    let mut notes = Vec::new();
    let changed = report.changed_days.len();
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

/// Returns the line about a complete day that has changed.
pub(super) fn changed(stream: &str, day: &ChangedDay, is_frozen: bool) -> String {
    let ChangedDay { day, late, changed, gone, .. } = day;
    let was = if is_frozen { "is frozen" } else { "was complete" };
    format!("{stream}: {day} {was} and has changed: {late} late rows, {changed} changed, {gone} gone")
}

/// Returns the error with which an export ends whose frozen days have changed.
pub(super) fn frozen(outcomes: &[Outcome]) -> Option<Error> {
    let reports = outcomes.iter().map(|outcome| &outcome.report);
    let mut days = reports.flat_map(|report| report.frozen_days.iter().map(|day| (&report.stream, day)));
    let (stream, day) = days.next()?;
    let others = match days.count() {
        0 => String::new(),
        more => format!(", and {more} more frozen days have changed"),
    };
    let message = format!("{}{others}", changed(stream, day, true));
    Some(Error::new(ErrorKind::Difference, message).help(format!(
        "the files are as they were, the rows that differ are in {stream}/_changes; to take them over, set an earlier --frozen-before"
    )))
}

fn shown(time: Duration) -> String {
    let seconds = time.as_secs();
    match (seconds / 3600, seconds / 60 % 60, seconds % 60) {
        (0, 0, seconds) => format!("{seconds} s"),
        (0, minutes, seconds) => format!("{minutes} min {seconds} s"),
        (hours, minutes, _) => format!("{hours} h {minutes} min"),
    }
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
