//! Reads the output of `cargo test`: which tests fail, and which of them list to-dos only.

/// The beginning of the names of tests that list to-dos.
const TODO_TEST: &str = "todo_";
/// The beginning of a line that is a to-do.
const TODO_LINE: &str = "to do: ";
/// The number of lines that are shown of a failure.
const SHOWN: usize = 6;

/// The result of the tests.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    pub todos: Vec<String>,
    pub failures: Vec<String>,
}

/// Reads standard output and standard error of `cargo test`.
pub fn read(out: &str, err: &str, passed: bool) -> Outcome {
    let mut outcome = Outcome::default();
    for section in out.split("\n---- ").skip(1) {
        let Some((name, text)) = section.split_once(" stdout ----\n") else { continue };
        // The list of failures ends the last section of each test program.
        let text = text.split("\nfailures:\n").next().unwrap_or_default();
        let test = name.rsplit("::").next().unwrap_or_default();
        let todos: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix(TODO_LINE)).collect();
        if test.starts_with(TODO_TEST) && !todos.is_empty() {
            outcome.todos.extend(todos.into_iter().map(|todo| format!("{name}: {todo}")));
        } else {
            outcome.failures.push(format!("{name}\n{}", indented(text)));
        }
    }
    if !passed && outcome == Outcome::default() {
        outcome.failures.push(format!("the tests do not compile\n{}", errors(err)));
    } else {
        // A test program that does not compile, or ends without a result.
        let broken = err.lines().filter(|line| line.starts_with("error: could not compile"));
        outcome.failures.extend(broken.map(|line| format!("{line}\n{}", errors(err))));
    }
    outcome
}

/// Returns the first lines of a failure.
fn indented(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with("note: "));
    lines.take(SHOWN).map(|line| format!("    {}\n", line.chars().take(300).collect::<String>())).collect()
}

/// Returns the errors in the output of a command, the first line of each.
pub fn errors(said: &str) -> String {
    let errors: String = (said.lines())
        .filter(|line| line.starts_with("error") || line.contains(": error["))
        .take(20)
        .map(|line| format!("    {line}\n"))
        .collect();
    if errors.is_empty() { indented(said) } else { errors }
}

#[cfg(test)]
mod tests {
    use super::{Outcome, read};

    const OUT: &str = "
running 3 tests
test todo_names ... FAILED
test a::counts ... FAILED

failures:

---- todo_names stdout ----

thread 'todo_names' panicked at todo.rs:1:2:
2 to-dos:
to do: name a
to do: name b

---- a::counts stdout ----

thread 'a::counts' panicked at counts.rs:1:2:
162 is not 165


failures:
    a::counts
    todo_names

test result: FAILED. 1 passed; 2 failed
";

    #[test]
    fn to_dos_and_failures_are_told_apart() {
        let outcome = read(OUT, "", false);
        assert_eq!(outcome.todos, ["todo_names: name a", "todo_names: name b"]);
        let expected = "a::counts\n    thread 'a::counts' panicked at counts.rs:1:2:\n    162 is not 165\n";
        assert_eq!(outcome.failures, [expected]);
    }

    #[test]
    fn a_test_for_to_dos_that_lists_none_is_a_failure() {
        let outcome = read(&OUT.replace("to do: ", "panic: "), "", false);
        assert_eq!((outcome.todos.len(), outcome.failures.len()), (0, 2));
    }

    #[test]
    fn tests_that_do_not_compile_are_a_failure() {
        let outcome = read("", "error[E0425]: no `a`\nerror: could not compile `b`\n", false);
        assert_eq!(outcome.failures.len(), 1);
        assert!(outcome.failures[0].contains("E0425"), "{outcome:?}");
        assert_eq!(read("", "warning: unused\n", true), Outcome::default());
    }
}
