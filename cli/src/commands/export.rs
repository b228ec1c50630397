//! `connector export`: the schema as an OpenAPI document on the standard output.

use std::path::Path;

use clap::{Args, ValueEnum};
use mews_connector_language as language;
use mews_connector_openapi::{self as openapi, Version};

use super::schema_problems;
use crate::Failure;

/// How the document is written.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// The version of OpenAPI.
    #[arg(long, value_enum, default_value = "3.1")]
    openapi: OpenApi,
    /// The notation.
    #[arg(long, value_enum, default_value = "yaml")]
    format: Notation,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum OpenApi {
    #[value(name = "3.0")]
    V3_0,
    #[value(name = "3.1")]
    V3_1,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Notation {
    Yaml,
    Json,
}

/// Exports a schema that loads.
pub(crate) fn run(root: &Path, options: &Options) -> Result<String, Failure> {
    let loaded =
        language::load(&root.join("schema")).map_err(|problems| schema_problems(&problems))?;
    let version = match options.openapi {
        OpenApi::V3_0 => Version::V3_0,
        OpenApi::V3_1 => Version::V3_1,
    };
    let document = openapi::export(&loaded.specs, version);
    Ok(match options.format {
        Notation::Yaml => document.to_yaml(),
        Notation::Json => document.to_json(),
    })
}
