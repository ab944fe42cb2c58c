//! paypal-generated.
