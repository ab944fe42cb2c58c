//! Payouts to receivers with and without an account.

use std::time::Duration;

use paypal_generated::payouts::{
    BatchStatus, CreatePayoutRequest, Currency, PayoutItemRequest, RecipientType, SenderBatchHeader,
    TransactionStatus,
};

use crate::stage::{Local, Stage};

const DAY: Duration = Duration::from_secs(86_400);
const MERCHANT: &str = "MERCHANTAAAA2";
const BUYER: &str = "BUYERAAAAAAA2";

fn item(receiver: &str, value: &str) -> PayoutItemRequest {
    PayoutItemRequest::new(Currency::new("USD", value), receiver).recipient_type(RecipientType::Email)
}

impl Stage {
    /// Submits a batch, and returns its id.
    async fn pay_out(&self, sender_batch_id: &str, items: Vec<PayoutItemRequest>) -> String {
        let header = SenderBatchHeader::new().sender_batch_id(sender_batch_id);
        let made = self.paypal.payouts().create(&CreatePayoutRequest::new(header, items)).await.unwrap();
        let header = made.batch_header.clone().unwrap();
        assert_eq!(header.batch_status, BatchStatus::Pending);
        header.payout_batch_id
    }

    /// The ids and states of the items of a batch that was completed.
    async fn items(&self, batch: &str) -> Vec<(String, TransactionStatus)> {
        let batch = self.paypal.payouts().get(batch).await.unwrap();
        assert_eq!(batch.batch_header.as_ref().unwrap().batch_status, BatchStatus::Success);
        let items = batch.items.clone().unwrap().into_iter();
        items.map(|item| (item.payout_item_id, item.transaction_status.unwrap())).collect()
    }
}

impl Local {
    fn balance(&self, account: &str) -> String {
        let balances = self.sandbox.environment("").unwrap().balances(account);
        balances.get("USD").cloned().unwrap_or_default()
    }
}

#[tokio::test]
async fn an_unclaimed_payout_is_returned_after_thirty_days() {
    let stage = Stage::new().await;
    let receivers = vec![item("buyer@sandbox.example.com", "100.00"), item("nobody@example.com", "50.00")];
    let batch = stage.pay_out("returned", receivers).await;

    let Some(local) = stage.local() else { return };
    assert_eq!(local.balance(MERCHANT), "9849.50", "the money and the fees are held at once");
    local.advance(Duration::from_secs(60));
    assert!(local.emitted("PAYMENT.PAYOUTSBATCH.PROCESSING"));
    assert!(local.emitted("PAYMENT.PAYOUTSBATCH.SUCCESS"));
    let items = stage.items(&batch).await;
    let states: Vec<_> = items.iter().map(|(_, status)| status.clone()).collect();
    assert_eq!(states, [TransactionStatus::Success, TransactionStatus::Unclaimed]);
    assert_eq!((local.balance(MERCHANT).as_str(), local.balance(BUYER).as_str()), ("9849.50", "100.00"));

    local.advance(DAY * 29);
    assert_eq!(stage.items(&batch).await[1].1, TransactionStatus::Unclaimed);
    local.advance(DAY);
    assert_eq!(stage.items(&batch).await[1].1, TransactionStatus::Returned);
    assert_eq!(local.balance(MERCHANT), "9899.50", "the money is back, without the fee");
    for event in ["SUCCEEDED", "UNCLAIMED", "RETURNED"] {
        assert!(local.emitted(&format!("PAYMENT.PAYOUTS-ITEM.{event}")), "{event}");
    }
    stage.end().await;
}

#[tokio::test]
async fn an_unclaimed_payout_can_be_cancelled_once() {
    let stage = Stage::new().await;
    let batch = stage.pay_out("cancelled", vec![item("nobody@example.com", "50.00")]).await;

    let Some(local) = stage.local() else { return };
    local.advance(Duration::from_secs(60));
    let (id, _) = stage.items(&batch).await.remove(0);
    let payouts = stage.paypal.payouts();
    let cancelled = payouts.cancel_item(&id).await.unwrap();
    assert_eq!(cancelled.transaction_status, Some(TransactionStatus::Returned));
    assert!(local.emitted("PAYMENT.PAYOUTS-ITEM.CANCELED"));
    assert_eq!(local.balance(MERCHANT), "9999.75");
    let again = payouts.cancel_item(&id).await.unwrap_err();
    assert!(again.to_string().contains("ITEM_ALREADY_CANCELLED"), "{again}");
    local.advance(DAY * 40);
    assert_eq!(local.balance(MERCHANT), "9999.75", "a cancelled payout is returned once");
    stage.end().await;
}
