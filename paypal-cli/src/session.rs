//! The connection that a command uses, and its client.

use paypal_generated::{Client, Credentials, Environment};
use secrecy::{ExposeSecret, SecretString};

use crate::connection::{Destination, Name, Provider, base_url};
use crate::error::{Error, Result};
use crate::process::Process;
use crate::terminal::Terminal;

/// What a command works with: its process, its terminal and the chosen connection.
#[derive(Clone)]
pub struct Session {
    /// Variables, folders and the clock.
    pub process: Process,
    /// Output and questions.
    pub terminal: Terminal,
    /// The connection that `--connection` names.
    pub connection: Option<Name>,
}

/// A connection with its secret, ready for use.
#[derive(Debug)]
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

impl Session {
    /// Returns the connection that the command uses: that of `--connection`, that of the variable
    /// `PAYPAL_CONNECTION`, the nameless one that `PAYPAL_CLIENT_ID`, `PAYPAL_CLIENT_SECRET` and
    /// `PAYPAL_DESTINATION` make, or the one that `paypal connection use` chose.
    ///
    /// # Errors
    ///
    /// Fails if there is none, or if its secret cannot be read.
    pub fn account(&self) -> Result<Account> {
        self.nameless()?.ok_or_else(|| {
            Error::not_found("there is no connection")
                .help("make one: paypal connection create NAME, or start a local PayPal: paypal sandbox")
        })
    }

    /// Returns a client of the connection.
    ///
    /// # Errors
    ///
    /// Fails like [`account`](Self::account), and if the connection is not one to PayPal.
    pub fn client(&self) -> Result<Client> {
        let account = self.account()?;
        if account.provider != Provider::PayPal {
            return Err(Error::usage("this command needs a connection to PayPal"));
        }
        let credentials = Credentials::new(account.client_id, account.secret.expose_secret());
        let builder = Client::builder(credentials)
            .environment(account.environment)
            .user_agent(concat!("paypal-cli/", env!("CARGO_PKG_VERSION")));
        Ok(builder.build()?)
    }

    /// Returns the connection that environment variables make.
    fn nameless(&self) -> Result<Option<Account>> {
        let variable = |name| self.process.variable(name);
        let (Some(client_id), Some(secret)) =
            (variable("PAYPAL_CLIENT_ID"), variable("PAYPAL_CLIENT_SECRET"))
        else {
            return Ok(None);
        };
        // The name that the SDK's own `Client::from_env` reads holds a base URL as well.
        let destination = variable("PAYPAL_DESTINATION").or_else(|| variable("PAYPAL_ENVIRONMENT"));
        let (destination, environment) = match destination {
            None => {
                return Err(Error::usage("PAYPAL_DESTINATION is not set")
                    .help("set it to live, sandbox, or the URL of a local PayPal"));
            }
            Some(text) if text.contains("://") => {
                let environment = Environment::custom(text)?;
                let destination = if environment.is_live() { Destination::Live } else { Destination::Local };
                (destination, environment)
            }
            Some(text) => {
                let destination: Destination = text.parse()?;
                let url = base_url(Provider::PayPal, destination, None)?;
                (destination, Environment::custom(&url)?)
            }
        };
        Ok(Some(Account {
            name: None,
            provider: Provider::PayPal,
            destination,
            environment,
            client_id: client_id.to_owned(),
            secret: SecretString::from(secret),
        }))
    }
}
