//! Transactions on their way to the data file.

use std::{
    mem,
    sync::{Arc, Condvar, Mutex, PoisonError},
};

/// A row and its key in the file; `None` for a row that is removed.
pub(super) type WrittenRow = (Arc<[u8]>, Option<Arc<[u8]>>);

/// What a transaction changes in the file.
#[derive(Debug, Default)]
pub(super) struct Write {
    /// The prefix of the keys whose rows are removed before the others are written.
    pub(super) clear: Option<Vec<u8>>,
    pub(super) rows: Vec<WrittenRow>,
    /// A value of the whole sandbox.
    pub(super) value: Option<(&'static str, Vec<u8>)>,
}

/// What waits to be written.
#[derive(Debug, Default)]
pub(super) struct Waiting {
    pub(super) writes: Vec<Write>,
    /// The number of the latest transaction.
    pub(super) number: u64,
    /// Whether there will be no further transaction.
    pub(super) is_closed: bool,
}

/// Numbers transactions and keeps them until they are written.
#[derive(Debug, Default)]
pub(super) struct Queue {
    waiting: Mutex<Waiting>,
    changed: Condvar,
}

impl Queue {
    /// Adds a transaction. Returns its number. After the queue is closed, the transaction is
    /// dropped, and gets a number that is never saved.
    pub(super) fn push(&self, write: Write) -> u64 {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        if waiting.is_closed {
            return u64::MAX;
        }
        waiting.number += 1;
        waiting.writes.push(write);
        self.changed.notify_one();
        waiting.number
    }

    /// Ends the queue: what is in it is still written.
    pub(super) fn close(&self) {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner).is_closed = true;
        self.changed.notify_one();
    }

    /// Takes all transactions that wait, and waits if there is none.
    pub(super) fn take(&self) -> Waiting {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        while waiting.writes.is_empty() && !waiting.is_closed {
            waiting = self.changed.wait(waiting).unwrap_or_else(PoisonError::into_inner);
        }
        let Waiting { number, is_closed, .. } = *waiting;
        Waiting { writes: mem::take(&mut waiting.writes), number, is_closed }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_transaction_after_the_close_is_not_counted() {
        let queue = Queue::default();
        let saved = queue.push(Write::default());
        queue.close();
        let dropped = queue.push(Write::default());
        let taken = queue.take();
        assert_eq!((taken.writes.len(), taken.number), (1, saved));
        assert!(dropped > taken.number, "{dropped} would be counted as saved");
    }
}
