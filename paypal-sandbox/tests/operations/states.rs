//! The states of resources and the edges between them, as PayPal documents them
//! (`platform.md` C10). A resource is seen only when it is read, so that it may have moved along
//! several edges since.

use paypal_generated::registry::OperationEntry;
use serde_json::Value;

/// A kind of resource: its API, the operations that show it, the pointer to its state, and its
/// edges.
struct Kind {
    name: &'static str,
    api: &'static str,
    operations: &'static [&'static str],
    state: &'static str,
    edges: &'static [(&'static str, &'static [&'static str])],
}

const KINDS: &[Kind] = &[
    Kind {
        name: "order",
        api: "orders",
        operations: &["orders.create", "orders.get", "orders.confirm", "orders.capture", "orders.authorize"],
        state: "/status",
        edges: &[
            ("CREATED", &["SAVED", "PAYER_ACTION_REQUIRED", "APPROVED", "COMPLETED"]),
            ("SAVED", &["PAYER_ACTION_REQUIRED", "APPROVED", "COMPLETED", "VOIDED"]),
            ("PAYER_ACTION_REQUIRED", &["APPROVED"]),
            ("APPROVED", &["COMPLETED"]),
            ("COMPLETED", &["VOIDED"]),
            ("VOIDED", &[]),
        ],
    },
    Kind {
        name: "authorization",
        api: "payments",
        operations: &["authorizations.get"],
        state: "/status",
        edges: &[
            ("PENDING", &["CREATED", "DENIED", "VOIDED"]),
            ("CREATED", &["PARTIALLY_CAPTURED", "CAPTURED", "VOIDED", "DENIED"]),
            ("PARTIALLY_CAPTURED", &["CAPTURED", "VOIDED"]),
            ("CAPTURED", &[]),
            ("VOIDED", &[]),
            ("DENIED", &[]),
        ],
    },
    Kind {
        name: "capture",
        api: "payments",
        operations: &["captures.get"],
        state: "/status",
        edges: &[
            ("PENDING", &["COMPLETED", "DECLINED", "FAILED"]),
            ("COMPLETED", &["PARTIALLY_REFUNDED", "REFUNDED"]),
            ("PARTIALLY_REFUNDED", &["REFUNDED"]),
            ("REFUNDED", &[]),
            ("DECLINED", &[]),
            ("FAILED", &[]),
        ],
    },
    Kind {
        name: "subscription",
        api: "subscriptions",
        operations: &["subscriptions.get"],
        state: "/status",
        edges: &[
            ("APPROVAL_PENDING", &["APPROVED", "ACTIVE", "CANCELLED", "EXPIRED"]),
            ("APPROVED", &["ACTIVE", "CANCELLED"]),
            ("ACTIVE", &["SUSPENDED", "CANCELLED", "EXPIRED"]),
            ("SUSPENDED", &["ACTIVE", "CANCELLED", "EXPIRED"]),
            ("CANCELLED", &[]),
            ("EXPIRED", &[]),
        ],
    },
    Kind {
        name: "plan",
        api: "subscriptions",
        operations: &["plans.get"],
        state: "/status",
        edges: &[("CREATED", &["ACTIVE", "INACTIVE"]), ("ACTIVE", &["INACTIVE"]), ("INACTIVE", &["ACTIVE"])],
    },
    Kind {
        name: "invoice",
        api: "invoicing",
        operations: &["invoices.get"],
        state: "/status",
        edges: &[
            ("DRAFT", &["SCHEDULED", "SENT", "UNPAID", "PARTIALLY_PAID", "MARKED_AS_PAID", "PAID"]),
            ("SCHEDULED", &["SENT", "UNPAID", "CANCELLED", "DRAFT"]),
            ("SENT", &["UNPAID", "PARTIALLY_PAID", "PAID", "MARKED_AS_PAID", "CANCELLED", "PAYMENT_PENDING"]),
            ("UNPAID", &["SENT", "PARTIALLY_PAID", "PAID", "MARKED_AS_PAID", "CANCELLED", "PAYMENT_PENDING"]),
            ("PAYMENT_PENDING", &["PAID", "PARTIALLY_PAID", "SENT", "UNPAID"]),
            // A recorded payment can be deleted, which leads back.
            (
                "PARTIALLY_PAID",
                &[
                    "PAID",
                    "MARKED_AS_PAID",
                    "SENT",
                    "UNPAID",
                    "PARTIALLY_REFUNDED",
                    "REFUNDED",
                    "MARKED_AS_REFUNDED",
                    "DRAFT",
                ],
            ),
            ("PAID", &["PARTIALLY_REFUNDED", "REFUNDED", "MARKED_AS_REFUNDED"]),
            (
                "MARKED_AS_PAID",
                &[
                    "PARTIALLY_REFUNDED",
                    "REFUNDED",
                    "MARKED_AS_REFUNDED",
                    "SENT",
                    "UNPAID",
                    "PARTIALLY_PAID",
                    "DRAFT",
                ],
            ),
            (
                "PARTIALLY_REFUNDED",
                &["REFUNDED", "MARKED_AS_REFUNDED", "PAID", "MARKED_AS_PAID", "PARTIALLY_PAID"],
            ),
            ("MARKED_AS_REFUNDED", &["PAID", "MARKED_AS_PAID", "PARTIALLY_PAID", "PARTIALLY_REFUNDED"]),
            ("REFUNDED", &["PAID", "PARTIALLY_REFUNDED"]),
            ("CANCELLED", &[]),
        ],
    },
    Kind {
        name: "payout batch",
        api: "payouts",
        operations: &["payouts.get"],
        state: "/batch_header/batch_status",
        edges: &[
            ("PENDING", &["PROCESSING", "SUCCESS", "DENIED", "CANCELED"]),
            ("PROCESSING", &["SUCCESS", "DENIED", "CANCELED"]),
            ("SUCCESS", &[]),
            ("DENIED", &[]),
            ("CANCELED", &[]),
        ],
    },
    Kind {
        name: "payout item",
        api: "payouts",
        operations: &["payouts-item.get"],
        state: "/transaction_status",
        edges: &[
            ("PENDING", &["SUCCESS", "FAILED", "UNCLAIMED", "ONHOLD", "BLOCKED", "DENIED"]),
            ("ONHOLD", &["SUCCESS", "FAILED", "BLOCKED", "RETURNED"]),
            ("UNCLAIMED", &["SUCCESS", "RETURNED"]),
            ("SUCCESS", &["REFUNDED", "REVERSED"]),
            ("FAILED", &[]),
            ("BLOCKED", &[]),
            ("DENIED", &[]),
            ("RETURNED", &[]),
            ("REFUNDED", &[]),
            ("REVERSED", &[]),
        ],
    },
    Kind {
        name: "dispute",
        api: "disputes",
        operations: &["disputes.get"],
        state: "/status",
        edges: &[
            (
                "OPEN",
                &["WAITING_FOR_BUYER_RESPONSE", "WAITING_FOR_SELLER_RESPONSE", "UNDER_REVIEW", "RESOLVED"],
            ),
            ("WAITING_FOR_BUYER_RESPONSE", &["WAITING_FOR_SELLER_RESPONSE", "UNDER_REVIEW", "RESOLVED"]),
            ("WAITING_FOR_SELLER_RESPONSE", &["WAITING_FOR_BUYER_RESPONSE", "UNDER_REVIEW", "RESOLVED"]),
            ("UNDER_REVIEW", &["WAITING_FOR_BUYER_RESPONSE", "WAITING_FOR_SELLER_RESPONSE", "RESOLVED"]),
            // An appeal opens a resolved dispute again.
            ("RESOLVED", &["UNDER_REVIEW"]),
        ],
    },
    Kind {
        name: "setup token",
        api: "vault",
        operations: &["setup-tokens.get"],
        state: "/status",
        edges: &[
            ("CREATED", &["PAYER_ACTION_REQUIRED", "APPROVED", "VAULTED"]),
            ("PAYER_ACTION_REQUIRED", &["APPROVED"]),
            ("APPROVED", &["VAULTED"]),
            ("VAULTED", &[]),
            ("TOKENIZED", &[]),
        ],
    },
];

/// Reads the kind, the id and the state of a resource that an operation shows.
pub fn read(operation: &OperationEntry, body: &Value) -> Option<(&'static str, String, String)> {
    let kind =
        KINDS.iter().find(|kind| kind.api == operation.api && kind.operations.contains(&operation.id))?;
    let ids = ["/id", "/batch_header/payout_batch_id", "/payout_item_id", "/dispute_id"];
    let id = ids.iter().find_map(|pointer| body.pointer(pointer)?.as_str())?;
    Some((kind.name, id.to_owned(), body.pointer(kind.state)?.as_str()?.to_owned()))
}

/// Whether a kind has a state.
pub fn is_known(kind: &str, state: &str) -> bool {
    edges(kind).iter().any(|(from, _)| *from == state)
}

/// Whether edges lead from one state to another.
pub fn leads(kind: &str, from: &str, to: &str) -> bool {
    let mut reached = vec![from];
    let mut next = 0;
    while let Some(state) = reached.get(next).copied() {
        if state == to {
            return true;
        }
        let targets =
            edges(kind).iter().find(|(one, _)| *one == state).map_or(&[][..], |(_, targets)| targets);
        reached
            .extend(targets.iter().filter(|target| !reached.contains(target)).copied().collect::<Vec<_>>());
        next += 1;
    }
    false
}

fn edges(kind: &str) -> &'static [(&'static str, &'static [&'static str])] {
    KINDS.iter().find(|one| one.name == kind).map_or(&[], |kind| kind.edges)
}

#[test]
fn edges_lead_over_several_states_and_not_back() {
    assert!(leads("order", "CREATED", "COMPLETED"));
    assert!(leads("order", "COMPLETED", "COMPLETED"));
    assert!(!leads("order", "COMPLETED", "APPROVED"));
    assert!(!leads("capture", "REFUNDED", "COMPLETED"));
}
