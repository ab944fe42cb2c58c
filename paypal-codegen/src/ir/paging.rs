//! Describes the pagination of an operation's results.

use super::TypeRef;

/// The value of `x-pagination`: an overlay's description of an operation's pagination. The names of
/// parameters and properties in it are not checked yet.
#[derive(Clone, Debug, PartialEq)]
pub struct PaginationSpec {
    /// The kind of pagination.
    pub kind: PageKind,
    /// How the next page is requested.
    pub next: NextPage,
    /// Whether the parameters are properties of the JSON body instead of the query.
    pub in_body: bool,
    /// The parameter for the page size.
    pub page_size: Option<String>,
    /// The maximum page size.
    pub max_page_size: Option<u32>,
    /// The parameters that are not sent for later pages.
    pub first_only: Vec<String>,
    /// The property that holds the items.
    pub items: String,
    /// The parameter that makes the response state the number of items and of pages.
    pub total: Option<String>,
    /// The property with the total number of items.
    pub total_items: Option<String>,
    /// The property with the total number of pages.
    pub total_pages: Option<String>,
    /// The property that says whether there is another page.
    pub has_more: Option<String>,
    /// The range of time that is divided into windows.
    pub windows: Option<Windows>,
    /// Returns the value as in the overlay, for the registry and `list`.
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
    /// A link leads to the next page; the link has a token in its query.
    Token,
    /// A link leads to the next page.
    Links,
}

impl PageKind {
    const ALL: [Self; 6] = [Self::Page, Self::Offset, Self::Cursor, Self::Url, Self::Token, Self::Links];

    /// Returns the kind of pagination that a value of the key `kind` in `x-pagination` names.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == text)
    }

    /// Returns the value of the key `kind` in `x-pagination`.
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

/// The pagination of an operation, checked against its parameters and its response. A property that
/// is nested inside the page is named by a JSON pointer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// How the next page is requested.
    pub next: NextPage,
    /// Whether the parameters are properties of the JSON body instead of the query.
    pub in_body: bool,
    /// The parameter for the page size.
    pub page_size: Option<String>,
    /// The maximum page size.
    pub max_page_size: Option<u32>,
    /// The parameters that are not sent for later pages.
    pub first_only: Vec<String>,
    /// The property with the total number of items.
    pub total_items: Option<String>,
    /// The property with the total number of pages.
    pub total_pages: Option<String>,
    /// The property that says whether there is another page.
    pub has_more: Option<String>,
    /// The range of time that is divided into windows.
    pub windows: Option<Windows>,
    /// The JSON name of the property that holds the items.
    pub items: String,
    /// The name of the Rust field that holds the items.
    pub field: String,
    /// Whether that field is an `Option`.
    pub is_optional: bool,
    /// The type of an item.
    pub item: TypeRef,
}

/// A range of time that is divided into windows, each of which is paged by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Windows {
    /// The parameter for the start of the range.
    pub from: String,
    /// The parameter for the end of the range.
    pub to: String,
    /// The maximum length of a window, in days.
    pub max_days: u32,
    /// The issue code of the error for a window with too many results.
    pub too_large: String,
    /// The properties of a page that tell which part of the range was answered.
    pub answered: Option<AnsweredRange>,
}

/// The properties of a page that tell which part of a range of time the service answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnsweredRange {
    /// The property with the end of the answered part.
    pub to: String,
    /// The property with the time of the last update of the service's data.
    pub refreshed: String,
}

/// How the next page is requested.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextPage {
    /// By its number.
    Number {
        /// The parameter for the page number.
        parameter: String,
        /// The number of the first page.
        first: i64,
    },
    /// By the number of items before it.
    Offset {
        /// The parameter for the number of items.
        parameter: String,
        /// The number for the first page.
        first: i64,
    },
    /// By a property of the previous page.
    Cursor {
        /// The parameter that is set to the value of the property.
        parameter: String,
        /// The property of the previous page.
        property: String,
    },
    /// By a property of the previous page's last item.
    LastItem {
        /// The parameter that is set to the value of the property.
        parameter: String,
        /// The property of the item.
        property: String,
    },
    /// By a link of the previous page.
    Link,
    /// By a URL in the previous page.
    Url {
        /// The property that holds the URL.
        property: String,
    },
}
