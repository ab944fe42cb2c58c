//! Finds the first byte of a string that needs an escape in JSON, eight bytes at a time.

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGH: u64 = 0x8080_8080_8080_8080;

/// Returns the number of bytes before the first one that is a quote, a backslash or a control
/// character.
#[inline]
pub(super) fn plain_length(bytes: &[u8]) -> usize {
    let mut at = 0;
    let (words, last) = bytes.as_chunks::<8>();
    for word in words {
        let found = needs_escape_in(u64::from_le_bytes(*word));
        if found != 0 {
            return at + (found.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    at + last.iter().position(|byte| needs_escape(*byte)).unwrap_or(last.len())
}

const fn needs_escape(byte: u8) -> bool {
    byte < 0x20 || byte == b'"' || byte == b'\\'
}

/// Returns a word whose lowest set bit is in the first byte that needs an escape; zero if there is
/// none.
///
/// For each byte, `byte - n` borrows from the high bit if the byte is below `n`. A borrow can only
/// disturb bytes after the first match, so the lowest match is right.
const fn needs_escape_in(word: u64) -> u64 {
    let control = word.wrapping_sub(ONES * 0x20);
    let quote = (word ^ (ONES * b'"' as u64)).wrapping_sub(ONES);
    let backslash = (word ^ (ONES * b'\\' as u64)).wrapping_sub(ONES);
    (control | quote | backslash) & !word & HIGH
}

#[cfg(test)]
mod tests {
    use super::{needs_escape, plain_length};

    #[test]
    fn each_byte_is_found_at_each_place() {
        for byte in 0..=255_u8 {
            for before in 0..20 {
                let mut bytes = vec![b'a'; 24];
                bytes[before] = byte;
                let expected = if needs_escape(byte) { before } else { 24 };
                assert_eq!(plain_length(&bytes), expected, "{byte} at {before}");
            }
        }
    }
}
