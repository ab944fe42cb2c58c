//! The Catalog Products API.

mod handlers;
mod product;

use super::Api;
use crate::store::Row;

pub(super) use product::Product;

pub(super) const API: Api = Api {
    name: "catalog_products",
    handlers: &[
        ("products.create", handlers::create),
        ("products.list", handlers::list),
        ("products.get", handlers::get),
        ("products.patch", handlers::patch),
    ],
    views: &[(Product::TABLE, |work, key| work.rows.find::<Product>(key).map(|one| one.to_json(work)))],
    briefs: &[],
    jobs: &[],
    controls: &[],
};
