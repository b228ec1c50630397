//! What to do when it is unknown whether a write was carried out: the command that shows it.

use mews_connector_language::model::Operation;
use mews_connector_runtime::OutcomeUnknown;

use crate::api;
use crate::operation::flags;
use crate::operation::tree;
use crate::profile::Profile;

/// The command that shows whether a write was carried out between two instants, or what to do without one.
pub(crate) fn advice(
    operation: &Operation,
    profile: &Profile,
    unknown: Option<&OutcomeUnknown>,
) -> String {
    let settling = operation
        .settled_by
        .as_deref()
        .and_then(|path| path.split_once('/'))
        .and_then(|(resource, action)| api::operation(resource, action));
    let Some(settling) = settling else {
        return "Do not send it again before you have looked at the property whether it was carried out; no operation \
                shows it."
            .to_owned();
    };
    format!(
        "Do not send it again before this shows that it was not carried out:\n  {}",
        command(operation, settling, profile, unknown)
    )
}

fn command(
    operation: &Operation,
    settling: &Operation,
    profile: &Profile,
    unknown: Option<&OutcomeUnknown>,
) -> String {
    let mut command = format!("connector call {} {}", settling.resource, settling.action);
    if let Some(name) = &profile.name {
        command.push_str(&format!(" --profile {name}"));
    }
    let fields = tree::fields(settling);
    let times = fields
        .iter()
        .find(|it| Some(&it.name) == operation.settled_within.as_ref());
    for field in fields.iter().filter(|it| it.is_certain()) {
        if times.is_none_or(|times| times.name != field.name) {
            let name = flags::name(field);
            command.push_str(&format!(
                " --{name} {}",
                name.replace('-', "_").to_uppercase()
            ));
        }
    }
    if let (Some(field), Some(unknown)) = (times, unknown) {
        let (since, until) = unknown.interval();
        command.push_str(&format!(" --{} {since}..{until}", flags::name(field)));
    }
    if settling.pages.is_some() {
        command.push_str(" --all");
    }
    command
}
