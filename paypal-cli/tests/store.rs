//! Tests of the store of connections as a library: what is kept, what is refused, what survives.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;

use paypal_cli::connection::{
    Connection, Destination, Draft, EntityType, Name, Provider, Secret, SecretPlace,
};
use paypal_cli::process::Folders;
use paypal_cli::{ConnectionStore, Error, ErrorKind, KeyOptions, Process};
use secrecy::{ExposeSecret, SecretString};

/// A store in a folder of its own.
struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn process(&self, variables: &[(&str, &str)]) -> Process {
        let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Process::new(variables, Folders::below(self.0.path()), paypal_generated::SystemClock)
    }

    /// Opens the store as another process does: nothing is remembered.
    fn open_by(&self, passphrase: &str) -> ConnectionStore {
        ConnectionStore::open(&self.process(&[("PAYPAL_PASSPHRASE", passphrase)]), KeyOptions::new())
    }

    fn open(&self) -> ConnectionStore {
        self.open_by("correct horse")
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.0.path().join(file)).unwrap_or_default()
    }

    #[allow(dead_code)]
    fn edit(&self, file: &str, change: impl FnOnce(String) -> String) {
        let text = change(self.text(file));
        fs::write(self.0.path().join(file), text).unwrap();
    }
}

fn name(text: &str) -> Name {
    text.parse().unwrap()
}

fn secret(text: &str) -> Secret {
    Secret::Value(SecretString::from(text))
}

fn paypal(text: &str) -> Draft {
    let mut draft = Draft::new(name(text), Provider::PayPal, Destination::Sandbox, secret("EC-secret-1"));
    draft.client_id = Some("client-1".to_owned());
    draft
}

#[allow(dead_code)]
fn paddle(text: &str) -> Draft {
    let mut draft =
        Draft::new(name(text), Provider::Paddle, Destination::Sandbox, secret("pdl_sdbx_apikey_1"));
    draft.entity_type = Some(EntityType::Bill);
    draft
}

fn exposed(store: &ConnectionStore, connection: &Connection) -> String {
    store.secret(connection).unwrap().expose_secret().to_owned()
}

#[test]
fn a_connection_is_kept_with_its_secret_encrypted() {
    let home = Home::new();
    let mut draft = paypal("Shop");
    draft.description = Some("the shop".to_owned());
    draft.concurrency = Some("5".parse().unwrap());
    draft.extensions.insert("adobe".to_owned(), serde_json::json!({"a": null, "b": [1.50, "é"]}));
    let created = home.open().create(draft).unwrap();
    assert_eq!((created.version, &created.secret), (1, &SecretPlace::Encrypted));

    let store = home.open();
    assert_eq!(store.list().unwrap(), std::slice::from_ref(&created));
    assert_eq!(store.find(&name("shop")).unwrap(), created);
    assert_eq!(exposed(&store, &created), "EC-secret-1");
    let account = store.account(&created).unwrap();
    assert_eq!((account.client_id.as_str(), account.secret.expose_secret()), ("client-1", "EC-secret-1"));
    for file in ["connections.toml", "secrets.v1"] {
        assert!(!home.text(file).contains("EC-secret-1"), "{file}");
    }
    assert!(home.text("secrets.v1").contains("argon2id m=19456 t=2 p=1 from=entered salt="));
    assert!(store.inspect().is_empty(), "{:?}", store.inspect());
}

#[test]
fn a_secret_needs_its_key_and_everything_else_needs_none() {
    let home = Home::new();
    let created = home.open().create(paypal("shop")).unwrap();
    let without = ConnectionStore::open(&home.process(&[]), KeyOptions::new());
    assert_eq!(without.find(&name("shop")).unwrap(), created);
    let error = without.secret(&created).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert!(error.help_line().unwrap().contains("PAYPAL_PASSPHRASE"), "{error:?}");
    let edited = without.edit(&name("shop"), None, |draft| {
        draft.description = Some("new".to_owned());
        Ok(())
    });
    assert_eq!(edited.unwrap().version, 2);
    let wrong = home.open_by("battery staple").secret(&created).unwrap_err();
    assert_eq!(wrong.kind(), ErrorKind::Authentication);
    assert!(wrong.message().contains("PAYPAL_PASSPHRASE does not open"), "{wrong}");
    let error: Error = home.open_by("battery staple").create(paypal("two")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Authentication);
    assert_eq!(exposed(&home.open(), &created), "EC-secret-1");
}
