-- Made by tests/helpers/statements.py, which a change of the query asks to run again.
-- case_id uuid
-- person_id uuid
-- kind ConsentKind
-- state ConsentState
-- recipient
-- valid_until date
SELECT case_file.id AS case_id, case_file.person_id, consent.kind, consent.state, consent.recipient, consent.valid_until
FROM case_file JOIN consent ON consent.person_id = case_file.person_id
WHERE consent.kind != 'case' AND consent.state = 'given'
