//! Tests clients of several accounts that share one transport, one limit and one token store.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use paypal_runtime::{
    Attempt, AuthAssertion, Backoff, Client, ConcurrencyLimit, Credentials, ErrorKind, Hook,
    MemoryTokenStore, Method, RawResponse, RefreshToken, Request, RetryBudget, RetryPolicy, SystemClock,
};
use support::{ManualClock, Script, builder, create, get, is_token_request, settle, token_response};

fn merchant(number: usize) -> Credentials {
    Credentials::new(format!("merchant-{number}"), "secret")
}

/// Answers token requests with a token that names who asked.
fn script() -> Script {
    Script::new(|request| async move {
        let who = request.header("authorization").unwrap().to_owned();
        Ok(match is_token_request(&request) {
            true => {
                let token = who.replace("Basic ", "of-").replace('=', "");
                let body = format!(r#"{{"access_token":"{token}","expires_in":3600}}"#);
                RawResponse::new(200).with_body(body)
            }
            false => RawResponse::new(200).with_body("{}"),
        })
    })
}

#[derive(Clone, Default)]
struct Count(Arc<AtomicUsize>);

impl Hook for Count {
    fn before(&self, _attempt: &Attempt<'_>) {
        self.0.fetch_add(1, Ordering::SeqCst);
    }
}

#[tokio::test]
async fn each_account_has_its_own_token_and_shares_transport_store_and_hooks() {
    let (script, store, count) =
        (script(), MemoryTokenStore::new().clock(ManualClock::default()), Count::default());
    let options = builder(&script).token_store(store).hook(count.clone());
    let platform = options.partner_attribution_id("BN").user_agent("shop/1").build().unwrap();
    let merchants: Vec<_> =
        (0..3).map(|number| platform.with_credentials(merchant(number)).unwrap()).collect();
    for client in merchants.iter().chain([&platform]).cycle().take(8) {
        get(client).send::<()>().await.unwrap();
    }
    assert_eq!((script.token_requests().len(), count.0.load(Ordering::SeqCst)), (4, 8));
    let header = |request: &Request, name: &str| request.header(name).unwrap_or_default().to_owned();
    let bearers: Vec<_> = script.calls().iter().map(|call| header(call, "authorization")).collect();
    for (number, bearer) in bearers.iter().enumerate() {
        assert_eq!(bearers.iter().filter(|other| *other == bearer).count(), 2, "{number}");
    }
    for request in script.seen() {
        assert_eq!(header(&request, "paypal-partner-attribution-id"), "BN");
        assert_eq!(header(&request, "user-agent"), "shop/1");
    }
    // A client that is made again finds its token in the store.
    get(&platform.with_credentials(merchant(1)).unwrap()).send::<()>().await.unwrap();
    assert_eq!(script.token_requests().len(), 4);
}

#[tokio::test]
async fn merchant_and_subject_of_the_client_are_not_passed_on() {
    let script = script();
    let platform = builder(&script).auth_assertion(AuthAssertion::payer_id("M")).build().unwrap();
    let other = platform.with_credentials(merchant(1)).unwrap();
    let assertion =
        |client: &Client| get(client).request().unwrap().header("PayPal-Auth-Assertion").map(str::to_owned);
    assert!(assertion(&platform).is_some() && assertion(&other).is_none());
    other.client_token().send().await.unwrap();
    assert_eq!(script.token_requests()[0].header("PayPal-Auth-Assertion"), None);
    let seller = platform.with_refresh_token("seller", RefreshToken::new("R"));
    let other = seller.with_credentials(merchant(1)).unwrap();
    assert_eq!((seller.subject(), other.subject()), (Some("seller"), None));
    assert!(other.refresh_token().is_none());
    get(&other).send::<()>().await.unwrap();
    let form = script.token_requests()[1].body().unwrap().clone();
    assert_eq!(form.as_ref(), b"grant_type=client_credentials");
    // The assertion of a call names the client that makes it.
    let call = get(&other).on_behalf_of(&AuthAssertion::payer_id("M")).request().unwrap();
    assert_ne!(call.header("PayPal-Auth-Assertion"), assertion(&platform).as_deref());
}

#[tokio::test]
async fn the_accounts_share_one_concurrency_limit() {
    let running = Arc::new((AtomicUsize::new(0), AtomicUsize::new(0)));
    let counts = Arc::clone(&running);
    let script = Script::new(move |request| {
        let counts = Arc::clone(&counts);
        async move {
            if is_token_request(&request) {
                return Ok(token_response(1, 3600));
            }
            let now = counts.0.fetch_add(1, Ordering::SeqCst) + 1;
            counts.1.fetch_max(now, Ordering::SeqCst);
            settle().await;
            counts.0.fetch_sub(1, Ordering::SeqCst);
            Ok(RawResponse::new(200).with_body("{}"))
        }
    });
    let platform = builder(&script).concurrency_limit(&ConcurrencyLimit::new(2)).build().unwrap();
    let calls: Vec<_> = (0..8)
        .map(|number| get(&platform.with_credentials(merchant(number)).unwrap()))
        .map(|call| tokio::spawn(call.send::<()>()))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(running.1.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn the_failures_of_one_account_cost_the_others_nothing() {
    // Of merchant 0, each POST is answered with 500, and each GET with a 503 that asks to wait.
    let script = Script::new(|request| async move {
        if is_token_request(&request) {
            let number = usize::from(request.header("authorization").unwrap().contains("bWVyY2hhbnQtMD"));
            return Ok(token_response(number, 3600));
        }
        let fails = request.header("authorization") == Some("Bearer token-1");
        Ok(match (fails, request.method()) {
            (false, _) => RawResponse::new(200).with_body("{}"),
            (true, Method::Post) => RawResponse::new(500),
            (true, _) => RawResponse::new(503).with_header("Retry-After", "600"),
        })
    });
    let budget = RetryBudget::new(5, 0.1);
    let policy = RetryPolicy::default()
        .budget(budget.clone())
        .backoff(Backoff::new(Duration::from_millis(1), Duration::from_millis(1)));
    let platform = builder(&script).retry(policy).clock(SystemClock).build().unwrap();
    let client = |number| platform.with_credentials(merchant(number)).unwrap();
    let (failing, good) = (client(0), client(1));
    let attempts = async || create(&failing).send::<()>().await.unwrap_err().attempts();
    assert_eq!((attempts().await, attempts().await, attempts().await), (4, 3, 1), "a budget of its own");
    get(&failing).send::<()>().await.unwrap_err();
    let error = get(&failing).send::<()>().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::CoolingDown);
    for client in [&good, &platform] {
        get(client).send::<()>().await.unwrap();
    }
    assert_eq!(budget.remaining(), 5);
}

#[test]
fn credentials_are_checked() {
    let platform = Client::sandbox("id", "secret").unwrap();
    for invalid in [Credentials::new("", "secret"), Credentials::new("id", ""), Credentials::bearer("")] {
        let error = platform.with_credentials(invalid).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
    }
}
