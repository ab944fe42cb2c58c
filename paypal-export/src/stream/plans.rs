//! Plans of subscriptions.

use futures_util::future::BoxFuture;

use super::{
    RowOptions, WholeRequest, WholeRows, WholeSource,
    listing::List,
    mapping::Fields,
    table::{self, Table, boolean, decimal, integer, json, raw_time, text, time},
};
use crate::{
    error::Result,
    row::{Cell, Column, Json, Row, Schema},
    source::Asking,
    state::Answers,
};

const LIST: List = List {
    api: "subscriptions",
    operation: "plans.list",
    items: "plans",
    id: "/id",
    size: 20,
    most_pages: 100_000,
    is_window: false,
};

/// Reads plans.
pub(crate) struct Plans;

static COLUMNS: [Column; 23] = [
    text("id", "/id", "The id."),
    text("product_id", "/product_id", "The product."),
    text("name", "/name", "The name."),
    text("status", "/status", "The status: CREATED, ACTIVE or INACTIVE."),
    text("description", "/description", "The description."),
    integer("version", "/version", "The version, which counts the changes."),
    text("usage_type", "/usage_type", "What is billed, such as LICENSED."),
    boolean("quantity_supported", "/quantity_supported", "Whether a subscription may have a quantity."),
    json("billing_cycles", "/billing_cycles", "The billing cycles with their prices, as a JSON list."),
    boolean(
        "auto_bill_outstanding",
        "/payment_preferences/auto_bill_outstanding",
        "Whether what is outstanding is billed in the next cycle.",
    ),
    decimal("setup_fee_value", "/payment_preferences/setup_fee/value", "The fee at the begin."),
    text("setup_fee_currency", "/payment_preferences/setup_fee/currency_code", "The currency of that fee."),
    text(
        "setup_fee_failure_action",
        "/payment_preferences/setup_fee_failure_action",
        "What happens if that fee is not paid: CONTINUE or CANCEL.",
    ),
    integer(
        "payment_failure_threshold",
        "/payment_preferences/payment_failure_threshold",
        "After how many failed payments a subscription is suspended.",
    ),
    decimal("tax_percentage", "/taxes/percentage", "The tax in percent."),
    boolean("tax_inclusive", "/taxes/inclusive", "Whether the prices contain the tax."),
    time("created_at", "/create_time", "When the plan was created."),
    raw_time("created_at_raw", "/create_time"),
    time("updated_at", "/update_time", "When the plan changed last."),
    raw_time("updated_at_raw", "/update_time"),
    table::is_deleted(),
    table::raw(),
    table::row_hash(),
];

static SCHEMA: Schema = Schema { stream: "plans", version: 1, columns: &COLUMNS };

/// The merchant may be a person.
const PERSONAL: [&str; 1] = ["/payee"];

/// What is known and only in `raw`.
const OTHERS: [&str; 3] = ["/links", "/merchant_preferences", "/payee"];

static FIELDS: Fields = Fields { schema: &SCHEMA, personal: &PERSONAL, others: &OTHERS };

const TABLE: Table = Table { fields: &FIELDS, noun: "plan", id: "/id", time: "/create_time" };

impl WholeSource for Plans {
    fn fields(&self) -> &'static Fields {
        &FIELDS
    }

    fn read<'a>(
        &'a self,
        asking: &'a Asking,
        _: WholeRequest<'a>,
        _: &'a mut Answers,
    ) -> BoxFuture<'a, Result<WholeRows>> {
        Box::pin(async move {
            // Without this header, a list has no billing cycles.
            let read = LIST
                .read(asking, |call| {
                    call.query("total_required", true).header("Prefer", "return=representation")
                })
                .await?;
            Ok(WholeRows::of_list(read))
        })
    }

    fn row(&self, json: &Json<'_>, options: RowOptions) -> Result<Row> {
        TABLE.row(json, options, false, |_| Cell::Null)
    }
}
