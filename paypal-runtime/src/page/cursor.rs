//! A position in a list, as text.

use std::{error::Error as StdError, fmt, str::FromStr};

use serde_core::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::position::Position;
use crate::Operation;

/// The position in a list after a page. Stored as text, it lets the listing continue later, also in
/// another process.
///
/// Pass it to `pages_from` or `items_from` of the same call, with the same filters; the page size
/// comes from the cursor. The text is not secret. Do not parse it: a later version may write
/// another format, but it reads this one.
///
/// ```
/// use paypal_runtime::PageCursor;
///
/// let stored = "v1:invoicing/invoices.list?page=3&page_size=100";
/// let cursor: PageCursor = stored.parse()?;
/// assert_eq!(cursor.to_string(), stored);
/// assert!("page 3".parse::<PageCursor>().is_err());
/// # Ok::<(), paypal_runtime::InvalidPageCursor>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PageCursor {
    /// For example `invoicing/invoices.list`.
    operation: String,
    position: Position,
}

/// The text is not a [`PageCursor`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InvalidPageCursor(());

const VERSION: &str = "v1:";

impl PageCursor {
    pub(super) fn new(operation: &Operation, position: Position) -> Self {
        Self { operation: name(operation), position }
    }

    pub(super) fn position(&self) -> &Position {
        &self.position
    }

    /// Returns whether the cursor belongs to this operation.
    pub(super) fn is_of(&self, operation: &Operation) -> bool {
        self.operation == name(operation)
    }
}

fn name(operation: &Operation) -> String {
    format!("{}/{}", operation.api, operation.id)
}

impl fmt::Display for PageCursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{VERSION}{}?{}", self.operation, self.position.as_str())
    }
}

impl FromStr for PageCursor {
    type Err = InvalidPageCursor;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parse = || {
            let (operation, query) = text.strip_prefix(VERSION)?.split_once('?')?;
            let (api, id) = operation.split_once('/')?;
            let fits = !api.is_empty() && !id.is_empty();
            fits.then_some(Self { operation: operation.to_owned(), position: Position::parse(query)? })
        };
        parse().ok_or(InvalidPageCursor(()))
    }
}

impl Serialize for PageCursor {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PageCursor {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}

impl fmt::Display for InvalidPageCursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the text is not a page cursor")
    }
}

impl StdError for InvalidPageCursor {}
