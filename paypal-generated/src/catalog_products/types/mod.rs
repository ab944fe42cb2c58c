// Written by `paypal-codegen generate` from specs/catalog_products.yaml. Do not edit.

//! The types of PayPal's Catalog Products API.

mod product;
mod product_category;
mod product_collection;
mod product_collection_element;
mod product_request_post;
mod product_type;

#[doc(inline)]
pub use crate::shared::{LinkDescription, LinkDescriptionMethod, Patch, PatchOp};

pub use product::Product;
pub use product_category::ProductCategory;
pub use product_collection::ProductCollection;
pub use product_collection_element::ProductCollectionElement;
pub use product_request_post::ProductRequest;
pub use product_type::ProductType;

/// The component `link_description_list`, a list.
pub type LinkDescriptionList = Vec<LinkDescription>;

/// The component `patch_request`, a list.
pub type PatchRequest = Vec<Patch>;

/// The component `product_collection_element_list`, a list.
pub type ProductCollectionElementList = Vec<ProductCollectionElement>;
