// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Defines the types of `template_configuration` and its inline schemas.

use paypal_runtime::model::Extra;
use super::PartialPayment;

/// The calculation and payment settings of a template: tax before or after discounts, tips, partial payments.
///
/// The `template_configuration` object of PayPal's Invoicing API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TemplateConfiguration {
    /// Whether tax is calculated on the discounted price (true, the default) or on the full price.
    ///
    /// Default: `true`.
    pub tax_calculated_after_discount: Option<bool>,
    /// Whether unit prices include the tax; false by default.
    ///
    /// Default: `false`.
    pub tax_inclusive: Option<bool>,
    /// Whether the payer can add a tip.
    ///
    /// Default: `false`.
    pub allow_tip: Option<bool>,
    /// Whether the customer may pay a part of the amount.
    pub partial_payment: Option<PartialPayment>,
    /// Whether rules change the price of the invoice, such as a discount or a surcharge under a condition.
    ///
    /// Default: `false`.
    pub has_conditional_rule: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TemplateConfiguration {
    /// Creates an empty `TemplateConfiguration`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for TemplateConfiguration {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { TemplateConfiguration = "template_configuration" {
    0 tax_calculated_after_discount: optional bool = "tax_calculated_after_discount",
    1 tax_inclusive: optional bool = "tax_inclusive",
    2 allow_tip: optional bool = "allow_tip",
    3 partial_payment: optional PartialPayment = "partial_payment",
    4 has_conditional_rule: optional bool = "has_conditional_rule",
} }
