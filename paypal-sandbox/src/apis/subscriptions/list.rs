//! The list of subscriptions, with its conditions.

use serde_json::{Value, json};

use super::{show, subscription::Subscription};
use crate::{
    apis::{Answer, Exchange, paging::Page},
    error::{Detail, Failure},
    world::time::Time,
};

const PATH: &str = "/v1/billing/subscriptions";

pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let ids = |name: &str| -> Option<Vec<&str>> {
        exchange.query.get(name).map(|ids| ids.split(',').map(str::trim).collect())
    };
    let (plans, statuses, customers) = (ids("plan_ids"), ids("statuses"), ids("customer_ids"));
    let time = |name: &str| exchange.query.get(name).and_then(Time::parse);
    let (created_after, created_before) = (time("created_after"), time("created_before"));
    let (changed_after, changed_before) = (time("status_updated_after"), time("status_updated_before"));
    let filter = exchange.query.get("filter").map(Filter::read).transpose()?;
    let is_in = |wanted: &Option<Vec<&str>>, value: Option<&str>| {
        wanted.as_ref().is_none_or(|wanted| value.is_some_and(|value| wanted.contains(&value)))
    };
    let is_between = |time: Time, after: Option<Time>, before: Option<Time>| {
        after.is_none_or(|after| time > after) && before.is_none_or(|before| time < before)
    };
    let found: Vec<Subscription> = exchange
        .rows
        .all::<Subscription>()
        .into_iter()
        .filter(|one| one.merchant == exchange.merchant())
        .filter(|one| is_in(&plans, Some(&one.plan_id)))
        .filter(|one| is_in(&statuses, json!(one.status).as_str()))
        .filter(|one| is_in(&customers, one.customer.as_deref()))
        .filter(|one| is_between(one.created, created_after, created_before))
        .filter(|one| is_between(one.status_changed, changed_after, changed_before))
        .filter(|one| filter.as_ref().is_none_or(|filter| filter.accepts(one)))
        .collect();
    let page = Page::read(exchange, 10, 20, found.len())?;
    let shown: Vec<Value> =
        page.take(&found).into_iter().map(|one| show::subscription(one, exchange, false)).collect();
    let links = page.links(exchange, PATH, "previous");
    Ok(Answer::Json(200, json!({ "subscriptions": shown, "links": links })))
}

#[derive(Clone, Copy, Debug)]
enum Field {
    Created,
    Updated,
    StatusChanged,
    Start,
}

/// A comparison of a time of the subscription with a time.
#[derive(Clone, Copy, Debug)]
struct Condition {
    field: Field,
    is: fn(&Time, &Time) -> bool,
    than: Time,
}

/// Conditions such as `create_time ge 2026-01-01T00:00:00Z and create_time lt 2026-02-01`. One of
/// the groups must be met with all its conditions, since `and` binds more than `or`.
#[derive(Debug)]
struct Filter(Vec<Vec<Condition>>);

impl Filter {
    fn read(text: &str) -> Result<Self, Failure> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let groups = words.split(|word| word.eq_ignore_ascii_case("or"));
        let groups: Option<Vec<Vec<Condition>>> = groups
            .map(|group| group.split(|word| word.eq_ignore_ascii_case("and")).map(condition).collect())
            .collect();
        let wrong = || {
            let detail = Detail::new("INVALID_PARAMETER_VALUE").parameter("query", "filter").value(text);
            Failure::new(400, vec![detail])
        };
        groups.map(Self).ok_or_else(wrong)
    }

    fn accepts(&self, one: &Subscription) -> bool {
        let is_met = |condition: &Condition| {
            let time = match condition.field {
                Field::Created => one.created,
                Field::Updated => one.updated,
                Field::StatusChanged => one.status_changed,
                Field::Start => one.start,
            };
            (condition.is)(&time, &condition.than)
        };
        self.0.iter().any(|group| group.iter().all(is_met))
    }
}

fn condition(words: &[&str]) -> Option<Condition> {
    let [field, operator, value] = words else { return None };
    let field = match *field {
        "create_time" => Field::Created,
        "update_time" => Field::Updated,
        "status_update_time" => Field::StatusChanged,
        "start_time" => Field::Start,
        _ => return None,
    };
    let is: fn(&Time, &Time) -> bool = match operator.to_ascii_lowercase().as_str() {
        "ge" => Time::ge,
        "gt" => Time::gt,
        "le" => Time::le,
        "lt" => Time::lt,
        _ => return None,
    };
    Some(Condition { field, is, than: Time::parse(value.trim_matches(['\'', '"']))? })
}
