//! Compares parameters. A required parameter is an argument of the method; an optional one is a
//! method on the call.

use super::arguments::{moved, required_word, rust};
use super::direction::Direction;
use super::facts;
use super::kind::{ChangeKind, Class};
use super::matching::Matching;
use super::operation::{In, route};
use super::recorder::{At, Recorder};
use crate::emit;
use crate::ir::{LeftOut, Operation, Parameter, Place, Program, RequestIdUse};

/// Compares the parameters of an operation.
pub(super) fn parameters(old: In<'_>, new: In<'_>, matching: &Matching, recorder: &mut Recorder) {
    let pairs = pairs(old.operation, new.operation);
    for (was, is) in &pairs {
        match is {
            Some(is) => parameter((old, was), (new, is), matching, recorder),
            None => {
                let why = match was.required {
                    true => "the method has one argument less",
                    false => "the call no longer has the method for the parameter",
                };
                let at = At::old(&was.pointer, rust_path(old, was));
                let values = (Some(describe(old.program, was)), None);
                recorder.push(ChangeKind::ParameterRemoved, Class::Breaking, at, values, why);
            }
        }
    }
    for is in &new.operation.parameters {
        if !pairs.iter().any(|(_, known)| known.is_some_and(|known| std::ptr::eq(known, is))) {
            let (class, why) = match is.required {
                true => (Class::Breaking, "the parameter is required: the method has one more argument"),
                false => (Class::Addition, "the parameter is optional: a method on the call sets it"),
            };
            let at = At::new(&is.pointer, rust_path(new, is));
            recorder.push(
                ChangeKind::ParameterAdded,
                class,
                at,
                (None, Some(describe(new.program, is))),
                why,
            );
        }
    }
    let now = |name: String| {
        let pair = pairs.iter().find(|(was, _)| was.name == name);
        pair.and_then(|(_, is)| *is).map_or(name, |is| is.name.to_string())
    };
    let arguments = emit::arguments(old.program, old.operation);
    let arguments: Vec<_> = arguments.into_iter().map(|(name, ty)| (now(name), ty)).collect();
    let at = At::new(&new.operation.pointer, new.path);
    moved(&arguments, &emit::arguments(new.program, new.operation), at, recorder);
    left_out(old, new, recorder);
}

/// A test whether an old and a new parameter are the same.
type Way<'a> = &'a dyn Fn(&Parameter, &Parameter) -> bool;

/// Pairs each old parameter with the new one that is the same: it has the same name at the same
/// place; otherwise the same name elsewhere; otherwise the same name in Rust.
fn pairs<'a>(old: &'a Operation, new: &'a Operation) -> Vec<(&'a Parameter, Option<&'a Parameter>)> {
    let renamed = renamed(old, new);
    let moved_name = |was: &Parameter, is: &Parameter| {
        renamed.iter().any(|(from, to)| *from == was.wire && *to == is.wire)
    };
    let same_place = |was: &Parameter, is: &Parameter| {
        was.place == is.place && (same_header(was, is) || was.place == Place::Path && moved_name(was, is))
    };
    let same_name = |was: &Parameter, is: &Parameter| was.name == is.name && was.required == is.required;
    let same_wire = |was: &Parameter, is: &Parameter| was.wire == is.wire;
    let ways: [Way<'_>; 3] = [&same_place, &same_wire, &same_name];
    let mut free: Vec<&Parameter> = new.parameters.iter().collect();
    let mut pairs: Vec<(&Parameter, Option<&Parameter>)> =
        old.parameters.iter().map(|was| (was, None)).collect();
    for is_same in ways {
        for (was, is) in pairs.iter_mut().filter(|(_, is)| is.is_none()) {
            *is = free.iter().position(|other| is_same(was, other)).map(|at| free.remove(at));
        }
    }
    pairs
}

/// Compares names; those of headers are case-insensitive.
fn same_header(was: &Parameter, is: &Parameter) -> bool {
    was.wire == is.wire || was.place == Place::Header && was.wire.eq_ignore_ascii_case(&is.wire)
}

/// Returns the old and new names of path parameters that were renamed in an otherwise equal path.
fn renamed<'a>(old: &'a Operation, new: &'a Operation) -> Vec<(&'a str, &'a str)> {
    if route(&old.path) != route(&new.path) {
        return Vec::new();
    }
    names(&old.path).zip(names(&new.path)).filter(|(from, to)| from != to).collect()
}

fn names(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name)
}

/// Returns the Rust path: `payouts::get(id)` for an argument, `subscriptions::list_plans.page_size`
/// for a method on the call.
fn rust_path(of: In<'_>, parameter: &Parameter) -> String {
    match parameter.required {
        true => format!("{}({})", of.path, parameter.name),
        false => format!("{}.{}", of.path, parameter.name),
    }
}

fn describe(program: &Program, parameter: &Parameter) -> String {
    let Parameter { place, wire, .. } = parameter;
    let required = required_word(parameter.required);
    format!("{} {wire}, {required}, {}", place.as_str(), rust(program, &parameter.ty))
}

fn parameter(
    (old, was): (In<'_>, &Parameter),
    (new, is): (In<'_>, &Parameter),
    matching: &Matching,
    recorder: &mut Recorder,
) {
    let at = At::new(&is.pointer, rust_path(new, is)).toward(Direction::Request);
    if was.wire != is.wire {
        let (class, why) = match is.place {
            Place::Path => {
                (Class::Documentation, "the argument is passed by position, so its name doesn't matter")
            }
            _ => {
                (Class::Behaviour, "the parameter has another name in the request, but the same name in Rust")
            }
        };
        let values = (Some(was.wire.clone()), Some(is.wire.clone()));
        recorder.push(ChangeKind::ParameterRenamed, class, at.clone(), values, why);
    }
    if was.name != is.name && !was.required && !is.required {
        let why = "the method on the call has another name";
        let values = (Some(was.name.to_string()), Some(is.name.to_string()));
        let at = at.was(rust_path(old, was));
        recorder.push(ChangeKind::ParameterRenamed, Class::Breaking, at, values, why);
    }
    if was.place != is.place {
        let word = |it: &Parameter| Some(format!("{} {}", it.place.as_str(), it.wire));
        let why = "the same value is sent elsewhere in the request";
        recorder.push(ChangeKind::ParameterStyle, Class::Behaviour, at.clone(), (word(was), word(is)), why);
    }
    if was.required != is.required {
        let why = match is.required {
            true => "the parameter is an argument of the method now, not a method on the call",
            false => "the parameter is set by a method on the call now, not by an argument",
        };
        let word = |required| Some(required_word(required).to_owned());
        let values = (word(was.required), word(is.required));
        recorder.push(ChangeKind::ParameterRequired, Class::Breaking, at.clone(), values, why);
    }
    if !matching.same(&was.ty, &is.ty) {
        let at = at.clone().typed((old.program, &was.ty), (new.program, &is.ty), matching);
        let values = (Some(rust(old.program, &was.ty)), Some(rust(new.program, &is.ty)));
        recorder.push(
            ChangeKind::ParameterType,
            Class::Breaking,
            at,
            values,
            "the parameter has another type",
        );
    }
    if was.kept_argument != is.kept_argument && was.required == is.required {
        let word = |it: &Parameter| Some(required_word(!it.kept_argument).to_owned());
        let why = "names.lock keeps the argument: existing code compiles";
        let values = (word(was), word(is));
        recorder.push(ChangeKind::ParameterRequired, Class::Documentation, at.clone(), values, why);
    }
    if was.narrowed != is.narrowed && matching.same(&was.ty, &is.ty) {
        let text = |of: In<'_>, it: &Parameter| {
            Some(it.narrowed.clone().unwrap_or_else(|| rust(of.program, &it.ty)))
        };
        let why = "names.lock keeps the wider type: existing code compiles";
        let values = (text(old, was), text(new, is));
        recorder.push(ChangeKind::ParameterType, Class::Documentation, at.clone(), values, why);
    }
    if was.style != is.style || was.reserved != is.reserved {
        let text =
            |it: &Parameter| Some(format!("{:?}{}", it.style, if it.reserved { ", reserved" } else { "" }));
        let why = "the same value is serialized in another way";
        recorder.push(ChangeKind::ParameterStyle, Class::Behaviour, at.clone(), (text(was), text(is)), why);
    }
    facts::facts(&was.constraints, &is.constraints, &at, recorder);
    facts::documentation((was.deprecated, &was.description), (is.deprecated, &is.description), &at, recorder);
}

/// Compares the headers that are not parameters of the method: the content type and the request id.
fn left_out(old: In<'_>, new: In<'_>, recorder: &mut Recorder) {
    let is_request_id = |it: &&LeftOut| it.wire.eq_ignore_ascii_case("paypal-request-id");
    let find = |of: &Operation, wire: &str| -> Option<LeftOut> {
        of.left_out.iter().find(|it| it.wire.eq_ignore_ascii_case(wire)).cloned()
    };
    let describe = |it: &LeftOut| format!("header {}, {}", it.wire, required_word(it.required));
    let why = "the client sets the header itself: no method takes it";
    for was in old.operation.left_out.iter().filter(|it| !is_request_id(it)) {
        let path = format!("{}.{}", new.path, was.wire);
        match find(new.operation, &was.wire) {
            None => {
                let values = (Some(describe(was)), None);
                let at = At::old(&was.pointer, path);
                recorder.push(ChangeKind::ParameterRemoved, Class::Documentation, at, values, why);
            }
            Some(is) if is.required != was.required => {
                let values = (Some(describe(was)), Some(describe(&is)));
                let at = At::new(&is.pointer, path);
                recorder.push(ChangeKind::ParameterRequired, Class::Documentation, at, values, why);
            }
            Some(_) => {}
        }
    }
    for is in new.operation.left_out.iter().filter(|it| !is_request_id(it)) {
        if find(old.operation, &is.wire).is_none() {
            let at = At::new(&is.pointer, format!("{}.{}", new.path, is.wire));
            recorder.push(
                ChangeKind::ParameterAdded,
                Class::Documentation,
                at,
                (None, Some(describe(is))),
                why,
            );
        }
    }
    request_id(old, new, recorder);
}

fn request_id(old: In<'_>, new: In<'_>, recorder: &mut Recorder) {
    let header = |of: In<'_>| -> Option<LeftOut> {
        let is_it = |it: &&LeftOut| it.wire.eq_ignore_ascii_case("paypal-request-id");
        of.operation.left_out.iter().find(is_it).cloned()
    };
    let (was, is) = (header(old), header(new));
    let path = format!("{}.request_id", new.path);
    let at = match (&was, &is) {
        (Some(was), None) => At::old(&was.pointer, path),
        (_, Some(is)) => At::new(&is.pointer, path),
        (None, None) => At::new(&new.operation.pointer, path),
    };
    let mut push =
        |class, values, why: &str| recorder.push(ChangeKind::RequestId, class, at.clone(), values, why);
    let (before, after) = (&old.operation.request_id, &new.operation.request_id);
    if let (Some(was), Some(is)) = (&was, &is)
        && was.required != is.required
    {
        let word = |it: &LeftOut| Some(required_word(it.required).to_owned());
        let why = "calls create a request id if none is given: nothing changes in Rust";
        push(Class::Documentation, (word(was), word(is)), why);
    }
    if before == after {
        return;
    }
    let values = (Some(id_text(before)), Some(id_text(after)));
    match (before, after) {
        (RequestIdUse::Supported { .. }, RequestIdUse::Supported { .. }) => {
            push(Class::Behaviour, values, "a request id over PayPal's limit is rejected before it is sent");
        }
        (RequestIdUse::Supported { .. }, _) => {
            push(Class::Breaking, values, "the call no longer has the method `request_id`");
        }
        (_, RequestIdUse::Supported { .. }) => {
            push(
                Class::Behaviour,
                values,
                "each call sends a request id now, and may be retried after a lost response",
            );
        }
        (_, RequestIdUse::ReadOnly) => {
            push(Class::Behaviour, values, "the call is repeated after a lost response now: it only reads");
        }
        (_, RequestIdUse::Unsupported) => {
            push(Class::Behaviour, values, "the call is no longer repeated after a lost response");
        }
    }
}

fn id_text(request_id: &RequestIdUse) -> String {
    match request_id {
        RequestIdUse::Unsupported => "not supported".to_owned(),
        RequestIdUse::ReadOnly => "not needed".to_owned(),
        RequestIdUse::Supported { max_length, lifetime } => {
            let length =
                max_length.map_or_else(String::new, |length| format!(", at most {length} characters"));
            let lifetime =
                lifetime.as_ref().map_or_else(String::new, |lifetime| format!(", kept {lifetime}"));
            format!("supported{length}{lifetime}")
        }
    }
}
