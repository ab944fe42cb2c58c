// Written by `paypal-codegen generate` from specs/catalog_products.yaml. Do not edit.

//! Defines the types of `product_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The kind of a product: physical goods, a digital product or a service.
///
/// The values of `product_type` of PayPal's Catalog Products API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProductType {
    /// `PHYSICAL`: You ship the product to the buyer as a real thing. PayPal takes this type if you send
    /// none.
    Physical,
    /// `DIGITAL`: The buyer gets the product as data, such as software, music or an e-book. PayPal's best
    /// rates for digital goods require it.
    Digital,
    /// `SERVICE`: You sell work or access, such as support, lessons or a membership.
    Service,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ProductType {
    0 Physical = "PHYSICAL",
    1 Digital = "DIGITAL",
    2 Service = "SERVICE",
} }
