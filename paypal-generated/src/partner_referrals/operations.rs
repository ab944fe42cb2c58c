// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Request builders of PayPal's Partner Referrals API, which the methods of `PartnerReferrals` return.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::{PartnerReferrals, types};

pub(super) static CREATE: Operation = Operation {
    api: "partner_referrals",
    id: "partner-referrals.create",
    rust_path: "partner_referrals().create",
    method: Method::Post,
    path: "/v2/customer/partner-referrals",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::issue::ADVICE,
};

impl PartnerReferrals {
    /// Prepares the sign-up of a seller whom a platform refers to PayPal.
    ///
    /// The given business data prefills the forms; only `operations` and `legal_consents` are required, 1
    /// to 5 of each. Send the seller's browser to the returned link `action_url`, and keep your own
    /// `tracking_id` to find the account later. `PRODUCT_PPCP_UNAUTHORIZED` means that the partner's account
    /// lacks the requested product.
    ///
    /// `POST /v2/customer/partner-referrals`, operation id `partner-referrals.create`
    /// ([PayPal's reference](https://developer.paypal.com/api/partner-referrals/v2/partner-referrals-create))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/customer/partner-referrals/readwrite`
    ///
    /// Issues: `INVALID_STRING_LENGTH`, `INVALID_PARAMETER_SYNTAX`, `INVALID_PARAMETER_VALUE`,
    /// `INVALID_ARRAY_LENGTH`, `AUTHORIZATION_ERROR`, `PERMISSION_DENIED`, `USER_NOT_FOUND`,
    /// `ACCOUNT_STATUS_ERROR`, `PRODUCT_PPCP_UNAUTHORIZED`; see [`Issue`](super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::partner_referrals::{
    ///     LegalConsent, LegalConsentType, ReferralData, ReferralOperation,
    ///     ReferralOperationName,
    /// };
    ///
    /// let body = ReferralData::new(
    ///     vec![ReferralOperation::new(ReferralOperationName::ApiIntegration)],
    ///     vec![LegalConsent::new(LegalConsentType::ShareDataConsent, true)],
    /// );
    /// let answer = paypal.partner_referrals().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: &types::ReferralData) -> PartnerReferralsCreate {
        let call = Call::new(&self.client, &CREATE).json_bytes(encode(body));
        PartnerReferralsCreate { call }
    }
}

/// Request builder of [`PartnerReferrals::create`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PartnerReferralsCreate {
    call: Call,
}

paypal_runtime::call!(PartnerReferralsCreate -> types::CreateReferralDataResponse);

pub(super) static GET: Operation = Operation {
    api: "partner_referrals",
    id: "partner-referrals.read",
    rust_path: "partner_referrals().get",
    method: Method::Get,
    path: "/v2/customer/partner-referrals/{partner_referral_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::issue::ADVICE,
};

impl PartnerReferrals {
    /// Reads the data of a referral and the partner who submitted it (`submitter_payer_id`).
    ///
    /// It does not contain the seller's progress: use `partner_referrals_v1().find_merchant_integrations`
    /// with the tracking id. A referral of another partner gives `PERMISSION_DENIED`.
    ///
    /// `GET /v2/customer/partner-referrals/{partner_referral_id}`, operation id `partner-referrals.read`
    /// ([PayPal's reference](https://developer.paypal.com/api/partner-referrals/v2/partner-referrals-read))
    ///
    /// Scopes: `https://uri.paypal.com/services/customer/partner-referrals/readwrite`; or
    /// `https://uri.paypal.com/services/customer/partner-referrals`
    ///
    /// Issues: `AUTHORIZATION_ERROR`, `PERMISSION_DENIED`; see [`Issue`](super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, partner_referral_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.partner_referrals().get(partner_referral_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, partner_referral_id: &str) -> PartnerReferralsGet {
        let call = Call::new(&self.client, &GET).path("partner_referral_id", partner_referral_id);
        PartnerReferralsGet { call }
    }
}

/// Request builder of [`PartnerReferrals::get`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PartnerReferralsGet {
    call: Call,
}

paypal_runtime::call!(PartnerReferralsGet -> types::ReferralDataResponse);
