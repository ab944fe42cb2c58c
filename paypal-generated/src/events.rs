// Written by `paypal-codegen generate` from specs/events.yaml. Do not edit.

//! Webhook events, and their resources as types of the APIs.
//!
//! [`Verifier::handle`] verifies a delivery and calls a handler. There, a `match` on [`Event::of`] decides by
//! the type of the event, and gives the typed resource. [`Resource::of`] decodes the resource alone.
//!
//! A capture leads to the order of a shop by the `custom_id` or `invoice_id` that the shop gave the order;
//! PayPal's order id is in `supplementary_data`, under `related_ids.order_id`. A sale has its money in
//! `amount.total` and `amount.currency`.
//!
//! The [`MemoryReplayGuard`] is for an endpoint of one process. With several, take
//! `runtime::webhook::RedisReplayGuard` (feature `redis`).
//!
//! # Events by type
//!
//! The feature is that of the API which describes the resource. Without it, the event is [`Event::Other`].
//! Events without a feature keep their resource as JSON, because no spec describes it. A variant holds the
//! resource in a [`Box`], whose fields are read like those of the type itself.
//!
//! | event | variant of `Event` | resource | feature |
//! |---|---|---|---|
//! | `BILLING.PLAN.ACTIVATED` | `BillingPlanActivated` | [`subscriptions::Plan`](crate::subscriptions::Plan) | `subscriptions` |
//! | `BILLING.PLAN.CREATED` | `BillingPlanCreated` | [`subscriptions::Plan`](crate::subscriptions::Plan) | `subscriptions` |
//! | `BILLING.PLAN.DEACTIVATED` | `BillingPlanDeactivated` | [`subscriptions::Plan`](crate::subscriptions::Plan) | `subscriptions` |
//! | `BILLING.PLAN.PRICING-CHANGE.ACTIVATED` | `BillingPlanPricingChangeActivated` | [`subscriptions::Plan`](crate::subscriptions::Plan) | `subscriptions` |
//! | `BILLING.PLAN.PRICING-CHANGE.INPROGRESS` | `BillingPlanPricingChangeInprogress` | [`subscriptions::Plan`](crate::subscriptions::Plan) | `subscriptions` |
//! | `BILLING.PLAN.UPDATED` | `BillingPlanUpdated` | [`subscriptions::Plan`](crate::subscriptions::Plan) | `subscriptions` |
//! | `BILLING.SUBSCRIPTION.ACTIVATED` | `BillingSubscriptionActivated` | [`subscriptions::Subscription`](crate::subscriptions::Subscription) | `subscriptions` |
//! | `BILLING.SUBSCRIPTION.CANCELLED` | `BillingSubscriptionCancelled` | [`subscriptions::Subscription`](crate::subscriptions::Subscription) | `subscriptions` |
//! | `BILLING.SUBSCRIPTION.CREATED` | `BillingSubscriptionCreated` | [`subscriptions::Subscription`](crate::subscriptions::Subscription) | `subscriptions` |
//! | `BILLING.SUBSCRIPTION.EXPIRED` | `BillingSubscriptionExpired` | [`subscriptions::Subscription`](crate::subscriptions::Subscription) | `subscriptions` |
//! | `BILLING.SUBSCRIPTION.PAYMENT.FAILED` | `BillingSubscriptionPaymentFailed` | [`subscriptions::Subscription`](crate::subscriptions::Subscription) | `subscriptions` |
//! | `BILLING.SUBSCRIPTION.RE-ACTIVATED` | `BillingSubscriptionReActivated` | [`subscriptions::Subscription`](crate::subscriptions::Subscription) | `subscriptions` |
//! | `BILLING.SUBSCRIPTION.SUSPENDED` | `BillingSubscriptionSuspended` | [`subscriptions::Subscription`](crate::subscriptions::Subscription) | `subscriptions` |
//! | `BILLING.SUBSCRIPTION.UPDATED` | `BillingSubscriptionUpdated` | [`subscriptions::Subscription`](crate::subscriptions::Subscription) | `subscriptions` |
//! | `BILLING_AGREEMENTS.AGREEMENT.CANCELLED` | `BillingAgreementsAgreementCancelled` | JSON | |
//! | `BILLING_AGREEMENTS.AGREEMENT.CREATED` | `BillingAgreementsAgreementCreated` | JSON | |
//! | `CATALOG.PRODUCT.CREATED` | `CatalogProductCreated` | [`catalog_products::Product`](crate::catalog_products::Product) | `catalog-products` |
//! | `CATALOG.PRODUCT.UPDATED` | `CatalogProductUpdated` | [`catalog_products::Product`](crate::catalog_products::Product) | `catalog-products` |
//! | `CHECKOUT.CHECKOUT.BUYER-APPROVED` | `CheckoutCheckoutBuyerApproved` | JSON | |
//! | `CHECKOUT.ORDER.APPROVED` | `CheckoutOrderApproved` | [`orders::Order`](crate::orders::Order) | `orders` |
//! | `CHECKOUT.ORDER.COMPLETED` | `CheckoutOrderCompleted` | [`orders::Order`](crate::orders::Order) | `orders` |
//! | `CHECKOUT.ORDER.DECLINED` | `CheckoutOrderDeclined` | [`orders::Order`](crate::orders::Order) | `orders` |
//! | `CHECKOUT.ORDER.PROCESSED` | `CheckoutOrderProcessed` | JSON | |
//! | `CHECKOUT.ORDER.SAVED` | `CheckoutOrderSaved` | [`orders::Order`](crate::orders::Order) | `orders` |
//! | `CHECKOUT.ORDER.VOIDED` | `CheckoutOrderVoided` | [`orders::Order`](crate::orders::Order) | `orders` |
//! | `CHECKOUT.PAYMENT-APPROVAL.REVERSED` | `CheckoutPaymentApprovalReversed` | JSON | |
//! | `CUSTOMER.ACCOUNT-LIMITATION.ADDED` | `CustomerAccountLimitationAdded` | JSON | |
//! | `CUSTOMER.ACCOUNT-LIMITATION.ESCALATED` | `CustomerAccountLimitationEscalated` | JSON | |
//! | `CUSTOMER.ACCOUNT-LIMITATION.LIFTED` | `CustomerAccountLimitationLifted` | JSON | |
//! | `CUSTOMER.ACCOUNT-LIMITATION.UPDATED` | `CustomerAccountLimitationUpdated` | JSON | |
//! | `CUSTOMER.DISPUTE.CREATED` | `CustomerDisputeCreated` | [`disputes::Dispute`](crate::disputes::Dispute) | `disputes` |
//! | `CUSTOMER.DISPUTE.RESOLVED` | `CustomerDisputeResolved` | [`disputes::Dispute`](crate::disputes::Dispute) | `disputes` |
//! | `CUSTOMER.DISPUTE.UPDATED` | `CustomerDisputeUpdated` | [`disputes::Dispute`](crate::disputes::Dispute) | `disputes` |
//! | `CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-CREATED` | `CustomerManagedAccountAccountCreated` | JSON | |
//! | `CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-STATUS-CHANGED` | `CustomerManagedAccountAccountStatusChanged` | JSON | |
//! | `CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-UPDATED` | `CustomerManagedAccountAccountUpdated` | JSON | |
//! | `CUSTOMER.MANAGED-ACCOUNT.CREATION-FAILED` | `CustomerManagedAccountCreationFailed` | JSON | |
//! | `CUSTOMER.MANAGED-ACCOUNT.NEGATIVE-BALANCE-DEBIT-INITIATED` | `CustomerManagedAccountNegativeBalanceDebitInitiated` | JSON | |
//! | `CUSTOMER.MANAGED-ACCOUNT.NEGATIVE-BALANCE-NOTIFIED` | `CustomerManagedAccountNegativeBalanceNotified` | JSON | |
//! | `CUSTOMER.MANAGED-ACCOUNT.RISK-ASSESSED` | `CustomerManagedAccountRiskAssessed` | JSON | |
//! | `CUSTOMER.MERCHANT-INTEGRATION.CAPABILITY-UPDATED` | `CustomerMerchantIntegrationCapabilityUpdated` | JSON | |
//! | `CUSTOMER.MERCHANT-INTEGRATION.PRODUCT-SUBSCRIPTION-UPDATED` | `CustomerMerchantIntegrationProductSubscriptionUpdated` | JSON | |
//! | `CUSTOMER.MERCHANT-INTEGRATION.SELLER-ALREADY-INTEGRATED` | `CustomerMerchantIntegrationSellerAlreadyIntegrated` | JSON | |
//! | `CUSTOMER.MERCHANT-INTEGRATION.SELLER-CONSENT-GRANTED` | `CustomerMerchantIntegrationSellerConsentGranted` | JSON | |
//! | `CUSTOMER.MERCHANT-INTEGRATION.SELLER-EMAIL-CONFIRMED` | `CustomerMerchantIntegrationSellerEmailConfirmed` | JSON | |
//! | `CUSTOMER.MERCHANT-INTEGRATION.SELLER-ONBOARDING-INITIATED` | `CustomerMerchantIntegrationSellerOnboardingInitiated` | JSON | |
//! | `IDENTITY.AUTHORIZATION-CONSENT.REVOKED` | `IdentityAuthorizationConsentRevoked` | JSON | |
//! | `INVOICING.INVOICE.CANCELLED` | `InvoicingInvoiceCancelled` | [`invoicing::Invoice`](crate::invoicing::Invoice) | `invoicing` |
//! | `INVOICING.INVOICE.CANCELLED` | `InvoicingInvoiceCancelledV1` | [`invoicing_v1::Invoice`](crate::invoicing_v1::Invoice) | `invoicing-v1` |
//! | `INVOICING.INVOICE.CREATED` | `InvoicingInvoiceCreated` | [`invoicing::Invoice`](crate::invoicing::Invoice) | `invoicing` |
//! | `INVOICING.INVOICE.CREATED` | `InvoicingInvoiceCreatedV1` | [`invoicing_v1::Invoice`](crate::invoicing_v1::Invoice) | `invoicing-v1` |
//! | `INVOICING.INVOICE.PAID` | `InvoicingInvoicePaid` | [`invoicing::Invoice`](crate::invoicing::Invoice) | `invoicing` |
//! | `INVOICING.INVOICE.PAID` | `InvoicingInvoicePaidV1` | [`invoicing_v1::Invoice`](crate::invoicing_v1::Invoice) | `invoicing-v1` |
//! | `INVOICING.INVOICE.REFUNDED` | `InvoicingInvoiceRefunded` | [`invoicing::Invoice`](crate::invoicing::Invoice) | `invoicing` |
//! | `INVOICING.INVOICE.REFUNDED` | `InvoicingInvoiceRefundedV1` | [`invoicing_v1::Invoice`](crate::invoicing_v1::Invoice) | `invoicing-v1` |
//! | `INVOICING.INVOICE.SCHEDULED` | `InvoicingInvoiceScheduled` | [`invoicing::Invoice`](crate::invoicing::Invoice) | `invoicing` |
//! | `INVOICING.INVOICE.SCHEDULED` | `InvoicingInvoiceScheduledV1` | [`invoicing_v1::Invoice`](crate::invoicing_v1::Invoice) | `invoicing-v1` |
//! | `INVOICING.INVOICE.UPDATED` | `InvoicingInvoiceUpdated` | [`invoicing::Invoice`](crate::invoicing::Invoice) | `invoicing` |
//! | `INVOICING.INVOICE.UPDATED` | `InvoicingInvoiceUpdatedV1` | [`invoicing_v1::Invoice`](crate::invoicing_v1::Invoice) | `invoicing-v1` |
//! | `MERCHANT.ONBOARDING.COMPLETED` | `MerchantOnboardingCompleted` | JSON | |
//! | `MERCHANT.PARTNER-CONSENT.REVOKED` | `MerchantPartnerConsentRevoked` | JSON | |
//! | `PAYMENT.AUTHORIZATION.CREATED` | `PaymentAuthorizationCreated` | [`payments::PaymentAuthorization`](crate::payments::PaymentAuthorization) | `payments` |
//! | `PAYMENT.AUTHORIZATION.CREATED` | `PaymentAuthorizationCreatedV1` | [`payments_v1::Authorization`](crate::payments_v1::Authorization) | `payments-v1` |
//! | `PAYMENT.AUTHORIZATION.VOIDED` | `PaymentAuthorizationVoided` | [`payments::PaymentAuthorization`](crate::payments::PaymentAuthorization) | `payments` |
//! | `PAYMENT.AUTHORIZATION.VOIDED` | `PaymentAuthorizationVoidedV1` | [`payments_v1::Authorization`](crate::payments_v1::Authorization) | `payments-v1` |
//! | `PAYMENT.CAPTURE.COMPLETED` | `PaymentCaptureCompleted` | [`payments::CapturedPayment`](crate::payments::CapturedPayment) | `payments` |
//! | `PAYMENT.CAPTURE.COMPLETED` | `PaymentCaptureCompletedV1` | [`payments_v1::Capture`](crate::payments_v1::Capture) | `payments-v1` |
//! | `PAYMENT.CAPTURE.DECLINED` | `PaymentCaptureDeclined` | [`payments::CapturedPayment`](crate::payments::CapturedPayment) | `payments` |
//! | `PAYMENT.CAPTURE.DENIED` | `PaymentCaptureDenied` | [`payments::CapturedPayment`](crate::payments::CapturedPayment) | `payments` |
//! | `PAYMENT.CAPTURE.DENIED` | `PaymentCaptureDeniedV1` | [`payments_v1::Capture`](crate::payments_v1::Capture) | `payments-v1` |
//! | `PAYMENT.CAPTURE.PENDING` | `PaymentCapturePending` | [`payments::CapturedPayment`](crate::payments::CapturedPayment) | `payments` |
//! | `PAYMENT.CAPTURE.PENDING` | `PaymentCapturePendingV1` | [`payments_v1::Capture`](crate::payments_v1::Capture) | `payments-v1` |
//! | `PAYMENT.CAPTURE.REFUNDED` | `PaymentCaptureRefunded` | [`payments::Refund`](crate::payments::Refund) | `payments` |
//! | `PAYMENT.CAPTURE.REFUNDED` | `PaymentCaptureRefundedV1` | [`payments_v1::Refund`](crate::payments_v1::Refund) | `payments-v1` |
//! | `PAYMENT.CAPTURE.REVERSED` | `PaymentCaptureReversed` | [`payments::Refund`](crate::payments::Refund) | `payments` |
//! | `PAYMENT.CAPTURE.REVERSED` | `PaymentCaptureReversedV1` | [`payments_v1::Refund`](crate::payments_v1::Refund) | `payments-v1` |
//! | `PAYMENT.ORDER.CANCELLED` | `PaymentOrderCancelled` | [`payments_v1::Order`](crate::payments_v1::Order) | `payments-v1` |
//! | `PAYMENT.ORDER.CREATED` | `PaymentOrderCreated` | [`payments_v1::Order`](crate::payments_v1::Order) | `payments-v1` |
//! | `PAYMENT.PAYOUTS-ITEM.BLOCKED` | `PaymentPayoutsItemBlocked` | [`payouts::PayoutItem`](crate::payouts::PayoutItem) | `payouts` |
//! | `PAYMENT.PAYOUTS-ITEM.CANCELED` | `PaymentPayoutsItemCanceled` | [`payouts::PayoutItem`](crate::payouts::PayoutItem) | `payouts` |
//! | `PAYMENT.PAYOUTS-ITEM.DENIED` | `PaymentPayoutsItemDenied` | [`payouts::PayoutItem`](crate::payouts::PayoutItem) | `payouts` |
//! | `PAYMENT.PAYOUTS-ITEM.FAILED` | `PaymentPayoutsItemFailed` | [`payouts::PayoutItem`](crate::payouts::PayoutItem) | `payouts` |
//! | `PAYMENT.PAYOUTS-ITEM.HELD` | `PaymentPayoutsItemHeld` | [`payouts::PayoutItem`](crate::payouts::PayoutItem) | `payouts` |
//! | `PAYMENT.PAYOUTS-ITEM.REFUNDED` | `PaymentPayoutsItemRefunded` | [`payouts::PayoutItem`](crate::payouts::PayoutItem) | `payouts` |
//! | `PAYMENT.PAYOUTS-ITEM.RETURNED` | `PaymentPayoutsItemReturned` | [`payouts::PayoutItem`](crate::payouts::PayoutItem) | `payouts` |
//! | `PAYMENT.PAYOUTS-ITEM.SUCCEEDED` | `PaymentPayoutsItemSucceeded` | [`payouts::PayoutItem`](crate::payouts::PayoutItem) | `payouts` |
//! | `PAYMENT.PAYOUTS-ITEM.UNCLAIMED` | `PaymentPayoutsItemUnclaimed` | [`payouts::PayoutItem`](crate::payouts::PayoutItem) | `payouts` |
//! | `PAYMENT.PAYOUTSBATCH.DENIED` | `PaymentPayoutsbatchDenied` | [`payouts::PayoutBatch`](crate::payouts::PayoutBatch) | `payouts` |
//! | `PAYMENT.PAYOUTSBATCH.PROCESSING` | `PaymentPayoutsbatchProcessing` | [`payouts::PayoutBatch`](crate::payouts::PayoutBatch) | `payouts` |
//! | `PAYMENT.PAYOUTSBATCH.SUCCESS` | `PaymentPayoutsbatchSuccess` | [`payouts::PayoutBatch`](crate::payouts::PayoutBatch) | `payouts` |
//! | `PAYMENT.REFERENCED-PAYOUT-ITEM.COMPLETED` | `PaymentReferencedPayoutItemCompleted` | JSON | |
//! | `PAYMENT.REFERENCED-PAYOUT-ITEM.FAILED` | `PaymentReferencedPayoutItemFailed` | JSON | |
//! | `PAYMENT.SALE.COMPLETED` | `PaymentSaleCompleted` | [`shared::Sale`](crate::shared::Sale) | `subscriptions` or `payments-v1` |
//! | `PAYMENT.SALE.DENIED` | `PaymentSaleDenied` | [`shared::Sale`](crate::shared::Sale) | `subscriptions` or `payments-v1` |
//! | `PAYMENT.SALE.PENDING` | `PaymentSalePending` | [`shared::Sale`](crate::shared::Sale) | `subscriptions` or `payments-v1` |
//! | `PAYMENT.SALE.REFUNDED` | `PaymentSaleRefunded` | [`payments_v1::Refund`](crate::payments_v1::Refund) | `payments-v1` |
//! | `PAYMENT.SALE.REVERSED` | `PaymentSaleReversed` | [`payments_v1::Refund`](crate::payments_v1::Refund) | `payments-v1` |
//! | `PAYMENTS.PAYMENT.CREATED` | `PaymentsPaymentCreated` | [`payments_v1::Payment`](crate::payments_v1::Payment) | `payments-v1` |
//! | `RISK.DISPUTE.CREATED` | `RiskDisputeCreated` | [`disputes::Dispute`](crate::disputes::Dispute) | `disputes` |
//! | `VAULT.CREDIT-CARD.CREATED` | `VaultCreditCardCreated` | JSON | |
//! | `VAULT.CREDIT-CARD.DELETED` | `VaultCreditCardDeleted` | JSON | |
//! | `VAULT.CREDIT-CARD.UPDATED` | `VaultCreditCardUpdated` | JSON | |
//! | `VAULT.PAYMENT-TOKEN.CREATED` | `VaultPaymentTokenCreated` | [`vault::PaymentTokenResponse`](crate::vault::PaymentTokenResponse) | `vault` |
//! | `VAULT.PAYMENT-TOKEN.DELETED` | `VaultPaymentTokenDeleted` | [`vault::PaymentTokenResponse`](crate::vault::PaymentTokenResponse) | `vault` |
//! | `VAULT.PAYMENT-TOKEN.DELETION-INITIATED` | `VaultPaymentTokenDeletionInitiated` | [`vault::PaymentTokenResponse`](crate::vault::PaymentTokenResponse) | `vault` |
//!
//! # Resources by feature
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

pub use paypal_runtime::webhook::{
    DeliveryAnswer, EventType, MemoryReplayGuard, VerifiedEvent, Verifier, WebhookError, WebhookErrorKind,
    WebhookEvent,
};

paypal_runtime::event_resources! {
    #[cfg(feature = "orders")]
    /// The `order` object of the Orders API.
    ///
    /// Events: `CHECKOUT.ORDER.APPROVED`, `CHECKOUT.ORDER.COMPLETED`, `CHECKOUT.ORDER.DECLINED`,
    /// `CHECKOUT.ORDER.SAVED` and `CHECKOUT.ORDER.VOIDED`.
    ///
    /// Needs the feature `orders`.
    Order = crate::orders::Order, [], None, [
        CheckoutOrderApproved = "CHECKOUT.ORDER.APPROVED",
        CheckoutOrderCompleted = "CHECKOUT.ORDER.COMPLETED",
        CheckoutOrderDeclined = "CHECKOUT.ORDER.DECLINED",
        CheckoutOrderSaved = "CHECKOUT.ORDER.SAVED",
        CheckoutOrderVoided = "CHECKOUT.ORDER.VOIDED",
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
        PaymentAuthorizationCreated = "PAYMENT.AUTHORIZATION.CREATED",
        PaymentAuthorizationVoided = "PAYMENT.AUTHORIZATION.VOIDED",
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
        PaymentCaptureCompleted = "PAYMENT.CAPTURE.COMPLETED",
        PaymentCaptureDeclined = "PAYMENT.CAPTURE.DECLINED",
        PaymentCaptureDenied = "PAYMENT.CAPTURE.DENIED",
        PaymentCapturePending = "PAYMENT.CAPTURE.PENDING",
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
        PaymentCaptureRefunded = "PAYMENT.CAPTURE.REFUNDED",
        PaymentCaptureReversed = "PAYMENT.CAPTURE.REVERSED",
    ];
    #[cfg(feature = "vault")]
    /// The `payment_token_response` object of the Payment Method Tokens API.
    ///
    /// Events: `VAULT.PAYMENT-TOKEN.CREATED`, `VAULT.PAYMENT-TOKEN.DELETED` and
    /// `VAULT.PAYMENT-TOKEN.DELETION-INITIATED`.
    ///
    /// Needs the feature `vault`.
    PaymentToken = crate::vault::PaymentTokenResponse, [], None, [
        VaultPaymentTokenCreated = "VAULT.PAYMENT-TOKEN.CREATED",
        VaultPaymentTokenDeleted = "VAULT.PAYMENT-TOKEN.DELETED",
        VaultPaymentTokenDeletionInitiated = "VAULT.PAYMENT-TOKEN.DELETION-INITIATED",
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
        BillingPlanActivated = "BILLING.PLAN.ACTIVATED",
        BillingPlanCreated = "BILLING.PLAN.CREATED",
        BillingPlanDeactivated = "BILLING.PLAN.DEACTIVATED",
        BillingPlanPricingChangeActivated = "BILLING.PLAN.PRICING-CHANGE.ACTIVATED",
        BillingPlanPricingChangeInprogress = "BILLING.PLAN.PRICING-CHANGE.INPROGRESS",
        BillingPlanUpdated = "BILLING.PLAN.UPDATED",
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
        BillingSubscriptionActivated = "BILLING.SUBSCRIPTION.ACTIVATED",
        BillingSubscriptionCancelled = "BILLING.SUBSCRIPTION.CANCELLED",
        BillingSubscriptionCreated = "BILLING.SUBSCRIPTION.CREATED",
        BillingSubscriptionExpired = "BILLING.SUBSCRIPTION.EXPIRED",
        BillingSubscriptionPaymentFailed = "BILLING.SUBSCRIPTION.PAYMENT.FAILED",
        BillingSubscriptionReActivated = "BILLING.SUBSCRIPTION.RE-ACTIVATED",
        BillingSubscriptionSuspended = "BILLING.SUBSCRIPTION.SUSPENDED",
        BillingSubscriptionUpdated = "BILLING.SUBSCRIPTION.UPDATED",
    ];
    #[cfg(feature = "catalog-products")]
    /// The `product` object of the Catalog Products API.
    ///
    /// Events: `CATALOG.PRODUCT.CREATED` and `CATALOG.PRODUCT.UPDATED`.
    ///
    /// Needs the feature `catalog-products`.
    Product = crate::catalog_products::Product, [], None, [
        CatalogProductCreated = "CATALOG.PRODUCT.CREATED",
        CatalogProductUpdated = "CATALOG.PRODUCT.UPDATED",
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
        InvoicingInvoiceCancelled = "INVOICING.INVOICE.CANCELLED",
        InvoicingInvoiceCreated = "INVOICING.INVOICE.CREATED",
        InvoicingInvoicePaid = "INVOICING.INVOICE.PAID",
        InvoicingInvoiceRefunded = "INVOICING.INVOICE.REFUNDED",
        InvoicingInvoiceScheduled = "INVOICING.INVOICE.SCHEDULED",
        InvoicingInvoiceUpdated = "INVOICING.INVOICE.UPDATED",
    ];
    #[cfg(feature = "disputes")]
    /// The `dispute` object of the Disputes API.
    ///
    /// Events: `CUSTOMER.DISPUTE.CREATED`, `CUSTOMER.DISPUTE.RESOLVED`, `CUSTOMER.DISPUTE.UPDATED` and
    /// `RISK.DISPUTE.CREATED`.
    ///
    /// Needs the feature `disputes`.
    Dispute = crate::disputes::Dispute, [], None, [
        CustomerDisputeCreated = "CUSTOMER.DISPUTE.CREATED",
        CustomerDisputeResolved = "CUSTOMER.DISPUTE.RESOLVED",
        CustomerDisputeUpdated = "CUSTOMER.DISPUTE.UPDATED",
        RiskDisputeCreated = "RISK.DISPUTE.CREATED",
    ];
    #[cfg(feature = "payouts")]
    /// The `payout_batch` object of the Payouts API.
    ///
    /// Events: `PAYMENT.PAYOUTSBATCH.DENIED`, `PAYMENT.PAYOUTSBATCH.PROCESSING` and
    /// `PAYMENT.PAYOUTSBATCH.SUCCESS`.
    ///
    /// Needs the feature `payouts`.
    PayoutBatch = crate::payouts::PayoutBatch, [], None, [
        PaymentPayoutsbatchDenied = "PAYMENT.PAYOUTSBATCH.DENIED",
        PaymentPayoutsbatchProcessing = "PAYMENT.PAYOUTSBATCH.PROCESSING",
        PaymentPayoutsbatchSuccess = "PAYMENT.PAYOUTSBATCH.SUCCESS",
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
        PaymentPayoutsItemBlocked = "PAYMENT.PAYOUTS-ITEM.BLOCKED",
        PaymentPayoutsItemCanceled = "PAYMENT.PAYOUTS-ITEM.CANCELED",
        PaymentPayoutsItemDenied = "PAYMENT.PAYOUTS-ITEM.DENIED",
        PaymentPayoutsItemFailed = "PAYMENT.PAYOUTS-ITEM.FAILED",
        PaymentPayoutsItemHeld = "PAYMENT.PAYOUTS-ITEM.HELD",
        PaymentPayoutsItemRefunded = "PAYMENT.PAYOUTS-ITEM.REFUNDED",
        PaymentPayoutsItemReturned = "PAYMENT.PAYOUTS-ITEM.RETURNED",
        PaymentPayoutsItemSucceeded = "PAYMENT.PAYOUTS-ITEM.SUCCEEDED",
        PaymentPayoutsItemUnclaimed = "PAYMENT.PAYOUTS-ITEM.UNCLAIMED",
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
        InvoicingInvoiceCancelledV1 = "INVOICING.INVOICE.CANCELLED",
        InvoicingInvoiceCreatedV1 = "INVOICING.INVOICE.CREATED",
        InvoicingInvoicePaidV1 = "INVOICING.INVOICE.PAID",
        InvoicingInvoiceRefundedV1 = "INVOICING.INVOICE.REFUNDED",
        InvoicingInvoiceScheduledV1 = "INVOICING.INVOICE.SCHEDULED",
        InvoicingInvoiceUpdatedV1 = "INVOICING.INVOICE.UPDATED",
    ];
    #[cfg(feature = "payments-v1")]
    /// The `payment` object of the Payments v1 API.
    ///
    /// Events: `PAYMENTS.PAYMENT.CREATED`.
    ///
    /// Needs the feature `payments-v1`.
    PaymentV1 = crate::payments_v1::Payment, [], None, [PaymentsPaymentCreated = "PAYMENTS.PAYMENT.CREATED"];
    #[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
    /// The `sale` object of the Payments v1 API.
    ///
    /// Events: `PAYMENT.SALE.COMPLETED`, `PAYMENT.SALE.DENIED` and `PAYMENT.SALE.PENDING`.
    ///
    /// Needs the feature `subscriptions` or `payments-v1`.
    SaleV1 = crate::shared::Sale, [], None, [
        PaymentSaleCompleted = "PAYMENT.SALE.COMPLETED",
        PaymentSaleDenied = "PAYMENT.SALE.DENIED",
        PaymentSalePending = "PAYMENT.SALE.PENDING",
    ];
    #[cfg(feature = "payments-v1")]
    /// The `order` object of the Payments v1 API.
    ///
    /// Events: `PAYMENT.ORDER.CANCELLED` and `PAYMENT.ORDER.CREATED`.
    ///
    /// Needs the feature `payments-v1`.
    OrderV1 = crate::payments_v1::Order, [], None, [
        PaymentOrderCancelled = "PAYMENT.ORDER.CANCELLED",
        PaymentOrderCreated = "PAYMENT.ORDER.CREATED",
    ];
    #[cfg(feature = "payments-v1")]
    /// The `authorization` object of the Payments v1 API.
    ///
    /// Events: `PAYMENT.AUTHORIZATION.CREATED` and `PAYMENT.AUTHORIZATION.VOIDED`.
    ///
    /// Only if the event has `resource_version` 1 or none.
    ///
    /// Needs the feature `payments-v1`.
    AuthorizationV1 = crate::payments_v1::Authorization, [(Some(1), None)], None, [
        PaymentAuthorizationCreatedV1 = "PAYMENT.AUTHORIZATION.CREATED",
        PaymentAuthorizationVoidedV1 = "PAYMENT.AUTHORIZATION.VOIDED",
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
        PaymentCaptureCompletedV1 = "PAYMENT.CAPTURE.COMPLETED",
        PaymentCaptureDeniedV1 = "PAYMENT.CAPTURE.DENIED",
        PaymentCapturePendingV1 = "PAYMENT.CAPTURE.PENDING",
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
        PaymentCaptureRefundedV1 = "PAYMENT.CAPTURE.REFUNDED",
        PaymentCaptureReversedV1 = "PAYMENT.CAPTURE.REVERSED",
        PaymentSaleRefunded = "PAYMENT.SALE.REFUNDED",
        PaymentSaleReversed = "PAYMENT.SALE.REVERSED",
    ];
    undescribed [
        BillingAgreementsAgreementCancelled = "BILLING_AGREEMENTS.AGREEMENT.CANCELLED",
        BillingAgreementsAgreementCreated = "BILLING_AGREEMENTS.AGREEMENT.CREATED",
        CheckoutCheckoutBuyerApproved = "CHECKOUT.CHECKOUT.BUYER-APPROVED",
        CheckoutOrderProcessed = "CHECKOUT.ORDER.PROCESSED",
        CheckoutPaymentApprovalReversed = "CHECKOUT.PAYMENT-APPROVAL.REVERSED",
        CustomerAccountLimitationAdded = "CUSTOMER.ACCOUNT-LIMITATION.ADDED",
        CustomerAccountLimitationEscalated = "CUSTOMER.ACCOUNT-LIMITATION.ESCALATED",
        CustomerAccountLimitationLifted = "CUSTOMER.ACCOUNT-LIMITATION.LIFTED",
        CustomerAccountLimitationUpdated = "CUSTOMER.ACCOUNT-LIMITATION.UPDATED",
        CustomerManagedAccountAccountCreated = "CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-CREATED",
        CustomerManagedAccountAccountStatusChanged = "CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-STATUS-CHANGED",
        CustomerManagedAccountAccountUpdated = "CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-UPDATED",
        CustomerManagedAccountCreationFailed = "CUSTOMER.MANAGED-ACCOUNT.CREATION-FAILED",
        CustomerManagedAccountNegativeBalanceDebitInitiated = "CUSTOMER.MANAGED-ACCOUNT.NEGATIVE-BALANCE-DEBIT-INITIATED",
        CustomerManagedAccountNegativeBalanceNotified = "CUSTOMER.MANAGED-ACCOUNT.NEGATIVE-BALANCE-NOTIFIED",
        CustomerManagedAccountRiskAssessed = "CUSTOMER.MANAGED-ACCOUNT.RISK-ASSESSED",
        CustomerMerchantIntegrationCapabilityUpdated = "CUSTOMER.MERCHANT-INTEGRATION.CAPABILITY-UPDATED",
        CustomerMerchantIntegrationProductSubscriptionUpdated = "CUSTOMER.MERCHANT-INTEGRATION.PRODUCT-SUBSCRIPTION-UPDATED",
        CustomerMerchantIntegrationSellerAlreadyIntegrated = "CUSTOMER.MERCHANT-INTEGRATION.SELLER-ALREADY-INTEGRATED",
        CustomerMerchantIntegrationSellerConsentGranted = "CUSTOMER.MERCHANT-INTEGRATION.SELLER-CONSENT-GRANTED",
        CustomerMerchantIntegrationSellerEmailConfirmed = "CUSTOMER.MERCHANT-INTEGRATION.SELLER-EMAIL-CONFIRMED",
        CustomerMerchantIntegrationSellerOnboardingInitiated = "CUSTOMER.MERCHANT-INTEGRATION.SELLER-ONBOARDING-INITIATED",
        IdentityAuthorizationConsentRevoked = "IDENTITY.AUTHORIZATION-CONSENT.REVOKED",
        MerchantOnboardingCompleted = "MERCHANT.ONBOARDING.COMPLETED",
        MerchantPartnerConsentRevoked = "MERCHANT.PARTNER-CONSENT.REVOKED",
        PaymentReferencedPayoutItemCompleted = "PAYMENT.REFERENCED-PAYOUT-ITEM.COMPLETED",
        PaymentReferencedPayoutItemFailed = "PAYMENT.REFERENCED-PAYOUT-ITEM.FAILED",
        VaultCreditCardCreated = "VAULT.CREDIT-CARD.CREATED",
        VaultCreditCardDeleted = "VAULT.CREDIT-CARD.DELETED",
        VaultCreditCardUpdated = "VAULT.CREDIT-CARD.UPDATED",
    ];
}
