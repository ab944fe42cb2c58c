//! Tests of what several processes do with one store: changes at once, kills in mid-write, shared
//! tokens, and shared concurrency. The processes are this test program itself: `child` is their
//! work.

use std::io::{BufRead, BufReader, Lines, Write};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use axum::{Router, extract::State, http::header, routing};
use base64::{Engine, engine::general_purpose::STANDARD};
use paypal_cli::connection::{Destination, Draft, Name, Provider, Secret};
use paypal_cli::process::Folders;
use paypal_cli::store::Account;
use paypal_cli::{ConnectionStore, KeyOptions, Process};
use paypal_generated::{Client, Environment};
use paypal_sandbox::{Fault, Sandbox};
use secrecy::{ExposeSecret, SecretString};

const CLIENT_SECRET: &str = "EBWK/with+signs=and-more";

fn process(home: &Path) -> Process {
    let variables = [("PAYPAL_PASSPHRASE".to_owned(), "correct horse".to_owned())];
    Process::new(variables, Folders::below(home), paypal_generated::SystemClock)
}

fn open(home: &Path) -> ConnectionStore {
    ConnectionStore::open(&process(home), KeyOptions::new())
}

fn name(text: &str) -> Name {
    text.parse().unwrap()
}

fn draft(text: &str, secret: &str) -> Draft {
    let secret = Secret::Value(SecretString::from(secret));
    let mut draft = Draft::new(name(text), Provider::PayPal, Destination::Sandbox, secret);
    draft.client_id = Some("client-1".to_owned());
    draft
}

/// A connection to a system of the test.
fn local(text: &str, url: &str) -> Draft {
    let mut draft = draft(text, CLIENT_SECRET);
    draft.destination = Destination::Local;
    draft.host = Some(url.parse().unwrap());
    draft
}

/// Starts a process that does a task.
fn spawn(home: &Path, task: &str, arguments: &[&str]) -> Child {
    Command::new(env::current_exe().unwrap())
        .args(["processes::child", "--exact", "--ignored", "--nocapture"])
        .env("TEST_TASK", task)
        .env("TEST_HOME", home)
        .env("TEST_ARGUMENTS", arguments.join("|"))
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

#[track_caller]
fn join(children: Vec<Child>) {
    for child in children {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    }
}

/// The work of the processes that the tests start.
#[test]
#[ignore = "the other tests start it"]
fn child() {
    let Ok(task) = env::var("TEST_TASK") else { return };
    let home = env::var("TEST_HOME").unwrap();
    let arguments = env::var("TEST_ARGUMENTS").unwrap();
    let arguments: Vec<&str> = arguments.split('|').collect();
    let store = open(Path::new(&home));
    match task.as_str() {
        "create" => create_and_count(&store, arguments[0]),
        "churn" => churn(&store),
        "call" => run(call(&store.client(&store.find(&name(arguments[0])).unwrap()).unwrap())),
        "nameless" => run(call(&nameless(Path::new(&home), arguments[0]))),
        "lease" => run(hold_lease(Path::new(&home), arguments[0])),
        "many" => run(many(&store, &arguments)),
        other => panic!("{other}"),
    }
}

fn run(work: impl Future<Output = ()>) {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap()
        .block_on(work);
}

/// Creates connections, and counts in one that all processes edit.
fn create_and_count(store: &ConnectionStore, label: &str) {
    for number in 0..8 {
        store.create(draft(&format!("{label}-{number}"), &format!("secret-{label}-{number}"))).unwrap();
        store
            .edit(&name("counter"), None, |draft| {
                let count: u32 = draft.description.as_deref().unwrap_or("0").parse().unwrap();
                draft.description = Some((count + 1).to_string());
                Ok(())
            })
            .unwrap();
    }
}

/// Changes secret and description together, over and over, and sometimes the set of connections.
fn churn(store: &ConnectionStore) {
    store.unlock().unwrap();
    say("ready");
    for number in 0.. {
        store
            .edit(&name("shop"), None, |draft| {
                let number = format!("{}-{number}", std::process::id());
                draft.secret = Secret::Value(SecretString::from(format!("secret-{number}")));
                draft.description = Some(number);
                Ok(())
            })
            .unwrap();
        say("edited");
        // A former process may have been killed between the two.
        let _ = store.delete(&name("extra"), None, false);
        store.create(draft("extra", "secret-extra")).unwrap();
    }
}

/// Prints a line at once.
fn say(line: &str) {
    println!("\n{line}");
    std::io::stdout().flush().unwrap();
}

async fn call(client: &Client) {
    client.catalog_products().list().await.unwrap();
}

fn nameless(home: &Path, url: &str) -> Client {
    let account = Account {
        name: None,
        provider: Provider::PayPal,
        destination: Destination::Local,
        environment: Environment::custom(url).unwrap(),
        client_id: "client-1".to_owned(),
        secret: SecretString::from(CLIENT_SECRET),
    };
    account.shared_client_builder(&process(home)).unwrap().build().unwrap()
}

/// Begins a token request that never ends.
async fn hold_lease(home: &Path, url: &str) {
    say("ready");
    call(&nameless(home, url)).await;
}

/// Sends requests at the same time with a connection: name, number.
async fn many(store: &ConnectionStore, arguments: &[&str]) {
    let client = store.client(&store.find(&name(arguments[0])).unwrap()).unwrap();
    let calls: Vec<_> = (0..arguments[1].parse().unwrap())
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { call(&client).await })
        })
        .collect();
    for call in calls {
        call.await.unwrap();
    }
}

/// Waits until a process says a word.
#[track_caller]
fn wait_until_said(lines: &mut Lines<BufReader<ChildStdout>>, word: &str) {
    assert!(lines.any(|line| line.unwrap() == word), "the process ended before it said {word}");
}

#[test]
fn processes_that_change_the_store_at_once_lose_nothing() {
    let home = tempfile::tempdir().unwrap();
    let store = open(home.path());
    // The first two processes make the first key at once.
    store
        .create({
            let mut counter = draft("counter", "x");
            counter.secret = Secret::Variable("COUNTER".to_owned());
            counter
        })
        .unwrap();
    let labels = ["a", "b", "c"];
    join(labels.iter().map(|label| spawn(home.path(), "create", &[label])).collect());

    assert_eq!(store.list().unwrap().len(), 25);
    assert_eq!(store.find(&name("counter")).unwrap().description.as_deref(), Some("24"));
    for label in labels {
        for number in 0..8 {
            let connection = store.find(&name(&format!("{label}-{number}"))).unwrap();
            let secret = store.secret(&connection).unwrap();
            assert_eq!(secret.expose_secret(), format!("secret-{label}-{number}"));
        }
    }
    assert!(store.inspect().is_empty(), "{:?}", store.inspect());
}

#[test]
fn a_process_that_is_killed_in_mid_write_leaves_the_former_state_or_the_new_one() {
    let home = tempfile::tempdir().unwrap();
    let store = open(home.path());
    store
        .create({
            let mut shop = draft("shop", "secret-start");
            shop.description = Some("start".to_owned());
            shop
        })
        .unwrap();
    let mut seen = Vec::new();
    for round in 0..30u64 {
        let mut child = spawn(home.path(), "churn", &[]);
        // The process fails if its standard output is closed, so the reader stays open.
        let mut said = BufReader::new(child.stdout.take().unwrap()).lines();
        wait_until_said(&mut said, "ready");
        for _ in 0..round % 3 {
            wait_until_said(&mut said, "edited");
        }
        // Kills come at all moments of some changes, which take about 30 ms each.
        thread::sleep(Duration::from_micros(2100 * (round * 37 % 41)));
        child.kill().unwrap();
        child.wait().unwrap();

        let shop = store.find(&name("shop")).unwrap();
        let description = shop.description.clone().unwrap();
        assert_eq!(store.secret(&shop).unwrap().expose_secret(), format!("secret-{description}"), "{round}");
        if let Ok(extra) = store.find(&name("extra")) {
            assert_eq!(store.secret(&extra).unwrap().expose_secret(), "secret-extra", "{round}");
        }
        assert!(store.inspect().is_empty(), "{:?}", store.inspect());
        seen.push(description);
    }
    seen.dedup();
    // Two processes of three were killed after an edit, at least.
    assert!(seen.len() >= 20, "the kills came before the changes: {seen:?}");
    // The next change removes what the killed processes left.
    let _ = store.delete(&name("extra"), None, false);
    store.choose(Some(&name("shop"))).unwrap();
    let files: Vec<_> = fs::read_dir(home.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(files.len(), 4, "{files:?}");
    let secrets = fs::read_to_string(home.path().join("secrets.v1")).unwrap();
    store
        .edit(&name("shop"), None, |draft| {
            draft.description = Some("end".to_owned());
            Ok(())
        })
        .unwrap();
    let swept = fs::read_to_string(home.path().join("secrets.v1")).unwrap();
    assert!(swept.matches("sealed").count() == 1 && swept.len() <= secrets.len(), "{swept}");
}

/// Returns the lines of the file of secrets that begin with a word.
fn lines(home: &Path, word: &str) -> usize {
    let text = fs::read_to_string(home.join("secrets.v1")).unwrap();
    text.lines().filter(|line| line.starts_with(word)).count()
}

#[test]
fn what_a_killed_process_was_creating_or_deleting_is_settled_by_the_next_change() {
    let home = tempfile::tempdir().unwrap();
    let (connections, secrets) = (home.path().join("connections.toml"), home.path().join("secrets.v1"));
    let store = open(home.path());
    store.create(draft("shop", "secret-shop")).unwrap();
    let without = fs::read(&connections).unwrap();
    // The process is killed after it wrote the secret, and before it wrote the connection.
    store.create(draft("extra", "secret-extra")).unwrap();
    let created = fs::read(&connections).unwrap();
    let settled = fs::read_to_string(&secrets).unwrap();
    let id = store.find(&name("extra")).unwrap().id;
    let killed = format!("{settled}pending {id} {}\n", owner(&connections));
    let settle = || {
        let next = store.edit(&name("shop"), None, |draft| {
            draft.description = Some(format!("{}x", draft.description.as_deref().unwrap_or_default()));
            Ok(())
        });
        next.unwrap();
        (lines(home.path(), "secret "), lines(home.path(), "pending "))
    };
    // The mark is of the connection, which is deleted, or of the one version of its secret.
    for killed in
        [killed.clone(), killed.replace(&owner(&connections), &format!("{} 1", owner(&connections)))]
    {
        fs::write(&secrets, &killed).unwrap();
        fs::write(&connections, &without).unwrap();
        assert_eq!(settle(), (1, 0));
        fs::write(&secrets, &killed).unwrap();
        fs::write(&connections, &created).unwrap();
        assert_eq!(settle(), (2, 0));
    }
    // It was killed before it removed the mark.
    fs::write(&secrets, &killed).unwrap();
    fs::write(&connections, &created).unwrap();
    assert_eq!(settle(), (2, 0));
    // Another file of connections marked it.
    fs::write(&secrets, killed.replace(&owner(&connections), "0123456789abcdef")).unwrap();
    fs::write(&connections, &without).unwrap();
    assert_eq!(settle(), (2, 1));
    assert!(store.inspect().is_empty(), "{:?}", store.inspect());
}

/// Returns the name that marks of this file of connections have.
fn owner(connections: &Path) -> String {
    use sha2::{Digest, Sha256};
    let digest = Sha256::digest(connections.as_os_str().as_encoded_bytes());
    digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

async fn sandbox() -> Sandbox {
    // The processes need their tokens at the same time.
    let slow = Fault::before().path("/v1/oauth2/token").latency(Duration::from_millis(500));
    Sandbox::builder().credentials("client-1", CLIENT_SECRET).faults([slow]).start().await.unwrap()
}

fn token_requests(sandbox: &Sandbox) -> usize {
    sandbox.requests().iter().filter(|request| request.path == "/v1/oauth2/token").count()
}

/// Returns the access tokens that the sandbox saw.
fn tokens(sandbox: &Sandbox) -> Vec<String> {
    let requests = sandbox.requests();
    let headers = requests.iter().filter_map(|request| request.header("authorization"));
    headers.filter_map(|value| value.strip_prefix("Bearer ")).map(str::to_owned).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn processes_share_one_access_token_which_no_file_shows() {
    let (home, sandbox) = (tempfile::tempdir().unwrap(), sandbox().await);
    let url = sandbox.base_url();
    open(home.path()).create(local("shop", url)).unwrap();
    join((0..3).map(|_| spawn(home.path(), "call", &["shop"])).collect());
    assert_eq!((token_requests(&sandbox), sandbox.requests().len()), (1, 4));
    // The nameless connection with the same credentials needs no passphrase, and has the same
    // token.
    join((0..3).map(|_| spawn(home.path(), "nameless", &[url])).collect());
    assert_eq!(token_requests(&sandbox), 1);

    let mut tokens = tokens(&sandbox);
    tokens.dedup();
    assert_eq!(tokens.len(), 1);
    assert_shown_nowhere(home.path(), &[&tokens[0], CLIENT_SECRET]);

    // A token that another secret sealed, or that is damaged, is replaced.
    let cached = token_file(home.path());
    let mut bytes = fs::read(&cached).unwrap();
    bytes[40] ^= 1;
    fs::write(&cached, bytes).unwrap();
    join(vec![spawn(home.path(), "call", &["shop"]), spawn(home.path(), "call", &["shop"])]);
    assert_eq!(token_requests(&sandbox), 2);
    assert_eq!(open(home.path()).lock().unwrap().tokens, 1);
    assert!(!cached.exists());
}

fn token_file(home: &Path) -> std::path::PathBuf {
    let files = fs::read_dir(home.join("cache/tokens")).unwrap().map(|entry| entry.unwrap().path());
    files.into_iter().find(|path| path.extension().is_some_and(|extension| extension == "token")).unwrap()
}

/// Checks that no file contains these texts, plain, as base64 or percent-encoded.
fn assert_shown_nowhere(folder: &Path, texts: &[&str]) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            assert_shown_nowhere(&path, texts);
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        for text in texts {
            let encoded: String = text.bytes().map(|byte| format!("%{byte:02X}")).collect();
            let percent = percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC);
            let mut forms = vec![(*text).to_owned(), encoded, percent.to_string()];
            // In base64 a text looks different at each of three places.
            forms.extend((0..3).map(|shift| {
                let shifted = STANDARD.encode(["x".repeat(shift).as_str(), text].concat());
                shifted.get(4..shifted.len() - 4).unwrap().to_owned()
            }));
            for form in forms {
                assert!(!bytes.windows(form.len()).any(|part| part == form.as_bytes()), "{path:?}: {form}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_cache_that_cannot_be_used_stops_no_call() {
    let (home, sandbox) = (tempfile::tempdir().unwrap(), sandbox().await);
    open(home.path()).create(local("shop", sandbox.base_url())).unwrap();
    fs::write(home.path().join("cache"), "this is no folder").unwrap();
    join((0..2).map(|_| spawn(home.path(), "call", &["shop"])).collect());
    assert_eq!(token_requests(&sandbox), 2);

    // The limit is one of each process then.
    let counts = Counts::default();
    let mut limited = local("limited", &counts.serve().await);
    limited.concurrency = Some("2".parse().unwrap());
    open(home.path()).create(limited).unwrap();
    join(vec![spawn(home.path(), "many", &["limited", "8"])]);
    assert_eq!((counts.most(), counts.all()), (2, 8));
}

type Answer = ([(header::HeaderName, &'static str); 1], &'static str);

fn answer_json(body: &'static str) -> Answer {
    ([(header::CONTENT_TYPE, "application/json")], body)
}

/// A small system that counts its requests, and how many it has at once.
#[derive(Clone, Default)]
struct Counts(Arc<Inner>);

#[derive(Default)]
struct Inner {
    tokens: AtomicUsize,
    now: AtomicUsize,
    most: AtomicUsize,
    all: AtomicUsize,
    /// The number of token requests that are not answered.
    unanswered: AtomicUsize,
}

/// A request that is being answered. It ends as well when its client is killed.
struct Running(Counts);

impl Running {
    fn new(counts: &Counts) -> Self {
        let now = counts.0.now.fetch_add(1, Ordering::SeqCst) + 1;
        counts.0.most.fetch_max(now, Ordering::SeqCst);
        Self(counts.clone())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.0.now.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Counts {
    /// Returns the most requests that were answered at once.
    fn most(&self) -> usize {
        self.0.most.load(Ordering::SeqCst)
    }

    /// Returns the number of answers, without those of the token endpoint.
    fn all(&self) -> usize {
        self.0.all.load(Ordering::SeqCst)
    }

    async fn serve(&self) -> String {
        async fn token(State(counts): State<Counts>) -> Answer {
            counts.0.tokens.fetch_add(1, Ordering::SeqCst);
            if counts
                .0
                .unanswered
                .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| n.checked_sub(1))
                .is_ok()
            {
                std::future::pending::<()>().await;
            }
            answer_json(r#"{"access_token": "A21-token", "token_type": "Bearer", "expires_in": 3600}"#)
        }
        async fn answer(State(counts): State<Counts>) -> Answer {
            let _running = Running::new(&counts);
            tokio::time::sleep(Duration::from_millis(15)).await;
            counts.0.all.fetch_add(1, Ordering::SeqCst);
            answer_json(r#"{"products": []}"#)
        }
        let router = Router::new()
            .route("/v1/oauth2/token", routing::post(token))
            .fallback(answer)
            .with_state(self.clone());
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        url
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_process_gives_its_lease_back_at_once() {
    let (home, counts) = (tempfile::tempdir().unwrap(), Counts::default());
    let url = counts.serve().await;
    counts.0.unanswered.store(1, Ordering::SeqCst);
    let mut first = spawn(home.path(), "lease", &[&url]);
    while counts.0.tokens.load(Ordering::SeqCst) == 0 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let second = spawn(home.path(), "nameless", &[&url]);
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(counts.0.tokens.load(Ordering::SeqCst), 1, "the second process waits for the first");
    let killed_at = Instant::now();
    first.kill().unwrap();
    first.wait().unwrap();
    join(vec![second]);
    // A lease ends by itself after 10 s. The second process may still have been at its beginning.
    assert!(killed_at.elapsed() < Duration::from_secs(8), "{:?}", killed_at.elapsed());
    assert_eq!(counts.0.tokens.load(Ordering::SeqCst), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_that_borrow_share_one_limit_over_all_processes() {
    let (home, counts) = (tempfile::tempdir().unwrap(), Counts::default());
    let (store, url) = (open(home.path()), counts.serve().await);
    let mut lender = local("lender", &url);
    lender.concurrency = Some("2".parse().unwrap());
    store.create(lender).unwrap();
    let mut borrower = local("borrower", &url);
    (borrower.borrow_from, borrower.concurrency) = (Some(name("lender")), Some("25".parse().unwrap()));
    store.create(borrower).unwrap();

    let connections = ["lender", "borrower", "lender", "borrower"];
    join(connections.iter().map(|name| spawn(home.path(), "many", &[name, "10"])).collect());
    assert_eq!((counts.most(), counts.all()), (2, 40));

    // A process that is killed gives its places back at once.
    let mut killed = spawn(home.path(), "many", &["borrower", "1000"]);
    while counts.all() < 45 {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    killed.kill().unwrap();
    killed.wait().unwrap();
    let killed_at = Instant::now();
    join(vec![spawn(home.path(), "many", &["lender", "2"])]);
    // Nothing else would give them back. A new process takes a while to begin.
    assert!(killed_at.elapsed() < Duration::from_secs(20), "{:?}", killed_at.elapsed());
    // Without the limit the same requests overlap more.
    store
        .edit(&name("lender"), None, |draft| {
            draft.concurrency = None;
            Ok(())
        })
        .unwrap();
    join(vec![spawn(home.path(), "many", &["borrower", "10"])]);
    assert!(counts.most() > 2);
}
