//! The test of a connection as a library: what it finds, what it sends, and whom it asks.

use std::collections::BTreeSet;

use super::support::paddle::{LIVE_KEY, Paddle, Paddling, SANDBOX_KEY};
use paypal_cli::check::{Options, Report, check};
use paypal_cli::session::Account;
use paypal_cli::{Destination, ErrorKind, Provider};
use paypal_generated::{Environment, runtime::testing::VirtualClock};
use paypal_sandbox::{Application, Sandbox};
use secrecy::SecretString;

const SEARCH: &str = "https://uri.paypal.com/services/reporting/search/read";
const WEBHOOKS: &str = "https://uri.paypal.com/services/applications/webhooks";

fn account(provider: Provider, destination: Destination, url: &str, id: &str, secret: &str) -> Account {
    Account {
        name: None,
        provider,
        destination,
        environment: Environment::custom(url).unwrap(),
        client_id: id.to_owned(),
        secret: SecretString::from(secret),
    }
}

fn paypal(sandbox: &Sandbox, id: &str, secret: &str) -> Account {
    account(Provider::PayPal, Destination::Local, sandbox.base_url(), id, secret)
}

fn paddle(url: &str, key: &str) -> Account {
    account(Provider::Paddle, Destination::Local, url, "", key)
}

async fn passed(account: &Account) -> Report {
    let report = check(account, &Options::default()).await.unwrap();
    assert!(report.failure.is_none(), "{report:?}");
    report
}

#[tokio::test]
async fn a_report_has_token_scopes_what_is_missing_and_a_read() {
    let sandbox = Sandbox::builder()
        .application(Application::new("shop", "its-secret").scopes([SEARCH, WEBHOOKS]))
        .application(Application::new("all", "its-secret"))
        .start()
        .await
        .unwrap();
    let report = passed(&paypal(&sandbox, "shop", "its-secret")).await;
    let json = report.to_json();
    assert_eq!(json["ok"], true);
    assert_eq!(json["environment"], "local");
    assert_eq!(json["token"]["ok"], true);
    assert_eq!(json["token"]["expires_in"], 32400);
    assert_eq!(json["app_id"], "APP-SHOP0000000000000");
    assert_eq!(json["scopes"], serde_json::json!([WEBHOOKS, SEARCH]));
    assert_eq!(
        json["missing"]["export.balances"][0],
        "https://uri.paypal.com/services/reporting/balances/read"
    );
    assert!(json["missing"].get("export.transactions").is_none(), "{json}");
    assert!(json["missing"].get("events").is_none(), "{json}");
    assert_eq!(json["probe"]["operation"], "webhooks.list");
    assert_eq!(json["probe"]["status"], 200);
    assert_eq!(json["probe"]["debug_id"], sandbox.requests()[1].debug_id);
    assert_eq!(sandbox.requests().len(), 2);
    // No token in the report, whatever shows it.
    let token = sandbox.requests()[1].header("authorization").unwrap().replace("Bearer ", "");
    assert!(!token.is_empty() && !format!("{report:?} {json}").contains(&token));

    let report = passed(&paypal(&sandbox, "all", "its-secret")).await;
    assert_eq!(report.missing.len(), 0, "{:?}", report.missing);
}

#[tokio::test]
async fn no_read_needs_a_scope_that_the_app_lacks() {
    let sandbox = Sandbox::builder()
        .application(
            Application::new("disputes", "s")
                .scopes(["https://uri.paypal.com/services/disputes/read-seller"]),
        )
        .application(Application::new("none", "s").scopes(["openid"]))
        .start()
        .await
        .unwrap();
    let report = passed(&paypal(&sandbox, "disputes", "s")).await;
    assert_eq!(report.probe.unwrap().operation, "disputes.list");
    let report = passed(&paypal(&sandbox, "none", "s")).await;
    assert_eq!(report.probe, None);
    assert_eq!(sandbox.requests().iter().filter(|request| request.operation.is_some()).count(), 1);
}

#[tokio::test]
async fn every_read_works_at_the_local_paypal() {
    use paypal_generated::registry;

    let all: BTreeSet<String> =
        registry::operations().flat_map(|operation| operation.scopes.concat()).map(str::to_owned).collect();
    let builder = all.iter().fold(Sandbox::builder(), |builder, scope| {
        builder.application(Application::new(scope.replace(':', "-"), "s").scopes([scope.as_str()]))
    });
    let sandbox = builder.start().await.unwrap();
    let mut reads = BTreeSet::new();
    for scope in &all {
        let report = passed(&paypal(&sandbox, &scope.replace(':', "-"), "s")).await;
        reads.extend(report.probe.map(|probe| probe.operation));
    }
    assert!(reads.len() >= 9, "{reads:?}");
}

#[tokio::test]
async fn a_wrong_secret_is_told_with_its_cause_and_no_other_host_is_asked() {
    let sandbox = Sandbox::builder().credentials("shop", "right").start().await.unwrap();
    let report = check(&paypal(&sandbox, "shop", "wr0ng-s3cret"), &Options::default()).await.unwrap();
    let failure = report.failure.as_ref().unwrap();
    assert_eq!(failure.kind(), ErrorKind::Authentication);
    let cause = "the client id or secret is wrong, or belongs to the other environment";
    assert!(failure.message().contains(cause) && failure.message().contains("invalid_client"), "{failure}");
    assert_eq!(report.to_json()["token"]["ok"], false);
    assert!(!format!("{report:?}").contains("wr0ng-s3cret"));
    assert_eq!(sandbox.requests().len(), 1);
}

#[tokio::test]
async fn the_other_environment_is_asked_once_with_consent() {
    let sandbox = Sandbox::builder().credentials("other", "right").start().await.unwrap();
    let live = Sandbox::builder().credentials("shop", "right").start().await.unwrap();
    let options = Options { other: Some(Environment::custom(live.base_url()).unwrap()) };
    let message = |report: Report| report.failure.unwrap().message().to_owned();

    let told = message(check(&paypal(&sandbox, "shop", "right"), &options).await.unwrap());
    assert!(told.contains(&format!("they belong to {}", live.base_url())), "{told}");
    assert_eq!((sandbox.requests().len(), live.requests().len()), (1, 1));

    let told = message(check(&paypal(&sandbox, "shop", "wrong"), &options).await.unwrap());
    assert!(told.contains("refuses them too"), "{told}");
    assert_eq!((sandbox.requests().len(), live.requests().len()), (2, 2));

    passed(&paypal(&sandbox, "other", "right")).await;
    assert_eq!(live.requests().len(), 2);
}

#[tokio::test]
async fn a_limit_or_a_failure_of_paypal_is_not_called_a_wrong_secret() {
    // The limit counts by the minutes of the clock, so it must not begin anew meanwhile.
    let builder = Sandbox::builder().clock(VirtualClock::manual());
    let sandbox = builder.requests_per_minute(1).start().await.unwrap();
    passed_or_limited(&paypal(&sandbox, "a", "b")).await;
    let report = check(&paypal(&sandbox, "a", "b"), &Options::default()).await.unwrap();
    assert_eq!(report.failure.unwrap().kind(), ErrorKind::Limited);
    let url = sandbox.base_url().to_owned();
    sandbox.shutdown().await;
    let gone = account(Provider::PayPal, Destination::Local, &url, "a", "b");
    let report = check(&gone, &Options::default()).await.unwrap();
    assert_eq!(report.failure.unwrap().kind(), ErrorKind::Failed);
}

async fn passed_or_limited(account: &Account) {
    let report = check(account, &Options::default()).await.unwrap();
    assert!(report.failure.is_none_or(|failure| failure.kind() == ErrorKind::Limited));
}

#[tokio::test]
async fn the_api_root_of_paddle_tells_account_and_permissions() {
    let server = Paddle::start().await;
    let report = passed(&paddle(server.url(), SANDBOX_KEY)).await;
    let json = report.to_json();
    assert_eq!(json["token"]["ok"], true);
    assert_eq!(json["app_id"], "acc_01local");
    assert_eq!(json["scopes"], serde_json::json!(["customer.read", "transaction.read"]));
    assert_eq!(
        json["probe"],
        serde_json::json!({"operation": "GET /", "status": 200, "debug_id": "req_local_1"})
    );
    assert_eq!(server.requests(), [("/".to_owned(), "1".to_owned())]);
}

#[tokio::test]
async fn an_older_paddle_is_asked_for_its_event_types() {
    let server = Paddle::start_as(Paddling { has_no_root: true, ..Paddling::default() }).await;
    let report = passed(&paddle(server.url(), LIVE_KEY)).await;
    assert!(report.accepted && report.probe.unwrap().operation == "GET /event-types");
    let report = check(&paddle(server.url(), "pdl_live_apikey_wrong"), &Options::default()).await.unwrap();
    assert_eq!(report.failure.unwrap().kind(), ErrorKind::Authentication);
}

#[tokio::test]
async fn what_paddle_refuses_is_told_with_its_page_and_its_wait() {
    let server = Paddle::start().await;
    let report = check(&paddle(server.url(), "pdl_sdbx_apikey_wr0ng"), &Options::default()).await.unwrap();
    let failure = report.failure.as_ref().unwrap();
    assert_eq!(failure.kind(), ErrorKind::Authentication);
    assert!(failure.message().contains("forbidden"), "{failure}");
    assert!(failure.help_line().unwrap().contains("https://developer.paddle.com/errors/"));
    assert_eq!(report.probe.as_ref().unwrap().debug_id.as_deref(), Some("req_local_2"));
    assert!(!format!("{report:?}").contains("wr0ng"));

    let busy = Paddle::start_as(Paddling { is_busy: true, ..Paddling::default() }).await;
    let report = check(&paddle(busy.url(), SANDBOX_KEY), &Options::default()).await.unwrap();
    let failure = report.failure.unwrap();
    assert_eq!(failure.kind(), ErrorKind::Limited);
    assert!(failure.help_line().unwrap().contains("41 s"), "{failure:?}");
    assert_eq!(busy.requests().len(), 1);
}

#[tokio::test]
async fn a_key_of_the_other_system_is_refused_before_anything_is_sent() {
    let server = Paddle::start().await;
    let mut account = paddle(server.url(), LIVE_KEY);
    account.destination = Destination::Sandbox;
    let error = check(&account, &Options::default()).await.unwrap_err();
    assert!(
        error.message().contains("the destination is sandbox") && !error.message().contains("01gtg"),
        "{error}"
    );
    assert_eq!(server.requests(), []);
}
