//! Invoices, by the day of their creation.
//!
//! The days of invoices that may still change are read again for 400 days. A change after that is
//! not seen unless everything is read again: for example an invoice that is paid more than 400 days
//! after it was created. An invoice that was cancelled or refunded whole is not read again.

use std::time::Duration;

use futures_util::future::BoxFuture;

use super::{
    DailySource, RowOptions,
    listing::List,
    mapping::Fields,
    table::{self, Table, boolean, cell, decimal, first, raw_time, text, texts, time},
};
use crate::{
    error::Result,
    row::{Column, ColumnKind, Json, Row, Schema},
    source::{Asking, Window, WindowError, WindowRows},
};

const LIST: List = List {
    api: "invoicing",
    operation: "invoices.search-invoices",
    items: "items",
    id: "/id",
    size: 100,
    most_pages: 1000,
    is_window: true,
};

/// The states in which an invoice changes no more. The days of all others are read again: one that
/// is paid may be refunded.
const FINAL: [&str; 5] =
    ["CANCELLED", "AUTO_CANCELLED", "REFUNDED", "MARKED_AS_REFUNDED", "REFUNDED_EXTERNAL"];

/// How long a day is read again. A payment can be refunded for 180 days, and an invoice may be paid
/// half a year after it was created.
const OPEN_FOR: Duration = Duration::from_secs(400 * 86_400);

/// Reads invoices.
pub(crate) struct Invoices;

macro_rules! metadata {
    ($name:literal) => {
        concat!("/detail/metadata/", $name)
    };
}

static COLUMNS: [Column; 64] = [
    text("id", "/id", "The id."),
    text("parent_id", "/parent_id", "The id of the invoice of a group to which this one belongs."),
    text("status", "/status", "The status, such as DRAFT, SENT or PAID."),
    text("invoice_number", "/detail/invoice_number", "The merchant's invoice number."),
    text("reference", "/detail/reference", "The merchant's own reference, such as an order number."),
    text("currency", "/detail/currency_code", "The currency of the invoice."),
    text("invoice_date", "/detail/invoice_date", "The date of the invoice."),
    text("payment_term", "/detail/payment_term/term_type", "When it is to be paid, such as NET_30."),
    text("due_date", "/detail/payment_term/due_date", "The date on which it is due."),
    time(
        "created_at",
        metadata!("create_time"),
        "When the invoice was created. Its day decides in which file it is.",
    ),
    raw_time("created_at_raw", metadata!("create_time")),
    time("updated_at", metadata!("last_update_time"), "When the invoice changed last."),
    raw_time("updated_at_raw", metadata!("last_update_time")),
    time("first_sent_at", metadata!("first_sent_time"), "When it was sent first."),
    raw_time("first_sent_at_raw", metadata!("first_sent_time")),
    time("last_sent_at", metadata!("last_sent_time"), "When it was sent last."),
    raw_time("last_sent_at_raw", metadata!("last_sent_time")),
    time("cancelled_at", metadata!("cancel_time"), "When it was cancelled."),
    raw_time("cancelled_at_raw", metadata!("cancel_time")),
    text("created_by_flow", metadata!("created_by_flow"), "How it was created, such as BATCH."),
    text("template_id", "/configuration/template_id", "The template it was made from."),
    boolean("allow_tip", "/configuration/allow_tip", "Whether the recipient may add a tip."),
    boolean(
        "tax_inclusive",
        "/configuration/tax_inclusive",
        "Whether the prices of the items contain the tax.",
    ),
    boolean(
        "tax_calculated_after_discount",
        "/configuration/tax_calculated_after_discount",
        "Whether the tax is computed after the discount.",
    ),
    boolean(
        "allow_partial_payment",
        "/configuration/partial_payment/allow_partial_payment",
        "Whether it may be paid in parts.",
    ),
    decimal(
        "minimum_amount_due_value",
        "/configuration/partial_payment/minimum_amount_due/value",
        "The least amount of a part.",
    ),
    text(
        "minimum_amount_due_currency",
        "/configuration/partial_payment/minimum_amount_due/currency_code",
        "The currency of that amount.",
    ),
    decimal("amount_value", "/amount/value", "The total amount."),
    text("amount_currency", "/amount/currency_code", "The currency of the total amount."),
    decimal("item_total_value", "/amount/breakdown/item_total/value", "The sum of the items."),
    text("item_total_currency", "/amount/breakdown/item_total/currency_code", "The currency of that sum."),
    decimal(
        "item_discount_value",
        "/amount/breakdown/discount/item_discount/value",
        "The sum of the discounts on items.",
    ),
    text(
        "item_discount_currency",
        "/amount/breakdown/discount/item_discount/currency_code",
        "The currency of that sum.",
    ),
    decimal(
        "invoice_discount_value",
        "/amount/breakdown/discount/invoice_discount/amount/value",
        "The discount on the whole invoice.",
    ),
    text(
        "invoice_discount_currency",
        "/amount/breakdown/discount/invoice_discount/amount/currency_code",
        "The currency of that discount.",
    ),
    decimal(
        "invoice_discount_percent",
        "/amount/breakdown/discount/invoice_discount/percent",
        "The discount on the whole invoice in percent.",
    ),
    decimal("tax_total_value", "/amount/breakdown/tax_total/value", "The sum of the taxes."),
    text("tax_total_currency", "/amount/breakdown/tax_total/currency_code", "The currency of that sum."),
    decimal("shipping_value", "/amount/breakdown/shipping/amount/value", "The shipping costs."),
    text(
        "shipping_currency",
        "/amount/breakdown/shipping/amount/currency_code",
        "The currency of the shipping costs.",
    ),
    text("custom_label", "/amount/breakdown/custom/label", "The name of a custom amount."),
    decimal("custom_value", "/amount/breakdown/custom/amount/value", "A custom amount."),
    text("custom_currency", "/amount/breakdown/custom/amount/currency_code", "The currency of that amount."),
    decimal("due_value", "/due_amount/value", "What is still to be paid."),
    text("due_currency", "/due_amount/currency_code", "The currency of that amount."),
    decimal("gratuity_value", "/gratuity/value", "The tip."),
    text("gratuity_currency", "/gratuity/currency_code", "The currency of the tip."),
    decimal("paid_value", "/payments/paid_amount/value", "What was paid."),
    text("paid_currency", "/payments/paid_amount/currency_code", "The currency of that amount."),
    decimal("refunded_value", "/refunds/refund_amount/value", "What was refunded."),
    text("refunded_currency", "/refunds/refund_amount/currency_code", "The currency of that amount."),
    Column::derived("payment_ids", ColumnKind::Json, "The ids of the payments, as a JSON list."),
    Column::derived("refund_ids", ColumnKind::Json, "The ids of the refunds, as a JSON list."),
    text("note", "/detail/note", "The note to the recipient.").personal(),
    text("memo", "/detail/memo", "The merchant's own note.").personal(),
    text("created_by", metadata!("created_by"), "Who created it.").personal(),
    text("last_updated_by", metadata!("last_updated_by"), "Who changed it last.").personal(),
    text("last_sent_by", metadata!("last_sent_by"), "Who sent it last.").personal(),
    text("cancelled_by", metadata!("cancelled_by"), "Who cancelled it.").personal(),
    Column::derived("recipient_email", ColumnKind::Text, "The email address of the first recipient.")
        .personal(),
    Column::derived("recipient_name", ColumnKind::Text, "The name of the first recipient.").personal(),
    Column::derived("recipient_business", ColumnKind::Text, "The business of the first recipient.")
        .personal(),
    table::raw(),
    table::row_hash(),
];

static SCHEMA: Schema = Schema { stream: "invoices", version: 1, columns: &COLUMNS };

/// Payments have the addresses to which is shipped, links lead to the page of the recipient, and
/// the merchant may be a person.
const PERSONAL: [&str; 14] = [
    "/primary_recipients",
    "/additional_recipients",
    "/invoicer",
    "/payments/transactions",
    "/refunds/transactions/note",
    "/detail/attachments",
    "/detail/note",
    "/detail/memo",
    metadata!("created_by"),
    metadata!("last_updated_by"),
    metadata!("last_sent_by"),
    metadata!("cancelled_by"),
    metadata!("recipient_view_url"),
    "/links",
];

/// What is known and only in `raw`.
const OTHERS: [&str; 14] = [
    "/primary_recipients",
    "/additional_recipients",
    "/invoicer",
    "/items",
    "/links",
    "/payments/transactions",
    "/refunds/transactions",
    "/detail/attachments",
    "/detail/terms_and_conditions",
    metadata!("recipient_view_url"),
    metadata!("invoicer_view_url"),
    "/amount/breakdown/shipping/tax",
    "/configuration/has_conditional_rule",
    "/amount/breakdown/discount",
];

static FIELDS: Fields = Fields { schema: &SCHEMA, personal: &PERSONAL, others: &OTHERS };

const TABLE: Table = Table { fields: &FIELDS, noun: "invoice", id: "/id", time: metadata!("create_time") };

impl DailySource for Invoices {
    fn fields(&self) -> &'static Fields {
        &FIELDS
    }

    fn max_days(&self) -> i32 {
        31
    }

    fn lookback(&self) -> Duration {
        Duration::from_secs(86_400)
    }

    fn open_for(&self) -> Duration {
        OPEN_FOR
    }

    fn read<'a>(
        &'a self,
        asking: &'a Asking,
        _: RowOptions,
        window: Window,
    ) -> BoxFuture<'a, Result<WindowRows, WindowError>> {
        Box::pin(read(asking, window))
    }

    fn second(&self, json: &Json<'_>) -> Result<i64> {
        TABLE.second(json)
    }

    fn row(&self, json: &Json<'_>, options: RowOptions) -> Result<Row> {
        let is_open = !json.text("/status").is_some_and(|status| FINAL.contains(&status));
        let recipient = |pointer| first(json, "/primary_recipients", pointer);
        TABLE.row(json, options, is_open, |name| match name {
            "payment_ids" => texts(json, "/payments/transactions", "/payment_id"),
            "refund_ids" => texts(json, "/refunds/transactions", "/refund_id"),
            "recipient_email" => cell(recipient("/billing_info/email_address")),
            "recipient_business" => cell(recipient("/billing_info/business_name")),
            _ => cell(
                recipient("/billing_info/name/full_name")
                    .or(recipient("/billing_info/name/alternate_full_name"))
                    .or(recipient("/billing_info/name/surname")),
            ),
        })
    }
}

async fn read(asking: &Asking, window: Window) -> Result<WindowRows, WindowError> {
    let present = asking.present();
    let body = serde_json::json!({
        "creation_date_range": { "start": Window::text(window.start), "end": Window::text(window.end - 1) },
        "fields": ["items", "payments", "refunds"],
    });
    let read = LIST
        .read(asking, |call| call.query("total_required", true).json_bytes(serde_json::to_vec(&body)))
        .await?;
    Ok(WindowRows {
        rows: read.rows,
        complete_until: window.end,
        read_until: present.max(window.end),
        notes: read.notes,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invoice_is_open_until_its_status_is_final() {
        let is_open = |status: &str| {
            let text = format!(r#"{{"id":"INV2-1","status":"{status}"}}"#);
            let value: paypal_generated::Value = text.parse().unwrap();
            Invoices.row(&Json::read(&value), RowOptions::default()).unwrap().is_open
        };
        let open = ["DRAFT", "SENT", "SCHEDULED", "UNPAID", "PARTIALLY_PAID", "PAYMENT_PENDING", "NEW"];
        // What is paid can be refunded.
        let refundable = ["PAID", "MARKED_AS_PAID", "PAID_EXTERNAL", "PARTIALLY_REFUNDED"];
        for status in open.into_iter().chain(refundable) {
            assert!(is_open(status), "{status}");
        }
        for status in FINAL {
            assert!(!is_open(status), "{status}");
        }
    }
}
