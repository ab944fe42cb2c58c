//! Writes a review as Markdown for a pull request.

use super::Review;
use super::count::count;
use super::finding::Finding;
use super::layout;
use super::{kept, warnings};
use crate::diff::Class;

/// The number of findings that each table shows.
const ROWS: usize = 60;

pub(super) fn markdown(review: &Review<'_>) -> String {
    let mut out = String::new();
    for (number, line) in review.summary.iter().enumerate() {
        let mark = if number == 0 { "" } else { "- " };
        out.push_str(&format!("{mark}{line}\n"));
        if number == 0 {
            out.push('\n');
        }
    }
    to_do(review, &mut out);
    for (class, title) in
        [(Class::Breaking, "Breaks"), (Class::Behaviour, "Behaviour"), (Class::Addition, "Added")]
    {
        let findings = layout::of_class(&review.findings, class);
        if !findings.is_empty() {
            table(review, (class, title), &findings, &mut out);
        }
    }
    let words = layout::of_class(&review.findings, Class::Documentation);
    let mut folded: Vec<String> = Vec::new();
    if !words.is_empty() {
        folded.push(format!("Documentation: {}", layout::kinds(&words, review.input.diff)));
    }
    let kept = kept::lines(review.input.kept_parts);
    folded.extend(kept.into_iter().map(|line| format!("Kept, though PayPal no longer describes it: {line}")));
    folded.extend(review.warnings.iter().map(warnings::WarningGroup::to_line));
    if !folded.is_empty() {
        details("Documentation, kept parts and warnings", &folded, &mut out);
    }
    out
}

fn to_do(review: &Review<'_>, out: &mut String) {
    for (number, (weight, tasks)) in layout::by_weight(&review.tasks).into_iter().enumerate() {
        if number == 0 {
            out.push_str("\n## To do\n");
        }
        out.push_str(&format!("\n### {}. {} ({})\n\n", number + 1, weight.title(), tasks.len()));
        for task in tasks.iter().take(layout::shown(weight)) {
            out.push_str(&format!("- [ ] `{}`: {}\n", task.file, inline(&task.text)));
            for (number, write) in task.write.iter().enumerate() {
                let word = match (number, task.write_all) {
                    (0, _) => "write",
                    (_, true) => "and",
                    (_, false) => "or",
                };
                out.push_str(&format!("  {word} `{write}`\n"));
            }
        }
        let more = tasks.len().saturating_sub(layout::shown(weight));
        if more > 0 {
            out.push_str(&format!("- and {more} more, in {}\n", review.option_for_all()));
        }
    }
}

/// Writes a table of findings. Only that of the breaks is open.
fn table(review: &Review<'_>, (class, title): (Class, &str), findings: &[&Finding], out: &mut String) {
    let kinds = layout::kinds(findings, review.input.diff);
    let is_open = class == Class::Breaking;
    out.push_str(&format!("\n## {title} ({})\n\n{kinds}\n\n", count(findings.len(), "finding", "findings")));
    if !is_open {
        out.push_str("<details><summary>The findings</summary>\n\n");
    }
    out.push_str("| × | cause | may calls fail? | places | note |\n|---|---|---|---|---|\n");
    for finding in findings.iter().take(ROWS) {
        let may_fail = match &finding.why_refused {
            Some(why) => format!("yes: {why}"),
            None => "no".to_owned(),
        };
        let places: Vec<String> = finding.places.iter().map(|place| format!("`{place}`")).collect();
        let cells = [
            finding.changes.len().to_string(),
            finding.cause.clone(),
            may_fail,
            places.join(", "),
            finding.note.clone().unwrap_or_default(),
        ];
        let cells: Vec<String> = cells.iter().map(|text| cell(text)).collect();
        out.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    let more = findings.len().saturating_sub(ROWS);
    if more > 0 {
        out.push_str(&format!("\nAnd {more} more, in {}.\n", review.option_for_all()));
    }
    if !is_open {
        out.push_str("\n</details>\n");
    }
}

fn details(title: &str, lines: &[String], out: &mut String) {
    out.push_str(&format!("\n<details><summary>{title}</summary>\n\n"));
    lines.iter().for_each(|line| out.push_str(&format!("- {}\n", inline(line))));
    out.push_str("\n</details>\n");
}

fn inline(text: &str) -> String {
    text.replace('\n', " ")
}

fn cell(text: &str) -> String {
    inline(text).replace('|', "\\|")
}
