//! Documents of other programs that describe a connection: Adobe's Flow Service, Celigo, m3ter, and
//! the JSON of `paypal` itself. All functions are pure: they read and write no file.
//!
//! * [`import`] makes drafts of a document. What `paypal` has no field for is kept in the
//!   connection, so that an export has it again. Secrets are taken out of what is kept, in every
//!   encoding, because connections are stored as plain text.
//! * [`export`] makes a document of a connection, with masks in place of the secret, or with the
//!   secret.
//! * [`patch`] changes a connection by a list of JSON Patch operations, as Adobe's `PATCH` has it.
//!
//! A mask (`******`, `****abcd`) is never taken for a secret.

mod adobe;
mod celigo;
mod encoding;
mod fields;
mod import;
mod json;
mod m3ter;
mod mask;
mod parts;
mod place;
mod template;
#[cfg(test)]
mod tests;

use std::fmt;

use clap::ValueEnum;
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;

pub use adobe::patch;
pub use import::{Change, ImportOptions, check_leaks, import};
pub use mask::MASK;

use self::parts::Values;
use self::template::Template;
use crate::connection::{Connection, base_url};
use crate::error::{Error, Result};

/// The program whose document it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, ValueEnum)]
pub enum DocumentFormat {
    /// A base connection of Adobe's Flow Service.
    Adobe,
    /// A connection of Celigo's integrator.io.
    Celigo,
    /// Integration credentials of m3ter, with their integration configuration.
    M3ter,
    /// The document of `paypal` itself.
    Json,
}

impl DocumentFormat {
    /// Returns the word of options and files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Adobe => "adobe",
            Self::Celigo => "celigo",
            Self::M3ter => "m3ter",
            Self::Json => "json",
        }
    }
}

impl fmt::Display for DocumentFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Returns the document of a connection. Without a secret, masks stand in its place. The other
/// connections give the id of the one whose concurrency is borrowed.
///
/// # Errors
///
/// Fails if the format has no documents of the connection's provider.
pub fn export(
    format: DocumentFormat,
    connection: &Connection,
    secret: Option<&SecretString>,
    connections: &[Connection],
) -> Result<Value> {
    let secret = secret.map(ExposeSecret::expose_secret);
    let base = base_url(connection.provider, connection.destination, connection.host.as_ref())?;
    let kept = connection.extensions.get(format.as_str());
    let template = kept.and_then(Template::from_value);
    let values = Values { secret, client_id: connection.client_id.as_deref() };
    let document = template.as_ref().map(|template| template.fill(values));
    let shown = secret.unwrap_or(MASK);
    match format {
        DocumentFormat::Adobe => adobe::write(connection, &base, document, shown),
        DocumentFormat::Celigo => celigo::write(connection, &base, document, secret, connections),
        DocumentFormat::M3ter => {
            let version = template.map_or(1, |template| template.version);
            m3ter::write(connection, document, version, secret, MASK)
        }
        DocumentFormat::Json => json::write(connection, document, shown),
    }
}

/// Reads the JSON text of a document.
///
/// # Errors
///
/// Fails if the text is not JSON.
pub fn parse(text: &[u8]) -> Result<Value> {
    // The text of the error has a place and no part of the document.
    serde_json::from_slice(text).map_err(|error| {
        Error::usage(format!("the document is not JSON (line {}, column {})", error.line(), error.column()))
    })
}

/// Returns whether a document is a list of documents.
pub fn is_list(document: &Value) -> bool {
    document.is_array() || import::LISTS.iter().any(|name| document.get(name).is_some_and(Value::is_array))
}

/// Returns whether a list of Adobe's says that it has a further page.
pub fn has_further_page(document: &Value) -> bool {
    document
        .pointer("/_links/next/href")
        .is_some_and(|next| next.as_str().is_some_and(|next| !next.is_empty()))
}
