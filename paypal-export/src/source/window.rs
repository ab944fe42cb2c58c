//! A range of time that is read whole.

use paypal_generated::Value;

use crate::error::Error;

/// A range of seconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    /// The first second.
    pub(crate) start: i64,
    /// The second after the last one.
    pub(crate) end: i64,
}

impl Window {
    /// Returns the two halves; `None` if the window is a single second.
    pub(crate) fn halves(self) -> Option<[Self; 2]> {
        let middle = self.start + (self.end - self.start) / 2;
        let halves = [Self { end: middle, ..self }, Self { start: middle, ..self }];
        (middle > self.start).then_some(halves)
    }

    /// Writes a second as PayPal's queries have it: `2026-01-31T12:00:00Z`.
    pub(crate) fn text(second: i64) -> String {
        crate::row::Time::of_microseconds(second.saturating_mul(1_000_000))
            .map(|time| time.to_string())
            .unwrap_or_default()
    }
}

/// What PayPal sent for a window.
#[derive(Debug, Default)]
pub(crate) struct WindowRows {
    /// The rows, each as PayPal sent it.
    pub(crate) rows: Vec<Value>,
    /// The second after the last one for which PayPal's data was complete: the least of the end
    /// that was asked for, the end that was answered, and the time of the last refresh.
    pub(crate) complete_until: i64,
    /// The second up to which PayPal's data was refreshed when it answered.
    pub(crate) read_until: i64,
    /// What a person should know.
    pub(crate) notes: Vec<String>,
}

/// Why a window was not read.
#[derive(Debug)]
pub(crate) enum WindowError {
    /// It has more rows than PayPal sends.
    TooLarge,
    /// Anything else.
    Failed(Error),
}

impl From<Error> for WindowError {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl From<WindowError> for Error {
    fn from(error: WindowError) -> Self {
        match error {
            WindowError::TooLarge => Self::failed("a list has more rows than PayPal sends"),
            WindowError::Failed(error) => error,
        }
    }
}
