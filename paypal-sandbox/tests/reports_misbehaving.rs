//! Many seeded transactions, and reports that misbehave in every way.

use std::time::{Duration, Instant, SystemTime};

use paypal_generated::runtime::testing::VirtualClock;
use paypal_sandbox::{Sandbox, SandboxBuilder, SeededTransactions};

const DAY: Duration = Duration::from_secs(86_400);

fn begin() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_735_689_600)
}

/// Starts a sandbox with a clock that moves only when told.
async fn start(options: SandboxBuilder) -> Sandbox {
    options.clock(VirtualClock::manual()).seed(5).start().await.unwrap()
}

#[tokio::test]
#[ignore = "measures"]
async fn measure() {
    let sandbox = start(Sandbox::builder()).await;
    let environment = sandbox.environment("year").unwrap();
    let started = Instant::now();
    let year = SeededTransactions::new(200_000).from(begin()).to(begin() + DAY * 365).seed(7);
    environment.seed_transactions(year).unwrap();
    println!("seeded in {:?}", started.elapsed());
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    println!("{:?}", status.lines().filter(|line| line.starts_with("Vm")).collect::<Vec<_>>());
    let started = Instant::now();
    assert!(environment.is_balanced());
    println!("balanced in {:?}", started.elapsed());
}
