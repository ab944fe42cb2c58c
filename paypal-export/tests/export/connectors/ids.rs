//! Ids that look like numbers, and numbers in the place of ids.

use std::collections::BTreeSet;

use paypal_export::{Format, Stream};
use paypal_sandbox::{LedgerEntry, ReportMisbehaviour};
use serde_json::Value;

use super::{FROM, Problem, ledger, naive::Naive, now, ours};
use crate::local::{Local, data, time};

/// Checks that the text of each id is there.
fn check(rows: &[Value], ledger: &[LedgerEntry]) -> Result<(), Problem> {
    let found: BTreeSet<&str> = rows.iter().filter_map(|row| row["transaction_id"].as_str()).collect();
    let ids: BTreeSet<&str> = ledger.iter().map(|entry| entry.id.as_str()).collect();
    let missing: Vec<String> = ids.difference(&found).map(|id| (*id).to_owned()).collect();
    if missing.is_empty() { Ok(()) } else { Err(Problem::Ids(missing)) }
}

#[tokio::test]
async fn ids_are_texts_whatever_they_look_like_and_whatever_paypal_sends() {
    for options in [ReportMisbehaviour::new(3), ReportMisbehaviour::new(3).numbers(1)] {
        let local =
            Local::seeded(300, FROM, "2025-01-20T00:00:00Z", |paypal| paypal.report_misbehaviour(options))
                .await;
        let mut naive = Naive::new(&local);
        naive.run(time(FROM), now(&local)).await.unwrap();
        let (_, rows) = ours(&local).await;

        let ledger = ledger(&local);
        let problem = check(&naive.rows, &ledger);
        let Err(Problem::Ids(missing)) = problem else { panic!("{problem:?}") };
        // All ids that look like numbers, and no others.
        let numbers = ledger.iter().filter(|entry| entry.id.parse::<f64>().is_ok());
        let numbers: BTreeSet<&String> = numbers.map(|entry| &entry.id).collect();
        assert_eq!(missing.iter().collect::<BTreeSet<_>>(), numbers);
        let written = |is: &dyn Fn(&Value) -> bool| naive.rows.iter().any(|row| is(&row["transaction_id"]));
        let exponent = missing.iter().any(|id| id.contains('E'));
        assert!(exponent && written(&Value::is_null), "infinity");
        let zero = missing.iter().find(|id| id.starts_with('0')).unwrap();
        let number: i64 = zero.parse().unwrap();
        assert!(written(&|id| *id == number), "the zero of {zero} is lost");

        assert_eq!(check(&rows, &ledger), Ok(()));
        let csv = local.export("csv", "2025-01-01", "2025-01-21");
        csv.format(Format::Csv { is_excel_safe: false }).run(Stream::Transactions).await.unwrap();
        let csv: Vec<u8> = data(&local.path("csv")).into_values().flatten().collect();
        let csv = String::from_utf8(csv).unwrap();
        // The id is the first cell of its line.
        for entry in &ledger {
            assert!(csv.contains(&format!("\n\"{}\",", entry.id)), "{}", entry.id);
        }
    }
}
