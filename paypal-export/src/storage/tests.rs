//! Tests that hold for each storage.

use std::{
    io::{Read as _, Seek as _, Write as _},
    sync::Arc,
};

use super::*;
use crate::error::ErrorKind;

/// A storage, and what must live as long as it.
pub(crate) struct Place {
    pub(crate) storage: Arc<dyn Storage>,
    _folder: Option<tempfile::TempDir>,
}

/// A storage of each kind, all empty.
pub(crate) fn places() -> Vec<Place> {
    let folder = tempfile::tempdir().unwrap();
    let local = LocalStorage::new(folder.path().join("export")).unwrap();
    #[cfg_attr(not(feature = "object-storage"), allow(unused_mut, reason = "others are added"))]
    let mut places = vec![Place { storage: Arc::new(local), _folder: Some(folder) }];
    #[cfg(feature = "object-storage")]
    for prefix in ["", "exports/a b"] {
        let store = Arc::new(object_store::memory::InMemory::new());
        let storage = ObjectStorage::new(store, prefix).unwrap();
        places.push(Place { storage: Arc::new(storage), _folder: None });
    }
    // By hand, the tests are run on a real store: its URL and its credentials are in the
    // environment.
    #[cfg(feature = "object-storage")]
    if let Ok(url) = std::env::var("PAYPAL_EXPORT_TEST_URL") {
        static COUNT: std::sync::atomic::AtomicU64 = std::sync::atomic::AtomicU64::new(0);
        let count = COUNT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let url = format!("{url}/{}-{count}", std::process::id());
        let storage = ObjectStorage::from_url(&url, std::env::vars()).unwrap();
        places.push(Place { storage: Arc::new(storage), _folder: None });
    }
    places
}

/// A storage that sends each small file twice, as if the first answer were lost.
#[derive(Debug)]
pub(crate) struct Repeating(pub(crate) Arc<dyn Storage>);

impl Storage for Repeating {
    fn read<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<Contents>>> {
        self.0.read(key)
    }

    fn write<'a>(&'a self, key: &'a str, bytes: Vec<u8>, on: Condition) -> BoxFuture<'a, Result<Version>> {
        Box::pin(async move {
            self.0.write(key, bytes.clone(), on.clone()).await?;
            self.0.write(key, bytes, on).await
        })
    }

    fn begin(&self, key: &str) -> Result<NamedTempFile> {
        self.0.begin(key)
    }

    fn store<'a>(&'a self, key: &'a str, file: NamedTempFile) -> BoxFuture<'a, Result<()>> {
        self.0.store(key, file)
    }

    fn open<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<File>>> {
        self.0.open(key)
    }

    fn list<'a>(&'a self, prefix: &'a str) -> BoxFuture<'a, Result<Vec<String>>> {
        self.0.list(prefix)
    }

    fn remove<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<()>> {
        self.0.remove(key)
    }

    fn lock(&self, name: &str) -> Result<Option<Lock>> {
        self.0.lock(name)
    }
}

async fn put(storage: &dyn Storage, key: &str, text: &str) -> Version {
    storage.write(key, text.into(), Condition::Always).await.unwrap()
}

async fn text(storage: &dyn Storage, key: &str) -> Option<String> {
    storage.read(key).await.unwrap().map(|(bytes, _)| String::from_utf8(bytes).unwrap())
}

fn is_precondition<T>(result: Result<T>) -> bool {
    let error = result.err().unwrap();
    assert!(error.help_line().is_some(), "{error}");
    error.kind() == ErrorKind::Precondition
}

#[tokio::test]
async fn a_file_is_written_only_if_the_condition_holds() {
    for Place { storage, .. } in places() {
        let key = "a/_days/2026-01-31.json";
        assert!(storage.read(key).await.unwrap().is_none());
        let absent = |text: &str| storage.write(key, text.into(), Condition::Absent);
        let first = absent("1").await.unwrap();
        assert!(is_precondition(absent("2").await), "{storage:?}");
        assert_eq!(text(&*storage, key).await.unwrap(), "1");

        let unchanged = |text: &str, version: &Version| {
            storage.write(key, text.into(), Condition::Unchanged(version.clone()))
        };
        let (_, read) = storage.read(key).await.unwrap().unwrap();
        assert_eq!(read, first);
        let second = unchanged("3", &read).await.unwrap();
        assert_ne!(second, first);
        assert!(is_precondition(unchanged("4", &first).await));
        assert_eq!(text(&*storage, key).await.unwrap(), "3");
        put(&*storage, key, "5").await;
        assert!(is_precondition(unchanged("6", &second).await));
        storage.remove(key).await.unwrap();
        assert!(is_precondition(unchanged("7", &second).await));
        assert!(storage.read(key).await.unwrap().is_none());
        absent("8").await.unwrap();
        assert_eq!(text(&*storage, key).await.unwrap(), "8");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_several_writers_at_once_exactly_one_wins() {
    for Place { storage, .. } in places() {
        for round in 0..50 {
            let key = format!("a/{round}");
            let base = if round % 2 == 0 { None } else { Some(put(&*storage, &key, "base").await) };
            let mut writers = tokio::task::JoinSet::new();
            for writer in 0..4 {
                let (storage, key, base) = (storage.clone(), key.clone(), base.clone());
                let condition = base.map_or(Condition::Absent, Condition::Unchanged);
                writers.spawn(async move {
                    let written = storage.write(&key, writer.to_string().into(), condition).await;
                    if let Err(error) = &written {
                        assert_eq!(error.kind(), ErrorKind::Precondition, "{error}");
                    }
                    written.is_ok().then(|| writer.to_string())
                });
            }
            let winners: Vec<String> = writers.join_all().await.into_iter().flatten().collect();
            assert_eq!(winners.len(), 1, "{storage:?} round {round}");
            assert_eq!(text(&*storage, &key).await, winners.first().cloned());
        }
    }
}

#[tokio::test]
async fn keys_are_listed_in_order_below_a_prefix() {
    for Place { storage, .. } in places() {
        assert!(storage.list("a/").await.unwrap().is_empty());
        for key in ["a/c", "a/b/z", "a/b/y", "a/b.json", "ab/c", "b", "a/10", "a/9"] {
            put(&*storage, key, "").await;
        }
        let all = ["a/10", "a/9", "a/b.json", "a/b/y", "a/b/z", "a/c"];
        assert_eq!(storage.list("a/").await.unwrap(), all, "{storage:?}");
        assert_eq!(storage.list("a/b/").await.unwrap(), ["a/b/y", "a/b/z"]);
        assert!(storage.list("a/x/").await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn files_of_any_size_are_stored_and_opened() {
    for Place { storage, .. } in places() {
        let key = "transactions/date=2026-01-31/data.csv";
        assert!(storage.open(key).await.unwrap().is_none());
        const MIB: usize = 1 << 20;
        for size in [0, 1, 5 * MIB - 1, 5 * MIB, 8 * MIB, 12 * MIB, 16 * MIB + 1] {
            // No two parts of the file are equal.
            let bytes: Vec<u8> = (0..size).map(|at| (at % 251) as u8 ^ (at >> 16) as u8).collect();
            let mut file = storage.begin(key).unwrap();
            file.write_all(&bytes).unwrap();
            let before = storage.open(key).await.unwrap().map(|file| file.metadata().unwrap().len());
            assert_ne!(before, Some(size as u64), "the file is there before it is stored");
            storage.store(key, file).await.unwrap();
            let mut found = Vec::new();
            storage.open(key).await.unwrap().unwrap().read_to_end(&mut found).unwrap();
            assert!(found == bytes, "{storage:?} with {size} bytes: {}", found.len());
        }
        assert_eq!(storage.list("transactions/").await.unwrap(), [key]);
    }
}

#[tokio::test]
async fn an_opened_file_stays_as_it_was_when_it_is_replaced() {
    for Place { storage, .. } in places() {
        put(&*storage, "a", "before").await;
        let mut file = storage.open("a").await.unwrap().unwrap();
        put(&*storage, "a", "after").await;
        let mut found = String::new();
        file.read_to_string(&mut found).unwrap();
        assert_eq!(found, "before");
        file.rewind().unwrap();
        assert_eq!(file.stream_position().unwrap(), 0);
    }
}

#[tokio::test]
async fn a_file_is_removed_and_may_be_missing() {
    for Place { storage, .. } in places() {
        storage.remove("a/b").await.unwrap();
        put(&*storage, "a/b", "1").await;
        put(&*storage, "a/c", "1").await;
        storage.remove("a/b").await.unwrap();
        storage.remove("a/b").await.unwrap();
        assert!(storage.read("a/b").await.unwrap().is_none());
        assert!(storage.open("a/b").await.unwrap().is_none());
        assert_eq!(storage.list("a/").await.unwrap(), ["a/c"]);
    }
}

#[tokio::test]
async fn a_file_that_was_begun_and_dropped_leaves_nothing() {
    for Place { storage, .. } in places() {
        let file = storage.begin("a/b").unwrap();
        let path = file.path().to_owned();
        assert!(path.exists());
        drop(file);
        assert!(!path.exists());
        assert!(storage.list("a/").await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn wrong_keys_are_refused_everywhere() {
    for Place { storage, .. } in places() {
        for key in ["", "/a", "../a", "a/../../b", "a//b", "a/", ".a", "_locks/a"] {
            assert!(storage.read(key).await.is_err(), "{key}");
            assert!(storage.write(key, Vec::new(), Condition::Always).await.is_err(), "{key}");
            assert!(storage.begin(key).is_err(), "{key}");
            let file = storage.begin("a").unwrap();
            assert!(storage.store(key, file).await.is_err(), "{key}");
            assert!(storage.open(key).await.is_err(), "{key}");
            assert!(storage.remove(key).await.is_err(), "{key}");
            assert!(storage.list(&format!("{key}/")).await.is_err(), "{key}");
        }
        assert!(storage.list("a").await.is_err());
        assert!(storage.list("").await.is_err());
    }
}

#[tokio::test]
async fn a_lock_ends_what_holds_it_when_it_is_dropped() {
    let guard = Arc::new(());
    let lock = Lock::new(guard.clone());
    assert_eq!(Arc::strong_count(&guard), 2);
    drop(lock);
    assert_eq!(Arc::strong_count(&guard), 1);
    assert_eq!(Version::new("7").as_str(), "7");
    for Place { storage, .. } in places() {
        storage.prepare().await.unwrap();
        assert!(storage.list("a/").await.unwrap().is_empty());
    }
}
