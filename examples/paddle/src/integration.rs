//! A Paddle account's API key under a name, and where it leads.

use paypal_runtime::{Client, ClientBuilder, Credentials, Environment, Error};
use secrecy::SecretString;

use crate::errors;

/// Where calls go. A key serves one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Destination {
    /// `https://sandbox-api.paddle.com`, where no money moves.
    Sandbox,
    /// `https://api.paddle.com`.
    Live,
    /// Another base URL: a local server, a gateway.
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

/// A Paddle account's API key under the name that the program has for it. `Debug` hides the key.
#[derive(Clone, Debug)]
pub struct Integration {
    name: String,
    credentials: Credentials,
    destination: Destination,
}

impl Integration {
    /// An integration. Nothing is sent; whether the key is right, Paddle says on the first call.
    pub fn new(name: impl Into<String>, api_key: impl Into<SecretString>, destination: Destination) -> Self {
        Self { name: name.into(), credentials: Credentials::bearer(api_key), destination }
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Where its calls go.
    pub fn destination(&self) -> &Destination {
        &self.destination
    }

    /// A client with default options. Make one and keep it: clones share its connections.
    ///
    /// # Errors
    ///
    /// As [`builder`](Self::builder), or where TLS can't be set up.
    pub fn client(&self) -> Result<Client, Error> {
        self.builder()?.build()
    }

    /// The same, for more options.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](paypal_runtime::ErrorKind::Configuration) where the destination's URL can't be used.
    pub fn builder(&self) -> Result<ClientBuilder, Error> {
        let environment = Environment::custom(self.destination.base_url())?;
        let builder = Client::builder(self.credentials.clone());
        Ok(builder.environment(environment).error_reader(errors::read))
    }
}
