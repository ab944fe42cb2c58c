//! Webhooks in development: a listener that forwards them to a local program, and events that are
//! made to happen.
//!
//! | module | contents |
//! |---|---|
//! | [`local`] | the control requests of a local PayPal |
//! | [`pattern`] | which types of events somebody wants |
//! | [`forward`] | sends a delivery to local programs, byte for byte |
//! | [`endpoint`] | the server on loopback to which the local PayPal delivers |
//! | [`registration`] | the webhook that leads to the endpoint |
//! | [`feed`] | the list of events, read on from a place |
//! | [`listener`] | puts these together, and goes on when PayPal was away |
//! | [`resource`] | the components of the resources of events |
//! | [`trigger`] | makes an event happen |

pub mod endpoint;
pub mod feed;
pub mod forward;
pub mod listener;
pub mod local;
pub mod pattern;
pub mod registration;
pub mod resource;
pub mod trigger;
