//! Compares the members of types: fields and enum values.

use super::arguments::{moved, required_word, rust};
use super::change::Constructor;
use super::direction::Direction;
use super::facts;
use super::kind::{ChangeKind, Class};
use super::matching::Matching;
use super::recorder::{At, Recorder};
use super::secret;
use crate::emit;
use crate::ir::{Field, Presence, Program, Role, StringEnum, Struct, TypeDef, Usage, Variant};
use crate::report::rust::path;

/// Compares the values of an enum. Enums are open: an unknown value is decoded as `Unknown`.
pub(super) fn values(old: &StringEnum, new: &StringEnum, at: &At, recorder: &mut Recorder) {
    let is_new = |is: &Variant| !old.variants.iter().any(|was| was.wire == is.wire);
    let now = |was: &Variant| {
        let same_name = || new.variants.iter().find(|is| is.name == was.name && is_new(is));
        new.variants.iter().find(|is| is.wire == was.wire).or_else(same_name)
    };
    for was in &old.variants {
        let is = now(was);
        let at = |name: &str| At { rust: format!("{}::{name}", at.rust), ..at.clone() };
        match is {
            None => recorder.push(
                ChangeKind::ValueRemoved,
                Class::Breaking,
                at(&was.name),
                (Some(was.wire.clone()), None),
                "code that names the variant no longer compiles",
            ),
            Some(is) if is.name != was.name => recorder.push(
                ChangeKind::ValueRenamed,
                Class::Breaking,
                at(&is.name).was(at(&was.name).rust),
                (Some(was.name.to_string()), Some(is.name.to_string())),
                "code that names the variant no longer compiles",
            ),
            Some(is) if is.wire != was.wire => recorder.push(
                ChangeKind::ValueRenamed,
                Class::Behaviour,
                at(&is.name),
                (Some(was.wire.clone()), Some(is.wire.clone())),
                "the value has another text in JSON, but the same variant",
            ),
            Some(_) => {}
        }
    }
    let known: Vec<&Variant> = old.variants.iter().filter_map(now).collect();
    for is in new.variants.iter().filter(|is| !known.contains(is)) {
        recorder.push(
            ChangeKind::ValueAdded,
            Class::Behaviour,
            At { rust: format!("{}::{}", at.rust, is.name), ..at.clone() },
            (None, Some(is.wire.clone())),
            "the enum is open: every match compiles, and values decoded as `Unknown` before are this variant now",
        );
    }
}

/// Compares the fields of a struct and the arguments of its constructor.
pub(super) fn fields(
    (old_program, old): (&Program, &Struct),
    (new_program, new): (&Program, &Struct),
    matching: &Matching,
    (before, after): (&TypeDef, &TypeDef),
    recorder: &mut Recorder,
) {
    let struct_path = path(new_program, after);
    let usage = before.usage.union(after.usage);
    let constructor = Arguments::of((old_program, old), (new_program, new));
    let is_new = |is: &Field| !old.fields.iter().any(|was| was.wire == is.wire);
    let now = |was: &Field| {
        let same_name = || new.fields.iter().find(|is| is.name == was.name && is_new(is));
        new.fields.iter().find(|is| is.wire == was.wire).or_else(same_name)
    };
    for was in &old.fields {
        match now(was) {
            Some(is) => {
                let at = At::new(&is.pointer, format!("{struct_path}.{}", is.name));
                let at =
                    constructor.at(at.toward(direction(was, usage).union(direction(is, usage))), &is.wire);
                field((old_program, was), (new_program, is), matching, &at, recorder);
            }
            None => {
                let direction = direction(was, usage);
                let at = At::old(&was.pointer, format!("{}.{}", path(old_program, before), was.name));
                let at = constructor.at(at.toward(direction), &was.wire);
                // `Debug` shows what is in `extra`.
                let shows_secret =
                    direction.is_received() && (was.sensitive || secret::is_inside(old_program, &was.ty));
                recorder.push(
                    ChangeKind::FieldRemoved,
                    Class::Breaking,
                    At { shows_secret, ..at },
                    (Some(rust(old_program, &was.ty)), None),
                    "code that names the field no longer compiles; if PayPal still sends the property, it is in `extra`",
                );
            }
        }
    }
    let known: Vec<&str> = old.fields.iter().filter_map(now).map(|is| is.wire.as_str()).collect();
    for is in new.fields.iter().filter(|is| !known.contains(&is.wire.as_str())) {
        let (class, why) = match is.presence {
            Presence::Required | Presence::Expected if !is.read_only => {
                (Class::Breaking, "the property is required: the constructor has one more argument")
            }
            _ => (
                Class::Addition,
                "the struct is non-exhaustive and its constructor is unchanged: existing code compiles",
            ),
        };
        let at = At::new(&is.pointer, format!("{struct_path}.{}", is.name)).toward(direction(is, usage));
        let at = constructor.at(at, &is.wire);
        recorder.push(ChangeKind::FieldAdded, class, at, (None, Some(shape(new_program, is))), why);
    }
    if old.role != new.role {
        let (class, why) = match (&old.role, &new.role) {
            (Some(Role::Patch { .. }), _) => {
                (Class::Breaking, "the type no longer has constructors for the operations of a JSON Patch")
            }
            (Some(Role::Money { .. }), _) => {
                (Class::Breaking, "the type has fewer or other conversions from and to an amount")
            }
            (None, Some(Role::Patch { .. })) => {
                (Class::Addition, "the type has a constructor for each operation of a JSON Patch")
            }
            (None, _) => (Class::Addition, "the type converts from and to an amount"),
        };
        let text = |object: &Struct| object.role.as_ref().map(|role| format!("{role:?}"));
        let at = At::new(&after.pointer, &struct_path).used(usage);
        recorder.push(ChangeKind::Amount, class, at, (text(old), text(new)), why);
    }
    if old.open != new.open {
        let word = |open: bool| Some(if open { "open" } else { "not open" }.to_owned());
        let why = "an undeclared property is a deviation only if the type is not open";
        let at = At::new(&after.pointer, &struct_path).used(usage);
        recorder.push(ChangeKind::Openness, Class::Behaviour, at, (word(old.open), word(new.open)), why);
    }
    let is_now = |wire: String| {
        let field = old.fields.iter().find(|was| was.wire == wire);
        field.and_then(now).map_or(wire, |is| is.wire.clone())
    };
    let before = emit::constructor(old_program, old).into_iter().map(|(wire, ty)| (is_now(wire), ty));
    let arguments = (before.collect::<Vec<_>>(), emit::constructor(new_program, new));
    let at = At::new(&after.pointer, format!("{struct_path}::new")).used(usage);
    moved(&arguments.0, &arguments.1, at, recorder);
}

/// Returns the direction of a field of a type. Only PayPal sends a read-only property.
pub(super) fn direction(field: &Field, usage: Usage) -> Direction {
    let request = usage.request && !field.read_only;
    Usage { request, ..usage }.into()
}

/// The arguments of a constructor, by JSON name and Rust name, before and after.
struct Arguments {
    before: Vec<(String, String)>,
    after: Vec<(String, String)>,
}

impl Arguments {
    fn of((old_program, old): (&Program, &Struct), (new_program, new): (&Program, &Struct)) -> Self {
        let list = |program: &Program, object: &Struct| {
            let names = emit::constructor(program, object).into_iter().map(|(wire, _)| {
                let field = object.fields.iter().find(|field| field.wire == wire);
                let name = field.map_or_else(|| wire.clone(), |field| field.name.to_string());
                (wire, name)
            });
            names.collect()
        };
        Self { before: list(old_program, old), after: list(new_program, new) }
    }

    /// Returns the place of a property with both lists, if it becomes an argument or no longer is
    /// one.
    fn at(&self, at: At, wire: &str) -> At {
        let has = |list: &[(String, String)]| list.iter().any(|(known, _)| known == wire);
        if has(&self.before) == has(&self.after) {
            return at;
        }
        let names = |list: &[(String, String)]| list.iter().map(|(_, name)| name.clone()).collect();
        At { constructor: Some(Constructor { before: names(&self.before), after: names(&self.after) }), ..at }
    }
}

/// Returns whether a field is an argument of the constructor.
fn is_argument(field: &Field) -> bool {
    !field.read_only && field.presence != Presence::Optional
}

fn field(
    (old_program, old): (&Program, &Field),
    (new_program, new): (&Program, &Field),
    matching: &Matching,
    at: &At,
    recorder: &mut Recorder,
) {
    let values = || (Some(shape(old_program, old)), Some(shape(new_program, new)));
    if old.name != new.name {
        let values = (Some(old.name.to_string()), Some(new.name.to_string()));
        let why = "code that names the field no longer compiles";
        let at = at.was(at.rust.strip_suffix(new.name.as_str()).unwrap_or_default().to_owned() + &old.name);
        recorder.push(ChangeKind::FieldRenamed, Class::Breaking, at, values, why);
    } else if old.wire != new.wire {
        let values = (Some(old.wire.clone()), Some(new.wire.clone()));
        let why = "the property has another name in JSON, but the same field";
        recorder.push(ChangeKind::FieldRenamed, Class::Behaviour, at.clone(), values, why);
    }
    if !matching.same(&old.ty, &new.ty) {
        let why = "the field holds another type";
        let at = at.clone().typed((old_program, &old.ty), (new_program, &new.ty), matching);
        // `Debug` shows a value that does not fit the new type, and what that type does not know.
        let shows_secret = at.direction.is_some_and(Direction::is_received)
            && secret::is_inside(old_program, &old.ty)
            && !new.sensitive
            && !secret::is_inside(new_program, &new.ty);
        let at = At { shows_secret, ..at };
        recorder.push(ChangeKind::FieldType, Class::Breaking, at, values(), why);
    } else if old.nullable != new.nullable {
        let word = |is: bool| Some(if is { "may be null" } else { "may not be null" }.to_owned());
        let why = "a received null is a deviation only if the property may not be null";
        let values = (word(old.nullable), word(new.nullable));
        recorder.push(ChangeKind::Nullable, Class::Behaviour, at.clone(), values, why);
    }
    if old.narrowed != new.narrowed && matching.same(&old.ty, &new.ty) {
        let text = |program: &Program, field: &Field| {
            Some(field.narrowed.clone().unwrap_or_else(|| rust(program, &field.ty)))
        };
        let why = "names.lock keeps the wider type: existing code compiles";
        let values = (text(old_program, old), text(new_program, new));
        recorder.push(ChangeKind::FieldType, Class::Documentation, at.clone(), values, why);
    }
    if old.required != new.required || old.presence != new.presence {
        let (class, why) = requiredness(old, new);
        let text = |program: &Program, field: &Field| {
            Some(format!("{}, {}", required_word(field.required), shape(program, field)))
        };
        let values = (text(old_program, old), text(new_program, new));
        recorder.push(ChangeKind::FieldRequired, class, at.clone(), values, why);
    }
    let word = |is: bool| Some(if is { "read-only" } else { "read and written" }.to_owned());
    if old.read_only != new.read_only {
        let (class, why) = match (new.read_only, is_argument(new)) {
            (true, _) if is_argument(old) => (
                Class::Breaking,
                "only PayPal sets the property: the setter and the constructor's argument are gone",
            ),
            (true, _) => (Class::Breaking, "only PayPal sets the property: the setter is gone"),
            (false, true) => {
                (Class::Breaking, "requests send the property now: the constructor has one more argument")
            }
            (false, false) => (Class::Addition, "requests can send the property now: it has a setter"),
        };
        let values = (word(old.read_only), word(new.read_only));
        recorder.push(ChangeKind::ReadOnly, class, at.clone(), values, why);
    } else if old.stated_read_only != new.stated_read_only {
        let why = "other schemas of the type let requests send the property: existing code compiles";
        let values = (word(old.stated_read_only), word(new.stated_read_only));
        recorder.push(ChangeKind::ReadOnly, Class::Documentation, at.clone(), values, why);
    }
    if old.sensitive != new.sensitive {
        let word = |is: bool| Some(if is { "hidden" } else { "shown" }.to_owned());
        let why = match new.sensitive {
            true => "`Debug` hides the property now",
            false => "`Debug` shows the property now",
        };
        let values = (word(old.sensitive), word(new.sensitive));
        let at = At { shows_secret: !new.sensitive, ..at.clone() };
        recorder.push(ChangeKind::Sensitive, Class::Behaviour, at, values, why);
    }
    facts::facts(&old.constraints, &new.constraints, at, recorder);
    facts::documentation(
        (old.deprecated, &old.description),
        (new.deprecated, &new.description),
        at,
        recorder,
    );
}

/// Returns the class and the reason for a changed requiredness.
fn requiredness(old: &Field, new: &Field) -> (Class, &'static str) {
    let plain = |field: &Field| field.presence == Presence::Required;
    match (plain(old), plain(new)) {
        (true, false) => (Class::Breaking, "a plain field becomes an `Option`"),
        (false, true) => (Class::Breaking, "an `Option` becomes a plain field"),
        _ if !is_argument(old) && is_argument(new) => {
            (Class::Breaking, "the constructor has one more argument")
        }
        _ if is_argument(old) && !is_argument(new) && !new.read_only => {
            (Class::Breaking, "the constructor has one argument less")
        }
        (true, true) => (
            Class::Behaviour,
            "names.lock keeps the plain field and the constructor's argument; a missing property is no longer a deviation",
        ),
        (false, false) if new.required && new.presence == Presence::Optional => (
            Class::Behaviour,
            "names.lock keeps the `Option`, which is no argument of the constructor; a missing property is a deviation now",
        ),
        (false, false) => (
            Class::Behaviour,
            "the field stays an `Option`; only whether a missing property is a deviation changes",
        ),
    }
}

/// Returns a field's Rust type, `Option` included.
pub(super) fn shape(program: &Program, field: &Field) -> String {
    let ty = rust(program, &field.ty);
    if field.presence == Presence::Required { ty } else { format!("Option<{ty}>") }
}
