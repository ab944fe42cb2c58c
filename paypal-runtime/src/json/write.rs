//! Writes strings as JSON.

use super::plain::plain_length;

/// Writes a string with quotes and escapes.
pub(crate) fn write_text(out: &mut Vec<u8>, text: &str) {
    out.reserve(text.len() + 2);
    out.push(b'"');
    let mut rest = text.as_bytes();
    loop {
        let plain = plain_length(rest);
        out.extend_from_slice(rest.get(..plain).unwrap_or(rest));
        let Some((byte, after)) = rest.get(plain..).and_then(<[u8]>::split_first) else { break };
        escape(out, *byte);
        rest = after;
    }
    out.push(b'"');
}

/// Writes the name of a property and the colon.
pub(crate) fn write_name(out: &mut Vec<u8>, name: &str) {
    write_text(out, name);
    out.push(b':');
}

#[cold]
fn escape(out: &mut Vec<u8>, byte: u8) {
    let short = match byte {
        b'"' => b'"',
        b'\\' => b'\\',
        b'\n' => b'n',
        b'\r' => b'r',
        b'\t' => b't',
        0x08 => b'b',
        0x0C => b'f',
        _ => {
            out.extend_from_slice(b"\\u00");
            let digit = |value: u8| if value < 10 { b'0' + value } else { b'a' + value - 10 };
            out.extend_from_slice(&[digit(byte >> 4), digit(byte & 0xF)]);
            return;
        }
    };
    out.extend_from_slice(&[b'\\', short]);
}

#[cfg(test)]
mod tests {
    use super::write_text;

    #[test]
    fn strings_are_written_as_serde_json_writes_them() {
        let mut texts: Vec<String> = (0..=0x250).filter_map(char::from_u32).map(String::from).collect();
        texts.push("a \"quoted\" \\ text\n with \u{1} and ünïcode \u{10FFFF}".to_owned());
        for text in texts {
            // At each place of a word, alone and beside another byte that needs an escape.
            for before in 0..9 {
                let text = format!("{}{text}{}{text}", "a".repeat(before), "é".repeat(before / 2));
                let mut out = Vec::new();
                write_text(&mut out, &text);
                assert_eq!(String::from_utf8(out).unwrap(), serde_json::to_string(&text).unwrap());
            }
        }
    }
}
