-- Made by tests/helpers/statements.py, which a change of the query asks to run again.
-- id uuid
-- version
-- number
-- person_id uuid
-- need_level
-- phase_id uuid
-- phase_since date
-- coordinator_id uuid
-- referred_on date
-- first_contact_on date
-- next_evaluation_on date
-- next_evaluation_is_week flag
-- entry_route EntryRoute
-- programme
-- name
-- short_name
-- what_matters
-- zone
-- birth_date date
-- kind PhaseKind
-- weeks
-- goals json
-- actions json
-- consent ConsentState
-- consent_end date
-- first_contact date
-- decision_end date
-- decided flag
-- plan PlanStatus
-- offers
-- outside
-- arenas json
-- takes_part json
-- plan_step moment
-- goal_step date
-- evaluations json
-- stuck
-- unscored json
-- meeting date
-- prepared flag
SELECT case_file.id, case_file.version, case_file.number, case_file.person_id, case_file.need_level, case_file.phase_id, case_file.phase_since, case_file.coordinator_id, case_file.referred_on, case_file.first_contact_on, case_file.next_evaluation_on, case_file.next_evaluation_is_week, case_file.entry_route, case_file.programme, person.name, person.short_name, person.what_matters, person.zone, person.birth_date, phase.kind AS kind, phase.weeks, (SELECT json_group_array(json_array(goal.id, goal.version, goal.text, goal.status, goal.status_on, goal.position, goal.horizon, goal.area)) AS "Folded_1"
FROM goal
WHERE goal.case_id = case_file.id) AS goals, (SELECT json_group_array(json_array(anon_1.open, anon_1.late)) AS "Folded_2"
FROM (SELECT count(*) AS open, coalesce(sum(CASE WHEN (action_item.due_on < :today) THEN 1 ELSE 0 END), 0) AS late
FROM action_item
WHERE action_item.case_id = case_file.id AND action_item.status IN ('open', 'in_progress', 'waiting')) AS anon_1) AS actions, (SELECT consent.state
FROM consent
WHERE consent.person_id = case_file.person_id AND consent.kind = 'case' ORDER BY consent.given_on DESC NULLS LAST, consent.withdrawn_on DESC NULLS FIRST
 LIMIT 1 OFFSET 0) AS consent, (SELECT min(consent.valid_until) AS min_1
FROM consent
WHERE consent.person_id = case_file.person_id AND consent.state = 'given' AND NOT (EXISTS (SELECT *
FROM consent AS consent_1
WHERE consent_1.person_id = consent.person_id AND consent_1.id != consent.id AND consent_1.kind = consent.kind AND lower(consent_1.recipient) = lower(consent.recipient) AND consent_1.state = 'given' AND (consent_1.valid_until IS NULL OR consent_1.valid_until > consent.valid_until)))) AS consent_end, (SELECT min(contact.contact_on) AS min_2
FROM contact
WHERE contact.case_id = case_file.id AND contact.minutes > 0) AS first_contact, (SELECT service_decision.to_on
FROM service_decision
WHERE service_decision.case_id = case_file.id AND service_decision.to_on IS NOT NULL AND (service_decision.approved_on IS NOT NULL OR service_decision.reference_number != '' OR service_decision.requested_on IS NULL) AND NOT (EXISTS (SELECT *
FROM service_decision AS service_decision_1
WHERE service_decision_1.case_id = service_decision.case_id AND service_decision_1.id != service_decision.id AND lower(service_decision_1.service) = lower(service_decision.service) AND (service_decision_1.to_on IS NULL OR service_decision_1.to_on > service_decision.to_on) AND (service_decision_1.from_on IS NULL OR service_decision_1.from_on <= :today OR service_decision_1.from_on <= date(service_decision.to_on, '+1 day')) AND (service_decision_1.approved_on IS NOT NULL OR service_decision_1.reference_number != '' OR service_decision_1.requested_on IS NULL))) ORDER BY CASE WHEN (service_decision.to_on >= :today) THEN service_decision.to_on END IS NULL, CASE WHEN (service_decision.to_on >= :today) THEN service_decision.to_on END, service_decision.to_on DESC
 LIMIT 1 OFFSET 0) AS decision_end, EXISTS (SELECT *
FROM service_decision
WHERE service_decision.case_id = case_file.id) AS decided, (SELECT individual_plan.status
FROM individual_plan
WHERE individual_plan.case_id = case_file.id ORDER BY individual_plan.offered_on DESC NULLS LAST
 LIMIT 1 OFFSET 0) AS "plan", (SELECT CASE WHEN (individual_plan.offer = 'not_offered') THEN 1 ELSE 0 END + CASE WHEN (individual_plan.coordinator_offer = 'not_offered') THEN 2 ELSE 0 END AS anon_2
FROM individual_plan
WHERE individual_plan.case_id = case_file.id ORDER BY individual_plan.offered_on DESC NULLS LAST
 LIMIT 1 OFFSET 0) AS offers, (SELECT CASE WHEN (individual_plan.status = 'ended') THEN '' ELSE individual_plan.outside_name END AS anon_3
FROM individual_plan
WHERE individual_plan.case_id = case_file.id ORDER BY individual_plan.offered_on DESC NULLS LAST
 LIMIT 1 OFFSET 0) AS outside, (SELECT json_group_array(json_array(measure.arena)) AS "Folded_3"
FROM measure
WHERE measure.case_id = case_file.id AND measure.arena != '' AND (measure.to_on IS NULL OR measure.to_on >= :today)) AS arenas, (SELECT json_group_array(json_array(participant.member_id)) AS "Folded_4"
FROM participant
WHERE participant.case_id = case_file.id AND participant.member_id IS NOT NULL AND (participant.to_on IS NULL OR participant.to_on >= :today)) AS takes_part, (SELECT max(individual_plan.updated_at) AS max_1
FROM individual_plan
WHERE individual_plan.case_id = case_file.id) AS plan_step, (SELECT max(goal_status_change.set_on) AS max_2
FROM goal_status_change JOIN goal ON goal.id = goal_status_change.goal_id
WHERE goal.case_id = case_file.id) AS goal_step, (SELECT json_group_array(json_array(final_evaluation.evaluated_on, final_evaluation.is_final, final_evaluation.follow_up_weeks)) AS "Folded_5"
FROM final_evaluation
WHERE final_evaluation.case_id = case_file.id) AS evaluations, (SELECT count(*) AS count_1
FROM meeting
WHERE meeting.team_id = case_file.team_id AND meeting.held_on BETWEEN (SELECT min(goal.status_on) AS min_3
FROM goal
WHERE goal.case_id = case_file.id AND goal.status = 'stuck') AND :today AND meeting.kind = 'team' AND meeting.status != 'planned') AS stuck, CASE WHEN (phase.kind IN ('closing', 'follow_up')) THEN (SELECT json_group_array(json_array(anon_4.instrument)) AS "Folded_6"
FROM (SELECT DISTINCT assessment.instrument AS instrument
FROM assessment
WHERE assessment.case_id = case_file.id AND assessment.moment = 'start' AND NOT (EXISTS (SELECT *
FROM assessment AS assessment_1
WHERE assessment_1.case_id = assessment.case_id AND assessment_1.instrument = assessment.instrument AND assessment_1.moment = 'end'))) AS anon_4) END AS unscored, (SELECT min(meeting.held_on) AS min_4
FROM meeting
WHERE meeting.team_id = :team_id AND meeting.held_on >= :today AND meeting.kind = 'team' AND meeting.status != 'closed') AS meeting, EXISTS (SELECT *
FROM preparation, meeting
WHERE preparation.case_id = case_file.id AND meeting.id = preparation.meeting_id AND meeting.held_on >= :today AND meeting.kind = 'team' AND meeting.status != 'closed') AS prepared
FROM case_file JOIN person ON person.id = case_file.person_id JOIN phase ON phase.id = case_file.phase_id
WHERE case_file.team_id = :team_id AND phase.kind != 'ended'
