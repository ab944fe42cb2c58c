//! The founding system of a data platform: a PayPal connection as a document of Adobe's Flow
//! Service is imported, used, explored, changed and exported. And the documents of Celigo and
//! m3ter.

use std::fs;
use std::path::Path;

use super::support::{Home, Printed};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use paypal_sandbox::{Application, Sandbox};
use serde_json::{Value, json};

const SECRET: &str = "EBWKjlELKMYqRNQ6sYvFo64/FtaRLRR+5BdHEESmha49TM";
const CLIENT_ID: &str = "AZCbKVSmGRlVV0pUCVmqMVVjzM6y3NvN";

/// The request of the guide "Create a PayPal base connection", with credentials in its braces.
fn adobe(host: &str) -> Value {
    json!({
        "name": "Paypal connection",
        "description": "Paypal connection",
        "auth": {
            "specName": "Client-Id-Secret Based Authentication",
            "params": { "host": host, "clientId": CLIENT_ID, "clientSecret": SECRET }
        },
        "connectionSpec": { "id": "221c7626-58f6-4eec-8ee2-042b0226f03b", "version": "1.0" }
    })
}

fn masked(mut document: Value) -> Value {
    document["auth"]["params"]["clientSecret"] = json!("******");
    document
}

/// Writes a document outside the folder of the command, and returns its path.
fn file(home: &Inputs, name: &str, document: &Value) -> String {
    let path = home.0.path().join(name);
    fs::write(&path, serde_json::to_vec_pretty(document).unwrap()).unwrap();
    path.to_str().unwrap().to_owned()
}

/// The documents of a test.
struct Inputs(tempfile::TempDir);

impl Inputs {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }
}

fn import(home: &Home, file: &str, format: &str, more: &[&str]) -> Printed {
    let mut options = vec!["connection", "import", file, "--from", format];
    options.extend(more);
    if format != "adobe" && !more.contains(&"--format") {
        options.extend(["--format", "json"]);
    }
    home.run(&options)
}

fn export(home: &Home, name: &str, format: &str) -> Printed {
    home.run(&["connection", "export", name, "--as", format, "--format", "json"])
}

async fn sandbox() -> Sandbox {
    Sandbox::builder().application(Application::new(CLIENT_ID, SECRET)).start().await.unwrap()
}

/// Returns the forms of a secret that are easily found.
fn forms(secret: &str) -> Vec<String> {
    let percent: String = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect();
    let mut forms = vec![secret.to_owned(), percent.to_lowercase(), percent];
    for text in [secret.to_owned(), format!("{CLIENT_ID}:{secret}")] {
        forms.push(STANDARD.encode(&text).trim_end_matches('=').to_owned());
        forms.push(URL_SAFE_NO_PAD.encode(&text));
    }
    forms.push(secret.bytes().map(|byte| format!("{byte:02x}")).collect());
    forms
}

#[track_caller]
fn no_secret(text: &str, of: &str) {
    for form in forms(SECRET) {
        assert!(!text.contains(&form), "{form} is in {of}");
    }
}

/// Checks that no file of the command has the secret.
#[track_caller]
fn no_secret_in_files(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            no_secret_in_files(&path);
        } else {
            no_secret(&String::from_utf8_lossy(&fs::read(&path).unwrap()), &path.display().to_string());
        }
    }
}

/// Rows 1 to 4: the host has a default, older hosts work, the specification and its version are
/// checked, and the document comes back.
#[test]
fn adobes_document_comes_back_with_a_mask() {
    let (home, inputs) = (Home::new(), Inputs::new());
    let document = adobe("api.sandbox.paypal.com");
    let answer = import(&home, &file(&inputs, "a.json", &document), "adobe", &[]).json();
    let fields: Vec<&String> = answer.as_object().unwrap().keys().collect();
    assert_eq!(fields, ["id", "etag"]);
    let etag = answer["etag"].as_str().unwrap();
    assert!(etag.starts_with('"') && etag.ends_with('"') && etag.len() > 2, "{etag}");
    let shown = export(&home, "Paypal connection", "adobe");
    assert_eq!(shown.json().to_string(), masked(document.clone()).to_string());
    no_secret_in_files(home.path());

    let mut without = document.clone();
    without["auth"]["params"].as_object_mut().unwrap().remove("host");
    let path = file(&inputs, "without.json", &without);
    import(&home, &path, "adobe", &["--name", "without"]).json();
    let shown = home.run(&["connection", "show", "without", "--format", "json"]).json();
    assert_eq!(shown["destination"], "sandbox");
    assert!(shown["host"].as_str().unwrap().contains("//api.sandbox.paypal.com"), "{shown}");
    import(&home, &path, "adobe", &["--name", "modern", "--modern-host"]).json();
    let shown = export(&home, "modern", "adobe").json();
    assert_eq!(shown["auth"]["params"]["host"], "api-m.sandbox.paypal.com");

    let refused = [
        ("/connectionSpec/id", json!("6360f136-5980-4111-8bdf-15d29eab3b5a"), 2, "connectionSpec.id"),
        ("/connectionSpec/version", json!("1.1"), 2, "connectionSpec.version"),
        ("/auth/specName", json!("OAuth"), 2, "auth.specName"),
        ("/auth/params/clientSecret", json!("******"), 2, "a mask in place of the secret"),
        ("/auth/params/clientSecret", json!("****49TM"), 2, "a mask in place of the secret"),
        ("/auth/params/host", json!("evil.example"), 5, "--allow-host evil.example"),
    ];
    let before = fs::read(home.path().join("connections.toml")).unwrap();
    for (place, value, code, part) in refused {
        let mut wrong = document.clone();
        *wrong.pointer_mut(place).unwrap() = value;
        let path = file(&inputs, "wrong.json", &wrong);
        import(&home, &path, "adobe", &["--name", "wrong"]).fails(code, part);
    }
    let path = file(&inputs, "again.json", &document);
    import(&home, &path, "adobe", &[]).fails(5, "already exists");
    assert_eq!(fs::read(home.path().join("connections.toml")).unwrap(), before);
}

/// Rows 4 and 8: the connection is tested and saved, its id and etag are answered, it is explored,
/// and it is exported equal to the input.
#[tokio::test(flavor = "multi_thread")]
async fn adobes_document_is_used_step_by_step() {
    let (sandbox, home, inputs) = (sandbox().await, Home::new(), Inputs::new());
    let document = adobe(sandbox.base_url());
    let path = file(&inputs, "a.json", &document);
    let saved = import(&home, &path, "adobe", &["--test"]);
    assert!(saved.json()["id"].is_string() && saved.err.contains("the test passed"), "{saved:?}");
    let root = home.run(&["explore", "Paypal connection", "--format", "adobe"]).json();
    let products = json!({
        "type": "table", "name": "PayPal.Catalog_Products", "path": "PayPal.Catalog_Products",
        "canPreview": true, "canFetchSchema": true, "stream": "products"
    });
    assert!(root.as_array().unwrap().contains(&products), "{root}");
    let table = ["explore", "Paypal connection", "PayPal.Catalog_Products", "--format", "adobe"];
    let table = home.run(&table).json();
    assert_eq!(table["format"], "flat");
    let id = json!({ "name": "id", "type": "string", "xdm": { "type": "string" } });
    assert!(table["schema"]["columns"].as_array().unwrap().contains(&id), "{table}");
    assert_eq!(export(&home, "paypal connection", "adobe").json(), masked(document));
    no_secret_in_files(home.path());

    // With another secret the test fails, and nothing is saved.
    let mut wrong = adobe(sandbox.base_url());
    wrong["auth"]["params"]["clientSecret"] = json!("another-secret");
    let before = fs::read(home.path().join("connections.toml")).unwrap();
    let path = file(&inputs, "wrong.json", &wrong);
    import(&home, &path, "adobe", &["--name", "wrong", "--test"]).fails(3, "refused");
    assert_eq!(fs::read(home.path().join("connections.toml")).unwrap(), before);
}

/// The guide's own host, with the local PayPal in its place.
#[tokio::test(flavor = "multi_thread")]
async fn an_option_replaces_the_host() {
    let (sandbox, home, inputs) = (sandbox().await, Home::new(), Inputs::new());
    let path = file(&inputs, "a.json", &adobe("api.sandbox.paypal.com"));
    let saved = import(&home, &path, "adobe", &["--host", sandbox.base_url(), "--test"]);
    assert!(saved.json()["id"].is_string(), "{saved:?}");
    assert!(sandbox.requests().iter().any(|request| request.path == "/v1/oauth2/token"));
    assert_eq!(
        export(&home, "Paypal connection", "adobe").json()["auth"]["params"]["host"],
        sandbox.base_url()
    );
}

/// Row 4: an update needs the etag, and of two updates of one version the second fails.
#[test]
fn the_second_of_two_updates_fails() {
    let (home, inputs) = (Home::new(), Inputs::new());
    let document = adobe("api.sandbox.paypal.com");
    let etag = import(&home, &file(&inputs, "a.json", &document), "adobe", &[]).json()["etag"]
        .as_str()
        .unwrap()
        .to_owned();
    let mut update = masked(document.clone());
    update["description"] = json!("first");
    let path = file(&inputs, "update.json", &update);
    let replace = |more: &[&str]| {
        let mut options = vec!["--replace", "Paypal connection"];
        options.extend(more);
        import(&home, &path, "adobe", &options)
    };
    replace(&[]).fails(5, "--if-match ETAG");
    replace(&["--if-match", &etag]).fails(2, "--keep-secret");
    let first = replace(&["--if-match", &etag, "--keep-secret"]).json();
    assert_ne!(first["etag"], etag);
    replace(&["--if-match", &etag, "--keep-secret"]).fails(5, &etag);
    let weak = format!("W/{}", first["etag"].as_str().unwrap());
    replace(&["--if-match", &weak, "--keep-secret"]).fails(5, "is not that of");

    let patch = json!([{ "op": "REPLACE", "path": "/description", "value": "patched" }]);
    let patch = file(&inputs, "patch.json", &patch);
    let edit = |etag: &str| {
        home.run(&["connection", "edit", "Paypal connection", "--patch", &patch, "--if-match", etag])
    };
    edit(&etag).fails(5, &etag);
    home.run(&["connection", "edit", "Paypal connection", "--patch", &patch]).fails(5, "--if-match");
    // The quotes may be missing.
    let bare = first["etag"].as_str().unwrap().trim_matches('"');
    let second = edit(bare).json();
    assert_eq!((&second["id"], second["etag"] != first["etag"]), (&first["id"], true));
    edit(bare).fails(5, bare);
    let shown = export(&home, "Paypal connection", "adobe").json();
    assert_eq!(shown["description"], "patched");
    no_secret_in_files(home.path());
}

/// Two processes with the same etag at once: exactly one of them changes the connection.
#[test]
fn of_two_concurrent_updates_one_fails() {
    let (home, inputs) = (Home::new(), Inputs::new());
    let document = adobe("api.sandbox.paypal.com");
    let path = file(&inputs, "a.json", &document);
    let etag = import(&home, &path, "adobe", &[]).json()["etag"].as_str().unwrap().to_owned();
    let children: Vec<_> = ["one", "two"]
        .into_iter()
        .map(|word| {
            let patch = json!([{ "op": "replace", "path": "/description", "value": word }]);
            let patch = file(&inputs, word, &patch);
            let arguments =
                ["connection", "edit", "Paypal connection", "--patch", &patch, "--if-match", &etag];
            let mut command = home.command(arguments);
            command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
            command.spawn().unwrap()
        })
        .collect();
    let mut codes: Vec<_> =
        children.into_iter().map(|child| child.wait_with_output().unwrap().status.code()).collect();
    codes.sort_unstable();
    assert_eq!(codes, [Some(0), Some(5)]);
}

/// Row 9, and lists: all documents of a list are imported, or none.
#[test]
fn a_list_is_imported_whole_or_not_at_all() {
    let (home, inputs) = (Home::new(), Inputs::new());
    let item = |name: &str| {
        let mut document = adobe("api.sandbox.paypal.com");
        document["name"] = json!(name);
        document["id"] = json!("24151d58-ffa7-4960-951d-58ffa7396097");
        document["createdAt"] = json!(1_574_703_000_000_u64);
        document["imsOrgId"] = json!("{ORG}");
        document["state"] = json!("enabled");
        document
    };
    import(&home, &file(&inputs, "b.json", &item("b")), "adobe", &[]).json();
    let list = json!({ "items": [item("a"), item("b")], "_links": { "next": { "href": "/connections?x" } } });
    import(&home, &file(&inputs, "list.json", &list), "adobe", &[]).fails(5, "b already exists");
    let names = |home: &Home| -> Vec<String> {
        let list = home.run(&["connection", "list", "--format", "json"]).json();
        list.as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(&home), ["b"]);
    let list = json!({ "items": [item("a"), item("c")], "_links": { "next": { "href": "/connections?x" } } });
    let both = import(&home, &file(&inputs, "list.json", &list), "adobe", &[]);
    assert_eq!(both.json()["items"].as_array().unwrap().len(), 2);
    assert!(both.err.contains("a further page"), "{both:?}");
    assert_eq!(names(&home), ["a", "b", "c"]);
    assert_eq!(export(&home, "c", "adobe").json(), masked(item("c")));
}

#[test]
fn celigos_secret_is_taken_from_the_header_and_kept_nowhere_as_text() {
    let (home, inputs) = (Home::new(), Inputs::new());
    let basic = STANDARD.encode(format!("{CLIENT_ID}:{SECRET}"));
    let percent: String = url::form_urlencoded::byte_serialize(SECRET.as_bytes()).collect();
    let document = json!({
        "_id": "5f1", "name": "PayPal Celigo", "type": "http", "assistant": "paypal", "offline": false,
        "http": {
            "formType": "assistant", "mediaType": "json", "baseURI": "https://api.sandbox.paypal.com",
            "auth": { "type": "token", "token": {
                "token": "A21AAFEpH4PsADK7qSS7pSRsgzfENtu-Q1ysgEDVDESseMHBYXVJYE8ovjj68elIDy8nF26AwPhfXTIeWAZHSLIsQkSYz9ifg",
                "location": "header", "headerName": "Authorization", "scheme": "Bearer",
                "refreshMethod": "POST", "refreshRelativeURI": "https://api.sandbox.paypal.com/v1/oauth2/token",
                "refreshMediaType": "urlencoded",
                "refreshBody": format!("grant_type=client_credentials&client_secret={percent}"),
                "refreshHeaders": [{ "name": "Authorization", "value": format!("Basic {basic}") }]
            } },
            "ping": { "method": "GET", "relativeURI": "/v1/catalogs/products" },
            "unencrypted": { "clientId": CLIENT_ID }, "encrypted": "******", "concurrencyLevel": 25
        },
        "_borrowConcurrencyFromConnectionId": null
    });
    let path = file(&inputs, "c.json", &document);
    assert!(import(&home, &path, "celigo", &[]).json()["id"].is_string());
    no_secret_in_files(home.path());
    let shown = export(&home, "PayPal Celigo", "celigo");
    no_secret(&shown.out, "the export");
    assert!(!shown.out.contains("A21AA") && !shown.out.contains(&basic), "{shown:?}");
    let mut expected = document.clone();
    let token = expected.pointer_mut("/http/auth/token").unwrap();
    token["token"] = json!("******");
    token["refreshBody"] = json!("grant_type=client_credentials&client_secret=******");
    token["refreshHeaders"][0]["value"] = json!("Basic ******");
    assert_eq!(shown.json().to_string(), expected.to_string());
    let stored = home.run(&["connection", "show", "PayPal Celigo", "--format", "json"]).json();
    assert_eq!(stored["concurrency"]["own"], 25);

    let mut borrower = document.clone();
    borrower["name"] = json!("Borrower");
    borrower["_id"] = json!("5f2");
    borrower["_borrowConcurrencyFromConnectionId"] = json!("5f1");
    import(&home, &file(&inputs, "b.json", &borrower), "celigo", &[]).json();
    assert_eq!(export(&home, "Borrower", "celigo").json()["_borrowConcurrencyFromConnectionId"], "5f1");
    borrower["name"] = json!("Other");
    borrower["_borrowConcurrencyFromConnectionId"] = json!("unknown");
    let path = file(&inputs, "o.json", &borrower);
    import(&home, &path, "celigo", &[]).fails(5, "--borrow-from NAME");
    import(&home, &path, "celigo", &["--borrow-from", "PayPal Celigo"]).json();
    borrower["http"]["concurrencyLevel"] = json!(26);
    import(&home, &file(&inputs, "w.json", &borrower), "celigo", &[]).fails(2, "1 to 25");
}

#[test]
fn m3ters_credentials_and_configuration_belong_to_one_system() {
    let (home, inputs) = (Home::new(), Inputs::new());
    let key = "pdl_sdbx_apikey_01gtgztp8f4kek3yd4g1wrksa3_q6TGTJyvoIz7LDtXT65bX7_AQO";
    let credentials = json!({
        "id": "c1", "type": "PADDLE_AUTH", "destination": "PADDLE_SANDBOX", "name": "Paddle Bill",
        "version": 1, "apiKey": key
    });
    let configuration = |destination: &str| {
        json!({
            "destination": destination, "entityType": "Bill", "entityId": "b1", "destinationId": "d1",
            "name": "bills", "configData": {}, "integrationCredentialsId": "c1", "version": 1
        })
    };
    let wrong = file(&inputs, "wrong.json", &json!([credentials, configuration("PADDLE")]));
    import(&home, &wrong, "m3ter", &[]).fails(5, "nothing was sent");
    let both = file(&inputs, "both.json", &json!([credentials, configuration("PADDLE_SANDBOX")]));
    import(&home, &both, "m3ter", &[]).json();
    let shown = export(&home, "Paddle Bill", "m3ter");
    let mut expected = credentials.clone();
    expected["apiKey"] = json!("******");
    assert_eq!(shown.json(), json!([expected, configuration("PADDLE_SANDBOX")]));
    let lone = file(&inputs, "lone.json", &configuration("PADDLE"));
    import(&home, &lone, "m3ter", &[]).fails(5, "nothing was sent");
    // The prefix of the key tells the system as well.
    let mut live = credentials.clone();
    live["destination"] = json!("PADDLE");
    live["name"] = json!("live");
    let live = file(&inputs, "live.json", &live);
    let refused = import(&home, &live, "m3ter", &[]);
    assert_eq!(refused.code, 2, "{refused:?}");
    export(&home, "Paddle Bill", "adobe").fails(2, "connections to PayPal");
}

#[test]
fn a_document_with_its_secret_is_written_only_sealed_and_to_a_new_file() {
    let home = Home::new().with("DOCUMENT_PASSPHRASE", "correct horse battery");
    let inputs = Inputs::new();
    let document = adobe("api.sandbox.paypal.com");
    import(&home, &file(&inputs, "a.json", &document), "adobe", &[]).json();
    let target = inputs.0.path().join("sealed");
    let target = target.to_str().unwrap();
    let seal = |target: &str, more: &[&str]| {
        let mut options =
            vec!["connection", "export", "Paypal connection", "--as", "json", "--with-secrets", target];
        options.extend(more);
        home.run(&options)
    };
    seal(target, &[]).fails(2, "--passphrase-env");
    for used in ["-", "/dev/stdout"] {
        seal(used, &["--passphrase-env", "DOCUMENT_PASSPHRASE"]).fails(2, "a new file only");
    }
    let written = seal(target, &["--passphrase-env", "DOCUMENT_PASSPHRASE"]);
    assert_eq!((written.code, written.out.as_str()), (0, ""), "{written:?}");
    seal(target, &["--passphrase-env", "DOCUMENT_PASSPHRASE"]).fails(2, "a new file only");
    no_secret(&fs::read_to_string(target).unwrap(), "the sealed file");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(target).unwrap().permissions().mode() & 0o777, 0o600);
    }
    let other = Home::new().with("RIGHT", "correct horse battery").with("WRONG", "correct mule");
    import(&other, target, "json", &["--passphrase-env", "WRONG"]).fails(3, "passphrase");
    import(&other, target, "json", &["--passphrase-env", "RIGHT"]).json();
    // Adobe's document is in it.
    assert_eq!(export(&other, "Paypal connection", "adobe").json(), masked(document));
    no_secret_in_files(other.path());
}

#[test]
fn a_masked_document_needs_another_source_of_the_secret() {
    let (home, inputs) = (Home::new().with("SHOP_SECRET", SECRET), Inputs::new());
    let path = file(&inputs, "a.json", &masked(adobe("api.sandbox.paypal.com")));
    import(&home, &path, "adobe", &[]).fails(2, "--secret-stdin");
    let options = ["connection", "import", &path, "--from", "adobe", "--secret-stdin"];
    assert!(home.run_with("••••••••", &options).code == 2);
    home.run_with(SECRET, &options).json();
    import(&home, &path, "adobe", &["--name", "b", "--secret-env", "SHOP_SECRET"]).json();
    no_secret_in_files(home.path());
    let text = fs::read_to_string(&path).unwrap();
    let row = home.run(&[
        "connection",
        "import",
        &path,
        "--from",
        "adobe",
        "--name",
        "c",
        "--secret-env",
        "SHOP_SECRET",
    ]);
    assert!(row.json()["id"].is_string(), "{row:?}");
    let from_stdin =
        home.run_with(&text, &["connection", "import", "-", "--from", "adobe", "--secret-stdin"]);
    from_stdin.fails(2, "standard input");
}

/// A secret that the document has elsewhere is found, wherever the secret itself comes from.
#[test]
fn a_document_with_the_secret_in_another_field_is_refused() {
    let (home, inputs) = (Home::new().with("SHOP_SECRET", SECRET), Inputs::new());
    let first =
        import(&home, &file(&inputs, "a.json", &adobe("api.sandbox.paypal.com")), "adobe", &[]).json();
    let mut document = masked(adobe("api.sandbox.paypal.com"));
    document["description"] = json!(format!("the secret is {SECRET}"));
    let path = file(&inputs, "b.json", &document);
    let command = format!("printf %s {SECRET}");
    let etag = first["etag"].as_str().unwrap();
    let sources = [
        vec!["--name", "b", "--secret-env", "SHOP_SECRET"],
        vec!["--name", "b", "--credential-command", &command],
        vec!["--replace", "Paypal connection", "--if-match", etag, "--keep-secret"],
    ];
    for source in sources {
        import(&home, &path, "adobe", &source).fails(2, "contains the secret");
    }
    let patch = json!([{ "op": "replace", "path": "/description", "value": SECRET }]);
    let patch = file(&inputs, "patch.json", &patch);
    home.run(&["connection", "edit", "Paypal connection", "--patch", &patch, "--if-match", etag])
        .fails(2, "contains the secret");
    no_secret_in_files(home.path());
    // A lone configuration of m3ter is added to stored credentials.
    let key = "pdl_sdbx_apikey_01gtgztp8f4kek3yd4g1wrksa3_q6TGTJyvoIz7LDtXT65bX7_AQO";
    let credentials = json!({
        "id": "c1", "type": "PADDLE_AUTH", "destination": "PADDLE_SANDBOX", "name": "bills", "apiKey": key
    });
    import(&home, &file(&inputs, "m.json", &credentials), "m3ter", &[]).json();
    let configuration = json!({
        "destination": "PADDLE_SANDBOX", "entityType": "Bill", "entityId": "b1", "name": key,
        "configData": {}, "integrationCredentialsId": "c1", "version": 1
    });
    import(&home, &file(&inputs, "n.json", &configuration), "m3ter", &[]).fails(2, "contains the secret");
}

/// What a document of `paypal` has of other formats is cleaned like the document itself.
#[test]
fn secrets_in_the_extensions_of_a_document_are_not_kept() {
    let (home, inputs) = (Home::new(), Inputs::new());
    let document = json!({
        "kind": "paypal.connection", "format_version": 1, "name": "shop", "provider": "paypal",
        "destination": "sandbox", "client_id": CLIENT_ID, "client_secret": SECRET,
        "extensions": {
            "adobe": { "document": adobe("api.sandbox.paypal.com"), "version": 1, "note": SECRET },
            "celigo": { "document": { "http": { "auth": { "token": { "token": "A21AA-cached" } } } } },
            "other": { "password": "hunter-hunter", "text": format!("x{SECRET}") },
        },
    });
    let row = home.run(&["connection", "import", &file(&inputs, "a.json", &document), "--from", "json"]);
    assert!(row.code == 0 && row.out.contains("NAME") && row.out.contains("shop"), "{row:?}");
    no_secret_in_files(home.path());
    let stored = fs::read_to_string(home.path().join("connections.toml")).unwrap();
    assert!(!stored.contains("A21AA") && !stored.contains("hunter-hunter"), "{stored}");
    assert_eq!(export(&home, "shop", "adobe").json()["auth"]["params"]["clientSecret"], "******");
}

#[test]
fn a_permitted_host_may_have_its_port() {
    let (home, inputs) = (Home::new(), Inputs::new());
    let path = file(&inputs, "a.json", &adobe("https://gateway.example:8443"));
    let options = |allowed| ["--destination", "sandbox", "--allow-host", allowed];
    import(&home, &path, "adobe", &options("gateway.example:9443")).fails(5, "gateway.example");
    import(&home, &path, "adobe", &options("gateway.example:8443")).json();
}

#[test]
fn errors_about_documents_show_nothing_of_them() {
    let (home, inputs) = (Home::new(), Inputs::new());
    let broken = inputs.0.path().join("broken.json");
    fs::write(&broken, format!("{{\"clientSecret\": \"{SECRET}\" oops}}")).unwrap();
    let path = broken.to_str().unwrap();
    for format in ["adobe", "celigo", "m3ter", "json"] {
        let printed = import(&home, path, format, &["--format", "json"]);
        printed.fails(2, "is not JSON (line 1, column");
        no_secret(&printed.err, "the error");
    }
    import(&home, "/nowhere/x.json", "adobe", &[]).fails(2, "/nowhere/x.json");
}
