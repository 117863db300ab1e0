"""The person, those around, the case, and what was said yes to: tables and their words."""

from __future__ import annotations

from teamdesk.core.i18n import mark
from teamdesk.models import (
    AccessLog,
    CaseFile,
    CaseTransfer,
    Consent,
    DocumentExport,
    FinalEvaluation,
    NeedLevelChange,
    Person,
    PhaseChange,
    Recusal,
    Referral,
    Relative,
)
from teamdesk.services.documents.data_package import readings
from teamdesk.services.documents.data_package.tables import ToldTable

PERSON = ToldTable(
    Person,
    "id",
    {
        "name": mark("Name"),
        "short_name": mark("Goes by"),
        "birth_date": mark("Date of birth"),
        "identity_number": mark("Birth number"),
        "phone": mark("Phone"),
        "address": mark("Address"),
        "address_protection": mark("Protected address"),
        "zone": mark("Home care zone"),
        "language": mark("Language"),
        "interpreter": mark("Interpreter"),
        "doctor": mark("GP"),
        "what_matters": mark("What matters to you?"),
        "what_matters_on": mark("Said on"),
        "what_matters_by": mark("Written down by"),
        "died_on": mark("Died"),
    },
    left_out=("search_key",),
    reads={"language": readings.language, "address_protection": readings.protection},
)
# What the team noted about a relative is the relative's own, and no part of the copy.
RELATIVES = ToldTable(
    Relative,
    "person_id",
    {
        "kind": mark("Kind"),
        "relation": mark("Relation"),
        "organisation": mark("Organisation"),
        "phone": mark("Phone"),
        "may_know": mark("May know"),
        "contribution": mark("Contributes"),
        "is_closest": mark("Next of kin"),
    },
    left_out=("note",),
    lead="name",
)
CASES = ToldTable(
    CaseFile,
    "person_id",
    {
        "team_id": mark("Team"),
        "phase_id": mark("Phase"),
        "phase_since": mark("In the phase since"),
        "coordinator_id": mark("Coordinator"),
        "need_level": mark("Need level"),
        "entry_route": mark("Way in"),
        "caught_by": mark("Caught by"),
        "programme": mark("Programme"),
        "diagnosis": mark("Diagnosis"),
        "background": mark("Background"),
        "referred_on": mark("Referred"),
        "first_contact_on": mark("First contact"),
        "period_ends_on": mark("The period ends"),
        "next_evaluation_on": mark("Next evaluation"),
        "ended_on": mark("Ended"),
        "end_reason": mark("Why it ended"),
        "end_note": mark("Note"),
        "created_at": mark("Registered"),
    },
    left_out=("next_evaluation_is_week",),
    lead="number",
    gives="case_id",
    order="created_at",
)
REFERRALS = ToldTable(
    Referral,
    "person_id",
    {
        "entry_route": mark("Way in"),
        "caught_by": mark("Caught by"),
        "wish": mark("Your wish"),
        "criteria": mark("What the team looked at"),
        "outcome": mark("Answer"),
        "outcome_reason": mark("Why"),
        "sent_to": mark("Sent to"),
        "decided_on": mark("Decided"),
        "member_id": mark("By"),
    },
    left_out=("team_id", "case_id"),
    title=mark("Referrals"),
    lead="received_on",
    order="received_on",
    reads={"criteria": readings.criteria, "outcome": readings.outcome},
)
PHASES = ToldTable(
    PhaseChange,
    "case_id",
    {
        "changed_on": mark("Day"),
        "from_kind": mark("From"),
        "to_kind": mark("To"),
        "to_name": mark("Name of the phase"),
        "reason": mark("Why"),
        "member_id": mark("By"),
    },
    title=mark("Phases"),
    order="changed_on",
    is_table=True,
)
LEVELS = ToldTable(
    NeedLevelChange,
    "case_id",
    {
        "changed_on": mark("Day"),
        "level": mark("Need level"),
        "intensity": mark("How much"),
        "complexity": mark("How complex"),
        "expertise": mark("Which skills"),
        "member_id": mark("By"),
    },
    title=mark("Need levels"),
    order="changed_on",
    is_table=True,
)
TRANSFERS = ToldTable(
    CaseTransfer,
    "case_id",
    {
        "transferred_on": mark("Day"),
        "from_team_id": mark("From"),
        "to_team_id": mark("To"),
        "reason": mark("Why"),
        "member_id": mark("By"),
    },
    title=mark("Moved between teams"),
    order="transferred_on",
    is_table=True,
)
# Who is disqualified is known, and why never was.
RECUSALS = ToldTable(
    Recusal,
    "case_id",
    {"member_id": mark("Who"), "noted_at": mark("From"), "ended_on": mark("To")},
    left_out=("meeting_id",),
    title=mark("Disqualified from your case"),
    order="noted_at",
    is_table=True,
)
EVALUATIONS = ToldTable(
    FinalEvaluation,
    "case_id",
    {
        "outcome": mark("Outcome"),
        "is_final": mark("Final"),
        "follow_up_weeks": mark("Weeks after the end"),
        "text": mark("Text"),
        "member_id": mark("By"),
    },
    title=mark("Evaluations"),
    lead="evaluated_on",
    order="evaluated_on",
)
CONSENTS = ToldTable(
    Consent,
    "person_id",
    {
        "state": mark("Answer"),
        "recipient": mark("Who"),
        "information": mark("What may be shared"),
        "scope": mark("What"),
        "giver": mark("Answered by"),
        "given_by": mark("Name"),
        "form": mark("How"),
        "witness": mark("Heard by"),
        "given_on": mark("Given"),
        "valid_until": mark("Until"),
        "withdrawn_on": mark("Withdrawn"),
    },
    left_out=("case_id",),
    lead="kind",
    order="given_on",
    reads={"form": readings.consent_form, "information": readings.information},
)
DOCUMENTS = ToldTable(
    DocumentExport,
    "case_id",
    {
        "exported_on": mark("Day"),
        "kind": mark("Document"),
        "format": mark("Format"),
        "recipient": mark("To"),
        "is_without_consent": mark("On another basis than consent"),
        "member_id": mark("By"),
        "filed_in_record_on": mark("In the record"),
        "is_taken_back": mark("Taken back"),
    },
    left_out=(
        *("team_id", "subject_id", "language", "file_name", "sha256", "exported_at", "week_of"),
        *("uses_initials", "shows_names", "text", "figures", "edition", "copy_of_id"),
        *("filed_by_id", "record_reference", "is_printed", "participant_id", "shared_kinds"),
        "without",
    ),
    order="exported_at",
    is_table=True,
    reads={"format": readings.file_kind},
)
ACCESS = ToldTable(
    AccessLog,
    "person_id",
    {
        "at": mark("When"),
        "member_id": mark("Who"),
        "what": mark("What"),
        "reason": mark("Why"),
    },
    left_out=("case_id",),
    order="at",
    is_table=True,
    reads={"what": readings.deed},
)
