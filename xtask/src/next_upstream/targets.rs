//! Chooses operations, parameters, components and enums for a change.

use paypal_codegen::ir::{Operation, Parameter, Shape, TypeDef, Usage};
use serde_json::{Value, json};

use super::json;
use super::place::Place;
use super::world::World;

/// An operation of an API.
#[derive(Clone, Copy, Debug)]
pub struct Target<'a> {
    pub api: usize,
    pub operation: &'a Operation,
}

/// A parameter of an operation, with the pointer of its declaration in PayPal's file.
#[derive(Clone, Debug)]
pub struct ParameterTarget<'a> {
    pub api: usize,
    pub operation: &'a Operation,
    pub parameter: &'a Parameter,
    pub pointer: String,
    pub place: Place,
}

/// A component schema with its Rust type.
#[derive(Clone, Debug)]
pub struct Component {
    pub api: usize,
    pub name: String,
    pub pointer: String,
    /// The Rust paths of the type.
    pub rust: Vec<String>,
    pub usage: Usage,
    /// Whether users answer callbacks with it, and no operation has it.
    pub is_answer: bool,
}

/// An enum, a component or written inside another schema.
#[derive(Clone, Debug)]
pub struct EnumTarget {
    pub api: usize,
    pub place: Place,
    pub pointer: String,
    pub values: Vec<String>,
    /// The values that another schema of the same Rust type lists too.
    pub elsewhere: Vec<String>,
}

impl<'a> World<'a> {
    /// Chooses an operation that nothing has claimed, and claims it. `is_wanted` gets the operation
    /// as the program has it and as PayPal's file has it.
    pub fn operation(&mut self, is_wanted: impl Fn(&Operation, &Value) -> bool) -> Option<Target<'a>> {
        let base = self.base;
        let mut found = Vec::new();
        for (api, program) in base.program.apis.iter().enumerate() {
            for operation in &program.operations {
                if self.at(api, &operation.pointer).is_some_and(|node| is_wanted(operation, node)) {
                    found.push(Target { api, operation });
                }
            }
        }
        self.random.shuffle(&mut found);
        found.into_iter().find(|it| {
            let parts = self.parts(it.api, &it.operation.pointer);
            self.claim(it.api, &parts)
        })
    }

    /// Chooses an operation that is the only entry of its path, and claims it.
    pub fn lone_operation(&mut self, is_wanted: impl Fn(&Operation, &Value) -> bool) -> Option<Target<'a>> {
        let mut lone = Vec::new();
        for api in self.present() {
            let paths = self.at(api, "/paths").and_then(Value::as_object);
            for (path, item) in paths.into_iter().flatten() {
                let entries = item.as_object().into_iter().flatten().map(|(method, _)| method);
                if let [method] = entries.collect::<Vec<_>>().as_slice() {
                    lone.push(format!("/paths/{}/{method}", json::escape(path)));
                }
            }
        }
        self.operation(|it, node| lone.contains(&it.pointer) && is_wanted(it, node))
    }

    /// Returns the place of an operation.
    pub fn place(&self, target: Target<'_>) -> Place {
        let Target { api, operation } = target;
        let rust = format!("{}::{}", self.api(api), operation.name);
        Place::new(self.api(api), [operation.pointer.clone()], vec![rust])
    }

    /// Chooses a parameter of an operation that nothing has claimed, and claims the operation. If
    /// other operations use the declaration too, the operation gets one of its own.
    pub fn parameter(
        &mut self,
        is_wanted: impl Fn(&Parameter, &Value) -> bool,
    ) -> Option<ParameterTarget<'a>> {
        let fits = |world: &Self, target: Target<'a>| -> Vec<&'a Parameter> {
            let all = target.operation.parameters.iter();
            let node = world.at(target.api, &target.operation.pointer).cloned().unwrap_or_default();
            all.filter(|it| {
                let declared = world.declared(target.api, &node, it);
                declared.is_some_and(|(_, schema)| is_wanted(it, schema))
            })
            .collect()
        };
        let base = self.base;
        let mut found = Vec::new();
        for (api, program) in base.program.apis.iter().enumerate() {
            for operation in &program.operations {
                let target = Target { api, operation };
                found.extend(fits(self, target).into_iter().map(|parameter| (target, parameter)));
            }
        }
        self.random.shuffle(&mut found);
        let (Target { api, operation }, parameter) = found.into_iter().find(|(it, _)| {
            let parts = self.parts(it.api, &it.operation.pointer);
            self.claim(it.api, &parts)
        })?;
        let pointer = self.own_parameter(api, operation, parameter)?;
        let method = format!("{}::{}", self.api(api), operation.name);
        let rust = vec![format!("{method}.{}", parameter.name), format!("{method}({})", parameter.name)];
        let place = Place::new(self.api(api), [pointer.clone(), parameter.pointer.clone()], rust);
        Some(ParameterTarget { api, operation, parameter, pointer, place })
    }

    /// Returns the index of a parameter in the operation's list, and its declaration, if that is as
    /// in the tree.
    fn declared(&self, api: usize, operation: &Value, parameter: &Parameter) -> Option<(usize, &Value)> {
        let list = operation.get("parameters")?.as_array()?;
        list.iter().enumerate().find_map(|(index, entry)| {
            let target = entry.get("$ref")?.as_str()?.strip_prefix('#')?;
            let declaration = self.at(api, target)?;
            let is_it = declaration.get("name").and_then(Value::as_str) == Some(&parameter.wire)
                && declaration.get("in").and_then(Value::as_str) == Some(parameter.place.as_str())
                && self.agrees(api, &format!("{target}/schema"))
                && (declaration.get("required") == Some(&json!(true))) == parameter.required;
            is_it.then_some((index, declaration))
        })
    }

    /// Returns the pointer of a declaration that only this operation uses.
    pub fn own_parameter(
        &mut self,
        api: usize,
        operation: &Operation,
        parameter: &Parameter,
    ) -> Option<String> {
        let node = self.at(api, &operation.pointer)?.clone();
        let (index, declaration) = self.declared(api, &node, parameter)?;
        let declaration = declaration.clone();
        let target = node.pointer(&format!("/parameters/{index}/$ref"))?.as_str()?.to_owned();
        let mut uses = 0;
        json::each_object(self.document(api), &mut |object| {
            uses += usize::from(object.get("$ref").and_then(Value::as_str) == Some(&target));
        });
        if uses == 1 {
            return target.strip_prefix('#').map(str::to_owned);
        }
        let pointer = format!("{}/parameters/{index}", operation.pointer);
        *self.document_mut(api)?.pointer_mut(&pointer)? = declaration;
        Some(pointer)
    }

    /// Returns all component schemas whose Rust type is a struct with properties of its own.
    pub fn components(&self, is_wanted: impl Fn(&TypeDef, &Value) -> bool) -> Vec<Component> {
        let mut found = Vec::new();
        for api in self.present() {
            for definition in self.base.types(api) {
                let Some(name) = definition.origin.component_name() else { continue };
                let pointer = json::component(name);
                let is_object = matches!(definition.shape, Shape::Struct(_)) && definition.pointer == pointer;
                let Some(schema) = self.at(api, &pointer).filter(|_| is_object) else { continue };
                if is_wanted(definition, schema) {
                    let (rust, usage) = (self.base.paths(definition), definition.usage);
                    let is_answer = usage.request && self.base.of_callbacks.contains(&definition.id);
                    found.push(Component { api, name: name.to_owned(), pointer, rust, usage, is_answer });
                }
            }
        }
        found
    }

    /// Chooses a component that nothing has claimed, and claims it.
    pub fn component(&mut self, is_wanted: impl Fn(&TypeDef, &Value) -> bool) -> Option<Component> {
        let mut found = self.components(is_wanted);
        self.random.shuffle(&mut found);
        found.into_iter().find(|it| {
            let parts = self.component_parts(it.api, &it.name);
            self.claim(it.api, &parts)
        })
    }

    /// Returns the place of a component with everything inside it.
    pub fn place_of_component(&self, component: &Component) -> Place {
        let rust = self.base.paths_inside(component.api, &component.pointer);
        Place::new(self.api(component.api), [component.pointer.clone()], rust)
    }

    /// Chooses an enum that nothing has claimed, and claims it.
    pub fn enumeration(&mut self, is_wanted: impl Fn(&[String]) -> bool) -> Option<EnumTarget> {
        let mut found = Vec::new();
        for api in self.present() {
            for definition in self.base.types(api) {
                let Shape::Enum(values) = &definition.shape else { continue };
                let values: Vec<String> = values.variants.iter().map(|it| it.wire.clone()).collect();
                let pointer = definition.pointer.clone();
                let written = self.at(api, &pointer).and_then(|it| it.get("enum"));
                if written == Some(&json!(values)) && is_wanted(&values) {
                    let rust = self.base.paths(definition);
                    let place = Place::new(self.api(api), [pointer.clone()], rust);
                    let is_elsewhere =
                        |value: &&String| self.base.is_listed_elsewhere(definition, value.as_str());
                    let elsewhere = values.iter().filter(is_elsewhere).cloned().collect();
                    found.push(EnumTarget { api, place, pointer, values, elsewhere });
                }
            }
        }
        self.random.shuffle(&mut found);
        found.into_iter().find(|it| {
            let parts = self.parts(it.api, &it.pointer);
            self.claim(it.api, &parts)
        })
    }
}
