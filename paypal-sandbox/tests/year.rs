//! A year of renewals: when the clock is moved by a year over many subscriptions, each is billed
//! once on each of its dates, in the order of time.
//!
//! By default there are 1,000 subscriptions; `PAYPAL_SANDBOX_SUBSCRIPTIONS` sets another number.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::{collections::BTreeMap, env};

use serde_json::{Value, json};
use support::{World, token, usd, world};

/// The lengths of the months of 2026.
const MONTHS: [u32; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

fn time(month: u32, day: u32) -> String {
    format!("2026-{month:02}-{day:02}T10:00:00Z")
}

/// The time on a day of the year, from 1 on.
fn on(mut day: u32) -> String {
    let mut month = 1;
    for length in MONTHS {
        if day <= length {
            break;
        }
        day -= length;
        month += 1;
    }
    time(month, day)
}

/// The billing dates of a subscription that starts on a day of January.
fn dates(unit: &str, day: u32) -> Vec<String> {
    if unit == "MONTH" {
        (1..=12).map(|month| time(month, day.min(MONTHS[month as usize - 1]))).collect()
    } else {
        (day..=365).step_by(14).map(on).collect()
    }
}

async fn post(world: &World, path: &str, body: Value) -> Value {
    let answer = world.post(path, body).await;
    assert!(answer.status < 300, "{path}: {answer:?}");
    answer.body
}

async fn plan(world: &World, product: &str, unit: &str, count: u32) -> String {
    let body = json!({
        "product_id": product, "name": unit, "payment_preferences": {},
        "billing_cycles": [{
            "frequency": { "interval_unit": unit, "interval_count": count },
            "tenure_type": "REGULAR", "sequence": 1, "total_cycles": 0,
            "pricing_scheme": { "fixed_price": usd("10.00") },
        }],
    });
    post(world, "/v1/billing/plans", body).await["id"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn each_subscription_is_billed_once_on_each_date_of_a_year_and_in_order() {
    let number = env::var("PAYPAL_SANDBOX_SUBSCRIPTIONS").map_or(1000, |text| text.parse().unwrap());
    let mut world = world().await;
    let begin = json!({ "now": "2026-01-01T00:00:00Z" });
    world.raw("DELETE", "/_sandbox/state", &[], None).await;
    let set = world.raw("PUT", "/_sandbox/clock", &[], Some(&begin.to_string())).await;
    assert_eq!(set.body["now"], "2026-01-01T00:00:00Z");
    world.token = token(&world.http, &world.sandbox).await;

    let product = json!({ "name": "Films", "type": "SERVICE" });
    let product = post(&world, "/v1/catalogs/products", product).await["id"].as_str().unwrap().to_owned();
    let units = [("MONTH", 1), ("WEEK", 2)];
    let mut plans = Vec::new();
    for (unit, count) in units {
        plans.push(plan(&world, &product, unit, count).await);
    }
    let mut expected: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for index in 0..number {
        let (unit, day) = (index % 2, index as u32 % 31 + 1);
        let body = json!({ "plan_id": plans[unit], "start_time": time(1, day) });
        let id = post(&world, "/v1/billing/subscriptions", body).await["id"].as_str().unwrap().to_owned();
        post(&world, &format!("/_sandbox/subscriptions/{id}/approve"), json!({})).await;
        expected.insert(id, dates(units[unit].0, day));
    }

    let advanced = post(&world, "/_sandbox/clock/advance", json!({ "by": "365d" })).await;
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut last = String::new();
    for ran in advanced["ran"].as_array().unwrap() {
        let text = |name: &str| ran[name].as_str().unwrap().to_owned();
        assert!(last <= text("at"), "{ran} runs after a job of {last}");
        last = text("at");
        if ran["job"] == "subscription.renew" {
            found.entry(text("resource")).or_default().push(text("at"));
        }
    }
    assert!(found == expected, "the renewals are not those of the calendar");

    let ledger = world.raw("GET", "/_sandbox/ledger", &[], None).await.body;
    assert_eq!(ledger["balanced"], true);
    let entries = ledger["entries"].as_array().unwrap().iter();
    let paid = entries.filter(|entry| entry["event_code"] == "T0002");
    let paid: Vec<&str> = paid.map(|entry| entry["time"].as_str().unwrap()).collect();
    let mut due: Vec<&str> = expected.values().flatten().map(String::as_str).collect();
    due.sort_unstable();
    assert!(paid == due, "{} payments for {} billing dates", paid.len(), due.len());

    world.token = token(&world.http, &world.sandbox).await;
    for (id, dates) in expected.iter().take(20) {
        let path = format!(
            "/v1/billing/subscriptions/{id}/transactions\
             ?start_time=2026-01-01T00:00:00Z&end_time=2027-01-01T00:00:00Z"
        );
        let listed = world.raw("GET", &path, &[], None).await.body;
        let listed = listed["transactions"].as_array().unwrap().iter();
        let times: Vec<&str> = listed.map(|one| one["time"].as_str().unwrap()).collect();
        assert_eq!(times, *dates, "{id}");
    }
}
