//! The founding system of an integration platform: a connection to PayPal is created with its name,
//! account type, client id and secret, it gets a token, it is tested, tested and saved or
//! cancelled, and its concurrency is its own or borrowed. By options, and by the questions of a
//! terminal.

use std::collections::BTreeMap;
use std::fs;

use super::support::Home;
use paypal_sandbox::{Application, Sandbox};

const SECRET: &str = "EGnHDxD_qRPdaLdZz8iCr8N7_MzF-YHPTkjs6NKYQvQSBngp4PTTVWkPZRbL";

async fn sandbox() -> Sandbox {
    Sandbox::builder().application(Application::new("AeA1-client", SECRET)).start().await.unwrap()
}

/// The options of a connection to a local PayPal; the secret comes from standard input.
fn create<'a>(name: &'a str, sandbox: &'a Sandbox, more: &[&'a str]) -> Vec<&'a str> {
    let mut options = vec!["connection", "create", name, "--provider", "paypal", "--account-type", "local"];
    options.extend(["--host", sandbox.base_url(), "--client-id", "AeA1-client", "--secret-stdin"]);
    options.extend(more);
    options
}

/// The bytes of all files below the home.
fn files(home: &Home) -> BTreeMap<String, Vec<u8>> {
    fn add(folder: &std::path::Path, files: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            match entry.file_type().unwrap().is_dir() {
                true => add(&entry.path(), files),
                false => {
                    files.insert(entry.path().display().to_string(), fs::read(entry.path()).unwrap());
                }
            }
        }
    }
    let mut all = BTreeMap::new();
    add(home.path(), &mut all);
    all
}

/// Rows 1, 2: a connection is created under a distinguishable name, and chosen from a list by it.
#[tokio::test(flavor = "multi_thread")]
async fn a_connection_is_created_under_a_unique_name() {
    let (sandbox, home) = (sandbox().await, Home::new());
    let created = home.run_with(SECRET, &create("PayPal EU", &sandbox, &[]));
    assert_eq!(created.code, 0, "{created:?}");
    assert!(created.out.contains("PayPal EU") && created.out.contains("****ient"), "{created:?}");
    assert_eq!(created.err, "");

    let list = home.run(&["connection", "list", "--format", "json"]).json();
    assert_eq!(list[0]["name"], "PayPal EU");
    assert_eq!(list[0]["client_id"], "****ient");
    assert_eq!(list[0]["secret"], "encrypted file");

    home.run_with(SECRET, &create("paypal eu", &sandbox, &[])).fails(5, "already exists");
    assert_eq!(home.run(&["connection", "list", "--format", "json"]).json().as_array().unwrap().len(), 1);

    let json = home.run_with(SECRET, &create("b", &sandbox, &["--format", "json"])).json();
    assert_eq!(json["etag"], format!("\"{}-1\"", json["id"].as_str().unwrap().replace('-', "")));
}

/// Row 1, inline: a program hands over the connection as JSON, and options come first.
#[tokio::test(flavor = "multi_thread")]
async fn a_program_creates_a_connection_by_json() {
    let (sandbox, home) = (sandbox().await, Home::new());
    let json = format!(
        r#"{{"name": "inline", "provider": "paypal", "destination": "local", "host": {:?},
            "client_id": "AeA1-client", "client_secret": "{SECRET}", "concurrency": 7}}"#,
        sandbox.base_url()
    );
    let options =
        ["connection", "create", "--connection-json", "-", "--format", "json", "--concurrency", "3"];
    let created = home.run_with(&json, &options).json();
    assert_eq!((&created["name"], &created["concurrency"]["own"]), (&"inline".into(), &3.into()));
    assert_eq!(home.run(&["connection", "test", "inline"]).code, 0);
    let wrong = home.run_with(r#"{"name": "x", "secret": "s3cr3t"}"#, &options);
    wrong.fails(2, "a field \\\"secret\\\"");
    assert!(!wrong.err.contains("s3cr3t"));
}

/// Rows 3 to 5: account type, client id and secret are required, and named when they are missing.
#[test]
fn what_is_missing_is_named_with_its_option() {
    let home = Home::new();
    let all = [("--provider", "paypal"), ("--destination", "sandbox"), ("--client-id", "AeA1")];
    let run = |left_out: &str| {
        let mut options = vec!["connection", "create", "a"];
        for (option, value) in all.iter().filter(|(option, _)| *option != left_out) {
            options.extend([*option, *value]);
        }
        home.run(&options)
    };
    for (option, _) in all {
        run(option).fails(2, &format!("use {option}"));
    }
    run("").fails(2, "--secret-stdin");
    home.run(&["connection", "create", "--provider", "paypal"]).fails(2, "NAME");
    home.run(&["connection", "create", "a", "--client-id", ""]).fails(2, "--client-id");
    home.run_with(
        "",
        &[
            "connection",
            "create",
            "a",
            "--provider",
            "paypal",
            "--destination",
            "live",
            "--client-id",
            "b",
            "--secret-stdin",
        ],
    )
    .fails(2, "no client secret");
    home.run(&["connection", "create", "a", "--account-type", "staging"]).fails(2, "sandbox");
    home.run(&["connection", "create", "a", "--provider", "paypal", "--client-secret", "x"])
        .fails(2, "--client-secret");
    home.run(&[
        "connection",
        "create",
        "a",
        "--provider",
        "paypal",
        "--destination",
        "local",
        "--client-id",
        "b",
    ])
    .fails(2, "--host");
    assert_eq!(files(&home), BTreeMap::new());
}

/// Row 3: each account type has its own address, and production is the same as live.
#[test]
fn the_account_type_decides_the_address() {
    let home = Home::new().with("SECRET", SECRET);
    let create = |name: &str, kind: &str| {
        home.run(&[
            "connection",
            "create",
            name,
            "--provider",
            "paypal",
            "--account-type",
            kind,
            "--client-id",
            "AeA1",
            "--secret-env",
            "SECRET",
            "--format",
            "json",
        ])
        .json()
    };
    assert_eq!(create("s", "sandbox")["destination"], "sandbox");
    assert_eq!(create("p", "production")["destination"], "live");
    let url = |name| home.run(&["connection", "open-dashboard", name]).out;
    assert_eq!(url("s"), "https://developer.paypal.com/dashboard/applications/sandbox\n");
    assert_eq!(url("p"), "https://developer.paypal.com/dashboard/applications/live\n");
}

/// Row 5: the secret is stored encrypted, readable by its owner alone, and shown by no command.
#[tokio::test(flavor = "multi_thread")]
async fn no_command_and_no_file_shows_the_secret() {
    let (sandbox, home) = (sandbox().await, Home::new());
    let mut printed = vec![home.run_with(SECRET, &create("a", &sandbox, &["--test", "--format", "json"]))];
    for arguments in [
        &["connection", "list"][..],
        &["connection", "show", "a"],
        &["connection", "show", "a", "--format", "json"],
        &["connection", "test", "a", "--format", "json"],
        &["connection", "doctor"],
        &["connection", "edit", "a", "--description", "x"],
        &["connection", "rename", "a", "b"],
        &["connection", "lock"],
        &["connection", "delete", "b", "--yes"],
    ] {
        printed.push(home.run(arguments));
    }
    for one in &printed {
        assert_eq!(one.code, 0, "{one:?}");
        assert!(!one.out.contains(SECRET) && !one.err.contains(SECRET), "{one:?}");
    }
    let home = Home::new();
    home.run_with(SECRET, &create("a", &sandbox, &["--test"]));
    let files = files(&home);
    assert!(files.len() >= 2, "{:?}", files.keys());
    for (path, bytes) in &files {
        assert!(!String::from_utf8_lossy(bytes).contains(SECRET), "{path}");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(path).unwrap().permissions().mode() & 0o077, 0, "{path}");
        }
    }
}

/// Row 6: the token is got once, kept encrypted, and printed alone.
#[tokio::test(flavor = "multi_thread")]
async fn a_token_is_generated_once_and_kept_encrypted() {
    let (sandbox, home) = (sandbox().await, Home::new());
    home.run_with(SECRET, &create("a", &sandbox, &[]));
    let first = home.run(&["connection", "token", "a"]);
    assert_eq!((first.code, first.err.as_str()), (0, ""), "{first:?}");
    let token = first.out.trim();
    assert!(token.starts_with("A21AA") && first.out.lines().count() == 1, "{first:?}");
    assert_eq!(sandbox.requests().len(), 1);
    assert_eq!(home.run(&["-c", "a", "connection", "token"]).out, first.out);
    assert_eq!(sandbox.requests().len(), 1);
    for (path, bytes) in files(&home) {
        assert!(!String::from_utf8_lossy(&bytes).contains(token), "{path}");
    }
    let second = home.run(&["connection", "token", "a", "--generate", "--format", "json"]).json();
    assert_ne!(second["access_token"], token);
    assert_eq!(sandbox.requests().len(), 2);
    assert_eq!(home.run(&["connection", "token", "a"]).out.trim(), second["access_token"]);
    assert_eq!(sandbox.requests().len(), 2);
    assert!(sandbox.requests().iter().all(|request| request.path == "/v1/oauth2/token"));
}

/// Rows 8, 9: the concurrency is 1 to 25, or borrowed; circles are refused, and lenders stay.
#[test]
fn concurrency_is_limited_and_borrowed() {
    let home = Home::new().with("SECRET", SECRET);
    let create = |name: &str, more: &[&str]| {
        let mut options = vec![
            "connection",
            "create",
            name,
            "--provider",
            "paypal",
            "--destination",
            "sandbox",
            "--client-id",
            "AeA1",
            "--secret-env",
            "SECRET",
        ];
        options.extend(more);
        home.run(&options)
    };
    for wrong in ["0", "26", "many"] {
        create("x", &["--concurrency", wrong]).fails(2, "1 to 25");
    }
    create("x", &["--borrow-from", "nobody"]).fails(5, "nobody");
    assert_eq!(create("lender", &["--concurrency", "25"]).code, 0);
    assert_eq!(create("b", &["--concurrency", "5", "--borrow-from", "lender"]).code, 0);
    assert_eq!(create("c", &["--borrow-from", "b"]).code, 0);
    let shown = home.run(&["connection", "show", "b"]);
    assert!(shown.out.contains("25, borrowed from lender (own 5 ignored)"), "{shown:?}");
    let json = home.run(&["connection", "show", "c", "--format", "json"]).json();
    assert_eq!(json["concurrency"]["effective"], 25);
    assert_eq!(json["concurrency"]["borrowed_from"], "lender");

    let circle = home.run(&["connection", "edit", "lender", "--borrow-from", "c"]);
    circle.fails(5, "b");
    for name in ["lender", "b", "c"] {
        assert!(circle.err.contains(name), "{circle:?}");
    }
    home.run(&["connection", "edit", "b", "--borrow-from", "b"]).fails(5, "b");
    let live = ["--destination", "live", "--borrow-from", "lender"];
    let mut options = vec![
        "connection",
        "create",
        "live",
        "--provider",
        "paypal",
        "--client-id",
        "AeA1",
        "--secret-env",
        "SECRET",
    ];
    options.extend(live);
    home.run(&options).fails(5, "live");

    home.run(&["connection", "delete", "lender", "--yes"]).fails(5, "b");
    assert_eq!(home.run(&["connection", "rename", "lender", "bank"]).code, 0);
    assert!(home.run(&["connection", "show", "b"]).out.contains("borrowed from bank"));
    assert_eq!(home.run(&["connection", "delete", "bank", "--yes", "--detach"]).code, 0);
    let json = home.run(&["connection", "show", "b", "--format", "json"]).json();
    assert_eq!(
        (&json["concurrency"]["effective"], &json["concurrency"]["borrowed_from"]),
        (&5.into(), &().into())
    );
}

/// Row 10: the test names the cause, and changes nothing.
#[tokio::test(flavor = "multi_thread")]
async fn a_test_reports_and_a_wrong_secret_is_named() {
    let (sandbox, home) = (sandbox().await, Home::new());
    home.run_with(SECRET, &create("good", &sandbox, &[]));
    home.run_with("wr0ng", &create("bad", &sandbox, &[]));
    let before = files(&home);

    let report = home.run(&["connection", "test", "good", "--format", "json"]).json();
    assert_eq!((&report["ok"], &report["environment"]), (&true.into(), &"local".into()));
    assert_eq!(report["token"]["expires_in"], 32400);
    assert_eq!(report["probe"]["operation"], "webhooks.list");
    let table = home.run(&["-c", "good", "connection", "test"]);
    assert!(table.out.contains("webhooks.list 200 (debug id "), "{table:?}");

    let cause = "the client id or secret is wrong, or belongs to the other environment";
    home.run(&["connection", "test", "bad"]).fails(3, cause);
    let failed = home.run(&["connection", "test", "bad", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&failed.out).unwrap();
    assert_eq!((failed.code, &report["token"]["ok"]), (3, &false.into()));
    let error: serde_json::Value = serde_json::from_str(&failed.err).unwrap();
    assert_eq!(error["error"]["kind"], "authentication");
    home.run(&["connection", "test", "bad", "--probe-other"]).fails(2, "no other system");
    assert!(files(&home) == before, "a test changed a file");
}

/// Rows 11: what was tested is saved only if the test passes.
#[tokio::test(flavor = "multi_thread")]
async fn a_failing_test_saves_nothing() {
    let (sandbox, home) = (sandbox().await, Home::new());
    home.run_with(SECRET, &create("first", &sandbox, &[]));
    let before = files(&home);
    home.run_with("wr0ng", &create("second", &sandbox, &["--test"])).fails(3, "nothing was saved");
    assert!(files(&home) == before, "a failing test changed a file");
    let saved = home.run_with(SECRET, &create("second", &sandbox, &["--test", "--format", "json"]));
    assert_eq!(saved.json()["name"], "second");
    assert!(saved.err.contains("the test passed"), "{saved:?}");

    // The secret goes nowhere before the rules hold: the host needs a permission.
    sandbox.clear_requests();
    let other = [
        "connection",
        "create",
        "third",
        "--provider",
        "paypal",
        "--destination",
        "sandbox",
        "--client-id",
        "a",
        "--secret-stdin",
        "--host",
        "https://paypal.example",
        "--test",
    ];
    home.run_with(SECRET, &other).fails(5, "--allow-host paypal.example");
    home.run_with("******", &create("third", &sandbox, &["--test"])).fails(2, "mask");
    assert_eq!(sandbox.requests().len(), 0);
}

/// Row 13: a saved connection is chosen for all folders, or for one and those below it.
#[tokio::test(flavor = "multi_thread")]
async fn a_connection_is_chosen_for_all_folders_or_for_one() {
    let (sandbox, home) = (sandbox().await, Home::new());
    for name in ["one", "two"] {
        home.run_with(SECRET, &create(name, &sandbox, &[]));
    }
    home.run(&["connection", "show"]).fails(4, "no connection is chosen");
    assert_eq!(home.run(&["connection", "use", "One"]).code, 0);
    let list = home.run(&["connection", "list"]);
    let starred: Vec<&str> = list.out.lines().filter(|line| line.trim_start().starts_with('*')).collect();
    assert!(starred.len() == 1 && starred[0].contains("one"), "{list:?}");

    let project = home.path().join("project/deep");
    fs::create_dir_all(&project).unwrap();
    let shown = |folder: &std::path::Path| {
        let output =
            home.command(["connection", "show", "--format", "json"]).current_dir(folder).output().unwrap();
        let json: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        json["name"].as_str().unwrap().to_owned()
    };
    let parent = project.parent().unwrap();
    let used = home.command(["connection", "use", "two", "--project"]).current_dir(parent).output().unwrap();
    assert!(used.status.success(), "{used:?}");
    assert_eq!(
        (shown(home.path()), shown(parent), shown(&project)),
        ("one".into(), "two".into(), "two".into())
    );
    home.run(&["connection", "use", "three"]).fails(4, "three");
    assert_eq!(home.run(&["connection", "use", "--none"]).code, 0);
    home.run(&["connection", "show"]).fails(4, "no connection is chosen");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edit_changes_only_what_its_options_say() {
    let (sandbox, home) = (sandbox().await, Home::new());
    home.run_with(SECRET, &create("a", &sandbox, &["--concurrency", "5", "--description", "first"]));
    let before = home.run(&["connection", "show", "a", "--format", "json"]).json();
    let etag = before["etag"].as_str().unwrap();

    home.run(&["connection", "edit", "a"]).fails(2, "no option says what to change");
    let edit = ["connection", "edit", "a", "--concurrency", "9", "--if-match", etag, "--format", "json"];
    let after = home.run(&edit).json();
    assert_eq!((&after["concurrency"]["own"], &after["description"]), (&9.into(), &"first".into()));
    assert_eq!((&after["version"], &after["id"]), (&2.into(), &before["id"]));
    home.run(&edit).fails(5, "etag");
    let bare = after["etag"].as_str().unwrap().trim_matches('"');
    assert_eq!(home.run(&["connection", "edit", "a", "--clear", "concurrency", "--if-match", bare]).code, 0);
    assert_eq!(home.run(&["connection", "test", "a"]).code, 0);

    home.run_with("wr0ng", &["connection", "edit", "a", "--rotate", "--secret-stdin"])
        .fails(3, "invalid_client");
    assert_eq!(home.run(&["connection", "test", "a"]).code, 0);
    let rotated = home.run_with(SECRET, &["connection", "edit", "a", "--rotate", "--secret-stdin"]);
    assert_eq!(rotated.code, 0, "{rotated:?}");
    assert_eq!(home.run(&["connection", "test", "a"]).code, 0);

    let stale = ["connection", "delete", "a", "--yes", "--if-match", etag];
    home.run(&stale).fails(5, "etag");
    home.run(&["connection", "delete", "a"]).fails(2, "--yes");
    assert_eq!(home.run(&["connection", "delete", "a", "--yes"]).code, 0);
    home.run(&["connection", "show", "a"]).fails(4, "a");
}

#[tokio::test(flavor = "multi_thread")]
async fn plain_text_is_shown_until_it_is_locked() {
    let (sandbox, home) = (sandbox().await, Home::new());
    let created = home.run_with(SECRET, &create("a", &sandbox, &["--insecure-storage"]));
    assert!(created.err.contains("PLAINTEXT") && created.out.contains("PLAINTEXT FILE"), "{created:?}");
    let is_in_a_file = || {
        let files = files(&home);
        files.values().any(|bytes| String::from_utf8_lossy(bytes).contains(SECRET))
    };
    assert!(is_in_a_file());
    assert!(home.run(&["connection", "list"]).err.contains("PLAINTEXT"));
    home.run(&["connection", "doctor"]).fails(1, "1 problem");
    let locked = home.run(&["connection", "lock", "--format", "json"]).json();
    assert_eq!(locked["encrypted"][0], "a");
    assert!(!is_in_a_file());
    let list = home.run(&["connection", "list"]);
    assert!(!list.err.contains("PLAINTEXT") && list.out.contains("encrypted file"), "{list:?}");
    assert_eq!(home.run(&["connection", "doctor"]).code, 0);
    assert_eq!(home.run(&["connection", "test", "a"]).code, 0);

    // The secret of a command and of a variable is stored nowhere.
    let command = format!("printf %s {SECRET}");
    let options = [
        "connection",
        "create",
        "b",
        "--provider",
        "paypal",
        "--destination",
        "local",
        "--host",
        sandbox.base_url(),
        "--client-id",
        "AeA1-client",
        "--credential-command",
        &command,
        "--test",
    ];
    let created = home.run(&options);
    assert!(created.code == 0 && created.out.contains("command printf"), "{created:?}");
    home.run(&["connection", "edit", "b", "--insecure-storage"]).fails(2, "is not stored");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_edit_sends_no_secret_that_it_cannot_store() {
    use std::process::Stdio;
    let (sandbox, home) = (sandbox().await, Home::new());
    home.run_with(SECRET, &create("a", &sandbox, &[]));
    let secret = home.path().join("new");
    fs::write(&secret, SECRET).unwrap();
    let mut edit = home.command(["connection", "edit", "a", "--rotate", "--secret-stdin"]);
    edit.env("PAYPAL_PASSPHRASE", "wrong").stdin(Stdio::from(fs::File::open(&secret).unwrap()));
    assert_eq!(edit.output().unwrap().status.code(), Some(3));
    assert_eq!(sandbox.requests().len(), 0);
    home.run(&["connection", "edit", "a", "--probe-other", "--concurrency", "2"]).fails(2, "--test");
    let patch = ["connection", "edit", "a", "--patch", "-", "--insecure-storage", "--if-match", "x"];
    home.run(&patch).fails(2, "--insecure-storage");
}

/// A host that a person wrote into the file gets the secret after a permission alone.
#[tokio::test(flavor = "multi_thread")]
async fn a_permission_for_a_host_is_an_edit_of_its_own() {
    let (sandbox, home) = (sandbox().await, Home::new());
    home.run_with(SECRET, &create("a", &sandbox, &[]));
    let path = home.path().join("connections.toml");
    let text = fs::read_to_string(&path).unwrap();
    let host = format!("host = \"{}/\"", sandbox.base_url());
    assert!(text.contains(&host), "{text}");
    fs::write(&path, text.replace(&host, "host = \"https://gateway.example\"")).unwrap();
    let permit = ["connection", "edit", "a", "--allow-host", "gateway.example"];
    let help = "paypal connection edit \"a\" --allow-host gateway.example";
    home.run(&["connection", "test", "a"]).fails(5, help);
    home.run(&["connection", "edit", "a", "--concurrency", "2"]).fails(5, help);
    assert_eq!(home.run(&permit).code, 0);
    let doctor = home.run(&["connection", "doctor"]);
    assert_eq!(doctor.code, 0, "{doctor:?}");
}

/// The program of a secret runs once per command, before which the host is checked, and gets no
/// other secret.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_prints_a_secret_gets_no_other() {
    let sandbox = sandbox().await;
    let names = ["PAYPAL_PASSPHRASE", "PAYPAL_NEW_PASSPHRASE", "PAYPAL_CLIENT_SECRET"];
    let home = Home::new().with("PAYPAL_CLIENT_ID", "x").with("OTHER", "seen");
    let home = names.iter().fold(home, |home, name| home.with(name, "of another"));
    let seen = home.path().join("seen");
    let command = format!("sh -c 'env >> {}; echo {SECRET}'", seen.display());
    let mut options = vec!["connection", "create", "a", "--provider", "paypal", "--destination", "local"];
    options.extend(["--client-id", "AeA1-client", "--credential-command", &command]);
    options.extend(["--host", sandbox.base_url()]);
    assert_eq!(home.run(&options).code, 0);
    let token = home.run(&["connection", "token", "a"]);
    assert_eq!(token.code, 0, "{token:?}");
    let check = || {
        let text = fs::read_to_string(&seen).unwrap();
        assert_eq!(text.lines().filter(|line| *line == "OTHER=seen").count(), 1, "{text}");
        names.iter().for_each(|name| assert!(!text.contains(name), "{text}"));
    };
    check();
    // A program that prints the key gets none either.
    fs::remove_file(&seen).unwrap();
    let key = format!("sh -c 'env >> {}; echo key'", seen.display());
    let mut options = create("b", &sandbox, &[]);
    options.extend(["--key-command", &key]);
    assert_eq!(home.run_with(SECRET, &options).code, 0);
    check();
    fs::remove_file(&seen).unwrap();
    let path = home.path().join("connections.toml");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace(&format!("{}/", sandbox.base_url()), "https://gateway.example")).unwrap();
    home.run(&["connection", "test", "a"]).fails(5, "gateway.example");
    assert!(!seen.exists(), "the program ran for a host that may not get its secret");
}

#[cfg(unix)]
mod on_a_terminal {
    use super::*;

    /// The whole journey by questions: each finished stage is ticked, the secret is not shown, and
    /// the connection is tested and saved.
    #[tokio::test(flavor = "multi_thread")]
    async fn the_questions_reach_what_the_options_reach() {
        let (sandbox, home) = (sandbox().await, Home::new());
        let mut terminal = home.on_terminal(&["connection", "create"]);
        terminal.answers("Provider: ", "1");
        terminal.answers("Name: ", "-wrong-");
        terminal.sees("is not a name");
        terminal.answers("Name: ", "asked");
        terminal.sees("✓ Name: asked");
        terminal.sees("2) Sandbox");
        terminal.answers("Destination: ", "local");
        terminal.sees("✓ Destination: local");
        terminal.answers("http://127.0.0.1:8080: ", sandbox.base_url());
        terminal.answers("Client ID: ", "AeA1-client");
        terminal.sees("✓ Client ID: AeA1-client");
        terminal.answers("Client secret (it is not shown): ", SECRET);
        let shown = terminal.answers("[t/s/n]: ", "t");
        assert!(shown.contains("✓ Client secret: ******") && !shown.contains(SECRET), "{shown}");
        let (code, rest) = terminal.ends();
        assert!(code == 0 && rest.contains("the test passed") && rest.contains("asked"), "{code} {rest}");

        home.run_with(SECRET, &create("optioned", &sandbox, &[]));
        let fields = |name| {
            let mut json = home.run(&["connection", "show", name, "--format", "json"]).json();
            for own in ["id", "etag", "name", "created_at", "updated_at"] {
                json.as_object_mut().unwrap().remove(own);
            }
            json
        };
        assert_eq!(fields("asked"), fields("optioned"));
        assert_eq!(home.run(&["connection", "test", "asked"]).code, 0);
    }

    /// Only what no option says is asked.
    #[tokio::test(flavor = "multi_thread")]
    async fn only_what_is_missing_is_asked() {
        let (sandbox, home) = (sandbox().await, Home::new());
        let mut options = create("a", &sandbox, &["--test"]);
        options.retain(|option| *option != "--secret-stdin");
        let mut terminal = home.on_terminal(&options);
        let before = terminal.answers("Client secret (it is not shown): ", SECRET);
        assert!(!before.contains("Provider") && !before.contains("Client ID: \n"), "{before}");
        let (code, rest) = terminal.ends();
        assert!(code == 0 && !rest.contains("[t/s/n]"), "{rest}");
        let mut terminal = home.on_terminal(&["connection", "delete", "a"]);
        terminal.answers("[y/N]: ", "n");
        assert_eq!(terminal.ends().0, 130);
        let mut terminal = home.on_terminal(&["connection", "delete", "a"]);
        terminal.answers("[y/N]: ", "y");
        assert_eq!(terminal.ends().0, 0);
        home.run(&["connection", "create", "--no-input"]).fails(2, "--provider");
    }

    /// Row 12: cancel, the answer no, the end of the input and Ctrl-C at any question leave all
    /// files as they are.
    #[tokio::test(flavor = "multi_thread")]
    async fn cancelling_changes_no_file() {
        let (sandbox, home) = (sandbox().await, Home::new());
        home.run_with(SECRET, &create("first", &sandbox, &[]));
        let before = files(&home);
        let questions =
            ["Provider: ", "Name: ", "Destination: ", "Client ID: ", "(it is not shown): ", "[t/s/n]: "];
        let answers = ["paypal", "second", "sandbox", "AeA1", SECRET, "n"];
        for stop in 0..questions.len() {
            for key in ['c', 'd'] {
                let mut terminal = home.on_terminal(&["connection", "create"]);
                for (question, answer) in questions.iter().zip(answers).take(stop) {
                    terminal.answers(question, answer);
                }
                terminal.sees(questions[stop]);
                terminal.presses_control(key);
                let (code, rest) = terminal.ends();
                assert_eq!(code, 130, "{key} at {}: {rest}", questions[stop]);
                assert!(files(&home) == before, "{key} at {} changed a file", questions[stop]);
            }
        }
        for answer in ["n", "cancel"] {
            let mut terminal = home.on_terminal(&["connection", "create"]);
            for (question, answer) in questions.iter().zip(answers).take(5) {
                terminal.answers(question, answer);
            }
            terminal.answers("[t/s/n]: ", answer);
            assert_eq!(terminal.ends().0, 130);
            assert!(files(&home) == before, "{answer} changed a file");
        }
    }

    /// Rows 11 and 12 on a terminal: a test that fails saves nothing.
    #[tokio::test(flavor = "multi_thread")]
    async fn test_and_save_saves_nothing_if_the_test_fails() {
        let (sandbox, home) = (sandbox().await, Home::new());
        let mut terminal = home.on_terminal(&[
            "connection",
            "create",
            "a",
            "--provider",
            "paypal",
            "--destination",
            "local",
            "--host",
            sandbox.base_url(),
        ]);
        terminal.answers("Client ID: ", "AeA1-client");
        terminal.answers("(it is not shown): ", "wr0ng");
        terminal.answers("[t/s/n]: ", "test");
        let (code, rest) = terminal.ends();
        assert!(code == 3 && rest.contains("nothing was saved"), "{code} {rest}");
        assert_eq!(files(&home), BTreeMap::new());
    }

    /// The question is held back until the signal is there, which comes before the command waits
    /// for an answer.
    #[cfg(target_os = "linux")]
    #[tokio::test(flavor = "multi_thread")]
    async fn ctrl_c_before_a_question_is_shown_ends_it() {
        let (sandbox, home) = (sandbox().await, Home::new());
        home.run_with(SECRET, &create("a", &sandbox, &[]));
        let mut terminal = home.on_held_terminal(&["connection", "delete", "a"]);
        terminal.waits_for_handler();
        terminal.is_interrupted();
        // The command has time to see it before it can write.
        tokio::time::sleep(std::time::Duration::from_millis(300)).await;
        let mut terminal = terminal.goes_on();
        terminal.sees("[y/N]: ");
        assert_eq!(terminal.ends().0, 130);
    }

    /// A secret may be pasted before the question is read, even before it is there.
    #[tokio::test(flavor = "multi_thread")]
    async fn a_secret_that_is_typed_at_once_is_not_shown() {
        const PASSPHRASE: &str = "a passphrase of the tests";
        let (sandbox, home) = (sandbox().await, Home::new());
        home.run_with(SECRET, &create("a", &sandbox, &[]));
        let home = home.with("PAYPAL_PASSPHRASE", "");
        let mut terminal = home.on_held_terminal(&["connection", "test", "a"]);
        terminal.waits_until_it_hides();
        terminal.types(&format!("{PASSPHRASE}\n"));
        let mut terminal = terminal.goes_on();
        terminal.sees("Passphrase of the stored secrets: ");
        let shown = terminal.sees("webhooks.list 200");
        assert!(!shown.contains(PASSPHRASE) && !terminal.hides(), "{shown}");
        assert_eq!(terminal.ends().0, 0);
    }
}
