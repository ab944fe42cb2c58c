//! Finds the operation of the registry, or the control, for a method and a path.

use std::collections::BTreeMap;

use paypal_generated::registry::{self, OperationEntry};
use percent_encoding::percent_decode_str;
use url::form_urlencoded;

use crate::apis::{self, Handler};

/// The operations of the registry and the controls of the APIs, with the segments of their paths.
#[derive(Debug)]
pub(crate) struct Router {
    /// The routes by the number of their segments.
    routes: BTreeMap<usize, Vec<Route>>,
}

#[derive(Debug)]
struct Route {
    method: &'static str,
    target: Target,
    segments: Vec<Segment>,
}

/// What carries out a request.
#[derive(Clone, Copy, Debug)]
enum Target {
    Operation(&'static OperationEntry),
    Control(Handler),
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
    /// A request of the sandbox's own, or a page for people.
    Control(Handler, Parameters),
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
    /// Creates a router of all operations and controls.
    pub(crate) fn new() -> Self {
        let operations = registry::operations()
            .map(|operation| (operation.method.as_str(), operation.path, Target::Operation(operation)));
        let controls =
            apis::controls().map(|(method, path, handler)| (method, path, Target::Control(handler)));
        let mut routes: BTreeMap<usize, Vec<Route>> = BTreeMap::new();
        for (method, path, target) in operations.chain(controls) {
            let segments: Vec<Segment> = path.split('/').map(segment).collect();
            routes.entry(segments.len()).or_default().push(Route { method, target, segments });
        }
        Self { routes }
    }

    /// Finds the operation or control of a request. If several templates match, the one with the
    /// fewest parameters wins.
    pub(crate) fn find(&self, method: &str, path: &str) -> Match {
        let parts: Vec<&str> = path.split('/').collect();
        let fitting = || {
            let routes = self.routes.get(&parts.len()).into_iter().flatten();
            routes.filter(|route| route.fits(&parts))
        };
        let of_method = fitting().filter(|route| route.method == method);
        match of_method.min_by_key(|route| route.parameters()) {
            Some(route) => match route.target {
                Target::Operation(operation) => Match::Operation(operation, route.read(&parts)),
                Target::Control(handler) => Match::Control(handler, route.read(&parts)),
            },
            None if fitting().next().is_some() => Match::OtherMethod,
            None => Match::Unknown,
        }
    }
}

impl Route {
    /// Whether a path with as many segments matches.
    fn fits(&self, parts: &[&str]) -> bool {
        self.segments.iter().zip(parts).all(|(segment, part)| match segment {
            Segment::Literal(text) => text == part,
            Segment::Parameter(_) => !part.is_empty(),
        })
    }

    /// The number of parameters.
    fn parameters(&self) -> usize {
        self.segments.iter().filter(|segment| matches!(segment, Segment::Parameter(_))).count()
    }

    /// Reads the parameters of a path that matches.
    fn read(&self, parts: &[&str]) -> Parameters {
        let values = self.segments.iter().zip(parts).filter_map(|(segment, part)| match segment {
            Segment::Literal(_) => None,
            Segment::Parameter(name) => {
                Some((*name, percent_decode_str(part).decode_utf8_lossy().into_owned()))
            }
        });
        Parameters(values.collect())
    }
}

fn segment(text: &'static str) -> Segment {
    match text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        Some(name) => Segment::Parameter(name),
        None => Segment::Literal(text),
    }
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
            ("POST", "/_sandbox/orders/5O1/approve", "control"),
            ("GET", "/_sandbox/orders/5O1/approve", "other method"),
        ];
        for (method, path, expected) in table {
            let found = match router.find(method, path) {
                Match::Operation(operation, _) => operation.id,
                Match::Control(..) => "control",
                Match::OtherMethod => "other method",
                Match::Unknown => "unknown",
            };
            assert_eq!(found, expected, "{method} {path}");
        }
    }

    #[test]
    fn every_handler_has_an_operation_in_the_registry() {
        for (api, id) in crate::apis::handled() {
            assert!(registry::find_operation(api, id).is_some(), "{api} {id}");
        }
    }
}
