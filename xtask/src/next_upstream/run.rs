//! Runs the updates to the generations of several seeds, and checks their reports.

use std::fs;
use std::path::Path;
use std::time::Instant;

use super::base::Base;
use super::compile::Batch;
use super::expect::Expected;
use super::options::Options;
use super::plan::{Plan, alone, plan};
use super::surface::Surface;
use super::tally::Tally;
use super::update::{Accepted, Generator};
use super::{kinds, secrets, write};
use crate::bench::{Result, workspace};

/// The seconds that each part of a run took.
#[derive(Debug, Default)]
struct Seconds {
    plan: f64,
    update: f64,
    compile: f64,
}

/// Runs and checks all updates, and prints the results.
pub fn run(options: &Options, base: &Base, upstream: &Path, scratch: &Path) -> Result<()> {
    let root = workspace();
    let generator = Generator::build(&root, options.release)?;
    let surface = Surface::read(&root.join("paypal-generated/src"))?;
    // What an update to the unchanged files reports does not come from a change.
    // Runs at the same time do not share these files; the compiled dependencies are shared.
    let own = scratch.join(format!("run-{}", std::process::id()));
    let tree = own.join("tree");
    let background = generator.update(upstream, &tree, None)?;
    let background = background.map_err(|why| format!("the unchanged files are refused: {why}"))?.report;
    let mut batch = Batch::new(&root, &scratch.join("compile"), options.user.as_deref());
    let (mut tally, mut seconds) = (Tally::default(), Seconds::default());
    let mut in_batch = Vec::new();
    for (seed, name, plan_of) in plans(options) {
        let begun = Instant::now();
        let plan = plan_of(base);
        if plan.changes.is_empty() {
            return Err(format!("{name} finds no place").into());
        }
        let changed = options.keep.as_ref().map_or(own.join("upstream"), |keep| keep.join(&name));
        write::write(&plan.world, &changed)?;
        seconds.plan += begun.elapsed().as_secs_f64();
        let begun = Instant::now();
        let accepted = generator.update(&changed, &tree, Some(&background))?;
        seconds.update += begun.elapsed().as_secs_f64();
        match accepted {
            Err(why) => {
                let kinds: Vec<&'static str> = plan.changes.iter().map(|(kind, _)| *kind).collect();
                eprintln!("{name}: refused, {why}");
                tally.refused(seed, &kinds, &why);
            }
            Ok(accepted) => {
                let right = check(seed, &plan, &accepted, &surface, &mut tally);
                eprintln!("{name}: {right} of {} changes are reported right", plan.changes.len());
                let moved: Vec<(String, String, String)> = (plan.changes.iter())
                    .filter_map(|(_, change)| {
                        let (from, to) = change.moved.clone()?;
                        Some((change.api.clone(), from, to))
                    })
                    .collect();
                tally.accepted(
                    seed,
                    secrets::shown(&base.program, &base.described, &accepted.program, &moved),
                );
                if options.batch > 0 {
                    batch.add(&name, &tree.join("paypal-generated"))?;
                    in_batch.push(name);
                }
            }
        }
        if options.batch > 0 && batch.len() >= options.batch {
            compile(&mut batch, &mut in_batch, &mut tally, &mut seconds)?;
        }
    }
    if batch.len() > 0 {
        compile(&mut batch, &mut in_batch, &mut tally, &mut seconds)?;
    }
    let _ = fs::remove_dir_all(&own);
    print!("{}", tally.report());
    let Seconds { plan, update, compile } = seconds;
    println!("{plan:.0} s to make the files, {update:.0} s to update and read, {compile:.0} s to compile");
    if tally.is_right() { Ok(()) } else { Err("the updates are not as they must be, see above".into()) }
}

/// Makes the files of one run.
type Make<'a> = Box<dyn Fn(&Base) -> Plan<'_> + 'a>;

/// Returns the runs: a seed each, or each kind alone.
fn plans(options: &Options) -> Vec<(u64, String, Make<'_>)> {
    let mut plans: Vec<(u64, String, Make<'_>)> = Vec::new();
    for seed in options.seeds.clone() {
        if !options.each {
            plans.push((
                seed,
                format!("seed-{seed}"),
                Box::new(move |base| plan(base, seed, options.changes)),
            ));
            continue;
        }
        let is_wanted = |name: &str| options.kind.as_ref().is_none_or(|text| name.contains(text.as_str()));
        for (index, kind) in kinds::all().into_iter().filter(|kind| is_wanted(kind.name)).enumerate() {
            let name = format!("seed-{seed}-{index}");
            plans.push((seed, name, Box::new(move |base| alone(base, kind, seed))));
        }
    }
    plans
}

/// Compares the report of an update with the expectations of its changes. Returns the number of
/// changes that are reported right.
fn check(seed: u64, plan: &Plan<'_>, accepted: &Accepted, surface: &Surface, tally: &mut Tally) -> usize {
    let mut right = 0;
    for (kind, change) in &plan.changes {
        let missed = |expected: &Expected| {
            let why = expected.missed_by(&accepted.report).or_else(|| match expected {
                Expected::Rearranged(place) => {
                    place.rust.iter().find_map(|path| surface.differs(&accepted.surface, path))
                }
                _ => None,
            })?;
            Some(format!("expected {expected}, but {why}"))
        };
        let missed: Vec<String> = change.expected.iter().filter_map(missed).collect();
        let miss = (!missed.is_empty()).then(|| missed.join("\n    "));
        right += usize::from(miss.is_none());
        tally.change(seed, kind, &format!("{}: {}", change.api, change.what), miss);
    }
    right
}

fn compile(
    batch: &mut Batch,
    names: &mut Vec<String>,
    tally: &mut Tally,
    seconds: &mut Seconds,
) -> Result<()> {
    let begun = Instant::now();
    let which = std::mem::take(names).join(", ");
    let checked = batch.check()?;
    if let Some(errors) = checked.errors {
        tally.broken(&which, &errors);
    }
    tally.adapt(checked.helpers);
    seconds.compile += begun.elapsed().as_secs_f64();
    Ok(())
}
