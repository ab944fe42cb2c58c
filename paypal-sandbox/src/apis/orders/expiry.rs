//! Removes expired orders.

use std::time::Duration;

use super::{order::Order, status::Status};
use crate::world::{time::DAY, work::Work};

/// The kind of the job.
pub(super) const PRUNE: &str = "order.prune";
/// How long an expired order is kept, so that calls on it can answer `ORDER_EXPIRED`.
const KEPT: Duration = DAY;

/// Schedules the removal of a new order.
pub(super) fn schedule(work: &mut Work<'_>, order: &Order) {
    work.schedule(order.expires() + KEPT, PRUNE, &order.id);
}

/// Removes an expired order. One that was approved in the meantime expires later; one that is paid
/// never does.
pub(super) fn prune(work: &mut Work<'_>, id: &str) {
    let Some(order) = work.rows.find::<Order>(id) else { return };
    if matches!(order.status, Status::Completed | Status::Voided) {
        return;
    }
    if work.now >= order.expires() + KEPT {
        work.rows.remove::<Order>(id);
    } else {
        schedule(work, &order);
    }
}
