//! Tests of the records of days.

use super::*;
use crate::state::{
    hashes::tests::hashes,
    tests::{Place, places},
};

const STREAM: &str = "transactions";

fn day() -> Day {
    "2026-01-31".parse().unwrap()
}

/// Makes the record of rows, with a digest of its own for each text.
fn record(rows: u64, digest: &str) -> DayRecord {
    let digest = crate::row::hash(digest);
    DayRecord {
        schema: 1,
        rows,
        open: 0,
        digest,
        read_until: 1000,
        is_unfinished: false,
        changes: Vec::new(),
    }
}

async fn keys(storage: &dyn Storage) -> Vec<String> {
    let keys = storage.list("transactions/_days/").await.unwrap();
    keys.iter().map(|key| key.strip_prefix("transactions/_days/").unwrap().to_owned()).collect()
}

#[test]
fn a_day_is_complete_after_its_end_and_settled_after_the_lookback() {
    let read_until = |read_until| DayRecord { read_until, ..record(1, "a") };
    assert!(!read_until(99).is_complete(100) && read_until(100).is_complete(100));
    assert!(!read_until(109).is_settled(100, 10, 50) && read_until(110).is_settled(100, 10, 50));
    // A row that will change keeps the day open, but not for ever.
    let open = |until| DayRecord { open: 1, ..read_until(until) };
    assert!(!open(149).is_settled(100, 10, 50) && open(150).is_settled(100, 10, 50));
    assert!(!open(149).is_settled(100, 50, 10) && open(150).is_settled(100, 50, 10));
    // The file of this day may be another one.
    let unfinished = DayRecord { is_unfinished: true, ..read_until(1000) };
    assert!(!unfinished.is_settled(100, 10, 50) && unfinished.is_complete(100));
    assert!(!read_until(i64::MAX - 1).is_settled(i64::MAX - 5, i64::MAX, 0));
}

#[tokio::test]
async fn a_record_is_read_as_it_was_written_with_its_hashes() {
    for Place { storage, .. } in places() {
        let days = Days::new(&*storage, STREAM);
        assert!(days.read(day()).await.unwrap().is_none());
        let (first, rows) = (record(2, "1"), hashes(&[("a", "1"), ("b", "1")]));
        days.write(day(), &first, &rows, None).await.unwrap();
        let (read, version) = days.read(day()).await.unwrap().unwrap();
        assert_eq!(read, first);
        assert_eq!(days.hashes(day(), &read).await.unwrap(), Some(rows));
        let list = format!("2026-01-31.{}.rows", first.digest.get(..16).unwrap());
        assert_eq!(keys(&*storage).await, [list, "2026-01-31.json".to_owned()]);

        // Other rows: the earlier hashes are no longer needed.
        let (second, rows) = (record(1, "2"), hashes(&[("a", "2")]));
        days.write(day(), &second, &rows, Some(&(read, version))).await.unwrap();
        let before = days.read(day()).await.unwrap().unwrap();
        assert_eq!(days.hashes(day(), &second).await.unwrap(), Some(rows));
        assert_eq!(days.hashes(day(), &first).await.unwrap(), None);
        assert_eq!(keys(&*storage).await.len(), 2);

        // The same rows, read later.
        let third = DayRecord { read_until: 2000, ..second };
        days.write(day(), &third, &hashes(&[("a", "2")]), Some(&before)).await.unwrap();
        assert!(days.hashes(day(), &third).await.unwrap().is_some());

        // No rows at all: there is no list, and it is known that there is none.
        let before = days.read(day()).await.unwrap().unwrap();
        let empty = record(0, "");
        days.write(day(), &empty, &RowHashes::default(), Some(&before)).await.unwrap();
        assert_eq!(keys(&*storage).await, ["2026-01-31.json"]);
        assert_eq!(days.hashes(day(), &empty).await.unwrap(), Some(RowHashes::default()));
    }
}

#[tokio::test]
async fn the_days_with_a_record_are_listed() {
    for Place { storage, .. } in places() {
        let days = Days::new(&*storage, STREAM);
        for text in ["2026-02-01", "2025-12-31", "2026-01-31"] {
            days.write(text.parse().unwrap(), &record(1, text), &hashes(&[("a", text)]), None).await.unwrap();
        }
        for key in ["notes.json", "2026-01-30.json.bak", "x/2026-01-29.json"] {
            let key = format!("transactions/_days/{key}");
            storage.write(&key, Vec::new(), Condition::Always).await.unwrap();
        }
        Days::new(&*storage, "disputes").write(day(), &record(0, ""), &hashes(&[]), None).await.unwrap();
        let listed: Vec<String> = days.list().await.unwrap().iter().map(Day::to_string).collect();
        assert_eq!(listed, ["2025-12-31", "2026-01-31", "2026-02-01"]);
    }
}

#[tokio::test]
async fn a_list_that_is_damaged_foreign_or_missing_is_no_list() {
    for Place { storage, .. } in places() {
        let days = Days::new(&*storage, STREAM);
        let (record, rows) = (record(2, "1"), hashes(&[("a", "1"), ("b", "1")]));
        days.write(day(), &record, &rows, None).await.unwrap();
        let key = days.hashes_key(day(), &record.digest);
        let (whole, _) = storage.read(&key).await.unwrap().unwrap();
        let first_line = whole.iter().position(|byte| *byte == b'\n').unwrap() + 1;
        for bytes in [&whole[..first_line], &whole[first_line..], &whole[..40], b"", b"PAR1", &[0xff; 80]] {
            storage.write(&key, bytes.to_vec(), Condition::Always).await.unwrap();
            assert_eq!(days.hashes(day(), &record).await.unwrap(), None);
        }
        storage.remove(&key).await.unwrap();
        assert_eq!(days.hashes(day(), &record).await.unwrap(), None);
        // The next write repairs it.
        let before = days.read(day()).await.unwrap();
        days.write(day(), &record, &rows, before.as_ref()).await.unwrap();
        assert_eq!(days.hashes(day(), &record).await.unwrap(), Some(rows));
    }
}

#[tokio::test]
async fn a_damaged_record_is_an_error_and_stays_as_it_is() {
    let whole = crate::state::json(&record(1, "1")).unwrap();
    let text = String::from_utf8(whole.clone()).unwrap();
    let elsewhere = text.replace(&record(1, "1").digest, "../../../etc/passwd");
    assert_ne!(elsewhere, text);
    let damaged = [&whole[..20], b" ", b"{}", b"null", elsewhere.as_bytes(), &[0xff; 9]];
    for Place { storage, .. } in places() {
        let days = Days::new(&*storage, STREAM);
        let key = days.key(day());
        for bytes in damaged {
            storage.write(&key, bytes.to_vec(), Condition::Always).await.unwrap();
            let error = days.read(day()).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Failed);
            assert!(error.message().contains(&key) && error.help_line().unwrap().contains(&key), "{error}");
            // And a run that has not read it does not replace it either.
            let written = days.write(day(), &record(1, "1"), &hashes(&[("a", "1")]), None).await;
            assert_eq!(written.unwrap_err().kind(), ErrorKind::Precondition);
            assert_eq!(storage.read(&key).await.unwrap().unwrap().0, bytes);
        }
    }
}

#[tokio::test]
async fn a_record_that_a_loss_of_power_took_is_written_again() {
    for Place { storage, .. } in places() {
        let days = Days::new(&*storage, STREAM);
        for lost in [&b""[..], &[0; 200]] {
            storage.write(&days.key(day()), lost.to_vec(), Condition::Always).await.unwrap();
            assert!(days.read(day()).await.unwrap().is_none());
            days.write(day(), &record(1, "1"), &hashes(&[("a", "1")]), None).await.unwrap();
            assert_eq!(days.read(day()).await.unwrap().unwrap().0, record(1, "1"));
            // Another run that has found it lost, too, is stopped.
            let other = days.write(day(), &record(1, "2"), &hashes(&[("a", "2")]), None).await;
            assert_eq!(other.unwrap_err().kind(), ErrorKind::Precondition);
        }
    }
}

#[tokio::test]
async fn after_a_crash_before_the_record_the_earlier_one_works() {
    for Place { storage, .. } in places() {
        let days = Days::new(&*storage, STREAM);
        let (first, rows) = (record(1, "1"), hashes(&[("a", "1")]));
        days.write(day(), &first, &rows, None).await.unwrap();
        let before = days.read(day()).await.unwrap();
        let before = days.begin(day(), before).await.unwrap();
        assert!(before.unwrap().0.is_unfinished);
        let later = hashes(&[("a", "2"), ("b", "1")]);
        let orphan = days.hashes_key(day(), &record(2, "2").digest);
        storage.write(&orphan, later.to_bytes(), Condition::Always).await.unwrap();
        // A kill. The next run:
        let days = Days::new(&*storage, STREAM);
        let before = days.read(day()).await.unwrap();
        let found = &before.as_ref().unwrap().0;
        assert_eq!(*found, DayRecord { is_unfinished: true, ..first.clone() });
        assert!(!found.is_settled(0, 0, 0));
        let earlier = days.hashes(day(), found).await.unwrap().unwrap();
        assert_eq!(later.compare(&earlier), super::super::Changes { late: 1, changed: 1, gone: 0 });
        // What it reads has changed once more. The hashes of the killed run are removed.
        let (third, newest) = (record(1, "3"), hashes(&[("a", "3")]));
        let before = days.begin(day(), before).await.unwrap();
        days.write(day(), &third, &newest, before.as_ref()).await.unwrap();
        assert_eq!(days.read(day()).await.unwrap().unwrap().0, third);
        assert_eq!(days.hashes(day(), &third).await.unwrap(), Some(newest));
        let list = format!("2026-01-31.{}.rows", third.digest.get(..16).unwrap());
        assert_eq!(keys(&*storage).await, [list, "2026-01-31.json".to_owned()]);
    }
}

#[tokio::test]
async fn the_hashes_of_other_days_are_left_alone() {
    for Place { storage, .. } in places() {
        let days = Days::new(&*storage, STREAM);
        let (other, rows): (Day, _) = ("2026-01-30".parse().unwrap(), hashes(&[("a", "1")]));
        // Another part of the export is between the hashes and the record of its day.
        let theirs = days.hashes_key(other, &record(1, "1").digest);
        storage.write(&theirs, rows.to_bytes(), Condition::Always).await.unwrap();
        days.write(day(), &record(1, "2"), &rows, None).await.unwrap();
        let before = days.read(day()).await.unwrap();
        days.write(day(), &record(1, "3"), &rows, before.as_ref()).await.unwrap();
        assert!(storage.read(&theirs).await.unwrap().is_some());
    }
}

#[tokio::test]
async fn the_second_of_two_runs_is_stopped_before_it_touches_a_file() {
    for Place { storage, .. } in places() {
        let days = Days::new(&*storage, STREAM);
        days.write(day(), &record(1, "1"), &hashes(&[("a", "1")]), None).await.unwrap();
        let before = days.read(day()).await.unwrap();
        let own = days.begin(day(), before.clone()).await.unwrap();
        let error = days.begin(day(), before).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Precondition);
        assert!(error.help_line().unwrap().contains("--shard"), "{error}");
        days.write(day(), &record(1, "2"), &hashes(&[("a", "2")]), own.as_ref()).await.unwrap();
        assert_eq!(days.read(day()).await.unwrap().unwrap().0, record(1, "2"));
    }
}

#[tokio::test]
async fn a_day_that_two_runs_have_written_is_read_again() {
    for Place { storage, .. } in places() {
        let days = Days::new(&*storage, STREAM);
        let (rows, other_rows) = (hashes(&[("a", "1")]), hashes(&[("a", "2")]));
        // Both found no record, stored a file, and write the record.
        days.write(day(), &record(1, "1"), &rows, None).await.unwrap();
        let error = days.write(day(), &record(1, "2"), &other_rows, None).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Precondition);
        assert!(error.message().contains("another run exports transactions of 2026-01-31"), "{error}");
        // The file may be that of the second one.
        let before = days.read(day()).await.unwrap().unwrap();
        assert_eq!(before.0, DayRecord { is_unfinished: true, ..record(1, "1") });
        assert_eq!(days.hashes(day(), &before.0).await.unwrap(), Some(rows));

        // The same if both have replaced a record.
        let days = Days::new(&*storage, STREAM);
        days.write(day(), &record(1, "3"), &other_rows, Some(&before)).await.unwrap();
        let error = days.write(day(), &record(1, "4"), &other_rows, Some(&before)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Precondition);
        let (found, _) = days.read(day()).await.unwrap().unwrap();
        assert_eq!(found, DayRecord { is_unfinished: true, ..record(1, "3") });
        assert!(days.hashes(day(), &found).await.unwrap().is_some());
    }
}

#[tokio::test]
async fn a_write_that_meets_its_own_record_has_succeeded() {
    for Place { storage, .. } in places() {
        let days = Days::new(&*storage, STREAM);
        // A put of which the answer was lost is sent again.
        let (record, rows) = (record(1, "1"), hashes(&[("a", "1")]));
        days.write(day(), &record, &rows, None).await.unwrap();
        days.write(day(), &record, &rows, None).await.unwrap();
        assert_eq!(days.read(day()).await.unwrap().unwrap().0, record);
        assert_eq!(days.hashes(day(), &record).await.unwrap(), Some(rows));
    }
}

#[tokio::test]
async fn of_two_runs_that_find_no_record_the_second_does_not_touch_the_file() {
    for Place { storage, .. } in places() {
        // Both have read the day. One of them writes it, and ends.
        let (days, other) = (Days::new(&*storage, STREAM), Days::new(&*storage, STREAM));
        let own = days.begin(day(), None).await.unwrap();
        days.write(day(), &record(1, "1"), &hashes(&[("a", "1")]), own.as_ref()).await.unwrap();
        let error = other.begin(day(), None).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Precondition);
        assert_eq!(other.read(day()).await.unwrap().unwrap().0, record(1, "1"));
    }
}

#[tokio::test]
async fn the_first_read_of_a_day_that_is_killed_leaves_a_mark() {
    for Place { storage, .. } in places() {
        let days = Days::new(&*storage, STREAM);
        // Also if a loss of power has taken the record.
        for lost in [None, Some(vec![0; 200])] {
            storage.remove(&days.key(day())).await.unwrap();
            if let Some(lost) = lost {
                storage.write(&days.key(day()), lost, Condition::Always).await.unwrap();
            }
            days.begin(day(), None).await.unwrap();
            // A kill. The next run:
            let (found, version) = days.read(day()).await.unwrap().unwrap();
            assert!(found.is_unfinished && !found.is_complete(0) && !found.is_settled(0, 0, 0));
            assert_eq!(days.hashes(day(), &found).await.unwrap(), Some(RowHashes::default()));
            // Of two that find the mark, one goes on.
            let before = Some((found, version));
            let own = days.begin(day(), before.clone()).await.unwrap();
            let error = days.begin(day(), before).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Precondition);
            days.write(day(), &record(1, "1"), &hashes(&[("a", "1")]), own.as_ref()).await.unwrap();
            assert_eq!(days.read(day()).await.unwrap().unwrap().0, record(1, "1"));
        }
    }
}

#[tokio::test]
async fn a_run_whose_mark_another_run_has_replaced_leaves_the_day_marked() {
    for Place { storage, .. } in places() {
        let days = Days::new(&*storage, STREAM);
        let own = days.begin(day(), None).await.unwrap();
        // Another run takes the mark for that of a killed run. Which file is there, nobody knows.
        let others = days.begin(day(), days.read(day()).await.unwrap()).await.unwrap();
        let rows = hashes(&[("a", "1")]);
        for before in [own, others] {
            let error = days.write(day(), &record(1, "1"), &rows, before.as_ref()).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Precondition);
            assert!(days.read(day()).await.unwrap().unwrap().0.is_unfinished);
        }
    }
}

#[tokio::test]
async fn a_mark_whose_answer_was_lost_is_no_other_run() {
    for Place { storage, .. } in places() {
        let repeating = crate::storage::tests::Repeating(storage);
        let days = Days::new(&repeating, STREAM);
        let before = days.begin(day(), None).await.unwrap();
        days.write(day(), &record(1, "1"), &hashes(&[("a", "1")]), before.as_ref()).await.unwrap();
        let before = days.begin(day(), days.read(day()).await.unwrap()).await.unwrap();
        days.write(day(), &record(1, "2"), &hashes(&[("a", "2")]), before.as_ref()).await.unwrap();
        assert_eq!(days.read(day()).await.unwrap().unwrap().0, record(1, "2"));
    }
}
