// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! Defines the types of `transaction_info` and its inline schemas.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};
use super::Money;

/// The kind of the reference: an order (`ODR`), a transaction (`TXN`), a subscription (`SUB`) or a
/// pre-approved payment (`PAP`).
///
/// The values of `transaction_info.paypal_reference_id_type` of PayPal's Transaction Search API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaypalReferenceIdType {
    /// `ODR`: The reference is the id of the order to which this transaction belongs.
    Odr,
    /// `TXN`: The reference is the id of another transaction, such as the payment that a refund returns.
    Txn,
    /// `SUB`: The reference is the id of the subscription that caused this charge.
    Sub,
    /// `PAP`: The reference is the id of a payment approval that the buyer gave in advance.
    Pap,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PaypalReferenceIdType {
    0 Odr = "ODR",
    1 Txn = "TXN",
    2 Sub = "SUB",
    3 Pap = "PAP",
} }

/// The main data of a transaction: ids, kind, times, state and amounts.
///
/// The `transaction_info` object of PayPal's Transaction Search API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionInfo {
    /// The id of the other party's PayPal account.
    ///
    /// 1 to 24 characters. Pattern: `^[a-zA-Z0-9]*$`.
    pub paypal_account_id: Option<String>,
    /// PayPal's key of the transaction, for the filter `transaction_id` of `search`. Two entries can share
    /// it, of which only one changes the balance.
    ///
    /// 1 to 24 characters. Pattern: `^[a-zA-Z0-9]*$`.
    pub transaction_id: Option<String>,
    /// The id of the related order, payment, subscription or agreement; for a refund, the refunded payment.
    ///
    /// 1 to 24 characters. Pattern: `^[a-zA-Z0-9]*$`.
    pub paypal_reference_id: Option<String>,
    /// The kind of the reference: an order (`ODR`), a transaction (`TXN`), a subscription (`SUB`) or a
    /// pre-approved payment (`PAP`).
    pub paypal_reference_id_type: Option<PaypalReferenceIdType>,
    /// The kind of transaction, as a five-character code such as `T0006`; the first three characters are its
    /// group.
    ///
    /// 1 to 5 characters. Pattern: `^[a-zA-Z0-9]*$`.
    pub transaction_event_code: Option<String>,
    /// The time when PayPal began to process the transaction, in the time zone of your account.
    pub transaction_initiation_date: Option<DateTime>,
    /// The time when the transaction last changed, in the time zone of your account.
    pub transaction_updated_date: Option<DateTime>,
    /// The gross amount, before the fee; negative if money left the account.
    pub transaction_amount: Option<Money>,
    /// PayPal's fee, usually negative: add it to the gross amount to get the net amount.
    pub fee_amount: Option<Money>,
    /// The price reduction on the purchase as a whole; those on single items are in `cart_info`.
    pub discount_amount: Option<Money>,
    /// The price of insuring the goods or their delivery.
    pub insurance_amount: Option<Money>,
    /// The tax on the purchase, reported by PayPal or the merchant; `shipping_tax_amount` has the tax on
    /// shipping.
    pub sales_tax_amount: Option<Money>,
    /// The shipping costs of the transaction, as PayPal or the merchant reported them.
    pub shipping_amount: Option<Money>,
    /// The discount on the shipping costs.
    pub shipping_discount_amount: Option<Money>,
    /// The tax on the shipping costs.
    pub shipping_tax_amount: Option<Money>,
    /// A special amount on top of the other amounts of the transaction.
    pub other_amount: Option<Money>,
    /// The gratuity that the payer added to the price.
    pub tip_amount: Option<Money>,
    /// The state in one letter: `S` completed, `P` pending, `D` denied, `V` reversed.
    ///
    /// 1 character. Pattern: `^[a-zA-Z0-9]*$`.
    pub transaction_status: Option<String>,
    /// The subject of the payment, which the payer writes for the receiver.
    ///
    /// 1 to 256 characters. Pattern: `^[a-zA-Z0-9_'\-., ":;\!?]*$`.
    pub transaction_subject: Option<String>,
    /// The payer's note to the receiver, for example a wish about the delivery.
    ///
    /// 1 to 4000 characters. Pattern: `^[a-zA-Z0-9_'\-., ":;\!?]*$`.
    pub transaction_note: Option<String>,
    /// The partner's own id of the payment, for reading or refunding it.
    ///
    /// 1 to 127 characters. Pattern: `^[a-zA-Z0-9]*$`.
    pub payment_tracking_id: Option<String>,
    /// The bank's own reference, which its statement shows.
    ///
    /// 1 to 127 characters. Pattern: `^[a-zA-Z0-9]*$`.
    pub bank_reference_id: Option<String>,
    /// The account's balance in this currency after the transaction.
    pub ending_balance: Option<Money>,
    /// The available part of the balance after the transaction.
    pub available_balance: Option<Money>,
    /// The invoice number of the payment, set by the merchant or the payer.
    ///
    /// 1 to 127 characters. Pattern: `^[a-zA-Z0-9_'\-., ":;\!?]*$`.
    pub invoice_id: Option<String>,
    /// The merchant's own text for the payment; for mass payments, usually the payment's own id.
    ///
    /// 1 to 127 characters. Pattern: `^[a-zA-Z0-9_'\-., ":;\!?]*$`.
    pub custom_field: Option<String>,
    /// Whether seller protection covers the transaction: `01` fully, `02` not, `03` in part.
    ///
    /// 1 to 2 characters. Pattern: `^[a-zA-Z0-9]*$`.
    pub protection_eligibility: Option<String>,
    /// The time over which a credit is paid back.
    ///
    /// 1 to 25 characters. Pattern: `^[a-zA-Z0-9.]*$`.
    pub credit_term: Option<String>,
    /// The total fee of the credit with which the payer paid.
    pub credit_transactional_fee: Option<Money>,
    /// The total fee of the credit offer with which the payer paid.
    pub credit_promotional_fee: Option<Money>,
    /// The yearly interest rate (APR) that the consumer pays for buying on credit.
    ///
    /// Pattern: `^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$`.
    pub annual_percentage_rate: Option<String>,
    /// The way of paying: `PUI` (pay upon invoice), `installment` or `mEFT`. PayPal sends it for these three
    /// only.
    ///
    /// 1 to 20 characters. Pattern: `^[a-zA-Z0-9-]*$`.
    pub payment_method_type: Option<String>,
    /// The kind of the funding instrument, for example `PAYPAL`.
    ///
    /// 1 to 64 characters.
    pub instrument_type: Option<String>,
    /// The closer kind of the funding instrument, for example the brand of a credit card.
    ///
    /// 1 to 64 characters.
    pub instrument_sub_type: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TransactionInfo {
    /// Creates an empty `TransactionInfo`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for TransactionInfo {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { TransactionInfo = "transaction_info" {
    0 paypal_account_id: optional String = "paypal_account_id",
    1 transaction_id: optional String = "transaction_id" read_only,
    2 paypal_reference_id: optional String = "paypal_reference_id",
    3 paypal_reference_id_type: optional PaypalReferenceIdType = "paypal_reference_id_type",
    4 transaction_event_code: optional String = "transaction_event_code",
    5 transaction_initiation_date: optional DateTime = "transaction_initiation_date",
    6 transaction_updated_date: optional DateTime = "transaction_updated_date",
    7 transaction_amount: optional Money = "transaction_amount",
    8 fee_amount: optional Money = "fee_amount",
    9 discount_amount: optional Money = "discount_amount",
    10 insurance_amount: optional Money = "insurance_amount",
    11 sales_tax_amount: optional Money = "sales_tax_amount",
    12 shipping_amount: optional Money = "shipping_amount",
    13 shipping_discount_amount: optional Money = "shipping_discount_amount",
    14 shipping_tax_amount: optional Money = "shipping_tax_amount",
    15 other_amount: optional Money = "other_amount",
    16 tip_amount: optional Money = "tip_amount",
    17 transaction_status: optional String = "transaction_status",
    18 transaction_subject: optional String = "transaction_subject",
    19 transaction_note: optional String = "transaction_note",
    20 payment_tracking_id: optional String = "payment_tracking_id",
    21 bank_reference_id: optional String = "bank_reference_id",
    22 ending_balance: optional Money = "ending_balance",
    23 available_balance: optional Money = "available_balance",
    24 invoice_id: optional String = "invoice_id",
    25 custom_field: optional String = "custom_field",
    26 protection_eligibility: optional String = "protection_eligibility",
    27 credit_term: optional String = "credit_term",
    28 credit_transactional_fee: optional Money = "credit_transactional_fee",
    29 credit_promotional_fee: optional Money = "credit_promotional_fee",
    30 annual_percentage_rate: optional String = "annual_percentage_rate",
    31 payment_method_type: optional String = "payment_method_type",
    32 instrument_type: optional String = "instrument_type",
    33 instrument_sub_type: optional String = "instrument_sub_type",
} }
