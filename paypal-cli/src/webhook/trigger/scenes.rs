//! The scenes: for each type of events that can be played, what happens until the event does.

use super::step::{
    ACCEPT_CLAIM, ACTIVATE_PLAN, APPROVE, APPROVE_ECHECK, APPROVE_SUBSCRIPTION, AUTHORIZE, CANCEL,
    CANCEL_INVOICE, CAPTURE, CHANGE_PLAN, CHANGE_PRODUCT, CHANGE_SUBSCRIPTION, CLAIM, DEACTIVATE_PLAN,
    DELETE_TOKEN, DENY, DISPUTE, FAIL_NEXT, INVOICE, MESSAGE, NEXT_MONTH, ORDER, ORDER_TO_AUTHORIZE,
    PAY_INVOICE, PAYMENT_TOKEN, PAYOUT, PLAN, PROCESS, PRODUCT, REACTIVATE, REFUND, REFUND_INVOICE,
    REFUSED_CARD, SEND_INVOICE, SETUP_TOKEN, SHORT_PLAN, SUBSCRIBE, SUSPEND, Step, UNCLAIMED_PAYOUT, VOID,
};

/// What happens until an event does.
#[derive(Clone, Copy, Debug)]
pub struct Scene {
    /// The type of the event.
    pub event: &'static str,
    /// The steps.
    pub steps: &'static [Step],
    /// With a resource that exists: the name of its id in the steps, and the steps that remain.
    pub resource: Option<(&'static str, &'static [Step])>,
    /// Which properties of the event's resource can be chosen: their path, the step whose body has
    /// them, and their path there. An empty path stands for the whole.
    pub sets: &'static [(&'static str, usize, &'static str)],
}

impl Scene {
    const fn of(event: &'static str, steps: &'static [Step]) -> Self {
        Self { event, steps, resource: None, sets: &[] }
    }

    const fn with(self, name: &'static str, steps: &'static [Step]) -> Self {
        Self { resource: Some((name, steps)), ..self }
    }

    const fn sets(self, sets: &'static [(&'static str, usize, &'static str)]) -> Self {
        Self { sets, ..self }
    }
}

/// All of the order.
const OF_ORDER: &[(&str, usize, &str)] = &[("", 0, "")];
/// What a capture or an authorization has of its order.
const OF_PAYMENT: &[(&str, usize, &str)] = &[
    ("amount", 0, "purchase_units.0.amount"),
    ("custom_id", 0, "purchase_units.0.custom_id"),
    ("invoice_id", 0, "purchase_units.0.invoice_id"),
];
/// What a refund has of its own.
const OF_REFUND: &[(&str, usize, &str)] = &[
    ("amount", 3, "amount"),
    ("custom_id", 3, "custom_id"),
    ("invoice_id", 3, "invoice_id"),
    ("note_to_payer", 3, "note_to_payer"),
];
/// All of the subscription.
const OF_SUBSCRIPTION: &[(&str, usize, &str)] = &[("", 2, "")];
/// What a sale has of the plan and the subscription.
const OF_SALE: &[(&str, usize, &str)] = &[
    ("amount.total", 1, "billing_cycles.0.pricing_scheme.fixed_price.value"),
    ("amount.currency", 1, "billing_cycles.0.pricing_scheme.fixed_price.currency_code"),
    ("custom", 2, "custom_id"),
];
const OF_DISPUTE: &[(&str, usize, &str)] = &[("dispute_amount", 3, "amount"), ("reason", 3, "reason")];
const OF_ITEM: &[(&str, usize, &str)] = &[("payout_item", 0, "items.0")];
const OF_BATCH: &[(&str, usize, &str)] = &[("batch_header.sender_batch_header", 0, "sender_batch_header")];

const SUBSCRIBED: &[Step] = &[PRODUCT, PLAN, SUBSCRIBE, APPROVE_SUBSCRIPTION];

const SCENES: &[Scene] = &[
    Scene::of("CHECKOUT.ORDER.APPROVED", &[ORDER, APPROVE]).with("order", &[APPROVE]).sets(OF_ORDER),
    Scene::of("CHECKOUT.ORDER.COMPLETED", &[ORDER, APPROVE, CAPTURE])
        .with("order", &[APPROVE, CAPTURE])
        .sets(OF_ORDER),
    Scene::of("PAYMENT.CAPTURE.COMPLETED", &[ORDER, APPROVE, CAPTURE])
        .with("order", &[APPROVE, CAPTURE])
        .sets(OF_PAYMENT),
    Scene::of("PAYMENT.CAPTURE.PENDING", &[ORDER, APPROVE_ECHECK, CAPTURE])
        .with("order", &[APPROVE_ECHECK, CAPTURE])
        .sets(OF_PAYMENT),
    Scene::of("PAYMENT.CAPTURE.DENIED", &[ORDER, APPROVE_ECHECK, CAPTURE, DENY])
        .with("capture", &[DENY])
        .sets(OF_PAYMENT),
    Scene::of("PAYMENT.CAPTURE.DECLINED", &[REFUSED_CARD]).sets(OF_PAYMENT),
    Scene::of("PAYMENT.CAPTURE.REFUNDED", &[ORDER, APPROVE, CAPTURE, REFUND])
        .with("capture", &[REFUND])
        .sets(OF_REFUND),
    Scene::of("PAYMENT.AUTHORIZATION.CREATED", &[ORDER_TO_AUTHORIZE, APPROVE, AUTHORIZE])
        .with("order", &[APPROVE, AUTHORIZE])
        .sets(OF_PAYMENT),
    Scene::of("PAYMENT.AUTHORIZATION.VOIDED", &[ORDER_TO_AUTHORIZE, APPROVE, AUTHORIZE, VOID])
        .with("authorization", &[VOID])
        .sets(OF_PAYMENT),
    Scene::of("CATALOG.PRODUCT.CREATED", &[PRODUCT]).sets(&[("", 0, "")]),
    Scene::of("CATALOG.PRODUCT.UPDATED", &[PRODUCT, CHANGE_PRODUCT])
        .with("product", &[CHANGE_PRODUCT])
        .sets(&[("", 0, "")]),
    Scene::of("BILLING.PLAN.CREATED", &[PRODUCT, PLAN]).with("product", &[PLAN]).sets(&[("", 1, "")]),
    Scene::of("BILLING.PLAN.UPDATED", &[PRODUCT, PLAN, CHANGE_PLAN])
        .with("plan", &[CHANGE_PLAN])
        .sets(&[("", 1, "")]),
    Scene::of("BILLING.PLAN.DEACTIVATED", &[PRODUCT, PLAN, DEACTIVATE_PLAN])
        .with("plan", &[DEACTIVATE_PLAN])
        .sets(&[("", 1, "")]),
    Scene::of("BILLING.PLAN.ACTIVATED", &[PRODUCT, PLAN, DEACTIVATE_PLAN, ACTIVATE_PLAN])
        .with("plan", &[ACTIVATE_PLAN])
        .sets(&[("", 1, "")]),
    Scene::of("BILLING.SUBSCRIPTION.CREATED", &[PRODUCT, PLAN, SUBSCRIBE])
        .with("plan", &[SUBSCRIBE])
        .sets(OF_SUBSCRIPTION),
    Scene::of("BILLING.SUBSCRIPTION.ACTIVATED", SUBSCRIBED)
        .with("subscription", &[APPROVE_SUBSCRIPTION])
        .sets(OF_SUBSCRIPTION),
    Scene::of(
        "BILLING.SUBSCRIPTION.UPDATED",
        &[PRODUCT, PLAN, SUBSCRIBE, APPROVE_SUBSCRIPTION, CHANGE_SUBSCRIPTION],
    )
    .with("subscription", &[CHANGE_SUBSCRIPTION]),
    Scene::of("BILLING.SUBSCRIPTION.SUSPENDED", &[PRODUCT, PLAN, SUBSCRIBE, APPROVE_SUBSCRIPTION, SUSPEND])
        .with("subscription", &[SUSPEND])
        .sets(OF_SUBSCRIPTION),
    Scene::of(
        "BILLING.SUBSCRIPTION.RE-ACTIVATED",
        &[PRODUCT, PLAN, SUBSCRIBE, APPROVE_SUBSCRIPTION, SUSPEND, REACTIVATE],
    )
    .with("subscription", &[REACTIVATE])
    .sets(OF_SUBSCRIPTION),
    Scene::of("BILLING.SUBSCRIPTION.CANCELLED", &[PRODUCT, PLAN, SUBSCRIBE, APPROVE_SUBSCRIPTION, CANCEL])
        .with("subscription", &[CANCEL])
        .sets(OF_SUBSCRIPTION),
    Scene::of(
        "BILLING.SUBSCRIPTION.EXPIRED",
        &[PRODUCT, SHORT_PLAN, SUBSCRIBE, APPROVE_SUBSCRIPTION, NEXT_MONTH],
    )
    .sets(OF_SUBSCRIPTION),
    Scene::of(
        "BILLING.SUBSCRIPTION.PAYMENT.FAILED",
        &[PRODUCT, PLAN, SUBSCRIBE, APPROVE_SUBSCRIPTION, FAIL_NEXT, NEXT_MONTH],
    )
    .with("subscription", &[FAIL_NEXT, NEXT_MONTH])
    .sets(OF_SUBSCRIPTION),
    // The first payment is due at once, the next ones when the clock moves.
    Scene::of("PAYMENT.SALE.COMPLETED", SUBSCRIBED).with("subscription", &[NEXT_MONTH]).sets(OF_SALE),
    Scene::of("INVOICING.INVOICE.CREATED", &[INVOICE]).sets(&[("", 0, "")]),
    Scene::of("INVOICING.INVOICE.PAID", &[INVOICE, SEND_INVOICE, PAY_INVOICE])
        .with("invoice", &[PAY_INVOICE])
        .sets(&[("", 0, "")]),
    Scene::of("INVOICING.INVOICE.REFUNDED", &[INVOICE, SEND_INVOICE, PAY_INVOICE, REFUND_INVOICE])
        .with("invoice", &[REFUND_INVOICE])
        .sets(&[("", 0, "")]),
    Scene::of("INVOICING.INVOICE.CANCELLED", &[INVOICE, SEND_INVOICE, CANCEL_INVOICE])
        .with("invoice", &[CANCEL_INVOICE])
        .sets(&[("", 0, "")]),
    Scene::of("CUSTOMER.DISPUTE.CREATED", &[ORDER, APPROVE, CAPTURE, DISPUTE])
        .with("capture", &[DISPUTE])
        .sets(OF_DISPUTE),
    Scene::of("CUSTOMER.DISPUTE.UPDATED", &[ORDER, APPROVE, CAPTURE, DISPUTE, MESSAGE])
        .with("dispute", &[MESSAGE])
        .sets(OF_DISPUTE),
    Scene::of("CUSTOMER.DISPUTE.RESOLVED", &[ORDER, APPROVE, CAPTURE, CLAIM, ACCEPT_CLAIM])
        .with("dispute", &[ACCEPT_CLAIM])
        .sets(OF_DISPUTE),
    Scene::of("PAYMENT.PAYOUTSBATCH.PROCESSING", &[PAYOUT, PROCESS]).sets(OF_BATCH),
    Scene::of("PAYMENT.PAYOUTSBATCH.SUCCESS", &[PAYOUT, PROCESS]).sets(OF_BATCH),
    Scene::of("PAYMENT.PAYOUTS-ITEM.SUCCEEDED", &[PAYOUT, PROCESS]).sets(OF_ITEM),
    Scene::of("PAYMENT.PAYOUTS-ITEM.UNCLAIMED", &[UNCLAIMED_PAYOUT, PROCESS]).sets(OF_ITEM),
    Scene::of("PAYMENT.PAYOUTS-ITEM.RETURNED", &[UNCLAIMED_PAYOUT, PROCESS, NEXT_MONTH]).sets(OF_ITEM),
    Scene::of("VAULT.PAYMENT-TOKEN.CREATED", &[SETUP_TOKEN, PAYMENT_TOKEN])
        .with("setup", &[PAYMENT_TOKEN])
        .sets(&[("customer", 0, "customer")]),
    Scene::of("VAULT.PAYMENT-TOKEN.DELETED", &[SETUP_TOKEN, PAYMENT_TOKEN, DELETE_TOKEN])
        .with("token", &[DELETE_TOKEN])
        .sets(&[("customer", 0, "customer")]),
];

/// Returns all scenes.
pub fn scenes() -> &'static [Scene] {
    SCENES
}

/// Returns the scene of a type of events; `None` if it cannot be played.
pub fn scene(event: &str) -> Option<&'static Scene> {
    SCENES.iter().find(|scene| scene.event == event)
}
