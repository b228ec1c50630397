//! All files of a schema as one tree, in which definitions stand under their names and remember their home.

use std::collections::HashMap;

use indexmap::IndexMap;

use mews_connector_language::model::Home;
use mews_connector_language::place::{file_of, resource_file};
use mews_connector_language::spec::{
    ApiFile, CommonFile, Compact, CorrectionsFile, EnumSpec, FieldSpec, FileSpec, IdSpec,
    ModelSpec, OperationSpec, RequestSpec, ResourceFile, ResponseSpec, UnionSpec,
};

use super::ty::Ty;

/// A schema, read from files or made from a document.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Tree {
    pub(crate) api: Option<ApiFile>,
    pub(crate) corrections: Option<CorrectionsFile>,
    /// The docs of the resources.
    pub(crate) resources: IndexMap<String, Option<String>>,
    /// The operations by `resource/action`.
    pub(crate) operations: IndexMap<String, OperationSpec>,
    pub(crate) ids: IndexMap<String, IdSpec>,
    pub(crate) models: IndexMap<String, ModelSpec>,
    pub(crate) enums: IndexMap<String, EnumSpec>,
    pub(crate) unions: IndexMap<String, UnionSpec>,
    /// Where the definitions are written.
    pub(crate) homes: HashMap<String, Home>,
}

impl Tree {
    /// Joins files into a tree.
    pub(crate) fn from_files(files: &[(String, FileSpec)]) -> Self {
        let mut tree = Self::default();
        for (_, file) in files {
            match file {
                FileSpec::Api(api) => tree.api = Some((**api).clone()),
                FileSpec::Corrections(corrections) => tree.corrections = Some(corrections.clone()),
                FileSpec::Common(CommonFile {
                    ids,
                    models,
                    enums,
                    unions,
                }) => {
                    tree.take(&Home::Common, ids, models, enums, unions);
                }
                FileSpec::Resource(file) => {
                    let ResourceFile {
                        resource,
                        doc,
                        operations,
                        ids,
                        models,
                        enums,
                        unions,
                    } = &**file;
                    tree.resources.insert(resource.clone(), doc.clone());
                    for (action, operation) in operations {
                        tree.operations
                            .insert(format!("{resource}/{action}"), operation.clone());
                    }
                    tree.take(
                        &Home::Resource(resource.clone()),
                        ids,
                        models,
                        enums,
                        unions,
                    );
                }
            }
        }
        tree
    }

    fn take(
        &mut self,
        home: &Home,
        ids: &IndexMap<String, Compact<IdSpec>>,
        models: &IndexMap<String, ModelSpec>,
        enums: &IndexMap<String, EnumSpec>,
        unions: &IndexMap<String, UnionSpec>,
    ) {
        self.ids
            .extend(ids.iter().map(|(name, id)| (name.clone(), id.0.clone())));
        self.models.extend(models.clone());
        self.enums.extend(enums.clone());
        self.unions.extend(unions.clone());
        let names = ids
            .keys()
            .chain(models.keys())
            .chain(enums.keys())
            .chain(unions.keys());
        self.homes
            .extend(names.map(|name| (name.clone(), home.clone())));
    }

    /// Splits the tree into files, sorted by name.
    pub(crate) fn into_files(self) -> Vec<(String, FileSpec)> {
        let mut common = CommonFile::default();
        let mut resources: IndexMap<String, ResourceFile> = self
            .resources
            .into_iter()
            .map(|(resource, doc)| {
                let file = ResourceFile {
                    resource: resource.clone(),
                    doc,
                    operations: IndexMap::new(),
                    ids: IndexMap::new(),
                    models: IndexMap::new(),
                    enums: IndexMap::new(),
                    unions: IndexMap::new(),
                };
                (resource, file)
            })
            .collect();
        for (path, operation) in self.operations {
            if let Some((resource, action)) = path.split_once('/')
                && let Some(file) = resources.get_mut(resource)
            {
                file.operations.insert(action.to_owned(), operation);
            }
        }
        macro_rules! place {
            ($section:ident, $wrap:expr) => {
                for (name, spec) in self.$section {
                    let home = match self.homes.get(&name) {
                        Some(Home::Resource(resource)) => {
                            resources.get_mut(resource).map(|file| &mut file.$section)
                        }
                        _ => None,
                    };
                    home.unwrap_or(&mut common.$section)
                        .insert(name, $wrap(spec));
                }
            };
        }
        place!(ids, Compact);
        place!(models, |spec| spec);
        place!(enums, |spec| spec);
        place!(unions, |spec| spec);
        let mut files: Vec<(String, FileSpec)> = Vec::new();
        files.extend(
            self.api
                .map(|api| ("api.yaml".to_owned(), FileSpec::Api(Box::new(api)))),
        );
        if common != CommonFile::default() {
            files.push((file_of(&Home::Common), FileSpec::Common(common)));
        }
        files.extend(
            self.corrections
                .map(|found| ("corrections.yaml".to_owned(), FileSpec::Corrections(found))),
        );
        for (resource, file) in resources {
            files.push((resource_file(&resource), FileSpec::Resource(Box::new(file))));
        }
        files.sort_by(|(a, _), (b, _)| a.cmp(b));
        files
    }

    /// Whether a definition of any kind has this name.
    pub(crate) fn defines(&self, name: &str) -> bool {
        self.ids.contains_key(name)
            || self.models.contains_key(name)
            || self.enums.contains_key(name)
            || self.unions.contains_key(name)
    }

    /// Visits every property of every operation and model.
    pub(crate) fn fields_mut(&mut self) -> impl Iterator<Item = &mut FieldSpec> {
        let models = self
            .models
            .values_mut()
            .flat_map(|model| model.fields.values_mut());
        let bodies = self.operations.values_mut().flat_map(|operation| {
            let request = match &mut operation.request {
                RequestSpec::Fields(fields) => Some(fields.values_mut()),
                RequestSpec::Union(_) => None,
            };
            let response = match &mut operation.response {
                ResponseSpec::Fields(fields) => Some(fields.values_mut()),
                ResponseSpec::Model(_) => None,
            };
            request
                .into_iter()
                .flatten()
                .chain(response.into_iter().flatten())
        });
        models.chain(bodies).map(|field| &mut field.0)
    }

    /// The names that an operation uses directly.
    pub(crate) fn used_by_operation(operation: &OperationSpec) -> Vec<String> {
        let mut names = Vec::new();
        match &operation.request {
            RequestSpec::Fields(fields) => fields
                .values()
                .for_each(|field| collect(&field.ty, &mut names)),
            RequestSpec::Union(name) => names.push(name.clone()),
        }
        match &operation.response {
            ResponseSpec::Fields(fields) => fields
                .values()
                .for_each(|field| collect(&field.ty, &mut names)),
            ResponseSpec::Model(name) => names.push(name.clone()),
        }
        names
    }

    /// The names that a definition uses directly.
    pub(crate) fn used_by(&self, name: &str) -> Vec<String> {
        let mut names = Vec::new();
        if let Some(model) = self.models.get(name) {
            model
                .fields
                .values()
                .for_each(|field| collect(&field.ty, &mut names));
        }
        if let Some(union) = self.unions.get(name) {
            for case in union.cases.values().flatten() {
                if let Some(ty) = &case.ty {
                    collect(ty, &mut names);
                }
            }
        }
        names
    }
}

fn collect(ty: &str, names: &mut Vec<String>) {
    Ty::parse(ty).names(&mut |name| names.push(name.to_owned()));
}
