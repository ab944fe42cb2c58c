//! Exact amounts of money in one currency, with the decimals that PayPal accepts.

mod amount;
mod arithmetic;
mod currency;
mod error;
mod monetary;
mod rounding;
mod split;

pub use amount::Amount;
pub use currency::CurrencyCode;
pub use error::{InvalidAmount, InvalidAmountKind};
pub use monetary::Monetary;
pub use rounding::Rounding;
