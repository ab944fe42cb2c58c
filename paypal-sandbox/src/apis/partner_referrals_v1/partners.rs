//! The settings of partners.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::{
    apis::{Answer, Exchange, object},
    error::{Detail, Failure},
    gate::check,
    store::Row,
};

/// The settings of a partner.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Settings {
    id: String,
    /// The account that made the settings.
    owner: String,
    settings: Map<String, Value>,
}

impl Row for Settings {
    const TABLE: &'static str = "partner-settings";
    fn key(&self) -> &str {
        &self.id
    }
}

/// Registers a partner.
pub(super) fn create(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let id = exchange.path.get("id").to_owned();
    if id != exchange.caller.own {
        let words = "A partner can register only its own account.";
        let detail = Detail::new("PERMISSION_DENIED").parameter("path", "id").description(words);
        return Err(Failure::new(403, vec![detail]));
    }
    if exchange.rows.has::<Settings>(&id) {
        let detail = Detail::new("INVALID_PARAMETER_VALUE").parameter("path", "id").value(id);
        return Err(Failure::new(409, vec![detail.description("The partner is registered already.")]));
    }
    let settings = Settings { owner: exchange.caller.own.clone(), settings: read_body(exchange), id };
    exchange.rows.put(&settings);
    Ok(Answer::Json(201, show(exchange, &settings)))
}

/// Shows the settings: all, or those of a country and a product.
pub(super) fn read(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut settings = named(exchange)?;
    for (parameter, list, field) in [
        ("country_code", "region_preferences", "country_code"),
        ("product", "integration_preferences", "product"),
    ] {
        let Some(wanted) = exchange.query.get(parameter) else { continue };
        if let Some(items) = settings.settings.get_mut(list).and_then(Value::as_array_mut) {
            items.retain(|item| item.get(field).and_then(Value::as_str) == Some(wanted));
        }
    }
    Ok(Answer::Json(200, show(exchange, &settings)))
}

/// Replaces the settings.
pub(super) fn update(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut settings = named(exchange)?;
    settings.settings = read_body(exchange);
    exchange.rows.put(&settings);
    Ok(Answer::Empty(204))
}

fn named(exchange: &Exchange<'_>) -> Result<Settings, Failure> {
    exchange.named("id", |settings: &Settings| &settings.owner)
}

fn read_body(exchange: &Exchange<'_>) -> Map<String, Value> {
    object(check::declared("partner_referrals_v1", "partner", exchange.body))
}

fn show(exchange: &Exchange<'_>, settings: &Settings) -> Value {
    let mut shown = object(json!({ "launch_type": "FULL_BROWSER", "receives_credential": false }));
    shown.extend(settings.settings.clone());
    shown.insert("partner_id".to_owned(), Value::from(settings.id.as_str()));
    let name = exchange.account(&settings.owner).and_then(|account| account.business);
    shown.extend(name.map(|name| ("display_name".to_owned(), Value::from(name))));
    Value::Object(shown)
}
