//! Checks the keys of files.

use crate::error::{Error, Result};

/// The folder of locks. No file of an export is in it.
pub(super) const LOCKS: &str = "_locks";

/// The folder of the records of a stream's days, between the stream and the day.
pub(crate) const DAYS: &str = "/_days/";

/// Refuses a key that could lead out of the storage, or that some storage would write in another
/// way. Keys are made of segments with letters, digits and `-`, `_`, `.`, `=`.
pub(super) fn check(key: &str) -> Result<()> {
    if is_valid(key) { Ok(()) } else { Err(Error::failed(format!("{key:?} is not a key of a file"))) }
}

/// Refuses a prefix that is not a key and a slash.
pub(super) fn check_prefix(prefix: &str) -> Result<&str> {
    let folder = prefix.strip_suffix('/').filter(|folder| is_valid(folder));
    folder.ok_or_else(|| Error::failed(format!("{prefix:?} is not a prefix of keys")))
}

/// Whether a text is a key. A segment that begins with a point is none: temporary files do so.
pub(super) fn is_valid(key: &str) -> bool {
    key.split('/').all(is_segment) && key.split('/').next() != Some(LOCKS)
}

/// Whether a text is a segment of a key. A point at the end is not kept on Windows.
pub(super) fn is_segment(text: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.=".contains(&byte);
    !text.is_empty() && !text.starts_with('.') && !text.ends_with('.') && text.bytes().all(is_allowed)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn keys_that_could_lead_elsewhere_are_refused() {
        for key in ["_export.json", "transactions/date=2026-01-31/data.csv", "a/_days/2026-01-31.0f.rows"] {
            assert!(check(key).is_ok(), "{key}");
        }
        for key in [
            "", "/", "/a", "a/", "a//b", ".", "..", "../a", "a/../b", "a/.", "a/./b", ".tmp-1", "a/.tmp-1",
            "C:/a", "a\\b", "a b", "a\0", "a\n", "ä", "a.", "~", "a%2fb", "_locks/a", "_locks",
        ] {
            assert!(check(key).is_err(), "{key:?}");
        }
        assert_eq!(check_prefix("a/b/").unwrap(), "a/b");
        for prefix in ["", "/", "a", "a//", "../", "a/../"] {
            assert!(check_prefix(prefix).is_err(), "{prefix:?}");
        }
    }

    proptest! {
        #[test]
        fn a_valid_key_stays_within_the_folder(key in "[a-z./_=\\\\:]{0,12}") {
            if is_valid(&key) {
                let path = std::path::Path::new(&key);
                let is_normal = |part| matches!(part, std::path::Component::Normal(_));
                prop_assert!(path.components().all(is_normal));
                prop_assert_eq!(path.components().count(), key.split('/').count());
            }
        }
    }
}
