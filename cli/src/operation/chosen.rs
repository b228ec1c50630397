//! A command line that goes on with a resource, an operation, and the flags of its properties.

use std::marker::PhantomData;

use clap::{ArgMatches, Args, Command, FromArgMatches};
use mews_connector_language::model::Operation;

use crate::api;
use crate::exit::Failure;

/// Flags of a command that has an operation below it.
pub(crate) trait OfOperation: Args {
    /// Adds the resources, when clap asks for them.
    const BELOW: fn(Command) -> Command;
}

/// What was said: the operation, the flags of its properties, and the flags `A`.
#[derive(Debug)]
pub(crate) struct Chosen<A> {
    matches: ArgMatches,
    flags: PhantomData<A>,
}

impl<A: OfOperation> Chosen<A> {
    /// The operation, what was said about its properties, and the other flags.
    pub(crate) fn read(&self) -> Result<(&'static Operation, &ArgMatches, A), Failure> {
        let incomplete = || Failure::Broken("name a resource and an operation".to_owned());
        let (resource, below) = self.matches.subcommand().ok_or_else(incomplete)?;
        let (action, properties) = below.subcommand().ok_or_else(incomplete)?;
        let operation = api::operation(resource, action).ok_or_else(incomplete)?;
        let flags =
            A::from_arg_matches(properties).map_err(|error| Failure::Broken(error.to_string()))?;
        Ok((operation, properties, flags))
    }
}

impl<A: OfOperation> FromArgMatches for Chosen<A> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self {
            matches: matches.clone(),
            flags: PhantomData,
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.matches = matches.clone();
        Ok(())
    }
}

impl<A: OfOperation> Args for Chosen<A> {
    fn augment_args(command: Command) -> Command {
        A::augment_args(command)
            .subcommand_required(true)
            .arg_required_else_help(true)
            .defer(A::BELOW)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}
