// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! Request builders of PayPal's Identity API, which the methods of `Identity` return.

pub(super) mod generate_token;
pub(super) mod oauth2_userinfo;
pub(super) mod token;
pub(super) mod userinfo;
pub(super) mod users;

pub use generate_token::GenerateClientToken;
pub use oauth2_userinfo::GetPaypalUserInfo;
pub use token::TerminateToken;
pub use userinfo::GetUserInfo;
pub use users::{CreateUser, DeleteUser, GetUser, ListUsers, UpdateUser, UpdateUserOutcome};
