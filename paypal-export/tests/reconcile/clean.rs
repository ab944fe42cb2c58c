//! Exports that are right, also where they look wrong.

use paypal_export::{DayRange, ReconcileReport};

use super::{
    account::{Account, Effect, Reported, day},
    files::Folder,
};

/// Ten days of an account with everything that happens to money. Rows are named by what they are.
pub struct Busy {
    pub account: Account,
    pub names: Vec<(&'static str, usize)>,
}

impl Busy {
    pub fn new() -> Self {
        let mut account = Account::new("UTC", day("2026-02-01"));
        let mut names = Vec::new();
        let at = &mut account;
        at.at("2026-02-20", 9).pay("USD", 100_000, None);
        at.pay("EUR", 50_000, None);
        // It is pending when the range begins.
        let early = at.at("2026-02-27", 10).report("T0006", "P", "USD", 1_999, Some(-88));
        at.at("2026-03-01", 8);
        let first = at.pay("USD", 10_000, Some(-320));
        names.push(("payment", first));
        let second = at.pass(60).pay("USD", 5_000, Some(-175));
        at.pass(600).pay("EUR", 2_000, Some(-99));
        let refund = at.at("2026-03-02", 7).book("T1107", "USD", -3_000, Some(90), Effect::Money);
        names.push(("refund", refund));
        at.refer(refund, first);
        let hold = at.pass(10).book("T1110", "USD", -5_000, None, Effect::Hold);
        names.push(("hold", hold));
        at.refer(hold, second);
        at.pass(3600).pay("JPY", 700_000, Some(-25_200));
        at.at("2026-03-03", 3);
        let waits = at.report("T0006", "P", "USD", 1_200, Some(-71));
        names.push(("settled later", waits));
        let sold = at.pass(60).book("T0200", "EUR", -2_000, None, Effect::Money);
        let bought = at.book("T0200", "USD", 2_160, None, Effect::Money);
        at.refer(sold, second);
        at.refer(bought, second);
        names.extend([("sold", sold), ("bought", bought)]);
        at.pass(500);
        // The hold and the release of a payout are in one second with the payout itself.
        let reserve = at.book("T1503", "USD", -1_530, None, Effect::Hold);
        let free = at.book("T1105", "USD", 1_530, None, Effect::Hold);
        let payout = at.book("T0001", "USD", -1_500, Some(-30), Effect::Money);
        at.refer(free, reserve);
        names.push(("payout", payout));
        at.at("2026-03-04", 12);
        let release = at.book("T1111", "USD", 5_000, None, Effect::Hold);
        at.refer(release, second);
        names.push(("release", release));
        let denied = at.pass(60).report("T0006", "P", "USD", 4_242, Some(-150));
        at.pass(60).deny(denied);
        names.push(("denied", denied));
        at.pass(60).report("T1300", "P", "USD", 8_000, None);
        at.at("2026-03-05", 15).settle(waits);
        at.pass(5).pay("USD", 3_333, Some(-146));
        // The file of 2026-03-06 has no rows.
        at.at("2026-03-06", 7).settle(early);
        at.at("2026-03-07", 9);
        let delayed = at.pay("USD", 4_000, Some(-150));
        let disbursement = at.pass(1).book("T2107", "USD", -3_850, None, Effect::Hold);
        at.refer(disbursement, delayed);
        let other = at.pass(7200).pay("USD", 2_501, Some(-117));
        names.push(("small payment", other));
        let middle = at.pass(7200).book("T0013", "USD", 1_700, None, Effect::Money);
        names.push(("donation", middle));
        at.at("2026-03-08", 9);
        let end = at.book("T2108", "USD", 3_850, None, Effect::Hold);
        at.refer(end, delayed);
        let pending = at.pass(60).report("T0006", "P", "USD", 7_777, Some(-276));
        names.push(("pending", pending));
        let before = at.pass(60).pay("USD", 1_111, None);
        names.push(("before midnight", before));
        at.at("2026-03-09", 9).pay("EUR", 999, Some(-45));
        at.at("2026-03-10", 9);
        // It is settled after the range.
        let late = at.report("T0006", "P", "USD", 6_060, Some(-240));
        at.book("T0002", "USD", 1_000, Some(-70), Effect::Money);
        at.book("T0002", "USD", 1_000, Some(-70), Effect::Money);
        let chargeback = at.pass(60).book("T1201", "USD", -10_000, None, Effect::Money);
        at.refer(chargeback, first);
        at.at("2026-03-12", 9).settle(late);
        Self { account, names }
    }

    /// Returns what PayPal reports, without the days before the range.
    pub fn reported(&self) -> Reported {
        self.account.reported(DayRange::new(day("2026-03-01"), day("2026-03-11")).unwrap())
    }

    pub fn place(&self, name: &str) -> usize {
        self.names.iter().find(|(found, _)| *found == name).unwrap_or_else(|| panic!("{name}")).1
    }
}

fn assert_clean(report: &ReconcileReport, name: &str) {
    assert!(report.is_clean() && report.is_complete(), "{name}: {report}");
    assert!(report.warnings.is_empty(), "{name}: {report}");
}

#[tokio::test]
async fn a_busy_account_has_no_difference() {
    let busy = Busy::new();
    let reported = busy.reported();
    let report = Folder::new(&reported).reconcile(&reported).await;
    assert_clean(&report, "busy");
    assert_eq!(report.days_checked, 10);
    let currencies: Vec<&str> = report.currencies.iter().map(|sums| &*sums.currency).collect();
    assert_eq!(currencies, ["EUR", "JPY", "USD"]);
    for sums in &report.currencies {
        assert_eq!(sums.opening.plus(sums.movements), Some(sums.closing), "{}", sums.currency);
    }
    let later: Vec<(String, String, String)> = report
        .settled_later
        .iter()
        .map(|row| (row.initiated.to_string(), row.settled.to_string(), row.net.to_string()))
        .collect();
    let expected = [
        ("2026-02-27", "2026-03-06", "19.11"),
        ("2026-03-03", "2026-03-05", "11.29"),
        ("2026-03-10", "2026-03-12", "58.20"),
    ];
    let expected = expected.map(|(from, to, net)| (from.to_owned(), to.to_owned(), net.to_owned()));
    assert_eq!(later, expected);
}

#[tokio::test]
async fn the_balances_alone_decide_if_rows_do_not_say_the_balance_after_them() {
    let mut reported = Busy::new().reported();
    for row in &mut reported.rows {
        row.ending = None;
    }
    let report = Folder::new(&reported).reconcile(&reported).await;
    assert_clean(&report, "no running balance");
    assert_eq!(report.settled_later.len(), 3);
}

#[tokio::test]
async fn a_running_balance_of_the_total_is_understood() {
    let mut reported = Busy::new().reported();
    // The total balance after each row, which holds do not change.
    let mut withheld = 0;
    let mut order: Vec<usize> = (0..reported.rows.len()).collect();
    order.sort_by_key(|place| reported.rows[*place].updated);
    for place in order {
        let row = &mut reported.rows[place];
        if row.currency == "USD" {
            if matches!(&*row.code, "T1110" | "T1111" | "T2107" | "T2108" | "T1503" | "T1105") {
                withheld -= row.gross;
            }
            row.ending = row.ending.map(|ending| ending + withheld);
        }
    }
    let report = Folder::new(&reported).reconcile(&reported).await;
    assert_clean(&report, "total");
}

#[tokio::test]
async fn the_money_of_payouts_may_leave_the_account_when_they_begin() {
    let mut account = Account::new("UTC", day("2026-03-01"));
    account.at("2026-03-01", 1).pay("USD", 100_000, None);
    // The local PayPal books the money out, and the payout is done on the next day.
    account.at("2026-03-02", 23).book("T1503", "USD", -5_000, None, Effect::Money);
    account.at("2026-03-03", 0).book("T1105", "USD", 5_000, None, Effect::Money);
    account.book("T0001", "USD", -4_900, Some(-100), Effect::Money);
    account.at("2026-03-03", 2).pay("USD", 700, None);
    let reported = account.reported(DayRange::new(day("2026-03-01"), day("2026-03-05")).unwrap());
    let report = Folder::new(&reported).reconcile(&reported).await;
    assert_clean(&report, "payouts");
    assert!(report.notes.iter().any(|note| note.contains("payouts")), "{report}");
}

#[tokio::test]
async fn days_of_23_and_25_hours_have_their_rows() {
    for (from, change, to) in
        [("2026-03-27", "2026-03-29", "2026-04-01"), ("2026-10-23", "2026-10-25", "2026-10-28")]
    {
        let mut account = Account::new("Europe/Berlin", day(from));
        let (start, end) = account.zone.bounds(day(change)).unwrap();
        let mut waiting = Vec::new();
        // A payment in each hour around the change, and one in the first and in the last second.
        for time in
            [start - 1, start].into_iter().chain((start + 1..end - 1).step_by(3600)).chain([end - 1, end])
        {
            account.pass(time - account.now);
            account.pay("EUR", 1_000 + time % 97, Some(-35));
            waiting.push(account.report("T0006", "P", "EUR", 5_000 + time % 89, None));
        }
        account.pass(86_400);
        for place in waiting {
            account.settle(place);
        }
        let reported = account.reported(DayRange::new(day(from), day(to)).unwrap());
        let report = Folder::new(&reported).reconcile(&reported).await;
        assert_clean(&report, change);
        assert_eq!(report.time_zone, "Europe/Berlin");
        assert!(report.settled_later.len() > 20, "{report}");
    }
}

#[tokio::test]
async fn a_fee_in_another_currency_moves_that_currency() {
    let mut account = Account::new("UTC", day("2026-03-01"));
    account.at("2026-03-01", 1).pay("EUR", 10_000, None);
    let row = account.at("2026-03-02", 1).report("T0006", "S", "USD", 5_000, Some(-210));
    account.rows[row].fee_currency = "EUR".to_owned();
    account.settle(row);
    account.pass(60).pay("EUR", 300, Some(-40));
    let range = DayRange::new(day("2026-03-01"), day("2026-03-04")).unwrap();
    let reported = account.reported(range);
    let report = Folder::new(&reported).reconcile(&reported).await;
    assert_clean(&report, "fee");

    let mut without = reported.clone();
    without.rows[row].fee = None;
    let report = Folder::new(&without).reconcile(&without).await;
    let found: Vec<_> =
        report.rows().into_iter().map(|row| [row[0].clone(), row[1].clone(), row[6].clone()]).collect();
    assert_eq!(found, [["2026-03-02".to_owned(), "EUR".to_owned(), "-2.10".to_owned()]]);
}

#[tokio::test]
async fn rows_that_changed_for_another_reason_count_when_they_began() {
    let mut busy = Busy::new();
    // A payment that was reversed later has the time of that.
    let payment = busy.place("payment");
    busy.account.rows[payment].status = "V".to_owned();
    busy.account.rows[payment].updated += 5 * 86_400;
    let donation = busy.place("donation");
    busy.account.rows[donation].updated += 2 * 86_400;
    let reported = busy.reported();
    let report = Folder::new(&reported).reconcile(&reported).await;
    assert_clean(&report, "changed later");
    assert_eq!(report.settled_later.len(), 3, "{report}");
}

#[tokio::test]
async fn the_running_balance_decides_whether_an_earlier_row_counts_beside_an_error() {
    let mut account = Account::new("UTC", day("2026-03-01"));
    account.at("2026-03-01", 1).pay("USD", 1_000, None);
    let waits = account.pass(60).report("T0006", "P", "USD", 777, None);
    account.at("2026-03-03", 1).settle(waits);
    // The row after it is missing.
    let missing = account.pass(60).pay("USD", 250, None);
    account.pass(60).pay("USD", 30, None);
    let mut reported = account.reported(DayRange::new(day("2026-03-03"), day("2026-03-04")).unwrap());
    reported.rows.remove(missing);
    let report = Folder::new(&reported).reconcile(&reported).await;
    assert_eq!(report.rows()[0][6], "2.50", "{report}");
    assert_eq!(report.settled_later.len(), 1, "{report}");

    // Without a running balance nothing tells whether it was settled then; it is named.
    reported.rows.iter_mut().for_each(|row| row.ending = None);
    let report = Folder::new(&reported).reconcile(&reported).await;
    assert_eq!(report.rows()[0][6], "10.27", "{report}");
    assert!(report.notes.iter().any(|note| note.contains("a wrong guess")), "{report}");
    assert!(report.rows()[0][7].contains("if it was settled then, 7.77 counts on this day"), "{report}");
}

#[tokio::test]
async fn a_running_balance_that_is_something_else_is_not_used() {
    let busy = Busy::new();
    let mut reported = busy.reported();
    for (number, row) in reported.rows.iter_mut().enumerate() {
        row.ending = Some(i64::try_from(number * number).unwrap());
    }
    let report = Folder::new(&reported).reconcile(&reported).await;
    assert_clean(&report, "not a balance");
    assert_eq!(report.settled_later.len(), 3, "{report}");
    assert!(
        report.notes.iter().any(|note| note.contains("does not follow the balances in EUR, JPY, USD")),
        "{report}"
    );

    reported.rows.remove(busy.place("donation"));
    let report = Folder::new(&reported).reconcile(&reported).await;
    assert_eq!(report.rows()[0][6], "17.00", "{report}");
    assert!(report.differences[0].candidates.iter().all(|found| found.place.is_none()), "{report}");
}
