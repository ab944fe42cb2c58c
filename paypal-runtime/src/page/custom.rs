//! Lists of endpoints that no spec describes.

use std::{
    marker::PhantomData,
    task::{Context, Poll, ready},
};

use super::{
    Coverage,
    cursor::PageCursor,
    items::{Items, Source},
    page_info::property,
    pages::Pages,
    paging::Paging,
};
use crate::{
    CustomCall, Error, Value,
    model::{self, Field, FieldRef},
};

impl<T: Field + Send + 'static> CustomCall<T> {
    /// Returns the pages of a list, beginning with the page that this call requests. `paging` says
    /// how the endpoint's next page is found. Each page is a `T`: a JSON [`Value`] or a model.
    ///
    /// As in every [`Pages`], only the query of a link to the next page is used, with this call's
    /// own path, so the token goes to no other host. A page that leads back to an earlier one is an
    /// error.
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_runtime::Client) -> Result<(), paypal_runtime::Error> {
    /// use paypal_runtime::{Method, Paging, Value};
    ///
    /// // {"events": [{…}, …], "links": [{"rel": "next", "href": "…?next_page_token=…"}]}
    /// let events = paypal.request::<Value>(Method::Get, "/v1/notifications/webhooks-events");
    /// let mut pages = events.pages(Paging::links().items("events"));
    /// while let Some(page) = pages.next().await {
    ///     println!("{}", page?.value());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages(self, paging: Paging) -> Pages<T> {
        Pages::begin(self.into_call(), paging)
    }

    /// Returns the pages from a cursor on. The cursor must come from a page of the same call: it
    /// does not know the path.
    pub fn pages_from(self, paging: Paging, cursor: &PageCursor) -> Pages<T> {
        Pages::continue_at(self.into_call(), paging, cursor)
    }

    /// Returns the items of a list across all pages: the elements of the property that
    /// [`Paging::items`] names, each an `I`: a JSON [`Value`] or a model, which is decoded as
    /// leniently as in every list. The type `T` of the call is not used.
    ///
    /// A page without that property counts as empty, so a misspelt name gives no items and no
    /// error: check the name against one real page.
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_runtime::Client) -> Result<(), paypal_runtime::Error> {
    /// use paypal_runtime::{Method, Paging, Value};
    ///
    /// // {"products": [{…}, …], "total_pages": 7}
    /// let paging = Paging::number("page", 1).page_size("page_size").total_pages("total_pages");
    /// let mut products = paypal
    ///     .request::<Value>(Method::Get, "/v1/catalogs/products?total_required=true")
    ///     .query_parameter("page_size", 20)
    ///     .items::<Value>(paging.items("products"));
    /// while let Some(product) = products.next().await {
    ///     println!("{:?}", product?.get("name"));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items<I: Field + Send + 'static>(self, paging: Paging) -> Items<I> {
        let call = self.into_call();
        let memory_limit = call.memory_limit();
        let pages = Pages::begin(call, paging);
        Items::of(ListedItems {
            pages,
            property: paging.items,
            memory_limit,
            failed: false,
            item: PhantomData,
        })
    }
}

/// The pages of a list as JSON, each split into the elements of a property.
struct ListedItems<I> {
    pages: Pages<Value>,
    property: &'static str,
    memory_limit: usize,
    failed: bool,
    item: PhantomData<fn() -> I>,
}

impl<I: Field> ListedItems<I> {
    fn items(&self, page: &Value) -> Result<Vec<I>, Error> {
        match property(page.field_ref(), self.property) {
            FieldRef::Any(list) if list.is_array() => {
                let decoded = model::decode_within(list.text().as_bytes(), self.memory_limit);
                decoded
                    .map(|decoded| decoded.value)
                    .map_err(|error| Error::paging(format!("the items of a page cannot be decoded: {error}")))
            }
            _ => Ok(Vec::new()),
        }
    }
}

impl<I: Field> Source<I> for ListedItems<I> {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Vec<I>, Error>>> {
        if self.failed {
            return Poll::Ready(None);
        }
        let items = match ready!(self.pages.poll(context)) {
            Some(Ok(page)) => self.items(page.value()),
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        };
        self.failed = items.is_err();
        Poll::Ready(Some(items))
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

    fn describe(&self) -> &dyn std::fmt::Debug {
        &self.pages
    }
}
