// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! The types of PayPal's Identity API.

mod account_type;
mod client_token;
mod generate_token_request;
mod paypal_userinfo;
mod paypal_userinfo_schema;
mod scim_address;
mod scim_email;
mod scim_entitlement;
mod scim_meta;
mod scim_name;
mod scim_patch;
mod scim_patch_operation;
mod scim_patch_operation_type;
mod scim_phone;
mod scim_user;
mod scim_user_list;
mod terminate_token_request;
mod token_type_hint;
mod userinfo;
mod userinfo_address;
mod userinfo_email;
mod userinfo_schema;

pub use account_type::AccountType;
pub use client_token::ClientToken;
pub use generate_token_request::GenerateTokenRequest;
pub use paypal_userinfo::PaypalUserInfo;
pub use paypal_userinfo_schema::PaypalUserInfoSchema;
pub use scim_address::ScimAddress;
pub use scim_email::ScimEmail;
pub use scim_entitlement::ScimEntitlement;
pub use scim_meta::ScimMeta;
pub use scim_name::ScimName;
pub use scim_patch::ScimPatch;
pub use scim_patch_operation::ScimPatchOperation;
pub use scim_patch_operation_type::ScimPatchOperationType;
pub use scim_phone::ScimPhone;
pub use scim_user::ScimUser;
pub use scim_user_list::ScimUserList;
pub use terminate_token_request::TerminateTokenRequest;
pub use token_type_hint::TokenTypeHint;
pub use userinfo::UserInfo;
pub use userinfo_address::UserAddress;
pub use userinfo_email::UserEmail;
pub use userinfo_schema::UserInfoSchema;
