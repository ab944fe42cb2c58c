//! Tests of a key in the keyring of the operating system, with a keyring of the test.

#![cfg(feature = "keyring")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;

use paypal_cli::connection::{Destination, Draft, Provider, Secret};
use paypal_cli::process::Folders;
use paypal_cli::{ConnectionStore, ErrorKind, KeyOptions, Process};
use secrecy::{ExposeSecret, SecretString};

fn open(home: &Path, variables: &[(&str, &str)], keys: KeyOptions) -> ConnectionStore {
    let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    ConnectionStore::open(&Process::new(variables, Folders::below(home), paypal_generated::SystemClock), keys)
}

#[test]
fn the_keyring_keeps_a_key_if_no_other_is_given() {
    keyring_core::set_default_store(keyring_core::mock::Store::new().unwrap());
    let home = tempfile::tempdir().unwrap();
    let home = home.path();
    let secret = Secret::Value(SecretString::from("EC-secret-1"));
    let mut draft = Draft::new("shop".parse().unwrap(), Provider::PayPal, Destination::Sandbox, secret);
    draft.client_id = Some("client-1".to_owned());
    let shop = open(home, &[], KeyOptions::new()).create(draft).unwrap();
    let exposed = |store: &ConnectionStore| store.secret(&shop).unwrap().expose_secret().to_owned();
    // A terminal is not asked, because the keyring has the key.
    let asking = KeyOptions::new().ask(|_| panic!("nothing is asked"));
    assert_eq!(exposed(&open(home, &[], asking)), "EC-secret-1");
    let file = std::fs::read_to_string(home.join("secrets.v1")).unwrap();
    assert!(file.contains("from=keyring"), "{file}");
    let other = open(home, &[("PAYPAL_PASSPHRASE", "x")], KeyOptions::new()).secret(&shop).unwrap_err();
    assert!(other.help_line().unwrap().contains("the key is in the keyring"), "{other:?}");

    // A new key leaves the former one to nobody.
    let salt = file.split_once("salt=").unwrap().1.split(' ').next().unwrap();
    let name = format!("key {salt}");
    let has_key = || keyring_core::Entry::new("paypal", &name).unwrap().get_password().is_ok();
    assert!(has_key());
    let store = open(home, &[("PAYPAL_NEW_PASSPHRASE", "battery staple")], KeyOptions::new());
    assert_eq!(store.change_key(&KeyOptions::for_new_key()).unwrap(), 1);
    assert!(!has_key());
    assert_eq!(
        exposed(&open(home, &[("PAYPAL_PASSPHRASE", "battery staple")], KeyOptions::new())),
        "EC-secret-1"
    );

    // A file whose key is in another keyring cannot be opened.
    std::fs::write(home.join("secrets.v1"), file).unwrap();
    let lost = open(home, &[], KeyOptions::new()).secret(&shop).unwrap_err();
    assert_eq!(lost.kind(), ErrorKind::Authentication);
    assert!(lost.message().contains("keyring"), "{lost}");
}
