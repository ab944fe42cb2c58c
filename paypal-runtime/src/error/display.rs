//! Formats an error as one line and for `Debug`, without secrets.

use std::fmt;

use super::{Error, ErrorKind};

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        if let Some(operation) = inner.operation {
            write!(f, "{}: ", operation.id)?;
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
        if let Some(detail) =
            self.details().iter().find(|detail| detail.issue().is_some()).or(self.details().first())
        {
            if let Some(issue) = detail.issue() {
                write!(f, ": {}", OneLine(issue))?;
            }
            if let Some(field) = detail.field() {
                write!(f, " at {}", OneLine(field))?;
            }
        }
        if let Some(debug_id) = self.debug_id() {
            write!(f, " (debug id {})", OneLine(debug_id))?;
        }
        if inner.attempts > 1 {
            write!(f, " after {} attempts", inner.attempts)?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &*self.0;
        f.debug_struct("Error")
            .field("kind", &inner.kind)
            .field("summary", &format_args!("{self}"))
            .field("details", &inner.api.details)
            .field("deviations", &inner.deviations)
            .field("request_id", &inner.request_id)
            .field("outcome_unknown", &inner.outcome_unknown)
            .field("attempts", &inner.attempts)
            .field("body", &format_args!("{} bytes", self.body().len()))
            .field("source", &inner.source)
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
