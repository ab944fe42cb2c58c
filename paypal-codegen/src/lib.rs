//! paypal-codegen.
