//! The clock of an environment.

use std::time::Duration;

use serde_json::{Value, json};

use super::{Answered, present};
use crate::{
    access::mask::MASK,
    environments::{Core, SharedWorld},
    error::{Detail, Failure},
    gate::token,
    issue,
    webhook::command::{Goal, Played},
    world::{
        clock::{MAX_JUMP, MAX_RATE},
        environment::{Ran, World},
        time::Time,
    },
};

/// What the fields of a clock may be.
const NOW: &str = "It is a time such as `2035-04-01T09:00:00Z`, at most ten years (3653 days) ahead.";
const RATE: &str = "It is a whole number from 0 to 1000000, in JSON.";
const BY: &str = "It is a whole number with a unit, such as `31d`, `6h`, `10m` or `5s`, and at most `3653d`.";

fn malformed(field: &str, words: &'static str) -> Failure {
    Failure::new(400, vec![Detail::new("INVALID_PARAMETER_SYNTAX").at(field).description(words)])
}

/// Shows the clock.
pub(super) fn show(core: &Core, world: &mut World) -> Value {
    let now = present(core, world);
    json!({ "now": now.text(), "rate": world.rate() })
}

/// Sets the time, or how fast the clock runs. Time goes backwards only in an environment without
/// requests.
pub(super) async fn set(core: &Core, world: &SharedWorld, body: &Value) -> Answered {
    let base = || core.config.clock.now();
    // Both are read before either is set.
    let wanted = match body.get("now") {
        Some(text) => Some(text.as_str().and_then(Time::parse).ok_or_else(|| malformed("/now", NOW))?),
        None => None,
    };
    let rate = match body.get("rate") {
        Some(rate) => {
            let rate = rate.as_u64().and_then(|rate| u32::try_from(rate).ok());
            Some(rate.filter(|rate| *rate <= MAX_RATE).ok_or_else(|| malformed("/rate", RATE))?)
        }
        None => None,
    };
    if (wanted, rate) == (None, None) {
        let detail =
            Detail::new("MISSING_REQUIRED_PARAMETER").at("/").description("`now` or `rate` is needed.");
        return Err(Failure::new(400, vec![detail]));
    }
    let mut played = Played::default();
    if let Some(wanted) = wanted {
        let now = world.lock().now(base());
        if wanted > now + MAX_JUMP {
            return Err(malformed("/now", NOW));
        }
        if wanted < now {
            set_back(core, &mut world.lock(), wanted)?;
        } else {
            played = play(world, Goal::To(wanted)).await?;
        }
    }
    let mut world = world.lock();
    if let Some(rate) = rate {
        world.set_rate(base(), rate);
    }
    Ok(shown_with(core, &mut world, &played))
}

fn set_back(core: &Core, world: &mut World, wanted: Time) -> Result<(), Failure> {
    let name = world.name.clone();
    world.set_time(core.config.clock.now(), wanted, core.identity(&name)).map(drop).ok_or_else(|| {
        let words = "The clock goes backwards only in an environment that answered no request.";
        let detail = Detail::new("INVALID_PARAMETER_VALUE").at("/now").description(words);
        Failure::named(409, issue::of_status(409).0, words).with(detail)
    })
}

/// Moves the clock forward by a duration such as `31d`, `6h`, `10m` or `5s`.
pub(super) async fn advance(core: &Core, world: &SharedWorld, body: &Value) -> Answered {
    let Some(by) = body.get("by") else {
        return Err(Failure::malformed_at("MISSING_REQUIRED_PARAMETER", "/by"));
    };
    let by = by.as_str().and_then(duration).filter(|by| *by <= MAX_JUMP);
    let by = by.ok_or_else(|| malformed("/by", BY))?;
    let played = play(world, Goal::By(by)).await?;
    Ok(shown_with(core, &mut world.lock(), &played))
}

/// Moves the clock, also if the client goes away meanwhile.
async fn play(world: &SharedWorld, goal: Goal) -> Result<Played, Failure> {
    world.play(goal).await.ok_or_else(|| Failure::new(503, Vec::new()))
}

/// Shows the clock, the jobs that ran and the new events.
fn shown_with(core: &Core, world: &mut World, played: &Played) -> Value {
    let mut answer = show(core, world);
    let ran = played.ran.iter().map(shown_job);
    if let Value::Object(answer) = &mut answer {
        answer.insert("ran".to_owned(), ran.collect());
        answer.insert("events".to_owned(), json!(played.events));
    }
    answer
}

/// Shows a job that ran. The resource of a token's end is the token, which is a secret.
fn shown_job(ran: &Ran) -> Value {
    let resource = if ran.kind == token::EXPIRE { MASK } else { &ran.target };
    json!({ "at": ran.at.text(), "job": ran.kind, "resource": resource })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_that_expired_is_masked() {
        let ran = |kind: &str| Ran { at: Time::of_millis(0), kind: kind.to_owned(), target: "ID".to_owned() };
        assert_eq!(shown_job(&ran("token.expire"))["resource"], MASK);
        assert_eq!(shown_job(&ran("order.expire"))["resource"], "ID");
    }
}
