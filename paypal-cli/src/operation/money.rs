//! Which operations move money, so that a live connection asks before them.

use paypal_generated::registry::OperationEntry;

use super::find::operation_name;

/// What an operation does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// It only reads.
    Reads,
    /// It changes something other than money: a draft, a product, a webhook.
    Changes,
    /// It moves money, or decides whether money moves: a capture, a refund, a cancelled
    /// subscription.
    MovesMoney,
}

/// The operations that move money, by API. The others of an API that is listed here change
/// something, or only read.
const MONEY: &[(&str, &[&str])] = &[
    // With a card or a saved payment method in its body, an order is paid when it is created; a
    // bank payment is captured when its source is confirmed. What `patch` changes is paid by a
    // later authorization or capture, which asks.
    ("orders", &["create", "confirm-payment-source", "authorize", "capture"]),
    ("payments", &["capture-authorization", "reauthorize", "void-authorization", "refund-capture"]),
    // A deleted payment token pays nothing any more, and moves nothing by itself.
    ("vault", &[]),
    // A new price, tax or fee of a plan is what subscribers pay from then on.
    (
        "subscriptions",
        &[
            "update-plan-pricing-schemes",
            "patch-plan",
            "create",
            "patch",
            "revise",
            "suspend",
            "cancel",
            "activate",
            "capture",
        ],
    ),
    ("catalog_products", &[]),
    ("invoicing", &[]),
    // An accepted claim or offer refunds the buyer. After the others PayPal decides who gets the
    // money. Messages and evidence decide nothing by themselves.
    (
        "disputes",
        &[
            "accept-claim",
            "accept-offer",
            "acknowledge-return-item",
            "adjudicate",
            "appeal",
            "deny-offer",
            "escalate",
            "make-offer",
        ],
    ),
    ("payouts", &["create", "cancel-item"]),
    ("webhooks", &[]),
    ("tracking", &[]),
    ("transactions", &[]),
    ("partner_referrals", &[]),
    ("web_profiles", &[]),
    ("payment_methods", &[]),
    ("invoice_reminders", &[]),
    ("payment_links", &[]),
    ("exchange_rates", &[]),
    ("referenced_payouts", &["create-batch", "create-item"]),
    ("identity", &[]),
    ("wallet_domains", &[]),
    ("orders_v1", &["pay", "cancel"]),
    // What `patch` changes is paid by `execute`, which asks.
    (
        "payments_v1",
        &[
            "create",
            "execute",
            "refund-sale",
            "capture-authorization",
            "void-authorization",
            "reauthorize",
            "capture-order",
            "void-order",
            "authorize-order",
            "refund-capture",
        ],
    ),
    ("invoicing_v1", &[]),
    ("partner_referrals_v1", &[]),
];

/// Returns what an operation does. One of an API without a decision counts as moving money.
pub fn effect(operation: &OperationEntry) -> Effect {
    if operation.operation.is_safe() {
        return Effect::Reads;
    }
    let money = MONEY.iter().find(|(api, _)| *api == operation.api).map(|(_, names)| names);
    match money {
        Some(names) if !names.contains(&operation_name(operation).as_str()) => Effect::Changes,
        _ => Effect::MovesMoney,
    }
}

#[cfg(test)]
mod tests {
    use paypal_generated::registry;

    use super::*;
    use crate::operation::find;

    #[test]
    fn each_api_has_a_decision_about_operations_that_exist() {
        for api in registry::APIS {
            assert!(MONEY.iter().any(|(name, _)| *name == api.name), "{}: decide in MONEY", api.name);
        }
        for (api, names) in MONEY {
            for name in *names {
                let operation = find(api, name).unwrap();
                assert_eq!(effect(operation), Effect::MovesMoney, "{api} {name} only reads");
            }
        }
    }

    /// Words of operations that move money by their meaning. An operation with such a word in its
    /// name has to be in the table, or here.
    #[test]
    fn an_operation_that_sounds_like_money_is_in_the_table() {
        const WORDS: [&str; 8] =
            ["capture", "refund", "authorize", "void", "pay", "payout", "execute", "reauthorize"];
        // They note a payment that was made elsewhere.
        const NOTES: [&str; 4] = ["record-payment", "record-refund", "delete-payment", "delete-refund"];
        for operation in registry::operations() {
            let name = operation_name(operation);
            let sounds = name.split('-').any(|word| WORDS.contains(&word));
            if sounds && effect(operation) == Effect::Changes {
                assert!(NOTES.contains(&name.as_str()), "{} {name}", operation.api);
            }
        }
    }

    #[test]
    fn effects_of_some_operations() {
        for (api, name, expected) in [
            ("orders", "get", Effect::Reads),
            ("invoicing", "search-invoices", Effect::Reads),
            ("orders", "capture", Effect::MovesMoney),
            ("orders", "patch", Effect::Changes),
            ("payouts", "create", Effect::MovesMoney),
            ("subscriptions", "create-plan", Effect::Changes),
        ] {
            assert_eq!(effect(find(api, name).unwrap()), expected, "{api} {name}");
        }
    }
}
