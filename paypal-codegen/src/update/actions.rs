//! Compares what the overlay actions did in the old documents with what they do in the new ones.

use indexmap::IndexMap;

use super::doubt::Doubts;
use super::suggest::Suggestions;
use super::unmatched::{UnmatchedAction, places};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::Node;
use crate::front;
use crate::intake::Generation;
use crate::lock::UpstreamLock;
use crate::lock::upstream::{EVENTS, Fingerprint, Unmatched};
use crate::lower::MissingComponent;
use crate::overlay::{self, Selected, Standing, target};

/// The effects of new documents on the overlay actions.
#[derive(Clone, Debug, Default)]
pub struct ActionReport {
    /// The actions that match nothing since this update, or are set aside.
    pub unmatched: Vec<UnmatchedAction>,
    /// The actions that were listed in the lock, and work again.
    pub matching_again: Vec<UnmatchedAction>,
    /// The actions that are applied where their target went.
    pub followed: Vec<UnmatchedAction>,
    /// The actions that are applied, but perhaps in vain, or to something else.
    pub doubtful: Vec<UnmatchedAction>,
    /// The warnings about them.
    pub warnings: Diagnostics,
}

/// Compares the actions of two generations under one overlay, and records in the new generation's
/// lock which match nothing and what each matched. `known` is the lock before the update.
pub(super) fn compare(
    old: &Generation<'_>,
    new: &mut Generation<'_>,
    known: &UpstreamLock,
    events: &[(String, String)],
) -> ActionReport {
    let mut report = ActionReport::default();
    let mut unmatched: Vec<Unmatched> = Vec::new();
    let mut prints: IndexMap<String, IndexMap<String, Fingerprint>> = IndexMap::new();
    let apis: Vec<String> = new.apis().map(str::to_owned).collect();
    for api in &apis {
        let (before, Some(after)) = (old.original(api), new.original(api)) else { continue };
        let comparison = Comparison::new(api, old, new, known, (before.as_deref(), &after), events);
        let of_api = prints.entry(api.clone()).or_default();
        for (index, action) in new.selected(api).iter().enumerate() {
            comparison.action(index, action, &mut report, &mut unmatched);
            if action.standing == Standing::Applied && !of_api.contains_key(&action.target) {
                of_api.insert(action.target.clone(), comparison.fingerprint(action));
            }
        }
    }
    new.lock.unmatched = unmatched;
    new.lock.actions = prints;
    new.lock.actions.retain(|_, prints| !prints.is_empty());
    report
}

/// Returns the fingerprint of nodes as they are in PayPal's document.
fn print(document: &Node, pointers: &[String]) -> String {
    let nodes = pointers.iter().filter_map(|pointer| Some((document.at(pointer)?, pointer.as_str())));
    overlay::fingerprint(nodes)
}

struct Comparison<'a> {
    api: &'a str,
    before: &'a [Selected],
    old: &'a Generation<'a>,
    lock: &'a UpstreamLock,
    known: &'a UpstreamLock,
    original: &'a Node,
    original_before: Option<&'a Node>,
    suggestions: Suggestions<'a>,
    doubts: Doubts<'a>,
}

impl<'a> Comparison<'a> {
    fn new(
        api: &'a str,
        old: &'a Generation<'_>,
        new: &'a Generation<'_>,
        known: &'a UpstreamLock,
        (original_before, original): (Option<&'a Node>, &'a Node),
        events: &[(String, String)],
    ) -> Self {
        let components: Vec<&str> =
            events.iter().filter(|(of, _)| of == api).map(|(_, component)| component.as_str()).collect();
        let overlaid = (old.document(api), new.document(api));
        let doubts = Doubts::new(original_before, original, overlaid, &components);
        let suggestions = Suggestions::new(original_before, original);
        let (before, lock) = (old.selected(api), &new.lock);
        Self { api, before, old, lock, known, original, original_before, suggestions, doubts }
    }

    fn fingerprint(&self, action: &Selected) -> Fingerprint {
        let is_plain = target::pointer(&action.target).is_some_and(|pointer| action.pointers == [pointer]);
        let at = if is_plain { Vec::new() } else { action.pointers.clone() };
        Fingerprint { print: print(self.original, &action.pointers), at }
    }

    fn action(
        &self,
        index: usize,
        action: &Selected,
        report: &mut ActionReport,
        unmatched: &mut Vec<Unmatched>,
    ) {
        let none = Vec::new();
        let pointers = self.before.get(index).map_or(&none, |before| &before.pointers);
        let listed = self.known.unmatched(self.api, &action.target);
        let was_aside = self.known.set_aside(self.api, &action.target, &action.change).is_some();
        let matched = match listed.and_then(|entry| entry.matched.clone()) {
            Some(matched) => matched,
            None => places(pointers),
        };
        let mut entry = UnmatchedAction {
            api: self.api.to_owned(),
            target: action.target.clone(),
            matched,
            kind: Some(action.kind),
            suggested: Vec::new(),
            why: None,
        };
        match action.standing {
            Standing::Later | Standing::Failed => {}
            Standing::Unmatched => {
                let is_known = unmatched.iter().any(|it| it.api == self.api && it.target == action.target);
                if !is_known {
                    let (api, target, span) = (entry.api.clone(), entry.target.clone(), action.span.clone());
                    unmatched.push(Unmatched { api, target, matched: Some(entry.matched.clone()), span });
                }
                entry.suggested = self.suggestions.of(pointers);
                if listed.is_none() {
                    push(&mut report.unmatched, entry, |entry| report.warnings.push(warning(entry, action)));
                }
            }
            Standing::SetAside => {
                let aside = self.lock.set_aside(self.api, &action.target, &action.change);
                entry.why = aside.map(|aside| aside.why.clone());
                if !was_aside {
                    push(&mut report.unmatched, entry, |entry| report.warnings.push(warning(entry, action)));
                }
            }
            Standing::Applied => {
                if listed.is_some() || was_aside {
                    push(&mut report.matching_again, entry.clone(), |_| {});
                }
                let moved = self.lock.moved(self.api, &action.target, &action.change);
                let before = self.known.moved(self.api, &action.target, &action.change);
                if let Some(moved) = moved {
                    if before.map(|before| &before.now) != Some(&moved.now) {
                        entry.suggested = self.suggestions.moved(&action.target, &moved.now);
                        push(&mut report.followed, entry, |_| {});
                    }
                } else if let Some(why) = self.doubt(index, action, pointers) {
                    entry.why = Some(why);
                    entry.suggested = self.suggestions.of(pointers);
                    push(&mut report.doubtful, entry, |_| {});
                }
            }
        }
    }
}

impl Comparison<'_> {
    /// Returns why an action that is applied is doubtful, if it is.
    fn doubt(&self, index: usize, action: &Selected, before: &[String]) -> Option<String> {
        let recorded = self.known.actions.get(self.api).and_then(|prints| prints.get(&action.target));
        let was_applied = self.old.has_applied(self.api, index);
        if let (Some(recorded), Some(old), true) = (recorded, self.original_before, was_applied)
            && print(old, before) == print(self.original, &action.pointers)
            && print(old, before) != recorded.print
            && !self.has_print(&action.target, &recorded.print)
        {
            let why = "the target has another structure than at the last update, before `import` ran";
            return Some(why.to_owned());
        }
        self.doubts.of(action, before, was_applied)
    }

    /// Returns whether an action with a target has this fingerprint in the old document.
    fn has_print(&self, target: &str, print: &str) -> bool {
        let is_same = |it: &Selected, old| it.target == target && self::print(old, &it.pointers) == print;
        self.original_before.is_some_and(|old| self.before.iter().any(|action| is_same(action, old)))
    }
}

/// Adds an entry that is not in the list yet.
fn push(list: &mut Vec<UnmatchedAction>, entry: UnmatchedAction, mut added: impl FnMut(&UnmatchedAction)) {
    let is_same =
        |it: &UnmatchedAction| (&it.api, &it.target, &it.why) == (&entry.api, &entry.target, &entry.why);
    if !list.iter().any(is_same) {
        added(&entry);
        list.push(entry);
    }
}

fn warning(entry: &UnmatchedAction, action: &Selected) -> Diagnostic {
    if let Some(why) = &entry.why {
        let message = format!("this action no longer fits PayPal's document, and is set aside: {why}");
        let help = "correct the action, or remove it; upstream.lock lists it under `set_aside`";
        return Diagnostic::warning(code::SET_ASIDE, message).at(&action.span).help(help);
    }
    let used = if entry.matched.is_empty() { "an unknown place" } else { &entry.matched };
    let message = format!("this target no longer matches; it used to match {used}");
    let help = match entry.suggested.first() {
        Some(target) => format!("set `target` to `{target}` if that is the same part"),
        None => "remove the action, or correct its target; upstream.lock lists the action under `unmatched`"
            .to_owned(),
    };
    Diagnostic::warning(code::TARGET_NOT_FOUND, message).at(&action.span).help(help)
}

impl ActionReport {
    /// Adds the entries of `events.yaml` whose component moved or is missing, and records those
    /// that are missing in the lock. Their resources stay undecoded JSON until the entry is
    /// corrected.
    pub(super) fn add_events(
        &mut self,
        missing: Vec<MissingComponent>,
        lock: &mut UpstreamLock,
        known: &UpstreamLock,
    ) {
        let of_events = |target: &str, matched: String| UnmatchedAction {
            api: EVENTS.to_owned(),
            target: target.to_owned(),
            matched,
            kind: None,
            suggested: Vec::new(),
            why: None,
        };
        for entry in known.unmatched.iter().filter(|entry| entry.api == EVENTS) {
            if !missing.iter().any(|missing| missing.target == entry.target) {
                let matched = entry.matched.clone().unwrap_or_default();
                self.matching_again.push(of_events(&entry.target, matched));
            }
        }
        for moved in lock.moved.iter().filter(|entry| entry.api == EVENTS) {
            if known.moved(EVENTS, &moved.target, "").map(|known| &known.now) != Some(&moved.now) {
                let mut entry = of_events(&moved.target, String::new());
                let component = moved.now.iter().find_map(|it| crate::lock::upstream::component_at(it));
                let api = moved.target.split('/').next().unwrap_or_default();
                entry.suggested =
                    component.map(|component| format!("{api}/{component}")).into_iter().collect();
                self.followed.push(entry);
            }
        }
        for missing in missing {
            let entry = of_events(&missing.target, places(&missing.events));
            let problem = front::warning(missing.into_problem());
            if lock.unmatched(EVENTS, &entry.target).is_none() {
                let (api, target) = (entry.api.clone(), entry.target.clone());
                let span = problem.span.clone();
                lock.unmatched.extend(span.map(|span| Unmatched {
                    api,
                    target,
                    matched: Some(entry.matched.clone()),
                    span,
                }));
            }
            if known.unmatched(EVENTS, &entry.target).is_none() {
                push(&mut self.unmatched, entry, |_| {});
            }
            self.warnings.push(problem);
        }
    }
}
