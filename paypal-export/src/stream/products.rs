//! Products of the catalog.

use futures_util::future::BoxFuture;

use super::{
    RowOptions, WholeRequest, WholeRows, WholeSource,
    listing::List,
    mapping::Fields,
    table::{self, Table, raw_time, text, time},
};
use crate::{
    error::Result,
    row::{Cell, Column, Json, Row, Schema},
    source::Asking,
    state::Answers,
};

const LIST: List = List {
    api: "catalog_products",
    operation: "products.list",
    items: "products",
    id: "/id",
    size: 20,
    most_pages: 100_000,
    is_window: false,
};

/// Reads products.
pub(crate) struct Products;

static COLUMNS: [Column; 8] = [
    text("id", "/id", "The id."),
    text("name", "/name", "The name."),
    text("description", "/description", "The description."),
    time("created_at", "/create_time", "When the product was created."),
    raw_time("created_at_raw", "/create_time"),
    table::is_deleted(),
    table::raw(),
    table::row_hash(),
];

static SCHEMA: Schema = Schema { stream: "products", version: 1, columns: &COLUMNS };

/// What is known and only in `raw`.
const OTHERS: [&str; 1] = ["/links"];

static FIELDS: Fields = Fields { schema: &SCHEMA, personal: &[], others: &OTHERS };

const TABLE: Table = Table { fields: &FIELDS, noun: "product", id: "/id", time: "/create_time" };

impl WholeSource for Products {
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
            let read = LIST.read(asking, |call| call.query("total_required", true)).await?;
            Ok(WholeRows::of_list(read))
        })
    }

    fn row(&self, json: &Json<'_>, options: RowOptions) -> Result<Row> {
        TABLE.row(json, options, false, |_| Cell::Null)
    }
}
