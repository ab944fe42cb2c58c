//! Recognizes objects by their fields: amounts of money, and operations of a JSON Patch.

use crate::ir::{Field, MoneyAccess, Presence, Program, Role, Scalar, Shape, Struct, TypeRef};

/// The property names of an amount's currency and value in the APIs.
const MONEY: [(&str, &str); 3] = [("currency_code", "value"), ("currency", "value"), ("currency", "total")];

/// The operations of a JSON Patch.
const OPERATIONS: [&str; 6] = ["add", "remove", "replace", "move", "copy", "test"];

/// Decides the role of every struct.
pub(super) fn role(program: &mut Program) {
    let roles: Vec<Option<Role>> = (program.types.iter())
        .map(|definition| match &definition.shape {
            Shape::Struct(object) => money(object).or_else(|| patch(program, object)),
            _ => None,
        })
        .collect();
    for (definition, role) in program.types.iter_mut().zip(roles) {
        if let Shape::Struct(object) = &mut definition.shape {
            object.role = role;
        }
    }
}

/// The fields of an operation of a JSON Patch.
const OWN: [&str; 4] = ["op", "path", "value", "from"];

/// The functions that an operation of a JSON Patch has besides its setters.
const FUNCTIONS: [&str; 9] =
    ["add", "replace", "remove", "test", "move_to", "copy", "escape", "operation", "holding"];

/// Recognizes an operation of RFC 6902 by its four fields. A further field must be optional, since
/// the constructors do not set it, and must not have the name of one of their functions.
fn patch(program: &Program, object: &Struct) -> Option<Role> {
    let field = |wire: &str| object.fields.iter().find(|field| field.wire == wire && !field.read_only);
    let (op, path, value, from) = (field("op")?, field("path")?, field("value")?, field("from")?);
    let is_harmless = |field: &Field| {
        (field.read_only || field.presence == Presence::Optional) && !FUNCTIONS.contains(&&*field.name)
    };
    let does_all = match &op.ty {
        TypeRef::Scalar(Scalar::String) => true,
        TypeRef::Named(id) => match program.emitted(*id).map(|definition| &definition.shape) {
            Some(Shape::Enum(known)) => {
                OPERATIONS.iter().all(|operation| known.variants.iter().any(|value| value.wire == *operation))
            }
            _ => false,
        },
        _ => false,
    };
    let is_patch = does_all
        && op.presence == Presence::Required
        && [path, from].iter().all(|field| field.ty == TypeRef::STRING)
        && value.ty == TypeRef::Any
        && object.fields.iter().filter(|field| !OWN.contains(&field.wire.as_str())).all(is_harmless);
    let name = |field: &Field| field.name.to_string();
    is_patch.then(|| Role::Patch { op: name(op), path: name(path), value: name(value), from: name(from) })
}

fn money(object: &Struct) -> Option<Role> {
    let text = |wire: &str| {
        object.fields.iter().find(|it| it.wire == wire && it.ty == TypeRef::STRING && !it.sensitive)
    };
    let (currency, value) = MONEY.iter().find_map(|(currency, value)| text(currency).zip(text(value)))?;
    // A setter of the name `amount` would clash with the method.
    if !may_be_code(currency) || !may_be_decimal(value) || object.fields.iter().any(|it| it.wire == "amount")
    {
        return None;
    }
    let is_enough = object.fields.iter().all(|field| {
        let is_part = [&currency.wire, &value.wire].contains(&&field.wire);
        if is_part { !field.read_only } else { field.read_only || field.presence == Presence::Optional }
    });
    let access = match (currency.presence, value.presence) {
        (Presence::Required, Presence::Required) if is_enough => MoneyAccess::Both,
        (Presence::Required, Presence::Required) => MoneyAccess::Read,
        (Presence::Required, _) | (_, Presence::Required) => return None,
        _ => MoneyAccess::ReadOptional,
    };
    Some(Role::Money { currency: currency.name.to_string(), value: value.name.to_string(), access })
}

/// Returns whether the limits allow three letters.
fn may_be_code(field: &Field) -> bool {
    let limit = |limit: &Option<String>| limit.as_deref().and_then(|limit| limit.parse::<u64>().ok());
    limit(&field.constraints.min_length).is_none_or(|least| least <= 3)
        && limit(&field.constraints.max_length).is_none_or(|most| most >= 3)
}

/// Returns whether the pattern, if there is one, has digits (`[0-9]`, `\d`) and no letters.
fn may_be_decimal(field: &Field) -> bool {
    field.constraints.pattern.as_deref().is_none_or(|pattern| {
        let pattern = pattern.replace("\\d", "0-9");
        pattern.contains("0-9") && !pattern.chars().any(char::is_alphabetic)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Constraints;

    type Wanted = (&'static str, Presence);

    fn field(wire: &str, presence: Presence) -> Field {
        Field {
            wire: wire.to_owned(),
            name: wire.into(),
            wanted_name: None,
            ty: TypeRef::STRING,
            narrowed: None,
            required: presence == Presence::Required,
            presence,
            read_only: false,
            stated_read_only: false,
            write_only: false,
            nullable: false,
            sensitive: false,
            lenient: false,
            shown: false,
            deprecated: false,
            constraints: Constraints::default(),
            description: None,
            declared_by: String::new(),
            pointer: String::new(),
        }
    }

    fn access(fields: &[Wanted], change: impl Fn(&mut [Field])) -> Option<MoneyAccess> {
        let mut fields: Vec<Field> = fields.iter().map(|(wire, presence)| field(wire, *presence)).collect();
        change(&mut fields);
        match money(&Struct { fields, ..Struct::default() })? {
            Role::Money { access, .. } => Some(access),
            Role::Patch { .. } => None,
        }
    }

    #[test]
    fn money_is_recognized_by_its_fields() {
        use Presence::{Optional, Required};
        let both = [("currency_code", Required), ("value", Required)];
        let as_is = |_: &mut [Field]| {};
        let table: [(&[Wanted], Option<MoneyAccess>); 8] = [
            (&both, Some(MoneyAccess::Both)),
            (&[("total", Required), ("currency", Required), ("note", Optional)], Some(MoneyAccess::Both)),
            (&[("currency", Required), ("value", Required), ("note", Required)], Some(MoneyAccess::Read)),
            (&[("currency_code", Optional), ("value", Optional)], Some(MoneyAccess::ReadOptional)),
            (&[("currency_code", Required), ("value", Optional)], None),
            (&[("currency_code", Required), ("total", Required)], None),
            (&[("currency", Required), ("value", Required), ("amount", Optional)], None),
            (&[("value", Required)], None),
        ];
        for (fields, expected) in table {
            assert_eq!(access(fields, as_is), expected, "{fields:?}");
        }
        for (pattern, expected) in [
            (r"^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$", true),
            (r"^-?\d+(\.\d+)?$", true),
            ("^[A-Z0-9]+$", false),
            (r"^\S+$", false),
        ] {
            let found = access(&both, |fields| fields[1].constraints.pattern = Some(pattern.to_owned()));
            assert_eq!(found.is_some(), expected, "{pattern}");
        }
        assert_eq!(access(&both, |fields| fields[1].ty = TypeRef::Scalar(Scalar::Number)), None);
        assert_eq!(access(&both, |fields| fields[0].constraints.max_length = Some("2".to_owned())), None);
        assert_eq!(access(&both, |fields| fields[1].sensitive = true), None);
        assert_eq!(access(&both, |fields| fields[1].read_only = true), Some(MoneyAccess::Read));
    }

    #[test]
    fn a_patch_is_recognized_by_its_four_fields_and_may_have_others() {
        let is_patch = |change: &dyn Fn(&mut Vec<Field>)| {
            let names = ["op", "path", "value", "from"];
            let mut fields: Vec<Field> = names.map(|wire| field(wire, Presence::Optional)).into();
            fields[0].presence = Presence::Required;
            fields[2].ty = TypeRef::Any;
            change(&mut fields);
            patch(&Program::default(), &Struct { fields, ..Struct::default() }).is_some()
        };
        assert!(is_patch(&|_| {}));
        assert!(is_patch(&|fields| fields.reverse()));
        assert!(is_patch(&|fields| fields[1].presence = Presence::Required));
        assert!(is_patch(&|fields| fields.push(field("note", Presence::Optional))));
        assert!(!is_patch(&|fields| fields.push(field("note", Presence::Required))));
        assert!(!is_patch(&|fields| fields.push(field("test", Presence::Optional))));
        assert!(!is_patch(&|fields| fields[2].ty = TypeRef::STRING));
        assert!(!is_patch(&|fields| fields[0].presence = Presence::Optional));
        assert!(!is_patch(&|fields| fields[0].ty = TypeRef::List(Box::new(TypeRef::STRING))));
        assert!(!is_patch(&|fields| fields[3].read_only = true));
    }
}
