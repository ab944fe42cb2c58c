//! The founding system of a billing platform: Paddle credentials are made in four stages (name,
//! entity type, destination, API key), listed, and used for the system that they belong to. By
//! options, and by the questions of a terminal.

use super::support::Home;
use super::support::paddle::{LIVE_KEY, Paddle, SANDBOX_KEY};

fn create<'a>(name: &'a str, destination: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    let mut options = vec!["connection", "create", name, "--provider", "paddle", "--entity-type", "Bill"];
    options.extend(["--destination", destination, "--api-key-stdin"]);
    options.extend(more);
    options
}

/// Rows 1 to 7: the credentials are created, the new row is printed, and the list has it.
#[tokio::test(flavor = "multi_thread")]
async fn credentials_are_created_tested_and_listed() {
    let (paddle, home) = (Paddle::start().await, Home::new());
    let list = home.run(&["connection", "list", "--format", "json"]);
    assert_eq!(list.json(), serde_json::json!([]));

    let options = create("Paddle (Sandbox)", "sandbox", &["--host", paddle.url(), "--test"]);
    let created = home.run_with(SANDBOX_KEY, &options);
    assert_eq!(created.code, 0, "{created:?}");
    assert!(created.out.contains("Paddle (Sandbox)") && created.err.contains("2 scopes"), "{created:?}");
    let list = home.run(&["connection", "list", "--format", "json"]).json();
    assert_eq!(list[0]["name"], "Paddle (Sandbox)");
    assert_eq!((&list[0]["entity_type"], &list[0]["destination"]), (&"Bill".into(), &"sandbox".into()));

    let shown = home.run(&["connection", "show", "Paddle (Sandbox)"]);
    assert!(shown.out.contains("****** (encrypted file)") && !shown.out.contains("pdl_"), "{shown:?}");
    let report = home.run(&["connection", "test", "paddle (sandbox)", "--format", "json"]).json();
    assert_eq!((&report["ok"], &report["app_id"]), (&true.into(), &"acc_01local".into()));
    assert!(paddle.requests().iter().all(|(path, version)| path == "/" && version == "1"));
    home.run(&["connection", "token", "Paddle (Sandbox)"]).fails(2, "needs a connection to PayPal");
}

/// Row 4: there is one entity type, and it is required.
#[test]
fn the_only_entity_type_is_bill() {
    let home = Home::new();
    let run = |more: &[&str]| {
        let mut options = vec!["connection", "create", "a", "--provider", "paddle", "--destination", "live"];
        options.extend(more);
        home.run(&options)
    };
    run(&["--entity-type", "Invoice"]).fails(2, "bill");
    run(&[]).fails(2, "--entity-type bill");
    run(&["--entity-type", "bill"]).fails(2, "--api-key-stdin");
}

/// Row 5: both destinations have the same steps; only the address differs.
#[test]
fn both_destinations_have_the_same_steps() {
    let home = Home::new();
    let made =
        [("one", "live", LIVE_KEY), ("two", "sandbox", SANDBOX_KEY)].map(|(name, destination, key)| {
            let mut json = home.run_with(key, &create(name, destination, &["--format", "json"])).json();
            let fields = json.as_object_mut().unwrap();
            for own in ["id", "etag", "name", "created_at", "updated_at"] {
                fields.remove(own);
            }
            (fields.remove("destination").unwrap(), json)
        });
    assert_eq!((&made[0].0, &made[1].0), (&"live".into(), &"sandbox".into()));
    assert_eq!(made[0].1, made[1].1);
    let url = |name| home.run(&["connection", "open-dashboard", name]).out;
    assert_eq!(url("one"), "https://vendors.paddle.com/authentication-v2\n");
    assert_eq!(url("two"), "https://sandbox-vendors.paddle.com/authentication-v2\n");
}

/// Row 8: a key of the other system is refused before anything is sent.
#[tokio::test(flavor = "multi_thread")]
async fn a_key_of_the_other_system_is_refused_before_anything_is_sent() {
    let (paddle, home) = (Paddle::start().await, Home::new());
    for (destination, key) in [("live", SANDBOX_KEY), ("sandbox", LIVE_KEY)] {
        let refused = home.run_with(key, &create("a", destination, &["--host", paddle.url(), "--test"]));
        refused.fails(2, "the destination is");
        assert!(!refused.err.contains("01gtgztp8f4kek"), "{refused:?}");
    }
    home.run_with("pdl_live_apikey_01jkdpbhaz****", &create("a", "live", &[])).fails(2, "mask");
    // The variable has the key of the other system when it is used.
    let home = home.with("KEY", SANDBOX_KEY);
    let options = [
        "connection",
        "create",
        "a",
        "--provider",
        "paddle",
        "--entity-type",
        "bill",
        "--destination",
        "live",
        "--host",
        paddle.url(),
        "--api-key-env",
        "KEY",
    ];
    assert_eq!(home.run(&options).code, 0);
    home.run(&["connection", "test", "a"]).fails(2, "the destination is live");
    assert_eq!(paddle.requests(), []);
    let edited = home.run(&["connection", "edit", "a", "--destination", "sandbox", "--test"]);
    assert!(edited.code == 0 && paddle.requests().len() == 1, "{edited:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_is_rotated_and_its_end_is_told() {
    let (paddle, home) = (Paddle::start().await, Home::new());
    let options = create("a", "sandbox", &["--host", paddle.url(), "--expires", "2020-01-01"]);
    let created = home.run_with(SANDBOX_KEY, &options);
    assert!(created.code == 0 && created.err.contains("expired at 2020-01-01T00:00:00Z"), "{created:?}");
    let rotate = ["connection", "edit", "a", "--rotate", "--api-key-stdin", "--expires", "2999-01-01"];
    home.run_with("pdl_sdbx_apikey_wr0ng", &rotate).fails(3, "Paddle refused the API key");
    assert!(home.run(&["connection", "list"]).err.contains("expired"));
    let rotated = home.run_with(SANDBOX_KEY, &rotate);
    assert_eq!(rotated.code, 0, "{rotated:?}");
    assert_eq!(home.run(&["connection", "list"]).err, "");
    let soon = std::time::SystemTime::now() + std::time::Duration::from_secs(13 * 86_400 + 3600);
    let soon = paypal_generated::DateTime::from(soon).to_string();
    let edited = home.run(&["connection", "edit", "a", "--expires", &soon]);
    assert!(edited.err.contains("in 13 days"), "{edited:?}");
}

#[cfg(unix)]
mod on_a_terminal {
    use super::*;

    /// Row 2: four stages, each ticked when it is finished; the same connection as by options.
    #[tokio::test(flavor = "multi_thread")]
    async fn four_stages_are_ticked_one_after_the_other() {
        let (paddle, home) = (Paddle::start().await, Home::new());
        let mut terminal =
            home.on_terminal(&["connection", "create", "--provider", "paddle", "--host", paddle.url()]);
        terminal.answers("Name: ", "asked");
        terminal.sees("✓ Name: asked");
        terminal.sees("1) Bill");
        terminal.answers("Entity type: ", "Invoice");
        terminal.sees("none of the choices");
        terminal.answers("Entity type: ", "Bill");
        terminal.sees("✓ Entity type: Bill");
        terminal.sees("2) Paddle (Sandbox Mode)");
        terminal.answers("Destination: ", "Paddle (Sandbox Mode)");
        terminal.sees("✓ Destination: sandbox");
        terminal.answers("API key (it is not shown): ", SANDBOX_KEY);
        let shown = terminal.answers("[t/s/n]: ", "t");
        assert!(shown.contains("✓ API key: ******") && !shown.contains("pdl_sdbx"), "{shown}");
        let (code, rest) = terminal.ends();
        assert!(code == 0 && rest.contains("asked"), "{code} {rest}");

        home.run_with(SANDBOX_KEY, &create("optioned", "sandbox", &["--host", paddle.url()]));
        let fields = |name| {
            let mut json = home.run(&["connection", "show", name, "--format", "json"]).json();
            for own in ["id", "etag", "name", "created_at", "updated_at"] {
                json.as_object_mut().unwrap().remove(own);
            }
            json
        };
        assert_eq!(fields("asked"), fields("optioned"));
    }

    /// A key of the other system is told at its stage.
    #[test]
    fn a_wrong_key_ends_the_last_stage() {
        let home = Home::new();
        let mut terminal = home.on_terminal(&[
            "connection",
            "create",
            "a",
            "--provider",
            "paddle",
            "--entity-type",
            "bill",
            "--destination",
            "live",
        ]);
        terminal.sees("✓ Destination: live");
        terminal.answers("API key (it is not shown): ", SANDBOX_KEY);
        let (code, rest) = terminal.ends();
        assert!(code == 2 && rest.contains("--destination sandbox"), "{code} {rest}");
        assert!(!rest.contains("✓ API key"), "{rest}");
    }
}
