//! Files that several processes change: read whole, replaced whole, one change at a time.

use std::{
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Write},
    path::{Path, PathBuf},
    thread,
    time::{Duration, Instant},
};

use crate::error::{Error, Result};

/// How long a change waits for the change of another process.
const LOCK_WAIT: Duration = Duration::from_secs(20);
const LOCK_PAUSE: Duration = Duration::from_millis(3);

/// What the names of files begin with that are not written whole yet.
const LEFTOVER: &str = ".new-paypal-";

/// The right to change the files of connections. It ends when it is dropped, and when the process
/// is killed.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

/// Waits until no other process changes the files, and takes the lock.
pub(super) fn lock(path: &Path) -> Result<Lock> {
    if let Some(folder) = path.parent() {
        create_folder(folder)?;
    }
    let open = || open_lock_file(path).map_err(|error| Error::file(path, &error));
    let mut file = open()?;
    let begun = Instant::now();
    loop {
        match file.try_lock() {
            Ok(()) if is_at(&file, path) => return Ok(Lock { _file: file }),
            // The file was removed or replaced, so another process may lock the new one.
            Ok(()) => file = open()?,
            Err(TryLockError::WouldBlock) if begun.elapsed() < LOCK_WAIT => thread::sleep(LOCK_PAUSE),
            Err(TryLockError::WouldBlock) => {
                return Err(Error::precondition("another command is changing the connections")
                    .help("end that command, which may wait for an answer, and try again"));
            }
            Err(TryLockError::Error(error)) => return Err(Error::file(path, &error)),
        }
    }
}

/// Returns whether an open file is the one that a path leads to.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let place = |found: fs::Metadata| (found.dev(), found.ino());
    match (file.metadata(), fs::metadata(path)) {
        (Ok(open), Ok(found)) => place(open) == place(found),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_at(_: &File, _: &Path) -> bool {
    true
}

/// Opens a file that is only locked, and creates it if it does not exist.
pub(super) fn open_lock_file(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Reads a file; returns `None` if it does not exist.
pub(super) fn read(path: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::file(path, &error)),
    }
}

/// Replaces the contents of a file. A process that is killed, or a computer that loses power,
/// leaves the former file or the new one, whole. Only the owner can read the file. A symbolic link
/// is followed: what it leads to is replaced.
pub(super) fn replace(path: &Path, contents: &[u8]) -> Result<()> {
    replace_at(&follow(path), contents, true).map_err(|error| Error::file(path, &error))
}

/// Does the same for a file that can be got again. After a loss of power it may be damaged, in
/// return the write does not wait for the disk.
pub(super) fn replace_in_cache(path: &Path, contents: &[u8]) -> Result<()> {
    replace_at(path, contents, false).map_err(|error| Error::file(path, &error))
}

fn replace_at(target: &Path, contents: &[u8], waits_for_disk: bool) -> io::Result<()> {
    let folder = target.parent().unwrap_or(Path::new("."));
    folder_builder().create(folder)?;
    // The file is created with the mode 0600.
    let mut file = tempfile::Builder::new().prefix(LEFTOVER).tempfile_in(folder)?;
    file.write_all(contents)?;
    if waits_for_disk {
        file.as_file().sync_all()?;
    }
    file.persist(target).map_err(|error| error.error)?;
    // The new name is on the disk when the folder is.
    #[cfg(unix)]
    if waits_for_disk {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// Creates a folder that only its owner can enter, unless it exists.
pub(super) fn create_folder(folder: &Path) -> Result<()> {
    folder_builder().create(folder).map_err(|error| Error::file(folder, &error))
}

fn folder_builder() -> fs::DirBuilder {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

/// Removes what killed processes left behind. The caller holds the lock, so no other process is
/// writing a file.
pub(super) fn remove_leftovers(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(LEFTOVER) {
            // A leftover that cannot be removed does no harm.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Returns where a symbolic link leads to, even if nothing is there yet.
fn follow(path: &Path) -> PathBuf {
    if let Ok(target) = fs::canonicalize(path) {
        return target;
    }
    match fs::read_link(path) {
        Ok(target) => path.parent().map_or(target.clone(), |folder| folder.join(target)),
        Err(_) => path.to_owned(),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_only_its_owner_can_read_it() {
        let home = tempfile::tempdir().unwrap();
        let (folder, path) = (home.path().join("a/b"), home.path().join("a/b/c"));
        assert!(read(&path).unwrap().is_none());
        replace(&path, b"one").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        replace(&path, b"two").unwrap();
        assert_eq!(read(&path).unwrap().unwrap(), b"two");
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&path), mode(&folder)), (0o600, 0o700));
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "no other file is left");
    }

    #[test]
    fn a_symbolic_link_is_followed_and_stays() {
        let home = tempfile::tempdir().unwrap();
        fs::create_dir(home.path().join("elsewhere")).unwrap();
        let (link, target) = (home.path().join("link"), home.path().join("elsewhere/target"));
        symlink("elsewhere/target", &link).unwrap();
        for contents in [b"one", b"two"] {
            replace(&link, contents).unwrap();
            assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
            assert_eq!(fs::read(&target).unwrap(), contents);
        }
    }

    #[test]
    fn a_lock_excludes_others_until_it_is_dropped() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("lock");
        let held = lock(&path).unwrap();
        assert!(open_lock_file(&path).unwrap().try_lock().is_err());
        drop(held);
        assert!(open_lock_file(&path).unwrap().try_lock().is_ok());
    }

    #[test]
    fn a_lock_is_one_of_the_file_that_is_there() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("lock");
        let former = open_lock_file(&path).unwrap();
        former.try_lock().unwrap();
        let waiting = thread::spawn({
            let path = path.clone();
            move || lock(&path).unwrap()
        });
        thread::sleep(Duration::from_millis(50));
        fs::remove_file(&path).unwrap();
        drop(former);
        let _held = waiting.join().unwrap();
        let error = open_lock_file(&path).unwrap().try_lock();
        assert!(error.is_err(), "the file that is there now is locked");
    }
}
