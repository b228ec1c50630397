// Generated from schema/common.yaml by `cargo connector generate`. Edit the schema, not this file.
