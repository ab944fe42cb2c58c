//! Writes the report as text: a table for each API, the totals, the reasons of merged and left-out
//! items, and a list of those items.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Count, Disposition, ItemKind, Report, documentation};

pub(super) fn text(report: &Report, every_line: bool) -> String {
    let mut out = String::from("Found = emitted + merged + left out\n\n");
    for (api, counts) in &report.apis {
        table(&mut out, api, counts);
    }
    table(&mut out, "all APIs", &report.totals());
    out.push_str(&documentation::text(&report.documentation));
    reasons(&mut out, report);
    no_longer_described(&mut out, report);
    if every_line {
        lines(&mut out, report);
    }
    out
}

fn no_longer_described(out: &mut String, report: &Report) {
    let parts = &report.no_longer_described;
    if parts.is_empty() {
        return;
    }
    put(out, format_args!("no longer described by PayPal, and kept: {}\n", parts.len()));
    for part in parts {
        let rust = if part.rust.is_empty() { String::new() } else { format!(" ({})", part.rust) };
        put(out, format_args!("  {} {} {}{rust}\n", part.api, part.kind, part.pointer));
    }
    out.push('\n');
}

fn lines(out: &mut String, report: &Report) {
    for line in &report.lines {
        let what = match &line.disposition {
            Disposition::Emitted(_) => continue,
            Disposition::Merged { into, reason } => format!("in {into} ({reason})"),
            Disposition::LeftOut { reason } => format!("left out: {reason}"),
        };
        let of = match line.kind {
            ItemKind::Inherited | ItemKind::Parameter | ItemKind::Issue => format!(" of {}", line.of),
            _ => String::new(),
        };
        put(
            out,
            format_args!(
                "{} {} `{}` at {}{of}: {what}\n",
                line.api,
                line.kind.as_str(),
                line.name,
                line.pointer
            ),
        );
    }
}

fn table(out: &mut String, title: &str, counts: &BTreeMap<ItemKind, Count>) {
    put(out, format_args!("{title:<24}{:>8}{:>9}{:>8}{:>10}\n", "found", "emitted", "merged", "left out"));
    for (kind, count) in counts {
        let Count { found, emitted, merged, left_out } = count;
        let mark = if count.agrees() { "" } else { "  does not agree" };
        put(
            out,
            format_args!("  {:<22}{found:>8}{emitted:>9}{merged:>8}{left_out:>10}{mark}\n", kind.as_str()),
        );
    }
    out.push('\n');
}

/// Counts how often each reason occurs, without the names in it.
fn reasons(out: &mut String, report: &Report) {
    let mut reasons: BTreeMap<(ItemKind, &str, String), usize> = BTreeMap::new();
    for line in &report.lines {
        let reason = match &line.disposition {
            Disposition::Emitted(_) => continue,
            Disposition::Merged { reason, .. } | Disposition::LeftOut { reason } => reason,
        };
        *reasons.entry((line.kind, line.disposition.as_str(), general(reason))).or_default() += 1;
    }
    for ((kind, disposition, reason), count) in reasons {
        put(out, format_args!("{count:>7}  {} {disposition}: {reason}\n", kind.as_str()));
    }
    out.push('\n');
}

/// Replaces the names in a reason by an ellipsis.
fn general(reason: &str) -> String {
    let words = reason.split(' ').map(|word| if word.starts_with(['`', '/']) { "…" } else { word });
    words.collect::<Vec<_>>().join(" ")
}

/// Writing to a string can't fail.
fn put(out: &mut String, text: std::fmt::Arguments<'_>) {
    let _ = out.write_fmt(text);
}
