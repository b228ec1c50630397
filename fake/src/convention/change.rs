//! `update` and `delete`: what exists is changed or goes.

use mews_connector_language::model::{Field, Operation, Type};

use super::{distinct, unknown_entity, view};
use crate::catalog::Catalog;
use crate::check::{At, Rejection, VALUE};
use crate::entity::Entity;
use crate::handler::Task;
use crate::json::{Json, Object};
use crate::plan::{ID, Plan, Verb, naming_field, object_lists, request_fields};
use crate::state::{World, copy};

impl World {
    pub(super) fn update(&mut self, task: &Task<'_>, own: &str) -> Result<Json, Rejection> {
        let catalog = task.catalog;
        let Some(changes) = changes(task, own) else {
            return Ok(self.made(task));
        };
        self.check_references(task)?;
        // All are found before any is changed, so that a refused request leaves nothing behind.
        let mut found = Vec::with_capacity(changes.len());
        for change in changes {
            let named = change
                .object
                .get(&change.naming.name)
                .and_then(Json::as_str);
            let named = match named {
                Some(named) => named,
                // Where the identifier is optional, the entity may be named in a way that no convention knows.
                None if !change.naming.required => continue,
                None => return Err(change.unknown()),
            };
            let id = self.resolve(own, named).ok_or_else(|| change.unknown())?;
            found.push((change, id));
        }
        for (change, id) in &found {
            if let Some(entity) = self.store_mut(own).get_mut(id) {
                apply(task, own, change, entity);
            }
            self.touch(catalog, own, id, task.now);
        }
        let target = task
            .plan
            .target
            .as_ref()
            .filter(|target| catalog.identity(&target.model) == own);
        let Some(target) = target else {
            return Ok(self.empty(task));
        };
        let shown = found.iter().filter_map(|(change, id)| {
            let entity = self.store(own)?.get(id)?;
            Some((change.object, id.clone(), view(task, entity, &target.model)))
        });
        let shown = shown.collect();
        Ok(self.respond(task, target, shown))
    }

    pub(super) fn delete(&mut self, task: &Task<'_>, own: &str) -> Result<Json, Rejection> {
        let mut ids = Vec::new();
        for field in request_fields(task.operation) {
            let at = At::ROOT.name(&field.name);
            let value = task.request.get(&field.name);
            match (&field.ty, value) {
                (Type::Id(name) | Type::HybridId(name), Some(Json::String(id))) if name == own => {
                    ids.push(self.resolve(own, id).ok_or_else(|| unknown_entity(&at))?);
                }
                (Type::List(item), Some(Json::Array(list))) if matches!(&**item, Type::Id(name) | Type::HybridId(name) if name == own) => {
                    for (index, id) in list.iter().enumerate() {
                        let id = id.as_str().and_then(|id| self.resolve(own, id));
                        ids.push(id.ok_or_else(|| unknown_entity(&at.index(index)))?);
                    }
                }
                _ => {}
            }
        }
        for id in distinct(ids) {
            self.store_mut(own).remove(&id);
        }
        Ok(self.empty(task))
    }

    /// The emptiest response that the schema allows.
    pub(crate) fn empty(&mut self, task: &Task<'_>) -> Json {
        let fields = task.operation.response.fields(task.catalog.schema());
        Json::Object(self.fill(task.catalog, task.now, fields, &[]))
    }
}

/// What a request wants changed about one entity.
struct Change<'a> {
    object: &'a Object,
    /// The property that names the entity.
    naming: &'a Field,
    /// The list that the change stands in, and where.
    place: Option<(&'a str, usize)>,
}

impl Change<'_> {
    /// The refusal of the identifier.
    fn unknown(&self) -> Rejection {
        match self.place {
            Some((list, index)) => {
                unknown_entity(&At::ROOT.name(list).index(index).name(&self.naming.name))
            }
            None => unknown_entity(&At::ROOT.name(&self.naming.name)),
        }
    }
}

/// Where a request says which entities of a kind it changes: in a list of objects, or for itself; none when it does not
/// say. Beside it is the property that names the entity.
fn about<'a>(
    catalog: &'a Catalog,
    operation: &'a Operation,
    kind: &str,
) -> Option<(Option<&'a str>, &'a Field)> {
    let mut lists = object_lists(operation);
    let list = lists
        .find_map(|(list, model)| Some((Some(list), naming_field(catalog.fields(model), kind)?)));
    list.or_else(|| Some((None, naming_field(request_fields(operation), kind)?)))
}

/// Whether convention tells what an operation does.
pub(crate) fn is_conventional(catalog: &Catalog, operation: &Operation, plan: &Plan) -> bool {
    match (&plan.verb, &plan.target, &plan.own) {
        (Verb::Add | Verb::GetAll, Some(_), _) => true,
        (Verb::Update, _, Some(own)) => about(catalog, operation, own).is_some(),
        (Verb::Delete, _, Some(own)) => {
            let fields = request_fields(operation).iter();
            let names =
                |ty: &Type| matches!(ty, Type::Id(name) | Type::HybridId(name) if name == own);
            fields.into_iter().any(|field| match &field.ty {
                Type::List(item) => names(item),
                ty => names(ty),
            })
        }
        _ => false,
    }
}

/// The changes that a request describes; none when it does not say which entity it is about.
fn changes<'a>(task: &Task<'a>, own: &str) -> Option<Vec<Change<'a>>> {
    let (list, naming) = about(task.catalog, task.operation, own)?;
    let Some(list) = list else {
        return Some(vec![Change {
            object: task.request,
            naming,
            place: None,
        }]);
    };
    let items = task.request.get(list).and_then(Json::as_array);
    let objects = items.unwrap_or_default().iter().filter_map(Json::as_object);
    let change = |(index, object)| Change {
        object,
        naming,
        place: Some((list, index)),
    };
    Some(objects.enumerate().map(change).collect())
}

/// Absent and null keep a property, a value sets it, and a wrapper around null clears it.
fn apply(task: &Task<'_>, kind: &str, change: &Change<'_>, entity: &mut Entity) {
    let catalog = task.catalog;
    for field in catalog.fields(&entity.model) {
        if field.name == ID || field.name == change.naming.name {
            continue;
        }
        let aliases = task.handlers.aliases(kind, &field.name);
        let mut names = std::iter::once(field.name.as_str()).chain(aliases);
        let sent = names.find_map(|name| change.object.get(name));
        let Some(sent) = sent.filter(|value| !value.is_null()) else {
            continue;
        };
        let clears = sent.get(VALUE).is_some_and(Json::is_null);
        if clears && !field.nullable && !field.required {
            entity.properties.shift_remove(&field.name);
        } else if let Some(value) = copy(catalog, field, sent) {
            entity.properties.insert(field.name.clone(), value);
        }
    }
}
