//! Amounts of money: exact, of one currency, in the decimals that PayPal takes.

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
