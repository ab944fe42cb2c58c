//! Writes the figures as tables in Markdown.

use std::collections::BTreeMap;

use super::check::Check;
use super::peer::{PEERS, Place, Refusal};
use super::{Outcome, Row};
use crate::bench::measure::Cost;
use crate::bench::{Result, machine, version};

/// Makes the text of a cell from an outcome.
type Cell = fn(&Outcome) -> String;

/// Returns an outcome in a few words.
pub(super) fn brief(outcome: &Outcome) -> String {
    match outcome {
        Outcome::NotInstalled => "not installed".to_owned(),
        Outcome::Nothing { error } => format!("not generated: {error}"),
        Outcome::Crate { check: Check::Passes(cost), .. } => {
            format!("compiles in {:.1} s, {:.0} MiB", cost.cpu, cost.peak_mib)
        }
        Outcome::Crate { check: Check::Fails { error }, .. } => format!("does not compile: {error}"),
    }
}

/// Returns the tables of the document.
pub(super) fn text(place: &Place, origin: &str, rows: &[Row]) -> Result<String> {
    let mut text = format!(
        "{}, {}, {}; {origin}.\n\n### All of them\n\n",
        version("date")?,
        version("rustc")?,
        machine(),
    );
    let versions = PEERS.iter().map(|peer| match place.is_installed(peer) {
        true => peer.installed_version(place),
        false => Ok("not installed".to_owned()),
    });
    head(&mut text, &[""], &PEERS.map(|peer| peer.name));
    line(&mut text, "version", versions.collect::<Result<Vec<_>>>()?);
    sums(&mut text, rows);
    text.push_str("\n### Generated code\n\n");
    table(&mut text, rows, ["operations", "lines"], [operations, lines]);
    text.push_str("\n### Check of the crate\n\n");
    table(&mut text, rows, ["CPU s", "MiB"], [|it| checked(it, seconds), |it| checked(it, mebibytes)]);
    text.push_str(&errors(rows));
    for peer in PEERS.iter().filter(|peer| !place.is_installed(peer)) {
        text.push_str(&format!("\n{} is not installed; this installs it: `{}`\n", peer.name, peer.install));
    }
    Ok(text)
}

fn head(text: &mut String, left: &[&str], right: &[&str]) {
    let marks = ["---"].repeat(left.len()).into_iter().chain(["--:"].repeat(right.len()));
    let marks: Vec<&str> = marks.collect();
    text.push_str(&format!("| {} |\n|{}|\n", [left, right].concat().join(" | "), marks.join("|")));
}

fn line(text: &mut String, first: &str, cells: Vec<String>) {
    text.push_str(&format!("| {first} | {} |\n", cells.join(" | ")));
}

/// Writes a table with a row for each spec, and for each figure a column of each generator.
fn table(text: &mut String, rows: &[Row], figures: [&str; 2], cells: [Cell; 2]) {
    let titles: Vec<String> = figures
        .iter()
        .flat_map(|figure| PEERS.iter().map(move |it| format!("{}: {figure}", it.name)))
        .collect();
    let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
    head(text, &["spec", "in the spec"], &titles);
    for row in rows {
        let cells = cells.iter().flat_map(|cell| row.outcomes.iter().map(cell));
        line(text, &format!("`{}` | {}", row.spec, row.operations), cells.collect());
    }
}

fn operations(outcome: &Outcome) -> String {
    match outcome {
        Outcome::NotInstalled => "not installed".to_owned(),
        Outcome::Nothing { .. } => "0".to_owned(),
        Outcome::Crate { operations, .. } => operations.to_string(),
    }
}

fn lines(outcome: &Outcome) -> String {
    match outcome {
        Outcome::Crate { lines, .. } => lines.to_string(),
        _ => String::new(),
    }
}

fn seconds(cost: &Cost) -> String {
    format!("{:.2}", cost.cpu)
}

fn mebibytes(cost: &Cost) -> String {
    format!("{:.0}", cost.peak_mib)
}

fn checked(outcome: &Outcome, figure: fn(&Cost) -> String) -> String {
    match outcome {
        Outcome::Crate { check: Check::Passes(cost), .. } => figure(cost),
        Outcome::Crate { .. } => "fails".to_owned(),
        _ => String::new(),
    }
}

/// The sums of a generator over some specs.
#[derive(Default)]
struct Sum {
    is_installed: bool,
    crates: usize,
    compile: usize,
    operations: usize,
    lines: usize,
    generate: (f64, f64),
    check: (f64, f64),
}

impl Sum {
    fn of<'a>(outcomes: impl Iterator<Item = &'a Outcome>) -> Self {
        let mut sum = Self::default();
        for outcome in outcomes {
            sum.is_installed |= !matches!(outcome, Outcome::NotInstalled);
            let Outcome::Crate { operations, lines, generate, check, .. } = outcome else { continue };
            sum.crates += 1;
            sum.operations += operations;
            sum.lines += lines;
            add(&mut sum.generate, generate);
            if let Check::Passes(cost) = check {
                sum.compile += 1;
                add(&mut sum.check, cost);
            }
        }
        sum
    }
}

/// Adds the CPU seconds, and keeps the highest peak.
fn add(sum: &mut (f64, f64), cost: &Cost) {
    *sum = (sum.0 + cost.cpu, sum.1.max(cost.peak_mib));
}

/// Writes the sums over all specs, and over those that compile from the first generator as well.
fn sums(text: &mut String, rows: &[Row]) {
    let mut add = |first: &str, cells: Vec<String>| line(text, first, cells);
    let peers = 0..PEERS.len();
    let of = |index| Sum::of(rows.iter().filter_map(|row| row.outcomes.get(index)));
    let all: Vec<Sum> = peers.clone().map(of).collect();
    let cells = |cell: fn(&Sum) -> String| {
        all.iter().map(|sum| if sum.is_installed { cell(sum) } else { String::new() }).collect()
    };
    let total: usize = rows.iter().map(|row| row.operations).sum();
    add(&format!("specs generated, of {}", rows.len()), cells(|it| it.crates.to_string()));
    add(&format!("operations, of {total}"), cells(|it| it.operations.to_string()));
    add("crates that compile", cells(|it| it.compile.to_string()));
    add("lines of Rust", cells(|it| it.lines.to_string()));
    add("CPU s to generate", cells(|it| format!("{:.1}", it.generate.0)));
    add("highest peak while generating, MiB", cells(|it| format!("{:.0}", it.generate.1)));
    let both: Vec<(Sum, Sum)> = peers.map(|index| common(rows, index)).collect();
    let first = PEERS.first().map_or("", |peer| peer.name);
    let cells = |cell: fn(&Sum) -> String| {
        let one = |(index, (its, ours)): (usize, &(Sum, Sum))| match (index, its.crates) {
            (_, 0) => "–".to_owned(),
            (0, _) => cell(its),
            _ => format!("{} ({first}: {})", cell(its), cell(ours)),
        };
        both.iter().enumerate().map(one).collect()
    };
    add("specs that compile from both", both.iter().map(|(its, _)| its.crates.to_string()).collect());
    add("– their lines of Rust", cells(|it| it.lines.to_string()));
    add("– CPU s to check them", cells(|it| format!("{:.1}", it.check.0)));
    add("– highest peak, MiB", cells(|it| format!("{:.0}", it.check.1)));
}

/// Returns the sums of a generator and of the first one, over the specs that compile from both.
fn common(rows: &[Row], index: usize) -> (Sum, Sum) {
    let pairs = rows.iter().filter_map(|row| Some((row.outcomes.get(index)?, row.outcomes.first()?)));
    let pairs: Vec<_> = pairs.filter(|(its, ours)| compiles(its) && compiles(ours)).collect();
    (Sum::of(pairs.iter().map(|pair| pair.0)), Sum::of(pairs.iter().map(|pair| pair.1)))
}

fn compiles(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Crate { check: Check::Passes(_), .. })
}

/// Returns the first lines of the errors, each with its specs.
fn errors(rows: &[Row]) -> String {
    let mut found: BTreeMap<(usize, String, &str), Vec<&str>> = BTreeMap::new();
    for row in rows {
        for (index, outcome) in row.outcomes.iter().enumerate() {
            let mut add =
                |what: String, error| found.entry((index, what, error)).or_default().push(&row.spec);
            match outcome {
                Outcome::NotInstalled => {}
                Outcome::Nothing { error } => add("does not generate".to_owned(), error),
                Outcome::Crate { refusal, check, .. } => {
                    if let Some(Refusal { option, error }) = refusal {
                        add(format!("generates with `{option}` only"), error);
                    }
                    if let Check::Fails { error } = check {
                        add("does not compile".to_owned(), error);
                    }
                }
            }
        }
    }
    let lines = found.iter().filter_map(|((index, what, error), specs)| {
        let peer = PEERS.get(*index)?;
        Some(format!("- {} {what} (`{}`): `{}`\n", peer.name, specs.join("`, `"), error.replace('`', "'")))
    });
    let lines: String = lines.collect();
    if lines.is_empty() { lines } else { format!("\n### First lines of the errors\n\n{lines}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(check: Check) -> Outcome {
        let generate = Cost { cpu: 0.5, peak_mib: 30.0 };
        Outcome::Crate { operations: 4, lines: 100, generate, refusal: None, check }
    }

    fn rows() -> Vec<Row> {
        let passes = || made(Check::Passes(Cost { cpu: 1.25, peak_mib: 200.0 }));
        let fails = made(Check::Fails { error: "error: `x`".to_owned() });
        let nothing = Outcome::Nothing { error: "assertion failed".to_owned() };
        let row = |spec: &str, second| Row {
            spec: spec.to_owned(),
            operations: 4,
            outcomes: vec![passes(), second, Outcome::NotInstalled],
        };
        vec![row("orders", passes()), row("payouts", nothing), row("vault", fails)]
    }

    #[test]
    fn sums_are_over_all_specs_and_over_those_that_compile() {
        let mut text = String::new();
        sums(&mut text, &rows());
        assert!(text.contains("| operations, of 12 | 12 | 8 |  |\n"), "{text}");
        assert!(text.contains("| specs that compile from both | 3 | 1 | 0 |\n"), "{text}");
        let lines = "| – their lines of Rust | 300 | 100 (paypal-codegen: 100) | – |\n";
        assert!(text.contains(lines), "{text}");
    }

    #[test]
    fn a_row_shows_what_failed() {
        let mut text = String::new();
        table(&mut text, &rows(), ["CPU s", "MiB"], [|it| checked(it, seconds), |it| checked(it, mebibytes)]);
        assert!(text.ends_with("| `vault` | 4 | 1.25 | fails |  | 200 | fails |  |\n"), "{text}");
        let errors = errors(&rows());
        assert!(errors.contains("- progenitor does not generate (`payouts`): `assertion failed`\n"));
        assert!(errors.contains("- progenitor does not compile (`vault`): `error: 'x'`\n"), "{errors}");
    }
}
