//! The transitions of each kind of resource. They follow what PayPal documents; where an operation
//! or a job changes a state, its code computes the new one.

use super::{StateMachine, Transition};

/// The machines, in the order of the guide.
pub(super) const ALL: &[StateMachine] =
    &[ORDER, AUTHORIZATION, SUBSCRIPTION, INVOICE, PAYOUT_BATCH, PAYOUT_ITEM, DISPUTE];

/// A resource is created in a state.
const fn new(to: &'static str, trigger: &'static str) -> Transition {
    Transition { from: None, to, trigger, is_undo: false }
}

/// A resource changes its state.
const fn turn(from: &'static str, to: &'static str, trigger: &'static str) -> Transition {
    Transition { from: Some(from), to, trigger, is_undo: false }
}

/// An earlier change is taken back.
const fn undo(from: &'static str, to: &'static str, trigger: &'static str) -> Transition {
    Transition { from: Some(from), to, trigger, is_undo: true }
}

pub(crate) const ORDER: StateMachine = StateMachine {
    name: "order",
    transitions: &[
        new("CREATED", "create"),
        new("PAYER_ACTION_REQUIRED", "create with a wallet"),
        new("PENDING_APPROVAL", "create, to pay upon invoice"),
        new("COMPLETED", "create with a card or a saved payment source"),
        turn("CREATED", "PAYER_ACTION_REQUIRED", "confirm the payment source"),
        turn("CREATED", "PENDING_APPROVAL", "pay upon invoice"),
        turn("CREATED", "APPROVED", "the payer approves"),
        turn("PAYER_ACTION_REQUIRED", "APPROVED", "the payer approves"),
        turn("PAYER_ACTION_REQUIRED", "PENDING_APPROVAL", "pay upon invoice"),
        turn("PENDING_APPROVAL", "APPROVED", "PayPal approves the credit"),
        turn("APPROVED", "COMPLETED", "capture or authorize"),
        turn("COMPLETED", "VOIDED", "all authorizations are voided"),
    ],
};

pub(crate) const AUTHORIZATION: StateMachine = StateMachine {
    name: "authorization",
    transitions: &[
        new("CREATED", "authorize"),
        new("DENIED", "the payment is refused"),
        new("PARTIALLY_CAPTURED", "renew, after a part was captured"),
        turn("CREATED", "PARTIALLY_CAPTURED", "capture a part"),
        turn("CREATED", "CAPTURED", "capture all, or final capture"),
        turn("PARTIALLY_CAPTURED", "CAPTURED", "capture the rest, or final capture"),
        turn("CREATED", "VOIDED", "void, or 29 days have passed"),
        turn("PARTIALLY_CAPTURED", "VOIDED", "void, or 29 days have passed"),
    ],
};

pub(crate) const SUBSCRIPTION: StateMachine = StateMachine {
    name: "subscription",
    transitions: &[
        new("APPROVAL_PENDING", "create"),
        new("APPROVED", "create with a card"),
        turn("APPROVAL_PENDING", "APPROVED", "the subscriber approves"),
        turn("APPROVED", "ACTIVE", "at the start time, or activate"),
        turn("APPROVED", "CANCELLED", "cancel, or the setup fee is not paid"),
        turn("ACTIVE", "SUSPENDED", "suspend, or too many failed payments"),
        turn("SUSPENDED", "ACTIVE", "activate"),
        turn("ACTIVE", "CANCELLED", "cancel"),
        turn("SUSPENDED", "CANCELLED", "cancel"),
        turn("ACTIVE", "EXPIRED", "the last billing cycle is paid"),
    ],
};

pub(crate) const INVOICE: StateMachine = StateMachine {
    name: "invoice",
    transitions: &[
        new("DRAFT", "create"),
        turn("DRAFT", "SCHEDULED", "send, with a date in the future"),
        turn("DRAFT", "SENT", "send"),
        turn("DRAFT", "UNPAID", "send without e-mail"),
        turn("SCHEDULED", "SENT", "the date comes"),
        turn("SCHEDULED", "UNPAID", "the date comes, without e-mail"),
        turn("SENT", "CANCELLED", "cancel"),
        turn("UNPAID", "CANCELLED", "cancel"),
        turn("DRAFT", "PARTIALLY_PAID", "record a part"),
        turn("DRAFT", "MARKED_AS_PAID", "record all"),
        turn("SENT", "PARTIALLY_PAID", "pay or record a part"),
        turn("SENT", "PAID", "pay all"),
        turn("SENT", "MARKED_AS_PAID", "record all"),
        turn("UNPAID", "PARTIALLY_PAID", "pay or record a part"),
        turn("UNPAID", "PAID", "pay all"),
        turn("UNPAID", "MARKED_AS_PAID", "record all"),
        turn("PARTIALLY_PAID", "PAID", "the rest, at least one part by PayPal"),
        turn("PARTIALLY_PAID", "MARKED_AS_PAID", "record the rest"),
        turn("PARTIALLY_PAID", "PARTIALLY_REFUNDED", "refund a part"),
        turn("PARTIALLY_PAID", "REFUNDED", "refund all"),
        turn("PARTIALLY_PAID", "MARKED_AS_REFUNDED", "record the refund of all"),
        turn("PAID", "PARTIALLY_REFUNDED", "refund a part"),
        turn("PAID", "REFUNDED", "refund all"),
        turn("PAID", "MARKED_AS_REFUNDED", "record the refund of all"),
        turn("MARKED_AS_PAID", "PARTIALLY_REFUNDED", "record the refund of a part"),
        turn("MARKED_AS_PAID", "MARKED_AS_REFUNDED", "record the refund of all"),
        turn("PARTIALLY_REFUNDED", "REFUNDED", "refund the rest"),
        turn("PARTIALLY_REFUNDED", "MARKED_AS_REFUNDED", "record the refund of the rest"),
        undo("PARTIALLY_PAID", "DRAFT", "delete_payment"),
        undo("PARTIALLY_PAID", "SENT", "delete_payment"),
        undo("PARTIALLY_PAID", "UNPAID", "delete_payment"),
        undo("PAID", "PARTIALLY_PAID", "delete_payment"),
        undo("MARKED_AS_PAID", "DRAFT", "delete_payment"),
        undo("MARKED_AS_PAID", "SENT", "delete_payment"),
        undo("MARKED_AS_PAID", "UNPAID", "delete_payment"),
        undo("MARKED_AS_PAID", "PARTIALLY_PAID", "delete_payment"),
        undo("PARTIALLY_REFUNDED", "PARTIALLY_PAID", "delete_refund"),
        undo("PARTIALLY_REFUNDED", "PAID", "delete_refund"),
        undo("PARTIALLY_REFUNDED", "MARKED_AS_PAID", "delete_refund"),
        undo("MARKED_AS_REFUNDED", "PARTIALLY_PAID", "delete_refund"),
        undo("MARKED_AS_REFUNDED", "PAID", "delete_refund"),
        undo("MARKED_AS_REFUNDED", "MARKED_AS_PAID", "delete_refund"),
        undo("MARKED_AS_REFUNDED", "PARTIALLY_REFUNDED", "delete_refund"),
    ],
};

pub(crate) const PAYOUT_BATCH: StateMachine = StateMachine {
    name: "payout-batch",
    transitions: &[
        new("PENDING", "create"),
        turn("PENDING", "PROCESSING", "PayPal begins"),
        turn("PROCESSING", "SUCCESS", "all items are processed"),
    ],
};

pub(crate) const PAYOUT_ITEM: StateMachine = StateMachine {
    name: "payout-item",
    transitions: &[
        new("PENDING", "create the batch"),
        turn("PENDING", "SUCCESS", "the receiver is paid"),
        turn("PENDING", "UNCLAIMED", "the receiver has no account yet"),
        turn("PENDING", "FAILED", "the receiver cannot be paid"),
        turn("UNCLAIMED", "SUCCESS", "the receiver claims the money"),
        turn("UNCLAIMED", "RETURNED", "30 days have passed, or cancel_item"),
        turn("SUCCESS", "REFUNDED", "the receiver sends the money back"),
    ],
};

pub(crate) const DISPUTE: StateMachine = StateMachine {
    name: "dispute",
    transitions: &[
        new("OPEN", "the buyer opens an inquiry"),
        new("WAITING_FOR_SELLER_RESPONSE", "the buyer opens a claim"),
        turn("OPEN", "WAITING_FOR_BUYER_RESPONSE", "message, offer or return"),
        turn("OPEN", "WAITING_FOR_SELLER_RESPONSE", "escalate"),
        turn("OPEN", "RESOLVED", "accept, or no response"),
        turn("WAITING_FOR_SELLER_RESPONSE", "WAITING_FOR_BUYER_RESPONSE", "message, offer or return"),
        turn("WAITING_FOR_SELLER_RESPONSE", "UNDER_REVIEW", "evidence"),
        turn("WAITING_FOR_SELLER_RESPONSE", "RESOLVED", "accept, or no response"),
        turn("WAITING_FOR_BUYER_RESPONSE", "WAITING_FOR_SELLER_RESPONSE", "message, deny or escalate"),
        turn("WAITING_FOR_BUYER_RESPONSE", "UNDER_REVIEW", "evidence, or the item is not back"),
        turn("WAITING_FOR_BUYER_RESPONSE", "RESOLVED", "offer accepted, item back, or no response"),
        turn("UNDER_REVIEW", "WAITING_FOR_SELLER_RESPONSE", "PayPal needs evidence of the seller"),
        turn("UNDER_REVIEW", "WAITING_FOR_BUYER_RESPONSE", "PayPal needs evidence of the buyer"),
        turn("UNDER_REVIEW", "RESOLVED", "PayPal decides"),
        turn("RESOLVED", "UNDER_REVIEW", "appeal"),
    ],
};
