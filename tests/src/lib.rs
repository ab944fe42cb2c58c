//! Compiles and runs the code of the README, and compiles that of the guide. Tests across the
//! crates are in `tests/`, examples in `examples/`.

#![doc = include_str!("../../README.md")]

/// The chapters of the guide.
pub mod guide {
    #[doc = include_str!("../../docs/guide/adding-an-api.md")]
    pub mod adding_an_api {}
    #[doc = include_str!("../../docs/guide/authorize-and-capture.md")]
    pub mod authorize_and_capture {}
    #[doc = include_str!("../../docs/guide/blocking.md")]
    pub mod blocking {}
    #[doc = include_str!("../../docs/guide/disputes.md")]
    pub mod disputes {}
    #[doc = include_str!("../../docs/guide/errors.md")]
    pub mod errors {}
    #[doc = include_str!("../../docs/guide/export.md")]
    pub mod export {}
    #[doc = include_str!("../../docs/guide/first-payment.md")]
    pub mod first_payment {}
    #[doc = include_str!("../../docs/guide/fleets.md")]
    pub mod fleets {}
    #[doc = include_str!("../../docs/guide/following-changes.md")]
    pub mod following_changes {}
    #[doc = include_str!("../../docs/guide/going-live.md")]
    pub mod going_live {}
    #[doc = include_str!("../../docs/guide/invoices.md")]
    pub mod invoices {}
    #[doc = include_str!("../../docs/guide/lists.md")]
    pub mod lists {}
    #[doc = include_str!("../../docs/guide/partners.md")]
    pub mod partners {}
    #[doc = include_str!("../../docs/guide/payouts.md")]
    pub mod payouts {}
    #[doc = include_str!("../../docs/guide/reports.md")]
    pub mod reports {}
    #[doc = include_str!("../../docs/guide/subscriptions.md")]
    pub mod subscriptions {}
    #[doc = include_str!("../../docs/guide/testing.md")]
    pub mod testing {}
    #[doc = include_str!("../../docs/guide/vault.md")]
    pub mod vault {}
    #[doc = include_str!("../../docs/guide/webhooks.md")]
    pub mod webhooks {}
}
