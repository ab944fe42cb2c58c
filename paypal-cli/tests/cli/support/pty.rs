//! Runs the built command on a pseudo-terminal, where it asks.

use rexpect::session::{PtySession, spawn_command};

use super::Home;

/// A command on a terminal.
pub struct Terminal {
    session: PtySession,
}

impl Home {
    /// Starts the command on a terminal, which has no cursor to move unless the home says so by
    /// `TERM`. Each of its answers is awaited for at most ten seconds.
    pub fn on_terminal(&self, arguments: &[&str]) -> Terminal {
        let mut command = self.command(arguments);
        if !command.get_envs().any(|(name, _)| name == "TERM") {
            command.env("TERM", "dumb");
        }
        Terminal { session: spawn_command(command, Some(10_000)).unwrap() }
    }
}

impl Terminal {
    /// Waits for a text, and returns what came before it.
    #[track_caller]
    pub fn sees(&mut self, text: &str) -> String {
        // The session takes each byte for a character.
        let bytes: String = text.bytes().map(char::from).collect();
        let before = self.session.exp_string(&bytes);
        decoded(&before.unwrap_or_else(|error| panic!("{text:?} did not come: {error}")))
    }

    /// Waits for a question, and answers it.
    #[track_caller]
    pub fn answers(&mut self, question: &str, answer: &str) -> String {
        let before = self.sees(question);
        self.session.send_line(answer).unwrap();
        before
    }

    pub fn presses_control(&mut self, key: char) {
        self.session.send_control(key).unwrap();
    }

    /// Waits for the end. Returns the exit code and the rest of the output.
    #[track_caller]
    pub fn ends(mut self) -> (i32, String) {
        use rexpect::process::WaitStatus;

        let rest = decoded(&self.session.exp_eof().unwrap());
        match self.session.process().wait().unwrap() {
            WaitStatus::Exited(_, code) => (code, rest),
            other => panic!("{other:?}: {rest}"),
        }
    }
}

fn decoded(bytes: &str) -> String {
    let bytes: Vec<u8> = bytes.chars().map(|c| u8::try_from(c).unwrap()).collect();
    String::from_utf8_lossy(&bytes).into_owned()
}
