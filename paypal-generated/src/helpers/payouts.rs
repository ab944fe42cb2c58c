//! The state of a payout batch and of its items.

use crate::payouts::{BatchStatus, Payout, PayoutBatch, PayoutBatchItems, PayoutItem, TransactionStatus};

/// Adds methods to the answers that have the header of a batch.
macro_rules! batches {
    ($($batch:ident)*) => { $(
        impl $batch {
            /// Returns PayPal's id of the batch, by which it can be read later.
            ///
            /// ```
            /// use paypal_generated::payouts::Payout;
            ///
            /// fn to_store(created: &Payout) -> Option<String> {
            ///     created.batch_id().map(str::to_owned)
            /// }
            /// # assert_eq!(to_store(&Payout::new()), None);
            /// ```
            pub fn batch_id(&self) -> Option<&str> {
                let id = self.batch_header.as_ref()?.payout_batch_id.as_str();
                (!id.is_empty()).then_some(id)
            }

            /// Returns the state of the batch. A batch of the state `SUCCESS` was processed: its
            /// items may have failed.
            ///
            /// ```
            /// use paypal_generated::payouts::{BatchStatus, PayoutBatch};
            ///
            /// fn is_denied(batch: &PayoutBatch) -> bool {
            ///     batch.batch_status() == Some(&BatchStatus::Denied)
            /// }
            /// # assert!(!is_denied(&PayoutBatch::new()));
            /// ```
            pub fn batch_status(&self) -> Option<&BatchStatus> {
                let status = &self.batch_header.as_ref()?.batch_status;
                (!status.as_str().is_empty()).then_some(status)
            }

            /// Returns whether PayPal has processed the batch: its state is `SUCCESS`, `DENIED` or
            /// `CANCELED`. Items of a processed batch may still be `PENDING` or `UNCLAIMED`.
            ///
            /// ```
            /// use paypal_generated::{Client, Error};
            ///
            /// async fn is_done(paypal: &Client, batch_id: &str) -> Result<bool, Error> {
            ///     Ok(paypal.payouts().get(batch_id).await?.is_finished())
            /// }
            /// ```
            pub fn is_finished(&self) -> bool {
                use BatchStatus::{Canceled, Denied, Success};
                matches!(self.batch_status(), Some(Success | Denied | Canceled))
            }
        }
    )* };
}

batches! { Payout PayoutBatch }

impl PayoutBatch {
    /// Returns the items of this page that have a state. For a whole batch, read all of its pages:
    ///
    /// ```
    /// use paypal_generated::payouts::TransactionStatus;
    /// use paypal_generated::{Client, Error};
    ///
    /// /// PayPal keeps the money of unclaimed items for 30 days.
    /// async fn to_remind(paypal: &Client, batch_id: &str) -> Result<Vec<String>, Error> {
    ///     let mut receivers = Vec::new();
    ///     let mut pages = paypal.payouts().get(batch_id).pages();
    ///     while let Some(page) = pages.next().await {
    ///         let page = page?;
    ///         let items = page.value().items_with(TransactionStatus::Unclaimed);
    ///         receivers.extend(items.map(|item| item.payout_item.receiver.clone()));
    ///     }
    ///     Ok(receivers)
    /// }
    /// ```
    pub fn items_with(&self, status: TransactionStatus) -> impl Iterator<Item = &PayoutBatchItems> {
        let has_status = move |item: &&PayoutBatchItems| item.transaction_status.as_ref() == Some(&status);
        self.items.iter().flatten().filter(has_status)
    }

    /// Returns the items of this page that are [not paid](PayoutBatchItems::is_not_paid). For a
    /// whole batch, read all of its pages or items.
    ///
    /// ```
    /// use paypal_generated::payouts::PayoutBatch;
    ///
    /// fn report(page: &PayoutBatch) {
    ///     for item in page.items_not_paid() {
    ///         println!("{}: {:?}", item.payout_item.receiver, item.error_name());
    ///     }
    /// }
    /// # report(&PayoutBatch::new());
    /// ```
    pub fn items_not_paid(&self) -> impl Iterator<Item = &PayoutBatchItems> {
        self.items.iter().flatten().filter(|item| item.is_not_paid())
    }
}

/// Adds methods to the two types of an item.
macro_rules! items {
    ($($item:ident)*) => { $(
        impl $item {
            /// Returns whether the money did not reach the receiver and will not: the item is
            /// `FAILED`, `RETURNED`, `BLOCKED`, `REFUNDED`, `REVERSED`, `CANCELED` or `DENIED`.
            ///
            /// ```
            /// use paypal_generated::{Client, Error};
            ///
            /// async fn report(paypal: &Client, batch_id: &str) -> Result<(), Error> {
            ///     let mut items = paypal.payouts().get(batch_id).items();
            ///     while let Some(item) = items.next().await {
            ///         let item = item?;
            ///         if item.is_not_paid() {
            ///             println!("{}: {:?}", item.payout_item.receiver, item.error_name());
            ///         }
            ///     }
            ///     Ok(())
            /// }
            /// ```
            pub fn is_not_paid(&self) -> bool {
                use TransactionStatus::{Blocked, Canceled, Denied, Failed, Refunded, Returned, Reversed};
                let status = &self.transaction_status;
                matches!(status, Some(Failed | Returned | Blocked | Refunded | Reversed | Canceled | Denied))
            }

            /// Returns PayPal's code for the reason why the item was not paid, such as
            /// `RECEIVER_UNREGISTERED`; `None` if there is no error. For an example see
            /// [`PayoutBatch::items_not_paid`].
            pub fn error_name(&self) -> Option<&str> {
                let name = self.errors.as_ref().map(|errors| errors.name.as_str());
                name.filter(|name| !name.is_empty())
            }
        }
    )* };
}

items! { PayoutBatchItems PayoutItem }
