// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `evidence` and its inline schemas.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};
use super::{ActionInfo, DisputeLifecycleStage, Document, EvidenceInfo, ItemType};

/// The kind of evidence.
///
/// The values of `evidence.evidence_type` of PayPal's Disputes API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvidenceType {
    /// `PROOF_OF_FULFILLMENT`
    ProofOfFulfillment,
    /// `PROOF_OF_REFUND`
    ProofOfRefund,
    /// `PROOF_OF_DELIVERY_SIGNATURE`
    ProofOfDeliverySignature,
    /// `PROOF_OF_RECEIPT_COPY`
    ProofOfReceiptCopy,
    /// `RETURN_POLICY`
    ReturnPolicy,
    /// `BILLING_AGREEMENT`
    BillingAgreement,
    /// `PROOF_OF_RESHIPMENT`
    ProofOfReshipment,
    /// `ITEM_DESCRIPTION`
    ItemDescription,
    /// `POLICE_REPORT`
    PoliceReport,
    /// `AFFIDAVIT`
    Affidavit,
    /// `PAID_WITH_OTHER_METHOD`
    PaidWithOtherMethod,
    /// `COPY_OF_CONTRACT`
    CopyOfContract,
    /// `TERMINAL_ATM_RECEIPT`
    TerminalAtmReceipt,
    /// `PRICE_DIFFERENCE_REASON`
    PriceDifferenceReason,
    /// `SOURCE_CONVERSION_RATE`
    SourceConversionRate,
    /// `BANK_STATEMENT`
    BankStatement,
    /// `CREDIT_DUE_REASON`
    CreditDueReason,
    /// `REQUEST_CREDIT_RECEIPT`
    RequestCreditReceipt,
    /// `PROOF_OF_RETURN`
    ProofOfReturn,
    /// `CREATE`
    Create,
    /// `CHANGE_REASON`
    ChangeReason,
    /// `PROOF_OF_REFUND_OUTSIDE_PAYPAL`
    ProofOfRefundOutsidePaypal,
    /// `RECEIPT_OF_MERCHANDISE`
    ReceiptOfMerchandise,
    /// `CUSTOMS_DOCUMENT`
    CustomsDocument,
    /// `CUSTOMS_FEE_RECEIPT`
    CustomsFeeReceipt,
    /// `INFORMATION_ON_RESOLUTION`
    InformationOnResolution,
    /// `ADDITIONAL_INFORMATION_OF_ITEM`
    AdditionalInformationOfItem,
    /// `DETAILS_OF_PURCHASE`
    DetailsOfPurchase,
    /// `PROOF_OF_SIGNIFICANT_DIFFERENCE`
    ProofOfSignificantDifference,
    /// `PROOF_OF_SOFTWARE_OR_SERVICE_NOT_AS_DESCRIBED`
    ProofOfSoftwareOrServiceNotAsDescribed,
    /// `PROOF_OF_CONFISCATION`
    ProofOfConfiscation,
    /// `PROOF_OF_DAMAGE`
    ProofOfDamage,
    /// `COPY_OF_LAW_ENFORCEMENT_AGENCY_REPORT`
    CopyOfLawEnforcementAgencyReport,
    /// `ADDITIONAL_PROOF_OF_SHIPMENT`
    AdditionalProofOfShipment,
    /// `PROOF_OF_DENIAL_BY_CARRIER`
    ProofOfDenialByCarrier,
    /// `THIRDPARTY_PROOF_FOR_DAMAGE_OR_SIGNIFICANT_DIFFERENCE`
    ThirdpartyProofForDamageOrSignificantDifference,
    /// `VALID_SUPPORTING_DOCUMENT`
    ValidSupportingDocument,
    /// `LEGIBLE_SUPPORTING_DOCUMENT`
    LegibleSupportingDocument,
    /// `RETURN_TRACKING_INFORMATION`
    ReturnTrackingInformation,
    /// `DELIVERY_RECEIPT`
    DeliveryReceipt,
    /// `PROOF_OF_INSTORE_RECEIPT`
    ProofOfInstoreReceipt,
    /// `ADDITIONAL_TRACKING_INFORMATION`
    AdditionalTrackingInformation,
    /// `PROOF_OF_SHIPMENT_POSTAGE`
    ProofOfShipmentPostage,
    /// `ONLINE_TRACKING_INFORMATION`
    OnlineTrackingInformation,
    /// `PROOF_OF_INSTORE_REFUND`
    ProofOfInstoreRefund,
    /// `PROOF_FOR_SOFTWARE_OR_SERVICE_DELIVERED`
    ProofForSoftwareOrServiceDelivered,
    /// `RETURN_ADDRESS_FOR_SHIPPING`
    ReturnAddressForShipping,
    /// `COPY_OF_THE_EPARCEL_MANIFEST`
    CopyOfTheEparcelManifest,
    /// `COPY_OF_SHIPPING_MANIFEST`
    CopyOfShippingManifest,
    /// `APPEAL_AFFIDAVIT`
    AppealAffidavit,
    /// `RECEIPT_OF_REPLACEMENT`
    ReceiptOfReplacement,
    /// `COPY_OF_DRIVERS_LICENSE`
    CopyOfDriversLicense,
    /// `ACCOUNT_CHANGE_INFORMATION`
    AccountChangeInformation,
    /// `DELIVERY_ADDRESS`
    DeliveryAddress,
    /// `CONFIRMATION_OF_RESOLUTION`
    ConfirmationOfResolution,
    /// `MERCHANT_RESPONSE`
    MerchantResponse,
    /// `PERMISSION_DESCRIPTION`
    PermissionDescription,
    /// `STATUS_OF_MERCHANDISE`
    StatusOfMerchandise,
    /// `LOST_CARD_DETAILS`
    LostCardDetails,
    /// `LAST_VALID_TRANSACTION_DETAILS`
    LastValidTransactionDetails,
    /// `ADDITIONAL_PROOF_OF_RETURN`
    AdditionalProofOfReturn,
    /// `DECLARATION`
    Declaration,
    /// `PROOF_OF_MISSING_ITEMS`
    ProofOfMissingItems,
    /// `PROOF_OF_EMPTY_PACKAGE_OR_DIFFERENT_ITEM`
    ProofOfEmptyPackageOrDifferentItem,
    /// `PROOF_OF_ITEM_NOT_RECEIVED`
    ProofOfItemNotReceived,
    /// `ORDER_DETAILS`
    OrderDetails,
    /// `LISTING_URL`
    ListingUrl,
    /// `SHIPPING_INSURANCE`
    ShippingInsurance,
    /// `BUYER_RESPONSE`
    BuyerResponse,
    /// `PHOTOS_OF_SHIPPED_ITEM`
    PhotosOfShippedItem,
    /// `OTHER`
    Other,
    /// `CANCELLATION_DETAILS`
    CancellationDetails,
    /// `MERCHANT_CONTACT_DETAILS`
    MerchantContactDetails,
    /// `ITEM_DETAILS`
    ItemDetails,
    /// `CORRECT_RECIPIENT_INFORMATION`
    CorrectRecipientInformation,
    /// `EXPLANATION_OF_FUNDS_NOT_DELIVERED`
    ExplanationOfFundsNotDelivered,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { EvidenceType {
    0 ProofOfFulfillment = "PROOF_OF_FULFILLMENT",
    1 ProofOfRefund = "PROOF_OF_REFUND",
    2 ProofOfDeliverySignature = "PROOF_OF_DELIVERY_SIGNATURE",
    3 ProofOfReceiptCopy = "PROOF_OF_RECEIPT_COPY",
    4 ReturnPolicy = "RETURN_POLICY",
    5 BillingAgreement = "BILLING_AGREEMENT",
    6 ProofOfReshipment = "PROOF_OF_RESHIPMENT",
    7 ItemDescription = "ITEM_DESCRIPTION",
    8 PoliceReport = "POLICE_REPORT",
    9 Affidavit = "AFFIDAVIT",
    10 PaidWithOtherMethod = "PAID_WITH_OTHER_METHOD",
    11 CopyOfContract = "COPY_OF_CONTRACT",
    12 TerminalAtmReceipt = "TERMINAL_ATM_RECEIPT",
    13 PriceDifferenceReason = "PRICE_DIFFERENCE_REASON",
    14 SourceConversionRate = "SOURCE_CONVERSION_RATE",
    15 BankStatement = "BANK_STATEMENT",
    16 CreditDueReason = "CREDIT_DUE_REASON",
    17 RequestCreditReceipt = "REQUEST_CREDIT_RECEIPT",
    18 ProofOfReturn = "PROOF_OF_RETURN",
    19 Create = "CREATE",
    20 ChangeReason = "CHANGE_REASON",
    21 ProofOfRefundOutsidePaypal = "PROOF_OF_REFUND_OUTSIDE_PAYPAL",
    22 ReceiptOfMerchandise = "RECEIPT_OF_MERCHANDISE",
    23 CustomsDocument = "CUSTOMS_DOCUMENT",
    24 CustomsFeeReceipt = "CUSTOMS_FEE_RECEIPT",
    25 InformationOnResolution = "INFORMATION_ON_RESOLUTION",
    26 AdditionalInformationOfItem = "ADDITIONAL_INFORMATION_OF_ITEM",
    27 DetailsOfPurchase = "DETAILS_OF_PURCHASE",
    28 ProofOfSignificantDifference = "PROOF_OF_SIGNIFICANT_DIFFERENCE",
    29 ProofOfSoftwareOrServiceNotAsDescribed = "PROOF_OF_SOFTWARE_OR_SERVICE_NOT_AS_DESCRIBED",
    30 ProofOfConfiscation = "PROOF_OF_CONFISCATION",
    31 ProofOfDamage = "PROOF_OF_DAMAGE",
    32 CopyOfLawEnforcementAgencyReport = "COPY_OF_LAW_ENFORCEMENT_AGENCY_REPORT",
    33 AdditionalProofOfShipment = "ADDITIONAL_PROOF_OF_SHIPMENT",
    34 ProofOfDenialByCarrier = "PROOF_OF_DENIAL_BY_CARRIER",
    35 ThirdpartyProofForDamageOrSignificantDifference = "THIRDPARTY_PROOF_FOR_DAMAGE_OR_SIGNIFICANT_DIFFERENCE",
    36 ValidSupportingDocument = "VALID_SUPPORTING_DOCUMENT",
    37 LegibleSupportingDocument = "LEGIBLE_SUPPORTING_DOCUMENT",
    38 ReturnTrackingInformation = "RETURN_TRACKING_INFORMATION",
    39 DeliveryReceipt = "DELIVERY_RECEIPT",
    40 ProofOfInstoreReceipt = "PROOF_OF_INSTORE_RECEIPT",
    41 AdditionalTrackingInformation = "ADDITIONAL_TRACKING_INFORMATION",
    42 ProofOfShipmentPostage = "PROOF_OF_SHIPMENT_POSTAGE",
    43 OnlineTrackingInformation = "ONLINE_TRACKING_INFORMATION",
    44 ProofOfInstoreRefund = "PROOF_OF_INSTORE_REFUND",
    45 ProofForSoftwareOrServiceDelivered = "PROOF_FOR_SOFTWARE_OR_SERVICE_DELIVERED",
    46 ReturnAddressForShipping = "RETURN_ADDRESS_FOR_SHIPPING",
    47 CopyOfTheEparcelManifest = "COPY_OF_THE_EPARCEL_MANIFEST",
    48 CopyOfShippingManifest = "COPY_OF_SHIPPING_MANIFEST",
    49 AppealAffidavit = "APPEAL_AFFIDAVIT",
    50 ReceiptOfReplacement = "RECEIPT_OF_REPLACEMENT",
    51 CopyOfDriversLicense = "COPY_OF_DRIVERS_LICENSE",
    52 AccountChangeInformation = "ACCOUNT_CHANGE_INFORMATION",
    53 DeliveryAddress = "DELIVERY_ADDRESS",
    54 ConfirmationOfResolution = "CONFIRMATION_OF_RESOLUTION",
    55 MerchantResponse = "MERCHANT_RESPONSE",
    56 PermissionDescription = "PERMISSION_DESCRIPTION",
    57 StatusOfMerchandise = "STATUS_OF_MERCHANDISE",
    58 LostCardDetails = "LOST_CARD_DETAILS",
    59 LastValidTransactionDetails = "LAST_VALID_TRANSACTION_DETAILS",
    60 AdditionalProofOfReturn = "ADDITIONAL_PROOF_OF_RETURN",
    61 Declaration = "DECLARATION",
    62 ProofOfMissingItems = "PROOF_OF_MISSING_ITEMS",
    63 ProofOfEmptyPackageOrDifferentItem = "PROOF_OF_EMPTY_PACKAGE_OR_DIFFERENT_ITEM",
    64 ProofOfItemNotReceived = "PROOF_OF_ITEM_NOT_RECEIVED",
    65 OrderDetails = "ORDER_DETAILS",
    66 ListingUrl = "LISTING_URL",
    67 ShippingInsurance = "SHIPPING_INSURANCE",
    68 BuyerResponse = "BUYER_RESPONSE",
    69 PhotosOfShippedItem = "PHOTOS_OF_SHIPPED_ITEM",
    70 Other = "OTHER",
    71 CancellationDetails = "CANCELLATION_DETAILS",
    72 MerchantContactDetails = "MERCHANT_CONTACT_DETAILS",
    73 ItemDetails = "ITEM_DETAILS",
    74 CorrectRecipientInformation = "CORRECT_RECIPIENT_INFORMATION",
    75 ExplanationOfFundsNotDelivered = "EXPLANATION_OF_FUNDS_NOT_DELIVERED",
} }

/// The party that submitted the evidence, or that has to submit it.
///
/// The values of `evidence.source` of PayPal's Disputes API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EvidenceSource {
    /// `REQUESTED_FROM_BUYER`
    RequestedFromBuyer,
    /// `REQUESTED_FROM_SELLER`
    RequestedFromSeller,
    /// `SUBMITTED_BY_BUYER`
    SubmittedByBuyer,
    /// `SUBMITTED_BY_SELLER`
    SubmittedBySeller,
    /// `SUBMITTED_BY_PARTNER`
    SubmittedByPartner,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { EvidenceSource {
    0 RequestedFromBuyer = "REQUESTED_FROM_BUYER",
    1 RequestedFromSeller = "REQUESTED_FROM_SELLER",
    2 SubmittedByBuyer = "SUBMITTED_BY_BUYER",
    3 SubmittedBySeller = "SUBMITTED_BY_SELLER",
    4 SubmittedByPartner = "SUBMITTED_BY_PARTNER",
} }

/// A piece of evidence: its type, its facts, its files, and for received evidence its party and its time.
///
/// The `evidence` object of PayPal's Disputes API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Evidence {
    /// The kind of evidence.
    ///
    /// Optional. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
    pub evidence_type: Option<EvidenceType>,
    /// The tracking numbers, refund ids and other details of the evidence.
    ///
    /// Optional.
    pub evidence_info: Option<EvidenceInfo>,
    /// The attached files.
    ///
    /// Optional. 1 to 100 elements.
    pub documents: Option<Vec<Document>>,
    /// The text of the evidence.
    ///
    /// Optional. 1 to 2000 characters. Pattern: `^(.|\r?\n)*$`.
    pub notes: Option<String>,
    /// The party that submitted the evidence, or that has to submit it.
    ///
    /// Set by PayPal. 1 to 255 characters. Pattern: `^[A-Z_]+$`.
    pub source: Option<EvidenceSource>,
    /// The time when PayPal got the evidence.
    ///
    /// Set by PayPal. 20 to 64 characters. Format: `ppaas_date_time_v3`. Pattern:
    /// `^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$`.
    pub date: Option<DateTime>,
    /// The item that the evidence is about, if the payment has several items.
    ///
    /// Optional. 1 to 255 characters. Pattern: `^[A-Za-z0-9]+$`.
    pub item_id: Option<String>,
    /// The kind of item.
    ///
    /// Set by PayPal. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
    pub item_type: Option<ItemType>,
    /// The step that the evidence belongs to, and whether the evidence is required.
    ///
    /// Set by PayPal.
    pub action_info: Option<ActionInfo>,
    /// The stage of the dispute: inquiry, chargeback, pre-arbitration or arbitration.
    ///
    /// Set by PayPal. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
    pub dispute_life_cycle_stage: Option<DisputeLifecycleStage>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Evidence {
    /// Creates an empty `Evidence`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Evidence {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Evidence = "evidence" {
    0 evidence_type: optional EvidenceType = "evidence_type",
    1 evidence_info: optional EvidenceInfo = "evidence_info",
    2 documents: optional [Document] = "documents",
    3 notes: optional String = "notes",
    4 source: optional EvidenceSource = "source" read_only,
    5 date: optional DateTime = "date" read_only,
    6 item_id: optional String = "item_id",
    7 item_type: optional ItemType = "item_type" read_only,
    8 action_info: optional ActionInfo = "action_info" read_only,
    9 dispute_life_cycle_stage: optional DisputeLifecycleStage = "dispute_life_cycle_stage" read_only,
} }
