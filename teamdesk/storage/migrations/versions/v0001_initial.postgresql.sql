CREATE TABLE coordinating_unit (
	name VARCHAR NOT NULL,
	phone VARCHAR NOT NULL,
	email VARCHAR NOT NULL,
	id UUID NOT NULL,
	CONSTRAINT pk_coordinating_unit PRIMARY KEY (id)
)
--
CREATE TABLE icf_title (
	code VARCHAR NOT NULL,
	title VARCHAR NOT NULL,
	id UUID NOT NULL,
	CONSTRAINT pk_icf_title PRIMARY KEY (id),
	CONSTRAINT uq_icf_title_code UNIQUE (code)
)
--
CREATE TABLE news (
	number INTEGER NOT NULL,
	source VARCHAR NOT NULL,
	told JSON NOT NULL,
	CONSTRAINT pk_news PRIMARY KEY (number)
)
--
CREATE TABLE person (
	name VARCHAR NOT NULL,
	short_name VARCHAR NOT NULL,
	search_key VARCHAR NOT NULL,
	birth_date DATE,
	identity_number VARCHAR,
	phone VARCHAR NOT NULL,
	address VARCHAR NOT NULL,
	zone VARCHAR NOT NULL,
	address_protection VARCHAR(40) NOT NULL,
	language VARCHAR NOT NULL,
	interpreter VARCHAR NOT NULL,
	doctor VARCHAR NOT NULL,
	what_matters VARCHAR NOT NULL,
	what_matters_on DATE,
	what_matters_by VARCHAR NOT NULL,
	died_on DATE,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_person PRIMARY KEY (id),
	CONSTRAINT uq_person_identity_number UNIQUE (identity_number)
)
--
CREATE INDEX ix_person_search_key ON person (search_key)
--
CREATE TABLE word_template (
	file_name VARCHAR NOT NULL,
	sha256 VARCHAR NOT NULL,
	size INTEGER NOT NULL,
	data BYTEA NOT NULL,
	id UUID NOT NULL,
	CONSTRAINT pk_word_template PRIMARY KEY (id),
	CONSTRAINT uq_word_template_sha256 UNIQUE (sha256)
)
--
CREATE TABLE relative (
	person_id UUID NOT NULL,
	name VARCHAR NOT NULL,
	kind VARCHAR(40) NOT NULL,
	relation VARCHAR NOT NULL,
	organisation VARCHAR NOT NULL,
	may_know VARCHAR NOT NULL,
	contribution VARCHAR NOT NULL,
	phone VARCHAR NOT NULL,
	note VARCHAR NOT NULL,
	is_closest BOOLEAN NOT NULL,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_relative PRIMARY KEY (id),
	CONSTRAINT fk_relative_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE
)
--
CREATE INDEX ix_relative_person_id ON relative (person_id)
--
CREATE TABLE team (
	name VARCHAR NOT NULL,
	municipality VARCHAR NOT NULL,
	language VARCHAR NOT NULL,
	way_of_working VARCHAR NOT NULL,
	settings JSON NOT NULL,
	coordinating_unit_id UUID,
	word_template_id UUID,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_team PRIMARY KEY (id),
	CONSTRAINT fk_team_coordinating_unit_id_coordinating_unit FOREIGN KEY(coordinating_unit_id) REFERENCES coordinating_unit (id),
	CONSTRAINT fk_team_word_template_id_word_template FOREIGN KEY(word_template_id) REFERENCES word_template (id)
)
--
CREATE INDEX ix_team_coordinating_unit_id ON team (coordinating_unit_id)
--
CREATE INDEX ix_team_word_template_id ON team (word_template_id)
--
CREATE TABLE member (
	team_id UUID NOT NULL,
	name VARCHAR NOT NULL,
	initials VARCHAR NOT NULL,
	profession VARCHAR NOT NULL,
	percent DOUBLE PRECISION,
	email VARCHAR NOT NULL,
	phone VARCHAR NOT NULL,
	note VARCHAR NOT NULL,
	is_active BOOLEAN NOT NULL,
	colour INTEGER NOT NULL,
	server_login VARCHAR NOT NULL,
	search_key VARCHAR NOT NULL,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_member PRIMARY KEY (id),
	CONSTRAINT fk_member_team_id_team FOREIGN KEY(team_id) REFERENCES team (id)
)
--
CREATE INDEX ix_member_search_key ON member (search_key)
--
CREATE INDEX ix_member_team_id ON member (team_id)
--
CREATE TABLE phase (
	team_id UUID NOT NULL,
	kind VARCHAR(40) NOT NULL,
	name VARCHAR NOT NULL,
	position INTEGER NOT NULL,
	case_limit INTEGER,
	weeks INTEGER,
	id UUID NOT NULL,
	CONSTRAINT pk_phase PRIMARY KEY (id),
	CONSTRAINT uq_phase_team_id_position UNIQUE (team_id, position),
	CONSTRAINT fk_phase_team_id_team FOREIGN KEY(team_id) REFERENCES team (id)
)
--
CREATE INDEX ix_phase_team_id ON phase (team_id)
--
CREATE TABLE stay_agreement (
	team_id UUID NOT NULL,
	institution VARCHAR NOT NULL,
	year INTEGER NOT NULL,
	days INTEGER NOT NULL,
	price_a_day NUMERIC(12, 2),
	extra_price_a_day NUMERIC(12, 2),
	is_owner BOOLEAN NOT NULL,
	note VARCHAR NOT NULL,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_stay_agreement PRIMARY KEY (id),
	CONSTRAINT fk_stay_agreement_team_id_team FOREIGN KEY(team_id) REFERENCES team (id)
)
--
CREATE INDEX ix_stay_agreement_team_id ON stay_agreement (team_id)
--
CREATE TABLE access_log (
	at TIMESTAMP WITH TIME ZONE NOT NULL,
	member_id UUID,
	person_id UUID,
	case_id UUID,
	what VARCHAR NOT NULL,
	reason VARCHAR NOT NULL,
	id UUID NOT NULL,
	CONSTRAINT pk_access_log PRIMARY KEY (id),
	CONSTRAINT fk_access_log_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)
--
CREATE INDEX ix_access_log_case_id ON access_log (case_id)
--
CREATE INDEX ix_access_log_member_id ON access_log (member_id)
--
CREATE INDEX ix_access_log_person_id ON access_log (person_id)
--
CREATE TABLE case_file (
	person_id UUID NOT NULL,
	team_id UUID NOT NULL,
	phase_id UUID NOT NULL,
	coordinator_id UUID,
	number VARCHAR NOT NULL,
	need_level INTEGER,
	entry_route VARCHAR(40),
	caught_by VARCHAR NOT NULL,
	programme VARCHAR NOT NULL,
	diagnosis VARCHAR NOT NULL,
	background VARCHAR NOT NULL,
	referred_on DATE,
	first_contact_on DATE,
	phase_since DATE,
	period_ends_on DATE,
	next_evaluation_on DATE,
	next_evaluation_is_week BOOLEAN NOT NULL,
	ended_on DATE,
	end_reason VARCHAR(40),
	end_note VARCHAR NOT NULL,
	created_at TIMESTAMP WITH TIME ZONE NOT NULL,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_case_file PRIMARY KEY (id),
	CONSTRAINT fk_case_file_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT fk_case_file_team_id_team FOREIGN KEY(team_id) REFERENCES team (id),
	CONSTRAINT fk_case_file_phase_id_phase FOREIGN KEY(phase_id) REFERENCES phase (id),
	CONSTRAINT fk_case_file_coordinator_id_member FOREIGN KEY(coordinator_id) REFERENCES member (id)
)
--
CREATE INDEX ix_case_file_coordinator_id ON case_file (coordinator_id)
--
CREATE INDEX ix_case_file_number ON case_file (number)
--
CREATE INDEX ix_case_file_person_id ON case_file (person_id)
--
CREATE INDEX ix_case_file_phase_id ON case_file (phase_id)
--
CREATE INDEX ix_case_file_team_id_phase_id ON case_file (team_id, phase_id)
--
CREATE TABLE change_entry (
	at TIMESTAMP WITH TIME ZONE NOT NULL,
	member_id UUID,
	subject VARCHAR(40) NOT NULL,
	subject_id UUID NOT NULL,
	case_id UUID,
	action VARCHAR NOT NULL,
	fields JSON NOT NULL,
	id UUID NOT NULL,
	CONSTRAINT pk_change_entry PRIMARY KEY (id),
	CONSTRAINT fk_change_entry_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)
--
CREATE INDEX ix_change_entry_case_id ON change_entry (case_id)
--
CREATE INDEX ix_change_entry_member_id ON change_entry (member_id)
--
CREATE INDEX ix_change_entry_subject_id ON change_entry (subject_id)
--
CREATE TABLE correction (
	subject VARCHAR(40) NOT NULL,
	subject_id UUID NOT NULL,
	text VARCHAR NOT NULL,
	reason VARCHAR NOT NULL,
	member_id UUID,
	added_at TIMESTAMP WITH TIME ZONE NOT NULL,
	id UUID NOT NULL,
	CONSTRAINT pk_correction PRIMARY KEY (id),
	CONSTRAINT fk_correction_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)
--
CREATE INDEX ix_correction_member_id ON correction (member_id)
--
CREATE INDEX ix_correction_subject_id ON correction (subject_id)
--
CREATE TABLE draft (
	member_id UUID,
	place VARCHAR NOT NULL,
	text VARCHAR NOT NULL,
	kept_at TIMESTAMP WITH TIME ZONE NOT NULL,
	id UUID NOT NULL,
	CONSTRAINT pk_draft PRIMARY KEY (id),
	CONSTRAINT uq_draft_member_id_place UNIQUE (member_id, place),
	CONSTRAINT fk_draft_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)
--
CREATE INDEX ix_draft_place ON draft (place)
--
CREATE TABLE import_run (
	team_id UUID NOT NULL,
	file_name VARCHAR NOT NULL,
	sha256 VARCHAR NOT NULL,
	imported_at TIMESTAMP WITH TIME ZONE NOT NULL,
	member_id UUID,
	report JSON NOT NULL,
	id UUID NOT NULL,
	CONSTRAINT pk_import_run PRIMARY KEY (id),
	CONSTRAINT fk_import_run_team_id_team FOREIGN KEY(team_id) REFERENCES team (id),
	CONSTRAINT fk_import_run_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)
--
CREATE INDEX ix_import_run_member_id ON import_run (member_id)
--
CREATE INDEX ix_import_run_team_id ON import_run (team_id)
--
CREATE TABLE saved_filter (
	team_id UUID NOT NULL,
	member_id UUID,
	name VARCHAR NOT NULL,
	definition JSON NOT NULL,
	position INTEGER NOT NULL,
	id UUID NOT NULL,
	CONSTRAINT pk_saved_filter PRIMARY KEY (id),
	CONSTRAINT fk_saved_filter_team_id_team FOREIGN KEY(team_id) REFERENCES team (id),
	CONSTRAINT fk_saved_filter_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)
--
CREATE INDEX ix_saved_filter_member_id ON saved_filter (member_id)
--
CREATE INDEX ix_saved_filter_team_id ON saved_filter (team_id)
--
CREATE TABLE talk_count (
	member_id UUID NOT NULL,
	counted_on DATE NOT NULL,
	change_talk INTEGER,
	sustain_talk INTEGER,
	partnership INTEGER,
	empathy INTEGER,
	questions INTEGER NOT NULL,
	simple_reflections INTEGER NOT NULL,
	complex_reflections INTEGER NOT NULL,
	information INTEGER NOT NULL,
	persuasion INTEGER NOT NULL,
	persuasion_with_permission INTEGER NOT NULL,
	affirmations INTEGER NOT NULL,
	seeking INTEGER NOT NULL,
	autonomy INTEGER NOT NULL,
	confrontations INTEGER NOT NULL,
	note VARCHAR NOT NULL,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_talk_count PRIMARY KEY (id),
	CONSTRAINT fk_talk_count_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)
--
CREATE INDEX ix_talk_count_member_id ON talk_count (member_id)
--
CREATE TABLE team_word (
	team_id UUID NOT NULL,
	kind VARCHAR(40) NOT NULL,
	text VARCHAR NOT NULL,
	means VARCHAR NOT NULL,
	member_id UUID,
	is_learned BOOLEAN NOT NULL,
	times INTEGER NOT NULL,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_team_word PRIMARY KEY (id),
	CONSTRAINT uq_team_word_team_id_kind_text UNIQUE (team_id, kind, text),
	CONSTRAINT fk_team_word_team_id_team FOREIGN KEY(team_id) REFERENCES team (id),
	CONSTRAINT fk_team_word_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)
--
CREATE INDEX ix_team_word_member_id ON team_word (member_id)
--
CREATE TABLE assessment (
	case_id UUID NOT NULL,
	instrument VARCHAR NOT NULL,
	form VARCHAR NOT NULL,
	moment VARCHAR(40) NOT NULL,
	assessed_on DATE,
	assessor VARCHAR NOT NULL,
	circumstance VARCHAR NOT NULL,
	note VARCHAR NOT NULL,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_assessment PRIMARY KEY (id),
	CONSTRAINT fk_assessment_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id)
)
--
CREATE INDEX ix_assessment_case_id_instrument ON assessment (case_id, instrument)
--
CREATE TABLE case_cost (
	case_id UUID NOT NULL,
	told_on DATE NOT NULL,
	hourly_rate NUMERIC(12, 2),
	before NUMERIC(14, 2),
	now NUMERIC(14, 2),
	effort NUMERIC(14, 2),
	note VARCHAR NOT NULL,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_case_cost PRIMARY KEY (id),
	CONSTRAINT uq_case_cost_case_id UNIQUE (case_id),
	CONSTRAINT fk_case_cost_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id)
)
--
CREATE TABLE case_transfer (
	case_id UUID NOT NULL,
	from_team_id UUID NOT NULL,
	to_team_id UUID NOT NULL,
	transferred_on DATE NOT NULL,
	reason VARCHAR NOT NULL,
	member_id UUID,
	id UUID NOT NULL,
	CONSTRAINT pk_case_transfer PRIMARY KEY (id),
	CONSTRAINT fk_case_transfer_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id) ON DELETE CASCADE,
	CONSTRAINT fk_case_transfer_from_team_id_team FOREIGN KEY(from_team_id) REFERENCES team (id),
	CONSTRAINT fk_case_transfer_to_team_id_team FOREIGN KEY(to_team_id) REFERENCES team (id),
	CONSTRAINT fk_case_transfer_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)
--
CREATE INDEX ix_case_transfer_case_id ON case_transfer (case_id)
--
CREATE INDEX ix_case_transfer_from_team_id ON case_transfer (from_team_id)
--
CREATE INDEX ix_case_transfer_member_id ON case_transfer (member_id)
--
CREATE INDEX ix_case_transfer_to_team_id ON case_transfer (to_team_id)
--
CREATE TABLE consent (
	person_id UUID NOT NULL,
	case_id UUID,
	kind VARCHAR(40) NOT NULL,
	state VARCHAR(40) NOT NULL,
	recipient VARCHAR NOT NULL,
	scope VARCHAR NOT NULL,
	information JSON NOT NULL,
	giver VARCHAR(40) NOT NULL,
	given_by VARCHAR NOT NULL,
	form VARCHAR NOT NULL,
	witness VARCHAR NOT NULL,
	given_on DATE,
	valid_until DATE,
	withdrawn_on DATE,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_consent PRIMARY KEY (id),
	CONSTRAINT fk_consent_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON DELETE CASCADE,
	CONSTRAINT fk_consent_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id)
)
--
CREATE INDEX ix_consent_case_id ON consent (case_id)
--
CREATE INDEX ix_consent_person_id ON consent (person_id)
--
CREATE TABLE contact (
	case_id UUID NOT NULL,
	member_id UUID,
	staff_name VARCHAR NOT NULL,
	role VARCHAR NOT NULL,
	kind VARCHAR(40) NOT NULL,
	kind_text VARCHAR NOT NULL,
	contact_on DATE NOT NULL,
	minutes INTEGER NOT NULL,
	driving_minutes INTEGER,
	companion_id UUID,
	why_alone VARCHAR NOT NULL,
	guided VARCHAR NOT NULL,
	note VARCHAR NOT NULL,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_contact PRIMARY KEY (id),
	CONSTRAINT fk_contact_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id),
	CONSTRAINT fk_contact_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT fk_contact_companion_id_member FOREIGN KEY(companion_id) REFERENCES member (id)
)
--
CREATE INDEX ix_contact_case_id ON contact (case_id)
--
CREATE INDEX ix_contact_companion_id ON contact (companion_id)
--
CREATE INDEX ix_contact_member_id ON contact (member_id)
--
CREATE TABLE cooperation (
	case_id UUID NOT NULL,
	name VARCHAR NOT NULL,
	about VARCHAR NOT NULL,
	agreement VARCHAR(40) NOT NULL,
	contact VARCHAR NOT NULL,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_cooperation PRIMARY KEY (id),
	CONSTRAINT fk_cooperation_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id) ON DELETE CASCADE
)
--
CREATE INDEX ix_cooperation_case_id ON cooperation (case_id)
--
CREATE TABLE document_export (
	team_id UUID NOT NULL,
	case_id UUID,
	subject_id UUID NOT NULL,
	kind VARCHAR(40) NOT NULL,
	format VARCHAR(40) NOT NULL,
	language VARCHAR NOT NULL,
	file_name VARCHAR NOT NULL,
	sha256 VARCHAR NOT NULL,
	exported_at TIMESTAMP WITH TIME ZONE NOT NULL,
	exported_on DATE NOT NULL,
	member_id UUID,
	week_of DATE,
	uses_initials BOOLEAN NOT NULL,
	shows_names BOOLEAN NOT NULL,
	text VARCHAR NOT NULL,
	figures JSON,
	is_taken_back BOOLEAN NOT NULL,
	edition INTEGER,
	copy_of_id UUID,
	is_printed BOOLEAN NOT NULL,
	recipient VARCHAR NOT NULL,
	is_without_consent BOOLEAN NOT NULL,
	participant_id UUID,
	shared_kinds JSON NOT NULL,
	without JSON NOT NULL,
	filed_in_record_on DATE,
	filed_by_id UUID,
	record_reference VARCHAR NOT NULL,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_document_export PRIMARY KEY (id),
	CONSTRAINT fk_document_export_team_id_team FOREIGN KEY(team_id) REFERENCES team (id),
	CONSTRAINT fk_document_export_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id),
	CONSTRAINT fk_document_export_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT fk_document_export_copy_of_id_document_export FOREIGN KEY(copy_of_id) REFERENCES document_export (id),
	CONSTRAINT fk_document_export_filed_by_id_member FOREIGN KEY(filed_by_id) REFERENCES member (id)
)
--
CREATE INDEX ix_document_export_case_id ON document_export (case_id)
--
CREATE INDEX ix_document_export_copy_of_id ON document_export (copy_of_id)
--
CREATE INDEX ix_document_export_filed_by_id ON document_export (filed_by_id)
--
CREATE INDEX ix_document_export_member_id ON document_export (member_id)
--
CREATE INDEX ix_document_export_subject_id ON document_export (subject_id)
--
CREATE INDEX ix_document_export_team_id ON document_export (team_id)
--
CREATE TABLE final_evaluation (
	case_id UUID NOT NULL,
	evaluated_on DATE NOT NULL,
	is_final BOOLEAN NOT NULL,
	follow_up_weeks INTEGER,
	outcome VARCHAR(40) NOT NULL,
	text VARCHAR NOT NULL,
	member_id UUID,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_final_evaluation PRIMARY KEY (id),
	CONSTRAINT fk_final_evaluation_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id),
	CONSTRAINT fk_final_evaluation_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)
--
CREATE INDEX ix_final_evaluation_case_id ON final_evaluation (case_id)
--
CREATE INDEX ix_final_evaluation_member_id ON final_evaluation (member_id)
--
CREATE TABLE goal (
	case_id UUID NOT NULL,
	horizon VARCHAR(40) NOT NULL,
	text VARCHAR NOT NULL,
	area VARCHAR(40),
	status VARCHAR(40) NOT NULL,
	status_on DATE,
	is_partly_reached BOOLEAN NOT NULL,
	importance INTEGER,
	parent_id UUID,
	link_instrument VARCHAR NOT NULL,
	link_item VARCHAR NOT NULL,
	measured_by VARCHAR NOT NULL,
	target_on DATE,
	position INTEGER NOT NULL,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_goal PRIMARY KEY (id),
	CONSTRAINT fk_goal_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id) ON DELETE CASCADE,
	CONSTRAINT fk_goal_parent_id_goal FOREIGN KEY(parent_id) REFERENCES goal (id)
)
--
CREATE INDEX ix_goal_case_id_position ON goal (case_id, position)
--
CREATE INDEX ix_goal_parent_id ON goal (parent_id)
--
CREATE TABLE handover_note (
	case_id UUID NOT NULL,
	written_on DATE NOT NULL,
	receiver VARCHAR NOT NULL,
	text VARCHAR NOT NULL,
	does_alone VARCHAR NOT NULL,
	how_to_help VARCHAR NOT NULL,
	watch_for VARCHAR NOT NULL,
	aids VARCHAR NOT NULL,
	check_up_on DATE,
	received_by VARCHAR NOT NULL,
	received_on DATE,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_handover_note PRIMARY KEY (id),
	CONSTRAINT fk_handover_note_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id)
)
--
CREATE INDEX ix_handover_note_case_id ON handover_note (case_id)
--
CREATE TABLE help_level (
	case_id UUID NOT NULL,
	moment VARCHAR(40) NOT NULL,
	told_on DATE NOT NULL,
	visits_a_day NUMERIC(6, 2) NOT NULL,
	carers_a_visit INTEGER NOT NULL,
	minutes_a_visit INTEGER NOT NULL,
	hours_a_week NUMERIC(8, 2) NOT NULL,
	source VARCHAR NOT NULL,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_help_level PRIMARY KEY (id),
	CONSTRAINT fk_help_level_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id)
)
--
CREATE INDEX ix_help_level_case_id ON help_level (case_id)
--
CREATE TABLE imported_record (
	team_id UUID NOT NULL,
	import_run_id UUID NOT NULL,
	fingerprint VARCHAR NOT NULL,
	stored_id UUID,
	id UUID NOT NULL,
	CONSTRAINT pk_imported_record PRIMARY KEY (id),
	CONSTRAINT uq_imported_record_team_id_fingerprint UNIQUE (team_id, fingerprint),
	CONSTRAINT fk_imported_record_team_id_team FOREIGN KEY(team_id) REFERENCES team (id),
	CONSTRAINT fk_imported_record_import_run_id_import_run FOREIGN KEY(import_run_id) REFERENCES import_run (id)
)
--
CREATE INDEX ix_imported_record_import_run_id ON imported_record (import_run_id)
--
CREATE TABLE individual_plan (
	case_id UUID NOT NULL,
	kind VARCHAR(40) NOT NULL,
	status VARCHAR(40) NOT NULL,
	offer VARCHAR(40) NOT NULL,
	offered_on DATE,
	answered_on DATE,
	coordinator_offer VARCHAR(40) NOT NULL,
	coordinator_offered_on DATE,
	coordinator_answered_on DATE,
	reported_on DATE,
	coordinator_kind VARCHAR(40) NOT NULL,
	deputy_id UUID,
	outside_name VARCHAR NOT NULL,
	outside_role VARCHAR NOT NULL,
	outside_organisation VARCHAR NOT NULL,
	outside_phone VARCHAR NOT NULL,
	rounds JSON NOT NULL,
	resources VARCHAR NOT NULL,
	needs VARCHAR NOT NULL,
	own_contribution VARCHAR NOT NULL,
	cooperation VARCHAR NOT NULL,
	period_from DATE,
	period_to DATE,
	revision_on DATE,
	not_relevant JSON NOT NULL,
	ended_because VARCHAR(40),
	ended_on DATE,
	end_reason VARCHAR NOT NULL,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_individual_plan PRIMARY KEY (id),
	CONSTRAINT fk_individual_plan_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id),
	CONSTRAINT fk_individual_plan_deputy_id_member FOREIGN KEY(deputy_id) REFERENCES member (id)
)
--
CREATE INDEX ix_individual_plan_case_id ON individual_plan (case_id)
--
CREATE INDEX ix_individual_plan_deputy_id ON individual_plan (deputy_id)
--
CREATE TABLE interview (
	case_id UUID NOT NULL,
	author_id UUID,
	held_on DATE NOT NULL,
	minutes INTEGER,
	place VARCHAR NOT NULL,
	present VARCHAR NOT NULL,
	may_talk BOOLEAN NOT NULL,
	topic VARCHAR NOT NULL,
	parked VARCHAR NOT NULL,
	values_text VARCHAR NOT NULL,
	importance INTEGER,
	importance_why VARCHAR NOT NULL,
	confidence INTEGER,
	confidence_step VARCHAR NOT NULL,
	readiness INTEGER,
	ambivalence VARCHAR NOT NULL,
	sustain VARCHAR NOT NULL,
	summary VARCHAR NOT NULL,
	summary_answer VARCHAR(40),
	plan VARCHAR NOT NULL,
	plan_when VARCHAR NOT NULL,
	plan_where VARCHAR NOT NULL,
	plan_with VARCHAR NOT NULL,
	plan_certainty INTEGER,
	plan_if_then VARCHAR NOT NULL,
	advice VARCHAR NOT NULL,
	advice_allowed BOOLEAN NOT NULL,
	advice_reaction VARCHAR NOT NULL,
	next_on DATE,
	next_talk VARCHAR NOT NULL,
	reflection VARCHAR NOT NULL,
	approved_at TIMESTAMP WITH TIME ZONE,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_interview PRIMARY KEY (id),
	CONSTRAINT fk_interview_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id),
	CONSTRAINT fk_interview_author_id_member FOREIGN KEY(author_id) REFERENCES member (id)
)
--
CREATE INDEX ix_interview_author_id ON interview (author_id)
--
CREATE INDEX ix_interview_case_id ON interview (case_id)
--
CREATE TABLE meeting_series (
	team_id UUID NOT NULL,
	kind VARCHAR(40) NOT NULL,
	name VARCHAR NOT NULL,
	first_on DATE NOT NULL,
	every_days INTEGER NOT NULL,
	starts_at TIME WITHOUT TIME ZONE,
	minutes INTEGER NOT NULL,
	place VARCHAR NOT NULL,
	list_rule VARCHAR(40) NOT NULL,
	skips_holidays BOOLEAN NOT NULL,
	case_id UUID,
	ended_on DATE,
	id UUID NOT NULL,
	CONSTRAINT pk_meeting_series PRIMARY KEY (id),
	CONSTRAINT fk_meeting_series_team_id_team FOREIGN KEY(team_id) REFERENCES team (id),
	CONSTRAINT fk_meeting_series_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id)
)
--
CREATE INDEX ix_meeting_series_case_id ON meeting_series (case_id)
--
CREATE INDEX ix_meeting_series_team_id ON meeting_series (team_id)
--
CREATE TABLE need_level_change (
	case_id UUID NOT NULL,
	level INTEGER,
	intensity VARCHAR NOT NULL,
	complexity VARCHAR NOT NULL,
	expertise VARCHAR NOT NULL,
	changed_on DATE NOT NULL,
	member_id UUID,
	id UUID NOT NULL,
	CONSTRAINT pk_need_level_change PRIMARY KEY (id),
	CONSTRAINT fk_need_level_change_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id) ON DELETE CASCADE,
	CONSTRAINT fk_need_level_change_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)
--
CREATE INDEX ix_need_level_change_case_id ON need_level_change (case_id)
--
CREATE INDEX ix_need_level_change_member_id ON need_level_change (member_id)
--
CREATE TABLE participant (
	case_id UUID NOT NULL,
	member_id UUID,
	name VARCHAR NOT NULL,
	role VARCHAR NOT NULL,
	organisation VARCHAR NOT NULL,
	phone VARCHAR NOT NULL,
	from_on DATE,
	to_on DATE,
	contribution VARCHAR NOT NULL,
	position INTEGER NOT NULL,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_participant PRIMARY KEY (id),
	CONSTRAINT fk_participant_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id) ON DELETE CASCADE,
	CONSTRAINT fk_participant_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)
--
CREATE INDEX ix_participant_case_id ON participant (case_id)
--
CREATE INDEX ix_participant_member_id ON participant (member_id)
--
CREATE TABLE phase_change (
	case_id UUID NOT NULL,
	from_kind VARCHAR(40),
	to_kind VARCHAR(40) NOT NULL,
	to_name VARCHAR NOT NULL,
	changed_on DATE NOT NULL,
	member_id UUID,
	reason VARCHAR NOT NULL,
	id UUID NOT NULL,
	CONSTRAINT pk_phase_change PRIMARY KEY (id),
	CONSTRAINT fk_phase_change_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id) ON DELETE CASCADE,
	CONSTRAINT fk_phase_change_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)
--
CREATE INDEX ix_phase_change_case_id ON phase_change (case_id)
--
CREATE INDEX ix_phase_change_member_id ON phase_change (member_id)
--
CREATE TABLE referral (
	team_id UUID NOT NULL,
	person_id UUID NOT NULL,
	case_id UUID,
	received_on DATE,
	entry_route VARCHAR(40),
	caught_by VARCHAR NOT NULL,
	wish VARCHAR NOT NULL,
	criteria JSON NOT NULL,
	outcome VARCHAR(40) NOT NULL,
	outcome_reason VARCHAR NOT NULL,
	sent_to VARCHAR NOT NULL,
	decided_on DATE,
	member_id UUID,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_referral PRIMARY KEY (id),
	CONSTRAINT fk_referral_team_id_team FOREIGN KEY(team_id) REFERENCES team (id),
	CONSTRAINT fk_referral_person_id_person FOREIGN KEY(person_id) REFERENCES person (id),
	CONSTRAINT fk_referral_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id),
	CONSTRAINT fk_referral_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)
--
CREATE INDEX ix_referral_case_id ON referral (case_id)
--
CREATE INDEX ix_referral_member_id ON referral (member_id)
--
CREATE INDEX ix_referral_person_id ON referral (person_id)
--
CREATE INDEX ix_referral_team_id ON referral (team_id)
--
CREATE TABLE service_decision (
	case_id UUID NOT NULL,
	service VARCHAR NOT NULL,
	requested_on DATE,
	approved_on DATE,
	hours_a_week NUMERIC(8, 2),
	visits_a_day NUMERIC(6, 2),
	staff_a_visit INTEGER,
	from_on DATE,
	to_on DATE,
	reference_number VARCHAR NOT NULL,
	note VARCHAR NOT NULL,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_service_decision PRIMARY KEY (id),
	CONSTRAINT fk_service_decision_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id)
)
--
CREATE INDEX ix_service_decision_case_id ON service_decision (case_id)
--
CREATE TABLE service_record (
	case_id UUID NOT NULL,
	service VARCHAR NOT NULL,
	code VARCHAR NOT NULL,
	unit VARCHAR NOT NULL,
	from_on DATE,
	to_on DATE,
	hours_a_week NUMERIC(8, 2),
	visits_a_day NUMERIC(6, 2),
	staff_a_visit INTEGER,
	reference_number VARCHAR NOT NULL,
	note VARCHAR NOT NULL,
	id UUID NOT NULL,
	CONSTRAINT pk_service_record PRIMARY KEY (id),
	CONSTRAINT fk_service_record_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id)
)
--
CREATE INDEX ix_service_record_case_id ON service_record (case_id)
--
CREATE TABLE stay (
	case_id UUID NOT NULL,
	institution VARCHAR NOT NULL,
	purpose VARCHAR NOT NULL,
	in_on DATE NOT NULL,
	out_on DATE NOT NULL,
	days INTEGER NOT NULL,
	price_a_day NUMERIC(12, 2),
	contact_name VARCHAR NOT NULL,
	note VARCHAR NOT NULL,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_stay PRIMARY KEY (id),
	CONSTRAINT fk_stay_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id)
)
--
CREATE INDEX ix_stay_case_id ON stay (case_id)
--
CREATE TABLE week_plan (
	case_id UUID NOT NULL,
	valid_from DATE NOT NULL,
	valid_to DATE,
	note VARCHAR NOT NULL,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_week_plan PRIMARY KEY (id),
	CONSTRAINT fk_week_plan_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id) ON DELETE CASCADE
)
--
CREATE INDEX ix_week_plan_case_id ON week_plan (case_id)
--
CREATE TABLE assessment_item (
	assessment_id UUID NOT NULL,
	position INTEGER NOT NULL,
	name VARCHAR NOT NULL,
	scale VARCHAR NOT NULL,
	value DOUBLE PRECISION,
	id UUID NOT NULL,
	CONSTRAINT pk_assessment_item PRIMARY KEY (id),
	CONSTRAINT fk_assessment_item_assessment_id_assessment FOREIGN KEY(assessment_id) REFERENCES assessment (id) ON DELETE CASCADE
)
--
CREATE INDEX ix_assessment_item_assessment_id ON assessment_item (assessment_id)
--
CREATE TABLE document_file (
	id UUID NOT NULL,
	content BYTEA NOT NULL,
	CONSTRAINT pk_document_file PRIMARY KEY (id),
	CONSTRAINT fk_document_file_id_document_export FOREIGN KEY(id) REFERENCES document_export (id) ON DELETE CASCADE
)
--
CREATE TABLE goal_evaluation (
	goal_id UUID NOT NULL,
	evaluated_on DATE NOT NULL,
	result VARCHAR(40) NOT NULL,
	text VARCHAR NOT NULL,
	member_id UUID,
	id UUID NOT NULL,
	CONSTRAINT pk_goal_evaluation PRIMARY KEY (id),
	CONSTRAINT fk_goal_evaluation_goal_id_goal FOREIGN KEY(goal_id) REFERENCES goal (id) ON DELETE CASCADE,
	CONSTRAINT fk_goal_evaluation_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)
--
CREATE INDEX ix_goal_evaluation_goal_id ON goal_evaluation (goal_id)
--
CREATE INDEX ix_goal_evaluation_member_id ON goal_evaluation (member_id)
--
CREATE TABLE interview_addition (
	interview_id UUID NOT NULL,
	author_id UUID,
	written_at TIMESTAMP WITH TIME ZONE NOT NULL,
	text VARCHAR NOT NULL,
	id UUID NOT NULL,
	CONSTRAINT pk_interview_addition PRIMARY KEY (id),
	CONSTRAINT fk_interview_addition_interview_id_interview FOREIGN KEY(interview_id) REFERENCES interview (id) ON DELETE CASCADE,
	CONSTRAINT fk_interview_addition_author_id_member FOREIGN KEY(author_id) REFERENCES member (id)
)
--
CREATE INDEX ix_interview_addition_author_id ON interview_addition (author_id)
--
CREATE INDEX ix_interview_addition_interview_id ON interview_addition (interview_id)
--
CREATE TABLE interview_quote (
	interview_id UUID NOT NULL,
	position INTEGER NOT NULL,
	tag VARCHAR(40) NOT NULL,
	text VARCHAR NOT NULL,
	source VARCHAR(40) NOT NULL,
	is_chosen BOOLEAN NOT NULL,
	id UUID NOT NULL,
	CONSTRAINT pk_interview_quote PRIMARY KEY (id),
	CONSTRAINT fk_interview_quote_interview_id_interview FOREIGN KEY(interview_id) REFERENCES interview (id) ON DELETE CASCADE
)
--
CREATE INDEX ix_interview_quote_interview_id ON interview_quote (interview_id)
--
CREATE TABLE measure (
	case_id UUID NOT NULL,
	goal_id UUID,
	text VARCHAR NOT NULL,
	kind VARCHAR(40) NOT NULL,
	extent VARCHAR NOT NULL,
	times_a_week DOUBLE PRECISION,
	minutes INTEGER,
	method VARCHAR NOT NULL,
	arena VARCHAR NOT NULL,
	exercise VARCHAR NOT NULL,
	taper JSON NOT NULL,
	profession VARCHAR NOT NULL,
	responsible_id UUID,
	responsible_name VARCHAR NOT NULL,
	responsible_service VARCHAR NOT NULL,
	executor VARCHAR NOT NULL,
	from_on DATE,
	to_on DATE,
	position INTEGER NOT NULL,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_measure PRIMARY KEY (id),
	CONSTRAINT fk_measure_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id) ON DELETE CASCADE,
	CONSTRAINT fk_measure_goal_id_goal FOREIGN KEY(goal_id) REFERENCES goal (id),
	CONSTRAINT fk_measure_responsible_id_member FOREIGN KEY(responsible_id) REFERENCES member (id)
)
--
CREATE INDEX ix_measure_case_id ON measure (case_id)
--
CREATE INDEX ix_measure_goal_id ON measure (goal_id)
--
CREATE INDEX ix_measure_responsible_id ON measure (responsible_id)
--
CREATE TABLE meeting (
	team_id UUID NOT NULL,
	series_id UUID,
	kind VARCHAR(40) NOT NULL,
	case_id UUID,
	held_on DATE NOT NULL,
	starts_at TIME WITHOUT TIME ZONE,
	planned_minutes INTEGER NOT NULL,
	place VARCHAR NOT NULL,
	status VARCHAR(40) NOT NULL,
	started_at TIMESTAMP WITH TIME ZONE,
	closed_at TIMESTAMP WITH TIME ZONE,
	current_item_id UUID,
	next_meeting_on DATE,
	planned_at TIMESTAMP WITH TIME ZONE,
	minutes_content JSON,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_meeting PRIMARY KEY (id),
	CONSTRAINT fk_meeting_team_id_team FOREIGN KEY(team_id) REFERENCES team (id),
	CONSTRAINT fk_meeting_series_id_meeting_series FOREIGN KEY(series_id) REFERENCES meeting_series (id),
	CONSTRAINT fk_meeting_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id)
)
--
CREATE INDEX ix_meeting_case_id ON meeting (case_id)
--
CREATE INDEX ix_meeting_series_id ON meeting (series_id)
--
CREATE INDEX ix_meeting_team_id_held_on ON meeting (team_id, held_on)
--
CREATE TABLE plan_version (
	plan_id UUID NOT NULL,
	number INTEGER NOT NULL,
	frozen_at TIMESTAMP WITH TIME ZONE NOT NULL,
	member_id UUID,
	what_changed VARCHAR NOT NULL,
	conclusion VARCHAR NOT NULL,
	content JSON NOT NULL,
	id UUID NOT NULL,
	CONSTRAINT pk_plan_version PRIMARY KEY (id),
	CONSTRAINT uq_plan_version_plan_id_number UNIQUE (plan_id, number),
	CONSTRAINT fk_plan_version_plan_id_individual_plan FOREIGN KEY(plan_id) REFERENCES individual_plan (id),
	CONSTRAINT fk_plan_version_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)
--
CREATE INDEX ix_plan_version_member_id ON plan_version (member_id)
--
CREATE INDEX ix_plan_version_plan_id ON plan_version (plan_id)
--
CREATE TABLE series_member (
	series_id UUID NOT NULL,
	member_id UUID NOT NULL,
	id UUID NOT NULL,
	CONSTRAINT pk_series_member PRIMARY KEY (id),
	CONSTRAINT uq_series_member_series_id_member_id UNIQUE (series_id, member_id),
	CONSTRAINT fk_series_member_series_id_meeting_series FOREIGN KEY(series_id) REFERENCES meeting_series (id) ON DELETE CASCADE,
	CONSTRAINT fk_series_member_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)
--
CREATE INDEX ix_series_member_member_id ON series_member (member_id)
--
CREATE TABLE action_item (
	team_id UUID NOT NULL,
	case_id UUID,
	meeting_id UUID,
	goal_id UUID,
	measure_id UUID,
	text VARCHAR NOT NULL,
	owner_id UUID,
	owner_name VARCHAR NOT NULL,
	due_on DATE,
	status VARCHAR(40) NOT NULL,
	status_reason VARCHAR NOT NULL,
	waiting_for VARCHAR NOT NULL,
	needs_acceptance BOOLEAN NOT NULL,
	handed_by_id UUID,
	repeat_days INTEGER,
	repeat_until DATE,
	carried_over INTEGER NOT NULL,
	created_on DATE NOT NULL,
	done_on DATE,
	quote VARCHAR NOT NULL,
	follow_up_weeks INTEGER,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_action_item PRIMARY KEY (id),
	CONSTRAINT fk_action_item_team_id_team FOREIGN KEY(team_id) REFERENCES team (id),
	CONSTRAINT fk_action_item_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id),
	CONSTRAINT fk_action_item_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT fk_action_item_goal_id_goal FOREIGN KEY(goal_id) REFERENCES goal (id),
	CONSTRAINT fk_action_item_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id),
	CONSTRAINT fk_action_item_owner_id_member FOREIGN KEY(owner_id) REFERENCES member (id),
	CONSTRAINT fk_action_item_handed_by_id_member FOREIGN KEY(handed_by_id) REFERENCES member (id)
)
--
CREATE INDEX ix_action_item_case_id_status_due_on ON action_item (case_id, status, due_on)
--
CREATE INDEX ix_action_item_goal_id ON action_item (goal_id)
--
CREATE INDEX ix_action_item_handed_by_id ON action_item (handed_by_id)
--
CREATE INDEX ix_action_item_measure_id ON action_item (measure_id)
--
CREATE INDEX ix_action_item_meeting_id ON action_item (meeting_id)
--
CREATE INDEX ix_action_item_owner_id_status_due_on ON action_item (owner_id, status, due_on)
--
CREATE INDEX ix_action_item_team_id ON action_item (team_id)
--
CREATE TABLE agenda_item (
	meeting_id UUID NOT NULL,
	case_id UUID NOT NULL,
	position INTEGER NOT NULL,
	depth VARCHAR(40) NOT NULL,
	reason VARCHAR(40) NOT NULL,
	reason_for_presentation VARCHAR NOT NULL,
	asked_by_id UUID,
	is_placed BOOLEAN NOT NULL,
	late_reason VARCHAR NOT NULL,
	planned_minutes INTEGER NOT NULL,
	seconds INTEGER NOT NULL,
	is_done BOOLEAN NOT NULL,
	begun_at TIMESTAMP WITH TIME ZONE,
	ended_at TIMESTAMP WITH TIME ZONE,
	note VARCHAR NOT NULL,
	ticks JSON NOT NULL,
	told_by VARCHAR NOT NULL,
	filed_in_record_on DATE,
	filed_by_id UUID,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_agenda_item PRIMARY KEY (id),
	CONSTRAINT uq_agenda_item_meeting_id_case_id UNIQUE (meeting_id, case_id),
	CONSTRAINT fk_agenda_item_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
	CONSTRAINT fk_agenda_item_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id),
	CONSTRAINT fk_agenda_item_asked_by_id_member FOREIGN KEY(asked_by_id) REFERENCES member (id),
	CONSTRAINT fk_agenda_item_filed_by_id_member FOREIGN KEY(filed_by_id) REFERENCES member (id)
)
--
CREATE INDEX ix_agenda_item_asked_by_id ON agenda_item (asked_by_id)
--
CREATE INDEX ix_agenda_item_case_id ON agenda_item (case_id)
--
CREATE INDEX ix_agenda_item_filed_by_id ON agenda_item (filed_by_id)
--
CREATE INDEX ix_agenda_item_meeting_id ON agenda_item (meeting_id)
--
CREATE TABLE attendance (
	meeting_id UUID NOT NULL,
	member_id UUID,
	name VARCHAR NOT NULL,
	organisation VARCHAR NOT NULL,
	role VARCHAR(40) NOT NULL,
	presence VARCHAR(40) NOT NULL,
	arrived_at TIME WITHOUT TIME ZONE,
	left_at TIME WITHOUT TIME ZONE,
	is_external BOOLEAN NOT NULL,
	read_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_attendance PRIMARY KEY (id),
	CONSTRAINT fk_attendance_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
	CONSTRAINT fk_attendance_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)
--
CREATE INDEX ix_attendance_meeting_id ON attendance (meeting_id)
--
CREATE INDEX ix_attendance_member_id ON attendance (member_id)
--
CREATE TABLE goal_status_change (
	goal_id UUID NOT NULL,
	status VARCHAR(40) NOT NULL,
	set_on DATE NOT NULL,
	meeting_id UUID,
	member_id UUID,
	id UUID NOT NULL,
	CONSTRAINT pk_goal_status_change PRIMARY KEY (id),
	CONSTRAINT fk_goal_status_change_goal_id_goal FOREIGN KEY(goal_id) REFERENCES goal (id) ON DELETE CASCADE,
	CONSTRAINT fk_goal_status_change_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id),
	CONSTRAINT fk_goal_status_change_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)
--
CREATE INDEX ix_goal_status_change_goal_id_set_on ON goal_status_change (goal_id, set_on)
--
CREATE INDEX ix_goal_status_change_meeting_id ON goal_status_change (meeting_id)
--
CREATE INDEX ix_goal_status_change_member_id ON goal_status_change (member_id)
--
CREATE TABLE meeting_decision (
	meeting_id UUID NOT NULL,
	case_id UUID NOT NULL,
	text VARCHAR NOT NULL,
	effective_on DATE,
	goal_id UUID,
	effect VARCHAR(40),
	quote VARCHAR NOT NULL,
	reason VARCHAR NOT NULL,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_meeting_decision PRIMARY KEY (id),
	CONSTRAINT fk_meeting_decision_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
	CONSTRAINT fk_meeting_decision_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id),
	CONSTRAINT fk_meeting_decision_goal_id_goal FOREIGN KEY(goal_id) REFERENCES goal (id)
)
--
CREATE INDEX ix_meeting_decision_case_id ON meeting_decision (case_id)
--
CREATE INDEX ix_meeting_decision_goal_id ON meeting_decision (goal_id)
--
CREATE INDEX ix_meeting_decision_meeting_id ON meeting_decision (meeting_id)
--
CREATE TABLE preparation (
	meeting_id UUID NOT NULL,
	case_id UUID NOT NULL,
	member_id UUID NOT NULL,
	status_text VARCHAR NOT NULL,
	assessment_text VARCHAR NOT NULL,
	proposal VARCHAR NOT NULL,
	persons_view VARCHAR NOT NULL,
	written_by_id UUID,
	written_at TIMESTAMP WITH TIME ZONE NOT NULL,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_preparation PRIMARY KEY (id),
	CONSTRAINT uq_preparation_meeting_id_case_id_member_id UNIQUE (meeting_id, case_id, member_id),
	CONSTRAINT fk_preparation_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
	CONSTRAINT fk_preparation_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id),
	CONSTRAINT fk_preparation_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT fk_preparation_written_by_id_member FOREIGN KEY(written_by_id) REFERENCES member (id)
)
--
CREATE INDEX ix_preparation_case_id ON preparation (case_id)
--
CREATE INDEX ix_preparation_meeting_id ON preparation (meeting_id)
--
CREATE INDEX ix_preparation_member_id ON preparation (member_id)
--
CREATE INDEX ix_preparation_written_by_id ON preparation (written_by_id)
--
CREATE TABLE quick_note (
	team_id UUID NOT NULL,
	case_id UUID,
	member_id UUID,
	meeting_id UUID,
	text VARCHAR NOT NULL,
	written_at TIMESTAMP WITH TIME ZONE NOT NULL,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_quick_note PRIMARY KEY (id),
	CONSTRAINT fk_quick_note_team_id_team FOREIGN KEY(team_id) REFERENCES team (id),
	CONSTRAINT fk_quick_note_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id),
	CONSTRAINT fk_quick_note_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT fk_quick_note_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id)
)
--
CREATE INDEX ix_quick_note_case_id ON quick_note (case_id)
--
CREATE INDEX ix_quick_note_meeting_id ON quick_note (meeting_id)
--
CREATE INDEX ix_quick_note_member_id ON quick_note (member_id)
--
CREATE INDEX ix_quick_note_team_id ON quick_note (team_id)
--
CREATE TABLE recusal (
	case_id UUID NOT NULL,
	member_id UUID NOT NULL,
	meeting_id UUID,
	noted_at TIMESTAMP WITH TIME ZONE NOT NULL,
	ended_on DATE,
	id UUID NOT NULL,
	CONSTRAINT pk_recusal PRIMARY KEY (id),
	CONSTRAINT fk_recusal_case_id_case_file FOREIGN KEY(case_id) REFERENCES case_file (id),
	CONSTRAINT fk_recusal_member_id_member FOREIGN KEY(member_id) REFERENCES member (id),
	CONSTRAINT fk_recusal_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES meeting (id)
)
--
CREATE INDEX ix_recusal_case_id ON recusal (case_id)
--
CREATE INDEX ix_recusal_meeting_id ON recusal (meeting_id)
--
CREATE INDEX ix_recusal_member_id ON recusal (member_id)
--
CREATE TABLE week_plan_entry (
	week_plan_id UUID NOT NULL,
	weekday INTEGER NOT NULL,
	starts_at TIME WITHOUT TIME ZONE,
	minutes INTEGER,
	text VARCHAR NOT NULL,
	staff VARCHAR NOT NULL,
	own_part VARCHAR NOT NULL,
	measure_id UUID,
	is_self_training BOOLEAN NOT NULL,
	origin_id UUID,
	version INTEGER NOT NULL,
	updated_at TIMESTAMP WITH TIME ZONE,
	id UUID NOT NULL,
	CONSTRAINT pk_week_plan_entry PRIMARY KEY (id),
	CONSTRAINT fk_week_plan_entry_week_plan_id_week_plan FOREIGN KEY(week_plan_id) REFERENCES week_plan (id) ON DELETE CASCADE,
	CONSTRAINT fk_week_plan_entry_measure_id_measure FOREIGN KEY(measure_id) REFERENCES measure (id)
)
--
CREATE INDEX ix_week_plan_entry_measure_id ON week_plan_entry (measure_id)
--
CREATE INDEX ix_week_plan_entry_week_plan_id ON week_plan_entry (week_plan_id)
--
CREATE TABLE week_plan_staff (
	entry_id UUID NOT NULL,
	member_id UUID,
	name VARCHAR NOT NULL,
	id UUID NOT NULL,
	CONSTRAINT pk_week_plan_staff PRIMARY KEY (id),
	CONSTRAINT fk_week_plan_staff_entry_id_week_plan_entry FOREIGN KEY(entry_id) REFERENCES week_plan_entry (id) ON DELETE CASCADE,
	CONSTRAINT fk_week_plan_staff_member_id_member FOREIGN KEY(member_id) REFERENCES member (id)
)
--
CREATE INDEX ix_week_plan_staff_entry_id ON week_plan_staff (entry_id)
--
CREATE INDEX ix_week_plan_staff_member_id ON week_plan_staff (member_id)
