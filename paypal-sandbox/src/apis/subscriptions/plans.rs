//! Handlers of plans.

use serde_json::{Map, Value};

use super::{
    plan::{Plan, Status},
    plan_check,
    pricing::Scheme,
    terms::{Preferences, Taxes},
};
use crate::{
    apis::{
        Answer, Exchange, Resource,
        catalog_products::Product,
        field_patch::{self, ANY, Op, REPLACE},
        paging::Page,
    },
    error::{Detail, Failure, Problems},
    gate::check,
};

const PATH: &str = "/v1/billing/plans";

pub(super) fn create(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let (body, now) = (exchange.body, exchange.now);
    let product_id = exchange.text("/product_id").unwrap_or_default();
    let mut problems = Problems::default();
    let cycles = plan_check::cycles(body, now, &mut problems);
    let preferences = body.get("payment_preferences").unwrap_or(&Value::Null);
    let preferences =
        Preferences::read(preferences, &Preferences::default(), "/payment_preferences", &mut problems);
    let taxes = body.get("taxes").map(|taxes| Taxes::read(taxes, None, "/taxes", &mut problems));
    let has_tiers = cycles.iter().flat_map(|cycle| &cycle.schemes).any(|scheme| scheme.model.is_some());
    let supported = body.get("quantity_supported").and_then(Value::as_bool);
    if has_tiers && supported == Some(false) {
        problems.refused(Detail::new("INVALID_QUANTITY_SUPPORTED").at("/quantity_supported"));
    }
    let status = body.get("status").and_then(|status| serde_json::from_value(status.clone()).ok());
    let plan = Plan {
        id: exchange.ids.short("P", 24),
        merchant: exchange.merchant().to_owned(),
        product_id,
        name: exchange.text("/name").unwrap_or_default(),
        description: exchange.text("/description"),
        status: status.unwrap_or(Status::Active),
        cycles,
        preferences,
        taxes,
        quantity_supported: has_tiers || supported.unwrap_or(false),
        pages: pages(body),
        version: 1,
        created: now,
        updated: now,
    };
    let schemes = plan.cycles.iter().flat_map(|cycle| &cycle.schemes);
    plan_check::currencies(
        plan.currency(),
        schemes.flat_map(Scheme::currencies),
        "/billing_cycles",
        &mut problems,
    );
    let fee = plan.preferences.setup_fee.iter().map(|fee| fee.currency.as_str());
    plan_check::currencies(plan.currency(), fee, "/payment_preferences/setup_fee", &mut problems);
    problems.into_result()?;
    if Product::find(exchange, &plan.merchant, &plan.product_id).is_none() {
        return Err(unknown("/product_id", &plan.product_id));
    }
    exchange.rows.put(&plan);
    plan.emit(exchange, "BILLING.PLAN.CREATED", "A billing plan was created.");
    Ok(Answer::Resource(201, Resource::of(&plan)))
}

/// The 404 error for an id in the body.
pub(super) fn unknown(pointer: &str, id: &str) -> Failure {
    Failure::new(404, vec![Detail::new("INVALID_RESOURCE_ID").at(pointer).value(id)])
}

fn pages(body: &Value) -> Option<Value> {
    let pages = body.get("merchant_preferences")?;
    Some(check::declared("subscriptions", "merchant_preferences", pages))
}

pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let product = exchange.query.get("product_id");
    let ids: Option<Vec<&str>> = exchange.query.get("plan_ids").map(|ids| ids.split(',').collect());
    let plans: Vec<Plan> = exchange
        .rows
        .all::<Plan>()
        .into_iter()
        .filter(|plan| plan.merchant == exchange.merchant())
        .filter(|plan| product.is_none_or(|product| plan.product_id == product))
        .filter(|plan| ids.as_ref().is_none_or(|ids| ids.contains(&plan.id.as_str())))
        .collect();
    let page = Page::read(exchange, 10, 20, plans.len())?;
    let is_whole = exchange
        .headers
        .get("prefer")
        .and_then(|prefer| prefer.to_str().ok())
        .is_some_and(|prefer| prefer.contains("return=representation"));
    let show = |plan: &Plan| if is_whole { plan.to_json(exchange) } else { plan.summary(exchange) };
    let shown: Vec<Value> = page.take(&plans).into_iter().map(show).collect();
    let mut body = Map::new();
    body.insert("plans".to_owned(), Value::from(shown));
    page.write_totals(exchange, &mut body);
    body.insert("links".to_owned(), Value::from(page.links(exchange, PATH, "previous")));
    Ok(Answer::Json(200, Value::Object(body)))
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(Answer::Whole(Resource::of(&named(exchange)?)))
}

fn named(exchange: &Exchange<'_>) -> Result<Plan, Failure> {
    exchange.named("id", |plan: &Plan| &plan.merchant)
}

fn permitted(path: &str) -> &'static [Op] {
    match path {
        "/description" => ANY,
        "/name"
        | "/payment_preferences/auto_bill_outstanding"
        | "/payment_preferences/payment_failure_threshold"
        | "/payment_preferences/setup_fee"
        | "/payment_preferences/setup_fee_failure_action"
        | "/taxes/percentage" => REPLACE,
        _ => &[],
    }
}

pub(super) fn patch(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut plan = named(exchange)?;
    let changes = field_patch::read(exchange.body, permitted)?;
    if plan.status == Status::Inactive {
        return Err(Failure::refused("PLAN_STATUS_INACTIVE"));
    }
    let mut value = plan.to_json(exchange);
    for change in &changes {
        field_patch::write(&mut value, change);
    }
    let mut problems = Problems::default();
    check::conforms("subscriptions", "plan_request_POST", &value, "", &mut problems);
    problems.into_result()?;
    let mut problems = Problems::default();
    let text = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    plan.name = text("name").unwrap_or_default();
    plan.description = text("description");
    if let Some(new) = value.get("payment_preferences") {
        plan.preferences = Preferences::read(new, &plan.preferences, "/payment_preferences", &mut problems);
    }
    if let Some(new) = value.get("taxes") {
        plan.taxes = Some(Taxes::read(new, plan.taxes, "/taxes", &mut problems));
    }
    let fee = plan.preferences.setup_fee.iter().map(|fee| fee.currency.as_str());
    plan_check::currencies(plan.currency(), fee, "/payment_preferences/setup_fee", &mut problems);
    problems.into_result()?;
    updated(exchange, &mut plan);
    Ok(Answer::Empty(204))
}

/// Stores a changed plan and tells it.
fn updated(exchange: &mut Exchange<'_>, plan: &mut Plan) {
    plan.version += 1;
    plan.updated = exchange.now;
    exchange.rows.put(plan);
    plan.emit(exchange, "BILLING.PLAN.UPDATED", "A billing plan was updated.");
}

pub(super) fn activate(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let event = ("BILLING.PLAN.ACTIVATED", "A billing plan was activated.");
    turn(exchange, &[Status::Created, Status::Inactive], Status::Active, event)
}

pub(super) fn deactivate(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let event = ("BILLING.PLAN.DEACTIVATED", "A billing plan was deactivated.");
    turn(exchange, &[Status::Active], Status::Inactive, event)
}

fn turn(
    exchange: &mut Exchange<'_>,
    from: &[Status],
    to: Status,
    (event_type, summary): (&str, &str),
) -> Result<Answer, Failure> {
    let mut plan = named(exchange)?;
    if !from.contains(&plan.status) {
        return Err(Failure::refused("PLAN_STATUS_INVALID"));
    }
    plan.status = to;
    plan.updated = exchange.now;
    exchange.rows.put(&plan);
    plan.emit(exchange, event_type, summary);
    Ok(Answer::Empty(204))
}
