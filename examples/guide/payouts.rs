//! Pays four receivers, waits until the batch is processed, and cancels an unclaimed item.
//!
//!     cargo run -p paypal-guide --example payouts
//!
//! The chapter is docs/guide/payouts.md. The program uses a local PayPal; no money moves.

use std::time::Duration;

use paypal_generated::payouts::{
    CreatePayoutRequest, Currency, PayoutItemRequest, RecipientType, SenderBatchHeader, TransactionStatus,
};
use paypal_sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (sandbox, paypal) = Sandbox::with_client().await?;
    let payouts = paypal.payouts();

    // Your own ids: one for the batch, one for each item.
    let header = SenderBatchHeader::new().sender_batch_id("2026-05").email_subject("Your share of May");
    let item = |receiver: &str, kind: RecipientType, value: &str| {
        PayoutItemRequest::new(Currency::new("USD", value), receiver)
            .recipient_type(kind)
            .sender_item_id(format!("2026-05/{receiver}"))
    };
    let items = vec![
        item("buyer@sandbox.example.com", RecipientType::Email, "100.00"),
        item("nobody@example.com", RecipientType::Email, "50.00"),
        item("MERCHANTBBBB2", RecipientType::PaypalId, "75.00"), // the PayPal id of an account
        item("UNKNOWNACCOUNT", RecipientType::PaypalId, "25.00"),
    ];
    let request = CreatePayoutRequest::new(header, items);
    let created = payouts.create(&request).await?;
    let batch_id = created.batch_id().ok_or("the batch has no id")?;
    println!("Created:  {batch_id}, {:?}", created.batch_status());

    // PayPal refuses a second batch with the same `sender_batch_id`. No receiver is paid twice.
    if let Err(error) = payouts.create(&request).await {
        println!("Again:    {:?}", error.name());
    }

    // Read the batch until PayPal has processed it.
    loop {
        let batch = payouts.get(batch_id).await?;
        println!("Batch:    {:?}", batch.batch_status());
        if batch.is_finished() {
            break;
        }
        // With PayPal, sleep for some seconds. The local PayPal has a clock that can be moved.
        sandbox.advance(Duration::from_secs(20));
    }

    // A processed batch may have items that were not paid: look at each.
    let mut unclaimed = Vec::new();
    let mut items = payouts.get(batch_id).items();
    while let Some(item) = items.next().await {
        let item = item?;
        let receiver = &item.payout_item.receiver;
        println!("Item:     {receiver}: {:?} {:?}", item.transaction_status, item.error_name());
        if let Some(fee) = &item.payout_item_fee {
            println!("          the fee is {} {}", fee.value, fee.currency);
        }
        if item.is_not_paid() {
            println!("          pay {receiver} in a new batch, once the address is correct");
        }
        if item.transaction_status == Some(TransactionStatus::Unclaimed) {
            unclaimed.push(item.payout_item_id);
        }
    }

    // PayPal returns unclaimed money after 30 days. You can cancel such an item before.
    for id in unclaimed {
        let item = payouts.cancel_item(&id).await?;
        println!("Cancel:   {:?}", item.transaction_status);
    }
    Ok(())
}
