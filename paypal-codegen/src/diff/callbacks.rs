//! Compares callbacks, and finds operations that become callbacks, or the reverse.

use super::alias::{DEPRECATED, aliases, has_alias};
use super::arguments::rust;
use super::facts;
use super::kind::{ChangeKind, Class};
use super::matching::Matching;
use super::recorder::{At, Recorder};
use crate::ir::{Answer, Api, Callback, Operation, Program};

/// A callback with its program and its Rust path, such as `orders::callbacks::ServerCallback`.
#[derive(Clone, Copy)]
struct In<'a> {
    program: &'a Program,
    callback: &'a Callback,
    path: &'a str,
}

/// Returns the callback that an operation is on the other side.
pub(super) fn as_callback<'a>(operation: &Operation, callbacks: &'a [Callback]) -> Option<&'a Callback> {
    callbacks.iter().find(|callback| callback.is_operation(operation))
}

/// Records that an operation became a callback.
pub(super) fn became(
    was: &Api,
    operation: &Operation,
    is: &Api,
    callback: &Callback,
    recorder: &mut Recorder,
) {
    let at = At::old(&operation.pointer, format!("{}::{}", was.name, operation.name));
    let helper = callback.path_in(&is.name);
    let why = format!(
        "the method is gone: the service calls this operation, at an endpoint of its user; `{helper}` decodes \
         the request and creates the answer"
    );
    let values = (Some(format!("{} {}", operation.method, operation.path)), Some(helper));
    recorder.push(ChangeKind::BecameCallback, Class::Breaking, at, values, why);
}

/// Compares the callbacks of an API.
pub(super) fn callbacks(
    (old, was): (&Program, &Api),
    (new, is): (&Program, &Api),
    matching: &Matching,
    recorder: &mut Recorder,
) {
    let mut found = Vec::new();
    for callback in &was.callbacks {
        let path = callback.path_in(&was.name);
        if let Some(same) = find(callback, was, is) {
            found.push(same.id.as_str());
            let new_path = same.path_in(&is.name);
            let before = In { program: old, callback, path: &path };
            let after = In { program: new, callback: same, path: &new_path };
            changed(before, after, matching, recorder);
            continue;
        }
        let at = At::old(&callback.pointer, path);
        match is.operations.iter().find(|operation| callback.is_operation(operation)) {
            Some(operation) => {
                let values = (Some(line(callback)), Some(format!("{}::{}", is.name, operation.name)));
                let why = "the helper is gone: clients call this operation by a method";
                recorder.push(ChangeKind::BecameOperation, Class::Breaking, at, values, why);
            }
            None => {
                let why = "the helper is gone";
                let values = (Some(line(callback)), None);
                recorder.push(ChangeKind::CallbackRemoved, Class::Breaking, at, values, why);
            }
        }
    }
    let is_new = |callback: &&Callback| {
        !found.contains(&callback.id.as_str())
            && !was.operations.iter().any(|operation| callback.is_operation(operation))
    };
    for callback in is.callbacks.iter().filter(is_new) {
        let at = At::new(&callback.pointer, callback.path_in(&is.name));
        let why =
            "a helper for an endpoint of yours is new: the service calls the operation, and no client does";
        recorder.push(ChangeKind::CallbackAdded, Class::Addition, at, (None, Some(line(callback))), why);
    }
}

/// Returns whether an operation of the new side was a callback, which is recorded with the
/// callbacks.
pub(super) fn was_callback(operation: &Operation, was: &Api) -> bool {
    was.callbacks.iter().any(|callback| callback.is_operation(operation))
}

/// Finds the callback with the same id, or else a new one with the same route or helper.
fn find<'a>(callback: &Callback, was: &Api, is: &'a Api) -> Option<&'a Callback> {
    let fresh =
        || is.callbacks.iter().filter(|other| !was.callbacks.iter().any(|known| known.id == other.id));
    let has_helper = |other: &&Callback| {
        other.helper == callback.helper || has_alias(&other.helper_aliases, &callback.helper)
    };
    (is.callbacks.iter().find(|other| other.id == callback.id))
        .or_else(|| fresh().find(|other| other.is_same(callback)))
        .or_else(|| fresh().find(has_helper))
}

fn line(callback: &Callback) -> String {
    format!("{} {}", callback.method, callback.path)
}

fn changed(old: In<'_>, new: In<'_>, matching: &Matching, recorder: &mut Recorder) {
    let (was, is) = (old.callback, new.callback);
    let at = At::new(&is.pointer, new.path);
    let is_renamed = was.helper != is.helper;
    if is_renamed {
        let (class, why) = match has_alias(&is.helper_aliases, &was.helper) {
            true => (Class::Behaviour, DEPRECATED),
            false => (Class::Breaking, "code that names the helper no longer compiles"),
        };
        let values = (Some(was.helper.to_string()), Some(is.helper.to_string()));
        recorder.push(ChangeKind::CallbackRenamed, class, at.was(old.path), values, why);
    }
    let (before, after) = ((&was.helper_aliases[..], &*was.helper), (&is.helper_aliases[..], &*is.helper));
    aliases(is_renamed, before, after, &at, recorder);
    if line(was) != line(is) {
        let (class, why) = match was.method == is.method {
            true => (Class::Documentation, "the service calls a URL of its user, not the path of the spec"),
            false => (Class::Behaviour, "the service calls the endpoint by another method"),
        };
        let values = (Some(line(was)), Some(line(is)));
        recorder.push(ChangeKind::CallbackRoute, class, at.clone(), values, why);
    }
    request(old, new, matching, &at, recorder);
    answers(old, new, matching, &at, recorder);
    facts::documentation((was.deprecated, &was.description), (is.deprecated, &is.description), &at, recorder);
}

fn request(old: In<'_>, new: In<'_>, matching: &Matching, at: &At, recorder: &mut Recorder) {
    let text = |of: In<'_>| of.callback.request.as_ref().map(|ty| rust(of.program, ty));
    let (class, why) = match (&old.callback.request, &new.callback.request) {
        (None, None) => return,
        (Some(was), Some(is)) if matching.same(was, is) => return,
        (None, Some(_)) => (Class::Addition, "the helper decodes the request"),
        (Some(_), None) => (Class::Breaking, "the helper no longer decodes the request"),
        (Some(_), Some(_)) => (Class::Breaking, "the request has another type"),
    };
    let rust = format!("{}::decode", at.rust);
    let at = match new.callback.request {
        Some(_) => At { pointer: format!("{}/requestBody", at.pointer), rust, ..at.clone() },
        None => At::old(&format!("{}/requestBody", old.callback.pointer), rust),
    };
    recorder.push(ChangeKind::CallbackRequest, class, at, (text(old), text(new)), why);
}

fn answers(old: In<'_>, new: In<'_>, matching: &Matching, at: &At, recorder: &mut Recorder) {
    let kind = ChangeKind::CallbackAnswer;
    let text = |of: In<'_>, answer: &Answer| match &answer.body {
        Some(body) => Some(format!("{}, {}", answer.key, rust(of.program, &body.ty))),
        None => Some(format!("{}, without a body", answer.key)),
    };
    let place = |answer: &Answer| At {
        pointer: format!("{}/responses/{}", at.pointer, answer.key),
        rust: format!("{}::{}", new.path, answer.name),
        ..at.clone()
    };
    for was in &old.callback.answers {
        let Some(is) = new.callback.answers.iter().find(|answer| answer.key == was.key) else {
            let why = "the function that creates the answer is gone";
            let pointer = format!("{}/responses/{}", old.callback.pointer, was.key);
            let at = At::old(&pointer, format!("{}::{}", new.path, was.name));
            recorder.push(kind, Class::Breaking, at, (text(old, was), None), why);
            continue;
        };
        let ty = |answer: &Answer| answer.body.as_ref().map(|body| body.ty.clone());
        let is_same = match (ty(was), ty(is)) {
            (Some(before), Some(after)) => matching.same(&before, &after),
            (before, after) => before.is_none() && after.is_none(),
        };
        if !is_same {
            let why = "the function that creates the answer takes another body";
            recorder.push(kind, Class::Breaking, place(is), (text(old, was), text(new, is)), why);
        }
        let media = |answer: &Answer| answer.body.as_ref().map(|body| body.content_type.clone());
        if is_same && media(was) != media(is) {
            let why = "the answer has another `Content-Type`";
            let values = (media(was), media(is));
            recorder.push(kind, Class::Behaviour, place(is), values, why);
        }
    }
    let is_known = |answer: &Answer| old.callback.answers.iter().any(|other| other.key == answer.key);
    for is in new.callback.answers.iter().filter(|answer| !is_known(answer)) {
        let why = "the function that creates the answer is new";
        recorder.push(kind, Class::Addition, place(is), (None, text(new, is)), why);
    }
}
