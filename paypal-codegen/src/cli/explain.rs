//! `paypal-codegen explain`.

use std::io::Write as _;

use clap::Args;

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::suggest;

/// Explain the code of a problem, such as `E0104`, with an example.
#[derive(Debug, Args)]
pub(super) struct Explain {
    /// The code; all of them are listed where it is left out.
    code: Option<String>,
}

impl Explain {
    pub(super) fn run(self) -> Result<(), Diagnostics> {
        let text = match &self.code {
            Some(code) => explain(code)?,
            None => code::ALL.iter().map(|(code, meaning)| format!("{code}  {meaning}\n")).collect(),
        };
        // A reader that closes the pipe (`explain | head`) wants no more.
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
        Some(meant) => format!("did you mean `{meant}`? `paypal-codegen explain` lists them all"),
        None => "`paypal-codegen explain` lists them all".to_owned(),
    };
    Err(Diagnostic::error(code::UNKNOWN_CODE, format!("there is no code `{wanted}`")).help(help).into())
}

/// The text without the words behind the fences: they tell the tests what an example is.
fn for_people(text: &str) -> String {
    let line = |line: &str| match line.strip_prefix("```") {
        Some(words) => format!("```{}\n", words.split(' ').next().unwrap_or_default()),
        None => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}
