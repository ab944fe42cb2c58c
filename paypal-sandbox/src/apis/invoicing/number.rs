//! The numbers of invoices, by merchant.

use super::invoice::Invoice;
use crate::world::work::Work;

/// The table of the invoice ids that were announced, by merchant.
const ANNOUNCED: &str = "announced-invoice-ids";

/// The tables of the numbers in use, by merchant and number, and of the latest number by merchant.
const NUMBERS: &str = "invoice-numbers";
const LATEST: &str = "latest-invoice-numbers";

/// Whether an invoice of the merchant has a number.
pub(super) fn is_used(work: &Work<'_>, merchant: &str, number: &str) -> bool {
    work.rows.get::<String>(NUMBERS, &key(merchant, number)).is_some()
}

/// Notes the number of an invoice as used.
pub(super) fn claim(work: &mut Work<'_>, invoice: &Invoice) {
    work.rows.set(NUMBERS, &key(&invoice.merchant, &invoice.number), &invoice.id);
    work.rows.set(LATEST, &invoice.merchant, &invoice.number);
}

/// Makes the number of an invoice free again.
pub(super) fn release(work: &mut Work<'_>, invoice: &Invoice) {
    work.rows.unset(NUMBERS, &key(&invoice.merchant, &invoice.number));
}

fn key(merchant: &str, number: &str) -> String {
    format!("{merchant}/{number}")
}

/// Returns the next number: the latest one with its digits incremented. `INV-0100` follows
/// `INV-0099`.
pub(crate) fn unused(work: &Work<'_>, merchant: &str) -> String {
    let latest = work.rows.get::<String>(LATEST, merchant);
    let mut number = latest.unwrap_or_else(|| "0000".to_owned());
    loop {
        let prefix = number.trim_end_matches(|character: char| character.is_ascii_digit());
        let digits = number.strip_prefix(prefix).unwrap_or_default();
        // A number without digits, or with digits that overflow, restarts the count.
        number = match digits.parse::<u64>().ok().and_then(|digits| digits.checked_add(1)) {
            Some(next) => format!("{prefix}{next:0width$}", width = digits.len()),
            None => "0001".to_owned(),
        };
        if !is_used(work, merchant, &number) {
            return number;
        }
    }
}

/// Announces the id of the next invoice of a merchant.
pub(super) fn announce_id(work: &mut Work<'_>, merchant: &str) -> String {
    let announced = work.rows.get::<String>(ANNOUNCED, merchant);
    announced.unwrap_or_else(|| {
        let id = work.ids.invoice();
        work.rows.set(ANNOUNCED, merchant, &id);
        id
    })
}

/// Returns the id that was announced, or a new one.
pub(super) fn take_id(work: &mut Work<'_>, merchant: &str) -> String {
    match work.rows.get::<String>(ANNOUNCED, merchant) {
        Some(id) => {
            work.rows.unset(ANNOUNCED, merchant);
            id
        }
        None => work.ids.invoice(),
    }
}
