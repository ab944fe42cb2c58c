//! A local PayPal, and a folder into which it is exported.

use std::{collections::BTreeMap, fs, path::Path, time::Duration};

use paypal_export::{DayRange, Export, Format, LocalStorage, Report, Stream};
use paypal_generated::{
    Client,
    runtime::{Method, testing::VirtualClock},
};
use paypal_sandbox::{Sandbox, SandboxBuilder};
use serde_json::Value;
use tempfile::TempDir;

pub const DAY: Duration = Duration::from_secs(86_400);
pub const HOUR: Duration = Duration::from_secs(3600);
/// The first buyer, whose data must not be in exports.
pub const BUYER_EMAIL: &str = "buyer@sandbox.example.com";
pub const BUYER_SURNAME: &str = "\"Buyer\"";

pub struct Stage {
    pub sandbox: Sandbox,
    pub paypal: Client,
    folder: TempDir,
}

impl Stage {
    /// Starts a local PayPal at the begin of 2025.
    pub async fn new() -> Self {
        Self::with(|builder| builder).await
    }

    pub async fn with(options: impl FnOnce(SandboxBuilder) -> SandboxBuilder) -> Self {
        let builder = Sandbox::builder().clock(VirtualClock::manual()).seed(5);
        let sandbox = options(builder).start().await.unwrap();
        let paypal = sandbox.client().unwrap();
        Self { sandbox, paypal, folder: tempfile::tempdir().unwrap() }
    }

    /// Sends a request of the local PayPal's own.
    pub async fn control(&self, path: &str, body: Value) -> Value {
        let answer = self.paypal.runtime().request::<paypal_generated::Value>(Method::Post, path);
        answer.json(&body).await.unwrap().to_serde_json()
    }

    /// Pays an amount with an order. Returns the id of the capture.
    pub async fn pay(&self, value: &str) -> String {
        let ask = |path: String, body: Value| async move {
            let call = self.paypal.runtime().request::<paypal_generated::Value>(Method::Post, &path);
            let call = call.header("Prefer", "return=representation").json(&body);
            call.await.unwrap().to_serde_json()
        };
        let unit = serde_json::json!({ "amount": { "currency_code": "USD", "value": value } });
        let order = serde_json::json!({ "intent": "CAPTURE", "purchase_units": [unit] });
        let order = ask("/v2/checkout/orders".to_owned(), order).await;
        let id = order["id"].as_str().unwrap();
        assert!(self.sandbox.approve(id));
        let order = ask(format!("/v2/checkout/orders/{id}/capture"), serde_json::json!({})).await;
        order["purchase_units"][0]["payments"]["captures"][0]["id"].as_str().unwrap().to_owned()
    }

    pub fn advance(&self, by: Duration) {
        self.sandbox.advance(by);
    }

    /// An export of 2025 into a subfolder.
    pub fn export(&self, name: &str) -> Export {
        self.range(name, "2025-01-01", "2026-01-01")
    }

    pub fn range(&self, name: &str, from: &str, to: &str) -> Export {
        let range = DayRange::new(from.parse().unwrap(), to.parse().unwrap()).unwrap();
        Export::new(self.paypal.clone(), self.storage(name), range).clock(VirtualClock::new())
    }

    pub fn storage(&self, name: &str) -> LocalStorage {
        LocalStorage::new(self.path(name)).unwrap()
    }

    /// Exports a stream as NDJSON. All its fields must be known.
    pub async fn run(&self, name: &str, stream: Stream) -> Report {
        let report = self.export(name).run(stream).await.unwrap();
        assert!(report.unknown_fields.is_empty(), "{:?}", report.unknown_fields);
        report
    }

    /// Exports a stream in another format.
    pub async fn run_as(&self, name: &str, format: Format, stream: Stream) -> Report {
        self.export(name).format(format).run(stream).await.unwrap()
    }

    /// The folder of an export.
    pub fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    /// The files of a stream, those of the state included.
    pub fn files(&self, name: &str, stream: Stream) -> BTreeMap<String, Vec<u8>> {
        let mut files = BTreeMap::new();
        collect(&self.folder.path().join(name).join(stream.name()), "", &mut files);
        files
    }

    /// The data files of a stream.
    pub fn data(&self, name: &str, stream: Stream) -> BTreeMap<String, Vec<u8>> {
        let files = self.files(name, stream).into_iter();
        files.filter(|(path, _)| path.contains("data.")).collect()
    }

    /// The rows of a stream that was exported as NDJSON, in the order of its files.
    pub fn rows(&self, name: &str, stream: Stream) -> Vec<Value> {
        let files = self.data(name, stream).into_values();
        let text = files.map(|bytes| String::from_utf8(bytes).unwrap()).collect::<String>();
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }

    /// The texts of a column.
    pub fn column(&self, name: &str, stream: Stream, column: &str) -> Vec<String> {
        let text = |row: &Value| match &row[column] {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        self.rows(name, stream).iter().map(text).collect()
    }

    /// Whether a file of an export has a text, in any letter case.
    pub fn has(&self, name: &str, text: &str) -> bool {
        let mut files = BTreeMap::new();
        collect(&self.folder.path().join(name), "", &mut files);
        assert!(!files.is_empty());
        let text = text.to_lowercase();
        files.values().any(|bytes| String::from_utf8_lossy(bytes).to_lowercase().contains(&text))
    }
}

fn collect(folder: &Path, at: &str, files: &mut BTreeMap<String, Vec<u8>>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries {
        let entry = entry.unwrap();
        let name = format!("{at}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            collect(&entry.path(), &format!("{name}/"), files);
        } else {
            files.insert(name, fs::read(entry.path()).unwrap());
        }
    }
}
