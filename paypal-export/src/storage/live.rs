//! Tells the temporary files of programs that run from those of programs that were killed.
//!
//! Each program that writes into a folder has a file `_locks/ID.run`, which it keeps locked as long
//! as it runs, and its id is in the names of its temporary files: `.tmp-ID-…`. The system ends the
//! lock of a program that is killed. The next program finds the file without a lock, and removes
//! what the other one left.
//!
//! The file is locked before it gets its name, so that no program ever sees it without a lock while
//! its own program runs.

use std::{
    fs::{self, DirEntry, File, TryLockError},
    io::{self, ErrorKind as IoErrorKind},
    path::{Path, PathBuf},
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

use super::local::{cannot_lock, create_folder, open_lock};
use crate::error::{Error, Result};

const TEMPORARY: &str = ".tmp-";
const ENDING: &str = ".run";
/// How the name of a sign begins until it is locked.
const BEGINNING: &str = ".new-";

/// The sign that a program runs.
#[derive(Debug)]
pub(super) struct Live {
    /// The folder of the locks.
    locks: PathBuf,
    /// The file that says so; a program that only reads has none.
    own: Mutex<Option<Own>>,
    /// Whether the folder was searched for what killed programs have left.
    is_searched: AtomicBool,
}

#[derive(Debug)]
struct Own {
    id: String,
    path: PathBuf,
    _locked: File,
}

impl Live {
    pub(super) fn new(locks: PathBuf) -> Self {
        Self { locks, own: Mutex::new(None), is_searched: AtomicBool::new(false) }
    }

    /// Waits until no other program gives a file its name in this folder, and keeps the others from
    /// it as long as the result lives.
    pub(super) fn writing(&self) -> Result<File> {
        create_folder(&self.locks)?;
        let path = self.locks.join("write");
        let file = open_lock(&path).map_err(|error| Error::file(&path, &error))?;
        file.lock().map_err(|error| cannot_lock(&path, &error))?;
        Ok(file)
    }

    /// Returns how the names of this program's temporary files begin.
    pub(super) fn prefix(&self) -> Result<String> {
        let mut own = self.own.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let id = match &*own {
            Some(own) => own.id.clone(),
            None => own.insert(self.begin()?).id.clone(),
        };
        Ok(format!("{TEMPORARY}{id}-"))
    }

    fn begin(&self) -> Result<Own> {
        let fail = |error| Error::file(&self.locks, &error);
        create_folder(&self.locks)?;
        let mut named = tempfile::Builder::new();
        let file = named.prefix(BEGINNING).rand_bytes(16).tempfile_in(&self.locks).map_err(fail)?;
        file.as_file().try_lock().map_err(|error| cannot_lock(file.path(), &error.into()))?;
        let name = file.path().file_name().map(|name| name.to_string_lossy().into_owned());
        let id = name.as_deref().and_then(|name| name.strip_prefix(BEGINNING)).unwrap_or_default().to_owned();
        let path = self.locks.join(format!("{id}{ENDING}"));
        let locked = file.persist_noclobber(&path).map_err(|error| fail(error.error))?;
        Ok(Own { id, path, _locked: locked })
    }

    /// Removes the temporary files of programs that no longer run, at the first call. What this
    /// program may not read or remove stays.
    pub(super) fn remove_leftovers(&self, folder: &Path) -> Result<()> {
        if self.is_searched.swap(true, Ordering::Relaxed) {
            return Ok(());
        }
        let mut dead = Vec::new();
        for path in entries(&self.locks)?.into_iter().map(|entry| entry.path()) {
            if path.to_str().is_some_and(|path| path.ends_with(ENDING)) && !is_locked(&path)? {
                dead.push(path);
            }
        }
        if dead.is_empty() {
            return Ok(());
        }
        let ids = dead.iter().filter_map(|path| path.file_stem()?.to_str());
        let prefixes: Vec<String> = ids.map(|id| format!("{TEMPORARY}{id}-")).collect();
        let is_dead = |name: &str| prefixes.iter().any(|prefix| name.starts_with(prefix));
        let mut waiting = vec![folder.to_owned()];
        while let Some(folder) = waiting.pop() {
            for entry in entries(&folder)? {
                // The kind of a file that has vanished meanwhile is not known.
                let Ok(kind) = entry.file_type() else { continue };
                if kind.is_dir() {
                    waiting.push(entry.path());
                } else if kind.is_file() && entry.file_name().to_str().is_some_and(is_dead) {
                    remove(&entry.path())?;
                }
            }
        }
        // These are removed last: if this program is killed, the next one does it all again.
        dead.iter().try_for_each(|path| remove(path))
    }
}

impl Drop for Own {
    fn drop(&mut self) {
        // If it stays, the next program removes it.
        let _ = fs::remove_file(&self.path);
    }
}

/// Whether a program holds the lock of a file.
fn is_locked(path: &Path) -> Result<bool> {
    // Some file systems lock only files that are open for writing.
    match File::options().read(true).write(true).open(path).map(|file| file.try_lock()) {
        Ok(Ok(())) => Ok(false),
        Ok(Err(TryLockError::WouldBlock)) => Ok(true),
        Ok(Err(TryLockError::Error(error))) => Err(cannot_lock(path, &error)),
        // The program has ended meanwhile.
        Err(error) if error.kind() == IoErrorKind::NotFound => Ok(false),
        // It is that of another user, and may run.
        Err(error) if error.kind() == IoErrorKind::PermissionDenied => Ok(true),
        Err(error) => Err(Error::file(path, &error)),
    }
}

/// Lists a folder; nothing if it has vanished, or belongs to another user, such as `lost+found`.
fn entries(folder: &Path) -> Result<Vec<DirEntry>> {
    match fs::read_dir(folder).and_then(Iterator::collect) {
        Err(error) if is_left(&error) => Ok(Vec::new()),
        entries => entries.map_err(|error| Error::file(folder, &error)),
    }
}

fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if !is_left(&error) => Err(Error::file(path, &error)),
        _ => Ok(()),
    }
}

/// Whether a failure is none of this program's business: the file has vanished, or is another
/// user's.
fn is_left(error: &io::Error) -> bool {
    matches!(error.kind(), IoErrorKind::NotFound | IoErrorKind::PermissionDenied)
}
