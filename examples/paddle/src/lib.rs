//! Another provider's API with this project's tools: Paddle Billing, from a spec written for this example.
//!
//! [`billing`] is what `api!` makes of `specs/paddle.yaml` and its overlay. An [`Integration`] is a Paddle account's API key under a name, and where it
//! leads; its client sends the key there and nowhere else. A failed call tells Paddle's code, words and request id. Lists come as streams
//! of items, as the overlay says that Paddle pages them.
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
