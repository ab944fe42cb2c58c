// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! Request builders of PayPal's Payment Links API, which the methods of `PaymentLinks` return.

mod payment_resources_delete_byid;
mod payment_resources_get_byid;
mod payment_resources_get_list;
mod payment_resources_post;
mod payment_resources_put_byid;

pub use payment_resources_delete_byid::DeletePaymentLink;
pub use payment_resources_get_byid::GetPaymentLink;
pub use payment_resources_get_list::ListPaymentLinks;
pub use payment_resources_post::CreatePaymentLink;
pub use payment_resources_put_byid::ReplacePaymentLink;
