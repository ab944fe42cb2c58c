//! Disputes that changed exactly 180 days ago.

use std::{
    collections::BTreeSet,
    time::{Duration, SystemTime},
};

use paypal_export::{Day, Stream, Zone};
use paypal_generated::{
    Clock, DateTime, SleepFuture,
    runtime::{Method, testing::VirtualClock},
};
use serde_json::{Value, json};

use super::{DAY, FROM, Passing, Problem, ledger, naive::Naive};
use crate::local::{Local, rows, time};

/// The last midnight before the payments end.
const BEGIN: &str = "2025-01-02T00:00:00Z";
const SECOND: Duration = Duration::from_secs(1);

/// The clock of a local PayPal at which time passes before each look at it.
struct Ticking {
    clock: VirtualClock,
    tick: Duration,
}

impl Clock for Ticking {
    fn now(&self) -> SystemTime {
        self.clock.advance(self.tick);
        self.clock.now()
    }

    fn sleep(&self, duration: Duration) -> SleepFuture {
        self.clock.sleep(duration)
    }
}

/// A local PayPal with disputes, and what the exporters read of them.
struct Disputes {
    local: Local,
    clock: VirtualClock,
    of_naive: Passing,
    opened: Vec<String>,
    naive: Vec<Value>,
    /// Why the naive exporter read nothing.
    refused: Vec<String>,
}

impl Disputes {
    /// Starts a local PayPal at which some time passes before each look at the clock.
    async fn new(tick: Duration) -> Self {
        let clock = VirtualClock::manual();
        let ticking = Ticking { clock: clock.clone(), tick };
        let local = Local::seeded(60, FROM, BEGIN, |paypal| paypal.clock(ticking)).await;
        let of_naive = Passing::new(clock.clone(), &local);
        Self { local, clock, of_naive, opened: Vec::new(), naive: Vec::new(), refused: Vec::new() }
    }

    /// Waits until a time.
    fn go_to(&self, time: SystemTime) {
        self.clock.advance(time.duration_since(self.of_naive.now()).unwrap());
    }

    async fn call(&self, method: Method, path: &str, body: Option<Value>) -> Value {
        let call = self.local.client.runtime().request::<paypal_generated::Value>(method, path);
        let call = if let Some(body) = body { call.json(&body) } else { call };
        call.await.unwrap().to_serde_json()
    }

    /// Opens a dispute about a payment. Nobody answers, so that it is resolved ten days later.
    async fn open(&mut self) {
        let payments = ledger(&self.local).into_iter();
        let mut payments = payments.filter(|entry| entry.event_code == "T0006" && entry.status == 'S');
        let payment = payments.nth(self.opened.len() * 2).unwrap();
        let body = json!({ "transaction": payment.id, "reason": "UNAUTHORISED", "stage": "CHARGEBACK" });
        let opened = self.call(Method::Post, "/_sandbox/disputes", Some(body)).await;
        self.opened.push(opened["dispute_id"].as_str().unwrap().to_owned());
    }

    /// The time of the last update of a dispute.
    async fn updated(&self, id: &str) -> String {
        let dispute = self.call(Method::Get, &format!("/v1/customer/disputes/{id}"), None).await;
        dispute["update_time"].as_str().unwrap().to_owned()
    }

    async fn run_naive(&mut self) {
        match Naive::new(&self.local).clock(self.of_naive.clone()).disputes().await {
            Ok(disputes) => self.naive.extend(disputes),
            Err(error) => self.refused.push(error),
        }
    }

    /// Runs our exporter. Returns the notes of its report.
    async fn run_ours(&self) -> Vec<String> {
        let export = self.local.export("ours", "2025-01-01", "2026-01-01");
        export.run(Stream::Disputes).await.unwrap().notes
    }

    fn ours(&self) -> Vec<Value> {
        rows(&self.local.path("ours/disputes"))
    }

    /// Checks that all disputes are there.
    fn check(&self, rows: &[Value]) -> Result<(), Problem> {
        let found: BTreeSet<&str> = rows.iter().filter_map(|row| row["dispute_id"].as_str()).collect();
        let missing = self.opened.iter().filter(|id| !found.contains(id.as_str()));
        let missing: Vec<String> = missing.cloned().collect();
        if missing.is_empty() { Ok(()) } else { Err(Problem::Disputes(missing)) }
    }
}

/// Runs both exporters soon after a dispute was resolved, and again when exactly 180 days have
/// passed since; there is a second dispute then. Returns the time of the resolution, too.
async fn half_a_year(tick: Duration) -> (Disputes, String) {
    let mut disputes = Disputes::new(tick).await;
    disputes.open().await;
    disputes.go_to(time(BEGIN) + DAY * 20);
    disputes.run_naive().await;
    disputes.run_ours().await;
    disputes.go_to(time(BEGIN) + DAY * 90);
    disputes.open().await;
    let updated = disputes.updated(&disputes.opened[0]).await;
    disputes.go_to(time(&updated) + DAY * 180);
    disputes.run_naive().await;
    disputes.run_ours().await;
    (disputes, updated)
}

#[tokio::test]
async fn disputes_are_read_although_a_moment_passes_before_paypal_is_asked() {
    let (disputes, updated) = half_a_year(SECOND).await;
    // The naive exporter is refused at any time, and has nothing.
    assert_eq!(disputes.refused, [r#"Some("INVALID_DATE_RANGE")"#; 2]);
    assert_eq!(disputes.check(&disputes.naive), Err(Problem::Disputes(disputes.opened.clone())));
    // Ours read the first dispute when PayPal still showed it, and keeps it.
    let ours = disputes.ours();
    assert_eq!(disputes.check(&ours), Ok(()));
    assert!(ours.iter().any(|row| {
        row["dispute_id"] == disputes.opened[0].as_str() && row["updated_at_raw"] == updated.as_str()
    }));
}

#[tokio::test]
async fn where_no_time_passes_the_naive_exporter_is_right() {
    // As in the tests of its authors.
    let (disputes, _) = half_a_year(Duration::ZERO).await;
    assert_eq!(disputes.check(&disputes.naive), Ok(()));
    assert_eq!(disputes.check(&disputes.ours()), Ok(()));
}

#[tokio::test]
async fn no_request_of_ours_is_refused_in_whatever_second_it_begins() {
    let disputes = Disputes::new(SECOND).await;
    disputes.go_to(time(BEGIN) + DAY * 200);
    let mut midnights = 0;
    for number in 0..20 {
        // The day of 180 days ago begins in some seconds.
        let midnight = time(BEGIN) + DAY * (201 + number);
        disputes.go_to(midnight - SECOND * number);
        let from = (midnight - DAY * 180).duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
        let day: Day = Zone::utc().day(from.try_into().unwrap()).unwrap();
        let range = [day.plus(-2).to_string(), day.plus(3).to_string()];
        let export = disputes.local.export(&format!("second-{number}"), &range[0], &range[1]);
        let report = export.run(Stream::Disputes).await.unwrap();
        // That day is named, although PayPal would show a part of it when the export begins.
        let named = ["3 days from", "4 days from"].map(|begin| format!("{begin} {}", range[0]));
        let is_named = |note: &String| named.iter().any(|begin| note.starts_with(begin));
        assert!(report.notes.iter().any(is_named), "{:?}", report.notes);
        midnights += u32::from(number > 0 && disputes.of_naive.now() > midnight);
    }
    assert!(midnights > 0, "no export ran over the end of the 180 days");
}

#[tokio::test]
async fn days_out_of_reach_are_named() {
    let mut disputes = Disputes::new(SECOND).await;
    disputes.open().await;
    disputes.go_to(time(BEGIN) + DAY * 200);
    disputes.run_naive().await;
    let notes = disputes.run_ours().await;
    let missing = || Err(Problem::Disputes(disputes.opened.clone()));
    assert_eq!(disputes.check(&disputes.naive), missing());
    // It is too late for ours, too, which says so.
    assert_eq!(disputes.check(&disputes.ours()), missing());
    let updated = disputes.updated(&disputes.opened[0]).await;
    assert!(DateTime::from(updated.as_str()).to_system_time().unwrap() < time("2025-01-13T00:00:00Z"));
    let note = "23 days from 2025-01-01 to 2025-01-23 are older than what PayPal shows of disputes";
    assert!(notes.iter().any(|found| found.starts_with(note)), "{notes:?}");
}
