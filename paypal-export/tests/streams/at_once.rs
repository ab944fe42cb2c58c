//! Two runs at once into a storage that has no locks, and what they may leave.

use std::{
    fs::File,
    sync::{Arc, Mutex},
};

use futures_util::future::BoxFuture;
use paypal_export::{
    DayRange, ErrorKind, Export, Result, Storage, Stream,
    storage::{Condition, Lock, Version},
};
use paypal_generated::runtime::testing::VirtualClock;
use tempfile::NamedTempFile;
use tokio::sync::oneshot;

use crate::{
    foreign::Memory,
    payouts::pay_out,
    stage::{BUYER_EMAIL, DAY, HOUR, Stage},
};

const STREAM: Stream = Stream::PayoutItems;

/// A storage without locks. The first list of files, which comes after PayPal was read, waits.
#[derive(Debug)]
struct Waiting {
    memory: Arc<Memory>,
    gate: Mutex<Option<(oneshot::Sender<()>, oneshot::Receiver<()>)>>,
}

impl Storage for Waiting {
    fn read<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<(Vec<u8>, Version)>>> {
        self.memory.read(key)
    }

    fn write<'a>(&'a self, key: &'a str, bytes: Vec<u8>, on: Condition) -> BoxFuture<'a, Result<Version>> {
        self.memory.write(key, bytes, on)
    }

    fn begin(&self, key: &str) -> Result<NamedTempFile> {
        self.memory.begin(key)
    }

    fn store<'a>(&'a self, key: &'a str, file: NamedTempFile) -> BoxFuture<'a, Result<()>> {
        self.memory.store(key, file)
    }

    fn open<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<Option<File>>> {
        self.memory.open(key)
    }

    fn list<'a>(&'a self, prefix: &'a str) -> BoxFuture<'a, Result<Vec<String>>> {
        Box::pin(async move {
            let gate = self.gate.lock().unwrap().take();
            if let Some((reached, go_on)) = gate {
                reached.send(()).unwrap();
                go_on.await.unwrap();
            }
            self.memory.list(prefix).await
        })
    }

    fn remove<'a>(&'a self, key: &'a str) -> BoxFuture<'a, Result<()>> {
        self.memory.remove(key)
    }

    fn lock(&self, _: &str) -> Result<Option<Lock>> {
        Ok(None)
    }
}

fn export(stage: &Stage, storage: impl Storage + 'static) -> Export {
    let range = DayRange::new("2025-01-01".parse().unwrap(), "2026-01-01".parse().unwrap()).unwrap();
    Export::new(stage.paypal.clone(), storage, range).clock(VirtualClock::new())
}

#[tokio::test]
async fn a_run_that_has_read_less_leaves_the_files_of_the_other_alone() {
    let stage = Stage::new().await;
    pay_out(&stage, "B-1", &[BUYER_EMAIL]).await;
    stage.advance(HOUR);
    let memory = Arc::new(Memory::default());
    let (reached, is_reached) = oneshot::channel();
    let (go_on, goes_on) = oneshot::channel();
    let gate = Mutex::new(Some((reached, goes_on)));
    let waiting = export(&stage, Waiting { memory: memory.clone(), gate });
    let other = async {
        is_reached.await.unwrap();
        // The other run finds a batch that has just been made, and much time passes.
        pay_out(&stage, "B-2", &[BUYER_EMAIL]).await;
        stage.advance(DAY * 40);
        let report = export(&stage, memory.clone()).run(STREAM).await.unwrap();
        assert_eq!(report.rows, 2);
        go_on.send(()).unwrap();
    };
    let (result, ()) = tokio::join!(waiting.run(STREAM), other);
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Precondition);
    let report = export(&stage, memory.clone()).run(STREAM).await.unwrap();
    assert_eq!(report.rows, 2);
    let (bytes, _) = memory.get("payout-items/data.ndjson").unwrap();
    assert_eq!(String::from_utf8(bytes).unwrap().lines().count(), 2);
}

#[tokio::test]
async fn rows_that_are_not_those_of_the_record_are_searched_again() {
    let stage = Stage::new().await;
    let file = |name: &str| stage.path("a").join("payout-items").join(name);
    pay_out(&stage, "B-1", &[BUYER_EMAIL]).await;
    stage.advance(HOUR);
    stage.run("a", STREAM).await;
    let older = ["_rows.ndjson", "data.ndjson"].map(|name| (name, std::fs::read(file(name)).unwrap()));
    pay_out(&stage, "B-2", &[BUYER_EMAIL]).await;
    stage.advance(DAY * 40);
    stage.run("a", STREAM).await;
    let whole = stage.files("a", STREAM);
    for (name, bytes) in older {
        std::fs::write(file(name), bytes).unwrap();
    }
    let report = stage.run("a", STREAM).await;
    assert_eq!(report.rows, 2);
    assert!(report.notes.iter().any(|note| note.contains("searched from its begin")), "{:?}", report.notes);
    assert_eq!(stage.files("a", STREAM), whole);
    let report = stage.run("a", STREAM).await;
    assert!(!report.notes.iter().any(|note| note.contains("an earlier run")), "{:?}", report.notes);
}
