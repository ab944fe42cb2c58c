//! A connection with its secret, and a client of it.

use paypal_generated::{Client, ClientBuilder, Credentials, Environment};
use secrecy::{ExposeSecret, SecretString};

use super::{limit::SharedLimit, tokens::FileTokenStore};
use crate::connection::{Destination, Name, Provider};
use crate::error::{Error, Result};
use crate::process::{Process, USER_AGENT};

/// A connection with its secret, ready for use.
#[derive(Clone, Debug)]
pub struct Account {
    /// The name; `None` for the connection that environment variables make.
    pub name: Option<Name>,
    /// The provider.
    pub provider: Provider,
    /// The system of the provider.
    pub destination: Destination,
    /// The environment of requests.
    pub environment: Environment,
    /// PayPal's client id; empty for Paddle.
    pub client_id: String,
    /// The client secret or API key.
    pub secret: SecretString,
}

impl Account {
    /// Returns a builder of clients that share no token with other processes, and whose concurrent
    /// requests have no limit, as for a connection that is only tested.
    ///
    /// # Errors
    ///
    /// Fails if the connection is not one to PayPal.
    pub fn client_builder(&self) -> Result<ClientBuilder> {
        if self.provider != Provider::PayPal {
            return Err(not_paypal(self.name.as_ref()));
        }
        let credentials = Credentials::new(&self.client_id, self.secret.expose_secret());
        Ok(Client::builder(credentials)
            .environment(self.environment.clone())
            // A command is run by a person, whose network may need the proxy of `HTTPS_PROXY`.
            .system_proxy(true)
            .user_agent(USER_AGENT))
    }

    /// Returns a builder of clients that share their access token, encrypted in the cache folder,
    /// with the other processes of the user.
    ///
    /// # Errors
    ///
    /// Fails like [`client_builder`](Self::client_builder).
    pub fn shared_client_builder(&self, process: &Process) -> Result<ClientBuilder> {
        let folder = process.folders().cache.join("tokens");
        let tokens = FileTokenStore::new(folder, self.secret.clone());
        Ok(self.client_builder()?.token_store(tokens))
    }

    pub(super) fn limited(
        &self,
        process: &Process,
        limit: Option<(uuid::Uuid, u8)>,
    ) -> Result<ClientBuilder> {
        let builder = self.shared_client_builder(process)?;
        Ok(match limit {
            Some((root, level)) => {
                let folder = process.folders().cache.join("limits");
                builder.limit(SharedLimit::new(folder, root.to_string(), level))
            }
            None => builder,
        })
    }
}

/// Returns the error for a connection to another provider.
pub(super) fn not_paypal(name: Option<&Name>) -> Error {
    let name = name.map(|name| format!("{name} is a connection to Paddle; ")).unwrap_or_default();
    Error::usage(format!("{name}this command needs a connection to PayPal"))
        .help("name another one: --connection NAME; `paypal connection list` lists them")
}
