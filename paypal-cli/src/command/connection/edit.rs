//! `paypal connection edit`: only what the options say changes.

use clap::{Args, ValueEnum};

use super::fields::{self, Fields};
use super::secret::SecretOptions;
use super::view::View;
use super::{create, patch, test};
use crate::connection::{Connection, Draft, Name, Secret, SecretPlace};
use crate::error::{Error, Result};
use crate::session::Session;

/// The options.
#[derive(Debug, Args)]
pub(in crate::command) struct Edit {
    /// The connection.
    #[arg(value_parser = fields::name)]
    name: Name,
    #[command(flatten)]
    fields: Fields,
    #[command(flatten)]
    secret: SecretOptions,
    /// Removes a field; can be repeated.
    #[arg(long, value_enum, value_name = "FIELD")]
    clear: Vec<Clearable>,
    /// Replaces the secret by a new one, which is tested before the old one is dropped. Asks for it
    /// if no option says where it is.
    #[arg(long)]
    rotate: bool,
    /// Tests the changed connection, and saves it only if the test passes.
    #[arg(long)]
    test: bool,
    /// If PayPal refuses the credentials in the test, sends them to its other system too, to tell
    /// whether they belong there.
    #[arg(long)]
    probe_other: bool,
    /// Changes only the version of this etag, which `show` prints.
    #[arg(long, value_name = "ETAG")]
    if_match: Option<String>,
    /// Applies a JSON Patch to the connection's document of Adobe's Flow Service, and prints the
    /// new etag: a file, or `-` for standard input. It needs --if-match.
    #[arg(long, value_name = "FILE", conflicts_with_all = ["clear", "rotate", "secret_source", "insecure_storage"])]
    patch: Option<String>,
}

/// The fields that can be removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Clearable {
    Host,
    Concurrency,
    BorrowFrom,
    Description,
    Expires,
}

pub(super) async fn run(options: Edit, session: &Session) -> Result<()> {
    let store = session.store();
    let connection = store.find(&options.name)?;
    let is_tested = options.rotate || options.test;
    if options.probe_other && !is_tested {
        return Err(Error::usage("--probe-other is an option of a test").help("add --test"));
    }
    if let Some(file) = &options.patch {
        if !options.fields.is_empty() {
            return Err(Error::usage("--patch takes no other option that changes the connection"));
        }
        let change = patch::Change {
            file,
            if_match: options.if_match.as_deref(),
            allowed_hosts: &options.fields.allow_host,
            is_tested: options.test,
            probe_other: options.probe_other,
        };
        return patch::run(&change, &connection, session).await;
    }
    let secret = options.new_secret(&connection, session)?;
    let permits = !options.fields.allow_host.is_empty();
    if options.fields.is_empty() && !permits && options.clear.is_empty() && secret.is_none() {
        return Err(Error::usage("nothing was changed: no option says what to change")
            .help("paypal connection edit --help lists the options"));
    }
    let apply = |draft: &mut Draft| {
        options.fields.set(draft);
        options.clear.iter().for_each(|field| field.remove(draft));
        if let Some(secret) = &secret {
            draft.secret = secret.clone();
        }
        Ok(())
    };
    // The secret is sealed again for a host that is permitted.
    let seals = permits && secret.is_none() && connection.secret == SecretPlace::Encrypted;
    if seals || matches!(secret, Some(Secret::Value(_))) {
        // Whoever has no key for the secret learns it before the secret is sent anywhere.
        store.unlock()?;
    }
    if is_tested {
        let mut draft = connection.to_draft();
        apply(&mut draft)?;
        let account = store.draft_account(&draft, Some(&options.name))?;
        test::before_saving(session, &account, options.probe_other).await?;
    }
    // What was tested, or which secret was read, is what is saved, so nobody else may have changed
    // it in the meantime.
    let is_read = is_tested || (options.secret.is_insecure() && !options.secret.is_given());
    let read = is_read.then(|| connection.etag());
    let etag = options.if_match.as_deref().or(read.as_deref());
    let edited = store.edit(&options.name, etag, apply)?;
    create::print(session, View::new(session, edited))
}

impl Edit {
    /// Returns the secret that replaces the stored one; `None` if that is kept.
    fn new_secret(&self, connection: &Connection, session: &Session) -> Result<Option<Secret>> {
        if self.rotate || self.secret.is_given() {
            return self.secret.secret(connection.provider, session).map(Some);
        }
        if self.secret.is_insecure() {
            if let SecretPlace::Command(_) | SecretPlace::Variable(_) = connection.secret {
                return Err(Error::usage(format!(
                    "the secret of {} is not stored, so it cannot be stored as plain text",
                    connection.name
                ))
                .help("to store it, enter it: add --secret-stdin"));
            }
            return Ok(Some(self.secret.stored(session.store().secret(connection)?)));
        }
        Ok(None)
    }
}

impl Clearable {
    fn remove(self, draft: &mut Draft) {
        match self {
            Self::Host => draft.host = None,
            Self::Concurrency => draft.concurrency = None,
            Self::BorrowFrom => draft.borrow_from = None,
            Self::Description => draft.description = None,
            Self::Expires => draft.expires_at = None,
        }
    }
}
