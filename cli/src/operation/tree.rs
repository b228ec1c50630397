//! The commands of the operations. Resources and operations become commands when clap looks for them, so a call costs the
//! making of one resource and not of two hundred operations.

use clap::Command;
use mews_connector_language::model::{Field, Operation, Request, Resource};

use super::flags;
use crate::{api, words};

/// Adds a command for every resource.
pub(crate) fn all(command: Command) -> Command {
    below(command, |_| true, |command| resource(command, |_| true))
}

/// Adds a command for every resource that has an operation with pages.
pub(crate) fn paginated(command: Command) -> Command {
    below(command, has_pages, |command| resource(command, has_pages))
}

fn has_pages(operation: &Operation) -> bool {
    operation.pages.is_some()
}

fn below(
    command: Command,
    wanted: fn(&Operation) -> bool,
    deferred: fn(Command) -> Command,
) -> Command {
    let wanted = |resource: &&Resource| resource.operations.iter().any(wanted);
    let resources = api::schema().resources.iter().filter(wanted);
    command
        .disable_help_subcommand(true)
        .subcommand_value_name("RESOURCE OPERATION")
        .subcommand_help_heading("Resources")
        .subcommands(resources.map(|resource| {
            Command::new(&*resource.name)
                .about(words::first_sentence(&resource.doc))
                .defer(deferred)
        }))
}

/// Fills the command of a resource.
fn resource(command: Command, wanted: fn(&Operation) -> bool) -> Command {
    let Some(resource) = api::resource(command.get_name()) else {
        return command;
    };
    let operations = resource.operations.iter().filter(|it| wanted(it));
    command
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand_value_name("OPERATION")
        .subcommand_help_heading("Operations")
        .subcommands(operations.map(operation))
}

fn operation(operation: &'static Operation) -> Command {
    let schema = api::schema();
    let facts = words::operation_facts(operation, schema.api.pagination.max_count);
    let facts: Vec<_> = facts
        .into_iter()
        .map(|(name, text)| format!("{name}: {text}"))
        .collect();
    let mut about = words::first_sentence(&operation.doc);
    if operation.money {
        about.push_str(" [moves money]");
    }
    if operation.status.deprecated.is_some() {
        about.push_str(" [deprecated]");
    }
    let long = format!("{}\n\n{}", operation.doc.trim(), facts.join("\n"));
    Command::new(&*operation.action)
        .about(about)
        .long_about(long)
        .next_help_heading("Request")
        .args(
            fields(operation)
                .iter()
                .map(|field| flags::arg(schema, &operation.resource, field)),
        )
}

/// The request properties that flags speak of. A request that is a union has none: its body is given as a whole.
pub(crate) fn fields(operation: &Operation) -> &[Field] {
    match &operation.request {
        Request::Fields(fields) => fields,
        Request::Union(_) => &[],
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn every_operation_has_a_command_whose_flags_differ() {
        let mut command = crate::Arguments::command();
        // Makes everything that is otherwise made when it is named, with clap's own checks.
        command.build();
        for resource in &crate::api::schema().resources {
            for operation in &resource.operations {
                let mut below = &command;
                for name in ["call", &resource.name, &operation.action] {
                    below = below.find_subcommand(name).unwrap();
                }
                assert!(below.get_long_about().is_some(), "{}", operation.path());
            }
        }
    }
}
