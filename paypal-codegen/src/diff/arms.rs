//! Compares the alternatives of unions.

use super::arguments::rust;
use super::direction::Direction;
use super::kind::{ChangeKind, Class};
use super::matching::Matching;
use super::recorder::{At, Recorder};
use super::wire;
use crate::ir::{Arm, Program, Union};

/// Compares the alternatives of a union. An alternative is the same if its variant has the same
/// name, or else if a new variant holds the same type.
pub(super) fn arms(
    (old_program, old): (&Program, &Union),
    (new_program, new): (&Program, &Union),
    matching: &Matching,
    at: &At,
    recorder: &mut Recorder,
) {
    let place = |name: &str| At { rust: format!("{}::{name}", at.rust), ..at.clone() };
    let is_new = |is: &Arm| !old.arms.iter().any(|was| was.name == is.name);
    let now = |was: &Arm| {
        let renamed = || new.arms.iter().find(|is| is_new(is) && matching.same(&was.ty, &is.ty));
        new.arms.iter().find(|is| is.name == was.name).or_else(renamed)
    };
    for was in &old.arms {
        let Some(is) = now(was) else {
            let why_refused = why_refused((old_program, was), (new_program, new), at.direction);
            recorder.push(
                ChangeKind::Arms,
                Class::Breaking,
                place(&was.name).refused(why_refused),
                (Some(rust(old_program, &was.ty)), None),
                "code that names the variant no longer compiles",
            );
            continue;
        };
        if is.name != was.name {
            recorder.push(
                ChangeKind::Arms,
                Class::Breaking,
                place(&is.name).was(place(&was.name).rust),
                (Some(was.name.to_string()), Some(is.name.to_string())),
                "code that names the variant no longer compiles",
            );
        } else if !matching.same(&was.ty, &is.ty) {
            recorder.push(
                ChangeKind::Arms,
                Class::Breaking,
                place(&is.name).typed((old_program, &was.ty), (new_program, &is.ty), matching),
                (Some(rust(old_program, &was.ty)), Some(rust(new_program, &is.ty))),
                "the variant holds another type",
            );
        }
        if matching.same(&was.ty, &is.ty) && is.test != was.test {
            recorder.push(
                ChangeKind::Arms,
                Class::Behaviour,
                place(&is.name),
                (Some(format!("{:?}", was.test)), Some(format!("{:?}", is.test))),
                "the variant is recognized in another way",
            );
        }
    }
    let known: Vec<&Arm> = old.arms.iter().filter_map(now).collect();
    for is in new.arms.iter().filter(|is| !known.contains(is)) {
        let values = (None, Some(rust(new_program, &is.ty)));
        let why = "the union is open: values decoded as `Unknown` before are this variant now";
        recorder.push(ChangeKind::Arms, Class::Behaviour, place(&is.name), values, why);
    }
}

/// Returns the reason why PayPal may refuse a value of an alternative that is gone: no alternative
/// of the new union describes the same JSON.
fn why_refused(
    (old_program, was): (&Program, &Arm),
    (new_program, new): (&Program, &Union),
    direction: Option<Direction>,
) -> Option<String> {
    let is_same = |is: &Arm| wire::is_same((old_program, &was.ty), (new_program, &is.ty));
    let is_sent = direction.is_some_and(Direction::is_sent);
    (is_sent && !new.arms.iter().any(is_same)).then(|| "PayPal no longer lists the alternative".to_owned())
}
