// Written by `paypal-codegen generate` from specs/. Do not edit.

//! Lets the compiler name the feature of a method or a variant whose feature is off. Nothing here can be
//! used.

/// Implements the trait of no feature. Its lifetime lets a function require such a trait.
pub struct Off<'a>(std::marker::PhantomData<&'a ()>);

/// What every trait here has: the result of a function that can't be called.
pub trait Never {
    /// Returns the result.
    fn never<T>() -> T;
}

#[cfg(not(feature = "orders"))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `orders` of `paypal-generated`",
    label = "exists only with the feature `orders`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"orders\"] }}"
)]
/// Stands for the feature `orders`.
pub trait Orders: Never {}

#[cfg(not(feature = "orders"))]
impl crate::Client {
    #[doc(hidden)]
    pub fn orders<T>(&self) -> T where for<'a> Off<'a>: Orders {
        Off::never()
    }
}

#[cfg(all(feature = "webhook-verification", not(feature = "orders")))]
#[allow(non_snake_case, reason = "these are names of variants")]
impl crate::events::Event {
    #[doc(hidden)]
    pub fn CheckoutOrderApproved() where for<'a> Off<'a>: Orders {}
    #[doc(hidden)]
    pub fn CheckoutOrderCompleted() where for<'a> Off<'a>: Orders {}
    #[doc(hidden)]
    pub fn CheckoutOrderDeclined() where for<'a> Off<'a>: Orders {}
    #[doc(hidden)]
    pub fn CheckoutOrderSaved() where for<'a> Off<'a>: Orders {}
    #[doc(hidden)]
    pub fn CheckoutOrderVoided() where for<'a> Off<'a>: Orders {}
}

#[cfg(all(feature = "webhook-verification", not(feature = "orders")))]
#[allow(non_snake_case, reason = "these are names of variants")]
impl crate::events::Resource {
    #[doc(hidden)]
    pub fn Order() where for<'a> Off<'a>: Orders {}
}

#[cfg(not(feature = "payments"))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `payments` of `paypal-generated`",
    label = "exists only with the feature `payments`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"payments\"] }}"
)]
/// Stands for the feature `payments`.
pub trait Payments: Never {}

#[cfg(not(feature = "payments"))]
impl crate::Client {
    #[doc(hidden)]
    pub fn payments<T>(&self) -> T where for<'a> Off<'a>: Payments {
        Off::never()
    }
}

#[cfg(all(feature = "webhook-verification", not(feature = "payments")))]
#[allow(non_snake_case, reason = "these are names of variants")]
impl crate::events::Event {
    #[doc(hidden)]
    pub fn PaymentAuthorizationCreated() where for<'a> Off<'a>: Payments {}
    #[doc(hidden)]
    pub fn PaymentAuthorizationVoided() where for<'a> Off<'a>: Payments {}
    #[doc(hidden)]
    pub fn PaymentCaptureCompleted() where for<'a> Off<'a>: Payments {}
    #[doc(hidden)]
    pub fn PaymentCaptureDeclined() where for<'a> Off<'a>: Payments {}
    #[doc(hidden)]
    pub fn PaymentCaptureDenied() where for<'a> Off<'a>: Payments {}
    #[doc(hidden)]
    pub fn PaymentCapturePending() where for<'a> Off<'a>: Payments {}
    #[doc(hidden)]
    pub fn PaymentCaptureRefunded() where for<'a> Off<'a>: Payments {}
    #[doc(hidden)]
    pub fn PaymentCaptureReversed() where for<'a> Off<'a>: Payments {}
}

#[cfg(all(feature = "webhook-verification", not(feature = "payments")))]
#[allow(non_snake_case, reason = "these are names of variants")]
impl crate::events::Resource {
    #[doc(hidden)]
    pub fn Authorization() where for<'a> Off<'a>: Payments {}
    #[doc(hidden)]
    pub fn Capture() where for<'a> Off<'a>: Payments {}
    #[doc(hidden)]
    pub fn Refund() where for<'a> Off<'a>: Payments {}
}

#[cfg(not(feature = "vault"))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `vault` of `paypal-generated`",
    label = "exists only with the feature `vault`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"vault\"] }}"
)]
/// Stands for the feature `vault`.
pub trait Vault: Never {}

#[cfg(not(feature = "vault"))]
impl crate::Client {
    #[doc(hidden)]
    pub fn vault<T>(&self) -> T where for<'a> Off<'a>: Vault {
        Off::never()
    }
}

#[cfg(all(feature = "webhook-verification", not(feature = "vault")))]
#[allow(non_snake_case, reason = "these are names of variants")]
impl crate::events::Event {
    #[doc(hidden)]
    pub fn VaultPaymentTokenCreated() where for<'a> Off<'a>: Vault {}
    #[doc(hidden)]
    pub fn VaultPaymentTokenDeleted() where for<'a> Off<'a>: Vault {}
    #[doc(hidden)]
    pub fn VaultPaymentTokenDeletionInitiated() where for<'a> Off<'a>: Vault {}
}

#[cfg(all(feature = "webhook-verification", not(feature = "vault")))]
#[allow(non_snake_case, reason = "these are names of variants")]
impl crate::events::Resource {
    #[doc(hidden)]
    pub fn PaymentToken() where for<'a> Off<'a>: Vault {}
}

#[cfg(not(feature = "subscriptions"))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `subscriptions` of `paypal-generated`",
    label = "exists only with the feature `subscriptions`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"subscriptions\"] }}"
)]
/// Stands for the feature `subscriptions`.
pub trait Subscriptions: Never {}

#[cfg(not(feature = "subscriptions"))]
impl crate::Client {
    #[doc(hidden)]
    pub fn subscriptions<T>(&self) -> T where for<'a> Off<'a>: Subscriptions {
        Off::never()
    }
}

#[cfg(all(feature = "webhook-verification", not(feature = "subscriptions")))]
#[allow(non_snake_case, reason = "these are names of variants")]
impl crate::events::Event {
    #[doc(hidden)]
    pub fn BillingPlanActivated() where for<'a> Off<'a>: Subscriptions {}
    #[doc(hidden)]
    pub fn BillingPlanCreated() where for<'a> Off<'a>: Subscriptions {}
    #[doc(hidden)]
    pub fn BillingPlanDeactivated() where for<'a> Off<'a>: Subscriptions {}
    #[doc(hidden)]
    pub fn BillingPlanPricingChangeActivated() where for<'a> Off<'a>: Subscriptions {}
    #[doc(hidden)]
    pub fn BillingPlanPricingChangeInprogress() where for<'a> Off<'a>: Subscriptions {}
    #[doc(hidden)]
    pub fn BillingPlanUpdated() where for<'a> Off<'a>: Subscriptions {}
    #[doc(hidden)]
    pub fn BillingSubscriptionActivated() where for<'a> Off<'a>: Subscriptions {}
    #[doc(hidden)]
    pub fn BillingSubscriptionCancelled() where for<'a> Off<'a>: Subscriptions {}
    #[doc(hidden)]
    pub fn BillingSubscriptionCreated() where for<'a> Off<'a>: Subscriptions {}
    #[doc(hidden)]
    pub fn BillingSubscriptionExpired() where for<'a> Off<'a>: Subscriptions {}
    #[doc(hidden)]
    pub fn BillingSubscriptionPaymentFailed() where for<'a> Off<'a>: Subscriptions {}
    #[doc(hidden)]
    pub fn BillingSubscriptionReActivated() where for<'a> Off<'a>: Subscriptions {}
    #[doc(hidden)]
    pub fn BillingSubscriptionSuspended() where for<'a> Off<'a>: Subscriptions {}
    #[doc(hidden)]
    pub fn BillingSubscriptionUpdated() where for<'a> Off<'a>: Subscriptions {}
}

#[cfg(all(feature = "webhook-verification", not(feature = "subscriptions")))]
#[allow(non_snake_case, reason = "these are names of variants")]
impl crate::events::Resource {
    #[doc(hidden)]
    pub fn Plan() where for<'a> Off<'a>: Subscriptions {}
    #[doc(hidden)]
    pub fn Subscription() where for<'a> Off<'a>: Subscriptions {}
}

#[cfg(not(feature = "catalog-products"))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `catalog-products` of `paypal-generated`",
    label = "exists only with the feature `catalog-products`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"catalog-products\"] }}"
)]
/// Stands for the feature `catalog-products`.
pub trait CatalogProducts: Never {}

#[cfg(not(feature = "catalog-products"))]
impl crate::Client {
    #[doc(hidden)]
    pub fn catalog_products<T>(&self) -> T where for<'a> Off<'a>: CatalogProducts {
        Off::never()
    }
}

#[cfg(all(feature = "webhook-verification", not(feature = "catalog-products")))]
#[allow(non_snake_case, reason = "these are names of variants")]
impl crate::events::Event {
    #[doc(hidden)]
    pub fn CatalogProductCreated() where for<'a> Off<'a>: CatalogProducts {}
    #[doc(hidden)]
    pub fn CatalogProductUpdated() where for<'a> Off<'a>: CatalogProducts {}
}

#[cfg(all(feature = "webhook-verification", not(feature = "catalog-products")))]
#[allow(non_snake_case, reason = "these are names of variants")]
impl crate::events::Resource {
    #[doc(hidden)]
    pub fn Product() where for<'a> Off<'a>: CatalogProducts {}
}

#[cfg(not(feature = "invoicing"))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `invoicing` of `paypal-generated`",
    label = "exists only with the feature `invoicing`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"invoicing\"] }}"
)]
/// Stands for the feature `invoicing`.
pub trait Invoicing: Never {}

#[cfg(not(feature = "invoicing"))]
impl crate::Client {
    #[doc(hidden)]
    pub fn invoicing<T>(&self) -> T where for<'a> Off<'a>: Invoicing {
        Off::never()
    }
}

#[cfg(all(feature = "webhook-verification", not(feature = "invoicing")))]
#[allow(non_snake_case, reason = "these are names of variants")]
impl crate::events::Event {
    #[doc(hidden)]
    pub fn InvoicingInvoiceCancelled() where for<'a> Off<'a>: Invoicing {}
    #[doc(hidden)]
    pub fn InvoicingInvoiceCreated() where for<'a> Off<'a>: Invoicing {}
    #[doc(hidden)]
    pub fn InvoicingInvoicePaid() where for<'a> Off<'a>: Invoicing {}
    #[doc(hidden)]
    pub fn InvoicingInvoiceRefunded() where for<'a> Off<'a>: Invoicing {}
    #[doc(hidden)]
    pub fn InvoicingInvoiceScheduled() where for<'a> Off<'a>: Invoicing {}
    #[doc(hidden)]
    pub fn InvoicingInvoiceUpdated() where for<'a> Off<'a>: Invoicing {}
}

#[cfg(all(feature = "webhook-verification", not(feature = "invoicing")))]
#[allow(non_snake_case, reason = "these are names of variants")]
impl crate::events::Resource {
    #[doc(hidden)]
    pub fn Invoice() where for<'a> Off<'a>: Invoicing {}
}

#[cfg(not(feature = "disputes"))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `disputes` of `paypal-generated`",
    label = "exists only with the feature `disputes`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"disputes\"] }}"
)]
/// Stands for the feature `disputes`.
pub trait Disputes: Never {}

#[cfg(not(feature = "disputes"))]
impl crate::Client {
    #[doc(hidden)]
    pub fn disputes<T>(&self) -> T where for<'a> Off<'a>: Disputes {
        Off::never()
    }
}

#[cfg(all(feature = "webhook-verification", not(feature = "disputes")))]
#[allow(non_snake_case, reason = "these are names of variants")]
impl crate::events::Event {
    #[doc(hidden)]
    pub fn CustomerDisputeCreated() where for<'a> Off<'a>: Disputes {}
    #[doc(hidden)]
    pub fn CustomerDisputeResolved() where for<'a> Off<'a>: Disputes {}
    #[doc(hidden)]
    pub fn CustomerDisputeUpdated() where for<'a> Off<'a>: Disputes {}
    #[doc(hidden)]
    pub fn RiskDisputeCreated() where for<'a> Off<'a>: Disputes {}
}

#[cfg(all(feature = "webhook-verification", not(feature = "disputes")))]
#[allow(non_snake_case, reason = "these are names of variants")]
impl crate::events::Resource {
    #[doc(hidden)]
    pub fn Dispute() where for<'a> Off<'a>: Disputes {}
}

#[cfg(not(feature = "payouts"))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `payouts` of `paypal-generated`",
    label = "exists only with the feature `payouts`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"payouts\"] }}"
)]
/// Stands for the feature `payouts`.
pub trait Payouts: Never {}

#[cfg(not(feature = "payouts"))]
impl crate::Client {
    #[doc(hidden)]
    pub fn payouts<T>(&self) -> T where for<'a> Off<'a>: Payouts {
        Off::never()
    }
}

#[cfg(all(feature = "webhook-verification", not(feature = "payouts")))]
#[allow(non_snake_case, reason = "these are names of variants")]
impl crate::events::Event {
    #[doc(hidden)]
    pub fn PaymentPayoutsbatchDenied() where for<'a> Off<'a>: Payouts {}
    #[doc(hidden)]
    pub fn PaymentPayoutsbatchProcessing() where for<'a> Off<'a>: Payouts {}
    #[doc(hidden)]
    pub fn PaymentPayoutsbatchSuccess() where for<'a> Off<'a>: Payouts {}
    #[doc(hidden)]
    pub fn PaymentPayoutsItemBlocked() where for<'a> Off<'a>: Payouts {}
    #[doc(hidden)]
    pub fn PaymentPayoutsItemCanceled() where for<'a> Off<'a>: Payouts {}
    #[doc(hidden)]
    pub fn PaymentPayoutsItemDenied() where for<'a> Off<'a>: Payouts {}
    #[doc(hidden)]
    pub fn PaymentPayoutsItemFailed() where for<'a> Off<'a>: Payouts {}
    #[doc(hidden)]
    pub fn PaymentPayoutsItemHeld() where for<'a> Off<'a>: Payouts {}
    #[doc(hidden)]
    pub fn PaymentPayoutsItemRefunded() where for<'a> Off<'a>: Payouts {}
    #[doc(hidden)]
    pub fn PaymentPayoutsItemReturned() where for<'a> Off<'a>: Payouts {}
    #[doc(hidden)]
    pub fn PaymentPayoutsItemSucceeded() where for<'a> Off<'a>: Payouts {}
    #[doc(hidden)]
    pub fn PaymentPayoutsItemUnclaimed() where for<'a> Off<'a>: Payouts {}
}

#[cfg(all(feature = "webhook-verification", not(feature = "payouts")))]
#[allow(non_snake_case, reason = "these are names of variants")]
impl crate::events::Resource {
    #[doc(hidden)]
    pub fn PayoutBatch() where for<'a> Off<'a>: Payouts {}
    #[doc(hidden)]
    pub fn PayoutItem() where for<'a> Off<'a>: Payouts {}
}

#[cfg(not(feature = "webhooks"))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `webhooks` of `paypal-generated`",
    label = "exists only with the feature `webhooks`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"webhooks\"] }}"
)]
/// Stands for the feature `webhooks`.
pub trait Webhooks: Never {}

#[cfg(not(feature = "webhooks"))]
impl crate::Client {
    #[doc(hidden)]
    pub fn webhooks<T>(&self) -> T where for<'a> Off<'a>: Webhooks {
        Off::never()
    }
}

#[cfg(not(feature = "tracking"))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `tracking` of `paypal-generated`",
    label = "exists only with the feature `tracking`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"tracking\"] }}"
)]
/// Stands for the feature `tracking`.
pub trait Tracking: Never {}

#[cfg(not(feature = "tracking"))]
impl crate::Client {
    #[doc(hidden)]
    pub fn tracking<T>(&self) -> T where for<'a> Off<'a>: Tracking {
        Off::never()
    }
}

#[cfg(not(feature = "transactions"))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `transactions` of `paypal-generated`",
    label = "exists only with the feature `transactions`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"transactions\"] }}"
)]
/// Stands for the feature `transactions`.
pub trait Transactions: Never {}

#[cfg(not(feature = "transactions"))]
impl crate::Client {
    #[doc(hidden)]
    pub fn transactions<T>(&self) -> T where for<'a> Off<'a>: Transactions {
        Off::never()
    }
}

#[cfg(not(feature = "partner-referrals"))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `partner-referrals` of `paypal-generated`",
    label = "exists only with the feature `partner-referrals`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"partner-referrals\"] }}"
)]
/// Stands for the feature `partner-referrals`.
pub trait PartnerReferrals: Never {}

#[cfg(not(feature = "partner-referrals"))]
impl crate::Client {
    #[doc(hidden)]
    pub fn partner_referrals<T>(&self) -> T where for<'a> Off<'a>: PartnerReferrals {
        Off::never()
    }
}

#[cfg(not(feature = "web-profiles"))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `web-profiles` of `paypal-generated`",
    label = "exists only with the feature `web-profiles`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"web-profiles\"] }}"
)]
/// Stands for the feature `web-profiles`.
pub trait WebProfiles: Never {}

#[cfg(not(feature = "web-profiles"))]
impl crate::Client {
    #[doc(hidden)]
    pub fn web_profiles<T>(&self) -> T where for<'a> Off<'a>: WebProfiles {
        Off::never()
    }
}

#[cfg(not(feature = "payment-methods"))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `payment-methods` of `paypal-generated`",
    label = "exists only with the feature `payment-methods`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"payment-methods\"] }}"
)]
/// Stands for the feature `payment-methods`.
pub trait PaymentMethods: Never {}

#[cfg(not(feature = "payment-methods"))]
impl crate::Client {
    #[doc(hidden)]
    pub fn payment_methods<T>(&self) -> T where for<'a> Off<'a>: PaymentMethods {
        Off::never()
    }
}

#[cfg(not(feature = "invoice-reminders"))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `invoice-reminders` of `paypal-generated`",
    label = "exists only with the feature `invoice-reminders`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"invoice-reminders\"] }}"
)]
/// Stands for the feature `invoice-reminders`.
pub trait InvoiceReminders: Never {}

#[cfg(not(feature = "invoice-reminders"))]
impl crate::Client {
    #[doc(hidden)]
    pub fn invoice_reminders<T>(&self) -> T where for<'a> Off<'a>: InvoiceReminders {
        Off::never()
    }
}

#[cfg(not(feature = "payment-links"))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `payment-links` of `paypal-generated`",
    label = "exists only with the feature `payment-links`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"payment-links\"] }}"
)]
/// Stands for the feature `payment-links`.
pub trait PaymentLinks: Never {}

#[cfg(not(feature = "payment-links"))]
impl crate::Client {
    #[doc(hidden)]
    pub fn payment_links<T>(&self) -> T where for<'a> Off<'a>: PaymentLinks {
        Off::never()
    }
}

#[cfg(not(feature = "exchange-rates"))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `exchange-rates` of `paypal-generated`",
    label = "exists only with the feature `exchange-rates`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"exchange-rates\"] }}"
)]
/// Stands for the feature `exchange-rates`.
pub trait ExchangeRates: Never {}

#[cfg(not(feature = "exchange-rates"))]
impl crate::Client {
    #[doc(hidden)]
    pub fn exchange_rates<T>(&self) -> T where for<'a> Off<'a>: ExchangeRates {
        Off::never()
    }
}

#[cfg(not(feature = "referenced-payouts"))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `referenced-payouts` of `paypal-generated`",
    label = "exists only with the feature `referenced-payouts`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"referenced-payouts\"] }}"
)]
/// Stands for the feature `referenced-payouts`.
pub trait ReferencedPayouts: Never {}

#[cfg(not(feature = "referenced-payouts"))]
impl crate::Client {
    #[doc(hidden)]
    pub fn referenced_payouts<T>(&self) -> T where for<'a> Off<'a>: ReferencedPayouts {
        Off::never()
    }
}

#[cfg(not(feature = "identity"))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `identity` of `paypal-generated`",
    label = "exists only with the feature `identity`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"identity\"] }}"
)]
/// Stands for the feature `identity`.
pub trait Identity: Never {}

#[cfg(not(feature = "identity"))]
impl crate::Client {
    #[doc(hidden)]
    pub fn identity<T>(&self) -> T where for<'a> Off<'a>: Identity {
        Off::never()
    }
}

#[cfg(not(feature = "wallet-domains"))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `wallet-domains` of `paypal-generated`",
    label = "exists only with the feature `wallet-domains`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"wallet-domains\"] }}"
)]
/// Stands for the feature `wallet-domains`.
pub trait WalletDomains: Never {}

#[cfg(not(feature = "wallet-domains"))]
impl crate::Client {
    #[doc(hidden)]
    pub fn wallet_domains<T>(&self) -> T where for<'a> Off<'a>: WalletDomains {
        Off::never()
    }
}

#[cfg(not(feature = "orders-v1"))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `orders-v1` of `paypal-generated`",
    label = "exists only with the feature `orders-v1`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"orders-v1\"] }}"
)]
/// Stands for the feature `orders-v1`.
pub trait OrdersV1: Never {}

#[cfg(not(feature = "orders-v1"))]
impl crate::Client {
    #[doc(hidden)]
    pub fn orders_v1<T>(&self) -> T where for<'a> Off<'a>: OrdersV1 {
        Off::never()
    }
}

#[cfg(not(feature = "payments-v1"))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `payments-v1` of `paypal-generated`",
    label = "exists only with the feature `payments-v1`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"payments-v1\"] }}"
)]
/// Stands for the feature `payments-v1`.
pub trait PaymentsV1: Never {}

#[cfg(not(feature = "payments-v1"))]
impl crate::Client {
    #[doc(hidden)]
    pub fn payments_v1<T>(&self) -> T where for<'a> Off<'a>: PaymentsV1 {
        Off::never()
    }
}

#[cfg(all(feature = "webhook-verification", not(feature = "payments-v1")))]
#[allow(non_snake_case, reason = "these are names of variants")]
impl crate::events::Event {
    #[doc(hidden)]
    pub fn PaymentsPaymentCreated() where for<'a> Off<'a>: PaymentsV1 {}
    #[doc(hidden)]
    pub fn PaymentOrderCancelled() where for<'a> Off<'a>: PaymentsV1 {}
    #[doc(hidden)]
    pub fn PaymentOrderCreated() where for<'a> Off<'a>: PaymentsV1 {}
    #[doc(hidden)]
    pub fn PaymentAuthorizationCreatedV1() where for<'a> Off<'a>: PaymentsV1 {}
    #[doc(hidden)]
    pub fn PaymentAuthorizationVoidedV1() where for<'a> Off<'a>: PaymentsV1 {}
    #[doc(hidden)]
    pub fn PaymentCaptureCompletedV1() where for<'a> Off<'a>: PaymentsV1 {}
    #[doc(hidden)]
    pub fn PaymentCaptureDeniedV1() where for<'a> Off<'a>: PaymentsV1 {}
    #[doc(hidden)]
    pub fn PaymentCapturePendingV1() where for<'a> Off<'a>: PaymentsV1 {}
    #[doc(hidden)]
    pub fn PaymentCaptureRefundedV1() where for<'a> Off<'a>: PaymentsV1 {}
    #[doc(hidden)]
    pub fn PaymentCaptureReversedV1() where for<'a> Off<'a>: PaymentsV1 {}
    #[doc(hidden)]
    pub fn PaymentSaleRefunded() where for<'a> Off<'a>: PaymentsV1 {}
    #[doc(hidden)]
    pub fn PaymentSaleReversed() where for<'a> Off<'a>: PaymentsV1 {}
}

#[cfg(all(feature = "webhook-verification", not(feature = "payments-v1")))]
#[allow(non_snake_case, reason = "these are names of variants")]
impl crate::events::Resource {
    #[doc(hidden)]
    pub fn PaymentV1() where for<'a> Off<'a>: PaymentsV1 {}
    #[doc(hidden)]
    pub fn OrderV1() where for<'a> Off<'a>: PaymentsV1 {}
    #[doc(hidden)]
    pub fn AuthorizationV1() where for<'a> Off<'a>: PaymentsV1 {}
    #[doc(hidden)]
    pub fn CaptureV1() where for<'a> Off<'a>: PaymentsV1 {}
    #[doc(hidden)]
    pub fn RefundV1() where for<'a> Off<'a>: PaymentsV1 {}
}

#[cfg(not(feature = "invoicing-v1"))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `invoicing-v1` of `paypal-generated`",
    label = "exists only with the feature `invoicing-v1`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"invoicing-v1\"] }}"
)]
/// Stands for the feature `invoicing-v1`.
pub trait InvoicingV1: Never {}

#[cfg(not(feature = "invoicing-v1"))]
impl crate::Client {
    #[doc(hidden)]
    pub fn invoicing_v1<T>(&self) -> T where for<'a> Off<'a>: InvoicingV1 {
        Off::never()
    }
}

#[cfg(all(feature = "webhook-verification", not(feature = "invoicing-v1")))]
#[allow(non_snake_case, reason = "these are names of variants")]
impl crate::events::Event {
    #[doc(hidden)]
    pub fn InvoicingInvoiceCancelledV1() where for<'a> Off<'a>: InvoicingV1 {}
    #[doc(hidden)]
    pub fn InvoicingInvoiceCreatedV1() where for<'a> Off<'a>: InvoicingV1 {}
    #[doc(hidden)]
    pub fn InvoicingInvoicePaidV1() where for<'a> Off<'a>: InvoicingV1 {}
    #[doc(hidden)]
    pub fn InvoicingInvoiceRefundedV1() where for<'a> Off<'a>: InvoicingV1 {}
    #[doc(hidden)]
    pub fn InvoicingInvoiceScheduledV1() where for<'a> Off<'a>: InvoicingV1 {}
    #[doc(hidden)]
    pub fn InvoicingInvoiceUpdatedV1() where for<'a> Off<'a>: InvoicingV1 {}
}

#[cfg(all(feature = "webhook-verification", not(feature = "invoicing-v1")))]
#[allow(non_snake_case, reason = "these are names of variants")]
impl crate::events::Resource {
    #[doc(hidden)]
    pub fn InvoiceV1() where for<'a> Off<'a>: InvoicingV1 {}
}

#[cfg(not(feature = "partner-referrals-v1"))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `partner-referrals-v1` of `paypal-generated`",
    label = "exists only with the feature `partner-referrals-v1`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"partner-referrals-v1\"] }}"
)]
/// Stands for the feature `partner-referrals-v1`.
pub trait PartnerReferralsV1: Never {}

#[cfg(not(feature = "partner-referrals-v1"))]
impl crate::Client {
    #[doc(hidden)]
    pub fn partner_referrals_v1<T>(&self) -> T where for<'a> Off<'a>: PartnerReferralsV1 {
        Off::never()
    }
}

#[cfg(not(any(feature = "subscriptions", feature = "payments-v1")))]
#[diagnostic::on_unimplemented(
    message = "this needs the feature `subscriptions` or `payments-v1` of `paypal-generated`",
    label = "exists only with the feature `subscriptions` or `payments-v1`",
    note = "enable it in Cargo.toml: paypal-generated = {{ .., features = [\"subscriptions\"] }}"
)]
/// Stands for the feature `subscriptions` or `payments-v1`.
pub trait SubscriptionsOrPaymentsV1: Never {}

#[cfg(all(feature = "webhook-verification", not(any(feature = "subscriptions", feature = "payments-v1"))))]
#[allow(non_snake_case, reason = "these are names of variants")]
impl crate::events::Event {
    #[doc(hidden)]
    pub fn PaymentSaleCompleted() where for<'a> Off<'a>: SubscriptionsOrPaymentsV1 {}
    #[doc(hidden)]
    pub fn PaymentSaleDenied() where for<'a> Off<'a>: SubscriptionsOrPaymentsV1 {}
    #[doc(hidden)]
    pub fn PaymentSalePending() where for<'a> Off<'a>: SubscriptionsOrPaymentsV1 {}
}

#[cfg(all(feature = "webhook-verification", not(any(feature = "subscriptions", feature = "payments-v1"))))]
#[allow(non_snake_case, reason = "these are names of variants")]
impl crate::events::Resource {
    #[doc(hidden)]
    pub fn SaleV1() where for<'a> Off<'a>: SubscriptionsOrPaymentsV1 {}
}
