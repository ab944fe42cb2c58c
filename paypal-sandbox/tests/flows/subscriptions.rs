//! Subscriptions over the clock: renewals, failed payments, trials, and their ends.

use std::time::Duration;

use paypal_generated::{
    catalog_products::{ProductRequest, ProductType},
    subscriptions::{
        BillingCycle, Frequency, IntervalUnit, Money, PaymentPreferences, PlanRequest, PricingScheme,
        Subscription, SubscriptionBillingInfo, SubscriptionCancelRequest, SubscriptionRequest,
        SubscriptionReviseRequest, SubscriptionStatus, SubscriptionSuspendRequest, TenureType,
    },
};
use serde_json::json;

use crate::stage::{Local, Stage};

const DAY: Duration = Duration::from_secs(86_400);

fn cycle(tenure: TenureType, sequence: i64, price: &str, total: i64) -> BillingCycle {
    let scheme = PricingScheme::new().fixed_price(Money::new("USD", price));
    let frequency = Frequency::new(IntervalUnit::Week);
    BillingCycle::new(frequency, tenure, sequence).pricing_scheme(scheme).total_cycles(total)
}

impl Stage {
    async fn plan(&self, cycles: Vec<BillingCycle>, preferences: PaymentPreferences) -> String {
        let product = ProductRequest::new("Films", ProductType::Service);
        let product = self.paypal.catalog_products().create(&product).await.unwrap().id.unwrap();
        let plan = PlanRequest::new(product, "Basic", cycles, preferences);
        self.paypal.subscriptions().create_plan(&plan).await.unwrap().id.clone().unwrap()
    }

    async fn subscription(&self, id: &str) -> Subscription {
        self.paypal.subscriptions().get(id).await.unwrap()
    }

    async fn billing(&self, id: &str) -> SubscriptionBillingInfo {
        self.subscription(id).await.billing_info.unwrap()
    }

    async fn status(&self, id: &str) -> SubscriptionStatus {
        self.subscription(id).await.status.unwrap()
    }

    async fn last_payment(&self, id: &str) -> String {
        self.billing(id).await.last_payment.unwrap().amount.unwrap().value
    }

    async fn payments(&self, id: &str) -> usize {
        let subscriptions = self.paypal.subscriptions();
        let listed = subscriptions.list_transactions(id, "2000-01-01T00:00:00Z", "2100-01-01T00:00:00Z");
        listed.await.unwrap().transactions.clone().unwrap().len()
    }
}

impl Local {
    async fn subscribe(&self, id: &str) {
        self.post(&format!("/_sandbox/subscriptions/{id}/approve"), json!({})).await;
    }

    async fn fail(&self, id: &str, times: u32) {
        self.post(&format!("/_sandbox/subscriptions/{id}/fail-next"), json!({ "times": times })).await;
    }
}

#[tokio::test]
async fn a_subscription_renews_fails_is_suspended_and_cancelled() {
    let stage = Stage::new().await;
    let cycles = vec![cycle(TenureType::Regular, 1, "10.00", 0)];
    let preferences = PaymentPreferences::new().payment_failure_threshold(2);
    let plan = stage.plan(cycles, preferences).await;
    let subscriptions = stage.paypal.subscriptions();
    let made = subscriptions.create(&SubscriptionRequest::new(plan)).await.unwrap();
    let id = made.id.clone().unwrap();
    assert_eq!(stage.status(&id).await, SubscriptionStatus::ApprovalPending);
    assert!(made.links.iter().flatten().any(|link| link.rel == "approve"));

    let Some(local) = stage.local() else { return };
    local.subscribe(&id).await;
    assert_eq!(stage.status(&id).await, SubscriptionStatus::Active);
    assert_eq!(stage.payments(&id).await, 1);
    for payments in 2..=4 {
        local.advance(DAY * 7);
        assert_eq!(stage.payments(&id).await, payments);
    }
    assert!(local.emitted("PAYMENT.SALE.COMPLETED"));

    // The payment fails, and fails again 5 days later: the week becomes an outstanding balance.
    local.fail(&id, 2).await;
    local.advance(DAY * 7);
    let billing = stage.billing(&id).await;
    assert!(billing.last_failed_payment.unwrap().next_payment_retry_time.is_some());
    assert_eq!(
        (billing.failed_payments_count, billing.outstanding_balance.value.as_str()),
        (Some(0), "0.00")
    );
    local.advance(DAY * 5);
    let billing = stage.billing(&id).await;
    assert_eq!(
        (billing.failed_payments_count, billing.outstanding_balance.value.as_str()),
        (Some(1), "10.00")
    );
    assert!(local.emitted("BILLING.SUBSCRIPTION.PAYMENT.FAILED"));
    // The next billing date pays both weeks.
    local.advance(DAY * 2);
    assert_eq!(stage.last_payment(&id).await, "20.00");
    let billing = stage.billing(&id).await;
    assert_eq!(
        (billing.failed_payments_count, billing.outstanding_balance.value.as_str()),
        (Some(0), "0.00")
    );

    // A payment that fails once is made up for by the second try.
    local.fail(&id, 1).await;
    local.advance(DAY * 12);
    assert_eq!(stage.last_payment(&id).await, "10.00");
    local.advance(DAY * 2);

    // Weeks that pass while the subscription is suspended are not paid.
    let payments = stage.payments(&id).await;
    subscriptions.suspend(&id, &SubscriptionSuspendRequest::new("holiday")).await.unwrap();
    local.advance(DAY * 30);
    assert_eq!(stage.status(&id).await, SubscriptionStatus::Suspended);
    subscriptions.activate(&id).await.unwrap();
    assert_eq!(stage.payments(&id).await, payments);
    local.advance(DAY * 7);
    assert_eq!(stage.payments(&id).await, payments + 1);

    subscriptions.cancel(&id, &SubscriptionCancelRequest::new("enough")).await.unwrap();
    local.advance(DAY * 60);
    assert_eq!(stage.payments(&id).await, payments + 1);
    let ended = stage.subscription(&id).await;
    assert_eq!(ended.status, Some(SubscriptionStatus::Cancelled));
    assert_eq!(ended.status_change_note.as_deref(), Some("enough"));
    for event in ["CREATED", "ACTIVATED", "SUSPENDED", "RE-ACTIVATED", "CANCELLED"] {
        assert!(local.emitted(&format!("BILLING.SUBSCRIPTION.{event}")), "{event}");
    }
    stage.end().await;
}

#[tokio::test]
async fn trials_come_before_the_regular_cycles_until_the_subscription_expires() {
    let stage = Stage::new().await;
    let cycles = vec![
        cycle(TenureType::Trial, 1, "0.00", 1),
        cycle(TenureType::Trial, 2, "1.00", 2),
        cycle(TenureType::Regular, 3, "10.00", 2),
    ];
    let preferences = PaymentPreferences::new().setup_fee(Money::new("USD", "5.00"));
    let plan = stage.plan(cycles, preferences).await;
    let made = stage.paypal.subscriptions().create(&SubscriptionRequest::new(plan)).await.unwrap();
    let id = made.id.clone().unwrap();

    let Some(local) = stage.local() else { return };
    local.subscribe(&id).await;
    let mut paid = vec![stage.last_payment(&id).await];
    let mut end = stage.billing(&id).await.final_payment_time;
    for _ in 0..4 {
        assert_eq!(stage.status(&id).await, SubscriptionStatus::Active);
        assert_eq!(stage.billing(&id).await.final_payment_time, end, "the end stays the same");
        end = stage.billing(&id).await.final_payment_time;
        local.advance(DAY * 7);
        paid.push(stage.last_payment(&id).await);
    }
    assert_eq!(paid, ["5.00", "1.00", "1.00", "10.00", "10.00"]);
    assert_eq!(stage.status(&id).await, SubscriptionStatus::Expired);
    let billing = stage.billing(&id).await;
    assert_eq!(
        end.map(|end| end.into_string()),
        billing.last_payment.unwrap().time.map(|at| at.into_string())
    );
    let done = billing.cycle_executions.unwrap();
    let done: Vec<_> = done.iter().map(|cycle| (cycle.cycles_completed, cycle.cycles_remaining)).collect();
    assert_eq!(done, [(Some(1), Some(0)), (Some(2), Some(0)), (Some(2), Some(0))]);
    assert!(local.emitted("BILLING.SUBSCRIPTION.EXPIRED"));
    stage.end().await;
}

#[tokio::test]
async fn a_revision_applies_from_the_next_billing_date_after_its_approval() {
    let stage = Stage::new().await;
    let small = stage.plan(vec![cycle(TenureType::Regular, 1, "10.00", 0)], PaymentPreferences::new()).await;
    let subscriptions = stage.paypal.subscriptions();
    let product = subscriptions.get_plan(&small).await.unwrap().product_id.clone().unwrap();
    let cycles = vec![cycle(TenureType::Trial, 1, "0.00", 1), cycle(TenureType::Regular, 2, "30.00", 0)];
    let large = PlanRequest::new(product, "Large", cycles, PaymentPreferences::new());
    let large = subscriptions.create_plan(&large).await.unwrap().id.clone().unwrap();
    let made = subscriptions.create(&SubscriptionRequest::new(small.as_str())).await.unwrap();
    let id = made.id.clone().unwrap();

    let Some(local) = stage.local() else { return };
    local.subscribe(&id).await;
    let revision = SubscriptionReviseRequest::new().plan_id(large.as_str());
    let revised = subscriptions.revise(&id, &revision).await.unwrap();
    assert!(revised.links.iter().flatten().any(|link| link.rel == "approve"));
    local.advance(DAY * 7);
    assert_eq!(stage.last_payment(&id).await, "10.00", "nobody approved the revision yet");
    local.subscribe(&id).await;
    assert_eq!(stage.subscription(&id).await.plan_id, Some(small));
    local.advance(DAY * 7);
    assert_eq!(stage.last_payment(&id).await, "30.00", "a revised subscription has no second trial");
    assert_eq!(stage.subscription(&id).await.plan_id, Some(large));
    stage.end().await;
}
