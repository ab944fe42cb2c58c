//! Finds APIs and operations by the words of the command line.

use paypal_generated::registry::{self, ApiEntry, OperationEntry};

use super::words::{in_commands, kebab};
use crate::error::{Error, Result};

/// Returns the word of the command line for an API: `catalog-products`.
pub fn api_name(api: &str) -> String {
    kebab(api)
}

/// Returns the word of the command line for an operation: its Rust method, as in
/// `capture-authorization`.
pub fn operation_name(operation: &OperationEntry) -> String {
    kebab(method_name(operation))
}

/// Returns the command of an operation: `paypal payments capture-authorization`.
pub fn command_name(operation: &OperationEntry) -> String {
    format!("paypal {} {}", api_name(operation.api), operation_name(operation))
}

/// Returns the Rust method of an operation.
pub(crate) fn method_name(operation: &OperationEntry) -> &'static str {
    operation.rust_path.rsplit("::").next().unwrap_or(operation.id)
}

/// Returns an API by its word, in kebab case or snake case.
///
/// # Errors
///
/// Fails with the nearest name.
pub fn find_api(name: &str) -> Result<&'static ApiEntry> {
    let wanted = kebab(name);
    registry::APIS.iter().find(|api| api_name(api.name) == wanted).ok_or_else(|| {
        let error = Error::not_found(format!("there is no API {name:?}"));
        match nearest(&wanted, registry::APIS.iter().map(|api| api_name(api.name))) {
            Some(near) => error.help(format!("the nearest name is {near}")),
            None => error.help("paypal call --list lists all operations"),
        }
    })
}

/// Returns an operation of an API, by its Rust method in kebab case or snake case, or by its id in
/// the spec.
///
/// # Errors
///
/// Fails with the nearest name.
pub fn find(api: &str, name: &str) -> Result<&'static OperationEntry> {
    let api = find_api(api)?;
    let wanted = kebab(name);
    let by_name = api.operations.iter().find(|operation| operation_name(operation) == wanted);
    by_name.or_else(|| api.operations.iter().find(|operation| operation.id == name)).ok_or_else(|| {
        let api_name = api_name(api.name);
        let error = Error::not_found(format!("{api_name} has no operation {name:?}"));
        match nearest(&wanted, api.operations.iter().map(operation_name)) {
            Some(near) => error.help(format!("the nearest name is: paypal {api_name} {near}")),
            None => error.help(format!("paypal {api_name} --help lists them")),
        }
    })
}

/// Returns the operations in whose id, path, command or description every word occurs, without
/// regard to case. No word finds all operations.
pub fn search(words: &[String]) -> Vec<&'static OperationEntry> {
    let words: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
    let all = registry::APIS.iter().flat_map(|api| api.operations.iter().map(move |it| (api, it)));
    let is_found = |(api, operation): &(&ApiEntry, &OperationEntry)| {
        let text = [
            api.title,
            operation.id,
            operation.path,
            operation.method.as_str(),
            &command_name(operation),
            &in_commands(operation.api, operation.description),
        ]
        .join("\n")
        .to_lowercase();
        words.iter().all(|word| text.contains(word))
    };
    all.filter(is_found).map(|(_, operation)| operation).collect()
}

/// Returns the name that is most like another one, if one is.
pub(crate) fn nearest(name: &str, names: impl IntoIterator<Item = String>) -> Option<String> {
    let similar = names.into_iter().map(|other| (strsim::jaro_winkler(name, &other), other));
    let similar = similar.filter(|(likeness, _)| *likeness > 0.75);
    similar.max_by(|(a, _), (b, _)| a.total_cmp(b)).map(|(_, other)| other)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_operation_is_found_by_all_its_names() {
        let mut commands = BTreeSet::new();
        for operation in registry::operations() {
            let (api, name) = (api_name(operation.api), operation_name(operation));
            for (api, name) in [
                (api.as_str(), name.as_str()),
                (operation.api, method_name(operation)),
                (operation.api, operation.id),
            ] {
                let found = find(api, name).unwrap();
                assert_eq!((found.api, found.id), (operation.api, operation.id), "{api} {name}");
            }
            assert!(commands.insert(command_name(operation)));
        }
        assert!(commands.len() > 150);
    }

    #[test]
    fn a_typing_mistake_names_the_nearest() {
        let help = |api, name| find(api, name).unwrap_err().help_line().unwrap().to_owned();
        assert_eq!(help("orders", "captrue"), "the nearest name is: paypal orders capture");
        assert_eq!(help("order", "capture"), "the nearest name is orders");
        assert_eq!(help("orders", "zzz"), "paypal orders --help lists them");
    }

    #[test]
    fn words_are_searched_everywhere_and_all_must_occur() {
        let found = |words: &[&str]| -> Vec<String> {
            let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
            search(&words).into_iter().map(command_name).collect()
        };
        assert_eq!(found(&["refund", "/v2/", "captures/", "post"]), ["paypal payments refund-capture"]);
        assert_eq!(found(&["REFUND", "captures.refund"]), ["paypal payments refund-capture"]);
        assert!(found(&["refund", "zebra"]).is_empty());
        assert_eq!(found(&[]).len(), registry::operations().count());
    }
}
