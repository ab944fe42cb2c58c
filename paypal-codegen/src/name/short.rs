//! Shortens names that are too long for a file, for rustdoc or for people.

use std::borrow::Cow;

use sha2::{Digest as _, Sha256};

/// The maximum length of a Rust name. rustdoc makes a file of `struct.` and the name, and a file
/// name has at most 255 bytes. The longest name in PayPal's crate has 39 characters.
const MAX_NAME: usize = 160;

/// The maximum length of the name of a module, whose file gets an extension.
const MAX_MODULE: usize = 100;

/// The number of bytes of the digest at the end of a shortened name.
const DIGEST: usize = 4;

/// Returns a name as it is, or its beginning with a digest of the whole name. The result depends on
/// the name alone, so it stays when other names change.
pub fn short(name: String) -> String {
    shortened(name, MAX_NAME)
}

/// Does the same for the name of a module.
pub fn short_module(name: String) -> String {
    shortened(name, MAX_MODULE)
}

fn shortened(name: String, most: usize) -> String {
    if name.len() <= most {
        return name;
    }
    let digest = Sha256::digest(name.as_bytes());
    let digest: String = digest.iter().take(DIGEST).map(|byte| format!("{byte:02x}")).collect();
    let is_snake = !name.contains(char::is_uppercase);
    let mark = if is_snake { Cow::Borrowed("_x") } else { Cow::Borrowed("X") };
    let end = most - mark.len() - digest.len();
    let end = name.char_indices().map(|(index, _)| index).take_while(|index| *index <= end).last();
    let head = name.get(..end.unwrap_or_default()).unwrap_or_default();
    // The last word is probably cut, so leave it out, unless it is most of the name.
    let words = match is_snake {
        true => head.rfind('_'),
        false => head.rfind(char::is_uppercase),
    };
    let head = words.filter(|at| *at > most / 2).and_then(|at| head.get(..at)).unwrap_or(head);
    format!("{}{mark}{digest}", head.trim_end_matches('_'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_end_in_a_digest() {
        let long = |last: &str| format!("{}{last}", "GetManyThings".repeat(30));
        assert_eq!(short("Thing".to_owned()), "Thing");
        assert_eq!(short("x".repeat(160)), "x".repeat(160));
        let (one, other) = (short(long("One")), short(long("Other")));
        assert_eq!(one, format!("{}GetManyX5cd43ba2", "GetManyThings".repeat(11)));
        assert_ne!(one, other);
        let snake = short_module("list_of_things_".repeat(30));
        assert!(snake.len() <= 100 && snake.starts_with("list_of_things_list"), "{snake}");
        let wide = short("é".repeat(300));
        assert!(wide.len() <= 160 && wide.starts_with("éé"), "{wide}");
    }
}
