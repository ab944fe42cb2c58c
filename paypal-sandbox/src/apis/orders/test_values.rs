//! Test values: what makes a payment fail, wait or need the payer.
//!
//! * The card names `CCREJECT-REFUSED` and so on, of PayPal's page "Card testing"
//!   (`src/test_values.tsv`): the order is completed, but its captures are `DECLINED` and its
//!   authorizations `DENIED`, with the code of the processor.
//! * The card name `SANDBOX-DECLINED`: the payment answers 422 with `INSTRUMENT_DECLINED`, or with
//!   `PAYMENT_DENIED` for an authorization.
//! * The card name `SANDBOX-PENDING`: captures are `PENDING` for `PENDING_REVIEW`.
//! * The card name `SANDBOX-3DS`, or the verification method `SCA_ALWAYS`: the payer must
//!   authenticate, so the order or the setup token is `PAYER_ACTION_REQUIRED`.
//! * `"funding": "DECLINED"` at `/_sandbox/orders/{id}/approve`: the payment is refused as with
//!   `SANDBOX-DECLINED`, and the payer may approve once more.
//! * `"funding": "ECHECK"` there: captures are `PENDING` for `ECHECK`.
//! * `"funding": "CARD"` there: the payer is a guest, whose account is `UNVERIFIED`.
//! * `"three_d_secure": "FAILED"` there, for an order that waits for the authentication of a card:
//!   the order is approved with the liability shift `NO`, and the merchant should not capture it.
//!
//! The names that begin with `SANDBOX` are this sandbox's own. `/_sandbox/captures/{id}/settle`
//! ends the wait of a pending capture.

use serde_json::Value;

use super::{order::Order, status::Intent};
use crate::{apis::payments::Outcome, error::Failure, test_values, world::work::Work};

/// Decides how the payment of an order turns out.
///
/// # Errors
///
/// If the payment is refused as a whole.
pub(super) fn outcome(work: &Work<'_>, order: &Order) -> Result<Outcome, Failure> {
    let card = order.payment_source.as_ref().and_then(|source| source.pointer("/card/name"));
    let name = card.and_then(Value::as_str).unwrap_or_default();
    if let Some(rejected) = test_values::of_text("orders", name) {
        return Ok(Outcome::Declined(rejected.result.map(str::to_owned)));
    }
    match (name, order.funding.as_deref()) {
        ("SANDBOX-DECLINED", _) => Err(declined(order.intent)),
        (_, Some(funding)) if is_declined_funding(funding) => {
            // The payer is sent back to choose another way to pay.
            let page = work.page_link("redirect", &format!("/checkoutnow?token={}", order.id));
            Err(declined(order.intent).with_link(page))
        }
        ("SANDBOX-PENDING", _) => Ok(Outcome::Pending("PENDING_REVIEW".to_owned())),
        (_, Some("ECHECK")) => Ok(Outcome::Pending("ECHECK".to_owned())),
        _ => Ok(Outcome::Completed),
    }
}

fn declined(intent: Intent) -> Failure {
    Failure::refused(match intent {
        Intent::Capture => "INSTRUMENT_DECLINED",
        Intent::Authorize => "PAYMENT_DENIED",
    })
}

/// Whether a `funding` of the approval makes the payment fail.
pub(super) fn is_declined_funding(funding: &str) -> bool {
    funding == "DECLINED"
}

/// Whether the payer of a card must authenticate.
pub(crate) fn needs_authentication(card: &Value) -> bool {
    let method = card.pointer("/attributes/verification/method").or(card.get("verification_method"));
    method.and_then(Value::as_str) == Some("SCA_ALWAYS")
        || card.get("name").and_then(Value::as_str) == Some("SANDBOX-3DS")
}
