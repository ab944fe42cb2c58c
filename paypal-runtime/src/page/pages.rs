//! The stream of a list's pages.

use std::{
    fmt,
    future::{Future, poll_fn},
    pin::Pin,
    task::{Context, Poll, ready},
};

use futures_core::{Stream, stream::FusedStream};

use super::cursor::PageCursor;
use super::page_info::PageInfo;
use super::pager::{Pager, Step};
use super::paging::Paging;
use super::prefetch::InFlight;
use crate::{
    Call, Error, Response,
    model::{Field, Model},
};

type Answer<T> = Result<Response<T>, Error>;

/// The pages of a list, one after the other: a [`Stream`], with a [`next`](Self::next) method that
/// needs no other crate.
///
/// The first page is requested with the call as it was built. Later pages are requested with the
/// same call and changed paging parameters. A link to the next page is not followed directly: only
/// its query is used, with the operation's own path on the client's host.
///
/// The stream ends if PayPal reports that there are no more pages, or sends an empty page. An error
/// takes the place of a page and does not end the stream: the next poll requests the same page
/// again. A page that was received before is such an error, of
/// [`ErrorKind::Paging`](crate::ErrorKind::Paging), because the list would never end. So leave the
/// loop at an error, or limit the number of errors.
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
    paging: &'static Paging,
    in_flight: Option<InFlight<T>>,
    arrived: Option<Answer<T>>,
    look_ahead: bool,
}

impl<T: Model> Pages<T> {
    /// Creates the stream of pages, beginning with the page `call` requests. Generated calls have
    /// `pages()` for it.
    pub fn new(call: Call, paging: &'static Paging) -> Self {
        Self::of(Pager::new(call, paging), paging)
    }

    /// Creates the stream of pages from a cursor on. Generated calls have `pages_from()` for it. If
    /// the cursor belongs to another operation, the stream returns one error and ends.
    pub fn resume(call: Call, paging: &'static Paging, cursor: &PageCursor) -> Self {
        Self::of(Pager::resume(call, paging, cursor), paging)
    }

    fn of(pager: Pager, paging: &'static Paging) -> Self {
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

    pub(super) fn set_look_ahead(&mut self) {
        self.look_ahead = true;
    }

    /// Returns the next page; `None` after the last. Dropping the future before it is ready loses
    /// no page: the next call returns it.
    ///
    /// # Errors
    ///
    /// Fails if the page could not be received. The next call requests it again.
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
            let info = PageInfo::of(Field::field_ref(response.value()), self.paging);
            let (total_items, total_pages) =
                info.as_ref().map_or((None, None), |info| (info.total_items, info.total_pages));
            let cursor = self.pager.accept(info)?;
            Ok(Page { response, cursor, total_items, total_pages })
        });
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

impl<T: Model> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_and_prepare(context)
    }
}

impl<T: Model> FusedStream for Pages<T> {
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
