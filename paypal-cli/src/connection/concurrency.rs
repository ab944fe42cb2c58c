//! The number of concurrent requests of a connection, and who borrows whose.

use std::{fmt, str::FromStr};

use paypal_generated::runtime::{KeyLimit, KeyLimits};

use super::Connection;
use crate::error::{Error, Result};

/// A number of concurrent requests: 1 to 25.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Concurrency(u8);

impl Concurrency {
    /// The greatest number.
    pub const MAX: u8 = 25;

    /// Returns the number.
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<u64> for Concurrency {
    type Error = Error;

    fn try_from(number: u64) -> Result<Self> {
        let number = u8::try_from(number).ok().filter(|number| (1..=Self::MAX).contains(number));
        number.map(Self).ok_or_else(|| Error::usage("the concurrency must be 1 to 25"))
    }
}

impl FromStr for Concurrency {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let number: u64 = text.parse().map_err(|_| Error::usage("the concurrency must be 1 to 25"))?;
        Self::try_from(number)
    }
}

impl fmt::Display for Concurrency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The concurrency of a connection, with that of the connection it borrows from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Borrowing {
    /// The names from this connection to the one whose concurrency counts.
    pub chain: Vec<String>,
    /// The concurrency that counts, if it is limited.
    pub effective: Option<u8>,
}

/// Finds whose concurrency counts for each connection, by the runtime's own rules. Connections are
/// the keys by their ids.
///
/// # Errors
///
/// Fails with the names of the chain if a connection borrows from itself, in a circle, from an
/// unknown connection, or from one of another provider or destination.
pub fn borrowing(connections: &[Connection]) -> Result<KeyLimits> {
    for connection in connections {
        let Some(lender) = &connection.borrow_from else { continue };
        let Some(lender) = connections.iter().find(|other| other.name == *lender) else { continue };
        if (lender.provider, lender.destination) != (connection.provider, connection.destination) {
            return Err(Error::precondition(format!(
                "{} ({}, {}) cannot borrow the concurrency of {} ({}, {})",
                connection.name,
                connection.provider,
                connection.destination,
                lender.name,
                lender.provider,
                lender.destination
            ))
            .help("borrow from a connection of the same provider and destination"));
        }
    }
    let key = |name: &super::Name| name.as_str().to_lowercase();
    let limits = connections.iter().map(|connection| {
        let mut limit = KeyLimit::new(key(&connection.name));
        if let Some(level) = connection.concurrency {
            limit = limit.level(usize::from(level.get()));
        }
        match &connection.borrow_from {
            Some(lender) => limit.borrow_from(key(lender)),
            None => limit,
        }
    });
    KeyLimits::new(limits).map_err(|error| Error::precondition(error.to_string()))
}
