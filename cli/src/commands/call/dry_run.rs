//! `--dry-run`: the request without tokens, and a curl command that makes it with tokens from the environment.

use mews_connector_language::model::{Operation, Scalar, Type};
use mews_connector_language::value::json::{Json, Object};

use super::options::Page;
use crate::operation::tree;
use crate::profile::Profile;
use crate::{api, json, shell, words};

/// What would be sent.
pub(super) fn text(operation: &Operation, profile: &Profile, page: &Page, body: &Json) -> String {
    let (client_token, access_token) = profile.variables();
    let (client_token, access_token) = (
        format!("${{{client_token}}}"),
        format!("${{{access_token}}}"),
    );
    let url = format!(
        "{}{}/{}",
        profile.address(),
        api::schema().api.base_path,
        operation.path()
    );
    let whole = |body: &Json| {
        envelope(
            operation,
            profile,
            page,
            [&client_token, &access_token],
            body,
        )
    };
    let shown = json::pretty(&whole(&redacted(operation, body)));
    // Only the tokens stand for something; all other characters that a shell would act on are its text.
    let sent = shell::escaped_but(
        &json::compact(&whole(body)),
        &[&client_token, &access_token],
    );
    format!(
        "POST {url}\nContent-Type: application/json\n\n{shown}\n\n\
         # {}\n\
         curl --silent --show-error --fail-with-body --header 'Content-Type: application/json' --data @- \"{}\" <<JSON\n\
         {sent}\nJSON\n",
        words::effect(operation),
        if url.starts_with("${") {
            url.clone()
        } else {
            shell::escaped(&url)
        },
    )
}

/// The whole body, as the client makes it.
fn envelope(
    operation: &Operation,
    profile: &Profile,
    page: &Page,
    tokens: [&String; 2],
    body: &Json,
) -> Json {
    let mut map = Object::new();
    let mut add = |name: &str, value: Json| {
        map.insert(name.to_owned(), value);
    };
    add("ClientToken", Json::text(tokens[0]));
    add("AccessToken", Json::text(tokens[1]));
    add("Client", Json::text(&profile.client_name));
    if let Some((language, culture)) = &profile.language {
        add("LanguageCode", Json::text(language));
        add("CultureCode", Json::text(culture));
    }
    let pagination = &api::schema().api.pagination;
    if operation.pages.is_some() {
        let size = page
            .page_size
            .unwrap_or(pagination.max_count)
            .min(pagination.max_count);
        let mut limitation = Object::new();
        limitation.insert("Count".to_owned(), Json::Number(size.to_string()));
        if let Some(cursor) = &page.resume_from {
            limitation.insert("Cursor".to_owned(), Json::text(cursor));
        }
        add(&pagination.request, Json::Object(limitation));
    }
    if let Json::Object(properties) = body {
        map.extend(
            properties
                .iter()
                .map(|(name, value)| (name.clone(), value.clone())),
        );
    }
    Json::Object(map)
}

/// The body without the texts that the schema calls secret.
fn redacted(operation: &Operation, body: &Json) -> Json {
    let mut body = body.clone();
    for field in tree::fields(operation) {
        let is_secret = matches!(field.ty.element(), Type::Scalar(Scalar::Secret));
        if is_secret
            && body.get(&field.name).is_some()
            && let Some(slot) = json::entry(&mut body, &field.name)
        {
            *slot = Json::text("***");
        }
    }
    body
}
