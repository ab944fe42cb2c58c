//! The work of one process: tasks that send one call after another through a shared limit.

use std::{
    io::{Write, stdin, stdout},
    time::{Duration, Instant, SystemTime},
};

use paypal_runtime::{
    Client, Clock, Credentials, LimitRules, Method, Rate, RedisLimit, SleepFuture, SystemClock, Value,
};

use crate::bench::Result;

/// The time limit of an attempt, and how much longer its place is leased. A process that is killed
/// may hold all places, so a call may wait for their leases, and then for its turn.
pub const ATTEMPT: Duration = Duration::from_secs(1);
pub const MARGIN: Duration = Duration::from_secs(1);

/// What one process does.
#[derive(Clone, Debug)]
pub struct Work {
    pub redis: String,
    pub server: String,
    pub tasks: usize,
    pub seconds: u64,
    /// The shared level; 0 for none.
    pub level: usize,
    /// The shared rate; 0 for none.
    pub per_minute: u32,
    /// How many seconds its clock is ahead.
    pub clock_off: u64,
}

impl Work {
    pub fn read(arguments: &[String]) -> Option<Self> {
        let [redis, server, tasks, seconds, level, per_minute, clock_off] = arguments else { return None };
        Some(Self {
            redis: redis.clone(),
            server: server.clone(),
            tasks: tasks.parse().ok()?,
            seconds: seconds.parse().ok()?,
            level: level.parse().ok()?,
            per_minute: per_minute.parse().ok()?,
            clock_off: clock_off.parse().ok()?,
        })
    }

    pub fn arguments(&self) -> Vec<String> {
        let Self { redis, server, tasks, seconds, level, per_minute, clock_off } = self;
        let numbers = [*tasks as u64, *seconds, *level as u64, u64::from(*per_minute), *clock_off];
        [redis.clone(), server.clone()].into_iter().chain(numbers.map(|it| it.to_string())).collect()
    }
}

/// The system's clock, moved forward.
struct Ahead(Duration);

impl Clock for Ahead {
    fn now(&self) -> SystemTime {
        SystemTime::now() + self.0
    }

    fn sleep(&self, duration: Duration) -> SleepFuture {
        SystemClock.sleep(duration)
    }

    fn monotonic(&self) -> Duration {
        SystemClock.monotonic() + self.0
    }
}

/// Works, and prints a line for each call: `wait MICROSECONDS`, `error TEXT`, or `event TEXT`.
pub async fn run(work: &Work) -> Result<()> {
    let rules = LimitRules::new();
    let rules = if work.level > 0 { rules.level(work.level) } else { rules };
    let rules = if work.per_minute > 0 { rules.rate(Rate::per_minute(work.per_minute)) } else { rules };
    let limit =
        RedisLimit::new(&work.redis, rules)?.margin(MARGIN).on_event(|event| say(&format!("event {event}")));
    let client = Client::builder(Credentials::new("id", "secret"))
        .environment(work.server.parse()?)
        .attempt_timeout(ATTEMPT)
        .clock(Ahead(Duration::from_secs(work.clock_off)))
        .limit(limit.clone())
        .build()?;
    say("ready");
    stdin().read_line(&mut String::new())?;
    let end = Instant::now() + Duration::from_secs(work.seconds);
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..work.tasks {
        tasks.spawn(call_until(client.clone(), end));
    }
    while tasks.join_next().await.is_some() {}
    limit.flush().await;
    Ok(())
}

/// Sends one call after another.
async fn call_until(client: Client, end: Instant) {
    while Instant::now() < end {
        let begun = SystemTime::now();
        match client.request::<Value>(Method::Get, "/v1/things").await {
            Ok(answer) => {
                let arrived = answer.get("arrived").and_then(|it| it.as_str()?.parse().ok());
                let arrived = SystemTime::UNIX_EPOCH + Duration::from_micros(arrived.unwrap_or_default());
                say(&format!("wait {}", arrived.duration_since(begun).unwrap_or_default().as_micros()));
            }
            Err(error) => say(&format!("error {error}")),
        }
    }
}

/// Prints a line at once, so that nothing is lost if the process is killed.
fn say(line: &str) {
    let mut out = stdout().lock();
    let _ = writeln!(out, "{line}");
    let _ = out.flush();
}
