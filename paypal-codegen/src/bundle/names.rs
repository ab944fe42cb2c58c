//! What the components that are brought in are called.

use std::collections::HashMap;

use super::equivalent::equivalent;
use super::files::{FileId, ROOT};
use super::{Bundle, Location, PendingComponent};
use crate::diagnostic::Diagnostics;
use crate::document::{Part, Pointer};

/// Which names are taken by what, and which name what has.
#[derive(Debug, Default)]
pub(super) struct Names {
    taken: HashMap<(Part, String), Location>,
    bound: HashMap<(Part, Location), String>,
    /// The next number behind a name that is taken several times.
    next: HashMap<(Part, String), usize>,
}

impl Names {
    /// A component of the document has its name, whatever file it comes from.
    pub(super) fn bind(&mut self, part: Part, name: &str, at: Location) {
        self.taken.insert((part, name.to_owned()), at.clone());
        self.bound.entry((part, at)).or_insert_with(|| name.to_owned());
    }

    pub(super) fn of(&self, part: Part, at: &Location) -> Option<&str> {
        self.bound.get(&(part, at.clone())).map(String::as_str)
    }
}

impl Bundle {
    /// The name of the component that something becomes: the last key that leads to it or the name of its file, together with what it
    /// is in where that is another's, and numbered where that is too. What is built like the one that has the name is that one.
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

    /// What something is in, and what it is called itself.
    fn name_parts(&self, at: &Location) -> (String, String) {
        let path = self.files.path(at.file);
        let text = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
        let (folder, stem) = (text(path.parent().and_then(|it| it.file_name())), text(path.file_stem()));
        let mut tokens: Vec<_> = Pointer::tokens(&at.pointer).collect();
        match tokens.pop() {
            None => (folder, stem),
            // An element of a list is called by the list.
            Some(token) if token.bytes().all(|byte| byte.is_ascii_digit()) => {
                let list = tokens.pop().unwrap_or_default();
                (stem, format!("{list}_{token}"))
            }
            Some(token) => (stem, token.into_owned()),
        }
    }
}

/// The place of a component of the document.
pub(super) fn component(part: Part, name: &str) -> Location {
    Location { file: ROOT, pointer: pointer(part, name).as_str().to_owned() }
}

/// Where a component stands.
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
