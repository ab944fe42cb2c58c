//! Compares the resources of webhook events: the variants of `events::Resource` and `events::Event`
//! in the committed crate.

use super::kind::{ChangeKind, Class};
use super::matching::Matching;
use super::recorder::{At, Recorder};
use crate::ir::{EventCondition, EventResource, EventVariant, Program, TypeRef};
use crate::report::rust;

/// Compares the lists of events. PayPal's own files have none, and an update keeps our list.
pub(super) fn events(old: &Program, new: &Program, matching: &Matching, recorder: &mut Recorder) {
    if old.events.is_empty() || new.events.is_empty() {
        return;
    }
    for was in &old.events {
        let Some(is) = new.events.iter().find(|is| is.name == was.name) else {
            let values = (Some(ty(old, was)), None);
            let why = "code that names the variant no longer compiles";
            push(Class::Breaking, At::old(&pointer(was), path(was)), (old, was), values, why, recorder);
            continue;
        };
        let at = At::new(&pointer(is), path(is));
        if !matching.same(&TypeRef::Named(was.ty), &TypeRef::Named(is.ty)) {
            let values = (Some(ty(old, was)), Some(ty(new, is)));
            push(Class::Breaking, at, (new, is), values, "the variant holds another type", recorder);
        } else if recognized_by(was) != recognized_by(is) {
            let values = (Some(recognized_by(was)), Some(recognized_by(is)));
            push(
                Class::Behaviour,
                at,
                (new, is),
                values,
                "other events are decoded as this variant",
                recorder,
            );
        }
    }
    for is in new.events.iter().filter(|is| !old.events.iter().any(|was| was.name == is.name)) {
        let values = (None, Some(ty(new, is)));
        let why = "the enum is non-exhaustive: events decoded as `Other` before are this variant now";
        push(Class::Behaviour, At::new(&pointer(is), path(is)), (new, is), values, why, recorder);
    }
    variants(old, new, matching, recorder);
}

/// Compares the variants of `Event`. A variant whose resource is another one, or gone, has been
/// reported with the resource, and so has one that is new.
fn variants(old: &Program, new: &Program, matching: &Matching, recorder: &mut Recorder) {
    for (variant, was) in of_program(old) {
        let found = of_program(new).find(|(other, _)| other.name == variant.name);
        let resource = |name: &str| new.events.iter().find(|other| other.name == name);
        let (is, why) = match (found, was) {
            (None, Some(was)) if resource(&was.name).is_none() => continue,
            (None, _) => (None, "code that names the variant no longer compiles"),
            (Some((_, None)), None) => continue,
            (Some((_, Some(is))), Some(was))
                if was.name == is.name || matching.same(&TypeRef::Named(was.ty), &TypeRef::Named(is.ty)) =>
            {
                continue;
            }
            (Some((_, is)), _) => (Some(is), "the variant holds another type"),
        };
        let values = (Some(held(old, was)), is.map(|is| held(new, is)));
        let path = format!("events::Event::{}", variant.name);
        match (is.flatten(), was) {
            (Some(is), _) => {
                let at = At::new(&pointer(is), path);
                push(Class::Breaking, at, (new, is), values, why, recorder);
            }
            (None, Some(was)) => {
                let at = At::old(&pointer(was), path);
                push(Class::Breaking, at, (old, was), values, why, recorder);
            }
            (None, None) => {
                recorder.api = "events".to_owned();
                let at = At::old("", path);
                recorder.push(ChangeKind::EventResource, Class::Breaking, at, values, why);
            }
        }
    }
}

/// Returns the variants of `Event`, each with its resource; `None` if no spec describes it.
fn of_program(program: &Program) -> impl Iterator<Item = (&EventVariant, Option<&EventResource>)> {
    let described = program.events.iter();
    let described = described.flat_map(|it| it.events.iter().map(move |variant| (variant, Some(it))));
    described.chain(program.undescribed_events.iter().map(|variant| (variant, None)))
}

/// Returns the type that a variant of `Event` holds.
fn held(program: &Program, resource: Option<&EventResource>) -> String {
    resource.map_or_else(|| "Value".to_owned(), |resource| ty(program, resource))
}

fn push(
    class: Class,
    at: At,
    (program, resource): (&Program, &EventResource),
    values: (Option<String>, Option<String>),
    why: &str,
    recorder: &mut Recorder,
) {
    recorder.api = program.apis.get(resource.api).map(|api| api.name.clone()).unwrap_or_default();
    recorder.push(ChangeKind::EventResource, class, at, values, why);
}

fn path(resource: &EventResource) -> String {
    format!("events::Resource::{}", resource.name)
}

fn pointer(resource: &EventResource) -> String {
    format!("/components/schemas/{}", resource.component.replace('~', "~0").replace('/', "~1"))
}

fn ty(program: &Program, resource: &EventResource) -> String {
    program.get(resource.ty).map(|definition| rust::path(program, definition)).unwrap_or_default()
}

/// Returns the events, conditions and place by which a resource is recognized, as text.
fn recognized_by(resource: &EventResource) -> String {
    let condition = |condition: &EventCondition| {
        let version = condition.version.map(|version| format!(" of version {version}"));
        let has = condition.has.as_ref().map(|has| format!(" with `{has}`"));
        format!("{}{}", version.unwrap_or_default(), has.unwrap_or_default())
    };
    let when = resource.when.iter().map(condition).collect::<Vec<_>>().join(" or");
    let inside = resource.inside.as_ref().map(|inside| format!(" in `{inside}`")).unwrap_or_default();
    let events: Vec<&str> = resource.events.iter().map(|variant| variant.event.as_str()).collect();
    format!("{}{when}{inside}", events.join(", "))
}
