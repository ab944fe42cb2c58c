// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! Defines the types of `item_detail` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{CheckoutOption, ItemDetailTaxAmount, Money};

/// One item of the cart, with its prices.
///
/// The `item_detail` object of PayPal's Transaction Search API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ItemDetail {
    /// Your code of the goods or the service.
    ///
    /// 1 to 1000 characters. Pattern: `^[a-zA-Z0-9_'\-., ":;\!?]*$`.
    pub item_code: Option<String>,
    /// The title of the product or service that was bought.
    ///
    /// 1 to 200 characters. Pattern: `^[a-zA-Z0-9_'\-., ":;\!?]*$`.
    pub item_name: Option<String>,
    /// The details of the item.
    ///
    /// 1 to 2000 characters. Pattern: `^[a-zA-Z0-9_'\-., ":;\!?]*$`.
    pub item_description: Option<String>,
    /// The options of the item, such as its color and size.
    ///
    /// 1 to 4000 characters. Pattern: `^[a-zA-Z0-9_'\-., ":;\!?]*$`.
    pub item_options: Option<String>,
    /// The number of pieces that were bought, as text.
    ///
    /// 1 to 4000 characters. Pattern: `^[a-zA-Z0-9_'\-., ":;\!?]*$`.
    pub item_quantity: Option<String>,
    /// The price of one piece of the goods or the service.
    pub item_unit_price: Option<Money>,
    /// The price of the item for its whole quantity.
    pub item_amount: Option<Money>,
    /// The discount on the item.
    pub discount_amount: Option<Money>,
    /// A correction that raises or lowers the amount of the purchase.
    pub adjustment_amount: Option<Money>,
    /// The price of wrapping the item as a gift.
    pub gift_wrap_amount: Option<Money>,
    /// The rate of the tax, as text.
    ///
    /// At most 10 characters. Pattern: `^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$`.
    pub tax_percentage: Option<String>,
    /// The taxes on the item.
    ///
    /// 1 to 32767 elements.
    pub tax_amounts: Option<Vec<ItemDetailTaxAmount>>,
    /// The costs of delivering the item.
    pub basic_shipping_amount: Option<Money>,
    /// Further shipping costs.
    pub extra_shipping_amount: Option<Money>,
    /// The costs of processing the purchase of this item.
    pub handling_amount: Option<Money>,
    /// The price of insuring the goods or their delivery.
    pub insurance_amount: Option<Money>,
    /// The total of the item, with tax, shipping and discounts.
    pub total_item_amount: Option<Money>,
    /// The merchant's own invoice number for the item.
    ///
    /// 1 to 200 characters. Pattern: `^[a-zA-Z0-9_'\-., ":;\!?]*$`.
    pub invoice_number: Option<String>,
    /// The options that the buyer chose at the checkout.
    ///
    /// 1 to 32767 elements.
    pub checkout_options: Option<Vec<CheckoutOption>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ItemDetail {
    /// Creates an empty `ItemDetail`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for ItemDetail {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { ItemDetail = "item_detail" {
    0 item_code: optional String = "item_code",
    1 item_name: optional String = "item_name",
    2 item_description: optional String = "item_description",
    3 item_options: optional String = "item_options",
    4 item_quantity: optional String = "item_quantity",
    5 item_unit_price: optional Money = "item_unit_price",
    6 item_amount: optional Money = "item_amount",
    7 discount_amount: optional Money = "discount_amount",
    8 adjustment_amount: optional Money = "adjustment_amount",
    9 gift_wrap_amount: optional Money = "gift_wrap_amount",
    10 tax_percentage: optional String = "tax_percentage",
    11 tax_amounts: optional [ItemDetailTaxAmount] = "tax_amounts",
    12 basic_shipping_amount: optional Money = "basic_shipping_amount",
    13 extra_shipping_amount: optional Money = "extra_shipping_amount",
    14 handling_amount: optional Money = "handling_amount",
    15 insurance_amount: optional Money = "insurance_amount",
    16 total_item_amount: optional Money = "total_item_amount",
    17 invoice_number: optional String = "invoice_number",
    18 checkout_options: optional [CheckoutOption] = "checkout_options",
} }
