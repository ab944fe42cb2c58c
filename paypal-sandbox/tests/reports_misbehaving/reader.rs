//! Reads reports over HTTP.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::SystemTime,
};

use paypal_sandbox::Sandbox;
use rust_decimal::Decimal;
use serde_json::Value;

use crate::support::{SIZE, text};

/// Reads reports without the types of the SDK, which refuse what is in no spec.
pub struct Reader {
    pub http: reqwest::Client,
    pub url: String,
    pub token: String,
}

impl Reader {
    pub async fn new(sandbox: &Sandbox, environment: &str) -> Self {
        let http = reqwest::Client::new();
        let url = sandbox.base_url().to_owned();
        let request = http
            .post(format!("{url}/v1/oauth2/token"))
            .basic_auth(format!("env.{environment}.{}", sandbox.client_id()), Some(sandbox.client_secret()));
        let answer = request.form(&[("grant_type", "client_credentials")]).send().await.unwrap();
        let token: Value = answer.json().await.unwrap();
        Self { http, url, token: token["access_token"].as_str().unwrap().to_owned() }
    }

    pub async fn get(&self, path: &str, query: &[(&str, &str)]) -> Option<Value> {
        let request = self.http.get(format!("{}{path}", self.url)).bearer_auth(&self.token).query(query);
        let answer = request.send().await.ok()?;
        if !answer.status().is_success() {
            return None;
        }
        answer.json().await.ok()
    }

    /// Reads a page of the rows from a time on and up to another.
    pub async fn page(&self, from: SystemTime, to: SystemTime, page: usize) -> Option<Value> {
        self.page_of(from, to, page, SIZE, "N").await
    }

    pub async fn page_of(
        &self,
        from: SystemTime,
        to: SystemTime,
        page: usize,
        size: usize,
        scope: &str,
    ) -> Option<Value> {
        let (from, to, page, size) = (text(from), text(to), page.to_string(), size.to_string());
        let query = [
            ("start_date", from.as_str()),
            ("end_date", &to),
            ("page", &page),
            ("page_size", &size),
            ("balance_affecting_records_only", scope),
            ("fields", "all"),
        ];
        self.get("/v1/reporting/transactions", &query).await
    }

    /// Reads all pages of a range once. Returns the rows and what each page says of their number.
    pub async fn list(&self, from: SystemTime, to: SystemTime) -> (Vec<Value>, Vec<u64>) {
        let (mut rows, mut totals) = (Vec::new(), Vec::new());
        let mut page = 1;
        loop {
            let answer = self.page(from, to, page).await.unwrap();
            rows.extend(answer["transaction_details"].as_array().unwrap().iter().cloned());
            totals.push(answer["total_items"].as_u64().unwrap());
            if page >= usize::try_from(answer["total_pages"].as_u64().unwrap()).unwrap() {
                return (rows, totals);
            }
            page += 1;
        }
    }

    /// Reads a range as a careful program does: it tries again whatever fails, and reads the range
    /// again if pages disagree or have fewer different rows than they say.
    pub async fn careful(&self, from: SystemTime, to: SystemTime) -> Vec<Value> {
        for _ in 0..5 {
            let mut rows = BTreeMap::new();
            let mut totals = BTreeSet::new();
            let mut page = 1;
            loop {
                let mut answer = None;
                for _ in 0..50 {
                    answer = self.page(from, to, page).await;
                    if answer.is_some() {
                        break;
                    }
                }
                let answer = answer.expect("one of fifty requests is answered");
                for row in answer["transaction_details"].as_array().unwrap() {
                    rows.insert(row["transaction_info"].to_string(), row.clone());
                }
                totals.insert(answer["total_items"].as_u64().unwrap());
                if page as u64 >= answer["total_pages"].as_u64().unwrap() {
                    break;
                }
                page += 1;
            }
            if totals.len() == 1 && totals.contains(&(rows.len() as u64)) {
                return rows.into_values().collect();
            }
        }
        panic!("the pages never agree");
    }

    /// Reads the balances at a time.
    pub async fn balances(&self, at: SystemTime) -> BTreeMap<String, Decimal> {
        let answer = self.get("/v1/reporting/balances", &[("as_of_time", &text(at))]).await.unwrap();
        let balances = answer["balances"].as_array().unwrap().iter();
        let shown = balances.map(|balance| {
            let value = balance["available_balance"]["value"].as_str().unwrap().parse().unwrap();
            (balance["currency"].as_str().unwrap().to_owned(), value)
        });
        shown.collect()
    }
}
