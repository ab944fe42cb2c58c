//! Lists that the API returns in pages.
//!
//! The call of a pageable operation has `pages()` and `items()`: streams that request one page
//! after the other. [`Paging`] describes the pagination of an operation. [`page_info`] reads the
//! pagination properties of a page, [`plan`] decides from both which page to request next, or that
//! the list has ended, and [`position`] writes that page's parameters into the call. [`windows`]
//! splits a long time range into windows, for operations that accept only short ranges; [`range`]
//! completes its ends before, and [`Coverage`] tells which part of it the service has answered.
//! These modules know no page type and send no requests; [`Pages`] sends them.

mod coverage;
mod cursor;
mod custom;
mod items;
mod macros;
mod page_info;
mod pager;
mod pages;
mod paging;
mod plan;
mod position;
mod prefetch;
mod range;
mod windows;

pub use coverage::Coverage;
pub use cursor::{InvalidPageCursor, PageCursor};
pub use items::Items;
pub use pages::{Page, Pages};
pub use paging::Paging;
