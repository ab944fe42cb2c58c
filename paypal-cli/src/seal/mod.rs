//! The encryption of secrets at rest: where the key comes from, how it is derived, and how a value
//! is sealed. This module knows no connection.
//!
//! | file | contents |
//! |---|---|
//! | `key.rs` | a key, which seals values by XChaCha20-Poly1305 |
//! | `header.rs` | how a key is derived from what the user enters, by Argon2id |
//! | `options.rs` | the places that a key may come from, in their order |
//! | `text.rs` | texts that are sealed by a passphrase of their own |
//! | `program.rs` | programs that print a secret |
//! | `keyring.rs` | the keyring of the operating system |

mod header;
mod key;
pub(crate) mod keyring;
mod options;
mod program;
mod text;

pub(crate) use header::KeyHeader;
pub use header::KeyOrigin;
pub(crate) use key::Key;
pub use options::{KeyOptions, PassphraseQuestion};
pub use program::first_line_of;
pub(crate) use program::words;
pub use text::{SealedText, is_sealed};
