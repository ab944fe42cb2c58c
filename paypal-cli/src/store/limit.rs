//! The number of concurrent requests of a connection, over all processes of a user.

use std::{fs::TryLockError, path::PathBuf, sync::Arc, time::Duration};

use paypal_generated::{
    ConcurrencyLimit, RequestLimit,
    runtime::{LimitFuture, LimitRequest, Permit},
};
use tokio::sync::Mutex;

use super::file;

/// The waits between looks for a free place: the first and the longest.
const PAUSES: (Duration, Duration) = (Duration::from_millis(2), Duration::from_millis(32));

/// A limit of concurrent requests that the processes of this computer share.
///
/// Each place is a file, and who holds a place holds a lock of the operating system on it, which
/// ends with its process. Inside a process, places are granted in the order of the requests;
/// between processes there is no order. If the files cannot be used, the limit is one of this
/// process alone.
#[derive(Clone, Debug)]
pub(super) struct SharedLimit(Arc<Places>);

#[derive(Debug)]
struct Places {
    /// The places of this process, so that it looks at no file while it holds them all.
    local: ConcurrencyLimit,
    /// The first in line looks for a place.
    turn: Mutex<()>,
    folder: PathBuf,
    /// The name of what is limited; the names of its files begin with it.
    name: String,
    level: usize,
}

/// What a look for a place found.
enum Look {
    Found(std::fs::File),
    AllTaken,
    Unusable,
}

impl SharedLimit {
    /// Creates a limit of `level` requests.
    pub(super) fn new(folder: PathBuf, name: String, level: u8) -> Self {
        let level = usize::from(level).max(1);
        let local = ConcurrencyLimit::new(level);
        Self(Arc::new(Places { local, turn: Mutex::new(()), folder, name, level }))
    }
}

impl Places {
    fn look(&self) -> Look {
        if file::create_folder(&self.folder).is_err() {
            return Look::Unusable;
        }
        for place in 0..self.level {
            let path = self.folder.join(format!("{}.{place}", self.name));
            let Ok(file) = file::open_lock_file(&path) else { return Look::Unusable };
            match file.try_lock() {
                Ok(()) => return Look::Found(file),
                Err(TryLockError::WouldBlock) => {}
                Err(TryLockError::Error(_)) => return Look::Unusable,
            }
        }
        Look::AllTaken
    }
}

impl RequestLimit for SharedLimit {
    fn acquire<'a>(&'a self, request: &'a LimitRequest<'a>) -> LimitFuture<'a> {
        Box::pin(async move {
            let local = self.0.local.acquire(request).await?;
            let _turn = self.0.turn.lock().await;
            let (mut pause, longest) = PAUSES;
            loop {
                match self.0.look() {
                    Look::Found(file) => return Ok(Permit::new(move || drop((file, local)))),
                    Look::Unusable => return Ok(local),
                    Look::AllTaken => tokio::time::sleep(pause).await,
                }
                pause = (pause * 2).min(longest);
            }
        })
    }

    fn identity(&self) -> Option<usize> {
        Some(Arc::as_ptr(&self.0).addr())
    }
}
