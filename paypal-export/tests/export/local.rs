//! A local PayPal with seeded transactions, and exports of it.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

use paypal_export::{Amount, Day, DayRange, Export, LocalStorage};
use paypal_generated::{
    Client, Clock, Credentials, Environment, RetryPolicy, SleepFuture, runtime::testing::VirtualClock,
};
use paypal_sandbox::{Sandbox, SandboxBuilder, SandboxEnvironment, SeededTransactions};
use serde_json::Value;
use tempfile::TempDir;

/// A clock whose waits end at once: it jumps to their end.
#[derive(Clone, Debug, Default)]
pub struct Jumping(Arc<AtomicU64>);

impl Clock for Jumping {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(self.0.load(Ordering::Relaxed))
    }

    fn sleep(&self, duration: Duration) -> SleepFuture {
        self.0.fetch_add(duration.as_secs(), Ordering::Relaxed);
        Box::pin(std::future::ready(()))
    }
}

pub struct Local {
    pub sandbox: Sandbox,
    pub client: Client,
    pub folder: TempDir,
}

pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}

pub fn time(text: &str) -> SystemTime {
    paypal_generated::DateTime::from(text).to_system_time().unwrap()
}

pub fn range(from: &str, to: &str) -> DayRange {
    DayRange::new(day(from), day(to)).unwrap()
}

impl Local {
    pub async fn start(options: impl FnOnce(SandboxBuilder) -> SandboxBuilder) -> Self {
        let sandbox =
            options(Sandbox::builder().seed(7).clock(VirtualClock::manual())).start().await.unwrap();
        let client = client(&sandbox);
        Self { sandbox, client, folder: tempfile::tempdir().unwrap() }
    }

    /// Starts a local PayPal with transactions over a range of time.
    pub async fn seeded(
        count: usize,
        from: &str,
        to: &str,
        options: impl FnOnce(SandboxBuilder) -> SandboxBuilder,
    ) -> Self {
        let local = Self::start(options).await;
        let seeded = SeededTransactions::new(count).from(time(from)).to(time(to)).seed(3);
        local.environment().seed_transactions(seeded).unwrap();
        local
    }

    pub fn environment(&self) -> SandboxEnvironment<'_> {
        self.sandbox.environment("").unwrap()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub fn export(&self, folder: &str, from: &str, to: &str) -> Export {
        let storage = LocalStorage::new(self.path(folder)).unwrap();
        Export::new(self.client.clone(), storage, range(from, to)).clock(Jumping::default())
    }

    /// The entries that reports of the merchant show: by id, T-code and time, how often each
    /// occurs.
    pub async fn ledger(&self) -> Ledger {
        let url = format!("{}/_sandbox/ledger", self.sandbox.base_url());
        let text = reqwest::get(url).await.unwrap().text().await.unwrap();
        let value: Value = serde_json::from_str(&text).unwrap();
        let entries = value["entries"].as_array().unwrap().iter().cloned();
        Ledger { entries: entries.collect() }
    }
}

pub struct Ledger {
    pub entries: Vec<Value>,
}

fn client(sandbox: &Sandbox) -> Client {
    Client::builder(Credentials::new(sandbox.client_id(), sandbox.client_secret()))
        .environment(Environment::custom(sandbox.base_url()).unwrap())
        .retry(RetryPolicy::none())
        .build()
        .unwrap()
}

/// The files of a folder without the state, by their path, with their bytes.
pub fn data(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(at) = folders.pop() {
        for entry in fs::read_dir(&at).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            let path = entry.path();
            if entry.file_type().unwrap().is_dir() {
                if !name.starts_with(['_', '.']) {
                    folders.push(path);
                }
            } else if name.starts_with("data.") {
                let key = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
                found.insert(key, fs::read(&path).unwrap());
            }
        }
    }
    found
}

/// The rows of NDJSON files, in the order of days.
pub fn rows(folder: &Path) -> Vec<Value> {
    let data = data(folder);
    let lines = data.values().flat_map(|bytes| std::str::from_utf8(bytes).unwrap().lines());
    lines.map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The day that it is in the sandbox, in UTC.
pub fn today(local: &Local) -> Day {
    let seconds = local.environment().now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
    paypal_export::Zone::utc().day(i64::try_from(seconds).unwrap()).unwrap()
}

/// The sums of what moved money: gross and fee, by currency.
pub fn sums(rows: &[Value]) -> BTreeMap<String, i128> {
    let mut sums = BTreeMap::new();
    for row in rows.iter().filter(|row| matches!(row["transaction_status"].as_str(), Some("S" | "V"))) {
        let amount =
            |name: &str| row[name].as_str().map_or(0, |text| text.parse::<Amount>().unwrap().units());
        let currency = row["transaction_currency"].as_str().unwrap().to_owned();
        *sums.entry(currency).or_default() += amount("transaction_amount") + amount("fee_amount");
    }
    sums
}

/// The merchant's balances.
pub fn balances(local: &Local) -> BTreeMap<String, i128> {
    let balances = local.environment().balances("MERCHANTAAAA2").into_iter();
    balances.map(|(currency, text)| (currency, text.parse::<Amount>().unwrap().units())).collect()
}
