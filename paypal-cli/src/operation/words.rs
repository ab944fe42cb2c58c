//! Words of the command line for names and descriptions of the registry.

use paypal_generated::registry;

use super::find::{api_name, method_name, operation_name};

/// Parts of descriptions that speak of the Rust client, and what the command line has in their
/// place.
const PHRASES: &[(&str, &str)] = &[
    ("; `on_behalf_of` builds the value from an `AuthAssertion`", ""),
    (
        "as `items()` and `pages()` do by themselves for a range of any length; their `coverage()`, a \
         `Coverage`, tells whether PayPal has answered all of it",
        "as `--pages all` does by itself for a range of any length; a note then tells if PayPal has not \
         answered all of it",
    ),
    ("`items()` and `pages()` take it", "`--pages all` takes it"),
    ("the link of `payer_link()`", "the link `payer-action` or `approve`"),
    ("a link (`payer_link()`)", "a link (`payer-action`)"),
    ("; `picture()` decodes it", ""),
    (
        "If its `content_type()` is `image/png`, write its `bytes()` to a file; with another content type, \
         PayPal has sent no picture.",
        "`--output FILE` writes it to a file.",
    ),
    (": the crate redacts it in `Debug` output", ""),
    (" by `header`", " by `--header`"),
    ("the flags of the `Notification`", "the flags of the body"),
    (": `client.authorize` exchanges the login's code and returns a client for that account.", "."),
    (" Version 6 of the SDK takes the token of `client.client_token` instead.", ""),
    ("`UserInfoSchema::Openid`", "`openid`"),
    ("`PaypalUserInfoSchema::V11`", "`paypalv1.1`"),
    ("`Prefer::Representation`", "`--prefer representation`"),
    ("`Prefer::Minimal`", "`--prefer minimal`"),
];

/// Returns a name in kebab case: `catalog_products` becomes `catalog-products`.
pub fn kebab(name: &str) -> String {
    name.chars().map(|c| if matches!(c, '_' | ' ' | '.') { '-' } else { c.to_ascii_lowercase() }).collect()
}

/// Rewrites the Rust methods in a description of an API to commands: `orders().capture` becomes
/// `paypal orders capture`.
pub fn in_commands(api: &str, description: &str) -> String {
    let text =
        PHRASES.iter().fold(description.to_owned(), |text, (rust, command)| text.replace(rust, command));
    let parts = text.split('`').enumerate().map(|(index, part)| match index % 2 {
        1 => code(api, part),
        _ => part.to_owned(),
    });
    parts.collect::<Vec<_>>().join("`")
}

/// Returns the first sentence of a description, without its full stop.
pub fn first_sentence(description: &str) -> &str {
    description.split_once(". ").map_or(description, |(first, _)| first).trim_end_matches('.')
}

/// Rewrites the code between two backticks.
fn code(api: &str, code: &str) -> String {
    let command = |api: &str, method: &str| {
        let api = registry::APIS.iter().find(|entry| entry.name == api)?;
        let operation = api.operations.iter().find(|entry| method_name(entry) == method)?;
        Some(format!("paypal {} {}", api_name(api.name), operation_name(operation)))
    };
    if let Some((other, method)) = code.split_once("().") {
        return command(other, method).unwrap_or_else(|| code.to_owned());
    }
    if let Some(other) = code.strip_suffix("()") {
        return format!("paypal {}", api_name(other));
    }
    // `InvoiceDetail::invoice_number` is a field of a body.
    if let Some((_, field)) = code.split_once("::") {
        return field.to_owned();
    }
    // One word may be a field or a value too, such as `pay`.
    match code.contains('_').then(|| command(api, code)).flatten() {
        Some(command) => command,
        None => code.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn descriptions() -> impl Iterator<Item = (&'static str, &'static str)> {
        registry::operations().flat_map(|operation| {
            let parameters = operation.parameters.iter().map(|parameter| parameter.description);
            std::iter::once(operation.description).chain(parameters).map(|text| (operation.api, text))
        })
    }

    #[test]
    fn descriptions_speak_of_commands() {
        let table = [
            ("orders", "then call `orders().capture`.", "then call `paypal orders capture`."),
            ("invoicing", "use `delete_invoice`.", "use `paypal invoicing delete-invoice`."),
            ("payments_v1", "of `orders()`", "of `paypal orders`"),
            ("invoicing", "for `InvoiceDetail::invoice_number` in", "for `invoice_number` in"),
            ("orders", "`pay` and `intent`", "`pay` and `intent`"),
        ];
        for (api, rust, command) in table {
            assert_eq!(in_commands(api, rust), command);
        }
    }

    #[test]
    fn no_description_has_rust_code() {
        for (api, text) in descriptions() {
            let text = in_commands(api, text);
            for rust in ["::", "()", "client.", "`Debug`", "AuthAssertion"] {
                assert!(!text.contains(rust), "{rust}: {text}");
            }
        }
    }

    #[test]
    fn each_phrase_occurs_in_a_description() {
        for (rust, _) in PHRASES {
            assert!(descriptions().any(|(_, text)| text.contains(rust)), "{rust}");
        }
    }

    #[test]
    fn each_operation_and_parameter_is_described() {
        for operation in registry::operations() {
            assert!(!operation.description.is_empty(), "{} {}", operation.api, operation.id);
            for parameter in operation.parameters {
                assert!(!parameter.description.is_empty(), "{} {}", operation.id, parameter.name);
            }
        }
    }
}
