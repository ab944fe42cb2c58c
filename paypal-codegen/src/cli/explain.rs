//! Implements `paypal-codegen explain`.

use std::io::Write as _;

use clap::Args;

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::suggest;

/// Explain the code of a problem, such as `E0104`, with an example.
#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The code. Without it, all codes are listed.
    code: Option<String>,
}

impl Explain {
    pub(super) fn run(self) -> Result<(), Diagnostics> {
        let text = match &self.code {
            Some(code) => explain(code)?,
            None => code::ALL.iter().map(|(code, meaning)| format!("{code}  {meaning}\n")).collect(),
        };
        // Writing fails when the reader closes the pipe, as in `explain | head`. That is not an
        // error.
        let _ = std::io::stdout().lock().write_all(text.as_bytes());
        Ok(())
    }
}

fn explain(wanted: &str) -> Result<String, Diagnostics> {
    let found = code::ALL.iter().find(|(code, _)| code.as_str().eq_ignore_ascii_case(wanted));
    if let Some((code, meaning, text)) =
        found.and_then(|(code, meaning)| Some((code, meaning, code::explanation(*code)?)))
    {
        return Ok(format!("{code}: {meaning}\n\n{}", for_people(text)));
    }
    let help = match suggest::nearest(wanted, code::ALL.iter().map(|(code, _)| code.as_str())) {
        Some(meant) => format!("did you mean `{meant}`? `paypal-codegen explain` lists all codes"),
        None => "`paypal-codegen explain` lists all codes".to_owned(),
    };
    Err(Diagnostic::error(code::UNKNOWN_CODE, format!("there is no code `{wanted}`")).help(help).into())
}

/// Removes the words after the opening code fences. Only the tests need them: they say how an
/// example is checked.
fn for_people(text: &str) -> String {
    let line = |line: &str| match line.strip_prefix("```") {
        Some(words) => format!("```{}\n", words.split(' ').next().unwrap_or_default()),
        None => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}
