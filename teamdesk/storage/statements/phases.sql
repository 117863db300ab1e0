-- Made by tests/helpers/statements.py, which a change of the query asks to run again.
-- id uuid
-- kind PhaseKind
-- name
-- position
-- case_limit
-- weeks
SELECT phase.id, phase.kind, phase.name, phase.position, phase.case_limit, phase.weeks
FROM phase
WHERE phase.team_id = :team_id ORDER BY phase.position
