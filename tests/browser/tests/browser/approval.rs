//! Payers approve, refuse and authenticate.

use paypal_browser_tests::Browser;
use serde_json::json;

use crate::stage::{Stage, id, page};

#[tokio::test]
async fn a_payer_approves_an_order_with_another_buyer() {
    let (stage, browser) = (Stage::new().await, Browser::start().await);
    let order = stage.wallet_order().await;
    browser.open(page(&order)).await;
    browser.wait_for("Two boxes of tea").await;
    browser.look("order").await;
    browser.choose("#buyer", "BUYERBBBBBBB2").await;
    browser.click("input[value=ECHECK]").await;
    browser.check().await;
    browser.click_text("Pay").await;
    browser.wait_for("The shop.").await;
    let id = id(&order);
    assert_eq!(browser.url().await, format!("{}/back?cart=1&token={id}&PayerID=BUYERBBBBBBB2", stage.shop));
    let approved = stage.get(&format!("/v2/checkout/orders/{id}")).await;
    assert_eq!(approved["payer"]["email_address"], "buyer-b@sandbox.example.com");
    let paid = stage.post(&format!("/v2/checkout/orders/{id}/capture"), json!({})).await;
    let capture = &paid["purchase_units"][0]["payments"]["captures"][0];
    assert_eq!(
        (&capture["status"], &capture["status_details"]["reason"]),
        (&json!("PENDING"), &json!("ECHECK"))
    );
    // A form of the sandbox's own page has the origin of the sandbox, and the shop learns no URL.
    let requests = stage.sandbox.requests();
    let form = requests.iter().find(|request| request.method == "POST" && request.path == "/checkoutnow");
    assert_eq!(form.unwrap().header("origin"), Some(stage.sandbox.base_url()));
    assert_eq!(browser.run("return document.referrer").await, json!(""));
    browser.check().await;
    browser.open(page(&order)).await;
    browser.wait_for("The order is paid.").await;
}

#[tokio::test]
async fn a_payer_refuses_an_order_and_may_approve_it_later() {
    let (stage, browser) = (Stage::new().await, Browser::start().await);
    let order = stage.wallet_order().await;
    browser.open(page(&order)).await;
    browser.click_text("Refuse").await;
    browser.wait_for("The shop.").await;
    assert_eq!(browser.url().await, format!("{}/no?token={}", stage.shop, id(&order)));
    let waiting = stage.get(&format!("/v2/checkout/orders/{}", id(&order))).await;
    assert_eq!(waiting["status"], "PAYER_ACTION_REQUIRED");
    browser.open(page(&order)).await;
    browser.click_text("Pay").await;
    browser.wait_for("The shop.").await;
    browser.check().await;
}

#[tokio::test]
async fn the_authentication_of_a_card_passes_or_fails() {
    let (stage, browser) = (Stage::new().await, Browser::start().await);
    for (choice, shift, status) in [("PASSED", "POSSIBLE", "Y"), ("FAILED", "NO", "N")] {
        let order = stage.card_order().await;
        browser.open(page(&order)).await;
        browser.wait_for("VISA card 1111").await;
        browser.look("three-d-secure").await;
        browser.click(&format!("input[value={choice}]")).await;
        browser.click_text("Continue").await;
        browser.wait_for("The shop.").await;
        let id = id(&order);
        assert_eq!(
            browser.url().await,
            format!("{}/back?cart=1&token={id}", stage.shop),
            "a card has no payer id"
        );
        let order = stage.get(&format!("/v2/checkout/orders/{id}")).await;
        let result = &order["payment_source"]["card"]["authentication_result"];
        assert_eq!(
            (order["status"].as_str(), result["liability_shift"].as_str()),
            (Some("APPROVED"), Some(shift))
        );
        assert_eq!(result["three_d_secure"]["authentication_status"], status);
    }
    browser.check().await;
}

#[tokio::test]
async fn a_declined_payment_is_approved_once_more() {
    let (stage, browser) = (Stage::new().await, Browser::start().await);
    let order = stage.wallet_order().await;
    browser.open(page(&order)).await;
    browser.click("input[value=DECLINED]").await;
    browser.click_text("Pay").await;
    browser.wait_for("The shop.").await;
    let paypal = stage.sandbox.client().unwrap();
    let error = paypal.orders().capture(id(&order)).await.unwrap_err();
    assert_eq!(error.issue(), Some("INSTRUMENT_DECLINED"));
    browser.open(page(&order)).await;
    browser.click_text("Pay").await;
    browser.wait_for("The shop.").await;
    paypal.orders().capture(id(&order)).await.unwrap();
}

#[tokio::test]
async fn a_subscription_is_approved() {
    let (stage, browser) = (Stage::new().await, Browser::start().await);
    let subscription = stage.subscription().await;
    browser.open(page(&subscription)).await;
    browser.wait_for("Tea every month").await;
    browser.look("subscription").await;
    browser.check().await;
    browser.choose("#buyer", "BUYERCCCCCCC2").await;
    browser.click_text("Approve").await;
    browser.wait_for("The shop.").await;
    let id = id(&subscription);
    assert_eq!(browser.url().await, format!("{}/back?cart=1&subscription_id={id}&ba_token={id}", stage.shop));
    let active = stage.get(&format!("/v1/billing/subscriptions/{id}")).await;
    assert_eq!(
        (&active["status"], &active["subscriber"]["payer_id"]),
        (&json!("ACTIVE"), &json!("BUYERCCCCCCC2"))
    );
}

#[tokio::test]
async fn a_payment_source_is_saved() {
    let (stage, browser) = (Stage::new().await, Browser::start().await);
    let token = stage.setup_token().await;
    browser.open(page(&token)).await;
    browser.wait_for("save your PayPal account").await;
    browser.look("setup-token").await;
    browser.check().await;
    browser.click_text("Approve").await;
    browser.wait_for("The shop.").await;
    let id = id(&token);
    let parameters = format!("approval_token_id={id}&approval_session_id={id}");
    assert_eq!(browser.url().await, format!("{}/back?cart=1&{parameters}", stage.shop));
    assert_eq!(stage.get(&format!("/v3/vault/setup-tokens/{id}")).await["status"], "APPROVED");

    let card = stage.post("/v3/vault/setup-tokens", json!({ "payment_source": { "card": {} } })).await;
    browser.open(page(&card)).await;
    browser.wait_for("Card number").await;
    browser.look("setup-token-card").await;
    browser.fill("#number", "5555555555554444").await;
    browser.click_text("Approve").await;
    browser.wait_for("You may close this page.").await;
    browser.look("approved").await;
    let card = stage.get(&format!("/v3/vault/setup-tokens/{}", crate::stage::id(&card))).await;
    assert_eq!(card["payment_source"]["card"]["last_digits"], "4444");
}

#[tokio::test]
async fn the_other_pages_of_payers_have_the_same_look() {
    let (stage, browser) = (Stage::new().await, Browser::start().await);
    let invoice = json!({
        "detail": { "currency_code": "USD" }, "configuration": { "partial_payment": { "allow_partial_payment": true } }, "primary_recipients": [{ "billing_info": { "email_address": "a@example.com" } }],
        "items": [{ "name": "Tea", "quantity": "2", "unit_amount": { "currency_code": "USD", "value": "12.50" } }],
    });
    let draft = stage.post("/v2/invoicing/invoices", invoice).await;
    let invoice = id(&draft);
    stage.post(&format!("/v2/invoicing/invoices/{invoice}/send"), json!({})).await;
    browser.open(&stage.url(&format!("/invoice/p/{invoice}"))).await;
    browser.wait_for("Due: 25.00 USD").await;
    browser.look("invoice").await;
    browser.fill("#amount", "10.00").await;
    browser.click_text("Pay").await;
    browser.wait_for("The invoice is paid.").await;
    let shown = stage.get(&format!("/v2/invoicing/invoices/{invoice}")).await;
    assert_eq!(shown["due_amount"]["value"], "15.00");

    let referral = json!({
        "tracking_id": "t-1", "email": "new@example.com",
        "operations": [{ "operation": "API_INTEGRATION", "api_integration_preference": { "rest_api_integration": {
            "integration_method": "PAYPAL", "integration_type": "THIRD_PARTY",
            "third_party_details": { "features": ["PAYMENT"] } } } }],
        "products": ["EXPRESS_CHECKOUT"], "legal_consents": [{ "type": "SHARE_DATA_CONSENT", "granted": true }],
        "partner_config_override": { "return_url": format!("{}/partner", stage.shop) },
    });
    let referral = stage.post("/v2/customer/partner-referrals", referral).await;
    let links = referral["links"].as_array().unwrap();
    let action = links.iter().find(|link| link["rel"] == "action_url").unwrap()["href"].as_str().unwrap();
    browser.open(action).await;
    browser.wait_for("asks you to sign up").await;
    browser.look("sign-up").await;
    browser.check().await;
    browser.click_text("Sign up and consent").await;
    browser.wait_for("The shop.").await;
    assert!(
        browser
            .url()
            .await
            .starts_with(&format!("{}/partner?merchantId=t-1&merchantIdInPayPal=", stage.shop))
    );
}

#[tokio::test]
async fn a_payer_needs_no_javascript() {
    let (stage, browser) = (Stage::new().await, Browser::without_javascript().await);
    let order = stage.wallet_order().await;
    browser.open(page(&order)).await;
    browser.choose("#buyer", "BUYERCCCCCCC2").await;
    browser.click("button[value=approve]").await;
    let expected = format!("{}/back?cart=1&token={}&PayerID=BUYERCCCCCCC2", stage.shop, id(&order));
    // Without JavaScript, the answer to the click comes before the next page.
    browser.wait_for_url(&expected).await;
}
