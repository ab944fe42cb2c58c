//! An integration: a Paddle account's API key with a name and a destination.

use paypal_runtime::{Client, ClientBuilder, Credentials, Environment, Error};
use secrecy::SecretString;

use crate::errors;

/// The server that calls go to. A key is valid for one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// `https://sandbox-api.paddle.com`, which moves no money.
    Sandbox,
    /// `https://api.paddle.com`.
    Live,
    /// Another base URL, such as a local server or a gateway.
    At(String),
}

impl Destination {
    fn base_url(&self) -> &str {
        match self {
            Self::Sandbox => "https://sandbox-api.paddle.com",
            Self::Live => "https://api.paddle.com",
            Self::At(url) => url,
        }
    }
}

/// A Paddle account's API key, with a name of the program's choice and a destination. `Debug` hides
/// the key.
#[derive(Clone, Debug)]
pub struct Integration {
    name: String,
    credentials: Credentials,
    destination: Destination,
}

impl Integration {
    /// Creates an integration. It sends nothing; Paddle reports a wrong key on the first call.
    pub fn new(name: impl Into<String>, api_key: impl Into<SecretString>, destination: Destination) -> Self {
        Self { name: name.into(), credentials: Credentials::bearer(api_key), destination }
    }

    /// Returns the name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the server that calls go to.
    pub fn destination(&self) -> &Destination {
        &self.destination
    }

    /// Creates a client with default options. Create it once and reuse it: clones share its
    /// connections.
    ///
    /// # Errors
    ///
    /// As [`builder`](Self::builder), or if TLS can't be set up.
    pub fn client(&self) -> Result<Client, Error> {
        self.builder()?.build()
    }

    /// Returns a builder, to create a client with other options.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](paypal_runtime::ErrorKind::Configuration) if the destination's
    /// URL is not a valid base URL.
    pub fn builder(&self) -> Result<ClientBuilder, Error> {
        let environment = Environment::custom(self.destination.base_url())?;
        let builder = Client::builder(self.credentials.clone());
        Ok(builder.environment(environment).error_reader(errors::read))
    }
}
