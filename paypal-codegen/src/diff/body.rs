//! Compares request bodies.
//!
//! Two things are compared: the arguments that the caller passes, and the bytes that are sent. A
//! change of the bytes alone doesn't break code.

use super::arguments::{required_word, rust};
use super::direction::Direction;
use super::kind::{ChangeKind, Class};
use super::matching::Matching;
use super::operation::In;
use super::recorder::{At, Recorder};
use crate::ir::{Body, BodyKind, EmptyBody, FilePart, TypeRef};

/// The part of a body that the caller passes.
struct Given<'a> {
    /// The type of the value; `None` for bytes and parts.
    value: Option<&'a TypeRef>,
    /// Whether the body is bytes.
    bytes: bool,
    /// Whether the caller passes the parts of a multipart body.
    parts: bool,
    /// Whether the value is an argument of the method. Otherwise it is set by a method on the call.
    is_argument: bool,
    /// The files that can be added.
    files: &'a [FilePart],
}

impl<'a> Given<'a> {
    fn of(body: &'a Body) -> Self {
        let given = Self { value: None, bytes: false, parts: false, is_argument: body.required, files: &[] };
        match &body.kind {
            BodyKind::Json(ty) | BodyKind::Form(ty) => Self { value: Some(ty), ..given },
            BodyKind::Bytes => Self { bytes: true, ..given },
            BodyKind::Parts => Self { parts: true, ..given },
            // With files, the other parts are always an argument.
            BodyKind::Multipart { json, files, .. } => {
                let value = json.as_ref().map(|(_, ty)| ty);
                Self { value, is_argument: value.is_some(), files, ..given }
            }
            BodyKind::FormData { fields, files } => {
                Self { value: Some(fields), is_argument: true, files, ..given }
            }
        }
    }

    /// Returns whether code that passes this body still compiles with `new`.
    fn still_fits(&self, new: &Self, matching: &Matching) -> bool {
        let same_value = match (self.value, new.value) {
            (Some(was), Some(is)) => matching.same(was, is),
            (was, is) => was.is_none() && is.is_none(),
        };
        let has_file = |file: &FilePart| new.files.iter().any(|other| other.name == file.name);
        same_value && self.bytes == new.bytes && self.parts == new.parts && self.files.iter().all(has_file)
    }
}

/// Compares the bodies of an operation.
pub(super) fn body(old: In<'_>, new: In<'_>, matching: &Matching, at: &At, recorder: &mut Recorder) {
    let at = || At { pointer: format!("{}/requestBody", at.pointer), ..at.clone() };
    let describe = |of: In<'_>, body: &Body| format!("{}, {}", required_word(body.required), kind(of, body));
    match (&old.operation.body, &new.operation.body) {
        (None, None) => empty(old, new, recorder),
        (Some(was), None) => {
            let at = At::old(&format!("{}/requestBody", old.operation.pointer), old.path);
            let values = (Some(describe(old, was)), None);
            recorder.push(
                ChangeKind::BodyRemoved,
                Class::Breaking,
                at,
                values,
                "the call no longer takes a body",
            );
        }
        (None, Some(is)) => {
            let (class, why) = match Given::of(is).is_argument {
                true => (Class::Breaking, "the method has one more argument"),
                false => (Class::Addition, "the body is optional: a method on the call sets it"),
            };
            recorder.push(ChangeKind::BodyAdded, class, at(), (None, Some(describe(new, is))), why);
        }
        (Some(was), Some(is)) => changed((old, was), (new, is), matching, &at(), recorder),
    }
}

fn changed(
    (old, was): (In<'_>, &Body),
    (new, is): (In<'_>, &Body),
    matching: &Matching,
    at: &At,
    recorder: &mut Recorder,
) {
    let (before, after) = (Given::of(was), Given::of(is));
    if was.required != is.required || before.is_argument != after.is_argument {
        let (class, why) = match (before.is_argument, after.is_argument) {
            (false, true) => {
                (Class::Breaking, "the body is an argument of the method now, not a method on the call")
            }
            (true, false) => {
                (Class::Breaking, "the body is set by a method on the call now, not by an argument")
            }
            _ => (Class::Documentation, "the parts are added in the same way as before"),
        };
        let word = |body: &Body| Some(required_word(body.required).to_owned());
        recorder.push(ChangeKind::BodyRequired, class, at.clone(), (word(was), word(is)), why);
    }
    if was.kept_argument != is.kept_argument && was.required == is.required {
        let word = |body: &Body| Some(required_word(!body.kept_argument).to_owned());
        let why = "names.lock keeps the argument: existing code compiles";
        let values = (word(was), word(is));
        recorder.push(ChangeKind::BodyRequired, Class::Documentation, at.clone(), values, why);
    }
    let values = (Some(kind(old, was)), Some(kind(new, is)));
    if !before.still_fits(&after, matching) {
        let at = match (before.value, after.value) {
            (Some(was), Some(is)) => {
                at.clone().toward(Direction::Request).typed((old.program, was), (new.program, is), matching)
            }
            _ => at.clone().refused(Some("the body is sent in another format".to_owned())),
        };
        recorder.push(ChangeKind::BodyType, Class::Breaking, at, values, "the body has another type");
    } else if !sent_alike(&was.kind, &is.kind) || was.encodings != is.encodings {
        let why = "the same value is sent in another format, or under another name";
        recorder.push(ChangeKind::BodyType, Class::Behaviour, at.clone(), values, why);
    } else if before.files.len() < after.files.len() {
        recorder.push(ChangeKind::BodyType, Class::Addition, at.clone(), values, "the body takes more files");
    } else if was.media_types != is.media_types || was.content_type != is.content_type {
        let (class, why) = match was.content_type == is.content_type {
            true => (Class::Documentation, "the client sends the same media type as before"),
            false => (Class::Behaviour, "the body is sent with another media type"),
        };
        let list =
            |body: &Body| Some(body.content_type.clone().unwrap_or_else(|| body.media_types.join(", ")));
        recorder.push(ChangeKind::MediaTypes, class, at.clone(), (list(was), list(is)), why);
    }
}

/// Returns whether a value is sent in the same format, with its parts under the same names.
fn sent_alike(old: &BodyKind, new: &BodyKind) -> bool {
    let same_files = |was: &[FilePart], is: &[FilePart]| was.iter().all(|file| is.contains(file));
    match (old, new) {
        (
            BodyKind::Multipart { json: was, files: old, json_alone: alone },
            BodyKind::Multipart { json: is, files: new, json_alone: still },
        ) => {
            let part = |json: &Option<(String, TypeRef)>| json.as_ref().map(|(part, _)| part.clone());
            part(was) == part(is) && alone == still && same_files(old, new)
        }
        (BodyKind::FormData { files: was, .. }, BodyKind::FormData { files: is, .. }) => same_files(was, is),
        (was, is) => std::mem::discriminant(was) == std::mem::discriminant(is),
    }
}

fn empty(old: In<'_>, new: In<'_>, recorder: &mut Recorder) {
    let word = |of: In<'_>| match of.operation.empty_body {
        EmptyBody::Nothing => "nothing",
        EmptyBody::ContentType => "a content type without a body",
        EmptyBody::Json => "{}",
    };
    if word(old) != word(new) {
        let values = (Some(word(old).to_owned()), Some(word(new).to_owned()));
        let at = At::new(&new.operation.pointer, new.path);
        recorder.push(
            ChangeKind::EmptyBody,
            Class::Behaviour,
            at,
            values,
            "a call without a body sends other bytes or headers",
        );
    }
}

fn kind(of: In<'_>, body: &Body) -> String {
    let files = |files: &[FilePart]| -> Vec<String> {
        files.iter().map(|file| format!("{}: File", file.wire)).collect()
    };
    match &body.kind {
        BodyKind::Json(ty) => rust(of.program, ty),
        BodyKind::Form(ty) => format!("a form of {}", rust(of.program, ty)),
        BodyKind::Bytes => "bytes".to_owned(),
        BodyKind::Parts => "parts".to_owned(),
        BodyKind::FormData { fields, files: parts } => {
            let fields = std::iter::once(rust(of.program, fields));
            format!("parts of {}", fields.chain(files(parts)).collect::<Vec<_>>().join(", "))
        }
        BodyKind::Multipart { json, files: parts, .. } => {
            let json = json.iter().map(|(part, ty)| format!("{part}: {}", rust(of.program, ty)));
            format!("parts {}", json.chain(files(parts)).collect::<Vec<_>>().join(", "))
        }
    }
}
