//! Tells the temporary files of programs that run from those of programs that were killed.
//!
//! Each program that writes into a folder has a file `_locks/ID.run`, which it keeps locked as long
//! as it runs, and its id is in the names of its temporary files: `.tmp-ID-…`. The system ends the
//! lock of a program that is killed. The next program finds the file without a lock, and removes
//! what the other one left.

use std::{
    fs::{self, File, TryLockError},
    io::ErrorKind as IoErrorKind,
    path::{Path, PathBuf},
    sync::Mutex,
};

use super::local::{cannot_lock, create_folder, open_lock};
use crate::error::{Error, Result};

const TEMPORARY: &str = ".tmp-";
const ENDING: &str = ".run";

/// The sign that a program runs.
#[derive(Debug)]
pub(super) struct Live {
    /// The folder of the locks.
    locks: PathBuf,
    /// The file that says so; a program that only reads has none.
    own: Mutex<Option<Own>>,
}

#[derive(Debug)]
struct Own {
    id: String,
    path: PathBuf,
    _locked: File,
}

impl Live {
    pub(super) fn new(locks: PathBuf) -> Self {
        Self { locks, own: Mutex::new(None) }
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

    /// Returns how the names of this program's temporary files begin. At the first time, removes
    /// what killed programs have left in a folder.
    pub(super) fn prefix(&self, folder: &Path) -> Result<String> {
        let mut own = self.own.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let id = match &*own {
            Some(own) => own.id.clone(),
            None => {
                let _writing = self.writing()?;
                self.remove_leftovers(folder)?;
                own.insert(self.begin()?).id.clone()
            }
        };
        Ok(format!("{TEMPORARY}{id}-"))
    }

    fn begin(&self) -> Result<Own> {
        let fail = |error| Error::file(&self.locks, &error);
        let mut named = tempfile::Builder::new();
        named.prefix("").suffix(ENDING).rand_bytes(16);
        let file = named.tempfile_in(&self.locks).map_err(fail)?;
        let (file, path) = file.keep().map_err(|error| fail(error.error))?;
        file.try_lock().map_err(|error| cannot_lock(&path, &error.into()))?;
        let id = path.file_stem().map(|id| id.to_string_lossy().into_owned()).unwrap_or_default();
        Ok(Own { id, path, _locked: file })
    }

    /// Removes the temporary files of programs that no longer run. The caller holds the lock of
    /// [`writing`](Self::writing), so that no program begins meanwhile.
    fn remove_leftovers(&self, folder: &Path) -> Result<()> {
        let mut dead = Vec::new();
        for entry in fs::read_dir(&self.locks).map_err(|error| Error::file(&self.locks, &error))? {
            let path = entry.map_err(|error| Error::file(&self.locks, &error))?.path();
            if path.to_str().is_some_and(|path| path.ends_with(ENDING)) && !is_locked(&path)? {
                dead.push(path);
            }
        }
        if dead.is_empty() {
            return Ok(());
        }
        let ids = dead.iter().filter_map(|path| path.file_stem()?.to_str());
        let prefixes: Vec<String> = ids.map(|id| format!("{TEMPORARY}{id}-")).collect();
        let mut waiting = vec![folder.to_owned()];
        while let Some(folder) = waiting.pop() {
            for entry in fs::read_dir(&folder).map_err(|error| Error::file(&folder, &error))? {
                let entry = entry.map_err(|error| Error::file(&folder, &error))?;
                let kind = entry.file_type().map_err(|error| Error::file(&folder, &error))?;
                let name = entry.file_name();
                let is_dead = |name: &str| prefixes.iter().any(|prefix| name.starts_with(prefix));
                if kind.is_dir() {
                    waiting.push(entry.path());
                } else if kind.is_file() && name.to_str().is_some_and(is_dead) {
                    remove(&entry.path())?;
                }
            }
        }
        // These are removed last: until then the next program would do it all again.
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
        Err(error) => Err(Error::file(path, &error)),
    }
}

fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != IoErrorKind::NotFound => Err(Error::file(path, &error)),
        _ => Ok(()),
    }
}
