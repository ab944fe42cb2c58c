//! The Payments v1 API: payments with their sales, authorizations, orders, captures and refunds.

mod approval;
mod authorization;
mod booking;
mod capture;
mod card;
mod check;
mod handlers;
mod list;
mod order;
mod partner_fee;
mod patch;
mod payment;
mod refund;
mod sale;

use super::Api;
use crate::store::Row;

use authorization::Authorization;
use capture::Capture;
use order::Order;
use payment::Payment;
use refund::Refund;
use sale::Sale;

pub(crate) use booking::{NewPayment, owner, pay};
pub(crate) use card::check as check_card;
pub(crate) use partner_fee::PartnerFee;
pub(crate) use payment::{Intent, payee, payer_info, related_resources};

pub(super) const API: Api = Api {
    name: "payments_v1",
    handlers: &[
        ("payment.create", handlers::create),
        ("payment.list", list::list),
        ("payment.get", handlers::get),
        ("payment.update", handlers::update),
        ("payment.execute", handlers::execute),
        ("sale.get", sale::get),
        ("sale.refund", sale::refund),
        ("authorization.get", authorization::get),
        ("authorization.capture", authorization::capture),
        ("authorization.void", authorization::void),
        ("authorization.reauthorize", authorization::reauthorize),
        ("orders.get", order::get),
        ("orders.capture", order::capture),
        ("orders.void", order::void),
        ("orders.authorize", order::authorize),
        ("capture.get", capture::get),
        ("capture.refund", capture::refund),
        ("refund.get", refund::get),
    ],
    views: &[
        (Payment::TABLE, |work, id| work.rows.find::<Payment>(id).map(|one| one.to_json(work))),
        (Sale::TABLE, |work, id| work.rows.find::<Sale>(id).map(|one| one.to_json(work))),
        (Authorization::TABLE, |work, id| work.rows.find::<Authorization>(id).map(|one| one.to_json(work))),
        (Order::TABLE, |work, id| work.rows.find::<Order>(id).map(|one| one.to_json(work))),
        (Capture::TABLE, |work, id| work.rows.find::<Capture>(id).map(|one| one.to_json(work))),
        (Refund::TABLE, |work, id| work.rows.find::<Refund>(id).map(|one| one.to_json(work))),
        (refund::DETAILED, |work, id| work.rows.find::<Refund>(id).map(|one| one.detailed(work))),
    ],
    briefs: &[],
    jobs: &[(authorization::LAPSE, authorization::lapse)],
    controls: &[
        ("GET", approval::PATH, approval::show),
        ("POST", approval::PATH, approval::submit),
        ("POST", "/_sandbox/payments/{id}/approve", approval::control),
        ("POST", "/_sandbox/payments/{id}/cancel", approval::cancel),
    ],
};
