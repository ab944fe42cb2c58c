//! Who calls: credentials, and the access token they are exchanged for.

mod assertion;
mod cache;
mod credentials;
mod token;

pub use assertion::AuthAssertion;
pub(crate) use cache::TokenCache;
pub use credentials::Credentials;
pub(crate) use token::{AccessToken, TOKEN_PATH};
