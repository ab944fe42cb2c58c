// Written by `paypal-codegen generate` from specs/payments.yaml. Do not edit.

//! The issue codes of PayPal's Payments API.

use paypal_runtime::model::UnknownValue;

/// Issue codes of PayPal's Payments API, the reasons why it refuses a call.
///
/// `Error::issue_as::<Issue>()` returns the code of an error.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Issue {
    /// `AUTHORIZATION_ALREADY_CAPTURED`
    AuthorizationAlreadyCaptured,
    /// `AUTHORIZATION_AMOUNT_EXCEEDED`
    AuthorizationAmountExceeded,
    /// `AUTHORIZATION_DENIED`
    AuthorizationDenied,
    /// `AUTHORIZATION_EXPIRED`
    AuthorizationExpired,
    /// `AUTHORIZATION_VOIDED`
    AuthorizationVoided,
    /// `AUTH_CAPTURE_CURRENCY_MISMATCH`
    AuthCaptureCurrencyMismatch,
    /// `AUTH_CURRENCY_MISMATCH`
    AuthCurrencyMismatch,
    /// `CANNOT_BE_NEGATIVE`
    CannotBeNegative,
    /// `CANNOT_BE_VOIDED`
    CannotBeVoided,
    /// `CANNOT_BE_ZERO_OR_NEGATIVE`
    CannotBeZeroOrNegative,
    /// `CAPTURE_FULLY_REFUNDED`
    CaptureFullyRefunded,
    /// `COMPLIANCE_VIOLATION`
    ComplianceViolation,
    /// `CURRENCY_MISMATCH`
    CurrencyMismatch,
    /// `DECIMALS_NOT_SUPPORTED`
    DecimalsNotSupported,
    /// `DECIMAL_PRECISION`
    DecimalPrecision,
    /// `DUPLICATE_INVOICE_ID`
    DuplicateInvoiceId,
    /// `DUPLICATE_TRANSACTION`
    DuplicateTransaction,
    /// `INVALID_ACCOUNT_STATUS`
    InvalidAccountStatus,
    /// `INVALID_CURRENCY_CODE`
    InvalidCurrencyCode,
    /// `INVALID_PARAMETER_SYNTAX`
    InvalidParameterSyntax,
    /// `INVALID_PARAMETER_VALUE`
    InvalidParameterValue,
    /// `INVALID_RESOURCE_ID`
    InvalidResourceId,
    /// `INVALID_STRING_LENGTH`
    InvalidStringLength,
    /// `INVALID_STRING_MAX_LENGTH`
    InvalidStringMaxLength,
    /// `MAX_CAPTURE_AMOUNT_EXCEEDED`
    MaxCaptureAmountExceeded,
    /// `MAX_CAPTURE_COUNT_EXCEEDED`
    MaxCaptureCountExceeded,
    /// `MAX_NUMBER_OF_REFUNDS_EXCEEDED`
    MaxNumberOfRefundsExceeded,
    /// `MISSING_REQUIRED_PARAMETER`
    MissingRequiredParameter,
    /// `PARTIAL_REFUND_NOT_ALLOWED`
    PartialRefundNotAllowed,
    /// `PAYEE_ACCOUNT_LOCKED_OR_CLOSED`
    PayeeAccountLockedOrClosed,
    /// `PAYEE_ACCOUNT_RESTRICTED`
    PayeeAccountRestricted,
    /// `PAYER_ACCOUNT_LOCKED_OR_CLOSED`
    PayerAccountLockedOrClosed,
    /// `PAYER_CANNOT_PAY`
    PayerCannotPay,
    /// `PENDING_CAPTURE`
    PendingCapture,
    /// `PERMISSION_DENIED`
    PermissionDenied,
    /// `PLATFORM_FEE_EXCEEDED`
    PlatformFeeExceeded,
    /// `PLATFORM_FEE_NOT_ENABLED`
    PlatformFeeNotEnabled,
    /// `PREVIOUSLY_CAPTURED`
    PreviouslyCaptured,
    /// `PREVIOUSLY_VOIDED`
    PreviouslyVoided,
    /// `PREVIOUS_REQUEST_IN_PROGRESS`
    PreviousRequestInProgress,
    /// `REAUTHORIZATION_DECLINED_BY_PROCESSOR`
    ReauthorizationDeclinedByProcessor,
    /// `REAUTHORIZATION_NOT_SUPPORTED`
    ReauthorizationNotSupported,
    /// `REAUTHORIZATION_NOT_SUPPORTED_FOR_PAYMENT_SOURCE`
    ReauthorizationNotSupportedForPaymentSource,
    /// `REAUTHORIZATION_TOO_SOON`
    ReauthorizationTooSoon,
    /// `REFUND_AMOUNT_EXCEEDED`
    RefundAmountExceeded,
    /// `REFUND_AMOUNT_TOO_LOW`
    RefundAmountTooLow,
    /// `REFUND_CAPTURE_CURRENCY_MISMATCH`
    RefundCaptureCurrencyMismatch,
    /// `REFUND_FAILED_INSUFFICIENT_FUNDS`
    RefundFailedInsufficientFunds,
    /// `REFUND_IS_RESTRICTED`
    RefundIsRestricted,
    /// `REFUND_NOT_ALLOWED`
    RefundNotAllowed,
    /// `REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK`
    RefundNotPermittedDueToChargeback,
    /// `REFUND_TIME_LIMIT_EXCEEDED`
    RefundTimeLimitExceeded,
    /// `TRANSACTION_DISPUTED`
    TransactionDisputed,
    /// `TRANSACTION_REFUSED`
    TransactionRefused,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { Issue {
    0 AuthorizationAlreadyCaptured = "AUTHORIZATION_ALREADY_CAPTURED",
    1 AuthorizationAmountExceeded = "AUTHORIZATION_AMOUNT_EXCEEDED",
    2 AuthorizationDenied = "AUTHORIZATION_DENIED",
    3 AuthorizationExpired = "AUTHORIZATION_EXPIRED",
    4 AuthorizationVoided = "AUTHORIZATION_VOIDED",
    5 AuthCaptureCurrencyMismatch = "AUTH_CAPTURE_CURRENCY_MISMATCH",
    6 AuthCurrencyMismatch = "AUTH_CURRENCY_MISMATCH",
    7 CannotBeNegative = "CANNOT_BE_NEGATIVE",
    8 CannotBeVoided = "CANNOT_BE_VOIDED",
    9 CannotBeZeroOrNegative = "CANNOT_BE_ZERO_OR_NEGATIVE",
    10 CaptureFullyRefunded = "CAPTURE_FULLY_REFUNDED",
    11 ComplianceViolation = "COMPLIANCE_VIOLATION",
    12 CurrencyMismatch = "CURRENCY_MISMATCH",
    13 DecimalsNotSupported = "DECIMALS_NOT_SUPPORTED",
    14 DecimalPrecision = "DECIMAL_PRECISION",
    15 DuplicateInvoiceId = "DUPLICATE_INVOICE_ID",
    16 DuplicateTransaction = "DUPLICATE_TRANSACTION",
    17 InvalidAccountStatus = "INVALID_ACCOUNT_STATUS",
    18 InvalidCurrencyCode = "INVALID_CURRENCY_CODE",
    19 InvalidParameterSyntax = "INVALID_PARAMETER_SYNTAX",
    20 InvalidParameterValue = "INVALID_PARAMETER_VALUE",
    21 InvalidResourceId = "INVALID_RESOURCE_ID",
    22 InvalidStringLength = "INVALID_STRING_LENGTH",
    23 InvalidStringMaxLength = "INVALID_STRING_MAX_LENGTH",
    24 MaxCaptureAmountExceeded = "MAX_CAPTURE_AMOUNT_EXCEEDED",
    25 MaxCaptureCountExceeded = "MAX_CAPTURE_COUNT_EXCEEDED",
    26 MaxNumberOfRefundsExceeded = "MAX_NUMBER_OF_REFUNDS_EXCEEDED",
    27 MissingRequiredParameter = "MISSING_REQUIRED_PARAMETER",
    28 PartialRefundNotAllowed = "PARTIAL_REFUND_NOT_ALLOWED",
    29 PayeeAccountLockedOrClosed = "PAYEE_ACCOUNT_LOCKED_OR_CLOSED",
    30 PayeeAccountRestricted = "PAYEE_ACCOUNT_RESTRICTED",
    31 PayerAccountLockedOrClosed = "PAYER_ACCOUNT_LOCKED_OR_CLOSED",
    32 PayerCannotPay = "PAYER_CANNOT_PAY",
    33 PendingCapture = "PENDING_CAPTURE",
    34 PermissionDenied = "PERMISSION_DENIED",
    35 PlatformFeeExceeded = "PLATFORM_FEE_EXCEEDED",
    36 PlatformFeeNotEnabled = "PLATFORM_FEE_NOT_ENABLED",
    37 PreviouslyCaptured = "PREVIOUSLY_CAPTURED",
    38 PreviouslyVoided = "PREVIOUSLY_VOIDED",
    39 PreviousRequestInProgress = "PREVIOUS_REQUEST_IN_PROGRESS",
    40 ReauthorizationDeclinedByProcessor = "REAUTHORIZATION_DECLINED_BY_PROCESSOR",
    41 ReauthorizationNotSupported = "REAUTHORIZATION_NOT_SUPPORTED",
    42 ReauthorizationNotSupportedForPaymentSource = "REAUTHORIZATION_NOT_SUPPORTED_FOR_PAYMENT_SOURCE",
    43 ReauthorizationTooSoon = "REAUTHORIZATION_TOO_SOON",
    44 RefundAmountExceeded = "REFUND_AMOUNT_EXCEEDED",
    45 RefundAmountTooLow = "REFUND_AMOUNT_TOO_LOW",
    46 RefundCaptureCurrencyMismatch = "REFUND_CAPTURE_CURRENCY_MISMATCH",
    47 RefundFailedInsufficientFunds = "REFUND_FAILED_INSUFFICIENT_FUNDS",
    48 RefundIsRestricted = "REFUND_IS_RESTRICTED",
    49 RefundNotAllowed = "REFUND_NOT_ALLOWED",
    50 RefundNotPermittedDueToChargeback = "REFUND_NOT_PERMITTED_DUE_TO_CHARGEBACK",
    51 RefundTimeLimitExceeded = "REFUND_TIME_LIMIT_EXCEEDED",
    52 TransactionDisputed = "TRANSACTION_DISPUTED",
    53 TransactionRefused = "TRANSACTION_REFUSED",
} }
