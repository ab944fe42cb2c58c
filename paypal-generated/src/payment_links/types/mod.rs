// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! The types of PayPal's Payment Links API.

mod adjustable_quantity;
mod customer_note;
mod integration_mode;
mod line_item;
mod line_item_shipping;
mod line_item_tax;
mod payment_resource_base_response;
mod payment_resource_entity;
mod payment_resource_list;
mod payment_resource_status;
mod payment_resource_type;
mod reusable;
mod shipping_fee_type;
mod tax_type;
mod variant_dimension;
mod variant_option;
mod variants;

#[doc(inline)]
pub use crate::shared::{LinkDescription, LinkDescriptionMethod, Money};

pub use adjustable_quantity::AdjustableQuantity;
pub use customer_note::CustomerNote;
pub use integration_mode::IntegrationMode;
pub use line_item::LineItem;
pub use line_item_shipping::LineItemShipping;
pub use line_item_tax::LineItemTax;
pub use payment_resource_base_response::PaymentLink;
pub use payment_resource_entity::PaymentLinkRequest;
pub use payment_resource_list::PaymentLinkList;
pub use payment_resource_status::PaymentLinkStatus;
pub use payment_resource_type::PaymentLinkType;
pub use reusable::Reusability;
pub use shipping_fee_type::ShippingFeeType;
pub use tax_type::TaxType;
pub use variant_dimension::VariantDimension;
pub use variant_option::VariantOption;
pub use variants::Variants;
