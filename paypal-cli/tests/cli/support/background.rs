//! A command that runs in the background, until it is dropped.

use std::{
    io::{BufRead, BufReader, Read},
    process::{Child, Command, Stdio},
    sync::{Arc, Condvar, Mutex},
    time::{Duration, Instant},
};

/// How long a test waits for something.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running command. It is killed when it is dropped.
pub struct Background {
    child: Child,
    printed: Arc<Printed>,
}

#[derive(Default)]
struct Printed {
    lines: Mutex<Vec<(Stream, String)>>,
    changed: Condvar,
}

/// Where a line was printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    Out,
    Err,
}

impl Background {
    pub fn start(mut command: Command) -> Self {
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let printed = Arc::default();
        read(Stream::Out, child.stdout.take().unwrap(), &printed);
        read(Stream::Err, child.stderr.take().unwrap(), &printed);
        Self { child, printed }
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Waits for the first line of which something is wanted.
    #[track_caller]
    pub fn wait_for<T>(&self, find: impl Fn(Stream, &str) -> Option<T>) -> T {
        let end = Instant::now() + PATIENCE;
        let mut lines = self.printed.lines.lock().unwrap();
        loop {
            if let Some(found) = lines.iter().find_map(|(stream, line)| find(*stream, line)) {
                return found;
            }
            let left = end.saturating_duration_since(Instant::now());
            assert!(!left.is_zero(), "nothing was found in {lines:#?}");
            lines = self.printed.changed.wait_timeout(lines, left).unwrap().0;
        }
    }

    /// Waits for a note that begins with a text, as a line or as JSON. Returns the rest.
    #[track_caller]
    pub fn wait_for_note(&self, begin: &str) -> String {
        self.wait_for(|stream, line| match stream {
            Stream::Err => {
                let json = serde_json::from_str::<serde_json::Value>(line).unwrap_or_default();
                json["note"].as_str().unwrap_or(line).strip_prefix(begin).map(str::to_owned)
            }
            Stream::Out => None,
        })
    }

    /// Returns the lines of a stream.
    pub fn lines(&self, wanted: Stream) -> Vec<String> {
        let lines = self.printed.lines.lock().unwrap();
        lines.iter().filter(|(stream, _)| *stream == wanted).map(|(_, line)| line.clone()).collect()
    }

    /// Sends a signal, such as `-INT`.
    pub fn signal(&self, signal: &str) {
        let status = Command::new("kill").args([signal, &self.child.id().to_string()]).status().unwrap();
        assert!(status.success());
    }

    /// Waits for the end. Returns the exit code.
    #[track_caller]
    pub fn end(&mut self) -> Option<i32> {
        let end = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.code();
            }
            assert!(Instant::now() < end, "the command goes on: {:#?}", self.lines(Stream::Err));
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn read(stream: Stream, from: impl Read + Send + 'static, printed: &Arc<Printed>) {
    let printed = Arc::clone(printed);
    std::thread::spawn(move || {
        for line in BufReader::new(from).lines() {
            let Ok(line) = line else { return };
            printed.lines.lock().unwrap().push((stream, line));
            printed.changed.notify_all();
        }
    });
}
