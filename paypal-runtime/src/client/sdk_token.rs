//! Tokens for PayPal's JavaScript SDK.

use std::fmt;

use super::{Client, tokens};
use crate::{
    AuthAssertion, Error, Request, SdkToken,
    http::{AUTH_ASSERTION, form, header_value},
};

impl Client {
    /// Requests a client token, with which PayPal's JavaScript SDK (version 6) is initialized in a
    /// payer's browser. Each call creates a new token. It is bound to the shop's domains if
    /// [`domain`](SdkTokenCall::domain) sets them.
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_runtime::Client) -> Result<(), paypal_runtime::Error> {
    /// let token = paypal.client_token().domain("shop.example").send().await?;
    /// let for_the_browser = token.expose_secret();
    /// # let _ = for_the_browser;
    /// # Ok(())
    /// # }
    /// ```
    pub fn client_token(&self) -> SdkTokenCall {
        SdkTokenCall::new(self, "client_token")
    }

    /// Requests an id token, with which the JavaScript SDK (version 5) shows a payer their vaulted
    /// payment methods. Name the payer with [`customer`](SdkTokenCall::customer).
    pub fn id_token(&self) -> SdkTokenCall {
        SdkTokenCall::new(self, "id_token")
    }
}

/// A request for a token of PayPal's JavaScript SDK. It is retried by the client's policy.
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SdkTokenCall {
    client: Client,
    response_type: &'static str,
    domains: Vec<String>,
    intent: Option<String>,
    customer: Option<String>,
    merchant: Option<AuthAssertion>,
}

impl SdkTokenCall {
    fn new(client: &Client, response_type: &'static str) -> Self {
        let client = client.clone();
        Self { client, response_type, domains: Vec::new(), intent: None, customer: None, merchant: None }
    }

    /// Binds the token to a root domain, such as `shop.example`; call it several times for several
    /// domains. `domains[]`
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domains.push(domain.into());
        self
    }

    /// Sets the purpose of the token, such as `sdk_init`. `intent`
    pub fn intent(mut self, intent: impl Into<String>) -> Self {
        self.intent = Some(intent.into());
        self
    }

    /// Sets the payer, by the customer id of the vault. `target_customer_id`
    pub fn customer(mut self, id: impl Into<String>) -> Self {
        self.customer = Some(id.into());
        self
    }

    /// Sets the merchant that the token is requested for, in place of the client's.
    pub fn on_behalf_of(mut self, merchant: AuthAssertion) -> Self {
        self.merchant = Some(merchant);
        self
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Token`](crate::ErrorKind::Token) if PayPal refuses or its response
    /// has no token; otherwise like any call.
    pub async fn send(self) -> Result<SdkToken, Error> {
        let granted = tokens::request_token_with_retries(&self.client.shared, || self.request()).await?;
        let expires_at = granted.access.expires_at();
        match (self.response_type, granted.id) {
            ("id_token", Some(mut id)) => Ok(SdkToken::new(std::mem::take(&mut *id), expires_at)),
            ("id_token", None) => Err(Error::no_grant("the response has no `id_token`")),
            _ => Ok(SdkToken::new(granted.access.expose_secret(), expires_at)),
        }
    }

    fn request(&self) -> Result<Request, Error> {
        let shared = &*self.client.shared;
        let domains = self.domains.join(",");
        let mut fields = vec![("grant_type", "client_credentials"), ("response_type", self.response_type)];
        if !self.domains.is_empty() {
            fields.push(("domains[]", &domains));
        }
        fields.extend(self.intent.as_deref().map(|intent| ("intent", intent)));
        fields.extend(self.customer.as_deref().map(|id| ("target_customer_id", id)));

        let mut request = tokens::request(shared, form(&fields), None)?;
        let assertion = match &self.merchant {
            Some(merchant) => {
                let value = merchant.encode(&shared.credentials.current().credentials);
                let value = value.and_then(|value| header_value(&AUTH_ASSERTION, &value));
                Some(value.ok_or_else(|| {
                    Error::request(
                        "the auth assertion needs a payer id or an email; the credentials need a client id",
                    )
                })?)
            }
            None => shared.credentials.assertion(),
        };
        if let Some(assertion) = assertion {
            request.headers.insert(AUTH_ASSERTION, assertion);
        }
        Ok(request)
    }
}

impl fmt::Debug for SdkTokenCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SdkTokenCall")
            .field("response_type", &self.response_type)
            .field("domains", &self.domains)
            .field("intent", &self.intent)
            .finish_non_exhaustive()
    }
}
