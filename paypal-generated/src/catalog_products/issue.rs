// Written by `paypal-codegen generate` from specs/catalog_products.yaml. Do not edit.

//! The issue codes of PayPal's Catalog Products API.

use paypal_runtime::model::UnknownValue;

/// Issue codes of PayPal's Catalog Products API, the reasons why it refuses a call.
///
/// `Error::issue_as::<Issue>()` returns the code of an error.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Issue {
    /// `COUNTRY_NOT_SUPPORTED`
    CountryNotSupported,
    /// `DUPLICATE_RESOURCE_IDENTIFIER`
    DuplicateResourceIdentifier,
    /// `INVALID_ACCOUNT_STATUS`
    InvalidAccountStatus,
    /// `INVALID_PARAMETER_SYNTAX`
    InvalidParameterSyntax,
    /// `INVALID_PARAMETER_VALUE`
    InvalidParameterValue,
    /// `INVALID_PATCH_PATH`
    InvalidPatchPath,
    /// `INVALID_RESOURCE_ID`
    InvalidResourceId,
    /// `INVALID_STRING_MAX_LENGTH`
    InvalidStringMaxLength,
    /// `INVALID_STRING_MIN_LENGTH`
    InvalidStringMinLength,
    /// `MISSING_REQUIRED_PARAMETER`
    MissingRequiredParameter,
    /// `PERMISSION_DENIED`
    PermissionDenied,
    /// `UNSUPPORTED_PATCH_OPERATION`
    UnsupportedPatchOperation,
    /// `USER_ACCOUNT_CLOSED`
    UserAccountClosed,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { Issue {
    0 CountryNotSupported = "COUNTRY_NOT_SUPPORTED",
    1 DuplicateResourceIdentifier = "DUPLICATE_RESOURCE_IDENTIFIER",
    2 InvalidAccountStatus = "INVALID_ACCOUNT_STATUS",
    3 InvalidParameterSyntax = "INVALID_PARAMETER_SYNTAX",
    4 InvalidParameterValue = "INVALID_PARAMETER_VALUE",
    5 InvalidPatchPath = "INVALID_PATCH_PATH",
    6 InvalidResourceId = "INVALID_RESOURCE_ID",
    7 InvalidStringMaxLength = "INVALID_STRING_MAX_LENGTH",
    8 InvalidStringMinLength = "INVALID_STRING_MIN_LENGTH",
    9 MissingRequiredParameter = "MISSING_REQUIRED_PARAMETER",
    10 PermissionDenied = "PERMISSION_DENIED",
    11 UnsupportedPatchOperation = "UNSUPPORTED_PATCH_OPERATION",
    12 UserAccountClosed = "USER_ACCOUNT_CLOSED",
} }
