//! The two versions: the components of each, as its specs and its crate have them.

use std::path::Path;

use paypal_runtime::registry::ComponentEntry;

use paypal_test_support::specs::{self, Api, Component};

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
    pub entry: &'static ComponentEntry,
}

/// A component that both versions have.
pub struct Pair<'a> {
    pub older: &'a Described,
    pub newer: &'a Described,
}

pub fn older() -> Side {
    let apis = specs::apis_in(Path::new(env!("OLDER_SPECS")));
    Side { name: "older", components: components(apis, paypal_compat::registry::find_component) }
}

pub fn newer() -> Side {
    Side { name: "newer", components: components(specs::apis(), paypal_generated::registry::find_component) }
}

type Find = fn(&str, &str) -> Option<&'static ComponentEntry>;

fn components(apis: Vec<Api>, find: Find) -> Vec<Described> {
    let mut all = Vec::new();
    for api in apis {
        for component in api.components() {
            let entry = find(&api.name, &component.name);
            let entry = entry.unwrap_or_else(|| panic!("{} has no component {}", api.name, component.name));
            all.push(Described { api: api.name.clone(), component, entry });
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
