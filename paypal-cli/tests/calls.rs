//! Calls of operations by the command, against the local PayPal.

mod support;

mod calls {
    mod failures;
    mod flow;
    mod lists;
    mod offline;
    mod raw;
}
