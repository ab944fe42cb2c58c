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
    /// `AUTO_CAPTURE_ENABLED`
    AutoCaptureEnabled,
    /// `BANK_NOT_SUPPORTED_FOR_VERIFICATION`
    BankNotSupportedForVerification,
    /// `BANK_VERIFICATION_REQUIRED`
    BankVerificationRequired,
    /// `BILLING_ADDRESS_INVALID`
    BillingAddressInvalid,
    /// `BILLING_AGREEMENTS_CANNOT_BE_USED_FOR_SUBSCRIPTIONS`
    BillingAgreementsCannotBeUsedForSubscriptions,
    /// `BILLING_AGREEMENT_ID_MISMATCH`
    BillingAgreementIdMismatch,
    /// `BILLING_AGREEMENT_NOT_FOUND`
    BillingAgreementNotFound,
    /// `BILLING_ITEM_AMOUNT_MISMATCH`
    BillingItemAmountMismatch,
    /// `BLIK_ONE_CLICK_MISSING_REQUIRED_PARAMETER`
    BlikOneClickMissingRequiredParameter,
    /// `CANCEL_URL_REQUIRED`
    CancelUrlRequired,
    /// `CANNOT_BE_NEGATIVE`
    CannotBeNegative,
    /// `CANNOT_BE_ZERO_OR_NEGATIVE`
    CannotBeZeroOrNegative,
    /// `CANNOT_MODIFY_INTENT`
    CannotModifyIntent,
    /// `CAPTURE_ID_NOT_FOUND`
    CaptureIdNotFound,
    /// `CAPTURE_STATUS_NOT_VALID`
    CaptureStatusNotValid,
    /// `CARD_BRAND_NOT_SUPPORTED`
    CardBrandNotSupported,
    /// `CARD_COUNTRY_NOT_SUPPORTED`
    CardCountryNotSupported,
    /// `CARD_DATA_NOT_FOUND`
    CardDataNotFound,
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
    /// `CONTINGENCY_NOT_SUCCESSFUL`
    ContingencyNotSuccessful,
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
    /// `DELAYED_DISBURSEMENT_NOT_SUPPORTED`
    DelayedDisbursementNotSupported,
    /// `DELAYED_DISBURSEMENT_NOT_SUPPORTED_FOR_KYC_INCOMPLETE_PAYEE`
    DelayedDisbursementNotSupportedForKycIncompletePayee,
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
    /// `DUPLICATE_SHIPPING_OPTION_ID`
    DuplicateShippingOptionId,
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
    /// `INCOMPATIBLE_ACCOUNT_OWNERSHIP_TYPE`
    IncompatibleAccountOwnershipType,
    /// `INCOMPATIBLE_PARAMETER_FOR_BILLING_PLAN`
    IncompatibleParameterForBillingPlan,
    /// `INCOMPATIBLE_PARAMETER_VALUE`
    IncompatibleParameterValue,
    /// `INELIGIBLE_SHIPPING_OPTION`
    IneligibleShippingOption,
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
    /// `INVALID_DELIVERY_ESTIMATE`
    InvalidDeliveryEstimate,
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
    /// `INVALID_POSTAL_CODE`
    InvalidPostalCode,
    /// `INVALID_POSTAL_CODE_LENGTH`
    InvalidPostalCodeLength,
    /// `INVALID_PREVIOUS_TRANSACTION_REFERENCE`
    InvalidPreviousTransactionReference,
    /// `INVALID_RESOURCE_ID`
    InvalidResourceId,
    /// `INVALID_SECURITY_CODE_LENGTH`
    InvalidSecurityCodeLength,
    /// `INVALID_SHIPPING_OPTION_ID`
    InvalidShippingOptionId,
    /// `INVALID_STRING_LENGTH`
    InvalidStringLength,
    /// `INVALID_STRING_MAX_LENGTH`
    InvalidStringMaxLength,
    /// `INVALID_TRACKING_NUMBER`
    InvalidTrackingNumber,
    /// `INVALID_VAULT_ID`
    InvalidVaultId,
    /// `INVALID_VAULT_SETUP_TOKEN`
    InvalidVaultSetupToken,
    /// `ITEM_CATEGORY_NOT_SUPPORTED_BY_PAYMENT_SOURCE`
    ItemCategoryNotSupportedByPaymentSource,
    /// `ITEM_SKU_MISMATCH`
    ItemSkuMismatch,
    /// `ITEM_TOTAL_MISMATCH`
    ItemTotalMismatch,
    /// `ITEM_TOTAL_REQUIRED`
    ItemTotalRequired,
    /// `LOCALE_NOT_SUPPORTED_BY_PAYMENT_SOURCE`
    LocaleNotSupportedByPaymentSource,
    /// `MALFORMED_REQUEST_JSON`
    MalformedRequestJson,
    /// `MAX_AUTHORIZATION_COUNT_EXCEEDED`
    MaxAuthorizationCountExceeded,
    /// `MAX_NUMBER_OF_PAYMENT_ATTEMPTS_EXCEEDED`
    MaxNumberOfPaymentAttemptsExceeded,
    /// `MAX_TRACKER_UPDATE_COUNT_EXCEEDED`
    MaxTrackerUpdateCountExceeded,
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
    /// `MISMATCHED_VAULT_OWNER_ID`
    MismatchedVaultOwnerId,
    /// `MISMATCHED_VAULT_SETUP_TOKEN_TO_PAYMENT_SOURCE`
    MismatchedVaultSetupTokenToPaymentSource,
    /// `MISSING_CRYPTOGRAM`
    MissingCryptogram,
    /// `MISSING_ITEM_SHIPPING_OPTIONS`
    MissingItemShippingOptions,
    /// `MISSING_PICKUP_ADDRESS`
    MissingPickupAddress,
    /// `MISSING_PREVIOUS_REFERENCE`
    MissingPreviousReference,
    /// `MISSING_REQUIRED_PARAMETER`
    MissingRequiredParameter,
    /// `MISSING_REQUIRED_PARAMETER_FOR_BILLING_PLAN`
    MissingRequiredParameterForBillingPlan,
    /// `MISSING_SHIPPING_CALL_BACK_CONFIGURATION`
    MissingShippingCallBackConfiguration,
    /// `MSP_NOT_SUPPORTED`
    MspNotSupported,
    /// `MULTIPLE_ITEM_CATEGORIES`
    MultipleItemCategories,
    /// `MULTIPLE_PURCHASE_UNITS_NOT_SUPPORTED_FOR_PAYMENT_SOURCE`
    MultiplePurchaseUnitsNotSupportedForPaymentSource,
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
    /// `NOT_ENABLED_FOR_PAYMENT_SOURCE`
    NotEnabledForPaymentSource,
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
    /// `ORDER_AUTHORIZATION_IN_PROGRESS`
    OrderAuthorizationInProgress,
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
    /// `PARTNER_SETTLEMENT_NOT_SUPPORTED_FOR_KYC_INCOMPLETE_PAYEE`
    PartnerSettlementNotSupportedForKycIncompletePayee,
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
    /// `PAYMENT_DENIED`
    PaymentDenied,
    /// `PAYMENT_ORIGIN_NOT_ENABLED`
    PaymentOriginNotEnabled,
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
    /// `PREFERRED_BRAND_NOT_SUPPORTED`
    PreferredBrandNotSupported,
    /// `PREFERRED_PAYMENT_SOURCE_MISMATCH`
    PreferredPaymentSourceMismatch,
    /// `PREFERRED_SHIPPING_OPTION_AMOUNT_MISMATCH`
    PreferredShippingOptionAmountMismatch,
    /// `PREVIOUS_TRANSACTION_REFERENCE_HAS_CHARGEBACK`
    PreviousTransactionReferenceHasChargeback,
    /// `PREVIOUS_TRANSACTION_REFERENCE_VOIDED`
    PreviousTransactionReferenceVoided,
    /// `PUI_DUPLICATE_ORDER`
    PuiDuplicateOrder,
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
    /// `SHIPPING_CALLBACK_CONFIG_NOT_SUPPORTED`
    ShippingCallbackConfigNotSupported,
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
    /// `UNSUPPORTED_INTEGRATION_FOR_BILLING_PLAN`
    UnsupportedIntegrationForBillingPlan,
    /// `UNSUPPORTED_INTENT`
    UnsupportedIntent,
    /// `UNSUPPORTED_INTENT_FOR_KYC_INCOMPLETE_PAYEE`
    UnsupportedIntentForKycIncompletePayee,
    /// `UNSUPPORTED_INTENT_FOR_PAYMENT_SOURCE`
    UnsupportedIntentForPaymentSource,
    /// `UNSUPPORTED_PATCH_PARAMETER_VALUE`
    UnsupportedPatchParameterValue,
    /// `UNSUPPORTED_PAYMENT_INSTRUCTION`
    UnsupportedPaymentInstruction,
    /// `UNSUPPORTED_PAYMENT_SOURCE_FOR_SUBSCRIPTIONS`
    UnsupportedPaymentSourceForSubscriptions,
    /// `UNSUPPORTED_PROCESSING_INSTRUCTION`
    UnsupportedProcessingInstruction,
    /// `UNSUPPORTED_SHIPPING_TYPE`
    UnsupportedShippingType,
    /// `VAULT_INSTRUCTION_DUPLICATED`
    VaultInstructionDuplicated,
    /// `VAULT_INSTRUCTION_REQUIRED`
    VaultInstructionRequired,
    /// `VAULT_OWNER_ID_NOT_SUPPORTED`
    VaultOwnerIdNotSupported,
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
    11 AutoCaptureEnabled = "AUTO_CAPTURE_ENABLED",
    12 BankNotSupportedForVerification = "BANK_NOT_SUPPORTED_FOR_VERIFICATION",
    13 BankVerificationRequired = "BANK_VERIFICATION_REQUIRED",
    14 BillingAddressInvalid = "BILLING_ADDRESS_INVALID",
    15 BillingAgreementsCannotBeUsedForSubscriptions = "BILLING_AGREEMENTS_CANNOT_BE_USED_FOR_SUBSCRIPTIONS",
    16 BillingAgreementIdMismatch = "BILLING_AGREEMENT_ID_MISMATCH",
    17 BillingAgreementNotFound = "BILLING_AGREEMENT_NOT_FOUND",
    18 BillingItemAmountMismatch = "BILLING_ITEM_AMOUNT_MISMATCH",
    19 BlikOneClickMissingRequiredParameter = "BLIK_ONE_CLICK_MISSING_REQUIRED_PARAMETER",
    20 CancelUrlRequired = "CANCEL_URL_REQUIRED",
    21 CannotBeNegative = "CANNOT_BE_NEGATIVE",
    22 CannotBeZeroOrNegative = "CANNOT_BE_ZERO_OR_NEGATIVE",
    23 CannotModifyIntent = "CANNOT_MODIFY_INTENT",
    24 CaptureIdNotFound = "CAPTURE_ID_NOT_FOUND",
    25 CaptureStatusNotValid = "CAPTURE_STATUS_NOT_VALID",
    26 CardBrandNotSupported = "CARD_BRAND_NOT_SUPPORTED",
    27 CardCountryNotSupported = "CARD_COUNTRY_NOT_SUPPORTED",
    28 CardDataNotFound = "CARD_DATA_NOT_FOUND",
    29 CardExpired = "CARD_EXPIRED",
    30 CardExpiryRequired = "CARD_EXPIRY_REQUIRED",
    31 CardNumberRequired = "CARD_NUMBER_REQUIRED",
    32 CardTypeNotSupported = "CARD_TYPE_NOT_SUPPORTED",
    33 CityRequired = "CITY_REQUIRED",
    34 ComplianceViolation = "COMPLIANCE_VIOLATION",
    35 ConsentNeeded = "CONSENT_NEEDED",
    36 ContingencyNotSuccessful = "CONTINGENCY_NOT_SUCCESSFUL",
    37 CountryNotSupportedByPaymentSource = "COUNTRY_NOT_SUPPORTED_BY_PAYMENT_SOURCE",
    38 CryptogramRequired = "CRYPTOGRAM_REQUIRED",
    39 CurrencyNotSupportedForBank = "CURRENCY_NOT_SUPPORTED_FOR_BANK",
    40 CurrencyNotSupportedForCardType = "CURRENCY_NOT_SUPPORTED_FOR_CARD_TYPE",
    41 CurrencyNotSupportedForCountry = "CURRENCY_NOT_SUPPORTED_FOR_COUNTRY",
    42 DecimalPrecision = "DECIMAL_PRECISION",
    43 DeclinedDueToRelatedTxn = "DECLINED_DUE_TO_RELATED_TXN",
    44 DelayedDisbursementNotSupported = "DELAYED_DISBURSEMENT_NOT_SUPPORTED",
    45 DelayedDisbursementNotSupportedForKycIncompletePayee = "DELAYED_DISBURSEMENT_NOT_SUPPORTED_FOR_KYC_INCOMPLETE_PAYEE",
    46 DeviceDataNotAvailable = "DEVICE_DATA_NOT_AVAILABLE",
    47 DomesticTransactionRequired = "DOMESTIC_TRANSACTION_REQUIRED",
    48 DonationItemsNotSupported = "DONATION_ITEMS_NOT_SUPPORTED",
    49 DuplicateInvoiceId = "DUPLICATE_INVOICE_ID",
    50 DuplicateReferenceId = "DUPLICATE_REFERENCE_ID",
    51 DuplicateShippingOptionId = "DUPLICATE_SHIPPING_OPTION_ID",
    52 EmvDataRequired = "EMV_DATA_REQUIRED",
    53 FieldNotPatchable = "FIELD_NOT_PATCHABLE",
    54 GooglePayGatewayMerchantIdMismatch = "GOOGLE_PAY_GATEWAY_MERCHANT_ID_MISMATCH",
    55 IbanCountryNotSupported = "IBAN_COUNTRY_NOT_SUPPORTED",
    56 IdentifierNotFound = "IDENTIFIER_NOT_FOUND",
    57 IncompatibleAccountOwnershipType = "INCOMPATIBLE_ACCOUNT_OWNERSHIP_TYPE",
    58 IncompatibleParameterForBillingPlan = "INCOMPATIBLE_PARAMETER_FOR_BILLING_PLAN",
    59 IncompatibleParameterValue = "INCOMPATIBLE_PARAMETER_VALUE",
    60 IneligibleShippingOption = "INELIGIBLE_SHIPPING_OPTION",
    61 InstrumentDeclined = "INSTRUMENT_DECLINED",
    62 InvalidAccountStatus = "INVALID_ACCOUNT_STATUS",
    63 InvalidArrayMaxItems = "INVALID_ARRAY_MAX_ITEMS",
    64 InvalidArrayMinItems = "INVALID_ARRAY_MIN_ITEMS",
    65 InvalidCountryCode = "INVALID_COUNTRY_CODE",
    66 InvalidCurrencyCode = "INVALID_CURRENCY_CODE",
    67 InvalidDeliveryEstimate = "INVALID_DELIVERY_ESTIMATE",
    68 InvalidExpiryDate = "INVALID_EXPIRY_DATE",
    69 InvalidFxRateId = "INVALID_FX_RATE_ID",
    70 InvalidGooglePayToken = "INVALID_GOOGLE_PAY_TOKEN",
    71 InvalidIban = "INVALID_IBAN",
    72 InvalidJsonPointerFormat = "INVALID_JSON_POINTER_FORMAT",
    73 InvalidParameter = "INVALID_PARAMETER",
    74 InvalidParameterSyntax = "INVALID_PARAMETER_SYNTAX",
    75 InvalidParameterValue = "INVALID_PARAMETER_VALUE",
    76 InvalidPatchOperation = "INVALID_PATCH_OPERATION",
    77 InvalidPayeePricingTierId = "INVALID_PAYEE_PRICING_TIER_ID",
    78 InvalidPayerId = "INVALID_PAYER_ID",
    79 InvalidPickupAddress = "INVALID_PICKUP_ADDRESS",
    80 InvalidPlatformFeesAccount = "INVALID_PLATFORM_FEES_ACCOUNT",
    81 InvalidPlatformFeesAmount = "INVALID_PLATFORM_FEES_AMOUNT",
    82 InvalidPostalCode = "INVALID_POSTAL_CODE",
    83 InvalidPostalCodeLength = "INVALID_POSTAL_CODE_LENGTH",
    84 InvalidPreviousTransactionReference = "INVALID_PREVIOUS_TRANSACTION_REFERENCE",
    85 InvalidResourceId = "INVALID_RESOURCE_ID",
    86 InvalidSecurityCodeLength = "INVALID_SECURITY_CODE_LENGTH",
    87 InvalidShippingOptionId = "INVALID_SHIPPING_OPTION_ID",
    88 InvalidStringLength = "INVALID_STRING_LENGTH",
    89 InvalidStringMaxLength = "INVALID_STRING_MAX_LENGTH",
    90 InvalidTrackingNumber = "INVALID_TRACKING_NUMBER",
    91 InvalidVaultId = "INVALID_VAULT_ID",
    92 InvalidVaultSetupToken = "INVALID_VAULT_SETUP_TOKEN",
    93 ItemCategoryNotSupportedByPaymentSource = "ITEM_CATEGORY_NOT_SUPPORTED_BY_PAYMENT_SOURCE",
    94 ItemSkuMismatch = "ITEM_SKU_MISMATCH",
    95 ItemTotalMismatch = "ITEM_TOTAL_MISMATCH",
    96 ItemTotalRequired = "ITEM_TOTAL_REQUIRED",
    97 LocaleNotSupportedByPaymentSource = "LOCALE_NOT_SUPPORTED_BY_PAYMENT_SOURCE",
    98 MalformedRequestJson = "MALFORMED_REQUEST_JSON",
    99 MaxAuthorizationCountExceeded = "MAX_AUTHORIZATION_COUNT_EXCEEDED",
    100 MaxNumberOfPaymentAttemptsExceeded = "MAX_NUMBER_OF_PAYMENT_ATTEMPTS_EXCEEDED",
    101 MaxTrackerUpdateCountExceeded = "MAX_TRACKER_UPDATE_COUNT_EXCEEDED",
    102 MaxValueExceeded = "MAX_VALUE_EXCEEDED",
    103 MerchantInitiatedWithAuthenticationResults = "MERCHANT_INITIATED_WITH_AUTHENTICATION_RESULTS",
    104 MerchantInitiatedWithMultiplePurchaseUnits = "MERCHANT_INITIATED_WITH_MULTIPLE_PURCHASE_UNITS",
    105 MerchantInitiatedWithSecurityCode = "MERCHANT_INITIATED_WITH_SECURITY_CODE",
    106 MismatchedVaultIdToPaymentSource = "MISMATCHED_VAULT_ID_TO_PAYMENT_SOURCE",
    107 MismatchedVaultOwnerId = "MISMATCHED_VAULT_OWNER_ID",
    108 MismatchedVaultSetupTokenToPaymentSource = "MISMATCHED_VAULT_SETUP_TOKEN_TO_PAYMENT_SOURCE",
    109 MissingCryptogram = "MISSING_CRYPTOGRAM",
    110 MissingItemShippingOptions = "MISSING_ITEM_SHIPPING_OPTIONS",
    111 MissingPickupAddress = "MISSING_PICKUP_ADDRESS",
    112 MissingPreviousReference = "MISSING_PREVIOUS_REFERENCE",
    113 MissingRequiredParameter = "MISSING_REQUIRED_PARAMETER",
    114 MissingRequiredParameterForBillingPlan = "MISSING_REQUIRED_PARAMETER_FOR_BILLING_PLAN",
    115 MissingShippingCallBackConfiguration = "MISSING_SHIPPING_CALL_BACK_CONFIGURATION",
    116 MspNotSupported = "MSP_NOT_SUPPORTED",
    117 MultipleItemCategories = "MULTIPLE_ITEM_CATEGORIES",
    118 MultiplePurchaseUnitsNotSupportedForPaymentSource = "MULTIPLE_PURCHASE_UNITS_NOT_SUPPORTED_FOR_PAYMENT_SOURCE",
    119 MultipleShippingAddressNotSupported = "MULTIPLE_SHIPPING_ADDRESS_NOT_SUPPORTED",
    120 MultipleShippingOptionSelected = "MULTIPLE_SHIPPING_OPTION_SELECTED",
    121 MultipleShippingTypeNotSupported = "MULTIPLE_SHIPPING_TYPE_NOT_SUPPORTED",
    122 MultiCurrencyOrder = "MULTI_CURRENCY_ORDER",
    123 NotEligibleForPaypalTransactionIdProcessing = "NOT_ELIGIBLE_FOR_PAYPAL_TRANSACTION_ID_PROCESSING",
    124 NotEligibleForPnrefProcessing = "NOT_ELIGIBLE_FOR_PNREF_PROCESSING",
    125 NotEligibleForTokenProcessing = "NOT_ELIGIBLE_FOR_TOKEN_PROCESSING",
    126 NotEnabledForApplePay = "NOT_ENABLED_FOR_APPLE_PAY",
    127 NotEnabledForBankProcessing = "NOT_ENABLED_FOR_BANK_PROCESSING",
    128 NotEnabledForCardProcessing = "NOT_ENABLED_FOR_CARD_PROCESSING",
    129 NotEnabledForGooglePay = "NOT_ENABLED_FOR_GOOGLE_PAY",
    130 NotEnabledForPaymentSource = "NOT_ENABLED_FOR_PAYMENT_SOURCE",
    131 NotEnabledToVaultPaymentSource = "NOT_ENABLED_TO_VAULT_PAYMENT_SOURCE",
    132 NotPatchable = "NOT_PATCHABLE",
    133 NotSupported = "NOT_SUPPORTED",
    134 NoPaymentSourceProvided = "NO_PAYMENT_SOURCE_PROVIDED",
    135 OneOfParametersRequired = "ONE_OF_PARAMETERS_REQUIRED",
    136 OneOfTheParametersRequired = "ONE_OF_THE_PARAMETERS_REQUIRED",
    137 OnlyOneBankSourceAllowed = "ONLY_ONE_BANK_SOURCE_ALLOWED",
    138 OnlyOnePaymentSourceAllowed = "ONLY_ONE_PAYMENT_SOURCE_ALLOWED",
    139 OrderAlreadyAuthorized = "ORDER_ALREADY_AUTHORIZED",
    140 OrderAlreadyCaptured = "ORDER_ALREADY_CAPTURED",
    141 OrderAlreadyCompleted = "ORDER_ALREADY_COMPLETED",
    142 OrderAuthorizationInProgress = "ORDER_AUTHORIZATION_IN_PROGRESS",
    143 OrderCannotBeConfirmed = "ORDER_CANNOT_BE_CONFIRMED",
    144 OrderCannotBeSaved = "ORDER_CANNOT_BE_SAVED",
    145 OrderCompletedOrVoided = "ORDER_COMPLETED_OR_VOIDED",
    146 OrderCompleteOnPaymentApproval = "ORDER_COMPLETE_ON_PAYMENT_APPROVAL",
    147 OrderCompletionInProgress = "ORDER_COMPLETION_IN_PROGRESS",
    148 OrderExpired = "ORDER_EXPIRED",
    149 OrderIsPendingApproval = "ORDER_IS_PENDING_APPROVAL",
    150 OrderNotApproved = "ORDER_NOT_APPROVED",
    151 PartnerSettlementNotSupportedForKycIncompletePayee = "PARTNER_SETTLEMENT_NOT_SUPPORTED_FOR_KYC_INCOMPLETE_PAYEE",
    152 PatchPathRequired = "PATCH_PATH_REQUIRED",
    153 PatchValueRequired = "PATCH_VALUE_REQUIRED",
    154 PayeeAccountInvalid = "PAYEE_ACCOUNT_INVALID",
    155 PayeeAccountLockedOrClosed = "PAYEE_ACCOUNT_LOCKED_OR_CLOSED",
    156 PayeeAccountNotVerified = "PAYEE_ACCOUNT_NOT_VERIFIED",
    157 PayeeAccountRestricted = "PAYEE_ACCOUNT_RESTRICTED",
    158 PayeeBlockedTransaction = "PAYEE_BLOCKED_TRANSACTION",
    159 PayeeCountryNotSupportedForPaymentSource = "PAYEE_COUNTRY_NOT_SUPPORTED_FOR_PAYMENT_SOURCE",
    160 PayeeFxRateIdCurrencyMismatch = "PAYEE_FX_RATE_ID_CURRENCY_MISMATCH",
    161 PayeeFxRateIdExpired = "PAYEE_FX_RATE_ID_EXPIRED",
    162 PayeeNotEnabledForBankProcessing = "PAYEE_NOT_ENABLED_FOR_BANK_PROCESSING",
    163 PayeeNotEnabledForCardProcessing = "PAYEE_NOT_ENABLED_FOR_CARD_PROCESSING",
    164 PayeePricingTierIdNotEnabled = "PAYEE_PRICING_TIER_ID_NOT_ENABLED",
    165 PayerAccountLockedOrClosed = "PAYER_ACCOUNT_LOCKED_OR_CLOSED",
    166 PayerAccountRestricted = "PAYER_ACCOUNT_RESTRICTED",
    167 PayerActionRequired = "PAYER_ACTION_REQUIRED",
    168 PayerCannotPay = "PAYER_CANNOT_PAY",
    169 PaymentAlreadyApproved = "PAYMENT_ALREADY_APPROVED",
    170 PaymentDenied = "PAYMENT_DENIED",
    171 PaymentOriginNotEnabled = "PAYMENT_ORIGIN_NOT_ENABLED",
    172 PaymentSourceCannotBeUsed = "PAYMENT_SOURCE_CANNOT_BE_USED",
    173 PaymentSourceDeclinedByProcessor = "PAYMENT_SOURCE_DECLINED_BY_PROCESSOR",
    174 PaymentSourceInfoCannotBeVerified = "PAYMENT_SOURCE_INFO_CANNOT_BE_VERIFIED",
    175 PaymentSourceMismatch = "PAYMENT_SOURCE_MISMATCH",
    176 PaymentSourceNotSupported = "PAYMENT_SOURCE_NOT_SUPPORTED",
    177 PaymentTypeNotSupportedForIntent = "PAYMENT_TYPE_NOT_SUPPORTED_FOR_INTENT",
    178 PaypalRequestIdRequired = "PAYPAL_REQUEST_ID_REQUIRED",
    179 PaypalTransactionIdExpired = "PAYPAL_TRANSACTION_ID_EXPIRED",
    180 PaypalTransactionIdNotFound = "PAYPAL_TRANSACTION_ID_NOT_FOUND",
    181 PermissionDenied = "PERMISSION_DENIED",
    182 PermissionDeniedForDonationItems = "PERMISSION_DENIED_FOR_DONATION_ITEMS",
    183 PlatformFeesNotSupported = "PLATFORM_FEES_NOT_SUPPORTED",
    184 PlatformFeePayeeCannotBeSameAsPayer = "PLATFORM_FEE_PAYEE_CANNOT_BE_SAME_AS_PAYER",
    185 PnrefExpired = "PNREF_EXPIRED",
    186 PnrefNotFound = "PNREF_NOT_FOUND",
    187 PostalCodeRequired = "POSTAL_CODE_REQUIRED",
    188 PreferredBrandNotSupported = "PREFERRED_BRAND_NOT_SUPPORTED",
    189 PreferredPaymentSourceMismatch = "PREFERRED_PAYMENT_SOURCE_MISMATCH",
    190 PreferredShippingOptionAmountMismatch = "PREFERRED_SHIPPING_OPTION_AMOUNT_MISMATCH",
    191 PreviousTransactionReferenceHasChargeback = "PREVIOUS_TRANSACTION_REFERENCE_HAS_CHARGEBACK",
    192 PreviousTransactionReferenceVoided = "PREVIOUS_TRANSACTION_REFERENCE_VOIDED",
    193 PuiDuplicateOrder = "PUI_DUPLICATE_ORDER",
    194 RedirectPayerForAlternateFunding = "REDIRECT_PAYER_FOR_ALTERNATE_FUNDING",
    195 ReferencedCardExpired = "REFERENCED_CARD_EXPIRED",
    196 ReferenceIdNotFound = "REFERENCE_ID_NOT_FOUND",
    197 ReferenceIdRequired = "REFERENCE_ID_REQUIRED",
    198 RequiredParameterForCustomerInitiatedPayment = "REQUIRED_PARAMETER_FOR_CUSTOMER_INITIATED_PAYMENT",
    199 RequiredParameterForPaymentSource = "REQUIRED_PARAMETER_FOR_PAYMENT_SOURCE",
    200 ReturnUrlRequired = "RETURN_URL_REQUIRED",
    201 SaveOrderNotSupported = "SAVE_ORDER_NOT_SUPPORTED",
    202 SetupErrorForBank = "SETUP_ERROR_FOR_BANK",
    203 ShippingAddressInvalid = "SHIPPING_ADDRESS_INVALID",
    204 ShippingCallbackConfigNotSupported = "SHIPPING_CALLBACK_CONFIG_NOT_SUPPORTED",
    205 ShippingOptionsNotSupported = "SHIPPING_OPTIONS_NOT_SUPPORTED",
    206 ShippingOptionNotSelected = "SHIPPING_OPTION_NOT_SELECTED",
    207 ShippingTypeNotSupportedForClient = "SHIPPING_TYPE_NOT_SUPPORTED_FOR_CLIENT",
    208 TaxTotalMismatch = "TAX_TOTAL_MISMATCH",
    209 TaxTotalRequired = "TAX_TOTAL_REQUIRED",
    210 TokenExpired = "TOKEN_EXPIRED",
    211 TokenIdNotFound = "TOKEN_ID_NOT_FOUND",
    212 TrackerIdNotFound = "TRACKER_ID_NOT_FOUND",
    213 TransactionBlockedByPayee = "TRANSACTION_BLOCKED_BY_PAYEE",
    214 TransactionLimitExceeded = "TRANSACTION_LIMIT_EXCEEDED",
    215 TransactionReceivingLimitExceeded = "TRANSACTION_RECEIVING_LIMIT_EXCEEDED",
    216 TransactionRefused = "TRANSACTION_REFUSED",
    217 UnsupportedIntegrationForBillingPlan = "UNSUPPORTED_INTEGRATION_FOR_BILLING_PLAN",
    218 UnsupportedIntent = "UNSUPPORTED_INTENT",
    219 UnsupportedIntentForKycIncompletePayee = "UNSUPPORTED_INTENT_FOR_KYC_INCOMPLETE_PAYEE",
    220 UnsupportedIntentForPaymentSource = "UNSUPPORTED_INTENT_FOR_PAYMENT_SOURCE",
    221 UnsupportedPatchParameterValue = "UNSUPPORTED_PATCH_PARAMETER_VALUE",
    222 UnsupportedPaymentInstruction = "UNSUPPORTED_PAYMENT_INSTRUCTION",
    223 UnsupportedPaymentSourceForSubscriptions = "UNSUPPORTED_PAYMENT_SOURCE_FOR_SUBSCRIPTIONS",
    224 UnsupportedProcessingInstruction = "UNSUPPORTED_PROCESSING_INSTRUCTION",
    225 UnsupportedShippingType = "UNSUPPORTED_SHIPPING_TYPE",
    226 VaultInstructionDuplicated = "VAULT_INSTRUCTION_DUPLICATED",
    227 VaultInstructionRequired = "VAULT_INSTRUCTION_REQUIRED",
    228 VaultOwnerIdNotSupported = "VAULT_OWNER_ID_NOT_SUPPORTED",
} }
