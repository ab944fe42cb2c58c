//! Seeded transactions.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use paypal_sandbox::{LedgerEntry, Sandbox, SandboxEnvironment};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::{
    reader::Reader,
    support::{
        DAY, HOUR, MERCHANT, begin, expected, ids, keys, seeded, shop, start, sums, sums_of, text,
        twenty_days,
    },
};

#[tokio::test]
async fn seeded_transactions_are_in_reports_and_agree_with_balances_at_any_time() {
    let (sandbox, reader) = seeded(Sandbox::builder()).await;
    let shop = shop(&sandbox);
    assert_eq!(shop.now(), begin() + DAY * 20);
    assert!(shop.is_balanced());
    let ledger = shop.ledger(MERCHANT);
    assert_eq!(ledger.len(), 600 + 4, "and the opening balances");
    assert!(ledger.is_sorted_by_key(|entry| entry.time));

    let (rows, totals) = reader.list(begin(), shop.now()).await;
    assert!(totals.len() > 10 && totals.iter().all(|total| *total == 604), "{totals:?}");
    assert_eq!(keys(&rows), expected(&ledger));
    assert_eq!(sums_of(&rows), sums(&ledger, shop.now() + DAY));
    // The rows are in the order of time, and each has the balance after it.
    let dates = rows.iter().map(|row| row["transaction_info"]["transaction_initiation_date"].as_str());
    assert!(dates.collect::<Vec<_>>().is_sorted());
    let mut balances: BTreeMap<String, Decimal> = BTreeMap::new();
    let pending: BTreeSet<&str> =
        ledger.iter().filter(|entry| entry.settled.is_some()).map(|entry| entry.id.as_str()).collect();
    assert!(!pending.is_empty());
    let first = ledger.iter().position(|entry| entry.settled.is_some()).unwrap();
    for (row, entry) in rows.iter().zip(&ledger).take(first) {
        let balance = balances.entry(entry.currency.clone()).or_default();
        *balance += entry.net.parse::<Decimal>().unwrap();
        let shown = row["transaction_info"]["ending_balance"]["value"].as_str().unwrap();
        assert_eq!(shown.parse::<Decimal>().unwrap(), *balance, "{row}");
    }
    for hours in [1, 30, 100, 300, 479, 480] {
        let at = begin() + HOUR * hours;
        assert_eq!(reader.balances(at).await, sums(&ledger, at + Duration::from_secs(1)), "{hours}");
    }

    // Payments whose wait ends later are settled then.
    let waits = |ledger: &[LedgerEntry]| {
        let is_waiting = |entry: &&LedgerEntry| entry.status == 'P' && entry.event_code == "T0006";
        ledger.iter().filter(is_waiting).count()
    };
    assert!(waits(&ledger) > 0);
    shop.advance(DAY * 8);
    let later = shop.ledger(MERCHANT);
    assert_eq!((waits(&later), later.len()), (0, 604));
    assert!(shop.is_balanced());
    let at = begin() + DAY * 28;
    assert_eq!(reader.balances(at).await, sums(&later, at + Duration::from_secs(1)));
    assert_eq!(keys(&reader.careful(begin(), at).await), expected(&later));
}

#[tokio::test]
async fn seeded_transactions_have_what_breaks_programs() {
    let (sandbox, reader) = seeded(Sandbox::builder()).await;
    let rows = reader.careful(begin(), shop(&sandbox).now()).await;
    let ids: Vec<String> = ids(&rows);
    let digits = |id: &&String| id.bytes().all(|byte| byte.is_ascii_digit());
    assert!(ids.iter().filter(digits).any(|id| id.starts_with('0')));
    assert!(ids.iter().filter(digits).any(|id| !id.starts_with('0')));
    let floats = ids.iter().filter(|id| id.contains('E') && id.parse::<f64>().is_ok());
    assert!(floats.count() > 10);
    let all = serde_json::to_string(&rows).unwrap();
    for text in [
        "=1+1",
        "2024-02-29",
        "1E5",
        "00123",
        r#"with \"quotes\" inside"#,
        r"first line\nsecond line",
        "日本語",
        "a,b;c",
    ] {
        assert!(all.contains(text), "{text}");
    }
    // Two rows with one id, at the same time.
    let mut codes: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for row in &rows {
        let info = &row["transaction_info"];
        codes
            .entry(info["transaction_id"].as_str().unwrap())
            .or_default()
            .push(info["transaction_event_code"].as_str().unwrap());
    }
    let mut pairs = codes.into_values().filter(|codes| codes.len() > 1);
    assert!(
        pairs.next().is_some() && pairs.all(|codes| codes.contains(&"T1300") && codes.contains(&"T0006"))
    );
    // The two rows of a conversion refer to a payment, in two currencies.
    let of = |row: &Value| row["transaction_info"]["paypal_reference_id"].as_str().map(str::to_owned);
    let conversions: Vec<&Value> =
        rows.iter().filter(|row| row["transaction_info"]["transaction_event_code"] == "T0200").collect();
    let payment = of(conversions[0]).unwrap();
    let two = conversions.iter().filter(|row| of(row).as_ref() == Some(&payment));
    let currencies: BTreeSet<&str> = two
        .map(|row| row["transaction_info"]["transaction_amount"]["currency_code"].as_str().unwrap())
        .collect();
    assert_eq!(currencies.len(), 2);
    assert!(ids.contains(&payment));
}

#[tokio::test]
async fn a_control_request_books_the_same_transactions() {
    let (sandbox, reader) = seeded(Sandbox::builder()).await;
    let wanted = expected(&shop(&sandbox).ledger(MERCHANT));
    let post = |environment: &str, body: Value| {
        let url = format!("{}/_sandbox/ledger/seed?environment={environment}", reader.url);
        let request = reader.http.post(url).json(&body);
        async move {
            let answer = request.send().await.unwrap();
            (answer.status().as_u16(), answer.json::<Value>().await.unwrap())
        }
    };
    let body = json!({ "count": 600, "from": text(begin()), "to": text(begin() + DAY * 20), "seed": 11 });
    let (status, answer) = post("other", body.clone()).await;
    assert_eq!(status, 200, "{answer}");
    assert_eq!(answer["booked"], 600);
    assert_eq!(answer["now"], "2025-01-21T00:00:00Z");
    let other = sandbox.environment("other").unwrap();
    let keys = |environment: &SandboxEnvironment<'_>| expected(&environment.ledger(MERCHANT));
    // The ids of the opening balances depend on the environment.
    let trade = |keys: Vec<[String; 4]>| keys.into_iter().filter(|key| key[1] != "T0300").collect::<Vec<_>>();
    assert_eq!(trade(keys(&other)), trade(wanted));

    for (body, field) in [
        (json!({}), "/count"),
        (json!({ "count": 0 }), "/count"),
        (json!({ "count": "many" }), "/count"),
        (json!({ "count": 1_000_001 }), "/count"),
        (json!({ "count": 1, "from": "soon" }), "/from"),
        (json!({ "count": 1, "from": "2025-01-02T00:00:00Z" }), "/from"),
        (json!({ "count": 1, "to": "2025-01-02T00:00:00Z" }), "/to"),
        (json!({ "count": 1, "to": "2036-01-02T00:00:00Z" }), "/to"),
        (json!({ "count": 1, "seed": -1 }), "/seed"),
        (json!({ "count": 1, "account": "BUYERAAAAAAA2" }), "/account"),
        (json!({ "count": 1, "colour": "red" }), "/colour"),
    ] {
        // This environment answered requests, so that its time is not set back.
        let (status, answer) = post("shop", body.clone()).await;
        assert_eq!((status, answer["details"][0]["field"].as_str()), (400, Some(field)), "{body} {answer}");
    }
    assert_eq!(keys(&shop(&sandbox)).len(), 604, "nothing was booked");

    // Further ones of another merchant go on from the time of the environment.
    let (status, _) = post("shop", json!({ "count": 10, "account": "MERCHANTCCCC2", "seed": 11 })).await;
    assert_eq!(status, 200);
    assert_eq!(shop(&sandbox).ledger("MERCHANTCCCC2").len(), 14);
    assert_eq!(shop(&sandbox).now(), begin() + DAY * 50);
    assert!(shop(&sandbox).is_balanced());
    let repeated = shop(&sandbox).seed_transactions(twenty_days()).unwrap_err();
    assert_eq!(repeated.kind(), std::io::ErrorKind::InvalidInput);
}

#[tokio::test]
async fn seeded_transactions_outlive_a_restart_and_new_ones_are_found_beside_them() {
    let folder = tempfile::tempdir().unwrap();
    let builder = || Sandbox::builder().data_file(folder.path().join("data"));
    let (sandbox, _) = seeded(builder()).await;
    let before = expected(&shop(&sandbox).ledger(MERCHANT));
    sandbox.shutdown().await;
    let sandbox = start(builder()).await;
    let reader = Reader::new(&sandbox, "shop").await;
    let shop = shop(&sandbox);
    assert_eq!(keys(&reader.careful(begin(), shop.now()).await), before);
    let order = json!({ "intent": "CAPTURE", "purchase_units":
        [{ "amount": { "currency_code": "USD", "value": "10.00" } }] });
    let url = format!("{}/v2/checkout/orders", reader.url);
    let post = |url: String, body: Value| {
        let request = reader.http.post(url).bearer_auth(&reader.token).json(&body);
        async move { request.send().await.unwrap().json::<Value>().await.unwrap() }
    };
    let created = post(url.clone(), order).await;
    let order = created["id"].as_str().unwrap();
    assert!(shop.approve(order));
    post(format!("{url}/{order}/capture"), json!({})).await;
    let rows = reader.careful(begin(), shop.now()).await;
    assert_eq!(rows.len(), before.len() + 1);
    assert_eq!(keys(&rows), expected(&shop.ledger(MERCHANT)));
}
