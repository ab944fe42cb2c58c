//! Where the client secret or API key comes from. No option takes one, because the arguments of a
//! process are visible to others and kept in the history of shells.

use std::io::{self, IsTerminal, Read};

use clap::Args;
use secrecy::{ExposeSecret, SecretString};

use crate::blocking;
use crate::connection::{Provider, Secret};
use crate::error::{Error, Result};
use crate::seal::words;
use crate::session::Session;

/// More than any secret has.
const MOST: u64 = 64 << 10;

/// The options that say where the secret comes from.
#[derive(Clone, Debug, Default, Args)]
pub(super) struct SecretOptions {
    /// Reads the client secret or API key from standard input.
    #[arg(long, visible_alias = "api-key-stdin", group = "secret_source")]
    secret_stdin: bool,
    /// The variable that has the secret whenever it is needed; it is stored nowhere.
    #[arg(long, visible_alias = "api-key-env", value_name = "VARIABLE", group = "secret_source")]
    secret_env: Option<String>,
    /// The command that prints the secret whenever it is needed, such as `pass show paypal`; it is
    /// stored nowhere.
    #[arg(long, visible_alias = "api-key-command", value_name = "COMMAND", group = "secret_source")]
    credential_command: Option<String>,
    /// Stores the secret as plain text. Every list shows that.
    #[arg(long, conflicts_with_all = ["secret_env", "credential_command"])]
    insecure_storage: bool,
}

impl SecretOptions {
    /// Returns whether an option says where the secret comes from.
    pub(super) fn is_given(&self) -> bool {
        self.secret_stdin || self.secret_env.is_some() || self.credential_command.is_some()
    }

    /// Returns whether the secret is read from standard input.
    pub(super) fn is_stdin(&self) -> bool {
        self.secret_stdin
    }

    /// Returns whether the secret is stored as plain text.
    pub(super) fn is_insecure(&self) -> bool {
        self.insecure_storage
    }

    /// Returns the secret that the options say; asks for it if they say none.
    pub(super) fn secret(&self, provider: Provider, session: &Session) -> Result<Secret> {
        if let Some(variable) = &self.secret_env {
            return Ok(Secret::Variable(variable.clone()));
        }
        if let Some(command) = &self.credential_command {
            return words(command).map(Secret::Command);
        }
        let value =
            if self.secret_stdin { from_stdin(provider, session)? } else { asked(provider, session)? };
        Ok(self.stored(value))
    }

    /// Returns a value as it will be stored.
    pub(super) fn stored(&self, value: SecretString) -> Secret {
        if self.insecure_storage { Secret::Insecure(value) } else { Secret::Value(value) }
    }
}

/// Returns the name of the secret, for people.
pub(super) fn title(provider: Provider) -> &'static str {
    match provider {
        Provider::PayPal => "Client secret",
        Provider::Paddle => "API key",
    }
}

/// Asks for the secret until there is an answer.
fn asked(provider: Provider, session: &Session) -> Result<SecretString> {
    let question = format!("{} (it is not shown)", title(provider));
    let flag = match provider {
        Provider::PayPal => "--secret-stdin, --secret-env VARIABLE or --credential-command COMMAND",
        Provider::Paddle => "--api-key-stdin, --api-key-env VARIABLE or --api-key-command COMMAND",
    };
    loop {
        if let Some(secret) = session.terminal.ask_secret(&question, flag)? {
            return Ok(trimmed(&secret));
        }
    }
}

/// Reads the secret from standard input: one line.
fn from_stdin(provider: Provider, session: &Session) -> Result<SecretString> {
    if io::stdin().is_terminal() {
        return asked(provider, session);
    }
    let read = blocking::of_command(|| {
        let mut text = String::new();
        let read = io::stdin().lock().take(MOST).read_to_string(&mut text);
        let text = SecretString::from(text);
        read.map(|_| text)
    })?;
    let text = read.map_err(|_| Error::usage("standard input is not text"))?;
    let secret = trimmed(&text);
    match secret.expose_secret() {
        "" => Err(Error::usage(format!("standard input has no {}", title(provider).to_lowercase()))),
        lines if lines.contains('\n') => Err(Error::usage("standard input has more than one line")
            .help("send the secret alone: printf %s \"$SECRET\" | paypal connection create …")),
        _ => Ok(secret),
    }
}

fn trimmed(secret: &SecretString) -> SecretString {
    SecretString::from(secret.expose_secret().trim())
}
