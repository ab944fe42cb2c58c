//! What can be read with a connection: lists of PayPal, the columns of their items, and a preview.
//!
//! | file | contents |
//! |---|---|
//! | `objects.rs` | the table of the objects |
//! | `schema.rs` | the columns of an object, from the field tables of the registry |
//! | `rows.rs` | items as flat rows, with masks in place of sensitive values |
//! | `preview.rs` | the first page of an object |
//! | `adobe.rs` | the answers of Adobe's Flow Service |

pub mod adobe;
mod objects;
mod preview;
mod rows;
mod schema;

use paypal_generated::model::ValueKind;
use paypal_generated::registry::{self, OperationEntry};
use serde_json::{Value, json};

pub use objects::objects;
pub(crate) use rows::has_secrets;
pub use schema::Column;

use crate::error::{Error, Result};

/// A list that can be read.
#[derive(Clone, Copy, Debug)]
pub struct Object {
    /// The name, as Adobe's Flow Service has it: `PayPal.Catalog_Products`.
    pub name: &'static str,
    /// Our own name of the list, such as `products`.
    pub stream: &'static str,
    /// The operation that lists it.
    pub operation: &'static OperationEntry,
    /// The property of the response that has the items; empty if the response is the list.
    pub items: &'static str,
}

impl Object {
    /// Returns whether the scopes of a token permit the list.
    pub fn is_permitted(&self, scopes: &[String]) -> bool {
        self.missing(scopes).is_empty()
    }

    /// Returns the scopes that a token lacks for the list. One alternative suffices: the one that
    /// lacks the fewest counts.
    pub fn missing(&self, scopes: &[String]) -> Vec<&'static str> {
        let lacking = |alternative: &&'static [&'static str]| -> Vec<&'static str> {
            let is_absent = |scope: &&&'static str| !scopes.iter().any(|granted| granted == **scope);
            alternative.iter().filter(is_absent).copied().collect()
        };
        self.operation.scopes.iter().map(lacking).min_by_key(Vec::len).unwrap_or_default()
    }

    /// Returns the kind of the items.
    ///
    /// # Errors
    ///
    /// Fails if the registry does not describe the response.
    pub(crate) fn kind(&self) -> Result<&'static ValueKind> {
        let unknown = || Error::failed(format!("the registry does not describe the items of {}", self.name));
        let component = self.operation.responses.iter().find_map(|(_, component)| *component);
        let component = component.ok_or_else(unknown)?;
        let (component, is_list) = match component.strip_prefix('[').and_then(|name| name.strip_suffix(']')) {
            Some(item) => (item, true),
            None => (component, false),
        };
        let entry = registry::find_component(self.operation.api, component).ok_or_else(unknown)?;
        if is_list {
            return Ok(&entry.kind);
        }
        let table = entry.table.ok_or_else(unknown)?();
        let field = table.fields.iter().find(|field| field.name == self.items);
        match field.map(|field| &field.kind) {
            Some(ValueKind::List(kind)) => Ok(kind),
            _ => Err(unknown()),
        }
    }

    /// Returns the object in a list of objects, as JSON.
    pub fn to_json(&self, scopes: &[String]) -> Value {
        let missing = self.missing(scopes);
        json!({
            "name": self.name,
            "stream": self.stream,
            "operation": format!("{} {}", self.operation.api, self.operation.id),
            "permitted": missing.is_empty(),
            "missing_scopes": missing,
        })
    }
}

/// Finds an object by its name or by its stream's, without regard to case.
///
/// # Errors
///
/// Fails with the nearest name if there is none.
pub fn find(name: &str) -> Result<Object> {
    let bare = name.strip_prefix("PayPal.").unwrap_or(name);
    let is_named = |object: &Object| {
        let names = [object.stream, object.name, object.name.trim_start_matches("PayPal.")];
        names.into_iter().any(|own| own.eq_ignore_ascii_case(bare) || own.eq_ignore_ascii_case(name))
    };
    objects().find(is_named).ok_or_else(|| {
        let distance = |object: &Object| {
            strsim::damerau_levenshtein(&object.stream.to_lowercase(), &bare.to_lowercase())
                .min(strsim::damerau_levenshtein(&object.name.to_lowercase(), &name.to_lowercase()))
        };
        // A name that shares less with it is no mistyped one.
        let near = objects().map(|object| (distance(&object), object.name)).min();
        let near = near.filter(|(distance, _)| *distance <= 1 + bare.len() / 4);
        Error::not_found(format!("there is no object {name:?}")).help(match near {
            Some((_, nearest)) => format!("the nearest is {nearest}; without an object, all are listed"),
            None => "`paypal explore` lists all objects".to_owned(),
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_are_found_by_either_name() {
        for name in ["PayPal.Catalog_Products", "paypal.catalog_products", "Catalog_Products", "products"] {
            assert_eq!(find(name).unwrap().name, "PayPal.Catalog_Products", "{name}");
        }
        let error = find("PayPal.Catalog_Product").unwrap_err();
        assert!(error.help_line().unwrap().contains("PayPal.Catalog_Products"), "{error:?}");
        assert!(find("").is_err());
        let error = find("nothing").unwrap_err();
        assert_eq!(error.help_line(), Some("`paypal explore` lists all objects"));
    }

    #[test]
    fn the_scopes_decide_what_is_permitted() {
        let products = find("products").unwrap();
        assert_eq!(products.missing(&[]), ["https://uri.paypal.com/services/subscriptions"]);
        assert!(products.is_permitted(&["https://uri.paypal.com/services/subscriptions".to_owned()]));
        let disputes = find("disputes").unwrap();
        assert!(disputes.is_permitted(&["https://uri.paypal.com/services/disputes/read-seller".to_owned()]));
        assert!(find("wallet_domains").unwrap().is_permitted(&[]));
    }
}
