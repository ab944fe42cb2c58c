//! The Payments API: authorizations, captures and refunds.

mod authorization;
mod authorizations;
mod booking;
mod capture;
mod captures;
mod fees;
pub(crate) mod hold;
mod refund;
mod shown;

use super::Api;
use crate::store::Row;

pub(crate) use authorization::{AUTHORIZATION_LIFE, Authorization};
pub(super) use booking::{NewCapture, authorize, capture, is_invoice_paid, note_invoice_paid, summary};
pub(crate) use capture::Capture;
pub(super) use fees::resolve as resolve_fees;
pub(crate) use refund::Refund;
pub(crate) use shown::{Outcome, References};

pub(super) const API: Api = Api {
    name: "payments",
    handlers: &[
        ("authorizations.get", authorizations::get),
        ("authorizations.capture", authorizations::capture),
        ("authorizations.reauthorize", authorizations::reauthorize),
        ("authorizations.void", authorizations::void),
        ("captures.get", captures::get),
        ("captures.refund", captures::refund),
        ("refunds.get", captures::get_refund),
    ],
    views: &[
        (Authorization::TABLE, |work, id| {
            work.rows.find::<Authorization>(id).map(|one| one.to_payment(work))
        }),
        (Capture::TABLE, |work, id| work.rows.find::<Capture>(id).map(|one| one.to_payment(work))),
        (Refund::TABLE, |work, id| work.rows.find::<Refund>(id).map(|one| one.to_payment(work))),
    ],
    briefs: &[],
    jobs: &[(booking::LAPSE, authorizations::lapse), (hold::DISBURSE, hold::disburse)],
    controls: &[("POST", "/_sandbox/captures/{id}/settle", captures::settle)],
};
