// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! The operations of the group `merchant-integration`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse};
use super::super::{PartnerReferralsV1, types};

pub(in super::super) static FIND_MERCHANT_INTEGRATIONS: Operation = Operation {
    api: "partner_referrals_v1",
    id: "merchant-integration.find",
    rust_path: "partner_referrals_v1().find_merchant_integrations",
    method: Method::Get,
    path: "/v1/customer/partners/{partner_id}/merchant-integrations",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PartnerReferralsV1 {
    /// Finds the account of a referred seller by the partner's `tracking_id`.
    ///
    /// Store the returned `merchant_id` and pass it to `partner_referrals_v1().get_merchant_integration`.
    /// PayPal's file declares `201` for this read; the client accepts both `201` and `200`.
    ///
    /// `GET /v1/customer/partners/{partner_id}/merchant-integrations`, operation id
    /// `merchant-integration.find`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/partner-referrals/v1/merchant-integration-find))
    ///
    /// Scopes: `https://uri.paypal.com/services/customer/partner`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, partner_id: &str, tracking_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal
    ///     .partner_referrals_v1()
    ///     .find_merchant_integrations(partner_id, tracking_id)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_merchant_integrations(
        &self,
        partner_id: &str,
        tracking_id: &str,
    ) -> FindMerchantIntegrations {
        let call = Call::new(&self.client, &FIND_MERCHANT_INTEGRATIONS)
            .path("partner_id", partner_id)
            .query("tracking_id", tracking_id);
        FindMerchantIntegrations { call }
    }
}

/// Request builder of [`PartnerReferralsV1::find_merchant_integrations`]: set options, then `.await` or
/// `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct FindMerchantIntegrations {
    call: Call,
}

paypal_runtime::call!(FindMerchantIntegrations -> types::MerchantIntegration);

pub(in super::super) static GET_MERCHANT_INTEGRATION: Operation = Operation {
    api: "partner_referrals_v1",
    id: "merchant-integration.status",
    rust_path: "partner_referrals_v1().get_merchant_integration",
    method: Method::Get,
    path: "/v1/customer/partners/{partner_id}/merchant-integrations/{merchant_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PartnerReferralsV1 {
    /// Shows whether an onboarded seller can receive payments.
    ///
    /// Allow sales only when `payments_receivable` and `primary_email_confirmed` are both true, and inform
    /// the seller if one is false. The response also lists the vetting per product, limitations and granted
    /// permissions; call it again after `MERCHANT.PARTNER-CONSENT.REVOKED`.
    ///
    /// `GET /v1/customer/partners/{partner_id}/merchant-integrations/{merchant_id}`, operation id
    /// `merchant-integration.status`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/partner-referrals/v1/merchant-integration-status))
    ///
    /// Scopes: `https://uri.paypal.com/services/customer/partner`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, partner_id: &str, merchant_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal
    ///     .partner_referrals_v1()
    ///     .get_merchant_integration(partner_id, merchant_id)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_merchant_integration(&self, partner_id: &str, merchant_id: &str) -> GetMerchantIntegration {
        let call = Call::new(&self.client, &GET_MERCHANT_INTEGRATION)
            .path("partner_id", partner_id)
            .path("merchant_id", merchant_id);
        GetMerchantIntegration { call }
    }
}

/// Request builder of [`PartnerReferralsV1::get_merchant_integration`]: set options, then `.await` or
/// `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetMerchantIntegration {
    call: Call,
}

impl GetMerchantIntegration {
    /// The parts of the answer to return.
    ///
    /// Sets the query parameter `fields`.
    pub fn fields(mut self, fields: &str) -> Self {
        self.call = self.call.query("fields", fields);
        self
    }
}

paypal_runtime::call!(GetMerchantIntegration -> types::MerchantIntegration);

pub(in super::super) static GET_MERCHANT_CREDENTIALS: Operation = Operation {
    api: "partner_referrals_v1",
    id: "merchant-integration.credentials",
    rust_path: "partner_referrals_v1().get_merchant_credentials",
    method: Method::Get,
    path: "/v1/customer/partners/{partner_id}/merchant-integrations/credentials",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PartnerReferralsV1 {
    /// Reads the client id and secret of a seller who integrates as `FIRST_PARTY`.
    ///
    /// The access token must come from the code that the seller's browser brought back, exchanged with the
    /// referral's `seller_nonce` as verifier; the partner's ordinary token is not accepted. Protect the
    /// secret like a password: the crate redacts it in `Debug` output.
    ///
    /// `GET /v1/customer/partners/{partner_id}/merchant-integrations/credentials`, operation id
    /// `merchant-integration.credentials`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/partner-referrals/v1/merchant-integration-credentials))
    ///
    /// Scopes: `https://uri.paypal.com/services/customer/partner`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, partner_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.partner_referrals_v1().get_merchant_credentials(partner_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_merchant_credentials(&self, partner_id: &str) -> GetMerchantCredentials {
        let call = Call::new(&self.client, &GET_MERCHANT_CREDENTIALS).path("partner_id", partner_id);
        GetMerchantCredentials { call }
    }
}

/// Request builder of [`PartnerReferralsV1::get_merchant_credentials`]: set options, then `.await` or
/// `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetMerchantCredentials {
    call: Call,
}

paypal_runtime::call!(GetMerchantCredentials -> types::MerchantCredentials);
