-- Made by tests/helpers/statements.py, which a change of the query asks to run again.
-- id uuid
-- version
-- name
-- municipality
-- language
-- way_of_working
-- settings json
SELECT team.id, team.version, team.name, team.municipality, team.language, team.way_of_working, team.settings
FROM team ORDER BY team.name
