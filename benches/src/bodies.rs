//! Response bodies as PayPal sends them, written for this benchmark.

use serde_json::{Value, json};

fn money(value: &str) -> Value {
    json!({"currency_code": "USD", "value": value})
}

fn link(rel: &str, method: &str) -> Value {
    json!({"href": "https://api-m.sandbox.paypal.com/v2/checkout/orders/8AB12345CD678901E", "rel": rel, "method": method})
}

fn item(number: usize) -> Value {
    json!({
        "name": format!("Bicycle bell {number}"), "unit_amount": money("20.00"), "tax": money("2.50"),
        "quantity": "1", "description": "Brass, with a spring that is heard across the street", "sku": format!("bell-{number:02}"),
        "category": "PHYSICAL_GOODS"
    })
}

/// Returns a captured order in full representation.
pub fn order() -> Value {
    json!({
        "id": "8AB12345CD678901E", "status": "COMPLETED", "intent": "CAPTURE", "processing_instruction": "NO_INSTRUCTION",
        "payment_source": {"paypal": {
            "name": {"given_name": "Ada", "surname": "Byron"}, "email_address": "ada@example.com",
            "account_id": "ABCDEFGH23456", "account_status": "VERIFIED", "address": {"country_code": "US"}
        }},
        "purchase_units": [{
            "reference_id": "0c5d2f7e-1111-4222-8333-944455556666",
            "amount": {"currency_code": "USD", "value": "100.00", "breakdown": {
                "item_total": money("80.00"), "shipping": money("10.00"), "tax_total": money("10.00")
            }},
            "payee": {"email_address": "shop@example.com", "merchant_id": "JKLMNOPQ34567"},
            "description": "Four bells", "invoice_id": "shop-1001", "custom_id": "c-1", "soft_descriptor": "BELLS",
            "items": [item(1), item(2), item(3), item(4)],
            "shipping": {"name": {"full_name": "Ada Byron"}, "address": {
                "address_line_1": "12 St James Square", "address_line_2": "Second floor", "admin_area_2": "San Jose",
                "admin_area_1": "CA", "postal_code": "95131", "country_code": "US"
            }},
            "payments": {"captures": [{
                "id": "2CD34567EF890123G", "status": "COMPLETED", "amount": money("100.00"),
                "seller_protection": {
                    "status": "ELIGIBLE", "dispute_categories": ["ITEM_NOT_RECEIVED", "UNAUTHORIZED_TRANSACTION"]
                },
                "final_capture": true, "disbursement_mode": "INSTANT",
                "seller_receivable_breakdown": {
                    "gross_amount": money("100.00"), "paypal_fee": money("3.00"), "net_amount": money("97.00")
                },
                "create_time": "2026-04-01T21:20:49Z", "update_time": "2026-04-01T21:20:49Z",
                "links": [link("self", "GET"), link("refund", "POST"), link("up", "GET")]
            }]}
        }],
        "payer": {
            "name": {"given_name": "Ada", "surname": "Byron"}, "email_address": "ada@example.com",
            "payer_id": "ABCDEFGH23456", "address": {"country_code": "US"}
        },
        "create_time": "2026-04-01T21:18:49Z", "update_time": "2026-04-01T21:20:49Z",
        "links": [link("self", "GET"), link("approve", "GET"), link("update", "PATCH"), link("capture", "POST")]
    })
}

/// Adds ten properties that are not in the spec, at all depths.
pub fn with_unknown_fields(mut order: Value) -> Value {
    for (pointer, value) in [
        ("", json!("text")),
        ("/payment_source", json!({"a": 1, "b": ["c"]})),
        ("/payer", json!({"k": "v"})),
        ("/payer/name", json!("text")),
        ("/purchase_units/0", json!(true)),
        ("/purchase_units/0/amount", json!(12)),
        ("/purchase_units/0/items/0", json!("text")),
        ("/purchase_units/0/items/1", json!("text")),
        ("/purchase_units/0/payments/captures/0", json!("text")),
        ("/links/0", json!("application/json")),
    ] {
        let object = order.pointer_mut(pointer).and_then(Value::as_object_mut).expect("an object");
        object.insert("not_in_the_spec".to_owned(), value);
    }
    order
}

/// Returns a page of 100 transactions, with everything that `fields=all` adds for a sale over
/// PayPal.
pub fn transactions() -> Value {
    let transaction = |number: usize| {
        json!({
            "transaction_info": {
                "paypal_account_id": "ABCDEFGH23456", "transaction_id": format!("5TY05013RG{number:07}"),
                "transaction_event_code": "T0006", "transaction_initiation_date": "2026-03-04T03:37:39+0000",
                "transaction_updated_date": "2026-03-04T03:37:39+0000", "transaction_amount": money("46.50"),
                "fee_amount": money("-1.65"), "shipping_amount": money("4.00"), "sales_tax_amount": money("2.50"),
                "transaction_status": "S", "transaction_subject": "Two bells", "ending_balance": money("1046.50"),
                "available_balance": money("1046.50"), "invoice_id": format!("shop-{number}"), "custom_field": "c-1",
                "protection_eligibility": "01", "instrument_type": "PAYPAL"
            },
            "payer_info": {
                "account_id": "ABCDEFGH23456", "email_address": "ada@example.com", "address_status": "Y",
                "payer_status": "Y", "country_code": "US",
                "payer_name": {"given_name": "Ada", "surname": "Byron", "alternate_full_name": "Ada Byron"}
            },
            "shipping_info": {"name": "Ada Byron", "address": {
                "line1": "12 St James Square", "city": "San Jose", "state": "CA", "country_code": "US",
                "postal_code": "95131"
            }},
            "cart_info": {"item_details": [{
                "item_code": "bell-01", "item_name": "Bicycle bell", "item_quantity": "2",
                "item_unit_price": money("20.00"), "item_amount": money("40.00"),
                "tax_amounts": [{"tax_amount": money("2.50")}], "total_item_amount": money("42.50"),
                "invoice_number": format!("shop-{number}")
            }]},
            "store_info": {}, "auction_info": {}, "incentive_info": {}
        })
    };
    json!({
        "transaction_details": (0..100).map(transaction).collect::<Vec<_>>(), "account_number": "XYZ7891234567",
        "start_date": "2026-03-01T00:00:00+0000", "end_date": "2026-03-31T23:59:59+0000",
        "last_refreshed_datetime": "2026-03-31T23:59:59+0000", "page": 1, "total_items": 812, "total_pages": 9,
        "links": [link("self", "GET"), link("next", "GET"), link("last", "GET")]
    })
}

/// Returns a dispute with messages of both sides and evidence of the seller.
pub fn dispute() -> Value {
    let message = |by: &str, text: &str| json!({"posted_by": by, "time_posted": "2026-02-11T14:05:00.000Z", "content": text});
    json!({
        "dispute_id": "PP-D-27803", "create_time": "2026-02-10T09:00:00.000Z", "update_time": "2026-02-12T10:30:00.000Z",
        "disputed_transactions": [{
            "buyer_transaction_id": "8RP29812AB345678C", "seller_transaction_id": "4AB56789CD012345E",
            "create_time": "2026-02-01T08:00:00.000Z", "transaction_status": "COMPLETED", "gross_amount": money("46.50"),
            "invoice_number": "shop-17", "custom": "c-1", "buyer": {"name": "Ada Byron"},
            "seller": {"email": "shop@example.com", "merchant_id": "JKLMNOPQ34567", "name": "Bells and more"},
            "items": [{
                "item_id": "bell-01", "item_name": "Bicycle bell", "item_quantity": "2", "reason": "MERCHANDISE_OR_SERVICE_NOT_RECEIVED",
                "dispute_amount": money("46.50"), "notes": "Nothing came"
            }]
        }],
        "reason": "MERCHANDISE_OR_SERVICE_NOT_RECEIVED", "status": "WAITING_FOR_BUYER_RESPONSE",
        "dispute_amount": money("46.50"), "dispute_life_cycle_stage": "INQUIRY", "dispute_channel": "INTERNAL",
        "messages": [
            message("BUYER", "The parcel has not come in two weeks, and nobody answers."),
            message("SELLER", "It left our house on the second; the number of the parcel is in the evidence."),
            message("BUYER", "The number leads nowhere.")
        ],
        "extensions": {"merchandize_dispute_properties": {"issue_type": "SERVICE", "service_details": {
            "description": "Two bells", "service_started": "NO"
        }}},
        "evidences": [{
            "evidence_type": "PROOF_OF_FULFILLMENT", "notes": "Sent on the second", "source": "SUBMITTED_BY_SELLER",
            "date": "2026-02-11T14:05:00.000Z", "dispute_life_cycle_stage": "INQUIRY",
            "evidence_info": {"tracking_info": [{"carrier_name": "FEDEX", "tracking_number": "122533485"}]},
            "documents": [{"name": "label.pdf", "url": "https://www.sandbox.paypal.com/documents/label.pdf"}]
        }],
        "seller_response_due_date": "2026-02-20T09:00:00.000Z",
        "offer": {"buyer_requested_amount": money("46.50"), "offer_type": "REFUND"},
        "refund_details": {"allowed_refund_amount": money("46.50")},
        "allowed_response_options": {
            "accept_claim": {"accept_claim_types": ["REFUND", "PARTIAL_REFUND"]},
            "make_offer": {"offer_types": ["REFUND", "REPLACEMENT_WITHOUT_REFUND"]}
        },
        "links": [link("self", "GET"), link("send_message", "POST"), link("make_offer", "POST")]
    })
}
