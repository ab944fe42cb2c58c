//! Answers whether a failed call had its effect at PayPal.

use super::{Error, ErrorKind};
use crate::Operation;

/// Whether the effect of a failed call exists at PayPal: [`Error::outcome`].
///
/// ```
/// use paypal_runtime::{Error, Outcome};
///
/// fn next_step(error: &Error) -> &'static str {
///     match error.outcome() {
///         Outcome::AlreadyDone => "do not pay again; read what exists",
///         Outcome::NotDone => "correct the cause, then pay with a new request id",
///         Outcome::Unknown => "send the same call with the same request id",
///     }
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// PayPal refused the call because its effect exists already: the order is captured, the
    /// authorization is voided, the request id or the id of the payout batch was used. An earlier
    /// attempt of this call had the effect, or an earlier call.
    ///
    /// Do not make the payment again, neither with a new request id nor in another way. Read the
    /// resource, or the one that [`Error::links`] lead to, and continue with what it says. Compare
    /// its amount: if another call had the effect (a partial capture, a batch with the same
    /// `sender_batch_id`, a request id that was used for another purpose), it may differ from this
    /// call's.
    ///
    /// The method of each operation documents the issues that say so. `DUPLICATE_REQUEST_ID` says
    /// so of every operation that accepts a request id.
    AlreadyDone,
    /// The call had no effect: nothing was sent, or PayPal refused every attempt. The same is
    /// returned for a call that only reads.
    ///
    /// A new payment does not double this one. Correct the cause first, and send the corrected call
    /// with a new request id, because PayPal may answer a used id with the first result.
    ///
    /// The answer includes earlier calls of the same client with the same request id: if one was
    /// dropped before it ended, or its outcome is [`Unknown`](Self::Unknown), a later refusal is
    /// `Unknown` too. The client remembers 10,000 such ids. It knows nothing about calls with
    /// another id, or of another process or another client: their outcome stays as it was.
    NotDone,
    /// PayPal may have acted: the time limit passed, the connection broke, PayPal answered with a
    /// 5xx or with a body that cannot be read. A later refusal does not settle that, except one
    /// that is [`AlreadyDone`](Self::AlreadyDone).
    ///
    /// Do not start a new payment. Send the same call with the same
    /// [`request_id`](Error::request_id) within the time that PayPal remembers it, or read the
    /// resource. If the operation accepts no request id, only reading the resource tells.
    Unknown,
}

impl Error {
    /// Returns whether the effect of the call exists at PayPal, and so what may be done next: see
    /// [`Outcome`].
    pub fn outcome(&self) -> Outcome {
        match (self.0.already_done, self.0.outcome_unknown) {
            (true, _) => Outcome::AlreadyDone,
            (false, true) => Outcome::Unknown,
            (false, false) => Outcome::NotDone,
        }
    }

    /// Records whether PayPal refused a call of this operation because its effect exists already.
    /// That settles the outcome.
    pub(crate) fn judged_by(mut self, operation: &Operation) -> Self {
        let is_refusal = self.kind() == ErrorKind::Api
            && !self.is_getting_token()
            && matches!(self.status(), Some(400..500));
        if is_refusal && self.says_already_done(operation) {
            self.0.already_done = true;
            self.0.outcome_unknown = false;
        }
        self
    }

    fn says_already_done(&self, operation: &Operation) -> bool {
        let texts =
            self.details().iter().flat_map(|detail| detail.issue().into_iter().chain(detail.sentences()));
        self.name().into_iter().chain(texts).any(|text| {
            known(operation.already_done, text).is_some()
                || operation.request_id.is_supported() && text == "DUPLICATE_REQUEST_ID"
        })
    }
}

/// Returns the entry of the table that equals a text of PayPal. The entry is safe to show.
pub(super) fn known(already_done: &[&'static str], text: &str) -> Option<&'static str> {
    already_done.iter().copied().find(|entry| entry.eq_ignore_ascii_case(text.trim_end_matches('.')))
}
