-- Made by tests/helpers/statements.py, which a change of the query asks to run again.
-- id uuid
-- version
-- name
-- initials
-- profession
-- percent
-- colour
-- is_active flag
-- server_login
-- phone
SELECT member.id, member.version, member.name, member.initials, member.profession, member.percent, member.colour, member.is_active, member.server_login, member.phone
FROM member
WHERE member.team_id = :team_id ORDER BY member.colour, member.name
