//! Lists that come in pages.
//!
//! The call of a pageable operation has `pages()` and `items()`: streams that ask for one page after the other. Here is
//! how: a [`Paging`] says how an operation counts its pages; [`page_info`] reads off a page what tells where the next one is;
//! [`plan`] decides from both what to ask next, or that this was the last; [`position`] writes that into the call. [`windows`]
//! does so for ranges of time, where the service takes short ones only. None
//! of it knows the type of a page, nor sends anything: [`Pages`] does.

mod cursor;
mod items;
mod macros;
mod page_info;
mod pager;
mod pages;
mod paging;
mod plan;
mod position;
mod windows;

pub use cursor::{InvalidPageCursor, PageCursor};
pub use items::Items;
pub use pages::{Page, Pages};
pub use paging::Paging;
