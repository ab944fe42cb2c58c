//! Twenty exports in which one thing is wrong: each is found, on the right day, in the right
//! currency and with the right amount.

use paypal_export::reconcile::{BalanceKind, CandidateKind};

use super::{
    account::{HOUR, Reported, day},
    clean::Busy,
    files::Folder,
};
use BalanceKind::{Available, Both, Total};
use CandidateKind::{
    AdjacentDay, ClosingBalance, Conversion, Denied, Duplicate, ExtraRow, FeeSign, Hold, OtherCurrency,
    Pending, RunningBalance,
};

/// What is changed in the reports.
type Tampering = fn(&Busy, &mut Reported);
/// A difference: the day, the currency, the balance and the amount.
type Found = (&'static str, &'static str, BalanceKind, &'static str);

struct Case {
    name: &'static str,
    tampering: Tampering,
    found: &'static [Found],
    /// What explains the first difference, the first one best.
    kinds: &'static [CandidateKind],
}

const CASES: [Case; 20] = [
    Case {
        name: "a payment is missing",
        tampering: |busy, reported| drop(reported.rows.remove(busy.place("small payment"))),
        found: &[("2026-03-07", "USD", Both, "23.84")],
        kinds: &[RunningBalance],
    },
    Case {
        name: "a refund is missing",
        tampering: |busy, reported| drop(reported.rows.remove(busy.place("refund"))),
        found: &[("2026-03-02", "USD", Both, "-29.10")],
        kinds: &[RunningBalance],
    },
    Case {
        name: "a fee is changed",
        tampering: |busy, reported| reported.rows[busy.place("payment")].fee = Some(-230),
        found: &[("2026-03-01", "USD", Both, "-0.90")],
        kinds: &[RunningBalance],
    },
    Case {
        name: "a fee has the wrong sign",
        tampering: |busy, reported| reported.rows[busy.place("payment")].fee = Some(320),
        found: &[("2026-03-01", "USD", Both, "-6.40")],
        kinds: &[RunningBalance, FeeSign],
    },
    Case {
        name: "a fee is missing",
        tampering: |busy, reported| reported.rows[busy.place("payment")].fee = None,
        found: &[("2026-03-01", "USD", Both, "-3.20")],
        kinds: &[RunningBalance],
    },
    Case {
        name: "a gross amount is a cent too high",
        tampering: |busy, reported| reported.rows[busy.place("small payment")].gross += 1,
        found: &[("2026-03-07", "USD", Both, "-0.01")],
        kinds: &[RunningBalance],
    },
    Case {
        name: "a row is there twice",
        tampering: |busy, reported| {
            let row = reported.rows[busy.place("donation")].clone();
            reported.rows.push(row);
        },
        found: &[("2026-03-07", "USD", Both, "-17.00")],
        kinds: &[Duplicate, RunningBalance, ExtraRow],
    },
    Case {
        name: "a leg of a conversion is missing",
        tampering: |busy, reported| drop(reported.rows.remove(busy.place("bought"))),
        found: &[("2026-03-03", "USD", Both, "21.60")],
        kinds: &[RunningBalance, Conversion],
    },
    Case {
        name: "a leg of a conversion has the wrong currency",
        tampering: |busy, reported| {
            let row = &mut reported.rows[busy.place("bought")];
            row.currency = "EUR".to_owned();
            row.fee_currency = "EUR".to_owned();
        },
        found: &[("2026-03-03", "EUR", Both, "-21.60"), ("2026-03-03", "USD", Both, "21.60")],
        kinds: &[Conversion, OtherCurrency],
    },
    Case {
        name: "a hold is missing",
        tampering: |busy, reported| drop(reported.rows.remove(busy.place("hold"))),
        found: &[("2026-03-02", "USD", Available, "-50.00")],
        kinds: &[RunningBalance, Hold],
    },
    Case {
        name: "a release is missing",
        tampering: |busy, reported| drop(reported.rows.remove(busy.place("release"))),
        found: &[("2026-03-04", "USD", Available, "50.00")],
        kinds: &[RunningBalance, Hold],
    },
    Case {
        name: "a hold counts as a payment",
        tampering: |busy, reported| reported.rows[busy.place("hold")].code = "T0006".to_owned(),
        found: &[("2026-03-02", "USD", Total, "50.00")],
        kinds: &[Hold],
    },
    Case {
        name: "a denied row is shown as settled",
        tampering: |busy, reported| reported.rows[busy.place("denied")].status = "S".to_owned(),
        found: &[("2026-03-04", "USD", Both, "-40.92")],
        kinds: &[RunningBalance, ExtraRow],
    },
    Case {
        name: "a pending row is shown as settled",
        tampering: |busy, reported| reported.rows[busy.place("pending")].status = "S".to_owned(),
        found: &[("2026-03-08", "USD", Both, "-75.01")],
        kinds: &[RunningBalance, ExtraRow],
    },
    Case {
        name: "a settled row is shown as pending",
        tampering: |busy, reported| reported.rows[busy.place("small payment")].status = "P".to_owned(),
        found: &[("2026-03-07", "USD", Both, "23.84")],
        kinds: &[RunningBalance, Pending],
    },
    Case {
        name: "a row is moved to the next day",
        tampering: |busy, reported| {
            let row = &mut reported.rows[busy.place("before midnight")];
            row.initiated += 16 * HOUR;
            row.updated = row.initiated;
        },
        found: &[("2026-03-08", "USD", Both, "11.11"), ("2026-03-09", "USD", Both, "-11.11")],
        kinds: &[AdjacentDay],
    },
    Case {
        name: "a row is in another currency",
        tampering: |busy, reported| {
            let row = &mut reported.rows[busy.place("donation")];
            row.currency = "GBP".to_owned();
            row.fee_currency = "GBP".to_owned();
            row.ending_currency = "GBP".to_owned();
        },
        found: &[("2026-03-07", "GBP", Both, "-17.00"), ("2026-03-07", "USD", Both, "17.00")],
        kinds: &[OtherCurrency],
    },
    Case {
        name: "two errors of a day cancel out",
        tampering: |busy, reported| {
            reported.rows[busy.place("small payment")].gross += 150;
            reported.rows[busy.place("donation")].gross -= 150;
        },
        found: &[],
        kinds: &[],
    },
    Case {
        name: "a payout is missing",
        tampering: |busy, reported| drop(reported.rows.remove(busy.place("payout"))),
        found: &[("2026-03-03", "USD", Both, "-15.30")],
        kinds: &[RunningBalance],
    },
    Case {
        name: "a balance of a day is changed",
        tampering: |_, reported| {
            reported.balances.get_mut(&day("2026-03-01")).unwrap().get_mut("USD").unwrap().0 += 1_234;
        },
        found: &[("2026-03-01", "USD", Both, "12.34"), ("2026-03-02", "USD", Both, "-12.34")],
        kinds: &[ClosingBalance],
    },
];

#[tokio::test]
async fn each_discrepancy_is_found() {
    let busy = Busy::new();
    for Case { name, tampering, found, kinds } in CASES {
        let mut reported = busy.reported();
        tampering(&busy, &mut reported);
        let folder = Folder::new(&reported);
        let report = folder.reconcile(&reported).await;
        assert!(report.damaged_files.is_empty(), "{name}: {report}");
        let differences: Vec<(String, String, BalanceKind, String)> = report
            .differences
            .iter()
            .map(|found| {
                (found.day.to_string(), found.currency.clone(), found.balance, found.difference.to_string())
            })
            .collect();
        let expected: Vec<(String, String, BalanceKind, String)> = found
            .iter()
            .map(|(day, currency, balance, amount)| {
                ((*day).to_owned(), (*currency).to_owned(), *balance, (*amount).to_owned())
            })
            .collect();
        assert_eq!(differences, expected, "{name}: {report}");
        assert_eq!(report.is_clean(), found.is_empty(), "{name}");
        for kind in kinds {
            let candidates = &report.differences[0].candidates;
            assert!(candidates[0].is_exact, "{name}: {report}");
            let is_found = candidates.iter().any(|candidate| candidate.kind == *kind && candidate.is_exact);
            assert!(is_found, "{name}: no {kind:?} among {candidates:#?}");
        }
        assert!(report.rows().iter().all(|row| !row[7].is_empty()), "{name}: {report}");
    }
}

#[tokio::test]
async fn each_discrepancy_is_found_without_a_running_balance() {
    let busy = Busy::new();
    // Without the balance after each row, errors that cancel out cannot be seen.
    for Case { name, tampering, found, .. } in CASES.into_iter().filter(|case| !case.found.is_empty()) {
        let mut reported = busy.reported();
        tampering(&busy, &mut reported);
        for row in &mut reported.rows {
            row.ending = None;
        }
        let report = Folder::new(&reported).reconcile(&reported).await;
        let differences: Vec<_> = report
            .differences
            .iter()
            .map(|found| (found.day.to_string(), found.currency.clone(), found.difference.to_string()))
            .collect();
        let expected: Vec<_> = found
            .iter()
            .map(|(day, currency, _, amount)| {
                ((*day).to_owned(), (*currency).to_owned(), (*amount).to_owned())
            })
            .collect();
        assert_eq!(differences, expected, "{name}: {report}");
    }
}

#[tokio::test]
async fn errors_that_cancel_out_are_a_warning_with_both_places() {
    let busy = Busy::new();
    let case = CASES.into_iter().find(|case| case.name == "two errors of a day cancel out").unwrap();
    let mut reported = busy.reported();
    (case.tampering)(&busy, &mut reported);
    let report = Folder::new(&reported).reconcile(&reported).await;
    assert!(report.is_clean(), "{report}");
    let [warning] = &report.warnings[..] else { panic!("{report}") };
    assert_eq!((warning.day, &*warning.currency), (day("2026-03-07"), "USD"));
    let missing: Vec<String> = warning.breaks.iter().map(|found| found.missing.to_string()).collect();
    assert_eq!(missing, ["-1.50", "1.50"]);
    assert!(report.to_string().contains("the running balance breaks"), "{report}");
}

#[tokio::test]
async fn the_place_of_a_missing_row_is_between_its_neighbours() {
    let busy = Busy::new();
    let mut reported = busy.reported();
    let missing = busy.place("small payment");
    let (before, after) = (reported.rows[missing - 1].id.clone(), reported.rows[missing + 1].id.clone());
    reported.rows.remove(missing);
    let report = Folder::new(&reported).reconcile(&reported).await;
    let place = report.differences[0].candidates[0].place.clone().unwrap();
    assert!(place.before.to_string().contains(&before), "{place:?}");
    assert!(place.after.to_string().contains(&after), "{place:?}");
    let json = serde_json::to_value(&report).unwrap();
    assert_eq!(json["differences"][0]["candidates"][0]["kind"], "running_balance");
    assert_eq!(json["differences"][0]["difference"], "23.84");
    assert_eq!(json["differences"][0]["candidates"][0]["break"]["before"]["id"], before);
}

#[tokio::test]
async fn two_errors_on_two_days_are_two_differences() {
    let busy = Busy::new();
    let mut reported = busy.reported();
    reported.rows[busy.place("payment")].fee = Some(-300);
    reported.rows[busy.place("settled later")].gross += 500;
    let report = Folder::new(&reported).reconcile(&reported).await;
    let found: Vec<_> = report.rows().into_iter().map(|row| [row[0].clone(), row[6].clone()]).collect();
    // The second one counts on the day of its settlement.
    assert_eq!(
        found,
        [["2026-03-01".to_owned(), "-0.20".to_owned()], ["2026-03-05".to_owned(), "-5.00".to_owned()]]
    );
}

#[tokio::test]
async fn a_settled_row_that_is_shown_as_denied_is_named() {
    let busy = Busy::new();
    let mut reported = busy.reported();
    let place = busy.place("small payment");
    reported.rows[place].status = "D".to_owned();
    let report = Folder::new(&reported).reconcile(&reported).await;
    assert_eq!(report.rows()[0][6], "23.84", "{report}");
    let candidates = &report.differences[0].candidates;
    let denied = candidates.iter().find(|candidate| candidate.kind == Denied).unwrap();
    assert_eq!(denied.rows[0].id, reported.rows[place].id);
}
