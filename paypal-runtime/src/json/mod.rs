//! JSON text: a value that keeps it, the reader of the decoder, and the writer of the encoder.
//!
//! Numbers are never converted on the way: an amount, an id of 23 digits or an exponent is written
//! as it was received.

mod error;
mod number;
mod plain;
mod reader;
mod repair;
mod transcode;
mod value;
mod value_ref;
mod write;

pub use error::JsonError;
pub(crate) use number::exact_decimal;
pub(crate) use reader::{Peek, Reader};
pub(crate) use repair::repair;
pub(crate) use transcode::serialize;
pub use value::Value;
pub use value_ref::ValueRef;
pub(crate) use write::{write_name, write_text};
