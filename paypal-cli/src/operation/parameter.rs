//! The options of an operation's parameters, and the rule for their names.

use paypal_generated::model::ValueKind;
use paypal_generated::registry::{OperationEntry, ParameterEntry, ParameterPlace};

use super::words::{in_commands, kebab};

/// The options that operations have besides their parameters, and the global ones. A parameter of
/// one of these names gets the prefix `query-` or `header-`.
pub(crate) const OWN_OPTIONS: &[&str] = &[
    "connection",
    "format",
    "no-input",
    "yes",
    "help",
    "version",
    "data",
    "set",
    "file",
    "header",
    "request-id",
    "prefer",
    "on-behalf-of",
    "mock",
    "pages",
    "output",
    "include",
    "dry-run",
    "curl",
    "no-check",
    "allow-host",
    "key-command",
    "key-file",
    "insecure-storage",
];

/// The header that `--on-behalf-of` sets.
pub(crate) const AUTH_ASSERTION: &str = "PayPal-Auth-Assertion";
/// The header that `--prefer` sets.
pub(crate) const PREFER: &str = "Prefer";
/// A header whose value is a secret, which must not be an argument of a process.
pub(crate) const SECURITY_CONTEXT: &str = "X-PAYPAL-SECURITY-CONTEXT";

/// An option or positional argument for a parameter.
#[derive(Clone, Debug)]
pub struct Flag {
    /// The name without dashes, such as `page-size`.
    pub name: String,
    /// The parameter.
    pub parameter: &'static ParameterEntry,
    /// What the parameter is for.
    pub meaning: String,
}

impl Flag {
    /// Returns whether it is a positional argument: a path parameter is.
    pub fn is_positional(&self) -> bool {
        self.parameter.place == ParameterPlace::Path
    }

    /// Returns whether it may occur several times.
    pub fn is_list(&self) -> bool {
        matches!(self.parameter.kind, ValueKind::List(_))
    }

    /// Returns whether its value is a secret, which is read from a file.
    pub fn is_secret(&self) -> bool {
        self.parameter.name.eq_ignore_ascii_case(SECURITY_CONTEXT)
    }

    /// Returns the values that the registry knows, if its values are an enum.
    pub fn known_values(&self) -> &'static [&'static str] {
        match self.parameter.kind {
            ValueKind::Enum(known) => known,
            ValueKind::List(ValueKind::Enum(known)) => known,
            _ => &[],
        }
    }

    /// Returns what stands for the value in help: `PAGE_SIZE`, or the type.
    pub fn placeholder(&self) -> &'static str {
        match self.parameter.kind {
            ValueKind::Boolean => "true|false",
            ValueKind::Integer | ValueKind::Unsigned => "INTEGER",
            ValueKind::Number => "NUMBER",
            ValueKind::DateTime => "TIME",
            ValueKind::Date => "DATE",
            _ if self.is_secret() => "@FILE|-",
            _ => "TEXT",
        }
    }

    /// Returns how the command line shows it: `--page-size` or `ORDER_ID`.
    pub fn shown(&self) -> String {
        if self.is_positional() {
            self.name.to_uppercase().replace('-', "_")
        } else {
            format!("--{}", self.name)
        }
    }
}

/// Returns the options of an operation's parameters: first the path parameters, in the order of the
/// path, then the required ones. Parameters that have an own option (`--prefer`,
/// `--on-behalf-of`) are left out.
pub fn flags(operation: &OperationEntry) -> Vec<Flag> {
    let rank = |parameter: &ParameterEntry| match parameter.place {
        ParameterPlace::Path => (0, operation.path.find(&format!("{{{}}}", parameter.name)).unwrap_or(0)),
        _ if parameter.required => (1, 0),
        _ => (2, 0),
    };
    let mut parameters: Vec<_> =
        operation.parameters.iter().filter(|parameter| own_option(parameter).is_none()).collect();
    parameters.sort_by_key(|parameter| rank(parameter));
    let flag = |parameter: &'static ParameterEntry| Flag {
        name: flag_name(parameter),
        parameter,
        meaning: in_commands(operation.api, parameter.description),
    };
    parameters.into_iter().map(flag).collect()
}

/// Returns the option that sets a parameter, if it is one of the options of all operations.
pub fn own_option(parameter: &ParameterEntry) -> Option<&'static str> {
    if parameter.place != ParameterPlace::Header {
        return None;
    }
    if parameter.name.eq_ignore_ascii_case(PREFER) {
        Some("prefer")
    } else if parameter.name.eq_ignore_ascii_case(AUTH_ASSERTION) {
        Some("on-behalf-of")
    } else {
        None
    }
}

fn flag_name(parameter: &ParameterEntry) -> String {
    let name = kebab(parameter.name);
    let name = name.strip_prefix("x-").unwrap_or(&name);
    let name = name.strip_prefix("paypal-").unwrap_or(name);
    match parameter.place {
        ParameterPlace::Query if OWN_OPTIONS.contains(&name) => format!("query-{name}"),
        ParameterPlace::Header if OWN_OPTIONS.contains(&name) => format!("header-{name}"),
        _ => name.to_owned(),
    }
}

/// Returns whether an operation answers with more if the header `Prefer` asks for it.
pub fn takes_prefer(operation: &OperationEntry) -> bool {
    operation.parameters.iter().any(|parameter| parameter.name.eq_ignore_ascii_case("Prefer"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use paypal_generated::registry;

    use super::*;

    #[test]
    fn no_two_options_of_an_operation_have_one_name() {
        for operation in registry::operations() {
            let mut names: BTreeSet<String> = OWN_OPTIONS.iter().map(|name| (*name).to_owned()).collect();
            for flag in flags(operation) {
                let is_new = flag.is_positional() || names.insert(flag.name.clone());
                assert!(is_new, "{} {}: {}", operation.api, operation.id, flag.name);
            }
        }
    }

    #[test]
    fn each_path_parameter_is_positional_in_the_order_of_the_path() {
        for operation in registry::operations() {
            let places: Vec<_> = flags(operation)
                .iter()
                .filter(|flag| flag.is_positional())
                .map(|flag| operation.path.find(&format!("{{{}}}", flag.parameter.name)).unwrap())
                .collect();
            assert_eq!(places.len(), operation.path.matches('{').count(), "{}", operation.id);
            assert!(places.is_sorted(), "{}", operation.id);
        }
    }

    #[test]
    fn a_parameter_with_the_name_of_an_option_gets_a_prefix() {
        let template = registry::operations().flat_map(|operation| operation.parameters).next().unwrap();
        let named = |name, place| flag_name(&ParameterEntry { name, place, ..*template });
        assert_eq!(named("format", ParameterPlace::Query), "query-format");
        assert_eq!(named("PayPal-Mock", ParameterPlace::Header), "header-mock");
        assert_eq!(named("page_size", ParameterPlace::Query), "page-size");
        assert_eq!(named("X-PAYPAL-SECURITY-CONTEXT", ParameterPlace::Header), "security-context");
        assert_eq!(named("PayPal-Client-Metadata-Id", ParameterPlace::Header), "client-metadata-id");
    }
}
