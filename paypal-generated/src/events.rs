// Written by `paypal-codegen generate` from specs/events.yaml. Do not edit.

//! Webhook events, and their resources as types of the APIs.
//!
//! [`runtime::webhook::Verifier`](crate::runtime::webhook::Verifier) verifies an event, and [`Resource::of`]
//! decodes its resource.

pub use paypal_runtime::webhook::{EventType, WebhookEvent};

paypal_runtime::event_resources! {
    #[cfg(feature = "orders")]
    /// The `order` object of the Orders API.
    ///
    /// Events: `CHECKOUT.ORDER.APPROVED`, `CHECKOUT.ORDER.COMPLETED`, `CHECKOUT.ORDER.DECLINED`,
    /// `CHECKOUT.ORDER.SAVED` and `CHECKOUT.ORDER.VOIDED`.
    Order = crate::orders::Order, None, None, [
        "CHECKOUT.ORDER.APPROVED",
        "CHECKOUT.ORDER.COMPLETED",
        "CHECKOUT.ORDER.DECLINED",
        "CHECKOUT.ORDER.SAVED",
        "CHECKOUT.ORDER.VOIDED",
    ];
    #[cfg(feature = "payments")]
    /// The `authorization-2` object of the Payments API.
    ///
    /// Events: `PAYMENT.AUTHORIZATION.CREATED` and `PAYMENT.AUTHORIZATION.VOIDED`.
    Authorization = crate::payments::PaymentAuthorization, Some(2), None, [
        "PAYMENT.AUTHORIZATION.CREATED",
        "PAYMENT.AUTHORIZATION.VOIDED",
    ];
    #[cfg(feature = "payments")]
    /// The `capture-2` object of the Payments API.
    ///
    /// Events: `PAYMENT.CAPTURE.COMPLETED`, `PAYMENT.CAPTURE.DECLINED`, `PAYMENT.CAPTURE.DENIED` and
    /// `PAYMENT.CAPTURE.PENDING`.
    Capture = crate::payments::CapturedPayment, Some(2), None, [
        "PAYMENT.CAPTURE.COMPLETED",
        "PAYMENT.CAPTURE.DECLINED",
        "PAYMENT.CAPTURE.DENIED",
        "PAYMENT.CAPTURE.PENDING",
    ];
    #[cfg(feature = "payments")]
    /// The `refund` object of the Payments API.
    ///
    /// Events: `PAYMENT.CAPTURE.REFUNDED` and `PAYMENT.CAPTURE.REVERSED`.
    Refund = crate::payments::Refund, Some(2), None, ["PAYMENT.CAPTURE.REFUNDED", "PAYMENT.CAPTURE.REVERSED"];
    #[cfg(feature = "vault")]
    /// The `payment_token_response` object of the Payment Method Tokens API.
    ///
    /// Events: `VAULT.PAYMENT-TOKEN.CREATED`, `VAULT.PAYMENT-TOKEN.DELETED` and
    /// `VAULT.PAYMENT-TOKEN.DELETION-INITIATED`.
    PaymentToken = crate::vault::PaymentTokenResponse, None, None, [
        "VAULT.PAYMENT-TOKEN.CREATED",
        "VAULT.PAYMENT-TOKEN.DELETED",
        "VAULT.PAYMENT-TOKEN.DELETION-INITIATED",
    ];
    #[cfg(feature = "subscriptions")]
    /// The `plan` object of the Subscriptions API.
    ///
    /// Events: `BILLING.PLAN.ACTIVATED`, `BILLING.PLAN.CREATED`, `BILLING.PLAN.DEACTIVATED`,
    /// `BILLING.PLAN.PRICING-CHANGE.ACTIVATED`, `BILLING.PLAN.PRICING-CHANGE.INPROGRESS` and
    /// `BILLING.PLAN.UPDATED`.
    Plan = crate::subscriptions::Plan, None, None, [
        "BILLING.PLAN.ACTIVATED",
        "BILLING.PLAN.CREATED",
        "BILLING.PLAN.DEACTIVATED",
        "BILLING.PLAN.PRICING-CHANGE.ACTIVATED",
        "BILLING.PLAN.PRICING-CHANGE.INPROGRESS",
        "BILLING.PLAN.UPDATED",
    ];
    #[cfg(feature = "subscriptions")]
    /// The `subscription` object of the Subscriptions API.
    ///
    /// Events: `BILLING.SUBSCRIPTION.ACTIVATED`, `BILLING.SUBSCRIPTION.CANCELLED`,
    /// `BILLING.SUBSCRIPTION.CREATED`, `BILLING.SUBSCRIPTION.EXPIRED`, `BILLING.SUBSCRIPTION.PAYMENT.FAILED`,
    /// `BILLING.SUBSCRIPTION.RE-ACTIVATED`, `BILLING.SUBSCRIPTION.SUSPENDED` and
    /// `BILLING.SUBSCRIPTION.UPDATED`.
    Subscription = crate::subscriptions::Subscription, None, None, [
        "BILLING.SUBSCRIPTION.ACTIVATED",
        "BILLING.SUBSCRIPTION.CANCELLED",
        "BILLING.SUBSCRIPTION.CREATED",
        "BILLING.SUBSCRIPTION.EXPIRED",
        "BILLING.SUBSCRIPTION.PAYMENT.FAILED",
        "BILLING.SUBSCRIPTION.RE-ACTIVATED",
        "BILLING.SUBSCRIPTION.SUSPENDED",
        "BILLING.SUBSCRIPTION.UPDATED",
    ];
    #[cfg(feature = "catalog-products")]
    /// The `product` object of the Catalog Products API.
    ///
    /// Events: `CATALOG.PRODUCT.CREATED` and `CATALOG.PRODUCT.UPDATED`.
    Product = crate::catalog_products::Product, None, None, [
        "CATALOG.PRODUCT.CREATED",
        "CATALOG.PRODUCT.UPDATED",
    ];
    #[cfg(feature = "invoicing")]
    /// The `invoice` object of the Invoicing API.
    ///
    /// Events: `INVOICING.INVOICE.CANCELLED`, `INVOICING.INVOICE.CREATED`, `INVOICING.INVOICE.PAID`,
    /// `INVOICING.INVOICE.REFUNDED`, `INVOICING.INVOICE.SCHEDULED` and `INVOICING.INVOICE.UPDATED`.
    Invoice = crate::invoicing::Invoice, None, Some("invoice"), [
        "INVOICING.INVOICE.CANCELLED",
        "INVOICING.INVOICE.CREATED",
        "INVOICING.INVOICE.PAID",
        "INVOICING.INVOICE.REFUNDED",
        "INVOICING.INVOICE.SCHEDULED",
        "INVOICING.INVOICE.UPDATED",
    ];
    #[cfg(feature = "disputes")]
    /// The `dispute` object of the Disputes API.
    ///
    /// Events: `CUSTOMER.DISPUTE.CREATED`, `CUSTOMER.DISPUTE.RESOLVED`, `CUSTOMER.DISPUTE.UPDATED` and
    /// `RISK.DISPUTE.CREATED`.
    Dispute = crate::disputes::Dispute, None, None, [
        "CUSTOMER.DISPUTE.CREATED",
        "CUSTOMER.DISPUTE.RESOLVED",
        "CUSTOMER.DISPUTE.UPDATED",
        "RISK.DISPUTE.CREATED",
    ];
    #[cfg(feature = "payouts")]
    /// The `payout_batch` object of the Payouts API.
    ///
    /// Events: `PAYMENT.PAYOUTSBATCH.DENIED`, `PAYMENT.PAYOUTSBATCH.PROCESSING` and
    /// `PAYMENT.PAYOUTSBATCH.SUCCESS`.
    PayoutBatch = crate::payouts::PayoutBatch, None, None, [
        "PAYMENT.PAYOUTSBATCH.DENIED",
        "PAYMENT.PAYOUTSBATCH.PROCESSING",
        "PAYMENT.PAYOUTSBATCH.SUCCESS",
    ];
    #[cfg(feature = "payouts")]
    /// The `payout_item` object of the Payouts API.
    ///
    /// Events: `PAYMENT.PAYOUTS-ITEM.BLOCKED`, `PAYMENT.PAYOUTS-ITEM.CANCELED`,
    /// `PAYMENT.PAYOUTS-ITEM.DENIED`, `PAYMENT.PAYOUTS-ITEM.FAILED`, `PAYMENT.PAYOUTS-ITEM.HELD`,
    /// `PAYMENT.PAYOUTS-ITEM.REFUNDED`, `PAYMENT.PAYOUTS-ITEM.RETURNED`, `PAYMENT.PAYOUTS-ITEM.SUCCEEDED` and
    /// `PAYMENT.PAYOUTS-ITEM.UNCLAIMED`.
    PayoutItem = crate::payouts::PayoutItem, None, None, [
        "PAYMENT.PAYOUTS-ITEM.BLOCKED",
        "PAYMENT.PAYOUTS-ITEM.CANCELED",
        "PAYMENT.PAYOUTS-ITEM.DENIED",
        "PAYMENT.PAYOUTS-ITEM.FAILED",
        "PAYMENT.PAYOUTS-ITEM.HELD",
        "PAYMENT.PAYOUTS-ITEM.REFUNDED",
        "PAYMENT.PAYOUTS-ITEM.RETURNED",
        "PAYMENT.PAYOUTS-ITEM.SUCCEEDED",
        "PAYMENT.PAYOUTS-ITEM.UNCLAIMED",
    ];
    #[cfg(feature = "payments-v1")]
    /// The `payment` object of the Payments v1 API.
    ///
    /// Events: `PAYMENTS.PAYMENT.CREATED`.
    PaymentV1 = crate::payments_v1::Payment, None, None, ["PAYMENTS.PAYMENT.CREATED"];
    #[cfg(feature = "payments-v1")]
    /// The `sale` object of the Payments v1 API.
    ///
    /// Events: `PAYMENT.SALE.COMPLETED`, `PAYMENT.SALE.DENIED` and `PAYMENT.SALE.PENDING`.
    SaleV1 = crate::payments_v1::Sale, None, None, [
        "PAYMENT.SALE.COMPLETED",
        "PAYMENT.SALE.DENIED",
        "PAYMENT.SALE.PENDING",
    ];
    #[cfg(feature = "payments-v1")]
    /// The `order` object of the Payments v1 API.
    ///
    /// Events: `PAYMENT.ORDER.CANCELLED` and `PAYMENT.ORDER.CREATED`.
    OrderV1 = crate::payments_v1::Order, None, None, ["PAYMENT.ORDER.CANCELLED", "PAYMENT.ORDER.CREATED"];
    #[cfg(feature = "payments-v1")]
    /// The `authorization` object of the Payments v1 API.
    ///
    /// Events: `PAYMENT.AUTHORIZATION.CREATED` and `PAYMENT.AUTHORIZATION.VOIDED`.
    AuthorizationV1 = crate::payments_v1::Authorization, Some(1), None, [
        "PAYMENT.AUTHORIZATION.CREATED",
        "PAYMENT.AUTHORIZATION.VOIDED",
    ];
    #[cfg(feature = "payments-v1")]
    /// The `capture` object of the Payments v1 API.
    ///
    /// Events: `PAYMENT.CAPTURE.COMPLETED`, `PAYMENT.CAPTURE.DENIED` and `PAYMENT.CAPTURE.PENDING`.
    CaptureV1 = crate::payments_v1::Capture, Some(1), None, [
        "PAYMENT.CAPTURE.COMPLETED",
        "PAYMENT.CAPTURE.DENIED",
        "PAYMENT.CAPTURE.PENDING",
    ];
    #[cfg(feature = "payments-v1")]
    /// The `refund` object of the Payments v1 API.
    ///
    /// Events: `PAYMENT.CAPTURE.REFUNDED` and `PAYMENT.SALE.REFUNDED`.
    RefundV1 = crate::payments_v1::Refund, Some(1), None, [
        "PAYMENT.CAPTURE.REFUNDED",
        "PAYMENT.SALE.REFUNDED",
    ];
}
