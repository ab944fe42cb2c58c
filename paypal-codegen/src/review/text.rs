//! Writes a review as text for a terminal.

use super::Review;
use super::count::count;
use super::finding::Finding;
use super::layout::{self, short};
use super::task::{Task, Weight};
use super::{kept, warnings};
use crate::diff::Class;

/// The maximum number of lines of a review.
const LINES: usize = 195;

/// The starts of lines with text to copy into a file: the first text of a task, and the others of
/// which one or all are to be written.
const WRITE: &str = "      write ";
const OR: &str = "         or ";
const AND: &str = "        and ";

/// The number of texts to write that are listed for a task.
const TEXTS: usize = 3;

/// The number of lines that are left for the list of breaks, if one text to write is listed for a
/// task.
const FOR_BREAKS: usize = 40;

/// The number of findings that do not break code which each class lists.
const OTHERS: usize = 10;

/// The number of kinds of warnings, and of APIs with kept parts, which are listed.
const GROUPS: usize = 10;

pub(super) fn text(review: &Review<'_>) -> String {
    let tail = tail(review);
    let head = |texts| [review.summary.clone(), to_do(review, texts)].concat();
    let has_room = |head: &Vec<String>| head.len() + tail.len() + FOR_BREAKS <= LINES;
    let mut head = Some(head(TEXTS)).filter(has_room).unwrap_or_else(|| head(1));
    let left = LINES.saturating_sub(head.len()).saturating_sub(tail.len());
    let breaking = layout::of_class(&review.findings, Class::Breaking);
    head.extend(breaks(review, &breaking, left));
    head.extend(tail);
    let mut text = String::new();
    for line in head {
        // A line to copy is never cut.
        let is_to_copy = [WRITE, OR, AND].iter().any(|start| line.starts_with(start));
        text.push_str(&if is_to_copy { line } else { short(&line) });
        text.push('\n');
    }
    text
}

fn to_do(review: &Review<'_>, texts: usize) -> Vec<String> {
    let option = review.option_for_all();
    let mut lines = Vec::new();
    for (number, (weight, tasks)) in layout::by_weight(&review.tasks).into_iter().enumerate() {
        if number == 0 {
            lines.extend([String::new(), "TO DO, by weight".to_owned()]);
        }
        lines.push(format!("{}. {} ({})", number + 1, weight.title(), tasks.len()));
        for task in tasks.iter().take(layout::shown(weight)) {
            lines.push(format!("   {}: {}", task.file, task.text));
            lines.extend(to_write(task, texts, option));
        }
        let more = tasks.len().saturating_sub(layout::shown(weight));
        if more > 0 {
            lines.push(match weight {
                Weight::Refused | Weight::Breaks => format!("   and {more} more; {option} has them all"),
                _ => format!("   and {more} more, in {option}"),
            });
        }
    }
    lines
}

/// Lists the first texts of a task to write, and counts the others.
fn to_write(task: &Task, texts: usize, option: &str) -> Vec<String> {
    let next = if task.write_all { AND } else { OR };
    let starts = std::iter::once(WRITE).chain(std::iter::repeat(next));
    let all = task.write.iter().zip(starts).take(texts);
    let mut lines: Vec<String> = all.map(|(write, start)| format!("{start}{write}")).collect();
    let more = task.write.len().saturating_sub(texts);
    if let Some(last) = lines.pop_if(|_| more > 0) {
        lines.push(format!("{last}  # {more} more in {option}"));
    }
    lines
}

/// Lists breaks, with two lines for each, until no line is left.
fn breaks(review: &Review<'_>, findings: &[&Finding], left: usize) -> Vec<String> {
    if findings.is_empty() {
        return Vec::new();
    }
    let (diff, option) = (review.input.diff, review.option_for_all());
    let heading = format!(
        "BREAKS: {} in {}",
        count(layout::changes_of_class(findings, diff), "change", "changes"),
        count(findings.len(), "finding", "findings")
    );
    let mut lines = vec![String::new(), heading];
    // The last line is for the number of findings that are not listed.
    let left = left.saturating_sub(lines.len() + 1);
    let mut listed = 0;
    let mut body = Vec::new();
    for finding in findings {
        let entry = entry(finding);
        if body.len() + entry.len() > left {
            break;
        }
        body.extend(entry);
        listed += 1;
    }
    lines.extend(body);
    let rest = findings.get(listed..).unwrap_or_default();
    if !rest.is_empty() {
        let changes = count(layout::changes_of_class(rest, diff), "change", "changes");
        lines.push(format!("  and {} more with {changes}, in {option}", rest.len()));
    }
    lines
}

fn entry(finding: &Finding) -> Vec<String> {
    let mut lines = vec![format!("  {}", line(finding))];
    let places = match finding.places.len() < finding.changes.len() && finding.places.len() > 1 {
        true => format!("{}, …", finding.places.join(", ")),
        false => finding.places.join(", "),
    };
    let note = finding.note.as_ref().map(|note| format!(": {note}")).unwrap_or_default();
    lines.push(format!("     {places}{note}"));
    lines
}

/// Returns the cause of a finding with the number of its changes and its marks.
fn line(finding: &Finding) -> String {
    let refused = if finding.why_refused.is_some() { " [calls may fail]" } else { "" };
    let silent = if finding.is_silent { " [the compiler does not notice it]" } else { "" };
    let count = match finding.changes.len() {
        1 => String::new(),
        number => format!("{number} × "),
    };
    format!("{count}{}{refused}{silent}", finding.cause)
}

/// Returns the sections that follow the breaks.
fn tail(review: &Review<'_>) -> Vec<String> {
    let option = review.option_for_all();
    let mut lines = Vec::new();
    for (class, title) in [(Class::Behaviour, "BEHAVIOUR"), (Class::Addition, "ADDED")] {
        let findings = layout::of_class(&review.findings, class);
        if findings.is_empty() {
            continue;
        }
        lines.extend([String::new(), format!("{title}: {}", layout::kinds(&findings, review.input.diff))]);
        lines.extend(findings.iter().take(OTHERS).map(|finding| format!("  {}", line(finding))));
        let more = findings.len().saturating_sub(OTHERS);
        if more > 0 {
            lines.push(format!("  and {} more, in {option}", count(more, "finding", "findings")));
        }
    }
    let words = layout::of_class(&review.findings, Class::Documentation);
    if !words.is_empty() {
        let kinds = layout::kinds(&words, review.input.diff);
        lines.extend([String::new(), format!("DOCUMENTATION: {kinds}")]);
    }
    lines.extend(section(
        "KEPT, though PayPal no longer describes it",
        kept::lines(review.input.kept_parts),
        option,
    ));
    let warnings = review.warnings.iter().map(warnings::WarningGroup::to_line);
    lines.extend(section("WARNINGS", warnings.collect(), option));
    lines
}

fn section(title: &str, all: Vec<String>, option: &str) -> Vec<String> {
    if all.is_empty() {
        return Vec::new();
    }
    let mut lines = vec![String::new(), title.to_owned()];
    lines.extend(all.iter().take(GROUPS).map(|line| format!("  {line}")));
    let more = all.len().saturating_sub(GROUPS);
    if more > 0 {
        lines.push(format!("  and {more} more, in {option}"));
    }
    lines
}
