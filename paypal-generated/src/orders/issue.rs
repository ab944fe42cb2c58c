// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! The issue codes of PayPal's Orders API.

use paypal_runtime::model::UnknownValue;

/// Issue codes of PayPal's Orders API, the reasons why it refuses a call.
///
/// `Error::issue_as::<Issue>()` returns the code of an error.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Issue {
    /// `ACTION_DOES_NOT_MATCH_INTENT`
    ActionDoesNotMatchIntent,
    /// `AGREEMENT_ALREADY_CANCELLED`
    AgreementAlreadyCancelled,
    /// `ALIAS_DECLINED_BY_PROCESSOR`
    AliasDeclinedByProcessor,
    /// `AMOUNT_CANNOT_BE_SPECIFIED`
    AmountCannotBeSpecified,
    /// `AMOUNT_CHANGE_NOT_ALLOWED`
    AmountChangeNotAllowed,
    /// `AMOUNT_MISMATCH`
    AmountMismatch,
    /// `AMOUNT_NOT_PATCHABLE`
    AmountNotPatchable,
    /// `APPLE_PAY_AMOUNT_MISMATCH`
    ApplePayAmountMismatch,
    /// `AUTHORIZATION_AMOUNT_EXCEEDED`
    AuthorizationAmountExceeded,
    /// `AUTHORIZATION_CURRENCY_MISMATCH`
    AuthorizationCurrencyMismatch,
    /// `AUTH_CAPTURE_NOT_ENABLED`
    AuthCaptureNotEnabled,
    /// `BANK_NOT_SUPPORTED_FOR_VERIFICATION`
    BankNotSupportedForVerification,
    /// `BILLING_ADDRESS_INVALID`
    BillingAddressInvalid,
    /// `BILLING_AGREEMENT_ID_MISMATCH`
    BillingAgreementIdMismatch,
    /// `BILLING_AGREEMENT_NOT_FOUND`
    BillingAgreementNotFound,
    /// `BLIK_ONE_CLICK_MISSING_REQUIRED_PARAMETER`
    BlikOneClickMissingRequiredParameter,
    /// `CANCEL_URL_REQUIRED`
    CancelUrlRequired,
    /// `CANNOT_BE_NEGATIVE`
    CannotBeNegative,
    /// `CANNOT_BE_ZERO_OR_NEGATIVE`
    CannotBeZeroOrNegative,
    /// `CAPTURE_ID_NOT_FOUND`
    CaptureIdNotFound,
    /// `CAPTURE_STATUS_NOT_VALID`
    CaptureStatusNotValid,
    /// `CARD_BRAND_NOT_SUPPORTED`
    CardBrandNotSupported,
    /// `CARD_EXPIRED`
    CardExpired,
    /// `CARD_EXPIRY_REQUIRED`
    CardExpiryRequired,
    /// `CARD_NUMBER_REQUIRED`
    CardNumberRequired,
    /// `CARD_TYPE_NOT_SUPPORTED`
    CardTypeNotSupported,
    /// `CITY_REQUIRED`
    CityRequired,
    /// `COMPLIANCE_VIOLATION`
    ComplianceViolation,
    /// `CONSENT_NEEDED`
    ConsentNeeded,
    /// `COUNTRY_NOT_SUPPORTED_BY_PAYMENT_SOURCE`
    CountryNotSupportedByPaymentSource,
    /// `CRYPTOGRAM_REQUIRED`
    CryptogramRequired,
    /// `CURRENCY_NOT_SUPPORTED_FOR_BANK`
    CurrencyNotSupportedForBank,
    /// `CURRENCY_NOT_SUPPORTED_FOR_CARD_TYPE`
    CurrencyNotSupportedForCardType,
    /// `CURRENCY_NOT_SUPPORTED_FOR_COUNTRY`
    CurrencyNotSupportedForCountry,
    /// `DECIMAL_PRECISION`
    DecimalPrecision,
    /// `DECLINED_DUE_TO_RELATED_TXN`
    DeclinedDueToRelatedTxn,
    /// `DEVICE_DATA_NOT_AVAILABLE`
    DeviceDataNotAvailable,
    /// `DOMESTIC_TRANSACTION_REQUIRED`
    DomesticTransactionRequired,
    /// `DONATION_ITEMS_NOT_SUPPORTED`
    DonationItemsNotSupported,
    /// `DUPLICATE_INVOICE_ID`
    DuplicateInvoiceId,
    /// `DUPLICATE_REFERENCE_ID`
    DuplicateReferenceId,
    /// `EMV_DATA_REQUIRED`
    EmvDataRequired,
    /// `FIELD_NOT_PATCHABLE`
    FieldNotPatchable,
    /// `GOOGLE_PAY_GATEWAY_MERCHANT_ID_MISMATCH`
    GooglePayGatewayMerchantIdMismatch,
    /// `IBAN_COUNTRY_NOT_SUPPORTED`
    IbanCountryNotSupported,
    /// `IDENTIFIER_NOT_FOUND`
    IdentifierNotFound,
    /// `INCOMPATIBLE_PARAMETER_VALUE`
    IncompatibleParameterValue,
    /// `INSTRUMENT_DECLINED`
    InstrumentDeclined,
    /// `INVALID_ACCOUNT_STATUS`
    InvalidAccountStatus,
    /// `INVALID_ARRAY_MAX_ITEMS`
    InvalidArrayMaxItems,
    /// `INVALID_ARRAY_MIN_ITEMS`
    InvalidArrayMinItems,
    /// `INVALID_COUNTRY_CODE`
    InvalidCountryCode,
    /// `INVALID_CURRENCY_CODE`
    InvalidCurrencyCode,
    /// `INVALID_EXPIRY_DATE`
    InvalidExpiryDate,
    /// `INVALID_FX_RATE_ID`
    InvalidFxRateId,
    /// `INVALID_GOOGLE_PAY_TOKEN`
    InvalidGooglePayToken,
    /// `INVALID_IBAN`
    InvalidIban,
    /// `INVALID_JSON_POINTER_FORMAT`
    InvalidJsonPointerFormat,
    /// `INVALID_PARAMETER`
    InvalidParameter,
    /// `INVALID_PARAMETER_SYNTAX`
    InvalidParameterSyntax,
    /// `INVALID_PARAMETER_VALUE`
    InvalidParameterValue,
    /// `INVALID_PATCH_OPERATION`
    InvalidPatchOperation,
    /// `INVALID_PAYEE_PRICING_TIER_ID`
    InvalidPayeePricingTierId,
    /// `INVALID_PAYER_ID`
    InvalidPayerId,
    /// `INVALID_PICKUP_ADDRESS`
    InvalidPickupAddress,
    /// `INVALID_PLATFORM_FEES_ACCOUNT`
    InvalidPlatformFeesAccount,
    /// `INVALID_PLATFORM_FEES_AMOUNT`
    InvalidPlatformFeesAmount,
    /// `INVALID_PREVIOUS_TRANSACTION_REFERENCE`
    InvalidPreviousTransactionReference,
    /// `INVALID_RESOURCE_ID`
    InvalidResourceId,
    /// `INVALID_SECURITY_CODE_LENGTH`
    InvalidSecurityCodeLength,
    /// `INVALID_STRING_LENGTH`
    InvalidStringLength,
    /// `INVALID_STRING_MAX_LENGTH`
    InvalidStringMaxLength,
    /// `ITEM_CATEGORY_NOT_SUPPORTED_BY_PAYMENT_SOURCE`
    ItemCategoryNotSupportedByPaymentSource,
    /// `ITEM_SKU_MISMATCH`
    ItemSkuMismatch,
    /// `ITEM_TOTAL_MISMATCH`
    ItemTotalMismatch,
    /// `ITEM_TOTAL_REQUIRED`
    ItemTotalRequired,
    /// `MALFORMED_REQUEST_JSON`
    MalformedRequestJson,
    /// `MAX_AUTHORIZATION_COUNT_EXCEEDED`
    MaxAuthorizationCountExceeded,
    /// `MAX_NUMBER_OF_PAYMENT_ATTEMPTS_EXCEEDED`
    MaxNumberOfPaymentAttemptsExceeded,
    /// `MAX_VALUE_EXCEEDED`
    MaxValueExceeded,
    /// `MERCHANT_INITIATED_WITH_AUTHENTICATION_RESULTS`
    MerchantInitiatedWithAuthenticationResults,
    /// `MERCHANT_INITIATED_WITH_MULTIPLE_PURCHASE_UNITS`
    MerchantInitiatedWithMultiplePurchaseUnits,
    /// `MERCHANT_INITIATED_WITH_SECURITY_CODE`
    MerchantInitiatedWithSecurityCode,
    /// `MISMATCHED_VAULT_ID_TO_PAYMENT_SOURCE`
    MismatchedVaultIdToPaymentSource,
    /// `MISSING_CRYPTOGRAM`
    MissingCryptogram,
    /// `MISSING_PICKUP_ADDRESS`
    MissingPickupAddress,
    /// `MISSING_PREVIOUS_REFERENCE`
    MissingPreviousReference,
    /// `MISSING_REQUIRED_PARAMETER`
    MissingRequiredParameter,
    /// `MSP_NOT_SUPPORTED`
    MspNotSupported,
    /// `MULTIPLE_ITEM_CATEGORIES`
    MultipleItemCategories,
    /// `MULTIPLE_SHIPPING_ADDRESS_NOT_SUPPORTED`
    MultipleShippingAddressNotSupported,
    /// `MULTIPLE_SHIPPING_OPTION_SELECTED`
    MultipleShippingOptionSelected,
    /// `MULTIPLE_SHIPPING_TYPE_NOT_SUPPORTED`
    MultipleShippingTypeNotSupported,
    /// `MULTI_CURRENCY_ORDER`
    MultiCurrencyOrder,
    /// `NOT_ELIGIBLE_FOR_PAYPAL_TRANSACTION_ID_PROCESSING`
    NotEligibleForPaypalTransactionIdProcessing,
    /// `NOT_ELIGIBLE_FOR_PNREF_PROCESSING`
    NotEligibleForPnrefProcessing,
    /// `NOT_ELIGIBLE_FOR_TOKEN_PROCESSING`
    NotEligibleForTokenProcessing,
    /// `NOT_ENABLED_FOR_APPLE_PAY`
    NotEnabledForApplePay,
    /// `NOT_ENABLED_FOR_BANK_PROCESSING`
    NotEnabledForBankProcessing,
    /// `NOT_ENABLED_FOR_CARD_PROCESSING`
    NotEnabledForCardProcessing,
    /// `NOT_ENABLED_FOR_GOOGLE_PAY`
    NotEnabledForGooglePay,
    /// `NOT_ENABLED_TO_VAULT_PAYMENT_SOURCE`
    NotEnabledToVaultPaymentSource,
    /// `NOT_PATCHABLE`
    NotPatchable,
    /// `NOT_SUPPORTED`
    NotSupported,
    /// `NO_PAYMENT_SOURCE_PROVIDED`
    NoPaymentSourceProvided,
    /// `ONE_OF_PARAMETERS_REQUIRED`
    OneOfParametersRequired,
    /// `ONE_OF_THE_PARAMETERS_REQUIRED`
    OneOfTheParametersRequired,
    /// `ONLY_ONE_BANK_SOURCE_ALLOWED`
    OnlyOneBankSourceAllowed,
    /// `ONLY_ONE_PAYMENT_SOURCE_ALLOWED`
    OnlyOnePaymentSourceAllowed,
    /// `ORDER_ALREADY_AUTHORIZED`
    OrderAlreadyAuthorized,
    /// `ORDER_ALREADY_CAPTURED`
    OrderAlreadyCaptured,
    /// `ORDER_ALREADY_COMPLETED`
    OrderAlreadyCompleted,
    /// `ORDER_CANNOT_BE_CONFIRMED`
    OrderCannotBeConfirmed,
    /// `ORDER_CANNOT_BE_SAVED`
    OrderCannotBeSaved,
    /// `ORDER_COMPLETED_OR_VOIDED`
    OrderCompletedOrVoided,
    /// `ORDER_COMPLETE_ON_PAYMENT_APPROVAL`
    OrderCompleteOnPaymentApproval,
    /// `ORDER_COMPLETION_IN_PROGRESS`
    OrderCompletionInProgress,
    /// `ORDER_EXPIRED`
    OrderExpired,
    /// `ORDER_IS_PENDING_APPROVAL`
    OrderIsPendingApproval,
    /// `ORDER_NOT_APPROVED`
    OrderNotApproved,
    /// `PATCH_PATH_REQUIRED`
    PatchPathRequired,
    /// `PATCH_VALUE_REQUIRED`
    PatchValueRequired,
    /// `PAYEE_ACCOUNT_INVALID`
    PayeeAccountInvalid,
    /// `PAYEE_ACCOUNT_LOCKED_OR_CLOSED`
    PayeeAccountLockedOrClosed,
    /// `PAYEE_ACCOUNT_NOT_VERIFIED`
    PayeeAccountNotVerified,
    /// `PAYEE_ACCOUNT_RESTRICTED`
    PayeeAccountRestricted,
    /// `PAYEE_BLOCKED_TRANSACTION`
    PayeeBlockedTransaction,
    /// `PAYEE_COUNTRY_NOT_SUPPORTED_FOR_PAYMENT_SOURCE`
    PayeeCountryNotSupportedForPaymentSource,
    /// `PAYEE_FX_RATE_ID_CURRENCY_MISMATCH`
    PayeeFxRateIdCurrencyMismatch,
    /// `PAYEE_FX_RATE_ID_EXPIRED`
    PayeeFxRateIdExpired,
    /// `PAYEE_NOT_ENABLED_FOR_BANK_PROCESSING`
    PayeeNotEnabledForBankProcessing,
    /// `PAYEE_NOT_ENABLED_FOR_CARD_PROCESSING`
    PayeeNotEnabledForCardProcessing,
    /// `PAYEE_PRICING_TIER_ID_NOT_ENABLED`
    PayeePricingTierIdNotEnabled,
    /// `PAYER_ACCOUNT_LOCKED_OR_CLOSED`
    PayerAccountLockedOrClosed,
    /// `PAYER_ACCOUNT_RESTRICTED`
    PayerAccountRestricted,
    /// `PAYER_ACTION_REQUIRED`
    PayerActionRequired,
    /// `PAYER_CANNOT_PAY`
    PayerCannotPay,
    /// `PAYMENT_ALREADY_APPROVED`
    PaymentAlreadyApproved,
    /// `PAYMENT_SOURCE_CANNOT_BE_USED`
    PaymentSourceCannotBeUsed,
    /// `PAYMENT_SOURCE_DECLINED_BY_PROCESSOR`
    PaymentSourceDeclinedByProcessor,
    /// `PAYMENT_SOURCE_INFO_CANNOT_BE_VERIFIED`
    PaymentSourceInfoCannotBeVerified,
    /// `PAYMENT_SOURCE_MISMATCH`
    PaymentSourceMismatch,
    /// `PAYMENT_SOURCE_NOT_SUPPORTED`
    PaymentSourceNotSupported,
    /// `PAYMENT_TYPE_NOT_SUPPORTED_FOR_INTENT`
    PaymentTypeNotSupportedForIntent,
    /// `PAYPAL_REQUEST_ID_REQUIRED`
    PaypalRequestIdRequired,
    /// `PAYPAL_TRANSACTION_ID_EXPIRED`
    PaypalTransactionIdExpired,
    /// `PAYPAL_TRANSACTION_ID_NOT_FOUND`
    PaypalTransactionIdNotFound,
    /// `PERMISSION_DENIED`
    PermissionDenied,
    /// `PERMISSION_DENIED_FOR_DONATION_ITEMS`
    PermissionDeniedForDonationItems,
    /// `PLATFORM_FEES_NOT_SUPPORTED`
    PlatformFeesNotSupported,
    /// `PLATFORM_FEE_PAYEE_CANNOT_BE_SAME_AS_PAYER`
    PlatformFeePayeeCannotBeSameAsPayer,
    /// `PNREF_EXPIRED`
    PnrefExpired,
    /// `PNREF_NOT_FOUND`
    PnrefNotFound,
    /// `POSTAL_CODE_REQUIRED`
    PostalCodeRequired,
    /// `PREFERRED_PAYMENT_SOURCE_MISMATCH`
    PreferredPaymentSourceMismatch,
    /// `PREFERRED_SHIPPING_OPTION_AMOUNT_MISMATCH`
    PreferredShippingOptionAmountMismatch,
    /// `PREVIOUS_TRANSACTION_REFERENCE_HAS_CHARGEBACK`
    PreviousTransactionReferenceHasChargeback,
    /// `PREVIOUS_TRANSACTION_REFERENCE_VOIDED`
    PreviousTransactionReferenceVoided,
    /// `REDIRECT_PAYER_FOR_ALTERNATE_FUNDING`
    RedirectPayerForAlternateFunding,
    /// `REFERENCED_CARD_EXPIRED`
    ReferencedCardExpired,
    /// `REFERENCE_ID_NOT_FOUND`
    ReferenceIdNotFound,
    /// `REFERENCE_ID_REQUIRED`
    ReferenceIdRequired,
    /// `REQUIRED_PARAMETER_FOR_CUSTOMER_INITIATED_PAYMENT`
    RequiredParameterForCustomerInitiatedPayment,
    /// `REQUIRED_PARAMETER_FOR_PAYMENT_SOURCE`
    RequiredParameterForPaymentSource,
    /// `RETURN_URL_REQUIRED`
    ReturnUrlRequired,
    /// `SAVE_ORDER_NOT_SUPPORTED`
    SaveOrderNotSupported,
    /// `SETUP_ERROR_FOR_BANK`
    SetupErrorForBank,
    /// `SHIPPING_ADDRESS_INVALID`
    ShippingAddressInvalid,
    /// `SHIPPING_OPTIONS_NOT_SUPPORTED`
    ShippingOptionsNotSupported,
    /// `SHIPPING_OPTION_NOT_SELECTED`
    ShippingOptionNotSelected,
    /// `SHIPPING_TYPE_NOT_SUPPORTED_FOR_CLIENT`
    ShippingTypeNotSupportedForClient,
    /// `TAX_TOTAL_MISMATCH`
    TaxTotalMismatch,
    /// `TAX_TOTAL_REQUIRED`
    TaxTotalRequired,
    /// `TOKEN_EXPIRED`
    TokenExpired,
    /// `TOKEN_ID_NOT_FOUND`
    TokenIdNotFound,
    /// `TRACKER_ID_NOT_FOUND`
    TrackerIdNotFound,
    /// `TRANSACTION_BLOCKED_BY_PAYEE`
    TransactionBlockedByPayee,
    /// `TRANSACTION_LIMIT_EXCEEDED`
    TransactionLimitExceeded,
    /// `TRANSACTION_RECEIVING_LIMIT_EXCEEDED`
    TransactionReceivingLimitExceeded,
    /// `TRANSACTION_REFUSED`
    TransactionRefused,
    /// `UNSUPPORTED_INTENT`
    UnsupportedIntent,
    /// `UNSUPPORTED_INTENT_FOR_PAYMENT_SOURCE`
    UnsupportedIntentForPaymentSource,
    /// `UNSUPPORTED_PATCH_PARAMETER_VALUE`
    UnsupportedPatchParameterValue,
    /// `UNSUPPORTED_PAYMENT_INSTRUCTION`
    UnsupportedPaymentInstruction,
    /// `UNSUPPORTED_PROCESSING_INSTRUCTION`
    UnsupportedProcessingInstruction,
    /// `UNSUPPORTED_SHIPPING_TYPE`
    UnsupportedShippingType,
    /// `VAULT_INSTRUCTION_DUPLICATED`
    VaultInstructionDuplicated,
    /// `VAULT_INSTRUCTION_REQUIRED`
    VaultInstructionRequired,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { Issue {
    0 ActionDoesNotMatchIntent = "ACTION_DOES_NOT_MATCH_INTENT",
    1 AgreementAlreadyCancelled = "AGREEMENT_ALREADY_CANCELLED",
    2 AliasDeclinedByProcessor = "ALIAS_DECLINED_BY_PROCESSOR",
    3 AmountCannotBeSpecified = "AMOUNT_CANNOT_BE_SPECIFIED",
    4 AmountChangeNotAllowed = "AMOUNT_CHANGE_NOT_ALLOWED",
    5 AmountMismatch = "AMOUNT_MISMATCH",
    6 AmountNotPatchable = "AMOUNT_NOT_PATCHABLE",
    7 ApplePayAmountMismatch = "APPLE_PAY_AMOUNT_MISMATCH",
    8 AuthorizationAmountExceeded = "AUTHORIZATION_AMOUNT_EXCEEDED",
    9 AuthorizationCurrencyMismatch = "AUTHORIZATION_CURRENCY_MISMATCH",
    10 AuthCaptureNotEnabled = "AUTH_CAPTURE_NOT_ENABLED",
    11 BankNotSupportedForVerification = "BANK_NOT_SUPPORTED_FOR_VERIFICATION",
    12 BillingAddressInvalid = "BILLING_ADDRESS_INVALID",
    13 BillingAgreementIdMismatch = "BILLING_AGREEMENT_ID_MISMATCH",
    14 BillingAgreementNotFound = "BILLING_AGREEMENT_NOT_FOUND",
    15 BlikOneClickMissingRequiredParameter = "BLIK_ONE_CLICK_MISSING_REQUIRED_PARAMETER",
    16 CancelUrlRequired = "CANCEL_URL_REQUIRED",
    17 CannotBeNegative = "CANNOT_BE_NEGATIVE",
    18 CannotBeZeroOrNegative = "CANNOT_BE_ZERO_OR_NEGATIVE",
    19 CaptureIdNotFound = "CAPTURE_ID_NOT_FOUND",
    20 CaptureStatusNotValid = "CAPTURE_STATUS_NOT_VALID",
    21 CardBrandNotSupported = "CARD_BRAND_NOT_SUPPORTED",
    22 CardExpired = "CARD_EXPIRED",
    23 CardExpiryRequired = "CARD_EXPIRY_REQUIRED",
    24 CardNumberRequired = "CARD_NUMBER_REQUIRED",
    25 CardTypeNotSupported = "CARD_TYPE_NOT_SUPPORTED",
    26 CityRequired = "CITY_REQUIRED",
    27 ComplianceViolation = "COMPLIANCE_VIOLATION",
    28 ConsentNeeded = "CONSENT_NEEDED",
    29 CountryNotSupportedByPaymentSource = "COUNTRY_NOT_SUPPORTED_BY_PAYMENT_SOURCE",
    30 CryptogramRequired = "CRYPTOGRAM_REQUIRED",
    31 CurrencyNotSupportedForBank = "CURRENCY_NOT_SUPPORTED_FOR_BANK",
    32 CurrencyNotSupportedForCardType = "CURRENCY_NOT_SUPPORTED_FOR_CARD_TYPE",
    33 CurrencyNotSupportedForCountry = "CURRENCY_NOT_SUPPORTED_FOR_COUNTRY",
    34 DecimalPrecision = "DECIMAL_PRECISION",
    35 DeclinedDueToRelatedTxn = "DECLINED_DUE_TO_RELATED_TXN",
    36 DeviceDataNotAvailable = "DEVICE_DATA_NOT_AVAILABLE",
    37 DomesticTransactionRequired = "DOMESTIC_TRANSACTION_REQUIRED",
    38 DonationItemsNotSupported = "DONATION_ITEMS_NOT_SUPPORTED",
    39 DuplicateInvoiceId = "DUPLICATE_INVOICE_ID",
    40 DuplicateReferenceId = "DUPLICATE_REFERENCE_ID",
    41 EmvDataRequired = "EMV_DATA_REQUIRED",
    42 FieldNotPatchable = "FIELD_NOT_PATCHABLE",
    43 GooglePayGatewayMerchantIdMismatch = "GOOGLE_PAY_GATEWAY_MERCHANT_ID_MISMATCH",
    44 IbanCountryNotSupported = "IBAN_COUNTRY_NOT_SUPPORTED",
    45 IdentifierNotFound = "IDENTIFIER_NOT_FOUND",
    46 IncompatibleParameterValue = "INCOMPATIBLE_PARAMETER_VALUE",
    47 InstrumentDeclined = "INSTRUMENT_DECLINED",
    48 InvalidAccountStatus = "INVALID_ACCOUNT_STATUS",
    49 InvalidArrayMaxItems = "INVALID_ARRAY_MAX_ITEMS",
    50 InvalidArrayMinItems = "INVALID_ARRAY_MIN_ITEMS",
    51 InvalidCountryCode = "INVALID_COUNTRY_CODE",
    52 InvalidCurrencyCode = "INVALID_CURRENCY_CODE",
    53 InvalidExpiryDate = "INVALID_EXPIRY_DATE",
    54 InvalidFxRateId = "INVALID_FX_RATE_ID",
    55 InvalidGooglePayToken = "INVALID_GOOGLE_PAY_TOKEN",
    56 InvalidIban = "INVALID_IBAN",
    57 InvalidJsonPointerFormat = "INVALID_JSON_POINTER_FORMAT",
    58 InvalidParameter = "INVALID_PARAMETER",
    59 InvalidParameterSyntax = "INVALID_PARAMETER_SYNTAX",
    60 InvalidParameterValue = "INVALID_PARAMETER_VALUE",
    61 InvalidPatchOperation = "INVALID_PATCH_OPERATION",
    62 InvalidPayeePricingTierId = "INVALID_PAYEE_PRICING_TIER_ID",
    63 InvalidPayerId = "INVALID_PAYER_ID",
    64 InvalidPickupAddress = "INVALID_PICKUP_ADDRESS",
    65 InvalidPlatformFeesAccount = "INVALID_PLATFORM_FEES_ACCOUNT",
    66 InvalidPlatformFeesAmount = "INVALID_PLATFORM_FEES_AMOUNT",
    67 InvalidPreviousTransactionReference = "INVALID_PREVIOUS_TRANSACTION_REFERENCE",
    68 InvalidResourceId = "INVALID_RESOURCE_ID",
    69 InvalidSecurityCodeLength = "INVALID_SECURITY_CODE_LENGTH",
    70 InvalidStringLength = "INVALID_STRING_LENGTH",
    71 InvalidStringMaxLength = "INVALID_STRING_MAX_LENGTH",
    72 ItemCategoryNotSupportedByPaymentSource = "ITEM_CATEGORY_NOT_SUPPORTED_BY_PAYMENT_SOURCE",
    73 ItemSkuMismatch = "ITEM_SKU_MISMATCH",
    74 ItemTotalMismatch = "ITEM_TOTAL_MISMATCH",
    75 ItemTotalRequired = "ITEM_TOTAL_REQUIRED",
    76 MalformedRequestJson = "MALFORMED_REQUEST_JSON",
    77 MaxAuthorizationCountExceeded = "MAX_AUTHORIZATION_COUNT_EXCEEDED",
    78 MaxNumberOfPaymentAttemptsExceeded = "MAX_NUMBER_OF_PAYMENT_ATTEMPTS_EXCEEDED",
    79 MaxValueExceeded = "MAX_VALUE_EXCEEDED",
    80 MerchantInitiatedWithAuthenticationResults = "MERCHANT_INITIATED_WITH_AUTHENTICATION_RESULTS",
    81 MerchantInitiatedWithMultiplePurchaseUnits = "MERCHANT_INITIATED_WITH_MULTIPLE_PURCHASE_UNITS",
    82 MerchantInitiatedWithSecurityCode = "MERCHANT_INITIATED_WITH_SECURITY_CODE",
    83 MismatchedVaultIdToPaymentSource = "MISMATCHED_VAULT_ID_TO_PAYMENT_SOURCE",
    84 MissingCryptogram = "MISSING_CRYPTOGRAM",
    85 MissingPickupAddress = "MISSING_PICKUP_ADDRESS",
    86 MissingPreviousReference = "MISSING_PREVIOUS_REFERENCE",
    87 MissingRequiredParameter = "MISSING_REQUIRED_PARAMETER",
    88 MspNotSupported = "MSP_NOT_SUPPORTED",
    89 MultipleItemCategories = "MULTIPLE_ITEM_CATEGORIES",
    90 MultipleShippingAddressNotSupported = "MULTIPLE_SHIPPING_ADDRESS_NOT_SUPPORTED",
    91 MultipleShippingOptionSelected = "MULTIPLE_SHIPPING_OPTION_SELECTED",
    92 MultipleShippingTypeNotSupported = "MULTIPLE_SHIPPING_TYPE_NOT_SUPPORTED",
    93 MultiCurrencyOrder = "MULTI_CURRENCY_ORDER",
    94 NotEligibleForPaypalTransactionIdProcessing = "NOT_ELIGIBLE_FOR_PAYPAL_TRANSACTION_ID_PROCESSING",
    95 NotEligibleForPnrefProcessing = "NOT_ELIGIBLE_FOR_PNREF_PROCESSING",
    96 NotEligibleForTokenProcessing = "NOT_ELIGIBLE_FOR_TOKEN_PROCESSING",
    97 NotEnabledForApplePay = "NOT_ENABLED_FOR_APPLE_PAY",
    98 NotEnabledForBankProcessing = "NOT_ENABLED_FOR_BANK_PROCESSING",
    99 NotEnabledForCardProcessing = "NOT_ENABLED_FOR_CARD_PROCESSING",
    100 NotEnabledForGooglePay = "NOT_ENABLED_FOR_GOOGLE_PAY",
    101 NotEnabledToVaultPaymentSource = "NOT_ENABLED_TO_VAULT_PAYMENT_SOURCE",
    102 NotPatchable = "NOT_PATCHABLE",
    103 NotSupported = "NOT_SUPPORTED",
    104 NoPaymentSourceProvided = "NO_PAYMENT_SOURCE_PROVIDED",
    105 OneOfParametersRequired = "ONE_OF_PARAMETERS_REQUIRED",
    106 OneOfTheParametersRequired = "ONE_OF_THE_PARAMETERS_REQUIRED",
    107 OnlyOneBankSourceAllowed = "ONLY_ONE_BANK_SOURCE_ALLOWED",
    108 OnlyOnePaymentSourceAllowed = "ONLY_ONE_PAYMENT_SOURCE_ALLOWED",
    109 OrderAlreadyAuthorized = "ORDER_ALREADY_AUTHORIZED",
    110 OrderAlreadyCaptured = "ORDER_ALREADY_CAPTURED",
    111 OrderAlreadyCompleted = "ORDER_ALREADY_COMPLETED",
    112 OrderCannotBeConfirmed = "ORDER_CANNOT_BE_CONFIRMED",
    113 OrderCannotBeSaved = "ORDER_CANNOT_BE_SAVED",
    114 OrderCompletedOrVoided = "ORDER_COMPLETED_OR_VOIDED",
    115 OrderCompleteOnPaymentApproval = "ORDER_COMPLETE_ON_PAYMENT_APPROVAL",
    116 OrderCompletionInProgress = "ORDER_COMPLETION_IN_PROGRESS",
    117 OrderExpired = "ORDER_EXPIRED",
    118 OrderIsPendingApproval = "ORDER_IS_PENDING_APPROVAL",
    119 OrderNotApproved = "ORDER_NOT_APPROVED",
    120 PatchPathRequired = "PATCH_PATH_REQUIRED",
    121 PatchValueRequired = "PATCH_VALUE_REQUIRED",
    122 PayeeAccountInvalid = "PAYEE_ACCOUNT_INVALID",
    123 PayeeAccountLockedOrClosed = "PAYEE_ACCOUNT_LOCKED_OR_CLOSED",
    124 PayeeAccountNotVerified = "PAYEE_ACCOUNT_NOT_VERIFIED",
    125 PayeeAccountRestricted = "PAYEE_ACCOUNT_RESTRICTED",
    126 PayeeBlockedTransaction = "PAYEE_BLOCKED_TRANSACTION",
    127 PayeeCountryNotSupportedForPaymentSource = "PAYEE_COUNTRY_NOT_SUPPORTED_FOR_PAYMENT_SOURCE",
    128 PayeeFxRateIdCurrencyMismatch = "PAYEE_FX_RATE_ID_CURRENCY_MISMATCH",
    129 PayeeFxRateIdExpired = "PAYEE_FX_RATE_ID_EXPIRED",
    130 PayeeNotEnabledForBankProcessing = "PAYEE_NOT_ENABLED_FOR_BANK_PROCESSING",
    131 PayeeNotEnabledForCardProcessing = "PAYEE_NOT_ENABLED_FOR_CARD_PROCESSING",
    132 PayeePricingTierIdNotEnabled = "PAYEE_PRICING_TIER_ID_NOT_ENABLED",
    133 PayerAccountLockedOrClosed = "PAYER_ACCOUNT_LOCKED_OR_CLOSED",
    134 PayerAccountRestricted = "PAYER_ACCOUNT_RESTRICTED",
    135 PayerActionRequired = "PAYER_ACTION_REQUIRED",
    136 PayerCannotPay = "PAYER_CANNOT_PAY",
    137 PaymentAlreadyApproved = "PAYMENT_ALREADY_APPROVED",
    138 PaymentSourceCannotBeUsed = "PAYMENT_SOURCE_CANNOT_BE_USED",
    139 PaymentSourceDeclinedByProcessor = "PAYMENT_SOURCE_DECLINED_BY_PROCESSOR",
    140 PaymentSourceInfoCannotBeVerified = "PAYMENT_SOURCE_INFO_CANNOT_BE_VERIFIED",
    141 PaymentSourceMismatch = "PAYMENT_SOURCE_MISMATCH",
    142 PaymentSourceNotSupported = "PAYMENT_SOURCE_NOT_SUPPORTED",
    143 PaymentTypeNotSupportedForIntent = "PAYMENT_TYPE_NOT_SUPPORTED_FOR_INTENT",
    144 PaypalRequestIdRequired = "PAYPAL_REQUEST_ID_REQUIRED",
    145 PaypalTransactionIdExpired = "PAYPAL_TRANSACTION_ID_EXPIRED",
    146 PaypalTransactionIdNotFound = "PAYPAL_TRANSACTION_ID_NOT_FOUND",
    147 PermissionDenied = "PERMISSION_DENIED",
    148 PermissionDeniedForDonationItems = "PERMISSION_DENIED_FOR_DONATION_ITEMS",
    149 PlatformFeesNotSupported = "PLATFORM_FEES_NOT_SUPPORTED",
    150 PlatformFeePayeeCannotBeSameAsPayer = "PLATFORM_FEE_PAYEE_CANNOT_BE_SAME_AS_PAYER",
    151 PnrefExpired = "PNREF_EXPIRED",
    152 PnrefNotFound = "PNREF_NOT_FOUND",
    153 PostalCodeRequired = "POSTAL_CODE_REQUIRED",
    154 PreferredPaymentSourceMismatch = "PREFERRED_PAYMENT_SOURCE_MISMATCH",
    155 PreferredShippingOptionAmountMismatch = "PREFERRED_SHIPPING_OPTION_AMOUNT_MISMATCH",
    156 PreviousTransactionReferenceHasChargeback = "PREVIOUS_TRANSACTION_REFERENCE_HAS_CHARGEBACK",
    157 PreviousTransactionReferenceVoided = "PREVIOUS_TRANSACTION_REFERENCE_VOIDED",
    158 RedirectPayerForAlternateFunding = "REDIRECT_PAYER_FOR_ALTERNATE_FUNDING",
    159 ReferencedCardExpired = "REFERENCED_CARD_EXPIRED",
    160 ReferenceIdNotFound = "REFERENCE_ID_NOT_FOUND",
    161 ReferenceIdRequired = "REFERENCE_ID_REQUIRED",
    162 RequiredParameterForCustomerInitiatedPayment = "REQUIRED_PARAMETER_FOR_CUSTOMER_INITIATED_PAYMENT",
    163 RequiredParameterForPaymentSource = "REQUIRED_PARAMETER_FOR_PAYMENT_SOURCE",
    164 ReturnUrlRequired = "RETURN_URL_REQUIRED",
    165 SaveOrderNotSupported = "SAVE_ORDER_NOT_SUPPORTED",
    166 SetupErrorForBank = "SETUP_ERROR_FOR_BANK",
    167 ShippingAddressInvalid = "SHIPPING_ADDRESS_INVALID",
    168 ShippingOptionsNotSupported = "SHIPPING_OPTIONS_NOT_SUPPORTED",
    169 ShippingOptionNotSelected = "SHIPPING_OPTION_NOT_SELECTED",
    170 ShippingTypeNotSupportedForClient = "SHIPPING_TYPE_NOT_SUPPORTED_FOR_CLIENT",
    171 TaxTotalMismatch = "TAX_TOTAL_MISMATCH",
    172 TaxTotalRequired = "TAX_TOTAL_REQUIRED",
    173 TokenExpired = "TOKEN_EXPIRED",
    174 TokenIdNotFound = "TOKEN_ID_NOT_FOUND",
    175 TrackerIdNotFound = "TRACKER_ID_NOT_FOUND",
    176 TransactionBlockedByPayee = "TRANSACTION_BLOCKED_BY_PAYEE",
    177 TransactionLimitExceeded = "TRANSACTION_LIMIT_EXCEEDED",
    178 TransactionReceivingLimitExceeded = "TRANSACTION_RECEIVING_LIMIT_EXCEEDED",
    179 TransactionRefused = "TRANSACTION_REFUSED",
    180 UnsupportedIntent = "UNSUPPORTED_INTENT",
    181 UnsupportedIntentForPaymentSource = "UNSUPPORTED_INTENT_FOR_PAYMENT_SOURCE",
    182 UnsupportedPatchParameterValue = "UNSUPPORTED_PATCH_PARAMETER_VALUE",
    183 UnsupportedPaymentInstruction = "UNSUPPORTED_PAYMENT_INSTRUCTION",
    184 UnsupportedProcessingInstruction = "UNSUPPORTED_PROCESSING_INSTRUCTION",
    185 UnsupportedShippingType = "UNSUPPORTED_SHIPPING_TYPE",
    186 VaultInstructionDuplicated = "VAULT_INSTRUCTION_DUPLICATED",
    187 VaultInstructionRequired = "VAULT_INSTRUCTION_REQUIRED",
} }
