//! The store of connections: their files, their secrets, and what their clients share.
//!
//! | file | contents |
//! |---|---|
//! | `mod.rs` | [`ConnectionStore`]: what can be done with connections |
//! | `rules.rs` | the rules for a connection that is created or changed |
//! | `book.rs`, `table.rs` | `connections.toml`, which a person may edit |
//! | `secrets.rs` | `secrets.v1`, the encrypted secrets |
//! | `change.rs` | the order in which the two files are written |
//! | `inspect.rs` | what is wrong with the files |
//! | `file.rs` | locks, and files that are replaced whole |
//! | `account.rs` | a connection with its secret, and its client |
//! | `tokens.rs` | access tokens that processes share |
//! | `limit.rs` | concurrency over the processes of a user |
//! | `project.rs` | the connection that a folder chooses |

mod account;
mod book;
mod change;
mod file;
mod inspect;
mod limit;
mod project;
mod rules;
mod secrets;
mod table;
mod tokens;

use std::{fmt, path::PathBuf};

use paypal_generated::Client;
use secrecy::SecretString;
use uuid::Uuid;

pub use account::Account;
pub use change::Locked;
pub(crate) use change::check_etag;
pub use inspect::Problem;
pub use project::{choose_for_project, project_connection};
pub use rules::{check_secret, is_mask};

use self::book::Book;
use self::secrets::{KeyLine, Place, Secrets, Stored};
use self::table::Entry;
use crate::connection::{
    Borrowing, Connection, Draft, Name, Provider, Secret, SecretPlace, borrowing, environment,
};
use crate::error::{Error, Result};
use crate::process::Process;
use crate::seal::{Key, KeyOptions, first_line_of};

/// The connections of a user.
///
/// Each method reads the files anew, so that it sees what other processes changed. A change is made
/// under a lock, and a process that is killed leaves the files as they were before or after it.
#[derive(Clone)]
pub struct ConnectionStore {
    process: Process,
    keys: KeyOptions,
}

/// The files of a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StorePaths {
    /// The connections, without secrets.
    pub connections: PathBuf,
    /// The encrypted secrets.
    pub secrets: PathBuf,
    /// The folder of encrypted access tokens.
    pub tokens: PathBuf,
}

impl ConnectionStore {
    /// Opens the store in the folders of the process. It reads nothing yet, and asks for no key
    /// before a secret is needed.
    pub fn open(process: &Process, keys: KeyOptions) -> Self {
        Self { process: process.clone(), keys }
    }

    /// Returns where the files are. They may not exist yet.
    pub fn paths(&self) -> StorePaths {
        let folders = self.process.folders();
        StorePaths {
            connections: folders.config.join("connections.toml"),
            secrets: folders.data.join("secrets.v1"),
            tokens: folders.cache.join("tokens"),
        }
    }

    /// Returns the connections, sorted by name.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read, or with its line if it is not correct.
    pub fn list(&self) -> Result<Vec<Connection>> {
        let mut connections = self.book()?.connections();
        connections.sort_by_key(|connection| connection.name.as_str().to_lowercase());
        Ok(connections)
    }

    /// Returns the connection of this name.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::NotFound`](crate::ErrorKind::NotFound) and the nearest name if there
    /// is none, and like [`list`](Self::list).
    pub fn find(&self, name: &Name) -> Result<Connection> {
        Ok(find(&self.book()?, name)?.connection.clone())
    }

    /// Returns the client secret or API key of a connection.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Authentication`](crate::ErrorKind::Authentication) if there is no
    /// key for the encrypted secrets or the key is another one, if the secret is not stored, or if
    /// its program or variable gives none; with [`ErrorKind::Failed`](crate::ErrorKind::Failed) if
    /// the stored secret is damaged.
    pub fn secret(&self, connection: &Connection) -> Result<SecretString> {
        self.entry_with_secret(connection).map(|(_, secret)| secret)
    }

    /// Returns whose concurrency counts for a connection.
    ///
    /// # Errors
    ///
    /// Fails if it borrows from itself, in a circle, or from a connection that it cannot borrow
    /// from, and like [`list`](Self::list).
    pub fn borrowing(&self, connection: &Connection) -> Result<Borrowing> {
        let connections = self.list()?;
        let (chain, root) = chain(&connections, connection)?;
        let effective = root.concurrency.map(|level| level.get());
        Ok(Borrowing { chain, effective })
    }

    /// Returns the name of the connection that is used if none is named.
    ///
    /// # Errors
    ///
    /// Fails like [`list`](Self::list).
    pub fn chosen(&self) -> Result<Option<Name>> {
        Ok(self.book()?.default().cloned())
    }

    /// Returns a connection with its secret.
    ///
    /// # Errors
    ///
    /// Fails like [`secret`](Self::secret), and if the secret may not be sent to the connection's
    /// host.
    pub fn account(&self, connection: &Connection) -> Result<Account> {
        // No key is asked for, and no program is run, for a secret that may not be sent.
        self.check_permission(&self.entry(connection)?)?;
        let (entry, secret) = self.entry_with_secret(connection)?;
        // Another process may have changed the host since.
        self.check_permission(&entry)?;
        let connection = &entry.connection;
        rules::check_secret(connection.provider, connection.destination, &secret)?;
        Ok(Account {
            name: Some(connection.name.clone()),
            provider: connection.provider,
            destination: connection.destination,
            environment: environment(connection.provider, connection.destination, connection.host.as_ref())?,
            client_id: connection.client_id.clone().unwrap_or_default(),
            secret,
        })
    }

    /// Returns a client of a connection. It shares its access token and its concurrency with the
    /// other processes of the user.
    ///
    /// # Errors
    ///
    /// Fails like [`account`](Self::account), and if the connection is not one to PayPal.
    pub fn client(&self, connection: &Connection) -> Result<Client> {
        Ok(self.client_builder(connection)?.build()?)
    }

    /// Returns a builder of such a client, for more options.
    ///
    /// # Errors
    ///
    /// Fails like [`client`](Self::client).
    pub fn client_builder(&self, connection: &Connection) -> Result<paypal_generated::ClientBuilder> {
        if connection.provider != Provider::PayPal {
            return Err(account::not_paypal(Some(&connection.name)));
        }
        let connections = self.list()?;
        let (_, root) = chain(&connections, connection)?;
        let limit = root.concurrency.map(|level| (root.id, level.get()));
        self.account(connection)?.limited(&self.process, limit)
    }

    /// Returns the account of a draft that is not stored, for a test of it. `replaces` is the
    /// connection that the draft would change, if it would change one. Nothing is written.
    ///
    /// # Errors
    ///
    /// Fails if a rule for connections forbids the draft, and like [`secret`](Self::secret).
    pub fn draft_account(&self, draft: &Draft, replaces: Option<&Name>) -> Result<Account> {
        let mut book = self.book()?;
        let before = replaces.map(|name| find(&book, name).cloned()).transpose()?;
        let planned = change::plan(&mut book, before.as_ref(), draft, self.process.now())?;
        let host = planned.allowed_host.as_deref();
        if matches!(draft.secret, Secret::Kept) && host.is_some_and(|host| !rules::permits(draft, host)) {
            self.check_permission(&planned)?;
        }
        let connection = planned.connection;
        let secret = self.secret_of_draft(draft, before.as_ref())?;
        rules::check_secret(draft.provider, draft.destination, &secret)?;
        Ok(Account {
            name: Some(draft.name.clone()),
            provider: draft.provider,
            destination: draft.destination,
            environment: environment(draft.provider, draft.destination, draft.host.as_ref())?,
            client_id: connection.client_id.unwrap_or_default(),
            secret,
        })
    }

    /// Returns the secret of a draft that is not stored, as [`draft_account`](Self::draft_account)
    /// does, without checking the draft.
    ///
    /// # Errors
    ///
    /// Fails like [`secret`](Self::secret).
    pub fn draft_secret(&self, draft: &Draft, replaces: Option<&Name>) -> Result<SecretString> {
        let book = self.book()?;
        let before = replaces.map(|name| find(&book, name)).transpose()?;
        self.secret_of_draft(draft, before)
    }

    fn secret_of_draft(&self, draft: &Draft, before: Option<&Entry>) -> Result<SecretString> {
        match (&draft.secret, before) {
            (Secret::Value(secret) | Secret::Insecure(secret), _) => Ok(secret.clone()),
            (Secret::Command(words), _) => first_line_of(words),
            (Secret::Variable(name), _) => self.variable(name),
            (Secret::Kept, Some(before)) => self.secret_of(before),
            (Secret::Kept, None) => Err(Error::usage("the secret is missing")),
        }
    }

    /// Returns a client of a draft that is not stored. It shares nothing with other processes.
    ///
    /// # Errors
    ///
    /// Fails like [`draft_account`](Self::draft_account), and if the draft is not one of PayPal.
    pub fn draft_client(&self, draft: &Draft, replaces: Option<&Name>) -> Result<Client> {
        Ok(self.draft_account(draft, replaces)?.client_builder()?.build()?)
    }

    /// Finds the key of the secrets, or makes the first one. A command calls this before
    /// [`edit`](Self::edit) with a new secret, so that it does not ask for a passphrase while other
    /// processes wait.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Authentication`](crate::ErrorKind::Authentication) if there is no
    /// key, or if it is not the one of the secrets.
    pub fn unlock(&self) -> Result<()> {
        self.key(&Secrets::read(&self.paths().secrets)?).map(drop)
    }

    fn book(&self) -> Result<Book> {
        Book::read(&self.paths().connections)
    }

    /// Checks that the secret of a connection may be sent to its host. A permission that is only in
    /// the file of connections does not count for an encrypted secret, which was sealed with its
    /// own.
    fn check_permission(&self, entry: &Entry) -> Result<()> {
        let Some(host) = rules::check_stored_host(entry)? else { return Ok(()) };
        match self.sealed_host(entry)? {
            Some(sealed) if sealed.as_ref() != Some(&host) => {
                Err(rules::not_permitted(&entry.connection, &host))
            }
            _ => Ok(()),
        }
    }

    /// Returns the host that the encrypted secret of a connection is sealed for; `None` if the
    /// connection has no such secret.
    fn sealed_host(&self, entry: &Entry) -> Result<Option<Option<String>>> {
        if entry.connection.secret != SecretPlace::Encrypted {
            return Ok(None);
        }
        Ok(match Secrets::read(&self.paths().secrets)?.get(&place_of(entry)) {
            Stored::Sealed(sealed) => Some(sealed.host),
            _ => None,
        })
    }

    /// Returns a connection as it is stored now.
    fn entry(&self, connection: &Connection) -> Result<Entry> {
        let book = self.book()?;
        let entry = book.entries().iter().find(|entry| entry.connection.id == connection.id);
        entry.cloned().ok_or_else(|| not_found(&book, &connection.name))
    }

    /// Returns a connection as it is stored now, and its secret. The two are in two files: if the
    /// secret is missing because another process replaced both in between, they are read again.
    fn entry_with_secret(&self, connection: &Connection) -> Result<(Entry, SecretString)> {
        let mut entry = self.entry(connection)?;
        loop {
            let error = match self.secret_of(&entry) {
                Ok(secret) => return Ok((entry, secret)),
                Err(error) => error,
            };
            let now = self.entry(connection)?;
            if now == entry {
                return Err(error);
            }
            entry = now;
        }
    }

    /// Returns the key for these secrets, with its header if it is a new one.
    fn key(&self, secrets: &Secrets) -> Result<(Key, Option<crate::seal::KeyHeader>)> {
        match secrets.key() {
            KeyLine::Known(header) => Ok((self.keys.existing(&self.process, header)?, None)),
            KeyLine::Missing => {
                let (header, key) = self.keys.create(&self.process)?;
                Ok((key, Some(header)))
            }
            KeyLine::Damaged => Err(Error::failed(format!(
                "{}: the line of the key is damaged, so no secret in it can be read",
                self.paths().secrets.display()
            ))
            .help(
                "restore the file, or move it away and enter each secret again: paypal connection edit NAME",
            )),
        }
    }

    fn secret_of(&self, entry: &Entry) -> Result<SecretString> {
        let connection = &entry.connection;
        match &connection.secret {
            SecretPlace::Command(words) => return first_line_of(words),
            SecretPlace::Variable(name) => return self.variable(name),
            SecretPlace::Encrypted | SecretPlace::Plaintext => {}
        }
        let path = self.paths().secrets;
        let (place, title) = (place_of(entry), rules::secret_title(connection.provider));
        let secrets = Secrets::read(&path)?;
        let damaged = || {
            let name = &connection.name;
            Error::failed(format!("{}: the {title} of {name} is damaged", path.display()))
                .help(format!("enter it again: paypal connection edit {:?}", name.as_str()))
        };
        match secrets.get(&place) {
            Stored::Plain(secret) => Ok(secret),
            Stored::Sealed(sealed) => {
                let (key, _) = self.key(&secrets)?;
                secrets::open(&place, &sealed, &key).ok_or_else(damaged)
            }
            Stored::Damaged => Err(damaged()),
            Stored::Missing => {
                let name = &connection.name;
                Err(Error::authentication(format!("{}: the {title} of {name} is not stored", path.display()))
                    .help(format!("enter it again: paypal connection edit {:?}", name.as_str())))
            }
        }
    }

    fn variable(&self, name: &str) -> Result<SecretString> {
        let value = self.process.variable(name).map(SecretString::from);
        value.ok_or_else(|| {
            Error::authentication(format!("the variable {name}, which has the secret, is not set"))
        })
    }
}

impl fmt::Debug for ConnectionStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConnectionStore").field("paths", &self.paths()).finish_non_exhaustive()
    }
}

/// Returns the place of the stored secret of a connection.
fn place_of(entry: &Entry) -> Place {
    Place {
        id: entry.connection.id,
        field: match entry.connection.provider {
            Provider::PayPal => "client_secret",
            Provider::Paddle => "api_key",
        },
        version: entry.secret_version,
    }
}

fn find<'a>(book: &'a Book, name: &Name) -> Result<&'a Entry> {
    book.find(name).ok_or_else(|| not_found(book, name))
}

fn not_found(book: &Book, name: &Name) -> Error {
    let error = Error::not_found(format!("there is no connection named {name}"));
    let distance = |other: &Name| {
        strsim::damerau_levenshtein(&name.as_str().to_lowercase(), &other.as_str().to_lowercase())
    };
    let names = book.entries().iter().map(|entry| &entry.connection.name);
    match names.min_by_key(|other| distance(other)) {
        Some(nearest) if distance(nearest) <= 3 => error.help(format!("did you mean {nearest}?")),
        Some(_) => error.help("`paypal connection list` lists them"),
        None => error.help("make it: paypal connection create NAME"),
    }
}

/// Returns the names from a connection to the one whose concurrency counts, and that connection.
fn chain<'a>(
    connections: &'a [Connection],
    connection: &'a Connection,
) -> Result<(Vec<String>, &'a Connection)> {
    borrowing(connections)?;
    let by_id = |id: Uuid| connections.iter().find(|other| other.id == id);
    let mut root = by_id(connection.id).unwrap_or(connection);
    let mut chain = vec![root.name.to_string()];
    // A chain without a circle is not longer than the list.
    for _ in connections {
        let lender = root.borrow_from.as_ref();
        let Some(lender) = lender.and_then(|name| connections.iter().find(|other| other.name == *name))
        else {
            break;
        };
        chain.push(lender.name.to_string());
        root = lender;
    }
    Ok((chain, root))
}
