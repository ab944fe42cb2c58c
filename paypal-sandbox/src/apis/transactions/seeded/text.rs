//! Ids and texts that break programs which guess types, or which write files without quoting.

use crate::world::id::Ids;

const DIGITS: &[u8] = b"0123456789";
const NOT_ZERO: &[u8] = b"123456789";

/// Invoice ids, custom fields and subjects, as shops write them.
const TEXTS: [&str; 32] = [
    "INV-2024-0001",
    "order 4711",
    "00123",
    "12345678901234567890",
    "1E5",
    "12.50",
    "1,234.56",
    "-5",
    "+49 30 1234567",
    "0x1F",
    "2024-02-29",
    "03/04/05",
    "12:30",
    "=1+1",
    "@SUM(A1:A9)",
    "-2+3",
    "true",
    "NULL",
    "NaN",
    "a,b;c\td",
    "with \"quotes\" inside",
    "it's 5 o'clock",
    "first line\nsecond line",
    "carriage\r\nreturn",
    " spaces around ",
    "Bücher & Töne",
    "日本語の注文",
    "пример",
    "\u{1F600} \u{1F1E9}\u{1F1EA}",
    "e\u{301} is two characters",
    "back\\slash/path",
    "{\"json\":[1,2]}",
];

/// Draws a transaction id: one in ten is a number with zeros in front, one in ten has digits alone,
/// and one in ten looks like a number with an exponent.
pub(super) fn id(ids: &mut Ids) -> String {
    match ids.below(10) {
        0 => format!("0{}", ids.draw(DIGITS, 16)),
        1 => ids.draw(NOT_ZERO, 1) + &ids.draw(DIGITS, 16),
        2 => format!("{}{}E{}", ids.draw(NOT_ZERO, 1), ids.draw(DIGITS, 1), ids.draw(DIGITS, 14)),
        _ => ids.transaction(),
    }
}

/// Draws a text, or none.
pub(super) fn text(ids: &mut Ids, percent: usize) -> Option<String> {
    if ids.below(100) >= percent {
        return None;
    }
    TEXTS.get(ids.below(TEXTS.len())).map(|text| (*text).to_owned())
}

/// Draws an invoice id, or none. Half of them are numbers that go on.
pub(super) fn invoice(ids: &mut Ids, number: usize) -> Option<String> {
    if ids.below(2) == 0 { text(ids, 60) } else { Some(format!("{number:08}")) }
}
