//! Writes the transactions of 90 days to a CSV file.
//!
//!     cargo run -p paypal-guide --example reports
//!
//! PayPal answers at most 31 days at once and 500 rows on a page. The stream of items divides the
//! range into such windows and pages by itself.

use std::{
    env,
    fs::File,
    io::{BufWriter, Write},
    time::{Duration, SystemTime},
};

use paypal_generated::transactions::{Money, TransactionInfo};
use paypal_sandbox::{Sandbox, SeededTransactions};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    let (sandbox, paypal) = Sandbox::with_client().await?;
    // The local PayPal invents 1,500 transactions from 1 January to 31 March 2026.
    let begin = SystemTime::UNIX_EPOCH + Duration::from_secs(1_767_225_600);
    let end = begin + Duration::from_secs(90 * 86_400);
    let account = sandbox.environment("").ok_or("the local PayPal has no environment")?;
    account.seed_transactions(SeededTransactions::new(1_500).from(begin).to(end).seed(7))?;

    let path = env::temp_dir().join(format!("paypal-transactions-{}.csv", std::process::id()));
    let mut file = BufWriter::new(File::create(&path)?);
    writeln!(file, "id,started,code,status,currency,gross,fee")?;

    let mut rows = 0;
    let mut found = paypal.transactions().search("2026-01-01", "2026-03-31").page_size(500).items();
    while let Some(transaction) = found.next().await {
        if let Some(info) = transaction?.transaction_info {
            writeln!(file, "{}", line(&info))?;
            rows += 1;
        }
    }
    // PayPal's newest data is up to three hours old: the rest is requested later.
    if let Some(coverage) = found.coverage().filter(|coverage| coverage.is_shortened()) {
        println!("PayPal has data only until {:?}", coverage.answered_end());
    }
    file.flush()?;

    for request in sandbox.requests().iter().filter(|request| request.operation == Some("search.get")) {
        println!("requested {}", request.query);
    }
    println!("{rows} transactions are in {}", path.display());
    if rows < 1_000 {
        return Err("transactions are missing".into());
    }
    Ok(())
}

/// Returns a line of the file.
fn line(info: &TransactionInfo) -> String {
    let (currency, gross) = parts(info.transaction_amount.as_ref());
    let (_, fee) = parts(info.fee_amount.as_ref());
    let started = info.transaction_initiation_date.as_ref().map_or("", |time| time.as_str());
    let text = |value: &Option<String>| quoted(value.as_deref().unwrap_or_default());
    let (id, code) = (text(&info.transaction_id), text(&info.transaction_event_code));
    let status = text(&info.transaction_status);
    format!("{id},{started},{code},{status},{currency},{gross},{fee}")
}

/// Returns the currency and the exact text of an amount.
fn parts(money: Option<&Money>) -> (&str, &str) {
    money.map_or(("", ""), |money| (money.currency_code.as_str(), money.value.as_str()))
}

/// Quotes a field, so that commas, quotes and line breaks are no borders of fields.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}
