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
    /// `PROOF_OF_FULFILLMENT`: Shows that the order was sent. Put the carrier and the tracking number into
    /// `evidence_info`.
    ProofOfFulfillment,
    /// `PROOF_OF_REFUND`: Shows that the buyer already got the money back. Put the refund ID into
    /// `evidence_info`.
    ProofOfRefund,
    /// `PROOF_OF_DELIVERY_SIGNATURE`: Shows that somebody signed for the parcel, for example a carrier page
    /// with the recipient's name.
    ProofOfDeliverySignature,
    /// `PROOF_OF_RECEIPT_COPY`: The original receipt or invoice of the purchase, with items, prices and date.
    ProofOfReceiptCopy,
    /// `RETURN_POLICY`: The seller's terms, contract or rules for returns that the buyer accepted with the
    /// purchase.
    ReturnPolicy,
    /// `BILLING_AGREEMENT`: The buyer's consent to recurring or later charges, with its terms.
    BillingAgreement,
    /// `PROOF_OF_RESHIPMENT`: Shows that the goods were sent again: a stamped label with the destination and
    /// the new shipping date.
    ProofOfReshipment,
    /// `ITEM_DESCRIPTION`: The text that offered the goods or the service at the time of the sale.
    ItemDescription,
    /// `POLICE_REPORT`: The report that was filed with the police, for example about a theft or fraud.
    PoliceReport,
    /// `AFFIDAVIT`: A sworn written statement with further facts about the claim.
    Affidavit,
    /// `PAID_WITH_OTHER_METHOD`: A document, such as a card statement, that shows a second payment for the
    /// purchase outside this transaction.
    PaidWithOtherMethod,
    /// `COPY_OF_CONTRACT`: The agreement between buyer and seller, if there is one.
    CopyOfContract,
    /// `TERMINAL_ATM_RECEIPT`: The slip that a card terminal or cash machine printed for the transaction.
    TerminalAtmReceipt,
    /// `PRICE_DIFFERENCE_REASON`: Explains why the charge differs from the agreed price, for example because
    /// of a tip, shipping or tax.
    PriceDifferenceReason,
    /// `SOURCE_CONVERSION_RATE`: States where the buyer found the exchange rate or fee that was expected for
    /// the payment.
    SourceConversionRate,
    /// `BANK_STATEMENT`: A statement of the bank or card account on which the disputed withdrawal appears.
    BankStatement,
    /// `CREDIT_DUE_REASON`: Explains why the buyer should get a refund or credit.
    CreditDueReason,
    /// `REQUEST_CREDIT_RECEIPT`: The receipt for a credit, which usually shows that the seller granted a
    /// refund.
    RequestCreditReceipt,
    /// `PROOF_OF_RETURN`: Shows that the buyer sent the goods back. Put the carrier and the tracking number
    /// into `evidence_info`.
    ProofOfReturn,
    /// `CREATE`: Information that was added when the dispute was opened.
    Create,
    /// `CHANGE_REASON`: Evidence that explains a switch of the dispute to another reason.
    ChangeReason,
    /// `PROOF_OF_REFUND_OUTSIDE_PAYPAL`: Shows that the seller paid the money back by another way, for
    /// example by bank transfer or cash.
    ProofOfRefundOutsidePaypal,
    /// `RECEIPT_OF_MERCHANDISE`: PayPal asks the buyer whether the goods arrived, after the seller sent proof
    /// of shipping.
    ReceiptOfMerchandise,
    /// `CUSTOMS_DOCUMENT`: An official paper which proves that customs seized the goods.
    CustomsDocument,
    /// `CUSTOMS_FEE_RECEIPT`: A receipt for the import charges that the buyer paid.
    CustomsFeeReceipt,
    /// `INFORMATION_ON_RESOLUTION`: Tells PayPal about an agreement that buyer and seller have reached
    /// themselves.
    InformationOnResolution,
    /// `ADDITIONAL_INFORMATION_OF_ITEM`: Further facts about the purchased goods that help PayPal to decide.
    AdditionalInformationOfItem,
    /// `DETAILS_OF_PURCHASE`: Facts about what was bought in one transaction, for example items, date and
    /// price.
    DetailsOfPurchase,
    /// `PROOF_OF_SIGNIFICANT_DIFFERENCE`: Explains how the goods are damaged or differ from the offer, for
    /// example by photos of both.
    ProofOfSignificantDifference,
    /// `PROOF_OF_SOFTWARE_OR_SERVICE_NOT_AS_DESCRIBED`: Screenshots or usage logs which show that a digital
    /// product did not work or was not available.
    ProofOfSoftwareOrServiceNotAsDescribed,
    /// `PROOF_OF_CONFISCATION`: A statement of the authority or organization that examined the goods and
    /// seized them.
    ProofOfConfiscation,
    /// `PROOF_OF_DAMAGE`: Documents, such as photos, which show that the goods are broken or harmed.
    ProofOfDamage,
    /// `COPY_OF_LAW_ENFORCEMENT_AGENCY_REPORT`: A complaint filed with an authority, for example the police,
    /// the FBI or a consumer protection office.
    CopyOfLawEnforcementAgencyReport,
    /// `ADDITIONAL_PROOF_OF_SHIPMENT`: A packing list, detailed invoice or manifest which shows that every
    /// item was sent. Add the tracking number if you can.
    AdditionalProofOfShipment,
    /// `PROOF_OF_DENIAL_BY_CARRIER`: The carrier's statement why it does not transport the goods and how
    /// badly they were damaged.
    ProofOfDenialByCarrier,
    /// `THIRDPARTY_PROOF_FOR_DAMAGE_OR_SIGNIFICANT_DIFFERENCE`: The opinion of a neutral expert, such as a
    /// dealer or appraiser, on the fault of the goods.
    ThirdpartyProofForDamageOrSignificantDifference,
    /// `VALID_SUPPORTING_DOCUMENT`: PayPal rejects an earlier document as no support for the claim. Send one
    /// that clearly shows the difference.
    ValidSupportingDocument,
    /// `LEGIBLE_SUPPORTING_DOCUMENT`: PayPal cannot read an earlier document. Send a clear and readable copy.
    LegibleSupportingDocument,
    /// `RETURN_TRACKING_INFORMATION`: Tracking data for the remaining goods that the buyer still has to send
    /// back.
    ReturnTrackingInformation,
    /// `DELIVERY_RECEIPT`: A confirmation of the recipient that the goods arrived.
    DeliveryReceipt,
    /// `PROOF_OF_INSTORE_RECEIPT`: Shows that the buyer collected the goods in the shop, by a receipt or an
    /// online check.
    ProofOfInstoreReceipt,
    /// `ADDITIONAL_TRACKING_INFORMATION`: More data about the parcel: the carrier, its number and the site
    /// that follows it.
    AdditionalTrackingInformation,
    /// `PROOF_OF_SHIPMENT_POSTAGE`: The real shipping label with the destination and the carrier's stamp,
    /// which proves the date of sending.
    ProofOfShipmentPostage,
    /// `ONLINE_TRACKING_INFORMATION`: Data from the carrier's site which confirms that the goods arrived.
    OnlineTrackingInformation,
    /// `PROOF_OF_INSTORE_REFUND`: A shop receipt or company paper which shows that the refund was completed
    /// on site.
    ProofOfInstoreRefund,
    /// `PROOF_FOR_SOFTWARE_OR_SERVICE_DELIVERED`: Shows that the buyer got a digital product or service, for
    /// example access logs with name, e-mail, date and time.
    ProofForSoftwareOrServiceDelivered,
    /// `RETURN_ADDRESS_FOR_SHIPPING`: The seller's postal address to which the buyer sends the goods back.
    ReturnAddressForShipping,
    /// `COPY_OF_THE_EPARCEL_MANIFEST`: The list of parcels from Australia Post on which the buyer's address
    /// appears.
    CopyOfTheEparcelManifest,
    /// `COPY_OF_SHIPPING_MANIFEST`: The carrier's list of parcels on which the buyer's address appears. Ask
    /// the carrier for it.
    CopyOfShippingManifest,
    /// `APPEAL_AFFIDAVIT`: A sworn statement that PayPal requires before it reviews the outcome of a case
    /// again.
    AppealAffidavit,
    /// `RECEIPT_OF_REPLACEMENT`: PayPal asks the buyer whether the substitute item from the seller arrived.
    ReceiptOfReplacement,
    /// `COPY_OF_DRIVERS_LICENSE`: A scan or photo of a person's driving permit, usually to prove the
    /// identity.
    CopyOfDriversLicense,
    /// `ACCOUNT_CHANGE_INFORMATION`: Describes how somebody entered the account and which settings or data
    /// differ since then.
    AccountChangeInformation,
    /// `DELIVERY_ADDRESS`: The place to which the goods should have been sent.
    DeliveryAddress,
    /// `CONFIRMATION_OF_RESOLUTION`: A confirmation that the goods arrived and the problem is solved.
    ConfirmationOfResolution,
    /// `MERCHANT_RESPONSE`: The seller's answer to the buyer's attempt to solve the problem.
    MerchantResponse,
    /// `PERMISSION_DESCRIPTION`: Describes which rights over the account or card were given to somebody else.
    PermissionDescription,
    /// `STATUS_OF_MERCHANDISE`: States where the goods are now, for example with the buyer, the seller or a
    /// carrier.
    StatusOfMerchandise,
    /// `LOST_CARD_DETAILS`: States the place and time of the loss or theft of the payment card.
    LostCardDetails,
    /// `LAST_VALID_TRANSACTION_DETAILS`: Describes the most recent card payment that the owner made or
    /// approved.
    LastValidTransactionDetails,
    /// `ADDITIONAL_PROOF_OF_RETURN`: A further document which shows that the goods are on their way back to
    /// the seller.
    AdditionalProofOfReturn,
    /// `DECLARATION`: A signed statement about the facts given in the dispute.
    Declaration,
    /// `PROOF_OF_MISSING_ITEMS`: A photo of the open return parcel which shows its content and the shipping
    /// label.
    ProofOfMissingItems,
    /// `PROOF_OF_EMPTY_PACKAGE_OR_DIFFERENT_ITEM`: A photo of the empty return parcel, or of the wrong goods
    /// in it, with a readable shipping label.
    ProofOfEmptyPackageOrDifferentItem,
    /// `PROOF_OF_ITEM_NOT_RECEIVED`: Shows that the goods did not arrive, for example by a screenshot of the
    /// tracking page.
    ProofOfItemNotReceived,
    /// `ORDER_DETAILS`: Information or photos about the purchase from the seller's website.
    OrderDetails,
    /// `LISTING_URL`: The web addresses of the pages that offer the goods, the service, the booking or the
    /// download.
    ListingUrl,
    /// `SHIPPING_INSURANCE`: Papers about the insurance that covers the parcel on its way.
    ShippingInsurance,
    /// `BUYER_RESPONSE`: A reply of the buyer or another document which shows that the buyer knew what was
    /// offered.
    BuyerResponse,
    /// `PHOTOS_OF_SHIPPED_ITEM`: Pictures of the goods that the seller sent.
    PhotosOfShippedItem,
    /// `OTHER`: Evidence that fits no listed type. Explain it in the notes.
    Other,
    /// `CANCELLATION_DETAILS`: Facts about the end of the order or service, such as its date and number.
    CancellationDetails,
    /// `MERCHANT_CONTACT_DETAILS`: States when and by which way the buyer got in touch with the seller.
    MerchantContactDetails,
    /// `ITEM_DETAILS`: Facts about the goods, such as the promised delivery date.
    ItemDetails,
    /// `CORRECT_RECIPIENT_INFORMATION`: Shows the name, e-mail address or phone number of the person who
    /// should have got the money.
    CorrectRecipientInformation,
    /// `EXPLANATION_OF_FUNDS_NOT_DELIVERED`: Explains why the money did not reach the person for whom it was
    /// meant.
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
    /// `REQUESTED_FROM_BUYER`: PayPal waits for this evidence from the customer; the seller need not send it.
    RequestedFromBuyer,
    /// `REQUESTED_FROM_SELLER`: PayPal waits for this evidence from you as the merchant. Send it with the
    /// `provide-evidence` link.
    RequestedFromSeller,
    /// `SUBMITTED_BY_BUYER`: The customer has sent this evidence. Read it before you answer.
    SubmittedByBuyer,
    /// `SUBMITTED_BY_SELLER`: The merchant has sent this evidence, so it is already part of the case.
    SubmittedBySeller,
    /// `SUBMITTED_BY_PARTNER`: A platform or other partner of PayPal has sent this evidence.
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
    pub evidence_type: Option<EvidenceType>,
    /// The tracking numbers, refund ids and other details of the evidence.
    pub evidence_info: Option<EvidenceInfo>,
    /// The attached files.
    ///
    /// 1 to 100 elements.
    pub documents: Option<Vec<Document>>,
    /// The party's notes about this piece of evidence.
    ///
    /// 1 to 2000 characters. Pattern: `^(.|\r?\n)*$`.
    pub notes: Option<String>,
    /// The party that submitted the evidence, or that has to submit it.
    ///
    /// Set by PayPal.
    pub source: Option<EvidenceSource>,
    /// The time when PayPal received the evidence.
    ///
    /// Set by PayPal.
    pub date: Option<DateTime>,
    /// The item that the evidence is about, if the payment has several items.
    ///
    /// 1 to 255 characters. Pattern: `^[A-Za-z0-9]+$`.
    pub item_id: Option<String>,
    /// The kind of item that the evidence or the complaint is about.
    ///
    /// Set by PayPal.
    pub item_type: Option<ItemType>,
    /// The step that the evidence belongs to, and whether the evidence is required.
    ///
    /// Set by PayPal.
    pub action_info: Option<ActionInfo>,
    /// The stage of the dispute: inquiry, chargeback, pre-arbitration or arbitration.
    ///
    /// Set by PayPal.
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
