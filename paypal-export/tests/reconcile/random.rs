//! Any account reconciles, and any missing row is found.

use paypal_export::{DayRange, ReconcileReport};
use proptest::prelude::*;

use super::{
    account::{Account, Cents, Effect, Reported, day},
    files::Folder,
};

/// What happens next in an account.
#[derive(Clone, Debug)]
struct Step {
    /// After how many seconds. Often several rows are in one second.
    after: i64,
    kind: u8,
    currency: usize,
    amount: Cents,
    /// After how many hours a pending payment is settled.
    wait: i64,
}

const CURRENCIES: [&str; 3] = ["USD", "EUR", "JPY"];

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let after = prop_oneof![Just(0), 1_i64..120, 1_i64..(8 * 3600)];
    let step = (after, 0_u8..12, 0..CURRENCIES.len(), 1..10_000_000_i64, 1_i64..100);
    let step =
        step.prop_map(|(after, kind, currency, amount, wait)| Step { after, kind, currency, amount, wait });
    prop::collection::vec(step, 12..60)
}

/// Lets the steps happen. Returns what PayPal reports of the last days.
fn report(steps: &[Step], zone: &str, has_ending: bool) -> Reported {
    let mut account = Account::new(zone, day("2026-03-24"));
    let mut waiting: Vec<(i64, usize, bool)> = Vec::new();
    for step in steps {
        let now = account.now + step.after;
        waiting.sort_by_key(|(time, place, _)| (*time, *place));
        let (due, rest): (Vec<_>, Vec<_>) = waiting.into_iter().partition(|(time, ..)| *time <= now);
        waiting = rest;
        for (time, place, is_denied) in due {
            account.pass(time - account.now);
            if is_denied { account.deny(place) } else { account.settle(place) }
        }
        account.pass(now - account.now);
        let (currency, amount) = (CURRENCIES[step.currency], step.amount);
        let fee = Some(-(amount / 30 + 1));
        match step.kind {
            0..3 => drop(account.pay(currency, amount, fee)),
            3 => drop(account.pay(currency, amount, None)),
            4 => drop(account.book("T1107", currency, -amount, Some(amount / 50), Effect::Money)),
            5 => {
                let hold = account.book("T1110", currency, -amount, None, Effect::Hold);
                account.pass(step.wait);
                let release = account.book("T1111", currency, amount, None, Effect::Hold);
                account.refer(release, hold);
            }
            6 => drop(account.book("T2107", currency, -amount, None, Effect::Hold)),
            7 => {
                let other = CURRENCIES[(step.currency + 1) % CURRENCIES.len()];
                account.book("T0200", currency, -amount, None, Effect::Money);
                account.book("T0200", other, amount * 11 / 10 + 1, None, Effect::Money);
            }
            8 => drop(account.book("T0001", currency, -amount, fee, Effect::Money)),
            kind => {
                let place = account.report("T0006", "P", currency, amount, fee);
                waiting.push((account.now + step.wait * 3600, place, kind == 11));
            }
        }
    }
    for row in &mut account.rows {
        row.ending = row.ending.filter(|_| has_ending);
    }
    let from = day("2026-03-25");
    let last = account.zone.day(account.now).unwrap().next().max(from.next());
    let range = DayRange::new(from, last).unwrap();
    account.reported(range)
}

fn reconcile(reported: &Reported) -> ReconcileReport {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let folder = Folder::new(reported);
    runtime.block_on(folder.reconcile(reported))
}

fn is_moving(row: &super::account::Row) -> bool {
    row.status == "S" && row.net() != 0
}

/// Tries some accounts; more if the environment says so.
fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|count| count.parse().ok()).unwrap_or(48);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_account_reconciles(steps in steps(), is_berlin in any::<bool>(), has_ending in any::<bool>()) {
        let zone = if is_berlin { "Europe/Berlin" } else { "UTC" };
        let report = reconcile(&report(&steps, zone, has_ending));
        prop_assert!(report.is_clean() && report.is_complete(), "{report}");
        prop_assert!(report.warnings.is_empty(), "{report}");
    }

    #[test]
    fn any_missing_row_is_found(
        steps in steps(), place in any::<prop::sample::Index>(), is_berlin in any::<bool>()
    ) {
        let zone = if is_berlin { "Europe/Berlin" } else { "UTC" };
        let mut reported = report(&steps, zone, true);
        // A row counts on the day of its settlement, which is its last change here.
        let counts = |row: &super::account::Row| {
            let day = reported.zone.day(row.updated).unwrap();
            is_moving(row) && reported.range.days().any(|other| other == day)
        };
        let moving: Vec<usize> =
            reported.rows.iter().enumerate().filter(|(_, row)| counts(row)).map(|(place, _)| place).collect();
        prop_assume!(!moving.is_empty());
        let missing = reported.rows.remove(moving[place.index(moving.len())]);
        let report = reconcile(&reported);
        let day = reported.zone.day(missing.updated).unwrap();
        let found: Vec<String> = report
            .differences
            .iter()
            .map(|found| format!("{} {} {}", found.day, found.currency, found.difference))
            .collect();
        let expected = format!("{day} {} {}", missing.currency, super::account::text(missing.net()));
        prop_assert_eq!(found, [expected], "{}", report);
        prop_assert!(!report.differences[0].candidates.is_empty(), "{}", report);
    }
}
