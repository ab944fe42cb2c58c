// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `merchandize_dispute_properties` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AddressPortable, CancellationDetails, IssueType, ProductDetails, ServiceDetails};

/// Details of a complaint about goods or services that did not arrive or are not as described.
///
/// The `merchandize_dispute_properties` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct MerchandizeDisputeProperties {
    /// Whether the complaint is about goods or about a service.
    pub issue_type: Option<IssueType>,
    /// Sent if the dispute is about goods: their delivery, their return and the buyer's complaint.
    pub product_details: Option<ProductDetails>,
    /// Sent if the dispute is about a service: whether it has started, and the buyer's complaint.
    pub service_details: Option<ServiceDetails>,
    /// The buyer's cancellation.
    pub cancellation_details: Option<CancellationDetails>,
    /// The address to which the buyer returns the goods.
    pub return_shipping_address: Option<AddressPortable>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl MerchandizeDisputeProperties {
    /// Creates an empty `MerchandizeDisputeProperties`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for MerchandizeDisputeProperties {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { MerchandizeDisputeProperties = "merchandize_dispute_properties" {
    0 issue_type: optional IssueType = "issue_type",
    1 product_details: optional ProductDetails = "product_details",
    2 service_details: optional ServiceDetails = "service_details",
    3 cancellation_details: optional CancellationDetails = "cancellation_details",
    4 return_shipping_address: optional AddressPortable = "return_shipping_address",
} }
