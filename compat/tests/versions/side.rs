//! The two versions: the components of each, as its specs and its crate have them.

use std::path::Path;
use std::rc::Rc;

use paypal_runtime::registry::ComponentEntry;

use crate::one_type::Lock;
use paypal_test_support::specs::{self, Component, Shape};

/// The specs of one version, and the crate that was generated from them.
pub struct Side {
    /// The word for the version in the list of differences.
    pub name: &'static str,
    pub components: Vec<Described>,
}

/// A component of one version.
pub struct Described {
    pub api: String,
    pub component: Component,
    /// The shape of the component's type: schemas that are one type have the members of all.
    pub of_type: Rc<Shape>,
    pub entry: &'static ComponentEntry,
}

/// A component that both versions have.
pub struct Pair<'a> {
    pub older: &'a Described,
    pub newer: &'a Described,
}

pub fn older() -> Side {
    let specs = Path::new(env!("OLDER_SPECS"));
    Side { name: "older", components: components(specs, paypal_compat::registry::find_component) }
}

pub fn newer() -> Side {
    let specs = specs::root().join("specs");
    Side { name: "newer", components: components(&specs, paypal_generated::registry::find_component) }
}

type Find = fn(&str, &str) -> Option<&'static ComponentEntry>;

fn components(specs: &Path, find: Find) -> Vec<Described> {
    let lock = Lock::parse(&std::fs::read_to_string(specs.join("names.lock")).unwrap());
    let mut all = Vec::new();
    for (api, mut of_types) in specs::apis_in(specs).into_iter().zip(specs::apis_in(specs)) {
        lock.join(&api.name, &mut of_types.document);
        for component in api.components() {
            let entry = find(&api.name, &component.name);
            let entry = entry.unwrap_or_else(|| panic!("{} has no component {}", api.name, component.name));
            let of_type = of_types.shape(&of_types.document["components"]["schemas"][&component.name]);
            all.push(Described { api: api.name.clone(), component, of_type, entry });
        }
    }
    all
}

impl Side {
    /// Returns the component with the same API and name.
    pub fn find(&self, other: &Described) -> Option<&Described> {
        let is_it = |it: &&Described| it.api == other.api && it.component.name == other.component.name;
        self.components.iter().find(is_it)
    }
}

/// Returns the components that both versions have.
pub fn pairs<'a>(older: &'a Side, newer: &'a Side) -> Vec<Pair<'a>> {
    let pair = |it: &'a Described| Some(Pair { older: it, newer: newer.find(it)? });
    older.components.iter().filter_map(pair).collect()
}

impl Described {
    /// Returns API and name: `orders order`.
    pub fn title(&self) -> String {
        format!("{} {}", self.api, self.component.name)
    }
}
