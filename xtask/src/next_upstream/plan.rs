//! Chooses the changes of one seed, and makes them.

use super::base::Base;
use super::change::{Change, Kind};
use super::kinds;
use super::world::World;

/// A next generation of PayPal's files, with the changes that lead to it.
#[derive(Debug)]
pub struct Plan<'a> {
    pub world: World<'a>,
    pub changes: Vec<(&'static str, Change)>,
}

/// Makes changes of different kinds, all independent of each other.
pub fn plan(base: &Base, seed: u64, count: usize) -> Plan<'_> {
    let mut kinds = kinds::all();
    let mut world = World::new(base, seed);
    world.random.shuffle(&mut kinds);
    let mut changes = Vec::new();
    for kind in kinds {
        if changes.len() == count {
            break;
        }
        changes.extend(make(&mut world, kind));
    }
    Plan { world, changes }
}

/// Makes one change of one kind, of which nothing else changes.
pub fn alone(base: &Base, kind: Kind, seed: u64) -> Plan<'_> {
    let mut world = World::new(base, seed);
    let changes = make(&mut world, kind).into_iter().collect();
    Plan { world, changes }
}

/// Makes a change. A kind that finds no place leaves the files as they were.
fn make(world: &mut World<'_>, kind: Kind) -> Option<(&'static str, Change)> {
    let before = world.documents.clone();
    let change = (kind.apply)(world);
    if change.is_none() {
        world.documents = before;
    }
    Some((kind.name, change?))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;
    use std::rc::Rc;

    use paypal_codegen::import::Import;
    use paypal_test_support::upstream;

    use super::*;

    /// Returns the tree with PayPal's files of each generation that exists.
    fn generations() -> Vec<Base> {
        let specs = upstream::workspace().join("specs");
        let folders = upstream::oldest_two();
        let folders = folders.map(|(older, newer)| vec![older, newer]).unwrap_or_default();
        folders.iter().map(|folder| Base::read(folder, &specs).unwrap()).collect()
    }

    #[test]
    fn there_are_at_least_sixty_kinds_with_names_of_their_own() {
        let names: BTreeSet<&str> = kinds::all().iter().map(|kind| kind.name).collect();
        assert_eq!(names.len(), kinds::all().len());
        assert!(names.len() >= 60, "{}", names.len());
    }

    #[test]
    fn each_kind_changes_each_generation() {
        for base in generations() {
            for kind in kinds::all() {
                let plan = alone(&base, kind, 1);
                assert_eq!(plan.changes.len(), 1, "{} found no place", kind.name);
                // The order of keys counts, so the texts are compared.
                let differs = plan.world.documents.iter().zip(&base.apis).any(|(now, api)| {
                    !Rc::ptr_eq(now, &api.document) && now.to_string() != api.document.to_string()
                });
                assert!(differs || !plan.world.added.is_empty(), "{} changed nothing", kind.name);
                assert!(!plan.changes[0].1.expected.is_empty(), "{} expects nothing", kind.name);
            }
        }
    }

    #[test]
    fn a_seed_gives_the_same_files() {
        let Some(folder) = upstream::upstream() else { return };
        let base = Base::read(&folder, &upstream::workspace().join("specs")).unwrap();
        let files = |seed| {
            let plan = plan(&base, seed, 15);
            assert_eq!(plan.changes.len(), 15);
            plan.world.documents.iter().map(ToString::to_string).collect::<String>()
        };
        assert_eq!(files(3), files(3));
        assert_ne!(files(3), files(4));
    }

    #[test]
    fn rearranged_files_have_no_dangling_reference() {
        let Some(folder) = upstream::upstream() else { return };
        let base = Base::read(&folder, &upstream::workspace().join("specs")).unwrap();
        let words = ["component", "hoisted", "wrapped", "flattened", "merged", "order", "swapped"];
        for kind in kinds::all().into_iter().filter(|it| words.iter().any(|word| it.name.contains(word))) {
            for seed in 0..3 {
                let plan = alone(&base, kind, seed);
                if kind.name.starts_with("sloppy") {
                    continue;
                }
                let changed = plan.world.documents.iter().zip(&base.apis);
                for (document, _) in changed.filter(|(now, api)| !Rc::ptr_eq(now, &api.document)) {
                    super::super::json::each_object(document, &mut |object| {
                        let target = object.get("$ref").and_then(serde_json::Value::as_str);
                        let target = target.and_then(|target| target.strip_prefix('#'));
                        assert!(
                            target.is_none_or(|target| document.pointer(target).is_some()),
                            "{}: {target:?}",
                            kind.name
                        );
                    });
                }
            }
        }
    }

    #[test]
    fn plain_changes_are_accepted_by_the_importer() {
        let Some(folder) = upstream::upstream() else { return };
        let specs = upstream::workspace().join("specs");
        let base = Base::read(&folder, &specs).unwrap();
        let into = tempfile::tempdir().unwrap();
        let names = ["property added: object", "component split by allOf", "two equal components merged"];
        for kind in kinds::all().into_iter().filter(|kind| names.contains(&kind.name)) {
            super::super::write::write(&alone(&base, kind, 5).world, into.path()).unwrap();
            let problems = Import::read(Path::new(into.path()), &specs).err();
            assert!(problems.is_none(), "{}: {problems:?}", kind.name);
        }
    }
}
