//! `paypal connection import`.

use std::fs::File;
use std::io::{self, Read};

use clap::Args;
use secrecy::zeroize::Zeroizing;
use serde_json::{Value, json};
use url::Url;

use super::secret::SecretOptions;
use super::view::{HEADER, View};
use super::{fields, test};
use crate::blocking;
use crate::connection::{Connection, Destination, Draft, Name, Provider, Secret};
use crate::document::{
    Change, DocumentFormat, ImportOptions, check_leaks, has_further_page, import, is_list, parse,
};
use crate::error::{Error, Result};
use crate::seal::{SealedText, is_sealed};
use crate::session::Session;
use crate::store::{self, ConnectionStore};
use crate::terminal::{Format, table};

/// More than any document has.
const MOST: u64 = 16 << 20;

/// The options.
#[derive(Debug, Args)]
pub(in crate::command) struct Import {
    /// The document, or one that `export --with-secrets` sealed; `-` is standard input.
    file: String,
    /// The program whose document it is.
    #[arg(long, value_enum, value_name = "FORMAT")]
    from: DocumentFormat,
    /// The name of the connection, in place of the document's.
    #[arg(long, value_parser = fields::name)]
    name: Option<Name>,
    /// Replaces this connection; what the document has no field for stays.
    #[arg(long, value_name = "NAME", value_parser = fields::name)]
    replace: Option<Name>,
    /// Replaces only the version of this etag, which `show` prints.
    #[arg(long, value_name = "ETAG", requires = "replace")]
    if_match: Option<String>,
    /// Keeps the secret of the replaced connection, if the document has a mask in its place.
    #[arg(long, requires = "replace", conflicts_with = "secret_source")]
    keep_secret: bool,
    #[command(flatten)]
    secret: SecretOptions,
    /// The system of the provider, if the document does not tell it.
    #[arg(long, value_enum)]
    destination: Option<Destination>,
    /// The address in place of the document's, such as http://127.0.0.1:8080.
    #[arg(long, value_name = "URL", value_parser = fields::host)]
    host: Option<Url>,
    /// Permits that the secret is sent to this host, which is neither the provider's nor this
    /// computer.
    #[arg(long, value_name = "HOST")]
    allow_host: Vec<String>,
    /// Replaces PayPal's older hosts, api.paypal.com and api.sandbox.paypal.com, by today's.
    #[arg(long)]
    modern_host: bool,
    /// Shares the concurrent requests of this connection, in place of the document's.
    #[arg(long, value_name = "NAME", value_parser = fields::name)]
    borrow_from: Option<Name>,
    /// Tests each connection, and saves none unless all tests pass.
    #[arg(long)]
    test: bool,
    /// If PayPal refuses the credentials in the test, sends them to its other system too, to tell
    /// whether they belong there.
    #[arg(long, requires = "test")]
    probe_other: bool,
    /// The variable that has the passphrase of a sealed document.
    #[arg(long, value_name = "VARIABLE")]
    passphrase_env: Option<String>,
}

pub(super) async fn run(options: Import, session: &Session) -> Result<()> {
    let store = session.store();
    let replaced = options.replaced(&store)?;
    let document = options.document(session)?;
    if has_further_page(&document) {
        session.terminal.note("the list has a further page, which is not in this document");
    }
    let is_list = is_list(&document);
    let connections = store.list()?;
    let taken = ImportOptions {
        name: options.name.clone(),
        secret: options.secret(session)?,
        is_insecure: options.secret.is_insecure(),
        host: options.host.clone(),
        destination: options.destination,
        allowed_hosts: &options.allow_host,
        modern_host: options.modern_host,
        borrow_from: options.borrow_from.clone(),
        replaces: replaced.as_ref(),
        keeps_secret: options.keep_secret,
        connections: &connections,
    };
    let changes = import(options.from, document, &taken)?;
    if changes.iter().any(|change| matches!(change.draft().secret, Secret::Value(_))) {
        // Whoever has no key for the secret learns it before the secret is sent anywhere.
        store.unlock()?;
    }
    options.check(&changes, session).await?;
    let saved = save(&store, changes)?;
    options.print(session, saved, is_list)
}

impl Import {
    /// Finds the connection that is replaced, in the version that the user means.
    fn replaced(&self, store: &ConnectionStore) -> Result<Option<Connection>> {
        let Some(name) = &self.replace else { return Ok(None) };
        let connection = store.find(name)?;
        check_etag(&connection, self.if_match.as_deref())?;
        Ok(Some(connection))
    }

    /// Reads the document, and opens it if it is sealed.
    fn document(&self, session: &Session) -> Result<Value> {
        let mut bytes = read(&self.file)?;
        if is_sealed(&bytes) {
            let passphrase = super::export::passphrase(session, self.passphrase_env.as_deref(), false)?;
            bytes = SealedText::open(&bytes, &passphrase)?;
        }
        parse(&bytes)
    }

    /// Returns the secret that an option gives in place of the document's.
    fn secret(&self, session: &Session) -> Result<Option<Secret>> {
        if !self.secret.is_given() {
            return Ok(None);
        }
        if self.file == "-" && self.secret.is_stdin() {
            return Err(Error::usage("standard input cannot be both the document and the secret")
                .help("put the document into a file"));
        }
        let provider = match self.from {
            DocumentFormat::M3ter => Provider::Paddle,
            _ => Provider::PayPal,
        };
        self.secret.secret(provider, session).map(Some)
    }

    /// Checks all changes by the rules of the store, and tests them if that is wanted, before the
    /// first of them is saved.
    async fn check(&self, changes: &[Change], session: &Session) -> Result<()> {
        for change in changes {
            let mut draft = change.draft().clone();
            let is_lender = |other: &Change| draft.borrow_from.as_ref() == Some(&other.draft().name);
            if changes.iter().any(is_lender) {
                // It is created first.
                draft.borrow_from = None;
            }
            let replaces = match change {
                Change::Create(_) => None,
                Change::Edit { name, .. } => Some(name),
            };
            // The secret of a program or a variable, and a kept one, may be in the document too.
            check_leaks(&draft, &session.store().draft_secret(&draft, replaces)?)?;
            let is_needed = self.test || matches!(draft.secret, Secret::Value(_) | Secret::Insecure(_));
            if is_needed {
                let account = session.store().draft_account(&draft, replaces)?;
                if self.test {
                    test::before_saving(session, &account, self.probe_other).await?;
                }
            }
        }
        Ok(())
    }

    /// Prints rows as `create` does. The JSON is Adobe's answer, and the one to Adobe's documents.
    fn print(&self, session: &Session, saved: Vec<Connection>, is_list: bool) -> Result<()> {
        let format = match self.from {
            DocumentFormat::Adobe => Format::Json,
            _ => Format::Table,
        };
        let answers: Vec<Value> = saved.iter().map(answer).collect();
        let views: Vec<View> = saved.into_iter().map(|connection| View::new(session, connection)).collect();
        views.iter().for_each(|view| view.warn(session));
        match (session.terminal.format(format), answers.as_slice()) {
            (Format::Table, _) => session.terminal.line(table(&HEADER, views.iter().map(View::row))),
            (_, [answer]) if !is_list => session.terminal.json(answer),
            _ => session.terminal.json(&json!({ "items": answers })),
        }
    }
}

/// Reads a file; `-` is standard input.
pub(super) fn read(file: &str) -> Result<Zeroizing<Vec<u8>>> {
    let path = file.to_owned();
    let read = blocking::of_command(move || {
        let mut bytes = Zeroizing::new(Vec::new());
        let read = match path.as_str() {
            "-" => io::stdin().lock().take(MOST).read_to_end(&mut bytes),
            path => File::open(path).and_then(|file| file.take(MOST).read_to_end(&mut bytes)),
        };
        read.map(|_| bytes)
    })?;
    let name = if file == "-" { "standard input" } else { file };
    read.map_err(|error| Error::usage(format!("{name}: {error}")))
}

/// Checks that the user means this version of a connection.
pub(super) fn check_etag(connection: &Connection, if_match: Option<&str>) -> Result<()> {
    let name = &connection.name;
    match if_match {
        None => Err(Error::precondition(format!(
            "the change of {name} needs the etag of the version that is meant"
        ))
        .help(format!("look at it first: paypal connection show '{name}'; then use --if-match ETAG"))),
        Some(_) => store::check_etag(connection, if_match),
    }
}

/// Saves the changes one after the other. If one fails, the connections that were created before it
/// are deleted again; all changes were checked before, so that is rare.
fn save(store: &ConnectionStore, changes: Vec<Change>) -> Result<Vec<Connection>> {
    let mut saved = Vec::with_capacity(changes.len());
    let mut created: Vec<Connection> = Vec::new();
    for change in changes {
        let result = match change {
            Change::Create(draft) => store.create(draft).inspect(|new| created.push(new.clone())),
            Change::Edit { name, etag, draft } => store.edit(&name, Some(&etag), |old| replace(old, draft)),
        };
        match result {
            Ok(connection) => saved.push(connection),
            Err(error) => {
                for new in created.iter().rev() {
                    store.delete(&new.name, Some(&new.etag()), false)?;
                }
                return Err(error);
            }
        }
    }
    Ok(saved)
}

fn replace(old: &mut Draft, new: Draft) -> Result<()> {
    *old = new;
    Ok(())
}

/// Prints the answer of Adobe's Flow Service: `{"id", "etag"}`, whose etag has its quotes.
pub(super) fn answer(connection: &Connection) -> Value {
    json!({ "id": connection.id.to_string(), "etag": connection.etag() })
}
