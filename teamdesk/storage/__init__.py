"""Where it lies: engine, keys, unit of work, queries, migrations, backup."""
