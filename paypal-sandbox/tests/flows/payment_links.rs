//! Payment links: a list with pages.

use paypal_generated::payment_links::{
    IntegrationMode, LineItem, Money, PaymentLinkRequest, PaymentLinkType,
};

use crate::stage::Stage;

#[tokio::test]
async fn a_page_size_counts_for_the_first_page_alone_and_all_links_are_found() {
    let stage = Stage::new().await;
    let paypal = &stage.paypal;
    let mut made = Vec::new();
    for name in ["Tea", "Cup", "Pot"] {
        let mut request = PaymentLinkRequest::new(IntegrationMode::Link, PaymentLinkType::BuyNow);
        let mut item = LineItem::new();
        item.name = Some(name.to_owned());
        item.unit_amount = Some(Money::new("USD", "1.00"));
        request.line_items = Some(vec![item]);
        made.push(paypal.payment_links().create_payment_link(&request).await.unwrap().id.unwrap());
    }
    // PayPal refuses a page size beside the token of a page, which the link to the next page has.
    let mut items = paypal.payment_links().list_payment_links().page_size(1).items();
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(item.unwrap().id.unwrap());
    }
    for id in &made {
        assert_eq!(found.iter().filter(|found| found == &id).count(), 1, "{id}");
        paypal.payment_links().delete_payment_link(id).await.unwrap();
    }
    stage.end().await;
}
