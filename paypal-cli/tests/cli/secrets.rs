//! No secret is in any output, in any file or in the process list: every command runs with known
//! secrets, and everything that it leaves is searched for them, plain and encoded.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::support::{Home, Printed};
use base64::{Engine, engine::general_purpose};
use paypal_sandbox::Sandbox;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

const CLIENT_SECRET: &str = "EKs/cret+of=the&client~4711";
const SECOND_SECRET: &str = "EKs/econd+of=the&client~4712";
const SEAL: &str = "a seal/of its+own~4714";
const PASSPHRASE: &str = "pass phrase/with+signs~4713";

/// The forms in which a secret could leak.
fn forms(secret: &str) -> Vec<String> {
    let mut forms = vec![
        secret.to_owned(),
        utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string(),
        url::form_urlencoded::byte_serialize(secret.as_bytes()).collect(),
        secret.bytes().map(|byte| format!("{byte:02x}")).collect(),
        serde_json::to_string(secret).unwrap().trim_matches('"').to_owned(),
    ];
    // In base64 a text looks different at each of three places; its inner part is the same whatever
    // stands around it.
    for engine in [&general_purpose::STANDARD, &general_purpose::URL_SAFE] {
        for offset in 0..3 {
            let text = ["x".repeat(offset), secret.to_owned()].concat();
            let encoded = engine.encode(text);
            let inner = encoded.trim_end_matches('=');
            forms.push(inner[4.min(inner.len())..inner.len() - 2].to_owned());
        }
    }
    forms
}

#[track_caller]
fn holds_no_secret(place: &str, text: &[u8], secrets: &[String]) {
    let text = String::from_utf8_lossy(text);
    for secret in secrets {
        for form in forms(secret) {
            assert!(!text.contains(&form), "{place} holds a secret as {form}:\n{text}");
        }
    }
}

fn files(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            #[cfg(unix)]
            assert_eq!(mode(&path), 0o700, "{}", path.display());
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

#[cfg(unix)]
fn mode(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt;
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

/// The commands, one per line, as they would be typed; `$` begins a value that the test knows.
/// Words are separated by spaces. Lines that fail are here too: errors must not hold a secret
/// either.
const COMMANDS: &str = "
connection list
connection list --format json
connection show shop
connection show shop --format json
connection show bills
connection show plain
connection show nobody
connection test shop
connection test shop --format json
connection test bills
connection test bills --format json
connection test wrong
connection test wrong --format json
connection use shop
connection use nobody
connection create shop --provider paypal --destination local --host $url --client-id $client
connection create live --provider paddle --destination live --entity-type bill --api-key-stdin <$key
connection create far --provider paypal --destination live --host https://evil.example --client-id me --secret-stdin <$secret
connection create masked --provider paypal --destination sandbox --client-id me --secret-stdin <******
connection create argv --provider paypal --destination sandbox --client-id me --client-secret $secret
connection edit shop --concurrency 7
connection edit shop --concurrency 26
connection edit shop --secret-stdin --if-match nonsense <$second
connection edit shop --rotate --secret-stdin <$second
connection rename plain simple
connection rename simple plain
connection export shop --as adobe
connection export shop --as celigo
connection export shop --as json
connection export bills --as m3ter
connection export shop --as adobe --with-secrets $folder/sealed --passphrase-env SEAL
connection import - --from adobe --name again <{\"name\":\"x\",\"auth\":{\"specName\":\"Client-Id-Secret Based Authentication\",\"params\":{\"clientId\":\"me\",\"clientSecret\":\"$secret\"}},\"connectionSpec\":{\"id\":\"221c7626-58f6-4eec-8ee2-042b0226f03b\",\"version\":\"1.0\"}}
connection import - --from celigo <{\"http\":{\"encrypted\":{\"clientSecret\":\"$secret\"}}}
connection import - --from m3ter <{\"apiKey\":\"$key\"}
connection import - --from json <$secret
connection doctor
connection doctor --format json
connection open-dashboard shop
connection lock
orders create --data $order
orders create --data $order --dry-run
orders create --data $order --curl
orders create --data $order --include
orders create --data $order --format table
orders get NOTHING
orders get NOTHING --format json
orders get
orders nonsense
-c wrong orders get NOTHING
-c wrong orders get NOTHING --format json
-c bills orders get NOTHING
-c nobody orders get NOTHING
call orders create --data nonsense
call --list order
call --list --format json
catalog-products list --pages all
follow $url/v1/catalogs/products
follow https://evil.example/v1/catalogs/products
get /v1/catalogs/products
get /v1/catalogs/products --curl
get /nothing
post /v1/catalogs/products --data {\"name\":\"Tea\",\"type\":\"SERVICE\"}
patch /v1/catalogs/products/NOTHING --data []
put /v1/nothing --data {}
delete /v1/nothing
explore shop
explore shop --format json
explore shop PayPal.Catalog_Products --format adobe
export all --from 2026-01-01 --to 2026-01-03 --out $folder/exported
export transactions --from 2026-01-01 --to 2026-01-03 --out $folder/exported --tz Europe/Berlin
export transactions --from 2026-01-01 --to 2026-01-03 --out - --format csv
export transactions --from 2026-01-01 --to 2026-01-03 --out $folder/report --report -
export transactions --from 2026-01-01 --out $folder/exported --shared-limit redis://:$secret@127.0.0.1/0
export transactions --from 2026-01-01 --out s3://me:$secret@bucket/exported
export schema transactions
reconcile --out $folder/exported
reconcile --out $folder/exported --format json
trigger --list
trigger PAYMENT.CAPTURE.COMPLETED
trigger NOTHING
events list
events list --format json
events show NOTHING
events resend NOTHING
events types
sandbox approve NOTHING
sandbox clock
sandbox requests
sandbox requests --format json
completion bash
man
listen --max-failures 0
connection delete again
connection delete again --yes
";

/// The commands that run until they are ended, which a test of their own looks at.
const RUNNING: &[&str] = &["events tail", "listen", "sandbox"];

/// The command whose output is a secret: that is what it is asked for.
const TOKEN: &str = "connection token";

struct Secrets(Vec<String>);

impl Secrets {
    #[track_caller]
    fn are_not_in(&self, place: &str, printed: &Printed) {
        holds_no_secret(place, printed.out.as_bytes(), &self.0);
        holds_no_secret(place, printed.err.as_bytes(), &self.0);
    }
}

/// The search finds a secret in whatever form it leaks, with text around it.
#[test]
fn a_secret_is_found_in_each_form() {
    let secrets = [CLIENT_SECRET.to_owned()];
    holds_no_secret("nothing", b"id: 4711, name: shop", &secrets);
    let basic = general_purpose::STANDARD.encode(format!("me:{CLIENT_SECRET}"));
    let leaks = forms(CLIENT_SECRET).into_iter().chain([format!("Basic {basic}")]);
    for leak in leaks {
        let text = format!("before {leak} after");
        let found = std::panic::catch_unwind(|| holds_no_secret("a file", text.as_bytes(), &secrets));
        assert!(found.is_err(), "{text}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_command_shows_or_stores_a_secret() {
    let sandbox = Sandbox::start().await.unwrap();
    let paddle = super::support::paddle::Paddle::start().await;
    let url = sandbox.base_url().to_owned();
    let home = Home::new().with("PAYPAL_PASSPHRASE", PASSPHRASE).with("SEAL", SEAL);
    let local = ["--provider", "paypal", "--destination", "local", "--client-id", "me", "--secret-stdin"];
    let create = |name: &str, host: &str, secret: &str, more: &[&str]| {
        let arguments = [&["connection", "create", name, "--host", host], &local[..], more].concat();
        let printed = home.run_with(secret, &arguments);
        assert_eq!(printed.code, 0, "{printed:?}");
    };
    create("shop", &url, CLIENT_SECRET, &[]);
    create("plain", &url, SECOND_SECRET, &["--concurrency", "3"]);
    // The local PayPal knows other credentials of this client id by now.
    create("wrong", &format!("{url}/nothing"), CLIENT_SECRET, &[]);
    let key = super::support::paddle::SANDBOX_KEY;
    let words =
        ["--provider", "paddle", "--destination", "local", "--entity-type", "bill", "--api-key-stdin"];
    let bills = [&["connection", "create", "bills", "--host", paddle.url()], &words[..]].concat();
    assert_eq!(home.run_with(key, &bills).code, 0);
    assert_eq!(home.run(&["connection", "use", "shop"]).code, 0);

    let token = home.run(&["connection", "token", "shop"]);
    assert_eq!(token.code, 0, "{token:?}");
    let token = token.out.trim().to_owned();
    let secrets = [CLIENT_SECRET, SECOND_SECRET, key, PASSPHRASE, SEAL, &token];
    let secrets = Secrets(secrets.map(str::to_owned).to_vec());
    assert!(secrets.0.iter().all(|secret| secret.len() > 15));

    let order =
        r#"{"intent":"CAPTURE","purchase_units":[{"amount":{"currency_code":"USD","value":"1.00"}}]}"#;
    let folder = home.path().to_str().unwrap().to_owned();
    let values = [
        ("$url", url.as_str()),
        ("$client", "me"),
        ("$key", key),
        ("$secret", CLIENT_SECRET),
        ("$second", SECOND_SECRET),
        ("$folder", &folder),
        ("$order", order),
    ];
    let fill =
        |text: &str| values.iter().fold(text.to_owned(), |text, (name, value)| text.replace(name, value));
    for line in COMMANDS.lines().filter(|line| !line.is_empty()) {
        let (line, input) = line.split_once(" <").unwrap_or((line, ""));
        let arguments: Vec<String> = line.split(' ').map(fill).collect();
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let printed = home.run_with(&fill(input), &arguments);
        assert!(matches!(printed.code, 0..=9), "{line}: {printed:?}");
        // A secret in an argument is in the user's own command; nothing repeats it.
        secrets.are_not_in(line, &printed);
    }

    let mut found = Vec::new();
    files(home.path(), &mut found);
    assert!(found.len() > 3, "{found:?}");
    for file in &found {
        holds_no_secret(&file.display().to_string(), &fs::read(file).unwrap(), &secrets.0);
        #[cfg(unix)]
        assert_eq!(mode(file), 0o600, "{}", file.display());
    }
}

/// Every command below the root is in the table above, or has a reason not to be.
#[test]
fn the_table_has_every_command() {
    fn leaves(command: &clap::Command, path: &str, found: &mut BTreeSet<String>) {
        let mut is_leaf = true;
        for child in command.get_subcommands().filter(|child| child.get_name() != "help") {
            is_leaf = false;
            let path = format!("{path} {}", child.get_name());
            leaves(child, path.trim(), found);
        }
        if is_leaf {
            found.insert(path.to_owned());
        }
    }
    let mut found = BTreeSet::new();
    leaves(&paypal_cli::command::root(), "", &mut found);
    let apis: BTreeSet<String> =
        paypal_generated::registry::APIS.iter().map(|api| api.name.replace('_', "-")).collect();
    for command in found {
        let first = command.split(' ').next().unwrap_or_default();
        // One API stands for all, whose commands are made by the same code.
        if apis.contains(first) || first == "call" || command == TOKEN {
            continue;
        }
        let is_running = RUNNING.iter().any(|running| command.starts_with(running));
        let is_listed =
            COMMANDS.lines().any(|line| line == command || line.starts_with(&format!("{command} ")));
        assert!(is_running || is_listed, "the table has no line for `paypal {command}`");
    }
}

/// While a command runs, its arguments are visible to every user of the computer.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn the_process_list_holds_no_secret() {
    use std::io::{Read, Write};
    use std::process::Stdio;

    let sandbox = Sandbox::start().await.unwrap();
    let home = Home::new().with("PAYPAL_PASSPHRASE", PASSPHRASE);
    let create = [
        "connection",
        "create",
        "shop",
        "--provider",
        "paypal",
        "--destination",
        "local",
        "--client-id",
        "me",
        "--secret-stdin",
        "--host",
    ];
    let mut child = home
        .command(create.iter().copied().chain([sandbox.base_url()]))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(CLIENT_SECRET.as_bytes()).unwrap();
    // The command waits for the end of its input. Its list of arguments is empty until the system
    // has started it.
    let end = std::time::Instant::now() + std::time::Duration::from_secs(20);
    let mut arguments = Vec::new();
    while arguments.is_empty() && std::time::Instant::now() < end {
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        arguments = fs::read(format!("/proc/{}/cmdline", child.id())).unwrap();
    }
    drop(input);
    let mut printed = String::new();
    child.stdout.take().unwrap().read_to_string(&mut printed).unwrap();
    assert!(child.wait().unwrap().success());
    let secrets = [CLIENT_SECRET.to_owned(), PASSPHRASE.to_owned()];
    assert!(!arguments.is_empty());
    holds_no_secret("the process list", &arguments, &secrets);
    holds_no_secret("standard output", printed.as_bytes(), &secrets);

    let listen = super::support::background::Background::start(home.command(["-c", "shop", "listen"]));
    listen.wait_for(|_, line| (!line.is_empty()).then_some(()));
    let arguments = fs::read(format!("/proc/{}/cmdline", listen.id())).unwrap();
    holds_no_secret("the process list", &arguments, &secrets);
    use super::support::background::Stream;
    let lines = [listen.lines(Stream::Out), listen.lines(Stream::Err)].concat().join("\n");
    holds_no_secret("the listener", lines.as_bytes(), &secrets);
}

/// The programs that a command runs are visible too, with their variables to the same user.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn the_children_of_a_command_hold_no_secret() {
    use std::time::{Duration, Instant};

    let sandbox = Sandbox::start().await.unwrap();
    let home = Home::new().with("PAYPAL_PASSPHRASE", PASSPHRASE);
    let path = |name: &str| home.path().join(name).display().to_string();
    fs::write(path("secret"), CLIENT_SECRET).unwrap();
    let (secret, go) = (path("secret"), path("go"));
    let script = format!("while ! [ -e {go} ]; do sleep 0.02; done; cat {secret}\n");
    fs::write(path("script"), script).unwrap();
    let program = format!("sh {}", path("script"));
    let mut create = vec!["connection", "create", "shop", "--provider", "paypal", "--destination", "local"];
    create.extend(["--client-id", "me", "--credential-command", &program, "--host", sandbox.base_url()]);
    assert_eq!(home.run(&create).code, 0);

    let mut command = home.command(["connection", "test", "shop"]);
    let mut child = command.stdout(std::process::Stdio::null()).spawn().unwrap();
    let is_child = |folder: &Path| {
        let stat = fs::read_to_string(folder.join("stat")).unwrap_or_default();
        // The name of the program, in brackets, may have spaces.
        let parent = stat.rsplit(')').next().and_then(|rest| rest.split_whitespace().nth(1));
        let has_begun = fs::read(folder.join("cmdline")).is_ok_and(|line| line.starts_with(b"sh"));
        parent == Some(&child.id().to_string()) && has_begun
    };
    let end = Instant::now() + Duration::from_secs(20);
    let found = loop {
        let all = fs::read_dir("/proc").unwrap().flatten().map(|entry| entry.path());
        if let Some(found) = all.into_iter().find(|folder| is_child(folder)) {
            break found;
        }
        assert!(Instant::now() < end, "the command runs no program");
        std::thread::sleep(Duration::from_millis(5));
    };
    let secrets = [CLIENT_SECRET.to_owned(), PASSPHRASE.to_owned()];
    for file in ["cmdline", "environ"] {
        let bytes = fs::read(found.join(file)).unwrap();
        assert!(!bytes.is_empty(), "{file}");
        holds_no_secret(file, &bytes, &secrets);
    }
    fs::write(go, "").unwrap();
    assert!(child.wait().unwrap().success());
}
