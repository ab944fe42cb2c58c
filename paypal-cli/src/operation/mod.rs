//! Every operation of PayPal by name: finds it in the registry, reads its arguments from a command
//! line, makes the call, and shows the request or the answer.
//!
//! ```
//! use paypal_cli::operation;
//!
//! # fn main() -> paypal_cli::error::Result<()> {
//! let client = paypal_generated::Client::sandbox("client-id", "client-secret")?;
//! let capture = operation::find("orders", "capture")?;
//! let words = ["capture", "5O190127TN364715T", "--request-id", "order-1001"];
//! let matches = operation::command(capture)
//!     .try_get_matches_from(words)
//!     .map_err(|error| paypal_cli::Error::usage(error.to_string()))?;
//! let prepared = operation::arguments(capture, &matches)?.call(&client, capture)?;
//! println!("{}", operation::show::as_curl(&prepared.call.request()?, &prepared.parts));
//! # Ok(())
//! # }
//! ```

mod answer;
mod arguments;
mod assignment;
mod body;
mod check;
mod command;
mod example;
mod find;
mod help;
mod input;
pub mod layout;
mod money;
mod paging;
mod parameter;
pub mod shell;
pub mod show;
mod words;

pub use answer::{Answer, Content, deviations, is_file, send, send_any};
pub use arguments::{Arguments, Attachment, Part, Prepared};
pub use assignment::Assignment;
pub use body::{Body, Encoding, type_name};
pub use command::command;
pub(crate) use command::{outline, sending_options, with_options};
pub use example::example;
pub use find::{api_name, command_name, find, find_api, operation_name, search};
pub use input::arguments;
pub(crate) use input::{header, json, request_id};
pub use money::{Effect, effect};
pub use paging::{List, list};
#[cfg(test)]
pub(crate) use parameter::OWN_OPTIONS;
pub use parameter::{Flag, flags, own_option, takes_prefer};
pub use words::{first_sentence, in_commands, kebab};
