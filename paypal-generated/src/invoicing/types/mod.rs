// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! The types of PayPal's Invoicing API.

mod aggregated_discount;
mod amount_range;
mod amount_summary_detail;
mod amount_with_breakdown;
mod billing_info;
mod configuration;
mod connection;
mod connections;
mod contact_name_address;
mod custom_amount;
mod date_range;
mod date_time_range;
mod detail;
mod discount;
mod fetchtype;
mod invoice;
mod invoice_connection_details;
mod invoice_creation_flow;
mod invoice_detail;
mod invoice_number;
mod invoice_payment_term;
mod invoice_status;
mod invoicer_info;
mod invoices;
mod item;
mod metadata;
mod notification;
mod partial_payment;
mod payment_detail;
mod payment_method;
mod payment_reference;
mod payment_term;
mod payment_term_type;
mod payment_type;
mod payments;
mod phone_detail;
mod qr_config;
mod recipient_info;
mod refund_detail;
mod refund_reference;
mod refunds;
mod search_data;
mod shipping_cost;
mod tax;
mod template;
mod template_configuration;
mod template_detail;
mod template_display_preference;
mod template_info;
mod template_item_field;
mod template_item_setting;
mod template_metadata;
mod template_settings;
mod template_subtotal_field;
mod template_subtotal_setting;
mod templates;
mod unit_of_measure;

#[doc(inline)]
pub use crate::shared::{
    AddressDetails, AddressPortable, BusinessName, FileReference, LinkDescription, LinkDescriptionMethod,
    Money, Name, Phone, PhoneType,
};

pub use aggregated_discount::AggregatedDiscount;
pub use amount_range::AmountRange;
pub use amount_summary_detail::AmountSummaryDetail;
pub use amount_with_breakdown::AmountWithBreakdown;
pub use billing_info::BillingInfo;
pub use configuration::Configuration;
pub use connection::{AccountingConnection, SyncStatus};
pub use connections::AccountingConnections;
pub use contact_name_address::ContactNameAddress;
pub use custom_amount::CustomAmount;
pub use date_range::DateRange;
pub use date_time_range::DateTimeRange;
pub use detail::Detail;
pub use discount::Discount;
pub use fetchtype::FetchType;
pub use invoice::Invoice;
pub use invoice_connection_details::InvoiceConnections;
pub use invoice_creation_flow::InvoiceCreationFlow;
pub use invoice_detail::InvoiceDetail;
pub use invoice_number::InvoiceNumber;
pub use invoice_payment_term::InvoicePaymentTerm;
pub use invoice_status::InvoiceStatus;
pub use invoicer_info::InvoicerInfo;
pub use invoices::Invoices;
pub use item::Item;
pub use metadata::Metadata;
pub use notification::Notification;
pub use partial_payment::PartialPayment;
pub use payment_detail::PaymentDetail;
pub use payment_method::PaymentMethod;
pub use payment_reference::PaymentReference;
pub use payment_term::PaymentTerm;
pub use payment_term_type::PaymentTermType;
pub use payment_type::PaymentType;
pub use payments::Payments;
pub use phone_detail::PhoneDetail;
pub use qr_config::QrConfig;
pub use recipient_info::RecipientInfo;
pub use refund_detail::RefundDetail;
pub use refund_reference::RefundReference;
pub use refunds::Refunds;
pub use search_data::SearchData;
pub use shipping_cost::ShippingCost;
pub use tax::Tax;
pub use template::Template;
pub use template_configuration::TemplateConfiguration;
pub use template_detail::TemplateDetail;
pub use template_display_preference::TemplateDisplayPreference;
pub use template_info::TemplateInfo;
pub use template_item_field::TemplateItemField;
pub use template_item_setting::TemplateItemSetting;
pub use template_metadata::TemplateMetadata;
pub use template_settings::TemplateSettings;
pub use template_subtotal_field::TemplateSubtotalField;
pub use template_subtotal_setting::TemplateSubtotalSetting;
pub use templates::Templates;
pub use unit_of_measure::UnitOfMeasure;

/// The component `address_portable_list`, a list.
pub type AddressPortableList = Vec<AddressPortable>;

/// The component `connection_list`, a list.
pub type ConnectionList = Vec<AccountingConnection>;

/// The component `connections_list`, a list.
pub type ConnectionsList = Vec<AccountingConnections>;

/// The component `definitions-item_list`, a list.
pub type DefinitionsItemList = Vec<Item>;

/// The component `definitions-phone_detail_list`, a list.
pub type DefinitionsPhoneDetailList = Vec<PhoneDetail>;

/// The component `definitions-recipient_info_list`, a list.
pub type DefinitionsRecipientInfoList = Vec<RecipientInfo>;

/// The component `email_address_list`, a list.
pub type EmailAddressList = Vec<String>;

/// The component `fields_list`, a list.
pub type FieldsList = Vec<String>;

/// The component `file_reference_list`, a list.
pub type FileReferenceList = Vec<FileReference>;

/// The component `invoice_list`, a list.
pub type InvoiceList = Vec<Invoice>;

/// The component `invoice_status_list`, a list.
pub type InvoiceStatusList = Vec<InvoiceStatus>;

/// The component `item_list`, a list.
pub type ItemList = Vec<Item>;

/// The component `link_description_list`, a list.
pub type LinkDescriptionList = Vec<LinkDescription>;

/// The component `payment_detail_list`, a list.
pub type PaymentDetailList = Vec<PaymentDetail>;

/// The component `phone_detail_list`, a list.
pub type PhoneDetailList = Vec<PhoneDetail>;

/// The component `recipient_info_list`, a list.
pub type RecipientInfoList = Vec<RecipientInfo>;

/// The component `refund_detail_list`, a list.
pub type RefundDetailList = Vec<RefundDetail>;

/// The component `template_item_setting_list`, a list.
pub type TemplateItemSettingList = Vec<TemplateItemSetting>;

/// The component `template_list`, a list.
pub type TemplateList = Vec<Template>;

/// The component `template_subtotal_setting_list`, a list.
pub type TemplateSubtotalSettingList = Vec<TemplateSubtotalSetting>;

/// The component `templates_definitions-phone_detail_list`, a list.
pub type TemplatesDefinitionsPhoneDetailList = Vec<PhoneDetail>;
