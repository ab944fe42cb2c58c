//! The sending of webhooks, signed as PayPal signs them.
//!
//! Each environment has a [`worker`]. It sends the deliveries that are due, the oldest of each
//! endpoint first, and records the outcome of each try. When the clock of an environment is moved
//! by a request, the worker plays the time in between: jobs and tries are carried out in the order
//! of their times.

mod attempt;
pub(crate) mod command;
pub(crate) mod keys;
pub(crate) mod schedule;
pub(crate) mod send;
pub(crate) mod sign;
pub(crate) mod worker;
