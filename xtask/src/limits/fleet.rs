//! The processes, and the Redis server.

use std::{
    io::{BufRead, BufReader, Write},
    net::{TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    sync::mpsc,
    thread::{self, JoinHandle},
    time::Duration,
};

use super::{figures::Result as ProcessResult, worker::Work};
use crate::bench::Result;

/// Processes that work at the same time.
#[derive(Default)]
pub struct Fleet {
    processes: Vec<(Child, JoinHandle<ProcessResult>)>,
    ready: Vec<mpsc::Receiver<()>>,
}

impl Fleet {
    /// Starts a process, which waits for [`begin`](Self::begin).
    pub fn start(&mut self, work: &Work) -> Result<()> {
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["limits", "--worker"]).args(work.arguments());
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let output = process.stdout.take().ok_or("no output")?;
        let (ready, is_ready) = mpsc::channel();
        let reader = thread::spawn(move || {
            let mut result = ProcessResult::default();
            for line in BufReader::new(output).lines().map_while(std::result::Result::ok) {
                match line.split_once(' ') {
                    None if line == "ready" => drop(ready.send(())),
                    Some(("wait", micros)) => result.waits.extend(micros.parse().map(Duration::from_micros)),
                    Some(("error", text)) => result.errors.push(text.to_owned()),
                    Some(("event", text)) => result.events.push(text.to_owned()),
                    _ => {}
                }
            }
            result
        });
        self.processes.push((process, reader));
        self.ready.push(is_ready);
        Ok(())
    }

    /// Lets all processes begin at the same time.
    pub async fn begin(&mut self) -> Result<()> {
        for ready in self.ready.drain(..) {
            ready.recv()?;
        }
        for (process, _) in &mut self.processes {
            process.stdin.as_mut().ok_or("no input")?.write_all(b"go\n")?;
        }
        Ok(())
    }

    /// Kills a process (SIGKILL).
    pub fn kill(&mut self, number: usize) -> Result<()> {
        Ok(self.processes.get_mut(number).ok_or("no such process")?.0.kill()?)
    }

    /// Waits for the end of all processes.
    pub async fn end(self) -> Result<Vec<ProcessResult>> {
        let wait = move || {
            let results = self.processes.into_iter().map(|(mut process, reader)| {
                let result = reader.join().unwrap_or_default();
                let _ = process.wait();
                result
            });
            results.collect()
        };
        Ok(tokio::task::spawn_blocking(wait).await?)
    }
}

/// A Redis server, which is killed at the end.
pub struct Redis {
    process: Child,
    port: u16,
}

impl Redis {
    pub fn start() -> Result<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        Self::start_at(port)
    }

    fn start_at(port: u16) -> Result<Self> {
        let mut command = Command::new("redis-server");
        command.args([
            "--bind",
            "127.0.0.1",
            "--save",
            "",
            "--appendonly",
            "no",
            "--port",
            &port.to_string(),
        ]);
        command.arg("--dir").arg(std::env::temp_dir());
        let process = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            thread::sleep(Duration::from_millis(5));
        }
        Ok(Self { process, port })
    }

    pub fn restart(&mut self) -> Result<()> {
        self.kill();
        *self = Self::start_at(self.port)?;
        Ok(())
    }

    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/0", self.port)
    }

    pub fn kill(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        self.kill();
    }
}
