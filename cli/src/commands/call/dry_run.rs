//! `--dry-run`: the request without tokens, and a curl command that makes it with tokens from the environment.

use jaq_json::{Map, Val};
use mews_connector_language::model::{Operation, Scalar, Type};

use super::options::Page;
use crate::operation::tree;
use crate::profile::Profile;
use crate::{api, json, shell, words};

/// What would be sent.
pub(super) fn text(operation: &Operation, profile: &Profile, page: &Page, body: &Val) -> String {
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
    let whole = |body: &Val| {
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
    body: &Val,
) -> Val {
    let mut map = Map::default();
    let mut add = |name: &str, value: Val| {
        map.insert(json::text(name), value);
    };
    add("ClientToken", json::text(tokens[0]));
    add("AccessToken", json::text(tokens[1]));
    add("Client", json::text(&profile.client_name));
    if let Some((language, culture)) = &profile.language {
        add("LanguageCode", json::text(language));
        add("CultureCode", json::text(culture));
    }
    let pagination = &api::schema().api.pagination;
    if operation.pages.is_some() {
        let size = page
            .page_size
            .unwrap_or(pagination.max_count)
            .min(pagination.max_count);
        let mut limitation = Map::default();
        limitation.insert(json::text("Count"), Val::from(size as usize));
        if let Some(cursor) = &page.resume_from {
            limitation.insert(json::text("Cursor"), json::text(cursor));
        }
        add(&pagination.request, Val::obj(limitation));
    }
    if let Val::Obj(properties) = body {
        map.extend(
            properties
                .iter()
                .map(|(name, value)| (name.clone(), value.clone())),
        );
    }
    Val::obj(map)
}

/// The body without the texts that the schema calls secret.
fn redacted(operation: &Operation, body: &Val) -> Val {
    let mut body = body.clone();
    for field in tree::fields(operation) {
        let is_secret = matches!(field.ty.element(), Type::Scalar(Scalar::Secret));
        if is_secret
            && json::get(&body, &field.name).is_some()
            && let Some(slot) = json::entry(&mut body, &field.name)
        {
            *slot = json::text("***");
        }
    }
    body
}
