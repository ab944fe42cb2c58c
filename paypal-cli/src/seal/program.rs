//! Programs that print a secret, such as the command line of a password manager.

use std::io::{self, Read};
use std::process::{Command, Stdio};

use secrecy::{SecretString, zeroize::Zeroizing};

use crate::blocking;
use crate::error::{Error, Result};

/// The variables that have secrets of their own, which no other program needs.
const SECRETS: [&str; 3] = ["PAYPAL_PASSPHRASE", "PAYPAL_NEW_PASSPHRASE", "PAYPAL_CLIENT_SECRET"];

/// Runs a program, and returns the first line that it prints.
///
/// No shell is involved. The program has the terminal's input and standard error, so that it can
/// ask for a password of its own. It gets the variables of this process, except those that have
/// another secret.
///
/// # Errors
///
/// Fails if the program cannot be run, fails, or prints no line of text. The error does not contain
/// what it printed.
pub fn first_line_of(program: &[String]) -> Result<SecretString> {
    let Some((name, arguments)) = program.split_first() else {
        return Err(Error::usage("the program that prints the secret is not named"));
    };
    let mut command = Command::new(name);
    command.args(arguments).stdin(Stdio::inherit()).stdout(Stdio::piped()).stderr(Stdio::inherit());
    for variable in SECRETS {
        command.env_remove(variable);
    }
    let failed = |error: io::Error| {
        Error::authentication(format!("the program {name} cannot be run: {error}"))
            .help("give the program and its arguments; no shell is involved, so a pipe needs: sh -c '…'")
    };
    let mut child = command.spawn().map_err(failed)?;
    let output = child.stdout.take();
    let read = blocking::of_command(move || {
        let mut printed = Zeroizing::new(Vec::new());
        output.map_or(Ok(0), |mut output| output.read_to_end(&mut printed)).map(|_| printed)
    });
    if read.is_err() {
        // The command was stopped, and so is the program: it would go on to read the terminal.
        let _ = child.kill();
    }
    let status = child.wait();
    let (printed, status) = (read?.map_err(failed)?, status.map_err(failed)?);
    if !status.success() {
        return Err(Error::authentication(format!("the program {name} failed: {status}")));
    }
    let line = printed.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let line = std::str::from_utf8(line).ok().map(|line| line.trim_end_matches('\r'));
    match line.filter(|line| !line.is_empty()) {
        Some(line) => Ok(SecretString::from(line)),
        None => Err(Error::authentication(format!("the program {name} printed no line of text"))),
    }
}

/// Splits a command into words as a shell does, with quotes and backslashes and nothing else.
///
/// # Errors
///
/// Fails if a quote is not closed, or if there is no word.
pub(crate) fn words(command: &str) -> Result<Vec<String>> {
    shlex::split(command).filter(|words| !words.is_empty()).ok_or_else(|| {
        Error::usage("the command is not a list of words").help("close each quote, as in: pass show 'a b'")
    })
}

#[cfg(all(test, unix))]
mod tests {
    use secrecy::ExposeSecret;

    use super::*;
    use crate::error::ErrorKind;

    fn run(command: &str) -> Result<SecretString> {
        first_line_of(&words(command)?)
    }

    #[test]
    fn the_first_line_is_the_secret_and_no_shell_reads_the_words() {
        let table = [
            ("printf 'one\\ntwo\\n'", "one"),
            ("printf 'one\\r\\n'", "one"),
            ("printf '%s' '$HOME | x'", "$HOME | x"),
            (r#"printf %s "a b""#, "a b"),
        ];
        for (command, secret) in table {
            assert_eq!(run(command).unwrap().expose_secret(), secret, "{command}");
        }
    }

    #[test]
    fn a_program_that_gives_no_secret_is_an_error_without_its_output() {
        let table = [
            ("sh -c 'echo hunter2; exit 3'", ErrorKind::Authentication, "exit status: 3"),
            ("true", ErrorKind::Authentication, "no line"),
            ("printf '\\377'", ErrorKind::Authentication, "no line"),
            ("/no/such/program", ErrorKind::Authentication, "cannot be run"),
            ("'", ErrorKind::Usage, "list of words"),
            (" ", ErrorKind::Usage, "list of words"),
        ];
        for (command, kind, part) in table {
            let error = run(command).unwrap_err();
            assert_eq!(error.kind(), kind, "{error}");
            assert!(error.message().contains(part) && !error.message().contains("hunter2"), "{error}");
        }
    }
}
