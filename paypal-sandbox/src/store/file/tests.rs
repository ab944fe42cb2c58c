//! Tests of the data file.

use std::{
    borrow::Cow,
    fs,
    io::ErrorKind,
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
};

use proptest::{collection::vec, option, prelude::*, sample::select};
use redb::{StorageBackend, backends::InMemoryBackend};

use super::*;
use crate::store::{Changes, MemoryStore, Store};

const TABLES: [&str; 3] = ["a", "ab", "b"];
const KEYS: [&str; 8] = ["", "a", "a\0", "a\u{1}", "ab", "b", "z", "ä"];

fn changes(rows: &[(&'static str, &str, Option<u8>)]) -> Changes {
    let mut changes = Changes::new();
    for (table, key, row) in rows {
        let rows = changes.entry(Cow::Borrowed(*table)).or_default();
        rows.insert((*key).to_owned(), row.map(|byte| vec![byte; usize::from(byte)]));
    }
    changes
}

/// What happens to a store.
#[derive(Clone, Debug)]
enum Step {
    Apply(Vec<(&'static str, &'static str, Option<u8>)>),
    Replace(Vec<(&'static str, &'static str, Option<u8>)>),
    /// All changes get into the file.
    Save,
    /// The file is closed and opened.
    Reopen,
}

fn step() -> impl Strategy<Value = Step> {
    let rows = || vec((select(&TABLES), select(&KEYS), option::weighted(0.7, any::<u8>())), 0..6);
    prop_oneof![
        8 => rows().prop_map(Step::Apply),
        1 => rows().prop_map(Step::Replace),
        2 => Just(Step::Save),
        1 => Just(Step::Reopen),
    ]
}

/// Everything that a store answers.
fn answers(store: &dyn Store) -> Vec<String> {
    let mut answers = Vec::new();
    for table in TABLES {
        answers.push(format!("{table}: {:?}", store.next(table, None)));
        for key in KEYS {
            answers.push(format!(
                "{table}/{key}: {:?} {:?}",
                store.get(table, key),
                store.next(table, Some(key))
            ));
        }
    }
    store.visit(&mut |table, key, row| answers.push(format!("{table}/{key}={row:?}")));
    answers
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_store_in_a_file_answers_as_one_in_memory(steps in vec(step(), 1..30)) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("data");
        let mut memory = MemoryStore::default();
        let mut file = DataFile::open(&path).unwrap();
        let mut store = FileStore::new(&file, "one");
        // The rows of other environments are none of this one.
        let other = [("a", "a", Some(9))];
        for name in ["", "on", "one1", "two"] {
            FileStore::new(&file, name).apply(changes(&other));
        }
        for step in steps {
            match step {
                Step::Apply(rows) => {
                    memory.apply(changes(&rows));
                    store.apply(changes(&rows));
                }
                Step::Replace(rows) => {
                    memory.replace(changes(&rows));
                    store.replace(changes(&rows));
                }
                Step::Save => store.saving().block().unwrap(),
                Step::Reopen => {
                    file.close();
                    file = DataFile::open(&path).unwrap();
                    store = FileStore::new(&file, "one");
                }
            }
            prop_assert_eq!(answers(&memory), answers(&store));
        }
        drop(store);
        drop(file);
        let file = DataFile::open(&path).unwrap();
        prop_assert_eq!(answers(&memory), answers(&FileStore::new(&file, "one")));
        let mut beside = MemoryStore::default();
        beside.apply(changes(&other));
        for name in ["", "on", "one1", "two"] {
            prop_assert_eq!(answers(&beside), answers(&FileStore::new(&file, name)));
        }
        let is_empty = answers(&memory) == answers(&MemoryStore::default());
        let expected = if is_empty { vec!["", "on", "one1", "two"] } else { vec!["", "on", "one", "one1", "two"] };
        prop_assert_eq!(file.environments().unwrap(), expected);
    }
}

#[test]
fn rows_that_are_in_the_file_do_not_stay_in_memory() {
    let folder = tempfile::tempdir().unwrap();
    let file = DataFile::open(&folder.path().join("data")).unwrap();
    let mut store = FileStore::new(&file, "");
    for byte in 0..100 {
        store.apply(changes(&[("a", "a", Some(byte)), ("a", KEYS[usize::from(byte) % 8], None)]));
        store.saving().block().unwrap();
    }
    assert!(store.unsaved() <= 2, "{} rows", store.unsaved());
}

#[test]
fn values_of_the_whole_sandbox_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data");
    let file = DataFile::open(&path).unwrap();
    file.put_value("keys", vec![1, 2]).unwrap();
    file.put_value("keys", vec![3]).unwrap();
    drop(file);
    let file = DataFile::open(&path).unwrap();
    assert_eq!(file.values().get("keys"), Some(&vec![3]));
    assert!(file.environments().unwrap().is_empty());
}

fn set_version(path: &Path, version: &[u8]) {
    let database = Database::open(path).unwrap();
    let transaction = database.begin_write().unwrap();
    transaction.open_table(VALUES).unwrap().insert("format", version).unwrap();
    transaction.commit().unwrap();
}

#[test]
fn a_file_of_another_version_is_refused_and_stays_as_it_is() {
    for (version, expected) in [
        (&2_u32.to_be_bytes()[..], "has the format 2 of a newer paypal-sandbox; this one reads the format 1"),
        (
            &0_u32.to_be_bytes()[..],
            "has the format 0 of an older paypal-sandbox; this one reads the format 1",
        ),
        (b"x", "it has no version"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("data");
        drop(DataFile::open(&path).unwrap());
        set_version(&path, version);
        let before = fs::read(&path).unwrap();
        let error = DataFile::open(&path).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
        assert!(before == fs::read(&path).unwrap(), "the file changed");
    }
}

#[test]
fn a_file_of_another_program_is_refused_and_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let (text, database) = (folder.path().join("text"), folder.path().join("database"));
    fs::write(&text, "no database at all, but a text that is long enough to be one".repeat(100)).unwrap();
    let transaction = Database::create(&database).unwrap().begin_write().unwrap();
    transaction.open_table(redb::TableDefinition::<u8, u8>::new("theirs")).unwrap();
    transaction.commit().unwrap();
    for path in [text, database] {
        let before = fs::read(&path).unwrap();
        let error = DataFile::open(&path).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidData, "{error}");
        assert!(error.to_string().contains("is no data file of paypal-sandbox"), "{error}");
        assert!(before == fs::read(&path).unwrap(), "the file changed");
    }
}

#[test]
fn a_file_is_used_once_at_a_time_and_read_by_its_owner_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data");
    let file = DataFile::open(&path).unwrap();
    let error = DataFile::open(&path).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::ResourceBusy);
    assert_eq!(error.to_string(), format!("another process uses the data file {}", path.display()));
    #[cfg(unix)]
    {
        let mode = std::os::unix::fs::PermissionsExt::mode(&path.metadata().unwrap().permissions());
        assert_eq!(mode & 0o777, 0o600);
    }
    file.close();
    DataFile::open(&path).unwrap();
}

/// A disk that can become full.
#[derive(Debug, Default)]
struct Disk {
    bytes: InMemoryBackend,
    is_full: Arc<AtomicBool>,
}

impl StorageBackend for Disk {
    fn len(&self) -> io::Result<u64> {
        self.bytes.len()
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.bytes.read(offset, out)
    }

    fn set_len(&self, len: u64) -> io::Result<()> {
        self.bytes.set_len(len)
    }

    fn sync_data(&self) -> io::Result<()> {
        self.bytes.sync_data()
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        if self.is_full.load(Ordering::SeqCst) {
            return Err(ErrorKind::StorageFull.into());
        }
        self.bytes.write(offset, data)
    }
}

#[tokio::test]
async fn changes_that_a_full_disk_does_not_take_are_never_said_to_be_saved() {
    let disk = Disk::default();
    let is_full = disk.is_full.clone();
    let database = format::open_backend(disk).unwrap();
    format::begin(&database).unwrap();
    let file = DataFile::start(Path::new("data"), database).unwrap();
    let (mut store, other) = (FileStore::new(&file, ""), FileStore::new(&file, "other"));
    store.apply(changes(&[("a", "a", Some(1))]));
    store.saving().wait().await.unwrap();
    is_full.store(true, Ordering::SeqCst);
    store.apply(changes(&[("a", "b", Some(1))]));
    for _ in 0..2 {
        let error = store.saving().wait().await.unwrap_err().to_string();
        assert!(error.starts_with("the data file data: "), "{error}");
        assert_eq!(store.saving().block().unwrap_err().to_string(), error);
        // The disk has room again, but the environment is ahead of the file.
        is_full.store(false, Ordering::SeqCst);
    }
    store.apply(changes(&[("a", "c", Some(1))]));
    store.saving().wait().await.unwrap_err();
    other.saving().check().unwrap_err();
}

#[test]
fn changes_after_the_file_was_closed_are_never_said_to_be_saved() {
    let folder = tempfile::tempdir().unwrap();
    let file = DataFile::open(&folder.path().join("data")).unwrap();
    let mut store = FileStore::new(&file, "");
    store.apply(changes(&[("a", "a", Some(1))]));
    file.close();
    store.apply(changes(&[("a", "b", Some(1))]));
    assert_eq!(store.saving().block().unwrap_err().to_string(), "the data file is closed");
}
