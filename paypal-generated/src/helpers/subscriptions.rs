//! The billing of a subscription.

use super::number::WholeNumber as _;
use crate::subscriptions::{LastPaymentDetails, Subscription, SubscriptionStatus};
use crate::{Amount, DateTime};

impl Subscription {
    /// Returns whether the subscription is active: PayPal bills it. A subscriber has to approve it
    /// first, at [`Linked::payer_link`](crate::Linked::payer_link).
    ///
    /// ```
    /// use paypal_generated::subscriptions::Subscription;
    ///
    /// fn may_use_the_service(subscription: &Subscription) -> bool {
    ///     subscription.is_active() && subscription.failed_payments_count() == 0
    /// }
    /// # assert!(!may_use_the_service(&Subscription::new()));
    /// ```
    pub fn is_active(&self) -> bool {
        self.status == Some(SubscriptionStatus::Active)
    }

    /// Returns the time of the next payment, from `billing_info.next_billing_time`; `None` if there
    /// is none, as before the approval and after a cancellation.
    ///
    /// ```
    /// use paypal_generated::subscriptions::Subscription;
    ///
    /// fn notice(subscription: &Subscription) -> Option<String> {
    ///     Some(format!("the next payment is on {}", subscription.next_billing_time()?))
    /// }
    /// # assert_eq!(notice(&Subscription::new()), None);
    /// ```
    pub fn next_billing_time(&self) -> Option<&DateTime> {
        self.billing_info.as_ref()?.next_billing_time.as_ref()
    }

    /// Returns amount and time of the last successful payment, from `billing_info.last_payment`.
    ///
    /// ```
    /// use paypal_generated::{Amount, subscriptions::Subscription};
    ///
    /// fn last_amount(subscription: &Subscription) -> Option<Amount> {
    ///     subscription.last_payment()?.amount.as_ref()?.amount().ok()
    /// }
    /// # assert_eq!(last_amount(&Subscription::new()), None);
    /// ```
    pub fn last_payment(&self) -> Option<&LastPaymentDetails> {
        self.billing_info.as_ref()?.last_payment.as_ref()
    }

    /// Returns how many payments in a row have failed, from `billing_info.failed_payments_count`; 0
    /// if PayPal did not send it. For an example see [`is_active`](Self::is_active).
    pub fn failed_payments_count(&self) -> i64 {
        let billing = self.billing_info.as_ref();
        billing.and_then(|billing| billing.failed_payments_count.whole()).unwrap_or_default()
    }

    /// Returns the amount of failed payments that is still due, from
    /// `billing_info.outstanding_balance`. `subscriptions().capture` collects it.
    ///
    /// ```
    /// use paypal_generated::subscriptions::Subscription;
    ///
    /// fn is_in_debt(subscription: &Subscription) -> bool {
    ///     subscription.outstanding_balance().is_some_and(|due| !due.is_zero())
    /// }
    /// # assert!(!is_in_debt(&Subscription::new()));
    /// ```
    pub fn outstanding_balance(&self) -> Option<Amount> {
        self.billing_info.as_ref()?.outstanding_balance.amount().ok()
    }

    /// Returns the subscriber's e-mail address, from `subscriber.email_address`.
    ///
    /// ```
    /// use paypal_generated::subscriptions::Subscription;
    ///
    /// fn send_receipt(subscription: &Subscription) {
    ///     if let Some(address) = subscription.subscriber_email() {
    ///         println!("sends a receipt to {address}");
    ///     }
    /// }
    /// # send_receipt(&Subscription::new());
    /// ```
    pub fn subscriber_email(&self) -> Option<&str> {
        self.subscriber.as_ref()?.email_address.as_deref()
    }
}
