//! The stream of pages.

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
use crate::{
    Call, Error, Response,
    model::{Field, Model},
};

type Answer<T> = Result<Response<T>, Error>;

/// The pages of a list, one after the other: a [`Stream`] of them, with a [`next`](Self::next) that needs no other crate.
///
/// The first page is asked for by the call as it was made; later ones by the same call with the parameters changed that say where a page
/// begins. A link to the next page is not followed as it stands: its query is taken, and sent to the operation's own path on the client's host.
///
/// It ends where PayPal says that there are no more pages, or sends an empty one. An error comes in place of a page, and does not end it:
/// asked again, it asks for the same page again. A page that came before is such an error, of
/// [`ErrorKind::Paging`](crate::ErrorKind::Paging): without it the list would have no end. So leave the loop at an error, or count them.
///
/// It sends nothing before it is polled. What is dropped while a page is on its way may have been sent.
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
#[must_use = "pages are requested only when they are polled"]
pub struct Pages<T> {
    pager: Pager,
    paging: &'static Paging,
    in_flight: Option<Pin<Box<dyn Future<Output = Answer<T>> + Send>>>,
    arrived: Option<Answer<T>>,
    look_ahead: bool,
}

impl<T: Model> Pages<T> {
    /// The pages from where the call begins. Emitted calls have `pages()` for it.
    pub fn new(call: Call, paging: &'static Paging) -> Self {
        Self::of(Pager::new(call, paging), paging)
    }

    /// The pages from a cursor on. Emitted calls have `pages_from()` for it. A cursor of another operation is the stream's only answer, an error.
    pub fn resume(call: Call, paging: &'static Paging, cursor: &PageCursor) -> Self {
        Self::of(Pager::resume(call, paging, cursor), paging)
    }

    fn of(pager: Pager, paging: &'static Paging) -> Self {
        Self { pager, paging, in_flight: None, arrived: None, look_ahead: false }
    }

    /// Asks for the page after one as soon as that one is handed out, so that it comes while that one is worked on. It costs a request that
    /// is of no use where the caller stops early. The time limit of an attempt goes on while the caller works.
    pub fn look_ahead(mut self) -> Self {
        self.set_look_ahead();
        self
    }

    pub(super) fn set_look_ahead(&mut self) {
        self.look_ahead = true;
    }

    /// The next page; `None` after the last. Dropped before it is ready, it loses nothing: the page comes with the next one.
    ///
    /// # Errors
    ///
    /// Why this page did not come. The next call asks for it again.
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

    /// The answer to the next call, or what there is to tell instead.
    fn poll_answer(&mut self, context: &mut Context<'_>) -> Poll<Option<Answer<T>>> {
        if self.in_flight.is_none() {
            match self.pager.step() {
                Step::Send(call) => self.in_flight = Some(Box::pin(call.send())),
                Step::Fail(error) => return Poll::Ready(Some(Err(error))),
                Step::End => return Poll::Ready(None),
            }
        }
        let Some(answer) = &mut self.in_flight else { return Poll::Ready(None) };
        let answer = ready!(answer.as_mut().poll(context));
        self.in_flight = None;
        Poll::Ready(Some(answer))
    }

    /// The same, and the page after it is asked for.
    fn poll_and_prepare(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error>>> {
        let page = ready!(self.poll(context));
        if matches!(page, Some(Ok(_))) {
            self.prepare(context);
        }
        Poll::Ready(page)
    }

    /// With look-ahead, sends the next call, or sees how far it is.
    pub(super) fn prepare(&mut self, context: &mut Context<'_>) {
        if !self.look_ahead || self.arrived.is_some() {
            return;
        }
        if self.in_flight.is_none()
            && self.pager.is_sending()
            && let Step::Send(call) = self.pager.step()
        {
            self.in_flight = Some(Box::pin(call.send()));
        }
        if let Some(answer) = &mut self.in_flight
            && let Poll::Ready(answer) = answer.as_mut().poll(context)
        {
            self.in_flight = None;
            self.arrived = Some(answer);
        }
    }
}

// What arrived is only moved out, never pinned.
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
    /// The body of the page.
    pub fn value(&self) -> &T {
        self.response.value()
    }

    /// The body of the page, without the rest.
    pub fn into_value(self) -> T {
        self.response.into_value()
    }

    /// The response: status, headers, debug id, deviations.
    pub fn response(&self) -> &Response<T> {
        &self.response
    }

    /// Where the list goes on after this page; `None` where this is the last. Kept as text, it lets another process go on from here.
    pub fn cursor(&self) -> Option<&PageCursor> {
        self.cursor.as_ref()
    }

    /// How many items PayPal says there are in all. Some operations say it only where they are asked to; it may change from page to page.
    pub fn total_items(&self) -> Option<i64> {
        self.total_items
    }

    /// How many pages PayPal says there are in all.
    pub fn total_pages(&self) -> Option<i64> {
        self.total_pages
    }
}
