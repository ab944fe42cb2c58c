//! Handlers of products.

use serde_json::{Map, Value};

use super::product::Product;
use crate::{
    apis::{
        Answer, Exchange, Resource,
        field_patch::{self, ANY, Op},
        object,
        paging::Page,
    },
    error::{Detail, Failure, Problems},
    gate::check,
    world::{event::NewEvent, work::Work},
};

/// The prefix of ids that PayPal draws.
const PREFIX: &str = "PROD";
const PATH: &str = "/v1/catalogs/products";

pub(super) fn create(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut sent = object(check::declared("catalog_products", "product_request_POST", exchange.body));
    sent.shift_remove("id");
    let merchant = exchange.merchant().to_owned();
    let id = match exchange.text("/id") {
        Some(id) if id.starts_with("PROD-") => {
            let detail = Detail::new("INVALID_PARAMETER_SYNTAX").at("/id").value(id);
            let words = "The prefix `PROD-` is reserved for ids that PayPal draws.";
            return Err(Failure::new(400, vec![detail.description(words)]));
        }
        Some(id) if Product::find(exchange, &merchant, &id).is_some() => {
            return Err(Detail::new("DUPLICATE_RESOURCE_IDENTIFIER").at("/id").value(id).into());
        }
        Some(id) => id,
        None => exchange.ids.prefixed(PREFIX),
    };
    let product = Product::new(&merchant, &id, sent, exchange.now);
    exchange.rows.put(&product);
    emit(exchange, "CATALOG.PRODUCT.CREATED", "A product was created.", &product);
    Ok(Answer::Resource(201, Resource::of(&product)))
}

pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut products = exchange.rows.all::<Product>();
    products.retain(|product| product.merchant == exchange.merchant());
    let page = Page::read(exchange, 10, 20, products.len())?;
    let shown: Vec<Value> = page.take(&products).into_iter().map(|one| one.summary(exchange)).collect();
    let mut body = Map::new();
    body.insert("products".to_owned(), Value::from(shown));
    page.write_totals(exchange, &mut body);
    body.insert("links".to_owned(), Value::from(page.links(exchange, PATH, "previous")));
    Ok(Answer::Json(200, Value::Object(body)))
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(Answer::Whole(Resource::of(&named(exchange)?)))
}

pub(super) fn patch(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut product = named(exchange)?;
    let mut value = Value::Object(product.sent.clone());
    for change in field_patch::read(exchange.body, permitted)? {
        field_patch::write(&mut value, &change);
    }
    let mut problems = Problems::default();
    check::conforms("catalog_products", "product_request_POST", &value, "", &mut problems);
    problems.into_result()?;
    product.sent = object(value);
    product.updated = exchange.now;
    exchange.rows.put(&product);
    emit(exchange, "CATALOG.PRODUCT.UPDATED", "A product was updated.", &product);
    Ok(Answer::Empty(204))
}

fn permitted(path: &str) -> &'static [Op] {
    match path {
        "/description" | "/category" | "/image_url" | "/home_url" => ANY,
        _ => &[],
    }
}

fn named(exchange: &Exchange<'_>) -> Result<Product, Failure> {
    let id = exchange.path.get("product_id");
    let found = Product::find(exchange, &exchange.caller.merchant, id);
    let found = found.or_else(|| Product::find(exchange, &exchange.caller.own, id));
    found.ok_or_else(|| Failure::not_found("product_id", id))
}

fn emit(work: &mut Work<'_>, event_type: &str, summary: &str, product: &Product) {
    let resource = product.to_json(work);
    work.emit(NewEvent {
        event_type,
        resource_type: "product",
        resource_version: "2.0",
        summary,
        resource,
        merchant: &product.merchant,
    });
}
