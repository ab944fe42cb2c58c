//! Reduces the message of a service to the words that a log may show.
//!
//! A message may repeat values of the request, and nothing tells a value from a word. So only words
//! that look like no value are shown: small letters, a capital at the beginning, or a few capitals
//! alone. Everything else becomes `…`, and so does everything from the first quotes, bracket, colon
//! or equals sign on, since values follow those.

/// The longest word that is shown.
const LONGEST_WORD: usize = 20;

/// The longest abbreviation that is shown, such as `JSON`.
const LONGEST_ABBREVIATION: usize = 5;

/// The most words that are looked at.
const WORDS: usize = 40;

/// Returns the words of a message that may be shown; `None` if there are none.
pub(super) fn shown(message: &str) -> Option<String> {
    let end = message.char_indices().find(|(at, mark)| begins_a_value(message, *at, *mark));
    let (head, is_cut) = match end {
        Some((at, mark)) => {
            // A colon belongs to the words before it.
            let rest = message.get(at + mark.len_utf8()..).unwrap_or_default();
            let head = message.get(..at).unwrap_or_default();
            match mark {
                ':' => (format!("{head}:"), !rest.trim().is_empty()),
                _ => (without_last_part(head).to_owned(), true),
            }
        }
        None => (message.to_owned(), false),
    };
    let mut out = String::new();
    let (mut is_first, mut has_words) = (true, false);
    for word in head.split_whitespace().take(WORDS) {
        let bare = word.trim_end_matches(['.', ',', ';', ':', '!', '?']);
        if is_plain(bare, is_first) {
            push(&mut out, word);
            has_words = true;
        } else if !out.ends_with('…') {
            push(&mut out, "…");
        }
        is_first = word.ends_with(['.', '!', '?']);
    }
    if is_cut && !out.ends_with('…') {
        push(&mut out, "…");
    }
    has_words.then_some(out)
}

fn push(out: &mut String, word: &str) {
    if !out.is_empty() {
        out.push(' ');
    }
    out.push_str(word);
}

/// Returns whether a value begins at a character: quotes, brackets, a colon or an equals sign. An
/// apostrophe between two letters is none of them.
fn begins_a_value(message: &str, at: usize, mark: char) -> bool {
    match mark {
        '\'' => {
            let before = message.get(..at).and_then(|before| before.chars().next_back());
            let after = message.get(at + 1..).and_then(|after| after.chars().next());
            !(before.is_some_and(char::is_alphabetic) && after.is_some_and(char::is_alphabetic))
        }
        '"' | '`' | '“' | '”' | '„' | '‘' | '‚' | '«' | '»' | '‹' | '›' => true,
        ':' | '=' | '(' | '[' | '{' | '<' => true,
        _ => false,
    }
}

/// Returns a text without the beginning of a word at its end, which is a part of the value.
fn without_last_part(text: &str) -> &str {
    match text.char_indices().rev().find(|(_, character)| character.is_whitespace()) {
        Some((at, space)) => text.get(..at + space.len_utf8()).unwrap_or_default(),
        None => "",
    }
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
            ("Card \"4111 1111 1111 1111\" declined. Try another card", Some("Card …")),
            ("password “open sesame” is wrong", Some("password …")),
            ("the field `secret value` failed", Some("the field …")),
            ("it's wrong", Some("it's wrong")),
            ("code 123456 expired", Some("code … expired")),
            ("an unclosed 'quote hides the rest", Some("an unclosed …")),
            (r#"{"name":"john smith doe"} is invalid"#, None),
            (r#"password="correct horse battery staple" rejected"#, None),
            ("The name='open sesame' is wrong", Some("The …")),
            ("one of 'a','b secret'", Some("one of …")),
            ("Invalid password: swordfish", Some("Invalid password: …")),
            ("the key is qwerty(secret word)", Some("the key is …")),
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
