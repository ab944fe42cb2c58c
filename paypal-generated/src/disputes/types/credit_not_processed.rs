// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `credit_not_processed` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{AgreedRefundDetails, CancellationDetails, Money, ProductDetails, ServiceDetails};

/// Whether the missing refund is for goods or for a service.
///
/// The values of `credit_not_processed.issue_type` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssueType {
    /// `PRODUCT`: The refund that the buyer misses is for goods. Look for details in `product_details`.
    Product,
    /// `SERVICE`: The refund that the buyer misses is for work or another performance. Look for details in
    /// `service_details`.
    Service,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { IssueType {
    0 Product = "PRODUCT",
    1 Service = "SERVICE",
} }

/// A claim that a refund was due and has not been received.
///
/// The `credit_not_processed` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CreditNotProcessed {
    /// Whether the missing refund is for goods or for a service.
    pub issue_type: Option<IssueType>,
    /// The refund that the buyer has not received.
    pub expected_refund: Option<Money>,
    /// The buyer's cancellation.
    pub cancellation_details: Option<CancellationDetails>,
    /// Sent if the dispute is about goods: their delivery, their return and the buyer's complaint.
    pub product_details: Option<ProductDetails>,
    /// Sent if the dispute is about a service: whether it has started, and the buyer's complaint.
    pub service_details: Option<ServiceDetails>,
    /// The refund on which buyer and seller agreed.
    pub agreed_refund_details: Option<AgreedRefundDetails>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CreditNotProcessed {
    /// Creates an empty `CreditNotProcessed`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CreditNotProcessed {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CreditNotProcessed = "credit_not_processed" {
    0 issue_type: optional IssueType = "issue_type",
    1 expected_refund: optional Money = "expected_refund",
    2 cancellation_details: optional CancellationDetails = "cancellation_details",
    3 product_details: optional ProductDetails = "product_details",
    4 service_details: optional ServiceDetails = "service_details",
    5 agreed_refund_details: optional AgreedRefundDetails = "agreed_refund_details",
} }
