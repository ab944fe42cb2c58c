//! Tables for people.

use comfy_table::{ContentArrangement, Table, presets};

use super::printable;

/// Returns rows under a header as a table without lines. Control characters are left out, so that
/// a name or a value cannot move the cursor.
pub fn table<R, C>(header: &[&str], rows: R) -> String
where
    R: IntoIterator<Item = Vec<C>>,
    C: AsRef<str>,
{
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_content_arrangement(ContentArrangement::Disabled);
    table.set_header(header.iter().map(|cell| clean(cell)));
    for row in rows {
        table.add_row(row.iter().map(|cell| clean(cell.as_ref())));
    }
    let lines: Vec<String> = table.lines().map(|line| line.trim_end().to_owned()).collect();
    lines.join("\n")
}

/// Returns cells of one row that is printed as it comes, two spaces apart.
pub fn row<C: AsRef<str>>(cells: &[C]) -> String {
    cells.iter().map(|cell| clean(cell.as_ref())).collect::<Vec<_>>().join("  ")
}

/// Returns a text on one line, without the characters that control a terminal.
fn clean(text: &str) -> String {
    printable(&text.replace(|c: char| c.is_control(), " "))
}
