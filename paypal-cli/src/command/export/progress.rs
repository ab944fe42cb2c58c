//! Shows on standard error what an export does: a bar on a terminal, and lines elsewhere.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use indicatif::{HumanCount, ProgressBar, ProgressStyle};
use paypal_export::{Event, Progress, Stream};

use super::summary;
use crate::terminal::Terminal;

/// The time between two lines of a stream, at least. Its last line is always told.
const PAUSE: Duration = Duration::from_secs(2);
/// A bar is drawn again at least so often, so that a person sees that the command runs.
const TICK: Duration = Duration::from_millis(500);

/// Shows what an export does. Clones show it in the same place.
#[derive(Clone)]
pub(super) struct Shown {
    terminal: Terminal,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    /// The bar of the stream that is read, on a terminal.
    bar: Option<ProgressBar>,
    /// The days that are read; `None` for a stream that is read as a whole.
    days: Option<u64>,
    /// The days that are written.
    done: u64,
    /// The rows that are written.
    rows: u64,
    /// The rows of the pages that were received.
    received: u64,
    /// How many tenths of the days were told, and when.
    told: u64,
    told_at: Option<Instant>,
    /// The complete days that have changed.
    changed: usize,
}

impl Shown {
    pub(super) fn new(terminal: Terminal) -> Self {
        Self { terminal, state: Arc::default() }
    }

    /// Leaves the bar as it is: the stream has ended.
    pub(super) fn end(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let State { bar, rows: count, .. } = std::mem::take(&mut *state);
        if let Some(bar) = bar {
            bar.abandon_with_message(rows(count));
        }
    }

    fn begin(&self, stream: Stream, days: Option<u64>) -> State {
        let bar = self.terminal.moves().then(|| match days {
            Some(days) => {
                let bar = ProgressBar::new(days)
                    .with_style(style("{prefix:13} [{bar:30}] {pos}/{len} days, {msg}"));
                bar.set_message(rows(0));
                bar
            }
            None => ProgressBar::new_spinner().with_style(style("{prefix:13} {spinner} {msg}")),
        });
        if let Some(bar) = &bar {
            bar.set_prefix(stream.name());
            bar.enable_steady_tick(TICK);
        }
        State { bar, days, told_at: Some(Instant::now()), ..State::default() }
    }

    /// Counts a file that was written, and tells it.
    fn written(&self, state: &mut State, stream: Stream, rows_of_file: u64) {
        state.done += 1;
        state.rows += rows_of_file;
        if let Some(bar) = &state.bar {
            bar.set_position(state.done);
            bar.set_message(rows(state.rows));
            return;
        }
        let (done, count) = (state.done, rows(state.rows));
        match state.days {
            None => self.terminal.note(format!("{stream}: {count}")),
            Some(days) if done >= days => {
                self.terminal.note(format!("{stream}: {}, {count}", plural(days, "day")))
            }
            Some(days) => {
                let tenths = done.saturating_mul(10) / days;
                if tenths > state.told && state.told_at.is_none_or(|at| at.elapsed() >= PAUSE) {
                    (state.told, state.told_at) = (tenths, Some(Instant::now()));
                    let percent = tenths * 10;
                    self.terminal.note(format!("{stream}: {percent} %, {done} of {days} days, {count}"));
                }
            }
        }
    }
}

impl Progress for Shown {
    fn event(&self, event: &Event<'_>) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        match event {
            Event::Planned { stream, days } => {
                let days = days.map(|days| u64::try_from(days).unwrap_or(u64::MAX));
                *state = self.begin(*stream, days);
            }
            Event::Written { stream, rows, .. } => self.written(&mut state, *stream, *rows),
            Event::Page { rows: received } => {
                state.received += u64::try_from(*received).unwrap_or_default();
                if let (Some(bar), None) = (&state.bar, state.days) {
                    bar.set_message(format!("{} received", rows(state.received)));
                } else if let Some(bar) = &state.bar {
                    // The message may tell a wait that is over.
                    bar.set_message(rows(state.rows));
                }
            }
            Event::Changed { stream, day, is_frozen } => {
                state.changed += 1;
                // The last line of the stream says how many more there were.
                if state.changed <= summary::MOST {
                    let text = summary::changed(stream.name(), day, *is_frozen);
                    match &state.bar {
                        Some(bar) => bar.suspend(|| self.terminal.note(text)),
                        None => self.terminal.note(text),
                    }
                }
            }
            Event::Waiting { wait, why } => {
                let text = format!("{why}: goes on in {} s", wait.as_secs());
                match &state.bar {
                    Some(bar) => bar.set_message(text),
                    None => self.terminal.note(text),
                }
            }
            // An event of a later version of the library.
            _ => {}
        }
    }
}

fn rows(count: u64) -> String {
    plural(count, "row")
}

fn plural(count: u64, noun: &str) -> String {
    format!("{} {noun}{}", HumanCount(count), if count == 1 { "" } else { "s" })
}

/// Returns a style; the texts of this file are valid.
fn style(text: &str) -> ProgressStyle {
    ProgressStyle::with_template(text).unwrap_or_else(|_| ProgressStyle::default_bar()).progress_chars("=> ")
}
