//! Reduces the message of a service to the words that a log may show.
//!
//! A message may repeat values of the request, and nothing tells a value from a word. So only words
//! that look like no value are shown: small letters, a capital at the beginning, or a few capitals
//! alone. Everything else, and everything in quotes, becomes `…`.

/// The longest word that is shown.
const LONGEST_WORD: usize = 20;

/// The longest abbreviation that is shown, such as `JSON`.
const LONGEST_ABBREVIATION: usize = 5;

/// The most words that are looked at.
const WORDS: usize = 40;

/// Returns the words of a message that may be shown; `None` if there are none.
pub(super) fn shown(message: &str) -> Option<String> {
    let mut out = String::new();
    let (mut is_first, mut has_words) = (true, false);
    let mut quote: Option<char> = None;
    for word in message.split_whitespace().take(WORDS) {
        let opened = quote.or_else(|| opening(word));
        let is_quoted = opened.is_some();
        // A word may open and close its quotes.
        quote = opened.filter(|mark| !closes(word, *mark, quote.is_none()));
        let bare = word.trim_end_matches(['.', ',', ';', ':', '!', '?']);
        let is_end = word.ends_with(['.', '!', '?', ':']);
        if !is_quoted && is_plain(bare, is_first) {
            push(&mut out, word);
            has_words = true;
        } else if !out.ends_with('…') {
            push(&mut out, "…");
        }
        is_first = is_end;
    }
    has_words.then_some(out)
}

fn push(out: &mut String, word: &str) {
    if !out.is_empty() {
        out.push(' ');
    }
    out.push_str(word);
}

/// Returns the mark that closes the quotes that a word opens.
fn opening(word: &str) -> Option<char> {
    match word.trim_start_matches(['(', '[', '{']).chars().next()? {
        mark @ ('"' | '\'' | '`') => Some(mark),
        '“' | '„' => Some('”'),
        '‘' => Some('’'),
        '«' => Some('»'),
        _ => None,
    }
}

/// Returns whether a word closes quotes. The mark that opens them does not count.
fn closes(word: &str, mark: char, opens: bool) -> bool {
    let skipped = if opens { word.find(mark).map_or(0, |at| at + mark.len_utf8()) } else { 0 };
    let rest = if opens && !matches!(mark, '"' | '\'' | '`') { Some(word) } else { word.get(skipped..) };
    rest.is_some_and(|rest| rest.contains(mark))
}

/// Returns whether a word looks like no value. A capital may begin a sentence.
fn is_plain(word: &str, is_first: bool) -> bool {
    let count = word.chars().count();
    if (1..=LONGEST_ABBREVIATION).contains(&count) && word.chars().all(|c| c.is_ascii_uppercase()) {
        return true;
    }
    let mut characters = word.chars();
    let begins = characters.next().is_some_and(|c| c.is_lowercase() || is_first && c.is_uppercase());
    let is_inner = |c: char| c.is_lowercase() || matches!(c, '\'' | '’' | '-');
    begins && count <= LONGEST_WORD && characters.all(is_inner)
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn only_plain_words_are_shown() {
        let table = [
            ("No such customer: 'cus_12345'", Some("No such customer: …")),
            ("The API key is invalid.", Some("The API key is invalid.")),
            ("Invalid API Key provided: sk_test_4eC39", Some("Invalid API … provided: …")),
            ("Customer John Smith doesn't exist", Some("Customer … doesn't exist")),
            ("jane@example.com is taken", Some("… is taken")),
            (
                "Card \"4111 1111 1111 1111\" declined. Try another card",
                Some("Card … declined. Try another card"),
            ),
            ("password “open sesame” is wrong", Some("password … is wrong")),
            ("the field `secret value` failed", Some("the field … failed")),
            ("it's wrong", Some("it's wrong")),
            ("code 123456 expired", Some("code … expired")),
            ("an unclosed 'quote hides the rest", Some("an unclosed …")),
            ("abcdefghijklmnopqrstuvwxyz is wrong", Some("… is wrong")),
            ("4111111111111111", None),
            ("<html>", None),
            ("", None),
        ];
        for (message, expected) in table {
            assert_eq!(shown(message).as_deref(), expected, "{message}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_digit_and_no_sign_is_shown(message in "\\PC{0,60}") {
            let shown = shown(&message).unwrap_or_default();
            let is_shown = |c: char| c.is_alphabetic() || " …'’-.,;:!?".contains(c);
            proptest::prop_assert!(shown.chars().all(is_shown), "{}", shown);
        }
    }
}
