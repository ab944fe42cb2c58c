//! The types of PayPal's webhook events.

use crate::model::UnknownValue;

/// Defines the enum and its table from one list.
macro_rules! event_types {
    ($( $index:literal $variant:ident = $wire:literal ),* $(,)?) => {
        /// The type of an event, such as `PAYMENT.CAPTURE.COMPLETED`.
        ///
        /// PayPal may add types of events at any time. A type that this version does not know is
        /// [`Unknown`](Self::Unknown), which keeps its text.
        ///
        /// ```
        /// use paypal_runtime::webhook::EventType;
        ///
        /// let completed = EventType::from("PAYMENT.CAPTURE.COMPLETED");
        /// assert_eq!(completed, EventType::PaymentCaptureCompleted);
        /// assert_eq!(EventType::from("PAYMENT.CAPTURE.NEW").as_str(), "PAYMENT.CAPTURE.NEW");
        /// assert_eq!(EventType::CustomerDisputeCreated.family(), "CUSTOMER.DISPUTE");
        /// ```
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum EventType {
            $(
                #[doc = concat!("`", $wire, "`")]
                $variant,
            )*
            /// A type that this version does not know.
            Unknown(UnknownValue),
        }

        crate::string_enum! { EventType { $( $index $variant = $wire ),* } }
    };
}

event_types! {
    0 BillingPlanActivated = "BILLING.PLAN.ACTIVATED",
    1 BillingPlanCreated = "BILLING.PLAN.CREATED",
    2 BillingPlanDeactivated = "BILLING.PLAN.DEACTIVATED",
    3 BillingPlanPricingChangeActivated = "BILLING.PLAN.PRICING-CHANGE.ACTIVATED",
    4 BillingPlanPricingChangeInprogress = "BILLING.PLAN.PRICING-CHANGE.INPROGRESS",
    5 BillingPlanUpdated = "BILLING.PLAN.UPDATED",
    6 BillingSubscriptionActivated = "BILLING.SUBSCRIPTION.ACTIVATED",
    7 BillingSubscriptionCancelled = "BILLING.SUBSCRIPTION.CANCELLED",
    8 BillingSubscriptionCreated = "BILLING.SUBSCRIPTION.CREATED",
    9 BillingSubscriptionExpired = "BILLING.SUBSCRIPTION.EXPIRED",
    10 BillingSubscriptionPaymentFailed = "BILLING.SUBSCRIPTION.PAYMENT.FAILED",
    11 BillingSubscriptionReActivated = "BILLING.SUBSCRIPTION.RE-ACTIVATED",
    12 BillingSubscriptionSuspended = "BILLING.SUBSCRIPTION.SUSPENDED",
    13 BillingSubscriptionUpdated = "BILLING.SUBSCRIPTION.UPDATED",
    14 BillingAgreementsAgreementCancelled = "BILLING_AGREEMENTS.AGREEMENT.CANCELLED",
    15 BillingAgreementsAgreementCreated = "BILLING_AGREEMENTS.AGREEMENT.CREATED",
    16 CatalogProductCreated = "CATALOG.PRODUCT.CREATED",
    17 CatalogProductUpdated = "CATALOG.PRODUCT.UPDATED",
    18 CheckoutCheckoutBuyerApproved = "CHECKOUT.CHECKOUT.BUYER-APPROVED",
    19 CheckoutOrderApproved = "CHECKOUT.ORDER.APPROVED",
    20 CheckoutOrderCompleted = "CHECKOUT.ORDER.COMPLETED",
    21 CheckoutOrderDeclined = "CHECKOUT.ORDER.DECLINED",
    22 CheckoutOrderProcessed = "CHECKOUT.ORDER.PROCESSED",
    23 CheckoutOrderSaved = "CHECKOUT.ORDER.SAVED",
    24 CheckoutOrderVoided = "CHECKOUT.ORDER.VOIDED",
    25 CheckoutPaymentApprovalReversed = "CHECKOUT.PAYMENT-APPROVAL.REVERSED",
    26 CustomerAccountLimitationAdded = "CUSTOMER.ACCOUNT-LIMITATION.ADDED",
    27 CustomerAccountLimitationEscalated = "CUSTOMER.ACCOUNT-LIMITATION.ESCALATED",
    28 CustomerAccountLimitationLifted = "CUSTOMER.ACCOUNT-LIMITATION.LIFTED",
    29 CustomerAccountLimitationUpdated = "CUSTOMER.ACCOUNT-LIMITATION.UPDATED",
    30 CustomerDisputeCreated = "CUSTOMER.DISPUTE.CREATED",
    31 CustomerDisputeResolved = "CUSTOMER.DISPUTE.RESOLVED",
    32 CustomerDisputeUpdated = "CUSTOMER.DISPUTE.UPDATED",
    33 CustomerManagedAccountAccountCreated = "CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-CREATED",
    34 CustomerManagedAccountAccountStatusChanged = "CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-STATUS-CHANGED",
    35 CustomerManagedAccountAccountUpdated = "CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-UPDATED",
    36 CustomerManagedAccountCreationFailed = "CUSTOMER.MANAGED-ACCOUNT.CREATION-FAILED",
    37 CustomerManagedAccountNegativeBalanceDebitInitiated = "CUSTOMER.MANAGED-ACCOUNT.NEGATIVE-BALANCE-DEBIT-INITIATED",
    38 CustomerManagedAccountNegativeBalanceNotified = "CUSTOMER.MANAGED-ACCOUNT.NEGATIVE-BALANCE-NOTIFIED",
    39 CustomerManagedAccountRiskAssessed = "CUSTOMER.MANAGED-ACCOUNT.RISK-ASSESSED",
    40 CustomerMerchantIntegrationCapabilityUpdated = "CUSTOMER.MERCHANT-INTEGRATION.CAPABILITY-UPDATED",
    41 CustomerMerchantIntegrationProductSubscriptionUpdated = "CUSTOMER.MERCHANT-INTEGRATION.PRODUCT-SUBSCRIPTION-UPDATED",
    42 CustomerMerchantIntegrationSellerAlreadyIntegrated = "CUSTOMER.MERCHANT-INTEGRATION.SELLER-ALREADY-INTEGRATED",
    43 CustomerMerchantIntegrationSellerConsentGranted = "CUSTOMER.MERCHANT-INTEGRATION.SELLER-CONSENT-GRANTED",
    44 CustomerMerchantIntegrationSellerEmailConfirmed = "CUSTOMER.MERCHANT-INTEGRATION.SELLER-EMAIL-CONFIRMED",
    45 CustomerMerchantIntegrationSellerOnboardingInitiated = "CUSTOMER.MERCHANT-INTEGRATION.SELLER-ONBOARDING-INITIATED",
    46 IdentityAuthorizationConsentRevoked = "IDENTITY.AUTHORIZATION-CONSENT.REVOKED",
    47 InvoicingInvoiceCancelled = "INVOICING.INVOICE.CANCELLED",
    48 InvoicingInvoiceCreated = "INVOICING.INVOICE.CREATED",
    49 InvoicingInvoicePaid = "INVOICING.INVOICE.PAID",
    50 InvoicingInvoiceRefunded = "INVOICING.INVOICE.REFUNDED",
    51 InvoicingInvoiceScheduled = "INVOICING.INVOICE.SCHEDULED",
    52 InvoicingInvoiceUpdated = "INVOICING.INVOICE.UPDATED",
    53 MerchantOnboardingCompleted = "MERCHANT.ONBOARDING.COMPLETED",
    54 MerchantPartnerConsentRevoked = "MERCHANT.PARTNER-CONSENT.REVOKED",
    55 PaymentAuthorizationCreated = "PAYMENT.AUTHORIZATION.CREATED",
    56 PaymentAuthorizationVoided = "PAYMENT.AUTHORIZATION.VOIDED",
    57 PaymentCaptureCompleted = "PAYMENT.CAPTURE.COMPLETED",
    58 PaymentCaptureDeclined = "PAYMENT.CAPTURE.DECLINED",
    59 PaymentCaptureDenied = "PAYMENT.CAPTURE.DENIED",
    60 PaymentCapturePending = "PAYMENT.CAPTURE.PENDING",
    61 PaymentCaptureRefunded = "PAYMENT.CAPTURE.REFUNDED",
    62 PaymentCaptureReversed = "PAYMENT.CAPTURE.REVERSED",
    63 PaymentOrderCancelled = "PAYMENT.ORDER.CANCELLED",
    64 PaymentOrderCreated = "PAYMENT.ORDER.CREATED",
    65 PaymentPayoutsItemBlocked = "PAYMENT.PAYOUTS-ITEM.BLOCKED",
    66 PaymentPayoutsItemCanceled = "PAYMENT.PAYOUTS-ITEM.CANCELED",
    67 PaymentPayoutsItemDenied = "PAYMENT.PAYOUTS-ITEM.DENIED",
    68 PaymentPayoutsItemFailed = "PAYMENT.PAYOUTS-ITEM.FAILED",
    69 PaymentPayoutsItemHeld = "PAYMENT.PAYOUTS-ITEM.HELD",
    70 PaymentPayoutsItemRefunded = "PAYMENT.PAYOUTS-ITEM.REFUNDED",
    71 PaymentPayoutsItemReturned = "PAYMENT.PAYOUTS-ITEM.RETURNED",
    72 PaymentPayoutsItemSucceeded = "PAYMENT.PAYOUTS-ITEM.SUCCEEDED",
    73 PaymentPayoutsItemUnclaimed = "PAYMENT.PAYOUTS-ITEM.UNCLAIMED",
    74 PaymentPayoutsbatchDenied = "PAYMENT.PAYOUTSBATCH.DENIED",
    75 PaymentPayoutsbatchProcessing = "PAYMENT.PAYOUTSBATCH.PROCESSING",
    76 PaymentPayoutsbatchSuccess = "PAYMENT.PAYOUTSBATCH.SUCCESS",
    77 PaymentReferencedPayoutItemCompleted = "PAYMENT.REFERENCED-PAYOUT-ITEM.COMPLETED",
    78 PaymentReferencedPayoutItemFailed = "PAYMENT.REFERENCED-PAYOUT-ITEM.FAILED",
    79 PaymentSaleCompleted = "PAYMENT.SALE.COMPLETED",
    80 PaymentSaleDenied = "PAYMENT.SALE.DENIED",
    81 PaymentSalePending = "PAYMENT.SALE.PENDING",
    82 PaymentSaleRefunded = "PAYMENT.SALE.REFUNDED",
    83 PaymentSaleReversed = "PAYMENT.SALE.REVERSED",
    84 PaymentsPaymentCreated = "PAYMENTS.PAYMENT.CREATED",
    85 RiskDisputeCreated = "RISK.DISPUTE.CREATED",
    86 VaultCreditCardCreated = "VAULT.CREDIT-CARD.CREATED",
    87 VaultCreditCardDeleted = "VAULT.CREDIT-CARD.DELETED",
    88 VaultCreditCardUpdated = "VAULT.CREDIT-CARD.UPDATED",
    89 VaultPaymentTokenCreated = "VAULT.PAYMENT-TOKEN.CREATED",
    90 VaultPaymentTokenDeleted = "VAULT.PAYMENT-TOKEN.DELETED",
    91 VaultPaymentTokenDeletionInitiated = "VAULT.PAYMENT-TOKEN.DELETION-INITIATED",
}

impl EventType {
    /// Returns the text up to the last dot, such as `PAYMENT.CAPTURE`: the part that all events
    /// about the same kind of resource share.
    pub fn family(&self) -> &str {
        self.as_str().rsplit_once('.').map_or(self.as_str(), |(family, _)| family)
    }
}
