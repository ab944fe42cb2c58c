//! Handlers of the templates of v2.

use serde_json::{Map, Value, json};

use super::{amount, template::Template};
use crate::{
    apis::{
        Answer, Exchange, Resource, object,
        paging::{self, Page},
    },
    error::{Failure, Problems},
    gate::check,
    money,
    world::work::Work,
};

/// Finds the template that `template_id` names.
pub(crate) fn named(exchange: &Exchange<'_>) -> Result<Template, Failure> {
    let id = exchange.path.get("template_id");
    let found = Template::find(&exchange.work, exchange.merchant(), id);
    found.ok_or_else(|| Failure::not_found("template_id", id))
}

/// Makes a template of the fields of a request, in the form of v2.
pub(crate) fn build(
    work: &mut Work<'_>,
    merchant: &str,
    mut sent: Map<String, Value>,
    v1: Option<Value>,
    old: Option<Template>,
) -> Result<Template, Failure> {
    let mut problems = Problems::default();
    if let Some(info) = sent.get_mut("template_info").and_then(Value::as_object_mut)
        && let Some(amounts) = amount::compute(info, &mut problems)
    {
        let mut total = object(amounts.total.to_json());
        total.insert("breakdown".to_owned(), amounts.breakdown);
        info.insert("amount".to_owned(), Value::Object(total));
        info.insert("due_amount".to_owned(), amounts.total.to_json());
    }
    problems.into_result()?;
    sent.values_mut().for_each(money::normalise);
    let name = sent.remove("name").and_then(|name| name.as_str().map(str::to_owned));
    let is_default = sent.remove("default_template").and_then(|one| one.as_bool()).unwrap_or(false);
    let (id, created) = match &old {
        Some(old) => (old.id.clone(), old.created),
        None => (work.ids.prefixed("TEMP"), work.now),
    };
    let name = name.or_else(|| old.map(|old| old.name)).unwrap_or_else(|| id.clone());
    let template = Template {
        id,
        merchant: merchant.to_owned(),
        name,
        is_default,
        is_standard: false,
        sent,
        v1,
        created,
        updated: work.now,
    };
    template.store(work)?;
    Ok(template)
}

pub(super) fn create(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let sent = object(check::declared("invoicing", "template", exchange.body));
    let merchant = exchange.merchant().to_owned();
    let template = build(&mut exchange.work, &merchant, sent, None, None)?;
    Ok(Answer::Resource(201, Resource::of(&template)))
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let template = named(exchange)?;
    Ok(Answer::Json(200, template.to_json(&exchange.work, true)))
}

pub(super) fn update(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let old = named(exchange)?;
    old.is_own_or_refused("PERMISSION_DENIED")?;
    let sent = object(check::declared("invoicing", "template", exchange.body));
    let merchant = old.merchant.clone();
    let template = build(&mut exchange.work, &merchant, sent, None, Some(old))?;
    Ok(Answer::Whole(Resource::of(&template)))
}

/// Deletes a template; both versions of the API do the same.
pub(crate) fn delete(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let template = named(exchange)?;
    template.is_own_or_refused("CANNOT_DELETE_GLOBAL_TEMPLATE")?;
    exchange.rows.remove::<Template>(&template.id);
    Ok(Answer::Empty(204))
}

pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let is_brief = exchange.query.get("fields").is_some_and(|fields| fields.eq_ignore_ascii_case("none"));
    let account = exchange.merchant_account()?;
    let all = Template::all(&exchange.work, &account.id);
    paging::integer(exchange, "page", 1, (1, 1000))?;
    let page = Page::read(exchange, 20, 100, all.len())?;
    let items: Vec<Value> =
        page.take(all).iter().map(|template| template.to_json(&exchange.work, !is_brief)).collect();
    Ok(Answer::Json(
        200,
        json!({
            "addresses": [{ "country_code": account.country }], "emails": [account.email], "phones": [],
            "templates": items, "links": page.links(exchange, "/v2/invoicing/templates", "previous"),
        }),
    ))
}
