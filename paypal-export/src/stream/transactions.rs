//! Transactions, from the search of the reporting API.

use std::{collections::BTreeSet, time::Duration};

use futures_util::future::BoxFuture;
use paypal_generated::Value;

use super::{
    DailySource, RowOptions, Scope,
    mapping::{Fields, Mapping},
    table::{self, text},
};
use crate::{
    error::{Error, Result},
    row::{Amount, Cell, Column, ColumnKind, Json, Order, Row, Schema, Time},
    source::{Asking, Window, WindowError, WindowRows},
};

use ColumnKind::{Boolean, Decimal, Text};

const API: &str = "transactions";
const SEARCH: &str = "search.get";
const TOO_LARGE: &str = "RESULTSET_TOO_LARGE";
/// The most rows of a page.
const PAGE: u64 = 500;
/// How often a window is read again whose pages do not fit together, because rows arrived between
/// them.
const READS: u32 = 3;
/// How long PayPal needs at most until a transaction is in its reports, as its documentation says.
const REPORTING_LAG: i64 = 3 * 3600;
/// How far back PayPal's reports reach: three years. A day less is asked for, because the present
/// moves on during an export.
pub(super) const REACH: i64 = (3 * 365 - 1) * 86_400;
/// Every status that a transaction may have.
const STATUSES: [&str; 5] = ["D", "F", "P", "S", "V"];

/// Reads transactions.
pub(crate) struct Transactions;

macro_rules! info {
    ($name:literal) => {
        concat!("/transaction_info/", $name)
    };
}

/// The columns of an amount of money: its value and its currency.
macro_rules! money {
    ($field:literal, $amount:literal, $currency:literal, $about:literal) => {
        [
            Column::new($amount, Decimal, concat!("/transaction_info/", $field, "/value"), $about),
            Column::new(
                $currency,
                Text,
                concat!("/transaction_info/", $field, "/currency_code"),
                concat!("The currency of `", $amount, "`."),
            ),
        ]
    };
}

const TRANSACTION: [Column; 2] = money!(
    "transaction_amount",
    "transaction_amount",
    "transaction_currency",
    "The gross amount; below zero for what the account paid."
);
const FEE: [Column; 2] =
    money!("fee_amount", "fee_amount", "fee_currency", "The fee; below zero for a fee that was paid.");
const DISCOUNT: [Column; 2] =
    money!("discount_amount", "discount_amount", "discount_currency", "The discount.");
const INSURANCE: [Column; 2] =
    money!("insurance_amount", "insurance_amount", "insurance_currency", "The insurance.");
const SALES_TAX: [Column; 2] =
    money!("sales_tax_amount", "sales_tax_amount", "sales_tax_currency", "The sales tax.");
const SHIPPING: [Column; 2] =
    money!("shipping_amount", "shipping_amount", "shipping_currency", "The shipping costs.");
const SHIPPING_DISCOUNT: [Column; 2] = money!(
    "shipping_discount_amount",
    "shipping_discount_amount",
    "shipping_discount_currency",
    "The discount on shipping costs."
);
const SHIPPING_TAX: [Column; 2] = money!(
    "shipping_tax_amount",
    "shipping_tax_amount",
    "shipping_tax_currency",
    "The tax on shipping costs."
);
const OTHER: [Column; 2] = money!("other_amount", "other_amount", "other_currency", "Any other amount.");
const TIP: [Column; 2] = money!("tip_amount", "tip_amount", "tip_currency", "The tip.");
const ENDING: [Column; 2] = money!(
    "ending_balance",
    "ending_balance",
    "ending_balance_currency",
    "The balance of this currency after the transaction."
);
const AVAILABLE: [Column; 2] = money!(
    "available_balance",
    "available_balance",
    "available_balance_currency",
    "The available part of the balance after the transaction."
);
const CREDIT_FEE: [Column; 2] = money!(
    "credit_transactional_fee",
    "credit_transactional_fee",
    "credit_transactional_fee_currency",
    "The fee of a payment by PayPal Credit."
);
const CREDIT_PROMOTION: [Column; 2] = money!(
    "credit_promotional_fee",
    "credit_promotional_fee",
    "credit_promotional_fee_currency",
    "The fee of a promotion of PayPal Credit."
);

static COLUMNS: [Column; 62] = [
    text("transaction_id", info!("transaction_id"), "The id. Several rows may have the same one."),
    text("paypal_reference_id", info!("paypal_reference_id"), "The id to which the transaction refers."),
    text(
        "paypal_reference_id_type",
        info!("paypal_reference_id_type"),
        "The type of that id: ODR, TXN, SUB or PAP.",
    ),
    text("transaction_event_code", info!("transaction_event_code"), "The T-code, such as T0006."),
    Column::derived("event_group", Text, "The first three characters of the T-code, such as T00."),
    text(
        "transaction_status",
        info!("transaction_status"),
        "S for done, P for pending, V for reversed, D for denied, F for partly refunded.",
    ),
    Column::new(
        "transaction_initiated_at",
        ColumnKind::Time,
        info!("transaction_initiation_date"),
        "When the transaction began. Its day decides in which file it is.",
    ),
    text(
        "transaction_initiated_at_raw",
        info!("transaction_initiation_date"),
        "The same time as PayPal sent it.",
    ),
    Column::new(
        "transaction_updated_at",
        ColumnKind::Time,
        info!("transaction_updated_date"),
        "When the transaction changed last.",
    ),
    text("transaction_updated_at_raw", info!("transaction_updated_date"), "The same time as PayPal sent it."),
    TRANSACTION[0],
    TRANSACTION[1],
    FEE[0],
    FEE[1],
    Column::derived(
        "net_amount",
        Decimal,
        "The gross amount plus the fee; empty if their currencies differ.",
    ),
    DISCOUNT[0],
    DISCOUNT[1],
    INSURANCE[0],
    INSURANCE[1],
    SALES_TAX[0],
    SALES_TAX[1],
    SHIPPING[0],
    SHIPPING[1],
    SHIPPING_DISCOUNT[0],
    SHIPPING_DISCOUNT[1],
    SHIPPING_TAX[0],
    SHIPPING_TAX[1],
    OTHER[0],
    OTHER[1],
    TIP[0],
    TIP[1],
    ENDING[0],
    ENDING[1],
    AVAILABLE[0],
    AVAILABLE[1],
    CREDIT_FEE[0],
    CREDIT_FEE[1],
    CREDIT_PROMOTION[0],
    CREDIT_PROMOTION[1],
    Column::derived(
        "balance_affecting",
        Boolean,
        "Whether the row affects a balance; empty if all rows were asked for, because PayPal does not say it.",
    ),
    text("transaction_subject", info!("transaction_subject"), "The subject, which may be the payer's text.")
        .personal(),
    text("transaction_note", info!("transaction_note"), "The payer's note.").personal(),
    text("payment_tracking_id", info!("payment_tracking_id"), "The id that the merchant gave the payment."),
    text("bank_reference_id", info!("bank_reference_id"), "The id of the bank transfer."),
    text("invoice_id", info!("invoice_id"), "The merchant's invoice number."),
    text("custom_field", info!("custom_field"), "The merchant's own text."),
    text("protection_eligibility", info!("protection_eligibility"), "Whether seller protection applies."),
    text("credit_term", info!("credit_term"), "The term of PayPal Credit."),
    text("annual_percentage_rate", info!("annual_percentage_rate"), "The yearly rate of PayPal Credit."),
    text("payment_method_type", info!("payment_method_type"), "The payment method."),
    text("instrument_type", info!("instrument_type"), "The type of the payment instrument."),
    text("instrument_sub_type", info!("instrument_sub_type"), "The subtype of the payment instrument."),
    text("store_id", "/store_info/store_id", "The store in which a point of sale stands."),
    text("terminal_id", "/store_info/terminal_id", "The terminal of a point of sale."),
    text("paypal_account_id", info!("paypal_account_id"), "The account of the other side.").personal(),
    text("payer_account_id", "/payer_info/account_id", "The payer's account.").personal(),
    text("payer_email", "/payer_info/email_address", "The payer's email address.").personal(),
    text("payer_name", "/payer_info/payer_name/alternate_full_name", "The payer's name.").personal(),
    text("payer_country", "/payer_info/country_code", "The payer's country.").personal(),
    text("shipping_name", "/shipping_info/name", "The name of the recipient.").personal(),
    table::raw(),
    table::row_hash(),
];

static SCHEMA: Schema = Schema { stream: "transactions", version: 1, columns: &COLUMNS };

const PERSONAL: [&str; 6] = [
    "/payer_info",
    "/shipping_info",
    "/auction_info",
    "/transaction_info/paypal_account_id",
    "/transaction_info/transaction_note",
    "/transaction_info/transaction_subject",
];

/// What is known and only in `raw`.
const OTHERS: [&str; 5] = ["/payer_info", "/shipping_info", "/auction_info", "/cart_info", "/incentive_info"];

static FIELDS: Fields = Fields { schema: &SCHEMA, personal: &PERSONAL, others: &OTHERS };

impl DailySource for Transactions {
    fn fields(&self) -> &'static Fields {
        &FIELDS
    }

    fn max_days(&self) -> i32 {
        31
    }

    fn lookback(&self) -> Duration {
        Duration::from_secs(3 * 86_400)
    }

    fn earliest(&self, present: i64) -> Option<i64> {
        Some(present - REACH)
    }

    /// A pending transaction is settled or denied within a month.
    fn open_for(&self) -> Duration {
        Duration::from_secs(35 * 86_400)
    }

    fn read<'a>(
        &'a self,
        asking: &'a Asking,
        options: RowOptions,
        window: Window,
    ) -> BoxFuture<'a, Result<WindowRows, WindowError>> {
        Box::pin(async move {
            match search(asking, options, window, None).await {
                Err(WindowError::TooLarge) if window.end - window.start <= 1 => {
                    by_status(asking, options, window).await
                }
                result => result,
            }
        })
    }

    fn second(&self, json: &Json<'_>) -> Result<i64> {
        initiation(json).map(Time::seconds)
    }

    fn row(&self, json: &Json<'_>, options: RowOptions) -> Result<Row> {
        let text = |pointer: &str| json.text(pointer).unwrap_or_default();
        let (id, code) = (text(info!("transaction_id")), text(info!("transaction_event_code")));
        let initiated = initiation(json)?;
        let name = format!("transaction {id}");
        let mapping = Mapping { fields: &FIELDS, json, has_payer: options.has_payer, name: &name };
        let hash = mapping.hash();
        let cells = mapping.cells(&hash, |name| match name {
            "event_group" => code.get(..3).map_or(Cell::Null, |group| Cell::Text(group.to_owned())),
            "net_amount" => net(json).map_or(Cell::Null, Cell::Decimal),
            // With the scope of all rows, PayPal does not say which ones affect a balance.
            "balance_affecting" if options.scope == Scope::Balance => Cell::Boolean(true),
            _ => Cell::Null,
        })?;
        Ok(Row {
            order: Order {
                time: initiated.microseconds(),
                texts: vec![id.to_owned(), code.to_owned(), hash.clone()],
            },
            key: format!("{id}|{code}|{initiated}"),
            hash,
            cells,
            // The status of an authorization stays pending.
            is_open: text(info!("transaction_status")) == "P" && !code.starts_with("T13"),
        })
    }
}

fn initiation(json: &Json<'_>) -> Result<Time> {
    let text = json.text(info!("transaction_initiation_date"));
    text.and_then(|text| text.parse().ok()).ok_or_else(|| {
        let id = json.text(info!("transaction_id")).unwrap_or("without an id");
        Error::failed(format!("transaction {id} has no time of its initiation"))
            .help("the time decides in which file the row is; tell the makers of this program")
    })
}

/// Returns the gross amount plus the fee, if both have one currency.
fn net(json: &Json<'_>) -> Option<Amount> {
    let gross: Amount = json.text(info!("transaction_amount/value"))?.parse().ok()?;
    let Some(fee) = json.text(info!("fee_amount/value")) else { return Some(gross) };
    let currency = json.text(info!("transaction_amount/currency_code"));
    if currency != json.text(info!("fee_amount/currency_code")) {
        return None;
    }
    gross.plus(fee.parse().ok()?)
}

/// Reads a second with too many results by status. Then no row has its `ending_balance`.
async fn by_status(asking: &Asking, options: RowOptions, window: Window) -> Result<WindowRows, WindowError> {
    let second = Window::text(window.start);
    let mut all = WindowRows { complete_until: i64::MAX, read_until: i64::MAX, ..WindowRows::default() };
    all.notes.push(format!(
        "the second {second} has too many results, and was read by status; its rows may lack ending_balance"
    ));
    for status in STATUSES {
        let read = match search(asking, options, window, Some(status)).await {
            Err(WindowError::TooLarge) => {
                let text = format!(
                    "the second {second} has more transactions of the status {status} than PayPal sends"
                );
                return Err(Error::failed(text)
                    .help("ask PayPal's support for a report of this second")
                    .into());
            }
            // PayPal does not know every status in every version.
            Err(WindowError::Failed(error)) if is_invalid(&error) && status == "F" => continue,
            result => result?,
        };
        all.complete_until = all.complete_until.min(read.complete_until);
        all.read_until = all.read_until.min(read.read_until);
        all.rows.extend(read.rows);
        all.notes.extend(read.notes);
    }
    Ok(all)
}

fn is_invalid(error: &Error) -> bool {
    error.failed_call().is_some_and(|call| call.status() == Some(400))
}

/// Reads a window until its pages fit together: all of them say the same number of rows, and that
/// many different rows were received. A window whose pages never do is too large: of fewer pages,
/// fewer rows can move from one to another.
async fn search(
    asking: &Asking,
    options: RowOptions,
    window: Window,
    status: Option<&str>,
) -> Result<WindowRows, WindowError> {
    let mut window = window;
    let mut reads = 0;
    loop {
        let pages = match pages(asking, options, window, status).await? {
            Answer::Shortened(end) if end <= window.start => {
                return Ok(WindowRows { complete_until: end, read_until: end, ..WindowRows::default() });
            }
            // Rows may arrive beyond the answered end while the pages are read, so only the part
            // that is complete is read.
            Answer::Shortened(end) => {
                window.end = end;
                continue;
            }
            Answer::Pages(pages) => pages,
        };
        if pages.is_whole() {
            return Ok(pages.rows);
        }
        if pages.repeats_within_a_page() {
            let note = format!(
                "from {} to {}, PayPal sends {} rows twice",
                Window::text(window.start),
                Window::text(window.end - 1),
                pages.repeated
            );
            let mut rows = pages.rows;
            rows.notes.push(note);
            return Ok(rows);
        }
        reads += 1;
        if reads < READS {
            continue;
        }
        if window.end - window.start > 1 {
            return Err(WindowError::TooLarge);
        }
        let text = format!(
            "of the second {}, PayPal counts {} transactions, but sends {} different ones",
            Window::text(window.start),
            pages.total.unwrap_or_default(),
            pages.rows.rows.len()
        );
        let help = "run the export again later; nothing of this second was written";
        return Err(Error::failed(text).help(help).into());
    }
}

enum Answer {
    /// The complete part ends before the window.
    Shortened(i64),
    Pages(Pages),
}

/// The pages of a window.
struct Pages {
    rows: WindowRows,
    /// The number of rows that PayPal counts.
    total: Option<u64>,
    /// Whether all pages have the same number.
    is_stable: bool,
    /// How many pages there are.
    count: u64,
    /// How many rows were received more than once.
    repeated: u64,
    /// The hashes of the different rows.
    hashes: BTreeSet<String>,
}

impl Pages {
    fn is_whole(&self) -> bool {
        let found = u64::try_from(self.rows.rows.len()).unwrap_or(u64::MAX);
        self.is_stable && self.repeated == 0 && self.total.is_none_or(|total| total == found)
    }

    /// Whether all rows are there, some of them twice. Over several pages, the second one of two
    /// equal rows may stand in the place of another row.
    fn repeats_within_a_page(&self) -> bool {
        let found = u64::try_from(self.rows.rows.len()).unwrap_or(u64::MAX);
        self.count == 1 && self.total == Some(found.saturating_add(self.repeated))
    }
}

async fn pages(
    asking: &Asking,
    options: RowOptions,
    window: Window,
    status: Option<&str>,
) -> Result<Answer, WindowError> {
    let (start, end) = (Window::text(window.start), Window::text(window.end - 1));
    let fields =
        if options.has_payer { "all" } else { "transaction_info,cart_info,store_info,incentive_info" };
    let records = if options.scope == Scope::Balance { "Y" } else { "N" };
    let mut pages = Pages {
        rows: WindowRows { complete_until: window.end, ..WindowRows::default() },
        total: None,
        is_stable: true,
        count: 0,
        repeated: 0,
        hashes: BTreeSet::new(),
    };
    let mut number = 1_u64;
    loop {
        pages.count = number;
        let answer = asking.ask(API, SEARCH, |call| {
            let call = call
                .query("start_date", &start)
                .query("end_date", &end)
                .query("fields", fields)
                .query("balance_affecting_records_only", records)
                .query("page_size", PAGE)
                .query("page", number);
            match status {
                Some(status) => call.query("transaction_status", status),
                None => call,
            }
        });
        let page = answer.await.map_err(|error| {
            let call = error.failed_call();
            let is_too_large = call.is_some_and(|call| {
                call.name() == Some(TOO_LARGE) || call.issues().any(|issue| issue == TOO_LARGE)
            });
            if is_too_large { WindowError::TooLarge } else { WindowError::Failed(error) }
        })?;
        let json = Json::read(&page);
        let time = |pointer| json.text(pointer).and_then(|text| text.parse::<Time>().ok()).map(Time::seconds);
        let (answered, refreshed) = (time("/end_date"), time("/last_refreshed_datetime"));
        pages.rows.read_until = refreshed.unwrap_or_else(|| asking.now() - REPORTING_LAG) + 1;
        let until = answered.map_or(window.end, |answered| answered + 1).min(pages.rows.read_until);
        // The end is compared in seconds: an answer of 23:59:59 is the end of a day.
        if until < window.end && number == 1 {
            return Ok(Answer::Shortened(until));
        }
        let (total, count) = (integer(&json, "/total_items"), integer(&json, "/total_pages"));
        pages.is_stable &= number == 1 || pages.total == total;
        pages.total = total;
        let found = take(&page, &mut pages);
        asking.page(found);
        let is_last = match (count, total) {
            (Some(count), _) => number >= count,
            (None, Some(total)) => number.saturating_mul(PAGE) >= total,
            (None, None) => (found as u64) < PAGE,
        };
        if is_last || found == 0 {
            return Ok(Answer::Pages(pages));
        }
        number += 1;
    }
}

/// Takes the rows of a page, each once. Returns how many the page has.
fn take(page: &Value, pages: &mut Pages) -> usize {
    let mut found = 0;
    for row in page.get("transaction_details").into_iter().flat_map(|list| list.elements()) {
        found += 1;
        let row = row.to_value();
        if pages.hashes.insert(crate::row::hash(&Json::read(&row).canonical(&[]))) {
            pages.rows.rows.push(row);
        } else {
            pages.repeated += 1;
        }
    }
    found
}

fn integer(json: &Json<'_>, pointer: &str) -> Option<u64> {
    json.text(pointer)?.parse().ok()
}
