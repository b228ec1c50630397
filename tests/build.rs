//! Lists the types of the bindings for the tests that try each of them: nobody else wants them all, so the bindings do not.

use std::path::Path;
use std::{env, fs};

use mews_connector_codegen::check;
use mews_connector_codegen::ir::{ItemKind, Role, UnionForm};

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=../schema");
    let (_, bindings) = check(Path::new("../schema"))
        .unwrap_or_else(|problems| panic!("{}", problems.render(false)));
    let (mut visits, mut samples) = (String::new(), String::new());
    for module in &bindings.modules {
        let alone = module.items.iter().filter(|item| match &item.kind {
            // What belongs to one operation is visited with it.
            ItemKind::Struct(of) => of.role == Role::Model,
            // Its case is named elsewhere, so it cannot be read alone.
            ItemKind::Union(of) => of.form != UnionForm::Sibling,
            ItemKind::Enum(_) => true,
        });
        for item in alone {
            let (module, name, text) = (&module.name, &item.name, &item.schema_name);
            visits += &format!("visitor.visit::<mews_connector::{module}::{name}>({text:?});\n");
        }
        for item in module.items.iter().filter(|item| item.sample.is_some()) {
            let operations = module.handle.iter().flat_map(|handle| &handle.operations);
            let answered = operations.filter(|it| it.response.module == module.name);
            let mut answered = answered.filter(|it| it.response.name == item.name);
            let text = match answered.next().filter(|_| item.is_body()) {
                Some(operation) => &operation.name,
                None => &item.schema_name,
            };
            let (module, name) = (&module.name, &item.name);
            samples += &format!("visitor.visit::<mews_connector::{module}::{name}>({text:?});\n");
        }
    }
    let out = env::var_os("OUT_DIR").expect("cargo sets it");
    let text = format!(
        "/// Visits every model, enum and union, by module.\nfn visit_types(visitor: &mut impl VisitType) {{\n{visits}}}\n\n\
         /// Visits every type that has a sample, by its name in the schema or the operation that it answers.\n\
         #[allow(deprecated)]\n\
         fn visit_samples(visitor: &mut impl VisitSample) {{\n{samples}}}\n"
    );
    fs::write(Path::new(&out).join("types.rs"), text).expect("cargo made the folder");
}
