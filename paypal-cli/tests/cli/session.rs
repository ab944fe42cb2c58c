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
    let terminal = Terminal::new(None, true, false);
    Session::new(process.with_current_folder(folder), terminal, connection.map(name), KeyOptions::new())
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

    assert_eq!(
        project_connection(&inner).unwrap(),
        Some((name("project"), project.join(".paypal-connection")))
    );
    std::fs::write(project.join(".paypal-connection"), "\n").unwrap();
    let error = uses(&inner, None, &[]).unwrap_err();
    assert!(error.message().contains(".paypal-connection:1"), "{error}");
    choose_for_project(&project, None).unwrap();
    choose_for_project(&project, None).unwrap();
    assert_eq!(uses(&inner, None, &[]).unwrap(), "id-of-chosen");
}

#[test]
fn a_session_keeps_its_connection_when_another_process_chooses_one() {
    let home = tempfile::tempdir().unwrap();
    let key = ("PAYPAL_PASSPHRASE", "correct horse");
    let own = session(home.path(), home.path(), None, &[key]);
    for text in ["one", "other"] {
        own.store().create(draft(text)).unwrap();
    }
    own.store().choose(Some(&name("one"))).unwrap();
    assert_eq!(own.account().unwrap().client_id, "id-of-one");
    own.store().choose(Some(&name("other"))).unwrap();
    assert_eq!(own.stored_connection().unwrap().unwrap().name, name("one"));
    assert_eq!(own.clone().account().unwrap().client_id, "id-of-one");
    let next = session(home.path(), home.path(), None, &[key]);
    assert_eq!(next.account().unwrap().client_id, "id-of-other");
}

#[test]
fn a_missing_variable_does_not_lead_to_another_account() {
    let home = tempfile::tempdir().unwrap();
    let key = ("PAYPAL_PASSPHRASE", "correct horse");
    let store = session(home.path(), home.path(), None, &[key]).store();
    store.create(draft("chosen")).unwrap();
    store.choose(Some(&name("chosen"))).unwrap();
    let [id, secret, destination] = NAMELESS;
    let table = [
        (vec![id], "PAYPAL_CLIENT_SECRET is"),
        (vec![secret], "PAYPAL_CLIENT_ID is"),
        (vec![id, ("PAYPAL_CLIENT_SECRET", ""), destination], "PAYPAL_CLIENT_SECRET is"),
        (vec![("PAYPAL_CLIENT_ID", ""), secret, destination], "PAYPAL_CLIENT_ID is"),
        (vec![("PAYPAL_CLIENT_SECRET", "")], "PAYPAL_CLIENT_ID and PAYPAL_CLIENT_SECRET"),
        (vec![destination], "PAYPAL_CLIENT_ID and PAYPAL_CLIENT_SECRET"),
        (vec![id, secret], "PAYPAL_DESTINATION is not set"),
        // The variable of the SDK does not take the place of one that is empty.
        (
            vec![id, secret, ("PAYPAL_DESTINATION", ""), ("PAYPAL_ENVIRONMENT", "live")],
            "PAYPAL_DESTINATION is not set",
        ),
    ];
    for (mut variables, part) in table {
        variables.push(key);
        let open = |connection| session(home.path(), home.path(), connection, &variables);
        for error in [open(None).account().unwrap_err(), open(None).client().unwrap_err()] {
            assert_eq!(error.kind(), ErrorKind::Usage, "{variables:?}");
            assert!(error.message().contains(part), "{variables:?}: {error}");
        }
        assert_eq!(open(Some("chosen")).account().unwrap().client_id, "id-of-chosen", "{variables:?}");
    }
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_project_file_of_others_is_refused_and_a_live_choice_is_told() {
    use std::os::unix::fs::PermissionsExt;

    let home = super::support::Home::new();
    let sandbox = paypal_sandbox::Sandbox::start().await.unwrap();
    let host = ["--host", sandbox.base_url()];
    for (name, destination) in [("money", "live"), ("play", "local")] {
        let create = ["connection", "create", name, "--provider", "paypal", "--destination", destination];
        let create = [&create[..], &host, &["--client-id", "me", "--secret-stdin"]].concat();
        let printed = home.run_with("EC-secret-of-me", &create);
        assert_eq!(printed.code, 0, "{printed:?}");
    }
    let folder = home.path().join("project");
    std::fs::create_dir(&folder).unwrap();
    let test = |name: &str, mode: u32| {
        let path = choose_for_project(&folder, Some(&self::name(name))).unwrap();
        std::fs::set_permissions(&path, PermissionsExt::from_mode(mode)).unwrap();
        let output = home.command(["connection", "test"]).current_dir(&folder).output().unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    let (code, notes) = test("money", 0o644);
    assert!(code == 0 && notes.contains("chooses the connection money, which is live"), "{code} {notes}");
    let (code, notes) = test("play", 0o644);
    assert!(code == 0 && !notes.contains("live"), "{code} {notes}");
    for mode in [0o666, 0o646, 0o664] {
        let (code, notes) = test("play", mode);
        assert!(code == 5 && notes.contains("other users may write to it"), "{code} {notes}");
    }
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
