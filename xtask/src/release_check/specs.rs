//! Checks the work that an update leaves to people: overlay actions that match nothing, are set
//! aside or moved, undocumented operations, and code that is not generated again.

use paypal_codegen::generate::Generate;
use paypal_codegen::lock::UpstreamLock;
use paypal_codegen::output::Mode;
use paypal_codegen::{apis, pipeline};

use super::{Problems, Project, Result};

pub fn every_action_matches(project: &Project) -> Result<Problems> {
    let specs = project.root.join("specs");
    let lock = UpstreamLock::load(&specs).map_err(|problems| problems.to_string())?;
    let apis = apis::read(&specs).map_err(|problems| problems.to_string())?;
    let is_of = |of: &str| apis.iter().any(|api| api.api == of);
    let unmatched = lock.unmatched.iter().filter(|entry| is_of(&entry.api)).map(|entry| {
        let used = entry.matched.as_deref().unwrap_or("an unknown place");
        format!("{}: {} matches nothing; it used to match {used}", entry.api, entry.target)
    });
    let set_aside = lock
        .set_aside
        .iter()
        .map(|entry| format!("{}: {} is set aside: {}", entry.api, entry.target, entry.why));
    let moved = lock
        .moved
        .iter()
        .map(|entry| format!("{}: {} moved to {}", entry.api, entry.target, entry.now.join(", ")));
    Ok(unmatched.chain(set_aside).chain(moved).collect())
}

pub fn every_operation_is_described(project: &Project) -> Result<Problems> {
    let loaded = pipeline::load(&project.root.join("specs")).map_err(|problems| problems.to_string())?;
    let mut problems = Vec::new();
    for api in &loaded.program.apis {
        let silent = api.operations.iter().filter(|operation| operation.description.is_none());
        problems.extend(silent.map(|operation| format!("{} {} has no description", api.name, operation.id)));
    }
    Ok(problems)
}

pub fn code_is_generated(project: &Project) -> Result<Problems> {
    let (specs, out) = (project.root.join("specs"), project.root.join("paypal-generated"));
    let generate = Generate { specs, out, apis: Vec::new() };
    match generate.run(Mode::Check { mend: "" }) {
        Ok(_) => Ok(Vec::new()),
        Err(problems) => Ok(problems.into_iter().map(|problem| problem.to_string()).collect()),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    const APIS: &str = "- { api: things, source: things.json, feature: things, service: Things, title: Things, \
        state: live, documentation: 'https://example.com/' }\n";
    const SPEC: &str = "openapi: 3.0.3\ninfo: { title: Things, version: '1' }\npaths:\n  /v1/things:\n    get: \
        { operationId: things.get, responses: { '204': { description: No Content } } }\n";
    const OVERLAY: &str = "overlay: 1.0.0\ninfo: { title: Things, version: '1' }\nactions:\n- { x-kind: documentation, \
        target: \"$.paths['/v1/things'].get\", update: { description: Gets a thing. } }\n";
    const IDLE: &str = "unmatched:\n- { api: things, target: $.paths.gone, matched: /paths/gone }\n";

    /// Creates a project with one operation.
    fn project(overlay: &str, lock: &str) -> (tempfile::TempDir, Project) {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("specs/overlays")).unwrap();
        fs::create_dir_all(root.path().join("paypal-generated")).unwrap();
        let texts = [
            ("specs/apis.yaml", APIS),
            ("specs/things.yaml", SPEC),
            ("specs/overlays/things.yaml", overlay),
            ("specs/upstream.lock", lock),
            ("paypal-generated/Cargo.toml", "[package]\n"),
        ];
        for (path, text) in texts {
            fs::write(root.path().join(path), text).unwrap();
        }
        let project = Project { root: root.path().to_owned(), metadata: Default::default() };
        (root, project)
    }

    #[test]
    fn unmatched_actions_and_undocumented_operations_are_reported() {
        let (_root, project) = project(OVERLAY, "unmatched: []\n");
        assert_eq!(every_action_matches(&project).unwrap(), Vec::<String>::new());
        assert_eq!(every_operation_is_described(&project).unwrap(), Vec::<String>::new());

        let silent = OVERLAY.replace("description: Gets a thing.", "x-empty-body: json");
        let silent = silent.replace("x-kind: documentation", "x-kind: behaviour");
        let (_root, project) = self::project(&silent, IDLE);
        let expected = "things: $.paths.gone matches nothing; it used to match /paths/gone";
        assert_eq!(every_action_matches(&project).unwrap(), [expected]);
        assert_eq!(every_operation_is_described(&project).unwrap(), ["things things.get has no description"]);
    }

    #[test]
    fn outdated_generated_code_is_reported() {
        let (_root, project) = project(OVERLAY, "unmatched: []\n");
        assert!(!code_is_generated(&project).unwrap().is_empty());
        let (specs, out) = (project.root.join("specs"), project.root.join("paypal-generated"));
        Generate { specs, out, apis: Vec::new() }.run(Mode::Write).unwrap();
        assert_eq!(code_is_generated(&project).unwrap(), Vec::<String>::new());
        fs::write(project.root.join("paypal-generated/src/lib.rs"), "").unwrap();
        let problems = code_is_generated(&project).unwrap().join("\n");
        assert!(
            problems.contains("paypal-generated/src/lib.rs") && problems.contains("differs"),
            "{problems}"
        );
    }
}
