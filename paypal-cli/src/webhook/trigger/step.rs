//! What a shop or a payer does in a scene.

/// A request to the local PayPal.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// What it does, for people.
    pub title: &'static str,
    /// What is sent.
    pub action: Action,
    /// The body in JSON, with `{name}` for what earlier steps kept.
    pub body: &'static str,
    /// What is kept of the answer: a name and the JSON pointer of its value.
    pub keeps: &'static [(&'static str, &'static str)],
}

/// What a step sends.
#[derive(Clone, Copy, Debug)]
pub enum Action {
    /// An operation: its API, its id, and the values of its path, such as `{order}`.
    Call(&'static str, &'static str, &'static [(&'static str, &'static str)]),
    /// A control request, by its path below `/_sandbox/`.
    Control(&'static str),
}

impl Step {
    pub(super) const fn call(
        title: &'static str,
        api: &'static str,
        operation: &'static str,
        path: &'static [(&'static str, &'static str)],
        body: &'static str,
    ) -> Self {
        Self { title, action: Action::Call(api, operation, path), body, keeps: &[] }
    }

    pub(super) const fn control(title: &'static str, path: &'static str, body: &'static str) -> Self {
        Self { title, action: Action::Control(path), body, keeps: &[] }
    }

    pub(super) const fn keeps(self, keeps: &'static [(&'static str, &'static str)]) -> Self {
        Self { keeps, ..self }
    }
}

const ORDER_BODY: &str =
    r#"{"intent":"CAPTURE","purchase_units":[{"amount":{"currency_code":"USD","value":"10.00"}}]}"#;
const AUTHORIZE_BODY: &str =
    r#"{"intent":"AUTHORIZE","purchase_units":[{"amount":{"currency_code":"USD","value":"10.00"}}]}"#;
const REFUSED_CARD_BODY: &str = r#"{"intent":"CAPTURE","purchase_units":[{"amount":{"currency_code":"USD","value":"10.00"}}],
    "payment_source":{"card":{"name":"CCREJECT-REFUSED","number":"4111111111111111","expiry":"2099-12"}}}"#;
const PLAN_BODY: &str = r#"{"product_id":"{product}","name":"Every month","billing_cycles":[{"frequency":
    {"interval_unit":"MONTH","interval_count":1},"tenure_type":"REGULAR","sequence":1,"total_cycles":0,
    "pricing_scheme":{"fixed_price":{"currency_code":"USD","value":"10.00"}}}],
    "payment_preferences":{"payment_failure_threshold":1}}"#;
const SHORT_PLAN_BODY: &str = r#"{"product_id":"{product}","name":"One month","billing_cycles":[{"frequency":
    {"interval_unit":"MONTH","interval_count":1},"tenure_type":"REGULAR","sequence":1,"total_cycles":1,
    "pricing_scheme":{"fixed_price":{"currency_code":"USD","value":"10.00"}}}],"payment_preferences":{}}"#;
const INVOICE_BODY: &str = r#"{"detail":{"currency_code":"USD"},"primary_recipients":[{"billing_info":
    {"email_address":"buyer@sandbox.example.com"}}],"items":[{"name":"Tea","quantity":"1",
    "unit_amount":{"currency_code":"USD","value":"10.00"}}]}"#;
const PAYOUT_BODY: &str = r#"{"sender_batch_header":{},"items":[{"recipient_type":"EMAIL",
    "receiver":"buyer@sandbox.example.com","amount":{"currency":"USD","value":"10.00"}}]}"#;
const UNCLAIMED_BODY: &str = r#"{"sender_batch_header":{},"items":[{"recipient_type":"EMAIL",
    "receiver":"nobody@example.com","amount":{"currency":"USD","value":"10.00"}}]}"#;
const SETUP_BODY: &str = r#"{"payment_source":{"card":{"number":"4111111111111111","expiry":"2099-12"}}}"#;

const CAPTURE_ID: &[(&str, &str)] = &[("capture", "/purchase_units/0/payments/captures/0/id")];

pub(super) const ORDER: Step =
    Step::call("creates an order", "orders", "orders.create", &[], ORDER_BODY).keeps(&[("order", "/id")]);
pub(super) const ORDER_TO_AUTHORIZE: Step =
    Step::call("creates an order", "orders", "orders.create", &[], AUTHORIZE_BODY).keeps(&[("order", "/id")]);
pub(super) const REFUSED_CARD: Step = Step::call(
    "creates an order that a card pays which is refused",
    "orders",
    "orders.create",
    &[],
    REFUSED_CARD_BODY,
)
.keeps(&[("order", "/id"), ("capture", "/purchase_units/0/payments/captures/0/id")]);
pub(super) const APPROVE: Step =
    Step::control("approves it in the place of the payer", "orders/{order}/approve", "{}");
pub(super) const APPROVE_ECHECK: Step = Step::control(
    "approves it in the place of the payer, with an eCheck",
    "orders/{order}/approve",
    r#"{"funding":"ECHECK"}"#,
);
pub(super) const CAPTURE: Step =
    Step::call("captures it", "orders", "orders.capture", &[("id", "{order}")], "").keeps(CAPTURE_ID);
pub(super) const DENY: Step =
    Step::control("ends the wait of the capture", "captures/{capture}/settle", r#"{"status":"DENIED"}"#);
pub(super) const REFUND: Step =
    Step::call("refunds the capture", "payments", "captures.refund", &[("capture_id", "{capture}")], "{}")
        .keeps(&[("refund", "/id")]);
pub(super) const AUTHORIZE: Step =
    Step::call("authorizes it", "orders", "orders.authorize", &[("id", "{order}")], "")
        .keeps(&[("authorization", "/purchase_units/0/payments/authorizations/0/id")]);
pub(super) const VOID: Step = Step::call(
    "voids the authorization",
    "payments",
    "authorizations.void",
    &[("authorization_id", "{authorization}")],
    "",
);
pub(super) const PRODUCT: Step = Step::call(
    "creates a product",
    "catalog_products",
    "products.create",
    &[],
    r#"{"name":"Tea","type":"PHYSICAL"}"#,
)
.keeps(&[("product", "/id")]);
pub(super) const CHANGE_PRODUCT: Step = Step::call(
    "changes the product",
    "catalog_products",
    "products.patch",
    &[("product_id", "{product}")],
    r#"[{"op":"add","path":"/description","value":"Green tea"}]"#,
);
pub(super) const PLAN: Step =
    Step::call("creates a plan", "subscriptions", "plans.create", &[], PLAN_BODY).keeps(&[("plan", "/id")]);
pub(super) const SHORT_PLAN: Step =
    Step::call("creates a plan of one month", "subscriptions", "plans.create", &[], SHORT_PLAN_BODY)
        .keeps(&[("plan", "/id")]);
pub(super) const DEACTIVATE_PLAN: Step =
    Step::call("deactivates the plan", "subscriptions", "plans.deactivate", &[("id", "{plan}")], "");
pub(super) const ACTIVATE_PLAN: Step =
    Step::call("activates the plan", "subscriptions", "plans.activate", &[("id", "{plan}")], "");
pub(super) const CHANGE_PLAN: Step = Step::call(
    "changes the plan",
    "subscriptions",
    "plans.patch",
    &[("id", "{plan}")],
    r#"[{"op":"replace","path":"/description","value":"Tea every month"}]"#,
);
pub(super) const SUBSCRIBE: Step = Step::call(
    "creates a subscription",
    "subscriptions",
    "subscriptions.create",
    &[],
    r#"{"plan_id":"{plan}"}"#,
)
.keeps(&[("subscription", "/id")]);
pub(super) const APPROVE_SUBSCRIPTION: Step =
    Step::control("approves it in the place of the payer", "subscriptions/{subscription}/approve", "{}");
pub(super) const SUSPEND: Step = Step::call(
    "suspends the subscription",
    "subscriptions",
    "subscriptions.suspend",
    &[("id", "{subscription}")],
    r#"{"reason":"A test."}"#,
);
pub(super) const REACTIVATE: Step = Step::call(
    "activates the subscription again",
    "subscriptions",
    "subscriptions.activate",
    &[("id", "{subscription}")],
    r#"{"reason":"A test."}"#,
);
pub(super) const CANCEL: Step = Step::call(
    "cancels the subscription",
    "subscriptions",
    "subscriptions.cancel",
    &[("id", "{subscription}")],
    r#"{"reason":"A test."}"#,
);
pub(super) const CHANGE_SUBSCRIPTION: Step = Step::call(
    "changes the subscription",
    "subscriptions",
    "subscriptions.patch",
    &[("id", "{subscription}")],
    r#"[{"op":"replace","path":"/custom_id","value":"changed"}]"#,
);
pub(super) const FAIL_NEXT: Step =
    Step::control("lets the next payment fail", "subscriptions/{subscription}/fail-next", "{}");
pub(super) const NEXT_MONTH: Step =
    Step::control("moves the clock of the environment by 31 days", "clock/advance", r#"{"by":"31d"}"#);
pub(super) const INVOICE: Step =
    Step::call("creates an invoice", "invoicing", "invoices.create", &[], INVOICE_BODY)
        .keeps(&[("invoice", "/id")]);
pub(super) const SEND_INVOICE: Step =
    Step::call("sends the invoice", "invoicing", "invoices.send", &[("invoice_id", "{invoice}")], "{}");
pub(super) const PAY_INVOICE: Step =
    Step::control("pays it in the place of the payer", "invoices/{invoice}/pay", "{}");
pub(super) const REFUND_INVOICE: Step =
    Step::control("refunds the payment", "invoices/{invoice}/refund", "{}");
pub(super) const CANCEL_INVOICE: Step =
    Step::call("cancels the invoice", "invoicing", "invoices.cancel", &[("invoice_id", "{invoice}")], "{}");
pub(super) const DISPUTE: Step =
    Step::control("opens a dispute in the place of the buyer", "disputes", r#"{"transaction":"{capture}"}"#)
        .keeps(&[("dispute", "/dispute_id")]);
pub(super) const MESSAGE: Step = Step::call(
    "sends a message to the buyer",
    "disputes",
    "disputes.send-message",
    &[("id", "{dispute}")],
    r#"{"message":"We look into it."}"#,
);
pub(super) const ACCEPT_CLAIM: Step = Step::call(
    "accepts the claim",
    "disputes",
    "disputes.accept-claim",
    &[("id", "{dispute}")],
    r#"{"accept_claim_reason":"DID_NOT_SHIP_ITEM","note":"We are sorry."}"#,
);
pub(super) const CLAIM: Step = Step::control(
    "opens a claim in the place of the buyer",
    "disputes",
    r#"{"transaction":"{capture}","stage":"CHARGEBACK"}"#,
)
.keeps(&[("dispute", "/dispute_id")]);
pub(super) const PAYOUT: Step = Step::call("creates a payout", "payouts", "payouts.post", &[], PAYOUT_BODY)
    .keeps(&[("batch", "/batch_header/payout_batch_id")]);
pub(super) const UNCLAIMED_PAYOUT: Step = Step::call(
    "creates a payout to somebody without an account",
    "payouts",
    "payouts.post",
    &[],
    UNCLAIMED_BODY,
)
.keeps(&[("batch", "/batch_header/payout_batch_id")]);
pub(super) const PROCESS: Step =
    Step::control("moves the clock of the environment by 2 minutes", "clock/advance", r#"{"by":"2m"}"#);
pub(super) const SETUP_TOKEN: Step =
    Step::call("saves a card", "vault", "setup-tokens.create", &[], SETUP_BODY).keeps(&[("setup", "/id")]);
pub(super) const PAYMENT_TOKEN: Step = Step::call(
    "makes a payment token of it",
    "vault",
    "payment-tokens.create",
    &[],
    r#"{"payment_source":{"token":{"id":"{setup}","type":"SETUP_TOKEN"}}}"#,
)
.keeps(&[("token", "/id")]);
pub(super) const DELETE_TOKEN: Step =
    Step::call("deletes the payment token", "vault", "payment-tokens.delete", &[("id", "{token}")], "");
