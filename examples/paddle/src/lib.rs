//! An example of another provider's API with this project's tools: Paddle Billing, from a spec
//! written for this example.
//!
//! `api!` generates [`billing`] from `specs/paddle.yaml` and its overlay. An [`Integration`] is a
//! Paddle account's API key with a name and a destination; its client sends the key only to that
//! destination. The error of a failed call has Paddle's code, message and request id. List calls
//! return streams of items: the overlay describes Paddle's pagination.
//!
//! ```
//! use paddle_example::{Destination, Integration, billing::Billing};
//!
//! let shop = Integration::new("shop", "pdl_sdbx_key", Destination::Sandbox);
//! let paddle = Billing::new(&shop.client()?);
//! let call = paddle.customers_get("ctm_1");
//! assert_eq!(call.request()?.url().as_str(), "https://sandbox-api.paddle.com/customers/ctm_1");
//! # Ok::<(), paypal_runtime::Error>(())
//! ```

mod errors;
mod integration;

pub use integration::{Destination, Integration};

paypal_macros::api! {
    billing,
    spec = "specs/paddle.yaml",
    overlay = "specs/paddle.overlay.yaml",
}
