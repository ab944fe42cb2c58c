// Written by `paypal-codegen generate` from specs/events.yaml. Do not edit.

//! Webhook events, and their resources as types of the APIs.
//!
//! [`runtime::webhook::Verifier`](crate::runtime::webhook::Verifier) verifies an event, and [`Resource::of`]
//! decodes its resource.
//!
//! A variant of [`Resource`] exists with the feature of its API, or with one of several:
//!
//! | feature | variants |
//! |---|---|
//! | `orders` | `Order` |
//! | `payments` | `Authorization`, `Capture`, `Refund` |
//! | `vault` | `PaymentToken` |
//! | `subscriptions` | `Plan`, `Subscription`, `SaleV1` |
//! | `catalog-products` | `Product` |
//! | `invoicing` | `Invoice` |
//! | `disputes` | `Dispute` |
//! | `payouts` | `PayoutBatch`, `PayoutItem` |
//! | `invoicing-v1` | `InvoiceV1` |
//! | `payments-v1` | `PaymentV1`, `SaleV1`, `OrderV1`, `AuthorizationV1`, `CaptureV1`, `RefundV1` |

pub use paypal_runtime::webhook::{EventType, WebhookEvent};

paypal_runtime::event_resources! {
    #[cfg(feature = "orders")]
    /// The `order` object of the Orders API.
    ///
    /// Events: `CHECKOUT.ORDER.APPROVED`, `CHECKOUT.ORDER.COMPLETED`, `CHECKOUT.ORDER.DECLINED`,
    /// `CHECKOUT.ORDER.SAVED` and `CHECKOUT.ORDER.VOIDED`.
    ///
    /// Needs the feature `orders`.
    Order = crate::orders::Order, [], None, [
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
    ///
    /// Only if the event has `resource_version` 2; or if the event has `resource_version` 1 or none and its
    /// resource has the property `amount.currency_code`.
    ///
    /// Needs the feature `payments`.
    Authorization = crate::payments::PaymentAuthorization, [(Some(2), None), (Some(1), Some("amount.currency_code"))], None, [
        "PAYMENT.AUTHORIZATION.CREATED",
        "PAYMENT.AUTHORIZATION.VOIDED",
    ];
    #[cfg(feature = "payments")]
    /// The `capture-2` object of the Payments API.
    ///
    /// Events: `PAYMENT.CAPTURE.COMPLETED`, `PAYMENT.CAPTURE.DECLINED`, `PAYMENT.CAPTURE.DENIED` and
    /// `PAYMENT.CAPTURE.PENDING`.
    ///
    /// Only if the event has `resource_version` 2; or if the event has `resource_version` 1 or none and its
    /// resource has the property `amount.currency_code`.
    ///
    /// Needs the feature `payments`.
    Capture = crate::payments::CapturedPayment, [(Some(2), None), (Some(1), Some("amount.currency_code"))], None, [
        "PAYMENT.CAPTURE.COMPLETED",
        "PAYMENT.CAPTURE.DECLINED",
        "PAYMENT.CAPTURE.DENIED",
        "PAYMENT.CAPTURE.PENDING",
    ];
    #[cfg(feature = "payments")]
    /// The `refund` object of the Payments API.
    ///
    /// Events: `PAYMENT.CAPTURE.REFUNDED` and `PAYMENT.CAPTURE.REVERSED`.
    ///
    /// Only if the event has `resource_version` 2; or if the event has `resource_version` 1 or none and its
    /// resource has the property `amount.currency_code`.
    ///
    /// Needs the feature `payments`.
    Refund = crate::payments::Refund, [(Some(2), None), (Some(1), Some("amount.currency_code"))], None, [
        "PAYMENT.CAPTURE.REFUNDED",
        "PAYMENT.CAPTURE.REVERSED",
    ];
    #[cfg(feature = "vault")]
    /// The `payment_token_response` object of the Payment Method Tokens API.
    ///
    /// Events: `VAULT.PAYMENT-TOKEN.CREATED`, `VAULT.PAYMENT-TOKEN.DELETED` and
    /// `VAULT.PAYMENT-TOKEN.DELETION-INITIATED`.
    ///
    /// Needs the feature `vault`.
    PaymentToken = crate::vault::PaymentTokenResponse, [], None, [
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
    ///
    /// Only if the event has `resource_version` 2.
    ///
    /// Needs the feature `subscriptions`.
    Plan = crate::subscriptions::Plan, [(Some(2), None)], None, [
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
    ///
    /// Only if the event has `resource_version` 2.
    ///
    /// Needs the feature `subscriptions`.
    Subscription = crate::subscriptions::Subscription, [(Some(2), None)], None, [
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
    ///
    /// Needs the feature `catalog-products`.
    Product = crate::catalog_products::Product, [], None, [
        "CATALOG.PRODUCT.CREATED",
        "CATALOG.PRODUCT.UPDATED",
    ];
    #[cfg(feature = "invoicing")]
    /// The `invoice` object of the Invoicing API.
    ///
    /// Events: `INVOICING.INVOICE.CANCELLED`, `INVOICING.INVOICE.CREATED`, `INVOICING.INVOICE.PAID`,
    /// `INVOICING.INVOICE.REFUNDED`, `INVOICING.INVOICE.SCHEDULED` and `INVOICING.INVOICE.UPDATED`.
    ///
    /// Only if its resource has the property `detail`.
    ///
    /// Needs the feature `invoicing`.
    Invoice = crate::invoicing::Invoice, [(None, Some("detail"))], Some("invoice"), [
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
    ///
    /// Needs the feature `disputes`.
    Dispute = crate::disputes::Dispute, [], None, [
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
    ///
    /// Needs the feature `payouts`.
    PayoutBatch = crate::payouts::PayoutBatch, [], None, [
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
    ///
    /// Needs the feature `payouts`.
    PayoutItem = crate::payouts::PayoutItem, [], None, [
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
    #[cfg(feature = "invoicing-v1")]
    /// The `invoice` object of the Invoicing v1 API.
    ///
    /// Events: `INVOICING.INVOICE.CANCELLED`, `INVOICING.INVOICE.CREATED`, `INVOICING.INVOICE.PAID`,
    /// `INVOICING.INVOICE.REFUNDED`, `INVOICING.INVOICE.SCHEDULED` and `INVOICING.INVOICE.UPDATED`.
    ///
    /// Only if its resource has the property `merchant_info`.
    ///
    /// Needs the feature `invoicing-v1`.
    InvoiceV1 = crate::invoicing_v1::Invoice, [(None, Some("merchant_info"))], Some("invoice"), [
        "INVOICING.INVOICE.CANCELLED",
        "INVOICING.INVOICE.CREATED",
        "INVOICING.INVOICE.PAID",
        "INVOICING.INVOICE.REFUNDED",
        "INVOICING.INVOICE.SCHEDULED",
        "INVOICING.INVOICE.UPDATED",
    ];
    #[cfg(feature = "payments-v1")]
    /// The `payment` object of the Payments v1 API.
    ///
    /// Events: `PAYMENTS.PAYMENT.CREATED`.
    ///
    /// Needs the feature `payments-v1`.
    PaymentV1 = crate::payments_v1::Payment, [], None, ["PAYMENTS.PAYMENT.CREATED"];
    #[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
    /// The `sale` object of the Payments v1 API.
    ///
    /// Events: `PAYMENT.SALE.COMPLETED`, `PAYMENT.SALE.DENIED` and `PAYMENT.SALE.PENDING`.
    ///
    /// Needs the feature `subscriptions` or `payments-v1`.
    SaleV1 = crate::shared::Sale, [], None, [
        "PAYMENT.SALE.COMPLETED",
        "PAYMENT.SALE.DENIED",
        "PAYMENT.SALE.PENDING",
    ];
    #[cfg(feature = "payments-v1")]
    /// The `order` object of the Payments v1 API.
    ///
    /// Events: `PAYMENT.ORDER.CANCELLED` and `PAYMENT.ORDER.CREATED`.
    ///
    /// Needs the feature `payments-v1`.
    OrderV1 = crate::payments_v1::Order, [], None, ["PAYMENT.ORDER.CANCELLED", "PAYMENT.ORDER.CREATED"];
    #[cfg(feature = "payments-v1")]
    /// The `authorization` object of the Payments v1 API.
    ///
    /// Events: `PAYMENT.AUTHORIZATION.CREATED` and `PAYMENT.AUTHORIZATION.VOIDED`.
    ///
    /// Only if the event has `resource_version` 1 or none.
    ///
    /// Needs the feature `payments-v1`.
    AuthorizationV1 = crate::payments_v1::Authorization, [(Some(1), None)], None, [
        "PAYMENT.AUTHORIZATION.CREATED",
        "PAYMENT.AUTHORIZATION.VOIDED",
    ];
    #[cfg(feature = "payments-v1")]
    /// The `capture` object of the Payments v1 API.
    ///
    /// Events: `PAYMENT.CAPTURE.COMPLETED`, `PAYMENT.CAPTURE.DENIED` and `PAYMENT.CAPTURE.PENDING`.
    ///
    /// Only if the event has `resource_version` 1 or none.
    ///
    /// Needs the feature `payments-v1`.
    CaptureV1 = crate::payments_v1::Capture, [(Some(1), None)], None, [
        "PAYMENT.CAPTURE.COMPLETED",
        "PAYMENT.CAPTURE.DENIED",
        "PAYMENT.CAPTURE.PENDING",
    ];
    #[cfg(feature = "payments-v1")]
    /// The `refund` object of the Payments v1 API.
    ///
    /// Events: `PAYMENT.CAPTURE.REFUNDED`, `PAYMENT.CAPTURE.REVERSED`, `PAYMENT.SALE.REFUNDED` and
    /// `PAYMENT.SALE.REVERSED`.
    ///
    /// Only if the event has `resource_version` 1 or none.
    ///
    /// Needs the feature `payments-v1`.
    RefundV1 = crate::payments_v1::Refund, [(Some(1), None)], None, [
        "PAYMENT.CAPTURE.REFUNDED",
        "PAYMENT.CAPTURE.REVERSED",
        "PAYMENT.SALE.REFUNDED",
        "PAYMENT.SALE.REVERSED",
    ];
}
