// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! The types of PayPal's Invoicing v1 API.

mod address;
mod billing_info;
mod cancel_notification;
mod custom_amount;
mod discount;
mod file_attachment;
mod invoice;
mod invoice_item;
mod invoice_number;
mod invoices;
mod merchant_info;
mod metadata;
mod notification;
mod participant;
mod payment_detail;
mod payment_summary;
mod payment_term;
mod phone;
mod qr_code;
mod refund_detail;
mod search;
mod shipping_cost;
mod shipping_info;
mod tax;
mod template;
mod template_data;
mod template_settings;
mod template_settings_metadata;
mod templates;

#[doc(inline)]
pub use crate::shared::{Currency, LinkDescription, LinkDescriptionMethod};

pub use address::Address;
pub use billing_info::{BillingInfo, BillingInfoLanguage};
pub use cancel_notification::CancelNotification;
pub use custom_amount::CustomAmount;
pub use discount::Discount;
pub use file_attachment::FileAttachment;
pub use invoice::{Invoice, InvoiceStatus};
pub use invoice_item::{InvoiceItem, UnitOfMeasure};
pub use invoice_number::InvoiceNumber;
pub use invoices::Invoices;
pub use merchant_info::MerchantInfo;
pub use metadata::Metadata;
pub use notification::Notification;
pub use participant::Participant;
pub use payment_detail::{PaymentDetail, PaymentDetailMethod, PaymentDetailTransactionType, PaymentType};
pub use payment_summary::PaymentSummary;
pub use payment_term::{PaymentTerm, PaymentTermType};
pub use phone::Phone;
pub use qr_code::QrCode;
pub use refund_detail::RefundDetail;
pub use search::{Search, SearchStatus};
pub use shipping_cost::ShippingCost;
pub use shipping_info::ShippingInfo;
pub use tax::Tax;
pub use template::Template;
pub use template_data::TemplateData;
pub use template_settings::{TemplateSettings, TemplateSettingsFieldName};
pub use template_settings_metadata::TemplateSettingsMetadata;
pub use templates::Templates;
