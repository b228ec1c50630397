//! Specs → [`Schema`]: every type expression parsed, every name looked up.
//!
//! What cannot be resolved is reported and stands as `json` from then on, so that the checks after it find everything
//! else in the same run. The schema leaves the loader only when nothing was reported.

mod as_text;
mod lookup;

use std::collections::HashSet;

use indexmap::IndexMap;

use super::model::{
    Api, Bounds, Case, Deprecated, Effect, Enum, EnumValue, Field, Home, IdKind, IdType, Limits,
    Longest, Model, Operation, Pages, Pagination, RateLimit, Request, Resource, Response, Schema,
    Status, Type, Union, UnionForm,
};
use super::names::Names;
use super::place::Way;
use super::report::Report;
use super::rules::Rule;
use super::section::Section;
use super::spec::{
    ApiFile, CaseSpec, CommonFile, Compact, DeprecatedSpec, EffectSpec, EnumSpec, EnumTypeSpec,
    FieldSpec, FileSpec, FormSpec, IdKindSpec, IdSpec, LimitsSpec, ModelSpec, OperationSpec,
    RequestSpec, ResourceFile, ResponseSpec, UnionSpec, ValueSpec,
};
use super::types::{self, Wrong};

pub(crate) use lookup::string_like;

/// Resolves all files; none when `api.yaml` itself did not survive the structural check.
pub(crate) fn resolve<'r>(
    files: &'r [(String, FileSpec)],
    names: &'r Names,
    report: &mut Report<'_>,
) -> Option<Schema> {
    let mut resolver = Resolver {
        names,
        text_enums: text_enums(files),
        report,
    };
    let api = files.iter().find_map(|(file, spec)| match spec {
        FileSpec::Api(api) => Some(resolver.api(file, api)),
        _ => None,
    });
    let mut schema = Schema {
        api: api?,
        resources: Vec::new(),
        ids: IndexMap::new(),
        models: IndexMap::new(),
        enums: IndexMap::new(),
        unions: IndexMap::new(),
    };
    for (file, spec) in files {
        match spec {
            FileSpec::Common(common) => {
                let CommonFile {
                    ids,
                    models,
                    enums,
                    unions,
                } = common;
                resolver.definitions(
                    &mut schema,
                    file,
                    &Home::Common,
                    (ids, models, enums, unions),
                );
            }
            FileSpec::Resource(spec) => {
                let ResourceFile {
                    resource,
                    doc,
                    operations,
                    ids,
                    models,
                    enums,
                    unions,
                } = &**spec;
                let home = Home::Resource(resource.clone());
                resolver.definitions(&mut schema, file, &home, (ids, models, enums, unions));
                let operations = operations
                    .iter()
                    .map(|(action, operation)| {
                        resolver.operation(file, resource, action, operation)
                    })
                    .collect();
                schema.resources.push(Resource {
                    name: resource.clone(),
                    doc: doc_of(doc.as_ref()),
                    operations,
                });
            }
            FileSpec::Api(_) | FileSpec::Corrections(_) => {}
        }
    }
    schema.resources.sort_by(|a, b| a.name.cmp(&b.name));
    settle(&mut schema);
    as_text::mark(&mut schema, files);
    Some(schema)
}

/// Turns `settled_by: getAll` into the full path; what names nothing stays for the check to report.
fn settle(schema: &mut Schema) {
    for resource in &mut schema.resources {
        let own: HashSet<String> = resource
            .operations
            .iter()
            .map(|operation| operation.action.clone())
            .collect();
        for operation in &mut resource.operations {
            if let Some(by) = &mut operation.settled_by
                && own.contains(by)
            {
                *by = format!("{}/{by}", resource.name);
            }
        }
    }
}

type Definitions<'s> = (
    &'s IndexMap<String, Compact<IdSpec>>,
    &'s IndexMap<String, ModelSpec>,
    &'s IndexMap<String, EnumSpec>,
    &'s IndexMap<String, UnionSpec>,
);

/// The enums whose values are texts, so that they can be keys.
fn text_enums(files: &[(String, FileSpec)]) -> HashSet<&str> {
    let enums = files.iter().filter_map(|(_, spec)| match spec {
        FileSpec::Common(spec) => Some(&spec.enums),
        FileSpec::Resource(spec) => Some(&spec.enums),
        FileSpec::Api(_) | FileSpec::Corrections(_) => None,
    });
    enums
        .flatten()
        .filter(|(_, spec)| spec.ty == EnumTypeSpec::String)
        .map(|(name, _)| name.as_str())
        .collect()
}

struct Resolver<'r, 'a> {
    names: &'r Names,
    text_enums: HashSet<&'r str>,
    report: &'r mut Report<'a>,
}

impl Resolver<'_, '_> {
    fn api(&mut self, file: &str, spec: &ApiFile) -> Api {
        let top = Way::File(file);
        let errors = || top.key("errors").place().value();
        self.expect(&spec.errors, Section::Models, errors);
        Api {
            name: spec.name.clone(),
            version: spec.version.clone(),
            doc: doc_of(spec.doc.as_ref()),
            base_path: spec.base_path.clone(),
            envelope: self.fields(top.key("envelope"), &spec.envelope),
            pagination: Pagination {
                request: spec.pagination.request.clone(),
                response: spec.pagination.response.clone(),
                max_count: spec.pagination.max_count,
            },
            errors: spec.errors.clone(),
            rate_limit: RateLimit {
                requests: spec.rate_limit.requests,
                seconds: spec.rate_limit.seconds,
                per: spec.rate_limit.per.clone(),
            },
        }
    }

    fn definitions(
        &mut self,
        schema: &mut Schema,
        file: &str,
        home: &Home,
        specs: Definitions<'_>,
    ) {
        let (ids, models, enums, unions) = specs;
        for (name, spec) in ids {
            let of = match spec.of {
                IdKindSpec::Uuid => IdKind::Uuid,
                IdKindSpec::Text => IdKind::Text,
            };
            let id = IdType {
                name: name.clone(),
                doc: doc_of(spec.doc.as_ref()),
                of,
                home: home.clone(),
            };
            schema.ids.entry(name.clone()).or_insert(id);
        }
        let top = Way::File(file);
        let section = top.key(Section::Models.key());
        for (name, spec) in models {
            let way = section.key(name);
            let model = Model {
                name: name.clone(),
                doc: doc_of(spec.doc.as_ref()),
                fields: self.fields(way.key("fields"), &spec.fields),
                at_least_one_of: spec.at_least_one_of.clone(),
                columns: spec.columns.clone(),
                open: spec.open,
                status: status(spec.restricted, spec.deprecated.as_ref()),
                rust: spec.rust.clone(),
                was: spec.was.clone(),
                home: home.clone(),
            };
            schema.models.entry(name.clone()).or_insert(model);
        }
        for (name, spec) in enums {
            let values = spec
                .values
                .iter()
                .map(|(wire, value)| enum_value(wire, value.as_ref()))
                .collect();
            let found = Enum {
                name: name.clone(),
                doc: doc_of(spec.doc.as_ref()),
                of: spec.ty.scalar(),
                values,
                extensible: spec.extensible,
                rust: spec.rust.clone(),
                was: spec.was.clone(),
                home: home.clone(),
            };
            schema.enums.entry(name.clone()).or_insert(found);
        }
        let section = top.key(Section::Unions.key());
        for (name, spec) in unions {
            let union = self.union(section.key(name), name, spec, home);
            schema.unions.entry(name.clone()).or_insert(union);
        }
    }

    fn union(&mut self, way: Way<'_>, name: &str, spec: &UnionSpec, home: &Home) -> Union {
        let way = way.key("cases");
        let tag = spec
            .tag
            .clone()
            .unwrap_or_else(|| "Discriminator".to_owned());
        let form = match spec.form {
            FormSpec::Adjacent => UnionForm::Adjacent {
                tag,
                value: spec.value.clone().unwrap_or_else(|| "Value".to_owned()),
            },
            FormSpec::Sparse => UnionForm::Sparse { tag },
            FormSpec::Sibling => UnionForm::Sibling,
            FormSpec::Shapes => UnionForm::Shapes,
        };
        let cases = spec
            .cases
            .iter()
            .map(|(tag, case)| {
                let spec = case
                    .as_ref()
                    .map_or_else(CaseSpec::default, |case| case.0.clone());
                Case {
                    tag: tag.clone(),
                    doc: doc_of(spec.doc.as_ref()),
                    property: spec.property.clone(),
                    ty: spec
                        .ty
                        .as_ref()
                        .map(|ty| self.ty(ty, way.key(tag).key("type"))),
                    status: status(spec.restricted, spec.deprecated.as_ref()),
                    rust: spec.rust.clone(),
                }
            })
            .collect();
        Union {
            name: name.to_owned(),
            doc: doc_of(spec.doc.as_ref()),
            form,
            cases,
            rust: spec.rust.clone(),
            was: spec.was.clone(),
            home: home.clone(),
        }
    }

    fn operation(
        &mut self,
        file: &str,
        resource: &str,
        action: &str,
        spec: &OperationSpec,
    ) -> Operation {
        let top = Way::File(file);
        let section = top.key("operations");
        let way = section.key(action);
        let request = match &spec.request {
            RequestSpec::Fields(fields) => Request::Fields(self.fields(way.key("request"), fields)),
            RequestSpec::Union(name) => {
                self.expect(name, Section::Unions, || way.key("request").place().value());
                Request::Union(name.clone())
            }
        };
        let response = match &spec.response {
            ResponseSpec::Fields(fields) => {
                Response::Fields(self.fields(way.key("response"), fields))
            }
            ResponseSpec::Model(name) => {
                self.expect(name, Section::Models, || {
                    way.key("response").place().value()
                });
                Response::Model(name.clone())
            }
        };
        Operation {
            resource: resource.to_owned(),
            action: action.to_owned(),
            doc: doc_of(spec.doc.as_ref()),
            effect: match spec.effect {
                // A missing effect was reported; the strictest one draws the fewest further messages.
                None | Some(EffectSpec::Read) => Effect::Read,
                Some(EffectSpec::MeteredRead) => Effect::MeteredRead,
                Some(EffectSpec::AbsoluteWrite) => Effect::AbsoluteWrite,
                Some(EffectSpec::AdditiveWrite) => Effect::AdditiveWrite,
            },
            effect_why: spec.effect_why.clone(),
            money: spec.money,
            settled_by: spec.settled_by.clone(),
            settled_within: spec.settled_within.clone(),
            portfolio: spec.portfolio,
            pages: spec.pages.as_ref().map(|pages| Pages {
                items: pages.items.clone(),
                optional: pages.optional,
            }),
            at_least_one_of: spec.at_least_one_of.clone(),
            request,
            response,
            status: status(spec.restricted, spec.deprecated.as_ref()),
            rust: spec.rust.clone(),
            was: spec.was.clone(),
        }
    }

    fn fields(
        &mut self,
        way: Way<'_>,
        fields: &IndexMap<String, Compact<FieldSpec>>,
    ) -> Vec<Field> {
        fields
            .iter()
            .map(|(name, spec)| self.field(way.key(name), name, spec))
            .collect()
    }

    fn field(&mut self, way: Way<'_>, name: &str, spec: &FieldSpec) -> Field {
        let (ty, nullable) = match self.ty(&spec.ty, way.key("type")) {
            Type::Nullable(inner) => (*inner, true),
            ty => (ty, false),
        };
        Field {
            name: name.to_owned(),
            doc: spec.doc.as_ref().map(|doc| doc_of(Some(doc))),
            ty,
            as_text: false,
            nullable,
            required: spec.required.unwrap_or(!nullable),
            limits: self.limits(way, &spec.limits()),
            default: spec.default.clone(),
            tagged_by: spec.tagged_by.clone(),
            read_only: spec.read_only,
            status: status(spec.restricted, spec.deprecated.as_ref()),
            rust: spec.rust.clone(),
            was: spec.was.clone(),
        }
    }

    fn limits(&mut self, way: Way<'_>, spec: &LimitsSpec) -> Limits {
        let (items, length, range) = (&spec.items, &spec.length, &spec.range);
        Limits {
            items: self.range(way.key("items"), items.as_ref(), types::count_range),
            each: spec
                .each
                .as_ref()
                .map(|each| Box::new(self.limits(way.key("each"), each))),
            unique: spec.unique,
            length: self.range(way.key("length"), length.as_ref(), types::count_range),
            range: self.range(way.key("range"), range.as_ref(), types::number_range),
            longest: self.longest(way, spec),
            pattern: spec.pattern.clone(),
        }
    }

    /// The longest interval. Two of them are refused here, where one would be lost, so that no comparison is silent about it.
    fn longest(&mut self, way: Way<'_>, spec: &LimitsSpec) -> Option<Longest> {
        if spec.max_months.is_some() && spec.max_days.is_some() {
            let message = "the interval is limited in months and in days";
            let help = "keep the one by which the vendor counts";
            let days = way.key("max_days").place();
            self.report.add(Rule::IntervalTwice, &days, message, help);
        }
        let months = spec.max_months.map(Longest::Months);
        months.or(spec.max_days.map(Longest::Days))
    }

    fn range<T: Default>(
        &mut self,
        way: Way<'_>,
        text: Option<&String>,
        read: fn(&str) -> Result<Bounds<T>, Wrong>,
    ) -> Bounds<T> {
        match text.map(|text| read(text)) {
            None => Bounds::default(),
            Some(Ok(bounds)) => bounds,
            Some(Err(wrong)) => {
                self.report.add(
                    Rule::BadRange,
                    &way.place().within(&wrong.range),
                    wrong.message,
                    wrong.help,
                );
                Bounds::default()
            }
        }
    }
}

fn enum_value(wire: &str, spec: Option<&Compact<ValueSpec>>) -> EnumValue {
    let spec = spec.map_or_else(ValueSpec::default, |spec| spec.0.clone());
    EnumValue {
        name: wire.to_owned(),
        doc: doc_of(spec.doc.as_ref()),
        status: status(spec.restricted, spec.deprecated.as_ref()),
        rust: spec.rust,
        was: spec.was,
    }
}

fn status(restricted: bool, deprecated: Option<&DeprecatedSpec>) -> Status {
    let deprecated = deprecated.map(|spec| Deprecated {
        since: spec.since.clone(),
        gone_on: spec.gone_on.clone(),
        instead: spec.instead.clone(),
    });
    Status {
        restricted,
        deprecated,
    }
}

fn doc_of(doc: Option<&String>) -> String {
    doc.map(|doc| doc.trim().to_owned()).unwrap_or_default()
}
