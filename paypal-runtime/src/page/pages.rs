//! The stream of a list's pages.

use std::{
    fmt,
    future::{Future, poll_fn},
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::{Stream, stream::FusedStream};

use super::coverage::Coverage;
use super::cursor::PageCursor;
use super::page_info::PageInfo;
use super::pager::{Pager, Step};
use super::paging::Paging;
use super::prefetch::InFlight;
use crate::{Call, Error, Response, model::Field};

type Answer<T> = Result<Response<T>, Error>;

/// The pages of a list, one after the other: a [`Stream`], with a [`next`](Self::next) method that
/// needs no other crate.
///
/// The first page is requested with the call as it was built. Later pages are requested with the
/// same call and changed paging parameters. A link to the next page is not followed directly: only
/// its query is used, with the operation's own path on the client's host.
///
/// # Errors and the end
///
/// The stream ends after the last page. It also ends after an error that is not worth repeating
/// ([`Error::is_retryable`] is false), such as a 403: to continue later, store the
/// [`cursor`](Page::cursor) of the last page. Any other error, such as a 503 after all retries,
/// takes the place of a page, and the next poll requests the same page again. So leave the loop at
/// an error, or limit the number of errors.
///
/// A page is the last one if PayPal says so: by its links, its totals, or a flag or cursor. If
/// those disagree, the list goes on as long as one of them says so. If PayPal says nothing, the
/// list ends after a page that is shorter than another. An empty page ends a list that is read by
/// page number or offset. A page that leads back to an earlier page is an error of
/// [`ErrorKind::Paging`](crate::ErrorKind::Paging), because the list would never end: its cursor or
/// link repeats. Two pages of equal items are no such error; 10 equal pages in a row are, in a list
/// by number or offset about whose end PayPal says nothing.
///
/// # Lists that change
///
/// Each item is returned once, in PayPal's order, if the list does not change between the first
/// request and the last. If it does change, PayPal promises nothing, and neither does this stream:
///
/// - By page number or offset, an item that is added before the current position moves the others
///   back, so an item of an earlier page is returned again. An item that is removed there moves the
///   others forward, so one item is left out, without an error.
/// - By cursor or link, it depends on the operation, and PayPal does not document it.
/// - In windows of time, an item that is added later to a window that was read is left out. If
///   PayPal answers a window only in part, the rest is requested once more with the next window;
///   [`coverage`](Self::coverage) tells if it is still missing then.
///
/// Where each item counts, read a range of time that no longer changes, and drop items whose id was
/// seen.
///
/// # Requests
///
/// Nothing is sent before the stream is polled. If the stream is dropped while a request is in
/// flight, PayPal may have received that request.
///
/// ```no_run
/// # use paypal_runtime::{Error, Pages, model::{Field, Model}};
/// async fn count<T: Model>(mut pages: Pages<T>) -> Result<usize, Error> {
///     let mut count = 0;
///     while let Some(page) = pages.next().await {
///         let page = page?;
///         count += 1;
///         println!("the list goes on at {:?}", page.cursor().map(ToString::to_string));
///     }
///     Ok(count)
/// }
/// ```
#[must_use = "pages are requested only when the stream is polled"]
pub struct Pages<T> {
    pager: Pager,
    paging: Paging,
    in_flight: Option<InFlight<T>>,
    arrived: Option<Answer<T>>,
    look_ahead: bool,
}

impl<T: Field + Send + 'static> Pages<T> {
    /// Creates the stream of pages, beginning with the page `call` requests. Generated calls have
    /// `pages()` for it.
    pub fn new(call: Call, paging: &'static Paging) -> Self {
        Self::begin(call, *paging)
    }

    /// Creates the stream of pages from a cursor on. Generated calls have `pages_from()` for it. If
    /// the cursor belongs to another operation, the stream returns one error and ends.
    pub fn resume(call: Call, paging: &'static Paging, cursor: &PageCursor) -> Self {
        Self::continue_at(call, *paging, cursor)
    }

    pub(crate) fn begin(call: Call, paging: Paging) -> Self {
        Self::of(Pager::new(call, paging), paging)
    }

    pub(crate) fn continue_at(call: Call, paging: Paging, cursor: &PageCursor) -> Self {
        Self::of(Pager::resume(call, paging, cursor), paging)
    }

    fn of(pager: Pager, paging: Paging) -> Self {
        Self { pager, paging, in_flight: None, arrived: None, look_ahead: false }
    }

    /// Requests the next page as soon as a page is returned, so that it arrives while the caller
    /// processes the current page. If the caller stops early, one request was sent in vain. The
    /// attempt timeout also runs while the caller works. The request is made by a Tokio task, which
    /// is aborted if the stream is dropped; without a runtime it makes progress only while the
    /// stream is polled.
    pub fn look_ahead(mut self) -> Self {
        self.set_look_ahead();
        self
    }

    /// Returns which part of the requested time range the pages so far cover, for an operation that
    /// is searched by time; `None` for another one.
    ///
    /// Read it after the last page, to see whether PayPal shortened the range.
    pub fn coverage(&self) -> Option<Coverage> {
        self.pager.coverage()
    }

    pub(super) fn set_look_ahead(&mut self) {
        self.look_ahead = true;
    }

    /// Returns the next page; `None` after the last. Dropping the future before it is ready loses
    /// no page: the next call returns it.
    ///
    /// # Errors
    ///
    /// Fails if the page could not be received. The next call requests it again, or returns `None`
    /// if the error is not worth repeating.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        poll_fn(|context| self.poll_and_prepare(context)).await
    }

    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error>>> {
        let answer = loop {
            let answer = match self.arrived.take() {
                Some(answer) => answer,
                None => match ready!(self.poll_answer(context)) {
                    Some(answer) => answer,
                    None => return Poll::Ready(None),
                },
            };
            match answer {
                Err(error) if self.pager.halve(&error) => {}
                answer => break answer,
            }
        };
        let page = answer.and_then(|response| {
            let info = PageInfo::of(Field::field_ref(response.value()), &self.paging);
            let (total_items, total_pages) =
                info.as_ref().map_or((None, None), |info| (info.total_items, info.total_pages));
            let cursor = self.pager.accept(info)?;
            Ok(Page { response, cursor, total_items, total_pages })
        });
        if page.as_ref().is_err_and(|error| !error.is_retryable()) {
            self.pager.end();
        }
        Poll::Ready(Some(page))
    }

    /// Polls the response to the next call, or returns the error or the end in its place.
    fn poll_answer(&mut self, context: &mut Context<'_>) -> Poll<Option<Answer<T>>> {
        if self.in_flight.is_none() {
            match self.pager.step() {
                Step::Send(call) => self.in_flight = Some(InFlight::own(call)),
                Step::Fail(error) => return Poll::Ready(Some(Err(error))),
                Step::End => return Poll::Ready(None),
            }
        }
        let Some(answer) = &mut self.in_flight else { return Poll::Ready(None) };
        let answer = ready!(Pin::new(answer).poll(context));
        self.in_flight = None;
        Poll::Ready(Some(answer))
    }

    /// Polls the next page, and with look-ahead requests the page after it.
    fn poll_and_prepare(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error>>> {
        let page = ready!(self.poll(context));
        if matches!(page, Some(Ok(_))) {
            self.prepare(context);
        }
        Poll::Ready(page)
    }

    /// With look-ahead, sends the next call, or polls it if it is in flight.
    pub(super) fn prepare(&mut self, context: &mut Context<'_>) {
        if !self.look_ahead || self.arrived.is_some() {
            return;
        }
        if self.in_flight.is_none()
            && self.pager.is_sending()
            && let Step::Send(call) = self.pager.step()
        {
            self.in_flight = Some(InFlight::spawned(call));
        }
        if let Some(answer) = &mut self.in_flight
            && let Poll::Ready(answer) = Pin::new(answer).poll(context)
        {
            self.in_flight = None;
            self.arrived = Some(answer);
        }
    }
}

// A received page is only moved out, never pinned.
impl<T> Unpin for Pages<T> {}

impl<T: Field + Send + 'static> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_and_prepare(context)
    }
}

impl<T: Field + Send + 'static> FusedStream for Pages<T> {
    fn is_terminated(&self) -> bool {
        self.pager.is_over() && self.in_flight.is_none() && self.arrived.is_none()
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("call", self.pager.call())
            .field("paging", &self.paging)
            .finish_non_exhaustive()
    }
}

/// One page of a list.
#[derive(Clone, Debug)]
pub struct Page<T> {
    response: Response<T>,
    cursor: Option<PageCursor>,
    total_items: Option<i64>,
    total_pages: Option<i64>,
}

impl<T> Page<T> {
    /// Returns the body of the page.
    pub fn value(&self) -> &T {
        self.response.value()
    }

    /// Returns the body of the page by value.
    pub fn into_value(self) -> T {
        self.response.into_value()
    }

    /// Returns the response: status, headers, debug id, deviations.
    pub fn response(&self) -> &Response<T> {
        &self.response
    }

    /// Returns the position after this page; `None` if this is the last page. Stored as text, it
    /// lets another process continue the list.
    pub fn cursor(&self) -> Option<&PageCursor> {
        self.cursor.as_ref()
    }

    /// Returns the total number of items that PayPal reports. Some operations report it only on
    /// request, and it may change from page to page.
    pub fn total_items(&self) -> Option<i64> {
        self.total_items
    }

    /// Returns the total number of pages that PayPal reports.
    pub fn total_pages(&self) -> Option<i64> {
        self.total_pages
    }
}
