//! The Payments API: authorizations, captures and refunds.

mod authorizations;
mod booking;
mod captures;
mod payment;

use super::Api;
use crate::store::Row;

pub(super) use booking::{NewCapture, authorize, capture, is_invoice_paid, note_invoice_paid};
pub(crate) use payment::{Authorization, Capture, References, Refund};

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
        (Authorization::TABLE, |work, id| work.rows.find::<Authorization>(id).map(|one| one.to_json(work))),
        (Capture::TABLE, |work, id| work.rows.find::<Capture>(id).map(|one| one.to_json(work))),
        (Refund::TABLE, |work, id| work.rows.find::<Refund>(id).map(|one| one.to_json(work))),
    ],
    jobs: &[(booking::LAPSE, authorizations::lapse)],
    controls: &[],
};
