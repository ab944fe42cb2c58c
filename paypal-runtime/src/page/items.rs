//! The stream of a list's items.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use futures_core::{Stream, stream::FusedStream};

use super::coverage::Coverage;
use super::pages::Pages;
use crate::{Error, model::Model};

/// The items of a list across all pages: a [`Stream`], with a [`next`](Self::next) method that
/// needs no other crate.
///
/// A page is requested when all items of the page before it were returned. The stream ends and
/// reports errors like [`Pages`], whose documentation says which items are returned if the list
/// changes meanwhile.
///
/// ```no_run
/// # use paypal_runtime::{Error, Items};
/// # #[derive(Debug)] struct Invoice;
/// async fn print(mut invoices: Items<Invoice>) -> Result<(), Error> {
///     while let Some(invoice) = invoices.next().await {
///         println!("{:?}", invoice?);
///     }
///     Ok(())
/// }
/// ```
#[must_use = "pages are requested only when the stream is polled"]
pub struct Items<I> {
    source: Box<dyn Source<I> + Send>,
    page: vec::IntoIter<I>,
    left: Option<usize>,
    over: bool,
}

/// A stream of pages of any type, each split into its items.
pub(super) trait Source<I> {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<I>, Error>>>;
    fn prepare(&mut self, context: &mut Context<'_>);
    fn look_ahead(&mut self);
    fn coverage(&self) -> Option<Coverage>;
    fn describe(&self) -> &dyn fmt::Debug;
}

struct SplitPages<T, I> {
    pages: Pages<T>,
    items: fn(T) -> Vec<I>,
}

impl<T: Model, I> Source<I> for SplitPages<T, I> {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<I>, Error>>> {
        let page = ready!(self.pages.poll(context));
        Poll::Ready(page.map(|page| page.map(|page| (self.items)(page.into_value()))))
    }

    fn prepare(&mut self, context: &mut Context<'_>) {
        self.pages.prepare(context);
    }

    fn look_ahead(&mut self) {
        self.pages.set_look_ahead();
    }

    fn coverage(&self) -> Option<Coverage> {
        self.pages.coverage()
    }

    fn describe(&self) -> &dyn fmt::Debug {
        &self.pages
    }
}

impl<I: 'static> Items<I> {
    /// Creates the stream of the items of `pages`. Generated calls have `items()` and
    /// `items_from()` for it.
    pub fn new<T: Model>(pages: Pages<T>, items: fn(T) -> Vec<I>) -> Self {
        Self::of(SplitPages { pages, items })
    }

    pub(super) fn of(source: impl Source<I> + Send + 'static) -> Self {
        Self { source: Box::new(source), page: Vec::new().into_iter(), left: None, over: false }
    }

    /// Ends the stream after this many items. No further page is requested then.
    pub fn limit(mut self, items: usize) -> Self {
        self.left = Some(items);
        self
    }

    /// Requests the next page while the items of the current page are processed: see
    /// [`Pages::look_ahead`].
    pub fn look_ahead(mut self) -> Self {
        self.source.look_ahead();
        self
    }

    /// Returns which part of the requested time range the pages received so far cover, for an
    /// operation that is searched by time; `None` for another one.
    ///
    /// Read it after the last item, to see whether PayPal shortened the range
    /// ([`Coverage::is_shortened`]). To read it and to
    /// collect the items, use [`next`](Self::next): [`into_vec`](Self::into_vec) consumes the
    /// stream.
    pub fn coverage(&self) -> Option<Coverage> {
        self.source.coverage()
    }

    /// Returns the next item; `None` after the last. Dropping the future before it is ready loses
    /// no item.
    ///
    /// # Errors
    ///
    /// Fails if the page with the item could not be received. The next call requests that page
    /// again, or returns `None` if the error is not worth repeating.
    pub async fn next(&mut self) -> Option<Result<I, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// Collects all items. Set a [`limit`](Self::limit) to bound the memory that a long list needs.
    ///
    /// ```no_run
    /// # use paypal_runtime::{Error, Items};
    /// # struct Invoice;
    /// async fn latest(invoices: Items<Invoice>) -> Result<Vec<Invoice>, Error> {
    ///     invoices.limit(500).into_vec().await
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns the first error; the items before it are dropped.
    pub async fn into_vec(mut self) -> Result<Vec<I>, Error> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
        }
        Ok(all)
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<I, Error>>> {
        loop {
            if self.over || self.left == Some(0) {
                return Poll::Ready(None);
            }
            if let Some(item) = self.page.next() {
                self.left = self.left.map(|left| left.saturating_sub(1));
                if self.left.is_none_or(|left| left > self.page.len()) {
                    self.source.prepare(context);
                }
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.source.poll(context)) {
                Some(Ok(items)) => self.page = items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => self.over = true,
            }
        }
    }
}

// Items are only moved out, never pinned.
impl<I> Unpin for Items<I> {}

impl<I: 'static> Stream for Items<I> {
    type Item = Result<I, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<I: 'static> FusedStream for Items<I> {
    fn is_terminated(&self) -> bool {
        self.over || self.left == Some(0)
    }
}

impl<I> fmt::Debug for Items<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", self.source.describe())
            .field("left", &self.left)
            .finish_non_exhaustive()
    }
}
