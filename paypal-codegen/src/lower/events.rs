//! Reads the list of webhook events, `specs/events.yaml`, which names the component of each event's
//! resource.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, code};
use crate::document::{Node, Pointer};
use crate::ir::{ComponentTarget, EventCondition, EventResource, EventVariant, Program, Shape, TypeId};
use crate::lock::UpstreamLock;
use crate::{name, suggest};

/// The variant for all other resources and events.
const OTHER: &str = "Other";

/// An entry whose component is not in the document of its API: the component was renamed or
/// removed. Its events stay undecoded JSON.
#[derive(Clone, Debug)]
pub struct MissingComponent {
    /// The API and the component, as `api/component`.
    pub target: String,
    /// The event types of the entry.
    pub events: Vec<String>,
    problem: Diagnostic,
}

impl MissingComponent {
    /// Returns the error of an entry that is not known to be without its component.
    pub fn into_problem(self) -> Diagnostic {
        self.problem
    }
}

/// Adds the resources of the list to a program whose APIs are lowered, and returns the entries
/// whose component is missing. A component that moved according to the lock is read at its new
/// place. Adds other problems to `diagnostics`.
pub fn events(
    list: &Node,
    program: &mut Program,
    lock: &UpstreamLock,
    diagnostics: &mut Diagnostics,
) -> Vec<MissingComponent> {
    let mut reader = Reader { program, lock, diagnostics, missing: Vec::new(), variants: Vec::new() };
    if list.as_sequence().is_none() {
        let message = format!("the events must be a list, not {}", list.kind());
        reader.error(code::WRONG_TYPE, message, list, &Pointer::root());
    }
    let mut resources: Vec<EventResource> = Vec::new();
    let mut undescribed = Vec::new();
    let mut listed: Vec<(&str, EventCondition)> = Vec::new();
    for (index, entry) in list.items().enumerate() {
        let pointer = Pointer::root().child(index);
        let when = reader.conditions(entry, &pointer);
        let events = reader.types(entry, &pointer, &when, &mut listed);
        // An entry without a name lists events whose resource is in no spec.
        if entry.get("name").is_none() {
            undescribed.extend(events);
            continue;
        }
        let resource = reader.resource(entry, &pointer);
        if let Some(missing) = reader.missing.last_mut().filter(|missing| missing.events.is_empty()) {
            missing.events = events.iter().map(|variant| variant.event.clone()).collect();
        }
        if let Some(mut resource) = resource {
            if resources.iter().any(|other| other.name == resource.name) || resource.name == OTHER {
                let message = format!("the name `{}` is in use already", resource.name);
                reader.error(code::NAME_TAKEN, message, entry, &pointer.child("name"));
            }
            resource.when = when;
            resource.events = events;
            resources.push(resource);
        }
    }
    let missing = reader.missing;
    program.events = resources;
    program.undescribed_events = undescribed;
    missing
}

/// The help of a problem that has no better one.
const HELP: &str = "see the comment at the top of `events.yaml`, which describes the keys of an entry";

struct Reader<'a> {
    program: &'a Program,
    lock: &'a UpstreamLock,
    diagnostics: &'a mut Diagnostics,
    missing: Vec<MissingComponent>,
    /// The event types and their variants of `events::Event`.
    variants: Vec<EventVariant>,
}

impl Reader<'_> {
    fn resource(&mut self, entry: &Node, pointer: &Pointer) -> Option<EventResource> {
        let name = self.text(entry, "name", pointer);
        let api = self.text(entry, "api", pointer);
        let component = self.text(entry, "component", pointer);
        let inside = entry.get("inside").is_some().then(|| self.text(entry, "inside", pointer));
        let (name, api, component) = (name?, api?, component?);
        if name::type_name(name).as_deref() != Some(name) {
            let message = format!("`{name}` is not a name of a Rust variant in PascalCase");
            self.error(code::NOT_A_NAME, message, entry, &pointer.child("name"));
        }
        let Some(index) = self.program.apis.iter().position(|other| other.name == api) else {
            let message = format!("there is no API `{api}`");
            self.error(code::UNKNOWN_API, message, entry.get("api").unwrap_or(entry), &pointer.child("api"));
            return None;
        };
        let moved = self.lock.moved_component(api, component);
        if let Some(moved) = &moved {
            let message = format!("the component `{component}` is `{moved}` now, which is used instead");
            let note = Diagnostic::note(code::MOVED_TARGET, message).pointer(pointer.child("component"));
            let at = &entry.get("component").unwrap_or(entry).span;
            self.diagnostics.push(note.at(at).help(format!("write `component: {moved}`")));
        }
        let component = moved.as_deref().unwrap_or(component);
        let ty = self.component(index, component, entry, &pointer.child("component"))?;
        let inside = match inside {
            Some(inside) => Some(inside?.to_owned()),
            None => None,
        };
        let component = component.to_owned();
        Some(EventResource {
            name: name.to_owned(),
            api: index,
            component,
            ty,
            inside,
            when: Vec::new(),
            events: Vec::new(),
        })
    }

    fn component(&mut self, api: usize, component: &str, entry: &Node, pointer: &Pointer) -> Option<TypeId> {
        let at = entry.get("component").unwrap_or(entry);
        let api = self.program.apis.get(api)?;
        let Some(found) = api.components.iter().find(|other| other.name == component) else {
            let message = format!("`{}` has no component `{component}`", api.file);
            let names = api.components.iter().map(|other| other.name.as_str());
            let help = match suggest::nearest(component, names) {
                Some(name) => format!("did you mean `{name}`?"),
                None => HELP.to_owned(),
            };
            self.missing.push(MissingComponent {
                target: format!("{}/{component}", api.name),
                events: Vec::new(),
                problem: Diagnostic::error(code::DANGLING_REFERENCE, message)
                    .at(&at.span)
                    .pointer(pointer)
                    .help(help),
            });
            return None;
        };
        if let Some(ComponentTarget::Type(id)) = found.target
            && let Some(Shape::Struct(_)) = self.program.get(id).map(|definition| &definition.shape)
        {
            return Some(id);
        }
        let message = format!("the component `{component}` is not an object that is sent or received");
        self.error(code::WRONG_TYPE, message, at, pointer);
        None
    }

    /// Returns the event types of an entry. Reports one for which an earlier entry takes all events
    /// that this entry describes, and one whose variant has the name of another one's.
    fn types<'a>(
        &mut self,
        entry: &'a Node,
        pointer: &Pointer,
        when: &[EventCondition],
        listed: &mut Vec<(&'a str, EventCondition)>,
    ) -> Vec<EventVariant> {
        let mut types = Vec::new();
        if entry.get("events").and_then(Node::as_sequence).is_none_or(<[_]>::is_empty) {
            let message = "an entry needs the key `events`, a list of event types";
            self.error(code::MISSING_PART, message, entry, &pointer.child("events"));
        }
        let always = [EventCondition::default()];
        let when = if when.is_empty() { &always } else { when };
        for (index, node) in entry.get("events").into_iter().flat_map(Node::items).enumerate() {
            let pointer = pointer.child("events").child(index);
            let Some(text) = node.as_str() else {
                let message = format!("an event type must be a string, not {}", node.kind());
                self.error(code::WRONG_TYPE, message, node, &pointer);
                continue;
            };
            let is_taken = |condition: &EventCondition| {
                listed.iter().any(|(event, earlier)| *event == text && earlier.includes(condition))
            };
            if when.iter().any(is_taken) {
                let message = format!("the event type `{text}` is listed twice");
                self.error(code::DUPLICATE_VALUE, message, node, &pointer);
            }
            listed.extend(when.iter().map(|condition| (text, condition.clone())));
            types.extend(self.variant(text, entry, node, &pointer));
        }
        types
    }

    /// Returns the variant of an event type: with the name of the type in the first entry that
    /// lists it, and with the version of the resource, or its whole name, behind it in later ones.
    fn variant(&mut self, text: &str, entry: &Node, node: &Node, pointer: &Pointer) -> Option<EventVariant> {
        let Some(mut name) = name::variant_name(text) else {
            let message = format!("`{text}` gives no name of a Rust variant");
            self.error(code::NOT_A_NAME, message, node, pointer);
            return None;
        };
        if self.variants.iter().any(|other| other.event == text) {
            // Events that no other entry takes are `Other`.
            let resource = entry.get("name").and_then(Node::as_str)?;
            name.push_str(version(resource).unwrap_or(resource));
        }
        if name == OTHER || self.variants.iter().any(|other| other.name == name) {
            let message = format!("the variant `{name}` of this event type is in use already");
            self.error(code::NAME_TAKEN, message, node, pointer);
        }
        let variant = EventVariant { name, event: text.to_owned() };
        self.variants.push(variant.clone());
        Some(variant)
    }

    /// Returns the conditions of an entry: those under `when`, or the one that the entry itself
    /// has.
    fn conditions(&mut self, entry: &Node, pointer: &Pointer) -> Vec<EventCondition> {
        let Some(when) = entry.get("when") else {
            let condition = self.condition(entry, pointer);
            return if condition == EventCondition::default() { Vec::new() } else { vec![condition] };
        };
        let pointer = pointer.child("when");
        if when.as_sequence().is_none_or(<[_]>::is_empty) {
            let message = "`when` must be a list of conditions";
            self.error(code::WRONG_TYPE, message, when, &pointer);
        }
        let items = when.items().enumerate();
        items.map(|(index, item)| self.condition(item, &pointer.child(index))).collect()
    }

    fn condition(&mut self, node: &Node, pointer: &Pointer) -> EventCondition {
        let version = node.get("resource_version").and_then(|version| {
            let number = version.as_number().and_then(|text| text.parse().ok());
            if number.is_none() {
                let message = "`resource_version` must be a whole number";
                self.error(code::WRONG_TYPE, message, version, &pointer.child("resource_version"));
            }
            number
        });
        let has = node.get("has").and_then(|has| {
            let path = has.as_str().filter(|path| path.split('.').all(|name| !name.is_empty()));
            if path.is_none() {
                let message = "`has` must be the name of a property, with dots between nested names";
                self.error(code::WRONG_TYPE, message, has, &pointer.child("has"));
            }
            path.map(str::to_owned)
        });
        EventCondition { version, has }
    }

    fn text<'a>(&mut self, entry: &'a Node, key: &str, pointer: &Pointer) -> Option<&'a str> {
        let value = entry.get(key);
        let text = value.and_then(Node::as_str).filter(|text| !text.is_empty());
        if text.is_none() {
            let message = format!("an entry with a component needs the key `{key}`, a string");
            self.error(code::MISSING_PART, message, value.unwrap_or(entry), &pointer.child(key));
        }
        text
    }

    fn error(&mut self, code: Code, message: impl Into<String>, at: &Node, pointer: &Pointer) {
        self.diagnostics.push(Diagnostic::error(code, message).at(&at.span).pointer(pointer).help(HELP));
    }
}

/// Returns the version at the end of a name: `V1` of `CaptureV1`.
fn version(name: &str) -> Option<&str> {
    let (_, digits) = name.rsplit_once('V')?;
    let is_version = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    name.get(name.len() - digits.len() - 1..).filter(|_| is_version)
}
