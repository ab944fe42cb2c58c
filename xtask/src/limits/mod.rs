//! `cargo xtask limits`: measures limits that several processes share through Redis.
//!
//! A server on loopback counts the requests that run at the same time. The processes are this
//! program itself, started with `--worker`. Redis is a `redis-server` on loopback.

mod figures;
mod fleet;
mod server;
mod worker;

use std::time::Duration;

use figures::Waits;
use fleet::{Fleet, Redis};
use server::Server;
use worker::Work;

use crate::bench::Result;

/// What to measure, or the work of one process.
#[derive(Clone, Debug)]
pub enum Options {
    /// The measurements with these names.
    Measure(Vec<String>),
    /// The work of a process that another one started.
    Worker(Work),
}

const NAMES: [&str; 3] = ["killed", "outage", "rate"];

impl Options {
    /// Reads the arguments; `None` if they are invalid.
    pub fn read(arguments: &[String]) -> Option<Self> {
        if let [flag, rest @ ..] = arguments
            && flag == "--worker"
        {
            return Work::read(rest).map(Self::Worker);
        }
        let known = arguments.iter().all(|name| NAMES.contains(&name.as_str()));
        known.then(|| Self::Measure(arguments.to_vec()))
    }
}

/// Measures, or works.
pub fn run(options: &Options) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(async {
        match options {
            Options::Worker(work) => worker::run(work).await,
            Options::Measure(names) => {
                let wanted = |name: &str| names.is_empty() || names.iter().any(|it| it == name);
                if wanted("killed") {
                    killed().await?;
                }
                if wanted("outage") {
                    outage().await?;
                }
                if wanted("rate") {
                    rate().await?;
                }
                Ok(())
            }
        }
    })
}

const PROCESSES: usize = 8;
const LEVEL: usize = 7;

fn work(redis: &Redis, server: &Server) -> Work {
    Work {
        redis: redis.url(),
        server: server.url(),
        tasks: 50,
        seconds: 30,
        level: LEVEL,
        per_minute: 0,
        clock_off: 0,
    }
}

/// Eight processes share a level; the clock of one is an hour off, and two are killed.
async fn killed() -> Result<()> {
    let (redis, server) = (Redis::start()?, Server::start(Duration::from_millis(30)).await?);
    let mut fleet = Fleet::default();
    for number in 0..PROCESSES {
        let clock_off = if number == 3 { 3600 } else { 0 };
        fleet.start(&Work { clock_off, ..work(&redis, &server) })?;
    }
    fleet.begin().await?;
    tokio::time::sleep(Duration::from_secs(8)).await;
    fleet.kill(0)?;
    tokio::time::sleep(Duration::from_secs(7)).await;
    fleet.kill(1)?;
    let results = fleet.end().await?;
    let waits = Waits::of(&results);
    println!("killed: 8 processes x 50 tasks, level {LEVEL}, two killed, one clock an hour off");
    println!("  a place is leased for {:?}", worker::ATTEMPT + worker::MARGIN);
    println!("  most at the server at once: {} (goal: at most {LEVEL})", server.most());
    println!("  requests: {}, {:.0} per second", server.count(), server.count() as f64 / 30.0);
    println!("  places in use on average: {:.2} of {LEVEL}", server.busy().as_secs_f64() / 30.0);
    println!("  wait: {waits} (goal: longest at most 3 x the mean)");
    println!("  errors: {}", waits.errors);
    for (number, result) in results.iter().enumerate() {
        println!("  process {number}: {}", Waits::of(std::slice::from_ref(result)));
    }
    Ok(())
}

/// Eight processes share a level; Redis is killed after a third, and started again, without its
/// data, after two thirds.
async fn outage() -> Result<()> {
    let (mut redis, server) = (Redis::start()?, Server::start(Duration::from_millis(30)).await?);
    let mut fleet = Fleet::default();
    for _ in 0..PROCESSES {
        fleet.start(&work(&redis, &server))?;
    }
    fleet.begin().await?;
    println!("outage: 8 processes x 50 tasks, level {LEVEL}, Redis killed after 10 s, back after 20 s");
    tokio::time::sleep(Duration::from_secs(10)).await;
    println!("  most at the server at once, with Redis: {}", server.take_most());
    redis.kill();
    tokio::time::sleep(Duration::from_secs(1)).await;
    println!("  in the first second without Redis: {}", server.take_most());
    tokio::time::sleep(Duration::from_secs(9)).await;
    println!("  later without Redis: {} (8 processes send at least one each)", server.take_most());
    redis.restart()?;
    tokio::time::sleep(Duration::from_secs(3)).await;
    println!("  in the 3 s after its return: {}", server.take_most());
    let results = fleet.end().await?;
    let waits = Waits::of(&results);
    println!("  later with Redis: {}", server.take_most());
    println!("  requests: {}, {:.0} per second", server.count(), server.count() as f64 / 30.0);
    println!("  wait: {waits}");
    println!("  errors: {} (goal: 0)", waits.errors);
    let mut events: Vec<&String> = results.iter().flat_map(|result| &result.events).collect();
    events.sort();
    events.dedup_by(|one, other| one == other);
    println!(
        "  kinds of events: {}, in total {}",
        events.len(),
        results.iter().map(|it| it.events.len()).sum::<usize>()
    );
    Ok(())
}

/// Four processes share a rate of 240 requests a minute.
async fn rate() -> Result<()> {
    let (redis, server) = (Redis::start()?, Server::start(Duration::from_millis(1)).await?);
    let mut fleet = Fleet::default();
    for _ in 0..4 {
        let work = work(&redis, &server);
        fleet.start(&Work { level: 0, per_minute: 240, tasks: 10, seconds: 130, ..work })?;
    }
    fleet.begin().await?;
    let results = fleet.end().await?;
    let (most, least) = figures::windows(&server.times(), Duration::from_secs(60));
    let waits = Waits::of(&results);
    println!("rate: 4 processes x 10 tasks, 240 a minute, 130 s");
    println!("  most in any 60 s: {most} (goal: at most 240)");
    println!("  least in any 60 s: {least}, {:.1} % unused (goal: at most 5 %)", 100.0 - least as f64 / 2.4);
    println!("  wait: {waits}; errors: {}", waits.errors);
    for (number, result) in results.iter().enumerate() {
        println!("  process {number}: {} requests", result.waits.len());
    }
    Ok(())
}
