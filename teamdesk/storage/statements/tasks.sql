-- Made by tests/helpers/statements.py, which a change of the query asks to run again.
-- id uuid
-- version
-- text
-- case_id uuid
-- number
-- person_id uuid
-- name
-- owner_id uuid
-- owner_name
-- due_on date
-- status ActionStatus
-- carried_over
-- created_on date
-- done_on date
-- meeting_id uuid
-- goal_id uuid
-- quote
-- follow_up_weeks
-- measure_id uuid
-- waiting_for
-- needs_acceptance flag
-- handed_by_id uuid
-- repeat_days
-- repeat_until date
-- held_on date
-- meeting_kind MeetingKind
SELECT action_item.id, action_item.version, action_item.text, action_item.case_id, case_file.number, case_file.person_id, person.name, action_item.owner_id, action_item.owner_name, action_item.due_on, action_item.status, action_item.carried_over, action_item.created_on, action_item.done_on, action_item.meeting_id, action_item.goal_id, action_item.quote, action_item.follow_up_weeks, action_item.measure_id, action_item.waiting_for, action_item.needs_acceptance, action_item.handed_by_id, action_item.repeat_days, action_item.repeat_until, meeting.held_on, meeting.kind AS meeting_kind
FROM action_item LEFT OUTER JOIN case_file ON case_file.id = action_item.case_id LEFT OUTER JOIN person ON person.id = case_file.person_id LEFT OUTER JOIN meeting ON meeting.id = action_item.meeting_id
WHERE action_item.team_id = :team_id AND (action_item.status IN ('open', 'in_progress', 'waiting') OR action_item.done_on >= :since) ORDER BY action_item.due_on ASC NULLS LAST, action_item.created_on, action_item.id
