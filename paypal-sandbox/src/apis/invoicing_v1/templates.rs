//! Templates in the form of v1. The rows are those of v2.

use serde_json::{Map, Value, json};

use super::shape;
use crate::{
    apis::{
        Answer, Exchange,
        invoicing::{Template, build_template, named_template},
        object,
    },
    error::Failure,
    gate::check,
    world::{account::Account, work::Work},
};

/// Names of fields that a template hides or shows, in v1 and v2.
const ITEM_FIELDS: [(&str, &str); 5] = [
    ("items.quantity", "ITEMS_QUANTITY"),
    ("items.description", "ITEMS_DESCRIPTION"),
    ("items.date", "ITEMS_DATE"),
    ("items.discount", "ITEMS_DISCOUNT"),
    ("items.tax", "ITEMS_TAX"),
];
const SUBTOTAL_FIELDS: [(&str, &str); 3] =
    [("discount", "DISCOUNT"), ("shipping", "SHIPPING"), ("custom", "CUSTOM")];

/// The lists of settings of v2, with their fields.
const SETTINGS: [(&str, &[(&str, &str)]); 2] =
    [("template_item_settings", &ITEM_FIELDS), ("template_subtotal_settings", &SUBTOTAL_FIELDS)];

/// Translates the fields of a request, which were checked, to v2.
fn sent(body: &Value, account: &Account) -> Map<String, Value> {
    let data = body.get("template_data").cloned().unwrap_or_else(|| json!({}));
    let mut sent = object(json!({ "template_info": shape::sent(&data, account) }));
    for (v1, v2) in
        [("name", "name"), ("default", "default_template"), ("unit_of_measure", "unit_of_measure")]
    {
        sent.extend(body.get(v1).map(|value| (v2.to_owned(), value.clone())));
    }
    let Some(settings) = body.get("settings").and_then(Value::as_array) else { return sent };
    let mut lists = Map::new();
    for (list, names) in SETTINGS {
        let translated = settings.iter().filter_map(|setting| {
            let name = setting.get("field_name")?.as_str()?;
            let (_, name) = names.iter().find(|(v1, _)| *v1 == name)?;
            let display = setting.get("display_preference").cloned().unwrap_or_else(|| json!({}));
            Some(json!({ "field_name": name, "display_preference": display }))
        });
        lists.insert(list.to_owned(), translated.collect());
    }
    sent.insert("settings".to_owned(), Value::Object(lists));
    sent
}

/// The template as v1 shows it.
fn to_json(work: &Work<'_>, template: &Template) -> Value {
    let account = work.rows.find::<Account>(&template.merchant);
    let path = format!("/v1/invoicing/templates/{}", template.id);
    let mut links = vec![work.link("self", "GET", &path)];
    if !template.is_standard {
        links.push(work.link("update", "PUT", &path));
        links.push(work.link("delete", "DELETE", &path));
    }
    let info = template.sent.get("template_info").and_then(Value::as_object).cloned().unwrap_or_default();
    let data = shape::shared(&info, account.as_ref());
    // The copies of a template are plain texts, and an invoice's own fields are no part of it.
    let mut data = Value::Object(data);
    if let Some(sent) = template.v1.as_ref().and_then(|sent| sent.get("template_data")) {
        shape::fill(&mut data, sent);
    }
    let mut data = object(data);
    data.retain(|name, _| !matches!(name.as_str(), "number" | "invoice_date" | "template_id" | "allow_tip"));
    if let Some(copies) = info.get("additional_recipients") {
        data.insert("cc_info".to_owned(), copies.clone());
    }
    if let Some(total) = info.get("due_amount") {
        let total = json!({ "currency": total.get("currency_code"), "value": total.get("value") });
        data.insert("total_amount".to_owned(), total);
    }
    let mut shown = object(json!({
        "template_id": template.id, "name": template.name, "default": template.is_default,
        "custom": !template.is_standard, "template_data": data, "links": links,
    }));
    shown.extend(
        template.sent.get("unit_of_measure").map(|unit| ("unit_of_measure".to_owned(), unit.clone())),
    );
    if let Some(settings) = template.sent.get("settings") {
        shown.insert("settings".to_owned(), Value::Array(settings_of(settings)));
    }
    Value::Object(shown)
}

fn settings_of(settings: &Value) -> Vec<Value> {
    let mut shown = Vec::new();
    for (list, names) in SETTINGS {
        for setting in settings.get(list).and_then(Value::as_array).into_iter().flatten() {
            let name = setting.get("field_name").and_then(Value::as_str).unwrap_or_default();
            if let Some((v1, _)) = names.iter().find(|(_, v2)| *v2 == name) {
                let display = setting.get("display_preference").cloned().unwrap_or_else(|| json!({}));
                shown.push(json!({ "field_name": v1, "display_preference": display }));
            }
        }
    }
    shown
}

pub(super) fn create(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    store(exchange, None)
}

pub(super) fn update(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let old = named_template(exchange)?;
    old.is_own_or_refused("PERMISSION_DENIED")?;
    store(exchange, Some(old))
}

fn store(exchange: &mut Exchange<'_>, old: Option<Template>) -> Result<Answer, Failure> {
    let account = exchange.merchant_account()?;
    let body = check::declared("invoicing_v1", "template", exchange.body);
    let sent = sent(&body, &account);
    let template = build_template(&mut exchange.work, &account.id, sent, Some(body), old)?;
    Ok(Answer::Json(200, to_json(&exchange.work, &template)))
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let template = named_template(exchange)?;
    Ok(Answer::Json(200, to_json(&exchange.work, &template)))
}

/// Lists all templates; with `fields` other than `all`, without their contents.
pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let account = exchange.merchant_account()?;
    let is_whole = exchange.query.get("fields").is_none_or(|fields| fields == "all");
    let templates: Vec<Value> = Template::all(&exchange.work, &account.id)
        .iter()
        .map(|template| {
            let mut shown = to_json(&exchange.work, template);
            if let (Value::Object(shown), false) = (&mut shown, is_whole) {
                shown.retain(|name, _| !matches!(name.as_str(), "template_data" | "settings"));
            }
            shown
        })
        .collect();
    Ok(Answer::Json(
        200,
        json!({
            "addresses": [], "emails": [account.email], "phones": [], "templates": templates,
            "links": [exchange.link("self", "GET", "/v1/invoicing/templates")],
        }),
    ))
}
