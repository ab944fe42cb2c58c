//! Chooses the names of the components that are added.

use std::collections::HashMap;

use super::equivalent::equivalent;
use super::files::{FileId, ROOT};
use super::{Bundle, Location, PendingComponent};
use crate::diagnostic::Diagnostics;
use crate::document::{Part, Pointer};

/// The names that are in use, and the name of each place.
#[derive(Debug, Default)]
pub(super) struct Names {
    taken: HashMap<(Part, String), Location>,
    bound: HashMap<(Part, Location), String>,
    /// The next number to append to a name that is in use.
    next: HashMap<(Part, String), usize>,
}

impl Names {
    /// Gives the name to a place. Used for listed components, which keep their names.
    pub(super) fn bind(&mut self, part: Part, name: &str, at: Location) {
        self.taken.insert((part, name.to_owned()), at.clone());
        self.bound.entry((part, at)).or_insert_with(|| name.to_owned());
    }

    pub(super) fn of(&self, part: Part, at: &Location) -> Option<&str> {
        self.bound.get(&(part, at.clone())).map(String::as_str)
    }
}

impl Bundle {
    /// Returns the component name for a place. The first choice is its last key, or the name of its
    /// file. If another component has that name, the name of the file or folder is put before it,
    /// and then a number after it. A place with the same structure as the component with the name
    /// shares that component.
    pub(super) fn name(&mut self, part: Part, at: &Location, diagnostics: &mut Diagnostics) -> String {
        if let Some(name) = self.names.of(part, at) {
            return name.to_owned();
        }
        let (owner, own) = self.name_parts(at);
        let qualified = format!("{owner}_{own}");
        for name in [own, qualified.clone()] {
            match self.names.taken.get(&(part, name.clone())).cloned() {
                None => return self.claim(part, name, at),
                Some(other) if equivalent(self, &other, at, diagnostics) => {
                    self.names.bound.insert((part, at.clone()), name.clone());
                    return name;
                }
                Some(_) => {}
            }
        }
        loop {
            let number = self.names.next.entry((part, qualified.clone())).or_insert(1);
            *number += 1;
            let name = format!("{qualified}{number}");
            if !self.names.taken.contains_key(&(part, name.clone())) {
                return self.claim(part, name, at);
            }
        }
    }

    fn claim(&mut self, part: Part, name: String, from: &Location) -> String {
        self.names.bind(part, &name, from.clone());
        self.queue.push_back(PendingComponent { part, name: name.clone(), from: from.clone() });
        name
    }

    /// Returns the name of the container (file or folder) of a node, and the node's own name.
    fn name_parts(&self, at: &Location) -> (String, String) {
        let path = self.files.path(at.file);
        let text = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
        let (folder, stem) = (text(path.parent().and_then(|it| it.file_name())), text(path.file_stem()));
        let mut tokens: Vec<_> = Pointer::tokens(&at.pointer).collect();
        match tokens.pop() {
            None => (folder, stem),
            // An item of a list gets the name of the list and its index.
            Some(token) if token.bytes().all(|byte| byte.is_ascii_digit()) => {
                let list = tokens.pop().unwrap_or_default();
                (stem, format!("{list}_{token}"))
            }
            Some(token) => (stem, token.into_owned()),
        }
    }
}

/// Returns the location of a component of the document.
pub(super) fn component(part: Part, name: &str) -> Location {
    Location { file: ROOT, pointer: pointer(part, name).as_str().to_owned() }
}

/// Returns the pointer of a component.
pub(super) fn pointer(part: Part, name: &str) -> Pointer {
    Pointer::root().child("components").child(part.section().unwrap_or_default()).child(name)
}

impl Location {
    pub(super) fn new(file: FileId, pointer: impl Into<String>) -> Self {
        Self { file, pointer: pointer.into() }
    }

    pub(super) fn child(&self, key: &str) -> Self {
        let mut pointer = self.pointer.clone();
        pointer.push_str(Pointer::root().child(key).as_str());
        Self { file: self.file, pointer }
    }
}
