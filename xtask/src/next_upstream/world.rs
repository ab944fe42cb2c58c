//! PayPal's files while they are changed, and the parts that a change has already claimed.

use std::collections::{BTreeSet, HashSet};
use std::rc::Rc;

use serde_json::{Map, Value};

use super::base::{Base, Field};
use super::json;
use super::place::Place;
use super::random::Random;

/// The keywords that decide the interface of a schema. Where an overlay changes one of them, a
/// change of PayPal's file may have no effect, so such a place is not chosen.
const KEYWORDS: [&str; 15] = [
    "$ref",
    "type",
    "format",
    "enum",
    "readOnly",
    "nullable",
    "pattern",
    "minLength",
    "maxLength",
    "minimum",
    "maximum",
    "minItems",
    "maxItems",
    "default",
    "deprecated",
];

/// PayPal's files while they are changed.
#[derive(Debug)]
pub struct World<'a> {
    pub base: &'a Base,
    /// The document of each API; null if its file is dropped.
    pub documents: Vec<Rc<Value>>,
    /// Files of new APIs.
    pub added: Vec<(String, Value)>,
    pub random: Random,
    taken: HashSet<String>,
    serial: usize,
}

impl<'a> World<'a> {
    pub fn new(base: &'a Base, seed: u64) -> Self {
        let documents = base.apis.iter().map(|api| Rc::clone(&api.document)).collect();
        let (added, taken, random) = (Vec::new(), HashSet::new(), Random::new(seed));
        Self { base, documents, added, random, taken, serial: 0 }
    }

    /// Returns the name of an API.
    pub fn api(&self, api: usize) -> &'a str {
        self.base.apis.get(api).map_or("", |api| api.name.as_str())
    }

    /// Returns the indices of the APIs that have a file.
    pub fn present(&self) -> Vec<usize> {
        (0..self.documents.len()).filter(|api| !self.document(*api).is_null()).collect()
    }

    pub fn document(&self, api: usize) -> &Value {
        self.documents.get(api).map_or(&Value::Null, Rc::as_ref)
    }

    pub fn document_mut(&mut self, api: usize) -> Option<&mut Value> {
        self.documents.get_mut(api).map(Rc::make_mut)
    }

    /// Returns the node at a pointer.
    pub fn at(&self, api: usize, pointer: &str) -> Option<&Value> {
        self.document(api).pointer(pointer)
    }

    /// Returns the object at a pointer.
    pub fn object(&mut self, api: usize, pointer: &str) -> Option<&mut Map<String, Value>> {
        self.document_mut(api)?.pointer_mut(pointer)?.as_object_mut()
    }

    /// Returns the component schemas.
    pub fn schemas(&mut self, api: usize) -> Option<&mut Map<String, Value>> {
        self.object(api, "/components/schemas")
    }

    /// Returns a name that nothing has yet: a stem with a number.
    pub fn fresh(&mut self, stem: &str) -> String {
        self.serial += 1;
        format!("{stem}_{}", self.serial)
    }

    /// Whether the schema at a pointer is the same, but for prose, in PayPal's file and in the tree
    /// with overlays.
    pub fn agrees(&self, api: usize, pointer: &str) -> bool {
        let Some(now) = self.at(api, pointer) else { return false };
        let tree = self.base.apis.get(api).and_then(|api| api.overlaid.pointer(pointer));
        tree.is_some_and(|tree| KEYWORDS.iter().all(|key| now.get(key) == tree.get(key)))
    }

    /// Claims parts for a change. Returns whether all of them were free.
    pub fn claim(&mut self, api: usize, parts: &[String]) -> bool {
        let file = format!("file {api}");
        if self.is_taken(parts) || self.taken.contains(&format!("whole {api}")) {
            return false;
        }
        self.taken.insert(file);
        self.taken.extend(parts.iter().cloned());
        true
    }

    /// Chooses a file of which no other change has claimed a part, and claims it whole, with the
    /// types that its API shares with others. Returns the API and its place.
    pub fn whole_file(&mut self) -> Option<(usize, Place)> {
        let mut present = self.present();
        self.random.shuffle(&mut present);
        let is_free = |api: &usize| {
            !self.is_taken(&[format!("file {api}"), format!("whole {api}")])
                && !self.is_taken(&self.shared_types(*api, ""))
        };
        let api = present.into_iter().find(is_free)?;
        self.taken.insert(format!("whole {api}"));
        self.taken.extend(self.shared_types(api, ""));
        let pointers = ["/paths", "/components", "/info"].map(str::to_owned);
        Some((api, Place::new(self.api(api), pointers, Vec::new())))
    }

    pub fn is_taken(&self, parts: &[String]) -> bool {
        parts.iter().any(|part| self.taken.contains(part))
    }

    /// Returns what a change inside a component must claim: the component, the components from
    /// which it inherits or that inherit from it, and the Rust types of all of them.
    pub fn component_parts(&self, api: usize, name: &str) -> Vec<String> {
        let mut names = BTreeSet::from([name.to_owned()]);
        let schemas = self.at(api, "/components/schemas").and_then(Value::as_object);
        loop {
            let before = names.len();
            for (other, schema) in schemas.into_iter().flatten() {
                let bases = || {
                    let list = schema.get("allOf").and_then(Value::as_array).into_iter().flatten();
                    list.filter_map(json::referred)
                };
                if names.contains(other) {
                    names.extend(bases());
                } else if bases().any(|base| names.contains(&base)) {
                    names.insert(other.clone());
                }
            }
            if names.len() == before {
                break;
            }
        }
        let mut parts: Vec<String> = Vec::new();
        for name in names {
            let pointer = json::component(&name);
            parts.push(format!("{api}{pointer}"));
            parts.extend(self.shared_types(api, &pointer));
        }
        parts
    }

    /// Returns the Rust paths of the types at or below a pointer that are in `shared`. A change of
    /// one API's schema is a change for each API that has the type.
    fn shared_types(&self, api: usize, pointer: &str) -> Vec<String> {
        let types = self.base.paths_inside(api, pointer);
        types.into_iter().filter(|path| path.starts_with("shared::")).collect()
    }

    /// Returns what a change at a pointer must claim: the parts of its component, or the operation
    /// or other part of the document that contains it.
    pub fn parts(&self, api: usize, pointer: &str) -> Vec<String> {
        match json::root_component(pointer) {
            Some(name) => self.component_parts(api, &name),
            None => {
                let start: Vec<&str> = pointer.split('/').take(4).collect();
                vec![format!("{api}{}", start.join("/"))]
            }
        }
    }

    /// Chooses a property that nothing has claimed, and claims it.
    pub fn field(&mut self, is_wanted: impl Fn(&Field, &Value) -> bool) -> Option<Field> {
        let base = self.base;
        let fits = |field: &&Field| {
            self.at(field.api, &field.pointer).is_some_and(|schema| is_wanted(field, schema))
                && self.agrees(field.api, &field.pointer)
        };
        let mut found: Vec<Field> = base.fields.iter().filter(fits).cloned().collect();
        self.random.shuffle(&mut found);
        found.into_iter().find(|field| {
            let parts = self.parts(field.api, &field.pointer);
            self.claim(field.api, &parts)
        })
    }

    /// Returns the place of a property.
    pub fn place_of(&self, field: &Field) -> Place {
        Place::new(self.api(field.api), [field.pointer.clone()], field.rust.clone())
    }

    /// Returns the object that lists a property, and the pointer of that object.
    pub fn owner(&mut self, field: &Field) -> Option<&mut Map<String, Value>> {
        let (properties, _) = json::split(&field.pointer)?;
        let owner = properties.strip_suffix("/properties")?.to_owned();
        self.object(field.api, &owner)
    }
}

#[cfg(test)]
mod tests {
    use paypal_test_support::upstream;

    use super::*;

    /// A change of a shared type is reported for each API that has it, so it is no part of a change
    /// of another API's whole file.
    #[test]
    fn a_whole_file_is_claimed_with_its_shared_types() {
        let Some(folder) = upstream::upstream() else { return };
        let base = Base::read(&folder, &upstream::workspace().join("specs")).unwrap();
        let whole = |world: &mut World<'_>| -> HashSet<usize> {
            std::iter::from_fn(|| world.whole_file()).map(|(api, _)| api).collect()
        };
        let mut tried = 0;
        for seed in 0..20 {
            let mut world = World::new(&base, seed);
            let field = world.field(|field, _| field.rust.iter().any(|path| path.starts_with("shared::")));
            let field = field.unwrap();
            let types: Vec<String> =
                field.rust.iter().filter_map(|path| Some(path.rsplit_once('.')?.0.to_owned())).collect();
            let has = |api: &usize| world.shared_types(*api, "").iter().any(|path| types.contains(path));
            let having: HashSet<usize> = world.present().into_iter().filter(has).collect();
            tried += usize::from(having.len() > 1);
            assert!(whole(&mut world).is_disjoint(&having), "{}", field.pointer);
            // And the reverse: what a whole file has can't be claimed for another file.
            let mut world = World::new(&base, seed);
            let claimed = whole(&mut world);
            let taken: Vec<String> = claimed.iter().flat_map(|api| world.shared_types(*api, "")).collect();
            assert!(world.present().into_iter().filter(|api| !claimed.contains(api)).all(|api| {
                let shared = world.shared_types(api, "");
                let common: Vec<String> = shared.into_iter().filter(|it| taken.contains(it)).collect();
                common.is_empty() || !world.claim(api, &common)
            }));
        }
        assert!(tried > 0);
    }
}
