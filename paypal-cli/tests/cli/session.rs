//! Tests of which connection a command uses, and of what it asks for.

use std::path::Path;

use paypal_cli::connection::{Destination, Draft, EntityType, Name, Provider, Secret};
use paypal_cli::process::Folders;
use paypal_cli::store::{choose_for_project, project_connection};
use paypal_cli::terminal::Terminal;
use paypal_cli::{ErrorKind, KeyOptions, Process, Session};
use secrecy::{ExposeSecret, SecretString};

const NAMELESS: [(&str, &str); 3] = [
    ("PAYPAL_CLIENT_ID", "id-of-variables"),
    ("PAYPAL_CLIENT_SECRET", "secret-of-variables"),
    ("PAYPAL_DESTINATION", "sandbox"),
];

fn name(text: &str) -> Name {
    text.parse().unwrap()
}

/// A session without a terminal that works in a folder.
fn session(home: &Path, folder: &Path, connection: Option<&str>, variables: &[(&str, &str)]) -> Session {
    let variables = variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let process = Process::new(variables, Folders::below(home), paypal_generated::SystemClock);
    Session {
        process: process.with_current_folder(folder),
        terminal: Terminal::new(None, true, false),
        connection: connection.map(name),
        keys: KeyOptions::new(),
    }
}

fn draft(text: &str) -> Draft {
    let secret = Secret::Value(SecretString::from("EC-secret"));
    let mut draft = Draft::new(name(text), Provider::PayPal, Destination::Sandbox, secret);
    draft.client_id = Some(format!("id-of-{text}"));
    draft
}

#[test]
fn the_first_connection_that_there_is_counts() {
    let home = tempfile::tempdir().unwrap();
    let (project, inner) = (home.path().join("project"), home.path().join("project/a/b"));
    std::fs::create_dir_all(&inner).unwrap();
    let key = ("PAYPAL_PASSPHRASE", "correct horse");
    let uses = |folder: &Path, connection: Option<&str>, variables: &[(&str, &str)]| {
        let variables = [variables, &[key]].concat();
        session(home.path(), folder, connection, &variables).account().map(|account| account.client_id)
    };
    let nothing = uses(&inner, None, &[]).unwrap_err();
    assert_eq!(nothing.kind(), ErrorKind::NotFound);
    assert!(nothing.help_line().unwrap().contains("connection create"));
    assert_eq!(uses(&inner, None, &NAMELESS).unwrap(), "id-of-variables");

    let store = session(home.path(), &inner, None, &[key]).store();
    for text in ["named", "project", "chosen"] {
        store.create(draft(text)).unwrap();
    }
    let nothing = uses(&inner, None, &[]).unwrap_err();
    assert!(nothing.help_line().unwrap().contains("connection use"));
    store.choose(Some(&name("chosen"))).unwrap();
    assert_eq!(uses(&inner, None, &[]).unwrap(), "id-of-chosen");
    choose_for_project(&project, Some(&name("project"))).unwrap();
    assert_eq!(uses(&inner, None, &[]).unwrap(), "id-of-project");
    assert_eq!(uses(home.path(), None, &[]).unwrap(), "id-of-chosen");
    assert_eq!(uses(&inner, None, &NAMELESS).unwrap(), "id-of-variables");
    assert_eq!(uses(&inner, Some("NAMED"), &NAMELESS).unwrap(), "id-of-named");
    assert_eq!(uses(&inner, Some("other"), &NAMELESS).unwrap_err().kind(), ErrorKind::NotFound);

    assert_eq!(project_connection(&inner).unwrap(), Some((name("project"), project.join(".paypal-connection"))));
    std::fs::write(project.join(".paypal-connection"), "\n").unwrap();
    let error = uses(&inner, None, &[]).unwrap_err();
    assert!(error.message().contains(".paypal-connection:1"), "{error}");
    choose_for_project(&project, None).unwrap();
    choose_for_project(&project, None).unwrap();
    assert_eq!(uses(&inner, None, &[]).unwrap(), "id-of-chosen");
}

#[test]
fn a_key_is_needed_only_for_a_secret() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path();
    session(folder, folder, None, &[("PAYPAL_PASSPHRASE", "correct horse")])
        .store()
        .create(draft("shop"))
        .unwrap();
    let without_key = session(folder, folder, Some("shop"), &[]);
    assert_eq!(without_key.stored_connection().unwrap().unwrap().name, name("shop"));
    assert_eq!(without_key.store().list().unwrap().len(), 1);
    assert_eq!(without_key.client().unwrap_err().kind(), ErrorKind::Authentication);
    let nameless = session(folder, folder, None, &NAMELESS);
    assert_eq!(nameless.stored_connection().unwrap(), None);
    assert_eq!(nameless.account().unwrap().secret.expose_secret(), "secret-of-variables");
    nameless.client().unwrap();
}

#[test]
fn a_command_of_paypal_refuses_a_connection_to_paddle_before_it_reads_the_key() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path();
    let secret = Secret::Value(SecretString::from("pdl_sdbx_apikey_1"));
    let mut draft = Draft::new(name("bills"), Provider::Paddle, Destination::Sandbox, secret);
    draft.entity_type = Some(EntityType::Bill);
    session(folder, folder, None, &[("PAYPAL_PASSPHRASE", "correct horse")]).store().create(draft).unwrap();
    let error = session(folder, folder, Some("bills"), &[]).client().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Usage);
    assert!(error.message().contains("bills is a connection to Paddle"), "{error}");
}
