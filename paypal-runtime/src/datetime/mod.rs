//! Times and dates: the received text is kept, reading is lenient, and writing is strict.

pub(crate) mod calendar;
#[cfg(feature = "chrono")]
mod chrono;
mod date;
mod date_time;
mod error;
#[cfg(feature = "jiff")]
mod jiff;
pub(crate) mod read;
mod text;
#[cfg(feature = "time")]
mod time;
pub(crate) mod write;

pub use date::Date;
pub use date_time::DateTime;
pub use error::InvalidDateTime;
