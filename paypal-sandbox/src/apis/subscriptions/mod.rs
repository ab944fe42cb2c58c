//! The Subscriptions API: plans, and the subscriptions that the clock bills.

mod approval;
mod billing;
mod calendar;
mod create;
mod handlers;
mod list;
mod patch;
mod payment;
mod plan;
mod plan_check;
mod plan_prices;
mod plans;
mod pricing;
mod quote;
mod revise;
mod show;
mod subscription;
mod terms;

use super::Api;
use crate::store::Row;

use plan::Plan;
use subscription::Subscription;

pub(super) const API: Api = Api {
    name: "subscriptions",
    handlers: &[
        ("plans.create", plans::create),
        ("plans.list", plans::list),
        ("plans.get", plans::get),
        ("plans.patch", plans::patch),
        ("plans.activate", plans::activate),
        ("plans.deactivate", plans::deactivate),
        ("plans.update-pricing-schemes", plan_prices::update),
        ("subscriptions.create", create::create),
        ("subscriptions.list", list::list),
        ("subscriptions.get", handlers::get),
        ("subscriptions.patch", patch::patch),
        ("subscriptions.revise", revise::revise),
        ("subscriptions.suspend", handlers::suspend),
        ("subscriptions.cancel", handlers::cancel),
        ("subscriptions.activate", handlers::activate),
        ("subscriptions.capture", handlers::capture),
        ("subscriptions.transactions", handlers::transactions),
    ],
    views: &[
        (Plan::TABLE, |work, id| work.rows.find::<Plan>(id).map(|one| one.to_json(work))),
        (Subscription::TABLE, |work, id| {
            work.rows.find::<Subscription>(id).map(|one| show::subscription(&one, work, false))
        }),
    ],
    briefs: &[],
    jobs: &[
        (billing::RENEW, billing::renew),
        (billing::RETRY, billing::retry),
        (plan_prices::CHANGED, plan_prices::changed),
    ],
    controls: &[
        ("GET", approval::PATH, approval::show),
        ("POST", approval::PATH, approval::submit),
        ("POST", "/_sandbox/subscriptions/{id}/approve", approval::control),
        ("POST", "/_sandbox/subscriptions/{id}/cancel", approval::cancel),
        ("POST", "/_sandbox/subscriptions/{id}/fail-next", approval::fail_next),
    ],
};
