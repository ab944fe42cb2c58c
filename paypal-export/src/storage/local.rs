//! The files of an export in a folder.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, ErrorKind as IoErrorKind, Write as _},
    path::{Path, PathBuf},
    sync::Arc,
};

use futures_util::future::BoxFuture;
use tempfile::NamedTempFile;
use tokio::sync::RwLock;

use super::{
    Condition, Contents, Lock, Storage, Version,
    key::{self, DAYS, LOCKS},
    live::Live,
};
use crate::{
    error::{Error, Result},
    row::hex,
};

/// A folder. Its files can be read by their owner alone, and so can the folder if it is new.
///
/// A file is written under another name in the same folder, flushed to the disk and renamed: after
/// a crash it is whole, or as it was before. Several programs may write into the folder at once.
#[derive(Clone, Debug)]
pub struct LocalStorage(Arc<Folder>);

#[derive(Debug)]
struct Folder {
    path: PathBuf,
    live: Live,
    /// Held while work is under way. A write goes on if the run that asked for it is stopped, and
    /// the next run waits for its end.
    working: Arc<RwLock<()>>,
}

impl LocalStorage {
    /// Opens a folder, and creates it if it does not exist.
    ///
    /// # Errors
    ///
    /// Fails if it cannot be created, or if the path is not a folder.
    pub fn new(folder: impl Into<PathBuf>) -> Result<Self> {
        let path = folder.into();
        create_folder(&path)?;
        let live = Live::new(path.join(LOCKS));
        Ok(Self(Arc::new(Folder { path, live, working: Arc::default() })))
    }

    /// Returns the path of the folder.
    pub fn folder(&self) -> &Path {
        &self.0.path
    }

    /// Does work that waits for the disk, on a thread for such work.
    fn blocking<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Folder) -> Result<T> + Send + 'static,
    ) -> BoxFuture<'static, Result<T>> {
        let folder = self.0.clone();
        Box::pin(async move {
            let working = folder.working.clone().read_owned().await;
            let done = tokio::task::spawn_blocking(move || {
                let _working = working;
                work(&folder)
            })
            .await;
            done.map_err(|error| Error::failed(format!("work on files was not done: {error}")))?
        })
    }
}

impl Storage for LocalStorage {
    fn prepare(&self) -> BoxFuture<'_, Result<()>> {
        let removing = self.blocking(|folder| folder.live.remove_leftovers(&folder.path));
        Box::pin(async move {
            drop(self.0.working.write().await);
            removing.await
        })
    }

    fn read<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Contents>>> {
        let key = key.to_owned();
        self.blocking(move |folder| folder.read(&folder.path_of(&key)?))
    }

    fn write<'a>(
        &'a self,
        key: &'a str,
        bytes: Vec<u8>,
        condition: Condition,
    ) -> BoxFuture<'a, Result<Version>> {
        let key = key.to_owned();
        self.blocking(move |folder| {
            let mut file = folder.begin(&key)?;
            file.write_all(&bytes).map_err(|error| Error::file(file.path(), &error))?;
            folder.place(&key, file, &condition, is_durable(&key))?;
            Ok(version(&bytes))
        })
    }

    fn begin(&self, key: &str) -> Result<NamedTempFile> {
        self.0.begin(key)
    }

    fn store<'a>(&'a self, key: &'a str, file: NamedTempFile) -> BoxFuture<'a, Result<()>> {
        let key = key.to_owned();
        self.blocking(move |folder| folder.place(&key, file, &Condition::Always, true))
    }

    fn open<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<File>>> {
        let key = key.to_owned();
        self.blocking(move |folder| open(&folder.path_of(&key)?))
    }

    fn list<'a>(&'a self, prefix: &'a str) -> BoxFuture<'a, Result<Vec<String>>> {
        let prefix = prefix.to_owned();
        self.blocking(move |folder| {
            let top = key::check_prefix(&prefix)?;
            let mut keys = Vec::new();
            let mut waiting = vec![top.to_owned()];
            while let Some(key) = waiting.pop() {
                list_folder(&folder.path.join(&key), &key, &mut waiting, &mut keys)?;
            }
            keys.sort_unstable();
            Ok(keys)
        })
    }

    fn remove<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<()>> {
        let key = key.to_owned();
        self.blocking(move |folder| {
            let path = folder.path_of(&key)?;
            let _writing = folder.live.writing()?;
            match fs::remove_file(&path) {
                Ok(()) => flush_names(&path),
                Err(error) if error.kind() == IoErrorKind::NotFound => Ok(()),
                Err(error) => Err(Error::file(&path, &error)),
            }
        })
    }

    fn lock(&self, name: &str) -> Result<Option<Lock>> {
        if !key::is_segment(name) {
            return Err(Error::failed(format!("{name:?} is not a name of a lock")));
        }
        let folder = self.0.path.join(LOCKS);
        create_folder(&folder)?;
        let path = folder.join(format!("{name}.lock"));
        let file = open_lock(&path).map_err(|error| Error::file(&path, &error))?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Lock::new(file))),
            Err(TryLockError::WouldBlock) => {
                let text = format!("another run writes {name} into {}", self.0.path.display());
                Err(Error::precondition(text).help("wait until it has ended, or export into another folder"))
            }
            Err(TryLockError::Error(error)) => Err(cannot_lock(&path, &error)),
        }
    }
}

impl Folder {
    fn path_of(&self, key: &str) -> Result<PathBuf> {
        key::check(key)?;
        Ok(self.path.join(key))
    }

    fn read(&self, path: &Path) -> Result<Option<Contents>> {
        match fs::read(path) {
            Ok(bytes) => {
                let version = version(&bytes);
                Ok(Some((bytes, version)))
            }
            Err(error) if error.kind() == IoErrorKind::NotFound => Ok(None),
            Err(error) => Err(Error::file(path, &error)),
        }
    }

    /// Creates a temporary file in the folder of a file.
    fn begin(&self, key: &str) -> Result<NamedTempFile> {
        let path = self.path_of(key)?;
        let folder = path.parent().unwrap_or(&self.path);
        create_folder(folder)?;
        let prefix = self.live.prefix()?;
        // On Unix the file is created with the mode 0600.
        let file = tempfile::Builder::new().prefix(&prefix).rand_bytes(12).tempfile_in(folder);
        file.map_err(|error| Error::file(folder, &error))
    }

    /// Gives a temporary file its name, if a condition holds. A symbolic link of this name is
    /// replaced, not followed.
    fn place(&self, key: &str, file: NamedTempFile, condition: &Condition, is_durable: bool) -> Result<()> {
        let path = self.path_of(key)?;
        if is_durable {
            file.as_file().sync_all().map_err(|error| Error::file(file.path(), &error))?;
        }
        let writing = self.live.writing()?;
        let holds = match condition {
            Condition::Always => true,
            Condition::Absent => {
                fs::symlink_metadata(&path).is_err_and(|error| error.kind() == IoErrorKind::NotFound)
            }
            Condition::Unchanged(version) => self.read(&path)?.is_some_and(|(_, found)| found == *version),
        };
        if !holds {
            return Err(super::changed(key));
        }
        file.persist(&path).map_err(|error| Error::file(&path, &error.error))?;
        drop(writing);
        if is_durable { flush_names(&path) } else { Ok(()) }
    }
}

/// Whether a small file must be on the disk before the export goes on. The records of days need not
/// be: a record comes after its file, and the day of a record that a loss of power took is read
/// again. An export of a year would wait for the disk a thousand times more.
fn is_durable(key: &str) -> bool {
    !key.contains(DAYS)
}

/// The version of a file is the hash of its contents.
fn version(bytes: &[u8]) -> Version {
    use sha2::{Digest as _, Sha256};

    Version::new(hex(&Sha256::digest(bytes)))
}

fn open(path: &Path) -> Result<Option<File>> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == IoErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Error::file(path, &error)),
    };
    // A folder can be opened, too.
    match file.metadata() {
        Ok(metadata) if metadata.is_dir() => Err(Error::file(path, &IoErrorKind::IsADirectory.into())),
        Ok(_) => Ok(Some(file)),
        Err(error) => Err(Error::file(path, &error)),
    }
}

/// Lists the files of a folder, and the folders in it. Files that are no part of an export, such as
/// notes of a person, are left out.
fn list_folder(path: &Path, key: &str, folders: &mut Vec<String>, keys: &mut Vec<String>) -> Result<()> {
    let fail = |error| Error::file(path, &error);
    let entries = match fs::read_dir(path) {
        Ok(entries) => entries,
        Err(error) if error.kind() == IoErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(fail(error)),
    };
    for entry in entries {
        let entry = entry.map_err(fail)?;
        let Some(name) = entry.file_name().to_str().filter(|name| key::is_segment(name)).map(str::to_owned)
        else {
            continue;
        };
        let kind = entry.file_type().map_err(fail)?;
        let key = format!("{key}/{name}");
        // Symbolic links to folders are not followed: they may lead round in a circle.
        if kind.is_dir() {
            folders.push(key);
        } else if kind.is_file() || fs::metadata(entry.path()).is_ok_and(|metadata| metadata.is_file()) {
            keys.push(key);
        }
    }
    Ok(())
}

/// Creates a folder and those above it, for their owner alone.
pub(super) fn create_folder(path: &Path) -> Result<()> {
    let fail = |error| Error::file(path, &error);
    match fs::metadata(path) {
        Ok(metadata) if metadata.is_dir() => return Ok(()),
        Ok(_) => return Err(fail(IoErrorKind::NotADirectory.into())),
        Err(error) if error.kind() == IoErrorKind::NotFound => {}
        Err(error) => return Err(fail(error)),
    }
    if let Some(above) = path.parent().filter(|above| !above.as_os_str().is_empty()) {
        create_folder(above)?;
    }
    let mut builder = fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    match builder.create(path) {
        Ok(()) => flush_names(path),
        // Another run was faster.
        Err(error) if error.kind() == IoErrorKind::AlreadyExists && path.is_dir() => Ok(()),
        Err(error) => Err(fail(error)),
    }
}

/// Opens the file of a lock, and creates it if it does not exist.
pub(super) fn open_lock(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

pub(super) fn cannot_lock(path: &Path, error: &io::Error) -> Error {
    Error::file(path, error).help("the file system of the folder must know locks of files; local disks do")
}

/// Flushes the names of a folder to the disk, after one of its files was created, renamed or
/// removed.
fn flush_names(path: &Path) -> Result<()> {
    // Windows has no way to do so.
    #[cfg(unix)]
    {
        use IoErrorKind::{InvalidInput, PermissionDenied, Unsupported};

        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        match File::open(folder).and_then(|folder| folder.sync_all()) {
            Ok(()) => {}
            // Some file systems cannot do so, and a folder above ours may belong to another user.
            Err(error) if matches!(error.kind(), InvalidInput | Unsupported | PermissionDenied) => {}
            Err(error) => return Err(Error::file(folder, &error)),
        }
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

#[cfg(test)]
mod tests;
