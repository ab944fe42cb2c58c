//! `cargo xtask crash`: kills the local PayPal at random moments under load, starts it again on the
//! same data file, and checks that nothing that it answered is lost.

mod check;
mod client;
mod load;
mod process;

use std::{
    path::Path,
    process::Command,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use client::Client;
use process::Program;

use crate::{bench::Result, next_upstream::random::Random};

/// How often to kill, and the seed of the moments.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    kills: Option<usize>,
    seconds: Option<u64>,
    seed: Option<u64>,
}

impl Options {
    /// Reads the arguments; `None` if they are invalid.
    pub fn read(arguments: &[String]) -> Option<Self> {
        let mut options = Self { kills: None, seconds: None, seed: None };
        for pair in arguments.chunks(2) {
            let [flag, value] = pair else { return None };
            match flag.as_str() {
                "--kills" => options.kills = Some(value.parse().ok()?),
                "--seconds" => options.seconds = Some(value.parse().ok()?),
                "--seed" => options.seed = Some(value.parse().ok()?),
                _ => return None,
            }
        }
        Some(options)
    }

    /// Whether the kills and the time are up.
    fn is_done(&self, kills: usize, begun: Instant) -> bool {
        let default = if self.seconds.is_none() { 200 } else { usize::MAX };
        let time = Duration::from_secs(self.seconds.unwrap_or(u64::MAX));
        kills >= self.kills.unwrap_or(default) || begun.elapsed() >= time
    }
}

/// How many kills an environment sees, so that the lists to check stay short.
const KILLS_OF_ENVIRONMENT: usize = 20;
/// The longest time from the start of the load to a kill, in milliseconds.
const LOAD: usize = 1500;
/// One of so many kills hits the program while it starts.
const DURING_START: usize = 8;

/// What happened.
#[derive(Debug, Default)]
struct Figures {
    kills: usize,
    kills_during_start: usize,
    starts: Vec<Duration>,
    checks: check::Checks,
}

/// Kills, restarts and checks.
pub fn run(options: Options) -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().ok_or("the workspace has no folder")?;
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--package", "paypal-sandbox"])
        .current_dir(root)
        .status()?;
    if !built.success() {
        return Err("paypal-sandbox can't be built".into());
    }
    let seed = options.seed.unwrap_or_else(|| {
        SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| u64::from(time.subsec_nanos()))
    });
    println!("seed {seed}");
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("data");
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let figures = runtime.block_on(rounds(options, &mut Random::new(seed), root, &file))?;
    report(&figures, file.metadata()?.len());
    if figures.checks.faults.is_empty() {
        return Ok(());
    }
    for fault in figures.checks.faults.iter().take(20) {
        println!("  {fault}");
    }
    // The file shows what happened.
    Err(format!(
        "{} faults; the file is {}",
        figures.checks.faults.len(),
        folder.keep().join("data").display()
    )
    .into())
}

async fn rounds(options: Options, random: &mut Random, root: &Path, file: &Path) -> Result<Figures> {
    let (mut figures, begun) = (Figures::default(), Instant::now());
    let mut client = None;
    while !options.is_done(figures.kills, begun) && figures.checks.faults.is_empty() {
        if random.below(DURING_START) == 0 {
            Program::kill_during_start(root, file, Duration::from_millis(random.below(100) as u64))?;
            figures.kills_during_start += 1;
        }
        let program = Program::start(root, file)?;
        figures.starts.push(program.took);
        if figures.kills % KILLS_OF_ENVIRONMENT == 0 {
            let name = format!("crash-{}", figures.kills / KILLS_OF_ENVIRONMENT);
            client = Some(Client::new(name));
        }
        let client = client.as_mut().ok_or("there is no client")?;
        client.connect(&program.url).await?;
        let load = load::Load::begin(client, figures.kills);
        tokio::time::sleep(Duration::from_millis(20 + random.below(LOAD) as u64)).await;
        program.kill()?;
        figures.kills += 1;
        let orders = load.end().await;

        let program = Program::start(root, file)?;
        figures.starts.push(program.took);
        client.connect(&program.url).await?;
        check::round(client, &orders, &mut figures.checks).await;
    }
    Ok(figures)
}

fn report(figures: &Figures, length: u64) {
    let Figures { kills, kills_during_start, starts, checks } = figures;
    let longest = starts.iter().max().copied().unwrap_or_default();
    let mean = starts.iter().sum::<Duration>() / u32::try_from(starts.len().max(1)).unwrap_or(u32::MAX);
    let rows = [
        ("kills under load", kills.to_string()),
        ("kills while it started", kills_during_start.to_string()),
        ("orders", checks.orders.to_string()),
        ("acknowledged writes, all there", checks.acknowledged.to_string()),
        ("unanswered writes that were done", checks.done.to_string()),
        ("unanswered writes that were not done", checks.not_done.to_string()),
        ("states that were read, none taken back", checks.read.to_string()),
        ("events, each with its resource and delivery", checks.events.to_string()),
        ("start, mean / longest", format!("{} / {} ms", mean.as_millis(), longest.as_millis())),
        ("length of the file", format!("{:.1} MB", length as f64 / 1e6)),
    ];
    for (name, value) in rows {
        println!("{name:<46}{value:>16}");
    }
}
