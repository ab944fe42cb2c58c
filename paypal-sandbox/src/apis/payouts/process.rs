//! What happens to a batch by the clock: it is processed, and unclaimed items are returned.

use std::time::Duration;

use rust_decimal::Decimal;

use super::{
    batch::{self, Batch},
    item::{Item, Reason, Status},
};
use crate::world::{account::Account, ledger::Entry, time::DAY, work::Work};

/// The job that begins to process a batch.
pub(super) const BEGIN: &str = "payout.process";
/// The job that completes a batch.
pub(super) const COMPLETE: &str = "payout.complete";
/// The job that returns an unclaimed item.
pub(super) const RETURN: &str = "payout.return";

/// How long after the creation a batch is processed.
pub(super) const BEGIN_AFTER: Duration = Duration::from_secs(10);
/// How long the processing takes.
const COMPLETE_AFTER: Duration = Duration::from_secs(50);
/// How long an item can be claimed.
const CLAIM_DAYS: u32 = 30;

/// The account of the ledger that holds the money of a batch in process.
const HELD: &str = "held";
/// The account of the ledger that holds the money of unclaimed items.
const UNCLAIMED: &str = "unclaimed";

/// Codes of reports.
const PAYOUT: &str = "T0001";
const HOLD: &str = "T1503";
const RELEASE: &str = "T1105";
const REVERSAL: &str = "T1114";
const REFUND: &str = "T1115";

/// Holds the money of a new batch.
pub(super) fn hold(work: &mut Work<'_>, batch: &Batch) {
    reserve(work, batch, HOLD, -batch.due());
}

fn reserve(work: &mut Work<'_>, batch: &Batch, code: &str, amount: Decimal) {
    let id = work.ids.transaction();
    let mut entry = Entry::new(&id, code, &batch.merchant, HELD, &batch.total.with(amount));
    entry.reference = Some(batch.id.clone());
    work.book(entry);
}

/// Begins to process a batch.
pub(super) fn begin(work: &mut Work<'_>, id: &str) {
    let Some(mut batch) = work.rows.find::<Batch>(id) else { return };
    batch.status = batch::Status::Processing;
    work.rows.put(&batch);
    work.schedule(work.now + COMPLETE_AFTER, COMPLETE, id);
    batch.emit(work, "PAYMENT.PAYOUTSBATCH.PROCESSING", "A batch of payouts is processed.");
}

/// Pays the items of a batch.
pub(super) fn complete(work: &mut Work<'_>, id: &str) {
    let Some(mut batch) = work.rows.find::<Batch>(id) else { return };
    reserve(work, &batch, RELEASE, batch.due());
    let mut fees = Decimal::ZERO;
    for position in 0..batch.count {
        if let Some(item) = batch.item(work, position) {
            fees += pay(work, item);
        }
    }
    // The fees were an estimate before. A failed item has none, but stays in the amount.
    batch.fees = batch.fees.with(fees);
    batch.status = batch::Status::Success;
    batch.completed = Some(work.now);
    work.rows.put(&batch);
    batch.emit(work, "PAYMENT.PAYOUTSBATCH.SUCCESS", "A batch of payouts was completed.");
}

/// Pays an item, or finds out why it can't be paid. Returns its fee.
fn pay(work: &mut Work<'_>, mut item: Item) -> Decimal {
    item.processed = Some(work.now);
    match receiver(work, &item) {
        Ok(Some(account)) => {
            take(work, &mut item, &account.id);
            item.receiver = Some(account.id);
            item.status = Status::Success;
            item.emit(work, "PAYMENT.PAYOUTS-ITEM.SUCCEEDED", "A payout succeeded.");
        }
        Ok(None) => {
            take(work, &mut item, UNCLAIMED);
            item.status = Status::Unclaimed;
            item.reason = Some(Reason {
                name: "RECEIVER_UNREGISTERED".to_owned(),
                message: "The receiver has no account yet: the payout waits for 30 days.".to_owned(),
            });
            item.job = Some(work.schedule(work.now + DAY * CLAIM_DAYS, RETURN, &item.id));
            item.emit(work, "PAYMENT.PAYOUTS-ITEM.UNCLAIMED", "A payout was not claimed yet.");
        }
        Err(reason) => {
            item.status = Status::Failed;
            item.fee = item.fee.with(Decimal::ZERO);
            item.reason = Some(reason);
            item.emit(work, "PAYMENT.PAYOUTS-ITEM.FAILED", "A payout failed.");
        }
    }
    work.rows.put(&item);
    item.fee.amount
}

/// Finds the account that gets an item; `None` if its receiver can still open one.
fn receiver(work: &Work<'_>, item: &Item) -> Result<Option<Account>, Reason> {
    let fault = |name: &str, message: &str| Reason { name: name.to_owned(), message: message.to_owned() };
    let account = match item.text("recipient_type") {
        // The accounts of the sandbox have no phone numbers.
        "PHONE" => None,
        _ => work.account(item.text("receiver")),
    };
    match account {
        Some(account) if !account.is_open => {
            Err(fault("RECEIVER_ACCOUNT_LOCKED", "The receiver's account is locked."))
        }
        None if item.text("recipient_type") == "PAYPAL_ID" => {
            Err(fault("RECEIVER_UNREGISTERED", "There is no account with this id."))
        }
        account => Ok(account),
    }
}

/// Takes the amount and the fee from the merchant.
fn take(work: &mut Work<'_>, item: &mut Item, counterparty: &str) {
    let id = work.ids.transaction();
    let amount = item.amount.with(-item.amount.amount);
    let mut entry = Entry::new(&id, PAYOUT, &item.merchant, counterparty, &amount);
    entry.fee = item.fee.amount;
    entry.reference = Some(item.batch_id.clone());
    entry.custom = item.sent.get("sender_item_id").and_then(|id| id.as_str()).map(str::to_owned);
    work.book(entry);
    item.transaction_id = Some(id);
}

/// The job that returns an item that nobody claimed.
pub(super) fn lapse(work: &mut Work<'_>, id: &str) {
    let Some(mut item) = work.rows.find::<Item>(id) else { return };
    if give_back(work, &mut item) {
        item.emit(work, "PAYMENT.PAYOUTS-ITEM.RETURNED", "A payout was returned.");
    }
}

/// Returns the money of an unclaimed item. The fee stays with PayPal.
pub(super) fn give_back(work: &mut Work<'_>, item: &mut Item) -> bool {
    if item.status != Status::Unclaimed {
        return false;
    }
    back(work, item, REVERSAL, UNCLAIMED);
    item.status = Status::Returned;
    // The item waits for no one any more.
    item.reason = None;
    if let Some(job) = item.job.take() {
        work.unschedule(&job);
    }
    work.rows.put(item);
    true
}

/// Lets the receiver send back the money of a paid item.
pub(super) fn refund(work: &mut Work<'_>, item: &mut Item) {
    let receiver = item.receiver.clone().unwrap_or_default();
    back(work, item, REFUND, &receiver);
    item.status = Status::Refunded;
    work.rows.put(item);
    item.emit(work, "PAYMENT.PAYOUTS-ITEM.REFUNDED", "A payout was refunded.");
}

fn back(work: &mut Work<'_>, item: &Item, code: &str, from: &str) {
    let id = work.ids.transaction();
    let mut entry = Entry::new(&id, code, &item.merchant, from, &item.amount);
    entry.reference.clone_from(&item.transaction_id);
    work.book(entry);
}

/// Gives the money of an unclaimed item to an account.
pub(super) fn claim(work: &mut Work<'_>, item: &mut Item, account: &Account) {
    let id = work.ids.transaction();
    let mut entry = Entry::new(&id, PAYOUT, &account.id, UNCLAIMED, &item.amount);
    entry.reference.clone_from(&item.transaction_id);
    work.book(entry);
    if let Some(job) = item.job.take() {
        work.unschedule(&job);
    }
    item.receiver = Some(account.id.clone());
    item.status = Status::Success;
    item.reason = None;
    item.processed = Some(work.now);
    work.rows.put(item);
    item.emit(work, "PAYMENT.PAYOUTS-ITEM.SUCCEEDED", "A payout was claimed.");
}
