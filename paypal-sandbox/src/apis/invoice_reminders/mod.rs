//! The Invoice Reminders API.

mod handlers;
mod plan;
mod reminder;

use super::Api;
use crate::store::Row;
use reminder::Reminder;

pub(super) use plan::plan;

pub(super) const API: Api = Api {
    name: "invoice_reminders",
    handlers: &[
        ("auto-reminder-configuration-setup", handlers::set_up),
        ("auto-reminder-configuration-list", handlers::list),
        ("auto-reminder-configuration-get", handlers::get),
        ("auto-reminder-configuration-update", handlers::update),
        ("auto-reminder-configuration-suspend", handlers::suspend),
        ("auto-reminder-configuration-resume", handlers::resume),
        ("invoices-cancel-reminders", handlers::cancel),
    ],
    views: &[(Reminder::TABLE, |work, id| work.rows.find::<Reminder>(id).map(|one| one.to_json(work)))],
    briefs: &[],
    jobs: &[(plan::REMIND, plan::remind)],
    controls: &[],
};
