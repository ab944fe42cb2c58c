//! The stream of items.

use std::{
    fmt,
    future::poll_fn,
    pin::Pin,
    task::{Context, Poll, ready},
    vec,
};

use futures_core::{Stream, stream::FusedStream};

use super::pages::Pages;
use crate::{Error, model::Model};

/// The items of a list, whatever page they are on: a [`Stream`] of them, with a [`next`](Self::next) that needs no other crate.
///
/// A page is asked for when the items of the one before are used up. What [`Pages`] says of ends and errors holds here.
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
#[must_use = "items are requested only when they are polled"]
pub struct Items<I> {
    source: Box<dyn Source<I> + Send>,
    page: vec::IntoIter<I>,
    left: Option<usize>,
    over: bool,
}

/// Pages of any type, taken apart into items.
trait Source<I> {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<I>, Error>>>;
    fn prepare(&mut self, context: &mut Context<'_>);
    fn look_ahead(&mut self);
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

    fn describe(&self) -> &dyn fmt::Debug {
        &self.pages
    }
}

impl<I: 'static> Items<I> {
    /// The items of pages. Emitted calls have `items()` and `items_from()` for it.
    pub fn new<T: Model>(pages: Pages<T>, items: fn(T) -> Vec<I>) -> Self {
        Self {
            source: Box::new(SplitPages { pages, items }),
            page: Vec::new().into_iter(),
            left: None,
            over: false,
        }
    }

    /// Ends after this many items. No page is asked for beyond them.
    pub fn limit(mut self, items: usize) -> Self {
        self.left = Some(items);
        self
    }

    /// Asks for a page while the items of the one before are worked on: see [`Pages::look_ahead`].
    pub fn look_ahead(mut self) -> Self {
        self.source.look_ahead();
        self
    }

    /// The next item; `None` after the last. Dropped before it is ready, it loses nothing.
    ///
    /// # Errors
    ///
    /// Why the page did not come on which it is. The next call asks for that page again.
    pub async fn next(&mut self) -> Option<Result<I, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// All items at once. A [`limit`](Self::limit) keeps a long list out of memory.
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
    /// The first there is; the items before it are dropped.
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

// An item is only moved out, never pinned.
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
