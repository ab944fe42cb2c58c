//! Plays a scene at a local PayPal.

use std::collections::BTreeMap;

use paypal_generated::{
    Bytes, Call, Client, Method,
    model::ValueKind,
    registry::{self, OperationEntry},
};
use serde_json::{Value, json};

use super::{
    scenes::Scene,
    step::{Action, Step},
};
use crate::error::{Error, Result};
use crate::operation::Assignment;
use crate::webhook::{local::LocalPayPal, resource};

/// Plays scenes.
#[derive(Clone, Debug)]
pub struct Player {
    /// The client of the connection.
    pub client: Client,
    /// The local PayPal of the connection.
    pub local: LocalPayPal,
}

/// A scene that was played.
#[derive(Clone, Debug)]
pub struct Played {
    /// The event, as webhooks tell it.
    pub event: Value,
    /// The ids of the resources by their names, such as `order`.
    pub ids: BTreeMap<String, String>,
}

/// A step whose body is complete but for the ids of earlier steps.
#[derive(Clone, Debug)]
struct Prepared {
    step: Step,
    body: Option<Value>,
}

impl Player {
    /// Plays a scene, with chosen values of the event's resource, or with a resource
    /// that exists. `tell` is called with the title of each step.
    ///
    /// # Errors
    ///
    /// Fails before the first step if a value is unknown, does not fit or cannot be chosen, and if
    /// the local PayPal refuses a step.
    pub async fn play(
        &self,
        scene: &Scene,
        values: &[Assignment],
        resource_id: Option<&str>,
        tell: impl Fn(&str),
    ) -> Result<Played> {
        let mut ids = BTreeMap::new();
        let steps = match (resource_id, scene.resource) {
            (None, _) => prepare(scene, values)?,
            (Some(_), None) => {
                return Err(Error::usage(format!("{} begins with nothing that exists", scene.event))
                    .help("leave out --resource"));
            }
            (Some(_), Some((name, _))) if !values.is_empty() => {
                return Err(Error::usage(format!("--set cannot change a {name} that exists"))
                    .help("leave out --set, or --resource for a new one"));
            }
            (Some(id), Some((name, steps))) => {
                ids.insert(name.to_owned(), id.to_owned());
                steps.iter().map(Prepared::of).collect::<Result<_>>()?
            }
        };
        let before = self.latest(scene.event).await?;
        for one in steps {
            tell(one.step.title);
            self.take(&one, &mut ids).await?;
        }
        let event = self.latest(scene.event).await?;
        let id = |event: &Option<Value>| event.as_ref().and_then(|event| event.get("id").cloned());
        match event {
            Some(event) if id(&Some(event.clone())) != id(&before) => Ok(Played { event, ids }),
            _ => Err(Error::failed(format!("all was done, but {} did not happen", scene.event))),
        }
    }

    /// Returns the latest event of a type.
    async fn latest(&self, event_type: &str) -> Result<Option<Value>> {
        let mut list = self.local.get(&format!("events?type={event_type}&limit=1")).await?;
        Ok(list.pointer_mut("/events/0").map(Value::take))
    }

    async fn take(&self, one: &Prepared, ids: &mut BTreeMap<String, String>) -> Result<()> {
        let body = one.body.clone().map(|mut body| {
            fill(&mut body, ids);
            body
        });
        let answer = match one.step.action {
            Action::Control(path) => {
                let body = body.unwrap_or_else(|| json!({}));
                self.local.send(Method::Post, &filled(path, ids), Some(&body)).await?
            }
            Action::Call(api, id, path) => {
                let mut call = Call::new(self.client.as_ref(), operation(api, id)?.operation);
                for (name, value) in path {
                    call = call.path(name, filled(value, ids));
                }
                call = call.header("Prefer", "return=representation");
                if let Some(body) = &body {
                    call = call.json_bytes(serde_json::to_vec(body));
                }
                let answer: Bytes = call.into_value().await?;
                serde_json::from_slice(&answer).unwrap_or_default()
            }
        };
        for (name, pointer) in one.step.keeps {
            let value = answer.pointer(pointer).and_then(Value::as_str);
            let value = value.ok_or_else(|| {
                Error::failed(format!("the answer to the step that {} has no {pointer}", one.step.title))
            })?;
            ids.insert((*name).to_owned(), value.to_owned());
        }
        Ok(())
    }
}

impl Prepared {
    fn of(step: &Step) -> Result<Self> {
        let body = match step.body {
            "" => None,
            text => Some(serde_json::from_str(text).map_err(|error| Error::failed(error.to_string()))?),
        };
        Ok(Self { step: *step, body })
    }
}

/// Puts the chosen values into the bodies of the steps.
fn prepare(scene: &Scene, values: &[Assignment]) -> Result<Vec<Prepared>> {
    let mut steps: Vec<Prepared> = scene.steps.iter().map(Prepared::of).collect::<Result<_>>()?;
    for value in values {
        let path = &value.to_string();
        let component = resource::component(scene.event).ok_or_else(|| {
            Error::usage(format!(
                "no spec describes the resource of {}, so --set cannot change it",
                scene.event
            ))
        })?;
        let (index, inner) = match place(scene, path) {
            Some((index, inner)) => (index, inner.split('.').map(str::to_owned).collect()),
            None => {
                // That the resource has no such field is told first.
                let any: Assignment = format!("{path}:=null").parse()?;
                any.moved(&component, Vec::new())?;
                return Err(not_chosen(scene, path, None));
            }
        };
        let value = value.moved(&component, inner)?;
        let Some(Prepared { step, body: Some(body) }) = steps.get_mut(index) else {
            return Err(not_chosen(scene, path, None));
        };
        let request = request_of(&step.action);
        if let Some(request) = &request {
            // A property that PayPal computes is in the resource, but not in the request.
            value.moved(request, Vec::new()).map_err(|error| not_chosen(scene, path, error.help_line()))?;
        }
        let before: paypal_generated::Value =
            body.to_string().parse().map_err(|error| Error::failed(format!("{error}")))?;
        let kind = request.unwrap_or(ValueKind::Any);
        *body = value.apply(Some(&before), &kind, false)?.to_serde_json();
    }
    Ok(steps)
}

/// Returns the step whose body has a property of the resource, and its path there.
fn place(scene: &Scene, path: &str) -> Option<(usize, String)> {
    scene.sets.iter().find_map(|(own, step, inner)| {
        let rest = match *own {
            "" => path,
            own if path == own => "",
            own => path.strip_prefix(own)?.strip_prefix('.')?,
        };
        let whole = match (*inner, rest) {
            ("", rest) => rest.to_owned(),
            (inner, "") => inner.to_owned(),
            (inner, rest) => format!("{inner}.{rest}"),
        };
        Some((*step, whole))
    })
}

fn not_chosen(scene: &Scene, path: &str, near: Option<&str>) -> Error {
    let error = Error::usage(format!("{path} cannot be chosen: PayPal sets it"));
    let own: Vec<&str> = scene.sets.iter().map(|(own, ..)| *own).filter(|own| !own.is_empty()).collect();
    match near {
        _ if !own.is_empty() => error.help(format!("what can be chosen: {}", own.join(", "))),
        Some(near) => error.help(near),
        None => error,
    }
}

/// Returns the component of the body of an operation.
fn request_of(action: &Action) -> Option<ValueKind> {
    let Action::Call(api, id, _) = action else { return None };
    let name = operation(api, id).ok()?.request?.component?;
    let api = registry::APIS.iter().find(|entry| entry.name == *api)?;
    api.components.iter().find(|entry| entry.name == name).map(|entry| entry.kind)
}

fn operation(api: &str, id: &str) -> Result<&'static OperationEntry> {
    let found = registry::APIS.iter().find(|entry| entry.name == api);
    let found = found.and_then(|entry| entry.operations.iter().find(|operation| operation.id == id));
    found.ok_or_else(|| Error::failed(format!("there is no operation {api} {id}")))
}

/// Replaces `{name}` in all texts of a body by ids.
fn fill(body: &mut Value, ids: &BTreeMap<String, String>) {
    match body {
        Value::String(text) => *text = filled(text, ids),
        Value::Array(items) => items.iter_mut().for_each(|item| fill(item, ids)),
        Value::Object(fields) => fields.values_mut().for_each(|field| fill(field, ids)),
        _ => {}
    }
}

fn filled(text: &str, ids: &BTreeMap<String, String>) -> String {
    ids.iter().fold(text.to_owned(), |text, (name, id)| text.replace(&format!("{{{name}}}"), id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::webhook::trigger::{scene, scenes};

    #[test]
    fn every_scene_has_operations_and_values_that_exist() {
        for scene in scenes() {
            let name = crate::webhook::pattern::known_type(scene.event).unwrap();
            let component = resource::component(name).unwrap();
            let prepared = prepare(scene, &[]).unwrap();
            for one in &prepared {
                if let Action::Call(api, id, _) = one.step.action {
                    operation(api, id).unwrap();
                }
            }
            for (own, step, inner) in scene.sets {
                let exists = |kind, path: &str| {
                    let value: Assignment = format!("{path}:=1").parse().unwrap();
                    value.moved(&kind, Vec::new()).unwrap();
                };
                if !own.is_empty() {
                    exists(component, own);
                }
                let step = scene.steps[*step];
                let Some(request) = request_of(&step.action) else { continue };
                if !inner.is_empty() {
                    exists(request, inner);
                }
            }
        }
    }

    fn set(event: &str, path: &str, value: &str) -> Result<Vec<Value>> {
        let values = [format!("{path}={value}").parse()?];
        let prepared = prepare(scene(event).unwrap(), &values)?;
        Ok(prepared.into_iter().filter_map(|one| one.body).collect())
    }

    #[test]
    fn a_value_of_the_resource_is_one_of_a_request() {
        let bodies = set("PAYMENT.CAPTURE.COMPLETED", "amount.value", "7.50").unwrap();
        assert_eq!(bodies[0].pointer("/purchase_units/0/amount/value"), Some(&json!("7.50")));
        let bodies = set("PAYMENT.SALE.COMPLETED", "amount.total", "7.50").unwrap();
        let price = "/billing_cycles/0/pricing_scheme/fixed_price/value";
        assert_eq!(bodies[1].pointer(price), Some(&json!("7.50")));
        let bodies = set("BILLING.SUBSCRIPTION.CANCELLED", "custom_id", "7").unwrap();
        assert_eq!(bodies[2].pointer("/custom_id"), Some(&json!("7")));
    }

    #[test]
    fn a_wrong_path_is_refused_with_what_is_near() {
        let unknown = set("PAYMENT.CAPTURE.COMPLETED", "amout.value", "1").unwrap_err();
        assert!(unknown.help_line().unwrap().contains("amount"), "{unknown:?}");
        let computed = set("PAYMENT.CAPTURE.COMPLETED", "status", "PENDING").unwrap_err();
        assert!(computed.help_line().unwrap().contains("custom_id"), "{computed:?}");
        let computed = set("CHECKOUT.ORDER.APPROVED", "status", "VOIDED").unwrap_err();
        assert_eq!(computed.message(), "status cannot be chosen: PayPal sets it");
        let text = format!("{:?}", (unknown.help_line(), computed.help_line()));
        assert!(!text.contains("--no-check"), "{text}");
    }

    #[test]
    fn a_value_that_does_not_fit_is_refused() {
        let reason = set("CUSTOMER.DISPUTE.CREATED", "reason", "MERCHANDISE_OR_SERVICE_NOT_RECIEVED");
        assert!(reason.unwrap_err().message().contains("MERCHANDISE_OR_SERVICE_NOT_RECEIVED"));
        let plan = set("BILLING.PLAN.CREATED", "quantity_supported", "yes").unwrap_err();
        assert!(plan.message().contains("it must be true or false"), "{plan:?}");
        let bodies = set("BILLING.PLAN.CREATED", "quantity_supported", "true").unwrap();
        assert_eq!(bodies[1]["quantity_supported"], true);
        let bodies = set("BILLING.PLAN.CREATED", "name", "12").unwrap();
        assert_eq!(bodies[1]["name"], "12");
    }

    #[test]
    fn ids_are_filled_in() {
        let ids = BTreeMap::from([("plan".to_owned(), "P-1".to_owned())]);
        let mut body = json!({ "plan_id": "{plan}", "list": ["{other}"] });
        fill(&mut body, &ids);
        assert_eq!(body, json!({ "plan_id": "P-1", "list": ["{other}"] }));
    }
}
