//! Runs that end anywhere, and are repeated.

use std::{
    fs::File,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use futures_util::future::BoxFuture;
use paypal_export::{
    DayRange, Error, Export, LocalStorage, Result, Storage, Stream,
    storage::{Condition, Lock, Version},
};
use paypal_generated::runtime::testing::VirtualClock;
use tempfile::NamedTempFile;

use crate::{
    catalog::{product, remove},
    stage::Stage,
};

const STREAM: Stream = Stream::Products;

/// A folder whose changes fail after some of them, as if the program were killed there.
#[derive(Debug)]
struct Dying {
    folder: LocalStorage,
    left: Arc<AtomicUsize>,
}

impl Dying {
    fn change(&self) -> Result<()> {
        let left = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
        left.map(drop).map_err(|_| Error::failed("killed"))
    }
}

impl Storage for Dying {
    fn read<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<(Vec<u8>, Version)>>> {
        self.folder.read(key)
    }

    fn write<'a>(&'a self, key: &'a str, bytes: Vec<u8>, on: Condition) -> BoxFuture<'a, Result<Version>> {
        match self.change() {
            Ok(()) => self.folder.write(key, bytes, on),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
    }

    fn begin(&self, key: &str) -> Result<NamedTempFile> {
        self.change()?;
        self.folder.begin(key)
    }

    fn store<'a>(&'a self, key: &'a str, file: NamedTempFile) -> BoxFuture<'a, Result<()>> {
        match self.change() {
            Ok(()) => self.folder.store(key, file),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
    }

    fn open<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<File>>> {
        self.folder.open(key)
    }

    fn list<'a>(&'a self, prefix: &'a str) -> BoxFuture<'a, Result<Vec<String>>> {
        self.folder.list(prefix)
    }

    fn remove<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<()>> {
        match self.change() {
            Ok(()) => self.folder.remove(key),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
    }

    fn lock(&self, name: &str) -> Result<Option<Lock>> {
        self.folder.lock(name)
    }
}

/// Runs an export that is killed after a number of changes. Returns whether it ended by itself.
async fn run(stage: &Stage, name: &str, changes: usize) -> bool {
    let folder = Dying { folder: stage.storage(name), left: Arc::new(AtomicUsize::new(changes)) };
    let range = DayRange::new("2025-01-01".parse().unwrap(), "2026-01-01".parse().unwrap()).unwrap();
    let export = Export::new(stage.paypal.clone(), folder, range).clock(VirtualClock::new());
    match export.run(STREAM).await {
        Ok(_) => true,
        Err(error) => {
            assert_eq!(error.to_string(), "killed");
            false
        }
    }
}

#[tokio::test]
async fn a_killed_run_is_repeated_to_the_same_bytes() {
    let stage = Stage::new().await;
    product(&stage, "Kept", None).await;
    let gone = product(&stage, "Gone", None).await;
    stage.run("clean", STREAM).await;
    let first = stage.data("clean", STREAM);
    let mut lives = 0;
    while !run(&stage, &format!("begin-{lives}"), lives).await {
        let name = format!("begin-{lives}");
        stage.run(&name, STREAM).await;
        assert_eq!(stage.data(&name, STREAM), first, "killed after {lives} changes");
        lives += 1;
    }
    assert!(lives >= 6, "{lives}");

    // The same when an earlier run has written files: here for what came and went since.
    let names: Vec<String> = (0..lives).map(|number| format!("begin-{number}")).collect();
    product(&stage, "New", None).await;
    remove(&stage, &gone);
    stage.run("clean", STREAM).await;
    let second = stage.data("clean", STREAM);
    assert_ne!(second, first);
    for (changes, name) in names.iter().enumerate() {
        run(&stage, name, changes).await;
        stage.run(name, STREAM).await;
        assert_eq!(stage.data(name, STREAM), second, "killed after {changes} changes");
        assert_eq!(stage.files(name, STREAM), stage.files("clean", STREAM));
    }
}
