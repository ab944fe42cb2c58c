//! Describes the pagination of an operation.

/// The pagination of an operation, as declared in its overlay. Generated code has one `static` for
/// each pageable operation.
///
/// A property name refers to a property of the page; a nested property is given as a JSON pointer,
/// such as `/meta/pagination/next`.
///
/// ```
/// use paypal_runtime::Paging;
///
/// static LIST_INVOICES: Paging =
///     Paging::number("page", 1).page_size("page_size").max_page_size(100).total_pages("pages");
/// static LIST_EVENTS: Paging = Paging::links().page_size("page_size").items("events");
/// static LIST_CUSTOMERS: Paging =
///     Paging::last_item("after", "id").items("data").has_more("/meta/has_more");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paging {
    pub(super) next: Next,
    pub(super) place: Place,
    pub(super) page_size: Option<&'static str>,
    pub(super) max_page_size: Option<u32>,
    pub(super) first_only: &'static [&'static str],
    pub(super) items: &'static str,
    pub(super) total_items: Option<&'static str>,
    pub(super) total_pages: Option<&'static str>,
    pub(super) has_more: Option<&'static str>,
    pub(super) range: Option<Range>,
}

/// The way the next page is requested.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Page number pagination: sends the number of the page.
    Number { parameter: &'static str, first: i64 },
    /// Offset pagination: sends the number of items before the page.
    Offset { parameter: &'static str, first: i64 },
    /// Cursor pagination: sends the previous page's `property` as `parameter`.
    Cursor { parameter: &'static str, property: &'static str },
    /// Cursor pagination: sends the `property` of the previous page's last item as `parameter`.
    LastItem { parameter: &'static str, property: &'static str },
    /// Link pagination: sends the query of the previous page's `next` link.
    Link,
    /// URL pagination: sends the query of the URL in the previous page's `property`.
    Url { property: &'static str },
}

/// The part of the request that holds the parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Query,
    Body,
}

/// The time range parameters of an operation, and their limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Range {
    pub(super) from: &'static str,
    pub(super) to: &'static str,
    pub(super) max_days: u32,
    pub(super) too_large: &'static str,
    /// The properties of a page with the end of the answered range, and with the time of the last
    /// update of the data.
    pub(super) answered: Option<(&'static str, &'static str)>,
}

impl Paging {
    const fn new(next: Next) -> Self {
        Self {
            next,
            place: Place::Query,
            page_size: None,
            max_page_size: None,
            first_only: &[],
            items: "items",
            total_items: None,
            total_pages: None,
            has_more: None,
            range: None,
        }
    }

    /// Page number pagination: sends the page number as `parameter`; the first page has the number
    /// `first`.
    pub const fn number(parameter: &'static str, first: i64) -> Self {
        Self::new(Next::Number { parameter, first })
    }

    /// Offset pagination: sends the number of items before the page as `parameter`, counted from
    /// `first`.
    pub const fn offset(parameter: &'static str, first: i64) -> Self {
        Self::new(Next::Offset { parameter, first })
    }

    /// Cursor pagination: sends the previous page's `property` as `parameter`.
    pub const fn cursor(parameter: &'static str, property: &'static str) -> Self {
        Self::new(Next::Cursor { parameter, property })
    }

    /// Cursor pagination: sends the `property` of the previous page's last item, usually its id, as
    /// `parameter`.
    pub const fn last_item(parameter: &'static str, property: &'static str) -> Self {
        Self::new(Next::LastItem { parameter, property })
    }

    /// URL pagination: the previous page's `property` is the URL of the next page. Only the query
    /// of the URL is used.
    pub const fn url(property: &'static str) -> Self {
        Self::new(Next::Url { property })
    }

    /// Link pagination: the previous page has a link to the next page. Only the query of the link
    /// is used.
    pub const fn links() -> Self {
        Self::new(Next::Link)
    }

    /// Sends the parameters in the JSON body, not in the query.
    #[must_use]
    pub const fn in_body(mut self) -> Self {
        self.place = Place::Body;
        self
    }

    /// Sets the parameter for the number of items per page. A list of pages sends it again with
    /// each later page, if the caller set it.
    #[must_use]
    pub const fn page_size(mut self, parameter: &'static str) -> Self {
        self.page_size = Some(parameter);
        self
    }

    /// Sets the largest page size that the service accepts. If a caller asks for at most that many
    /// items, a page with fewer than the caller asked for is the last one, unless the service says
    /// otherwise.
    #[must_use]
    pub const fn max_page_size(mut self, items: u32) -> Self {
        self.max_page_size = Some(items);
        self
    }

    /// Sets parameters that choose where the list begins; they are not sent for later pages.
    #[must_use]
    pub const fn first_only(mut self, parameters: &'static [&'static str]) -> Self {
        self.first_only = parameters;
        self
    }

    /// Sets the property that holds the items; the default is `items`. A page without the property
    /// counts as empty: check the name against one real page.
    #[must_use]
    pub const fn items(mut self, property: &'static str) -> Self {
        self.items = property;
        self
    }

    /// Sets the property that holds the total number of items.
    #[must_use]
    pub const fn total_items(mut self, property: &'static str) -> Self {
        self.total_items = Some(property);
        self
    }

    /// Sets the property that holds the total number of pages.
    #[must_use]
    pub const fn total_pages(mut self, property: &'static str) -> Self {
        self.total_pages = Some(property);
        self
    }

    /// Sets the property that tells whether there is a next page.
    #[must_use]
    pub const fn has_more(mut self, property: &'static str) -> Self {
        self.has_more = Some(property);
        self
    }

    /// Declares two parameters as the ends of a time range of at most `max_days` days. A longer
    /// range is read in windows. `too_large` is the code of the error by which the service refuses
    /// a window with too many results: such a window is halved.
    #[must_use]
    pub const fn windows(
        mut self,
        from: &'static str,
        to: &'static str,
        max_days: u32,
        too_large: &'static str,
    ) -> Self {
        self.range = Some(Range { from, to, max_days, too_large, answered: None });
        self
    }

    /// Sets the properties of a page in which the service says which part of the time range it
    /// answered: `end`, the end of that part, and `refreshed`, the time of the last update of its
    /// data. Call it after [`windows`](Self::windows).
    #[must_use]
    pub const fn answered_range(mut self, end: &'static str, refreshed: &'static str) -> Self {
        if let Some(mut range) = self.range {
            range.answered = Some((end, refreshed));
            self.range = Some(range);
        }
        self
    }
}
