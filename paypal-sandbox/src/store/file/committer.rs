//! The thread that writes the data file. It commits all transactions that wait at once, so that
//! many requests share the time that the disk takes.

use std::{collections::BTreeMap, sync::Arc};

use redb::Database;

use super::{
    Shared,
    format::{ROWS, VALUES, end_of},
    queue::Write,
};

/// What the waiting requests are told after the file was closed.
const CLOSED: &str = "the data file is closed";

/// Writes until the queue is closed, and then closes the file.
pub(super) fn run(database: Database, shared: &Shared) {
    let _ended = Ended(shared);
    loop {
        let waiting = shared.queue.take();
        // After a failure the environments are ahead of the file, and stay so.
        if !waiting.writes.is_empty() && !shared.progress.has_failed() {
            let written = commit(&database, waiting.writes).and_then(|()| shared.publish(&database));
            match written {
                Ok(()) => shared.progress.save(waiting.number),
                Err(error) => drop(shared.fail(error)),
            }
        }
        if waiting.is_closed {
            break;
        }
    }
    shared.progress.fail(CLOSED);
    shared.show(None);
    // All that was acknowledged is in the file already, whatever becomes of this.
    let _ = database.close();
}

/// Wakes those who wait when the thread ends, even by a panic.
struct Ended<'a>(&'a Shared);

impl Drop for Ended<'_> {
    fn drop(&mut self) {
        self.0.progress.fail("the thread that writes the data file has ended");
    }
}

/// Writes transactions as one.
fn commit(database: &Database, writes: Vec<Write>) -> Result<(), redb::Error> {
    // Of several rows with the same key, the last one is written alone.
    let (mut cleared, mut rows, mut values) = (Vec::new(), BTreeMap::new(), BTreeMap::new());
    for write in writes {
        if let Some(prefix) = write.clear {
            rows.retain(|key: &Arc<[u8]>, _| !key.starts_with(&prefix));
            cleared.push(prefix);
        }
        rows.extend(write.rows);
        values.extend(write.value);
    }
    let mut transaction = database.begin_write()?;
    // With this, a file that was not closed opens at once, however large it is.
    transaction.set_quick_repair(true);
    {
        let mut table = transaction.open_table(ROWS)?;
        for prefix in cleared {
            table.retain_in(prefix.as_slice()..end_of(&prefix).as_slice(), |_, _| false)?;
        }
        for (key, row) in rows {
            match row {
                Some(row) => table.insert(&*key, &*row)?,
                None => table.remove(&*key)?,
            };
        }
    }
    if !values.is_empty() {
        let mut table = transaction.open_table(VALUES)?;
        for (name, value) in values {
            table.insert(name, value.as_slice())?;
        }
    }
    transaction.commit()?;
    Ok(())
}
