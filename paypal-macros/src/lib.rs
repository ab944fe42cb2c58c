//! paypal-macros.
