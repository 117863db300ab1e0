-- Made by tests/helpers/statements.py, which a change of the query asks to run again.
-- case_id uuid
-- person_id uuid
-- name
-- organisation
SELECT case_file.id AS case_id, case_file.person_id AS person_id, '' AS name, '' AS organisation
FROM case_file
WHERE case_file.person_id IN (SELECT case_file_1.person_id
FROM case_file AS case_file_1 JOIN recusal ON recusal.case_id = case_file_1.id
WHERE recusal.member_id = :member_id AND (recusal.ended_on IS NULL OR recusal.ended_on > :today)) UNION ALL SELECT NULL AS anon_1, NULL AS anon__1, attendance.name, attendance.organisation
FROM attendance JOIN meeting ON meeting.id = attendance.meeting_id
WHERE meeting.status = 'open' AND attendance.is_external = 1 AND attendance.presence = 'present' AND attendance.left_at IS NULL AND NOT (EXISTS (SELECT *
FROM attendance AS attendance_1
WHERE attendance_1.meeting_id = meeting.id AND attendance_1.member_id = :member_id AND (attendance_1.presence = 'apologies' OR attendance_1.left_at IS NOT NULL)))
