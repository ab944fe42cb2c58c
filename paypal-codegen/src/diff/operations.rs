//! Compares APIs and operations.

use super::accepted;
use super::alias::{DEPRECATED, aliases, has_alias};
use super::arguments::rust;
use super::body;
use super::callbacks;
use super::direction::Direction;
use super::facts;
use super::kind::{ChangeKind, Class};
use super::matching::Matching;
use super::operation::{In, route};
use super::parameters::parameters;
use super::recorder::{At, Recorder};
use crate::ir::{Api, Operation, Paging, Program, Success, TypeRef};

/// Compares the APIs and their operations.
pub(super) fn apis(old: &Program, new: &Program, matching: &Matching, recorder: &mut Recorder) {
    for api in &old.apis {
        recorder.api.clone_from(&api.name);
        match new.apis.iter().find(|other| other.name == api.name) {
            Some(other) => {
                renamed(api, other, recorder);
                operations((old, api), (new, other), matching, recorder);
            }
            None => {
                let why = "the module and the cargo feature are gone";
                let at = At::old("", &api.name);
                recorder.push(
                    ChangeKind::ApiRemoved,
                    Class::Breaking,
                    at,
                    (Some(api.title.clone()), None),
                    why,
                );
            }
        }
    }
    for api in new.apis.iter().filter(|api| !old.apis.iter().any(|other| other.name == api.name)) {
        recorder.api.clone_from(&api.name);
        let at = At::new("", &api.name);
        let why = "the module and the cargo feature are new";
        recorder.push(ChangeKind::ApiAdded, Class::Addition, at, (None, Some(api.title.clone())), why);
    }
}

/// Compares the names that `apis.yaml` gives an API.
fn renamed(was: &Api, is: &Api, recorder: &mut Recorder) {
    let names = [
        (&was.service, &is.service, "code that names the service no longer compiles"),
        (&was.feature, &is.feature, "a manifest that enables the old feature no longer builds"),
    ];
    for (before, after, why) in names.into_iter().filter(|(before, after, _)| before != after) {
        let values = (Some(before.clone()), Some(after.clone()));
        recorder.push(ChangeKind::ApiRenamed, Class::Breaking, At::new("", &is.name), values, why);
    }
}

fn line(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

fn operations(
    (old, was): (&Program, &Api),
    (new, is): (&Program, &Api),
    matching: &Matching,
    recorder: &mut Recorder,
) {
    facts::documentation(
        (false, &was.description),
        (false, &is.description),
        &At::new("/info", &is.name),
        recorder,
    );
    let mut found = Vec::new();
    for operation in &was.operations {
        let path = format!("{}::{}", was.name, operation.name);
        if let Some(callback) = callbacks::as_callback(operation, &is.callbacks) {
            callbacks::became(was, operation, is, callback, recorder);
            continue;
        }
        let Some(same) = find(operation, &was.operations, &is.operations) else {
            let at = At::old(&operation.pointer, path);
            let why = "the method is gone";
            recorder.push(
                ChangeKind::OperationRemoved,
                Class::Breaking,
                at,
                (Some(line(operation)), None),
                why,
            );
            continue;
        };
        found.push(same.pointer.as_str());
        let new_path = format!("{}::{}", is.name, same.name);
        let old = In { program: old, operation, path: &path };
        let new = In { program: new, operation: same, path: &new_path };
        operation_changed(old, new, matching, recorder);
        issues(was, is, old, new, recorder);
        already_done(old, new, recorder);
    }
    callbacks::callbacks((old, was), (new, is), matching, recorder);
    let is_new = |it: &&Operation| !found.contains(&it.pointer.as_str()) && !callbacks::was_callback(it, was);
    for operation in is.operations.iter().filter(is_new) {
        let at = At::new(&operation.pointer, format!("{}::{}", is.name, operation.name));
        let why = "the method is new";
        recorder.push(ChangeKind::OperationAdded, Class::Addition, at, (None, Some(line(operation))), why);
    }
}

/// Finds the operation with the same id and route. If there is none, finds one with the same route,
/// or else the same id, or else the same Rust name. Each of these steps leaves out the operations
/// that an earlier step finds for another old operation. The route comes before the id, because a
/// call depends on the route, and two operations may have one id.
fn find<'a>(operation: &Operation, olds: &[Operation], news: &'a [Operation]) -> Option<&'a Operation> {
    let same_id = |one: &Operation, other: &Operation| other.id == one.id;
    let same_route = |one: &Operation, other: &Operation| {
        other.method == one.method && route(&other.path) == route(&one.path)
    };
    let same_name =
        |one: &Operation, other: &Operation| other.name == one.name || has_alias(&other.aliases, &one.name);
    let is_known = |other: &Operation, is_same: &dyn Fn(&Operation, &Operation) -> bool| {
        olds.iter().any(|old| is_same(old, other))
    };
    let both = |one: &Operation, other: &Operation| same_id(one, other) && same_route(one, other);
    let find = |is_it: &dyn Fn(&Operation) -> bool| news.iter().find(|other| is_it(other));
    find(&|other| both(operation, other))
        .or_else(|| find(&|other| same_route(operation, other) && !is_known(other, &both)))
        .or_else(|| find(&|other| same_id(operation, other) && !is_known(other, &same_route)))
        .or_else(|| {
            find(&|other| {
                same_name(operation, other) && !is_known(other, &same_route) && !is_known(other, &same_id)
            })
        })
}

fn operation_changed(old: In<'_>, new: In<'_>, matching: &Matching, recorder: &mut Recorder) {
    let (was, is) = (old.operation, new.operation);
    let at = At::new(&is.pointer, new.path);
    if was.id != is.id || was.name != is.name {
        let (class, why) = match was.name == is.name {
            true => (
                Class::Documentation,
                "the operation has another id in the spec, but the same method in Rust",
            ),
            false if has_alias(&is.aliases, &was.name) => (Class::Behaviour, DEPRECATED),
            false => (Class::Breaking, "the method has another name"),
        };
        let text = |of: In<'_>| Some(format!("{} ({})", of.operation.id, of.path));
        recorder.push(ChangeKind::OperationRenamed, class, at.was(old.path), (text(old), text(new)), why);
    }
    aliases(was.name != is.name, (&was.aliases, &was.name), (&is.aliases, &is.name), &at, recorder);
    // A renamed method is already recorded; don't record the renamed types of its call too.
    let is_recorded = was.name != is.name && !has_alias(&is.aliases, &was.name);
    for (before, after) in types_of(was).into_iter().zip(types_of(is)) {
        let is_kept = is.type_aliases.iter().any(|(alias, now)| alias.name == before && now == after);
        if !is_recorded && !is_kept && before != after {
            let values = (Some(before.to_owned()), Some(after.to_owned()));
            let why = "code that names the type of the call or of its result no longer compiles";
            recorder.push(ChangeKind::OperationRenamed, Class::Breaking, at.clone(), values, why);
        }
    }
    if was.method != is.method || route(&was.path) != route(&is.path) {
        let values = (Some(line(was)), Some(line(is)));
        recorder.push(
            ChangeKind::Route,
            Class::Behaviour,
            at.clone(),
            values,
            "the request is sent to another method or path",
        );
    }
    parameters(old, new, matching, recorder);
    body::body(old, new, matching, &at, recorder);
    accept(was, is, &at, recorder);
    success(old, new, matching, &at, recorder);
    if was.scopes != is.scopes {
        let text = |of: &Operation| {
            let sets: Vec<String> = of.scopes.iter().map(|all| all.join(" and ")).collect();
            Some(sets.join(", or ")).filter(|text| !text.is_empty())
        };
        let why = "scopes are only documented; PayPal decides which scopes a token has";
        let at = at.clone().refused(accepted::scopes(&was.scopes, &is.scopes));
        recorder.push(ChangeKind::Scopes, Class::Documentation, at, (text(was), text(is)), why);
    }
    paging(was.paging.as_ref(), is.paging.as_ref(), matching, &at, recorder);
    facts::documentation((was.deprecated, &was.description), (is.deprecated, &is.description), &at, recorder);
}

/// Returns the names of the types of an operation's call and outcome.
fn types_of(operation: &Operation) -> Vec<&str> {
    let outcome = matches!(operation.success, Success::Several(_)).then_some(operation.outcome.as_str());
    std::iter::once(operation.call.as_str()).chain(outcome).collect()
}

/// Compares the media types that the `Accept` header of a request lists.
fn accept(was: &Operation, is: &Operation, at: &At, recorder: &mut Recorder) {
    if was.accept != is.accept {
        let list = |of: &Operation| (!of.accept.is_empty()).then(|| of.accept.join(", "));
        let why = "the request's `Accept` header has other media types";
        let at = at.clone().toward(Direction::Response);
        recorder.push(ChangeKind::MediaTypes, Class::Behaviour, at, (list(was), list(is)), why);
    }
}

fn same_payload(old: Option<&TypeRef>, new: Option<&TypeRef>, matching: &Matching) -> bool {
    match (old, new) {
        (Some(was), Some(is)) => matching.same(was, is),
        (was, is) => was.is_none() && is.is_none(),
    }
}

/// Returns a place with the types of an answer before and after the change.
fn payloads(
    at: &At,
    (old, was): (In<'_>, Option<&TypeRef>),
    (new, is): (In<'_>, Option<&TypeRef>),
    matching: &Matching,
) -> At {
    let at = at.clone().toward(Direction::Response);
    match (was, is) {
        (Some(was), Some(is)) => at.typed((old.program, was), (new.program, is), matching),
        _ => at,
    }
}

fn success(old: In<'_>, new: In<'_>, matching: &Matching, at: &At, recorder: &mut Recorder) {
    let (was, is) = (old.operation, new.operation);
    let payload =
        |of: In<'_>, ty: Option<&TypeRef>| ty.map_or_else(|| "()".to_owned(), |ty| rust(of.program, ty));
    let text = |of: In<'_>| match &of.operation.success {
        Success::Same(ty) => payload(of, ty.as_ref()),
        Success::Several(_) => of.operation.outcome.to_string(),
    };
    let several = match (&was.success, &is.success) {
        (Success::Same(before), Success::Same(after)) => {
            if !same_payload(before.as_ref(), after.as_ref(), matching) {
                let values = (Some(text(old)), Some(text(new)));
                let why = "the call returns another type";
                let at = payloads(at, (old, before.as_ref()), (new, after.as_ref()), matching);
                recorder.push(ChangeKind::ResponseType, Class::Breaking, at, values, why);
            }
            false
        }
        (Success::Several(_), Success::Several(_)) => true,
        _ => {
            let values = (Some(text(old)), Some(text(new)));
            let why = "the call returns another type";
            return recorder.push(ChangeKind::ResponseType, Class::Breaking, at.clone(), values, why);
        }
    };
    for before in &was.outcomes {
        let status = before.status;
        match is.outcomes.iter().find(|after| after.status == status) {
            Some(after)
                if several && !same_payload(before.payload.as_ref(), after.payload.as_ref(), matching) =>
            {
                let place = At { pointer: format!("{}/responses/{status}", at.pointer), ..at.clone() };
                let (from, to) = (before.payload.as_ref(), after.payload.as_ref());
                let place = payloads(&place, (old, from), (new, to), matching);
                let values =
                    (Some(payload(old, before.payload.as_ref())), Some(payload(new, after.payload.as_ref())));
                let why = "the variant for this status holds another type";
                recorder.push(ChangeKind::ResponseType, Class::Breaking, place, values, why);
            }
            Some(_) => {}
            None => {
                let place = At::old(&format!("{}/responses/{status}", was.pointer), new.path);
                let (class, why) = match several {
                    true => (Class::Breaking, "the outcome's variant for this status is gone"),
                    false => {
                        (Class::Documentation, "the call returns the same type for every success status")
                    }
                };
                recorder.push(ChangeKind::StatusRemoved, class, place, (Some(status.to_string()), None), why);
            }
        }
    }
    for after in is.outcomes.iter().filter(|it| !was.outcomes.iter().any(|other| other.status == it.status)) {
        let place = At { pointer: format!("{}/responses/{}", at.pointer, after.status), ..at.clone() };
        let (class, why) = match several {
            true => (
                Class::Behaviour,
                "the outcome is non-exhaustive: responses that matched another variant before match this one now",
            ),
            false => (Class::Documentation, "the call returns the same type for every success status"),
        };
        recorder.push(ChangeKind::StatusAdded, class, place, (None, Some(after.status.to_string())), why);
    }
}

fn paging(old: Option<&Paging>, new: Option<&Paging>, matching: &Matching, at: &At, recorder: &mut Recorder) {
    let (class, why) = match (old, new) {
        (None, None) => return,
        (Some(_), None) => (Class::Breaking, "the call no longer has the methods `items` and `pages`"),
        (None, Some(_)) => (Class::Addition, "the call returns all items as a stream"),
        (Some(was), Some(is)) if !matching.same(&was.item, &is.item) => {
            (Class::Breaking, "the stream has items of another type")
        }
        (Some(was), Some(is)) => {
            let same = Paging { item: is.item.clone(), ..was.clone() };
            if same == *is {
                return;
            }
            (Class::Behaviour, "pages are requested in another way")
        }
    };
    let text = |paging: Option<&Paging>| paging.map(|paging| format!("{:?}", paging.next));
    recorder.push(ChangeKind::Paging, class, at.clone(), (text(old), text(new)), why);
}

/// Compares the issues by which a refusal says that the effect exists already.
fn already_done(old: In<'_>, new: In<'_>, recorder: &mut Recorder) {
    let (was, is) = (&old.operation.already_done, &new.operation.already_done);
    if was == is {
        return;
    }
    let text = |issues: &[String]| (!issues.is_empty()).then(|| issues.join(", "));
    let at = At::new(&new.operation.pointer, new.path);
    let why = "`Error::outcome` returns `AlreadyDone` for other issue codes";
    recorder.push(ChangeKind::AlreadyDone, Class::Behaviour, at, (text(was), text(is)), why);
}

/// Compares the documented issue codes of an operation. All codes of an API are variants of one
/// open enum.
fn issues(old_api: &Api, new_api: &Api, old: In<'_>, new: In<'_>, recorder: &mut Recorder) {
    let all = |operation: &Operation| -> Vec<(String, String)> {
        let of = |(status, codes): &(String, Vec<String>)| {
            codes.iter().map(|code| (status.clone(), code.clone())).collect::<Vec<_>>()
        };
        operation.issues.iter().flat_map(of).collect()
    };
    let (was, is) = (all(old.operation), all(new.operation));
    let variant = |api: &Api, code: &str| {
        let variant = api.issues.iter().find(|variant| variant.wire == code);
        variant.map(|variant| format!("{}::Issue::{}", api.name, variant.name))
    };
    let pointer = |of: In<'_>, status: &str| format!("{}/responses/{status}", of.operation.pointer);
    let text = |of: In<'_>, status: &str, code: &str| Some(format!("{} {status} {code}", of.operation.id));
    for (status, code) in was.iter().filter(|it| !is.contains(it)) {
        let rust = variant(old_api, code).unwrap_or_default();
        let (class, why) = match variant(new_api, code) {
            Some(_) => (Class::Documentation, "the variant stays: other operations document it"),
            None => (Class::Breaking, "no operation documents it any more: the variant is gone"),
        };
        let at = At::old(&pointer(old, status), rust);
        recorder.push(ChangeKind::IssueRemoved, class, at, (text(old, status, code), None), why);
    }
    for (status, code) in is.iter().filter(|it| !was.contains(it)) {
        let rust = variant(new_api, code).unwrap_or_default();
        let (class, why) = match variant(old_api, code) {
            Some(_) => (Class::Documentation, "other operations already document it: the variant exists"),
            None => (Class::Behaviour, "codes decoded as `Unknown` before are this variant now"),
        };
        let at = At::new(&pointer(new, status), rust);
        recorder.push(ChangeKind::IssueAdded, class, at, (None, text(new, status, code)), why);
    }
}
