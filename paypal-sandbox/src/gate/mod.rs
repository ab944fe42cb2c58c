//! What a request passes before its handler: token, parameters, body, `PayPal-Mock-Response` and
//! request id.

pub(crate) mod accept;
pub(crate) mod assertion;
pub(crate) mod check;
pub(crate) mod idempotency;
mod limits;
pub(crate) mod mock;
pub(crate) mod parameters;
pub(crate) mod token;
