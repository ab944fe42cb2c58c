//! T-codes: which rows move money, and whether it leaves the account.

/// What a row does to the balances of the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Effect {
    /// The balances stay as they are.
    Nothing,
    /// Money enters or leaves the account.
    Money,
    /// Money moves between the available and the withheld part of the balance.
    Hold,
    /// The hold of a payout or its release. At PayPal the money is withheld; the local PayPal books
    /// it out of the account until the payout is done.
    PayoutHold,
}

/// Rows that never move money: authorizations and display-only rows.
const NEVER: [&str; 2] = ["T13", "T98"];
/// Groups of holds in the account and their releases.
const HOLDS: [&str; 2] = ["T1110", "T1111"];
/// The group of holds, in which these two codes are gift certificates: they move money.
const HOLD_GROUP: &str = "T21";
const GIFT_CERTIFICATES: [&str; 2] = ["T2109", "T2110"];
/// Holds on the available balance, which payouts use too, and the end of such a hold.
const PAYOUT_HOLD_GROUP: &str = "T15";
const PAYOUT_RELEASE: &str = "T1105";
/// The group of conversions of currencies.
const CONVERSIONS: &str = "T02";
/// Rows of this status are waiting.
pub(super) const PENDING: &str = "P";
/// Rows of this status were refused.
pub(super) const DENIED: &str = "D";

/// Returns what a row does to the balances. Rows with the status `S` (done), `V` (reversed later)
/// and `F` (partly refunded later) moved money; the refund is a row of its own.
pub(super) fn effect(code: &str, status: &str) -> Effect {
    if !matches!(status, "S" | "V" | "F") { Effect::Nothing } else { effect_if_done(code) }
}

/// Returns what a row does to the balances once it is done.
pub(super) fn effect_if_done(code: &str) -> Effect {
    let is_in = |group: &str| code.starts_with(group);
    if NEVER.into_iter().any(is_in) {
        Effect::Nothing
    } else if HOLDS.contains(&code) || (is_in(HOLD_GROUP) && !GIFT_CERTIFICATES.contains(&code)) {
        Effect::Hold
    } else if is_in(PAYOUT_HOLD_GROUP) || code == PAYOUT_RELEASE {
        Effect::PayoutHold
    } else {
        Effect::Money
    }
}

/// Whether a row is a leg of a conversion of currencies.
pub(super) fn is_conversion(code: &str) -> bool {
    code.starts_with(CONVERSIONS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_and_statuses_decide_whether_money_moves() {
        for (code, status, expected) in [
            ("T0006", "S", Effect::Money),
            ("T0006", "V", Effect::Money),
            ("T0006", "F", Effect::Money),
            ("T0006", "P", Effect::Nothing),
            ("T0006", "D", Effect::Nothing),
            ("T1107", "S", Effect::Money),
            ("T0001", "S", Effect::Money),
            ("T1300", "S", Effect::Nothing),
            ("T9800", "S", Effect::Nothing),
            ("T1110", "S", Effect::Hold),
            ("T1111", "S", Effect::Hold),
            ("T2107", "S", Effect::Hold),
            ("T2108", "S", Effect::Hold),
            ("T2109", "S", Effect::Money),
            ("T1503", "S", Effect::PayoutHold),
            ("T1105", "S", Effect::PayoutHold),
            ("T1106", "S", Effect::Money),
            ("", "S", Effect::Money),
        ] {
            assert_eq!(effect(code, status), expected, "{code} {status}");
        }
    }
}
