// Written by `paypal-codegen generate` from specs/catalog_products.yaml. Do not edit.

//! Defines the types of `product_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The kind of a product: physical goods, a digital product or a service.
///
/// The values of `product_type` of PayPal's Catalog Products API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductType {
    /// `PHYSICAL`
    Physical,
    /// `DIGITAL`
    Digital,
    /// `SERVICE`
    Service,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ProductType {
    0 Physical = "PHYSICAL",
    1 Digital = "DIGITAL",
    2 Service = "SERVICE",
} }
