//! Formats an error as one line and for `Debug`, without secrets.

use std::fmt;

use super::{Error, ErrorDetail, ErrorKind, outcome::known};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(operation) = inner.operation {
            write!(f, "{}: ", operation.shown())?;
        }
        if inner.getting_token && inner.kind != ErrorKind::Token {
            f.write_str("getting an access token: ")?;
        }
        if inner.kind == ErrorKind::Token {
            f.write_str("no access token: ")?;
        }
        if let Some(status) = self.status() {
            write!(f, "{status}")?;
            if inner.description.is_empty() && self.name().is_none() {
                let reason =
                    ::http::StatusCode::from_u16(status).ok().and_then(|status| status.canonical_reason());
                write!(f, " {}", reason.unwrap_or("unknown status"))?;
            }
        }
        if let Some(name) = self.name() {
            write!(f, " {}", OneLine(name))?;
        }
        if !inner.description.is_empty() {
            let comma = if self.status().is_some() { ", " } else { "" };
            write!(f, "{comma}{}", inner.description)?;
        }
        if inner.description.is_empty()
            && let Some(words) = &inner.api.shown
        {
            write!(f, ": {}", OneLine(words))?;
        }
        self.write_details(f)?;
        if let Some(debug_id) = self.debug_id() {
            write!(f, " (debug id {})", OneLine(debug_id))?;
        }
        if inner.attempts > 1 {
            write!(f, " after {} attempts", inner.attempts)?;
        }
        Ok(())
    }
}

impl Error {
    /// Writes the issues with their fields, and how many problems are not shown.
    fn write_details(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 5;
        let details = self.details();
        let mut shown = 0;
        for (detail, issue) in
            details.iter().filter_map(|detail| Some((detail, self.code(detail)?))).take(SHOWN)
        {
            write!(f, "{}{}", if shown == 0 { ": " } else { ", " }, OneLine(issue))?;
            write_field(detail, f)?;
            shown += 1;
        }
        if shown == 0
            && let Some(first) = details.first()
        {
            write_field(first, f)?;
            shown = 1;
        }
        match details.len().saturating_sub(shown) {
            0 => Ok(()),
            more => write!(f, " and {more} more"),
        }
    }

    /// Returns the code of an issue, or the sentence that PayPal sends in its place if it is one of
    /// the operation's table. Other sentences may repeat parts of the request.
    fn code<'a>(&self, detail: &'a ErrorDetail) -> Option<&'a str> {
        let table = self.0.operation.map_or(&[][..], |operation| operation.already_done);
        let sentence = || detail.sentences().find_map(|text| known(table, text));
        detail.issue().or_else(sentence)
    }
}

fn write_field(detail: &ErrorDetail, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    detail.field().map_or(Ok(()), |field| write!(f, " at {}", OneLine(field)))
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        // The text of the caller's error may hold a secret.
        let source: Option<&dyn fmt::Debug> = match &inner.source {
            Some(_) if self.is_of_bearer_source() => Some(&"the caller's error, which is not shown"),
            Some(source) => Some(source),
            None => None,
        };
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("summary", &format_args!("{self}"))
            .field("details", &inner.api.details)
            .field("deviations", &inner.deviations)
            .field("request_id", &inner.request_id)
            .field("operation_id", &self.operation_id())
            .field("outcome", &self.outcome())
            .field("attempts", &inner.attempts)
            .field("body", &format_args!("{} bytes", self.body().len()))
            .field("source", &source)
            .finish()
    }
}

/// A code that PayPal sent, limited to one short line.
pub(super) struct OneLine<'a>(pub(super) &'a str);

impl fmt::Display for OneLine<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 120;
        for character in self.0.chars().take(LONGEST) {
            let shown = if character.is_control() { ' ' } else { character };
            write!(f, "{shown}")?;
        }
        if self.0.chars().nth(LONGEST).is_some() { f.write_str("…") } else { Ok(()) }
    }
}
