//! Makes JSON values from shapes, and lists the positions in them.

use std::rc::Rc;

use serde_json::{Map, Value, json};

use crate::specs::{Field, Shape};

/// Makes a value with every property, the first value of each enum, and one element in each list.
pub fn full(shape: &Shape) -> Value {
    match shape {
        Shape::Text | Shape::TextOrNumber => json!("a text"),
        Shape::Format(format) => json!(format.example),
        Shape::Boolean => json!(true),
        Shape::Integer => json!(5),
        Shape::Number => json!(12.5),
        Shape::Enum(values) => json!(values[0]),
        Shape::List(element) => json!([full(element)]),
        Shape::Object(object) => object
            .fields
            .iter()
            .map(|field| (field.name.clone(), full(&field.shape)))
            .collect::<Map<_, _>>()
            .into(),
        Shape::Any => json!({ "any": [1, 2.5, "text", true, null, {}] }),
    }
}

/// Makes a value with required properties only, plus the path to a position and a full value there.
pub fn around(shape: &Shape, way: &[Step]) -> Value {
    match (shape, way.split_first()) {
        (_, None) => full(shape),
        (Shape::List(element), Some((_, rest))) => json!([around(element, rest)]),
        (Shape::Object(object), Some((Step::Property(name), rest))) => {
            let value = |field: &Field| {
                if field.name == *name { around(&field.shape, rest) } else { least(&field.shape) }
            };
            let fields = object.fields.iter().filter(|field| field.required || field.name == *name);
            fields.map(|field| (field.name.clone(), value(field))).collect::<Map<_, _>>().into()
        }
        _ => panic!("no way {way:?} in {shape:?}"),
    }
}

/// Makes a value with required properties only.
pub fn least(shape: &Shape) -> Value {
    match shape {
        Shape::Object(object) => {
            let fields = object.fields.iter().filter(|field| field.required);
            fields.map(|field| (field.name.clone(), least(&field.shape))).collect::<Map<_, _>>().into()
        }
        Shape::List(_) => json!([]),
        other => full(other),
    }
}

#[derive(Clone, Debug)]
pub enum Step {
    Property(String),
    Element(usize),
}

/// A position in a full value.
pub struct Position {
    pub path: Vec<Step>,
    pub shape: Rc<Shape>,
    /// Whether the place is a property that its object requires; `false` for elements and the root.
    pub required: bool,
    pub sensitive: bool,
}

impl Position {
    pub fn is_property(&self) -> bool {
        matches!(self.path.last(), Some(Step::Property(_)))
    }

    /// The number of properties in the path.
    pub fn depth(&self) -> usize {
        self.path.iter().filter(|step| matches!(step, Step::Property(_))).count()
    }

    /// Formats the position as a JSON path, as deviations do.
    pub fn json_path(&self) -> String {
        self.path.iter().fold("$".to_owned(), |path, step| match step {
            Step::Element(index) => format!("{path}[{index}]"),
            Step::Property(name) => path + &property(name),
        })
    }
}

/// Formats a property as a part of a JSON path.
pub fn property(name: &str) -> String {
    if name.chars().all(|c| c.is_ascii_alphanumeric() || "_-".contains(c)) {
        format!(".{name}")
    } else {
        format!("['{}']", name.replace('\'', r"\'"))
    }
}

/// Lists the root and the positions below it, down to a depth in properties.
pub fn positions(shape: &Rc<Shape>, depth: usize) -> Vec<Position> {
    let root = Position { path: Vec::new(), shape: Rc::clone(shape), required: false, sensitive: false };
    let mut found = Vec::new();
    visit(root, depth, &mut found);
    found
}

fn visit(position: Position, depth: usize, found: &mut Vec<Position>) {
    let below = |step: Step| position.path.iter().cloned().chain([step]).collect();
    let mut children = Vec::new();
    match &*position.shape {
        Shape::Object(object) if depth > 0 => {
            for field in &object.fields {
                let child = Position {
                    path: below(Step::Property(field.name.clone())),
                    shape: Rc::clone(&field.shape),
                    required: field.required,
                    sensitive: field.sensitive,
                };
                children.push((child, depth - 1));
            }
        }
        Shape::List(element) => {
            let path = below(Step::Element(0));
            let child =
                Position { path, shape: Rc::clone(element), required: false, sensitive: position.sensitive };
            children.push((child, depth));
        }
        _ => {}
    }
    found.push(position);
    children.into_iter().for_each(|(child, depth)| visit(child, depth, found));
}

/// Returns the value at a path.
pub fn get<'a>(root: &'a Value, path: &[Step]) -> &'a Value {
    path.iter().fold(root, |at, step| match step {
        Step::Property(name) => &at[name],
        Step::Element(index) => &at[*index],
    })
}

/// Sets or removes the value at a path.
pub fn set(root: &mut Value, path: &[Step], value: Option<Value>) {
    let Some((last, way)) = path.split_last() else {
        *root = value.unwrap();
        return;
    };
    let parent = way.iter().fold(root, |at, step| match step {
        Step::Property(name) => &mut at[name],
        Step::Element(index) => &mut at[*index],
    });
    match (last, value) {
        (Step::Property(name), Some(value)) => {
            drop(parent.as_object_mut().unwrap().insert(name.clone(), value))
        }
        (Step::Property(name), None) => drop(parent.as_object_mut().unwrap().remove(name).unwrap()),
        (Step::Element(index), Some(value)) => parent[*index] = value,
        (Step::Element(_), None) => panic!("an element can't be absent"),
    }
}
