//! What must not happen: another account is used, or a secret of a payer is printed.

use std::io::Write;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use paypal_sandbox::{Fault, FaultTransport, Sandbox};

use crate::support::Home;

const CARD: &str = "4032034155351326";

/// Arguments that create an order by card.
fn order_by_card() -> Vec<String> {
    let unit = r#"purchase_units:=[{"amount":{"currency_code":"USD","value":"10.00"}}]"#;
    let number = format!("payment_source.card.number={CARD}");
    let sets = ["intent=CAPTURE", unit, &number, "payment_source.card.expiry=2030-01"].map(str::to_owned);
    let words = ["orders", "create"].into_iter().map(str::to_owned);
    words.chain(sets.into_iter().flat_map(|set| ["--set".to_owned(), set])).collect()
}

#[test]
fn an_empty_name_of_a_connection_leads_to_no_other_one() {
    let home = Home::new().connected_to("http://127.0.0.1:9");
    for words in [["-c", "", "orders", "get", "A1"], ["orders", "get", "A1", "--connection", ""]] {
        home.run(&words).fails(2, "--connection is empty");
    }
    // A variable that is set to nothing is like one that is not set.
    let shown = home.with("PAYPAL_CONNECTION", "").run(&["orders", "get", "A1", "--dry-run"]);
    assert_eq!(shown.code, 0, "{shown:?}");
}

#[cfg(unix)]
#[test]
fn a_variable_that_is_not_utf_8_is_an_error() {
    use std::{ffi::OsStr, os::unix::ffi::OsStrExt};

    let home = Home::new().connected_to("http://127.0.0.1:9");
    let mut command = home.command(["connection", "list"]);
    let output = command.env("PAYPAL_KEY_FILE", OsStr::from_bytes(b"/srv/\xff")).output().unwrap();
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("PAYPAL_KEY_FILE is not UTF-8"));
}

#[tokio::test(flavor = "multi_thread")]
async fn how_to_repeat_a_call_names_the_time_and_prints_no_card() {
    let sandbox = Sandbox::start().await.unwrap();
    let home = Home::new().connected_to(sandbox.base_url());
    let cut = Fault::after().operation("orders.create").transport(FaultTransport::CloseBeforeAnswer);
    sandbox.environment("").unwrap().add_fault(cut).unwrap();
    let by_card = order_by_card();
    let by_card: Vec<&str> = by_card.iter().map(String::as_str).collect();
    let inline = format!(
        r#"{{"intent":"CAPTURE","purchase_units":[{{"amount":{{"currency_code":"USD","value":"10.00"}}}}],"payment_source":{{"card":{{"number":"{CARD}","expiry":"2030-01"}}}}}}"#
    );
    let card_file = home.path().join("card.json");
    std::fs::write(&card_file, &inline).unwrap();
    let from_file = format!("@{}", card_file.display());
    for (words, is_hidden) in [
        (by_card, true),
        (vec!["orders", "create", "--data", &inline], true),
        (vec!["post", "/v2/checkout/orders", "--data", &inline], true),
        (vec!["orders", "create", "--data", &from_file], false),
    ] {
        for format in ["json", "table"] {
            let more = ["--request-id", "r-1", "--format", format];
            let called = home.run(&[&words[..], &more].concat());
            called.fails(7, "--request-id r-1");
            assert!(!called.err.contains(CARD), "{called:?}");
            assert_eq!(called.err.contains("the same command with"), is_hidden, "{called:?}");
            let names_time = called.err.contains("Ask again within 6 hours");
            assert_eq!(names_time, words[0] == "orders", "{called:?}");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_command_that_waits_for_its_input_is_stopped_by_a_signal() {
    let home = Home::new().connected_to("http://127.0.0.1:9");
    let by_stdin =
        "connection create shop --provider paypal --destination sandbox --client-id id --secret-stdin";
    let by_stdin: Vec<&str> = by_stdin.split(' ').collect();
    let by_program = [&["--key-command", "sh -c 'exec sleep 60'"][..], &by_stdin].concat();
    for (words, input) in [
        (&["orders", "create", "--data", "-"][..], None),
        (&["connection", "create", "shop", "--connection-json", "-"], None),
        (&by_stdin, None),
        (&by_program, Some("EC-secret")),
    ] {
        assert_eq!(stopped(home.command(words), input), Some(130), "{words:?}");
    }
}

/// Starts a command whose input does not end, or with this one, and stops it by a signal. Returns
/// its exit code.
#[cfg(unix)]
fn stopped(mut command: Command, input: Option<&str>) -> Option<i32> {
    command.env_remove("PAYPAL_PASSPHRASE");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    // A slow machine needs more time before the command has handlers of signals.
    for wait in [300, 900, 900, 900, 900] {
        let mut child = command.spawn().unwrap();
        if let Some(input) = input {
            child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        }
        std::thread::sleep(Duration::from_millis(wait));
        Command::new("kill").args(["-TERM", &child.id().to_string()]).status().unwrap();
        let end = Instant::now() + Duration::from_secs(20);
        let status = loop {
            if let Some(status) = child.try_wait().unwrap() {
                break status;
            }
            if Instant::now() > end {
                child.kill().unwrap();
                panic!("the command goes on");
            }
            std::thread::sleep(Duration::from_millis(10));
        };
        if status.code().is_some() {
            return status.code();
        }
    }
    None
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_answer_leaves_no_earlier_one_in_the_file() {
    let sandbox = Sandbox::start().await.unwrap();
    let home = Home::new().connected_to(sandbox.base_url());
    let file = home.path().join("out.json");
    std::fs::write(&file, "an earlier answer").unwrap();
    let file_text = file.display().to_string();
    let product = ["catalog-products", "create", "--set", "name=Tea", "--set", "type=SERVICE"];
    let made = home.run(&product).json();
    let id = made["id"].as_str().unwrap();
    let patch = r#"[{"op":"replace","path":"/description","value":"Green"}]"#;
    let words = ["catalog-products", "patch", id, "--data", patch, "--output", &file_text];
    let patched = home.run(&words);
    assert_eq!(patched.code, 0, "{patched:?}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_is_cut_says_so() {
    let sandbox = Sandbox::start().await.unwrap();
    let home = Home::new().connected_to(sandbox.base_url());
    for name in ["name=Tea", "name=Coffee"] {
        home.run(&["catalog-products", "create", "--set", name, "--set", "type=SERVICE"]).json();
    }
    let list = ["catalog-products", "list", "--page-size", "1", "--format"];
    for format in ["table", "ndjson"] {
        let page = home.run(&[&list[..], &[format]].concat());
        assert!(page.err.contains("--pages all"), "{page:?}");
        let whole = home.run(&["catalog-products", "list", "--format", format]);
        assert!(!whole.err.contains("--pages all"), "{whole:?}");
    }
    // The answer as PayPal sent it has the links.
    let page = home.run(&[&list[..], &["json"]].concat());
    assert!(!page.err.contains("--pages all") && page.out.contains("\"next\""), "{page:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_controls_no_terminal() {
    let sandbox = Sandbox::start().await.unwrap();
    let home = Home::new().connected_to(sandbox.base_url());
    let name = "name=Tea\u{202e}\u{9b}2J";
    let made = home.run(&["catalog-products", "create", "--set", name, "--set", "type=SERVICE"]).json();
    let id = made["id"].as_str().unwrap();
    let mut terminal = home.on_terminal(&["catalog-products", "get", id]);
    terminal.sees(r"Tea\u202e\u009b2J");
    // A program reads what PayPal sent.
    let shown = home.run(&["catalog-products", "get", id]).json();
    assert_eq!(shown["name"], "Tea\u{202e}\u{9b}2J");
}

#[test]
fn the_name_of_a_connection_is_quoted_for_the_shell() {
    let home = Home::new().with("SECRET", "EC-secret");
    let made = home.run(&[
        "connection",
        "create",
        "shop (EU)",
        "--provider",
        "paypal",
        "--destination",
        "sandbox",
        "--client-id",
        "id",
        "--secret-env",
        "SECRET",
    ]);
    assert_eq!(made.code, 0, "{made:?}");
    let shown = home.run(&["-c", "shop (EU)", "orders", "get", "A1", "--curl"]);
    assert!(shown.err.contains("paypal connection token -c 'shop (EU)')"), "{shown:?}");
}
