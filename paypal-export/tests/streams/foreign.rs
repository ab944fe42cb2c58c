//! A storage that another program has made, of what this crate offers to everyone.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs::File,
    io::{Read as _, Seek as _, Write as _},
    sync::{Arc, Mutex},
};

use futures_util::future::{BoxFuture, ready};
use paypal_export::{
    DayRange, Error, ErrorKind, Export, Result, Storage, Stream,
    storage::{Condition, Lock, Version},
};
use paypal_generated::runtime::testing::VirtualClock;
use tempfile::NamedTempFile;

use crate::{catalog::product, stage::Stage};

/// Files in memory, each with the number of its last write.
#[derive(Debug, Default)]
pub struct Memory {
    files: Mutex<BTreeMap<String, (Vec<u8>, u64)>>,
    locks: Arc<Mutex<BTreeSet<String>>>,
}

/// A lock of a name.
struct Guard(String, Arc<Mutex<BTreeSet<String>>>);

impl Drop for Guard {
    fn drop(&mut self) {
        self.1.lock().unwrap().remove(&self.0);
    }
}

impl Memory {
    fn put(&self, key: &str, bytes: Vec<u8>, condition: Condition) -> Result<Version> {
        let mut files = self.files.lock().unwrap();
        let found = files.get(key).map(|(_, number)| *number);
        let holds = match condition {
            Condition::Always => true,
            Condition::Absent => found.is_none(),
            Condition::Unchanged(version) => found.is_some_and(|found| version.as_str() == found.to_string()),
        };
        if !holds {
            return Err(Error::precondition("another run was here"));
        }
        let number = found.unwrap_or_default() + 1;
        files.insert(key.to_owned(), (bytes, number));
        Ok(Version::new(number.to_string()))
    }

    pub fn get(&self, key: &str) -> Option<(Vec<u8>, Version)> {
        let files = self.files.lock().unwrap();
        files.get(key).map(|(bytes, number)| (bytes.clone(), Version::new(number.to_string())))
    }
}

impl Storage for Memory {
    fn read<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<(Vec<u8>, Version)>>> {
        Box::pin(ready(Ok(self.get(key))))
    }

    fn write<'a>(&'a self, key: &'a str, bytes: Vec<u8>, on: Condition) -> BoxFuture<'a, Result<Version>> {
        Box::pin(ready(self.put(key, bytes, on)))
    }

    fn begin(&self, _: &str) -> Result<NamedTempFile> {
        NamedTempFile::new().map_err(|error| Error::failed(error.to_string()))
    }

    fn store<'a>(&'a self, key: &'a str, file: NamedTempFile) -> BoxFuture<'a, Result<()>> {
        let mut bytes = Vec::new();
        file.reopen().unwrap().read_to_end(&mut bytes).unwrap();
        Box::pin(ready(self.put(key, bytes, Condition::Always).map(drop)))
    }

    fn open<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<File>>> {
        let file = self.get(key).map(|(bytes, _)| {
            let mut file = tempfile::tempfile().unwrap();
            file.write_all(&bytes).unwrap();
            file.rewind().unwrap();
            file
        });
        Box::pin(ready(Ok(file)))
    }

    fn list<'a>(&'a self, prefix: &'a str) -> BoxFuture<'a, Result<Vec<String>>> {
        let files = self.files.lock().unwrap();
        let keys = files.keys().filter(|key| key.starts_with(prefix)).cloned().collect();
        Box::pin(ready(Ok(keys)))
    }

    fn remove<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<()>> {
        self.files.lock().unwrap().remove(key);
        Box::pin(ready(Ok(())))
    }

    fn lock(&self, name: &str) -> Result<Option<Lock>> {
        if !self.locks.lock().unwrap().insert(name.to_owned()) {
            return Err(Error::precondition("another run is here"));
        }
        Ok(Some(Lock::new(Guard(name.to_owned(), self.locks.clone()))))
    }
}

#[tokio::test]
async fn a_program_exports_into_a_storage_of_its_own() {
    let stage = Stage::new().await;
    product(&stage, "First", None).await;
    let memory = Arc::new(Memory::default());
    let range = DayRange::new("2025-01-01".parse().unwrap(), "2025-01-03".parse().unwrap()).unwrap();
    let export = Export::new(stage.paypal.clone(), memory.clone(), range).clock(VirtualClock::new());
    for names in [1, 2] {
        assert_eq!(export.run(Stream::Products).await.unwrap().rows, names);
        stage.run("folder", Stream::Products).await;
        let (bytes, _) = memory.get("products/data.ndjson").unwrap();
        assert_eq!(Some(&bytes), stage.data("folder", Stream::Products).get("data.ndjson"));
        product(&stage, "Next", None).await;
    }
    export.run(Stream::Transactions).await.unwrap();

    let lock = memory.lock("products").unwrap();
    let error = export.run(Stream::Products).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Precondition);
    drop(lock);
    export.run(Stream::Products).await.unwrap();
}
