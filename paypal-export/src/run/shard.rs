//! The part of an export that a machine does.

use std::{fmt, str::FromStr};

use sha2::{Digest as _, Sha256};

use crate::error::{Error, Result};

/// One of several machines that share an export. Each machine knows by itself which days are its
/// own; no machine coordinates the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shard {
    /// From 1 on.
    number: u32,
    count: u32,
}

impl Shard {
    /// Creates the part with a number, from 1 on, of a count of parts.
    ///
    /// # Errors
    ///
    /// Fails if the number is zero or above the count.
    pub fn new(number: u32, count: u32) -> Result<Self> {
        if number == 0 || number > count {
            let text = format!("there is no part {number} of {count}");
            return Err(Error::usage(text).help("parts are written like 1/4 to 4/4"));
        }
        Ok(Self { number, count })
    }

    /// Returns the only part.
    pub const fn whole() -> Self {
        Self { number: 1, count: 1 }
    }

    /// Whether the machine does this part of an account: a day, or a stream that has no days.
    pub(crate) fn has(self, account: &str, part: &str) -> bool {
        let digest = Sha256::digest(format!("{account}\n{part}"));
        let first = digest.iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
        first % u64::from(self.count) == u64::from(self.number - 1)
    }
}

impl FromStr for Shard {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let parts = text
            .split_once('/')
            .and_then(|(number, count)| Some((number.parse().ok()?, count.parse().ok()?)));
        match parts {
            Some((number, count)) => Self::new(number, count),
            None => Err(Error::usage(format!("{text:?} is not a part")).help("parts are written like 1/4")),
        }
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_day_belongs_to_exactly_one_part() {
        let shards: Vec<Shard> = (1..=4).map(|number| Shard::new(number, 4).unwrap()).collect();
        let mut days = [0; 4];
        for day in 0..365 {
            let owners: Vec<usize> =
                (0..4).filter(|index| shards[*index].has("ACCOUNT", &day.to_string())).collect();
            assert_eq!(owners.len(), 1, "day {day}");
            days[owners[0]] += 1;
        }
        assert!(days.iter().all(|days| (60..=125).contains(days)), "{days:?}");
        assert!(Shard::whole().has("ACCOUNT", "1"));
    }

    #[test]
    fn texts_that_are_no_part_are_refused() {
        for text in ["", "1", "0/4", "5/4", "a/b", "1/0", "-1/2"] {
            assert!(text.parse::<Shard>().is_err(), "{text}");
        }
        assert_eq!("2/4".parse::<Shard>().unwrap().to_string(), "2/4");
    }
}
