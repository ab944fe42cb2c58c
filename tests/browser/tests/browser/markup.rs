//! Texts of requests are shown as text: no script of theirs runs.

use paypal_browser_tests::Browser;
use serde_json::json;

use crate::stage::{Stage, id, page};

/// A text that would run a script, if it became markup.
const TEXT: &str = "<script>window.injected=1</script><img src=x onerror='window.injected=1'>\"'>&amp;";

#[tokio::test]
async fn markup_in_requests_is_shown_as_text() {
    let (stage, browser) = (Stage::new().await, Browser::start().await);
    let context = stage.context();
    let name = json!({ "given_name": TEXT, "surname": TEXT });
    let order = json!({
        "intent": "CAPTURE", "payer": { "name": name },
        "purchase_units": [{
            "description": TEXT, "invoice_id": "<img src=x onerror=window.injected=1>", "custom_id": TEXT,
            "soft_descriptor": "<b>", "amount": { "currency_code": "USD", "value": "25.00" },
        }],
        "payment_source": { "paypal": { "experience_context": context } },
    });
    let webhook = json!({ "url": "https://hooks.example.com/?<script>window.injected=1</script>", "event_types": [{ "name": "*" }] });
    stage.post("/v1/notifications/webhooks", webhook).await;
    let order = stage.post("/v2/checkout/orders", order).await;
    browser.open(page(&order)).await;
    browser.wait_for(TEXT).await;
    browser.check().await;
    browser.click_text("Pay").await;
    browser.wait_for("The shop.").await;
    stage.post(&format!("/v2/checkout/orders/{}/capture", id(&order)), json!({})).await;

    let bad = reqwest::get(
        stage.url("/v2/%3Cscript%3Ewindow.injected=1%3C/script%3E?q=<img src=x onerror=window.injected=1>"),
    );
    assert_eq!(bad.await.unwrap().status(), 404);
    let environment = reqwest::get(stage.url("/checkoutnow?environment=%3Cscript%3E")).await.unwrap();
    assert_eq!(environment.status(), 400);

    let order_view = format!("#resources/orders/{}", id(&order));
    for (view, shown) in [
        ("#requests", "window.injected"),
        ("#resources/orders", "25.00"),
        (order_view.as_str(), "onerror"),
        ("#events", "CHECKOUT.ORDER.APPROVED"),
        ("#deliveries", "hooks.example.com"),
        ("#ledger", "balanced"),
        ("#resources/%3Cimg%20src=x%20onerror=window.injected=1%3E/1", "404"),
        ("#<img src=x onerror=window.injected=1>", "oauth2"),
    ] {
        browser.open("about:blank").await;
        browser.open(&stage.url(&format!("/{view}"))).await;
        browser.wait_for(shown).await;
        if view == "#events" {
            browser.run("for (const one of document.querySelectorAll('details')) one.open = true").await;
            browser.wait_for("onerror").await;
        }
        let count = browser.run("return document.querySelectorAll('#view img, #view script').length").await;
        assert_eq!(count, 0, "{view}");
        assert_eq!(browser.run("return window.injected ?? null").await, json!(null), "{view}");
    }
}

#[tokio::test]
async fn the_pages_name_no_other_host() {
    let stage = Stage::new().await;
    let order = stage.wallet_order().await;
    for url in [stage.url("/"), page(&order).to_owned()] {
        let html = reqwest::get(url).await.unwrap().text().await.unwrap();
        assert!(!html.contains("http:") && !html.contains("https:"), "{html}");
    }
}
