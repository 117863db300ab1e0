-- Made by tests/helpers/statements.py, which a change of the query asks to run again.
-- id uuid
-- version
-- name
-- municipality
-- language
SELECT team.id, team.version, team.name, team.municipality, team.language
FROM team ORDER BY team.name
