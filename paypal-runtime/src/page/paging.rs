//! How an operation counts its pages.

/// How an operation counts its pages, as its overlay says it. Generated code holds one `static` of each pageable operation.
///
/// A property is one of the page itself; one that is deeper is named by a JSON pointer: `/meta/pagination/next`.
///
/// ```
/// use paypal_runtime::Paging;
///
/// static LIST_INVOICES: Paging =
///     Paging::number("page", 1).page_size("page_size").max_page_size(100).items("items").total_pages("total_pages");
/// static LIST_EVENTS: Paging = Paging::links().page_size("page_size").items("events");
/// static LIST_CUSTOMERS: Paging = Paging::last_item("after", "id").items("data").has_more("/meta/has_more");
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

/// What the next page is asked by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// Its number.
    Number { parameter: &'static str, first: i64 },
    /// How many items come before it.
    Offset { parameter: &'static str, first: i64 },
    /// A text that stands in a property of the page before.
    Cursor { parameter: &'static str, property: &'static str },
    /// A text that the last item of the page before has.
    LastItem { parameter: &'static str, property: &'static str },
    /// The query of the link `next` of the page before.
    Link,
    /// The query of the URL in a property of the page before.
    Url { property: &'static str },
}

/// Where the parameters stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Query,
    Body,
}

/// How a range of time may be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Range {
    pub(super) from: &'static str,
    pub(super) to: &'static str,
    pub(super) max_days: u32,
    pub(super) too_large: &'static str,
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

    /// A parameter is the page's number; `first` is that of the first.
    pub const fn number(parameter: &'static str, first: i64) -> Self {
        Self::new(Next::Number { parameter, first })
    }

    /// A parameter is how many items come before the page, counted from `first`.
    pub const fn offset(parameter: &'static str, first: i64) -> Self {
        Self::new(Next::Offset { parameter, first })
    }

    /// A parameter is what a property of the page before says.
    pub const fn cursor(parameter: &'static str, property: &'static str) -> Self {
        Self::new(Next::Cursor { parameter, property })
    }

    /// A parameter is what a property of the last item before says: its id, mostly.
    pub const fn last_item(parameter: &'static str, property: &'static str) -> Self {
        Self::new(Next::LastItem { parameter, property })
    }

    /// A property of the page before has the URL of the next. Its query is taken and nothing else of it.
    pub const fn url(property: &'static str) -> Self {
        Self::new(Next::Url { property })
    }

    /// The page before has a link to the next.
    pub const fn links() -> Self {
        Self::new(Next::Link)
    }

    /// The parameters stand in the JSON body, not in the query.
    #[must_use]
    pub const fn in_body(mut self) -> Self {
        self.place = Place::Body;
        self
    }

    /// The parameter that says how many items a page has.
    #[must_use]
    pub const fn page_size(mut self, parameter: &'static str) -> Self {
        self.page_size = Some(parameter);
        self
    }

    /// The most items a page may have.
    #[must_use]
    pub const fn max_page_size(mut self, items: u32) -> Self {
        self.max_page_size = Some(items);
        self
    }

    /// Parameters that say where the list begins, and are not sent for later pages.
    #[must_use]
    pub const fn first_only(mut self, parameters: &'static [&'static str]) -> Self {
        self.first_only = parameters;
        self
    }

    /// The property that holds the items; `items` unless it is given.
    #[must_use]
    pub const fn items(mut self, property: &'static str) -> Self {
        self.items = property;
        self
    }

    /// The property that says how many items there are in all.
    #[must_use]
    pub const fn total_items(mut self, property: &'static str) -> Self {
        self.total_items = Some(property);
        self
    }

    /// The property that says how many pages there are in all.
    #[must_use]
    pub const fn total_pages(mut self, property: &'static str) -> Self {
        self.total_pages = Some(property);
        self
    }

    /// The property that says whether there is a page after this one.
    #[must_use]
    pub const fn has_more(mut self, property: &'static str) -> Self {
        self.has_more = Some(property);
        self
    }

    /// Two parameters are the ends of a range of time, which may be this many days long: a longer one is read in windows. A window that is
    /// refused with the code `too_large` is halved.
    #[must_use]
    pub const fn windows(
        mut self,
        from: &'static str,
        to: &'static str,
        max_days: u32,
        too_large: &'static str,
    ) -> Self {
        self.range = Some(Range { from, to, max_days, too_large });
        self
    }
}
