//! How an operation's results are paged.

use super::TypeRef;

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
