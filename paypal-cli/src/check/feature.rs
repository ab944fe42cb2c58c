//! What the command can do with a connection, and the scopes that each of it needs.

use std::collections::{BTreeMap, BTreeSet};

use paypal_generated::registry::{self, OperationEntry};

/// Parts of APIs that are features of their own, with their operations by API and id.
const PARTS: &[(&str, &[(&str, &str)])] = &[
    ("export.transactions", &[("transactions", "search.get")]),
    ("export.balances", &[("transactions", "balances.get")]),
    ("export.disputes", &[("disputes", "disputes.list"), ("disputes", "disputes.get")]),
    ("export.invoices", &[("invoicing", "invoices.search-invoices")]),
    ("export.products", &[("catalog_products", "products.list")]),
    ("export.plans", &[("subscriptions", "plans.list")]),
    ("export.payouts", &[("payouts", "payouts.get")]),
    ("events", &[("webhooks", "webhooks-events.list"), ("webhooks", "webhooks-events.get")]),
];

/// Something that the command does, and the operations that it calls.
#[derive(Clone, Debug)]
pub struct Feature {
    /// The name: an API's module such as `orders`, or a part such as `export.transactions`.
    pub name: &'static str,
    /// The operations.
    pub operations: Vec<&'static OperationEntry>,
}

/// Returns the features: each API, and the parts of APIs that the command uses by themselves.
pub fn features() -> impl Iterator<Item = Feature> {
    let apis = registry::APIS
        .iter()
        .map(|api| Feature { name: api.name, operations: api.operations.iter().collect() });
    let parts = PARTS.iter().map(|(name, operations)| Feature {
        name,
        operations: operations.iter().filter_map(|(api, id)| registry::find_operation(api, id)).collect(),
    });
    apis.chain(parts)
}

/// Returns the scopes that are missing for each feature; features that lack none are left out. An
/// operation needs all scopes of one of its alternatives: the one that lacks the fewest counts.
pub fn missing(granted: &[String]) -> BTreeMap<String, Vec<String>> {
    let mut missing = BTreeMap::new();
    for feature in features() {
        let scopes: BTreeSet<&str> =
            feature.operations.iter().flat_map(|operation| lacking(operation, granted)).collect();
        if !scopes.is_empty() {
            missing.insert(feature.name.to_owned(), scopes.into_iter().map(str::to_owned).collect());
        }
    }
    missing
}

/// Returns the scopes that an operation lacks.
fn lacking(operation: &OperationEntry, granted: &[String]) -> Vec<&'static str> {
    let absent = |alternative: &&'static [&'static str]| -> Vec<&'static str> {
        let is_absent = |scope: &&&'static str| !granted.iter().any(|granted| granted == **scope);
        alternative.iter().filter(is_absent).copied().collect()
    };
    operation.scopes.iter().map(absent).min_by_key(Vec::len).unwrap_or_default()
}

/// Returns whether the granted scopes suffice for an operation that needs some.
pub(super) fn permits(operation: &OperationEntry, granted: &[String]) -> bool {
    let needs_some = operation.scopes.iter().all(|one| !one.is_empty()) && !operation.scopes.is_empty();
    needs_some && lacking(operation, granted).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    const READ: &str = "https://uri.paypal.com/services/reporting/search/read";

    #[test]
    fn the_parts_name_operations_of_the_registry() {
        for (name, operations) in PARTS {
            for (api, id) in *operations {
                assert!(registry::find_operation(api, id).is_some(), "{name}: {api} {id}");
            }
        }
        let names: BTreeSet<&str> = features().map(|feature| feature.name).collect();
        assert_eq!(names.len(), registry::APIS.len() + PARTS.len());
    }

    #[test]
    fn what_no_token_has_is_missing() {
        let none = missing(&[]);
        assert_eq!(none["export.transactions"], [READ]);
        assert!(none["transactions"].len() == 2, "{none:?}");
        let some = missing(&[READ.to_owned()]);
        assert!(!some.contains_key("export.transactions"));
        assert_eq!(some["transactions"], ["https://uri.paypal.com/services/reporting/balances/read"]);
    }

    #[test]
    fn one_alternative_suffices_and_all_its_scopes_are_needed() {
        let vault = registry::find_operation("disputes", "disputes.list").unwrap();
        let granted = vec!["https://uri.paypal.com/services/disputes/read-seller".to_owned()];
        assert!(permits(vault, &granted) && lacking(vault, &granted).is_empty());
        let tracker = registry::find_operation("tracking", "trackers.get").unwrap();
        let granted = vec!["https://uri.paypal.com/services/shipping/trackers/read".to_owned()];
        assert!(!permits(tracker, &granted));
        assert_eq!(
            lacking(tracker, &granted),
            ["https://uri.paypal.com/services/shipping/trackers/readwrite"]
        );
        let all: Vec<String> = registry::operations()
            .flat_map(|operation| operation.scopes.concat())
            .map(str::to_owned)
            .collect();
        assert_eq!(missing(&all), BTreeMap::new());
    }
}
