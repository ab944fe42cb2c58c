//! A connection: how one account of PayPal or Paddle is reached, under a name. This module holds
//! the rules for connections; it reads no file and sends nothing.

mod concurrency;
mod host;
mod name;
mod provider;

use std::collections::BTreeMap;

use paypal_generated::DateTime;
use secrecy::SecretString;
use serde_json::Value;
use url::Url;
use uuid::Uuid;

pub use concurrency::{Borrowing, Concurrency, borrowing};
pub use host::{base_url, environment, is_known_host, is_loopback, needs_permission};
pub use name::Name;
pub use provider::{Destination, EntityType, Provider};

/// A connection as it is stored, without its secret.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Connection {
    /// The id, which never changes.
    pub id: Uuid,
    /// The unique name.
    pub name: Name,
    /// How often the connection was changed; 1 after its creation.
    pub version: u64,
    /// A description, for people.
    pub description: Option<String>,
    /// The provider.
    pub provider: Provider,
    /// The system of the provider.
    pub destination: Destination,
    /// What a Paddle connection is for.
    pub entity_type: Option<EntityType>,
    /// The base URL, in place of the destination's own.
    pub host: Option<Url>,
    /// PayPal's client id.
    pub client_id: Option<String>,
    /// Where the client secret or API key is.
    pub secret: SecretPlace,
    /// The number of concurrent requests, if it is limited.
    pub concurrency: Option<Concurrency>,
    /// The connection whose concurrency this one uses.
    pub borrow_from: Option<Name>,
    /// When the connection was created.
    pub created_at: DateTime,
    /// When the connection was changed last.
    pub updated_at: DateTime,
    /// When the API key expires, if it is known.
    pub expires_at: Option<DateTime>,
    /// Fields of imported documents that this program does not know, by format (`adobe`, `celigo`,
    /// `m3ter`), so that an export has them again.
    pub extensions: BTreeMap<String, Value>,
}

/// Where the client secret or API key of a connection is.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SecretPlace {
    /// In the file of secrets, encrypted.
    Encrypted,
    /// In the file of secrets as plain text, because the user asked for that.
    Plaintext,
    /// A program prints it: the program and its arguments.
    Command(Vec<String>),
    /// In the variable of this name.
    Variable(String),
}

/// What a new connection is made of, or what an edit changes. The rules are in the store, which
/// knows the other connections.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Draft {
    /// The name.
    pub name: Name,
    /// A description, for people.
    pub description: Option<String>,
    /// The provider.
    pub provider: Provider,
    /// The system of the provider.
    pub destination: Destination,
    /// What a Paddle connection is for; required for Paddle.
    pub entity_type: Option<EntityType>,
    /// The base URL, in place of the destination's own.
    pub host: Option<Url>,
    /// The hosts other than PayPal's, Paddle's and this computer that may get the secret.
    pub allowed_hosts: Vec<String>,
    /// PayPal's client id; required for PayPal.
    pub client_id: Option<String>,
    /// The client secret or API key.
    pub secret: Secret,
    /// The number of concurrent requests, if it is limited.
    pub concurrency: Option<Concurrency>,
    /// The connection whose concurrency this one uses.
    pub borrow_from: Option<Name>,
    /// When the API key expires, if it is known.
    pub expires_at: Option<DateTime>,
    /// Unknown fields of an imported document, by format.
    pub extensions: BTreeMap<String, Value>,
}

/// The client secret or API key of a draft.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Secret {
    /// The value, which is encrypted in the file of secrets.
    Value(SecretString),
    /// The value, which is stored as plain text, because the user asked for that.
    Insecure(SecretString),
    /// A program prints it: the program and its arguments.
    Command(Vec<String>),
    /// In the variable of this name.
    Variable(String),
    /// The stored one, for an edit.
    Kept,
}

impl Draft {
    /// Creates a draft with what every connection needs.
    pub fn new(name: Name, provider: Provider, destination: Destination, secret: Secret) -> Self {
        Self {
            name,
            description: None,
            provider,
            destination,
            entity_type: None,
            host: None,
            allowed_hosts: Vec::new(),
            client_id: None,
            secret,
            concurrency: None,
            borrow_from: None,
            expires_at: None,
            extensions: BTreeMap::new(),
        }
    }
}

impl Connection {
    /// Returns the etag: the id and the version, in quotes, as HTTP writes it.
    pub fn etag(&self) -> String {
        format!("\"{}-{}\"", self.id.simple(), self.version)
    }

    /// Returns whether an etag is the one of this version. The quotes may be missing, as in some of
    /// Adobe's examples; a weak etag (`W/"…"`) never matches.
    pub fn has_etag(&self, etag: &str) -> bool {
        let bare = etag.trim().trim_start_matches('"').trim_end_matches('"');
        bare == self.etag().trim_matches('"')
    }

    /// Returns a draft of the connection as it is, for an edit.
    pub fn to_draft(&self) -> Draft {
        Draft {
            name: self.name.clone(),
            description: self.description.clone(),
            provider: self.provider,
            destination: self.destination,
            entity_type: self.entity_type,
            host: self.host.clone(),
            allowed_hosts: Vec::new(),
            client_id: self.client_id.clone(),
            secret: Secret::Kept,
            concurrency: self.concurrency,
            borrow_from: self.borrow_from.clone(),
            expires_at: self.expires_at.clone(),
            extensions: self.extensions.clone(),
        }
    }
}
