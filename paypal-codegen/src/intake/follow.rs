//! Makes the actions of an overlay, and the entries of `events.yaml`, follow the parts that moved.

use std::collections::HashSet;

use serde_json_path::JsonPath;

use super::Generation;
use crate::document::{Node, NodeValue, Pointer};
use crate::identity::Moves;
use crate::lock::UpstreamLock;
use crate::lock::upstream::{EVENTS, Moved, component_at};
use crate::overlay::{Selected, Standing, target};
use crate::source::{SourceFile, Span};

impl Generation<'_> {
    /// Makes the actions follow the parts that moved since another generation, where the actions
    /// were applied. Returns whether an action is now applied elsewhere; then the documents have to
    /// be prepared again.
    pub fn follow(&mut self, from: &Generation<'_>, moves: &Moves) -> bool {
        self.follow_if(from, moves, |_| true)
    }

    /// Makes the actions that match nothing follow a newer generation, where they were applied: an
    /// overlay may be written for the newer one already. Returns whether an action is now applied
    /// elsewhere.
    pub fn follow_back(&mut self, newer: &Generation<'_>, moves: &Moves) -> bool {
        self.follow_if(newer, moves, |action| action.standing == Standing::Unmatched)
    }

    fn follow_if(
        &mut self,
        from: &Generation<'_>,
        moves: &Moves,
        may_follow: impl Fn(&Selected) -> bool,
    ) -> bool {
        let apis: Vec<String> = self.apis().map(str::to_owned).collect();
        let mut is_changed = false;
        for api in apis {
            for (action, now) in self.decisions(&api, from, moves, &may_follow) {
                is_changed |= self.record(&api, action, now);
            }
        }
        is_changed
    }

    /// Decides where the actions of an API are applied.
    fn decisions(
        &self,
        api: &str,
        from: &Generation<'_>,
        moves: &Moves,
        may_follow: &impl Fn(&Selected) -> bool,
    ) -> Vec<(ActionId, Option<Vec<String>>)> {
        let (Some(old), Some(new)) = (from.original(api), self.original(api)) else { return Vec::new() };
        let Some(document) = self.document(api) else { return Vec::new() };
        let there = There { api, old: &old, original: &new, document };
        let mut decisions = Vec::new();
        for (before, after) in from.selected(api).iter().zip(self.selected(api)) {
            let is_left_out = before.pointers.is_empty() || after.standing == Standing::Later;
            if is_left_out || !may_follow(after) {
                continue;
            }
            let follows = from.lock.moved(api, &before.target, &before.change).is_some();
            let is_moved = self.lock.moved(api, &after.target, &after.change).is_some();
            let now = there.now(before, follows, !after.pointers.is_empty() && !is_moved, moves);
            if now.is_some() || is_moved {
                let (target, change) = (after.target.clone(), after.change.clone());
                decisions.push((ActionId { target, change, span: after.span.clone() }, now));
            }
        }
        let is_settled: Vec<bool> =
            decisions.iter().map(|it| there.is_settled(it, &decisions, self.selected(api))).collect();
        let settled = decisions.into_iter().zip(is_settled);
        settled.map(|((action, now), is_settled)| (action, now.filter(|_| !is_settled))).collect()
    }

    /// Records where an action is applied: at its target with `None`. Returns whether that differs
    /// from before.
    fn record(&mut self, api: &str, action: ActionId, now: Option<Vec<String>>) -> bool {
        let ActionId { target, change, span } = action;
        let known = self.lock.moved(api, &target, &change).map(|entry| &entry.now);
        if known == now.as_ref() {
            return false;
        }
        let is_it = |it: &Moved| it.api == api && it.target == target && it.change == change;
        self.lock.moved.retain(|entry| !is_it(entry));
        if let Some(now) = now {
            self.lock.moved.push(Moved { api: api.to_owned(), target, change, now, span });
        }
        self.outdate(api);
        true
    }
}

/// What tells an action apart from the others of an overlay.
struct ActionId {
    target: String,
    change: String,
    span: Span,
}

impl ActionId {
    fn is(&self, action: &Selected) -> bool {
        self.target == action.target && self.change == action.change
    }
}

/// The documents between which actions follow.
struct There<'a> {
    api: &'a str,
    /// The old document, without its overlay.
    old: &'a Node,
    /// The new document, without its overlay.
    original: &'a Node,
    /// The new document with its overlay.
    document: &'a Node,
}

impl There<'_> {
    /// Returns the pointers where an action is applied, or `None` for its target.
    ///
    /// `follows` says that the action was applied elsewhere before, `is_found` that its target
    /// matches.
    fn now(&self, before: &Selected, follows: bool, is_found: bool, moves: &Moves) -> Option<Vec<String>> {
        let own = target::pointers(&before.target);
        if own.is_none() && !follows {
            if is_found || self.matches(&before.target) {
                return None;
            }
            if let Some(now) = self.by_query(&before.target, moves) {
                return Some(now);
            }
        }
        let mut now: Vec<String> = Vec::new();
        for pointer in &before.pointers {
            let places = (self.element(pointer, moves))
                .or_else(|| self.list(pointer, before, moves))
                .unwrap_or_else(|| moves.of(self.api, pointer));
            now.extend(places.into_iter().filter(|place| self.exists(place)));
        }
        let natural: Vec<String> = own.into_iter().flatten().filter(|it| self.exists(it)).collect();
        // A list of names may have one that only the new document has.
        let is_new = |place: &&String| !before.pointers.contains(place) && self.old.at(place).is_none();
        now.extend(natural.iter().filter(|_| !follows).filter(is_new).cloned());
        let mut seen = HashSet::new();
        now.retain(|place| seen.insert(place.clone()));
        let is_at_target = seen == natural.into_iter().collect();
        (!now.is_empty() && !is_at_target).then_some(now)
    }

    /// Returns whether an action is to be applied at its target alone, although its part went to
    /// other places too: each of these is the target of an action with the same change, which is
    /// applied there.
    fn is_settled(
        &self,
        (action, now): &(ActionId, Option<Vec<String>>),
        decisions: &[(ActionId, Option<Vec<String>>)],
        all: &[Selected],
    ) -> bool {
        let (Some(now), Some(own)) = (now, target::pointers(&action.target)) else { return false };
        let own: Vec<String> = own.into_iter().filter(|place| self.exists(place)).collect();
        let is_applied = |other: &Selected, place: &String| {
            let mut decisions = decisions.iter().filter(|(decided, _)| decided.is(other));
            decisions.all(|(_, now)| now.as_ref().is_none_or(|now| now.contains(place)))
        };
        let has_place = |place: &String, other: &Selected| {
            other.change == action.change
                && other.standing != Standing::Later
                && target::pointers(&other.target).is_some_and(|places| places.contains(place))
                && is_applied(other, place)
        };
        !own.is_empty()
            && own.iter().all(|place| now.contains(place))
            && now
                .iter()
                .filter(|place| !own.contains(place))
                .all(|place| all.iter().any(|other| has_place(place, other)))
    }

    fn exists(&self, pointer: &str) -> bool {
        self.original.at(pointer).is_some() || self.document.at(pointer).is_some()
    }

    /// Returns whether a target selects something in the new document.
    fn matches(&self, target: &str) -> bool {
        let matches = |document: &Node| {
            JsonPath::parse(target).is_ok_and(|path| !path.query(&document.to_json()).is_empty())
        };
        matches(self.original) || matches(self.document)
    }

    /// Returns the places of the list of properties, or of the names of required ones, of an object
    /// that PayPal divided: those of the properties that the action names.
    fn list(&self, pointer: &str, action: &Selected, moves: &Moves) -> Option<Vec<String>> {
        let (_, key) = pointer.rsplit_once('/')?;
        let names: Vec<&str> = match (key, &action.update) {
            ("properties", Some(update)) => update.entries().map(|(name, _)| name.as_str()).collect(),
            ("required", _) => self.old.at(pointer)?.items().filter_map(Node::as_str).collect(),
            _ => return None,
        };
        let mut lists = self.beside(pointer, &names, moves);
        let is_there = || moves.of(self.api, pointer).iter().any(|place| self.exists(place));
        let is_new =
            |name: &&str| self.old.at(&format!("{pointer}{}", Pointer::root().child(name))).is_none();
        if lists.is_empty() && key == "properties" && names.iter().all(is_new) && !is_there() {
            lists = self.of_object(pointer, moves);
        }
        (!lists.is_empty()).then_some(lists)
    }

    /// Returns the places of the properties of an object whose list at a pointer is gone. All that
    /// the list had may come from the overlay, so no property says where it went.
    fn of_object(&self, list: &str, moves: &Moves) -> Vec<String> {
        let branch = list.strip_suffix("/properties").unwrap_or_default();
        let object = match branch.rsplit_once("/allOf/") {
            Some((object, index)) if index.parse::<usize>().is_ok() => object,
            _ => branch,
        };
        let lists = moves.of(self.api, object).into_iter().filter_map(|place| {
            let node = self.original.at(&place)?;
            let branches = node.get("allOf").map_or(0, |branches| branches.items().count());
            let mut places = std::iter::once(format!("{place}/properties"))
                .chain((0..branches).rev().map(|index| format!("{place}/allOf/{index}/properties")));
            places.find(|place| self.exists(place))
        });
        lists.collect()
    }

    /// Returns the places of a list of an object (`properties`, `required`) where properties of the
    /// object are now.
    fn beside(&self, list: &str, names: &[&str], moves: &Moves) -> Vec<String> {
        let Some((owner, key)) = list.rsplit_once('/') else { return Vec::new() };
        let mut lists = Vec::new();
        for name in names {
            let property = format!("{owner}{}", Pointer::root().child("properties").child(name));
            if self.old.at(&property).is_none() {
                continue;
            }
            for place in moves.of(self.api, &property) {
                let owner = place.rsplit_once('/').and_then(|(list, _)| list.rsplit_once('/'));
                lists.extend(owner.map(|(owner, _)| format!("{owner}/{key}")));
            }
        }
        lists.retain(|list| self.exists(list));
        lists
    }

    /// Returns the place of an element of a list of scalars: that of the same value in the new
    /// list.
    fn element(&self, pointer: &str, moves: &Moves) -> Option<Vec<String>> {
        let (list, _) = pointer.rsplit_once('/')?;
        let value = self.old.at(pointer)?;
        let is_scalar = !matches!(value.value, NodeValue::Mapping(_) | NodeValue::Sequence(_));
        self.old.at(list)?.as_sequence().filter(|_| is_scalar)?;
        let name = value.as_str().filter(|_| list.ends_with("/required"));
        let lists = Some(self.beside(list, name.as_slice(), moves)).filter(|lists| !lists.is_empty());
        let lists = lists.unwrap_or_else(|| moves.of(self.api, list));
        let places = lists.into_iter().filter_map(|list| {
            let index = self.original.at(&list)?.items().position(|item| item == value)?;
            Some(format!("{list}/{index}"))
        });
        Some(places.collect())
    }

    /// Returns the places that a target with a filter or a wildcard selects, if what is before that
    /// moved.
    fn by_query(&self, target: &str, moves: &Moves) -> Option<Vec<String>> {
        let (head, rest) = target::split(target)?;
        let places = |document: &Node| {
            let value = document.to_json();
            let mut now = Vec::new();
            for there in moves.of(self.api, &head).into_iter().filter(|there| *there != head) {
                let target = format!("{}{rest}", target::of(document, &there));
                let Ok(path) = JsonPath::parse(&target) else { continue };
                now.extend(path.query_located(&value).locations().map(|path| path.to_json_pointer()));
            }
            now
        };
        // What the action removes is in the document without the overlay only, and what another
        // action adds is in the document with it only.
        [self.original, self.document].into_iter().map(places).find(|now| !now.is_empty())
    }
}

/// Makes the entries of `events.yaml` follow the components that moved. Returns whether an entry is
/// now read elsewhere.
pub fn follow_events(list: &Node, old: &UpstreamLock, new: &mut Generation<'_>, moves: &Moves) -> bool {
    let span = Span::start_of(&SourceFile::new(crate::lock::upstream::FILE_NAME, ""));
    let mut moved = Vec::new();
    for entry in list.items() {
        let text = |key: &str| entry.get(key).and_then(Node::as_str);
        let (Some(api), Some(component)) = (text("api"), text("component")) else { continue };
        let before = old.moved_component(api, component).unwrap_or_else(|| component.to_owned());
        let pointer = |name: &str| Pointer::root().child("components").child("schemas").child(name);
        let Some(document) = new.document(api) else { continue };
        let now: Vec<String> = (moves.of(api, pointer(&before).as_str()).into_iter())
            .filter(|place| component_at(place).is_some() && document.at(place).is_some())
            .collect();
        let target = format!("{api}/{component}");
        let is_known = moved.iter().any(|other: &Moved| other.target == target);
        let is_at_target = now.iter().any(|place| place == pointer(component).as_str());
        if !now.is_empty() && !is_at_target && !is_known {
            moved.push(Moved {
                api: EVENTS.to_owned(),
                target,
                change: String::new(),
                now,
                span: span.clone(),
            });
        }
    }
    let places = |entries: &[Moved]| -> Vec<(String, Vec<String>)> {
        let of_events = entries.iter().filter(|entry| entry.api == EVENTS);
        of_events.map(|entry| (entry.target.clone(), entry.now.clone())).collect()
    };
    let is_changed = places(&moved) != places(&new.lock.moved);
    new.lock.moved.retain(|entry| entry.api != EVENTS);
    new.lock.moved.extend(moved);
    is_changed
}
