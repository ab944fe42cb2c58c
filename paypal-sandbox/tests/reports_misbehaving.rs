//! Many seeded transactions, reports that misbehave in every way, and rows that tests change.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::{Duration, Instant, SystemTime},
};

use paypal_generated::{DateTime, runtime::testing::VirtualClock};
use paypal_sandbox::{
    Fault, LedgerEntry, ReportMisbehaviour, ReportTampering, Sandbox, SandboxBuilder, SandboxEnvironment,
    SeededTransactions,
};
use rust_decimal::Decimal;
use serde_json::{Value, json};

const HOUR: Duration = Duration::from_secs(3600);
const DAY: Duration = Duration::from_secs(86_400);
const MERCHANT: &str = "MERCHANTAAAA2";
/// The size of pages.
const SIZE: usize = 50;

/// The time at which transactions begin: the start of 2025.
fn begin() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_735_689_600)
}

fn text(time: SystemTime) -> String {
    DateTime::from(time).into_string()
}

/// Starts a sandbox with a clock that moves only when told, and with tokens that outlive it.
async fn start(options: SandboxBuilder) -> Sandbox {
    options.clock(VirtualClock::manual()).token_lifetime(DAY * 1000).seed(5).start().await.unwrap()
}

/// 600 transactions of 20 days.
fn twenty_days() -> SeededTransactions {
    SeededTransactions::new(600).from(begin()).to(begin() + DAY * 20).seed(11)
}

/// A sandbox with 600 transactions in an environment.
async fn seeded(options: SandboxBuilder) -> (Sandbox, Reader) {
    let sandbox = start(options).await;
    sandbox.environment("shop").unwrap().seed_transactions(twenty_days()).unwrap();
    let reader = Reader::new(&sandbox, "shop").await;
    (sandbox, reader)
}

fn shop(sandbox: &Sandbox) -> SandboxEnvironment<'_> {
    sandbox.environment("shop").unwrap()
}

/// Reads reports without the types of the SDK, which refuse what is in no spec.
struct Reader {
    http: reqwest::Client,
    url: String,
    token: String,
}

impl Reader {
    async fn new(sandbox: &Sandbox, environment: &str) -> Self {
        let http = reqwest::Client::new();
        let url = sandbox.base_url().to_owned();
        let request = http
            .post(format!("{url}/v1/oauth2/token"))
            .basic_auth(format!("env.{environment}.{}", sandbox.client_id()), Some(sandbox.client_secret()));
        let answer = request.form(&[("grant_type", "client_credentials")]).send().await.unwrap();
        let token: Value = answer.json().await.unwrap();
        Self { http, url, token: token["access_token"].as_str().unwrap().to_owned() }
    }

    async fn get(&self, path: &str, query: &[(&str, &str)]) -> Option<Value> {
        let request = self.http.get(format!("{}{path}", self.url)).bearer_auth(&self.token).query(query);
        let answer = request.send().await.ok()?;
        if !answer.status().is_success() {
            return None;
        }
        answer.json().await.ok()
    }

    /// Reads a page of the rows from a time on and up to another.
    async fn page(&self, from: SystemTime, to: SystemTime, page: usize) -> Option<Value> {
        self.page_of(from, to, page, SIZE, "N").await
    }

    async fn page_of(
        &self,
        from: SystemTime,
        to: SystemTime,
        page: usize,
        size: usize,
        scope: &str,
    ) -> Option<Value> {
        let (from, to, page, size) = (text(from), text(to), page.to_string(), size.to_string());
        let query = [
            ("start_date", from.as_str()),
            ("end_date", &to),
            ("page", &page),
            ("page_size", &size),
            ("balance_affecting_records_only", scope),
            ("fields", "all"),
        ];
        self.get("/v1/reporting/transactions", &query).await
    }

    /// Reads all pages of a range once. Returns the rows and what each page says of their number.
    async fn list(&self, from: SystemTime, to: SystemTime) -> (Vec<Value>, Vec<u64>) {
        let (mut rows, mut totals) = (Vec::new(), Vec::new());
        for page in 1.. {
            let answer = self.page(from, to, page).await.unwrap();
            rows.extend(answer["transaction_details"].as_array().unwrap().iter().cloned());
            totals.push(answer["total_items"].as_u64().unwrap());
            if page >= usize::try_from(answer["total_pages"].as_u64().unwrap()).unwrap() {
                return (rows, totals);
            }
        }
        unreachable!()
    }

    /// Reads a range as a careful program does: it tries again whatever fails, and reads the range
    /// again if pages disagree or have fewer different rows than they say.
    async fn careful(&self, from: SystemTime, to: SystemTime) -> Vec<Value> {
        for _ in 0..5 {
            let mut rows = BTreeMap::new();
            let mut totals = BTreeSet::new();
            let mut page = 1;
            loop {
                let mut answer = None;
                for _ in 0..50 {
                    answer = self.page(from, to, page).await;
                    if answer.is_some() {
                        break;
                    }
                }
                let answer = answer.expect("one of fifty requests is answered");
                for row in answer["transaction_details"].as_array().unwrap() {
                    rows.insert(row["transaction_info"].to_string(), row.clone());
                }
                totals.insert(answer["total_items"].as_u64().unwrap());
                if page as u64 >= answer["total_pages"].as_u64().unwrap() {
                    break;
                }
                page += 1;
            }
            if totals.len() == 1 && totals.contains(&(rows.len() as u64)) {
                return rows.into_values().collect();
            }
        }
        panic!("the pages never agree");
    }

    /// Reads the balances at a time.
    async fn balances(&self, at: SystemTime) -> BTreeMap<String, Decimal> {
        let answer = self.get("/v1/reporting/balances", &[("as_of_time", &text(at))]).await.unwrap();
        let balances = answer["balances"].as_array().unwrap().iter();
        let shown = balances.map(|balance| {
            let value = balance["available_balance"]["value"].as_str().unwrap().parse().unwrap();
            (balance["currency"].as_str().unwrap().to_owned(), value)
        });
        shown.collect()
    }
}

fn ids(rows: &[Value]) -> Vec<String> {
    rows.iter().map(|row| id(&row["transaction_info"]["transaction_id"])).collect()
}

/// An id, which may be a JSON number.
fn id(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// What tells a row from others: id, code, date and status.
fn keys(rows: &[Value]) -> Vec<[String; 4]> {
    let mut keys: Vec<_> = rows
        .iter()
        .map(|row| {
            let info = &row["transaction_info"];
            let text = |name: &str| info[name].as_str().unwrap().to_owned();
            [
                id(&info["transaction_id"]),
                text("transaction_event_code"),
                text("transaction_initiation_date"),
                text("transaction_status"),
            ]
        })
        .collect();
    keys.sort();
    keys
}

fn expected(ledger: &[LedgerEntry]) -> Vec<[String; 4]> {
    let mut keys: Vec<_> = ledger
        .iter()
        .map(|entry| [entry.id.clone(), entry.event_code.clone(), text(entry.time), entry.status.to_string()])
        .collect();
    keys.sort();
    keys
}

/// The sums of a ledger up to a time, by currency.
fn sums(ledger: &[LedgerEntry], until: SystemTime) -> BTreeMap<String, Decimal> {
    let mut sums: BTreeMap<String, Decimal> = BTreeMap::new();
    for entry in ledger.iter().filter(|entry| entry.settled.unwrap_or(entry.time) < until) {
        *sums.entry(entry.currency.clone()).or_default() += entry.net.parse::<Decimal>().unwrap();
    }
    sums
}

/// The sums of rows that moved money, by currency.
fn sums_of(rows: &[Value]) -> BTreeMap<String, Decimal> {
    let mut sums: BTreeMap<String, Decimal> = BTreeMap::new();
    for row in rows {
        let info = &row["transaction_info"];
        if info["transaction_status"] == "S" {
            let amount = &info["transaction_amount"];
            let fee = info["fee_amount"]["value"].as_str().unwrap_or("0");
            *sums.entry(amount["currency_code"].as_str().unwrap().to_owned()).or_default() +=
                id(&amount["value"]).parse::<Decimal>().unwrap() + fee.parse::<Decimal>().unwrap();
        }
    }
    sums
}

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
    let expected = expected(&shop(&sandbox).ledger(MERCHANT));
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
    let keys = |environment: &SandboxEnvironment<'_>| self::expected(&environment.ledger(MERCHANT));
    // The ids of the opening balances depend on the environment.
    let trade = |keys: Vec<[String; 4]>| keys.into_iter().filter(|key| key[1] != "T0300").collect::<Vec<_>>();
    assert_eq!(trade(keys(&other)), trade(expected));

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

#[tokio::test]
async fn late_rows_come_after_the_refresh_that_covered_them() {
    let late = ReportMisbehaviour::new(3).late_rows(10, DAY);
    let (sandbox, reader) = seeded(Sandbox::builder().report_misbehaviour(late)).await;
    let shop = shop(&sandbox);
    let ledger = shop.ledger(MERCHANT);
    let to = begin() + DAY * 20;
    let early = reader.careful(begin(), to).await;
    assert!(early.len() < ledger.len());
    let answer = reader.page(begin(), to, 1).await.unwrap();
    assert_eq!(answer["last_refreshed_datetime"].as_str(), Some(text(to).as_str()));
    assert_eq!(reader.balances(to).await, sums(&ledger, to + DAY), "the balances have all");
    let missing = expected(&ledger).into_iter().filter(|key| !keys(&early).contains(key));
    assert!(missing.map(|key| key[2].clone()).all(|date| date > text(to - DAY)));
    shop.advance(HOUR * 12);
    let between = reader.careful(begin(), to).await.len();
    shop.advance(HOUR * 13);
    let all = reader.careful(begin(), to).await;
    assert!(early.len() < between && between < all.len(), "{} {between} {}", early.len(), all.len());
    assert_eq!(keys(&all), expected(&shop.ledger(MERCHANT)));
}

#[tokio::test]
async fn a_row_arrives_while_a_list_is_read() {
    let shift = ReportMisbehaviour::new(3).shifting_pages(1);
    let (sandbox, reader) = seeded(Sandbox::builder().report_misbehaviour(shift)).await;
    let ledger = shop(&sandbox).ledger(MERCHANT);
    let to = begin() + DAY * 20;
    let (rows, totals) = reader.list(begin(), to).await;
    assert_eq!(totals[..3], [603, 604, 604]);
    let ids = ids(&rows);
    assert_eq!(ids[SIZE - 1], ids[SIZE], "the second page begins with the last row of the first");
    let (again, totals) = reader.list(begin(), to).await;
    assert!(totals.iter().all(|total| *total == 604));
    assert_eq!(keys(&again), expected(&ledger));
    // A list of a single page never shifts, since nothing would let the row arrive.
    for size in [302, 500] {
        let answer = reader.page_of(begin(), begin() + DAY * 3, 1, size, "N").await.unwrap();
        assert_eq!(answer["total_pages"], 1);
        let rows = answer["transaction_details"].as_array().unwrap().len();
        let until = begin() + DAY * 3 + Duration::from_secs(1);
        assert_eq!(rows, ledger.iter().filter(|entry| entry.time < until).count());
    }
}

#[tokio::test]
async fn a_row_is_on_two_pages_and_another_on_none() {
    let repeat = ReportMisbehaviour::new(3).repeated_rows(3);
    let (sandbox, reader) = seeded(Sandbox::builder().report_misbehaviour(repeat)).await;
    let to = begin() + DAY * 20;
    let (rows, totals) = reader.list(begin(), to).await;
    assert!(totals.iter().all(|total| *total == 604));
    assert_eq!(rows.len(), 604);
    let different: BTreeSet<_> = keys(&rows).into_iter().collect();
    assert!((595..604).contains(&different.len()), "{}", different.len());
    let (again, _) = reader.list(begin(), to).await;
    assert_eq!(keys(&again), expected(&shop(&sandbox).ledger(MERCHANT)));
}

#[tokio::test]
async fn fields_are_unknown_numbers_or_missing() {
    let wrong =
        ReportMisbehaviour::new(3).unknown_fields(10).numbers(4).late_fields(5, DAY * 10).no_account(2);
    let (sandbox, reader) = seeded(Sandbox::builder().report_misbehaviour(wrong)).await;
    let shop = shop(&sandbox);
    let to = begin() + DAY * 20;
    let rows = reader.careful(begin(), to).await;
    let count = |rows: &[Value], is: &dyn Fn(&Value) -> bool| {
        rows.iter().filter(|row| is(&row["transaction_info"])).count()
    };
    let unknown = count(&rows, &|info| info.get("sandbox_unknown_field").is_some());
    assert!((30..100).contains(&unknown), "{unknown}");
    assert_eq!(rows.iter().filter(|row| row.get("sandbox_unknown_info").is_some()).count(), unknown);
    assert!(count(&rows, &|info| info["transaction_amount"]["value"].is_number()) > 100);
    assert!(count(&rows, &|info| info["transaction_id"].is_number()) > 5);
    assert_eq!(keys(&rows), expected(&shop.ledger(MERCHANT)), "a number has all digits of the id");
    let missing = |info: &Value| info.get("ending_balance").is_none();
    let early = count(&rows, &missing);
    assert!(early > 20 && sums_of(&rows) != sums(&shop.ledger(MERCHANT), to + DAY));
    assert_eq!(
        count(&rows, &|info| missing(info)
            && (info.get("fee_amount").is_some() || info.get("transaction_updated_date").is_some())),
        0
    );
    let mut without = 0;
    for page in 1..=13 {
        let answer = reader.page(begin(), to, page).await.unwrap();
        without += usize::from(answer.get("account_number").is_none());
    }
    assert!((2..12).contains(&without), "{without}");

    shop.advance(DAY * 11);
    let rows = reader.careful(begin(), to).await;
    assert_eq!(count(&rows, &missing), 0);
    assert_eq!(sums_of(&rows), sums(&shop.ledger(MERCHANT), to + DAY * 20));
}

#[tokio::test]
async fn a_careful_reader_finds_everything_whatever_misbehaves() {
    let builder = || {
        let options =
            Sandbox::builder().misbehaving_reports(true).report_misbehaviour(ReportMisbehaviour::all(9));
        options.faults(Fault::unreliable_reports(9)).reporting_lag(HOUR * 3).reporting_limit(700)
    };
    let (sandbox, reader) = seeded(builder()).await;
    let shop = shop(&sandbox);
    let to = begin() + DAY * 20;
    let first = reader.careful(begin(), to).await;
    assert!(first.len() < shop.ledger(MERCHANT).len(), "{} {}", first.len(), shop.ledger(MERCHANT).len());
    shop.advance(DAY * 10);
    let rows = reader.careful(begin(), to).await;
    let ledger = shop.ledger(MERCHANT);
    assert_eq!(keys(&rows), expected(&ledger));
    assert_eq!(sums_of(&rows), sums(&ledger, to + DAY * 20));
    let fired: u64 = shop.faults().iter().map(|rule| rule.fired).sum();
    assert!(fired > 2, "{fired}");

    // All of it depends on the seeds alone.
    let (again, other) = seeded(builder()).await;
    let same = other.careful(begin(), to).await;
    assert_eq!(same, first);
    drop(again);
}

/// The entry of the ledger that fits first.
fn entry<'a>(ledger: &'a [LedgerEntry], code: &str, is: impl Fn(&LedgerEntry) -> bool) -> &'a LedgerEntry {
    ledger.iter().find(|entry| entry.event_code == code && is(entry)).unwrap()
}

#[tokio::test]
async fn rows_are_changed_in_reports_and_not_in_balances() {
    let (sandbox, reader) = seeded(Sandbox::builder()).await;
    let shop = shop(&sandbox);
    let ledger = shop.ledger(MERCHANT);
    let to = begin() + DAY * 20;
    let before = reader.careful(begin(), to).await;
    let balances = reader.balances(to).await;
    // Other codes than those that share their ids.
    let usd = |code: &str| entry(&ledger, code, |entry| entry.currency == "USD" && entry.status == 'S');
    let (hidden, doubled, fee) = (usd("T1110"), usd("T0400"), usd("T0002"));
    let (amount, currency, status) = (usd("T0003"), usd("T0007"), usd("T0001"));
    let moved = entry(&ledger, "T1107", |entry| entry.time > begin() + DAY * 10);
    for (entry, change) in [
        (hidden, ReportTampering::Hide),
        (doubled, ReportTampering::Double),
        (fee, ReportTampering::FeeBy(-7)),
        (amount, ReportTampering::AmountBy(100)),
        (currency, ReportTampering::Currency("EUR".to_owned())),
        (status, ReportTampering::Status('P')),
        (moved, ReportTampering::Earlier(DAY * 3)),
    ] {
        assert!(shop.tamper(&entry.id, change));
    }
    assert!(!shop.tamper("NONE", ReportTampering::Hide));

    let (rows, totals) = reader.list(begin(), to).await;
    assert!(totals.iter().all(|total| *total == 604));
    let of = |rows: &[Value], id: &str| -> Vec<Value> {
        let is = |row: &&Value| row["transaction_info"]["transaction_id"] == id;
        rows.iter().filter(is).map(|row| row["transaction_info"].clone()).collect()
    };
    let minor = |value: &Value| {
        let value: Decimal = value["value"].as_str().map_or(Decimal::ZERO, |text| text.parse().unwrap());
        (value * Decimal::from(100)).normalize()
    };
    assert!(of(&rows, &hidden.id).is_empty());
    let two = of(&rows, &doubled.id);
    assert_eq!((two.len(), &two[0]), (2, &two[1]));
    for (id, name, by) in [(&fee.id, "fee_amount", -7), (&amount.id, "transaction_amount", 100)] {
        let (then, now) = (of(&before, id).remove(0), of(&rows, id).remove(0));
        assert_eq!(minor(&now[name]) - minor(&then[name]), Decimal::from(by), "{name}");
    }
    assert_eq!(of(&rows, &currency.id)[0]["transaction_amount"]["currency_code"], "EUR");
    assert_eq!(of(&rows, &status.id)[0]["transaction_status"], "P");
    assert_eq!(
        of(&rows, &moved.id)[0]["transaction_initiation_date"].as_str(),
        Some(text(moved.time - DAY * 3).as_str())
    );
    let dates = rows.iter().map(|row| row["transaction_info"]["transaction_initiation_date"].as_str());
    assert!(dates.collect::<Vec<_>>().is_sorted());
    // A window has the rows that were moved there, and those of its time no more.
    let second = Duration::from_secs(1);
    let around = |time: SystemTime| (time - second, time + second);
    let (from, until) = around(moved.time);
    assert!(of(&reader.careful(from, until).await, &moved.id).is_empty());
    let (from, until) = around(moved.time - DAY * 3);
    assert_eq!(of(&reader.careful(from, until).await, &moved.id).len(), 1);
    // A row with another status is not among those that changed the balance.
    let answer = reader.page_of(begin(), to, 1, 500, "Y").await.unwrap();
    let scope = answer["transaction_details"].as_array().unwrap();
    assert!(of(scope, &status.id).is_empty());

    assert_eq!(reader.balances(to).await, balances);
    assert_eq!(shop.ledger(MERCHANT), ledger);
    shop.end_tampering();
    assert_eq!(keys(&reader.careful(begin(), to).await), keys(&before));
}

#[tokio::test]
async fn filters_find_what_they_found_before() {
    let (sandbox, reader) = seeded(Sandbox::builder()).await;
    let ledger = shop(&sandbox).ledger(MERCHANT);
    let to = begin() + DAY * 20;
    let (from, until) = (text(begin()), text(to));
    let payment = entry(&ledger, "T0002", |entry| entry.currency == "EUR");
    for (name, value, is) in [
        (
            "transaction_id",
            payment.id.as_str(),
            &(|entry: &LedgerEntry| entry.id == payment.id) as &dyn Fn(&LedgerEntry) -> bool,
        ),
        ("transaction_type", "T1107", &|entry| entry.event_code == "T1107"),
        ("transaction_status", "D", &|entry| entry.status == 'D'),
        ("transaction_currency", "JPY", &|entry| entry.currency == "JPY"),
        ("balance_affecting_records_only", "Y", &|entry| matches!(entry.status, 'S' | 'V')),
        ("store_id", "1", &|_| false),
    ] {
        let mut query =
            vec![("start_date", from.as_str()), ("end_date", &until), ("page_size", "500"), (name, value)];
        if name != "balance_affecting_records_only" {
            query.push(("balance_affecting_records_only", "N"));
        }
        let answer = reader.get("/v1/reporting/transactions", &query).await.unwrap();
        let found = ledger.iter().filter(|entry| is(entry)).count();
        assert_eq!(answer["total_items"].as_u64(), Some(found as u64), "{name}");
        assert!(found > 0 || name == "store_id");
    }
}

/// Measures, with 200,000 rows: run it with `--ignored --nocapture`.
#[tokio::test]
#[ignore = "measures"]
async fn a_year_of_200_000_transactions() {
    let sandbox = start(Sandbox::builder()).await;
    let shop = shop(&sandbox);
    let started = Instant::now();
    let year = SeededTransactions::new(200_000).from(begin()).to(begin() + DAY * 365).seed(7);
    shop.seed_transactions(year).unwrap();
    println!("seeded in {:?}", started.elapsed());
    let memory = std::fs::read_to_string("/proc/self/status").unwrap();
    println!("{:?}", memory.lines().find(|line| line.starts_with("VmHWM")));
    let reader = Reader::new(&sandbox, "shop").await;
    let started = Instant::now();
    let (mut rows, mut pages) = (0, 0);
    for window in 0..37 {
        let from = begin() + DAY * 10 * window;
        let to = from + DAY * 10 - Duration::from_secs(1);
        for page in 1.. {
            let request = reader.page_of(from, to.min(shop.now()), page, 500, "N");
            let answer = request.await.unwrap();
            rows += answer["transaction_details"].as_array().unwrap().len();
            pages += 1;
            if page as u64 >= answer["total_pages"].as_u64().unwrap() {
                break;
            }
        }
    }
    println!("read {rows} rows in {pages} pages in {:?}", started.elapsed());
    let own: Duration = shop.requests().iter().map(|request| request.duration).sum();
    println!("of which the sandbox took {own:?}");
    assert_eq!(rows, 200_004);
    let started = Instant::now();
    assert!(shop.is_balanced());
    println!("balanced in {:?}", started.elapsed());
}
