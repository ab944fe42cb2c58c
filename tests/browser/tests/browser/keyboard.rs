//! Everything is done with the keyboard alone.

use fantoccini_keys::{ENTER, SPACE};
use paypal_browser_tests::Browser;

use crate::stage::{Stage, id, page};

mod fantoccini_keys {
    //! Keys as WebDriver sends them.
    pub const ENTER: &str = "\u{e007}";
    pub const SPACE: &str = " ";
    pub const DOWN: &str = "\u{e015}";
    pub const TAB: &str = "\u{e004}";
}

#[tokio::test]
async fn a_payer_chooses_and_pays_by_keyboard() {
    let (stage, browser) = (Stage::new().await, Browser::start().await);
    let order = stage.wallet_order().await;
    browser.open(page(&order)).await;
    browser.tab_to("buyer").await;
    browser.press("Bea").await;
    browser.tab_to("funding").await;
    browser.press(fantoccini_keys::DOWN).await;
    assert!(browser.focused().await.contains("CARD"), "{}", browser.focused().await);
    browser.tab_to("Pay").await;
    browser.press(ENTER).await;
    browser.wait_for("The shop.").await;
    assert!(browser.url().await.ends_with("PayerID=BUYERBBBBBBB2"));
    let order = stage.get(&format!("/v2/checkout/orders/{}", id(&order))).await;
    assert_eq!(order["payment_source"]["paypal"]["account_status"], "UNVERIFIED");
}

#[tokio::test]
async fn the_inspector_is_used_by_keyboard() {
    let (stage, browser) = (Stage::new().await, Browser::start().await);
    let order = stage.wallet_order().await;
    browser.open(&stage.url("/")).await;
    browser.wait_for("orders.create").await;
    browser.tab_to("Skip to the contents").await;
    browser.press(ENTER).await;
    assert_eq!(browser.run("return document.activeElement.id").await, "main");
    browser.tab_to("filter").await;
    browser.press("oauth").await;
    browser.tab_to("errors").await;
    browser.press(SPACE).await;

    browser.open(&stage.url("/#requests")).await;
    browser.tab_to("Resources").await;
    browser.press(ENTER).await;
    browser.wait_for("orders (1)").await;
    browser.tab_to("orders (1)").await;
    browser.press(ENTER).await;
    browser.tab_to(id(&order)).await;
    browser.press(ENTER).await;
    browser.wait_for("History").await;

    browser.tab_to("Clock").await;
    browser.press(ENTER).await;
    browser.wait_for("+31 days").await;
    browser.tab_to("+1 day").await;
    // The focus can be seen.
    let outline = browser.run("return getComputedStyle(document.activeElement).outlineStyle").await;
    assert_eq!(outline, "solid");
    browser.press(ENTER).await;
    browser.wait_for("by 1d.").await;

    browser.tab_to("Ledger").await;
    browser.press(ENTER).await;
    browser.wait_for("The ledger is balanced").await;
    browser.tab_to("currency").await;
    browser.press("JPY").await;
    browser.wait_for("1000000 JPY").await;
    browser.tab_to("Read again").await;
    browser.press(ENTER).await;
    browser.wait_for("1000000 JPY").await;
    assert!(
        browser.focused().await.starts_with("Read again"),
        "the focus stays: {}",
        browser.focused().await
    );

    stage.sandbox.environment("shop").unwrap();
    browser.open(&stage.url("/")).await;
    browser.wait_for("oauth2").await;
    // The select of environments has an id and no name, so its value tells it.
    for _ in 0..2 {
        browser.press(fantoccini_keys::TAB).await;
    }
    browser.press("shop").await;
    browser.tab_to("Switch").await;
    browser.press(ENTER).await;
    browser.wait_for("No requests yet").await;
}
