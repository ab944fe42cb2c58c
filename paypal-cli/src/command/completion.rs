//! Prints the completion script of a shell.

use clap::{Args, ValueEnum};
use clap_complete::Shell;

use crate::error::Result;
use crate::session::Session;

/// The options of the command.
#[derive(Debug, Args)]
pub(super) struct Completion {
    /// The shell.
    #[arg(value_enum)]
    shell: ShellName,
}

/// A shell.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum ShellName {
    /// source <(paypal completion bash)
    Bash,
    /// paypal completion zsh > ~/.zfunc/_paypal
    Zsh,
    /// paypal completion fish > ~/.config/fish/completions/paypal.fish
    Fish,
    /// paypal completion powershell >> $PROFILE
    Powershell,
    /// paypal completion elvish >> ~/.config/elvish/rc.elv
    Elvish,
}

pub(super) fn run(options: &Completion, session: &Session) -> Result<()> {
    let shell = match options.shell {
        ShellName::Bash => Shell::Bash,
        ShellName::Zsh => Shell::Zsh,
        ShellName::Fish => Shell::Fish,
        ShellName::Powershell => Shell::PowerShell,
        ShellName::Elvish => Shell::Elvish,
    };
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut super::documented(), "paypal", &mut script);
    session.terminal.bytes(&script)
}
