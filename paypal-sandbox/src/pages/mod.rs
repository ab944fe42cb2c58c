//! What people see in a browser: the pages on which payers approve and pay, and the inspector.
//!
//! Text of requests reaches a page escaped (`html.rs`), and the inspector only as the text of a
//! node (`assets/inspector.js`). No page loads anything from outside.

pub(crate) mod headers;
pub(crate) mod html;
pub(crate) mod inspector;
