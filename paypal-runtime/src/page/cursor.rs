//! Where a list goes on, as text.

use std::{error::Error as StdError, fmt, str::FromStr};

use serde_core::{Deserialize, Deserializer, Serialize, Serializer, de};

use super::position::Position;
use crate::Operation;

/// Where a list goes on after a page: kept as text, it can be taken up later, in another process too.
///
/// Give it to `pages_from` or `items_from` of the same call, with the same filters; the size of the pages is the cursor's. The text is
/// not secret, and not to be taken apart: another version may write it differently, and reads this one's.
///
/// ```
/// use paypal_runtime::PageCursor;
///
/// let kept = "v1:invoicing/invoices.list?page=3&page_size=100";
/// let cursor: PageCursor = kept.parse()?;
/// assert_eq!(cursor.to_string(), kept);
/// assert!("page 3".parse::<PageCursor>().is_err());
/// # Ok::<(), paypal_runtime::InvalidPageCursor>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PageCursor {
    /// `invoicing/invoices.list`.
    operation: String,
    position: Position,
}

/// The text is no [`PageCursor`].
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

    /// Whether it is of this operation.
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
        f.write_str("this is not the text of a page's cursor")
    }
}

impl StdError for InvalidPageCursor {}
