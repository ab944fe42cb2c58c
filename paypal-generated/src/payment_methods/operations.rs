// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! Request builders of PayPal's Payment Methods API, which the methods of `PaymentMethods` return.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::{PaymentMethods, types};

pub(super) static FIND_ELIGIBLE_METHODS: Operation = Operation {
    api: "payment_methods",
    id: "find-eligible-methods",
    rust_path: "payment_methods().find_eligible_methods",
    method: Method::Post,
    path: "/v2/payments/find-eligible-methods",
    request_id: RequestIdUse::ReadOnly,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PaymentMethods {
    /// Finds the payment methods that a customer can use for a purchase.
    ///
    /// Call it before you render the checkout page, and show a button only for the methods in
    /// `eligible_methods`: a method that is absent there is not eligible. Every field of the request is
    /// optional; the country, the amount and `payment_flow` make the result more exact, and
    /// `include_vault_tokens` adds the customer's saved payment methods. The operation changes nothing, so
    /// repeat it when the amount or the country changes.
    ///
    /// `POST /v2/payments/find-eligible-methods`, operation id `find-eligible-methods`
    /// ([PayPal's reference](https://developer.paypal.com/api/payments/v2/find-eligible-methods))
    ///
    /// PayPal publishes no OpenAPI file for this operation: its spec is written by hand from PayPal's
    /// documentation.
    ///
    /// Safe to repeat: the operation only reads.
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/realtimepayment`; or
    /// `https://uri.paypal.com/services/payments/payments-ready`; or
    /// `https://uri.paypal.com/services/payments/client-payments-eligibility`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::payment_methods::{
    ///     EligibilityCustomer, EligibilityPurchaseUnit, FindEligibleMethodsRequest,
    /// };
    ///
    /// let body = FindEligibleMethodsRequest::new(
    /// ).customer(EligibilityCustomer::new()).purchase_units(vec![EligibilityPurchaseUnit::new()]);
    /// let answer = paypal.payment_methods().find_eligible_methods(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_eligible_methods(&self, body: &types::FindEligibleMethodsRequest) -> FindEligibleMethods {
        let call = Call::new(&self.client, &FIND_ELIGIBLE_METHODS).json_bytes(encode(body));
        FindEligibleMethods { call }
    }
}

/// Request builder of [`PaymentMethods::find_eligible_methods`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct FindEligibleMethods {
    call: Call,
}

impl FindEligibleMethods {
    /// The merchant for whom a platform makes the call.
    ///
    /// Sets the header `PayPal-Auth-Assertion`. 1 to 10000 characters.
    pub fn auth_assertion(mut self, auth_assertion: &str) -> Self {
        self.call = self.call.header("PayPal-Auth-Assertion", auth_assertion);
        self
    }

    /// The id under which PayPal's risk data of the customer's device was collected.
    ///
    /// Sets the header `PayPal-Client-Metadata-Id`. 1 to 68 characters.
    pub fn client_metadata_id(mut self, client_metadata_id: &str) -> Self {
        self.call = self.call.header("PayPal-Client-Metadata-Id", client_metadata_id);
        self
    }
}

paypal_runtime::call!(FindEligibleMethods -> types::FindEligibleMethodsResponse);
