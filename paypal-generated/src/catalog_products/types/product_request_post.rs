// Written by `paypal-codegen generate` from specs/catalog_products.yaml. Do not edit.

//! Defines the types of `product_request_POST` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{ProductCategory, ProductType};

/// The properties of a new product: at least a name and a type.
///
/// The `product_request_POST` object of PayPal's Catalog Products API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct ProductRequest {
    /// Your own id, unique in the account, such as a stock number; PayPal assigns one if it is missing.
    ///
    /// 6 to 50 characters.
    pub id: Option<String>,
    /// The name of the product.
    ///
    /// 1 to 127 characters.
    pub name: String,
    /// The details of the product.
    ///
    /// 1 to 256 characters.
    pub description: Option<String>,
    /// The kind of a new product, which cannot be changed later: a thing that is shipped, a digital product,
    /// or a service.
    ///
    /// `type` on the wire. Default: `"PHYSICAL"`.
    pub r#type: ProductType,
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
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ProductRequest {
    /// Creates a `ProductRequest` from its required fields.
    pub fn new(name: impl Into<String>, r#type: ProductType) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.name = name.into();
        new.r#type = r#type;
        new
    }
}

paypal_runtime::model! { ProductRequest = "product_request_POST" {
    0 id: optional String = "id",
    1 name: required String = "name",
    2 description: optional String = "description",
    3 r#type: required ProductType = "type",
    4 category: optional ProductCategory = "category",
    5 image_url: optional String = "image_url",
    6 home_url: optional String = "home_url",
} }
