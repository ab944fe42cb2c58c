//! Questions. Each question has a flag that answers it in scripts.

use std::io::{self, BufRead, Write};

use secrecy::SecretString;

use super::Terminal;
use crate::error::{Error, Result};

impl Terminal {
    /// Asks for a text. Returns `None` for an empty answer.
    ///
    /// # Errors
    ///
    /// Fails with the flag to use if questions may not be asked, and with
    /// [`ErrorKind::Interrupted`](crate::ErrorKind::Interrupted) at the end of the input.
    pub fn ask(&self, question: &str, flag: &str) -> Result<Option<String>> {
        self.may_ask(question, flag)?;
        self.write_question(question);
        let mut line = String::new();
        let read = io::stdin().lock().read_line(&mut line);
        match read {
            Ok(0) => Err(Error::interrupted()),
            Ok(_) => Ok(Some(line.trim().to_owned()).filter(|answer| !answer.is_empty())),
            Err(error) => Err(Error::failed(format!("cannot read the answer: {error}"))),
        }
    }

    /// Asks for a secret, which is not shown. Returns `None` for an empty answer.
    ///
    /// # Errors
    ///
    /// Fails like [`ask`](Self::ask).
    pub fn ask_secret(&self, question: &str, flag: &str) -> Result<Option<SecretString>> {
        self.may_ask(question, flag)?;
        match rpassword::prompt_password(format!("{question}: ")) {
            Ok(answer) => Ok(Some(answer).filter(|answer| !answer.is_empty()).map(SecretString::from)),
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Err(Error::interrupted()),
            Err(error) => Err(Error::failed(format!("cannot read the answer: {error}"))),
        }
    }

    /// Asks whether to go on; `--yes` answers it.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Interrupted`](crate::ErrorKind::Interrupted) if the answer is no, and
    /// like [`ask`](Self::ask).
    pub fn confirm(&self, question: &str) -> Result<()> {
        if self.yes {
            return Ok(());
        }
        let answer = self.ask(&format!("{question} [y/N]"), "--yes")?;
        match answer.as_deref().map(str::to_lowercase).as_deref() {
            Some("y" | "yes") => Ok(()),
            _ => Err(Error::interrupted()),
        }
    }

    fn may_ask(&self, question: &str, flag: &str) -> Result<()> {
        if self.asks {
            return Ok(());
        }
        let question = question.trim_end_matches(" [y/N]").trim_end_matches(['?', ':']);
        Err(Error::usage(format!("an answer is missing: {question}")).help(format!("use {flag}")))
    }

    fn write_question(&self, question: &str) {
        let mut err = io::stderr().lock();
        // The answer is read even if the question cannot be written.
        let _ = write!(err, "{question}: ").and_then(|()| err.flush());
    }
}
