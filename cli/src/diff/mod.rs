//! `connector diff`: what a change of the schema breaks.

mod commits;
mod driver;
mod explain;
mod git;
mod inputs;
mod manifest;
mod sides;
mod today;

use std::env;
use std::fs;
use std::io::{self, IsTerminal};
use std::mem;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use mews_connector_diff::render::{self, Context, Report, Undecided};
use mews_connector_diff::settings::{Acknowledgements, Severities, Severity};
use mews_connector_diff::{Diff, Options as CompareOptions, Policy, compare_versions};
use mews_connector_language::replace::replace_file;
use mews_connector_language::{Diagnostics, is_date};

use self::sides::{Inputs, Sides};
use crate::Failure;
use mews_connector_diff::inputs::{NotCompared, Version, not_compared};

/// What is compared and how it is told.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// The old side: a revision (`main`, `v1.2.0`, `main:path`), a range (`v1.2.0..HEAD`, `main...HEAD` for the merge base), a
    /// schema folder or an OpenAPI document; `HEAD` when not given.
    old: Option<String>,
    /// The new side; the working tree when not given.
    new: Option<String>,
    /// Whose reading of JSON decides what breaks on the wire.
    #[arg(long, value_enum, default_value = "vendor")]
    policy: Reading,
    /// From which severity on the exit code is 1.
    #[arg(long, value_enum, default_value = "source")]
    fail_on: Threshold,
    /// The notation of the report.
    #[arg(long, value_enum, default_value = "terminal")]
    format: Format,
    /// Writes the report into this file instead of printing it.
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Explains a rule by its id or name, or `all` of them, and compares nothing.
    #[arg(long, value_name = "RULE", exclusive = true)]
    explain: Option<String>,
    /// Prints the JSON Schema of `--format json`, and compares nothing.
    #[arg(long, exclusive = true)]
    json_schema: bool,
    /// Is called by git for one file of a schema, as `diff.connector.command`.
    #[arg(long, num_args = 7..=9, value_name = "ARGUMENT", exclusive = true, allow_hyphen_values = true)]
    git_driver: Option<Vec<String>>,
    /// The changes that are accepted, each with a reason, an owner and its last day.
    #[arg(long, value_name = "FILE", conflicts_with = "by_commit")]
    acks: Option<PathBuf>,
    /// The rules that are taken to be worse or better than their verdicts.
    #[arg(long, value_name = "FILE")]
    severities: Option<PathBuf>,
    /// The day that acknowledgements and announced dates are judged by. When not given, acknowledgements are judged by
    /// today, and announced dates by the end of the month that the new schema describes.
    #[arg(long, value_name = "YYYY-MM-DD")]
    today: Option<String>,
    /// Tells a range commit by commit, without what later commits took back.
    #[arg(long)]
    by_commit: bool,
    /// Puts the section of `--format changelog` into this file.
    #[arg(long, value_name = "FILE", conflicts_with = "output")]
    write: Option<PathBuf>,
    /// With `--write`: changes nothing, and fails when the file has another section.
    #[arg(long, requires = "write")]
    check: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Reading {
    /// Readers refuse what the old schema does not list.
    Strict,
    /// Readers ignore what they do not know, as these bindings do.
    Tolerant,
    /// The vendor's own rules.
    Vendor,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Threshold {
    /// Calls break: on the wire, or in clients that are deployed.
    Breaking,
    /// Rust source that upgrades breaks, or worse.
    Source,
    /// It depends on the peer, or worse.
    Risky,
    /// Something is new or announced, or worse.
    Info,
    /// Every change, even one without effect.
    Any,
    /// No change at all.
    Never,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Terminal,
    Markdown,
    Json,
    Sarif,
    Github,
    Html,
    Changelog,
}

/// Compares; nothing above the threshold and nothing undecided is success.
pub(crate) fn run(root: Option<PathBuf>, options: &Options) -> Result<String, Failure> {
    if let Some(rule) = &options.explain {
        return explain::explain(rule);
    }
    if options.json_schema {
        return Ok(render::json_schema());
    }
    if let Some(arguments) = &options.git_driver {
        return driver::told(arguments);
    }
    if options.write.is_some() && options.format != Format::Changelog {
        return Err(Failure::Broken(
            "--write keeps a section of a changelog; add `--format changelog`".to_owned(),
        ));
    }
    let today = options.today.clone().unwrap_or_else(today::today);
    if !is_date(&today) {
        return Err(Failure::Broken(format!(
            "--today {today} is not a date; write it as 2026-11-23"
        )));
    }
    let here = env::current_dir()
        .map_err(|error| Failure::Broken(format!("the current folder is not readable: {error}")))?;
    let inputs = Inputs::new(root, here)?;
    let sides = inputs.sides(options.old.as_deref(), options.new.as_deref())?;
    let (old, new) = inputs.load(&sides)?;
    let context = context(options, &inputs, &sides, (&old, &new), today)?;
    let report = report(options, &inputs, &sides, (&old, &new), &context)?;
    let delivered = deliver(options, &report);
    // The process ends now, which frees everything at once.
    mem::forget((old, new, report));
    delivered
}

fn context(
    options: &Options,
    inputs: &Inputs,
    sides: &Sides,
    (old, new): (&Version, &Version),
    today: String,
) -> Result<Context, Failure> {
    let read = |path: &Path| {
        fs::read_to_string(path)
            .map_err(|error| Failure::Broken(format!("{} cannot be read: {error}", path.display())))
    };
    let acknowledgements = match &options.acks {
        Some(path) => Acknowledgements::read(&path.display().to_string(), &read(path)?)
            .map_err(|problems| settings_problems(&problems))?,
        None => Acknowledgements::default(),
    };
    let severities = match &options.severities {
        Some(path) => Severities::read(&path.display().to_string(), &read(path)?)
            .map_err(|problems| settings_problems(&problems))?,
        None => Severities::default(),
    };
    Ok(Context {
        old: old.label.clone(),
        new: new.label.clone(),
        crate_version: inputs.crate_version(&sides.old)?,
        old_folder: old.folder.clone(),
        new_folder: new.folder.clone(),
        undecided: undecided(old, new),
        severities,
        acknowledgements,
        today,
    })
}

/// What the comparison cannot see, which may therefore differ.
fn undecided(old: &Version, new: &Version) -> Vec<Undecided> {
    let found = not_compared(old, new).into_iter();
    found
        .map(|NotCompared { at, what }| Undecided { at, what })
        .collect()
}

fn report(
    options: &Options,
    inputs: &Inputs,
    sides: &Sides,
    (old, new): (&Version, &Version),
    context: &Context,
) -> Result<Report, Failure> {
    let compare_options = CompareOptions {
        policy: match options.policy {
            Reading::Strict => Policy::Strict,
            Reading::Tolerant => Policy::Tolerant,
            Reading::Vendor => Policy::Vendor,
        },
        today: options.today.clone(),
    };
    let difference =
        |old: &Version, new: &Version| -> Diff { compare_versions(old, new, &compare_options) };
    let whole = difference(old, new);
    let report = if options.by_commit {
        let steps = commits::steps(inputs, sides, &difference)?;
        Report::by_commit(whole, steps, context)
    } else {
        Report::new(whole, context)
    };
    report.map_err(|problems| settings_problems(&problems))
}

fn settings_problems(problems: &Diagnostics) -> Failure {
    Failure::Broken(problems.render_of(false, "the settings"))
}

/// Prints or writes the report, and decides the exit code.
fn deliver(options: &Options, report: &Report) -> Result<String, Failure> {
    let text = match options.format {
        Format::Terminal => {
            let colour = options.output.is_none()
                && io::stdout().is_terminal()
                && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
            render::terminal(report, colour, width(options))
        }
        Format::Markdown => render::markdown(report),
        Format::Json => render::json(report),
        Format::Sarif => render::sarif(report),
        Format::Github => render::annotations(report),
        Format::Html => render::html(report),
        Format::Changelog => render::changelog(report),
    };
    if let Some(path) = &options.write {
        return keep_changelog(path, &text, options.check);
    }
    let text = match &options.output {
        Some(path) => {
            write(path, &text)?;
            String::new()
        }
        None => text,
    };
    let threshold = match options.fail_on {
        Threshold::Breaking => Some(Severity::Breaking),
        Threshold::Source => Some(Severity::Source),
        Threshold::Risky => Some(Severity::Risky),
        Threshold::Info => Some(Severity::Info),
        Threshold::Any => Some(Severity::None),
        Threshold::Never => None,
    };
    if threshold.is_some_and(|threshold| report.reaches(threshold)) {
        Err(Failure::Told { text, code: 1 })
    } else if report.counts.undecided > 0 {
        Err(Failure::Told { text, code: 3 })
    } else {
        Ok(text)
    }
}

/// How long a line of the report may be: as long as the terminal has room, or as `COLUMNS` says.
fn width(options: &Options) -> usize {
    let said = env::var("COLUMNS")
        .ok()
        .and_then(|columns| columns.parse().ok());
    let of_terminal = || terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    let width = match options.output {
        Some(_) => None,
        None => said.or_else(|| of_terminal().filter(|_| io::stdout().is_terminal())),
    };
    width.unwrap_or(render::WIDTH).max(40)
}

/// Puts the section into the changelog, or says that it is not there.
fn keep_changelog(path: &Path, section: &str, check: bool) -> Result<String, Failure> {
    let shown = path.display();
    // A pipe or a device may never end, and has no section that could be replaced.
    let before = match fs::metadata(path) {
        Ok(there) if !there.is_file() => Err(io::Error::other("it is not a regular file")),
        _ => fs::read_to_string(path),
    };
    let before =
        before.map_err(|error| Failure::Broken(format!("{shown} cannot be read: {error}")))?;
    let after = render::insert_into_changelog(&before, section).map_err(|problem| {
        Failure::Broken(format!("{shown} has no place for the section: {problem}"))
    })?;
    if before == after {
        return Ok(format!("{shown} is current\n"));
    }
    if check {
        return Err(Failure::Found(format!(
            "{shown} is not what the schema gives; run the same command without --check"
        )));
    }
    write(path, &after)?;
    Ok(format!("{shown} is now current\n"))
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    replace_file(path, text)
        .map_err(|error| Failure::Broken(format!("{} cannot be written: {error}", path.display())))
}
