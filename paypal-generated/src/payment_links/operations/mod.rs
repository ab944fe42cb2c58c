// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! Request builders of PayPal's Payment Links API, which the methods of `PaymentLinks` return.

pub(super) mod payment_resources_delete_byid;
pub(super) mod payment_resources_get_byid;
pub(super) mod payment_resources_get_list;
pub(super) mod payment_resources_post;
pub(super) mod payment_resources_put_byid;

pub use payment_resources_delete_byid::DeletePaymentLink;
pub use payment_resources_get_byid::GetPaymentLink;
pub use payment_resources_get_list::ListPaymentLinks;
pub use payment_resources_post::CreatePaymentLink;
pub use payment_resources_put_byid::ReplacePaymentLink;
