//! paypal-sandbox.
