-- Made by tests/helpers/statements.py, which a change of the query asks to run again.
-- id uuid
SELECT meeting.id
FROM meeting
WHERE meeting.team_id = :team_id AND meeting.status = 'open'
