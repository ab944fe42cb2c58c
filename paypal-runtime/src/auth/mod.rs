//! Who calls: credentials, and the access token they are exchanged for.

mod cache;
mod credentials;
mod token;

pub(crate) use cache::TokenCache;
pub use credentials::Credentials;
pub(crate) use token::{AccessToken, TOKEN_PATH};
