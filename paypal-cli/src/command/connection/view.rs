//! A connection as the commands show it: never with its secret.

use std::time::{Duration, SystemTime};

use serde_json::{Value, json};

use crate::connection::{Borrowing, Connection, SecretPlace};
use crate::error::Result;
use crate::session::Session;

/// Lists warn this long before an API key expires.
const EXPIRY_WARNING: Duration = Duration::from_secs(14 * 24 * 3600);

/// The header of tables of connections.
pub(super) const HEADER: [&str; 7] =
    ["", "NAME", "PROVIDER", "DESTINATION", "CLIENT ID", "CONCURRENCY", "SECRET"];

/// A connection with what the other connections say about it.
pub(super) struct View {
    pub(super) connection: Connection,
    borrowing: Result<Borrowing>,
    pub(super) is_chosen: bool,
}

impl View {
    pub(super) fn new(session: &Session, connection: Connection) -> Self {
        let chosen = session.stored_connection().ok().flatten();
        Self::with_chosen(session, connection, chosen.as_ref())
    }

    /// Creates the view of a connection of several, of which one is chosen.
    pub(super) fn with_chosen(
        session: &Session,
        connection: Connection,
        chosen: Option<&Connection>,
    ) -> Self {
        let borrowing = session.store().borrowing(&connection);
        let is_chosen = chosen.is_some_and(|chosen| chosen.id == connection.id);
        Self { connection, borrowing, is_chosen }
    }

    /// Returns the connection as JSON.
    pub(super) fn to_json(&self) -> Value {
        let connection = &self.connection;
        json!({
            "id": connection.id.to_string(),
            "etag": connection.etag(),
            "name": connection.name.as_str(),
            "version": connection.version,
            "description": connection.description,
            "provider": connection.provider.as_str(),
            "destination": connection.destination.as_str(),
            "entity_type": connection.entity_type.map(|entity| entity.as_str()),
            "host": connection.host.as_ref().map(|host| host.as_str()),
            "client_id": self.client_id(),
            "secret": secret_place(&connection.secret),
            "concurrency": self.concurrency_json(),
            "created_at": connection.created_at.as_str(),
            "updated_at": connection.updated_at.as_str(),
            "expires_at": connection.expires_at.as_ref().map(|time| time.as_str()),
            "chosen": self.is_chosen,
        })
    }

    /// Returns the row of a table under [`HEADER`].
    pub(super) fn row(&self) -> Vec<String> {
        let connection = &self.connection;
        vec![
            if self.is_chosen { "*" } else { "" }.to_owned(),
            connection.name.to_string(),
            connection.provider.title().to_owned(),
            connection.destination.to_string(),
            self.client_id().unwrap_or_default(),
            self.concurrency(),
            secret_place(&connection.secret),
        ]
    }

    /// Returns all fields, as names and values.
    pub(super) fn fields(&self) -> Vec<[String; 2]> {
        let connection = &self.connection;
        let text = |time: &paypal_generated::DateTime| time.to_string();
        let fields = [
            ("Name", Some(connection.name.to_string())),
            ("Description", connection.description.clone()),
            ("Id", Some(connection.id.to_string())),
            ("Etag", Some(connection.etag())),
            ("Provider", Some(connection.provider.title().to_owned())),
            ("Destination", Some(connection.destination.to_string())),
            ("Entity type", connection.entity_type.map(|entity| entity.to_string())),
            ("Host", connection.host.as_ref().map(ToString::to_string)),
            ("Client ID", self.client_id()),
            (
                super::secret::title(connection.provider),
                Some(format!("****** ({})", secret_place(&connection.secret))),
            ),
            ("Concurrency", Some(self.concurrency())),
            ("Created", Some(text(&connection.created_at))),
            ("Changed", Some(text(&connection.updated_at))),
            ("Expires", connection.expires_at.as_ref().map(text)),
            ("Chosen", self.is_chosen.then(|| "yes".to_owned())),
        ];
        fields.into_iter().filter_map(|(name, value)| Some([name.to_owned(), value?])).collect()
    }

    /// Writes what a person should know about the connection to standard error.
    pub(super) fn warn(&self, session: &Session) {
        let name = &self.connection.name;
        if self.connection.secret == SecretPlace::Plaintext {
            session.terminal.note(format!(
                "warning: {name}: its secret is stored as PLAINTEXT; encrypt it: paypal connection lock"
            ));
        }
        if let Some(expiry) = self.expiry(session.process.now()) {
            session.terminal.note(format!(
                "warning: {name}: its API key {expiry}; replace it: paypal connection edit '{name}' --rotate"
            ));
        }
        if let Err(error) = &self.borrowing {
            session.terminal.note(format!("warning: {name}: {error}"));
        }
    }

    /// Returns when the API key expires, if that is soon or past.
    fn expiry(&self, now: SystemTime) -> Option<String> {
        let expires_at = self.connection.expires_at.as_ref()?;
        let time = expires_at.to_system_time().ok()?;
        match time.duration_since(now) {
            Err(_) => Some(format!("expired at {expires_at}")),
            Ok(left) if left <= EXPIRY_WARNING => {
                Some(format!("expires at {expires_at}, in {} days", left.as_secs() / 86_400))
            }
            Ok(_) => None,
        }
    }

    /// Returns the last characters of the client id.
    fn client_id(&self) -> Option<String> {
        let id = self.connection.client_id.as_ref()?;
        let hidden = id.chars().count().saturating_sub(4);
        Some(format!("****{}", id.chars().skip(hidden.max(1)).collect::<String>()))
    }

    /// Returns the number of concurrent requests that counts, and whose it is.
    fn concurrency(&self) -> String {
        let borrowing = match &self.borrowing {
            Ok(borrowing) => borrowing,
            Err(_) => return "broken".to_owned(),
        };
        let number = borrowing.effective.map_or_else(|| "unlimited".to_owned(), |number| number.to_string());
        match (self.lender(), self.connection.concurrency) {
            (None, _) => number,
            (Some(lender), None) => format!("{number}, borrowed from {lender}"),
            (Some(lender), Some(own)) => format!("{number}, borrowed from {lender} (own {own} ignored)"),
        }
    }

    fn concurrency_json(&self) -> Value {
        json!({
            "own": self.connection.concurrency.map(|number| number.get()),
            "effective": self.borrowing.as_ref().ok().and_then(|borrowing| borrowing.effective),
            "borrow_from": self.connection.borrow_from.as_ref().map(|name| name.as_str()),
            "borrowed_from": self.lender(),
        })
    }

    /// Returns the name of the connection whose concurrency counts, if it is another.
    fn lender(&self) -> Option<&str> {
        let chain = &self.borrowing.as_ref().ok()?.chain;
        if chain.len() > 1 { chain.last().map(String::as_str) } else { None }
    }
}

/// Returns where a secret is. Of a command only the program is shown.
fn secret_place(place: &SecretPlace) -> String {
    match place {
        SecretPlace::Encrypted => "encrypted file".to_owned(),
        SecretPlace::Plaintext => "PLAINTEXT FILE".to_owned(),
        SecretPlace::Command(words) => format!("command {}", words.first().map_or("", String::as_str)),
        SecretPlace::Variable(name) => format!("variable {name}"),
    }
}
