//! An environment as text: a line of JSON with its clock and ids, and one for each row
//! (`application/x-ndjson`).

use std::{borrow::Cow, collections::btree_map::Entry, time::SystemTime};

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::value::RawValue;

use super::{
    account::Account,
    clock::{self, WorldClock},
    delivery::{Delivery, QUEUE},
    environment::World,
    event::Event,
    id::Ids,
    job::{self, Job},
    state::{self, State},
    time::Time,
    webhook::Webhook,
};
use crate::store::{Changes, Row, join, split};

/// What the first line says about the others.
const FORMAT: &str = "paypal-sandbox-state";
/// The version that is written and read. It increases when an earlier program would misread the
/// lines.
const VERSION: u32 = 1;

/// The first line.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    format: String,
    version: u32,
    /// The name of the environment; empty for the default one.
    environment: String,
    /// The time, in milliseconds since 1970.
    now: Time,
    /// How many seconds pass in one second.
    rate: u32,
    /// The source of ids.
    ids: Ids,
    is_used: bool,
}

/// Any other line.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line<'a> {
    #[serde(borrow)]
    table: Cow<'a, str>,
    #[serde(borrow)]
    key: Cow<'a, str>,
    /// The number by which rows are sorted in the order of their creation.
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<u64>,
    #[serde(borrow)]
    value: &'a RawValue,
}

/// An environment that was read from lines.
#[derive(Debug)]
pub(crate) struct Imported {
    header: Header,
    rows: Changes,
}

/// A line that can't be read; the first one is 1.
#[derive(Debug)]
pub(crate) struct Unreadable {
    pub(crate) line: usize,
    pub(crate) reason: String,
}

impl Imported {
    /// Reads the lines of an export.
    ///
    /// # Errors
    ///
    /// If a line can't be read, or if they have another version.
    pub(crate) fn read(text: &[u8]) -> Result<Self, Unreadable> {
        let mut lines = text.split(|byte| *byte == b'\n').zip(1..);
        let (first, line) = lines.next().unwrap_or((&[], 1));
        let header = Self::header(first).map_err(|reason| Unreadable { line, reason })?;
        let mut rows = Changes::new();
        for (text, line) in lines.filter(|(text, _)| !text.trim_ascii().is_empty()) {
            add(&mut rows, text).map_err(|reason| Unreadable { line, reason })?;
        }
        Ok(Self { header, rows })
    }

    fn header(text: &[u8]) -> Result<Header, String> {
        /// What is read of an export of any version.
        #[derive(Deserialize)]
        struct Any {
            format: String,
            version: u32,
        }
        let any: Any = serde_json::from_slice(text).map_err(|error| error.to_string())?;
        if any.format != FORMAT {
            return Err(format!("`format` is not `{FORMAT}`"));
        }
        if any.version != VERSION {
            return Err(format!("`version` is {}; this sandbox reads {VERSION}", any.version));
        }
        let header: Header = serde_json::from_slice(text).map_err(|error| error.to_string())?;
        if !clock::is_possible(header.now, header.rate) {
            return Err("`now` or `rate` is too great".to_owned());
        }
        Ok(header)
    }
}

/// Checks the value of a row that the sandbox reads without a request. Those of resources are
/// checked when a request reads them, which is refused then.
fn check(table: &str, number: Option<u64>, value: &str) -> Result<(), String> {
    fn is<T: DeserializeOwned>(value: &str) -> Result<(), String> {
        serde_json::from_str::<T>(value).map(drop).map_err(|error| error.to_string())
    }
    let read = match table {
        Account::TABLE => is::<Account>,
        Delivery::TABLE => is::<Delivery>,
        Event::TABLE => is::<Event>,
        Webhook::TABLE => is::<Webhook>,
        job::TABLE => return is::<Job>(value),
        QUEUE => return is::<String>(value),
        _ => return Ok(()),
    };
    if number.is_none() {
        return Err("missing field `number`".to_owned());
    }
    read(value)
}

/// Adds the row of a line.
fn add(rows: &mut Changes, text: &[u8]) -> Result<(), String> {
    let line: Line<'_> = serde_json::from_slice(text).map_err(|error| error.to_string())?;
    let (table, key) = (line.table, line.key);
    if table.is_empty() || table.contains('\0') || table == state::TABLE {
        return Err(format!("`{}` is no table", table.escape_default()));
    }
    check(&table, line.number, line.value.get())?;
    let row = join(line.number, line.value.get()).ok_or("`number` is too great")?;
    match rows.entry(table.into_owned().into()).or_default().entry(key.into_owned()) {
        Entry::Vacant(place) => {
            place.insert(Some(row));
            Ok(())
        }
        Entry::Occupied(place) => Err(format!("an earlier line has the key `{}` of this table", place.key())),
    }
}

impl World {
    /// Writes the environment as lines.
    pub(crate) fn export(&self, base: SystemTime) -> Vec<u8> {
        let State { clock, ids, is_used } = self.state();
        let header = Header {
            format: FORMAT.to_owned(),
            version: VERSION,
            environment: self.name.clone(),
            now: clock.now(base),
            rate: clock.rate(),
            ids,
            is_used,
        };
        let mut lines = Vec::new();
        push(&mut lines, &header);
        self.visit(&mut |table, key, row| {
            let (number, json) = split(row);
            // Every row is JSON.
            if table != state::TABLE
                && let Ok(value) = serde_json::from_slice(json)
            {
                push(&mut lines, &Line { table: table.into(), key: key.into(), number, value });
            }
        });
        lines
    }

    /// Replaces the environment by an imported one. Its clock goes on from the time of the export.
    pub(crate) fn import(&mut self, imported: Imported, base: SystemTime) {
        let Imported { header, rows } = imported;
        let clock = WorldClock::at(base, header.now, header.rate);
        self.replace(State { clock, ids: header.ids, is_used: header.is_used }, rows);
    }
}

fn push(lines: &mut Vec<u8>, line: &impl Serialize) {
    // Strings, numbers and JSON can always be written to memory.
    if serde_json::to_writer(&mut *lines, line).is_ok() {
        lines.push(b'\n');
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Sandbox;

    /// Exports an environment, and changes the lines.
    async fn changed(change: impl Fn(&mut Vec<String>)) -> Result<Imported, Unreadable> {
        let sandbox = Sandbox::start().await.unwrap();
        let text = sandbox.environment("").unwrap().export().unwrap();
        let mut lines: Vec<String> = String::from_utf8(text).unwrap().lines().map(str::to_owned).collect();
        change(&mut lines);
        Imported::read(lines.join("\n").as_bytes())
    }

    #[tokio::test]
    async fn rows_that_their_types_can_not_read_are_refused() {
        for table in [job::TABLE, QUEUE, Delivery::TABLE, Event::TABLE, Webhook::TABLE, Account::TABLE] {
            let row = json!({ "table": table, "key": "x", "number": 1, "value": { "id": "x" } }).to_string();
            let refused = changed(|lines| lines.insert(1, row.clone())).await.unwrap_err();
            assert_eq!(refused.line, 2, "{table}: {}", refused.reason);
        }
        assert!(changed(|_| {}).await.is_ok());
    }

    #[tokio::test]
    async fn clocks_that_no_request_can_set_are_refused() {
        for (field, value) in [("rate", json!(u32::MAX)), ("now", json!(u64::MAX))] {
            let refused = changed(|lines| {
                let mut header: serde_json::Value = serde_json::from_str(&lines[0]).unwrap();
                header[field] = value.clone();
                lines[0] = header.to_string();
            });
            assert_eq!(refused.await.unwrap_err().line, 1, "{field}");
        }
    }
}
