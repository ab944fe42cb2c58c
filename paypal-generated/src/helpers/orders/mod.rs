//! The payments of an order, and the total of its items.

mod payment;
mod state;
mod sums;
mod total;

pub use payment::OrderPayment;
pub use state::PaymentState;
pub use total::{InvalidTotal, OrderTotal};
