//! Changes of the store. A new secret is written first, then the connection that refers to it, and
//! then the secret that was replaced is removed. So a process that is killed in between leaves the
//! former state or the new one, and the next change removes the secret that nobody needs.

use std::{path::Path, time::SystemTime};

use paypal_generated::DateTime;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{
    ConnectionStore,
    book::Book,
    file, find, place_of, rules,
    secrets::{self, Secrets, Stored},
    table::Entry,
    tokens,
};
use crate::connection::{Connection, Draft, Name, Secret, SecretPlace};
use crate::error::{Error, Result};
use crate::seal::{Key, KeyOptions, keyring};

/// What [`ConnectionStore::lock`] did.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Locked {
    /// The connections whose secrets were plain text, and are encrypted now.
    pub encrypted: Vec<Name>,
    /// The number of access tokens that were removed.
    pub tokens: usize,
}

impl ConnectionStore {
    /// Creates a connection.
    ///
    /// # Errors
    ///
    /// Fails if a rule for connections forbids it, with
    /// [`ErrorKind::Precondition`](crate::ErrorKind::Precondition) if the name is taken or the host
    /// needs a permission, and if there is no key for its secret. Nothing is stored then.
    pub fn create(&self, draft: Draft) -> Result<Connection> {
        // The rules are checked before a passphrase is asked for, and the passphrase is asked for
        // before others have to wait.
        plan(&mut self.book()?, None, &draft, self.process.now())?;
        if matches!(draft.secret, Secret::Value(_)) {
            self.unlock()?;
        }
        let _locks = self.begin()?;
        self.store(self.book()?, None, &draft)
    }

    /// Changes a connection: `change` gets it as a draft, which it edits. A changed name is given
    /// to the connections that borrow from it as well. `if_match` is the etag that the connection
    /// must have. A draft that is left as it is changes nothing.
    ///
    /// # Errors
    ///
    /// Fails if there is no such connection, with
    /// [`ErrorKind::Precondition`](crate::ErrorKind::Precondition) if it has another etag, if
    /// `change` fails, and like [`create`](Self::create). Nothing is changed then.
    pub fn edit(
        &self,
        name: &Name,
        if_match: Option<&str>,
        change: impl FnOnce(&mut Draft) -> Result<()>,
    ) -> Result<Connection> {
        let _locks = self.begin()?;
        let book = self.book()?;
        let before = find(&book, name)?.clone();
        check_etag(&before.connection, if_match)?;
        let mut draft = before.connection.to_draft();
        change(&mut draft)?;
        self.store(book, Some(before), &draft)
    }

    /// Deletes a connection with its secret, and returns it as it was. `detach` lets the
    /// connections that borrow its concurrency have their own again.
    ///
    /// # Errors
    ///
    /// Fails if there is no such connection, and with
    /// [`ErrorKind::Precondition`](crate::ErrorKind::Precondition) if it has another etag, or if
    /// others borrow from it and `detach` is false.
    pub fn delete(&self, name: &Name, if_match: Option<&str>, detach: bool) -> Result<Connection> {
        let _locks = self.begin()?;
        let mut book = self.book()?;
        let deleted = find(&book, name)?.connection.clone();
        check_etag(&deleted, if_match)?;
        let borrowers = borrowers(&book, &deleted.name);
        if !borrowers.is_empty() && !detach {
            let names: Vec<&str> = borrowers.iter().map(|entry| entry.connection.name.as_str()).collect();
            return Err(Error::precondition(format!(
                "{} lends its concurrency to {}",
                deleted.name,
                names.join(", ")
            ))
            .help("--detach lets them have their own concurrency again"));
        }
        for borrower in borrowers {
            book.put(changed(borrower, self.process.now(), |connection| connection.borrow_from = None));
        }
        self.mark_deleted(deleted.id)?;
        book.remove(deleted.id);
        if book.default() == Some(&deleted.name) {
            book.set_default(None);
        }
        book.write()?;
        self.sweep(&book)?;
        Ok(deleted)
    }

    /// Chooses the connection that is used if none is named; `None` takes the choice away.
    ///
    /// # Errors
    ///
    /// Fails if there is no such connection.
    pub fn choose(&self, name: Option<&Name>) -> Result<()> {
        let _locks = self.begin()?;
        let mut book = self.book()?;
        let name =
            name.map(|name| find(&book, name).map(|entry| entry.connection.name.clone())).transpose()?;
        book.set_default(name.as_ref());
        book.write()
    }

    /// Encrypts the secrets that are plain text, and removes the access tokens from the cache.
    ///
    /// # Errors
    ///
    /// Fails if there is no key although a secret has to be encrypted.
    pub fn lock(&self) -> Result<Locked> {
        let is_plain = |entry: &&Entry| entry.connection.secret == SecretPlace::Plaintext;
        if self.book()?.entries().iter().any(|entry| is_plain(&entry)) {
            self.unlock()?;
        }
        let _locks = self.begin()?;
        let mut book = self.book()?;
        let plain: Vec<Entry> = book.entries().iter().filter(is_plain).cloned().collect();
        let mut encrypted = Vec::new();
        if !plain.is_empty() {
            let path = self.paths().secrets;
            let mut secrets = Secrets::read(&path)?;
            let key = self.key_for_writing(&mut secrets)?;
            for before in plain {
                let secret = self.secret_of(&before)?;
                let former = place_of(&before);
                let mut after = changed(before, self.process.now(), |connection| {
                    connection.secret = SecretPlace::Encrypted;
                });
                after.secret_version = secrets.free_version(&after);
                secrets.put(&place_of(&after), after.allowed_host.as_deref(), &secret, Some(&key))?;
                secrets.mark(&former, &self.owner());
                secrets.mark(&place_of(&after), &self.owner());
                encrypted.push(after.connection.name.clone());
                book.put(after);
            }
            secrets.write(&path)?;
            book.write()?;
        }
        self.sweep(&book)?;
        Ok(Locked { encrypted, tokens: tokens::forget_all(&self.paths().tokens)? })
    }

    /// Encrypts all encrypted secrets with a new key, and returns how many there are. This store
    /// uses the new key from now on.
    ///
    /// # Errors
    ///
    /// Fails if the present key or the new one is missing, or if a secret is damaged. Nothing is
    /// changed then.
    pub fn change_key(&self, new: &KeyOptions) -> Result<usize> {
        let path = self.paths().secrets;
        let present = Secrets::read(&path)?;
        if *present.key() != secrets::KeyLine::Missing {
            self.key(&present)?;
        }
        let (header, key) = new.create(&self.process)?;
        let _locks = self.begin()?;
        let mut secrets = Secrets::read(&path)?;
        if secrets.key() != present.key() {
            return Err(Error::precondition("another command changed the key; nothing was changed"));
        }
        let former = secrets.key().clone();
        let mut count = 0;
        for place in secrets.places() {
            if let Stored::Sealed(sealed) = secrets.get(&place) {
                let (former, _) = self.key(&secrets)?;
                let secret = secrets::open(&place, &sealed, &former);
                let secret = secret.ok_or_else(|| damaged(&self.book(), &place, &path))?;
                secrets.put(&place, sealed.host.as_deref(), &secret, Some(&key))?;
                count += 1;
            }
        }
        secrets.set_key(header.clone());
        secrets.write(&path)?;
        self.keys.remember(header, key);
        if let secrets::KeyLine::Known(former) = former {
            // The file has the new key already, so a former one that stays opens nothing.
            let _ = keyring::forget(&former.keyring_name());
        }
        Ok(count)
    }

    /// Waits for the changes of other processes, and removes what killed ones left behind. The
    /// secrets have a lock of their own, because several files of connections may share them.
    fn begin(&self) -> Result<[file::Lock; 2]> {
        let folders = self.process.folders();
        let connections = file::lock(&folders.config.join("connections.lock"))?;
        let secrets = file::lock(&folders.data.join("secrets.lock"))?;
        file::remove_leftovers(&folders.config);
        file::remove_leftovers(&folders.data);
        Ok([connections, secrets])
    }

    /// Marks a connection whose secrets are to be removed.
    fn mark_deleted(&self, id: Uuid) -> Result<()> {
        let path = self.paths().secrets;
        // A connection can be deleted although nobody can read its secret.
        let Ok(mut secrets) = Secrets::read(&path) else { return Ok(()) };
        if secrets.places().iter().any(|place| place.id == id) {
            secrets.mark_deleted(id, &self.owner());
            secrets.write(&path)?;
        }
        Ok(())
    }

    /// Returns a name of the file of connections, for the marks in the file of secrets.
    fn owner(&self) -> String {
        let path = self.paths().connections;
        let digest = Sha256::digest(path.as_os_str().as_encoded_bytes());
        digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }

    /// Stores a draft. The caller holds the lock.
    fn store(&self, mut book: Book, before: Option<Entry>, draft: &Draft) -> Result<Connection> {
        let mut planned = plan(&mut book, before.as_ref(), draft, self.process.now())?;
        // The secret is sealed for the host that this draft permits, or for the one that it was
        // sealed for: a permission that a person wrote into the file is none.
        let permitted = planned.allowed_host.clone().filter(|host| rules::permits(draft, host));
        let sealed_host = match &before {
            Some(before) if planned.allowed_host.is_some() => self.sealed_host(before)?,
            _ => None,
        };
        let seals_again = matches!(draft.secret, Secret::Kept)
            && permitted.is_some()
            && sealed_host.as_ref().is_some_and(|host| *host != permitted);
        let new_secret = match (&draft.secret, &before) {
            (Secret::Value(secret) | Secret::Insecure(secret), _) => Some(secret.clone()),
            (Secret::Kept, Some(before)) if seals_again => Some(self.secret_of(before)?),
            _ => None,
        };
        if before.as_ref() == Some(&planned) {
            if !seals_again {
                return Ok(planned.connection);
            }
            planned = changed(planned, self.process.now(), |_| {});
            book.put(planned.clone());
        }
        let host = permitted
            .or_else(|| sealed_host.flatten().filter(|host| planned.allowed_host.as_ref() == Some(host)));
        let path = self.paths().secrets;
        let former = before.as_ref().filter(|before| before.secret_version > 0).map(place_of);
        if let Some(secret) = &new_secret {
            let mut secrets = Secrets::read(&path)?;
            let key = match draft.secret {
                Secret::Insecure(_) => None,
                _ => Some(self.key_for_writing(&mut secrets)?),
            };
            let version = secrets.free_version(&planned);
            if version != planned.secret_version {
                planned.secret_version = version;
                book.put(planned.clone());
            }
            secrets.put(&place_of(&planned), host.as_deref(), secret, key.as_ref())?;
            secrets.mark(&place_of(&planned), &self.owner());
            former.iter().for_each(|former| secrets.mark(former, &self.owner()));
            secrets.write(&path)?;
        } else if let Some(former) = former.filter(|former| *former != place_of(&planned))
            // A damaged file does not keep a connection from another source of its secret.
            && let Ok(mut secrets) = Secrets::read(&path)
        {
            secrets.mark(&former, &self.owner());
            secrets.write(&path)?;
        }
        book.write()?;
        self.sweep(&book)?;
        Ok(planned.connection)
    }

    /// Returns the key, after its header was added to the secrets if it is the first one.
    fn key_for_writing(&self, secrets: &mut Secrets) -> Result<Key> {
        let (key, header) = self.key(secrets)?;
        if let Some(header) = header {
            secrets.set_key(header);
        }
        Ok(key)
    }

    /// Removes the secrets that were replaced or deleted.
    fn sweep(&self, book: &Book) -> Result<()> {
        let path = self.paths().secrets;
        // A file that cannot be read is no reason to fail: the change was made.
        let Ok(mut secrets) = Secrets::read(&path) else { return Ok(()) };
        let places: Vec<_> = book.entries().iter().map(place_of).collect();
        if secrets.settle(&self.owner(), &places) { secrets.write(&path) } else { Ok(()) }
    }
}

/// Puts a draft into the list of connections, if the rules permit it. Returns what is to be stored.
pub(super) fn plan(book: &mut Book, before: Option<&Entry>, draft: &Draft, now: SystemTime) -> Result<Entry> {
    let allowed_host = rules::check(draft, before)?;
    let now_text = DateTime::from(now);
    let version = before.map_or(1, |before| before.connection.version + 1);
    let (secret, secret_version) = match (&draft.secret, before) {
        (Secret::Value(_), _) => (SecretPlace::Encrypted, version),
        (Secret::Insecure(_), _) => (SecretPlace::Plaintext, version),
        (Secret::Command(words), _) => (SecretPlace::Command(words.clone()), 0),
        (Secret::Variable(name), _) => (SecretPlace::Variable(name.clone()), 0),
        (Secret::Kept, Some(before)) => (before.connection.secret.clone(), before.secret_version),
        (Secret::Kept, None) => return Err(Error::usage("the secret is missing")),
    };
    let mut entry = Entry {
        connection: Connection {
            id: before.map_or_else(Uuid::new_v4, |before| before.connection.id),
            name: draft.name.clone(),
            version,
            description: draft.description.clone(),
            provider: draft.provider,
            destination: draft.destination,
            entity_type: draft.entity_type,
            host: draft.host.clone(),
            client_id: draft.client_id.clone(),
            secret,
            concurrency: draft.concurrency,
            borrow_from: draft.borrow_from.clone(),
            created_at: before
                .map_or_else(|| now_text.clone(), |before| before.connection.created_at.clone()),
            updated_at: now_text,
            expires_at: draft.expires_at.clone(),
            extensions: draft.extensions.clone(),
        },
        allowed_host,
        secret_version,
    };
    if let Some(before) = before {
        if is_unchanged(before, &entry) {
            return Ok(before.clone());
        }
        let (old, new) = (&before.connection.name, &draft.name);
        if old.as_str() != new.as_str() {
            for borrower in borrowers(book, old) {
                book.put(changed(borrower, now, |connection| connection.borrow_from = Some(new.clone())));
            }
            if entry.connection.borrow_from.as_ref() == Some(old) {
                entry.connection.borrow_from = Some(new.clone());
            }
            if book.default() == Some(old) {
                book.set_default(Some(new));
            }
        }
    }
    book.put(entry.clone());
    rules::check_all(&book.connections())?;
    Ok(entry)
}

/// Returns whether an edit changes nothing but the version and the time.
fn is_unchanged(before: &Entry, after: &Entry) -> bool {
    let mut after = after.clone();
    after.connection.version = before.connection.version;
    after.connection.updated_at = before.connection.updated_at.clone();
    after.connection.name.as_str() == before.connection.name.as_str() && after == *before
}

fn changed(mut entry: Entry, now: SystemTime, change: impl FnOnce(&mut Connection)) -> Entry {
    change(&mut entry.connection);
    entry.connection.version += 1;
    entry.connection.updated_at = DateTime::from(now);
    entry
}

/// Returns the connections that borrow from the one of this name.
fn borrowers(book: &Book, name: &Name) -> Vec<Entry> {
    let borrows = |entry: &&Entry| {
        entry.connection.borrow_from.as_ref() == Some(name) && entry.connection.name != *name
    };
    book.entries().iter().filter(borrows).cloned().collect()
}

/// Returns the error for a damaged secret that a new key cannot be given to.
fn damaged(book: &Result<Book>, place: &secrets::Place, path: &Path) -> Error {
    let entries = book.as_ref().map(Book::entries).unwrap_or_default();
    let entry = entries.iter().find(|entry| place_of(entry) == *place);
    let name = entry.map_or_else(|| place.id.to_string(), |entry| entry.connection.name.to_string());
    Error::failed(format!("{}: the secret of {name} is damaged; nothing was changed", path.display()))
        .help("enter it again, or delete its line: paypal connection edit NAME")
}

/// Fails if an etag is given that is not the one of the connection.
pub(crate) fn check_etag(connection: &Connection, if_match: Option<&str>) -> Result<()> {
    match if_match {
        Some(etag) if !connection.has_etag(etag) => Err(Error::precondition(format!(
            "the etag {etag} is not that of {}, which has {} now",
            connection.name,
            connection.etag()
        ))
        .help(format!(
            "look at what changed, and try again: paypal connection show {:?}",
            connection.name.as_str()
        ))),
        _ => Ok(()),
    }
}
