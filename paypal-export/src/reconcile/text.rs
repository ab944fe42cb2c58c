//! The report of a reconciliation for people.

use std::fmt;

use super::report::{BalanceKind, Difference, MissingReason, NotChecked, Place, ReconcileReport};

/// The names of the columns of [`ReconcileReport::rows`].
pub const ROW_COLUMNS: [&str; 8] =
    ["day", "currency", "balance", "opening", "movements", "closing", "difference", "likely cause"];
/// How many candidates of a difference are shown.
const CANDIDATES: usize = 3;

impl BalanceKind {
    /// Returns the name: `both`, `total` or `available`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::Total => "total",
            Self::Available => "available",
        }
    }
}

impl MissingReason {
    const fn words(self) -> &'static str {
        match self {
            Self::NotExported => "were not exported",
            Self::Incomplete => "were exported before the day had ended",
            Self::Damaged => "cannot be read",
        }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OpeningBalance => f.write_str("the opening balance"),
            Self::ClosingBalance => f.write_str("the closing balance"),
            Self::Row { id, code, time } => {
                write!(f, "row {id} ({code})")?;
                time.map_or(Ok(()), |time| write!(f, " at {time}"))
            }
        }
    }
}

impl ReconcileReport {
    /// Returns the differences as a table of texts, with the columns of [`ROW_COLUMNS`].
    pub fn rows(&self) -> Vec<[String; 8]> {
        let row = |difference: &Difference| {
            [
                difference.day.to_string(),
                difference.currency.clone(),
                difference.balance.name().to_owned(),
                difference.opening.to_string(),
                difference.movements.to_string(),
                difference.closing.to_string(),
                difference.difference.to_string(),
                difference.candidates.first().map(|candidate| candidate.text.clone()).unwrap_or_default(),
            ]
        };
        self.differences.iter().map(row).collect()
    }

    fn write_not_checked(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.not_checked.as_slice();
        while let Some((first, later)) = rest.split_first() {
            // Days that follow each other and lack the same are one line.
            let mut last = first;
            rest = later;
            while let Some((next, later)) = rest.split_first() {
                if next.day != last.day.next() || lacks(next) != lacks(first) {
                    break;
                }
                (last, rest) = (next, later);
            }
            if first.day == last.day {
                write!(f, "  {}: ", first.day)?;
            } else {
                write!(f, "  {} to {}: ", first.day, last.day)?;
            }
            let lacks = lacks(first).into_iter().map(|(stream, is_before, reason)| {
                let of = if is_before { " of the day before" } else { "" };
                format!("the {stream}{of} {}", reason.words())
            });
            writeln!(f, "{}", lacks.collect::<Vec<_>>().join(", "))?;
            let commands = first.missing.iter().filter(|_| first.day == last.day);
            for missing in commands {
                writeln!(f, "    {}", missing.command)?;
            }
            if first.day != last.day {
                for missing in &first.missing {
                    let (from, to) = (missing.day, last.day.next());
                    let given = format!("--from {} --to {}", missing.day, missing.day.next());
                    writeln!(
                        f,
                        "    {}",
                        missing.command.replace(&given, &format!("--from {from} --to {to}"))
                    )?;
                }
            }
        }
        Ok(())
    }
}

/// Returns what a day lacks: the stream, whether it is the day before, and why.
fn lacks(day: &NotChecked) -> Vec<(&str, bool, MissingReason)> {
    day.missing.iter().map(|missing| (&*missing.stream, missing.day < day.day, missing.reason)).collect()
}

impl fmt::Display for ReconcileReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = self.days_checked + u64::try_from(self.not_checked.len()).unwrap_or_default();
        writeln!(f, "Account {} at {}, days in {}", self.account, self.environment, self.time_zone)?;
        writeln!(
            f,
            "From {} to {}: {} of {all} days checked",
            self.from,
            self.to.previous(),
            self.days_checked
        )?;
        for sums in &self.currencies {
            let (currency, rows) = (&sums.currency, sums.rows);
            let (opening, movements, closing) = (sums.opening, sums.movements, sums.closing);
            writeln!(f, "  {currency}: {opening} + {movements} in {rows} rows, closing balance {closing}")?;
        }
        if !self.not_checked.is_empty() {
            writeln!(f, "\nNot checked:")?;
            self.write_not_checked(f)?;
        }
        if !self.damaged_files.is_empty() {
            writeln!(f, "\nDamaged files:")?;
        }
        for file in &self.damaged_files {
            writeln!(f, "  {}: {}\n    {}", file.file, file.problem, file.command)?;
        }
        if !self.differences.is_empty() {
            writeln!(f, "\nDifferences:")?;
        }
        for difference in &self.differences {
            let Difference { day, currency, opening, movements, closing, difference: amount, .. } =
                difference;
            let balance = match difference.balance {
                BalanceKind::Both => "total and available",
                other => other.name(),
            };
            writeln!(
                f,
                "  {day} {currency}, {balance} balance: {opening} + {movements} is not {closing}; \
                 the difference is {amount}"
            )?;
            for candidate in difference.candidates.iter().take(CANDIDATES) {
                let part =
                    if candidate.is_exact { String::new() } else { format!("{} of it: ", candidate.amount) };
                writeln!(f, "    {part}{}", candidate.text)?;
            }
        }
        if !self.warnings.is_empty() {
            writeln!(f, "\nThe sums agree, but the running balance breaks:")?;
        }
        for warning in &self.warnings {
            writeln!(f, "  {} {}:", warning.day, warning.currency)?;
            for place in &warning.breaks {
                writeln!(
                    f,
                    "    between {} and {}, {} is missing",
                    place.before, place.after, place.missing
                )?;
            }
        }
        if !self.settled_later.is_empty() {
            writeln!(f, "\nRows that were pending and settled on a later day: {}", self.settled_later.len())?;
        }
        for note in &self.notes {
            writeln!(f, "\nNote: {note}")?;
        }
        let result =
            match (self.is_clean(), self.days_checked, self.differences.len(), self.damaged_files.len()) {
                (true, 0, ..) => "Nothing was checked".to_owned(),
                (true, ..) => "All checked days agree".to_owned(),
                (false, _, differences, 0) => format!("Differences: {differences}"),
                (false, _, differences, damaged) => {
                    format!("Differences: {differences}, damaged files: {damaged}")
                }
            };
        writeln!(f, "\n{result}")
    }
}
