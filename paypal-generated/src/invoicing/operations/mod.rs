// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! Request builders of PayPal's Invoicing API, which the methods of `Invoicing` return.

pub(super) mod connections;
pub(super) mod invoice_connection_details;
pub(super) mod invoices;
pub(super) mod invoicing;
pub(super) mod templates;

pub use connections::ListAccountingConnections;
pub use invoice_connection_details::GetInvoiceConnections;
pub use invoices::{
    CancelInvoice, CreateInvoice, DeleteInvoice, DeletePayment, DeleteRefund, GenerateQrCode, GetInvoice,
    ListInvoices, RecordPayment, RecordRefund, SearchInvoices, SendInvoice, SendInvoiceReminder,
    UpdateInvoice,
};
pub use invoicing::GenerateNextInvoiceNumber;
pub use templates::{CreateTemplate, DeleteTemplate, GetTemplate, ListTemplates, UpdateTemplate};
