// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! Request builders of PayPal's Invoicing v1 API, which the methods of `InvoicingV1` return.

pub(super) mod invoice;
pub(super) mod template;

pub use invoice::{
    CancelInvoice, CreateInvoice, DeleteInvoice, DeletePayment, DeleteRefund, GenerateNextInvoiceNumber,
    GetInvoice, GetQrCode, ListInvoices, RecordPayment, RecordRefund, ScheduleInvoice, SearchInvoices,
    SendInvoice, SendInvoiceReminder, UpdateInvoice,
};
pub use template::{CreateTemplate, DeleteTemplate, GetTemplate, ListTemplates, UpdateTemplate};
