//! What is refused or shown before anything is sent, and the lists of operations.

use serde_json::Value;

use crate::support::Home;

#[test]
fn a_request_is_shown_without_a_connection() {
    let home = Home::new();
    let words = ["payments", "refund-capture", "2GG279541U471931P", "--request-id", "r-1"];
    let shown = home.run(&[&words[..], &["--dry-run"]].concat()).json();
    assert_eq!(shown["method"], "POST");
    let url = "https://api-m.sandbox.paypal.com/v2/payments/captures/2GG279541U471931P/refund";
    assert_eq!(shown["url"], url);
    assert_eq!(shown["headers"]["PayPal-Request-Id"], "r-1");
    assert_eq!(shown["headers"]["Authorization"], "Bearer $PAYPAL_ACCESS_TOKEN");
    let text = home.run(&[&words[..], &["--dry-run", "--format=table"]].concat());
    assert!(text.out.starts_with(&format!("POST {url}\n")), "{text:?}");
    let curl = home.run(&[&words[..], &["--dry-run", "--curl"]].concat());
    assert!(curl.out.contains("\"Authorization: Bearer $PAYPAL_ACCESS_TOKEN\""), "{curl:?}");
    home.run(&words).fails(4, "there is no connection");
    home.run(&["-c", "nobody", "orders", "get", "A1", "--dry-run"]).fails(4, "");
}

#[test]
fn a_shown_request_goes_to_the_host_of_the_connection_and_has_no_secret() {
    let home = Home::new().connected_to("http://127.0.0.1:9");
    let shown = home.run(&["orders", "get", "A1", "--on-behalf-of", "PAYER1", "--dry-run"]).json();
    assert_eq!(shown["url"], "http://127.0.0.1:9/v2/checkout/orders/A1");
    assert!(shown["headers"]["PayPal-Auth-Assertion"].is_string(), "{shown}");
    assert!(!shown.to_string().contains("test-secret"));
}

#[test]
fn wrong_arguments_are_refused_before_anything_is_sent() {
    // Nothing listens there, so a request would end with another exit code.
    let home = Home::new().connected_to("http://127.0.0.1:9");
    for (words, why) in [
        (&["orders", "create"][..], "needs a body"),
        (&["orders", "create"], "it requires intent, purchase_units"),
        (&["orders", "create", "--set", "purchase_unit.0=1"], "did you mean purchase_units?"),
        (&["orders", "get", "a b"], "--no-check"),
        (&["orders", "get", "A1", "--request-id", "x"], "does not accept --request-id"),
        (&["orders", "get"], "<ID>"),
        (&["transactions", "search", "--start-date", "x", "--end-date", "y"], "must be a time"),
        (&["transactions", "search"], "--start-date"),
        (&["orders", "captrue", "A1"], "capture"),
        (&["get", "v2/x"], "slash"),
        (&["follow", "https://example.com/x"], "error: follow: "),
        (&["follow", "https://example.com/x"], "help: paypal get PATH"),
    ] {
        home.run(words).fails(2, why);
    }
}

#[test]
fn a_live_connection_asks_before_money_moves() {
    let home = Home::new().connected_to("unused").with("PAYPAL_DESTINATION", "live");
    for words in [
        &["orders", "capture", "A1"][..],
        &["payouts", "create", "--data", "{}"],
        &["post", "/v1/payments/payouts", "--data", "{}"],
        &["follow", "https://api-m.paypal.com/v2/checkout/orders/A1/capture", "--method", "POST"],
    ] {
        home.run(words).fails(2, "--yes");
    }
    home.run(&["orders", "capture", "A1", "--mock", "INSTRUMENT_DECLINED"]).fails(2, "sandbox");
}

#[test]
fn operations_are_listed_for_people_and_for_machines() {
    let home = Home::new();
    let table = home.run(&["call", "--list", "refund", "capture"]);
    assert!(table.out.contains("paypal payments refund-capture"), "{table:?}");
    assert!(!table.out.contains("catalog-products"), "{table:?}");
    let map = home.run(&["call", "--list", "--format", "json"]).json();
    let map = map.as_array().unwrap();
    assert_eq!(map.len(), paypal_generated::registry::operations().count());
    let search = map.iter().find(|it| it["command"] == "paypal transactions search").unwrap();
    let size = search["parameters"].as_array().unwrap().iter().find(|it| it["name"] == "page_size").unwrap();
    assert_eq!(size["argument"], "--page-size");
    assert_eq!(size["type"], "integer");
    assert_eq!((&search["effect"], &search["has_pages"]), (&"reads".into(), &true.into()));
    let create = map.iter().find(|it| it["command"] == "paypal orders create").unwrap();
    assert_eq!(create["body"]["fields"][0]["name"], "intent");
    assert_eq!(create["request_id"]["lifetime"], "6 hours");
}

#[test]
fn completion_scripts_and_manual_pages_have_the_operations() {
    let home = Home::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = home.run(&["completion", shell]);
        assert_eq!(script.code, 0, "{shell}");
        for word in ["capture-authorization", "page-size", "catalog-products"] {
            assert!(script.out.contains(word), "{shell} {word}");
        }
        println!("{shell}: {} bytes", script.out.len());
    }
    let page = home.run(&["man", "orders", "capture"]);
    assert!(page.out.contains("on\\-behalf\\-of"), "{page:?}");
    assert!(home.run(&["man"]).out.starts_with(".ie"), "the page of paypal is roff");
    let folder = home.path().join("man");
    let written = home.run(&["man", "--dir", &folder.display().to_string()]);
    assert_eq!(written.code, 0, "{written:?}");
    assert!(folder.join("paypal-orders-capture.1").exists());
    assert!(std::fs::read_dir(folder).unwrap().count() > 200);
    home.run(&["man", "orders", "captrue"]).fails(4, "no command");
}

#[test]
fn a_script_is_complete_for_its_shell() {
    let home = Home::new();
    let script = home.run(&["completion", "bash"]).out;
    let file = home.path().join("completion.bash");
    std::fs::write(&file, script).unwrap();
    let complete = "source \"$0\"; COMP_WORDS=(paypal orders cap); COMP_CWORD=2; _paypal paypal cap orders; echo \"${COMPREPLY[@]}\"";
    let Ok(output) = std::process::Command::new("bash").arg("-c").arg(complete).arg(&file).output() else {
        eprintln!("SKIPPED: bash is not installed");
        return;
    };
    assert_eq!(String::from_utf8_lossy(&output.stdout).trim(), "capture", "{output:?}");
    let _: Value = home.run(&["call", "--list", "--format=json"]).json();
}
