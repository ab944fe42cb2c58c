// Written by `paypal-codegen generate` from specs/catalog_products.yaml. Do not edit.

//! Defines the types of `product` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{LinkDescription, ProductCategory, ProductType};

/// A product that is sold by subscription, with the id that plans refer to.
///
/// The `product` object of PayPal's Catalog Products API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Product {
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
    /// The kind of a product: physical goods, a digital product or a service.
    ///
    /// `type` on the wire. Default: `"PHYSICAL"`.
    pub r#type: Option<ProductType>,
    /// The trade that the product belongs to.
    pub category: Option<ProductCategory>,
    /// The URL of a picture that shows the product.
    ///
    /// 1 to 2000 characters. Format: `uri`.
    pub image_url: Option<String>,
    /// The URL of the product's own page.
    ///
    /// 1 to 2000 characters. Format: `uri`.
    pub home_url: Option<String>,
    /// The time when the product was created.
    pub create_time: Option<DateTime>,
    /// The time when the product last changed.
    pub update_time: Option<DateTime>,
    /// The possible next steps.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Product {
    /// Creates an empty `Product`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Product {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Product = "product" {
    0 id: optional String = "id",
    1 name: optional String = "name",
    2 description: optional String = "description",
    3 r#type: optional ProductType = "type",
    4 category: optional ProductCategory = "category",
    5 image_url: optional String = "image_url",
    6 home_url: optional String = "home_url",
    7 create_time: optional DateTime = "create_time" read_only,
    8 update_time: optional DateTime = "update_time" read_only,
    9 links: optional [LinkDescription] = "links" read_only,
} }
