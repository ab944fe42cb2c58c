// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! The issue codes of PayPal's Partner Referrals API.

use paypal_runtime::model::UnknownValue;

/// Issue codes of PayPal's Partner Referrals API, the reasons why it refuses a call.
///
/// `Error::issue_as::<Issue>()` returns the code of an error.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Issue {
    /// `ACCOUNT_STATUS_ERROR`
    AccountStatusError,
    /// `AUTHORIZATION_ERROR`
    AuthorizationError,
    /// `INVALID_ARRAY_LENGTH`
    InvalidArrayLength,
    /// `INVALID_PARAMETER_SYNTAX`
    InvalidParameterSyntax,
    /// `INVALID_PARAMETER_VALUE`
    InvalidParameterValue,
    /// `INVALID_STRING_LENGTH`
    InvalidStringLength,
    /// `PERMISSION_DENIED`
    PermissionDenied,
    /// `PRODUCT_PPCP_UNAUTHORIZED`
    ProductPpcpUnauthorized,
    /// `USER_NOT_FOUND`
    UserNotFound,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { Issue {
    0 AccountStatusError = "ACCOUNT_STATUS_ERROR",
    1 AuthorizationError = "AUTHORIZATION_ERROR",
    2 InvalidArrayLength = "INVALID_ARRAY_LENGTH",
    3 InvalidParameterSyntax = "INVALID_PARAMETER_SYNTAX",
    4 InvalidParameterValue = "INVALID_PARAMETER_VALUE",
    5 InvalidStringLength = "INVALID_STRING_LENGTH",
    6 PermissionDenied = "PERMISSION_DENIED",
    7 ProductPpcpUnauthorized = "PRODUCT_PPCP_UNAUTHORIZED",
    8 UserNotFound = "USER_NOT_FOUND",
} }
