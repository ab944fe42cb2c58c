//! Follows chains of types without a Rust item: aliases, and unions that became another type.
//! Reports those that contain themselves, and settles the others.
//!
//! Each of these types refers to one other type at most, directly or as the element of a list or a
//! map. So a chain is followed in a loop, and each type of it is settled once, from the end of the
//! chain to its beginning. The time is linear, however long the chains are.

use std::collections::{HashMap, HashSet};

use super::Lower;
use super::schema::MAX_NESTING;
use super::settle::{Alias, Open, Settling};
use crate::diagnostic::code;
use crate::document::{Node, Pointer};
use crate::ir::{TypeId, TypeRef};

/// The ids of a chain in their order.
struct Chain {
    ids: Vec<TypeId>,
    /// The index of the first id of the circle, if the chain leads back to itself.
    circle: Option<usize>,
}

impl Chain {
    fn circle(&self) -> &[TypeId] {
        self.circle.and_then(|start| self.ids.get(start..)).unwrap_or_default()
    }
}

impl Settling<'_> {
    /// Returns the id to which the type of another id refers, and whether that is inside a list or
    /// a map.
    fn next(&self, id: TypeId) -> Option<(TypeId, bool)> {
        let (mut at, mut is_inside) = (self.replaced.get(&id)?, false);
        loop {
            match at {
                TypeRef::Named(next) => return Some((*next, is_inside)),
                other => (at, is_inside) = (other.inner()?, true),
            }
        }
    }

    /// Returns the chain that begins with an id. It ends before the first id that `is_known`.
    fn chain(&self, start: TypeId, is_known: impl Fn(&TypeId) -> bool) -> Chain {
        let mut places = HashMap::new();
        let mut ids = Vec::new();
        let mut at = Some(start).filter(|id| self.replaced.contains_key(id));
        while let Some(id) = at.filter(|id| !is_known(id)) {
            if let Some(place) = places.insert(id, ids.len()) {
                return Chain { ids, circle: Some(place) };
            }
            ids.push(id);
            at = self.next(id).map(|(next, _)| next).filter(|next| self.replaced.contains_key(next));
        }
        Chain { ids, circle: None }
    }
}

impl<'a> Lower<'a> {
    /// Reports the aliases that contain themselves without an object or a union between.
    pub(super) fn check_aliases(&mut self, aliases: &[Alias<'a>]) {
        let (mut known, mut circles) = (HashSet::new(), HashMap::new());
        for (id, ..) in aliases {
            let chain =
                self.settling.chain(*id, |id| self.settling.closed.contains(id) || known.contains(id));
            let has_list = self.has_list(chain.circle());
            circles.extend(chain.circle().iter().map(|id| (*id, has_list)));
            known.extend(chain.ids);
        }
        for (id, schema, pointer) in aliases {
            let Some(has_list) = circles.get(id) else {
                // Later types find the target at once, however long the chain of aliases is.
                let target = self.settling.target(&TypeRef::Named(*id)).clone();
                self.settling.replace(*id, target);
                continue;
            };
            if *has_list {
                self.report_circle(schema, pointer);
            } else {
                let message = format!("`#{pointer}` contains itself, and is not an object");
                self.error(code::UNSUPPORTED, message, schema, pointer).help(HELP);
            }
        }
    }

    /// Settles the types of aliases and of unions that became another type. Reports the unions that
    /// contain themselves without an object between.
    pub(super) fn settle_chains(&mut self, aliases: &[Alias<'a>], unions: &[TypeId]) {
        let mut places: HashMap<TypeId, (&'a Node, Pointer)> = HashMap::new();
        places.extend(aliases.iter().map(|(id, schema, pointer)| (*id, (*schema, pointer.clone()))));
        for id in unions {
            let union = self.settling.schema(*id);
            places.extend(union.map(|union| (*id, (union.schema, union.pointer.clone()))));
        }
        for start in aliases.iter().map(|(id, ..)| *id).chain(unions.iter().copied()) {
            let chain = self.settling.chain(start, |id| self.settling.closed.contains(id));
            let has_list = self.has_list(chain.circle());
            for id in chain.circle() {
                let Some((schema, pointer)) = places.get(id).filter(|_| self.settling.is_union(*id)) else {
                    continue;
                };
                if has_list {
                    self.report_circle(schema, pointer);
                } else {
                    let message = format!(
                        "`#{pointer}` has no alternative other than itself: it is decoded as untyped JSON"
                    );
                    self.warning(code::UNTELLABLE, message, schema, pointer)
                        .help("add an alternative of another type");
                }
            }
            for id in chain.ids.into_iter().rev() {
                self.settling.closed.insert(id);
                let mut open = Open::default();
                let settled = self.settled_inside(&TypeRef::Named(id), &mut open);
                if settled.nesting() > MAX_NESTING {
                    if let Some((schema, pointer)) = places.get(&id) {
                        self.nested_too_deeply(schema, pointer);
                    }
                    self.settling.settled.insert(id, TypeRef::Any);
                } else if !open.is_cut {
                    self.settling.settled.insert(id, settled);
                }
            }
        }
    }

    /// Returns whether a list or a map is between the types of a circle.
    fn has_list(&self, circle: &[TypeId]) -> bool {
        circle.iter().any(|id| self.settling.next(*id).is_some_and(|(_, is_inside)| is_inside))
    }

    fn report_circle(&mut self, schema: &'a Node, pointer: &Pointer) {
        let message = format!(
            "`#{pointer}` contains itself, and is not an object: the value inside is decoded as untyped JSON"
        );
        self.warning(code::UNTYPED_EXTRA, message, schema, pointer).help(HELP);
    }
}

const HELP: &str = "make the schema an object with a property for the list";
