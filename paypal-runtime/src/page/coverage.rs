//! Tells which part of a time range a list has covered.

use crate::DateTime;

/// The part of the requested time range that the pages received so far cover, as the service says
/// it.
///
/// A search may end earlier than requested, because the service does not have its newest data yet:
/// PayPal's transaction search needs up to three hours. The list then ends without an error, and
/// [`is_shortened`](Self::is_shortened) is true. To get the rest, search again later from
/// [`answered_end`](Self::answered_end) on.
///
/// ```no_run
/// # use paypal_runtime::{Error, Items};
/// # async fn example<T: 'static>(mut transactions: Items<T>) -> Result<(), Error> {
/// while let Some(transaction) = transactions.next().await {
///     drop(transaction?);
/// }
/// if let Some(coverage) = transactions.coverage().filter(|coverage| coverage.is_shortened()) {
///     println!("complete only until {:?}", coverage.answered_end());
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    pub(super) requested_end: DateTime,
    pub(super) answered_end: Option<DateTime>,
    pub(super) last_refreshed: Option<DateTime>,
    pub(super) is_shortened: bool,
}

impl Coverage {
    /// Returns the end of the range that the caller asked for. For a plain date it is the last
    /// second of that day in UTC.
    pub fn requested_end(&self) -> &DateTime {
        &self.requested_end
    }

    /// Returns the time up to which everything was answered, in the service's words: the end of the
    /// last window that was received, or, of a range that is shortened, the first end that is
    /// earlier than requested. `None` before the first page, and if the service does not say it.
    pub fn answered_end(&self) -> Option<&DateTime> {
        self.answered_end.as_ref()
    }

    /// Returns the time of the last update of the service's data, from the last page that was
    /// received.
    pub fn last_refreshed(&self) -> Option<&DateTime> {
        self.last_refreshed.as_ref()
    }

    /// Returns whether the service answered less than it was asked for. Also `false` if the service
    /// does not say what it answered.
    pub fn is_shortened(&self) -> bool {
        self.is_shortened
    }
}
