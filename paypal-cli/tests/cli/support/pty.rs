//! Runs the built command on a pseudo-terminal, where it asks.

use std::process::Command;
use std::time::{Duration, Instant};

use rexpect::session::{PtySession, spawn_command};
use rustix::termios::LocalModes;

use super::Home;

/// How long a test waits for an answer: a new process may be slow to begin.
const PATIENCE: Duration = Duration::from_secs(60);

/// A command on a terminal.
pub struct Terminal {
    session: PtySession,
}

impl Home {
    /// Starts the command on a terminal, which has no cursor to move unless the home says so by
    /// `TERM`.
    pub fn on_terminal(&self, arguments: &[&str]) -> Terminal {
        let mut command = self.command(arguments);
        if !command.get_envs().any(|(name, _)| name == "TERM") {
            command.env("TERM", "dumb");
        }
        Terminal::start(command)
    }

    /// Starts the command on a terminal that echoes input, but shows no output of the command, as
    /// after Ctrl-S, until [`HeldTerminal::goes_on`].
    pub fn on_held_terminal(&self, arguments: &[&str]) -> HeldTerminal {
        let command = self.command(arguments);
        let mut shell = Command::new("sh");
        // The session itself turns off that the terminal shows what is typed.
        shell.args(["-c", r#"stty echo; echo "begins as $$."; read line; exec "$0" "$@""#]);
        shell.arg(command.get_program()).args(command.get_args());
        shell.env_clear().env("TERM", "dumb").env("PATH", std::env::var_os("PATH").unwrap_or_default());
        shell.envs(command.get_envs().filter_map(|(name, value)| Some((name, value?))));
        let mut terminal = Terminal::start(shell);
        terminal.sees("begins as ");
        let id = terminal.sees(".").parse().unwrap();
        // Ctrl-S, and the line that the shell waits for.
        terminal.types("\u{13}\n");
        HeldTerminal { terminal, id }
    }
}

/// A command on a terminal that holds back what it writes.
pub struct HeldTerminal {
    terminal: Terminal,
    id: u32,
}

impl HeldTerminal {
    /// Waits until the command handles Ctrl-C, which would end its process before.
    #[track_caller]
    pub fn waits_for_handler(&self) {
        let file = format!("/proc/{}/status", self.id);
        wait_until("the command handles no signal", || {
            let status = std::fs::read_to_string(&file).unwrap();
            let value = |name| status.lines().find_map(|line| line.strip_prefix(name)).unwrap().trim();
            // SIGINT is the signal 2, in the second bit. The shell may handle it too.
            value("Name:") == "paypal" && u64::from_str_radix(value("SigCgt:"), 16).unwrap() & 2 != 0
        });
    }

    /// Waits until the terminal does not show any more what is typed.
    #[track_caller]
    pub fn waits_until_it_hides(&self) {
        wait_until("the terminal shows what is typed", || self.terminal.hides());
    }

    /// Sends SIGINT, as Ctrl-C does.
    pub fn is_interrupted(&mut self) {
        let signal = rexpect::process::Signal::SIGINT;
        self.terminal.session.process_mut().signal(signal).unwrap();
    }

    /// Types a text, without waiting for a question.
    pub fn types(&mut self, text: &str) {
        self.terminal.types(text);
    }

    /// Shows what was held back.
    pub fn goes_on(mut self) -> Terminal {
        // Ctrl-Q.
        self.terminal.types("\u{11}");
        self.terminal
    }
}

impl Terminal {
    /// Starts a command. Each of its answers is awaited for at most [`PATIENCE`].
    pub fn start(command: Command) -> Self {
        let patience = u64::try_from(PATIENCE.as_millis()).unwrap();
        Self { session: spawn_command(command, Some(patience)).unwrap() }
    }

    /// Returns whether the terminal does not show what is typed.
    pub fn hides(&self) -> bool {
        let terminal = self.session.process().get_file_handle().unwrap();
        !rustix::termios::tcgetattr(&terminal).unwrap().local_modes.contains(LocalModes::ECHO)
    }

    fn types(&mut self, text: &str) {
        self.session.send(text).unwrap();
        self.session.flush().unwrap();
    }

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

#[track_caller]
fn wait_until(missing: &str, is_there: impl Fn() -> bool) {
    let end = Instant::now() + PATIENCE;
    while !is_there() {
        assert!(Instant::now() < end, "{missing}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn decoded(bytes: &str) -> String {
    let bytes: Vec<u8> = bytes.chars().map(|c| u8::try_from(c).unwrap()).collect();
    String::from_utf8_lossy(&bytes).into_owned()
}
