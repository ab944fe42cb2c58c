//! PayPal's test values: texts that make an operation fail as documented, without any state.
//!
//! Source: PayPal's page of test values for payouts, read in 2026-11. The page names the errors;
//! the statuses are those that the errors have elsewhere. Values are case-sensitive.

use super::batch;
use crate::error::Failure;

/// Test values of the first item's note: the value, the status and the name of the error.
const NOTES: [(&str, u16, &str, &str); 9] = [
    ("ERRPYO001", 403, "SENDER_RESTRICTED", "The sender's account is restricted."),
    ("ERRPYO002", 403, "SENDER_EMAIL_UNCONFIRMED", "The sender's email address is not confirmed."),
    ("ERRPYO003", 403, "AUTHORIZATION_ERROR", "The sender may not make payouts."),
    ("ERRPYO005", batch::FUNDS.0, batch::FUNDS.1, batch::FUNDS.2),
    ("ERRPYO006", 500, "INTERNAL_ERROR", "The service failed."),
    ("ERRPYO010", 400, "VALIDATION_ERROR", "The request has an invalid value."),
    ("ERRPYO011", 403, "REQUIRED_SCOPE_MISSING", "The access token lacks a scope."),
    ("ERRPYO012", 403, "SENDER_LOCKED", "The sender's account is locked."),
    ("ERRPYO014", 400, "USER_BUSINESS_ERROR", "The request breaks a rule of the business."),
];

/// Test values of the first item's note with which a batch is accepted as usual.
#[cfg(test)]
const GOOD: [&str; 2] = ["POSPYO001", "POSPYO003"];

/// The id of a batch whose only item failed.
pub(super) const CLOSED_MARKET: &str = "ERRPYO015";

/// Returns the failure that a note asks for.
pub(super) fn of_note(note: &str) -> Option<Failure> {
    let (_, status, name, message) = NOTES.iter().find(|(value, ..)| *value == note)?;
    Some(Failure::named(*status, name, *message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_bad_test_values_fail() {
        for (value, status, name, _) in NOTES {
            let failure = of_note(value).unwrap();
            assert_eq!((failure.status, &failure.to_json("1")["name"]), (status, &name.into()), "{value}");
        }
        assert!(GOOD.into_iter().chain(["errpyo001", "thanks", ""]).all(|note| of_note(note).is_none()));
    }
}
