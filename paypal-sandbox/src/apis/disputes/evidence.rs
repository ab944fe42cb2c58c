//! Evidence and other information for PayPal.

use serde_json::{Value, json};

use super::{
    action::{Action, begin, finish, party},
    dispute::{Dispute, Party, Stage, Status},
};
use crate::{
    apis::{Answer, Exchange, object},
    error::{Detail, Failure, Problems},
    gate::check,
};

/// The largest file, and the ends of the names of files that PayPal reads.
const MAX_FILE: usize = 10 << 20;
const FILE_TYPES: [&str; 5] = [".jpg", ".jpeg", ".gif", ".png", ".pdf"];

/// Takes the evidence that a party was asked for. PayPal then looks at it.
pub(super) fn provide(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut dispute = begin(exchange, Action::ProvideEvidence)?;
    let from = dispute.debtor().unwrap_or(Party::Seller);
    add(exchange, &mut dispute, from)?;
    dispute.wait(&mut exchange.work, Status::UnderReview);
    finish(exchange, dispute)
}

/// Appeals a decision with new evidence. PayPal then decides again.
pub(super) fn appeal(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut dispute = begin(exchange, Action::Appeal)?;
    dispute.stage = Stage::PreArbitration;
    dispute.appealable_until = None;
    let from = party(exchange, &dispute);
    add(exchange, &mut dispute, from)?;
    dispute.wait(&mut exchange.work, Status::UnderReview);
    finish(exchange, dispute)
}

/// Asks a party for evidence, as PayPal does.
pub(super) fn require(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut dispute = begin(exchange, Action::RequireEvidence)?;
    let is_buyer = exchange.text("/action").as_deref() == Some("BUYER_EVIDENCE");
    let status = if is_buyer { Status::WaitingForBuyer } else { Status::WaitingForSeller };
    dispute.wait(&mut exchange.work, status);
    finish(exchange, dispute)
}

/// Takes information that PayPal did not ask for.
pub(super) fn provide_supporting_info(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut dispute = begin(exchange, Action::ProvideSupportingInfo)?;
    let from = party(exchange, &dispute);
    let mut info = object(json!({
        "notes": exchange.text("/notes").unwrap_or_default(), "source": from.source(),
        "provided_time": exchange.now.text(), "dispute_life_cycle_stage": dispute.stage.as_str(),
    }));
    let documents = documents(exchange)?;
    if !documents.is_empty() {
        info.insert("documents".to_owned(), Value::from(documents));
    }
    dispute.supporting_info.push(Value::Object(info));
    finish(exchange, dispute)
}

/// Adds the evidence of the request. The files belong to its first piece.
fn add(exchange: &Exchange<'_>, dispute: &mut Dispute, from: Party) -> Result<(), Failure> {
    let sent = check::declared("disputes", "evidences", exchange.body);
    let mut evidences = sent.get("evidences").and_then(Value::as_array).cloned().unwrap_or_default();
    let files = documents(exchange)?;
    let mut problems = Problems::default();
    for (index, evidence) in evidences.iter().enumerate() {
        check_evidence(evidence, &format!("/evidences/{index}"), &mut problems);
    }
    problems.into_result()?;
    if evidences.is_empty() {
        if files.is_empty() {
            return Err(Failure::refused_at("MISSING_EVIDENCE_INFO", "/evidences"));
        }
        evidences.push(json!({ "evidence_type": "OTHER" }));
    }
    for (index, evidence) in evidences.into_iter().enumerate() {
        let mut evidence = object(evidence);
        if index == 0 && !files.is_empty() {
            let documents = evidence.entry("documents").or_insert_with(|| json!([]));
            if let Some(documents) = documents.as_array_mut() {
                documents.extend(files.iter().cloned());
            }
        }
        evidence.extend(object(json!({
            "source": from.source(), "date": exchange.now.text(),
            "dispute_life_cycle_stage": dispute.stage.as_str(),
        })));
        dispute.evidences.push(Value::Object(evidence));
    }
    Ok(())
}

fn check_evidence(evidence: &Value, pointer: &str, problems: &mut Problems) {
    let is_listed = |name: &str| {
        let list = evidence.get("evidence_info").and_then(|info| info.get(name));
        list.and_then(Value::as_array).is_some_and(|list| !list.is_empty())
    };
    let issue = match evidence.get("evidence_type").and_then(Value::as_str) {
        None => ("MISSING_EVIDENCE_TYPE", "evidence_type"),
        Some("PROOF_OF_FULFILLMENT") if !is_listed("tracking_info") => {
            ("MISSING_TRACKING_INFO", "evidence_info/tracking_info")
        }
        Some("PROOF_OF_REFUND") if !is_listed("refund_ids") => {
            ("MISSING_REFUND_ID", "evidence_info/refund_ids")
        }
        Some(_) => return,
    };
    problems.refused(Detail::new(issue.0).at(format!("{pointer}/{}", issue.1)));
}

/// Lists the names of the files in a request.
pub(super) fn documents(exchange: &Exchange<'_>) -> Result<Vec<Value>, Failure> {
    let mut documents = Vec::new();
    for part in exchange.parts {
        let Some(name) = &part.file_name else { continue };
        let lower = name.to_ascii_lowercase();
        if part.content.len() >= MAX_FILE || !FILE_TYPES.iter().any(|end| lower.ends_with(end)) {
            return Err(Detail::new("INVALID_EVIDENCE_FILE")
                .at(format!("/{}", part.name))
                .value(name)
                .into());
        }
        documents.push(json!({ "name": name }));
    }
    Ok(documents)
}
