//! Questions. Each question has a flag that answers it in scripts.

use std::io::{self, BufRead, Write};

use secrecy::{ExposeSecret, SecretString};

use super::{Terminal, hidden::Hidden};
use crate::blocking::{Stop, interruptibly};
use crate::error::{Error, Result};

impl Terminal {
    /// Asks for a text. Returns `None` for an empty answer.
    ///
    /// # Errors
    ///
    /// Fails with the flag to use if questions may not be asked, and with
    /// [`ErrorKind::Interrupted`](crate::ErrorKind::Interrupted) at the end of the input and after
    /// Ctrl-C.
    pub fn ask(&self, question: &str, flag: &str) -> Result<Option<String>> {
        self.may_ask(question, flag)?;
        // A person may press Ctrl-C as soon as the question is there.
        let stop = Stop::begin();
        self.write_question(question);
        let line = read_answer(stop, || {
            let mut line = String::new();
            Ok((io::stdin().lock().read_line(&mut line)? > 0).then_some(line))
        })?;
        let line = line.ok_or_else(Error::interrupted)?;
        Ok(Some(line.trim().to_owned()).filter(|answer| !answer.is_empty()))
    }

    /// Asks for a text until the answer can be used: not empty, and accepted by `read`.
    ///
    /// # Errors
    ///
    /// Fails like [`ask`](Self::ask).
    pub fn ask_for<T>(&self, question: &str, flag: &str, read: impl Fn(&str) -> Result<T>) -> Result<T> {
        loop {
            let Some(answer) = self.ask(question, flag)? else { continue };
            match read(&answer) {
                Ok(value) => return Ok(value),
                Err(error) => self.error(&error),
            }
        }
    }

    /// Asks which of several values is meant. The answer is the number of one, its word, or its
    /// title.
    ///
    /// # Errors
    ///
    /// Fails like [`ask`](Self::ask).
    pub fn ask_which<T: Copy>(&self, question: &str, flag: &str, choices: &[Choice<'_, T>]) -> Result<T> {
        self.may_ask(question, flag)?;
        for (number, choice) in (1..).zip(choices) {
            self.note(format!("  {number}) {}", choice.title));
        }
        self.ask_for(question, flag, |answer| {
            let is_meant = |(number, choice): &(usize, &Choice<'_, T>)| {
                answer == number.to_string()
                    || answer.eq_ignore_ascii_case(choice.word)
                    || answer.eq_ignore_ascii_case(choice.title)
            };
            let found = (1..).zip(choices).find(is_meant);
            found.map(|(_, choice)| choice.value).ok_or_else(|| {
                Error::usage(format!("{answer:?} is none of the choices"))
                    .help(format!("answer by a number from 1 to {}", choices.len()))
            })
        })
    }

    /// Asks for a secret, which is not shown. Returns `None` for an empty answer.
    ///
    /// # Errors
    ///
    /// Fails like [`ask`](Self::ask).
    pub fn ask_secret(&self, question: &str, flag: &str) -> Result<Option<SecretString>> {
        self.may_ask(question, flag)?;
        let stop = Stop::begin();
        // The terminal hides input before the question appears.
        let hidden = Hidden::begin().map_err(|error| unreadable(&error))?;
        let read = hidden.reader().map_err(|error| unreadable(&error))?;
        self.write_question(question);
        let answer = read_answer(stop, move || match read() {
            Ok(answer) => Ok(Some(SecretString::from(answer))),
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(None),
            Err(error) => Err(error),
        });
        drop(hidden);
        let answer = answer?.ok_or_else(Error::interrupted)?;
        Ok(Some(answer).filter(|answer| !answer.expose_secret().is_empty()))
    }

    /// Asks whether to go on; `--yes` answers it.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Interrupted`](crate::ErrorKind::Interrupted) if the answer is no,
    /// and like [`ask`](Self::ask).
    pub fn confirm(&self, question: &str) -> Result<()> {
        if self.yes {
            return Ok(());
        }
        if !self.asks {
            // The fact before the question, if there is one, says best what needs the yes.
            let fact = question.rsplit_once(". ").map_or(question, |(fact, _)| fact);
            let fact = fact.trim_end_matches('?');
            return Err(Error::usage(format!("this needs a yes: {fact}")).help("use --yes"));
        }
        let answer = self.ask(&format!("{question} [y/N]"), "--yes")?;
        match answer.as_deref().map(str::to_lowercase).as_deref() {
            Some("y" | "yes") => Ok(()),
            _ => Err(Error::declined()),
        }
    }

    fn may_ask(&self, question: &str, flag: &str) -> Result<()> {
        if self.asks {
            return Ok(());
        }
        let question = question.trim_end_matches(['?', ':']);
        Err(Error::usage(format!("an answer is missing: {question}")).help(format!("use {flag}")))
    }

    fn write_question(&self, question: &str) {
        let mut err = io::stderr().lock();
        // The answer is read even if the question cannot be written.
        let _ = write!(err, "{question}: ").and_then(|()| err.flush());
    }
}

/// One of the values that [`Terminal::ask_which`] offers.
#[derive(Clone, Copy, Debug)]
pub struct Choice<'a, T> {
    /// The value.
    pub value: T,
    /// The word that the flag takes.
    pub word: &'a str,
    /// The name for people.
    pub title: &'a str,
}

/// Reads an answer, until Ctrl-C ends the question.
fn read_answer<T: Send + 'static>(
    stop: Option<Stop>,
    read: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T> {
    interruptibly(stop, read)?.map_err(|error| unreadable(&error))
}

fn unreadable(error: &io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::Interrupted => Error::interrupted(),
        _ => Error::failed(format!("cannot read the answer: {error}")),
    }
}
