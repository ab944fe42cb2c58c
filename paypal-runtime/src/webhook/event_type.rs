//! The types of PayPal's webhook events.

use crate::model::UnknownValue;

/// Defines the enum and its table from one list.
macro_rules! event_types {
    ($( $index:literal $variant:ident = $wire:literal $meaning:literal ),* $(,)?) => {
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
                #[doc = concat!("`", $wire, "`: ", $meaning)]
                $variant,
            )*
            /// A type that this version does not know.
            Unknown(UnknownValue),
        }

        crate::string_enum! { EventType { $( $index $variant = $wire ),* } }
    };
}

event_types! {
    0 BillingPlanActivated = "BILLING.PLAN.ACTIVATED" "A plan is active, so buyers can subscribe to it.",
    1 BillingPlanCreated = "BILLING.PLAN.CREATED"
        "A plan exists now; its status tells whether buyers can subscribe.",
    2 BillingPlanDeactivated = "BILLING.PLAN.DEACTIVATED"
        "A plan takes no new subscriptions; those that run go on.",
    3 BillingPlanPricingChangeActivated = "BILLING.PLAN.PRICING-CHANGE.ACTIVATED"
        "New prices of a plan apply from now on.",
    4 BillingPlanPricingChangeInprogress = "BILLING.PLAN.PRICING-CHANGE.INPROGRESS"
        "PayPal is applying new prices to the subscriptions of a plan.",
    5 BillingPlanUpdated = "BILLING.PLAN.UPDATED" "A detail of a plan is another one now.",
    6 BillingSubscriptionActivated = "BILLING.SUBSCRIPTION.ACTIVATED"
        "The subscriber approved, and the subscription runs: start the service.",
    7 BillingSubscriptionCancelled = "BILLING.SUBSCRIPTION.CANCELLED"
        "The merchant or the subscriber ended the subscription; no further payment follows.",
    8 BillingSubscriptionCreated = "BILLING.SUBSCRIPTION.CREATED"
        "A subscription exists, but the subscriber may still have to approve it.",
    9 BillingSubscriptionExpired = "BILLING.SUBSCRIPTION.EXPIRED" "The last billing cycle is over.",
    10 BillingSubscriptionPaymentFailed = "BILLING.SUBSCRIPTION.PAYMENT.FAILED"
        "A payment of a subscription did not succeed; PayPal may try again.",
    11 BillingSubscriptionReActivated = "BILLING.SUBSCRIPTION.RE-ACTIVATED"
        "A suspended subscription runs again.",
    12 BillingSubscriptionSuspended = "BILLING.SUBSCRIPTION.SUSPENDED"
        "A subscription is paused, by the merchant or after failed payments.",
    13 BillingSubscriptionUpdated = "BILLING.SUBSCRIPTION.UPDATED"
        "A detail of a subscription is another one now, such as its plan or quantity.",
    14 BillingAgreementsAgreementCancelled = "BILLING_AGREEMENTS.AGREEMENT.CANCELLED"
        "A billing agreement of the older API can't be charged any more.",
    15 BillingAgreementsAgreementCreated = "BILLING_AGREEMENTS.AGREEMENT.CREATED"
        "A payer accepted a billing agreement of the older API.",
    16 CatalogProductCreated = "CATALOG.PRODUCT.CREATED" "The catalog has a new product.",
    17 CatalogProductUpdated = "CATALOG.PRODUCT.UPDATED"
        "A product of the catalog has another description, category or address.",
    18 CheckoutCheckoutBuyerApproved = "CHECKOUT.CHECKOUT.BUYER-APPROVED"
        "A buyer approved an express checkout of an older API.",
    19 CheckoutOrderApproved = "CHECKOUT.ORDER.APPROVED"
        "The payer approved the order: capture or authorize it now.",
    20 CheckoutOrderCompleted = "CHECKOUT.ORDER.COMPLETED"
        "An order is paid or authorized; look at its captures before you ship.",
    21 CheckoutOrderDeclined = "CHECKOUT.ORDER.DECLINED" "The payment of an order was refused.",
    22 CheckoutOrderProcessed = "CHECKOUT.ORDER.PROCESSED"
        "PayPal finished an order that was processed without a further call.",
    23 CheckoutOrderSaved = "CHECKOUT.ORDER.SAVED" "An order was kept for later payments.",
    24 CheckoutOrderVoided = "CHECKOUT.ORDER.VOIDED"
        "An order was given up; nothing can be captured from it.",
    25 CheckoutPaymentApprovalReversed = "CHECKOUT.PAYMENT-APPROVAL.REVERSED"
        "PayPal took back an approval that was not captured in time; do not ship.",
    26 CustomerAccountLimitationAdded = "CUSTOMER.ACCOUNT-LIMITATION.ADDED"
        "PayPal restricts what a connected seller's account can do.",
    27 CustomerAccountLimitationEscalated = "CUSTOMER.ACCOUNT-LIMITATION.ESCALATED"
        "A restriction of a seller's account became stricter.",
    28 CustomerAccountLimitationLifted = "CUSTOMER.ACCOUNT-LIMITATION.LIFTED"
        "A restriction of a seller's account is over.",
    29 CustomerAccountLimitationUpdated = "CUSTOMER.ACCOUNT-LIMITATION.UPDATED"
        "A restriction of a seller's account has other details, such as what the seller must send.",
    30 CustomerDisputeCreated = "CUSTOMER.DISPUTE.CREATED"
        "A buyer or a bank complains about a payment: answer before the date in the dispute.",
    31 CustomerDisputeResolved = "CUSTOMER.DISPUTE.RESOLVED"
        "A dispute is decided; its outcome tells who keeps the money.",
    32 CustomerDisputeUpdated = "CUSTOMER.DISPUTE.UPDATED"
        "Something happened in a dispute, for example a message, an offer or a new stage.",
    33 CustomerManagedAccountAccountCreated = "CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-CREATED"
        "PayPal opened an account that a platform manages.",
    34 CustomerManagedAccountAccountStatusChanged = "CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-STATUS-CHANGED"
        "A managed account may now do more, or less.",
    35 CustomerManagedAccountAccountUpdated = "CUSTOMER.MANAGED-ACCOUNT.ACCOUNT-UPDATED"
        "Details of a managed account are other ones now.",
    36 CustomerManagedAccountCreationFailed = "CUSTOMER.MANAGED-ACCOUNT.CREATION-FAILED"
        "PayPal did not open a managed account.",
    37 CustomerManagedAccountNegativeBalanceDebitInitiated = "CUSTOMER.MANAGED-ACCOUNT.NEGATIVE-BALANCE-DEBIT-INITIATED"
        "PayPal begins to collect what a managed account owes.",
    38 CustomerManagedAccountNegativeBalanceNotified = "CUSTOMER.MANAGED-ACCOUNT.NEGATIVE-BALANCE-NOTIFIED"
        "A managed account owes money to PayPal.",
    39 CustomerManagedAccountRiskAssessed = "CUSTOMER.MANAGED-ACCOUNT.RISK-ASSESSED"
        "PayPal checked the risk of a managed account.",
    40 CustomerMerchantIntegrationCapabilityUpdated = "CUSTOMER.MERCHANT-INTEGRATION.CAPABILITY-UPDATED"
        "A connected seller can use a feature now, or no longer.",
    41 CustomerMerchantIntegrationProductSubscriptionUpdated = "CUSTOMER.MERCHANT-INTEGRATION.PRODUCT-SUBSCRIPTION-UPDATED"
        "PayPal decided on a product that a connected seller applied for.",
    42 CustomerMerchantIntegrationSellerAlreadyIntegrated = "CUSTOMER.MERCHANT-INTEGRATION.SELLER-ALREADY-INTEGRATED"
        "A seller who signed up was connected to the partner before.",
    43 CustomerMerchantIntegrationSellerConsentGranted = "CUSTOMER.MERCHANT-INTEGRATION.SELLER-CONSENT-GRANTED"
        "A seller lets the partner act for the account.",
    44 CustomerMerchantIntegrationSellerEmailConfirmed = "CUSTOMER.MERCHANT-INTEGRATION.SELLER-EMAIL-CONFIRMED"
        "A connected seller proved the e-mail address, and can receive money.",
    45 CustomerMerchantIntegrationSellerOnboardingInitiated = "CUSTOMER.MERCHANT-INTEGRATION.SELLER-ONBOARDING-INITIATED"
        "A seller began to sign up by the partner's link.",
    46 IdentityAuthorizationConsentRevoked = "IDENTITY.AUTHORIZATION-CONSENT.REVOKED"
        "A user took back the consent of a login: the refresh token no longer works.",
    47 InvoicingInvoiceCancelled = "INVOICING.INVOICE.CANCELLED" "An invoice can't be paid any more.",
    48 InvoicingInvoiceCreated = "INVOICING.INVOICE.CREATED" "A draft or an invoice exists now.",
    49 InvoicingInvoicePaid = "INVOICING.INVOICE.PAID" "A payment of an invoice arrived, in part or in full.",
    50 InvoicingInvoiceRefunded = "INVOICING.INVOICE.REFUNDED"
        "Money of an invoice was given back, in part or in full.",
    51 InvoicingInvoiceScheduled = "INVOICING.INVOICE.SCHEDULED" "An invoice will be sent at a later date.",
    52 InvoicingInvoiceUpdated = "INVOICING.INVOICE.UPDATED" "Details of an invoice are other ones now.",
    53 MerchantOnboardingCompleted = "MERCHANT.ONBOARDING.COMPLETED"
        "A seller finished signing up by the partner's link.",
    54 MerchantPartnerConsentRevoked = "MERCHANT.PARTNER-CONSENT.REVOKED"
        "A seller no longer lets the partner act for the account.",
    55 PaymentAuthorizationCreated = "PAYMENT.AUTHORIZATION.CREATED"
        "Money of a payer is reserved: capture it before it expires.",
    56 PaymentAuthorizationVoided = "PAYMENT.AUTHORIZATION.VOIDED"
        "A reservation of money ended, by a call or because it expired.",
    57 PaymentCaptureCompleted = "PAYMENT.CAPTURE.COMPLETED"
        "The money of a capture is in the account: ship the goods.",
    58 PaymentCaptureDeclined = "PAYMENT.CAPTURE.DECLINED"
        "PayPal or the bank refused a capture; nothing was paid.",
    59 PaymentCaptureDenied = "PAYMENT.CAPTURE.DENIED" "A pending capture was refused; nothing was paid.",
    60 PaymentCapturePending = "PAYMENT.CAPTURE.PENDING"
        "A capture waits, for example for a review: do not ship yet.",
    61 PaymentCaptureRefunded = "PAYMENT.CAPTURE.REFUNDED" "The merchant gave money of a capture back.",
    62 PaymentCaptureReversed = "PAYMENT.CAPTURE.REVERSED"
        "PayPal took money of a capture back, for example after a dispute.",
    63 PaymentOrderCancelled = "PAYMENT.ORDER.CANCELLED"
        "An order of the older Payments API ended without a payment.",
    64 PaymentOrderCreated = "PAYMENT.ORDER.CREATED" "An order of the older Payments API exists now.",
    65 PaymentPayoutsItemBlocked = "PAYMENT.PAYOUTS-ITEM.BLOCKED"
        "PayPal holds a payout back for good; the money returns to the sender.",
    66 PaymentPayoutsItemCanceled = "PAYMENT.PAYOUTS-ITEM.CANCELED"
        "The sender cancelled an unclaimed payout.",
    67 PaymentPayoutsItemDenied = "PAYMENT.PAYOUTS-ITEM.DENIED" "PayPal refused a payout.",
    68 PaymentPayoutsItemFailed = "PAYMENT.PAYOUTS-ITEM.FAILED"
        "A payout did not succeed; its errors say why.",
    69 PaymentPayoutsItemHeld = "PAYMENT.PAYOUTS-ITEM.HELD" "PayPal reviews a payout before it pays.",
    70 PaymentPayoutsItemRefunded = "PAYMENT.PAYOUTS-ITEM.REFUNDED" "The receiver gave a payout back.",
    71 PaymentPayoutsItemReturned = "PAYMENT.PAYOUTS-ITEM.RETURNED"
        "Nobody claimed a payout in 30 days, so the money is back.",
    72 PaymentPayoutsItemSucceeded = "PAYMENT.PAYOUTS-ITEM.SUCCEEDED" "A receiver has the money of a payout.",
    73 PaymentPayoutsItemUnclaimed = "PAYMENT.PAYOUTS-ITEM.UNCLAIMED"
        "A receiver without an account must sign up within 30 days to get the money.",
    74 PaymentPayoutsbatchDenied = "PAYMENT.PAYOUTSBATCH.DENIED"
        "PayPal refused a whole batch of payouts, for example for lack of money.",
    75 PaymentPayoutsbatchProcessing = "PAYMENT.PAYOUTSBATCH.PROCESSING"
        "PayPal works on a batch of payouts.",
    76 PaymentPayoutsbatchSuccess = "PAYMENT.PAYOUTSBATCH.SUCCESS"
        "A batch is processed; single payouts may have failed nevertheless.",
    77 PaymentReferencedPayoutItemCompleted = "PAYMENT.REFERENCED-PAYOUT-ITEM.COMPLETED"
        "The money of a captured payment was released to the seller.",
    78 PaymentReferencedPayoutItemFailed = "PAYMENT.REFERENCED-PAYOUT-ITEM.FAILED"
        "The money of a captured payment could not be released to the seller.",
    79 PaymentSaleCompleted = "PAYMENT.SALE.COMPLETED"
        "A payment of a subscription or of the older Payments API arrived.",
    80 PaymentSaleDenied = "PAYMENT.SALE.DENIED" "A pending payment was refused.",
    81 PaymentSalePending = "PAYMENT.SALE.PENDING"
        "A payment waits, for example for a review: do not deliver yet.",
    82 PaymentSaleRefunded = "PAYMENT.SALE.REFUNDED" "The merchant gave money of a sale back.",
    83 PaymentSaleReversed = "PAYMENT.SALE.REVERSED"
        "PayPal took money of a sale back, for example after a dispute.",
    84 PaymentsPaymentCreated = "PAYMENTS.PAYMENT.CREATED"
        "A payment of the older Payments API waits for the payer's approval.",
    85 RiskDisputeCreated = "RISK.DISPUTE.CREATED" "The older name of a new dispute.",
    86 VaultCreditCardCreated = "VAULT.CREDIT-CARD.CREATED" "The older vault has a new card.",
    87 VaultCreditCardDeleted = "VAULT.CREDIT-CARD.DELETED" "The older vault no longer has a card.",
    88 VaultCreditCardUpdated = "VAULT.CREDIT-CARD.UPDATED" "A card of the older vault has new details.",
    89 VaultPaymentTokenCreated = "VAULT.PAYMENT-TOKEN.CREATED"
        "A payment method is saved and can be charged again.",
    90 VaultPaymentTokenDeleted = "VAULT.PAYMENT-TOKEN.DELETED"
        "A saved payment method is gone: do not charge it any more.",
    91 VaultPaymentTokenDeletionInitiated = "VAULT.PAYMENT-TOKEN.DELETION-INITIATED"
        "PayPal is about to delete a saved payment method.",
}

impl EventType {
    /// Returns the text up to the last dot, such as `PAYMENT.CAPTURE`: the part that all events
    /// about the same kind of resource share.
    pub fn family(&self) -> &str {
        self.as_str().rsplit_once('.').map_or(self.as_str(), |(family, _)| family)
    }
}
