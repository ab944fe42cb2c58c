//! Writes a table into a document, between two marks.

use std::fs;
use std::path::Path;

use crate::bench::Result;

const END: &str = "<!-- end of the table -->";

/// Replaces the table that a command wrote into a document.
pub fn write(path: &Path, command: &str, table: &str) -> Result<()> {
    let text = fs::read_to_string(path)?;
    let text = replaced(&text, command, table)
        .ok_or_else(|| format!("{} has no marks of a table", path.display()))?;
    Ok(fs::write(path, text)?)
}

/// Returns the text with another table; `None` if it has no marks.
fn replaced(text: &str, command: &str, table: &str) -> Option<String> {
    let begin = format!("<!-- table: written by {command} -->\n");
    let (before, rest) = text.split_once(&begin)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{begin}\n{}\n\n{END}{after}", table.trim_end()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_replaced_and_the_text_around_it_stays() {
        let text = "a\n<!-- table: written by x -->\n\nold\n\n<!-- end of the table -->\nb\n";
        let new = replaced(text, "x", "new\n").unwrap();
        assert_eq!(new, text.replace("old", "new"));
        assert_eq!(replaced(&new, "x", "new"), Some(new.clone()));
        assert_eq!(replaced(text, "y", "new"), None);
    }
}
