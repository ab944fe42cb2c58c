//! What is wrong with the files of the store, for `paypal connection doctor`.

use std::{fmt, path::Path, time::Duration};

use super::{
    ConnectionStore,
    book::Book,
    place_of, rules,
    secrets::{KeyLine, Secrets, Stored},
    table::Entry,
};
use crate::connection::{SecretPlace, borrowing};
use crate::error::{Error, Result};

/// Keys that expire within this time are named.
const SOON: Duration = Duration::from_secs(14 * 24 * 3600);

/// A fault of the store, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Problem {
    /// The connection that has it, if it is one of a single connection.
    pub connection: Option<String>,
    /// What is wrong, on one line.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

impl Problem {
    fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { connection: None, message: message.into(), help: Some(help.into()) }
    }

    fn of(entry: &Entry, error: &Error) -> Self {
        Self { connection: Some(entry.connection.name.to_string()), ..Self::from(error) }
    }
}

impl From<&Error> for Problem {
    fn from(error: &Error) -> Self {
        Self {
            connection: None,
            message: error.message().to_owned(),
            help: error.help_line().map(str::to_owned),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.connection {
            Some(name) => write!(f, "{name}: {}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

impl ConnectionStore {
    /// Returns what is wrong with the files: their modes, lines that cannot be read, a missing or
    /// wrong key, secrets that are damaged, missing or plain text, hosts without permission, who
    /// borrows from whom, the chosen connection, and keys that expire. It changes nothing. Secrets
    /// of programs and variables are not looked at.
    pub fn inspect(&self) -> Vec<Problem> {
        let paths = self.paths();
        let folders = self.process.folders();
        let mut problems = Vec::new();
        let mut places = vec![&paths.connections, &paths.secrets, &folders.config, &folders.data];
        places.dedup();
        problems.extend(places.into_iter().filter_map(|path| mode_problem(path)));
        match self.book() {
            Ok(book) => self.inspect_book(&book, &mut problems),
            Err(error) => problems.push(Problem::from(&error)),
        }
        problems
    }

    fn inspect_book(&self, book: &Book, problems: &mut Vec<Problem>) {
        if let Some(name) = book.default().filter(|name| book.find(name).is_none()) {
            problems.push(Problem::new(
                format!("the chosen connection {name} does not exist"),
                "choose another one: paypal connection use NAME",
            ));
        }
        if let Err(error) = borrowing(&book.connections()) {
            let help = error
                .help_line()
                .unwrap_or("let it borrow from another connection: paypal connection edit NAME");
            problems.push(Problem::new(error.message(), help));
        }
        for entry in book.entries() {
            problems.extend(self.inspect_entry(entry).iter().map(|error| Problem::of(entry, error)));
        }
        match self.inspect_secrets(book) {
            Ok(found) => problems.extend(found),
            Err(error) => problems.push(Problem::from(&error)),
        }
    }

    fn inspect_entry(&self, entry: &Entry) -> Vec<Error> {
        let connection = &entry.connection;
        let mut errors = Vec::new();
        errors.extend(rules::check(&connection.to_draft(), Some(entry)).err());
        if connection.secret == SecretPlace::Plaintext {
            let title = rules::secret_title(connection.provider);
            errors.push(
                Error::failed(format!("the {title} is stored as plain text"))
                    .help("encrypt it: paypal connection lock"),
            );
        }
        let end = connection.expires_at.as_ref().and_then(|time| time.to_system_time().ok());
        if let Some(end) = end
            && end <= self.process.now() + SOON
        {
            let time = connection.expires_at.as_ref().map(|time| time.as_str()).unwrap_or_default();
            let word = if end <= self.process.now() { "expired" } else { "expires" };
            errors.push(
                Error::failed(format!("the key {word} at {time}"))
                    .help(format!("enter a new one: paypal connection edit {:?}", connection.name.as_str())),
            );
        }
        errors
    }

    fn inspect_secrets(&self, book: &Book) -> Result<Vec<Problem>> {
        let path = self.paths().secrets;
        let secrets = Secrets::read(&path)?;
        let mut problems = Vec::new();
        match secrets.unreadable() {
            0 => {}
            lines => problems.push(Problem::new(
                format!("{}: {lines} of its lines cannot be read", path.display()),
                "they cost no other secret; enter the secrets again that are named as missing, and delete the lines",
            )),
        }
        let stored = [SecretPlace::Encrypted, SecretPlace::Plaintext];
        let entries = book.entries().iter().filter(|entry| stored.contains(&entry.connection.secret));
        let is_sealed = |entry: &&Entry| matches!(secrets.get(&place_of(entry)), Stored::Sealed(_));
        let needs_key = entries.clone().any(|entry| is_sealed(&entry));
        // Without the right key nothing can be said about encrypted secrets.
        let key = match secrets.key() {
            KeyLine::Missing => None,
            _ if !needs_key => None,
            _ => self.key(&secrets).err(),
        };
        problems.extend(key.as_ref().map(Problem::from));
        for entry in entries {
            if key.is_none() || !is_sealed(&entry) {
                problems.extend(self.secret_of(entry).err().map(|error| Problem::of(entry, &error)));
            }
            // A host without any permission is named already.
            if rules::check_stored_host(entry).is_ok() {
                problems.extend(self.check_permission(entry).err().map(|error| Problem::of(entry, &error)));
            }
        }
        Ok(problems)
    }
}

#[cfg(unix)]
fn mode_problem(path: &Path) -> Option<Problem> {
    use std::os::unix::fs::PermissionsExt;
    let found = std::fs::metadata(path).ok()?;
    // A user who can write to a folder can replace its files. The names of its files are no secret.
    let (wanted, forbidden) = if found.is_dir() { ("700", 0o022) } else { ("600", 0o077) };
    let mode = found.permissions().mode() & 0o777;
    (mode & forbidden != 0).then(|| {
        Problem::new(
            format!("{}: other users may use it (mode {mode:o})", path.display()),
            format!("take that away: chmod {wanted} {}", path.display()),
        )
    })
}

#[cfg(not(unix))]
fn mode_problem(_: &Path) -> Option<Problem> {
    None
}
