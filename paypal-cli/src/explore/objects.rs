//! The table of the objects: the operations that list something without an id.

use paypal_generated::registry;

use super::Object;

/// Name, stream, API, operation, and the property that has the items.
type Row = (&'static str, &'static str, &'static str, &'static str, &'static str);

const OBJECTS: &[Row] = &[
    ("PayPal.Transactions", "transactions", "transactions", "search.get", "transaction_details"),
    ("PayPal.Balances", "balances", "transactions", "balances.get", "balances"),
    ("PayPal.Disputes", "disputes", "disputes", "disputes.list", "items"),
    ("PayPal.Invoices", "invoices", "invoicing", "invoices.list", "items"),
    ("PayPal.Invoice_Templates", "invoice_templates", "invoicing", "templates.list", "templates"),
    (
        "PayPal.Invoice_Reminders",
        "invoice_reminders",
        "invoice_reminders",
        "auto-reminder-configuration-list",
        "configurations",
    ),
    (
        "PayPal.Accounting_Connections",
        "accounting_connections",
        "invoicing",
        "connections.get",
        "connections",
    ),
    ("PayPal.Catalog_Products", "products", "catalog_products", "products.list", "products"),
    ("PayPal.Billing_Plans", "plans", "subscriptions", "plans.list", "plans"),
    ("PayPal.Subscriptions", "subscriptions", "subscriptions", "subscriptions.list", "subscriptions"),
    ("PayPal.Payment_Links", "payment_links", "payment_links", "payment-resources-get-list", "resources"),
    ("PayPal.Webhooks", "webhooks", "webhooks", "webhooks.list", "webhooks"),
    ("PayPal.Webhook_Lookups", "webhook_lookups", "webhooks", "webhooks-lookup.list", "webhooks_lookups"),
    ("PayPal.Events", "events", "webhooks", "webhooks-events.list", "events"),
    ("PayPal.Event_Types", "event_types", "webhooks", "webhooks-event-types.list", "event_types"),
    ("PayPal.Wallet_Domains", "wallet_domains", "wallet_domains", "wallet-domains.list", "wallet_domains"),
    ("PayPal.Users", "users", "identity", "users.list", "Resources"),
    ("PayPal.Payments_V1", "payments_v1", "payments_v1", "payment.list", "payments"),
    ("PayPal.Invoices_V1", "invoices_v1", "invoicing_v1", "invoice.get_all", "invoices"),
    (
        "PayPal.Invoice_Templates_V1",
        "invoice_templates_v1",
        "invoicing_v1",
        "template.get_templates",
        "templates",
    ),
    ("PayPal.Web_Profiles", "web_profiles", "web_profiles", "web-profile.get-list", ""),
];

/// Returns the objects.
pub fn objects() -> impl Iterator<Item = Object> {
    OBJECTS.iter().filter_map(|(name, stream, api, id, items)| {
        let operation = registry::find_operation(api, id)?;
        Some(Object { name, stream, operation, items })
    })
}

#[cfg(test)]
mod tests {
    use paypal_generated::model::ValueKind;
    use paypal_generated::registry::{OperationEntry, ParameterPlace};

    use super::*;
    use serde_json::Value;

    /// The lists that are no objects, and why.
    const OTHERS: &[(&str, &str)] = &[
        ("invoices.search-invoices", "its items are those of invoices.list"),
        ("invoice.search", "its items are those of invoice.get_all"),
        ("payouts.get", "it needs the id of a batch"),
        ("subscriptions.transactions", "it needs the id of a subscription"),
        ("customer.payment-tokens.get", "it needs the id of a customer"),
        ("event-types.list", "it needs the id of a webhook"),
        ("invoice_connection_details.get", "it needs the id of an invoice"),
        ("trackers-batch.get", "it needs the id of a transaction"),
        ("find-eligible-methods", "it answers about one purchase"),
        ("quote-exchange-rates", "it answers about the amounts that are asked for"),
        ("oauth2.userinfo.get", "it describes one user"),
    ];

    fn is_list(operation: &OperationEntry) -> bool {
        let component = operation.responses.iter().find_map(|(_, component)| *component);
        let Some(component) = component else { return false };
        let of_objects = |kind: &ValueKind| matches!(kind, ValueKind::List(ValueKind::Object(_)));
        component.starts_with('[')
            || operation.pagination.is_some()
            || registry::find_component(operation.api, component).is_some_and(|entry| {
                entry.table.is_some_and(|table| {
                    let lists = table().fields.iter().filter(|field| of_objects(&field.kind));
                    lists.filter(|field| field.name != "links").count() == 1
                        && table().fields.iter().all(|field| field.name != "id")
                })
            })
    }

    #[test]
    fn every_list_of_the_registry_is_an_object_or_has_a_reason() {
        assert_eq!(objects().count(), OBJECTS.len());
        let wrong: Vec<&str> = registry::operations()
            .filter(|operation| operation.operation.is_safe() && is_list(operation))
            .filter(|operation| {
                let in_path = operation.parameters.iter().any(|one| one.place == ParameterPlace::Path);
                let is_object = objects().any(|object| std::ptr::eq(object.operation, *operation));
                let has_reason = OTHERS.iter().any(|(id, _)| *id == operation.id);
                is_object == has_reason && (operation.pagination.is_some() || !in_path)
            })
            .map(|operation| operation.id)
            .collect();
        assert_eq!(wrong, [""; 0]);
    }

    #[test]
    fn names_are_unique_and_items_are_described() {
        for (index, object) in objects().enumerate() {
            assert!(object.name.starts_with("PayPal."));
            object.kind().unwrap();
            if let Some(paging) = object.operation.pagination {
                let paging: Value = serde_json::from_str(paging).unwrap();
                assert_eq!(paging["items"], object.items, "{}", object.name);
            }
            for other in objects().skip(index + 1) {
                assert!(other.name != object.name && other.stream != object.stream);
            }
        }
    }
}
