//! Pagination of an operation's results.

use super::TypeRef;

/// `x-pagination`: an overlay's description of how the results of an operation are paged. Its names of
/// parameters and properties are not checked yet.
#[derive(Clone, Debug, PartialEq)]
pub struct PaginationSpec {
    /// The kind of pagination.
    pub kind: PageKind,
    /// The way to the next page.
    pub next: NextPage,
    /// Whether the parameters are properties of the JSON body instead of the query.
    pub in_body: bool,
    /// The parameter for the size of a page.
    pub page_size: Option<String>,
    /// The largest size.
    pub max_page_size: Option<u32>,
    /// The parameters that are not sent for later pages.
    pub first_only: Vec<String>,
    /// The property that holds the items.
    pub items: String,
    /// The parameter that makes the response state the number of items and of pages.
    pub total: Option<String>,
    /// The property with the number of all items.
    pub total_items: Option<String>,
    /// The property with the number of all pages.
    pub total_pages: Option<String>,
    /// The property that says whether there is another page.
    pub has_more: Option<String>,
    /// The range of time that is read in windows.
    pub windows: Option<Windows>,
    /// The value as the overlay has it, for the registry and `list`.
    pub json: serde_json::Value,
}

/// The `kind` of an `x-pagination`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageKind {
    /// Pages have numbers.
    Page,
    /// A page begins after a number of items.
    Offset,
    /// A property of a page or of its last item leads to the next page.
    Cursor,
    /// A property of a page is the URL of the next page.
    Url,
    /// A link leads to the next page, by a token in its query.
    Token,
    /// A link leads to the next page.
    Links,
}

impl PageKind {
    const ALL: [Self; 6] = [Self::Page, Self::Offset, Self::Cursor, Self::Url, Self::Token, Self::Links];

    /// The kind of a value of `kind`.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// The value of `kind`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Offset => "offset",
            Self::Cursor => "cursor",
            Self::Url => "url",
            Self::Token => "token",
            Self::Links => "links",
        }
    }
}

/// How an operation's results are paged, checked against its parameters and its response. A property that is not the page's own is named by
/// a JSON pointer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// What the next page is asked by.
    pub next: NextPage,
    /// Whether the parameters stand in the JSON body instead of the query.
    pub in_body: bool,
    /// The parameter for the size of a page.
    pub page_size: Option<String>,
    /// The largest size.
    pub max_page_size: Option<u32>,
    /// The parameters that are not sent for later pages.
    pub first_only: Vec<String>,
    /// The property that tells how many items there are in all.
    pub total_items: Option<String>,
    /// The property that tells how many pages there are in all.
    pub total_pages: Option<String>,
    /// The property that tells whether there is another page.
    pub has_more: Option<String>,
    /// The range of time that is read in windows.
    pub windows: Option<Windows>,
    /// The property that holds the items, on the wire.
    pub items: String,
    /// The Rust field of it.
    pub field: String,
    /// Whether that is an `Option`.
    pub is_optional: bool,
    /// The type of an item.
    pub item: TypeRef,
}

/// A range of time that is read in windows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Windows {
    /// The parameter that is its beginning.
    pub from: String,
    /// The parameter that is its end.
    pub to: String,
    /// How many days a window may be long.
    pub max_days: u32,
    /// The code of the error that says that a window holds too much.
    pub too_large: String,
}

/// What the next page is asked by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextPage {
    /// Its number.
    Number {
        /// The parameter that is it.
        parameter: String,
        /// That of the first page.
        first: i64,
    },
    /// How many items come before it.
    Offset {
        /// The parameter that is it.
        parameter: String,
        /// That of the first page.
        first: i64,
    },
    /// What a property of the page before says.
    Cursor {
        /// The parameter that takes it.
        parameter: String,
        /// The property that has it.
        property: String,
    },
    /// What a property of the last item before says.
    LastItem {
        /// The parameter that takes it.
        parameter: String,
        /// The property of the item that has it.
        property: String,
    },
    /// A link of the page before.
    Link,
    /// A URL of the page before.
    Url {
        /// The property that has it.
        property: String,
    },
}
