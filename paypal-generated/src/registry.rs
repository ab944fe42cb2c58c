// Written by `paypal-codegen generate` from specs/. Do not edit.

//! The operations and components of the APIs whose features are enabled, as data.

pub use paypal_runtime::registry::{
    AnyModel, ApiEntry, BodyEntry, ComponentEntry, Limits, OperationEntry, ParameterEntry, ParameterPlace,
};

/// The APIs, in the order in which the documentation lists them.
pub static APIS: &[ApiEntry] = &[
    #[cfg(feature = "orders")]
    ApiEntry {
        name: "orders",
        title: "Orders",
        operations: crate::orders::registry::OPERATIONS,
        components: crate::orders::registry::COMPONENTS,
    },
    #[cfg(feature = "payments")]
    ApiEntry {
        name: "payments",
        title: "Payments",
        operations: crate::payments::registry::OPERATIONS,
        components: crate::payments::registry::COMPONENTS,
    },
    #[cfg(feature = "vault")]
    ApiEntry {
        name: "vault",
        title: "Payment Method Tokens",
        operations: crate::vault::registry::OPERATIONS,
        components: crate::vault::registry::COMPONENTS,
    },
    #[cfg(feature = "subscriptions")]
    ApiEntry {
        name: "subscriptions",
        title: "Subscriptions",
        operations: crate::subscriptions::registry::OPERATIONS,
        components: crate::subscriptions::registry::COMPONENTS,
    },
    #[cfg(feature = "catalog-products")]
    ApiEntry {
        name: "catalog_products",
        title: "Catalog Products",
        operations: crate::catalog_products::registry::OPERATIONS,
        components: crate::catalog_products::registry::COMPONENTS,
    },
    #[cfg(feature = "invoicing")]
    ApiEntry {
        name: "invoicing",
        title: "Invoicing",
        operations: crate::invoicing::registry::OPERATIONS,
        components: crate::invoicing::registry::COMPONENTS,
    },
    #[cfg(feature = "disputes")]
    ApiEntry {
        name: "disputes",
        title: "Disputes",
        operations: crate::disputes::registry::OPERATIONS,
        components: crate::disputes::registry::COMPONENTS,
    },
    #[cfg(feature = "payouts")]
    ApiEntry {
        name: "payouts",
        title: "Payouts",
        operations: crate::payouts::registry::OPERATIONS,
        components: crate::payouts::registry::COMPONENTS,
    },
    #[cfg(feature = "webhooks")]
    ApiEntry {
        name: "webhooks",
        title: "Webhooks",
        operations: crate::webhooks::registry::OPERATIONS,
        components: crate::webhooks::registry::COMPONENTS,
    },
    #[cfg(feature = "tracking")]
    ApiEntry {
        name: "tracking",
        title: "Shipment Tracking",
        operations: crate::tracking::registry::OPERATIONS,
        components: crate::tracking::registry::COMPONENTS,
    },
    #[cfg(feature = "transactions")]
    ApiEntry {
        name: "transactions",
        title: "Transaction Search",
        operations: crate::transactions::registry::OPERATIONS,
        components: crate::transactions::registry::COMPONENTS,
    },
    #[cfg(feature = "partner-referrals")]
    ApiEntry {
        name: "partner_referrals",
        title: "Partner Referrals",
        operations: crate::partner_referrals::registry::OPERATIONS,
        components: crate::partner_referrals::registry::COMPONENTS,
    },
    #[cfg(feature = "web-profiles")]
    ApiEntry {
        name: "web_profiles",
        title: "Payment Experience Web Profiles",
        operations: crate::web_profiles::registry::OPERATIONS,
        components: crate::web_profiles::registry::COMPONENTS,
    },
    #[cfg(feature = "payment-methods")]
    ApiEntry {
        name: "payment_methods",
        title: "Payment Methods",
        operations: crate::payment_methods::registry::OPERATIONS,
        components: crate::payment_methods::registry::COMPONENTS,
    },
    #[cfg(feature = "invoice-reminders")]
    ApiEntry {
        name: "invoice_reminders",
        title: "Invoice Reminders",
        operations: crate::invoice_reminders::registry::OPERATIONS,
        components: crate::invoice_reminders::registry::COMPONENTS,
    },
    #[cfg(feature = "payment-links")]
    ApiEntry {
        name: "payment_links",
        title: "Payment Links",
        operations: crate::payment_links::registry::OPERATIONS,
        components: crate::payment_links::registry::COMPONENTS,
    },
    #[cfg(feature = "exchange-rates")]
    ApiEntry {
        name: "exchange_rates",
        title: "Exchange Rates",
        operations: crate::exchange_rates::registry::OPERATIONS,
        components: crate::exchange_rates::registry::COMPONENTS,
    },
    #[cfg(feature = "referenced-payouts")]
    ApiEntry {
        name: "referenced_payouts",
        title: "Referenced Payouts",
        operations: crate::referenced_payouts::registry::OPERATIONS,
        components: crate::referenced_payouts::registry::COMPONENTS,
    },
    #[cfg(feature = "identity")]
    ApiEntry {
        name: "identity",
        title: "Identity",
        operations: crate::identity::registry::OPERATIONS,
        components: crate::identity::registry::COMPONENTS,
    },
    #[cfg(feature = "wallet-domains")]
    ApiEntry {
        name: "wallet_domains",
        title: "Wallet Domains",
        operations: crate::wallet_domains::registry::OPERATIONS,
        components: crate::wallet_domains::registry::COMPONENTS,
    },
    #[cfg(feature = "orders-v1")]
    ApiEntry {
        name: "orders_v1",
        title: "Orders v1",
        operations: crate::orders_v1::registry::OPERATIONS,
        components: crate::orders_v1::registry::COMPONENTS,
    },
    #[cfg(feature = "payments-v1")]
    ApiEntry {
        name: "payments_v1",
        title: "Payments v1",
        operations: crate::payments_v1::registry::OPERATIONS,
        components: crate::payments_v1::registry::COMPONENTS,
    },
    #[cfg(feature = "invoicing-v1")]
    ApiEntry {
        name: "invoicing_v1",
        title: "Invoicing v1",
        operations: crate::invoicing_v1::registry::OPERATIONS,
        components: crate::invoicing_v1::registry::COMPONENTS,
    },
    #[cfg(feature = "partner-referrals-v1")]
    ApiEntry {
        name: "partner_referrals_v1",
        title: "Partner Referrals v1",
        operations: crate::partner_referrals_v1::registry::OPERATIONS,
        components: crate::partner_referrals_v1::registry::COMPONENTS,
    },
];

/// Returns every operation.
pub fn operations() -> impl Iterator<Item = &'static OperationEntry> {
    APIS.iter().flat_map(|api| api.operations)
}

/// Returns every component that is sent or received.
pub fn components() -> impl Iterator<Item = &'static ComponentEntry> {
    APIS.iter().flat_map(|api| api.components)
}

/// Returns the operation with an id: `find_operation("orders", "orders.create")`.
pub fn find_operation(api: &str, id: &str) -> Option<&'static OperationEntry> {
    let api = APIS.iter().find(|entry| entry.name == api)?;
    api.operations.iter().find(|entry| entry.id == id)
}

/// Returns the component with a name: `find_component("orders", "order")`.
pub fn find_component(api: &str, name: &str) -> Option<&'static ComponentEntry> {
    let api = APIS.iter().find(|entry| entry.name == api)?;
    api.components.iter().find(|entry| entry.name == name)
}
