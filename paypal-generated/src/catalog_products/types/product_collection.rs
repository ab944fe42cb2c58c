// Written by `paypal-codegen generate` from specs/catalog_products.yaml. Do not edit.

//! Defines the types of `product_collection` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{LinkDescription, ProductCollectionElement};

/// One page of products; the totals are present only if they were requested.
///
/// The `product_collection` object of PayPal's Catalog Products API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductCollection {
    /// The products of this page.
    ///
    /// 1 to 32767 elements.
    pub products: Option<Vec<ProductCollectionElement>>,
    /// The number of products; only if the request has `total_required`.
    ///
    /// 0 to 500000000.
    pub total_items: Option<i64>,
    /// The number of pages; only if the request has `total_required`.
    ///
    /// 0 to 100000000.
    pub total_pages: Option<i64>,
    /// Links to this page and its neighbours.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ProductCollection {
    /// Creates an empty `ProductCollection`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ProductCollection {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ProductCollection = "product_collection" {
    0 products: optional [ProductCollectionElement] = "products",
    1 total_items: optional i64 = "total_items",
    2 total_pages: optional i64 = "total_pages",
    3 links: optional [LinkDescription] = "links" read_only,
} }
