//! Tests of files in a folder.

use std::{
    process::{Command, Stdio},
    sync::Barrier,
};

use super::*;
use crate::error::ErrorKind;

fn temporary_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(temporary_files(&path));
        } else if path.file_name().unwrap().to_str().unwrap().starts_with(".tmp-") {
            found.push(path);
        }
    }
    found
}

async fn put(storage: &LocalStorage, key: &str, text: &str) {
    storage.write(key, text.into(), Condition::Always).await.unwrap();
}

#[cfg(unix)]
#[tokio::test]
async fn files_are_for_their_owner_alone_from_the_beginning() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};

    let mode = |path: &Path| fs::metadata(path).unwrap().mode() & 0o777;
    let above = tempfile::tempdir().unwrap();
    let path = above.path().join("new/export");
    let storage = LocalStorage::new(&path).unwrap();
    assert_eq!(mode(&path), 0o700);
    let begun = storage.begin("a/date=1/data.csv").unwrap();
    assert_eq!(mode(begun.path()), 0o600);
    assert_eq!(mode(&path.join("a/date=1")), 0o700);
    storage.store("a/date=1/data.csv", begun).await.unwrap();
    put(&storage, "_export.json", "{}").await;
    let lock = storage.lock("a").unwrap();
    let mut waiting = vec![path.clone()];
    let mut files = 0;
    while let Some(folder) = waiting.pop() {
        assert_eq!(mode(&folder), 0o700, "{}", folder.display());
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                assert_eq!(mode(&path), 0o600, "{}", path.display());
                files += 1;
            }
        }
    }
    assert!(files >= 4);
    drop(lock);

    // A file that others could read is replaced by one that they cannot read; a folder that is
    // there stays as it is.
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    fs::set_permissions(path.join("_export.json"), fs::Permissions::from_mode(0o644)).unwrap();
    let storage = LocalStorage::new(&path).unwrap();
    put(&storage, "_export.json", "{}").await;
    assert_eq!(mode(&path.join("_export.json")), 0o600);
    assert_eq!(mode(&path), 0o755);
}

#[cfg(unix)]
#[tokio::test]
async fn a_symbolic_link_is_replaced_and_its_target_stays() {
    let folder = tempfile::tempdir().unwrap();
    let victim = folder.path().join("victim");
    fs::write(&victim, "theirs").unwrap();
    let storage = LocalStorage::new(folder.path().join("export")).unwrap();
    let link = storage.folder().join("a");
    for store in [false, true] {
        let _ = fs::remove_file(&link);
        std::os::unix::fs::symlink(&victim, &link).unwrap();
        // A link without a target is there, too.
        let dangling = storage.folder().join("b");
        let _ = fs::remove_file(&dangling);
        std::os::unix::fs::symlink("nowhere", &dangling).unwrap();
        assert!(storage.write("b", "x".into(), Condition::Absent).await.is_err());
        if store {
            let mut file = storage.begin("a").unwrap();
            file.write_all(b"ours").unwrap();
            storage.store("a", file).await.unwrap();
        } else {
            put(&storage, "a", "ours").await;
        }
        assert!(!fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&link).unwrap(), "ours");
        assert_eq!(fs::read_to_string(&victim).unwrap(), "theirs");
    }
    // A link that leads round in a circle does not make an endless list.
    std::os::unix::fs::symlink("..", storage.folder().join("circle")).unwrap();
    put(&storage, "c/d", "x").await;
    std::os::unix::fs::symlink("..", storage.folder().join("c/up")).unwrap();
    assert_eq!(storage.list("c/").await.unwrap(), ["c/d"]);
}

#[test]
fn of_two_runs_that_race_exactly_one_writes() {
    const RACES: usize = 200;
    let folder = tempfile::tempdir().unwrap();
    let start = Barrier::new(2);
    // Two storages: they share nothing but the folder, as two programs do.
    let run = |name: &'static str| {
        let storage = LocalStorage::new(folder.path()).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let wins = |key: &str, text: &str, condition| {
            start.wait();
            let written = runtime.block_on(storage.write(key, text.into(), condition));
            start.wait();
            // Nothing here panics, or the other thread would wait for ever.
            let found = runtime.block_on(storage.read(key)).ok().flatten();
            let is_own = found.as_ref().is_some_and(|(bytes, _)| bytes == text.as_bytes());
            let is_stopped = written.as_ref().is_err_and(|error| error.kind() == ErrorKind::Precondition);
            (is_own, written.is_ok() == is_own && is_stopped != is_own, found)
        };
        let race = |round: usize| {
            let key = format!("{round}");
            let (created, is_right, found) = wins(&key, name, Condition::Absent);
            // And now both replace the same version.
            let version = found.map_or(Version::new(""), |(_, version)| version);
            let (replaced, is_right_again, _) =
                wins(&key, &format!("{name} again"), Condition::Unchanged(version));
            [(created, is_right), (replaced, is_right_again)]
        };
        (0..RACES).flat_map(race).collect::<Vec<_>>()
    };
    let (one, other) = std::thread::scope(|scope| {
        let (one, other) = (scope.spawn(|| run("one")), scope.spawn(|| run("other")));
        (one.join().unwrap(), other.join().unwrap())
    });
    assert_eq!(one.len(), 2 * RACES);
    assert!(one.iter().chain(&other).all(|(_, is_right)| *is_right));
    assert!(one.iter().zip(&other).all(|((one, _), (other, _))| one != other));
}

#[tokio::test]
async fn what_a_killed_run_has_left_is_removed_by_the_next_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let killed = LocalStorage::new(path).unwrap();
    put(&killed, "a/data.csv", "whole").await;
    // A kill takes the locks and leaves the files.
    let (_, left) = killed.begin("a/data.csv").unwrap().keep().unwrap();
    let (_, deeper) = killed.begin("a/_days/1.json").unwrap().keep().unwrap();
    let sign = fs::read_dir(path.join("_locks")).unwrap();
    let sign = sign
        .map(|entry| entry.unwrap().path())
        .find(|path| path.to_str().unwrap().ends_with(".run"))
        .unwrap();
    drop(killed);
    fs::write(&sign, "").unwrap();

    // A run that lives, and a file of a person.
    let other = LocalStorage::new(path).unwrap();
    // A program that only reads changes nothing.
    assert_eq!(other.list("a/").await.unwrap(), ["a/data.csv"]);
    assert!(other.read("a/data.csv").await.unwrap().is_some());
    assert_eq!(temporary_files(path).len(), 2);
    let theirs = path.join("a/.tmp-notes");
    fs::write(&theirs, "x").unwrap();
    let begun = other.begin("b").unwrap();
    assert!(left.exists(), "a file is begun without a search");
    other.prepare().await.unwrap();
    assert!(!left.exists() && !deeper.exists() && !sign.exists());

    let next = LocalStorage::new(path).unwrap();
    next.prepare().await.unwrap();
    put(&next, "a/data.csv", "again").await;
    assert!(begun.path().exists(), "the file of a run that lives was removed");
    assert!(theirs.exists(), "a file of a person was removed");
    other.store("b", begun).await.unwrap();
    drop((other, next));
    assert_eq!(temporary_files(path), [theirs]);
    let signs = fs::read_dir(path.join("_locks")).unwrap().map(|entry| entry.unwrap().file_name());
    assert_eq!(signs.collect::<Vec<_>>(), ["write"]);
}

/// Run by the next test in a program of its own: it begins a file, says so, and waits to be killed.
#[test]
fn helper_begins_a_file_and_waits() {
    let Ok(path) = std::env::var("PAYPAL_EXPORT_TEST_FOLDER") else { return };
    let storage = LocalStorage::new(&path).unwrap();
    let _lock = storage.lock("transactions").unwrap();
    let mut file = storage.begin("a/data.csv").unwrap();
    file.write_all(b"half").unwrap();
    fs::write(Path::new(&path).join("ready"), "").unwrap();
    // If the test has failed, its end of the pipe is closed, and this program ends.
    let _ = io::stdin().read_line(&mut String::new());
}

#[tokio::test]
async fn a_program_that_is_killed_loses_its_lock_and_its_files() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "--nocapture"])
        .arg(concat!(module_path!(), "::helper_begins_a_file_and_waits").split_once("::").unwrap().1)
        .env("PAYPAL_EXPORT_TEST_FOLDER", path)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    while !path.join("ready").exists() {
        assert!(child.try_wait().unwrap().is_none(), "the program has ended");
        std::thread::sleep(std::time::Duration::from_millis(5));
    }
    let storage = LocalStorage::new(path).unwrap();
    assert_eq!(storage.lock("transactions").unwrap_err().kind(), ErrorKind::Precondition);
    assert!(storage.lock("disputes").unwrap().is_some());
    put(&storage, "a/other.csv", "x").await;
    assert_eq!(temporary_files(path).len(), 1);

    child.kill().unwrap();
    child.wait().unwrap();
    assert!(storage.lock("transactions").unwrap().is_some());
    let next = LocalStorage::new(path).unwrap();
    next.prepare().await.unwrap();
    put(&next, "a/data.csv", "whole").await;
    assert!(temporary_files(path).is_empty());
    assert_eq!(next.list("a/").await.unwrap(), ["a/data.csv", "a/other.csv"]);
}

#[test]
fn a_name_is_locked_once_and_free_again_after_a_drop() {
    let folder = tempfile::tempdir().unwrap();
    let storages = [(); 2].map(|()| LocalStorage::new(folder.path()).unwrap());
    let lock = storages[0].lock("transactions-1-of-2").unwrap();
    assert!(lock.is_some());
    for storage in &storages {
        let error = storage.lock("transactions-1-of-2").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Precondition);
        assert!(error.message().contains("transactions-1-of-2") && error.help_line().is_some());
    }
    assert!(storages[1].lock("transactions-2-of-2").unwrap().is_some());
    drop(lock);
    assert!(storages[1].lock("transactions-1-of-2").unwrap().is_some());
    for name in ["", "..", "a/b", "/", ".a"] {
        assert!(storages[0].lock(name).is_err(), "{name}");
    }
}

#[tokio::test]
async fn a_path_that_is_no_folder_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "theirs").unwrap();
    for path in [file.clone(), file.join("below")] {
        let error = LocalStorage::new(&path).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Failed);
    }
    assert_eq!(fs::read_to_string(&file).unwrap(), "theirs");

    let storage = LocalStorage::new(folder.path().join("export")).unwrap();
    fs::create_dir_all(storage.folder().join("a/b")).unwrap();
    assert!(storage.read("a").await.is_err());
    assert!(storage.open("a").await.is_err());
    assert!(storage.write("a", Vec::new(), Condition::Always).await.is_err());
    assert!(storage.remove("a").await.is_err());
    assert!(storage.folder().join("a/b").is_dir());
    assert!(temporary_files(storage.folder()).is_empty());
}

#[tokio::test]
async fn other_files_of_a_person_are_not_listed() {
    let folder = tempfile::tempdir().unwrap();
    let storage = LocalStorage::new(folder.path()).unwrap();
    put(&storage, "a/b", "x").await;
    for name in ["notes of mine.txt", ".DS_Store", "ä"] {
        fs::write(folder.path().join("a").join(name), "").unwrap();
    }
    assert_eq!(storage.list("a/").await.unwrap(), ["a/b"]);
}

/// Leaves what a killed run would leave: the sign of a program, and a temporary file of it.
fn leave(folder: &Path, id: &str, file: &str) -> PathBuf {
    fs::create_dir_all(folder.join("_locks")).unwrap();
    fs::write(folder.join("_locks").join(format!("{id}.run")), "").unwrap();
    let path = folder.join(file).join(format!(".tmp-{id}-1"));
    fs::create_dir_all(folder.join(file)).unwrap();
    fs::write(&path, "half").unwrap();
    path
}

#[tokio::test]
async fn a_folder_is_searched_once_and_in_no_other_call() {
    let folder = tempfile::tempdir().unwrap();
    let storage = LocalStorage::new(folder.path()).unwrap();
    let first = leave(folder.path(), "first", "a");
    put(&storage, "a/data.csv", "x").await;
    assert!(first.exists());
    storage.prepare().await.unwrap();
    assert!(!first.exists());
    let second = leave(folder.path(), "second", "a");
    storage.prepare().await.unwrap();
    assert!(second.exists());
    LocalStorage::new(folder.path()).unwrap().prepare().await.unwrap();
    assert!(!second.exists());
}

#[cfg(unix)]
#[tokio::test]
async fn folders_and_files_of_other_users_are_left_alone() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let left = leave(path, "killed", "a");
    // Nobody may read the one, or write into the other. For root there are no such folders.
    let closed = path.join("lost+found");
    let fixed = leave(path, "killed", "fixed");
    fs::create_dir(&closed).unwrap();
    let mode = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    mode(&closed, 0o000);
    mode(fixed.parent().unwrap(), 0o500);
    let is_root = fs::read_dir(&closed).is_ok();
    let storage = LocalStorage::new(path).unwrap();
    let prepared = storage.prepare().await;
    mode(&closed, 0o700);
    mode(fixed.parent().unwrap(), 0o700);
    prepared.unwrap();
    assert!(!left.exists());
    assert!(is_root || fixed.exists());
}

#[test]
fn a_file_is_begun_while_another_program_gives_a_file_its_name() {
    let folder = tempfile::tempdir().unwrap();
    let other = LocalStorage::new(folder.path()).unwrap();
    let _writing = other.0.live.writing().unwrap();
    let storage = LocalStorage::new(folder.path()).unwrap();
    let begun = storage.begin("a/data.csv").unwrap();
    // And no other program takes it for that of a program that was killed.
    other.0.live.remove_leftovers(folder.path()).unwrap();
    assert!(begun.path().exists());
}
