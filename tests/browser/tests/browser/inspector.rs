//! The inspector shows what happens, and acts.

use paypal_browser_tests::Browser;
use serde_json::json;

use crate::stage::{Stage, id};

#[tokio::test]
async fn requests_appear_as_they_come() {
    let (stage, browser) = (Stage::new().await, Browser::start().await);
    browser.open(&stage.url("/")).await;
    browser.wait_for("/v1/oauth2/token").await;
    let order = stage.wallet_order().await;
    browser.wait_for(id(&order)).await;
    let paypal = stage.sandbox.client().unwrap();
    paypal.orders().capture(id(&order)).await.unwrap_err();
    browser.wait_for("PAYER_ACTION_REQUIRED").await;
    assert!(browser.text().await.contains("orders.capture"));
    browser.look("requests").await;
    browser.click("input[name=errors]").await;
    // Only errors are shown.
    browser.wait_until_gone("orders.create").await;
    browser.click("input[name=errors]").await;
    browser.fill("input[name=filter]", "oauth").await;
    // The filter hides other requests.
    browser.wait_until_gone("orders.capture").await;
    browser.check().await;
}

#[tokio::test]
async fn a_resource_is_shown_with_its_history() {
    let (stage, browser) = (Stage::new().await, Browser::start().await);
    let order = stage.wallet_order().await;
    let id = id(&order);
    assert!(stage.sandbox.approve(id));
    stage.post(&format!("/v2/checkout/orders/{id}/capture"), json!({})).await;
    stage.subscription().await;
    browser.open(&stage.url("/")).await;
    browser.click_text("Resources").await;
    browser.click_text("orders (1)").await;
    browser.wait_for("25.00 USD").await;
    browser.look("resources").await;
    browser.click_text(id).await;
    browser.wait_for("CHECKOUT.ORDER.COMPLETED").await;
    let text = browser.text().await;
    let places = ["orders.create", "CHECKOUT.ORDER.APPROVED", "orders.capture", "PAYMENT.CAPTURE.COMPLETED"];
    let places: Vec<_> =
        places.iter().map(|wanted| text.find(wanted).unwrap_or_else(|| panic!("{wanted}: {text}"))).collect();
    assert!(places.is_sorted(), "the history is in the order of time: {text}");
    assert!(text.contains("\"status\": \"COMPLETED\""), "{text}");
    browser.look("resource").await;
    browser.check().await;
}

#[tokio::test]
async fn events_appear_as_they_come() {
    let (stage, browser) = (Stage::new().await, Browser::start().await);
    let order = stage.wallet_order().await;
    browser.open(&stage.url("/#events")).await;
    browser.wait_for("No events yet").await;
    stage.post(&format!("/_sandbox/orders/{}/approve", id(&order)), json!({})).await;
    browser.wait_for("CHECKOUT.ORDER.APPROVED").await;
    stage.post(&format!("/v2/checkout/orders/{}/capture", id(&order)), json!({})).await;
    browser.wait_for("PAYMENT.CAPTURE.COMPLETED").await;
    browser.click("summary").await;
    browser.wait_for("\"event_type\"").await;
    browser.look("events").await;
    browser.check().await;
}

#[tokio::test]
async fn the_clock_is_moved_and_the_ledger_shows_what_was_paid() {
    let (stage, browser) = (Stage::new().await, Browser::start().await);
    let subscription = stage.subscription().await;
    stage.post(&format!("/_sandbox/subscriptions/{}/approve", id(&subscription)), json!({})).await;
    browser.open(&stage.url("/#clock")).await;
    browser.click_text("Stop").await;
    browser.wait_for("The clock stands still.").await;
    let before = stage.sandbox.environment("").unwrap().now();
    browser.click_text("+31 days").await;
    browser.wait_for("subscription.renew").await;
    let after = stage.sandbox.environment("").unwrap().now();
    assert_eq!(after.duration_since(before).unwrap().as_secs(), 31 * 86_400);
    browser.look("clock").await;
    browser.click_text("+1 day").await;
    browser.wait_for("by 1d.").await;
    browser.click_text("Run").await;
    browser.wait_for("The clock runs").await;

    browser.click_text("Ledger").await;
    browser.wait_for("The ledger is balanced").await;
    assert!(browser.text().await.contains("Sandbox Store (MERCHANTAAAA2)"));
    let lines = browser.run("return document.querySelectorAll('.chart .line').length").await;
    assert!(lines.as_u64().unwrap() >= 5, "{lines}");
    browser.look("ledger").await;
    browser.choose("select[name=currency]", "JPY").await;
    browser.wait_for("1000000 JPY").await;
    browser.check().await;
}

#[tokio::test]
async fn a_delivery_is_shown_with_its_webhook() {
    let (stage, browser) = (Stage::new().await, Browser::start().await);
    let url = "https://hooks.example.com/paypal";
    let webhook = json!({ "url": url, "event_types": [{ "name": "*" }] });
    stage.post("/v1/notifications/webhooks", webhook).await;
    let order = stage.wallet_order().await;
    stage.post(&format!("/_sandbox/orders/{}/approve", id(&order)), json!({})).await;
    browser.open(&stage.url("/#deliveries")).await;
    browser.wait_for(url).await;
    browser.wait_for("NOT_SENT: the URL leads to another computer").await;
    assert!(browser.text().await.contains("CHECKOUT.ORDER.APPROVED"));
    assert_eq!(browser.run("return document.querySelectorAll('#view .good').length").await, 0);
    browser.look("deliveries").await;
}

#[tokio::test]
async fn views_that_come_late_leave_no_stream_open() {
    let (stage, browser) = (Stage::new().await, Browser::start().await);
    browser.open(&stage.url("/#clock")).await;
    browser.wait_for("Stop").await;
    let count = "window.made = 0; window.open = 0; window.EventSource = class extends EventSource { \
        constructor(url) { super(url); window.made++; window.open++; } \
        close() { window.open--; super.close(); } };";
    browser.run(count).await;
    for view in ["requests", "events", "deliveries", "requests", "resources", "events"] {
        browser.run(&format!("location.hash = '{view}'")).await;
    }
    browser.wait_for("No events yet").await;
    while browser.run("return window.made").await.as_u64() < Some(6) {
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    assert_eq!(browser.run("return window.open").await, 1);
    browser.open(&stage.url("/#%")).await;
    browser.wait_for("Requests").await;
    browser.wait_for("/v1/oauth2/token").await;
    browser.check().await;
}

#[tokio::test]
async fn a_resource_leads_to_its_page_at_the_host_of_the_inspector() {
    let (stage, browser) = (Stage::new().await, Browser::start().await);
    let order = stage.wallet_order().await;
    let host = stage.url("").replace("127.0.0.1", "localhost");
    browser.open(&format!("{host}/#resources/orders/{}", id(&order))).await;
    browser.click_text("Open the page: payer-action").await;
    browser.wait_for("Approve the payment").await;
    assert!(browser.url().await.starts_with(&host));
}

#[tokio::test]
async fn a_delivery_is_sent_again() {
    let (stage, browser) = (Stage::new().await, Browser::start().await);
    let webhook = json!({ "url": format!("{}/hook", stage.shop), "event_types": [{ "name": "*" }] });
    stage.post("/v1/notifications/webhooks", webhook).await;
    let order = stage.wallet_order().await;
    stage.post(&format!("/_sandbox/orders/{}/approve", id(&order)), json!({})).await;
    browser.open(&stage.url("/#deliveries")).await;
    browser.click_text("Resend").await;
    browser.wait_for("is sent again.").await;
    browser.look("delivery-resent").await;
    browser.check().await;
}

#[tokio::test]
async fn a_fault_is_added_and_deleted() {
    let (stage, browser) = (Stage::new().await, Browser::start().await);
    browser.open(&stage.url("/#faults")).await;
    browser.wait_for("no request fails by itself").await;
    browser.fill("input[name=operation]", "orders.get").await;
    browser.fill("input[name=value]", "503").await;
    browser.click_text("Add").await;
    browser.wait_for("The rule is added.").await;
    let order = stage.wallet_order().await;
    let url = stage.url(&format!("/v2/checkout/orders/{}", id(&order)));
    assert_eq!(reqwest::get(url).await.unwrap().status(), 503);
    browser.open(&stage.url("/#requests")).await;
    browser.wait_for("503").await;
    browser.open(&stage.url("/#faults")).await;
    browser.wait_for("status 503").await;
    browser.look("faults").await;
    let fired = browser.run("return document.querySelector('td[data-label=Fired]').innerText").await;
    assert_eq!(fired, "1");
    browser.click_text("Delete").await;
    browser.wait_for("no request fails by itself").await;
    browser.fill("input[name=operation]", "orders.none").await;
    browser.fill("input[name=value]", "503").await;
    browser.click_text("Add").await;
    browser.wait_for("400").await;
}

#[tokio::test]
async fn the_environment_is_switched() {
    let (stage, browser) = (Stage::new().await, Browser::start().await);
    stage.sandbox.environment("shop").unwrap();
    browser.open(&stage.url("/")).await;
    browser.wait_for("/v1/oauth2/token").await;
    browser.choose("#environment", "shop").await;
    browser.click_text("Switch").await;
    browser.wait_for("No requests yet").await;
    assert_eq!(browser.url().await, stage.url("/?environment=shop"));
    browser.check().await;
}

#[tokio::test]
async fn the_inspector_is_readable_in_the_dark() {
    let (stage, browser) = (Stage::new().await, Browser::dark().await);
    let order = stage.wallet_order().await;
    browser.open(crate::stage::page(&order)).await;
    browser.look("dark-order").await;
    browser.open(&stage.url("/#ledger")).await;
    browser.wait_for("The ledger is balanced").await;
    browser.look("dark-ledger").await;
    let ground = browser.run("return getComputedStyle(document.body).backgroundColor").await;
    assert_eq!(ground, "rgb(20, 24, 31)");
}
