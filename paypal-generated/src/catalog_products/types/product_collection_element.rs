// Written by `paypal-codegen generate` from specs/catalog_products.yaml. Do not edit.

//! Defines the types of `product_collection_element` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::LinkDescription;

/// A product in a list, without type and category.
///
/// The `product_collection_element` object of PayPal's Catalog Products API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductCollectionElement {
    /// The id of the product, for `product_id` of a plan.
    ///
    /// 6 to 50 characters.
    pub id: Option<String>,
    /// The name of the product.
    ///
    /// 1 to 127 characters.
    pub name: Option<String>,
    /// The details of the product.
    ///
    /// 1 to 256 characters.
    pub description: Option<String>,
    /// The time when the product was created.
    pub create_time: Option<DateTime>,
    /// The possible next steps.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ProductCollectionElement {
    /// Creates an empty `ProductCollectionElement`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ProductCollectionElement {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ProductCollectionElement = "product_collection_element" {
    0 id: optional String = "id" read_only,
    1 name: optional String = "name",
    2 description: optional String = "description",
    3 create_time: optional DateTime = "create_time" read_only,
    4 links: optional [LinkDescription] = "links" read_only,
} }
