//! Finds the line that tells why a program failed.

/// The most characters of a line that the document shows.
const MOST: usize = 160;

/// Returns the first line of an error in the output of a program. The place of a panic is left out,
/// since its message is in the line below.
pub fn first_line(output: &str) -> String {
    let mut lines = output.lines().map(str::trim).filter(|line| !line.is_empty());
    let first = lines.by_ref().find(|line| is_error(line));
    let line = match first {
        Some(panic) if panic.contains("panicked at") => lines.next().unwrap_or(panic),
        Some(line) => line,
        None => output.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or("no message"),
    };
    match line.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or(line)),
        None => line.to_owned(),
    }
}

/// Whether a line is an error of cargo, a program in Rust, or one in Java.
fn is_error(line: &str) -> bool {
    let starts = ["error", "Error", "gen fail", "Exception in thread"];
    starts.iter().any(|start| line.starts_with(start)) || line.contains("panicked at")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_is_found_among_other_lines() {
        let cargo = "warning: unused\n\nerror[E0412]: cannot find type `X`\n --> src/lib.rs:1:1\n";
        assert_eq!(first_line(cargo), "error[E0412]: cannot find type `X`");
        let panic = "\nthread 'main' panicked at src/method.rs:12:9:\nassertion failed: a <= 1\nnote: run";
        assert_eq!(first_line(panic), "assertion failed: a <= 1");
        assert_eq!(first_line("\nno such file\n"), "no such file");
        assert_eq!(first_line(""), "no message");
    }

    #[test]
    fn a_long_line_is_cut() {
        let line = first_line(&format!("error: {}", "ä".repeat(MOST)));
        assert_eq!(line.chars().count(), MOST + 1);
    }
}
