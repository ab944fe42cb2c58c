// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `template-data` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{
    BillingInfo, Currency, CustomAmount, Discount, FileAttachment, InvoiceItem, MerchantInfo, PaymentTerm,
    ShippingCost, ShippingInfo,
};

/// The `template-data` object of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TemplateData {
    /// Required.
    pub merchant_info: MerchantInfo,
    /// Optional. 1 element.
    pub billing_info: Option<Vec<BillingInfo>>,
    /// Optional.
    pub shipping_info: Option<ShippingInfo>,
    /// Optional.
    pub cc_info: Option<Vec<String>>,
    /// Optional. At most 100 elements.
    pub items: Option<Vec<InvoiceItem>>,
    /// Optional.
    pub payment_term: Option<PaymentTerm>,
    /// Optional. At most 60 characters.
    pub reference: Option<String>,
    /// Optional.
    pub discount: Option<Discount>,
    /// Optional.
    pub shipping_cost: Option<ShippingCost>,
    /// Optional.
    pub custom: Option<CustomAmount>,
    /// Optional. Default: `false`.
    pub allow_partial_payment: Option<bool>,
    /// Optional.
    pub minimum_amount_due: Option<Currency>,
    /// Optional. Default: `false`.
    pub tax_calculated_after_discount: Option<bool>,
    /// Optional. Default: `false`.
    pub tax_inclusive: Option<bool>,
    /// Optional. At most 4000 characters.
    pub terms: Option<String>,
    /// Optional. At most 4000 characters.
    pub note: Option<String>,
    /// Optional. At most 150 characters.
    pub merchant_memo: Option<String>,
    /// Optional. At most 4000 characters. Format: `uri`.
    pub logo_url: Option<String>,
    /// Set by PayPal.
    pub total_amount: Option<Currency>,
    /// Optional.
    pub attachments: Option<Vec<FileAttachment>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TemplateData {
    /// Creates a `TemplateData` from its required fields.
    pub fn new(merchant_info: MerchantInfo) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.merchant_info = merchant_info;
        new
    }
}

paypal_runtime::model! { TemplateData = "template-data" {
    0 merchant_info: required MerchantInfo = "merchant_info",
    1 billing_info: optional [BillingInfo] = "billing_info",
    2 shipping_info: optional ShippingInfo = "shipping_info",
    3 cc_info: optional [String] = "cc_info",
    4 items: optional [InvoiceItem] = "items",
    5 payment_term: optional PaymentTerm = "payment_term",
    6 reference: optional String = "reference",
    7 discount: optional Discount = "discount",
    8 shipping_cost: optional ShippingCost = "shipping_cost",
    9 custom: optional CustomAmount = "custom",
    10 allow_partial_payment: optional bool = "allow_partial_payment",
    11 minimum_amount_due: optional Currency = "minimum_amount_due",
    12 tax_calculated_after_discount: optional bool = "tax_calculated_after_discount",
    13 tax_inclusive: optional bool = "tax_inclusive",
    14 terms: optional String = "terms",
    15 note: optional String = "note",
    16 merchant_memo: optional String = "merchant_memo",
    17 logo_url: optional String = "logo_url",
    18 total_amount: optional Currency = "total_amount" read_only,
    19 attachments: optional [FileAttachment] = "attachments",
} }
