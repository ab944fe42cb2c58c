//! A Redis server for a test, and what its clients need.

#![allow(dead_code, reason = "each test file uses its own part")]

use std::{
    env,
    io::{Read, Write},
    process::{Child, Command, Stdio},
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use paypal_runtime::{Clock, Hook, RedisTokenStore, SleepFuture, SystemClock, TokenStoreError};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

/// A Redis server that is stopped at the end of the test.
pub struct Redis {
    pub process: Child,
    pub port: u16,
    password: Option<&'static str>,
}

impl Redis {
    /// Starts a server; `None` if there is no `redis-server` and none is required.
    pub fn start(password: Option<&'static str>) -> Option<Self> {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        Self::start_at(port, password)
    }

    /// Starts the server again, without its data.
    pub fn restart(&mut self) {
        self.kill();
        let again = Self::start_at(self.port, self.password).unwrap();
        assert_eq!(again.port, self.port, "another process has taken the port");
        *self = again;
    }

    fn start_at(port: u16, password: Option<&'static str>) -> Option<Self> {
        let mut command = Command::new("redis-server");
        command
            .args(["--bind", "127.0.0.1", "--save", "", "--appendonly", "no", "--dir"])
            .arg(env::temp_dir());
        command.args(["--port", &port.to_string()]);
        if let Some(password) = password {
            command.args(["--requirepass", password]);
        }
        let process = match command.stdout(Stdio::null()).stderr(Stdio::null()).spawn() {
            Ok(process) => process,
            Err(error) => {
                let required = env::var_os("PAYPAL_REQUIRE_REDIS").is_some();
                assert!(
                    !required,
                    "PAYPAL_REQUIRE_REDIS is set, and redis-server cannot be started: {error}"
                );
                eprintln!("SKIPPED: redis-server cannot be started: {error}");
                return None;
            }
        };
        let mut redis = Self { process, port, password };
        while !redis.answers() {
            // Another process has taken the port in the meantime.
            if redis.process.try_wait().unwrap().is_some() {
                return Self::start(password);
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        Some(redis)
    }

    /// Returns whether the server that replies is this process.
    fn answers(&self) -> bool {
        let Ok(mut socket) = std::net::TcpStream::connect(("127.0.0.1", self.port)) else { return false };
        let login = self.password.map(|password| format!("AUTH {password}\r\n")).unwrap_or_default();
        let mut answer = String::new();
        let written = socket.write_all(format!("{login}INFO server\r\nQUIT\r\n").as_bytes());
        written.and_then(|()| socket.read_to_string(&mut answer)).is_ok()
            && answer.contains(&format!("process_id:{}\r", self.process.id()))
    }

    pub fn url(&self) -> String {
        let password = self.password.map(|password| format!(":{password}@")).unwrap_or_default();
        format!("redis://{password}127.0.0.1:{}/0", self.port)
    }

    pub fn store(&self) -> RedisTokenStore {
        RedisTokenStore::new(&self.url()).unwrap()
    }

    pub fn kill(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }

    /// Sends a command directly to Redis and returns the reply.
    pub async fn ask(&self, command: &str) -> String {
        let mut socket = TcpStream::connect(("127.0.0.1", self.port)).await.unwrap();
        socket.write_all(format!("{command}\r\nQUIT\r\n").as_bytes()).await.unwrap();
        let mut answer = Vec::new();
        socket.read_to_end(&mut answer).await.unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }
}

impl Redis {
    /// Sends a signal to the server.
    pub fn signal(&self, signal: &str) {
        let status = Command::new("kill").args([signal, &self.process.id().to_string()]).status();
        assert!(status.unwrap().success());
    }
}

impl Drop for Redis {
    fn drop(&mut self) {
        self.kill();
    }
}

/// The system's time, moved forward by a number of seconds.
#[derive(Clone, Default)]
pub struct Later(pub Arc<AtomicU64>);

impl Clock for Later {
    fn now(&self) -> SystemTime {
        SystemTime::now() + Duration::from_secs(self.0.load(Ordering::SeqCst))
    }
    fn sleep(&self, duration: Duration) -> SleepFuture {
        SystemClock.sleep(duration)
    }
    fn monotonic(&self) -> Duration {
        SystemClock.monotonic()
    }
}

/// Records every failure of the store that the hooks receive.
#[derive(Clone, Default)]
pub struct MessageLog(pub Arc<Mutex<Vec<String>>>);

impl Hook for MessageLog {
    fn token_store_failed(&self, error: &TokenStoreError) {
        self.0.lock().unwrap().push(format!("{error} {error:?}"));
    }
}
