//! Authentication: credentials, grants of account owners, and the access tokens they are exchanged
//! for.

mod assertion;
mod bearer;
mod credentials;
mod grant;
mod memory;
#[cfg(feature = "redis")]
mod redis;
mod scheme;
mod sdk_token;
#[cfg(feature = "redis")]
mod seal;
mod store;
mod token;

pub use assertion::AuthAssertion;
pub use bearer::BearerToken;
pub use credentials::Credentials;
pub(crate) use credentials::TOKEN_PATH;
pub use grant::{AuthorizationCode, RefreshToken};
pub use memory::MemoryTokenStore;
#[cfg(feature = "redis")]
pub use redis::RedisTokenStore;
pub(crate) use scheme::basic_authorization;
pub use sdk_token::SdkToken;
pub use store::{TokenKey, TokenStore, TokenStoreError, TokenStoreFuture};
pub use token::AccessToken;
pub(crate) use token::Granted;
