//! What all pages share, and the pages of resources and of shared types.

use maud::{DOCTYPE, Markup, html};
use mews_connector_language::model::{Home, Resource};

use super::{PRODUCT, Site, definitions, markdown, operation_anchor, operations};

/// A whole page.
pub(super) fn page(site: &Site<'_>, title: &str, here: &str, content: &Markup) -> String {
    let api = &site.schema.api;
    let markup = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) " – " (PRODUCT) " " (api.version) }
                link rel="stylesheet" href="site.css";
            }
            body {
                a.skip href="#content" { "To the content" }
                header {
                    a.home href="index.html" { (PRODUCT) " " span.version { (api.version) } }
                    div.search {
                        label.hidden for="search" { "Search" }
                        input #search type="search" placeholder="Search  ( / )" autocomplete="off" spellcheck="false"
                            role="combobox" aria-expanded="false" aria-controls="found" aria-autocomplete="list";
                        ul #found role="listbox" hidden {}
                    }
                }
                div.columns {
                    nav aria-label="Resources" {
                        details #resources {
                            summary { "Resources" }
                            ul {
                                @for resource in &site.schema.resources {
                                    li { a href={ (resource.name) ".html" } aria-current=[(here == resource.name).then_some("page")] { (resource.name) } }
                                }
                                li { a href="common.html" aria-current=[(here == "common").then_some("page")] { "Shared types" } }
                            }
                        }
                    }
                    main #content { (content) }
                }
                footer { "Made from the schema of mews-connector, which is unofficial: neither made nor endorsed by Mews." }
                script src="search.js" {}
                script src="site.js" {}
            }
        }
    };
    markup.into_string()
}

/// The page of a resource.
pub(super) fn resource(site: &Site<'_>, resource: &Resource) -> String {
    let home = Home::Resource(resource.name.clone());
    let types = definitions::names(site, &home);
    let content = html! {
        h1 { (resource.name) }
        (markdown::block(&resource.doc))
        ul.contents { @for operation in &resource.operations {
            li { a href={ "#" (operation_anchor(&operation.path())) } { (operation.action) } (operations::marks(operation)) }
        } }
        @for operation in &resource.operations { (operations::section(site, operation)) }
        @if !types.is_empty() {
            h2 id="types" { "Types" }
            (contents(&types))
            (definitions::of_home(site, &home))
        }
    };
    page(site, &resource.name, &resource.name, &content)
}

/// The page of the types that resources share.
pub(super) fn common(site: &Site<'_>) -> String {
    let content = html! {
        h1 { "Shared types" }
        p { "What several resources use." }
        (contents(&definitions::names(site, &Home::Common)))
        (definitions::of_home(site, &Home::Common))
    };
    page(site, "Shared types", "common", &content)
}

fn contents(names: &[&str]) -> Markup {
    html! { ul.contents { @for name in names { li { a href={ "#" (name) } { (name) } } } } }
}
