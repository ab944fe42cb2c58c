//! A headless Chromium for tests, driven by WebDriver.

#![cfg(feature = "browser")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "this is the support of tests")]

mod command;

use std::{
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use fantoccini::{
    Client, ClientBuilder, Locator,
    actions::{InputSource, KeyAction, KeyActions},
    elements::Element,
    key::Key,
};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
};

use command::{Chrome, Logs};

/// The widths at which pages are looked at: that of a desktop and that of a phone.
pub const WIDTHS: [u32; 2] = [1280, 390];

/// How long a page may take to show what a test waits for.
const PATIENCE: Duration = Duration::from_secs(30);

/// A browser with an empty profile. It ends when it is dropped.
pub struct Browser {
    client: Client,
    _driver: Child,
    profile: tempfile::TempDir,
}

impl Drop for Browser {
    /// Ends Chromium, which would outlive its killed driver and slow the other tests down.
    fn drop(&mut self) {
        let profile = format!("user-data-dir={}", self.profile.path().display());
        let _ = std::process::Command::new("pkill").args(["-KILL", "-f", &profile]).status();
    }
}

impl Browser {
    /// Starts ChromeDriver and Chromium.
    pub async fn start() -> Self {
        Self::with(&[]).await
    }

    /// Starts a browser with JavaScript switched off.
    pub async fn without_javascript() -> Self {
        Self::with(&["--blink-settings=scriptEnabled=false"]).await
    }

    /// Starts a browser that prefers dark pages.
    pub async fn dark() -> Self {
        Self::with(&["--blink-settings=preferredColorScheme=0"]).await
    }

    async fn with(options: &[&str]) -> Self {
        let profile = tempfile::tempdir().unwrap();
        let mut driver = Command::new("chromedriver")
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .expect("Debian's package chromium-driver is needed");
        let mut lines = BufReader::new(driver.stdout.take().unwrap()).lines();
        let port = loop {
            let line = lines.next_line().await.unwrap().expect("ChromeDriver ended");
            if let Some((_, port)) = line.split_once("started successfully on port ") {
                break port.trim_end_matches('.').to_owned();
            }
        };
        let mut arguments: Vec<String> = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--force-device-scale-factor=1",
            "--hide-scrollbars",
        ]
        .map(str::to_owned)
        .to_vec();
        arguments.push(format!("--user-data-dir={}", profile.path().display()));
        arguments.extend(options.iter().map(|option| (*option).to_owned()));
        let wanted = json!({
            "goog:chromeOptions": { "args": arguments, "binary": "/usr/bin/chromium" },
            "goog:loggingPrefs": { "browser": "ALL" },
        });
        let wanted = wanted.as_object().cloned().unwrap_or_default();
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(wanted)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .expect("Chromium does not start");
        Self { client, _driver: driver, profile }
    }

    /// Opens a page.
    pub async fn open(&self, url: &str) {
        self.client.goto(url).await.unwrap();
    }

    /// The URL of the page.
    pub async fn url(&self) -> String {
        self.client.current_url().await.unwrap().to_string()
    }

    /// Waits for an element, and returns it.
    pub async fn find(&self, css: &str) -> Element {
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::Css(css)).await;
        match found {
            Ok(element) => element,
            Err(error) => panic!("{css} does not come: {error}\n{}", self.text().await),
        }
    }

    /// Clicks on an element.
    pub async fn click(&self, css: &str) {
        self.find(css).await.click().await.unwrap();
    }

    /// Clicks on the button or link with a text.
    pub async fn click_text(&self, text: &str) {
        let path = format!("//*[self::button or self::a or self::summary][normalize-space()='{text}']");
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::XPath(&path)).await;
        found.unwrap_or_else(|_| panic!("there is no {text}")).click().await.unwrap();
    }

    /// Chooses an option of a select by its value.
    pub async fn choose(&self, css: &str, value: &str) {
        self.find(css).await.select_by_value(value).await.unwrap();
    }

    /// Types into the field of an element.
    pub async fn fill(&self, css: &str, text: &str) {
        let field = self.find(css).await;
        field.clear().await.unwrap();
        field.send_keys(text).await.unwrap();
    }

    /// Presses keys, one after the other; they go to the element that has the focus.
    pub async fn press(&self, keys: &str) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in keys.chars() {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.client.perform_actions(actions).await.unwrap();
    }

    /// Presses Tab until the element with the focus has a text or label; at most a hundred times.
    pub async fn tab_to(&self, wanted: &str) {
        for _ in 0..100 {
            let tab: char = Key::Tab.into();
            self.press(&tab.to_string()).await;
            if self.focused().await.contains(wanted) {
                return;
            }
        }
        panic!("Tab does not reach {wanted}");
    }

    /// The text, label, name and value of the element that has the focus.
    pub async fn focused(&self) -> String {
        let script = "const one = document.activeElement; \
            if (one === document.body) return ''; \
            return [one.getAttribute('aria-label') ?? one.innerText, one.name, one.value].join(' | ');";
        self.run(script).await.as_str().unwrap_or_default().to_owned()
    }

    /// The text that the page shows.
    pub async fn text(&self) -> String {
        self.run("return document.body.innerText").await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the page shows a text.
    pub async fn wait_for(&self, wanted: &str) {
        let end = tokio::time::Instant::now() + PATIENCE;
        while !self.text().await.contains(wanted) {
            assert!(tokio::time::Instant::now() < end, "{wanted} does not come: {}", self.text().await);
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Waits until the browser is at an address.
    pub async fn wait_for_url(&self, wanted: &str) {
        let end = tokio::time::Instant::now() + PATIENCE;
        while self.url().await != wanted {
            assert!(
                tokio::time::Instant::now() < end,
                "the browser is at {}, not at {wanted}",
                self.url().await
            );
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Waits until the page no longer shows a text.
    pub async fn wait_until_gone(&self, unwanted: &str) {
        let end = tokio::time::Instant::now() + PATIENCE;
        while self.text().await.contains(unwanted) {
            assert!(tokio::time::Instant::now() < end, "{unwanted} does not go: {}", self.text().await);
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Runs a script of the test in the page.
    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap()
    }

    /// Takes screenshots of the page at each width, and checks that it does not scroll sideways.
    pub async fn look(&self, name: &str) {
        for width in WIDTHS {
            self.resize(width).await;
            let overflow = self
                .run("return document.documentElement.scrollWidth - document.documentElement.clientWidth")
                .await;
            assert_eq!(overflow, 0, "{name} scrolls sideways at {width} pixels");
            let height = self.run("return document.documentElement.scrollHeight").await.as_u64().unwrap();
            self.resize_to(width, u32::try_from(height.clamp(500, 3000)).unwrap()).await;
            let picture = self.client.screenshot().await.unwrap();
            std::fs::write(screenshots().join(format!("{name}-{width}.png")), picture).unwrap();
        }
        self.resize(WIDTHS[0]).await;
    }

    async fn resize(&self, width: u32) {
        self.resize_to(width, 800).await;
    }

    /// Sets the size of the page. A window has a least width, which is above that of a phone.
    async fn resize_to(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        let command = Chrome { name: "Emulation.setDeviceMetricsOverride", parameters: size };
        self.client.issue_cmd(command).await.unwrap();
    }

    /// Checks that the page logged no error, ran no foreign script, and loaded nothing from another
    /// host than that of its URL.
    pub async fn check(&self) {
        let logs = self.client.issue_cmd(Logs).await.unwrap();
        assert_eq!(logs, json!([]), "the page logged something");
        assert_eq!(
            self.run("return window.injected ?? null").await,
            Value::Null,
            "a script of a request ran"
        );
        let script = "return performance.getEntriesByType('resource').map((one) => one.name)\
            .filter((name) => new URL(name).origin !== location.origin)";
        assert_eq!(self.run(script).await, json!([]), "the page loads something from outside");
    }
}

/// The folder of the screenshots, which are kept as artefacts of a run.
fn screenshots() -> PathBuf {
    let folder = std::env::var_os("PAYPAL_SCREENSHOTS").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../target/screenshots"),
        PathBuf::from,
    );
    std::fs::create_dir_all(&folder).unwrap();
    folder
}
