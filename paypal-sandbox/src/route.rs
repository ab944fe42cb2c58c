//! Finds the operation of the registry for a method and a path.

use std::collections::BTreeMap;

use paypal_generated::registry::{self, OperationEntry};
use percent_encoding::percent_decode_str;
use url::form_urlencoded;

/// The operations of the registry, with the segments of their paths.
#[derive(Debug)]
pub(crate) struct Router {
    routes: Vec<Route>,
}

#[derive(Debug)]
struct Route {
    operation: &'static OperationEntry,
    segments: Vec<Segment>,
}

#[derive(Debug)]
enum Segment {
    Literal(&'static str),
    Parameter(&'static str),
}

/// The result of a lookup.
#[derive(Debug)]
pub(crate) enum Match {
    Operation(&'static OperationEntry, Parameters),
    /// The path is known, but not with this method.
    OtherMethod,
    Unknown,
}

/// The parameters of a path.
#[derive(Debug, Default)]
pub(crate) struct Parameters(BTreeMap<&'static str, String>);

impl Parameters {
    /// Returns the value of a parameter; empty if the path has no parameter of this name.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }
}

/// The parameters of a query.
#[derive(Debug, Default)]
pub(crate) struct Query(BTreeMap<String, String>);

impl Query {
    pub(crate) fn parse(query: &str) -> Self {
        Self(form_urlencoded::parse(query.as_bytes()).into_owned().collect())
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// Returns all parameters, sorted by name.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

impl Router {
    /// Creates a router of all operations in the registry.
    pub(crate) fn new() -> Self {
        let routes = registry::operations()
            .map(|operation| Route { operation, segments: operation.path.split('/').map(segment).collect() })
            .collect();
        Self { routes }
    }

    /// Finds the operation of a request. If several templates match, the one with the fewest
    /// parameters wins.
    pub(crate) fn find(&self, method: &str, path: &str) -> Match {
        let mut known = false;
        let mut best: Option<(&'static OperationEntry, Parameters)> = None;
        for route in &self.routes {
            let Some(parameters) = route.fit(path) else { continue };
            known = true;
            let better = best.as_ref().is_none_or(|(_, found)| parameters.0.len() < found.0.len());
            if route.operation.method.as_str() == method && better {
                best = Some((route.operation, parameters));
            }
        }
        match best {
            Some((operation, parameters)) => Match::Operation(operation, parameters),
            None if known => Match::OtherMethod,
            None => Match::Unknown,
        }
    }
}

impl Route {
    fn fit(&self, path: &str) -> Option<Parameters> {
        fit(&self.segments, path)
    }
}

/// Matches a path with a template such as `/orders/{id}/approve`.
pub(crate) fn match_template(template: &'static str, path: &str) -> Option<Parameters> {
    let segments: Vec<Segment> = template.split('/').map(segment).collect();
    fit(&segments, path)
}

fn segment(text: &'static str) -> Segment {
    match text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        Some(name) => Segment::Parameter(name),
        None => Segment::Literal(text),
    }
}

fn fit(segments: &[Segment], path: &str) -> Option<Parameters> {
    let mut parameters = Parameters::default();
    let mut parts = path.split('/');
    for segment in segments {
        let part = parts.next()?;
        match segment {
            Segment::Literal(text) if *text == part => {}
            Segment::Parameter(name) if !part.is_empty() => {
                let value = percent_decode_str(part).decode_utf8_lossy().into_owned();
                parameters.0.insert(name, value);
            }
            _ => return None,
        }
    }
    parts.next().is_none().then_some(parameters)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_lead_to_operations() {
        let router = Router::new();
        let table = [
            ("POST", "/v2/checkout/orders", "orders.create"),
            ("GET", "/v2/checkout/orders/5O1", "orders.get"),
            ("POST", "/v2/checkout/orders/5O1/capture", "orders.capture"),
            ("DELETE", "/v2/checkout/orders/5O1", "other method"),
            ("GET", "/v2/checkout/orders/", "unknown"),
            ("GET", "/v2/checkout/orders/5O1/", "unknown"),
            ("GET", "/v2/checkout", "unknown"),
        ];
        for (method, path, expected) in table {
            let found = match router.find(method, path) {
                Match::Operation(operation, _) => operation.id,
                Match::OtherMethod => "other method",
                Match::Unknown => "unknown",
            };
            assert_eq!(found, expected, "{method} {path}");
        }
    }

    #[test]
    fn every_handler_has_an_operation_in_the_registry() {
        for (api, id) in crate::apis::implemented() {
            assert!(registry::find_operation(api, id).is_some(), "{api} {id}");
        }
    }
}
