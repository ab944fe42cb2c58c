//! The pages of payers and the inspector, without a browser: headers, redirects, escaping, streams.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::time::Duration;

use paypal_generated::runtime::testing::VirtualClock;
use reqwest::header::HeaderMap;
use serde_json::{Value, json};
use support::{World, usd, world};

const BACK: &str = "https://shop.example/back?cart=1";
const NO: &str = "https://shop.example/no#top";

fn context() -> Value {
    json!({ "return_url": BACK, "cancel_url": NO })
}

/// Creates a resource. Returns it with its whole representation.
async fn create(world: &World, path: &str, body: Value) -> Value {
    let id = format!("r-{}", world.sandbox.requests().len());
    let headers = [("prefer", "return=representation"), ("paypal-request-id", id.as_str())];
    let answer = world.raw("POST", path, &headers, Some(&body.to_string())).await;
    assert!(answer.status < 300, "{answer:?}");
    answer.body
}

async fn order(world: &World, source: Value) -> Value {
    let units = json!([{ "amount": usd("5.00") }]);
    let body = json!({ "intent": "CAPTURE", "purchase_units": units, "payment_source": source });
    create(world, "/v2/checkout/orders", body).await
}

async fn wallet_order(world: &World) -> Value {
    order(world, json!({ "paypal": { "experience_context": context() } })).await
}

async fn card_order(world: &World) -> Value {
    let card = json!({
        "number": "4111111111111111", "expiry": "2099-12", "name": "SANDBOX-3DS", "experience_context": context(),
    });
    order(world, json!({ "card": card })).await
}

async fn subscription(world: &World) -> Value {
    let product = json!({ "name": "Tea", "type": "PHYSICAL" });
    let product = create(world, "/v1/catalogs/products", product).await;
    let cycle = json!({
        "frequency": { "interval_unit": "MONTH", "interval_count": 1 }, "tenure_type": "REGULAR", "sequence": 1,
        "total_cycles": 0, "pricing_scheme": { "fixed_price": usd("9.00") },
    });
    let plan = json!({
        "product_id": product["id"], "name": "Tea", "billing_cycles": [cycle],
        "payment_preferences": { "auto_bill_outstanding": true },
    });
    let plan = create(world, "/v1/billing/plans", plan).await;
    let body = json!({ "plan_id": plan["id"], "application_context": context() });
    create(world, "/v1/billing/subscriptions", body).await
}

async fn setup_token(world: &World, source: Value) -> Value {
    create(world, "/v3/vault/setup-tokens", json!({ "payment_source": source })).await
}

async fn payment(world: &World) -> Value {
    let body = json!({
        "intent": "sale", "payer": { "payment_method": "paypal" }, "redirect_urls": context(),
        "transactions": [{ "amount": { "total": "5.00", "currency": "USD" } }],
    });
    create(world, "/v1/payments/payment", body).await
}

fn id(resource: &Value) -> &str {
    resource["id"].as_str().unwrap()
}

fn page(resource: &Value) -> &str {
    let links = resource["links"].as_array().unwrap();
    let rels = ["approve", "payer-action", "approval_url"];
    links.iter().find(|link| rels.contains(&link["rel"].as_str().unwrap())).unwrap()["href"].as_str().unwrap()
}

/// Where a browser is sent after a form, by the status 303.
async fn submitted(page: &str, form: &[(&str, &str)]) -> String {
    let browser = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let answer = browser.post(page).form(form).send().await.unwrap();
    assert_eq!(answer.status(), 303, "{page}");
    answer.headers()["location"].to_str().unwrap().to_owned()
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).unwrap_or_else(|| panic!("{name} is missing")).to_str().unwrap()
}

#[tokio::test]
async fn payers_return_with_the_parameters_of_paypal() {
    let world = world().await;
    let buyer = ("buyer", "BUYERBBBBBBB2");
    let wallet = json!({ "paypal": { "usage_type": "MERCHANT", "experience_context": context() } });
    let card = json!({ "card": {
        "number": "4111111111111111", "expiry": "2099-12", "name": "SANDBOX-3DS", "experience_context": context(),
    } });
    let payment = payment(&world).await;
    let token = page(&payment).rsplit('=').next().unwrap().to_owned();
    // Each with the parameters after an approval and after a refusal; `ID` stands for the id.
    let vault = "approval_token_id=ID&approval_session_id=ID";
    let table = [
        (wallet_order(&world).await, "token=ID&PayerID=BUYERBBBBBBB2", "token=ID".to_owned()),
        (card_order(&world).await, "token=ID", "token=ID".to_owned()),
        (
            subscription(&world).await,
            "subscription_id=ID&ba_token=ID",
            "subscription_id=ID&ba_token=ID".to_owned(),
        ),
        (setup_token(&world, wallet).await, vault, vault.to_owned()),
        (setup_token(&world, card).await, vault, vault.to_owned()),
        (payment, "paymentId=ID&token=TOKEN&PayerID=BUYERBBBBBBB2", format!("token={token}")),
    ];
    for (resource, approved, cancelled) in table {
        let of = |text: &str| {
            text.replace("ID=BUYER", "\u{0}")
                .replace("PayerID", "\u{1}")
                .replace("paymentId", "\u{2}")
                .replace("=ID", &format!("={}", id(&resource)))
                .replace("TOKEN", &token)
                .replace('\u{0}', "ID=BUYER")
                .replace('\u{1}', "PayerID")
                .replace('\u{2}', "paymentId")
        };
        let url = page(&resource);
        let back = submitted(url, &[("action", "cancel"), buyer]).await;
        assert_eq!(back, format!("https://shop.example/no?{}#top", of(&cancelled)));
        let back = submitted(url, &[("action", "approve"), buyer]).await;
        assert_eq!(back, format!("{BACK}&{}", of(approved)));
        let again = world.http.post(url).form(&[buyer]).send().await.unwrap();
        assert_eq!(again.status(), 409, "{url} approves once");
        let late = world.http.post(url).form(&[("action", "cancel"), buyer]).send().await.unwrap();
        assert_eq!(late.status(), 200, "{url} shows that nothing can be refused any more");
    }
}

#[tokio::test]
async fn a_link_approves_only_if_it_says_so() {
    let world = world().await;
    let browser = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let order = wallet_order(&world).await;
    for (query, status) in
        [("approve=no", 200), ("cancel=no", 200), ("cancel", 303), ("approve=true", 303), ("cancel", 200)]
    {
        let answer = browser.get(format!("{}&{query}", page(&order))).send().await.unwrap();
        assert_eq!(answer.status(), status, "{query}");
    }
    let order = wallet_order(&world).await;
    for (query, status) in [("", 200), ("&approve", 405)] {
        let answer = browser.head(format!("{}{query}", page(&order))).send().await.unwrap();
        assert_eq!(answer.status(), status, "{query}");
        assert_eq!(answer.text().await.unwrap(), "");
    }
    for path in ["/", "/_sandbox/health"] {
        let answer = browser.head(format!("{}{path}", world.sandbox.base_url())).send().await.unwrap();
        assert_eq!(answer.status(), 200, "{path}");
    }
}

#[tokio::test]
async fn a_browser_is_sent_only_to_absolute_urls() {
    let world = world().await;
    let refused =
        ["javascript:alert(1)", "data:text/html,x", "/back", "shop.example", "https://a.b/\r\nX: y"];
    for url in refused {
        let context = json!({ "return_url": url, "cancel_url": NO });
        let at = "/payment_source/paypal/experience_context/return_url";
        let source = json!({ "paypal": { "experience_context": context } });
        let order = json!({
            "intent": "CAPTURE", "purchase_units": [{ "amount": usd("5.00") }], "payment_source": source,
        });
        let link = json!({
            "integration_mode": "LINK", "type": "BUY_NOW", "return_url": url,
            "line_items": [{ "name": "Tea", "unit_amount": usd("5.00") }],
        });
        for (path, body, at) in
            [("/v2/checkout/orders", order, at), ("/v1/checkout/payment-resources", link, "/return_url")]
        {
            let answer = world.post(path, body).await;
            assert_eq!(answer.status, 400, "{url} {answer:?}");
            let fields = answer.body["details"].as_array().unwrap();
            assert!(fields.iter().any(|one| one["field"] == at), "{url} {answer:?}");
        }
    }
    for url in ["myshop://back/x", "https://shop.example/\u{fc}"] {
        let context = json!({ "return_url": url, "cancel_url": NO });
        let order = order(&world, json!({ "paypal": { "experience_context": context } })).await;
        let back = submitted(page(&order), &[("action", "approve")]).await;
        assert!(back.starts_with(&url.replace('\u{fc}', "%C3%BC")), "{back}");
    }
}

#[tokio::test]
async fn a_card_that_a_payer_enters_is_checked() {
    let world = world().await;
    let token = setup_token(&world, json!({ "card": { "experience_context": context() } })).await;
    let path = format!("/_sandbox/vault/setup-tokens/{}/approve", id(&token));
    for (card, status, field) in [
        (json!("abc"), 400, "/card"),
        (json!({}), 400, "/card/number"),
        (json!({ "number": "12", "expiry": "2099-12" }), 400, "/card/number"),
        (json!({ "number": "4111111111111111", "expiry": "zzz" }), 400, "/card/expiry"),
        (json!({ "number": "4111111111111111", "expiry": "2001-01" }), 422, "/card/expiry"),
    ] {
        let answer = world.post(&path, json!({ "card": card })).await;
        let found = (answer.status, answer.body["details"][0]["field"].as_str());
        assert_eq!(found, (status, Some(field)), "{card}");
        let form = [("number", "12"), ("expiry", "zzz")];
        let answer = world.http.post(page(&token)).form(&form).send().await.unwrap();
        assert_eq!(answer.status(), 422);
    }
    let back = submitted(page(&token), &[("number", "4111111111111111"), ("expiry", "2099-12")]).await;
    assert!(back.starts_with(BACK), "{back}");
}

#[tokio::test]
async fn what_payers_and_the_clock_cause_is_told_to_the_application_of_the_resource() {
    let other = paypal_sandbox::Application::new("other", "its-secret");
    let options = paypal_sandbox::Sandbox::builder().credentials("own", "our-secret").application(other);
    let world = support::start(options, VirtualClock::manual()).await;
    let token = world.http.post(format!("{}/v1/oauth2/token", world.sandbox.base_url()));
    let token = token.basic_auth("other", Some("its-secret")).form(&[("grant_type", "client_credentials")]);
    let token: Value = token.send().await.unwrap().json().await.unwrap();
    let other = format!("Bearer {}", token["access_token"].as_str().unwrap());
    let webhook =
        |name: &str| json!({ "url": format!("https://{name}.example"), "event_types": [{ "name": "*" }] });
    let own = create(&world, "/v1/notifications/webhooks", webhook("own")).await;
    let headers = [("authorization", other.as_str())];
    let hook = webhook("other").to_string();
    assert_eq!(world.raw("POST", "/v1/notifications/webhooks", &headers, Some(&hook)).await.status, 201);

    let invoice = json!({
        "detail": { "currency_code": "USD" },
        "items": [{ "name": "Tea", "quantity": "1", "unit_amount": usd("5.00") }],
    });
    let invoice = create(&world, "/v2/invoicing/invoices", invoice).await;
    let path = format!("/v2/invoicing/invoices/{}/send", id(&invoice));
    assert!(world.post(&path, json!({})).await.status < 300);
    let path = format!("/_sandbox/invoices/{}", id(&invoice));
    assert_eq!(world.post(&format!("{path}/pay"), json!({})).await.status, 200);
    assert_eq!(world.post(&format!("{path}/refund"), json!({})).await.status, 200);
    let subscription = subscription(&world).await;
    let path = format!("/_sandbox/subscriptions/{}", id(&subscription));
    assert_eq!(world.post(&format!("{path}/approve"), json!({})).await.status, 200);
    assert_eq!(world.post(&format!("{path}/fail-next"), json!({})).await.status, 200);
    world.post("/_sandbox/clock/advance", json!({ "by": "40d" })).await;

    let deliveries = world.raw("GET", "/_sandbox/deliveries", &[], None).await.body;
    let deliveries = deliveries["deliveries"].as_array().unwrap();
    let mut types: Vec<&str> = Vec::new();
    for delivery in deliveries {
        assert_eq!(delivery["webhook_id"], own["id"], "{delivery}");
        types.push(delivery["event_type"].as_str().unwrap());
    }
    for expected in [
        "BILLING.SUBSCRIPTION.ACTIVATED",
        "BILLING.SUBSCRIPTION.PAYMENT.FAILED",
        "PAYMENT.SALE.COMPLETED",
        "INVOICING.INVOICE.PAID",
        "INVOICING.INVOICE.REFUNDED",
    ] {
        assert!(types.contains(&expected), "{expected} {types:?}");
    }
    let latest = world.raw("GET", "/_sandbox/deliveries?limit=2", &[], None).await.body;
    assert_eq!(latest["deliveries"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn controls_do_what_the_pages_do_and_tell_where_a_browser_would_go() {
    let world = world().await;
    let order = wallet_order(&world).await;
    let path = |action: &str| format!("/_sandbox/orders/{}/{action}", id(&order));
    let cancelled = world.post(&path("cancel"), json!({})).await;
    assert_eq!(cancelled.body["redirect_url"], format!("https://shop.example/no?token={}#top", id(&order)));
    let declined = world.post(&path("decline"), json!({ "buyer": "buyer-b@sandbox.example.com" })).await;
    assert_eq!(declined.body["status"], "APPROVED");
    let capture = format!("/v2/checkout/orders/{}/capture", id(&order));
    assert_eq!(world.post(&capture, json!({})).await.issue(), "INSTRUMENT_DECLINED");
    let approved = world.post(&path("approve"), json!({ "funding": "CARD" })).await;
    assert_eq!(approved.body["redirect_url"], format!("{BACK}&token={}&PayerID=BUYERAAAAAAA2", id(&order)));
    let paid = world.post(&capture, json!({})).await;
    assert_eq!(paid.status, 201, "{paid:?}");
    assert_eq!(world.post(&path("cancel"), json!({})).await.issue(), "ORDER_CANNOT_BE_CONFIRMED");

    for (path, made) in [
        ("subscriptions", subscription(&world).await),
        ("payments", payment(&world).await),
        (
            "vault/setup-tokens",
            setup_token(&world, json!({ "paypal": { "experience_context": context() } })).await,
        ),
    ] {
        let answer = world.post(&format!("/_sandbox/{path}/{}/cancel", id(&made)), json!({})).await;
        let url = answer.body["redirect_url"].as_str().unwrap_or_else(|| panic!("{path} {answer:?}"));
        assert!(url.starts_with("https://shop.example/no?") && url.ends_with("#top"), "{url}");
        let answer = world.post(&format!("/_sandbox/{path}/{}/approve", id(&made)), json!({})).await;
        assert!(answer.body["redirect_url"].as_str().unwrap().starts_with(BACK), "{answer:?}");
        let answer = world.post(&format!("/_sandbox/{path}/{}/cancel", id(&made)), json!({})).await;
        assert_eq!(answer.status, 422, "{path} waits for nothing");
    }
}

#[tokio::test]
async fn a_failed_authentication_is_shown_at_the_card() {
    let world = world().await;
    let order = card_order(&world).await;
    let path = format!("/_sandbox/orders/{}/approve", id(&order));
    let failed = world.post(&path, json!({ "three_d_secure": "FAILED" })).await;
    assert_eq!(failed.body["redirect_url"], format!("{BACK}&token={}", id(&order)));
    let shown = world.raw("GET", &format!("/v2/checkout/orders/{}", id(&order)), &[], None).await.body;
    let expected = json!({
        "liability_shift": "NO", "three_d_secure": { "authentication_status": "N", "enrollment_status": "Y" },
    });
    assert_eq!(shown["payment_source"]["card"]["authentication_result"], expected);
    let order = card_order(&world).await;
    let path = format!("/_sandbox/orders/{}/decline", id(&order));
    assert_eq!(world.post(&path, json!({})).await.status, 200);
    let shown = world.raw("GET", &format!("/v2/checkout/orders/{}", id(&order)), &[], None).await.body;
    assert_eq!(shown["payment_source"]["card"]["authentication_result"], expected);

    let card =
        json!({ "number": "4111111111111111", "expiry": "2099-12", "verification_method": "SCA_ALWAYS" });
    let token = setup_token(&world, json!({ "card": card })).await;
    let path = format!("/_sandbox/vault/setup-tokens/{}/approve", id(&token));
    let answer = world.post(&path, json!({ "three_d_secure": "FAILED" })).await;
    assert_eq!(answer.body["status"], "PAYER_ACTION_REQUIRED");
    let shown = world.raw("GET", &format!("/v3/vault/setup-tokens/{}", id(&token)), &[], None).await.body;
    assert_eq!(shown["payment_source"]["card"]["verification_status"], "FAILED");
    assert_eq!(world.post(&path, json!({})).await.body["status"], "APPROVED", "the payer may try again");
}

#[tokio::test]
async fn wrong_fields_of_the_controls_of_payers_are_refused() {
    let world = world().await;
    let order = wallet_order(&world).await;
    let path = format!("/_sandbox/orders/{}/approve", id(&order));
    for (body, status, field) in [
        (json!({ "buyer": "nobody" }), 422, "/buyer"),
        (json!({ "funding": "GOLD" }), 400, "/funding"),
        (json!({ "three_d_secure": "MAYBE" }), 400, "/three_d_secure"),
        // The order has no card.
        (json!({ "three_d_secure": "FAILED" }), 422, "/three_d_secure"),
        (json!({ "colour": "red" }), 400, "/colour"),
    ] {
        let answer = world.post(&path, body.clone()).await;
        assert_eq!(
            (answer.status, answer.body["details"][0]["field"].as_str()),
            (status, Some(field)),
            "{body}"
        );
    }
    let shown = world.raw("GET", &format!("/v2/checkout/orders/{}", id(&order)), &[], None).await.body;
    assert_eq!(shown["status"], "PAYER_ACTION_REQUIRED");
}

#[tokio::test]
async fn pages_have_strict_headers() {
    let world = world().await;
    let order = wallet_order(&world).await;
    let base = world.sandbox.base_url();
    let browser = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    for (url, has_script) in [
        (page(&order).to_owned(), false),
        (format!("{}&cancel", page(&order)), false),
        (format!("{base}/checkoutnow?token=%3Cb%3E"), false),
        (format!("{base}/"), true),
        (format!("{base}/_sandbox/assets/inspector.js"), true),
    ] {
        let answer = browser.get(&url).send().await.unwrap();
        let headers = answer.headers();
        let policy = header(headers, "content-security-policy");
        assert!(policy.starts_with("default-src 'none'; ") && !policy.contains("unsafe"), "{url} {policy}");
        assert_eq!(policy.contains("script-src"), has_script, "{url}");
        assert_eq!(header(headers, "x-content-type-options"), "nosniff");
        assert_eq!(header(headers, "referrer-policy"), "same-origin");
        assert_eq!(header(headers, "x-frame-options"), "DENY");
        assert_eq!(header(headers, "cache-control"), "no-store");
    }
    for asset in ["page.css", "inspector.css", "inspector.js", "icon.svg"] {
        let url = format!("{base}/_sandbox/assets/{asset}");
        assert_eq!(browser.get(url).send().await.unwrap().status(), 200, "{asset}");
    }
    let missing = browser.get(format!("{base}/_sandbox/assets/none.js")).send().await.unwrap();
    assert_eq!(missing.status(), 404);
}

#[tokio::test]
async fn every_text_of_a_request_is_escaped_on_its_page() {
    let world = world().await;
    let text = "<script>a('&')</script>\"";
    let units = json!([{ "description": text, "amount": usd("5.00") }]);
    let order = json!({ "intent": "CAPTURE", "purchase_units": units });
    let order = create(&world, "/v2/checkout/orders", order).await;
    let item = json!({ "name": text, "quantity": "1", "unit_amount": usd("5.00") });
    let invoice = json!({
        "detail": { "currency_code": "USD", "invoice_number": "<i>1</i>" }, "items": [item],
        "primary_recipients": [{ "billing_info": { "email_address": "a@example.com" } }],
    });
    let invoice = create(&world, "/v2/invoicing/invoices", invoice).await;
    let product = create(&world, "/v1/catalogs/products", json!({ "name": "Tea", "type": "PHYSICAL" })).await;
    let cycle = json!({
        "frequency": { "interval_unit": "MONTH" }, "tenure_type": "REGULAR", "sequence": 1,
        "pricing_scheme": { "fixed_price": usd("9.00") },
    });
    let plan = json!({
        "product_id": product["id"], "name": text, "billing_cycles": [cycle], "payment_preferences": {},
    });
    let plan = create(&world, "/v1/billing/plans", plan).await;
    let subscription = create(&world, "/v1/billing/subscriptions", json!({ "plan_id": plan["id"] })).await;
    let details = format!("{}/invoice/details/{}", world.sandbox.base_url(), id(&invoice));
    for url in [page(&order), page(&subscription), &details] {
        let html = reqwest::get(url).await.unwrap().text().await.unwrap();
        assert!(html.contains("&lt;script&gt;a(&#39;&amp;&#39;)&lt;/script&gt;&quot;"), "{html}");
        assert!(!html.contains("<script>") && !html.contains("<i>"), "{html}");
    }
}

/// Reads a stream until it has a number of items.
async fn items(response: &mut reqwest::Response, count: usize) -> Vec<Value> {
    let mut text = String::new();
    while text.matches("\n\n").count() < count {
        let chunk = tokio::time::timeout(Duration::from_secs(10), response.chunk()).await;
        text.push_str(
            std::str::from_utf8(&chunk.expect("nothing comes").unwrap().expect("the stream ended")).unwrap(),
        );
    }
    let lines = text.lines().filter_map(|line| line.strip_prefix("data: "));
    lines.map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[tokio::test]
async fn streams_tell_of_requests_and_events_and_end_with_the_sandbox() {
    let world = world().await;
    let order = wallet_order(&world).await;
    let url = |path: &str| format!("{}/_sandbox/{path}/stream", world.sandbox.base_url());
    let mut requests = world.http.get(url("requests")).send().await.unwrap();
    let mut events = world.http.get(url("events")).send().await.unwrap();
    assert_eq!(header(requests.headers(), "content-type"), "text/event-stream");
    world.post(&format!("/_sandbox/orders/{}/approve", id(&order)), json!({})).await;
    world.post("/v2/checkout/orders/none/capture", json!({})).await;
    let seen = items(&mut requests, 2).await;
    assert_eq!((&seen[0]["status"], &seen[0]["resource"]), (&json!(200), &order["id"]));
    assert_eq!((&seen[1]["operation"], &seen[1]["status"]), (&json!("orders.capture"), &json!(404)));
    assert_eq!(seen[1]["issue"], "INVALID_RESOURCE_ID");
    let seen = items(&mut events, 1).await;
    assert_eq!(seen[0]["event_type"], "CHECKOUT.ORDER.APPROVED");
    assert_eq!(seen[0]["resource"]["id"], order["id"]);

    // A reader that reads nothing costs nothing, and gets what the log still has.
    for _ in 0..300 {
        world.post("/v2/checkout/orders/none/capture", json!({})).await;
    }
    assert_eq!(items(&mut requests, 300).await.len(), 300);
    let end = tokio::time::timeout(Duration::from_secs(10), world.sandbox.shutdown());
    end.await.expect("the sandbox stops though streams are open");
    while let Ok(Some(_)) = requests.chunk().await {}
    assert!(!matches!(events.chunk().await, Ok(Some(_))), "the streams have ended");
}

#[tokio::test]
async fn a_stream_goes_on_after_what_the_reader_has() {
    let world = world().await;
    let order = wallet_order(&world).await;
    let get = async |path: &str| world.raw("GET", path, &[], None).await;
    let list = get("/_sandbox/events").await.body;
    assert_eq!(list["events"].as_array().unwrap().len(), 0);
    let request = get("/_sandbox/requests?limit=1").await.body["latest"].clone();
    let changes = get("/_sandbox/deliveries").await.body["latest"].clone();
    assert_eq!(changes, 0);
    // It happens after the list was read, and before the stream begins.
    world.post(&format!("/_sandbox/orders/{}/approve", id(&order)), json!({})).await;
    let url = |path: &str| format!("{}/_sandbox/{path}", world.sandbox.base_url());
    let open = async |path: String| world.http.get(url(&path)).send().await.unwrap();
    let mut events = open(format!("events/stream?after={}", list["latest"])).await;
    assert_eq!(items(&mut events, 1).await[0]["event_type"], "CHECKOUT.ORDER.APPROVED");
    let mut requests = open(format!("requests/stream?after={request}")).await;
    let numbers: Vec<Value> =
        items(&mut requests, 1).await.iter().map(|request| request["number"].clone()).collect();
    assert_eq!(numbers, [json!(request.as_u64().unwrap() + 1)]);

    // A browser that connects again sends the number that it got last.
    let mut again = world
        .http
        .get(url("requests/stream?after=0"))
        .header("last-event-id", request.to_string())
        .send()
        .await
        .unwrap();
    assert_eq!(items(&mut again, 1).await[0]["number"], numbers[0]);
    assert_eq!(get("/_sandbox/requests/stream?after=x").await.status, 400);
}

#[tokio::test]
async fn resources_are_listed_by_kind_and_shown_with_their_history() {
    let world = world().await;
    let order = wallet_order(&world).await;
    let get = async |path: &str| world.raw("GET", path, &[], None).await;
    world.post(&format!("/_sandbox/orders/{}/approve", id(&order)), json!({})).await;
    let paid = create(&world, &format!("/v2/checkout/orders/{}/capture", id(&order)), json!({})).await;
    let capture = paid["purchase_units"][0]["payments"]["captures"][0]["id"].as_str().unwrap();
    create(&world, &format!("/v2/payments/captures/{capture}/refund"), json!({})).await;
    let kinds = get("/_sandbox/resources").await.body;
    let count = |kind: &str| {
        let kinds = kinds["kinds"].as_array().unwrap();
        kinds.iter().find(|one| one["kind"] == kind).unwrap()["count"].as_u64().unwrap()
    };
    assert_eq!((count("orders"), count("captures"), count("refunds"), count("plans")), (1, 1, 1, 0));
    let listed = get("/_sandbox/resources?kind=captures").await.body;
    assert_eq!(
        (&listed["resources"][0]["id"], &listed["resources"][0]["status"]),
        (&json!(capture), &json!("REFUNDED"))
    );
    let shown = get(&format!("/_sandbox/resources/orders/{}", id(&order))).await.body;
    assert_eq!(shown["resource"]["status"], "COMPLETED");
    let history: Vec<&str> = shown["history"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            one["event"]["event_type"].as_str().or(one["request"]["operation"].as_str()).unwrap_or("control")
        })
        .collect();
    for wanted in [
        "orders.create",
        "control",
        "CHECKOUT.ORDER.APPROVED",
        "orders.capture",
        "captures.refund",
        "PAYMENT.CAPTURE.REFUNDED",
    ] {
        assert!(history.contains(&wanted), "{wanted}: {history:?}");
    }
    for (path, status) in [
        ("/_sandbox/resources?kind=none", 400),
        ("/_sandbox/resources?kind=orders&limit=0", 400),
        ("/_sandbox/resources/none/1", 404),
        ("/_sandbox/resources/orders/none", 404),
    ] {
        assert_eq!(get(path).await.status, status, "{path}");
    }
}

#[tokio::test]
async fn the_chart_of_the_ledger_ends_with_the_balances() {
    let world = world().await;
    world.captured("10.00").await;
    world.captured("20.00").await;
    let series = world.raw("GET", "/_sandbox/ledger/series", &[], None).await.body;
    assert_eq!((&series["currency"], &series["balanced"]), (&json!("USD"), &json!(true)));
    let accounts = series["accounts"].as_array().unwrap();
    let of = |account: &str| accounts.iter().find(|one| one["account"] == account).unwrap();
    let merchant = of("MERCHANTAAAA2");
    let expected = &world.sandbox.environment("").unwrap().balances("MERCHANTAAAA2")["USD"];
    assert_eq!(merchant["balance"].as_str().unwrap().parse::<f64>(), expected.parse::<f64>());
    assert_eq!((&merchant["opening"], &merchant["movements"]), (&json!("10000"), &json!(3)));
    assert_eq!(merchant["points"].as_array().unwrap().last().unwrap()[1], merchant["balance"]);
    assert_eq!(of("BUYERAAAAAAA2")["balance"], "-30");
    // Three merchants got their opening balances at the same time: that is one point.
    let bank = of("bank");
    assert_eq!((&bank["opening"], &bank["points"][0][1]), (&json!("-30000"), &json!("-30000")));
}
