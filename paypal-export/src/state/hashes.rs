//! The hashes of a day's rows, which tell what has changed when the day is read again.

use serde::{Deserialize, Serialize};
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
};

use crate::row::{Row, hash};

/// The hashes of rows: for each the first 64 bits of the hash of its key, and of its own hash.
///
/// Two keys of a day with the same 64 bits are unlikely: one day of 200,000 rows in a thousand
/// million has them. They do no harm: both pairs are kept, as their other halves differ. A change
/// is overlooked only if the 64 bits of both hashes of a row are equal by chance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct RowHashes(BTreeSet<(u64, u64)>);

/// How rows differ from those of an earlier read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Changes {
    /// Rows that were not there before.
    pub(crate) late: u64,
    /// Rows with other values than before.
    pub(crate) changed: u64,
    /// Rows that are no longer there.
    pub(crate) gone: u64,
}

impl Changes {
    pub(crate) fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

impl RowHashes {
    /// Adds a row.
    pub(crate) fn add(&mut self, row: &Row) {
        self.0.insert(pair(row));
    }

    /// Whether there is a row of this key with these values.
    pub(crate) fn has(&self, row: &Row) -> bool {
        self.0.contains(&pair(row))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Compares with the hashes of an earlier read.
    pub(crate) fn compare(&self, earlier: &Self) -> Changes {
        // Of each key that has changed: how many pairs are new, and how many are no longer there.
        let mut keys: BTreeMap<u64, (u64, u64)> = BTreeMap::new();
        for (key, _) in self.0.difference(&earlier.0) {
            keys.entry(*key).or_default().0 += 1;
        }
        for (key, _) in earlier.0.difference(&self.0) {
            keys.entry(*key).or_default().1 += 1;
        }
        let mut changes = Changes::default();
        for (new, old) in keys.into_values() {
            let changed = new.min(old);
            changes.changed += changed;
            changes.late += new - changed;
            changes.gone += old - changed;
        }
        changes
    }

    /// Writes a line for each row, and a last line by which a damaged file is found.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut text = String::with_capacity(self.0.len().saturating_add(3).saturating_mul(34));
        for (key, hash) in &self.0 {
            // Writing to a string does not fail.
            let _ = writeln!(text, "{key:016x} {hash:016x}");
        }
        let last = last_line(&text, self.0.len());
        text.push_str(&last);
        text.into_bytes()
    }

    /// Reads what [`to_bytes`](Self::to_bytes) has written; `None` if anything else is there.
    pub(super) fn parse(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let end = text.strip_suffix('\n')?.rfind('\n').map_or(0, |end| end + 1);
        let (lines, last) = text.split_at_checked(end)?;
        let pairs: Self = Self(lines.lines().map(parse_pair).collect::<Option<_>>()?);
        (last == last_line(lines, pairs.0.len())).then_some(pairs)
    }
}

fn pair(row: &Row) -> (u64, u64) {
    (first_bits(&hash(&row.key)), first_bits(&row.hash))
}

/// Returns the first 64 bits of a hash in hexadecimal digits.
fn first_bits(hash: &str) -> u64 {
    let digits = hash.get(..16).and_then(parse_digits);
    // A text that is no hash is hashed.
    digits.unwrap_or_else(|| crate::row::hash(hash).get(..16).and_then(parse_digits).unwrap_or_default())
}

fn parse_digits(text: &str) -> Option<u64> {
    let is_lower = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    (text.len() == 16 && is_lower).then(|| u64::from_str_radix(text, 16).ok()).flatten()
}

fn parse_pair(line: &str) -> Option<(u64, u64)> {
    let (key, hash) = line.split_once(' ')?;
    Some((parse_digits(key)?, parse_digits(hash)?))
}

fn last_line(lines: &str, count: usize) -> String {
    format!("{count} rows, SHA-256 of the lines above: {}\n", hash(lines))
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::{collection::vec, prelude::*};

    use super::*;
    use crate::row::Order;

    /// A row whose values are told by a text.
    pub(in crate::state) fn row(key: &str, values: &str) -> Row {
        Row {
            order: Order { time: 0, texts: Vec::new() },
            key: key.to_owned(),
            hash: hash(values),
            cells: Vec::new(),
            is_open: false,
        }
    }

    pub(in crate::state) fn hashes(rows: &[(&str, &str)]) -> RowHashes {
        let mut hashes = RowHashes::default();
        rows.iter().for_each(|(key, values)| hashes.add(&row(key, values)));
        hashes
    }

    fn changes(late: u64, changed: u64, gone: u64) -> Changes {
        Changes { late, changed, gone }
    }

    #[test]
    fn late_changed_and_vanished_rows_are_counted() {
        let earlier = hashes(&[("a", "1"), ("b", "1"), ("c", "1"), ("d", "1")]);
        let now = hashes(&[("a", "1"), ("b", "2"), ("e", "1"), ("f", "1"), ("d", "2")]);
        assert_eq!(now.compare(&earlier), changes(2, 2, 1));
        assert_eq!(earlier.compare(&now), changes(1, 2, 2));
        assert!(now.compare(&now).is_none());
        assert_eq!(now.compare(&RowHashes::default()), changes(5, 0, 0));
        assert_eq!(RowHashes::default().compare(&now), changes(0, 0, 5));
        assert!(now.has(&row("b", "2")));
        assert!(!now.has(&row("b", "1")) && !now.has(&row("c", "1")) && !now.has(&row("a", "2")));
    }

    #[test]
    fn rows_whose_keys_have_the_same_bits_are_kept_apart() {
        let of = |pairs: &[(u64, u64)]| RowHashes(pairs.iter().copied().collect());
        let earlier = of(&[(7, 1), (7, 2)]);
        assert_eq!(of(&[(7, 1), (7, 3)]).compare(&earlier), changes(0, 1, 0));
        assert_eq!(of(&[(7, 1)]).compare(&earlier), changes(0, 0, 1));
        assert_eq!(of(&[(7, 1), (7, 2), (7, 3)]).compare(&earlier), changes(1, 0, 0));
        assert!(of(&[(7, 2), (7, 1)]).compare(&earlier).is_none());
    }

    #[test]
    fn two_hundred_thousand_rows_are_small_and_read_again() {
        let mut all = RowHashes::default();
        for number in 0..200_000_u64 {
            // These numbers are spread over all 64 bits.
            let spread = number.wrapping_mul(0x9e37_79b9_7f4a_7c15);
            all.0.insert((spread, spread.rotate_left(17)));
        }
        let bytes = all.to_bytes();
        assert_eq!(std::mem::size_of_val(all.0.first().unwrap()), 16);
        assert!(bytes.len() < 200_000 * 34 + 200, "{}", bytes.len());
        assert_eq!(RowHashes::parse(&bytes).unwrap(), all);
    }

    #[test]
    fn a_damaged_list_is_no_list() {
        let whole = hashes(&[("a", "1"), ("b", "1"), ("c", "1")]).to_bytes();
        assert_eq!(RowHashes::parse(&RowHashes::default().to_bytes()), Some(RowHashes::default()));
        for length in 0..whole.len() {
            assert_eq!(RowHashes::parse(&whole[..length]), None, "{length} bytes");
        }
        let text = String::from_utf8(whole.clone()).unwrap();
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let without_first = lines[1..].concat();
        let twice = format!("{text}{text}");
        let upper = text.to_uppercase();
        for damaged in [without_first, twice, upper, format!("{text}\n"), text.replace('\n', "\r\n")] {
            assert_eq!(RowHashes::parse(damaged.as_bytes()), None, "{damaged}");
        }
        for at in 0..whole.len() {
            let mut damaged = whole.clone();
            damaged[at] ^= 1;
            assert_eq!(RowHashes::parse(&damaged), None, "byte {at}");
        }
    }

    proptest! {
        #[test]
        fn a_list_is_read_as_it_was_written(pairs in vec(any::<(u64, u64)>(), 0..50)) {
            let hashes = RowHashes(pairs.into_iter().collect());
            prop_assert_eq!(RowHashes::parse(&hashes.to_bytes()), Some(hashes));
        }

        #[test]
        fn any_bytes_are_read_without_a_panic(bytes in vec(any::<u8>(), 0..200), text in "[0-9a-f \n]{0,80}") {
            prop_assert_eq!(RowHashes::parse(&bytes), None);
            prop_assert_eq!(RowHashes::parse(text.as_bytes()), None);
        }

        #[test]
        fn the_counts_of_changes_add_up(
            (before, after) in (vec(("[a-f]", "[01]"), 0..8), vec(("[a-f]", "[01]"), 0..8)),
        ) {
            let unique = |rows: Vec<(String, String)>| rows.into_iter().collect::<BTreeMap<_, _>>();
            let (before, after) = (unique(before), unique(after));
            let list = |rows: &BTreeMap<String, String>| {
                let rows: Vec<_> = rows.iter().map(|(key, values)| (key.as_str(), values.as_str())).collect();
                hashes(&rows)
            };
            let late = after.keys().filter(|key| !before.contains_key(*key)).count() as u64;
            let gone = before.keys().filter(|key| !after.contains_key(*key)).count() as u64;
            let is_changed = |(key, values): &(&String, &String)| before.get(*key).is_some_and(|old| old != *values);
            let changed = after.iter().filter(is_changed).count() as u64;
            prop_assert_eq!(list(&after).compare(&list(&before)), changes(late, changed, gone));
        }
    }
}
