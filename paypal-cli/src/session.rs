//! The connection that a command uses, and its client.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use paypal_generated::{Client, ClientBuilder, Environment};
use secrecy::SecretString;
use url::Url;

use crate::connection::{Connection, Destination, Name, Provider, base_url, is_known_host, needs_permission};
use crate::error::{Error, Result};
use crate::process::Process;
use crate::seal::{KeyOptions, PassphraseQuestion};
use crate::store::{self, ConnectionStore};
use crate::terminal::Terminal;

pub use crate::store::Account;

/// What a command works with: its process, its terminal, the chosen connection, and the places that
/// the key of the secrets may come from.
#[derive(Clone)]
pub struct Session {
    /// Variables, folders and the clock.
    pub process: Process,
    /// Output and questions.
    pub terminal: Terminal,
    connection: Option<Name>,
    /// Where the key of the secrets comes from. Clones share a key that was found.
    pub keys: KeyOptions,
    /// The connection that was found first: another process may choose another one meanwhile.
    found: Arc<OnceLock<Chosen>>,
}

/// The connection that a command uses, before its secret is read.
#[derive(Clone, Debug)]
enum Chosen {
    Nameless(Account),
    Stored(Connection),
    /// A file in the current folder, or one above it, names it.
    ByProject(Connection, PathBuf),
}

/// Lets a terminal ask for the passphrase, if it may ask.
pub fn asking(keys: KeyOptions, terminal: Terminal) -> KeyOptions {
    if !terminal.asks() {
        return keys;
    }
    keys.ask(move |question| {
        let text = match question {
            PassphraseQuestion::Existing => "Passphrase of the stored secrets",
            PassphraseQuestion::New => "New passphrase for the stored secrets",
            PassphraseQuestion::Again => "The same passphrase again",
            PassphraseQuestion::ExistingAfterWrong => {
                "That passphrase does not open the stored secrets. Passphrase of the stored secrets"
            }
            PassphraseQuestion::NewAfterDifferent => {
                "The two passphrases differ. New passphrase for the stored secrets"
            }
        };
        terminal.ask_secret(text, "PAYPAL_PASSPHRASE")
    })
}

impl Session {
    /// Creates a session; `connection` is the one that `--connection` or the variable
    /// `PAYPAL_CONNECTION` names. The connection is found when it is used first, and stays the same
    /// then.
    pub fn new(process: Process, terminal: Terminal, connection: Option<Name>, keys: KeyOptions) -> Self {
        Self { process, terminal, connection, keys, found: Arc::default() }
    }

    /// Returns the same session with another connection.
    #[must_use]
    pub fn with_connection(self, name: Name) -> Self {
        Self { connection: Some(name), found: Arc::default(), ..self }
    }

    /// Returns the name of the connection, if the command names one.
    pub fn connection(&self) -> Option<&Name> {
        self.connection.as_ref()
    }

    /// Returns the store of connections. It reads nothing yet.
    pub fn store(&self) -> ConnectionStore {
        ConnectionStore::open(&self.process, self.keys.clone())
    }

    /// Returns the connection that the command uses, with its secret: that of `--connection`, that
    /// of the variable `PAYPAL_CONNECTION`, the nameless one that `PAYPAL_CLIENT_ID`,
    /// `PAYPAL_CLIENT_SECRET` and `PAYPAL_DESTINATION` make, the one that `.paypal-connection`
    /// names in the current folder or one above it, or the one that `paypal connection use` chose.
    ///
    /// # Errors
    ///
    /// Fails if there is none, or if its secret cannot be read.
    pub fn account(&self) -> Result<Account> {
        match self.chosen_for_use()? {
            Chosen::Nameless(account) => Ok(account),
            Chosen::Stored(connection) | Chosen::ByProject(connection, _) => {
                self.store().account(&connection)
            }
        }
    }

    /// Returns a client of the connection. It shares its access token, and the concurrency of a
    /// stored connection, with the other processes of the user.
    ///
    /// # Errors
    ///
    /// Fails like [`account`](Self::account), and if the connection is not one to PayPal.
    pub fn client(&self) -> Result<Client> {
        Ok(self.client_builder()?.build()?)
    }

    /// Returns a builder of such a client, for more options.
    ///
    /// # Errors
    ///
    /// Fails like [`client`](Self::client).
    pub fn client_builder(&self) -> Result<ClientBuilder> {
        match self.chosen_for_use()? {
            Chosen::Nameless(account) => account.shared_client_builder(&self.process),
            Chosen::Stored(connection) | Chosen::ByProject(connection, _) => {
                self.store().client_builder(&connection)
            }
        }
    }

    /// Returns the stored connection that the command uses; `None` for the nameless one. No secret
    /// is read.
    ///
    /// # Errors
    ///
    /// Fails if there is no connection.
    pub fn stored_connection(&self) -> Result<Option<Connection>> {
        match self.chosen()? {
            Chosen::Nameless(_) => Ok(None),
            Chosen::Stored(connection) | Chosen::ByProject(connection, _) => Ok(Some(connection)),
        }
    }

    /// Returns the connection, and says if a file chose one of the live system: its user did not
    /// name it in this command.
    fn chosen_for_use(&self) -> Result<Chosen> {
        let chosen = self.chosen()?;
        if let Chosen::ByProject(connection, file) = &chosen
            && connection.destination == Destination::Live
        {
            self.terminal.note(format!(
                "{} chooses the connection {}, which is live",
                file.display(),
                connection.name
            ));
        }
        Ok(chosen)
    }

    fn chosen(&self) -> Result<Chosen> {
        if let Some(found) = self.found.get() {
            return Ok(found.clone());
        }
        let chosen = self.find()?;
        Ok(self.found.get_or_init(|| chosen).clone())
    }

    fn find(&self) -> Result<Chosen> {
        let store = self.store();
        if let Some(name) = &self.connection {
            return store.find(name).map(Chosen::Stored);
        }
        if let Some(account) = self.nameless()? {
            return Ok(Chosen::Nameless(account));
        }
        let project = self.process.current_folder().map(store::project_connection).transpose()?.flatten();
        if let Some((name, file)) = project {
            return store.find(&name).map(|connection| Chosen::ByProject(connection, file));
        }
        match store.chosen()? {
            Some(name) => store.find(&name).map(Chosen::Stored),
            None => Err(no_connection(&store.list()?)),
        }
    }

    /// Returns the connection that environment variables make. If only some of them are set, or are
    /// empty, that is an error: a secret that is missing must not lead to another account.
    fn nameless(&self) -> Result<Option<Account>> {
        let variable = |name| self.process.variable(name);
        let pair = ["PAYPAL_CLIENT_ID", "PAYPAL_CLIENT_SECRET"];
        let [Some(client_id), Some(secret)] = pair.map(variable) else {
            let is_meant =
                pair.iter().any(|name| self.process.is_set(name)) || variable("PAYPAL_DESTINATION").is_some();
            let missing: Vec<&str> = pair.into_iter().filter(|name| variable(name).is_none()).collect();
            return if is_meant {
                Err(Error::usage(format!("{} is not set, or is empty", missing.join(" and ")))
                    .help("set PAYPAL_CLIENT_ID, PAYPAL_CLIENT_SECRET and PAYPAL_DESTINATION, or unset all three, or name a stored connection: --connection NAME"))
            } else {
                Ok(None)
            };
        };
        // The name that the SDK's own `Client::from_env` reads holds a base URL as well.
        let of_sdk = || variable("PAYPAL_ENVIRONMENT").filter(|_| !self.process.is_set("PAYPAL_DESTINATION"));
        let destination = variable("PAYPAL_DESTINATION").or_else(of_sdk);
        let (destination, environment) = match destination {
            None => {
                return Err(Error::usage("PAYPAL_DESTINATION is not set, or is empty")
                    .help("set it to live, sandbox, or the URL of a local PayPal"));
            }
            Some(text) if text.contains("://") => {
                let environment = Environment::custom(text)?;
                (self.destination_of(&environment)?, environment)
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

impl Session {
    /// Returns the destination of a URL that a variable has. A host that is neither PayPal's nor
    /// this computer gets the secret only if `PAYPAL_ALLOW_HOST` names it.
    fn destination_of(&self, environment: &Environment) -> Result<Destination> {
        let url: Url =
            environment.base_url().parse().map_err(|_| Error::usage("PAYPAL_DESTINATION is not a URL"))?;
        if let Some((Provider::PayPal, destination)) = is_known_host(&url) {
            return Ok(destination);
        }
        let host = url.host_str().unwrap_or_default();
        let is_allowed = self.process.variable("PAYPAL_ALLOW_HOST") == Some(host);
        if needs_permission(Provider::PayPal, &url) && !is_allowed {
            return Err(Error::usage(format!(
                "PAYPAL_DESTINATION names the host {host}, which is neither PayPal's nor this computer"
            ))
            .help(format!("to send the client secret there, set PAYPAL_ALLOW_HOST={host}")));
        }
        Ok(Destination::Local)
    }
}

fn no_connection(connections: &[Connection]) -> Error {
    match connections {
        [] => Error::not_found("there is no connection")
            .help("make one: paypal connection create NAME, or start a local PayPal: paypal sandbox"),
        _ => Error::not_found("no connection is chosen")
            .help("name one by --connection NAME, or choose one: paypal connection use NAME"),
    }
}
