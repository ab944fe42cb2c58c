// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! The issue codes of PayPal's Orders API.

use paypal_runtime::{Advice, Remedy, model::UnknownValue};

/// Issue codes of PayPal's Orders API, the reasons why it refuses a call.
///
/// `Error::issue_as::<Issue>()` returns the code of an error.
///
/// Each code says what happened and what to do; `Error::advice` returns the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Issue {
    /// `ACTION_DOES_NOT_MATCH_INTENT`: The operation does not fit the order's `intent`; for example, it
    /// authorizes an order with intent `CAPTURE`. Capture an order with intent `CAPTURE`, or create a new
    /// order with `intent` set to `AUTHORIZE`.
    ActionDoesNotMatchIntent,
    /// `AGREEMENT_ALREADY_CANCELLED`: The payer or the merchant canceled the billing agreement before, so it
    /// cannot pay for the order. Ask the payer to approve a new agreement or to choose another way to pay.
    AgreementAlreadyCancelled,
    /// `ALIAS_DECLINED_BY_PROCESSOR`: The BLIK processor does not accept the saved alias of the payer's bank
    /// account. Create a new order and send another `alias_key`, another `alias_label`, or both in
    /// `one_click`.
    AliasDeclinedByProcessor,
    /// `AMOUNT_CANNOT_BE_SPECIFIED`: The request sends an amount to authorize, but the order is not saved.
    /// Remove `amount` from the request, or save the order with the `save` operation before you authorize it.
    AmountCannotBeSpecified,
    /// `AMOUNT_CHANGE_NOT_ALLOWED`: The patch changes the amount, but the payer approved another amount. Keep
    /// the approved `amount`, or create a new order and let the payer approve the new amount.
    AmountChangeNotAllowed,
    /// `AMOUNT_MISMATCH`: The total `amount.value` of a purchase unit is not the result of its
    /// `amount.breakdown`. Set `amount.value` to the sum of the charges in `amount.breakdown` minus its
    /// discounts.
    AmountMismatch,
    /// `AMOUNT_NOT_PATCHABLE`: The payer accepted a credit offer for exactly this amount, so the amount is
    /// fixed. Create a new order with the new amount and let the payer approve it.
    AmountNotPatchable,
    /// `APPLE_PAY_AMOUNT_MISMATCH`: The order's amount differs from the amount that the payer confirms on the
    /// Apple Pay sheet. Make both amounts equal; if the price is different now, show the payer a new Apple
    /// Pay sheet.
    ApplePayAmountMismatch,
    /// `AUTHORIZATION_AMOUNT_EXCEEDED`: The amount to authorize is greater than the limit that PayPal allows
    /// for this payment. Send an `amount` that is not greater than the amount that the payer approved.
    AuthorizationAmountExceeded,
    /// `AUTHORIZATION_CURRENCY_MISMATCH`: The currency to authorize is not the currency of the order that the
    /// payer approved. Send the order's own currency in `amount.currency_code`.
    AuthorizationCurrencyMismatch,
    /// `AUTH_CAPTURE_NOT_ENABLED`: The merchant's account cannot use authorization and capture. Check that
    /// the merchant has a verified business account, or create the order with `intent` set to `CAPTURE`.
    AuthCaptureNotEnabled,
    /// `AUTO_CAPTURE_ENABLED`: PayPal captures this order by itself, so it refuses a capture request from the
    /// merchant. Do not call capture; read the order until its `status` is `COMPLETED`.
    AutoCaptureEnabled,
    /// `BANK_NOT_SUPPORTED_FOR_VERIFICATION`: PayPal cannot verify accounts at the payer's bank. Ask the
    /// payer to give another bank account or to choose another way to pay.
    BankNotSupportedForVerification,
    /// `BANK_VERIFICATION_REQUIRED`: The payer's bank account is not verified, and PayPal takes money only
    /// from verified bank accounts. Ask the payer to verify the bank account or to choose another way to pay.
    BankVerificationRequired,
    /// `BILLING_ADDRESS_INVALID`: The billing address of the payment source has a mistake. Ask the payer to
    /// check the address, and send all its parts in `billing_address`.
    BillingAddressInvalid,
    /// `BILLING_AGREEMENTS_CANNOT_BE_USED_FOR_SUBSCRIPTIONS`: The request pays for a subscription with a
    /// billing agreement, and PayPal does not allow this. Send a `vault_id` in `payment_source.paypal` or
    /// `payment_source.card` instead of the billing agreement.
    BillingAgreementsCannotBeUsedForSubscriptions,
    /// `BILLING_AGREEMENT_ID_MISMATCH`: The billing agreement in this request is not the one that the order
    /// has from its creation. Send the ID of the same billing agreement that you sent when you created the
    /// order.
    BillingAgreementIdMismatch,
    /// `BILLING_AGREEMENT_NOT_FOUND`: PayPal finds no billing agreement with the ID in the request. Check the
    /// agreement's ID, and check that it belongs to this merchant and this environment.
    BillingAgreementNotFound,
    /// `BILLING_ITEM_AMOUNT_MISMATCH`: The item's price does not match the prices in the billing plan. Set
    /// `unit_amount` to the setup fee, plus the plan's price if the plan has no `start_date`.
    BillingItemAmountMismatch,
    /// `BLIK_ONE_CLICK_MISSING_REQUIRED_PARAMETER`: A field of BLIK's `one_click` object is missing. Send
    /// `auth_code` and `alias_label` for the payer's first payment, and only `alias_key` for every later
    /// payment.
    BlikOneClickMissingRequiredParameter,
    /// `CANCEL_URL_REQUIRED`: The request saves the payment source, but it gives no page for a payer who
    /// cancels. Add `cancel_url` to the `experience_context` of the payment source.
    CancelUrlRequired,
    /// `CANNOT_BE_NEGATIVE`: An amount in the request is less than zero. Read `details[].field` in the error
    /// and send zero or a positive amount there.
    CannotBeNegative,
    /// `CANNOT_BE_ZERO_OR_NEGATIVE`: An amount in the request is zero or less, but it must be positive. Read
    /// `details[].field` in the error and send an amount above zero there.
    CannotBeZeroOrNegative,
    /// `CANNOT_MODIFY_INTENT`: The patch changes `intent`, which is fixed when the order exists. Create a new
    /// order with the `intent` that you need.
    CannotModifyIntent,
    /// `CAPTURE_ID_NOT_FOUND`: PayPal finds no capture with the `capture_id` in the tracking request. Read
    /// the order and send the `id` of one of its captures from `purchase_units[].payments.captures[]`.
    CaptureIdNotFound,
    /// `CAPTURE_STATUS_NOT_VALID`: The capture does not have the status `COMPLETED`, which a tracker needs.
    /// Read the capture; if it is `PENDING`, add the tracker after it becomes `COMPLETED`.
    CaptureStatusNotValid,
    /// `CARD_BRAND_NOT_SUPPORTED`: PayPal cannot take this payment with a card of this brand. Ask the payer
    /// to use a card of another brand or another way to pay.
    CardBrandNotSupported,
    /// `CARD_COUNTRY_NOT_SUPPORTED`: PayPal does not take cards from the country of the bank that issued this
    /// card. Ask the payer to use a card from another country or another way to pay.
    CardCountryNotSupported,
    /// `CARD_DATA_NOT_FOUND`: PayPal cannot find out which bank issued the card. Ask the payer to check the
    /// card number or to use another card.
    CardDataNotFound,
    /// `CARD_EXPIRED`: The expiry date of the payer's card is in the past. Ask the payer to enter a card that
    /// is still valid.
    CardExpired,
    /// `CARD_EXPIRY_REQUIRED`: The card in the request has no expiry date. Add `expiry` to
    /// `payment_source.card`, as year and month (`YYYY-MM`).
    CardExpiryRequired,
    /// `CARD_NUMBER_REQUIRED`: The card in the request has no card number. Add `number` to
    /// `payment_source.card`, or send a saved card in `vault_id`.
    CardNumberRequired,
    /// `CARD_TYPE_NOT_SUPPORTED`: PayPal cannot take this payment with a card of this type. Ask the payer to
    /// use a card of another type or another way to pay.
    CardTypeNotSupported,
    /// `CITY_REQUIRED`: An address has no city, but addresses in its country need one. Add the city in
    /// `admin_area_2` of the address.
    CityRequired,
    /// `COMPLIANCE_VIOLATION`: PayPal refuses the payment because it would break a law or a compliance rule.
    /// Do not send the payment again; contact PayPal's support and give the `debug_id` of the error.
    ComplianceViolation,
    /// `CONSENT_NEEDED`: The payer did not give a consent that this payment needs. Send the payer to the
    /// order's `approve` link, and capture the order after the payer agrees.
    ConsentNeeded,
    /// `CONTINGENCY_NOT_SUCCESSFUL`: The payer does not pass the 3D Secure check of the card. Ask the payer
    /// to try the 3D Secure check again or to choose another way to pay.
    ContingencyNotSuccessful,
    /// `COUNTRY_NOT_SUPPORTED_BY_PAYMENT_SOURCE`: The payment source does not work in the country that the
    /// request sends. Send a `country_code` that this payment source allows, or offer the payer another way
    /// to pay.
    CountryNotSupportedByPaymentSource,
    /// `CRYPTOGRAM_REQUIRED`: The decrypted wallet token uses 3D Secure, but the request has no cryptogram.
    /// Add `cryptogram` from the decrypted token to the token data in `payment_source`.
    CryptogramRequired,
    /// `CURRENCY_NOT_SUPPORTED_FOR_BANK`: The order's currency does not fit the kind of bank payment. Use
    /// `USD` for ACH debit or `EUR` for SEPA debit, or offer the payer another way to pay.
    CurrencyNotSupportedForBank,
    /// `CURRENCY_NOT_SUPPORTED_FOR_CARD_TYPE`: The payer's card has a currency that PayPal does not take for
    /// direct card payments. Ask the payer to use another card or another way to pay.
    CurrencyNotSupportedForCardType,
    /// `CURRENCY_NOT_SUPPORTED_FOR_COUNTRY`: A merchant in this country cannot take the order's currency with
    /// this payment source. Create the order with a `currency_code` that the merchant's country allows, or
    /// offer another payment source.
    CurrencyNotSupportedForCountry,
    /// `DECIMAL_PRECISION`: An amount in the request has too many decimals. Read `details[].field` in the
    /// error and send at most two decimals, or none if the currency has none.
    DecimalPrecision,
    /// `DECLINED_DUE_TO_RELATED_TXN`: The payment of one purchase unit fails, so PayPal refuses the payments
    /// of all units in the order. Find the failed unit in the response, solve its problem, and create a new
    /// order.
    DeclinedDueToRelatedTxn,
    /// `DELAYED_DISBURSEMENT_NOT_SUPPORTED`: The caller's account is not allowed to hold money for a later
    /// payment to the merchant. Ask your PayPal account manager to enable it, or send `INSTANT` in
    /// `disbursement_mode`.
    DelayedDisbursementNotSupported,
    /// `DELAYED_DISBURSEMENT_NOT_SUPPORTED_FOR_KYC_INCOMPLETE_PAYEE`: The merchant's identity check is not
    /// complete, so PayPal cannot hold the money for a later payment. Ask the merchant to finish the identity
    /// check at PayPal, or send `INSTANT` in `disbursement_mode`.
    DelayedDisbursementNotSupportedForKycIncompletePayee,
    /// `DEVICE_DATA_NOT_AVAILABLE`: PayPal has no data about the payer's device for this Pay Upon Invoice
    /// order. Create a new order with the header `PayPal-Client-Metadata-Id` set to the ID from PayPal's
    /// device script.
    DeviceDataNotAvailable,
    /// `DOMESTIC_TRANSACTION_REQUIRED`: The payer and the merchant are in different countries, but this
    /// payment must stay inside one country. Ask the payer to choose another way to pay.
    DomesticTransactionRequired,
    /// `DONATION_ITEMS_NOT_SUPPORTED`: The order has several purchase units, and an item in one of them is a
    /// donation. Create a separate order with a single purchase unit for the donation.
    DonationItemsNotSupported,
    /// `DUPLICATE_INVOICE_ID`: An earlier payment or refund already uses the same `invoice_id`. Look for the
    /// earlier payment or refund first; if this one is really new, send another `invoice_id`.
    DuplicateInvoiceId,
    /// `DUPLICATE_REFERENCE_ID`: Two purchase units of the order have the same `reference_id`. Give each
    /// purchase unit its own `reference_id`.
    DuplicateReferenceId,
    /// `DUPLICATE_SHIPPING_OPTION_ID`: Two shipping options in the request have the same `id`. Give each
    /// entry of `shipping.options[]` its own `id`.
    DuplicateShippingOptionId,
    /// `EMV_DATA_REQUIRED`: The decrypted wallet token uses EMV, but the request has no EMV data. Add
    /// `emv_data` from the decrypted token to the token data in `payment_source`.
    EmvDataRequired,
    /// `FIELD_NOT_PATCHABLE`: The patch names a field of the order or tracker that PayPal never changes.
    /// Remove this field from the patch, or create a new order with the new value.
    FieldNotPatchable,
    /// `GOOGLE_PAY_GATEWAY_MERCHANT_ID_MISMATCH`: The Google Pay token is made for another gateway merchant
    /// than the caller of this order. Put the caller's own ID in `gatewayMerchantId` of the Google Pay
    /// request and get a new token.
    GooglePayGatewayMerchantIdMismatch,
    /// `IBAN_COUNTRY_NOT_SUPPORTED`: The payer's IBAN is from a country where SEPA debit through PayPal does
    /// not work. Ask the payer to give an IBAN from another country or to choose another way to pay.
    IbanCountryNotSupported,
    /// `IDENTIFIER_NOT_FOUND`: PayPal does not know an ID that the capture request sends. Check the order's
    /// ID and the IDs in `payment_source`, and send the correct ones.
    IdentifierNotFound,
    /// `INCOMPATIBLE_ACCOUNT_OWNERSHIP_TYPE`: The owner of the bank account (person or business) does not fit
    /// the ACH entry class code. Send a `standard_entry_class_code` that fits the account owner, for example
    /// `CCD` only for a business.
    IncompatibleAccountOwnershipType,
    /// `INCOMPATIBLE_PARAMETER_FOR_BILLING_PLAN`: The order has a billing plan, together with amount fields
    /// that cannot go with it. Remove `handling`, `insurance`, `discount` and `shipping_discount` from
    /// `amount.breakdown`.
    IncompatibleParameterForBillingPlan,
    /// `INCOMPATIBLE_PARAMETER_VALUE`: A field contradicts or repeats another field of the order. Read
    /// `details[].field` in the error, and remove that field or make it agree with the others.
    IncompatibleParameterValue,
    /// `INELIGIBLE_SHIPPING_OPTION`: At least one shipping option does not fit this order. Check
    /// `shipping.options[]`, and remove or correct the options that do not fit.
    IneligibleShippingOption,
    /// `INSTRUMENT_DECLINED`: The bank or the processor refuses the payment method, or the method does not
    /// fit this payment. Send the payer back to PayPal to choose another way to pay.
    InstrumentDeclined,
    /// `INVALID_ACCOUNT_STATUS`: PayPal checks the caller's account and finds that its status does not allow
    /// the call. Log in to the PayPal account, confirm its email address, and finish every step that PayPal
    /// still asks for.
    InvalidAccountStatus,
    /// `INVALID_ARRAY_MAX_ITEMS`: A list in the request has more entries than PayPal allows. Read
    /// `details[].field` in the error and send fewer entries, for example 100 or fewer in
    /// `additional_recipients`.
    InvalidArrayMaxItems,
    /// `INVALID_ARRAY_MIN_ITEMS`: A list in the request has fewer entries than PayPal needs. Read
    /// `details[].field` in the error and add entries, or leave out the list if it is optional.
    InvalidArrayMinItems,
    /// `INVALID_COUNTRY_CODE`: PayPal does not know the country code in the request. Send a two-letter code
    /// from PayPal's list in `country_code`, for example `GB` for the United Kingdom.
    InvalidCountryCode,
    /// `INVALID_CURRENCY_CODE`: The currency code does not exist, or PayPal does not take this currency. Send
    /// a three-letter code from PayPal's list in `currency_code`, for example `EUR`.
    InvalidCurrencyCode,
    /// `INVALID_DELIVERY_ESTIMATE`: The end of the delivery time is not later than its start. Set
    /// `delivery_time_max` to a later time than `delivery_time_min`.
    InvalidDeliveryEstimate,
    /// `INVALID_EXPIRY_DATE`: The expiry date is in the past, or it is too far in the future for this payment
    /// source. Ask the payer to check the date, and send it in `expiry` as year and month (`YYYY-MM`).
    InvalidExpiryDate,
    /// `INVALID_FX_RATE_ID`: PayPal finds no such exchange rate, or the rate belongs to another caller. Send
    /// your own rate ID in `payee_receivable_fx_rate_id`, or remove the field to use PayPal's normal rate.
    InvalidFxRateId,
    /// `INVALID_GOOGLE_PAY_TOKEN`: PayPal cannot decrypt the Google Pay token, or data is missing in it. Get
    /// a new token from Google Pay and send it unchanged in `payment_source.google_pay`.
    InvalidGooglePayToken,
    /// `INVALID_IBAN`: The IBAN in the request does not belong to a real bank account. Ask the payer to check
    /// the IBAN, and send it without mistakes.
    InvalidIban,
    /// `INVALID_JSON_POINTER_FORMAT`: The `path` of a patch operation is not a correct JSON Pointer. Start
    /// `path` with `/`, and separate the field names with `/`, as RFC 6901 defines.
    InvalidJsonPointerFormat,
    /// `INVALID_PARAMETER`: The patch contains a field that is not allowed in this request. Read
    /// `details[].field` in the error and remove that field.
    InvalidParameter,
    /// `INVALID_PARAMETER_SYNTAX`: A field holds text in a wrong format, for example a bad date, code or
    /// number. Read `details[].field` in the error, correct the format of that field, and send the request
    /// again.
    InvalidParameterSyntax,
    /// `INVALID_PARAMETER_VALUE`: The format of a field is correct, but PayPal does not accept its value
    /// here. Read `details[].field` in the error and send one of the values that the API allows for it.
    InvalidParameterValue,
    /// `INVALID_PATCH_OPERATION`: The `op` does not fit the order's state, for example it adds a field that
    /// already exists. Read the order; use `add` for a field that is absent, and `replace` or `remove` for a
    /// field that exists.
    InvalidPatchOperation,
    /// `INVALID_PAYEE_PRICING_TIER_ID`: The merchant's account has no pricing tier with this ID. Correct
    /// `payee_pricing_tier_id`, and ask your PayPal account manager which tiers the account has.
    InvalidPayeePricingTierId,
    /// `INVALID_PAYER_ID`: The request names the payer with an ID that PayPal does not accept. Send
    /// the 13-character `payer_id` that PayPal gave for this payer, or leave it out.
    InvalidPayerId,
    /// `INVALID_PICKUP_ADDRESS`: The order is for pickup in a store, but the name in the address does not
    /// show this. Start `shipping.name.full_name` with `S2S`, for example `S2S Main Street`.
    InvalidPickupAddress,
    /// `INVALID_PLATFORM_FEES_ACCOUNT`: The account that gets the platform fee does not exist, or its setup
    /// is not complete. Correct the `payee` in `platform_fees[]`, and ask your PayPal account manager to
    /// finish the account's setup.
    InvalidPlatformFeesAccount,
    /// `INVALID_PLATFORM_FEES_AMOUNT`: The platform fee is greater than the amount that the payer pays. Send
    /// an `amount` in `platform_fees[]` that is not greater than the order's amount.
    InvalidPlatformFeesAmount,
    /// `INVALID_POSTAL_CODE`: The postal code contains a sign that PayPal cannot save with the payment
    /// source. Send only letters, digits, spaces and hyphens in `billing_address.postal_code`.
    InvalidPostalCode,
    /// `INVALID_POSTAL_CODE_LENGTH`: The postal code is too long to save with the payment source. Send at
    /// most nine letters and digits in `billing_address.postal_code`.
    InvalidPostalCodeLength,
    /// `INVALID_PREVIOUS_TRANSACTION_REFERENCE`: PayPal finds no earlier payment for the reference, or that
    /// payment belongs to another merchant. Send the ID of an authorization or capture of the same merchant
    /// in `previous_transaction_reference`.
    InvalidPreviousTransactionReference,
    /// `INVALID_RESOURCE_ID`: PayPal finds no resource with the ID in the URL or in the request. Check the
    /// ID, and check that it comes from the same account and the same environment (Sandbox or Live).
    InvalidResourceId,
    /// `INVALID_SECURITY_CODE_LENGTH`: The card's security code has too many or too few digits for its brand.
    /// Ask the payer to check the security code: four digits for American Express, three for most other
    /// brands.
    InvalidSecurityCodeLength,
    /// `INVALID_SHIPPING_OPTION_ID`: An item names a shipping option that its purchase unit does not have.
    /// Define the option in `shipping.options[]` of the purchase unit, or correct the ID in the item's
    /// `options_ids`.
    InvalidShippingOptionId,
    /// `INVALID_STRING_LENGTH`: The number of characters in a text is outside the limits of its field. Read
    /// `details[].field` in the error and send a text whose length fits the limits of that field.
    InvalidStringLength,
    /// `INVALID_STRING_MAX_LENGTH`: A text in the request has more characters than PayPal allows for its
    /// field. Read `details[].field` in the error and shorten that text to the field's maximum length.
    InvalidStringMaxLength,
    /// `INVALID_TRACKING_NUMBER`: The tracking number is empty, or it has spaces or tabs in it. Send the
    /// carrier's number without spaces in `tracking_number`.
    InvalidTrackingNumber,
    /// `INVALID_VAULT_ID`: PayPal finds no saved payment method for the `vault_id` in the request. Check
    /// `vault_id`; if the saved method does not exist any more, ask the payer for another way to pay.
    InvalidVaultId,
    /// `INVALID_VAULT_SETUP_TOKEN`: PayPal finds no setup token with the value in the request. Create a new
    /// setup token and send its ID in `vault_setup_token`.
    InvalidVaultSetupToken,
    /// `ITEM_CATEGORY_NOT_SUPPORTED_BY_PAYMENT_SOURCE`: The payment source cannot pay for items of this
    /// category. Correct `category` in `items[]`, or offer the payer another payment source.
    ItemCategoryNotSupportedByPaymentSource,
    /// `ITEM_SKU_MISMATCH`: The tracker names an item that is not in the order. Send a `sku` that an item of
    /// the order has.
    ItemSkuMismatch,
    /// `ITEM_TOTAL_MISMATCH`: The item total of a purchase unit is not the sum of the prices of its items.
    /// Add up `unit_amount` times `quantity` for all items, and send the result in
    /// `amount.breakdown.item_total`.
    ItemTotalMismatch,
    /// `ITEM_TOTAL_REQUIRED`: The request lists items with prices, but it gives no total for them. Add
    /// `item_total` to `amount.breakdown` of the purchase unit.
    ItemTotalRequired,
    /// `LOCALE_NOT_SUPPORTED_BY_PAYMENT_SOURCE`: The payment source has no pages in the language that the
    /// request asks for. Send another `locale` in `experience_context`, or leave it out.
    LocaleNotSupportedByPaymentSource,
    /// `MALFORMED_REQUEST_JSON`: PayPal cannot read the body of the request as JSON. Check the JSON for
    /// missing quotes, commas or brackets, and send it as UTF-8.
    MalformedRequestJson,
    /// `MAX_AUTHORIZATION_COUNT_EXCEEDED`: The order already has as many authorizations as PayPal allows.
    /// Create a new order for the rest, or ask PayPal's support for a greater limit.
    MaxAuthorizationCountExceeded,
    /// `MAX_NUMBER_OF_PAYMENT_ATTEMPTS_EXCEEDED`: Too many attempts to pay for this order failed, so PayPal
    /// takes no more of them. Create a new order and ask the payer to choose another way to pay.
    MaxNumberOfPaymentAttemptsExceeded,
    /// `MAX_TRACKER_UPDATE_COUNT_EXCEEDED`: The number of tracker updates is greater than PayPal allows (15).
    /// Send no more updates for this tracker; for other trackers, put several changes into one request.
    MaxTrackerUpdateCountExceeded,
    /// `MAX_VALUE_EXCEEDED`: An amount in the request is greater than the largest amount that PayPal accepts.
    /// Read `details[].field` in the error and send a smaller amount there.
    MaxValueExceeded,
    /// `MERCHANT_INITIATED_WITH_AUTHENTICATION_RESULTS`: The merchant starts the payment, but the order
    /// has 3D Secure results, which only a payer can create. Remove the 3D Secure results, or send `CUSTOMER`
    /// in `payment_initiator` if the payer is present.
    MerchantInitiatedWithAuthenticationResults,
    /// `MERCHANT_INITIATED_WITH_MULTIPLE_PURCHASE_UNITS`: The merchant starts the payment, and the order has
    /// several purchase units. Create one order for each purchase unit.
    MerchantInitiatedWithMultiplePurchaseUnits,
    /// `MERCHANT_INITIATED_WITH_SECURITY_CODE`: The merchant starts the payment, but the order has a security
    /// code, which only a payer can enter. Remove `security_code` from the card, or send `CUSTOMER` in
    /// `payment_initiator` if the payer is present.
    MerchantInitiatedWithSecurityCode,
    /// `MISMATCHED_VAULT_ID_TO_PAYMENT_SOURCE`: The saved payment method is of another kind than the payment
    /// source that holds its `vault_id`. Put `vault_id` under its own kind, for example a saved card under
    /// `payment_source.card`.
    MismatchedVaultIdToPaymentSource,
    /// `MISMATCHED_VAULT_OWNER_ID`: The owner of the saved payment method in the request is not the caller.
    /// Send the caller's own payer ID in `owner_id`.
    MismatchedVaultOwnerId,
    /// `MISMATCHED_VAULT_SETUP_TOKEN_TO_PAYMENT_SOURCE`: The setup token is for another kind of payment
    /// method than the payment source that holds it. Put `vault_setup_token` under its own kind, for example
    /// a PayPal token under `payment_source.paypal`.
    MismatchedVaultSetupTokenToPaymentSource,
    /// `MISSING_CRYPTOGRAM`: The payer starts a payment with a network token, but the request has no
    /// cryptogram. Add `cryptogram` to `payment_source.card.network_token`.
    MissingCryptogram,
    /// `MISSING_ITEM_SHIPPING_OPTIONS`: Some items of the order name their shipping options, but other items
    /// do not. Add `options_ids` to the `shipping` of every item, or remove it from all items.
    MissingItemShippingOptions,
    /// `MISSING_PICKUP_ADDRESS`: The order is for pickup, but it does not say where. Add the pickup place in
    /// `shipping.address` of the purchase unit, or send another `shipping.type`.
    MissingPickupAddress,
    /// `MISSING_PREVIOUS_REFERENCE`: The merchant starts a payment with a network token, but the request
    /// names no earlier payment. Add `previous_network_transaction_reference` or
    /// `previous_transaction_reference` to `stored_credential`.
    MissingPreviousReference,
    /// `MISSING_REQUIRED_PARAMETER`: The request does not contain a field or parameter that the operation
    /// needs. Read `details[].field` in the error, add that field, and send the request again.
    MissingRequiredParameter,
    /// `MISSING_REQUIRED_PARAMETER_FOR_BILLING_PLAN`: The request has a billing plan, but it does not say how
    /// the merchant will use it. Add `usage_pattern` to `attributes.vault` of the payment source; choose the
    /// value that fits your billing.
    MissingRequiredParameterForBillingPlan,
    /// `MISSING_SHIPPING_CALL_BACK_CONFIGURATION`: The shipping options need a callback, but the request does
    /// not configure one. Add `order_update_callback_config` to `payment_source.paypal.experience_context`.
    MissingShippingCallBackConfiguration,
    /// `MSP_NOT_SUPPORTED`: The order has several purchase units, and a tracker needs an order with only one.
    /// Add trackers only to orders with one purchase unit, and create such orders if you need tracking.
    MspNotSupported,
    /// `MULTIPLE_ITEM_CATEGORIES`: A purchase unit mixes donations with goods. Put the items with category
    /// `DONATION` and the goods into separate orders.
    MultipleItemCategories,
    /// `MULTIPLE_PURCHASE_UNITS_NOT_SUPPORTED_FOR_PAYMENT_SOURCE`: The order has several purchase units, but
    /// this payment source can pay for only one. Create one order for each purchase unit, or offer the payer
    /// another payment source.
    MultiplePurchaseUnitsNotSupportedForPaymentSource,
    /// `MULTIPLE_SHIPPING_ADDRESS_NOT_SUPPORTED`: The purchase units of the order go to different addresses.
    /// Send the same `shipping.address` in all purchase units, or create one order for each address.
    MultipleShippingAddressNotSupported,
    /// `MULTIPLE_SHIPPING_OPTION_SELECTED`: More than one shipping option in the request is marked as
    /// selected. Set `selected` to `true` in one entry of `shipping.options[]` and to `false` in the others.
    MultipleShippingOptionSelected,
    /// `MULTIPLE_SHIPPING_TYPE_NOT_SUPPORTED`: The order mixes different kinds of shipping. Send the same
    /// `shipping.type` everywhere in the order, or create one order for each type.
    MultipleShippingTypeNotSupported,
    /// `MULTI_CURRENCY_ORDER`: The amounts of the order are in more than one currency. Send the same
    /// `currency_code` in every amount, or create one order for each currency.
    MultiCurrencyOrder,
    /// `NOT_ELIGIBLE_FOR_PAYPAL_TRANSACTION_ID_PROCESSING`: The caller's account is not allowed to pay with
    /// the ID of an earlier PayPal transaction. Ask PayPal's support to enable `paypal_transaction_id` for
    /// the account, or send another payment source.
    NotEligibleForPaypalTransactionIdProcessing,
    /// `NOT_ELIGIBLE_FOR_PNREF_PROCESSING`: The caller's account is not allowed to pay with a PNREF (a
    /// Payflow transaction reference). Ask PayPal's support to enable `pnref` for the account, or send
    /// another payment source.
    NotEligibleForPnrefProcessing,
    /// `NOT_ELIGIBLE_FOR_TOKEN_PROCESSING`: The caller's account is not allowed to pay with a token of this
    /// type. Ask PayPal's support to enable this `type` of `payment_source.token`, or send another payment
    /// source.
    NotEligibleForTokenProcessing,
    /// `NOT_ENABLED_FOR_APPLE_PAY`: The account of the caller or of the merchant cannot take Apple Pay yet.
    /// Turn on Apple Pay for the app and the account, or ask your PayPal account manager to do it.
    NotEnabledForApplePay,
    /// `NOT_ENABLED_FOR_BANK_PROCESSING`: The caller's account cannot take payments from bank accounts yet.
    /// Ask your PayPal account manager to turn on bank payments, or offer the payer another way to pay.
    NotEnabledForBankProcessing,
    /// `NOT_ENABLED_FOR_CARD_PROCESSING`: The account of the caller or of the merchant cannot take card
    /// payments by itself yet. Turn on advanced card payments for the app and the account, or ask PayPal's
    /// support to do it.
    NotEnabledForCardProcessing,
    /// `NOT_ENABLED_FOR_GOOGLE_PAY`: The account of the caller or of the merchant cannot take Google Pay yet.
    /// Turn on Google Pay for the app and the account, or ask your PayPal account manager to do it.
    NotEnabledForGooglePay,
    /// `NOT_ENABLED_FOR_PAYMENT_SOURCE`: The account of the caller or of the merchant cannot take this
    /// payment source yet. Turn on the payment source in the account's payment settings, and allow two
    /// business days for the setup.
    NotEnabledForPaymentSource,
    /// `NOT_ENABLED_TO_VAULT_PAYMENT_SOURCE`: The caller or the merchant is not allowed to save payment
    /// methods of this kind. Turn on saving of payment methods (vaulting) for the app, or ask PayPal's
    /// support to do it.
    NotEnabledToVaultPaymentSource,
    /// `NOT_PATCHABLE`: The patch names a part of the order or tracker that cannot change now. Remove this
    /// operation from the patch, or create a new order with the new value.
    NotPatchable,
    /// `NOT_SUPPORTED`: PayPal does not support the field or the currency that the request sends. Read
    /// `details[].field` in the error, then remove that field or send a currency from PayPal's list in
    /// `currency_code`.
    NotSupported,
    /// `NO_PAYMENT_SOURCE_PROVIDED`: The `payment_source` object in the request is empty. Add one payment
    /// method to `payment_source`, for example `card` or `paypal`.
    NoPaymentSourceProvided,
    /// `ONE_OF_PARAMETERS_REQUIRED`: The request needs one field of a group, and it has none of them. Read
    /// `details[]` in the error and add one of the fields that it names.
    OneOfParametersRequired,
    /// `ONE_OF_THE_PARAMETERS_REQUIRED`: The request needs one field of a group, and it has none of them.
    /// Read `details[]` in the error and add one of the fields that it names.
    OneOfTheParametersRequired,
    /// `ONLY_ONE_BANK_SOURCE_ALLOWED`: The `bank` object contains more than one kind of bank payment. Keep
    /// one entry in `payment_source.bank`, for example only `sepa_debit`.
    OnlyOneBankSourceAllowed,
    /// `ONLY_ONE_PAYMENT_SOURCE_ALLOWED`: The `payment_source` object contains more than one payment method.
    /// Keep one entry in `payment_source`, for example only `card`.
    OnlyOnePaymentSourceAllowed,
    /// `ORDER_ALREADY_AUTHORIZED`: An earlier request authorized this order, and an order takes only one
    /// authorization. Do nothing; read the order and use the authorization in
    /// `purchase_units[].payments.authorizations[]`.
    OrderAlreadyAuthorized,
    /// `ORDER_ALREADY_CAPTURED`: An earlier request captured this order, and an order takes only one capture.
    /// Do nothing; read the order and use the capture in `purchase_units[].payments.captures[]`.
    OrderAlreadyCaptured,
    /// `ORDER_ALREADY_COMPLETED`: The order has the status `COMPLETED`, so its fields cannot change any more.
    /// Do not patch this order; create a new order if you need other values.
    OrderAlreadyCompleted,
    /// `ORDER_AUTHORIZATION_IN_PROGRESS`: PayPal authorizes this order by itself, so it refuses an authorize
    /// request from the merchant. Do not call authorize; read the order until its authorization appears.
    OrderAuthorizationInProgress,
    /// `ORDER_CANNOT_BE_CONFIRMED`: The order is already completed, so it needs no payment source any more.
    /// Do nothing; read the order and use its result.
    OrderCannotBeConfirmed,
    /// `ORDER_CANNOT_BE_SAVED`: The order's `intent` or `processing_instruction` does not allow the save
    /// operation. Create a new order with `intent` `AUTHORIZE` and `processing_instruction`
    /// `ORDER_SAVED_EXPLICITLY`.
    OrderCannotBeSaved,
    /// `ORDER_COMPLETED_OR_VOIDED`: The order is already completed or voided, so it takes no authorization.
    /// Read the order's `status`; if it is `VOIDED`, create a new order.
    OrderCompletedOrVoided,
    /// `ORDER_COMPLETE_ON_PAYMENT_APPROVAL`: With this payment source, PayPal must complete the order as soon
    /// as the payer approves. Send `ORDER_COMPLETE_ON_PAYMENT_APPROVAL` in `processing_instruction`.
    OrderCompleteOnPaymentApproval,
    /// `ORDER_COMPLETION_IN_PROGRESS`: The payer approved, and PayPal now captures the order by itself. Wait
    /// some seconds, then read the order until its `status` is `COMPLETED`.
    OrderCompletionInProgress,
    /// `ORDER_EXPIRED`: The order is too old, so PayPal cannot authorize it any more. Create a new order and
    /// ask the payer to approve it.
    OrderExpired,
    /// `ORDER_IS_PENDING_APPROVAL`: The payer did their part, but PayPal is still approving the order. Wait
    /// until the order's `status` is `APPROVED`; nobody has to act before that.
    OrderIsPendingApproval,
    /// `ORDER_NOT_APPROVED`: The payer did not approve the order, so PayPal takes no money. Send the payer to
    /// the order's `approve` link, and repeat the request after the payer approves.
    OrderNotApproved,
    /// `PARTNER_SETTLEMENT_NOT_SUPPORTED_FOR_KYC_INCOMPLETE_PAYEE`: The merchant's identity check is not
    /// complete, so PayPal cannot settle the money through the partner. Ask the merchant to finish the
    /// identity check at PayPal, and then send the request again.
    PartnerSettlementNotSupportedForKycIncompletePayee,
    /// `PATCH_PATH_REQUIRED`: A patch operation does not say which field it changes. Add `path` to every
    /// operation of the patch, and `value` if the operation adds or replaces.
    PatchPathRequired,
    /// `PATCH_VALUE_REQUIRED`: A patch operation does not contain the new content of the field. Add `value`
    /// to every `add` and `replace` operation of the patch.
    PatchValueRequired,
    /// `PAYEE_ACCOUNT_INVALID`: PayPal cannot use the merchant account that the request names. Send a correct
    /// `payee.merchant_id` or `payee.email_address` from the same environment (Sandbox or Live).
    PayeeAccountInvalid,
    /// `PAYEE_ACCOUNT_LOCKED_OR_CLOSED`: PayPal keeps the merchant's account locked, or the account is
    /// closed. Ask the merchant to contact PayPal's support, or use another merchant account.
    PayeeAccountLockedOrClosed,
    /// `PAYEE_ACCOUNT_NOT_VERIFIED`: The merchant's PayPal account is not verified, but this way to pay needs
    /// a verified account. Ask the merchant to log in to PayPal and verify the account.
    PayeeAccountNotVerified,
    /// `PAYEE_ACCOUNT_RESTRICTED`: PayPal limits what the merchant's account can do. Ask the merchant to log
    /// in to PayPal and complete the steps in the Resolution Center.
    PayeeAccountRestricted,
    /// `PAYEE_BLOCKED_TRANSACTION`: The merchant's fraud protection sees a risk and stops the payment. Review
    /// the filters of the merchant's fraud protection at PayPal, or ask for another way to pay.
    PayeeBlockedTransaction,
    /// `PAYEE_COUNTRY_NOT_SUPPORTED_FOR_PAYMENT_SOURCE`: Merchants in this merchant's country cannot take the
    /// payment source. Ask the payer to choose another way to pay, and do not offer this one for the
    /// merchant.
    PayeeCountryNotSupportedForPaymentSource,
    /// `PAYEE_FX_RATE_ID_CURRENCY_MISMATCH`: The exchange rate in the request is for another currency than
    /// the order. Send a rate ID for this currency in `payee_receivable_fx_rate_id`, or remove the field.
    PayeeFxRateIdCurrencyMismatch,
    /// `PAYEE_FX_RATE_ID_EXPIRED`: The exchange rate in the request is too old. Get a new rate ID for
    /// `payee_receivable_fx_rate_id`, or remove the field to use PayPal's normal rate.
    PayeeFxRateIdExpired,
    /// `PAYEE_NOT_ENABLED_FOR_BANK_PROCESSING`: The merchant who gets the money cannot take payments from
    /// bank accounts yet. Ask your PayPal account manager to turn on bank payments for the merchant in
    /// `payee`.
    PayeeNotEnabledForBankProcessing,
    /// `PAYEE_NOT_ENABLED_FOR_CARD_PROCESSING`: The merchant who gets the money cannot take card payments
    /// yet. Turn on advanced card payments for the merchant in `payee`, or ask PayPal's support to do it.
    PayeeNotEnabledForCardProcessing,
    /// `PAYEE_PRICING_TIER_ID_NOT_ENABLED`: The caller's account is not allowed to choose a pricing tier for
    /// a payment. Ask your PayPal account manager to enable it, or remove `payee_pricing_tier_id`.
    PayeePricingTierIdNotEnabled,
    /// `PAYER_ACCOUNT_LOCKED_OR_CLOSED`: The payer's PayPal account is closed, or PayPal keeps it locked. Ask
    /// the payer to contact PayPal, and agree on another way to pay or to give the money back.
    PayerAccountLockedOrClosed,
    /// `PAYER_ACCOUNT_RESTRICTED`: PayPal has restricted the payer's account, so it cannot pay. Ask the payer
    /// to contact PayPal about the restriction, or to choose another way to pay.
    PayerAccountRestricted,
    /// `PAYER_ACTION_REQUIRED`: The payer must do one more step at PayPal before the payment can complete.
    /// Send the payer to the `payer-action` or `approve` link of the order, and then repeat the request.
    PayerActionRequired,
    /// `PAYER_CANNOT_PAY`: PayPal does not let this payer pay this merchant for this transaction. Ask the
    /// payer to choose another way to pay.
    PayerCannotPay,
    /// `PAYMENT_ALREADY_APPROVED`: The payer approved this order before, so a new confirmation has no use.
    /// Capture the order, or create a new order if you want another payment source.
    PaymentAlreadyApproved,
    /// `PAYMENT_DENIED`: PayPal does not let this payment go through. Ask the payer to choose another way to
    /// pay.
    PaymentDenied,
    /// `PAYMENT_ORIGIN_NOT_ENABLED`: The account of the caller or of the merchant is not allowed to use this
    /// value of `payment_origin`. Ask PayPal's support to enable it, or send another `payment_origin`.
    PaymentOriginNotEnabled,
    /// `PAYMENT_SOURCE_CANNOT_BE_USED`: The payment source does not work for this order. Ask the payer to
    /// choose another way to pay, and create a new order for it.
    PaymentSourceCannotBeUsed,
    /// `PAYMENT_SOURCE_DECLINED_BY_PROCESSOR`: The company that processes the payment source refuses the
    /// payment. Ask the payer to choose another way to pay, and create a new order for it.
    PaymentSourceDeclinedByProcessor,
    /// `PAYMENT_SOURCE_INFO_CANNOT_BE_VERIFIED`: The names and addresses of the payer do not pass the check
    /// of the payment source. Ask the payer to correct the names and addresses, and create a new order with
    /// them.
    PaymentSourceInfoCannotBeVerified,
    /// `PAYMENT_SOURCE_MISMATCH`: The earlier payment in `previous_transaction_reference` used another
    /// payment source than this order. Send a reference to an earlier payment with the same payment source.
    PaymentSourceMismatch,
    /// `PAYMENT_SOURCE_NOT_SUPPORTED`: The payer's way to pay does not work for an order with several
    /// purchase units. Ask the payer to choose another way to pay, or create one order for each purchase
    /// unit.
    PaymentSourceNotSupported,
    /// `PAYMENT_TYPE_NOT_SUPPORTED_FOR_INTENT`: The order's `intent` does not allow this kind of payment.
    /// Authorize only orders with `intent` `AUTHORIZE`, and capture only orders with `intent` `CAPTURE`.
    PaymentTypeNotSupportedForIntent,
    /// `PAYPAL_REQUEST_ID_REQUIRED`: The request creates and pays for an order, but it has no request ID. Add
    /// the header `PayPal-Request-Id` with a new unique value, or leave out `payment_source`.
    PaypalRequestIdRequired,
    /// `PAYPAL_TRANSACTION_ID_EXPIRED`: The earlier PayPal transaction is more than four years old, so it
    /// cannot be the source of a payment. Ask the payer to pay in another way; do not send this
    /// `paypal_transaction_id` again.
    PaypalTransactionIdExpired,
    /// `PAYPAL_TRANSACTION_ID_NOT_FOUND`: PayPal finds no earlier transaction with the ID in the request.
    /// Correct `paypal_transaction_id`, and check that it comes from the same account.
    PaypalTransactionIdNotFound,
    /// `PERMISSION_DENIED`: The caller has no right to use this operation, or the resource belongs to another
    /// account. Check that the app has this feature, that the merchant gave permission to it, and that the ID
    /// belongs to this account.
    PermissionDenied,
    /// `PERMISSION_DENIED_FOR_DONATION_ITEMS`: The caller or the merchant is not allowed to sell items with
    /// the category `DONATION`. Ask your PayPal account manager to enable donations, or send the true
    /// `category` of the goods.
    PermissionDeniedForDonationItems,
    /// `PLATFORM_FEES_NOT_SUPPORTED`: The caller's account is not allowed to take platform fees. Ask your
    /// PayPal account manager to enable them, or remove `platform_fees` from the request.
    PlatformFeesNotSupported,
    /// `PLATFORM_FEE_PAYEE_CANNOT_BE_SAME_AS_PAYER`: The payer's own account would get the platform fee. Send
    /// another account as `payee` in `platform_fees[]`, or let another payer pay.
    PlatformFeePayeeCannotBeSameAsPayer,
    /// `PNREF_EXPIRED`: The transaction behind the PNREF is more than 15 months old, so it cannot be the
    /// source of a payment. Ask the payer to pay in another way; do not send this `pnref` again.
    PnrefExpired,
    /// `PNREF_NOT_FOUND`: PayPal finds no earlier transaction for the PNREF in the request. Correct `pnref`,
    /// and check that it comes from the same account.
    PnrefNotFound,
    /// `POSTAL_CODE_REQUIRED`: An address has no postal code, but addresses in its country need one. Add
    /// `postal_code` to the address.
    PostalCodeRequired,
    /// `PREFERRED_BRAND_NOT_SUPPORTED`: The request prefers a card brand that PayPal cannot process. Send
    /// another brand as the preference, or leave the preference out.
    PreferredBrandNotSupported,
    /// `PREFERRED_PAYMENT_SOURCE_MISMATCH`: The payment source is not the preferred one that the order has
    /// from its creation. Send the same payment source as at creation, or create a new order with the other
    /// one.
    PreferredPaymentSourceMismatch,
    /// `PREFERRED_SHIPPING_OPTION_AMOUNT_MISMATCH`: The price of the selected shipping option is not the
    /// shipping price of the order. Make `amount` of the selected option and `amount.breakdown.shipping`
    /// equal.
    PreferredShippingOptionAmountMismatch,
    /// `PREVIOUS_TRANSACTION_REFERENCE_HAS_CHARGEBACK`: The earlier payment in
    /// `previous_transaction_reference` has a chargeback, so no new payment can refer to it. Send a reference
    /// to an earlier payment without a chargeback.
    PreviousTransactionReferenceHasChargeback,
    /// `PREVIOUS_TRANSACTION_REFERENCE_VOIDED`: The earlier authorization in `previous_transaction_reference`
    /// is voided, so no new payment can refer to it. Send a reference to an earlier authorization or capture
    /// that is still valid.
    PreviousTransactionReferenceVoided,
    /// `PUI_DUPLICATE_ORDER`: PayPal completed a Pay Upon Invoice order with the same content only seconds
    /// before. Use the first order; if the payer really wants a second one, send the request again after some
    /// seconds.
    PuiDuplicateOrder,
    /// `REDIRECT_PAYER_FOR_ALTERNATE_FUNDING`: The payment fails, but the payer can try another bank account,
    /// card or balance. Send the payer to the order's `approve` link again to choose another way to pay.
    RedirectPayerForAlternateFunding,
    /// `REFERENCED_CARD_EXPIRED`: The card behind the saved token is not valid any more. Ask the payer to
    /// enter a card that is still valid, and save it in place of the old one.
    ReferencedCardExpired,
    /// `REFERENCE_ID_NOT_FOUND`: The patch names a purchase unit that the order does not have. Put the
    /// `reference_id` of an existing purchase unit in `path`; its default value is `default`.
    ReferenceIdNotFound,
    /// `REFERENCE_ID_REQUIRED`: The order has several purchase units, and at least one has no name of its
    /// own. Add a `reference_id` to each purchase unit.
    ReferenceIdRequired,
    /// `REQUIRED_PARAMETER_FOR_CUSTOMER_INITIATED_PAYMENT`: A field is missing that a payment needs when the
    /// payer starts it. Add the field from `details[].field`, or send `MERCHANT` in `payment_initiator` if
    /// the payer is absent.
    RequiredParameterForCustomerInitiatedPayment,
    /// `REQUIRED_PARAMETER_FOR_PAYMENT_SOURCE`: A field is missing that this payment source needs. Read
    /// `details[].field` in the error and add that field to the payment source.
    RequiredParameterForPaymentSource,
    /// `RETURN_URL_REQUIRED`: The request saves the payment source, but it gives no page to which the payer
    /// returns. Add `return_url` to the `experience_context` of the payment source.
    ReturnUrlRequired,
    /// `SAVE_ORDER_NOT_SUPPORTED`: The caller's account has a setup that does not allow saved orders. Do not
    /// save the order; authorize it after the payer approves.
    SaveOrderNotSupported,
    /// `SETUP_ERROR_FOR_BANK`: The setup for bank payments in the caller's account is not complete or has a
    /// mistake. Ask your PayPal account manager to check and finish the setup for bank payments.
    SetupErrorForBank,
    /// `SHIPPING_ADDRESS_INVALID`: The shipping address has a mistake. Ask the payer to check the address,
    /// and send all its parts in `shipping.address`.
    ShippingAddressInvalid,
    /// `SHIPPING_CALLBACK_CONFIG_NOT_SUPPORTED`: The order asks for a shipping callback, but the payer cannot
    /// change the shipping address. Remove `order_update_callback_config`, or use `shipping_preference`
    /// `GET_FROM_FILE` without `shipping.type`.
    ShippingCallbackConfigNotSupported,
    /// `SHIPPING_OPTIONS_NOT_SUPPORTED`: The order offers shipping options, but its other shipping fields
    /// leave the payer no choice. Remove `shipping.options`, or use `shipping_preference` `GET_FROM_FILE`
    /// without `shipping.type`.
    ShippingOptionsNotSupported,
    /// `SHIPPING_OPTION_NOT_SELECTED`: The request has shipping options, but none of them is marked as
    /// selected. Set `selected` to `true` in one entry of `shipping.options[]`.
    ShippingOptionNotSelected,
    /// `SHIPPING_TYPE_NOT_SUPPORTED_FOR_CLIENT`: The caller's account is not allowed to use
    /// `PICKUP_IN_PERSON`, which PayPal offers only to platforms. Ask PayPal for a platform account, or send
    /// another `shipping.type`.
    ShippingTypeNotSupportedForClient,
    /// `TAX_TOTAL_MISMATCH`: The tax total of a purchase unit is not the sum of the taxes of its items. Add
    /// up `tax` times `quantity` for all items, and send the result in `amount.breakdown.tax_total`.
    TaxTotalMismatch,
    /// `TAX_TOTAL_REQUIRED`: The request lists items with taxes, but it gives no total of the taxes. Add
    /// `tax_total` to `amount.breakdown` of the purchase unit.
    TaxTotalRequired,
    /// `TOKEN_EXPIRED`: The token for the payment is too old. Ask the payer to approve or enter the payment
    /// method again, and send the new token.
    TokenExpired,
    /// `TOKEN_ID_NOT_FOUND`: PayPal does not know the token in the request. Check `id` and `type` in
    /// `payment_source.token`, and use a token of the same account and environment.
    TokenIdNotFound,
    /// `TRACKER_ID_NOT_FOUND`: The order has no tracker with the ID in the URL. Read the order and send the
    /// `id` of one of its trackers in `purchase_units[].shipping.trackers[]`.
    TrackerIdNotFound,
    /// `TRANSACTION_BLOCKED_BY_PAYEE`: A filter in the merchant's fraud protection stops the payment. Review
    /// the filters in the merchant's PayPal account, or ask for another way to pay.
    TransactionBlockedByPayee,
    /// `TRANSACTION_LIMIT_EXCEEDED`: The total amount is greater than the limit for one payment. Ask the
    /// payer to choose another way to pay, or create an order with a smaller amount.
    TransactionLimitExceeded,
    /// `TRANSACTION_RECEIVING_LIMIT_EXCEEDED`: With this payment, the merchant would get more money than the
    /// account can receive. Ask the merchant to verify the account at PayPal, or to ask PayPal for a greater
    /// limit.
    TransactionReceivingLimitExceeded,
    /// `TRANSACTION_REFUSED`: PayPal's own checks refuse the payment. Ask the payer to choose another way to
    /// pay; if this happens often, contact PayPal's support.
    TransactionRefused,
    /// `UNSUPPORTED_INTEGRATION_FOR_BILLING_PLAN`: The order has a billing plan, but it does not save the
    /// payment method or has too many parts. Send one billing plan, one product and one purchase unit, and
    /// add `attributes.vault` to the payment source.
    UnsupportedIntegrationForBillingPlan,
    /// `UNSUPPORTED_INTENT`: This order or operation does not work with `intent` `AUTHORIZE`. Send `CAPTURE`
    /// in `intent`, or create one order for each purchase unit.
    UnsupportedIntent,
    /// `UNSUPPORTED_INTENT_FOR_KYC_INCOMPLETE_PAYEE`: The merchant's identity check is not complete, so
    /// PayPal allows only a direct capture. Send `CAPTURE` in `intent`, or ask the merchant to finish the
    /// identity check at PayPal.
    UnsupportedIntentForKycIncompletePayee,
    /// `UNSUPPORTED_INTENT_FOR_PAYMENT_SOURCE`: The payment source does not allow an authorization before the
    /// capture. Create a new order with `intent` set to `CAPTURE`, or offer the payer another payment source.
    UnsupportedIntentForPaymentSource,
    /// `UNSUPPORTED_PATCH_PARAMETER_VALUE`: The patch gives a field a new value that PayPal does not support.
    /// Read `details[].field` in the error and send a supported content in `value`.
    UnsupportedPatchParameterValue,
    /// `UNSUPPORTED_PAYMENT_INSTRUCTION`: The order has `intent` `AUTHORIZE` and a payment instruction, which
    /// cannot come so early. Remove `payment_instruction` from the order, and send it when you capture the
    /// authorization.
    UnsupportedPaymentInstruction,
    /// `UNSUPPORTED_PAYMENT_SOURCE_FOR_SUBSCRIPTIONS`: The payment source cannot pay for a subscription. Send
    /// a saved card or PayPal account: `vault_id` or `vault_setup_token` in `card` or `paypal`.
    UnsupportedPaymentSourceForSubscriptions,
    /// `UNSUPPORTED_PROCESSING_INSTRUCTION`: The order's `processing_instruction` does not fit its payment
    /// source. Remove `processing_instruction`, or send the one that this payment source needs.
    UnsupportedProcessingInstruction,
    /// `UNSUPPORTED_SHIPPING_TYPE`: The `shipping.type` does not fit the order's `shipping_preference`. Set
    /// `shipping_preference` to `SET_PROVIDED_ADDRESS` or `NO_SHIPPING`, or remove `shipping.type`.
    UnsupportedShippingType,
    /// `VAULT_INSTRUCTION_DUPLICATED`: The request says more than once that PayPal must save the payment
    /// method. Keep `store_in_vault` in `attributes.vault`, and remove every other instruction to save.
    VaultInstructionDuplicated,
    /// `VAULT_INSTRUCTION_REQUIRED`: The request has fields for a saved payment method, but it does not say
    /// when to save. Add `store_in_vault` with `ON_SUCCESS` to `attributes.vault` of the payment source.
    VaultInstructionRequired,
    /// `VAULT_OWNER_ID_NOT_SUPPORTED`: The caller's account is not allowed to name the owner of a saved
    /// payment method. Ask your PayPal account manager to enable it, or remove `owner_id` from the request.
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

/// What to do about each code.
pub(super) static ADVICE: &[(&str, Advice)] = &[
    (
        "ACTION_DOES_NOT_MATCH_INTENT",
        Advice::new(
            Remedy::FixRequest,
            "The operation does not fit the order's `intent`; for example, it authorizes an order with intent `CAPTURE`.",
            "Capture an order with intent `CAPTURE`, or create a new order with `intent` set to `AUTHORIZE`.",
        ),
    ),
    (
        "AGREEMENT_ALREADY_CANCELLED",
        Advice::new(
            Remedy::AskPayer,
            "The payer or the merchant canceled the billing agreement before, so it cannot pay for the order.",
            "Ask the payer to approve a new agreement or to choose another way to pay.",
        ),
    ),
    (
        "ALIAS_DECLINED_BY_PROCESSOR",
        Advice::new(
            Remedy::FixRequest,
            "The BLIK processor does not accept the saved alias of the payer's bank account.",
            "Create a new order and send another `alias_key`, another `alias_label`, or both in `one_click`.",
        ),
    ),
    (
        "AMOUNT_CANNOT_BE_SPECIFIED",
        Advice::new(
            Remedy::FixRequest,
            "The request sends an amount to authorize, but the order is not saved.",
            "Remove `amount` from the request, or save the order with the `save` operation before you authorize it.",
        ),
    ),
    (
        "AMOUNT_CHANGE_NOT_ALLOWED",
        Advice::new(
            Remedy::FixRequest,
            "The patch changes the amount, but the payer approved another amount.",
            "Keep the approved `amount`, or create a new order and let the payer approve the new amount.",
        ),
    ),
    (
        "AMOUNT_MISMATCH",
        Advice::new(
            Remedy::FixRequest,
            "The total `amount.value` of a purchase unit is not the result of its `amount.breakdown`.",
            "Set `amount.value` to the sum of the charges in `amount.breakdown` minus its discounts.",
        ),
    ),
    (
        "AMOUNT_NOT_PATCHABLE",
        Advice::new(
            Remedy::FixRequest,
            "The payer accepted a credit offer for exactly this amount, so the amount is fixed.",
            "Create a new order with the new amount and let the payer approve it.",
        ),
    ),
    (
        "APPLE_PAY_AMOUNT_MISMATCH",
        Advice::new(
            Remedy::FixRequest,
            "The order's amount differs from the amount that the payer confirms on the Apple Pay sheet.",
            "Make both amounts equal; if the price is different now, show the payer a new Apple Pay sheet.",
        ),
    ),
    (
        "AUTHORIZATION_AMOUNT_EXCEEDED",
        Advice::new(
            Remedy::FixRequest,
            "The amount to authorize is greater than the limit that PayPal allows for this payment.",
            "Send an `amount` that is not greater than the amount that the payer approved.",
        ),
    ),
    (
        "AUTHORIZATION_CURRENCY_MISMATCH",
        Advice::new(
            Remedy::FixRequest,
            "The currency to authorize is not the currency of the order that the payer approved.",
            "Send the order's own currency in `amount.currency_code`.",
        ),
    ),
    (
        "AUTH_CAPTURE_NOT_ENABLED",
        Advice::new(
            Remedy::SetUpAccount,
            "The merchant's account cannot use authorization and capture.",
            "Check that the merchant has a verified business account, or create the order with `intent` set to `CAPTURE`.",
        ),
    ),
    (
        "AUTO_CAPTURE_ENABLED",
        Advice::new(
            Remedy::Nothing,
            "PayPal captures this order by itself, so it refuses a capture request from the merchant.",
            "Do not call capture; read the order until its `status` is `COMPLETED`.",
        ),
    ),
    (
        "BANK_NOT_SUPPORTED_FOR_VERIFICATION",
        Advice::new(
            Remedy::AskPayer,
            "PayPal cannot verify accounts at the payer's bank.",
            "Ask the payer to give another bank account or to choose another way to pay.",
        ),
    ),
    (
        "BANK_VERIFICATION_REQUIRED",
        Advice::new(
            Remedy::AskPayer,
            "The payer's bank account is not verified, and PayPal takes money only from verified bank accounts.",
            "Ask the payer to verify the bank account or to choose another way to pay.",
        ),
    ),
    (
        "BILLING_ADDRESS_INVALID",
        Advice::new(
            Remedy::AskPayer,
            "The billing address of the payment source has a mistake.",
            "Ask the payer to check the address, and send all its parts in `billing_address`.",
        ),
    ),
    (
        "BILLING_AGREEMENTS_CANNOT_BE_USED_FOR_SUBSCRIPTIONS",
        Advice::new(
            Remedy::FixRequest,
            "The request pays for a subscription with a billing agreement, and PayPal does not allow this.",
            "Send a `vault_id` in `payment_source.paypal` or `payment_source.card` instead of the billing agreement.",
        ),
    ),
    (
        "BILLING_AGREEMENT_ID_MISMATCH",
        Advice::new(
            Remedy::FixRequest,
            "The billing agreement in this request is not the one that the order has from its creation.",
            "Send the ID of the same billing agreement that you sent when you created the order.",
        ),
    ),
    (
        "BILLING_AGREEMENT_NOT_FOUND",
        Advice::new(
            Remedy::FixRequest,
            "PayPal finds no billing agreement with the ID in the request.",
            "Check the agreement's ID, and check that it belongs to this merchant and this environment.",
        ),
    ),
    (
        "BILLING_ITEM_AMOUNT_MISMATCH",
        Advice::new(
            Remedy::FixRequest,
            "The item's price does not match the prices in the billing plan.",
            "Set `unit_amount` to the setup fee, plus the plan's price if the plan has no `start_date`.",
        ),
    ),
    (
        "BLIK_ONE_CLICK_MISSING_REQUIRED_PARAMETER",
        Advice::new(
            Remedy::FixRequest,
            "A field of BLIK's `one_click` object is missing.",
            "Send `auth_code` and `alias_label` for the payer's first payment, and only `alias_key` for every later payment.",
        ),
    ),
    (
        "CANCEL_URL_REQUIRED",
        Advice::new(
            Remedy::FixRequest,
            "The request saves the payment source, but it gives no page for a payer who cancels.",
            "Add `cancel_url` to the `experience_context` of the payment source.",
        ),
    ),
    (
        "CANNOT_BE_NEGATIVE",
        Advice::new(
            Remedy::FixRequest,
            "An amount in the request is less than zero.",
            "Read `details[].field` in the error and send zero or a positive amount there.",
        ),
    ),
    (
        "CANNOT_BE_ZERO_OR_NEGATIVE",
        Advice::new(
            Remedy::FixRequest,
            "An amount in the request is zero or less, but it must be positive.",
            "Read `details[].field` in the error and send an amount above zero there.",
        ),
    ),
    (
        "CANNOT_MODIFY_INTENT",
        Advice::new(
            Remedy::FixRequest,
            "The patch changes `intent`, which is fixed when the order exists.",
            "Create a new order with the `intent` that you need.",
        ),
    ),
    (
        "CAPTURE_ID_NOT_FOUND",
        Advice::new(
            Remedy::FixRequest,
            "PayPal finds no capture with the `capture_id` in the tracking request.",
            "Read the order and send the `id` of one of its captures from `purchase_units[].payments.captures[]`.",
        ),
    ),
    (
        "CAPTURE_STATUS_NOT_VALID",
        Advice::new(
            Remedy::Wait,
            "The capture does not have the status `COMPLETED`, which a tracker needs.",
            "Read the capture; if it is `PENDING`, add the tracker after it becomes `COMPLETED`.",
        ),
    ),
    (
        "CARD_BRAND_NOT_SUPPORTED",
        Advice::new(
            Remedy::AskPayer,
            "PayPal cannot take this payment with a card of this brand.",
            "Ask the payer to use a card of another brand or another way to pay.",
        ),
    ),
    (
        "CARD_COUNTRY_NOT_SUPPORTED",
        Advice::new(
            Remedy::AskPayer,
            "PayPal does not take cards from the country of the bank that issued this card.",
            "Ask the payer to use a card from another country or another way to pay.",
        ),
    ),
    (
        "CARD_DATA_NOT_FOUND",
        Advice::new(
            Remedy::AskPayer,
            "PayPal cannot find out which bank issued the card.",
            "Ask the payer to check the card number or to use another card.",
        ),
    ),
    (
        "CARD_EXPIRED",
        Advice::new(
            Remedy::AskPayer,
            "The expiry date of the payer's card is in the past.",
            "Ask the payer to enter a card that is still valid.",
        ),
    ),
    (
        "CARD_EXPIRY_REQUIRED",
        Advice::new(
            Remedy::FixRequest,
            "The card in the request has no expiry date.",
            "Add `expiry` to `payment_source.card`, as year and month (`YYYY-MM`).",
        ),
    ),
    (
        "CARD_NUMBER_REQUIRED",
        Advice::new(
            Remedy::FixRequest,
            "The card in the request has no card number.",
            "Add `number` to `payment_source.card`, or send a saved card in `vault_id`.",
        ),
    ),
    (
        "CARD_TYPE_NOT_SUPPORTED",
        Advice::new(
            Remedy::AskPayer,
            "PayPal cannot take this payment with a card of this type.",
            "Ask the payer to use a card of another type or another way to pay.",
        ),
    ),
    (
        "CITY_REQUIRED",
        Advice::new(
            Remedy::FixRequest,
            "An address has no city, but addresses in its country need one.",
            "Add the city in `admin_area_2` of the address.",
        ),
    ),
    (
        "COMPLIANCE_VIOLATION",
        Advice::new(
            Remedy::AskPayPal,
            "PayPal refuses the payment because it would break a law or a compliance rule.",
            "Do not send the payment again; contact PayPal's support and give the `debug_id` of the error.",
        ),
    ),
    (
        "CONSENT_NEEDED",
        Advice::new(
            Remedy::AskPayer,
            "The payer did not give a consent that this payment needs.",
            "Send the payer to the order's `approve` link, and capture the order after the payer agrees.",
        ),
    ),
    (
        "CONTINGENCY_NOT_SUCCESSFUL",
        Advice::new(
            Remedy::AskPayer,
            "The payer does not pass the 3D Secure check of the card.",
            "Ask the payer to try the 3D Secure check again or to choose another way to pay.",
        ),
    ),
    (
        "COUNTRY_NOT_SUPPORTED_BY_PAYMENT_SOURCE",
        Advice::new(
            Remedy::FixRequest,
            "The payment source does not work in the country that the request sends.",
            "Send a `country_code` that this payment source allows, or offer the payer another way to pay.",
        ),
    ),
    (
        "CRYPTOGRAM_REQUIRED",
        Advice::new(
            Remedy::FixRequest,
            "The decrypted wallet token uses 3D Secure, but the request has no cryptogram.",
            "Add `cryptogram` from the decrypted token to the token data in `payment_source`.",
        ),
    ),
    (
        "CURRENCY_NOT_SUPPORTED_FOR_BANK",
        Advice::new(
            Remedy::FixRequest,
            "The order's currency does not fit the kind of bank payment.",
            "Use `USD` for ACH debit or `EUR` for SEPA debit, or offer the payer another way to pay.",
        ),
    ),
    (
        "CURRENCY_NOT_SUPPORTED_FOR_CARD_TYPE",
        Advice::new(
            Remedy::AskPayer,
            "The payer's card has a currency that PayPal does not take for direct card payments.",
            "Ask the payer to use another card or another way to pay.",
        ),
    ),
    (
        "CURRENCY_NOT_SUPPORTED_FOR_COUNTRY",
        Advice::new(
            Remedy::FixRequest,
            "A merchant in this country cannot take the order's currency with this payment source.",
            "Create the order with a `currency_code` that the merchant's country allows, or offer another payment source.",
        ),
    ),
    (
        "DECIMAL_PRECISION",
        Advice::new(
            Remedy::FixRequest,
            "An amount in the request has too many decimals.",
            "Read `details[].field` in the error and send at most two decimals, or none if the currency has none.",
        ),
    ),
    (
        "DECLINED_DUE_TO_RELATED_TXN",
        Advice::new(
            Remedy::FixRequest,
            "The payment of one purchase unit fails, so PayPal refuses the payments of all units in the order.",
            "Find the failed unit in the response, solve its problem, and create a new order.",
        ),
    ),
    (
        "DELAYED_DISBURSEMENT_NOT_SUPPORTED",
        Advice::new(
            Remedy::SetUpAccount,
            "The caller's account is not allowed to hold money for a later payment to the merchant.",
            "Ask your PayPal account manager to enable it, or send `INSTANT` in `disbursement_mode`.",
        ),
    ),
    (
        "DELAYED_DISBURSEMENT_NOT_SUPPORTED_FOR_KYC_INCOMPLETE_PAYEE",
        Advice::new(
            Remedy::SetUpAccount,
            "The merchant's identity check is not complete, so PayPal cannot hold the money for a later payment.",
            "Ask the merchant to finish the identity check at PayPal, or send `INSTANT` in `disbursement_mode`.",
        ),
    ),
    (
        "DEVICE_DATA_NOT_AVAILABLE",
        Advice::new(
            Remedy::FixRequest,
            "PayPal has no data about the payer's device for this Pay Upon Invoice order.",
            "Create a new order with the header `PayPal-Client-Metadata-Id` set to the ID from PayPal's device script.",
        ),
    ),
    (
        "DOMESTIC_TRANSACTION_REQUIRED",
        Advice::new(
            Remedy::AskPayer,
            "The payer and the merchant are in different countries, but this payment must stay inside one country.",
            "Ask the payer to choose another way to pay.",
        ),
    ),
    (
        "DONATION_ITEMS_NOT_SUPPORTED",
        Advice::new(
            Remedy::FixRequest,
            "The order has several purchase units, and an item in one of them is a donation.",
            "Create a separate order with a single purchase unit for the donation.",
        ),
    ),
    (
        "DUPLICATE_INVOICE_ID",
        Advice::new(
            Remedy::FixRequest,
            "An earlier payment or refund already uses the same `invoice_id`.",
            "Look for the earlier payment or refund first; if this one is really new, send another `invoice_id`.",
        ),
    ),
    (
        "DUPLICATE_REFERENCE_ID",
        Advice::new(
            Remedy::FixRequest,
            "Two purchase units of the order have the same `reference_id`.",
            "Give each purchase unit its own `reference_id`.",
        ),
    ),
    (
        "DUPLICATE_SHIPPING_OPTION_ID",
        Advice::new(
            Remedy::FixRequest,
            "Two shipping options in the request have the same `id`.",
            "Give each entry of `shipping.options[]` its own `id`.",
        ),
    ),
    (
        "EMV_DATA_REQUIRED",
        Advice::new(
            Remedy::FixRequest,
            "The decrypted wallet token uses EMV, but the request has no EMV data.",
            "Add `emv_data` from the decrypted token to the token data in `payment_source`.",
        ),
    ),
    (
        "FIELD_NOT_PATCHABLE",
        Advice::new(
            Remedy::FixRequest,
            "The patch names a field of the order or tracker that PayPal never changes.",
            "Remove this field from the patch, or create a new order with the new value.",
        ),
    ),
    (
        "GOOGLE_PAY_GATEWAY_MERCHANT_ID_MISMATCH",
        Advice::new(
            Remedy::FixRequest,
            "The Google Pay token is made for another gateway merchant than the caller of this order.",
            "Put the caller's own ID in `gatewayMerchantId` of the Google Pay request and get a new token.",
        ),
    ),
    (
        "IBAN_COUNTRY_NOT_SUPPORTED",
        Advice::new(
            Remedy::AskPayer,
            "The payer's IBAN is from a country where SEPA debit through PayPal does not work.",
            "Ask the payer to give an IBAN from another country or to choose another way to pay.",
        ),
    ),
    (
        "IDENTIFIER_NOT_FOUND",
        Advice::new(
            Remedy::FixRequest,
            "PayPal does not know an ID that the capture request sends.",
            "Check the order's ID and the IDs in `payment_source`, and send the correct ones.",
        ),
    ),
    (
        "INCOMPATIBLE_ACCOUNT_OWNERSHIP_TYPE",
        Advice::new(
            Remedy::FixRequest,
            "The owner of the bank account (person or business) does not fit the ACH entry class code.",
            "Send a `standard_entry_class_code` that fits the account owner, for example `CCD` only for a business.",
        ),
    ),
    (
        "INCOMPATIBLE_PARAMETER_FOR_BILLING_PLAN",
        Advice::new(
            Remedy::FixRequest,
            "The order has a billing plan, together with amount fields that cannot go with it.",
            "Remove `handling`, `insurance`, `discount` and `shipping_discount` from `amount.breakdown`.",
        ),
    ),
    (
        "INCOMPATIBLE_PARAMETER_VALUE",
        Advice::new(
            Remedy::FixRequest,
            "A field contradicts or repeats another field of the order.",
            "Read `details[].field` in the error, and remove that field or make it agree with the others.",
        ),
    ),
    (
        "INELIGIBLE_SHIPPING_OPTION",
        Advice::new(
            Remedy::FixRequest,
            "At least one shipping option does not fit this order.",
            "Check `shipping.options[]`, and remove or correct the options that do not fit.",
        ),
    ),
    (
        "INSTRUMENT_DECLINED",
        Advice::new(
            Remedy::AskPayer,
            "The bank or the processor refuses the payment method, or the method does not fit this payment.",
            "Send the payer back to PayPal to choose another way to pay.",
        ),
    ),
    (
        "INVALID_ACCOUNT_STATUS",
        Advice::new(
            Remedy::SetUpAccount,
            "PayPal checks the caller's account and finds that its status does not allow the call.",
            "Log in to the PayPal account, confirm its email address, and finish every step that PayPal still asks for.",
        ),
    ),
    (
        "INVALID_ARRAY_MAX_ITEMS",
        Advice::new(
            Remedy::FixRequest,
            "A list in the request has more entries than PayPal allows.",
            "Read `details[].field` in the error and send fewer entries, for example 100 or fewer in `additional_recipients`.",
        ),
    ),
    (
        "INVALID_ARRAY_MIN_ITEMS",
        Advice::new(
            Remedy::FixRequest,
            "A list in the request has fewer entries than PayPal needs.",
            "Read `details[].field` in the error and add entries, or leave out the list if it is optional.",
        ),
    ),
    (
        "INVALID_COUNTRY_CODE",
        Advice::new(
            Remedy::FixRequest,
            "PayPal does not know the country code in the request.",
            "Send a two-letter code from PayPal's list in `country_code`, for example `GB` for the United Kingdom.",
        ),
    ),
    (
        "INVALID_CURRENCY_CODE",
        Advice::new(
            Remedy::FixRequest,
            "The currency code does not exist, or PayPal does not take this currency.",
            "Send a three-letter code from PayPal's list in `currency_code`, for example `EUR`.",
        ),
    ),
    (
        "INVALID_DELIVERY_ESTIMATE",
        Advice::new(
            Remedy::FixRequest,
            "The end of the delivery time is not later than its start.",
            "Set `delivery_time_max` to a later time than `delivery_time_min`.",
        ),
    ),
    (
        "INVALID_EXPIRY_DATE",
        Advice::new(
            Remedy::AskPayer,
            "The expiry date is in the past, or it is too far in the future for this payment source.",
            "Ask the payer to check the date, and send it in `expiry` as year and month (`YYYY-MM`).",
        ),
    ),
    (
        "INVALID_FX_RATE_ID",
        Advice::new(
            Remedy::FixRequest,
            "PayPal finds no such exchange rate, or the rate belongs to another caller.",
            "Send your own rate ID in `payee_receivable_fx_rate_id`, or remove the field to use PayPal's normal rate.",
        ),
    ),
    (
        "INVALID_GOOGLE_PAY_TOKEN",
        Advice::new(
            Remedy::FixRequest,
            "PayPal cannot decrypt the Google Pay token, or data is missing in it.",
            "Get a new token from Google Pay and send it unchanged in `payment_source.google_pay`.",
        ),
    ),
    (
        "INVALID_IBAN",
        Advice::new(
            Remedy::AskPayer,
            "The IBAN in the request does not belong to a real bank account.",
            "Ask the payer to check the IBAN, and send it without mistakes.",
        ),
    ),
    (
        "INVALID_JSON_POINTER_FORMAT",
        Advice::new(
            Remedy::FixRequest,
            "The `path` of a patch operation is not a correct JSON Pointer.",
            "Start `path` with `/`, and separate the field names with `/`, as RFC 6901 defines.",
        ),
    ),
    (
        "INVALID_PARAMETER",
        Advice::new(
            Remedy::FixRequest,
            "The patch contains a field that is not allowed in this request.",
            "Read `details[].field` in the error and remove that field.",
        ),
    ),
    (
        "INVALID_PARAMETER_SYNTAX",
        Advice::new(
            Remedy::FixRequest,
            "A field holds text in a wrong format, for example a bad date, code or number.",
            "Read `details[].field` in the error, correct the format of that field, and send the request again.",
        ),
    ),
    (
        "INVALID_PARAMETER_VALUE",
        Advice::new(
            Remedy::FixRequest,
            "The format of a field is correct, but PayPal does not accept its value here.",
            "Read `details[].field` in the error and send one of the values that the API allows for it.",
        ),
    ),
    (
        "INVALID_PATCH_OPERATION",
        Advice::new(
            Remedy::FixRequest,
            "The `op` does not fit the order's state, for example it adds a field that already exists.",
            "Read the order; use `add` for a field that is absent, and `replace` or `remove` for a field that exists.",
        ),
    ),
    (
        "INVALID_PAYEE_PRICING_TIER_ID",
        Advice::new(
            Remedy::FixRequest,
            "The merchant's account has no pricing tier with this ID.",
            "Correct `payee_pricing_tier_id`, and ask your PayPal account manager which tiers the account has.",
        ),
    ),
    (
        "INVALID_PAYER_ID",
        Advice::new(
            Remedy::FixRequest,
            "The request names the payer with an ID that PayPal does not accept.",
            "Send the 13-character `payer_id` that PayPal gave for this payer, or leave it out.",
        ),
    ),
    (
        "INVALID_PICKUP_ADDRESS",
        Advice::new(
            Remedy::FixRequest,
            "The order is for pickup in a store, but the name in the address does not show this.",
            "Start `shipping.name.full_name` with `S2S`, for example `S2S Main Street`.",
        ),
    ),
    (
        "INVALID_PLATFORM_FEES_ACCOUNT",
        Advice::new(
            Remedy::FixRequest,
            "The account that gets the platform fee does not exist, or its setup is not complete.",
            "Correct the `payee` in `platform_fees[]`, and ask your PayPal account manager to finish the account's setup.",
        ),
    ),
    (
        "INVALID_PLATFORM_FEES_AMOUNT",
        Advice::new(
            Remedy::FixRequest,
            "The platform fee is greater than the amount that the payer pays.",
            "Send an `amount` in `platform_fees[]` that is not greater than the order's amount.",
        ),
    ),
    (
        "INVALID_POSTAL_CODE",
        Advice::new(
            Remedy::FixRequest,
            "The postal code contains a sign that PayPal cannot save with the payment source.",
            "Send only letters, digits, spaces and hyphens in `billing_address.postal_code`.",
        ),
    ),
    (
        "INVALID_POSTAL_CODE_LENGTH",
        Advice::new(
            Remedy::FixRequest,
            "The postal code is too long to save with the payment source.",
            "Send at most nine letters and digits in `billing_address.postal_code`.",
        ),
    ),
    (
        "INVALID_PREVIOUS_TRANSACTION_REFERENCE",
        Advice::new(
            Remedy::FixRequest,
            "PayPal finds no earlier payment for the reference, or that payment belongs to another merchant.",
            "Send the ID of an authorization or capture of the same merchant in `previous_transaction_reference`.",
        ),
    ),
    (
        "INVALID_RESOURCE_ID",
        Advice::new(
            Remedy::FixRequest,
            "PayPal finds no resource with the ID in the URL or in the request.",
            "Check the ID, and check that it comes from the same account and the same environment (Sandbox or Live).",
        ),
    ),
    (
        "INVALID_SECURITY_CODE_LENGTH",
        Advice::new(
            Remedy::AskPayer,
            "The card's security code has too many or too few digits for its brand.",
            "Ask the payer to check the security code: four digits for American Express, three for most other brands.",
        ),
    ),
    (
        "INVALID_SHIPPING_OPTION_ID",
        Advice::new(
            Remedy::FixRequest,
            "An item names a shipping option that its purchase unit does not have.",
            "Define the option in `shipping.options[]` of the purchase unit, or correct the ID in the item's `options_ids`.",
        ),
    ),
    (
        "INVALID_STRING_LENGTH",
        Advice::new(
            Remedy::FixRequest,
            "The number of characters in a text is outside the limits of its field.",
            "Read `details[].field` in the error and send a text whose length fits the limits of that field.",
        ),
    ),
    (
        "INVALID_STRING_MAX_LENGTH",
        Advice::new(
            Remedy::FixRequest,
            "A text in the request has more characters than PayPal allows for its field.",
            "Read `details[].field` in the error and shorten that text to the field's maximum length.",
        ),
    ),
    (
        "INVALID_TRACKING_NUMBER",
        Advice::new(
            Remedy::FixRequest,
            "The tracking number is empty, or it has spaces or tabs in it.",
            "Send the carrier's number without spaces in `tracking_number`.",
        ),
    ),
    (
        "INVALID_VAULT_ID",
        Advice::new(
            Remedy::FixRequest,
            "PayPal finds no saved payment method for the `vault_id` in the request.",
            "Check `vault_id`; if the saved method does not exist any more, ask the payer for another way to pay.",
        ),
    ),
    (
        "INVALID_VAULT_SETUP_TOKEN",
        Advice::new(
            Remedy::FixRequest,
            "PayPal finds no setup token with the value in the request.",
            "Create a new setup token and send its ID in `vault_setup_token`.",
        ),
    ),
    (
        "ITEM_CATEGORY_NOT_SUPPORTED_BY_PAYMENT_SOURCE",
        Advice::new(
            Remedy::FixRequest,
            "The payment source cannot pay for items of this category.",
            "Correct `category` in `items[]`, or offer the payer another payment source.",
        ),
    ),
    (
        "ITEM_SKU_MISMATCH",
        Advice::new(
            Remedy::FixRequest,
            "The tracker names an item that is not in the order.",
            "Send a `sku` that an item of the order has.",
        ),
    ),
    (
        "ITEM_TOTAL_MISMATCH",
        Advice::new(
            Remedy::FixRequest,
            "The item total of a purchase unit is not the sum of the prices of its items.",
            "Add up `unit_amount` times `quantity` for all items, and send the result in `amount.breakdown.item_total`.",
        ),
    ),
    (
        "ITEM_TOTAL_REQUIRED",
        Advice::new(
            Remedy::FixRequest,
            "The request lists items with prices, but it gives no total for them.",
            "Add `item_total` to `amount.breakdown` of the purchase unit.",
        ),
    ),
    (
        "LOCALE_NOT_SUPPORTED_BY_PAYMENT_SOURCE",
        Advice::new(
            Remedy::FixRequest,
            "The payment source has no pages in the language that the request asks for.",
            "Send another `locale` in `experience_context`, or leave it out.",
        ),
    ),
    (
        "MALFORMED_REQUEST_JSON",
        Advice::new(
            Remedy::FixRequest,
            "PayPal cannot read the body of the request as JSON.",
            "Check the JSON for missing quotes, commas or brackets, and send it as UTF-8.",
        ),
    ),
    (
        "MAX_AUTHORIZATION_COUNT_EXCEEDED",
        Advice::new(
            Remedy::FixRequest,
            "The order already has as many authorizations as PayPal allows.",
            "Create a new order for the rest, or ask PayPal's support for a greater limit.",
        ),
    ),
    (
        "MAX_NUMBER_OF_PAYMENT_ATTEMPTS_EXCEEDED",
        Advice::new(
            Remedy::AskPayer,
            "Too many attempts to pay for this order failed, so PayPal takes no more of them.",
            "Create a new order and ask the payer to choose another way to pay.",
        ),
    ),
    (
        "MAX_TRACKER_UPDATE_COUNT_EXCEEDED",
        Advice::new(
            Remedy::FixRequest,
            "The number of tracker updates is greater than PayPal allows (15).",
            "Send no more updates for this tracker; for other trackers, put several changes into one request.",
        ),
    ),
    (
        "MAX_VALUE_EXCEEDED",
        Advice::new(
            Remedy::FixRequest,
            "An amount in the request is greater than the largest amount that PayPal accepts.",
            "Read `details[].field` in the error and send a smaller amount there.",
        ),
    ),
    (
        "MERCHANT_INITIATED_WITH_AUTHENTICATION_RESULTS",
        Advice::new(
            Remedy::FixRequest,
            "The merchant starts the payment, but the order has 3D Secure results, which only a payer can create.",
            "Remove the 3D Secure results, or send `CUSTOMER` in `payment_initiator` if the payer is present.",
        ),
    ),
    (
        "MERCHANT_INITIATED_WITH_MULTIPLE_PURCHASE_UNITS",
        Advice::new(
            Remedy::FixRequest,
            "The merchant starts the payment, and the order has several purchase units.",
            "Create one order for each purchase unit.",
        ),
    ),
    (
        "MERCHANT_INITIATED_WITH_SECURITY_CODE",
        Advice::new(
            Remedy::FixRequest,
            "The merchant starts the payment, but the order has a security code, which only a payer can enter.",
            "Remove `security_code` from the card, or send `CUSTOMER` in `payment_initiator` if the payer is present.",
        ),
    ),
    (
        "MISMATCHED_VAULT_ID_TO_PAYMENT_SOURCE",
        Advice::new(
            Remedy::FixRequest,
            "The saved payment method is of another kind than the payment source that holds its `vault_id`.",
            "Put `vault_id` under its own kind, for example a saved card under `payment_source.card`.",
        ),
    ),
    (
        "MISMATCHED_VAULT_OWNER_ID",
        Advice::new(
            Remedy::FixRequest,
            "The owner of the saved payment method in the request is not the caller.",
            "Send the caller's own payer ID in `owner_id`.",
        ),
    ),
    (
        "MISMATCHED_VAULT_SETUP_TOKEN_TO_PAYMENT_SOURCE",
        Advice::new(
            Remedy::FixRequest,
            "The setup token is for another kind of payment method than the payment source that holds it.",
            "Put `vault_setup_token` under its own kind, for example a PayPal token under `payment_source.paypal`.",
        ),
    ),
    (
        "MISSING_CRYPTOGRAM",
        Advice::new(
            Remedy::FixRequest,
            "The payer starts a payment with a network token, but the request has no cryptogram.",
            "Add `cryptogram` to `payment_source.card.network_token`.",
        ),
    ),
    (
        "MISSING_ITEM_SHIPPING_OPTIONS",
        Advice::new(
            Remedy::FixRequest,
            "Some items of the order name their shipping options, but other items do not.",
            "Add `options_ids` to the `shipping` of every item, or remove it from all items.",
        ),
    ),
    (
        "MISSING_PICKUP_ADDRESS",
        Advice::new(
            Remedy::FixRequest,
            "The order is for pickup, but it does not say where.",
            "Add the pickup place in `shipping.address` of the purchase unit, or send another `shipping.type`.",
        ),
    ),
    (
        "MISSING_PREVIOUS_REFERENCE",
        Advice::new(
            Remedy::FixRequest,
            "The merchant starts a payment with a network token, but the request names no earlier payment.",
            "Add `previous_network_transaction_reference` or `previous_transaction_reference` to `stored_credential`.",
        ),
    ),
    (
        "MISSING_REQUIRED_PARAMETER",
        Advice::new(
            Remedy::FixRequest,
            "The request does not contain a field or parameter that the operation needs.",
            "Read `details[].field` in the error, add that field, and send the request again.",
        ),
    ),
    (
        "MISSING_REQUIRED_PARAMETER_FOR_BILLING_PLAN",
        Advice::new(
            Remedy::FixRequest,
            "The request has a billing plan, but it does not say how the merchant will use it.",
            "Add `usage_pattern` to `attributes.vault` of the payment source; choose the value that fits your billing.",
        ),
    ),
    (
        "MISSING_SHIPPING_CALL_BACK_CONFIGURATION",
        Advice::new(
            Remedy::FixRequest,
            "The shipping options need a callback, but the request does not configure one.",
            "Add `order_update_callback_config` to `payment_source.paypal.experience_context`.",
        ),
    ),
    (
        "MSP_NOT_SUPPORTED",
        Advice::new(
            Remedy::FixRequest,
            "The order has several purchase units, and a tracker needs an order with only one.",
            "Add trackers only to orders with one purchase unit, and create such orders if you need tracking.",
        ),
    ),
    (
        "MULTIPLE_ITEM_CATEGORIES",
        Advice::new(
            Remedy::FixRequest,
            "A purchase unit mixes donations with goods.",
            "Put the items with category `DONATION` and the goods into separate orders.",
        ),
    ),
    (
        "MULTIPLE_PURCHASE_UNITS_NOT_SUPPORTED_FOR_PAYMENT_SOURCE",
        Advice::new(
            Remedy::FixRequest,
            "The order has several purchase units, but this payment source can pay for only one.",
            "Create one order for each purchase unit, or offer the payer another payment source.",
        ),
    ),
    (
        "MULTIPLE_SHIPPING_ADDRESS_NOT_SUPPORTED",
        Advice::new(
            Remedy::FixRequest,
            "The purchase units of the order go to different addresses.",
            "Send the same `shipping.address` in all purchase units, or create one order for each address.",
        ),
    ),
    (
        "MULTIPLE_SHIPPING_OPTION_SELECTED",
        Advice::new(
            Remedy::FixRequest,
            "More than one shipping option in the request is marked as selected.",
            "Set `selected` to `true` in one entry of `shipping.options[]` and to `false` in the others.",
        ),
    ),
    (
        "MULTIPLE_SHIPPING_TYPE_NOT_SUPPORTED",
        Advice::new(
            Remedy::FixRequest,
            "The order mixes different kinds of shipping.",
            "Send the same `shipping.type` everywhere in the order, or create one order for each type.",
        ),
    ),
    (
        "MULTI_CURRENCY_ORDER",
        Advice::new(
            Remedy::FixRequest,
            "The amounts of the order are in more than one currency.",
            "Send the same `currency_code` in every amount, or create one order for each currency.",
        ),
    ),
    (
        "NOT_ELIGIBLE_FOR_PAYPAL_TRANSACTION_ID_PROCESSING",
        Advice::new(
            Remedy::SetUpAccount,
            "The caller's account is not allowed to pay with the ID of an earlier PayPal transaction.",
            "Ask PayPal's support to enable `paypal_transaction_id` for the account, or send another payment source.",
        ),
    ),
    (
        "NOT_ELIGIBLE_FOR_PNREF_PROCESSING",
        Advice::new(
            Remedy::SetUpAccount,
            "The caller's account is not allowed to pay with a PNREF (a Payflow transaction reference).",
            "Ask PayPal's support to enable `pnref` for the account, or send another payment source.",
        ),
    ),
    (
        "NOT_ELIGIBLE_FOR_TOKEN_PROCESSING",
        Advice::new(
            Remedy::SetUpAccount,
            "The caller's account is not allowed to pay with a token of this type.",
            "Ask PayPal's support to enable this `type` of `payment_source.token`, or send another payment source.",
        ),
    ),
    (
        "NOT_ENABLED_FOR_APPLE_PAY",
        Advice::new(
            Remedy::SetUpAccount,
            "The account of the caller or of the merchant cannot take Apple Pay yet.",
            "Turn on Apple Pay for the app and the account, or ask your PayPal account manager to do it.",
        ),
    ),
    (
        "NOT_ENABLED_FOR_BANK_PROCESSING",
        Advice::new(
            Remedy::SetUpAccount,
            "The caller's account cannot take payments from bank accounts yet.",
            "Ask your PayPal account manager to turn on bank payments, or offer the payer another way to pay.",
        ),
    ),
    (
        "NOT_ENABLED_FOR_CARD_PROCESSING",
        Advice::new(
            Remedy::SetUpAccount,
            "The account of the caller or of the merchant cannot take card payments by itself yet.",
            "Turn on advanced card payments for the app and the account, or ask PayPal's support to do it.",
        ),
    ),
    (
        "NOT_ENABLED_FOR_GOOGLE_PAY",
        Advice::new(
            Remedy::SetUpAccount,
            "The account of the caller or of the merchant cannot take Google Pay yet.",
            "Turn on Google Pay for the app and the account, or ask your PayPal account manager to do it.",
        ),
    ),
    (
        "NOT_ENABLED_FOR_PAYMENT_SOURCE",
        Advice::new(
            Remedy::SetUpAccount,
            "The account of the caller or of the merchant cannot take this payment source yet.",
            "Turn on the payment source in the account's payment settings, and allow two business days for the setup.",
        ),
    ),
    (
        "NOT_ENABLED_TO_VAULT_PAYMENT_SOURCE",
        Advice::new(
            Remedy::SetUpAccount,
            "The caller or the merchant is not allowed to save payment methods of this kind.",
            "Turn on saving of payment methods (vaulting) for the app, or ask PayPal's support to do it.",
        ),
    ),
    (
        "NOT_PATCHABLE",
        Advice::new(
            Remedy::FixRequest,
            "The patch names a part of the order or tracker that cannot change now.",
            "Remove this operation from the patch, or create a new order with the new value.",
        ),
    ),
    (
        "NOT_SUPPORTED",
        Advice::new(
            Remedy::FixRequest,
            "PayPal does not support the field or the currency that the request sends.",
            "Read `details[].field` in the error, then remove that field or send a currency from PayPal's list in `currency_code`.",
        ),
    ),
    (
        "NO_PAYMENT_SOURCE_PROVIDED",
        Advice::new(
            Remedy::FixRequest,
            "The `payment_source` object in the request is empty.",
            "Add one payment method to `payment_source`, for example `card` or `paypal`.",
        ),
    ),
    (
        "ONE_OF_PARAMETERS_REQUIRED",
        Advice::new(
            Remedy::FixRequest,
            "The request needs one field of a group, and it has none of them.",
            "Read `details[]` in the error and add one of the fields that it names.",
        ),
    ),
    (
        "ONE_OF_THE_PARAMETERS_REQUIRED",
        Advice::new(
            Remedy::FixRequest,
            "The request needs one field of a group, and it has none of them.",
            "Read `details[]` in the error and add one of the fields that it names.",
        ),
    ),
    (
        "ONLY_ONE_BANK_SOURCE_ALLOWED",
        Advice::new(
            Remedy::FixRequest,
            "The `bank` object contains more than one kind of bank payment.",
            "Keep one entry in `payment_source.bank`, for example only `sepa_debit`.",
        ),
    ),
    (
        "ONLY_ONE_PAYMENT_SOURCE_ALLOWED",
        Advice::new(
            Remedy::FixRequest,
            "The `payment_source` object contains more than one payment method.",
            "Keep one entry in `payment_source`, for example only `card`.",
        ),
    ),
    (
        "ORDER_ALREADY_AUTHORIZED",
        Advice::new(
            Remedy::Nothing,
            "An earlier request authorized this order, and an order takes only one authorization.",
            "Do nothing; read the order and use the authorization in `purchase_units[].payments.authorizations[]`.",
        ),
    ),
    (
        "ORDER_ALREADY_CAPTURED",
        Advice::new(
            Remedy::Nothing,
            "An earlier request captured this order, and an order takes only one capture.",
            "Do nothing; read the order and use the capture in `purchase_units[].payments.captures[]`.",
        ),
    ),
    (
        "ORDER_ALREADY_COMPLETED",
        Advice::new(
            Remedy::FixRequest,
            "The order has the status `COMPLETED`, so its fields cannot change any more.",
            "Do not patch this order; create a new order if you need other values.",
        ),
    ),
    (
        "ORDER_AUTHORIZATION_IN_PROGRESS",
        Advice::new(
            Remedy::Nothing,
            "PayPal authorizes this order by itself, so it refuses an authorize request from the merchant.",
            "Do not call authorize; read the order until its authorization appears.",
        ),
    ),
    (
        "ORDER_CANNOT_BE_CONFIRMED",
        Advice::new(
            Remedy::Nothing,
            "The order is already completed, so it needs no payment source any more.",
            "Do nothing; read the order and use its result.",
        ),
    ),
    (
        "ORDER_CANNOT_BE_SAVED",
        Advice::new(
            Remedy::FixRequest,
            "The order's `intent` or `processing_instruction` does not allow the save operation.",
            "Create a new order with `intent` `AUTHORIZE` and `processing_instruction` `ORDER_SAVED_EXPLICITLY`.",
        ),
    ),
    (
        "ORDER_COMPLETED_OR_VOIDED",
        Advice::new(
            Remedy::FixRequest,
            "The order is already completed or voided, so it takes no authorization.",
            "Read the order's `status`; if it is `VOIDED`, create a new order.",
        ),
    ),
    (
        "ORDER_COMPLETE_ON_PAYMENT_APPROVAL",
        Advice::new(
            Remedy::FixRequest,
            "With this payment source, PayPal must complete the order as soon as the payer approves.",
            "Send `ORDER_COMPLETE_ON_PAYMENT_APPROVAL` in `processing_instruction`.",
        ),
    ),
    (
        "ORDER_COMPLETION_IN_PROGRESS",
        Advice::new(
            Remedy::Wait,
            "The payer approved, and PayPal now captures the order by itself.",
            "Wait some seconds, then read the order until its `status` is `COMPLETED`.",
        ),
    ),
    (
        "ORDER_EXPIRED",
        Advice::new(
            Remedy::AskPayer,
            "The order is too old, so PayPal cannot authorize it any more.",
            "Create a new order and ask the payer to approve it.",
        ),
    ),
    (
        "ORDER_IS_PENDING_APPROVAL",
        Advice::new(
            Remedy::Wait,
            "The payer did their part, but PayPal is still approving the order.",
            "Wait until the order's `status` is `APPROVED`; nobody has to act before that.",
        ),
    ),
    (
        "ORDER_NOT_APPROVED",
        Advice::new(
            Remedy::AskPayer,
            "The payer did not approve the order, so PayPal takes no money.",
            "Send the payer to the order's `approve` link, and repeat the request after the payer approves.",
        ),
    ),
    (
        "PARTNER_SETTLEMENT_NOT_SUPPORTED_FOR_KYC_INCOMPLETE_PAYEE",
        Advice::new(
            Remedy::SetUpAccount,
            "The merchant's identity check is not complete, so PayPal cannot settle the money through the partner.",
            "Ask the merchant to finish the identity check at PayPal, and then send the request again.",
        ),
    ),
    (
        "PATCH_PATH_REQUIRED",
        Advice::new(
            Remedy::FixRequest,
            "A patch operation does not say which field it changes.",
            "Add `path` to every operation of the patch, and `value` if the operation adds or replaces.",
        ),
    ),
    (
        "PATCH_VALUE_REQUIRED",
        Advice::new(
            Remedy::FixRequest,
            "A patch operation does not contain the new content of the field.",
            "Add `value` to every `add` and `replace` operation of the patch.",
        ),
    ),
    (
        "PAYEE_ACCOUNT_INVALID",
        Advice::new(
            Remedy::FixRequest,
            "PayPal cannot use the merchant account that the request names.",
            "Send a correct `payee.merchant_id` or `payee.email_address` from the same environment (Sandbox or Live).",
        ),
    ),
    (
        "PAYEE_ACCOUNT_LOCKED_OR_CLOSED",
        Advice::new(
            Remedy::AskPayPal,
            "PayPal keeps the merchant's account locked, or the account is closed.",
            "Ask the merchant to contact PayPal's support, or use another merchant account.",
        ),
    ),
    (
        "PAYEE_ACCOUNT_NOT_VERIFIED",
        Advice::new(
            Remedy::SetUpAccount,
            "The merchant's PayPal account is not verified, but this way to pay needs a verified account.",
            "Ask the merchant to log in to PayPal and verify the account.",
        ),
    ),
    (
        "PAYEE_ACCOUNT_RESTRICTED",
        Advice::new(
            Remedy::SetUpAccount,
            "PayPal limits what the merchant's account can do.",
            "Ask the merchant to log in to PayPal and complete the steps in the Resolution Center.",
        ),
    ),
    (
        "PAYEE_BLOCKED_TRANSACTION",
        Advice::new(
            Remedy::SetUpAccount,
            "The merchant's fraud protection sees a risk and stops the payment.",
            "Review the filters of the merchant's fraud protection at PayPal, or ask for another way to pay.",
        ),
    ),
    (
        "PAYEE_COUNTRY_NOT_SUPPORTED_FOR_PAYMENT_SOURCE",
        Advice::new(
            Remedy::AskPayer,
            "Merchants in this merchant's country cannot take the payment source.",
            "Ask the payer to choose another way to pay, and do not offer this one for the merchant.",
        ),
    ),
    (
        "PAYEE_FX_RATE_ID_CURRENCY_MISMATCH",
        Advice::new(
            Remedy::FixRequest,
            "The exchange rate in the request is for another currency than the order.",
            "Send a rate ID for this currency in `payee_receivable_fx_rate_id`, or remove the field.",
        ),
    ),
    (
        "PAYEE_FX_RATE_ID_EXPIRED",
        Advice::new(
            Remedy::FixRequest,
            "The exchange rate in the request is too old.",
            "Get a new rate ID for `payee_receivable_fx_rate_id`, or remove the field to use PayPal's normal rate.",
        ),
    ),
    (
        "PAYEE_NOT_ENABLED_FOR_BANK_PROCESSING",
        Advice::new(
            Remedy::SetUpAccount,
            "The merchant who gets the money cannot take payments from bank accounts yet.",
            "Ask your PayPal account manager to turn on bank payments for the merchant in `payee`.",
        ),
    ),
    (
        "PAYEE_NOT_ENABLED_FOR_CARD_PROCESSING",
        Advice::new(
            Remedy::SetUpAccount,
            "The merchant who gets the money cannot take card payments yet.",
            "Turn on advanced card payments for the merchant in `payee`, or ask PayPal's support to do it.",
        ),
    ),
    (
        "PAYEE_PRICING_TIER_ID_NOT_ENABLED",
        Advice::new(
            Remedy::SetUpAccount,
            "The caller's account is not allowed to choose a pricing tier for a payment.",
            "Ask your PayPal account manager to enable it, or remove `payee_pricing_tier_id`.",
        ),
    ),
    (
        "PAYER_ACCOUNT_LOCKED_OR_CLOSED",
        Advice::new(
            Remedy::AskPayer,
            "The payer's PayPal account is closed, or PayPal keeps it locked.",
            "Ask the payer to contact PayPal, and agree on another way to pay or to give the money back.",
        ),
    ),
    (
        "PAYER_ACCOUNT_RESTRICTED",
        Advice::new(
            Remedy::AskPayer,
            "PayPal has restricted the payer's account, so it cannot pay.",
            "Ask the payer to contact PayPal about the restriction, or to choose another way to pay.",
        ),
    ),
    (
        "PAYER_ACTION_REQUIRED",
        Advice::new(
            Remedy::AskPayer,
            "The payer must do one more step at PayPal before the payment can complete.",
            "Send the payer to the `payer-action` or `approve` link of the order, and then repeat the request.",
        ),
    ),
    (
        "PAYER_CANNOT_PAY",
        Advice::new(
            Remedy::AskPayer,
            "PayPal does not let this payer pay this merchant for this transaction.",
            "Ask the payer to choose another way to pay.",
        ),
    ),
    (
        "PAYMENT_ALREADY_APPROVED",
        Advice::new(
            Remedy::Nothing,
            "The payer approved this order before, so a new confirmation has no use.",
            "Capture the order, or create a new order if you want another payment source.",
        ),
    ),
    (
        "PAYMENT_DENIED",
        Advice::new(
            Remedy::AskPayer,
            "PayPal does not let this payment go through.",
            "Ask the payer to choose another way to pay.",
        ),
    ),
    (
        "PAYMENT_ORIGIN_NOT_ENABLED",
        Advice::new(
            Remedy::SetUpAccount,
            "The account of the caller or of the merchant is not allowed to use this value of `payment_origin`.",
            "Ask PayPal's support to enable it, or send another `payment_origin`.",
        ),
    ),
    (
        "PAYMENT_SOURCE_CANNOT_BE_USED",
        Advice::new(
            Remedy::AskPayer,
            "The payment source does not work for this order.",
            "Ask the payer to choose another way to pay, and create a new order for it.",
        ),
    ),
    (
        "PAYMENT_SOURCE_DECLINED_BY_PROCESSOR",
        Advice::new(
            Remedy::AskPayer,
            "The company that processes the payment source refuses the payment.",
            "Ask the payer to choose another way to pay, and create a new order for it.",
        ),
    ),
    (
        "PAYMENT_SOURCE_INFO_CANNOT_BE_VERIFIED",
        Advice::new(
            Remedy::AskPayer,
            "The names and addresses of the payer do not pass the check of the payment source.",
            "Ask the payer to correct the names and addresses, and create a new order with them.",
        ),
    ),
    (
        "PAYMENT_SOURCE_MISMATCH",
        Advice::new(
            Remedy::FixRequest,
            "The earlier payment in `previous_transaction_reference` used another payment source than this order.",
            "Send a reference to an earlier payment with the same payment source.",
        ),
    ),
    (
        "PAYMENT_SOURCE_NOT_SUPPORTED",
        Advice::new(
            Remedy::AskPayer,
            "The payer's way to pay does not work for an order with several purchase units.",
            "Ask the payer to choose another way to pay, or create one order for each purchase unit.",
        ),
    ),
    (
        "PAYMENT_TYPE_NOT_SUPPORTED_FOR_INTENT",
        Advice::new(
            Remedy::FixRequest,
            "The order's `intent` does not allow this kind of payment.",
            "Authorize only orders with `intent` `AUTHORIZE`, and capture only orders with `intent` `CAPTURE`.",
        ),
    ),
    (
        "PAYPAL_REQUEST_ID_REQUIRED",
        Advice::new(
            Remedy::FixRequest,
            "The request creates and pays for an order, but it has no request ID.",
            "Add the header `PayPal-Request-Id` with a new unique value, or leave out `payment_source`.",
        ),
    ),
    (
        "PAYPAL_TRANSACTION_ID_EXPIRED",
        Advice::new(
            Remedy::AskPayer,
            "The earlier PayPal transaction is more than four years old, so it cannot be the source of a payment.",
            "Ask the payer to pay in another way; do not send this `paypal_transaction_id` again.",
        ),
    ),
    (
        "PAYPAL_TRANSACTION_ID_NOT_FOUND",
        Advice::new(
            Remedy::FixRequest,
            "PayPal finds no earlier transaction with the ID in the request.",
            "Correct `paypal_transaction_id`, and check that it comes from the same account.",
        ),
    ),
    (
        "PERMISSION_DENIED",
        Advice::new(
            Remedy::SetUpAccount,
            "The caller has no right to use this operation, or the resource belongs to another account.",
            "Check that the app has this feature, that the merchant gave permission to it, and that the ID belongs to this account.",
        ),
    ),
    (
        "PERMISSION_DENIED_FOR_DONATION_ITEMS",
        Advice::new(
            Remedy::SetUpAccount,
            "The caller or the merchant is not allowed to sell items with the category `DONATION`.",
            "Ask your PayPal account manager to enable donations, or send the true `category` of the goods.",
        ),
    ),
    (
        "PLATFORM_FEES_NOT_SUPPORTED",
        Advice::new(
            Remedy::SetUpAccount,
            "The caller's account is not allowed to take platform fees.",
            "Ask your PayPal account manager to enable them, or remove `platform_fees` from the request.",
        ),
    ),
    (
        "PLATFORM_FEE_PAYEE_CANNOT_BE_SAME_AS_PAYER",
        Advice::new(
            Remedy::FixRequest,
            "The payer's own account would get the platform fee.",
            "Send another account as `payee` in `platform_fees[]`, or let another payer pay.",
        ),
    ),
    (
        "PNREF_EXPIRED",
        Advice::new(
            Remedy::AskPayer,
            "The transaction behind the PNREF is more than 15 months old, so it cannot be the source of a payment.",
            "Ask the payer to pay in another way; do not send this `pnref` again.",
        ),
    ),
    (
        "PNREF_NOT_FOUND",
        Advice::new(
            Remedy::FixRequest,
            "PayPal finds no earlier transaction for the PNREF in the request.",
            "Correct `pnref`, and check that it comes from the same account.",
        ),
    ),
    (
        "POSTAL_CODE_REQUIRED",
        Advice::new(
            Remedy::FixRequest,
            "An address has no postal code, but addresses in its country need one.",
            "Add `postal_code` to the address.",
        ),
    ),
    (
        "PREFERRED_BRAND_NOT_SUPPORTED",
        Advice::new(
            Remedy::FixRequest,
            "The request prefers a card brand that PayPal cannot process.",
            "Send another brand as the preference, or leave the preference out.",
        ),
    ),
    (
        "PREFERRED_PAYMENT_SOURCE_MISMATCH",
        Advice::new(
            Remedy::FixRequest,
            "The payment source is not the preferred one that the order has from its creation.",
            "Send the same payment source as at creation, or create a new order with the other one.",
        ),
    ),
    (
        "PREFERRED_SHIPPING_OPTION_AMOUNT_MISMATCH",
        Advice::new(
            Remedy::FixRequest,
            "The price of the selected shipping option is not the shipping price of the order.",
            "Make `amount` of the selected option and `amount.breakdown.shipping` equal.",
        ),
    ),
    (
        "PREVIOUS_TRANSACTION_REFERENCE_HAS_CHARGEBACK",
        Advice::new(
            Remedy::FixRequest,
            "The earlier payment in `previous_transaction_reference` has a chargeback, so no new payment can refer to it.",
            "Send a reference to an earlier payment without a chargeback.",
        ),
    ),
    (
        "PREVIOUS_TRANSACTION_REFERENCE_VOIDED",
        Advice::new(
            Remedy::FixRequest,
            "The earlier authorization in `previous_transaction_reference` is voided, so no new payment can refer to it.",
            "Send a reference to an earlier authorization or capture that is still valid.",
        ),
    ),
    (
        "PUI_DUPLICATE_ORDER",
        Advice::new(
            Remedy::Nothing,
            "PayPal completed a Pay Upon Invoice order with the same content only seconds before.",
            "Use the first order; if the payer really wants a second one, send the request again after some seconds.",
        ),
    ),
    (
        "REDIRECT_PAYER_FOR_ALTERNATE_FUNDING",
        Advice::new(
            Remedy::AskPayer,
            "The payment fails, but the payer can try another bank account, card or balance.",
            "Send the payer to the order's `approve` link again to choose another way to pay.",
        ),
    ),
    (
        "REFERENCED_CARD_EXPIRED",
        Advice::new(
            Remedy::AskPayer,
            "The card behind the saved token is not valid any more.",
            "Ask the payer to enter a card that is still valid, and save it in place of the old one.",
        ),
    ),
    (
        "REFERENCE_ID_NOT_FOUND",
        Advice::new(
            Remedy::FixRequest,
            "The patch names a purchase unit that the order does not have.",
            "Put the `reference_id` of an existing purchase unit in `path`; its default value is `default`.",
        ),
    ),
    (
        "REFERENCE_ID_REQUIRED",
        Advice::new(
            Remedy::FixRequest,
            "The order has several purchase units, and at least one has no name of its own.",
            "Add a `reference_id` to each purchase unit.",
        ),
    ),
    (
        "REQUIRED_PARAMETER_FOR_CUSTOMER_INITIATED_PAYMENT",
        Advice::new(
            Remedy::FixRequest,
            "A field is missing that a payment needs when the payer starts it.",
            "Add the field from `details[].field`, or send `MERCHANT` in `payment_initiator` if the payer is absent.",
        ),
    ),
    (
        "REQUIRED_PARAMETER_FOR_PAYMENT_SOURCE",
        Advice::new(
            Remedy::FixRequest,
            "A field is missing that this payment source needs.",
            "Read `details[].field` in the error and add that field to the payment source.",
        ),
    ),
    (
        "RETURN_URL_REQUIRED",
        Advice::new(
            Remedy::FixRequest,
            "The request saves the payment source, but it gives no page to which the payer returns.",
            "Add `return_url` to the `experience_context` of the payment source.",
        ),
    ),
    (
        "SAVE_ORDER_NOT_SUPPORTED",
        Advice::new(
            Remedy::FixRequest,
            "The caller's account has a setup that does not allow saved orders.",
            "Do not save the order; authorize it after the payer approves.",
        ),
    ),
    (
        "SETUP_ERROR_FOR_BANK",
        Advice::new(
            Remedy::SetUpAccount,
            "The setup for bank payments in the caller's account is not complete or has a mistake.",
            "Ask your PayPal account manager to check and finish the setup for bank payments.",
        ),
    ),
    (
        "SHIPPING_ADDRESS_INVALID",
        Advice::new(
            Remedy::AskPayer,
            "The shipping address has a mistake.",
            "Ask the payer to check the address, and send all its parts in `shipping.address`.",
        ),
    ),
    (
        "SHIPPING_CALLBACK_CONFIG_NOT_SUPPORTED",
        Advice::new(
            Remedy::FixRequest,
            "The order asks for a shipping callback, but the payer cannot change the shipping address.",
            "Remove `order_update_callback_config`, or use `shipping_preference` `GET_FROM_FILE` without `shipping.type`.",
        ),
    ),
    (
        "SHIPPING_OPTIONS_NOT_SUPPORTED",
        Advice::new(
            Remedy::FixRequest,
            "The order offers shipping options, but its other shipping fields leave the payer no choice.",
            "Remove `shipping.options`, or use `shipping_preference` `GET_FROM_FILE` without `shipping.type`.",
        ),
    ),
    (
        "SHIPPING_OPTION_NOT_SELECTED",
        Advice::new(
            Remedy::FixRequest,
            "The request has shipping options, but none of them is marked as selected.",
            "Set `selected` to `true` in one entry of `shipping.options[]`.",
        ),
    ),
    (
        "SHIPPING_TYPE_NOT_SUPPORTED_FOR_CLIENT",
        Advice::new(
            Remedy::SetUpAccount,
            "The caller's account is not allowed to use `PICKUP_IN_PERSON`, which PayPal offers only to platforms.",
            "Ask PayPal for a platform account, or send another `shipping.type`.",
        ),
    ),
    (
        "TAX_TOTAL_MISMATCH",
        Advice::new(
            Remedy::FixRequest,
            "The tax total of a purchase unit is not the sum of the taxes of its items.",
            "Add up `tax` times `quantity` for all items, and send the result in `amount.breakdown.tax_total`.",
        ),
    ),
    (
        "TAX_TOTAL_REQUIRED",
        Advice::new(
            Remedy::FixRequest,
            "The request lists items with taxes, but it gives no total of the taxes.",
            "Add `tax_total` to `amount.breakdown` of the purchase unit.",
        ),
    ),
    (
        "TOKEN_EXPIRED",
        Advice::new(
            Remedy::AskPayer,
            "The token for the payment is too old.",
            "Ask the payer to approve or enter the payment method again, and send the new token.",
        ),
    ),
    (
        "TOKEN_ID_NOT_FOUND",
        Advice::new(
            Remedy::FixRequest,
            "PayPal does not know the token in the request.",
            "Check `id` and `type` in `payment_source.token`, and use a token of the same account and environment.",
        ),
    ),
    (
        "TRACKER_ID_NOT_FOUND",
        Advice::new(
            Remedy::FixRequest,
            "The order has no tracker with the ID in the URL.",
            "Read the order and send the `id` of one of its trackers in `purchase_units[].shipping.trackers[]`.",
        ),
    ),
    (
        "TRANSACTION_BLOCKED_BY_PAYEE",
        Advice::new(
            Remedy::SetUpAccount,
            "A filter in the merchant's fraud protection stops the payment.",
            "Review the filters in the merchant's PayPal account, or ask for another way to pay.",
        ),
    ),
    (
        "TRANSACTION_LIMIT_EXCEEDED",
        Advice::new(
            Remedy::AskPayer,
            "The total amount is greater than the limit for one payment.",
            "Ask the payer to choose another way to pay, or create an order with a smaller amount.",
        ),
    ),
    (
        "TRANSACTION_RECEIVING_LIMIT_EXCEEDED",
        Advice::new(
            Remedy::SetUpAccount,
            "With this payment, the merchant would get more money than the account can receive.",
            "Ask the merchant to verify the account at PayPal, or to ask PayPal for a greater limit.",
        ),
    ),
    (
        "TRANSACTION_REFUSED",
        Advice::new(
            Remedy::AskPayer,
            "PayPal's own checks refuse the payment.",
            "Ask the payer to choose another way to pay; if this happens often, contact PayPal's support.",
        ),
    ),
    (
        "UNSUPPORTED_INTEGRATION_FOR_BILLING_PLAN",
        Advice::new(
            Remedy::FixRequest,
            "The order has a billing plan, but it does not save the payment method or has too many parts.",
            "Send one billing plan, one product and one purchase unit, and add `attributes.vault` to the payment source.",
        ),
    ),
    (
        "UNSUPPORTED_INTENT",
        Advice::new(
            Remedy::FixRequest,
            "This order or operation does not work with `intent` `AUTHORIZE`.",
            "Send `CAPTURE` in `intent`, or create one order for each purchase unit.",
        ),
    ),
    (
        "UNSUPPORTED_INTENT_FOR_KYC_INCOMPLETE_PAYEE",
        Advice::new(
            Remedy::FixRequest,
            "The merchant's identity check is not complete, so PayPal allows only a direct capture.",
            "Send `CAPTURE` in `intent`, or ask the merchant to finish the identity check at PayPal.",
        ),
    ),
    (
        "UNSUPPORTED_INTENT_FOR_PAYMENT_SOURCE",
        Advice::new(
            Remedy::FixRequest,
            "The payment source does not allow an authorization before the capture.",
            "Create a new order with `intent` set to `CAPTURE`, or offer the payer another payment source.",
        ),
    ),
    (
        "UNSUPPORTED_PATCH_PARAMETER_VALUE",
        Advice::new(
            Remedy::FixRequest,
            "The patch gives a field a new value that PayPal does not support.",
            "Read `details[].field` in the error and send a supported content in `value`.",
        ),
    ),
    (
        "UNSUPPORTED_PAYMENT_INSTRUCTION",
        Advice::new(
            Remedy::FixRequest,
            "The order has `intent` `AUTHORIZE` and a payment instruction, which cannot come so early.",
            "Remove `payment_instruction` from the order, and send it when you capture the authorization.",
        ),
    ),
    (
        "UNSUPPORTED_PAYMENT_SOURCE_FOR_SUBSCRIPTIONS",
        Advice::new(
            Remedy::FixRequest,
            "The payment source cannot pay for a subscription.",
            "Send a saved card or PayPal account: `vault_id` or `vault_setup_token` in `card` or `paypal`.",
        ),
    ),
    (
        "UNSUPPORTED_PROCESSING_INSTRUCTION",
        Advice::new(
            Remedy::FixRequest,
            "The order's `processing_instruction` does not fit its payment source.",
            "Remove `processing_instruction`, or send the one that this payment source needs.",
        ),
    ),
    (
        "UNSUPPORTED_SHIPPING_TYPE",
        Advice::new(
            Remedy::FixRequest,
            "The `shipping.type` does not fit the order's `shipping_preference`.",
            "Set `shipping_preference` to `SET_PROVIDED_ADDRESS` or `NO_SHIPPING`, or remove `shipping.type`.",
        ),
    ),
    (
        "VAULT_INSTRUCTION_DUPLICATED",
        Advice::new(
            Remedy::FixRequest,
            "The request says more than once that PayPal must save the payment method.",
            "Keep `store_in_vault` in `attributes.vault`, and remove every other instruction to save.",
        ),
    ),
    (
        "VAULT_INSTRUCTION_REQUIRED",
        Advice::new(
            Remedy::FixRequest,
            "The request has fields for a saved payment method, but it does not say when to save.",
            "Add `store_in_vault` with `ON_SUCCESS` to `attributes.vault` of the payment source.",
        ),
    ),
    (
        "VAULT_OWNER_ID_NOT_SUPPORTED",
        Advice::new(
            Remedy::SetUpAccount,
            "The caller's account is not allowed to name the owner of a saved payment method.",
            "Ask your PayPal account manager to enable it, or remove `owner_id` from the request.",
        ),
    ),
];
