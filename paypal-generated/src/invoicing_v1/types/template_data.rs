// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Defines the types of `template-data` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{
    BillingInfo, Currency, CustomAmount, Discount, FileAttachment, InvoiceItem, MerchantInfo, PaymentTerm,
    ShippingCost, ShippingInfo,
};

/// The contents that new invoices get from a template.
///
/// The `template-data` object of PayPal's Invoicing v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TemplateData {
    /// The seller's name, address and contact.
    pub merchant_info: MerchantInfo,
    /// The customer who pays.
    ///
    /// 1 element.
    pub billing_info: Option<Vec<BillingInfo>>,
    /// The recipient's name and address.
    pub shipping_info: Option<ShippingInfo>,
    /// The persons who get a copy of the invoice.
    pub cc_info: Option<Vec<String>>,
    /// The items, with price, tax and discount.
    ///
    /// At most 100 elements.
    pub items: Option<Vec<InvoiceItem>>,
    /// The time by which the customer must pay.
    pub payment_term: Option<PaymentTerm>,
    /// A reference, such as the number of a purchase order.
    ///
    /// At most 60 characters.
    pub reference: Option<String>,
    /// The discount on the whole invoice.
    pub discount: Option<Discount>,
    /// The shipping costs, with their tax.
    pub shipping_cost: Option<ShippingCost>,
    /// A further amount with a label of your own.
    pub custom: Option<CustomAmount>,
    /// Whether the customer may pay a part of the amount.
    ///
    /// Default: `false`.
    pub allow_partial_payment: Option<bool>,
    /// The least amount of a partial payment.
    pub minimum_amount_due: Option<Currency>,
    /// Whether taxes are computed after the discount.
    ///
    /// Default: `false`.
    pub tax_calculated_after_discount: Option<bool>,
    /// Whether prices include the tax.
    ///
    /// Default: `false`.
    pub tax_inclusive: Option<bool>,
    /// The seller's conditions, shown on the invoice.
    ///
    /// At most 4000 characters.
    pub terms: Option<String>,
    /// A note to the customer, shown on the invoice.
    ///
    /// At most 4000 characters.
    pub note: Option<String>,
    /// A note for yourself, which the customer does not see.
    ///
    /// At most 150 characters.
    pub merchant_memo: Option<String>,
    /// The address of the seller's logo.
    ///
    /// At most 4000 characters. Format: `uri`.
    pub logo_url: Option<String>,
    /// The total, computed by PayPal.
    ///
    /// Set by PayPal.
    pub total_amount: Option<Currency>,
    /// The attached files.
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
