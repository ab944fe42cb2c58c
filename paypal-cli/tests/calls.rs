//! Calls of operations by the command, against the local PayPal.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

mod calls {
    mod failures;
    mod flow;
    mod lists;
    mod offline;
    mod raw;
}
