//! The clock of an environment.

use std::time::Duration;

use serde_json::{Value, json};

use super::{Answered, present};
use crate::{
    environments::Core,
    error::{Detail, Failure},
    world::{
        environment::{Ran, World},
        time::Time,
    },
};

/// The greatest rate of a clock, and the greatest distance that it is moved at once: ten years.
const MAX_RATE: u32 = 1_000_000;
const MAX_JUMP: Duration = Duration::from_secs(3653 * 86_400);

/// Shows the clock.
pub(super) fn show(core: &Core, world: &mut World) -> Value {
    let now = present(core, world);
    json!({ "now": now.text(), "rate": world.rate() })
}

/// Sets the time, or how fast the clock runs. Time goes backwards only in an environment without
/// requests.
pub(super) fn set(core: &Core, world: &mut World, body: &Value) -> Answered {
    let base = core.config.clock.now();
    let malformed = |field: &str| Failure::malformed_at("INVALID_PARAMETER_SYNTAX", field);
    // Both are read before either is set.
    let wanted = match body.get("now") {
        Some(text) => Some(text.as_str().and_then(Time::parse).ok_or_else(|| malformed("/now"))?),
        None => None,
    };
    let rate = match body.get("rate") {
        Some(rate) => {
            let rate = rate.as_u64().and_then(|rate| u32::try_from(rate).ok());
            Some(rate.filter(|rate| *rate <= MAX_RATE).ok_or_else(|| malformed("/rate"))?)
        }
        None => None,
    };
    if (wanted, rate) == (None, None) {
        return Err(malformed("/"));
    }
    let mut ran = Vec::new();
    if let Some(wanted) = wanted {
        if wanted > world.now(base) + MAX_JUMP {
            return Err(malformed("/now"));
        }
        let name = world.name.clone();
        ran = world.set_time(base, wanted, core.identity(&name)).ok_or_else(|| {
            let words = "The clock goes backwards only in an environment that answered no request.";
            let detail = Detail::new("INVALID_PARAMETER_VALUE").at("/now").description(words);
            Failure::new(409, vec![detail])
        })?;
    }
    if let Some(rate) = rate {
        world.set_rate(base, rate);
    }
    let mut answer = show(core, world);
    add_ran(&mut answer, &ran);
    Ok(answer)
}

/// Moves the clock forward by a duration such as `31d`, `6h`, `10m` or `5s`.
pub(super) fn advance(core: &Core, world: &mut World, body: &Value) -> Answered {
    let by = body.get("by").and_then(Value::as_str).and_then(duration).filter(|by| *by <= MAX_JUMP);
    let by = by.ok_or_else(|| Failure::malformed_at("INVALID_PARAMETER_SYNTAX", "/by"))?;
    let ran = world.advance(core.config.clock.now(), by);
    let mut answer = show(core, world);
    add_ran(&mut answer, &ran);
    Ok(answer)
}

fn add_ran(answer: &mut Value, ran: &[Ran]) {
    let ran = ran.iter().map(|ran| json!({ "at": ran.at.text(), "job": ran.kind, "resource": ran.target }));
    if let Value::Object(answer) = answer {
        answer.insert("ran".to_owned(), ran.collect());
    }
}

/// Reads a number with a unit.
fn duration(text: &str) -> Option<Duration> {
    let digits = text.trim_end_matches(|character: char| !character.is_ascii_digit());
    let unit = match text.strip_prefix(digits)? {
        "d" => 86_400,
        "h" => 3600,
        "m" => 60,
        "s" => 1,
        _ => return None,
    };
    digits.parse::<u64>().ok()?.checked_mul(unit).map(Duration::from_secs)
}
