//! The file of connections, `connections.toml`, which a person may edit. It contains no secret.

use std::path::{Path, PathBuf};

use toml_edit::{ArrayOfTables, Document, DocumentMut, Item, Table, value};
use uuid::Uuid;

use super::{
    file,
    table::{self, Entry, Fault},
};
use crate::connection::{Connection, Name};
use crate::error::{Error, Result};

const VERSION: i64 = 1;
const CONNECTIONS: &str = "connection";
const DEFAULT: &str = "default";

/// What a new file begins with.
const NEW_FILE: &str = "\
# The connections of the command `paypal`. Secrets are not in this file.
# You may edit it; comments stay. `paypal connection doctor` checks it.
version = 1
";

/// The contents of the file.
pub(super) struct Book {
    path: PathBuf,
    document: DocumentMut,
    entries: Vec<Entry>,
    default: Option<Name>,
}

impl Book {
    /// Reads the file. A file that does not exist has no connections.
    pub(super) fn read(path: &Path) -> Result<Self> {
        let text = match file::read(path)? {
            None => NEW_FILE.to_owned(),
            Some(bytes) => String::from_utf8(bytes).map_err(|error| {
                let whole = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
                let line = 1 + whole.iter().filter(|byte| **byte == b'\n').count();
                Error::failed(format!("{}:{line}: this is not UTF-8", path.display()))
            })?,
        };
        let fault = |fault: Fault| at_line(path, &text, &fault);
        let document = Document::parse(text.as_str()).map_err(|error| {
            let message = error.message().lines().collect::<Vec<_>>().join(", ");
            fault(Fault { at: error.span().map(|span| span.start), message })
        })?;
        let (entries, default) = read_document(&document).map_err(fault)?;
        Ok(Self { path: path.to_owned(), document: document.into_mut(), entries, default })
    }

    /// Writes the file.
    pub(super) fn write(&self) -> Result<()> {
        file::replace(&self.path, self.document.to_string().as_bytes())
    }

    /// Returns the connections in the order of the file.
    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Returns the connections without what only the store needs.
    pub(super) fn connections(&self) -> Vec<Connection> {
        self.entries.iter().map(|entry| entry.connection.clone()).collect()
    }

    /// Returns a connection by its name.
    pub(super) fn find(&self, name: &Name) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.connection.name == *name)
    }

    /// Adds a connection, or changes the one with the same id.
    pub(super) fn put(&mut self, entry: Entry) {
        let id = entry.connection.id;
        if let Some(tables) = self.tables() {
            if !tables.iter().any(|table| is(table, id)) {
                tables.push(Table::new());
            }
            let table = tables.iter_mut().find(|table| is(table, id) || table.is_empty());
            if let Some(table) = table {
                table::write(table, &entry);
            }
        }
        match self.entries.iter_mut().find(|known| known.connection.id == id) {
            Some(known) => *known = entry,
            None => self.entries.push(entry),
        }
    }

    /// Removes a connection.
    pub(super) fn remove(&mut self, id: Uuid) {
        if let Some(tables) = self.tables() {
            tables.retain(|table| !is(table, id));
        }
        self.entries.retain(|entry| entry.connection.id != id);
    }

    /// Returns the name of the chosen connection.
    pub(super) fn default(&self) -> Option<&Name> {
        self.default.as_ref()
    }

    /// Sets or removes the name of the chosen connection.
    pub(super) fn set_default(&mut self, name: Option<&Name>) {
        match name {
            None => drop(self.document.remove(DEFAULT)),
            Some(name) => match self.document.get_mut(DEFAULT).and_then(Item::as_value_mut) {
                Some(old) => {
                    let decor = old.decor().clone();
                    *old = name.as_str().into();
                    *old.decor_mut() = decor;
                }
                None => drop(self.document.insert(DEFAULT, value(name.as_str()))),
            },
        }
        self.default = name.cloned();
    }

    fn tables(&mut self) -> Option<&mut ArrayOfTables> {
        let item =
            self.document.entry(CONNECTIONS).or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
        item.as_array_of_tables_mut()
    }
}

fn is(table: &Table, id: Uuid) -> bool {
    table.get("id").and_then(Item::as_str).and_then(|text| Uuid::parse_str(text).ok()) == Some(id)
}

fn read_document(document: &Document<&str>) -> std::result::Result<(Vec<Entry>, Option<Name>), Fault> {
    let fault = |item: Option<&Item>, message: String| Fault {
        at: item.and_then(Item::span).map(|span| span.start),
        message,
    };
    let version = document.get("version");
    if version.is_some_and(|version| version.as_integer() != Some(VERSION)) {
        return Err(fault(version, "a newer version of `paypal` wrote this file".to_owned()));
    }
    let default = match document.get(DEFAULT) {
        None => None,
        item => match item.and_then(Item::as_str).map(str::parse) {
            Some(Ok(name)) => Some(name),
            _ => return Err(fault(item, format!("{DEFAULT} must be the name of a connection"))),
        },
    };
    let mut entries: Vec<Entry> = Vec::new();
    let item = document.get(CONNECTIONS);
    let tables = match item {
        None => return Ok((entries, default)),
        Some(item) => item.as_array_of_tables().ok_or_else(|| {
            fault(Some(item), format!("connections must be written as tables: [[{CONNECTIONS}]]"))
        })?,
    };
    for table in tables {
        let entry = table::read(table)?;
        let new = &entry.connection;
        let double = entries.iter().map(|known| &known.connection).find_map(|known| {
            if known.name == new.name { Some("name") } else { (known.id == new.id).then_some("id") }
        });
        if let Some(key) = double {
            return Err(fault(table.get(key), format!("{key}: two connections have this {key}")));
        }
        entries.push(entry);
    }
    Ok((entries, default))
}

/// Names the file and the line of a fault.
fn at_line(path: &Path, text: &str, fault: &Fault) -> Error {
    let place = match fault.at.and_then(|at| text.get(..at)) {
        Some(before) => format!("{}:{}", path.display(), before.matches('\n').count() + 1),
        None => path.display().to_string(),
    };
    Error::failed(format!("{place}: {}", fault.message)).help("correct the file; nothing was changed")
}
