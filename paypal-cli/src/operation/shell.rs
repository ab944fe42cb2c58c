//! Quotes words for a POSIX shell.

/// Returns a word as a shell takes it: as it is, or in single quotes.
pub fn quote(word: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./:=@%+,".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

/// Returns words as one line of a shell.
pub fn line(words: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    words.into_iter().map(|word| quote(word.as_ref())).collect::<Vec<_>>().join(" ")
}

/// Returns a text before a variable in double quotes: `"Authorization: Bearer $TOKEN"`.
pub(super) fn with_variable(text: &str, variable: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        if matches!(c, '"' | '\\' | '$' | '`') {
            quoted.push('\\');
        }
        quoted.push(c);
    }
    format!("{quoted}${variable}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shell_gives_the_words_back() {
        let words =
            ["plain", "", "two words", "it's", "$HOME `id` \"x\"", "a\nb", "\\", "*", "é", "~", "#", "a!b"];
        let script = format!("printf '%s\\0' {}", line(words));
        let output = std::process::Command::new("sh").args(["-c", &script]).output().unwrap();
        let expected: String = words.iter().flat_map(|word| [word, "\0"]).collect();
        assert_eq!(String::from_utf8(output.stdout).unwrap(), expected);
        assert_eq!(line(["paypal", "orders", "get"]), "paypal orders get");
    }

    #[test]
    fn a_variable_is_expanded_and_nothing_else() {
        let script = format!("printf %s {}", with_variable("a $b `c` \\ \"d\" ", "TOKEN"));
        let output =
            std::process::Command::new("sh").args(["-c", &script]).env("TOKEN", "t k").output().unwrap();
        assert_eq!(String::from_utf8(output.stdout).unwrap(), "a $b `c` \\ \"d\" t k");
    }
}
