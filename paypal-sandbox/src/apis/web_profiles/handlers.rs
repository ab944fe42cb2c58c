//! Handlers of web profiles.

use serde_json::{Map, Value};

use super::profile::WebProfile;
use crate::{
    apis::{Answer, Exchange, Resource, object, patch, v1},
    error::{Detail, Failure, Problems},
    gate::check,
};

/// The largest number of profiles that the list shows: the latest ones.
const LISTED: usize = 20;
/// The fields that can be patched, with everything below them.
const PATCHABLE: [&str; 5] = ["name", "temporary", "flow_config", "input_fields", "presentation"];

pub(super) fn create(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let sent = sent(exchange.body);
    is_free(exchange, &sent, None)?;
    let parts: Vec<String> = (0..4).map(|_| exchange.ids.draw(ALPHABET, 4)).collect();
    let id = format!("XP-{}", parts.join("-"));
    let profile = WebProfile { id, merchant: exchange.merchant().to_owned(), sent, expiry: None };
    let answer = Answer::Resource(201, Resource::of(&profile));
    profile.store(&mut exchange.work);
    Ok(answer)
}

/// The characters of the id of a profile.
const ALPHABET: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// The fields of a profile that are stored.
fn sent(body: &Value) -> Map<String, Value> {
    object(check::declared("web_profiles", "web_profile", body))
}

/// Refuses a name that another profile of the merchant has.
fn is_free(exchange: &Exchange<'_>, sent: &Map<String, Value>, own: Option<&str>) -> Result<(), Failure> {
    let name = sent.get("name").and_then(Value::as_str).unwrap_or_default();
    let has_name = |profile: &WebProfile| {
        profile.merchant == exchange.merchant() && profile.name() == name && Some(profile.id.as_str()) != own
    };
    if exchange.rows.all().iter().any(has_name) {
        return Err(v1::invalid(Detail::new("DUPLICATE_PROFILE_NAME").at("/name").value(name)));
    }
    Ok(())
}

fn named(exchange: &Exchange<'_>) -> Result<WebProfile, Failure> {
    exchange.named("id", |profile: &WebProfile| &profile.merchant)
}

pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let profiles = exchange.rows.all::<WebProfile>();
    let own = profiles.iter().rev().filter(|profile| profile.merchant == exchange.merchant());
    let mut latest: Vec<Value> = own.take(LISTED).map(WebProfile::to_json).collect();
    latest.reverse();
    Ok(Answer::Json(200, Value::from(latest)))
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(Answer::Whole(Resource::of(&named(exchange)?)))
}

/// Replaces all settings of a profile.
pub(super) fn update(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut profile = named(exchange)?;
    profile.sent = sent(exchange.body);
    is_free(exchange, &profile.sent, Some(&profile.id))?;
    profile.store(&mut exchange.work);
    Ok(Answer::Empty(204))
}

/// Changes single settings of a profile.
pub(super) fn patch(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut profile = named(exchange)?;
    let mut patched = Value::Object(profile.sent.clone());
    patch::apply(&mut patched, exchange.body, |path| {
        path.split('/').nth(1).is_some_and(|field| PATCHABLE.contains(&field))
    })?;
    let mut problems = Problems::default();
    check::conforms("web_profiles", "web_profile", &patched, "", &mut problems);
    v1::validated(problems)?;
    profile.sent = sent(&patched);
    is_free(exchange, &profile.sent, Some(&profile.id))?;
    profile.store(&mut exchange.work);
    Ok(Answer::Empty(204))
}

pub(super) fn delete(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let profile = named(exchange)?;
    if let Some(key) = &profile.expiry {
        exchange.unschedule(key);
    }
    exchange.rows.remove::<WebProfile>(&profile.id);
    Ok(Answer::Empty(204))
}
